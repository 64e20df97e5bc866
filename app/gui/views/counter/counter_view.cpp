#include "gui/views/counter/counter_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "gui/views/counter/run_charts.h"
#include "gui/views/counter/seed_charts.h"

namespace switchpoint {

const ViewInfo kCounterView = {"counter", QT_TRANSLATE_NOOP("View", "Shared counter"), Area::Result,
                               [](const ViewContext& context) -> QWidget* { return new CounterView(context); }};

CounterView::CounterView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), appearance_(context.appearance), pages_(new QStackedWidget(this)) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 4, 8, 8);
  column->setSpacing(4);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(4, 0, 0, 0);
  auto* group = new QButtonGroup(this);
  switches_ = {addSwitch(tr("Over %1 seeds").arg(Session::kCounterRuns), 0), addSwitch(tr("In these runs"), 1)};
  for (QToolButton* button : switches_) {
    group->addButton(button);
    head->addWidget(button);
  }
  head->addStretch();
  column->addLayout(head);
  column->addWidget(pages_, 1);
  for (int page = 0; page < 2; ++page) pages_->addWidget(new QWidget);
  connect(&session_, &Session::runsChanged, this, &CounterView::refresh);
  connect(&session_, &Session::counterChanged, this, &CounterView::refresh);
  connect(&session_, &Session::documentReplaced, this, &CounterView::refresh);
  connect(&appearance_, &Appearance::changed, this, &CounterView::refresh);
  showPage(0);
}

QToolButton* CounterView::addSwitch(const QString& text, int page) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setCheckable(true);
  button->setProperty("flat", true);
  button->setFocusPolicy(Qt::StrongFocus);
  connect(button, &QToolButton::clicked, this, [this, page] { showPage(page); });
  return button;
}

void CounterView::showPage(int page) {
  switches_[static_cast<std::size_t>(page)]->setChecked(true);
  pages_->setCurrentIndex(page);
  refresh();
}

// Charts cost time to make: only what can be seen is made.
void CounterView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void CounterView::refresh() {
  if (!isVisible()) return;
  if (pages_->currentIndex() == 0)
    refreshSeeds();
  else
    refreshRuns();
}

QWidget* CounterView::message(const QString& text) {
  auto* label = new QLabel(text);
  label->setProperty("quiet", true);
  label->setAlignment(Qt::AlignCenter);
  label->setWordWrap(true);
  return label;
}

void CounterView::replace(int page, QWidget* content) {
  QWidget* before = pages_->widget(page);
  const int shown = pages_->currentIndex();
  pages_->insertWidget(page, content);
  pages_->removeWidget(before);
  before->deleteLater();
  pages_->setCurrentIndex(shown);
}

void CounterView::refreshSeeds() {
  if (session_.counter()) return replace(0, seedCharts(*session_.counter(), appearance_.theme()));
  if (session_.document().parsed && !session_.hasCounter()) {
    return replace(0, message(tr("No variable of this scenario has an expected value.\n"
                                 "Write  counter = { expected = 4 }  below [vars] to count lost updates.")));
  }
  replace(0, message(tr("Running the same work with %1 seeds under each interpreter …").arg(Session::kCounterRuns)));
  session_.wantCounter();
}

void CounterView::refreshRuns() {
  if (QWidget* charts = runCharts(session_.runs(), appearance_.theme())) return replace(1, charts);
  replace(1, message(session_.isRunning() ? tr("Running …") : tr("These runs have no shared variable.")));
}

} // namespace switchpoint

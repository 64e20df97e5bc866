#include "gui/views/why/why_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "gui/tables/story_model.h"
#include "gui/theme/table_dress.h"
#include "gui/views/why/share_strip.h"

namespace switchpoint {

const ViewInfo kWhyView = {"why", QT_TRANSLATE_NOOP("View", "Why?"), Area::Result,
                           [](const ViewContext& context) -> QWidget* { return new WhyView(context); }};

WhyView::WhyView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), facts_(new StoryModel(this)) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  build(context.appearance);
  connect(go_, &QPushButton::clicked, &session_.insight(), &Insight::goToUnblocker);
  connect(table_, &QTableView::clicked, this, &WhyView::follow);
  connect(table_, &QTableView::activated, this, &WhyView::follow);
  connect(&session_.insight(), &Insight::storyChanged, this, &WhyView::refresh);
  connect(&session_, &Session::selectionChanged, this, &WhyView::refresh);
  refresh();
}

void WhyView::build(const Appearance& appearance) {
  headline_ = new QLabel;
  headline_->setProperty("title", true);
  headline_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  hint_ =
      new QLabel(tr("Select a stretch of a lane: click it, or use the arrow keys in the timeline. Here it says what "
                    "the lane waited for, who had it, who ran meanwhile and who ended the wait."));
  hint_->setWordWrap(true);
  hint_->setProperty("quiet", true);
  go_ = new QPushButton(tr("Go to the one who unblocked it"));
  go_->setObjectName(QStringLiteral("goToUnblocker"));
  strip_ = new ShareStrip(appearance);
  table_ = new QTableView;
  table_->setModel(facts_);
  table_->setAccessibleName(tr("Facts of the selected stretch"));
  dress(*table_, kDenseRow);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->horizontalHeader()->hide();
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
  table_->verticalHeader()->hide();
  auto* top = new QHBoxLayout;
  top->addWidget(headline_, 1);
  top->addWidget(go_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 8, 16, 0);
  column->setSpacing(8);
  column->addLayout(top);
  column->addWidget(strip_);
  column->addWidget(table_, 1);
  column->addWidget(hint_);
  column->addStretch();
}

void WhyView::refresh() {
  const std::optional<SelectedStory>& told = session_.insight().story();
  const Selection& selected = session_.selection();
  const bool other = !told && selected.span.kind != SpanKind::Lane && !selected.title.empty(); // of a lock, a variable
  for (QWidget* widget : {static_cast<QWidget*>(headline_), static_cast<QWidget*>(table_)})
    widget->setVisible(told || other);
  hint_->setVisible(!told);
  go_->setVisible(told && told->story.unblockedBy);
  std::vector<StoryFact> facts;
  if (told) {
    facts = told->words.facts;
    headline_->setText(QString::fromStdString(told->words.headline));
  } else if (other) {
    for (const std::string& words : selected.words) facts.push_back({{}, words, {}, 0});
    headline_->setText(QString::fromStdString(selected.title));
  }
  facts_->setFacts(std::move(facts));
  fillStrip();
}

// Who had what was waited for; else who ran meanwhile, as shares of all that ran.
void WhyView::fillStrip() {
  std::vector<StripPart> parts;
  QStringList words;
  if (const std::optional<SelectedStory>& told = session_.insight().story()) {
    const Trace& trace = told->run->trace;
    const auto length = static_cast<double>(std::max<Duration>(1, told->story.to - told->story.from));
    const auto add = [&](std::uint32_t lane, Duration time, double whole, Role role) {
      const QString name = QString::fromStdString(trace.laneName(lane));
      parts.push_back({name, static_cast<double>(time) / whole, role});
      if (words.size() < 6) words.append(name + ' ' + QString::fromStdString(formatDuration(time)));
    };
    // Several may share a semaphore: then shares of what all of them held.
    Duration held = 0;
    for (const Holder& holder : told->story.holders) held += holder.to - holder.from;
    for (const Holder& holder : told->story.holders)
      add(holder.lane, holder.to - holder.from, std::max(length, static_cast<double>(held)), Role::Held);
    if (parts.empty()) {
      const double whole = std::max(length, static_cast<double>(told->story.ranTime));
      for (const RanMeanwhile& ran : told->story.ran) add(ran.lane, ran.time, whole, Role::Running);
    }
  }
  strip_->setVisible(!parts.empty());
  strip_->setParts(std::move(parts), words.join(QStringLiteral(" · ")));
}

void WhyView::follow(const QModelIndex& fact) {
  const std::uint32_t lane = fact.data(StoryModel::LaneRole).toUInt();
  const std::optional<SelectedStory>& told = session_.insight().story();
  if (lane == 0 || !told) return;
  session_.show({told->runIndex, lane, fact.data(StoryModel::AtRole).toLongLong()});
}

} // namespace switchpoint

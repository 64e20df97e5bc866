#include "gui/views/findings/findings_view.h"

#include <QPainter>

#include "gui/tables/finding_model.h"
#include "gui/theme/fonts.h"
#include "gui/views/findings/finding_delegate.h"

namespace switchpoint {

const ViewInfo kFindingsView = {"findings", QT_TRANSLATE_NOOP("View", "Findings"), Area::Detail,
                                [](const ViewContext& context) -> QWidget* { return new FindingsView(context); }};

FindingsView::FindingsView(const ViewContext& context, QWidget* parent)
    : QListView(parent), session_(context.session), appearance_(context.appearance), model_(new FindingModel(this)) {
  setModel(model_);
  setItemDelegate(new FindingDelegate(appearance_, this));
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setResizeMode(Adjust);
  setMouseTracking(true);
  setAccessibleName(tr("Findings"));
  const auto follow = [this](const QModelIndex& index) {
    session_.show({index.data(FindingModel::RunRole).toUInt(), index.data(FindingModel::LaneRole).toUInt(),
                   index.data(FindingModel::AtRole).toLongLong()});
  };
  connect(this, &QListView::clicked, this, follow);
  connect(this, &QListView::activated, this, follow);
  connect(&session_, &Session::runsChanged, this, [this] { model_->setRuns(session_.runs()); });
  connect(&session_, &Session::workChanged, this, [this] {
    if (model_->rowCount() == 0) viewport()->update();
  });
  model_->setRuns(session_.runs());
}

void FindingsView::paintEvent(QPaintEvent* event) {
  QListView::paintEvent(event);
  if (model_->rowCount() > 0) return;
  QPainter painter(viewport());
  painter.setFont(plainFont());
  painter.setPen(appearance_.theme()[Tint::Quiet]);
  const QString words = session_.isRunning()      ? tr("Running …")
                        : session_.runs().empty() ? tr("Findings appear here after a run.")
                                                  : tr("Nothing stands out in these runs.");
  painter.drawText(viewport()->rect().adjusted(16, 8, -16, 0), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, words);
}

// Rows wrap their words: another width gives them other heights.
void FindingsView::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  scheduleDelayedItemsLayout();
}

} // namespace switchpoint

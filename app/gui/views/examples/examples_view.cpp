#include "gui/views/examples/examples_view.h"

#include <QTimer>

#include "gui/tables/example_model.h"
#include "gui/views/examples/example_delegate.h"

namespace switchpoint {

const ViewInfo kExamplesView = {"examples", QT_TRANSLATE_NOOP("View", "Examples"), Area::Side,
                                [](const ViewContext& context) -> QWidget* { return new ExamplesView(context); }};

ExamplesView::ExamplesView(const ViewContext& context, QWidget* parent)
    : QListView(parent), session_(context.session), model_(new ExampleModel(exampleInfos(), this)) {
  setModel(model_);
  setItemDelegate(new ExampleDelegate(context.appearance, this));
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMouseTracking(true);
  setAccessibleName(tr("Examples"));
  connect(&session_, &Session::documentReplaced, this, &ExamplesView::followDocument);
  connect(&session_, &Session::documentChanged, this, &ExamplesView::followDocument);
  followDocument();
}

void ExamplesView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  const std::string id = current.data(ExampleModel::IdRole).toString().toStdString();
  if (following_ || id.empty() || id == session_.document().example) return;
  // Not from within the list's own event: the window may ask about unsaved text first, and the text may stay.
  QTimer::singleShot(0, this, [this, id] {
    session_.openExample(id);
    followDocument();
  });
}

void ExamplesView::followDocument() {
  following_ = true;
  const QModelIndex index = model_->indexOf(session_.document().example);
  if (index.isValid())
    setCurrentIndex(index);
  else {
    clearSelection();
    setCurrentIndex({});
  }
  following_ = false;
}

} // namespace switchpoint

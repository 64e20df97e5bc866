// The list of shipped examples; choosing one opens it.
#pragma once

#include <QListView>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kExamplesView;

class ExampleModel;

class ExamplesView : public QListView {
  Q_OBJECT
public:
  explicit ExamplesView(const ViewContext& context, QWidget* parent = nullptr);

protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
  void followDocument();

  Session& session_;
  ExampleModel* model_;
  bool following_ = false;
};

} // namespace switchpoint

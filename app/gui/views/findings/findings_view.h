// What the runs show, in sentences; each leads to its place on the timeline.
#pragma once

#include <QListView>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kFindingsView;

class FindingModel;

class FindingsView : public QListView {
  Q_OBJECT
public:
  explicit FindingsView(const ViewContext& context, QWidget* parent = nullptr);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  Session& session_;
  Appearance& appearance_;
  FindingModel* model_;
};

} // namespace switchpoint

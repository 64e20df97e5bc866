// Why? The story of the selected stretch: what it waited for, who had it, who ran meanwhile, who ended the wait.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QWidget>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kWhyView;

class ShareStrip;
class StoryModel;

class WhyView : public QWidget {
  Q_OBJECT
public:
  explicit WhyView(const ViewContext& context, QWidget* parent = nullptr);

private:
  void build(const Appearance& appearance);
  void refresh();
  void fillStrip();
  void follow(const QModelIndex& fact);

  Session& session_;
  StoryModel* facts_;
  QLabel* headline_ = nullptr;
  QLabel* hint_ = nullptr;
  ShareStrip* strip_ = nullptr;
  QTableView* table_ = nullptr;
  QPushButton* go_ = nullptr;
};

} // namespace switchpoint

// What the simulated program printed, and what it wrote to its error stream, for each run.
#pragma once

#include <QPlainTextEdit>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kOutputView;

class OutputView : public QPlainTextEdit {
  Q_OBJECT
public:
  explicit OutputView(const ViewContext& context, QWidget* parent = nullptr);

private:
  void refresh();
  void append(const QString& text, Tint tint, bool strong = false);

  Session& session_;
  Appearance& appearance_;
};

} // namespace switchpoint

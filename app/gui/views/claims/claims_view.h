// What people say about asyncio, threads and processes: a list with a verdict for each interpreter, and each in full.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kClaimsView;

class ClaimFilter;
class ClaimModel;

class ClaimsView : public QWidget {
  Q_OBJECT
public:
  explicit ClaimsView(const ViewContext& context, QWidget* parent = nullptr);

  // All of them as a document, HTML or Markdown by the file's ending. False where it cannot be written; that is said.
  bool exportTo(const QString& path);

protected:
  void focusInEvent(QFocusEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  QWidget* buildBar();
  QWidget* buildTable(const Appearance& appearance);
  QWidget* buildPage();
  void refresh();
  void refreshWork();
  void showCurrent();
  void showTimeline();
  void askExport();
  const CheckedClaim* current() const;

  Session& session_;
  ClaimModel* model_;
  ClaimFilter* filter_;
  QLineEdit* search_ = nullptr;
  QComboBox* verdict_ = nullptr;
  QLabel* state_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QToolButton* again_ = nullptr; // cancel, or check
  QTableView* table_ = nullptr;
  QTextBrowser* page_ = nullptr;
  QPushButton* timeline_ = nullptr;
  QToolButton* export_ = nullptr;
};

} // namespace switchpoint

#include "gui/guide/result_page.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "gui/guide/report_file.h"
#include "gui/theme/fonts.h"
#include "guide/report.h"
#include "guide/work_scenario.h"

namespace switchpoint {

namespace {

constexpr std::uint64_t kUnitsToSee = 60; // of a timeline that is opened

// Cells of several lines, with room around them; Qt's own style only reckons with the padding of a style sheet.
class RoomyCell : public QStyledItemDelegate {
public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyledItemDelegate::paint(painter, inner(option), index);
  }
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return QStyledItemDelegate::sizeHint(inner(option), index).grownBy(kRoom);
  }

private:
  static constexpr QMargins kRoom{4, 5, 4, 5};

  static QStyleOptionViewItem inner(QStyleOptionViewItem option) {
    option.rect = option.rect.marginsRemoved(kRoom);
    return option;
  }
};

// Figures have a page of their own here.
Blocks withoutFigures(const Blocks& document) {
  Blocks text;
  for (const Block& block : document)
    if (block.kind != Block::Kind::Figure) text.push_back(block);
  return text;
}

} // namespace

ResultPage::ResultPage(GuideTalk& talk, Appearance& appearance)
    : talk_(talk), appearance_(appearance), head_(nullptr), state_(new QLabel(this)), progress_(new QProgressBar(this)),
      tabs_(new QTabWidget(this)), advice_(new QTextBrowser(this)),
      evidence_(new EvidencePanel(talk, appearance, this)), save_(new QPushButton(tr("Save report…"), this)) {
  setObjectName(QStringLiteral("result"));
  setFinalPage(true);
  auto* column = new QVBoxLayout(this);
  head_ = headPage(*this, *column, tr("What fits"));
  state_->setProperty("quiet", true);
  state_->setWordWrap(true);
  progress_->setTextVisible(false);
  progress_->setRange(0, 0);
  progress_->setAccessibleName(tr("Simulating"));
  column->addWidget(state_);
  column->addWidget(progress_);
  column->addWidget(tabs_, 1000);
  column->addStretch(1); // while there is nothing to show
  advice_->setAccessibleName(tr("Recommendation"));
  tabs_->addTab(advice_, tr("Recommendation"));
  tabs_->addTab(evidence_, tr("Evidence"));
  tabs_->addTab(comparisonTab(), tr("Side by side"));
  tabs_->addTab(codeTab(), tr("Code"));
  save_->setObjectName(QStringLiteral("save-report"));
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(save_);
  column->addLayout(row);
  connect(save_, &QPushButton::clicked, this, &ResultPage::askForFile);
  connect(evidence_, &EvidencePanel::openWanted, this, &ResultPage::openTimeline);
  connect(&appearance, &Appearance::changed, this, &ResultPage::fillAdvice);
  later_.setSingleShot(true);
  later_.setInterval(kDelay);
  connect(&later_, &QTimer::timeout, this, &ResultPage::compute);
  connect(&talk_, &GuideTalk::answered, this, [this] {
    if (shown_ && isVisible()) later_.start();
  });
}

ResultPage::~ResultPage() {
  if (job_) job_->cancel();
}

void ResultPage::initializePage() {
  shown_ = true;
  ready_ = false;
  tabs_->setVisible(false);
  save_->setEnabled(false);
  compute();
}

bool ResultPage::showTab(const QString& id) {
  const auto tab = std::find(kTabs.begin(), kTabs.end(), id.toStdString());
  if (tab == kTabs.end()) return false;
  tabs_->setCurrentIndex(static_cast<int>(tab - kTabs.begin()));
  return true;
}

QWidget* ResultPage::comparisonTab() {
  comparison_ = new QTableWidget(this);
  comparison_->setItemDelegate(new RoomyCell(comparison_));
  comparison_->setSelectionMode(QAbstractItemView::NoSelection);
  comparison_->setColumnCount(4);
  comparison_->setHorizontalHeaderLabels({QString(), tr("asyncio"), tr("threads"), tr("processes")});
  comparison_->setAccessibleName(tr("Side by side"));
  comparison_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  comparison_->setWordWrap(true);
  comparison_->setTabKeyNavigation(false);
  comparison_->verticalHeader()->hide();
  comparison_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  comparison_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  comparison_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  comparison_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  return comparison_;
}

QWidget* ResultPage::codeTab() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  code_ = new QPlainTextEdit(box);
  code_->setReadOnly(true);
  code_->setFont(monoFont());
  code_->setTabChangesFocus(true);
  code_->setAccessibleName(tr("Code to begin with"));
  auto* copy = new QPushButton(tr("Copy"), box);
  copy->setObjectName(QStringLiteral("copy-code"));
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(copy);
  column->addWidget(code_, 1);
  column->addLayout(row);
  connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(code_->toPlainText()); });
  return box;
}

void ResultPage::compute() {
  if (job_) job_->cancel();
  progress_->setRange(0, 0);
  progress_->setVisible(true);
  state_->setVisible(true);
  state_->setText(tr("Running your case under every way there is…"));
  job_ = background_.start<std::shared_ptr<GuideResult>>(
      this,
      [guide = talk_.guide(), answers = talk_.answers()](const Progress&) {
        return std::make_shared<GuideResult>(GuideTalk::resultOf(guide, answers));
      },
      [this](std::shared_ptr<GuideResult> result) { take(std::move(*result)); });
}

void ResultPage::take(GuideResult result) {
  job_.reset();
  progress_->setVisible(false);
  if (!result.problems.empty()) {
    state_->setText(words(formatDiagnostics(result.problems)));
    return;
  }
  result_ = std::move(result);
  const QString title = words(talk_.guide().recommendation(result_.advice.recommendation)->title);
  head_->setText(tr("What fits: %1").arg(title));
  setAccessibleName(head_->text());
  state_->setVisible(false);
  fillAdvice();
  evidence_->show(result_.advice);
  fillComparison();
  code_->setPlainText(words(result_.code));
  tabs_->setVisible(true);
  save_->setEnabled(true);
  // There was nothing on the page that could have had it.
  if (!ready_ && wizard() != nullptr && wizard()->currentPage() == this) tabs_->setFocus();
  ready_ = true;
  Q_EMIT completeChanged();
}

void ResultPage::fillAdvice() {
  const Result<std::string> html = htmlText(withoutFigures(shortened(result_.document)), {});
  if (html) fillDocument(*advice_->document(), words(*html), appearance_.theme()[Tint::Line]);
  advice_->moveCursor(QTextCursor::Start); // it is read from its beginning
}

void ResultPage::setCell(int row, int column, const QString& text) {
  auto* cell = new QTableWidgetItem(text);
  cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
  comparison_->setItem(row, column, cell);
}

void ResultPage::fillComparison() {
  comparison_->setRowCount(static_cast<int>(result_.advice.rows.size()));
  int row = 0;
  for (const FilledRow& filled : result_.advice.rows) {
    setCell(row, 0, words(filled.title));
    for (int i = 0; i < 3; ++i) {
      const auto at = static_cast<std::size_t>(i);
      const QString measured =
          filled.measured[at].empty() ? QString() : tr("\nHere: %1").arg(words(filled.measured[at]));
      setCell(row, i + 1, words(filled.words[at]) + measured);
    }
    ++row;
  }
}

void ResultPage::openTimeline(const QString& id) {
  const Recommendation* one = talk_.guide().recommendation(id.toStdString());
  if (one == nullptr) return;
  Q_EMIT scenarioWanted(words(caseRun(*one, result_.advice.values, kUnitsToSee).scenario));
}

void ResultPage::askForFile() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save report"), QStringLiteral("guide.html"),
                                                    tr("Reports (*.html *.pdf *.md)"));
  if (!path.isEmpty()) saveReport(path);
}

bool ResultPage::saveReport(const QString& path) {
  const std::optional<Diagnostic> wrong = writeReport(result_, path);
  state_->setText(wrong ? words(wrong->message + (wrong->hint.empty() ? "" : ": " + wrong->hint))
                        : tr("The report was saved as %1").arg(path));
  state_->setVisible(true);
  return !wrong;
}

} // namespace switchpoint

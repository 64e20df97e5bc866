#include "gui/views/claims/claims_view.h"

#include <algorithm>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>

#include "claims/claim_document.h"
#include "gui/session/claim_board.h"
#include "gui/tables/claim_model.h"
#include "gui/theme/table_dress.h"
#include "gui/views/claims/claim_page.h"
#include "gui/views/claims/verdict_delegate.h"

namespace switchpoint {

namespace {

constexpr int kVerdictWidth = 36;
constexpr int kRow = 40; // two lines; more where a statement needs them
constexpr int kProgressSteps = 1000;
constexpr std::array kVerdicts = {ClaimVerdict::True, ClaimVerdict::False, ClaimVerdict::Depends,
                                  ClaimVerdict::Judgement};

} // namespace

const ViewInfo kClaimsView = {"claims", QT_TRANSLATE_NOOP("View", "Claims"), Area::Result,
                              [](const ViewContext& context) -> QWidget* { return new ClaimsView(context); }};

ClaimsView::ClaimsView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), model_(new ClaimModel(this)), filter_(new ClaimFilter(this)) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  filter_->setSourceModel(model_);
  QWidget* bar = buildBar(); // first: Tab goes through the parts in the order in which they are made
  auto* splitter = new QSplitter;
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(buildTable(context.appearance));
  splitter->addWidget(buildPage());
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  splitter->setSizes({680, 320});
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 8, 16, 8);
  column->setSpacing(6);
  column->addWidget(bar);
  column->addWidget(splitter, 1);
  connect(&session_.claims(), &ClaimBoard::claimsChanged, this, &ClaimsView::refresh);
  connect(&session_.claims(), &ClaimBoard::workChanged, this, &ClaimsView::refreshWork);
  connect(&context.appearance, &Appearance::changed, table_->viewport(), qOverload<>(&QWidget::update));
  refresh();
}

QWidget* ClaimsView::buildBar() {
  search_ = new QLineEdit;
  search_->setObjectName(QStringLiteral("search"));
  search_->setPlaceholderText(tr("Search claims"));
  search_->setAccessibleName(tr("Search claims"));
  search_->setClearButtonEnabled(true);
  verdict_ = new QComboBox;
  verdict_->setObjectName(QStringLiteral("verdict"));
  verdict_->setAccessibleName(tr("Show claims with this verdict"));
  verdict_->addItem(tr("All verdicts"));
  for (const ClaimVerdict verdict : kVerdicts) verdict_->addItem(verdictWord(verdict), static_cast<int>(verdict));
  state_ = new QLabel;
  state_->setObjectName(QStringLiteral("state"));
  state_->setProperty("quiet", true);
  progress_ = new QProgressBar;
  progress_->setAccessibleName(tr("Progress of the experiments"));
  progress_->setRange(0, kProgressSteps);
  progress_->setTextVisible(false);
  progress_->setMaximumWidth(120);
  again_ = new QToolButton;
  again_->setObjectName(QStringLiteral("again"));
  again_->setProperty("flat", true);
  again_->setFocusPolicy(Qt::StrongFocus);
  export_ = new QToolButton;
  export_->setObjectName(QStringLiteral("export"));
  export_->setText(tr("Save as document…"));
  export_->setProperty("flat", true);
  export_->setFocusPolicy(Qt::StrongFocus);
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(search_, 1);
  row->addWidget(verdict_);
  row->addWidget(state_);
  row->addWidget(progress_);
  row->addWidget(again_);
  row->addWidget(export_);
  connect(search_, &QLineEdit::textChanged, filter_, &ClaimFilter::setWords);
  connect(search_, &QLineEdit::returnPressed, this, [this] {
    table_->selectRow(0);
    table_->setFocus();
  });
  connect(verdict_, &QComboBox::currentIndexChanged, this, [this] {
    const QVariant chosen = verdict_->currentData();
    filter_->setVerdict(chosen.isValid() ? std::optional(static_cast<ClaimVerdict>(chosen.toInt())) : std::nullopt);
  });
  connect(again_, &QToolButton::clicked, this,
          [this] { session_.claims().isChecking() ? session_.claims().cancel() : session_.claims().want(); });
  connect(export_, &QToolButton::clicked, this, &ClaimsView::askExport);
  return bar;
}

QWidget* ClaimsView::buildTable(const Appearance& appearance) {
  table_ = new QTableView;
  table_->setObjectName(QStringLiteral("claims-table"));
  table_->setAccessibleName(tr("Claims"));
  table_->setModel(filter_);
  dress(*table_, kRow);
  table_->setWordWrap(true);
  table_->setTextElideMode(Qt::ElideRight);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setMinimumSectionSize(kRow);
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->setItemDelegate(new VerdictDelegate(appearance, table_));
  table_->setItemDelegateForColumn(0, new QStyledItemDelegate(table_));
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setMinimumSectionSize(kVerdictWidth);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClaimsView::showCurrent);
  connect(table_, &QTableView::activated, this, &ClaimsView::showTimeline);
  connect(filter_, &QAbstractItemModel::rowsRemoved, this, &ClaimsView::showCurrent);
  return table_;
}

QWidget* ClaimsView::buildPage() {
  page_ = new QTextBrowser;
  page_->setObjectName(QStringLiteral("page"));
  page_->setAccessibleName(tr("The chosen claim"));
  page_->setTabChangesFocus(true);
  page_->setOpenLinks(false);
  timeline_ = new QPushButton(tr("Show the timeline"));
  timeline_->setObjectName(QStringLiteral("timeline-of-claim"));
  timeline_->setDefault(true);
  connect(timeline_, &QPushButton::clicked, this, &ClaimsView::showTimeline);
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(12, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(page_, 1);
  column->addWidget(timeline_, 0, Qt::AlignLeft);
  return side;
}

// Whoever goes to the page searches.
void ClaimsView::focusInEvent(QFocusEvent* event) {
  search_->setFocus(event->reason());
}

// The experiments wait until somebody looks.
void ClaimsView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  session_.claims().want();
}

void ClaimsView::refresh() {
  model_->setClaims(session_.claims().claims());
  QHeaderView* columns = table_->horizontalHeader();
  for (int column = 0; column < columns->count(); ++column) {
    columns->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (column > 0) columns->resizeSection(column, kVerdictWidth);
  }
  if (!table_->currentIndex().isValid() && filter_->rowCount() > 0) table_->selectRow(0);
  showCurrent();
  refreshWork();
}

void ClaimsView::refreshWork() {
  const ClaimBoard& board = session_.claims();
  progress_->setVisible(board.isChecking());
  progress_->setValue(static_cast<int>(board.progress() * kProgressSteps));
  again_->setVisible(!board.isChecked());
  again_->setText(board.isChecking() ? tr("Cancel") : tr("Check"));
  export_->setEnabled(board.isChecked());
  if (!board.problems().empty()) {
    state_->setText(QString::fromStdString(board.problems().front().message));
  } else if (board.isChecking()) {
    state_->setText(tr("Running the experiments …"));
  } else if (!board.isChecked()) {
    state_->setText(tr("Verdicts as recorded, not checked"));
  } else {
    const auto differ = std::ranges::count_if(board.claims(), [](const CheckedClaim& c) { return !c.agrees(); });
    state_->setText(differ == 0 ? tr("%n claim(s), all as recorded", nullptr, static_cast<int>(board.claims().size()))
                                : tr("%n claim(s) differ from what is recorded", nullptr, static_cast<int>(differ)));
  }
}

const CheckedClaim* ClaimsView::current() const {
  const QModelIndex at = filter_->mapToSource(table_->currentIndex());
  return at.isValid() ? &model_->claims()[static_cast<std::size_t>(at.row())] : nullptr;
}

void ClaimsView::showCurrent() {
  const CheckedClaim* claim = current();
  timeline_->setEnabled(claim != nullptr && claim->claim.timeline.has_value());
  page_->setHtml(claim != nullptr ? claimPage(*claim, session_.claims().isChecked())
                                  : tr("No claim is chosen.").toHtmlEscaped());
}

void ClaimsView::showTimeline() {
  const CheckedClaim* claim = current();
  if (claim == nullptr || !claim->claim.timeline) return;
  const ClaimTimeline& timeline = *claim->claim.timeline;
  session_.openExampleUnder(timeline.work, timeline.models, timeline.profile);
}

void ClaimsView::askExport() {
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Save the claims as a document"), QStringLiteral("claims.html"), tr("HTML (*.html);;Markdown (*.md)"));
  if (!path.isEmpty()) exportTo(path);
}

bool ClaimsView::exportTo(const QString& path) {
  const std::vector<CheckedClaim>& claims = session_.claims().claims();
  const std::string text = path.endsWith(QStringLiteral(".md")) ? claimsMarkdown(claims) : claimsHtml(claims);
  QSaveFile file(path);
  const auto size = static_cast<qint64>(text.size());
  if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit()) {
    session_.say(tr("%1 cannot be written: %2").arg(path, file.errorString()), Tone::Bad);
    return false;
  }
  session_.say(tr("Saved %1").arg(path), Tone::Good);
  return true;
}

} // namespace switchpoint

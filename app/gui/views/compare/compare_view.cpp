#include "gui/views/compare/compare_view.h"

#include <algorithm>

#include <QCompleter>
#include <QFileDialog>
#include <QHeaderView>

#include "gui/session/run_clock.h"
#include "gui/theme/quiet_label.h"
#include "gui/views/compare/align_names.h"
#include "gui/views/compare/difference_delegate.h"
#include "gui/views/compare/difference_model.h"
#include "gui/views/compare/totals_first.h"
#include "machine/profile.h"
#include "run/scene_runs.h"

#include "gui/theme/table_dress.h"

namespace switchpoint {

namespace {

constexpr int kHeaderPadding = 13; // px: on both sides of its words, together
constexpr int kArrow = 12;         // px: of the column that is sorted by

} // namespace

const ViewInfo kCompareView = {"compare", QT_TRANSLATE_NOOP("View", "Compare"), Area::Result,
                               [](const ViewContext& context) -> QWidget* { return new CompareView(context); }};

CompareView::CompareView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), model_(new DifferenceModel(this)) {
  build(context.appearance);
  addActions();
  connect(&session_, &Session::runsChanged, this, &CompareView::takeRuns);
  connect(&session_.stage(), &Stage::stateChanged, this, &CompareView::followPicture);
  takeRuns();
  followPicture();
}

CompareView::~CompareView() {
  dropJob(job_);
}

void CompareView::build(const Appearance& appearance) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  sentence_ = new QLabel;
  sentence_->setObjectName(QStringLiteral("first-difference"));
  sentence_->setWordWrap(true);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  go_ = new QPushButton(tr("Go to the first difference"));
  go_->setObjectName(QStringLiteral("go"));
  auto* sorted = new TotalsFirst(this);
  sorted->setSourceModel(model_);
  table_ = new QTableView;
  table_->setModel(sorted);
  table_->setItemDelegate(new DifferenceDelegate(appearance, table_));
  table_->setAccessibleName(tr("What differs for each task"));
  dress(*table_);
  table_->verticalHeader()->hide();
  table_->viewport()->installEventFilter(this);
  connect(table_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CompareView::shareColumns);
  table_->setSortingEnabled(true);
  table_->sortByColumn(0, Qt::AscendingOrder);
  auto* words = new QHBoxLayout;
  words->addWidget(sentence_, 1);
  words->addWidget(go_, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 8, 16, 8);
  column->setSpacing(6);
  column->addWidget(buildHead());
  column->addLayout(words);
  column->addWidget(table_, 1);
  column->addWidget(buildPicture());
  connect(table_, &QTableView::activated, this, &CompareView::goToTask);
  connect(table_, &QTableView::clicked, this, &CompareView::goToTask);
}

QWidget* CompareView::buildHead() {
  auto* head = new QWidget;
  reference_ = new QComboBox;
  other_ = new QComboBox;
  reference_->setObjectName(QStringLiteral("reference"));
  other_->setObjectName(QStringLiteral("other"));
  reference_->setAccessibleName(tr("Reference run"));
  other_->setAccessibleName(tr("Run compared with the reference"));
  add_ = new QToolButton;
  add_->setText(tr("Compare with …"));
  add_->setObjectName(QStringLiteral("add-run"));
  add_->setProperty("flat", true);
  add_->setPopupMode(QToolButton::InstantPopup);
  add_->setFocusPolicy(Qt::StrongFocus);
  add_->setMenu(new QMenu(add_));
  connect(add_->menu(), &QMenu::aboutToShow, this, &CompareView::fillAdd);
  remove_ = new QToolButton;
  remove_->setText(tr("Remove"));
  remove_->setProperty("flat", true);
  remove_->setFocusPolicy(Qt::StrongFocus);
  remove_->setToolTip(tr("Take the compared run out"));
  remove_->setObjectName(QStringLiteral("remove-run-button"));
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(quietLabel(tr("Reference"), reference_));
  row->addWidget(reference_, 1);
  row->addWidget(quietLabel(tr("against"), other_));
  row->addWidget(other_, 1);
  row->addWidget(remove_);
  row->addWidget(add_);
  for (QComboBox* box : {reference_, other_}) {
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &CompareView::refresh);
  }
  return head;
}

QWidget* CompareView::buildPicture() {
  auto* bar = new QWidget;
  alignment_ = new QComboBox;
  alignment_->setObjectName(QStringLiteral("alignment"));
  alignment_->setAccessibleName(tr("What stands at the same place of the clock"));
  alignment_->addItems({tr("the start"), tr("the end"), tr("a task's start"), tr("a mark")}); // as AlignTo
  name_ = new QLineEdit;
  name_->setObjectName(QStringLiteral("align-name"));
  name_->setAccessibleName(tr("Name of the task or mark"));
  name_->setPlaceholderText(tr("name of a task, a lock, a printed word …"));
  names_ = new QStringListModel(this);
  auto* completer = new QCompleter(names_, name_);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  name_->setCompleter(completer);
  overlay_ = new QCheckBox(tr("Same tasks over each other"));
  overlay_->setObjectName(QStringLiteral("overlay"));
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(quietLabel(tr("Align on"), alignment_));
  row->addWidget(alignment_);
  row->addWidget(name_, 1);
  row->addStretch(1);
  row->addWidget(overlay_);
  connect(alignment_, &QComboBox::activated, this, &CompareView::align);
  connect(name_, &QLineEdit::editingFinished, this, &CompareView::align);
  connect(overlay_, &QCheckBox::clicked, this, [this](bool on) {
    PictureState state = session_.stage().state();
    state.overlay = on;
    session_.stage().edit(state, on ? tr("Same tasks over each other") : tr("Runs below each other"));
  });
  return bar;
}

void CompareView::addActions() {
  const auto add = [this](const char* name, const QString& text, const QKeySequence& key, const char* menu) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setProperty("menu", menu);
    addAction(action);
    return action;
  };
  goAction_ = add("first-difference", tr("Go to the first difference"), Qt::CTRL | Qt::Key_D, "go");
  connect(goAction_, &QAction::triggered, this, &CompareView::goToDifference);
  auto* plainKey = new QAction(this); // while the table has the keyboard, D alone does it
  plainKey->setShortcut(Qt::Key_D);
  plainKey->setShortcutContext(Qt::WidgetShortcut);
  table_->addAction(plainKey);
  connect(plainKey, &QAction::triggered, goAction_, &QAction::trigger);
  QAction* nextSeed =
      add("compare-next-seed", tr("Compare with another seed"), Qt::CTRL | Qt::SHIFT | Qt::Key_F5, "run");
  connect(nextSeed, &QAction::triggered, this, [this] {
    std::uint64_t seed = session_.choices().seed;
    for (const RunSpec& variant : session_.variants()) seed = std::max(seed, variant.seed.value_or(0));
    const std::string model = runs_.empty() ? std::string() : runs_.back()->trace.provenance.model;
    session_.addVariant({{}, model, {}, {}, seed + 1});
  });
  QAction* file = add("compare-file", tr("Compare with file…"), Qt::CTRL | Qt::ALT | Qt::Key_O, "file");
  connect(file, &QAction::triggered, this, &CompareView::compareWithFile);
  removeAction_ = add("remove-run", tr("Remove the compared run"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, "run");
  connect(removeAction_, &QAction::triggered, this, &CompareView::removeShown);
  connect(remove_, &QToolButton::clicked, removeAction_, &QAction::trigger);
  connect(go_, &QPushButton::clicked, goAction_, &QAction::trigger);
}

// What the reference can be compared with: the same with one thing changed.
void CompareView::fillAdd() {
  QMenu& menu = *add_->menu();
  menu.clear();
  const int at = reference_->currentIndex();
  const bool runnable = session_.document().kind == DocumentKind::Scenario && at >= 0;
  if (runnable) {
    const Provenance& reference = runs_[static_cast<std::size_t>(at)]->trace.provenance;
    const std::string model = reference.model;
    menu.addAction(findChild<QAction*>(QStringLiteral("compare-next-seed")));
    QMenu* profiles = menu.addMenu(tr("Another interpreter"));
    for (const std::string& id : profileIds()) {
      if (id == reference.profile) continue;
      profiles->addAction(QString::fromStdString(id), this, [this, id, model] {
        session_.addVariant({{}, model, id, {}, {}});
      });
    }
    QMenu* cores = menu.addMenu(tr("Other cores"));
    for (const std::uint32_t count : {1u, 2u, 4u, 8u, 16u}) {
      if (count == reference.cores) continue;
      cores->addAction(tr("%n core(s)", nullptr, static_cast<int>(count)), this, [this, count, model] {
        session_.addVariant({{}, model, {}, count, {}});
      });
    }
  }
  menu.addAction(findChild<QAction*>(QStringLiteral("compare-file")));
}

void CompareView::takeRuns() {
  const bool grew = session_.runs().size() > runs_.size();
  runs_ = session_.runs();
  titles_.clear();
  for (const std::string& title : titlesOf(runs_)) titles_.append(QString::fromStdString(title));
  const int last = static_cast<int>(runs_.size()) - 1;
  const int reference = std::clamp(reference_->currentIndex(), 0, std::max(0, last));
  const bool toNewest = grew && !session_.variants().empty();
  int other = toNewest || other_->currentIndex() < 0 ? last : std::min(other_->currentIndex(), last);
  if (other == reference) other = reference == last ? 0 : last;
  for (QComboBox* box : {reference_, other_}) {
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(titles_);
    box->setCurrentIndex(runs_.empty() ? -1 : box == reference_ ? reference : other);
  }
  offerNames();
  refresh();
}

void CompareView::offerNames() {
  names_->setStringList(alignNames(static_cast<AlignTo>(alignment_->currentIndex()), runs_));
}

void CompareView::refresh() {
  const int a = reference_->currentIndex();
  const int b = other_->currentIndex();
  dropJob(job_);
  const bool two = a >= 0 && b >= 0 && a != b;
  goAction_->setEnabled(false);
  go_->setEnabled(false);
  removeAction_->setEnabled(runs_.size() > 1 && two);
  remove_->setEnabled(removeAction_->isEnabled());
  if (!two) {
    model_->setDifference({}, {}, {});
    sentence_->setText(runs_.size() < 2 ? tr("One run alone. Compare it with another seed, interpreter or file.")
                                        : tr("Choose two different runs."));
    return;
  }
  const RunPtr one = runs_[static_cast<std::size_t>(a)];
  const RunPtr other = runs_[static_cast<std::size_t>(b)];
  job_ = background_.start<RunDifference>(
      this,
      [one, other](const Progress& progress) {
        return differenceOf({one->trace, one->intervals, one->metrics},
                            {other->trace, other->intervals, other->metrics}, progress.cancelled);
      },
      [this](RunDifference difference) { takeDifference(std::move(difference)); });
}

// Each column has room for what stands in it; what is left is shared alike.
void CompareView::shareColumns() {
  QHeaderView& header = *table_->horizontalHeader();
  const QAbstractItemView& cells = *table_;
  std::vector<int> wanted;
  int all = 0;
  for (int column = 0; column < header.count(); ++column) { // a header's own hint has room for an arrow everywhere
    const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
    const int arrow = column == header.sortIndicatorSection() ? kArrow : 0;
    const int words = header.fontMetrics().horizontalAdvance(title) + kHeaderPadding + arrow;
    wanted.push_back(std::max(cells.sizeHintForColumn(column), words));
    all += wanted.back();
  }
  const int spare = std::max(0, table_->viewport()->width() - all);
  for (int column = 0; column < header.count(); ++column) {
    const int more = spare * (column + 1) / header.count() - spare * column / header.count();
    header.resizeSection(column, wanted[static_cast<std::size_t>(column)] + more);
  }
}

bool CompareView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_->viewport() && event->type() == QEvent::Resize) shareColumns();
  return QWidget::eventFilter(watched, event);
}

void CompareView::takeDifference(RunDifference difference) {
  job_ = nullptr;
  const auto a = static_cast<std::size_t>(reference_->currentIndex());
  const auto b = static_cast<std::size_t>(other_->currentIndex());
  const QString titleA = titles_[static_cast<qsizetype>(a)];
  const QString titleB = titles_[static_cast<qsizetype>(b)];
  first_ = difference.first;
  sentence_->setText(QString::fromStdString(
      inWords(first_, runs_[a]->trace, runs_[b]->trace, titleA.toStdString(), titleB.toStdString())));
  goAction_->setEnabled(first_.parting != Parting::Never);
  go_->setEnabled(goAction_->isEnabled());
  model_->setDifference(std::move(difference), titleA, titleB);
  shareColumns();
}

void CompareView::followPicture() {
  const PictureState& state = session_.stage().state();
  if (alignment_->currentIndex() != static_cast<int>(state.alignment.to)) {
    alignment_->setCurrentIndex(static_cast<int>(state.alignment.to));
    offerNames();
  }
  const bool named = state.alignment.to == AlignTo::Task || state.alignment.to == AlignTo::Mark;
  name_->setVisible(named);
  if (named) name_->setText(QString::fromStdString(state.alignment.name));
  overlay_->setChecked(state.overlay);
}

void CompareView::align() {
  PictureState state = session_.stage().state();
  offerNames();
  state.alignment.to = static_cast<AlignTo>(alignment_->currentIndex());
  const bool named = state.alignment.to == AlignTo::Task || state.alignment.to == AlignTo::Mark;
  name_->setVisible(named);
  state.alignment.name = named ? name_->text().toStdString() : std::string();
  if (named && state.alignment.name.empty()) return name_->setFocus(); // nothing to align on yet
  session_.stage().edit(state, tr("Align on %1").arg(alignment_->currentText()));
}

void CompareView::goToDifference() {
  const int run = reference_->currentIndex();
  if (run < 0 || first_.parting == Parting::Never) return;
  const bool inA = first_.a.lane > 0;
  const Happening& at = inA ? first_.a : first_.b;
  const auto shown = static_cast<std::uint32_t>(inA ? run : other_->currentIndex());
  session_.show({shown, at.lane, at.time});
  session_.stage().setInstant(at.time + shiftsOf(runs_, session_.stage().state().alignment)[shown]);
}

void CompareView::goToTask(const QModelIndex& index) {
  if (index.data(DifferenceModel::LaneARole).toUInt() == 0 && index.data(DifferenceModel::LaneBRole).toUInt() == 0)
    return; // all tasks
  const bool inA = index.data(DifferenceModel::LaneARole).toUInt() > 0;
  const int run = (inA ? reference_ : other_)->currentIndex();
  session_.show({static_cast<std::uint32_t>(run),
                 index.data(inA ? DifferenceModel::LaneARole : DifferenceModel::LaneBRole).toUInt(),
                 index.data(inA ? DifferenceModel::AtARole : DifferenceModel::AtBRole).toLongLong()});
}

void CompareView::compareWithFile() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Compare with file"), {},
                                                    tr("Scenarios and traces (*.toml *.swtrace);;All files (*)"));
  if (!path.isEmpty()) session_.addVariant({path, {}, {}, {}, {}});
}

void CompareView::removeShown() {
  if (other_->currentIndex() >= 0) session_.removeRun(static_cast<std::size_t>(other_->currentIndex()));
}

} // namespace switchpoint

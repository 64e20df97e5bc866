#include "gui/theme/style.h"

#include <utility>

#include "gui/theme/icons.h"

namespace switchpoint {

namespace {

// 8 px grid; no border where space will do. Longer names come first where one begins with the other. Fields have no
// colour of their own: Qt would show their placeholders in half of it.
constexpr const char* kRules = R"(
QMainWindow, QDialog, QMessageBox { background: @window; }
QMenuBar { background: @panel; color: @text; padding: 4px 8px 0 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; }
QMenu { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QWidget#runBar { background: @panel; border-bottom: 1px solid @line; }
QWidget#runBar QLabel { color: @quiet; }
QPushButton#run { background: @accent; color: @on-accent; border: 1px solid @accent; border-radius: 4px;
  padding: 4px 16px; font-weight: 600; min-height: 20px; }
QPushButton#run:hover { border-color: @text; }
QPushButton#run:focus { border: 2px solid @text; padding: 3px 15px; }
QPushButton#run:disabled { background: @panel-2; border-color: @line; color: @quiet; }
QToolButton[chip="true"] { background: @panel; color: @text; border: 1px solid @line; border-radius: 14px;
  padding: 0 14px; min-height: 26px; }
QToolButton[chip="true"]:hover { border-color: @quiet; }
QToolButton[chip="true"]:checked { background: @selection; color: @accent; border-color: @accent; }
QToolButton[chip="true"]:disabled { color: @quiet; background: @panel-2; }
QToolButton[chip="true"]:focus { border: 2px solid @accent; padding: 0 13px; min-height: 24px; }
QToolButton[tight="true"] { padding: 0 4px; }
QToolButton[tight="true"]:focus { padding: 0 3px; }
QComboBox, QSpinBox { color: @text; }
QComboBox, QSpinBox, QLineEdit { background: @panel; border: 1px solid @line; border-radius: 4px;
  padding: 3px 8px; min-height: 20px; selection-background-color: @accent; selection-color: @on-accent; }
QComboBox:hover, QSpinBox:hover { border-color: @quiet; }
QComboBox:focus, QSpinBox:focus, QLineEdit:focus { border: 2px solid @accent; padding: 2px 7px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; margin-right: 8px;
  border-left: 4px solid @panel; border-right: 4px solid @panel; border-top: 5px solid @quiet; }
QComboBox QAbstractItemView { background: @panel; color: @text; border: 1px solid @line;
  selection-background-color: @selection; selection-color: @text; outline: none; }

QWidget[pane="side"] { background: @panel-2; }
QWidget[pane="main"] { background: @panel; }
QWidget[quiet="true"] { color: @quiet; }
QLabel[title="true"] { font-weight: 600; }
QLabel[small="true"] { font-size: 12px; }
QListView { background: @panel-2; color: @text; border: none; outline: none; padding: 8px 0; }
QListView#lessons { padding: 8px 10px; border-right: 2px solid transparent; }
QListView#lessons:focus { border-right-color: @accent; }
QListView#lessons::item:selected { background: @selection; color: @accent; border-radius: 4px; }
QWidget#gameBar QToolButton { color: @text; }
QWidget#gameBar QToolButton:disabled { color: @quiet; }
QLabel#goal { background: @selection; border-radius: 4px; padding: 8px 12px; font-weight: 600; }
QListView#problems::item { padding: 4px 12px; }
QTableView::item { padding: 0 6px; }
QPlainTextEdit { background: @panel; border: none; selection-background-color: @accent;
  selection-color: @on-accent; }
QTextBrowser { background: @panel; border: 1px solid @panel; }
QTextBrowser:focus { border-color: @accent; }
QTableView, QTreeView { border: 1px solid @panel; }
QTableView:focus, QTreeView:focus { border-color: @accent; }
QTableView { background: @panel; color: @text; gridline-color: @guide; outline: none;
  alternate-background-color: @panel-2; selection-background-color: @selection; selection-color: @text; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @quiet; border: none; border-bottom: 1px solid @line;
  padding: 6px; font-weight: 400; }
QTableView#claims-table QHeaderView::section { padding: 6px 0; }
QHeaderView::section:vertical { border: none; padding: 0 8px; }
QTableCornerButton::section { background: @panel; border: none; border-bottom: 1px solid @line; }
QTabWidget::pane { border: none; }
QTabBar { background: @panel-2; }
QTabBar::tab { background: transparent; color: @quiet; padding: 8px 6px 5px 6px; margin: 2px 6px 4px 6px;
  border-bottom: 2px solid transparent; }
QTabBar::tab:first { margin-left: 10px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider { border: 1px solid transparent; border-radius: 4px; }
QSlider:focus { border-color: @accent; }
QSlider::groove:horizontal { height: 3px; background: @line; border-radius: 1px; }
QSlider::handle:horizontal { width: 12px; margin: -5px 0; border-radius: 6px; background: @accent; }
QProgressBar { background: @line; border: none; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: @accent; }
QWidget#messageBar { background: @panel-2; border-top: 1px solid @line; }
QLabel[bad="true"] { color: @error; }
QWidget#messageBar QToolButton { padding: 1px 8px; }
QWidget#hoverCard { background: @panel; border: 1px solid @line; border-radius: 6px; }
QToolButton[flat="true"] { background: transparent; color: @quiet; border: 1px solid transparent; border-radius: 4px;
  padding: 3px 8px; }
QToolButton[flat="true"]:hover { color: @text; }
QToolButton[flat="true"]:checked { color: @text; background: @selection; }
QToolButton[flat="true"]:focus { border-color: @accent; }
QPushButton { background: @panel; color: @text; border: 1px solid @line; border-radius: 4px; padding: 4px 16px; }
QPushButton:default { border-color: @accent; color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 15px; }
QToolButton::menu-indicator { image: none; }
QCheckBox { color: @text; spacing: 6px; }
QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid @quiet; border-radius: 3px; background: @panel; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 10px; height: 10px; }
QRadioButton { color: @text; spacing: 6px; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QRadioButton:focus { border-color: @accent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @quiet; border-radius: 7px; background: @panel; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
QScrollArea:focus { border: 1px solid @accent; }
QWidget#noticeBar { background: @selection; border-bottom: 1px solid @line; }
QFrame#palette { background: @panel; border: 1px solid @quiet; border-radius: 8px; }
QFrame#palette QLineEdit { font-size: 15px; padding: 5px 9px; }
QFrame#palette QLineEdit:focus { padding: 4px 8px; }
QFrame#palette QListView { background: @panel; padding: 0; }
QLabel[key="true"] { background: @panel-2; border: 1px solid @line; border-radius: 4px; padding: 1px 6px; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
)";

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
  if (which == SP_ToolBarHorizontalExtensionButton) return iconOf(Sign::More);
  if (which == SP_LineEditClearButton) return iconOf(Sign::Clear);
  return QProxyStyle::standardIcon(which, option, widget);
}

QPalette paletteOf(const PaintTheme& theme) {
  QPalette palette;
  palette.setColor(QPalette::Window, theme[Tint::Window]);
  palette.setColor(QPalette::WindowText, theme[Tint::Text]);
  palette.setColor(QPalette::Base, theme[Tint::Panel]);
  palette.setColor(QPalette::AlternateBase, theme[Tint::Panel2]);
  palette.setColor(QPalette::Text, theme[Tint::Text]);
  palette.setColor(QPalette::PlaceholderText, theme[Tint::Quiet]);
  palette.setColor(QPalette::Button, theme[Tint::Panel]);
  palette.setColor(QPalette::ButtonText, theme[Tint::Text]);
  palette.setColor(QPalette::BrightText, theme[Tint::Error]);
  palette.setColor(QPalette::Highlight, theme[Tint::Accent]);
  palette.setColor(QPalette::HighlightedText, theme[Tint::OnAccent]);
  palette.setColor(QPalette::Link, theme[Tint::Accent]);
  palette.setColor(QPalette::ToolTipBase, theme[Tint::Panel]);
  palette.setColor(QPalette::ToolTipText, theme[Tint::Text]);
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, theme[Tint::Quiet]);
  }
  return palette;
}

QString styleSheetOf(const PaintTheme& theme) {
  const std::pair<const char*, Tint> names[] = {
      {"@window", Tint::Window}, {"@panel-2", Tint::Panel2},     {"@panel", Tint::Panel},
      {"@line", Tint::Line},     {"@text", Tint::Text},          {"@quiet", Tint::Quiet},
      {"@accent", Tint::Accent}, {"@on-accent", Tint::OnAccent}, {"@selection", Tint::Selection},
      {"@error", Tint::Error},   {"@guide", Tint::Guide},
  };
  QString rules = QString::fromLatin1(kRules);
  for (const auto& [name, tint] : names) rules.replace(QLatin1String(name), theme[tint].name());
  return rules;
}

} // namespace switchpoint

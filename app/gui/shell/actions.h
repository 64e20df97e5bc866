// The table of the window's own actions: text, shortcut, menu. Menus, shortcuts and tests read it.
#pragma once

#include <cstdint>
#include <span>

#include <QKeySequence>

namespace switchpoint {

class MainWindow;

enum class Menu : std::uint8_t { File, View, Run, Go, Help };

struct ActionInfo {
  const char* id;       // kebab-case, the QAction's object name
  const char* text;     // to be translated in the context "Actions"
  const char* shortcut; // portable text; "" where the menu holds keys for it
  Menu menu;
  bool startsGroup; // a separator stands above it
  void (MainWindow::*slot)();
};

std::span<const ActionInfo> actionTable();

} // namespace switchpoint

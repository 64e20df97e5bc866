// The table of the window's own actions: text, shortcut, menu. Menus, palette, key sheet and tests read it.
#pragma once

#include <cstdint>
#include <span>

#include <QKeySequence>

namespace switchpoint {

class MainWindow;

enum class Menu : std::uint8_t { File, Edit, View, Run, Go, Help };
inline constexpr std::size_t kMenuCount = 6;

// What a view's action says in its property "menu" to stand there: "file", "edit", …
const char* idOf(Menu menu);

struct ActionInfo {
  const char* id;       // kebab-case, the QAction's object name
  const char* text;     // to be translated in the context "Actions"
  const char* shortcut; // portable text, several with a space between; "" for none
  Menu menu;
  bool startsGroup;    // a separator stands above it
  const char* submenu; // title, to be translated in the context "Actions"; null: in the menu itself
  const char* choice;  // exactly one of the actions of this name is checked; "each": checked by itself; null: neither
  void (MainWindow::*slot)();
};

std::span<const ActionInfo> actionTable();

} // namespace switchpoint

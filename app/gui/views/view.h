// What a view is to the window: an id, a title, a place, and a way to make it. No view knows another.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "gui/session/session.h"
#include "gui/theme/appearance.h"

class QWidget;

namespace switchpoint {

// Where the window puts a view. Several views in one area become tabs.
enum class Area : std::uint8_t { Side, Source, Detail, Stage, Result };

// What every view is made of. Both outlive the views.
struct ViewContext {
  Session& session;
  Appearance& appearance;
};

// Actions that a view's widget carries (QWidget::addAction) appear in the menu named by their property "menu", if the
// view is on screen from the start.
struct ViewInfo {
  std::string_view id; // kebab-case
  const char* title;   // to be translated in the context "View"
  Area area;
  QWidget* (*create)(const ViewContext& context); // the caller gives it a parent
};

} // namespace switchpoint

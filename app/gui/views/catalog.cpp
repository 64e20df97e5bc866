#include "gui/views/catalog.h"

#include <array>

#include "gui/views/claims/claims_view.h"
#include "gui/views/compare/compare_view.h"
#include "gui/views/counter/counter_view.h"
#include "gui/views/editor/editor_view.h"
#include "gui/views/examples/examples_view.h"
#include "gui/views/explore/explore_view.h"
#include "gui/views/findings/findings_view.h"
#include "gui/views/metrics/metrics_view.h"
#include "gui/views/output/output_view.h"
#include "gui/views/path/path_view.h"
#include "gui/views/range/range_view.h"
#include "gui/views/time/time_view.h"
#include "gui/views/timeline/timeline_view.h"
#include "gui/views/why/why_view.h"

namespace switchpoint {

std::span<const ViewInfo* const> viewCatalog() {
  static constexpr std::array<const ViewInfo*, 14> kViews = {
      &kExamplesView, &kEditorView, &kFindingsView, &kOutputView,  &kTimelineView, &kCounterView, &kMetricsView,
      &kWhyView,      &kPathView,   &kRangeView,    &kCompareView, &kTimeView,     &kClaimsView,  &kExploreView};
  return kViews;
}

const ViewInfo* findView(std::string_view id) {
  for (const ViewInfo* view : viewCatalog()) {
    if (view->id == id) return view;
  }
  return nullptr;
}

} // namespace switchpoint

#include "sim/stage.h"

namespace switchpoint {

Result<std::shared_ptr<SimulationStage>> makeStage(const Workload& workload, const ModelInfo& model,
                                                   const Profile& profile, const ModelWishes& wishes, bool untimed) {
  Result<Placement> placement = model.place(workload, profile, wishes);
  if (!placement) return placement.diagnostics();
  auto stage = std::make_shared<SimulationStage>();
  stage->profile = profile;
  if (!placement->profile.empty() && placement->profile != profile.id) {
    Result<Profile> sibling = loadProfile(placement->profile);
    if (!sibling) return sibling.diagnostics();
    stage->profile = *sibling;
  }
  if (untimed) stage->profile = withoutDelays(std::move(stage->profile));
  SimulationSetup& setup = stage->setup;
  setup.workload = &workload;
  setup.profile = &stage->profile;
  setup.placement = *placement;
  setup.model = std::string(model.id);
  setup.cores = wishes.cores;
  setup.untimed = untimed;
  return stage;
}

} // namespace switchpoint

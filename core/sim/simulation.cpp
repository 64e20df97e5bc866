#include "sim/simulation.h"

#include "sim/kernel.h"

namespace switchpoint {

Simulation::Simulation(const SimulationSetup& setup) : kernel_(std::make_unique<Kernel>(setup)) {}
Simulation::~Simulation() = default;

const Decision& Simulation::decision() const {
  static const Decision kNothing{};
  const Decision* pending = kernel_->pending();
  return pending != nullptr ? *pending : kNothing;
}

const std::vector<Option>& Simulation::enabled() const {
  return decision().options;
}

void Simulation::choose(std::size_t option) {
  kernel_->resolve(option);
}

StepResult Simulation::step() {
  return kernel_->step();
}

Time Simulation::now() const {
  return kernel_->state().now;
}

const Outcome& Simulation::outcome() const {
  return kernel_->state().outcome;
}

Simulation::Snapshot::Snapshot() = default;
Simulation::Snapshot::~Snapshot() = default;
Simulation::Snapshot::Snapshot(Snapshot&&) noexcept = default;
Simulation::Snapshot& Simulation::Snapshot::operator=(Snapshot&&) noexcept = default;

Simulation::Snapshot Simulation::snapshot() const {
  Snapshot result;
  result.state_ = kernel_->save();
  return result;
}

void Simulation::snapshot(Snapshot& into) const {
  if (into.state_ == nullptr) into.state_ = std::make_unique<KernelState>();
  kernel_->save(*into.state_);
}

std::uint32_t Simulation::turn() const {
  return kernel_->turn();
}

const std::vector<Touch>& Simulation::touched() const {
  return kernel_->touched();
}

std::vector<WaitingActor> Simulation::waiting() const {
  return kernel_->waiting();
}

std::uint64_t Simulation::stateBytes() const {
  const KernelState& state = kernel_->state();
  return sizeof state + state.threads.size() * sizeof(Thread) + state.tasks.size() * sizeof(Task) +
         state.cells.size() * sizeof(Cell);
}

Digest Simulation::digest() const {
  return kernel_->digest();
}

std::string Simulation::laneName(std::uint32_t lane) const {
  return kernel_->laneName(lane);
}

const Lane& Simulation::lane(std::uint32_t lane) const {
  return kernel_->lane(lane);
}

const Columns& Simulation::recorded() const {
  return kernel_->recorded();
}

void Simulation::restore(const Snapshot& snapshot) {
  kernel_->load(*snapshot.state_);
}

void Simulation::cancel() {
  kernel_->cancel();
}

Trace Simulation::takeTrace() {
  return kernel_->takeTrace();
}

} // namespace switchpoint

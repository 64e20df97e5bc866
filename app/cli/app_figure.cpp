#include "cli/app_figure.h"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>

#include "cli/gui_program.h"
#include "cli/output_file.h"
#include "trace/native_file.h"

namespace switchpoint {

namespace {

// What has no file of its own, as one the app can read; gone when the figure is written.
class PassedOn {
public:
  PassedOn(std::string_view bytes, const char* extension) {
    path_ = (std::filesystem::temp_directory_path() / fmt::format("switchpoint-{}.{}", ::getpid(), extension)).string();
    failure_ = writeFile(path_, bytes);
  }
  ~PassedOn() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  PassedOn(const PassedOn&) = delete;
  PassedOn& operator=(const PassedOn&) = delete;

  const std::string& path() const { return path_; }
  const std::optional<Diagnostic>& failure() const { return failure_; }

private:
  std::string path_;
  std::optional<Diagnostic> failure_;
};

std::vector<std::string> words(const std::string& file, bool trace, const AppFigure& figure) {
  std::vector<std::string> result{"--render", file, "-o", figure.output, "--theme", figure.theme, "--scale", "1"};
  auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) result.insert(result.end(), {name, value});
  };
  std::string models;
  for (const std::string& model : figure.models) models += (models.empty() ? "" : ",") + model;
  if (!trace) add("--models", models);
  add("--from", figure.from);
  add("--to", figure.to);
  add("--unfold", figure.unfold);
  if (figure.arrows) result.emplace_back("--arrows");
  if (figure.width > 0) add("--width", fmt::format("{}", figure.width));
  result.insert(result.end(), figure.simulation.begin(), figure.simulation.end());
  return result;
}

} // namespace

std::optional<Diagnostic> drawWithApp(const Input& input, const AppFigure& figure) {
  std::string program = findGui();
  if (program.empty()) return guiMissing("a png or pdf");
  bool trace = std::holds_alternative<Trace>(input);
  std::error_code ignored;
  bool readAgain = figure.file != "-" && (!std::filesystem::exists(figure.file, ignored) ||
                                          std::filesystem::is_regular_file(figure.file, ignored));
  if (readAgain) return runGuiHeadless(program, words(figure.file, trace, figure));
  PassedOn passed(trace ? writeTrace(std::get<Trace>(input)) : std::get<Workload>(input).text,
                  trace ? "swtrace" : "toml");
  if (passed.failure()) return passed.failure();
  return runGuiHeadless(program, words(passed.path(), trace, figure));
}

std::optional<Diagnostic> drawSceneWithApp(const Scene& scene, const std::string& output) {
  std::string program = findGui();
  if (program.empty()) return guiMissing("a png or pdf");
  PassedOn passed(writeScene(scene), "toml");
  if (passed.failure()) return passed.failure();
  return runGuiHeadless(program, {"--render", passed.path(), "-o", output});
}

std::optional<Diagnostic> writeGuideWithApp(const std::string& answers, const std::string& output) {
  std::string program = findGui();
  if (program.empty()) return guiMissing("a pdf");
  PassedOn passed(answers, "toml");
  if (passed.failure()) return passed.failure();
  return runGuiHeadless(program, {"--guide", passed.path(), "-o", output});
}

} // namespace switchpoint

// Reads a scene from TOML: its head, what was done to the picture, its runs and the files it is drawn to.
#include <algorithm>

#include "base/phrase.h"
#include "exporters/exporter.h"
#include "scene/scene.h"
#include "scene/scene_keys.h"
#include "scene/scene_values.h"
#include "toml/toml_file.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr std::size_t kMostNotes = 1000;
constexpr std::size_t kMostOutputs = 20;
constexpr std::int64_t kLeastPixels = 320, kMostPixels = 8000;
constexpr std::int64_t kLeastColumns = 50, kMostColumns = 400;
constexpr TomlFileKind kFile{
    phrase("Mistakes of scenes", "a scene has at most {}"), kMostBytes,
    phrase("Mistakes of scenes", "a scene is TOML: key = value, [rows], [[note]], [[output]]")};

class Reader {
public:
  Reader(const SourceText& source, Scene& scene) : scene_(scene), values_(source) {}

  std::vector<Diagnostic> read(const TomlNode& root) {
    values_.checkKeys(root, sceneTable("scene"));
    values_.readText(root, "title", scene_.title);
    values_.readRunSettings(root, scene_.every);
    readModels(root);
    readRuns(root);
    checkWork(root);
    readRange(root);
    values_.readTheme(root, scene_.theme);
    values_.readNumber(root, "width", kLeastPixels, kMostPixels, scene_.width);
    values_.readNumber(root, "columns", kLeastColumns, kMostColumns, scene_.columns);
    readAlignment(root);
    if (const TomlNode* rows = root.find("rows")) readRows(*rows);
    if (const TomlNode* markers = root.find("markers")) readMarkers(*markers);
    readNotes(root);
    readOutputs(root);
    return values_.takeErrors();
  }

private:
  void readModels(const TomlNode& root) {
    const TomlNode* node = root.find("models");
    if (node == nullptr) return;
    if (node->kind != TomlNode::Kind::Array) {
      values_.wrongKind(*node, quotedKey("models"), phrase("Mistakes of scenes", "a list of models"),
                        node->kind == TomlNode::Kind::Text
                            ? phrase("Mistakes of scenes", "put it in brackets: [\"threads\"]").str()
                            : "");
      return;
    }
    if (node->items.empty())
      return values_.error(node->span, phrase("Mistakes of scenes", "'models' is empty"),
                           phrase("Mistakes of scenes", "name one, or leave it out"));
    if (node->items.size() > kMostSceneRuns) {
      return values_.error(node->span, phrase("Mistakes of scenes", "a picture holds at most {} runs")(kMostSceneRuns));
    }
    for (const TomlNode& item : node->items) {
      std::string model;
      values_.readModel(item, model);
      if (!model.empty()) scene_.models.push_back(model);
    }
    if (const TomlNode* runs = root.find("run")) {
      values_.error(runs->span, phrase("Mistakes of scenes", "'models' and [[run]] contradict each other"),
                    phrase("Mistakes of scenes",
                           "keep 'models' for runs that differ in nothing else, [[run]] for those that do"));
    }
  }

  void readRuns(const TomlNode& root) {
    for (const TomlNode* node : values_.tables(root, "run", kMostSceneRuns)) {
      SceneRun run;
      values_.readText(*node, "title", run.title);
      if (const TomlNode* model = node->find("model")) values_.readModel(*model, run.model);
      values_.readRunSettings(*node, run);
      values_.readText(*node, "schedule", run.schedule);
      if (!run.schedule.empty() && run.seed) {
        values_.error(node->find("seed")->span,
                      phrase("Mistakes of scenes", "a run that follows a schedule has no seed"),
                      phrase("Mistakes of scenes", "leave out 'seed' or 'schedule'"));
      }
      scene_.runs.push_back(std::move(run));
    }
  }

  void checkWork(const TomlNode& root) {
    if (root.find("work") != nullptr) return;
    const TomlNode* runs = root.find("run");
    const bool each = runs != nullptr && runs->kind == TomlNode::Kind::Array && !runs->items.empty() &&
                      std::all_of(runs->items.begin(), runs->items.end(),
                                  [](const TomlNode& run) { return run.find("work") != nullptr; });
    if (!each) {
      values_.error({}, phrase("Mistakes of scenes", "a scene needs work: what is run"),
                    phrase("Mistakes of scenes", "add work = \"first-look\", or the path of a scenario"));
    }
  }

  void readRange(const TomlNode& root) {
    values_.readTime(root, "from", scene_.from);
    values_.readTime(root, "to", scene_.to);
    if (!scene_.to || *scene_.to > scene_.from.value_or(0)) return;
    values_.error(root.find("to")->span,
                  phrase("Mistakes of scenes", "the range to draw is empty: 'to' is not after 'from'"));
  }

  void readAlignment(const TomlNode& root) {
    if (const TomlNode* overlay = root.find("overlay")) {
      scene_.picture.overlay = values_.boolean(*overlay, quotedKey("overlay")).value_or(false);
    }
    if (const TomlNode* arrows = root.find("arrows")) {
      scene_.picture.arrows = values_.boolean(*arrows, quotedKey("arrows")).value_or(false);
    }
    values_.readText(root, "unfold", scene_.picture.unfold);
    const TomlNode* node = root.find("align");
    if (node == nullptr) return;
    Alignment& alignment = scene_.picture.alignment;
    if (node->kind == TomlNode::Kind::Text) {
      static constexpr std::array<std::string_view, 2> kWords{"start", "end"};
      const auto word = values_.word(*node, quotedKey("align"), kWords);
      if (word) alignment.to = *word == 0 ? AlignTo::Start : AlignTo::End;
      return;
    }
    if (node->kind != TomlNode::Kind::Table) {
      values_.wrongKind(*node, quotedKey("align"), phrase("Mistakes of scenes", "\"start\", \"end\" or a table"),
                        phrase("Mistakes of scenes", "write align = { task = \"…\" } or { mark = \"…\" }"));
      return;
    }
    if (!values_.checkKeys(*node, sceneTable("align"))) return;
    const TomlNode* task = node->find("task");
    const TomlNode* mark = node->find("mark");
    if ((task == nullptr) == (mark == nullptr)) {
      return values_.error(node->span, phrase("Mistakes of scenes", "'align' needs either a task or a mark"),
                           phrase("Mistakes of scenes", "write align = { task = \"…\" } or { mark = \"…\" }"));
    }
    alignment.to = task != nullptr ? AlignTo::Task : AlignTo::Mark;
    values_.readText(*node, task != nullptr ? "task" : "mark", alignment.name);
  }

  void readRows(const TomlNode& node) {
    if (!values_.checkKeys(node, sceneTable("rows"))) return;
    Arrangement& rows = scene_.picture.arrangement;
    values_.readTexts(node, "pin", rows.pinned);
    values_.readTexts(node, "close", rows.closed);
    values_.readTexts(node, "open", rows.opened);
    values_.readTexts(node, "hide", rows.hidden);
    values_.readTexts(node, "order", rows.order);
    values_.readText(node, "filter", rows.filter);
    const TomlNode* dim = node.find("dim");
    if (dim == nullptr) return;
    std::array<std::string_view, kRoleCount> words{};
    for (std::size_t i = 0; i < kRoleCount; ++i) words[i] = id(static_cast<Role>(i));
    if (dim->kind != TomlNode::Kind::Array) {
      values_.wrongKind(*dim, quotedKey("dim"), phrase("Mistakes of scenes", "a list of states"),
                        dim->kind == TomlNode::Kind::Text
                            ? phrase("Mistakes of scenes", "put it in brackets: [\"io-wait\"]").str()
                            : "");
      return;
    }
    for (const TomlNode& item : dim->items) {
      if (const auto role = values_.word(item, phrase("Mistakes of scenes", "a state"), words)) rows.dim[*role] = true;
    }
  }

  void readMarkers(const TomlNode& node) {
    if (!values_.checkKeys(node, sceneTable("markers"))) return;
    values_.readTime(node, "a", scene_.picture.markerA);
    values_.readTime(node, "b", scene_.picture.markerB);
  }

  void readNotes(const TomlNode& root) {
    for (const TomlNode* node : values_.tables(root, "note", kMostNotes)) {
      Note note;
      std::optional<Time> at;
      values_.readTime(*node, "at", at);
      values_.readText(*node, "row", note.row);
      values_.readText(*node, "text", note.text);
      if (node->find("at") == nullptr)
        values_.error(node->span, phrase("Mistakes of scenes", "a note needs a time"),
                      phrase("Mistakes of scenes", "add at = \"0.4s\""));
      if (node->find("text") == nullptr)
        values_.error(node->span, phrase("Mistakes of scenes", "a note needs words"),
                      phrase("Mistakes of scenes", "add text = \"…\""));
      note.at = at.value_or(0);
      scene_.picture.notes.push_back(std::move(note));
    }
    std::stable_sort(scene_.picture.notes.begin(), scene_.picture.notes.end(),
                     [](const Note& a, const Note& b) { return a.at < b.at; });
  }

  void readOutputs(const TomlNode& root) {
    for (const TomlNode* node : values_.tables(root, "output", kMostOutputs)) {
      SceneOutput output;
      values_.readText(*node, "file", output.file);
      if (node->find("file") == nullptr) {
        values_.error(node->span, phrase("Mistakes of scenes", "an output needs a file"),
                      phrase("Mistakes of scenes", "add file = \"figure.svg\""));
      }
      values_.readTheme(*node, output.theme);
      readOutputFormat(*node, output);
      scene_.outputs.push_back(std::move(output));
    }
  }

  // The ending says the format, and the format how wide it may be.
  void readOutputFormat(const TomlNode& node, SceneOutput& output) {
    const ExporterInfo* exporter = exporterForFile(output.file);
    const bool painted = isPaintedFile(output.file);
    if (exporter == nullptr && !painted) {
      if (output.file.empty()) return;
      return values_.error(node.find("file")->span,
                           phrase("Mistakes of scenes", "'{}' does not say what to draw")(shown(output.file)),
                           phrase("Mistakes of scenes", "end it in one of {}")(listed(figureExtensions())));
    }
    const bool columns = exporter != nullptr && exporter->mostWidth == kMostColumns;
    values_.readNumber(node, "width", columns ? kLeastColumns : kLeastPixels, columns ? kMostColumns : kMostPixels,
                       output.width);
  }

  Scene& scene_;
  SceneValues values_;
};

bool startsLine(std::string_view text, std::string_view word) {
  for (std::size_t at = 0; at < text.size();) {
    std::string_view line = text.substr(at, text.find('\n', at) - at);
    at += line.size() + 1;
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (!line.starts_with(word)) continue;
    line.remove_prefix(word.size());
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    if (line.starts_with('=')) return true;
  }
  return false;
}

} // namespace

Result<Scene> parseScene(std::string_view text, const std::string& name) {
  return valueOfTomlFile<Scene>(text, name, kFile, [](const SourceText& source, const TomlNode& root, Scene& scene) {
    return Reader(source, scene).read(root);
  });
}

bool looksLikeScene(std::string_view text) {
  if (text.size() > kMostBytes || text.find("work") == std::string_view::npos) return false;
  const SourceText source(text, {});
  const Result<TomlNode> root = readToml(source);
  if (!root) return startsLine(text, "work");
  if (root->find("task") != nullptr) return false;
  if (root->find("work") != nullptr) return true;
  const TomlNode* runs = root->find("run");
  return runs != nullptr && runs->kind == TomlNode::Kind::Array && !runs->items.empty() &&
         runs->items.front().find("work") != nullptr;
}

std::vector<SceneRun> runsOf(const Scene& scene, const std::vector<std::string>& standardModels) {
  std::vector<SceneRun> runs = scene.runs;
  if (runs.empty()) {
    for (const std::string& model : scene.models.empty() ? standardModels : scene.models) {
      SceneRun run;
      run.model = model;
      runs.push_back(std::move(run));
    }
  }
  for (SceneRun& run : runs) {
    if (run.work.empty()) run.work = scene.every.work;
    if (run.profile.empty()) run.profile = scene.every.profile;
    if (!run.seed) run.seed = scene.every.seed;
    if (run.cores == 0) run.cores = scene.every.cores;
    if (run.workers == 0) run.workers = scene.every.workers;
    if (run.switchInterval == 0) run.switchInterval = scene.every.switchInterval;
    run.settings.insert(scene.every.settings.begin(), scene.every.settings.end()); // the run's own are kept
  }
  return runs;
}

} // namespace switchpoint

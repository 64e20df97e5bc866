#include "cli/commands/list.h"

#include <fmt/format.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/simulation_options.h"
#include "cli/text/table.h"
#include "cli/text/wrap.h"
#include "exporters/exporter.h"
#include "game/lesson.h"
#include "importers/importer.h"
#include "machine/profile.h"
#include "models/model.h"
#include "primitives/primitive.h"
#include "run/json_text.h"
#include "workload/scenario.h"

namespace switchpoint {

namespace {

// Each item is an object; "id", "title" and "summary" are what the table shows.
Json item(std::string_view id, std::string_view title, std::string_view summary) {
  return Json{{"id", id}, {"title", title}, {"summary", summary}};
}

Json parameters(std::span<const ParamSpec> specs) {
  Json list = Json::array();
  for (const ParamSpec& spec : specs)
    list.push_back(Json{{"name", spec.name},
                        {"unit", spec.unit},
                        {"summary", spec.summary},
                        {"least", spec.least},
                        {"most", spec.most},
                        {"default", spec.standard}});
  return list;
}

Json listModels() {
  Json items = Json::array();
  for (const ModelInfo* model : modelCatalog()) {
    items.push_back(item(model->id, model->title, model->summary));
    items.back()["decides"] = model->decides;
    items.back()["parameters"] = parameters(model->params);
  }
  return items;
}

// A profile that cannot be read is listed with what is wrong with it.
Json listProfiles() {
  Json items = Json::array();
  for (const std::string& id : profileIds()) {
    Result<Profile> profile = loadProfile(id);
    if (profile)
      items.push_back(item(id, profile->title, profile->summary));
    else
      items.push_back(item(id, "", "cannot be read: " + profile.diagnostics().front().message));
  }
  return items;
}

Json listPrimitives() {
  Json items = Json::array();
  for (const PrimitiveInfo* primitive : primitiveCatalog()) {
    items.push_back(item(primitive->id, primitive->title, primitive->summary));
    Json verbs = Json::array();
    for (const VerbInfo& verb : primitive->verbs)
      verbs.push_back(Json{{"name", verb.name}, {"summary", verb.summary}, {"timeout", verb.mayWait}});
    items.back()["verbs"] = std::move(verbs);
    items.back()["parameters"] = parameters(primitive->params);
  }
  return items;
}

Json listExamples() {
  Json items = Json::array();
  for (const ExampleInfo& example : exampleInfos()) {
    items.push_back(item(example.id, example.title, example.summary));
    items.back()["section"] = example.section;
  }
  return items;
}

// One that cannot be read is listed with what is wrong with it.
Json listLessons() {
  Json items = Json::array();
  for (const LessonInfo& lesson : lessonInfos()) {
    const bool fine = lesson.problems.empty();
    items.push_back(item(lesson.id, fine ? lesson.title : std::string(),
                         fine ? lesson.goal : "cannot be read: " + lesson.problems.front().message));
    items.back()["grade"] = lesson.grade;
    items.back()["path"] = lesson.path;
  }
  return items;
}

Json listExporters() {
  Json items = Json::array();
  for (const ExporterInfo* exporter : exporterCatalog()) {
    items.push_back(item(exporter->id, exporter->title, exporter->summary));
    items.back()["extension"] = exporter->extension;
  }
  return items;
}

Json listImporters() {
  Json items = Json::array();
  for (const ImporterInfo* importer : importerCatalog()) {
    items.push_back(item(importer->id, importer->title, importer->summary));
    items.back()["extensions"] = importer->extensions;
  }
  return items;
}

struct Kind {
  std::string_view id;
  std::string_view summary;
  Json (*items)();
};

constexpr std::array kKinds{
    Kind{"models", "concurrency models, for --model and --models", listModels},
    Kind{"profiles", "interpreters, for --profile", listProfiles},
    Kind{"primitives", "what scenarios synchronise with", listPrimitives},
    Kind{"examples", "scenarios that come with it, usable by id wherever a FILE is", listExamples},
    Kind{"lessons", "goals for whoever wants to be the scheduler, for play", listLessons},
    Kind{"exporters", "formats that figures are written in", listExporters},
    Kind{"importers", "formats that recorded runs are read from", listImporters},
};

std::string tableText(const Json& items, std::size_t width) {
  Table table({{"id"}, {"what it is"}});
  for (const Json& entry : items) {
    std::string id = entry["id"];
    std::string title = entry["title"];
    std::string summary = entry["summary"];
    table.add({id, title.empty() || title == id ? summary : title + ": " + summary});
  }
  return table.render(width);
}

int listAll(Console& console, bool json) {
  Json items = Json::array();
  for (const Kind& kind : kKinds) items.push_back(item(kind.id, kind.id, kind.summary));
  if (json)
    console.rawOut(jsonText(Json{{"schema", "switchpoint/list/1"}, {"what", "lists"}, {"items", std::move(items)}}));
  else
    console.out(tableText(items, static_cast<std::size_t>(console.outTraits().width)));
  return kExitFine;
}

int performList(Console& console, const std::string& what, bool json) {
  for (const Kind& kind : kKinds) {
    if (kind.id != what) continue;
    Json items = kind.items();
    if (json)
      console.rawOut(jsonText(Json{{"schema", "switchpoint/list/1"}, {"what", what}, {"items", std::move(items)}}));
    else
      console.out(tableText(items, static_cast<std::size_t>(console.outTraits().width)));
    return kExitFine;
  }
  return listAll(console, json);
}

Action declareList(CLI::App& app) {
  auto what = std::make_shared<std::string>();
  auto json = std::make_shared<bool>(false);
  declareChoice(app, "what", "WHAT", "list", listKinds(), *what,
                "models, profiles, primitives, examples, lessons, exporters or importers; "
                "without it, these lists");
  app.add_flag("--json", *json, "One JSON document instead of the table")->group("Options");
  return [what, json](Console& console) { return performList(console, *what, *json); };
}

constexpr std::array kListExamples{
    CommandExample{"switchpoint list examples",
                   "the scenarios that come with it, each usable wherever a FILE is asked for"},
    CommandExample{"switchpoint list profiles --json", "the interpreters it knows, as JSON"},
};

} // namespace

std::vector<std::string> listKinds() {
  std::vector<std::string> ids;
  for (const Kind& kind : kKinds) ids.emplace_back(kind.id);
  return ids;
}

const CommandInfo listCommand{"list", "List models, profiles, primitives, examples, lessons or formats",
                              "Prints the ids that other commands take, with one line on each.", kListExamples,
                              declareList};

} // namespace switchpoint

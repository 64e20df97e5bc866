#include "cli/json/play_document.h"

#include "run/exploration_document.h"
#include "run/setup.h"

namespace switchpoint {

namespace {

Json truth(Truth truth) {
  return truth == Truth::Unknown ? Json(nullptr) : Json(truth == Truth::Yes);
}

Json goalDocument(const Lesson& lesson, const LessonProof& proof) {
  Json goal{{"text", lesson.goal.text}};
  const bool known = proof.reachable || proof.complete;
  goal["reachable"] = known ? Json(proof.reachable) : Json(nullptr);
  goal["always"] = proof.complete ? Json(proof.always) : Json(nullptr);
  if (!proof.reachable) return goal;
  goal["switches"] = proof.switches;
  goal["schedule"] = scheduleDocument(proof.witness);
  return goal;
}

} // namespace

Json playDocument(const Lesson& lesson, const LessonProof& proof) {
  Json document{{"schema", "switchpoint/play/1"}, {"lesson", lesson.id}, {"title", lesson.title}};
  if (const Result<RunSetup> setup = setupOf(*lesson.workload, lesson.request())) {
    document["model"] = std::string(setup->model->id);
    document["profile"] = setup->profile.id;
  }
  document["complete"] = proof.complete;
  document["states"] = proof.states;
  document["outcomes"] = proof.outcomes;
  document["goal"] = goalDocument(lesson, proof);
  document["question"] = lesson.question.text.empty() ? Json(nullptr) : Json(lesson.question.text);
  Json answers = Json::array();
  for (std::size_t i = 0; i < proof.answers.size(); ++i) {
    answers.push_back({{"text", lesson.question.answers[i].text}, {"true", truth(proof.answers[i])}});
  }
  document["answers"] = std::move(answers);
  return document;
}

} // namespace switchpoint

// What exploring proves of a lesson as JSON: the document of `play --check`.
#pragma once

#include "game/lesson.h"
#include "game/proof.h"
#include "run/json_text.h"

namespace switchpoint {

// Keys and their meaning: resources/manual/json.md. The proof was not cancelled.
Json playDocument(const Lesson& lesson, const LessonProof& proof);

} // namespace switchpoint

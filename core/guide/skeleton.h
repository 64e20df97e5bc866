// Code to begin with: a short program for a recommendation, in the idiom of the chosen Python.
#pragma once

#include <string>

#include "guide/answers.h"

namespace switchpoint {

// From resources/guide/code/<id>.skeleton, or the newest <id>@3.<minor>.skeleton that the chosen Python can run. Words
// between @ are the case's numbers. Errors: there is no such skeleton; a word that nothing fills.
Result<std::string> skeletonOf(const Guide& guide, const std::string& recommendation, const CaseValues& values);

// The minor version of an answer: 13 for "3.13t".
int minorVersion(const std::string& python);

} // namespace switchpoint

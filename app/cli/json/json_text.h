// The JSON text of the commands' documents.
#pragma once

#include "run/json_text.h"

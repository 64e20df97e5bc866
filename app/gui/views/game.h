// What the window needs of the game: the page in which a person is the scheduler, a window of its own.
#pragma once

#include "gui/views/game/game_window.h"

// What the window's headless tasks need of the views: the figure.
#pragma once

#include "gui/views/timeline/figure.h"

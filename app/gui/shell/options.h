// What switchpoint-gui was asked to do on its command line.
#pragma once

#include <string>
#include <vector>

#include <QSize>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "gui/session/choices.h"

namespace switchpoint {

enum class LaunchTask { Window, Version, Help, Screenshot, Render, Guide, BenchFirstPaint };

struct Options {
  LaunchTask task = LaunchTask::Window;
  QString file;       // scenario, trace or example id; empty: the first example
  QStringList others; // files to compare it with
  QString
      screenshot;  // view id, "window", the name of an action that opens a dialog, or "guide-" and a page of the guide
  QString answers; // of the guide: a file; empty: nothing was answered
  QSize size;      // of the window of a screenshot; empty: the usual one
  QString output;
  QString language;  // empty: the remembered one, English for pictures
  std::string theme; // empty: the remembered one, light for pictures
  int width = 0;     // px of a rendered figure; 0: the standard width
  double scale = 1;
  Time from = 0;       // of a rendered figure
  Time to = 0;         // 0: the end
  std::string unfold;  // shared variable whose reads and writes a rendered figure shows; empty: none
  bool arrows = false; // from lane to lane, in a rendered figure
  Wishes wishes;

  bool headless() const {
    return task == LaunchTask::Screenshot || task == LaunchTask::Render || task == LaunchTask::Guide;
  }
};

// Reads the arguments, the program's name first. Errors say what is wrong with which option.
Result<Options> parseOptions(const QStringList& arguments);
// The language in which to speak to whoever gave these arguments, right or wrong: the one they name, the window's own
// for the window, else English.
QString languageOf(const QStringList& arguments);
QString helpText();

} // namespace switchpoint

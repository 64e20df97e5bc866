// The text on screen: where it came from, what it means, and whether it is saved.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "base/diagnostic.h"
#include "base/result.h"
#include "run/run.h"
#include "workload/workload.h"

namespace switchpoint {

enum class DocumentKind { Scenario, Trace };

struct Document {
  DocumentKind kind = DocumentKind::Scenario;
  QString path;        // of the file; empty: none yet
  std::string example; // id; empty: not an example
  QString text;
  QString savedText;
  bool parsed = false;                      // workload and diagnostics belong to `text`
  std::shared_ptr<const Workload> workload; // null: the text has mistakes
  std::vector<Diagnostic> diagnostics;

  bool gone = false; // the file was there and is no more

  bool edited() const { return text != savedText || gone; }
  // "first-look.toml": for titles and diagnostics.
  QString name() const;
};

// Reads a scenario's text from a file, whatever it holds; a diagnostic when the file cannot be read or is no text.
Result<Document> documentFromFile(const QString& path);
Result<Document> documentFromExample(const std::string& id);

// Whether an importer takes this file, by its first bytes; a diagnostic when it cannot be read.
Result<bool> isTraceFile(const QString& path);
// Reads and analyses a recorded trace. Slow for big ones.
Result<RunPtr> runFromTraceFile(const QString& path, const Progress& progress);

} // namespace switchpoint

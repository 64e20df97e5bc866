#include "gui/session/document.h"

#include <utility>

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include "base/resources.h"
#include "importers/importer.h"
#include "workload/scenario.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostText = 4u << 20; // what the scenario reader takes
constexpr qint64 kEnoughToSniff = 4096;

Result<QString> readText(const std::filesystem::path& path) {
  const Result<std::string> bytes = readFile(path, kMostText);
  if (!bytes) return bytes.diagnostics();
  QStringDecoder decoder(QStringDecoder::Utf8);
  const QString text = decoder(QByteArrayView(bytes->data(), static_cast<qsizetype>(bytes->size())));
  if (decoder.hasError() || text.contains(QChar::Null)) {
    return plainError(path.filename().string() + " is not a text file",
                      "open a scenario (.toml) or a recorded trace (.swtrace)");
  }
  return text;
}

} // namespace

QString Document::name() const {
  if (!path.isEmpty()) return QFileInfo(path).fileName();
  if (!example.empty()) return QString::fromStdString(example) + QStringLiteral(".toml");
  return QStringLiteral("untitled.toml");
}

Result<Document> documentFromFile(const QString& path) {
  Result<QString> text = readText(path.toStdString());
  if (!text) return text.diagnostics();
  Document document;
  document.path = QFileInfo(path).absoluteFilePath();
  document.text = *text;
  document.savedText = *text;
  return document;
}

Result<Document> documentFromExample(const std::string& id) {
  const Result<QString> text = readText(resourceFolder() / "examples" / (id + ".toml"));
  if (!text) return plainError("there is no example \"" + id + "\"", "switchpoint list examples names them");
  Document document;
  document.example = id;
  document.text = *text;
  document.savedText = *text;
  return document;
}

Result<bool> isTraceFile(const QString& path) {
  QFile file(path);
  if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
    return plainError(path.toStdString() + " cannot be opened");
  }
  return importerFor(file.read(kEnoughToSniff).toStdString()) != nullptr;
}

Result<RunPtr> runFromTraceFile(const QString& path, const Progress& progress) {
  Result<Trace> trace = importTrace(path.toStdString());
  if (!trace) return trace.diagnostics();
  return RunPtr(std::make_shared<const Run>(std::move(trace).value(), progress.cancelled));
}

} // namespace switchpoint

#include "gui/shell/options.h"

#include <cstdint>
#include <optional>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include "base/phrase.h"
#include "gui/session/preferences.h"
#include "gui/session/session.h"
#include "timeline/theme.h"

namespace switchpoint {

namespace {

const QStringList kLanguageWords{QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("de")};

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QStringLiteral("Runs the same work under several schedulers and shows it on one clock."));
  parser.addPositionalArgument(
      "FILE", "a scenario (.toml), a recorded trace (.swtrace) or an example's id; more than one: compared", "[FILE…]");
  parser.addOptions({
      {{"h", "help"}, "show this and end"},
      {"version", "print the version and end"},
      {"screenshot",
       "write a picture of VIEW (\"window\" for all of it, \"keys\" or \"palette\" for those, \"guide-\" and a "
       "question's "
       "key, review, result, evidence, comparison or code for a page of the guide) and end",
       "VIEW"},
      {"size", "size of the window of a screenshot, as 1440x900", "WxH"},
      {"render", "write the figure of FILE and end", "FILE"},
      {"guide",
       "write the decision guide's report on the answers in FILE (.toml) and end; with --screenshot: draw its page for "
       "them",
       "FILE"},
      {{"o", "output"}, "where to write: .png, .pdf or .svg; a report: .pdf, .html or .md", "OUT"},
      {"theme", "light, dark, high-contrast or print", "THEME"},
      {"language", "language of the window: system, en or de", "L"},
      {"width", "width of the figure in pixels, 320 to 8000", "PX"},
      {"scale", "pixels per pixel, 0.5 to 8", "S"},
      {"from", "begin of the figure on the clock, as 0.4s or 150ms", "TIME"},
      {"to", "end of the figure on the clock", "TIME"},
      {"models", "models, separated by commas", "LIST"},
      {"profile", "interpreter profile", "P"},
      {"seed", "seed of the run", "N"},
      {"cores", "cores of the simulated machine, 1 to 1024", "N"},
      {"workers", "workers of a pool", "N"},
      {"switch-interval", "how long one thread may keep the GIL, as 5ms", "TIME"},
      {"unfold", "shared variable whose reads, computations and writes the figure shows", "VAR"},
      {"arrows", "arrows from lane to lane in the figure"},
      {"set", "value of a scenario's parameter, NAME=VALUE", "NAME=VALUE"},
  });
  QCommandLineOption bench("bench-first-paint", "end after the window's first paint");
  bench.setFlags(QCommandLineOption::HiddenFromHelp);
  parser.addOption(bench);
}

// Reads a whole number within [least, most]; a diagnostic names the option.
template <typename N>
std::optional<Diagnostic> readNumber(const QCommandLineParser& parser, const QString& name, N least, N most,
                                     std::optional<N>& out) {
  if (!parser.isSet(name)) return std::nullopt;
  bool fine = false;
  const qulonglong value = parser.value(name).toULongLong(&fine);
  if (!fine || value < least || value > most) {
    return plainError(phrase("Mistakes of options", "--{} takes a number from {} to {}, not \"{}\"")(
        name.toStdString(), least, most, parser.value(name).toStdString()));
  }
  out = static_cast<N>(value);
  return std::nullopt;
}

std::optional<Diagnostic> readWishes(const QCommandLineParser& parser, Wishes& wishes) {
  if (parser.isSet("models")) {
    std::vector<std::string> models;
    for (const QString& id : parser.value("models").split(',', Qt::SkipEmptyParts)) {
      models.push_back(id.trimmed().toStdString());
    }
    wishes.models = std::move(models);
  }
  if (parser.isSet("profile")) wishes.profile = parser.value("profile").toStdString();
  for (const QString& pair : parser.values("set")) {
    const auto equals = pair.indexOf('=');
    if (equals < 1)
      return plainError(phrase("Mistakes of options", "--set takes NAME=VALUE, not \"{}\"")(pair.toStdString()));
    wishes.settings[pair.left(equals).toStdString()] = pair.mid(equals + 1).toStdString();
  }
  if (parser.isSet("switch-interval")) {
    const std::string word = parser.value("switch-interval").toStdString();
    if (!parseDuration(word, wishes.switchInterval) || wishes.switchInterval <= 0) {
      return plainError(phrase("Mistakes of options",
                               "--switch-interval takes a time with a unit, as 5ms or 100us, not \"{}\"")(word));
    }
  }
  if (auto bad = readNumber<std::uint64_t>(parser, "seed", 0, UINT64_MAX, wishes.seed)) return bad;
  if (auto bad = readNumber<std::uint32_t>(parser, "cores", 1, kMostCores, wishes.cores)) return bad;
  return readNumber<std::uint32_t>(parser, "workers", 1, kMostWorkers, wishes.workers);
}

std::optional<Diagnostic> readSize(const QCommandLineParser& parser, QSize& size) {
  if (!parser.isSet("size")) return std::nullopt;
  static const QRegularExpression form(QStringLiteral("^(\\d{3,4})[x×](\\d{3,4})$"));
  const QRegularExpressionMatch match = form.match(parser.value("size"));
  const QSize read(match.captured(1).toInt(), match.captured(2).toInt());
  if (!match.hasMatch() || read.width() > 8000 || read.height() > 8000) {
    return plainError(
        phrase("Mistakes of options", "--size takes width x height from 100x100 to 8000x8000, as 1440x900, not \"{}\"")(
            parser.value("size").toStdString()));
  }
  size = read;
  return std::nullopt;
}

std::optional<Diagnostic> readPicture(const QCommandLineParser& parser, Options& options) {
  options.output = parser.value("output");
  if (options.output.isEmpty())
    return plainError(phrase("Mistakes of options", "-o is missing: where should the picture go?").str());
  if (auto bad = readSize(parser, options.size)) return bad;
  std::optional<std::uint32_t> width;
  if (auto bad = readNumber<std::uint32_t>(parser, "width", 320, 8000, width)) return bad;
  options.width = static_cast<int>(width.value_or(0));
  options.unfold = parser.value("unfold").toStdString();
  options.arrows = parser.isSet("arrows");
  for (const auto& [name, time] : {std::pair("from", &options.from), std::pair("to", &options.to)}) {
    const std::string word = parser.value(name).toStdString();
    if (parser.isSet(name) && !parseDuration(word, *time)) {
      return plainError(
          phrase("Mistakes of options", "--{} takes a time with a unit, as 0.4s or 150ms, not \"{}\"")(name, word));
    }
  }
  if (!parser.isSet("scale")) return std::nullopt;
  bool fine = false;
  options.scale = parser.value("scale").toDouble(&fine);
  if (fine && options.scale >= 0.5 && options.scale <= 8) return std::nullopt;
  return plainError(phrase("Mistakes of options",
                           "--scale takes a number from 0.5 to 8, not \"{}\"")(parser.value("scale").toStdString()));
}

LaunchTask taskOf(const QCommandLineParser& parser) {
  if (parser.isSet("help")) return LaunchTask::Help;
  if (parser.isSet("version")) return LaunchTask::Version;
  if (parser.isSet("screenshot")) return LaunchTask::Screenshot;
  if (parser.isSet("render")) return LaunchTask::Render;
  if (parser.isSet("guide")) return LaunchTask::Guide;
  if (parser.isSet("bench-first-paint")) return LaunchTask::BenchFirstPaint;
  return LaunchTask::Window;
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  if (!parser.parse(arguments)) return plainError(parser.errorText().toStdString());
  Options options;
  options.task = taskOf(parser);
  const QStringList files = parser.positionalArguments();
  if (files.size() > Session::kMostRuns) {
    return plainError(phrase("Mistakes of options", "six FILEs at most can be compared, not {}")(files.size()));
  }
  if (!files.isEmpty()) options.file = files.first();
  options.others = files.mid(1);
  if (options.task == LaunchTask::Render) options.file = parser.value("render");
  options.answers = parser.value("guide");
  options.screenshot = parser.value("screenshot");
  if (parser.isSet("theme")) {
    options.theme = parser.value("theme").toStdString();
    const Result<Theme> theme = loadTheme(options.theme);
    if (!theme) return theme.diagnostics();
  }
  options.language = parser.value("language");
  if (parser.isSet("language") && !kLanguageWords.contains(options.language)) {
    return plainError(phrase("Mistakes of options", "there is no language \"{}\"")(options.language.toStdString()),
                      phrase("Mistakes of options", "use one of system, en and de").str());
  }
  if (auto bad = readWishes(parser, options.wishes)) return *bad;
  if (options.headless()) {
    if (auto bad = readPicture(parser, options)) return *bad;
  }
  return options;
}

QString languageOf(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  parser.parse(arguments); // as far as it can be
  if (const QString asked = parser.value("language"); kLanguageWords.contains(asked)) return asked;
  const LaunchTask task = taskOf(parser);
  return task == LaunchTask::Window ? Preferences().language() : QStringLiteral("en");
}

QString helpText() {
  QCommandLineParser parser;
  describe(parser);
  // Qt names the program after an application that there need not be.
  const QString text = parser.helpText();
  return QStringLiteral("Usage: switchpoint-gui [options] [FILE…]") + text.mid(text.indexOf(QLatin1Char('\n')));
}

} // namespace switchpoint

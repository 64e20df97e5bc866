// Writes a scene as TOML: one order, one spelling for each value.
#include <limits>

#include <fmt/format.h>

#include "scene/scene.h"

namespace switchpoint {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (byte < 0x20 || byte == 0x7f) {
      out += fmt::format("\\u{:04X}", byte);
    } else {
      out += c;
    }
  }
  return out + "\"";
}

bool isBareKey(std::string_view key) {
  if (key.empty()) return false;
  for (const char c : key) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    if (!plain) return false;
  }
  return true;
}

// "0s", "620ms", "1.5s", "15093us": exactly, in the largest unit below the length.
std::string exactly(Duration time) {
  const auto [unit, name] = time == 0 || time >= kSecond ? std::pair(kSecond, "s")
                            : time >= kMillisecond       ? std::pair(kMillisecond, "ms")
                            : time >= kMicrosecond       ? std::pair(kMicrosecond, "us")
                                                         : std::pair(kNanosecond, "ns");
  std::string text = std::to_string(time / unit);
  if (time % unit != 0) {
    std::string part = std::to_string(time % unit + unit).substr(1); // with its leading zeros
    while (part.back() == '0') part.pop_back();
    text += "." + part;
  }
  return text + name;
}

// The decimal of a number that TOML can hold, written as std::to_string writes it.
bool isPlainNumber(const std::string& text) {
  if (text.empty() || text.size() > 18) return false;
  const std::size_t first = text[0] == '-' ? 1 : 0;
  if (first == text.size() || (text[first] == '0' && text.size() > 1)) return false;
  return text.find_first_not_of("0123456789", first) == std::string::npos;
}

class Writer {
public:
  std::string write(const Scene& scene) {
    text("title", scene.title);
    runSettings(scene.every);
    if (!scene.models.empty()) texts("models", scene.models);
    if (scene.from) line("from", quoted(exactly(*scene.from)));
    if (scene.to) line("to", quoted(exactly(*scene.to)));
    text("theme", scene.theme);
    number("width", scene.width);
    number("columns", scene.columns);
    alignment(scene.picture);
    rows(scene.picture.arrangement);
    markers(scene.picture);
    for (const SceneRun& run : scene.runs) this->run(run);
    for (const Note& note : scene.picture.notes) this->note(note);
    for (const SceneOutput& output : scene.outputs) this->output(output);
    return std::move(out_);
  }

private:
  void line(std::string_view key, std::string_view value) { out_ += fmt::format("{} = {}\n", key, value); }
  void heading(std::string_view name) { out_ += fmt::format("\n{}\n", name); }

  void text(std::string_view key, const std::string& value) {
    if (!value.empty()) line(key, quoted(value));
  }

  void number(std::string_view key, std::uint64_t value) {
    if (value != 0) line(key, std::to_string(value));
  }

  void texts(std::string_view key, const std::vector<std::string>& values) {
    if (values.empty()) return;
    std::string list;
    for (const std::string& value : values) list += (list.empty() ? "" : ", ") + quoted(value);
    line(key, "[" + list + "]");
  }

  void runSettings(const SceneRun& run) {
    text("work", run.work);
    text("profile", run.profile);
    if (run.seed) {
      const bool plain = *run.seed <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
      line("seed", plain ? std::to_string(*run.seed) : quoted(std::to_string(*run.seed)));
    }
    number("cores", run.cores);
    number("workers", run.workers);
    if (run.switchInterval > 0) line("switch-interval", quoted(exactly(run.switchInterval)));
    if (run.settings.empty()) return;
    std::string list;
    for (const auto& [name, value] : run.settings) {
      list += fmt::format("{}{} = {}", list.empty() ? "" : ", ", isBareKey(name) ? name : quoted(name),
                          isPlainNumber(value) ? value : quoted(value));
    }
    line("set", "{ " + list + " }");
  }

  void alignment(const PictureState& picture) {
    switch (picture.alignment.to) {
    case AlignTo::Start: break;
    case AlignTo::End: line("align", "\"end\""); break;
    case AlignTo::Task: line("align", "{ task = " + quoted(picture.alignment.name) + " }"); break;
    case AlignTo::Mark: line("align", "{ mark = " + quoted(picture.alignment.name) + " }"); break;
    }
    if (picture.overlay) line("overlay", "true");
    if (picture.arrows) line("arrows", "true");
    text("unfold", picture.unfold);
  }

  void rows(const Arrangement& rows) {
    if (rows == Arrangement{}) return;
    heading("[rows]");
    texts("pin", rows.pinned);
    texts("close", rows.closed);
    texts("open", rows.opened);
    texts("hide", rows.hidden);
    texts("order", rows.order);
    text("filter", rows.filter);
    std::vector<std::string> dim;
    for (std::size_t i = 0; i < kRoleCount; ++i) {
      if (rows.dim[i]) dim.emplace_back(id(static_cast<Role>(i)));
    }
    texts("dim", dim);
  }

  void markers(const PictureState& picture) {
    if (!picture.markerA && !picture.markerB) return;
    heading("[markers]");
    if (picture.markerA) line("a", quoted(exactly(*picture.markerA)));
    if (picture.markerB) line("b", quoted(exactly(*picture.markerB)));
  }

  void run(const SceneRun& run) {
    heading("[[run]]");
    text("title", run.title);
    text("model", run.model);
    runSettings(run);
    text("schedule", run.schedule);
  }

  void note(const Note& note) {
    heading("[[note]]");
    line("at", quoted(exactly(note.at)));
    text("row", note.row);
    text("text", note.text);
  }

  void output(const SceneOutput& output) {
    heading("[[output]]");
    text("file", output.file);
    text("theme", output.theme);
    number("width", output.width);
  }

  std::string out_;
};

} // namespace

std::string writeScene(const Scene& scene) {
  return Writer().write(scene);
}

} // namespace switchpoint

#include "toml/toml_file.h"

#include <fmt/format.h>

namespace switchpoint {
namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

std::string sizeWords(std::size_t bytes) {
  return bytes >> 20 > 0 ? fmt::format("{} MiB", bytes >> 20) : fmt::format("{} KiB", bytes >> 10);
}

} // namespace

std::vector<Diagnostic> readTomlFile(std::string_view text, const std::string& name, const TomlFileKind& kind,
                                     const TomlFileReader& read) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  if (text.size() > kind.mostBytes) {
    Diagnostic tooBig = plainError(kind.most(sizeWords(kind.mostBytes)), kind.shorter ? kind.shorter->str() : "");
    tooBig.file = name;
    return {tooBig};
  }
  const SourceText source(text, name);
  const Result<TomlNode> root = readToml(source, kind.form);
  return root ? read(source, *root) : root.diagnostics();
}

} // namespace switchpoint

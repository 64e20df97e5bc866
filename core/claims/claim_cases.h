// Reads what experiments a claim makes: its [[case]] tables.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim.h"
#include "toml/sentences.h"
#include "toml/toml_values.h"

namespace switchpoint {

// Single values of a claim: each reads `key` of `table` where it stands there, and leaves `out` alone where it does not
// or cannot be read. True: it was there and could be read.
class ClaimValues : public TomlValues {
public:
  // `sentences`: the claim's own in another language.
  ClaimValues(const SourceText& source, const Sentences& sentences) : TomlValues(source), rewording_(sentences) {}

  // The same for what people read: in the other language where it is given.
  bool readSentence(const TomlNode& table, std::string_view key, std::string& out);
  bool readSentences(const TomlNode& table, std::string_view key, std::vector<std::string>& out);
  bool readText(const TomlNode& table, std::string_view key, std::string& out);
  bool readTexts(const TomlNode& table, std::string_view key, std::vector<std::string>& out);
  bool readProfile(const TomlNode& node, std::string& out);
  bool readModel(const TomlNode& node, std::string& out);
  // An example that ships with the product.
  void readWork(const TomlNode& table, std::string& out);
  void readNumber(const TomlNode& table, std::string_view key, std::int64_t least, std::int64_t most,
                  std::uint32_t& out);
  std::optional<double> real(const TomlNode& node, const Wording& what, double least, double most);
  // All errors; where there are none, sentences of the other language that the claim does not have.
  std::vector<Diagnostic> finish();

private:
  bool oneOf(const TomlNode& node, const Phrase& kind, const Phrase& unknownOne, const std::vector<std::string>& known,
             std::string& out);

  Rewording rewording_;
};

// The tables of [[case]] of a claim.
std::vector<ClaimCase> readCases(const TomlNode& root, ClaimValues& values);

} // namespace switchpoint

#include <fmt/format.h>

#include "cli/generate.h"

namespace switchpoint {

namespace {

std::string joined(const std::vector<std::string>& words, std::string_view between = " ") {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += between;
    text += word;
  }
  return text;
}

std::string commandNames(const ProgramText& text) {
  std::vector<std::string> names;
  for (const CommandText& command : text.commands) names.push_back(command.name);
  return joined(names);
}

// Single quotes for a shell.
std::string shellQuoted(std::string_view text) {
  std::string result = "'";
  for (char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}

// What bash offers for one kind of value.
std::string bashOffer(const std::string& value) {
  std::string words = joined(wordsFor(value));
  if (value == "MODELS") // a list: what stands before the last comma stays
    return fmt::format("COMPREPLY=($(compgen -P \"$before_comma\" -W \"{}\" -- \"${{word##*,}}\"))", words);
  std::string offer;
  if (!words.empty()) offer = fmt::format("COMPREPLY=($(compgen -W \"{}\" -- \"$word\"))", words);
  if (!takesFile(value)) return offer;
  std::string files = "compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- \"$word\"))";
  return offer.empty() ? files : offer + "; " + files;
}

std::string bashCommand(const CommandText& command) {
  std::string flags;
  std::string values;
  for (const OptionText& option : command.options) {
    flags += (flags.empty() ? "" : " ") + joined(option.flags);
    if (option.value.empty()) continue;
    std::string offer = bashOffer(option.value);
    values += fmt::format("        {}) {}{}return ;;\n", joined(option.flags, "|"), offer, offer.empty() ? "" : "; ");
  }
  std::string text = fmt::format("    {})\n", command.name);
  if (!values.empty()) text += fmt::format("      case \"$before\" in\n{}      esac\n", values);
  std::string argument = command.arguments.empty() ? "" : bashOffer(command.arguments.front().value);
  text += fmt::format("      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W \"{}\" -- \"$word\"))\n", flags);
  if (!argument.empty()) text += fmt::format("      else {}\n", argument);
  return text + "      fi ;;\n";
}

// An explanation inside a zsh specification: brackets and colons end it there.
std::string zshWords(std::string_view text) {
  std::string escaped;
  for (char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string zshValue(const std::string& value) {
  std::string words = joined(wordsFor(value));
  if (value == "MODELS") return ":MODELS:_sequence compadd - " + words;
  if (value == "LESSON") return fmt::format(":{}:_switchpoint_lesson", value);
  if (!words.empty() && takesFile(value)) return fmt::format(":{}:_switchpoint_work", value);
  if (!words.empty()) return fmt::format(":{}:({})", value, words);
  return fmt::format(":{}:{}", value, takesFile(value) ? "_files" : " ");
}

std::string zshCommand(const CommandText& command) {
  std::string text = fmt::format("    {}) _arguments", command.name);
  for (const OptionText& option : command.options)
    for (const std::string& flag : option.flags)
      text += " \\\n      " + shellQuoted(fmt::format("{}[{}]{}", flag, zshWords(option.summary),
                                                      option.value.empty() ? "" : zshValue(option.value)));
  for (const OptionText& argument : command.arguments)
    text += " \\\n      " + shellQuoted((argument.required ? "1" : "1:") + zshValue(argument.value));
  return text + " ;;\n";
}

std::string fishOption(const std::string& condition, const OptionText& option) {
  std::string line = "complete -c switchpoint" + condition;
  for (const std::string& flag : option.flags)
    line += flag.rfind("--", 0) == 0 ? " -l " + flag.substr(2) : " -s " + flag.substr(1);
  if (!option.value.empty()) {
    std::string words = joined(wordsFor(option.value));
    line += takesFile(option.value) ? " -rF" : " -x";
    if (option.value == "MODELS") words = "(__fish_complete_list , 'string split \" \" \"" + words + "\"')";
    if (!words.empty()) line += " -a " + shellQuoted(words);
  }
  return line + " -d " + shellQuoted(option.summary) + "\n";
}

} // namespace

std::string bashCompletion(const ProgramText& text) {
  std::string script =
      "# bash completion for switchpoint\n_switchpoint() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
      "  local IFS=$' \\t\\n' before_comma=\n  [[ $word == *,* ]] && before_comma=${word%,*},\n  COMPREPLY=()\n"
      "  if ((COMP_CWORD == 1)); then\n";
  std::string flags;
  for (const OptionText& option : text.program.options) flags += " " + joined(option.flags);
  script +=
      fmt::format("    COMPREPLY=($(compgen -W \"{}{}\" -- \"$word\"))\n    return\n  fi\n", commandNames(text), flags);
  script += "  case ${COMP_WORDS[1]} in\n";
  for (const CommandText& command : text.commands) script += bashCommand(command);
  return script + "  esac\n}\ncomplete -F _switchpoint switchpoint\n";
}

std::string zshCompletion(const ProgramText& text) {
  std::string script = "#compdef switchpoint\n# zsh completion for switchpoint\n"
                       "_switchpoint_work() {\n  _alternative 'examples:example:(" +
                       joined(wordsFor("FILE")) +
                       ")' 'files:file:_files'\n}\n_switchpoint_lesson() {\n  _alternative 'lessons:lesson:(" +
                       joined(wordsFor("LESSON")) +
                       ")' 'files:file:_files'\n}\n_switchpoint() {\n  local -a commands\n  commands=(\n";
  for (const CommandText& command : text.commands)
    script += "    " + shellQuoted(command.name + ":" + zshWords(command.summary)) + "\n";
  script += "  )\n  if ((CURRENT == 2)); then\n    _describe 'command' commands\n    _arguments";
  for (const OptionText& option : text.program.options)
    for (const std::string& flag : option.flags)
      script += " " + shellQuoted(fmt::format("{}[{}]", flag, zshWords(option.summary)));
  script += "\n    return\n  fi\n  local command=${words[2]}\n  shift words\n  ((CURRENT--))\n  case $command in\n";
  for (const CommandText& command : text.commands) script += zshCommand(command);
  return script + "  esac\n}\n_switchpoint \"$@\"\n";
}

std::string fishCompletion(const ProgramText& text) {
  std::string script = "# fish completion for switchpoint\ncomplete -c switchpoint -f\n";
  for (const OptionText& option : text.program.options) script += fishOption(" -n __fish_use_subcommand", option);
  for (const CommandText& command : text.commands) {
    script += fmt::format("complete -c switchpoint -n __fish_use_subcommand -a {} -d {}\n", command.name,
                          shellQuoted(command.summary));
    std::string condition = fmt::format(" -n '__fish_seen_subcommand_from {}'", command.name);
    for (const OptionText& argument : command.arguments) {
      std::string words = joined(wordsFor(argument.value));
      script += "complete -c switchpoint" + condition + (takesFile(argument.value) ? " -F" : "");
      script += (words.empty() ? "" : " -a " + shellQuoted(words)) + "\n";
    }
    for (const OptionText& option : command.options) script += fishOption(condition, option);
  }
  return script;
}

} // namespace switchpoint

#include <fmt/format.h>

#include "cli/exit_status.h"
#include "cli/generate.h"

namespace switchpoint {

namespace {

// Text in roff: a backslash, a hyphen that is to be copied, and a control character at the start of a line.
std::string roff(std::string_view text) {
  std::string escaped;
  bool lineStart = true;
  for (char c : text) {
    if (lineStart && (c == '.' || c == '\'')) escaped += "\\&";
    if (c == '\\')
      escaped += "\\e";
    else if (c == '-')
      escaped += "\\-";
    else
      escaped += c;
    lineStart = c == '\n';
  }
  return escaped;
}

std::string paragraphs(std::string_view text) {
  std::string page;
  while (!text.empty()) {
    std::size_t end = text.find("\n\n");
    page += ".PP\n" + roff(text.substr(0, end)) + "\n";
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 2);
  }
  return page;
}

std::string entry(const OptionText& option) {
  std::string flags;
  for (const std::string& flag : option.flags)
    flags += (flags.empty() ? "" : ", ") + fmt::format("\\fB{}\\fR", roff(flag));
  if (!option.value.empty()) flags += fmt::format("{}\\fI{}\\fR", flags.empty() ? "" : " ", roff(option.value));
  return fmt::format(".TP\n{}\n{}\n", flags, roff(option.summary));
}

std::string section(const CommandText& command) {
  std::string page = fmt::format(".SS {}\n\\fB{}\\fR\n", roff(command.name), roff(usageLine(command)));
  page += paragraphs(command.description);
  for (const OptionText& argument : command.arguments) page += entry(argument);
  for (const OptionText& option : command.options) page += entry(option);
  return page;
}

constexpr std::string_view kClosing = R"(.SH EXIT STATUS
.TP
0
Fine. Lost updates and findings are results, not failures.
.TP
1
The simulated program raised an exception, or a check failed.
.TP
2
Bad usage or bad input, or something needed is missing.
.TP
3
The run ended in a deadlock.
.SH ENVIRONMENT
.TP
\fBNO_COLOR\fR
When set and not empty, no colour is used.
.TP
\fBCOLUMNS\fR
Width of the text, instead of the terminal's.
.TP
\fBLC_ALL\fR, \fBLC_CTYPE\fR, \fBLANG\fR
Where the locale is not UTF\-8, text is written in ASCII. JSON and files are always UTF\-8.
.TP
\fBSWITCHPOINT_RESOURCES\fR
The folder of examples, profiles and themes, instead of the installed one.
)";

} // namespace

std::string manPage(const ProgramText& text) {
  std::string page = fmt::format(".TH SWITCHPOINT 1 \"\" \"Switchpoint {}\" \"User Commands\"\n", SWITCHPOINT_VERSION);
  page += ".SH NAME\nswitchpoint \\- the same work under asyncio, threads and processes on one clock\n";
  page += ".SH SYNOPSIS\n.B switchpoint\n.br\n";
  for (const CommandText& command : text.commands) page += fmt::format(".B {}\n.br\n", roff(usageLine(command)));
  page += ".SH DESCRIPTION\n" + paragraphs(text.program.description);
  page += ".SH OPTIONS\n";
  for (const OptionText& option : text.program.options) page += entry(option);
  page += ".SH COMMANDS\n";
  for (const CommandText& command : text.commands) page += section(command);
  page += ".SH EXAMPLES\n";
  for (const CommandText& command : text.commands)
    for (const CommandExample& example : command.examples)
      page += fmt::format(".TP\n.B {}\n{}\n", roff(example.line), roff(example.says));
  page += kClosing;
  page += ".SH SEE ALSO\n.BR switchpoint\\-gui (1)\n";
  return page;
}

} // namespace switchpoint

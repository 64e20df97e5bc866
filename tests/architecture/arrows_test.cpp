#include "architecture/arrow_table.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

constexpr const char* kTable = R"(# a comment
core/base         none
core/sim          none  core/base
app/gui/tables    core  core/base
app/gui/views     any   app/gui/views/*
app/gui/views/*   any   app/gui/views core/base
qtcore QObject
)";

// Every file exists that has a folder in the table, and nothing else.
bool exists(const std::filesystem::path& path) {
  return !roomOf(readArrowTable(kTable), path).empty() && path.has_extension();
}

std::size_t violations(const char* file, const char* source) {
  return checkArrows(readArrowTable(kTable), file, source, exists).size();
}

TEST(Arrows, ReadsTheTable) {
  const ArrowTable table = readArrowTable(kTable);
  EXPECT_TRUE(table.errors.empty());
  EXPECT_EQ(table.rooms.size(), 5U);
  EXPECT_EQ(table.rooms.at("core/sim").mayInclude, std::set<std::string>{"core/base"});
}

TEST(Arrows, ReportsABadTable) {
  EXPECT_EQ(readArrowTable("core/a maybe\n").errors.size(), 1U);
  EXPECT_EQ(readArrowTable("core/a none core/b\n").errors.size(), 1U);
  EXPECT_EQ(readArrowTable("core/a none\ncore/a none\n").errors.size(), 1U);
}

TEST(Arrows, AllowsTheArrowAndTheRoomItself) {
  EXPECT_EQ(violations("core/sim/kernel.cpp", "#include \"base/time.h\"\n#include \"sim/kernel.h\"\n"), 0U);
}

TEST(Arrows, RefusesTheArrowBackwards) {
  EXPECT_EQ(violations("core/base/time.h", "#include \"sim/kernel.h\"\n"), 1U);
}

TEST(Arrows, IgnoresACommentedInclude) {
  EXPECT_EQ(violations("core/base/time.h", "// #include \"sim/a.h\"\n"), 0U);
}

TEST(Arrows, RefusesAFolderWithoutARow) {
  EXPECT_EQ(violations("core/extra/a.h", ""), 1U);
}

TEST(Arrows, RefusesAPathThatIsNotWrittenFromTheRoot) {
  EXPECT_EQ(violations("core/base/time.cpp", "#include \"time.h\"\n"), 1U);
}

TEST(Arrows, RefusesQtInCore) {
  for (const char* line :
       {"#include <QString>", "#include <QtCore/QString>", "#include <qobject.h>", "#include <QtMath>"}) {
    EXPECT_EQ(violations("core/base/time.h", line), 1U) << line;
  }
  EXPECT_EQ(violations("core/base/time.h", "#include <queue>\n#include <fmt/format.h>\n"), 0U);
}

TEST(Arrows, AllowsTablesOnlyQtCore) {
  EXPECT_EQ(violations("app/gui/tables/a.h", "#include <QObject>\n#include <QtCore/QString>\n"), 0U);
  EXPECT_EQ(violations("app/gui/tables/a.h", "#include <QColor>\n"), 1U);
  EXPECT_EQ(violations("app/gui/tables/a.h", "#include <QtWidgets/QWidget>\n"), 1U);
}

TEST(Arrows, AViewIncludesItselfButNoOtherView) {
  EXPECT_EQ(violations("app/gui/views/counter/a.cpp", "#include \"gui/views/counter/a.h\"\n"), 0U);
  EXPECT_EQ(violations("app/gui/views/counter/a.cpp", "#include \"gui/views/view.h\"\n"), 0U);
  EXPECT_EQ(violations("app/gui/views/counter/a.cpp", "#include \"gui/views/timeline/b.h\"\n"), 1U);
  EXPECT_EQ(violations("app/gui/views/catalog.cpp", "#include \"gui/views/timeline/b.h\"\n"), 0U);
}

} // namespace
} // namespace switchpoint

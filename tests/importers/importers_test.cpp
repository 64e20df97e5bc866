#include "importers/importer.h"

#include <cstdio>
#include <set>

#include <gtest/gtest.h>

#include "support/test_folder.h"
#include "trace/native_file.h"
#include "trace/sample_trace.h"

namespace switchpoint {
namespace {

TEST(Importers, EveryOneHasAnIdATitleAndAnExtension) {
  std::set<std::string_view> ids;
  for (const ImporterInfo* importer : importerCatalog()) {
    EXPECT_TRUE(ids.insert(importer->id).second);
    EXPECT_FALSE(importer->title.empty());
    EXPECT_FALSE(importer->summary.empty());
    ASSERT_FALSE(importer->extensions.empty());
    for (const std::string_view extension : importer->extensions) EXPECT_EQ(extension.front(), '.');
  }
}

TEST(Importers, TheBytesChooseTheImporter) {
  const std::string bytes = writeTrace(sampleTrace());
  ASSERT_NE(importerFor(bytes), nullptr);
  EXPECT_EQ(importerFor(bytes)->id, "native");
  EXPECT_EQ(importerFor(std::string_view(bytes).substr(0, 64))->id, "native");
  EXPECT_EQ(importerFor(""), nullptr);
  EXPECT_EQ(importerFor("[[task]]\n"), nullptr);
}

TEST(Importers, ReadFromDisk) {
  const TestFolder folder;
  const std::string path = folder.write("sample.swtrace", writeTrace(sampleTrace()));
  const Result<Trace> trace = importTrace(path);
  ASSERT_TRUE(trace.ok());
  EXPECT_EQ(dump(*trace), dump(sampleTrace()));
  folder.write("sample.swtrace", "[[task]]\n");
  EXPECT_EQ(importTrace(path).diagnostics().at(0).message, "this is no recording that can be read");
  std::remove(path.c_str());
  EXPECT_EQ(importTrace(path).diagnostics().at(0).message, "no such file");
}

} // namespace
} // namespace switchpoint

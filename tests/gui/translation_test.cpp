// The German of the window: complete, with the same placeholders and all plural forms.
#include <map>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

struct Message {
  bool numerus = false;
  bool unfinished = false;
  QStringList forms;
};
using Messages = std::map<std::pair<QString, QString>, Message>; // by context and source with its remark

QString pathOf(const QString& language) {
  return QStringLiteral(SWITCHPOINT_SOURCE_DIR "/resources/translations/switchpoint_%1.ts").arg(language);
}

Message readTranslation(QXmlStreamReader& xml, bool numerus) {
  Message message;
  message.numerus = numerus;
  message.unfinished = xml.attributes().value("type") == QStringLiteral("unfinished");
  if (!numerus) {
    message.forms.append(xml.readElementText());
    return message;
  }
  while (xml.readNextStartElement()) message.forms.append(xml.readElementText());
  return message;
}

Messages read(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  QXmlStreamReader xml(&file);
  Messages messages;
  QString context, source;
  bool numerus = false;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QStringLiteral("name")) context = xml.readElementText();
    if (xml.name() == QStringLiteral("message")) numerus = xml.attributes().value("numerus") == QStringLiteral("yes");
    if (xml.name() == QStringLiteral("source")) source = xml.readElementText();
    if (xml.name() == QStringLiteral("comment")) source += " | " + xml.readElementText();
    if (xml.name() == QStringLiteral("translation")) {
      if (xml.attributes().value("type") == QStringLiteral("vanished")) continue;
      messages[{context, source}] = readTranslation(xml, numerus);
    }
  }
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  return messages;
}

// %1, %n and {} in the order of their names.
QStringList placeholders(const QString& text) {
  static const QRegularExpression one(QStringLiteral("%L?[n1-9]|\\{[^}\\s]*\\}"));
  QStringList found;
  for (auto it = one.globalMatch(text); it.hasNext();) found.append(it.next().captured());
  found.sort();
  return found;
}

QString lupdate() {
  return QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
}

TEST(Translation, GermanIsComplete) {
  if (lupdate().isEmpty()) GTEST_SKIP() << "lupdate is missing: package qt6-l10n-tools";
  const QTemporaryDir folder;
  const QString fresh = folder.filePath("fresh.ts");
  QProcess process;
  process.setWorkingDirectory(QStringLiteral(SWITCHPOINT_SOURCE_DIR));
  process.start(lupdate(), {"-silent", "-locations", "none", "-I", "app", "-I", "core", "-tr-function-alias",
                            "translate+=phrase", "-tr-function-alias", "translate+=phraseNoop", "-target-language",
                            "de", "app/gui", "core", "-ts", fresh});
  ASSERT_TRUE(process.waitForFinished(120'000));
  const Messages wanted = read(fresh);
  const Messages german = read(pathOf("de"));
  const Messages english = read(pathOf("en")); // holds what is counted: one has a form of its own
  EXPECT_GT(wanted.size(), 300u);
  int missing = 0;
  for (const auto& [key, message] : wanted) {
    const auto counted = english.find(key);
    EXPECT_EQ(message.numerus, counted != english.end() && !counted->second.unfinished)
        << "switchpoint_en.ts, which lupdate -pluralonly writes: " << key.second.toStdString();
    const auto found = german.find(key);
    if (found != german.end() && !found->second.unfinished) continue;
    ++missing;
    ADD_FAILURE() << key.first.toStdString() << ": " << key.second.toStdString();
  }
  EXPECT_EQ(missing, 0)
      << "strings without German. From the root of the sources:\n  lupdate -locations none -I app -I "
         "core -tr-function-alias translate+=phrase -tr-function-alias translate+=phraseNoop app/gui core -ts "
         "resources/translations/switchpoint_de.ts\nthen translate what is marked as unfinished.";
}

class Catalogue : public ::testing::TestWithParam<const char*> {};

TEST_P(Catalogue, PlaceholdersAndPluralsAreRight) {
  for (const auto& [key, message] : read(pathOf(GetParam()))) {
    SCOPED_TRACE(key.first.toStdString() + ": " + key.second.toStdString());
    const QString source = key.second.section(" | ", 0, 0);
    EXPECT_EQ(message.forms.size(), message.numerus ? 2 : 1);
    for (const QString& form : message.forms) {
      EXPECT_FALSE(form.isEmpty());
      EXPECT_EQ(placeholders(form), placeholders(source)) << form.toStdString();
      EXPECT_EQ(form.count('\t'), source.count('\t'));
      EXPECT_EQ(form.count('{'), source.count('{'))
          << form.toStdString(); // else it cannot be filled, and stays English
      EXPECT_EQ(form.count('}'), source.count('}')) << form.toStdString();
      EXPECT_FALSE(form.contains("(s)")) << form.toStdString();
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, Catalogue, ::testing::Values("de", "en"));

} // namespace
} // namespace switchpoint

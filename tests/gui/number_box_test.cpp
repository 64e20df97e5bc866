// Numbers in boxes are written as in files and sentences, whatever the language; a comma that is typed is understood.
#include "gui/guide/number_box.h"

#include <QLineEdit>
#include <QLocale>
#include <QTest>

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class NumberBoxIn : public ::testing::TestWithParam<const char*> {
protected:
  NumberBoxIn() {
    QLocale::setDefault(QLocale(QLatin1String(GetParam())));
    box_ = std::make_unique<NumberBox>();
    box_->setLimits(false, 0, 1'000'000);
  }
  ~NumberBoxIn() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  double typed(const char* words) {
    box_->selectAll();
    QTest::keyClicks(box_.get(), words);
    QTest::keyClick(box_.get(), Qt::Key_Return);
    return box_->value();
  }
  QString shown() const { return box_->findChild<QLineEdit*>()->text(); }

  std::unique_ptr<NumberBox> box_;
};

TEST_P(NumberBoxIn, ShowsThemAsFilesWriteThem) {
  box_->setValue(0.1);
  EXPECT_EQ(shown(), "0.1");
  box_->setValue(60);
  EXPECT_EQ(shown(), "60");
  box_->setValue(12'345.25);
  EXPECT_EQ(shown(), QString::fromUtf8("12\u2009345.25"));
}

TEST_P(NumberBoxIn, TakesPointAndComma) {
  EXPECT_EQ(typed("0.25"), 0.25);
  EXPECT_EQ(typed("2,5"), 2.5);
  EXPECT_EQ(shown(), "2.5");
  EXPECT_EQ(typed("12 345"), 12'345);
  EXPECT_EQ(typed("12 345.5"), 12'345.5);
  EXPECT_EQ(typed("7,12"), 7.12);
  box_->setLimits(true, 0, 100'000);
  EXPECT_EQ(typed("3000"), 3000);
  EXPECT_EQ(shown(), QString::fromUtf8("3\u2009000"));
}

TEST_P(NumberBoxIn, HasAUnit) {
  box_->setSuffix(" ms");
  EXPECT_EQ(typed("0,5"), 0.5);
  EXPECT_EQ(shown(), "0.5 ms");
  box_->findChild<QLineEdit*>()->setCursorPosition(1);
  QTest::keyClicks(box_.get(), "7");
  EXPECT_EQ(box_->value(), 7.5) << "07.5";
}

TEST_P(NumberBoxIn, ACommaBetweenGroupsIsThePersonsLanguages) {
  EXPECT_EQ(typed("1,500"), std::string_view(GetParam()) == "en" ? 1500 : 1.5);
}

TEST_P(NumberBoxIn, LettersAreNoNumber) {
  box_->setValue(3);
  EXPECT_EQ(typed("x4y2"), 42);
}

INSTANTIATE_TEST_SUITE_P(Languages, NumberBoxIn, ::testing::Values("en", "de"));

} // namespace
} // namespace switchpoint

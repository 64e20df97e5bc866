// A language that writes every letter in full width, for the window, the core and the data: whatever stays in ASCII is
// out of every translator's reach.
#pragma once

#include <filesystem>
#include <set>
#include <string>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTranslator>

#include "base/phrase.h"
#include "base/resources.h"
#include "gui/views/timeline/timeline_view.h"
#include "support/test_folder.h"
#include "toml/sentences.h"

namespace switchpoint {

// Letters in full width; placeholders, tags and what marks a key stay.
inline QString widened(const QString& text) {
  static const QRegularExpression kept(QStringLiteral("%L?[n1-9]|\\{[^{}\\s]*\\}|<[^>]*>"));
  QString out;
  qsizetype from = 0;
  const auto widen = [&out](QStringView part) {
    for (const QChar c : part) {
      const char16_t code = c.unicode();
      const bool letter = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z');
      out += letter ? QChar(static_cast<char16_t>(code + 0xfee0)) : c;
    }
  };
  for (auto it = kept.globalMatch(text); it.hasNext();) {
    const QRegularExpressionMatch match = it.next();
    widen(QStringView(text).mid(from, match.capturedStart() - from));
    out += match.captured();
    from = match.capturedEnd();
  }
  widen(QStringView(text).mid(from));
  return out;
}

class WideLanguage : public QTranslator {
public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* text, const char*, int) const override {
    return widened(QString::fromUtf8(text));
  }
};

inline std::string widePhrase(const char*, const char* text, const char*, std::int64_t) {
  return widened(QString::fromUtf8(text)).toStdString();
}

// What people see and hear in a window, text by text.
class Words {
public:
  explicit Words(const QString& names) : known_(names) {}

  void take(const QString& where, const QString& text) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z][A-Za-z]+"));
    QString plain = QString(text).remove(tag);
    plain.remove(known_);
    if (plain.contains(word)) left_.insert((where + ": " + text).toStdString());
  }

  void takeModel(const QString& where, const QAbstractItemModel& model) {
    constexpr int kRoles[] = {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
    for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
      const int count = way == Qt::Horizontal ? model.columnCount() : model.rowCount();
      for (int i = 0; i < count; ++i) {
        for (const int role : kRoles) take(where + " header", model.headerData(i, way, role).toString());
      }
    }
    for (int row = 0; row < model.rowCount(); ++row) {
      for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        for (const int role : kRoles) take(where, index.data(role).toString());
        for (int child = 0; child < model.rowCount(index); ++child)
          take(where, model.index(child, 0, index).data().toString());
      }
    }
  }

  void takeWidget(const QWidget& widget) {
    const QString where = QLatin1String(widget.metaObject()->className()) + ' ' + widget.objectName();
    for (const QString& text : {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()})
      take(where, text);
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) take(where, label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) take(where, button->text());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) take(where, line->placeholderText());
    if (const auto* menu = qobject_cast<const QMenu*>(&widget)) take(where, menu->title());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) takeModel(where, *box->model());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
      for (int i = 0; i < tabs->count(); ++i) take(where, tabs->tabText(i));
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (view != nullptr && view->model() != nullptr && !widget.inherits("QHeaderView"))
      takeModel(where, *view->model());
    if (const auto* scene = qobject_cast<const QGraphicsView*>(&widget)) takeScene(where, *scene);
    for (const QAction* action : widget.actions()) {
      take(where + " action", action->text());
      take(where + " action", action->toolTip());
    }
  }

  void takeLayout(const TimelineCanvas& canvas) {
    const Layout& layout = canvas.layoutShown();
    for (const Text& text : layout.texts) take("canvas", QString::fromStdString(text.text));
    for (const LegendEntry& entry : layout.legend) take("legend", QString::fromStdString(entry.label));
    for (const MarkEntry& entry : layout.markLegend) take("legend", QString::fromStdString(entry.label));
    take("canvas", QString::fromStdString(layout.markerDifference));
    for (const Bar& bar : layout.bars) takeSpan(canvas, layout, bar.x + bar.width / 2, bar.y + bar.height / 2);
    for (const FoldColumn& column : layout.columns) takeSpan(canvas, layout, column.x + 1, column.foot - 1);
    for (const Row& row : layout.rows)
      takeSpan(canvas, layout, (layout.plotLeft + layout.plotRight) / 2, row.y + row.height / 2);
  }

  const std::set<std::string>& left() const { return left_; }

private:
  // The hover card.
  void takeSpan(const TimelineCanvas& canvas, const Layout& layout, double x, double y) {
    const Timeline& timeline = *canvas.timeline();
    SpanWords words = timeline.explain(layout, timeline.hit(layout, x, y));
    words.source = {}; // code
    take("hover card", QString::fromStdString(words.plain()));
  }

  void takeScene(const QString& where, const QGraphicsView& view) {
    if (view.scene() == nullptr) return;
    for (const QGraphicsItem* item : view.scene()->items()) {
      if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item)) take(where, text->toPlainText());
      if (const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item)) take(where, text->text());
    }
  }

  QRegularExpression known_;
  std::set<std::string> left_;
};

// The product's data with the sentences of claims and guide in this language: what German has, and no more.
class WideData {
public:
  WideData() {
    namespace fs = std::filesystem;
    const fs::path shipped = resourceFolder();
    for (const fs::directory_entry& entry : fs::directory_iterator(shipped)) {
      const std::string name = entry.path().filename().string();
      if (name == "claims" || name == "guide")
        widenFolder(entry.path(), folder_.root() / name);
      else
        fs::create_symlink(entry.path(), folder_.root() / name);
    }
    qputenv("SWITCHPOINT_RESOURCES", QByteArray::fromStdString(folder_.root().string()));
  }
  ~WideData() { qunsetenv("SWITCHPOINT_RESOURCES"); }
  WideData(const WideData&) = delete;
  WideData& operator=(const WideData&) = delete;

private:
  static std::string quoted(const QString& text) {
    QString safe = text;
    return "\"" + safe.replace('\\', "\\\\").replace('"', "\\\"").toStdString() + "\"";
  }

  static void widenFolder(const std::filesystem::path& from, const std::filesystem::path& to) {
    namespace fs = std::filesystem;
    const fs::path wide = to / widePhrase("Language", "en", nullptr, -1);
    fs::create_directories(wide);
    for (const fs::directory_entry& entry : fs::directory_iterator(from))
      fs::create_symlink(entry.path(), to / entry.path().filename());
    for (const fs::directory_entry& entry : fs::directory_iterator(from / "de")) {
      const Result<Sentences> german = loadSentences(from, "de", entry.path().filename().string());
      std::ofstream file(wide / entry.path().filename());
      for (const auto& [english, words] : german->entries) {
        const QString sentence = QString::fromStdString(english);
        file << quoted(sentence) << " = " << quoted(widened(sentence)) << "\n";
      }
    }
  }

  TestFolder folder_;
};

// All three, as long as it lives.
class WideWorld {
public:
  WideWorld() {
    QCoreApplication::installTranslator(&language_);
    installPhraseTranslator(widePhrase);
  }
  ~WideWorld() {
    installPhraseTranslator(nullptr);
    QCoreApplication::removeTranslator(&language_);
  }
  WideWorld(const WideWorld&) = delete;
  WideWorld& operator=(const WideWorld&) = delete;

private:
  WideData data_;
  WideLanguage language_;
};

} // namespace switchpoint

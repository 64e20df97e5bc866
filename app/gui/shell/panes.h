// The panes around the timeline: how much room each has, which are put away, and how that is remembered.
#pragma once

#include <array>
#include <cstdint>

#include <QObject>
#include <QSplitter>
#include <QVariantMap>

namespace switchpoint {

// What can be put away. The timeline itself stays.
enum class Pane : std::uint8_t { Side, Source, Detail, Result };
inline constexpr std::size_t kPaneCount = 4;

class Panes : public QObject {
  Q_OBJECT
public:
  explicit Panes(QWidget* parent);

  // The five widgets in their places. Source and detail share a column that goes away with the source.
  void fill(QWidget* side, QWidget* source, QWidget* detail, QWidget* stage, QWidget* result);
  QWidget* widget() const { return columns_; }

  bool isShown(Pane pane) const;
  void setShown(Pane pane, bool shown);
  // Shows it and gives it at least half of the room that it shares.
  void giveRoom(Pane pane);
  // All of them, as on the first day: then, and until somebody moves one, each has its share of any window.
  void standard();

  QVariantMap state() const;
  void restore(const QVariantMap& state);

Q_SIGNALS:
  void changed();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void shareRows();
  void shareColumns();

  struct Place {
    QSplitter* splitter = nullptr;
    int index = 0;
    int usual = 0; // px
  };
  const Place& placeOf(Pane pane) const { return places_[static_cast<std::size_t>(pane)]; }

  QSplitter* columns_;
  QSplitter* left_;
  QSplitter* right_;
  std::array<Place, kPaneCount> places_;
  bool usualRows_ = true, usualColumns_ = true; // nobody has moved them
};

} // namespace switchpoint

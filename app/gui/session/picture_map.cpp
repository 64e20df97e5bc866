#include "gui/session/picture_map.h"

#include <QStringList>

namespace switchpoint {

namespace {

QString worded(const std::string& text) {
  return QString::fromStdString(text);
}

QStringList listOf(const std::vector<RowPath>& rows) {
  QStringList list;
  for (const RowPath& row : rows) list.append(worded(row));
  return list;
}

std::vector<RowPath> rowsFrom(const QVariant& value) {
  std::vector<RowPath> rows;
  for (const QString& row : value.toStringList()) rows.push_back(row.toStdString());
  return rows;
}

// Nanoseconds as words: JSON's numbers lose the last digits of long times.
QString timeWord(Time at) {
  return QString::number(at);
}

std::optional<Time> timeFrom(const QVariant& value) {
  bool fine = false;
  const Time at = value.toString().toLongLong(&fine);
  return fine && at >= 0 ? std::optional(at) : std::nullopt;
}

} // namespace

QVariantMap mapOf(const PictureState& picture) {
  const Arrangement& rows = picture.arrangement;
  QVariantMap map;
  map["pinned"] = listOf(rows.pinned);
  map["closed"] = listOf(rows.closed);
  map["opened"] = listOf(rows.opened);
  map["hidden"] = listOf(rows.hidden);
  map["order"] = listOf(rows.order);
  map["filter"] = worded(rows.filter);
  QStringList dim;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    const std::string_view role = id(static_cast<Role>(i));
    if (rows.dim[i]) dim.append(QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size())));
  }
  map["dim"] = dim;
  if (picture.markerA) map["markerA"] = timeWord(*picture.markerA);
  if (picture.markerB) map["markerB"] = timeWord(*picture.markerB);
  QVariantList notes;
  for (const Note& note : picture.notes) {
    notes.append(QVariantMap{{"at", timeWord(note.at)}, {"row", worded(note.row)}, {"text", worded(note.text)}});
  }
  map["notes"] = notes;
  map["alignTo"] = static_cast<int>(picture.alignment.to);
  map["alignName"] = worded(picture.alignment.name);
  map["overlay"] = picture.overlay;
  map["arrows"] = picture.arrows;
  map["unfold"] = worded(picture.unfold);
  return map;
}

PictureState pictureFrom(const QVariantMap& map) {
  PictureState picture;
  Arrangement& rows = picture.arrangement;
  rows.pinned = rowsFrom(map["pinned"]);
  rows.closed = rowsFrom(map["closed"]);
  rows.opened = rowsFrom(map["opened"]);
  rows.hidden = rowsFrom(map["hidden"]);
  rows.order = rowsFrom(map["order"]);
  rows.filter = map["filter"].toString().toStdString();
  const QStringList dim = map["dim"].toStringList();
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    const std::string_view role = id(static_cast<Role>(i));
    rows.dim[i] = dim.contains(QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size())));
  }
  picture.markerA = timeFrom(map["markerA"]);
  picture.markerB = timeFrom(map["markerB"]);
  for (const QVariant& each : map["notes"].toList()) {
    const QVariantMap note = each.toMap();
    if (const std::optional<Time> at = timeFrom(note["at"])) {
      picture.notes.push_back({*at, note["row"].toString().toStdString(), note["text"].toString().toStdString()});
    }
  }
  const int alignTo = map["alignTo"].toInt();
  if (alignTo > 0 && alignTo <= static_cast<int>(AlignTo::Mark)) picture.alignment.to = static_cast<AlignTo>(alignTo);
  picture.alignment.name = map["alignName"].toString().toStdString();
  picture.overlay = map["overlay"].toBool();
  picture.arrows = map["arrows"].toBool();
  picture.unfold = map["unfold"].toString().toStdString();
  return picture;
}

} // namespace switchpoint

#include "gui/session/saved_state.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "gui/session/picture_map.h"

namespace switchpoint {

namespace {

constexpr int kFormat = 1;

QVariantMap mapOf(const Wishes& wishes) {
  QVariantMap map;
  if (wishes.models) {
    QStringList models;
    for (const std::string& id : *wishes.models) models.append(QString::fromStdString(id));
    map["models"] = models;
  }
  QVariantMap toggled, settings;
  for (const auto& [id, on] : wishes.toggled) toggled[QString::fromStdString(id)] = on;
  for (const auto& [name, value] : wishes.settings)
    settings[QString::fromStdString(name)] = QString::fromStdString(value);
  map["toggled"] = toggled;
  map["settings"] = settings;
  if (wishes.profile) map["profile"] = QString::fromStdString(*wishes.profile);
  if (wishes.cores) map["cores"] = *wishes.cores;
  if (wishes.workers) map["workers"] = *wishes.workers;
  if (wishes.seed) map["seed"] = QString::number(*wishes.seed); // JSON's numbers are too small for it
  if (wishes.switchInterval > 0) map["switchInterval"] = QString::number(wishes.switchInterval);
  return map;
}

// Numbers outside what the window can choose are left out.
Wishes wishesFrom(const QVariantMap& map) {
  Wishes wishes;
  if (map.contains("models")) {
    wishes.models.emplace();
    for (const QString& id : map["models"].toStringList()) wishes.models->push_back(id.toStdString());
  }
  const QVariantMap toggled = map["toggled"].toMap();
  for (auto it = toggled.begin(); it != toggled.end(); ++it) wishes.toggled[it.key().toStdString()] = it->toBool();
  const QVariantMap settings = map["settings"].toMap();
  for (auto it = settings.begin(); it != settings.end(); ++it) {
    wishes.settings[it.key().toStdString()] = it->toString().toStdString();
  }
  if (map.contains("profile")) wishes.profile = map["profile"].toString().toStdString();
  if (const uint cores = map["cores"].toUInt(); cores > 0 && cores <= kMostCores) wishes.cores = cores;
  if (const uint workers = map["workers"].toUInt(); workers > 0 && workers <= kMostWorkers) wishes.workers = workers;
  bool fine = false;
  const qulonglong seed = map["seed"].toString().toULongLong(&fine);
  if (fine) wishes.seed = seed;
  const qlonglong interval = map["switchInterval"].toString().toLongLong();
  if (interval > 0 && interval <= kLongestDuration) wishes.switchInterval = interval;
  return wishes;
}

QVariantMap mapOf(const RunSpec& spec) {
  QVariantMap map;
  map["file"] = spec.file;
  map["model"] = QString::fromStdString(spec.model);
  if (spec.profile) map["profile"] = QString::fromStdString(*spec.profile);
  if (spec.cores) map["cores"] = *spec.cores;
  if (spec.seed) map["seed"] = QString::number(*spec.seed);
  return map;
}

RunSpec variantFrom(const QVariantMap& map) {
  RunSpec spec;
  spec.file = map["file"].toString();
  spec.model = map["model"].toString().toStdString();
  const Wishes same = wishesFrom(map); // the names and the limits are the same
  spec.profile = same.profile;
  spec.cores = same.cores;
  spec.seed = same.seed;
  return spec;
}

} // namespace

SavedState captured(const Session& session) {
  const Document& document = session.document();
  SavedState state;
  state.trace = document.kind == DocumentKind::Trace;
  state.path = document.path;
  state.example = QString::fromStdString(document.example);
  if (!state.trace) {
    state.text = document.text;
    state.savedText = document.savedText;
    state.edited = document.edited();
  }
  state.wishes = session.wishes();
  state.variants = session.variants();
  if (session.scene()) {
    state.scene = *session.scene();
    state.scene->runs = state.wishes.runs;
    state.scenePath = session.scenePath();
  }
  state.picture = session.stage().state();
  state.at = QDateTime::currentDateTime();
  return state;
}

QByteArray bytesOf(const SavedState& state) {
  QVariantMap map;
  map["format"] = kFormat;
  map["trace"] = state.trace;
  map["path"] = state.path;
  map["example"] = state.example;
  map["text"] = state.text;
  map["savedText"] = state.savedText;
  map["edited"] = state.edited;
  map["wishes"] = mapOf(state.wishes);
  QVariantList variants;
  for (const RunSpec& spec : state.variants) variants.append(mapOf(spec));
  map["variants"] = variants;
  if (state.scene) {
    map["scene"] = QString::fromStdString(writeScene(*state.scene));
    map["scenePath"] = state.scenePath;
  }
  map["picture"] = mapOf(state.picture);
  map["views"] = state.views;
  map["at"] = state.at.toString(Qt::ISODate);
  return QJsonDocument(QJsonObject::fromVariantMap(map)).toJson(QJsonDocument::Indented);
}

std::optional<SavedState> stateFrom(const QByteArray& bytes) {
  const QJsonDocument json = QJsonDocument::fromJson(bytes);
  const QVariantMap map = json.object().toVariantMap();
  if (map["format"].toInt() != kFormat) return std::nullopt;
  SavedState state;
  state.trace = map["trace"].toBool();
  state.path = map["path"].toString();
  state.example = map["example"].toString();
  state.text = map["text"].toString();
  state.savedText = map["savedText"].toString();
  state.edited = map["edited"].toBool();
  state.wishes = wishesFrom(map["wishes"].toMap());
  for (const QVariant& each : map["variants"].toList()) state.variants.push_back(variantFrom(each.toMap()));
  if (map.contains("scene")) {
    Result<Scene> scene = parseScene(map["scene"].toString().toStdString(), "session.json");
    if (scene) {
      state.scenePath = map["scenePath"].toString();
      state.wishes.runs = scene->runs;
      state.scene = std::move(scene).value();
    }
  }
  state.picture = pictureFrom(map["picture"].toMap());
  state.views = map["views"].toMap();
  state.at = QDateTime::fromString(map["at"].toString(), Qt::ISODate);
  return state;
}

} // namespace switchpoint

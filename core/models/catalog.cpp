#include "models/catalog.h"

#include "base/phrase.h"

namespace switchpoint {

namespace {

constexpr const ModelInfo* kAll[] = {&kAsyncio,         &kThreads, &kProcesses, &kFreeThreaded,
                                     &kSubinterpreters, &kHybrid,  &kSerial};

} // namespace

std::span<const ModelInfo* const> modelCatalog() {
  return kAll;
}

const ModelInfo* findModel(std::string_view id) {
  for (const ModelInfo* info : kAll) {
    if (info->id == id) return info;
  }
  return nullptr;
}

std::string modelTitle(const std::string& id) {
  const ModelInfo* model = findModel(id);
  return model == nullptr ? id : phrase("Models", model->title.data()).str();
}

std::vector<std::string> modelIds() {
  std::vector<std::string> ids;
  for (const ModelInfo* info : kAll) ids.emplace_back(info->id);
  return ids;
}

} // namespace switchpoint

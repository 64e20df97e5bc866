// The picture's state as names and values that can be written to a file and read back.
#pragma once

#include <QVariantMap>

#include "timeline/arrangement.h"

namespace switchpoint {

QVariantMap mapOf(const PictureState& picture);
// What is missing or of the wrong kind is as in an untouched picture.
PictureState pictureFrom(const QVariantMap& map);

} // namespace switchpoint

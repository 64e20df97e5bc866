// Times, states and spans as a screen reader should say them: whole words, no abbreviations.
#pragma once

#include <QString>

#include "base/time.h"
#include "timeline/layout.h"

namespace switchpoint {

// "15.1 ms" as "15.1 milliseconds", "41 min 40 s" as "41 minutes 40 seconds".
QString spokenUnits(const QString& text);
// "15.1 milliseconds", "1 second".
QString spokenDuration(Duration length);
// "from 0.620 to 0.635 seconds", told apart as finely as its length needs.
QString spokenStretch(Time from, Time to);
// "running", "waits for the GIL".
QString spokenRole(Role role);
// "order-2, waits for the GIL, 15.1 milliseconds, from 0.620 to 0.635 seconds". `does` is what it does in words, with
// or without the lane's name in front: "order-2 waits for the GIL".
QString spokenSpan(const QString& lane, const QString& does, Time from, Time to);
// "order-2, 117 stretches, running 40 %, waits for the GIL 60 %, from 0.40 to 1.00 seconds".
QString spokenFold(const QString& lane, const Fold& fold);

} // namespace switchpoint

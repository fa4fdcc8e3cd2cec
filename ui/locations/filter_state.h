// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/locations/location_rows.h"

#include <QByteArray>

namespace regie::ui::locations {

/// The same in every language and version; empty: either.
QString keyOf(LocationFilter::Counts counts);
/// Either for what is no key.
LocationFilter::Counts countsFrom(const QString &key);

/// How a filter is kept from one start to the next.
QByteArray stateOf(const LocationFilter &filter);
/// What can be read of it; a filter that lets all rows through when nothing can.
LocationFilter filterFrom(const QByteArray &state);

} // namespace regie::ui::locations

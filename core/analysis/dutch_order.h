// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QCollator>
#include <QHash>
#include <QString>

#include <vector>

namespace regie::analysis {

/// The Dutch order of names, without regard to case and with digits as numbers.
QCollator dutchCollator();

/// The name as it is looked up: "'s-Hertogenbosch" stands with the S. "IJ" needs nothing: it stands with the I.
QStringView lookedUpAs(QStringView name);

/// Where each municipality stands in the Dutch alphabetical order of names, from 1; the province, an empty code, is 0.
QHash<QString, int> ranksByName(const domain::Dossier &dossier);

/// The municipalities in the Dutch alphabetical order of their names.
std::vector<const domain::Municipality *> municipalitiesByName(const domain::Dossier &dossier);

} // namespace regie::analysis

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QHash>
#include <QString>

#include <vector>

namespace regie::analysis {

/// Where each municipality stands in the Dutch alphabetical order of names, from 1; the province, an empty code, is 0.
QHash<QString, int> ranksByName(const domain::Dossier &dossier);

/// The municipalities in the Dutch alphabetical order of their names.
std::vector<const domain::Municipality *> municipalitiesByName(const domain::Dossier &dossier);

} // namespace regie::analysis

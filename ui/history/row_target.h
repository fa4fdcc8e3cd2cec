// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

namespace regie::ui::history {

/// Where in the window a row is shown.
struct RowTarget
{
    enum class Place { Gone, Nowhere, Location, Municipality, Principles, Meetings };

    Place place = Place::Gone;
    QString id; ///< of the location or the municipality; an empty code is the province
    std::optional<domain::Principle> principle = {}; ///< of a score, a target or a rubric
};

/// Gone: the dossier has no such row any more; Nowhere: no screen shows it.
RowTarget targetOf(const domain::Dossier &now, const QString &table, const QString &id);

} // namespace regie::ui::history

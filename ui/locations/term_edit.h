// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"

#include <QString>

namespace regie::ui::locations {

/// What can be edited of a term.
enum class TermField {
    Kind,
    Stream,
    Places,
    Minors,
    SpecialCare,
    OtherHomes,
    From,
    Until,
    ExtendsEarlier,
    ExtensionOption,
    ForMunicipality,
    ForPlaces,
    Occupied,
    OccupiedOn,
    Source,
    AsOf,
};

/// The field as it is edited: digits, a date, a key or "yes" or "no"; empty when it is unknown.
QString typedText(const domain::Term &term, TermField field);

/// Alters the field of the term. Returns what is wrong, why, and what to do; then the term is as it was.
QString takeTyped(domain::Term &term, TermField field, const QString &text);

} // namespace regie::ui::locations

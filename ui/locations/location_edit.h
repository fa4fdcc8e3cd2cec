// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QString>

namespace regie::ui::locations {

/// What can be edited of a location.
enum class LocationField {
    Name,
    Municipality,
    Phase,
    Operator,
    Address,
    Town,
    District,
    Owner,
    Confidential,
    Source,
    Remark,
};

/// The field as it is edited: text, a key, or "yes" or "no".
QString typedText(const domain::Location &location, LocationField field);

/// Alters the field. Returns what is wrong, why, and what to do; then the location is as it was.
QString takeTyped(const domain::Dossier &dossier, domain::Location &location, LocationField field, const QString &text);

/// The name, or the name with the first number that makes it free in the municipality.
QString freeName(const domain::Dossier &dossier, const QString &municipality, const QString &name);

} // namespace regie::ui::locations

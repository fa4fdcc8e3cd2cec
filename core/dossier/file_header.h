// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::dossier {

/// Throws unless the first hundred bytes of a published file are those that this program writes, before SQLite looks at it:
/// Error NotADossier, OtherDatabase, NewerVersion, Damaged or ForeignSchema. Not for a working copy, in which SQLite may
/// have to undo something first.
void requireOwnHeader(const QString &path);

/// Throws Error(TooLarge) for a file that is larger than any dossier, before it is read; a missing one is not.
void requireFittingSize(const QString &path);

} // namespace regie::dossier

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace regie::dossier {

class Database;

/// Throws Error(Damaged) unless the rows are those that the file says it holds: the content, the journal and the state of
/// the copy each against their kept hash. A file of before the journal had a hash is only asked for the content's.
/// Slow for a large file.
void requireKeptHashes(Database &database);

/// Throws Error(UnsoundData) for a value in a file of this version that a dossier cannot have and that nobody has read yet:
/// in the scores of locations, the journal and the state of the copy. What readDossier() reads it checks itself.
void requireSoundRows(Database &database);

} // namespace regie::dossier

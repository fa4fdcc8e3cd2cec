// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::bench {

/// Shows an empty QMainWindow and ends the part "window" when it is painted.
void paintEmptyWindow();

/// Opens the dossier in the program's own window and goes to the locations; ends the part "open" when their table is painted.
/// False when it could not be opened.
bool openToTable(const QString &path);

/// Opens the dossier and types a word into the filter of the locations, letter by letter, and removes it again. Each time it
/// ends the part "key" when the table is painted, and then "repaint" when the same table was painted again without a key. The
/// first letters after edits are "first_key" and "first_repaint".
bool typeInFilter(const QString &path);

} // namespace regie::bench

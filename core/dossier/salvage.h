// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace regie::dossier {

/// What became of a table of a damaged dossier.
struct SalvagedTable
{
    QString table;
    int saved = 0;
    int lost = 0;        ///< rows that are known to have been there
    bool isWhole = true; ///< false: there may have been more
};

/// What became of a damaged dossier.
struct Salvaged
{
    std::vector<SalvagedTable> tables;
    int stepsSaved = 0;        ///< of the history
    bool isProven = false;     ///< the checksum shows that the content is whole and unaltered
    bool keepsHistory = false; ///< the whole history is there, and its steps can be undone

    int saved() const;
    int lost() const;
    /// No rows are known to be lost, and every table was read to its end.
    bool isWhole() const;
};

/// Saves what can still be read of a damaged dossier, row by row, into a new one, and leaves the damaged file as it is. A row is
/// saved when the domain, the constraints and its references allow it; where the history holds what a table lost, the history
/// gives it back. Throws Error: AlreadyExists when there is a file at newPath, Damaged when nothing could be saved. Slow for a
/// large file: not for the UI thread.
Salvaged salvage(const QString &damagedPath, const QString &newPath, const QString &author);

} // namespace regie::dossier

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace regie::ui::widgets {

/// A text for a cell; a row at or beyond the last one is a row to add.
struct CellText
{
    int row = 0;
    int column = 0;
    QString text;

    bool operator==(const CellText &) const = default;
};

/// A text that a cell cannot take: what is wrong, why, and what to do.
struct CellRefusal
{
    CellText cell;
    QString sentence;
};

/// How cells came by their texts.
enum class EditKind { Typed, Filled, Cleared, Pasted };

/// What texts in cells would do: nothing is written.
struct EditPlan
{
    std::vector<dossier::Change> changes;
    std::optional<dossier::Action> action; ///< what a single edit is called; none: by its field
    QString subject;                       ///< what the rows belong to; empty: to several things
    int cells = 0;                         ///< of rows that are there, that would change
    int rows = 0;                          ///< that would be added
    std::vector<CellRefusal> refusals;
    QHash<int, QString> newKeys; ///< row keys of the rows to add, by row

    /// Adds a change of what belongs to the subject.
    void add(const dossier::Change &change, const QString &of)
    {
        subject = changes.empty() || subject == of ? of : QString();
        changes.push_back(change);
    }
};

/// The texts by row.
inline std::map<int, std::vector<CellText>> byRow(const std::vector<CellText> &cells)
{
    std::map<int, std::vector<CellText>> rows;
    for (const CellText &cell : cells)
        rows[cell.row].push_back(cell);
    return rows;
}

/// Takes texts into one row with take(cell), which returns why not. A text that only another cell of the row stands in the way
/// of, such as fewer places than there were minors, is tried again after the others. Returns what is refused in the end.
template <typename Take>
std::vector<CellRefusal> takeAll(std::vector<CellText> cells, Take &&take)
{
    for (;;) {
        std::vector<CellRefusal> refused;
        for (const CellText &cell : cells) {
            const QString sentence = take(cell);
            if (!sentence.isEmpty())
                refused.push_back({cell, sentence});
        }
        if (refused.empty() || refused.size() == cells.size())
            return refused;
        cells.clear();
        for (const CellRefusal &refusal : refused)
            cells.push_back(refusal.cell);
    }
}

} // namespace regie::ui::widgets

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/action.h"

#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace regie::dossier {

/// What happened to one row. The same value is the write, the undo step, the history line and the merge input.
/// Values are null, QString or qlonglong, as the file keeps them.
struct Change
{
    QString table;
    QString id;
    std::optional<QVariantMap> before; ///< the fields it touches; none: the row is new
    std::optional<QVariantMap> after;  ///< the same fields; none: the row is removed

    Change inverted() const { return {table, id, after, before}; }
    bool operator==(const Change &) const = default;
};

/// One edit: the changes that are made together or not at all, and what the officer did, for the history and the undo menu.
struct ChangeSet
{
    Action action;
    std::vector<Change> changes;

    bool isEmpty() const { return changes.empty(); }
    /// The changes that undo these, in the order in which they can be made.
    std::vector<Change> inverted() const;
};

} // namespace regie::dossier

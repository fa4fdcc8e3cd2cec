// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/journal.h"

#include <QHash>

namespace regie::dossier {

/// A span of whole days on this computer's calendar; a null day leaves that side open.
struct Period
{
    QDate from;
    QDate until; ///< the last day

    bool isOpen() const { return from.isNull() && until.isNull(); }
    bool contains(const QDateTime &moment) const;
    /// The moment at which it begins, in UTC; null: from the beginning.
    QDateTime begin() const;
    /// The moment at which it is over, in UTC; null: it goes on.
    QDateTime end() const;

    bool operator==(const Period &) const = default;
};

/// Adds up edits to what they come to: one change per row, without what cancels out.
class NetChanges
{
public:
    /// The next edit's changes: from the oldest edit to the newest.
    void add(const std::vector<Change> &changes);
    /// In an order in which they can be made and, inverted, unmade: what is referred to is added first and removed last.
    std::vector<Change> changes() const;

private:
    QHash<std::pair<QString, QString>, std::size_t> m_places;
    std::vector<std::optional<Change>> m_changes; ///< none: what happened to the row cancels out
};

/// The net difference between the beginning and the end of the period. The making of the dossier is where it begins, so it
/// is no difference; entries that came by a merge are left out, because the merge itself holds what they did.
std::vector<Change> netChanges(const std::vector<JournalEntry> &newestFirst, const Period &period);

} // namespace regie::dossier

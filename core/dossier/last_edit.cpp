// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/last_edit.h"

#include "core/dossier/journal_reader.h"

#include <algorithm>

namespace regie::dossier {

namespace {
constexpr int kEntriesLookedAt = 500; // older ones would take longer than someone waits
} // namespace

std::optional<LastEdit> lastEditOf(const QString &databasePath, const QSet<QString> &rows)
{
    JournalReader journal(databasePath);
    const std::vector<HistoryLine> lines = journal.linesAfter(0);
    int looked = 0;
    for (auto line = lines.rbegin(); line != lines.rend() && looked < kEntriesLookedAt; ++line, ++looked) {
        const std::vector<Change> changes = journal.changesOf(line->id);
        if (std::any_of(changes.begin(), changes.end(),
                        [&rows](const Change &change) { return rows.contains(change.id); }))
            return LastEdit{line->author, line->recordedAt};
    }
    return std::nullopt;
}

} // namespace regie::dossier

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/score_reader.h"

#include "core/dossier/database.h"
#include "core/dossier/records.h"

namespace regie::dossier {

namespace {
constexpr qlonglong kScoresAtOnce = 5000;
} // namespace

ScoresByLocation readLocationScores(const QString &databasePath)
{
    // Writable, since a transaction that was cut off must be rolled back before reading.
    Database database(databasePath, Database::Mode::ReadWrite);
    ScoresByLocation scores;
    QString last = QStringLiteral("");
    for (;;) {
        const auto page = readAll<domain::Score>(
            database,
            QStringLiteral(
                "WHERE id IN (SELECT id FROM scores WHERE location IS NOT NULL AND id > ? ORDER BY id LIMIT ?)"),
            {last, kScoresAtOnce});
        if (page.empty())
            return scores;
        last = page.back().id;
        for (const domain::Score &score : page)
            scores[score.location].push_back(score);
    }
}

} // namespace regie::dossier

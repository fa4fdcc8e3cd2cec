// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/unpublished.h"

#include "core/dossier/action_text.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::dossier {

namespace {

/// The newest entries, the oldest of them first.
std::vector<JournalLink> newestLinks(Database &database, qint64 count)
{
    auto statement =
        database.prepare(QStringLiteral("SELECT id, coalesce(undoes, '') FROM journal ORDER BY position DESC LIMIT ?"));
    statement.bind(0, count);
    std::vector<JournalLink> links;
    while (statement.step())
        links.push_back({statement.text(0), statement.text(1)});
    std::reverse(links.begin(), links.end());
    return links;
}

/// Whether the entry takes another back, and not the taking back of another.
bool isUndo(Database &database, const QString &id)
{
    auto statement = database.prepare(QStringLiteral("SELECT coalesce(undoes, '') FROM journal WHERE id = ?"));
    bool undoes = false;
    QString entry = id;
    while (statement.bind(0, entry).step()) {
        entry = statement.text(0);
        statement.reset();
        if (entry.isEmpty())
            break;
        undoes = !undoes;
    }
    return undoes;
}

/// The entries whose effect is still there: an undo goes away with what it undoes, unless it was itself undone.
std::vector<QString> standing(const std::vector<JournalLink> &links)
{
    std::vector<QString> result;
    for (const JournalLink &link : links) {
        const auto undone = std::find(result.begin(), result.end(), link.undoes);
        if (undone != result.end())
            result.erase(undone);
        else
            result.push_back(link.id);
    }
    return result;
}

} // namespace

std::vector<UnpublishedStep> unpublishedSteps(const QString &databasePath, qint64 publishedRevision)
{
    // Writable, since a transaction that was cut off must be rolled back before reading.
    Database database(databasePath, Database::Mode::ReadWrite);
    const qint64 revision = copyState(database, CopyStateName::Revision).toLongLong();
    if (revision <= publishedRevision)
        return {};
    std::vector<UnpublishedStep> steps;
    for (const QString &id : standing(newestLinks(database, revision - publishedRevision)))
        steps.push_back({readAction(database, id), isUndo(database, id)});
    std::reverse(steps.begin(), steps.end());
    return steps;
}

QString sentence(const std::vector<UnpublishedStep> &steps)
{
    const auto stepText = [&steps](qsizetype index) {
        const UnpublishedStep &step = steps[static_cast<std::size_t>(index)];
        const QString what = sentence(step.action);
        return step.isUndo ? QCoreApplication::translate("Unpublished", "undone: %1").arg(what) : what;
    };
    const auto count = static_cast<int>(steps.size());
    return QCoreApplication::translate("Unpublished", "%n edit(s): %1", nullptr, count).arg(firstFew(count, stepText));
}

} // namespace regie::dossier

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/readable_copy.h"

#include "core/dossier/database.h"
#include "core/dossier/schema.h"

#include <QFile>
#include <QList>
#include <QSet>
#include <QtEndian>

namespace regie::dossier {

namespace {

constexpr qint64 kHeader = 100;

/// Tells in a file's header how many pages the file really has; SQLite reads nothing of a file that should be longer.
void mendHeader(const QString &damaged)
{
    QFile file(damaged);
    if (!file.open(QIODevice::ReadWrite))
        throw Error{ErrorCode::NotReadable, damaged, file.errorString()};
    QByteArray header = file.read(kHeader);
    if (header.size() != kHeader)
        throw Error{ErrorCode::Damaged, damaged, {}};
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize >= 512)
        qToBigEndian(static_cast<quint32>((file.size() + pageSize - 1) / pageSize), header.data() + 28);
    if (!file.seek(0) || file.write(header) != kHeader)
        throw Error{ErrorCode::CannotWrite, damaged, file.errorString()};
}

/// The pages of an empty dossier that tell where each table begins: all that no table or index begins on.
QList<qint64> schemaPages(Database &empty)
{
    QSet<qint64> roots;
    auto statement = empty.prepare(QStringLiteral("SELECT rootpage FROM sqlite_schema"));
    while (statement.step())
        roots.insert(statement.integer(0));
    QList<qint64> pages;
    const qint64 count = empty.scalar(QStringLiteral("PRAGMA page_count")).toLongLong();
    for (qint64 page = 1; page <= count; ++page) {
        if (!roots.contains(page))
            pages << page;
    }
    return pages;
}

/// Puts the schema of an empty dossier in the place of a damaged one: every dossier begins with the same pages.
void mendSchema(const QString &damaged, Database &empty)
{
    const qint64 pageSize = empty.scalar(QStringLiteral("PRAGMA page_size")).toLongLong();
    QFile from(empty.path());
    QFile to(damaged);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite))
        throw Error{ErrorCode::NotReadable, damaged, to.errorString()};
    for (const qint64 page : schemaPages(empty)) {
        const qint64 at = (page - 1) * pageSize;
        if (!from.seek(at) || !to.seek(at) || to.write(from.read(pageSize)) != pageSize)
            throw Error{ErrorCode::CannotWrite, damaged, to.errorString()};
    }
}

bool hasOwnSchema(const QString &path)
{
    try {
        Database database(path, Database::Mode::ReadOnly);
        requireDossier(database);
        requireOwnSchema(database);
        return true;
    } catch (const Error &) {
        return false; // why it cannot be opened is known already: that is why it is salvaged
    }
}

} // namespace

void makeReadable(const QString &copy, Database &empty)
{
    mendHeader(copy);
    if (hasOwnSchema(copy))
        return;
    mendSchema(copy, empty);
    mendHeader(copy);
}

} // namespace regie::dossier

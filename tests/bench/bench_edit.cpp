// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_edit.h"

#include "core/analysis/figures.h"
#include "core/dossier/changes.h"
#include "core/dossier/commit.h"
#include "core/dossier/database.h"
#include "core/dossier/document.h"
#include "core/dossier/files.h"
#include "core/dossier/open_dossier.h"
#include "core/dossier/publish.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <unistd.h>

namespace regie::bench {

using namespace dossier;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QJsonObject result(const char *name, double floor, double program, double limit)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("unit"), QStringLiteral("ms")},
            {QStringLiteral("floor"), floor},
            {QStringLiteral("program"), program},
            {QStringLiteral("ratio"), program / floor},
            {QStringLiteral("limit"), limit}};
}

/// The edit with this number: another number of places for a term.
ChangeSet edit(const domain::Dossier &data, int round)
{
    const auto &term = data.terms[static_cast<std::size_t>(round) * 37 % data.terms.size()];
    domain::Term after = term;
    after.places += 1;
    return changes::edit(term, after, QStringLiteral("Locatie"));
}

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

/// What an edit says to SQLite, word for word.
class Recorder
{
public:
    explicit Recorder(Database &database)
        : m_database(database)
    {
        sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, record, this);
    }
    ~Recorder() { sqlite3_trace_v2(m_database.handle(), 0, nullptr, nullptr); }
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    std::vector<QByteArray> take() { return std::exchange(m_statements, {}); }

private:
    static int record(unsigned, void *recorder, void *statement, void *)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<Recorder *>(recorder)->m_statements.emplace_back(sql);
        sqlite3_free(sql);
        return 0;
    }

    Database &m_database;
    std::vector<QByteArray> m_statements;
};

std::vector<std::vector<QByteArray>> recordEdits(const QString &path, const domain::Dossier &data, int rounds)
{
    Database database(path, Database::Mode::ReadWrite);
    database.scalar(QStringLiteral("PRAGMA journal_mode = MEMORY"));
    Recorder recorder(database);
    std::vector<std::vector<QByteArray>> edits;
    for (int round = 0; round < rounds; ++round) {
        commit(database, edit(data, round), QStringLiteral("Bench"), {});
        edits.push_back(recorder.take());
    }
    return edits;
}

/// A connection with the program's own pragmas and nothing else of it.
std::unique_ptr<sqlite3, Close> bareDatabase(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
                 "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0",
                 nullptr, nullptr, nullptr);
    return std::unique_ptr<sqlite3, Close>(database);
}

void run(sqlite3 *database, const std::vector<QByteArray> &statements)
{
    for (const QByteArray &sql : statements) {
        if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw Error{ErrorCode::Storage, {}, QString::fromUtf8(sqlite3_errmsg(database))};
    }
}

/// Reading, writing and flushing, and nothing else: no hash.
void copyAndFlush(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throw Error{ErrorCode::CannotWrite, to, copy.errorString()};
    QByteArray block;
    while (!(block = source.read(1 << 20)).isEmpty())
        copy.write(block);
    if (::fsync(copy.handle()) != 0)
        throw Error{ErrorCode::CannotWrite, to, {}};
}

} // namespace

QJsonObject measureEdits(const QString &path, int rounds)
{
    const QTemporaryDir folder;
    const QString recorded = folder.filePath(QStringLiteral("recorded.regie"));
    const QString bare = folder.filePath(QStringLiteral("bare.regie"));
    copyAndFlush(path, recorded);
    copyAndFlush(path, bare);
    OpenedDossier opened = openForEditing(path, folder.filePath(QStringLiteral("working")));
    const auto edits = recordEdits(recorded, opened.data, rounds);
    Document document(std::move(opened), QStringLiteral("Bench"));
    const auto database = bareDatabase(bare);
    std::vector<double> floor;
    std::vector<double> program;
    for (int round = 0; round < rounds; ++round) {
        const auto &statements = edits[static_cast<std::size_t>(round)];
        floor.push_back(milliseconds([&] { run(database.get(), statements); }));
        const ChangeSet changes = edit(document.data(), round);
        program.push_back(milliseconds([&] { document.apply(changes); }));
    }
    return result("edit", median(floor), median(program), 1.5);
}

QJsonObject measurePublishing(const QString &path, int rounds, PublishCheck check)
{
    const QTemporaryDir folder;
    PublishOrder order{path, folder.filePath(QStringLiteral("published.regie"))};
    order.check = check;
    order.expectedSha256 = copyFile(path, order.target);
    const QString copy = folder.filePath(QStringLiteral("copied.regie"));
    std::vector<double> floor;
    std::vector<double> program;
    for (int round = 0; round < rounds; ++round) {
        floor.push_back(milliseconds([&] { copyAndFlush(path, copy); }));
        program.push_back(milliseconds([&] { order.expectedSha256 = publish(order).sha256; }));
    }
    const bool isChecked = check == PublishCheck::Whole;
    return result(isChecked ? "publish_checked" : "publish_unchecked", *std::min_element(floor.begin(), floor.end()),
                  *std::min_element(program.begin(), program.end()), isChecked ? 8 : 3);
}

QJsonObject measureFigures(const QString &path, int rounds)
{
    const QTemporaryDir folder;
    const OpenedDossier opened = openForEditing(path, folder.path());
    std::vector<double> program;
    for (int round = 0; round < rounds; ++round)
        program.push_back(milliseconds([&] { analysis::figuresOn(opened.data, QDate(2026, 11, 1)); }));
    return {{QStringLiteral("name"), QStringLiteral("figures")},
            {QStringLiteral("unit"), QStringLiteral("ms")},
            {QStringLiteral("program"), median(program)}};
}

} // namespace regie::bench

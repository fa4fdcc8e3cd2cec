// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/journal_reader.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace regie::dossier {

namespace {

constexpr int kLinesAtOnce = 2000;
constexpr int kEntriesAtOnce = 200; // their changes may be long
constexpr qsizetype kIdsAtOnce = 100;

const QString kMade = domain::keyOf(ActionKind::DossierMade);

std::vector<Change> changesFrom(const QString &json, const QString &path)
{
    auto changes = changesFromJson(json.toUtf8());
    if (!changes)
        throw Error{ErrorCode::UnsoundData, path, QStringLiteral("journal.changes")};
    return std::move(*changes);
}

/// The location that a changed row belongs to, as far as the change says it.
QString locationOf(const Change &change)
{
    const QString field = QStringLiteral("location");
    const QString before = change.before ? change.before->value(field).toString() : QString();
    return before.isEmpty() && change.after ? change.after->value(field).toString() : before;
}

HistoryLine lineAt(const Statement &statement, const QString &path)
{
    const auto kind = domain::fromKey<ActionKind>(statement.text(4));
    if (!kind)
        throw Error{ErrorCode::UnsoundData, path, QStringLiteral("journal.action")};
    return {statement.text(0),
            statement.integer(1),
            statement.text(2),
            QDateTime::fromString(statement.text(3), Qt::ISODateWithMs),
            *kind,
            statement.text(5).toUtf8(),
            statement.text(6),
            statement.text(7)};
}

const QString kLineColumns = QStringLiteral("id, position, author, recorded_at, action, action_values, "
                                            "coalesce(undoes, ''), coalesce(merged_through, '')");

} // namespace

JournalReader::JournalReader(const QString &databasePath)
    // Writable, since a transaction that was cut off must be rolled back before reading.
    : m_database(databasePath, Database::Mode::ReadWrite)
{}

std::vector<HistoryLine> JournalReader::linesAfter(qint64 position)
{
    std::vector<HistoryLine> lines;
    for (std::size_t before = lines.size() + 1; before != lines.size();) {
        before = lines.size();
        auto statement = m_database.prepare(
            QStringLiteral("SELECT %1 FROM journal WHERE position > ? ORDER BY position LIMIT ?").arg(kLineColumns));
        statement.bind(0, lines.empty() ? position : lines.back().position).bind(1, kLinesAtOnce);
        while (statement.step()) {
            lines.push_back(lineAt(statement, m_database.path()));
        }
    }
    return lines;
}

JournalReader::Page JournalReader::page(const QString &condition, qint64 after, qint64 upTo)
{
    std::vector<QString> texts;
    Page page;
    {
        // Read as text first: while the statement is open, an edit waits.
        auto statement =
            m_database.prepare(QStringLiteral("SELECT position, CASE WHEN action = ? THEN '[]' ELSE changes "
                                              "END FROM journal WHERE position > ? AND position <= ? %1")
                                   .arg(condition));
        statement.bind(0, kMade).bind(1, after).bind(2, upTo).bind(3, kEntriesAtOnce);
        while (statement.step()) {
            page.positions.push_back(statement.integer(0));
            texts.push_back(statement.text(1));
        }
    }
    for (const QString &text : texts)
        page.changes.push_back(changesFrom(text, m_database.path()));
    return page;
}

std::vector<EntryFacts> JournalReader::factsBetween(qint64 after, qint64 upTo, const domain::Dossier &now)
{
    RowPlaces places(now, [this](const QString &score) { return municipalityOfScore(score); });
    std::vector<EntryFacts> facts;
    while (upTo > after) {
        const Page read = page(QStringLiteral("ORDER BY position DESC LIMIT ?"), after, upTo);
        if (read.positions.empty())
            break;
        for (const std::vector<Change> &changes : read.changes)
            facts.push_back(factsOf(changes, places));
        upTo = read.positions.back() - 1;
    }
    std::reverse(facts.begin(), facts.end());
    return facts;
}

QString JournalReader::municipalityOfScore(const QString &score)
{
    auto statement = m_database.prepare(QStringLiteral("SELECT municipality FROM scores WHERE id = ?"));
    return statement.bind(0, score).step() ? statement.text(0) : QString();
}

std::vector<Change> JournalReader::changesOf(const QString &entry)
{
    QString text;
    {
        auto statement = m_database.prepare(
            QStringLiteral("SELECT CASE WHEN action = ? THEN '[]' ELSE changes END FROM journal WHERE id = ?"));
        if (!statement.bind(0, kMade).bind(1, entry).step())
            throw Error{ErrorCode::RowMissing, m_database.path(), QStringLiteral("journal")};
        text = statement.text(0);
    }
    return changesFrom(text, m_database.path());
}

void JournalReader::addEntriesNaming(const QStringList &ids, std::map<qint64, EntryAbout> &entries)
{
    QStringList conditions;
    for (qsizetype i = 0; i < ids.size(); ++i)
        conditions << QStringLiteral("instr(changes, ?) > 0");
    std::vector<std::pair<qint64, QString>> texts;
    {
        auto statement = m_database.prepare(QStringLiteral("SELECT %1, changes FROM journal WHERE action <> ? AND (%2)")
                                                .arg(kLineColumns, conditions.join(QLatin1String(" OR "))));
        statement.bind(0, kMade);
        for (qsizetype i = 0; i < ids.size(); ++i)
            statement.bind(static_cast<int>(i) + 1, ids[i]);
        while (statement.step()) {
            const HistoryLine line = lineAt(statement, m_database.path());
            if (entries.emplace(line.position, EntryAbout{line, {}}).second)
                texts.emplace_back(line.position, statement.text(8));
        }
    }
    for (const auto &[position, text] : texts)
        entries[position].changes = changesFrom(text, m_database.path());
}

std::vector<EntryAbout> JournalReader::entriesAbout(const QString &location, const QStringList &belonging)
{
    QSet<QString> known(belonging.begin(), belonging.end());
    known.insert(location);
    QStringList wanted = known.values();
    std::map<qint64, EntryAbout> found;
    while (!wanted.isEmpty()) {
        for (qsizetype first = 0; first < wanted.size(); first += kIdsAtOnce)
            addEntriesNaming(wanted.mid(first, kIdsAtOnce), found);
        wanted.clear();
        for (const auto &[position, entry] : found) {
            for (const Change &change : entry.changes) {
                if (locationOf(change) != location || known.contains(change.id))
                    continue;
                known.insert(change.id);
                wanted << change.id;
            }
        }
    }
    std::vector<EntryAbout> entries;
    for (auto &[position, entry] : found) {
        std::erase_if(entry.changes, [&known](const Change &change) { return !known.contains(change.id); });
        if (!entry.changes.empty())
            entries.push_back(std::move(entry));
    }
    return entries;
}

qint64 JournalReader::positionOf(const QString &sql, const QDateTime &moment)
{
    auto statement = m_database.prepare(sql);
    statement.bind(0, moment.toString(Qt::ISODateWithMs)).step();
    return statement.isNull(0) ? 0 : statement.integer(0);
}

std::vector<Change> JournalReader::netChanges(const Period &period)
{
    // All between the first and the last one inside, also where a clock was set back meanwhile.
    qint64 first = 1;
    qint64 last = std::numeric_limits<qint64>::max();
    if (!period.from.isNull())
        first = positionOf(QStringLiteral("SELECT min(position) FROM journal WHERE recorded_at >= ?"), period.begin());
    if (!period.until.isNull())
        last = positionOf(QStringLiteral("SELECT max(position) FROM journal WHERE recorded_at < ?"), period.end());
    NetChanges net;
    if (first == 0)
        return {};
    for (qint64 after = first - 1; after < last;) {
        const Page read = page(QStringLiteral("AND merged_through IS NULL ORDER BY position LIMIT ?"), after, last);
        if (read.positions.empty())
            break;
        for (const std::vector<Change> &changes : read.changes)
            net.add(changes);
        after = read.positions.back();
    }
    return net.changes();
}

} // namespace regie::dossier

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/salvage_table.h"

#include "core/dossier/database.h"

#include <algorithm>

namespace regie::dossier {

namespace {

constexpr int kDeepest = 10; ///< halvings of a stretch between two damaged places

/// Ids strictly between two; a null one is no limit.
struct Stretch
{
    QString from;
    QString until;
};

enum class Direction { Up, Down };

/// Digits of a number that lies where the text lies among the ids: ids are printable ASCII.
constexpr char kLowest = 0x20;
constexpr int kBase = 0x7f - kLowest;
constexpr int kDigits = 6;

qint64 numberOf(const QByteArray &text, qsizetype prefix, int padding)
{
    qint64 number = 0;
    for (qsizetype i = prefix; i < prefix + kDigits; ++i)
        number = number * kBase + (i < text.size() ? std::clamp(text[i] - kLowest, 0, kBase - 1) : padding);
    return number;
}

/// An id halfway; null when there is no room between the two.
QString middleOf(const Stretch &stretch)
{
    const QByteArray from = stretch.from.toUtf8();
    const QByteArray until = stretch.until.toUtf8();
    const auto same = std::mismatch(from.begin(), from.end(), until.begin(), until.end());
    const qsizetype prefix = stretch.until.isNull() ? 0 : same.first - from.begin();
    const qint64 low = numberOf(from, prefix, 0);
    const qint64 high = stretch.until.isNull() ? numberOf({}, 0, kBase - 1) : numberOf(until, prefix, 0);
    qint64 middle = low + (high - low) / 2;
    if (middle <= low)
        return {};
    QByteArray digits(kDigits, kLowest);
    for (qsizetype i = kDigits; i-- > 0; middle /= kBase)
        digits[i] = static_cast<char>(kLowest + middle % kBase);
    return QString::fromLatin1(from.left(prefix) + digits);
}

class DamagedTable
{
public:
    DamagedTable(Database &database, const QString &table, const QString &columns,
                 const std::function<void(const Statement &)> &visit)
        : m_database(database)
        , m_table(table)
        , m_columns(columns)
        , m_visit(visit)
    {}

    /// From both ends of the stretch to the first damage, then from its middle, and so on; false when damage is left.
    bool read(Stretch stretch, int halvings)
    {
        if (readFrom(stretch, Direction::Up) || readFrom(stretch, Direction::Down))
            return true;
        const QString middle = halvings > 0 ? middleOf(stretch) : QString();
        if (!middle.isNull()) {
            read({stretch.from, middle}, halvings - 1);
            read({middle, stretch.until}, halvings - 1);
        }
        return false;
    }

private:
    /// Visits rows until the end of the stretch, which is true, or until damage; the stretch becomes what was not visited.
    bool readFrom(Stretch &stretch, Direction direction)
    {
        QString &edge = direction == Direction::Up ? stretch.from : stretch.until;
        try {
            Statement statement = select(stretch, direction);
            while (statement.step()) {
                const QString id = statement.text(0);
                if (!isFurther(edge, id, direction))
                    return false; // a tree that leads back: damaged
                m_visit(statement);
                edge = id;
            }
            return true;
        } catch (const Error &) {
            return false; // damage is what is looked for here: the caller counts what it did not get
        }
    }

    static bool isFurther(const QString &edge, const QString &id, Direction direction)
    {
        if (edge.isNull())
            return true;
        return direction == Direction::Up ? edge.toUtf8() < id.toUtf8() : id.toUtf8() < edge.toUtf8();
    }

    Statement select(const Stretch &stretch, Direction direction)
    {
        const bool endless = stretch.until.isNull();
        Statement statement =
            m_database.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id > ?%3 ORDER BY id%4")
                                   .arg(m_columns, m_table, endless ? QString() : QStringLiteral(" AND id < ?"),
                                        direction == Direction::Up ? QString() : QStringLiteral(" DESC")));
        statement.bind(0, stretch.from.isNull() ? QLatin1String("") : stretch.from);
        if (!endless)
            statement.bind(1, stretch.until);
        return statement;
    }

    Database &m_database;
    QString m_table;
    QString m_columns;
    const std::function<void(const Statement &)> &m_visit;
};

} // namespace

bool visitReadableRows(Database &database, const QString &table, const QString &columns,
                       const std::function<void(const Statement &)> &visit)
{
    return DamagedTable(database, table, columns, visit).read({}, kDeepest);
}

bool isSoundText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const bool isLayout = c == u'\n' || c == u'\r' || c == u'\t';
        return c == QChar(QChar::ReplacementCharacter) || (c.category() == QChar::Other_Control && !isLayout);
    });
}

std::optional<QVariantMap> soundValues(const Statement &statement)
{
    QVariantMap values;
    try {
        for (int column = 0; column < statement.columnCount(); ++column) {
            const QVariant value = statement.value(column);
            if (value.typeId() == QMetaType::QString && !isSoundText(value.toString()))
                return std::nullopt;
            values.insert(statement.columnName(column), value);
        }
    } catch (const Error &) {
        return std::nullopt; // a value of a kind that no dossier holds
    }
    return values;
}

} // namespace regie::dossier

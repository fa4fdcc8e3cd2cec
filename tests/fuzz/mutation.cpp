// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/mutation.h"

#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QStringList>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace regie::tests {

namespace {

constexpr int kPage = 4096;

class Mutator
{
public:
    Mutator(QString path, std::mt19937 &random)
        : m_path(std::move(path))
        , m_random(random)
    {}

    Mutation run();

private:
    int below(qsizetype limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    char byte() { return static_cast<char>(below(256)); }
    /// A place in the file; half of the time in a header, where it does most harm.
    int place();
    QString alterBytes();
    QString flipBit();
    QString overwrite();
    QString writeNumber();
    QString movePage();
    QString resize();
    QString alterValue();
    QByteArray someValue();
    QByteArray oneText(const QByteArray &query);
    void reseal();

    QString m_path;
    std::mt19937 &m_random;
    QByteArray m_bytes;
};

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

std::unique_ptr<sqlite3, Close> openRaw(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_exec(database, "PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    return std::unique_ptr<sqlite3, Close>(database);
}

Mutation Mutator::run()
{
    if (below(4) == 0) {
        Mutation mutation{alterValue(), below(2) == 0 ? Seal::Renewed : Seal::Broken};
        if (mutation.seal == Seal::Renewed)
            reseal();
        return mutation;
    }
    return {alterBytes(), Seal::Broken};
}

QString Mutator::alterBytes()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(m_path));
    m_bytes = file.readAll();
    file.close();
    QStringList done;
    for (int times = 1 + below(3); times > 0; --times) {
        switch (below(6)) {
        case 0:
        case 1:
            done << flipBit();
            break;
        case 2:
            done << overwrite();
            break;
        case 3:
            done << writeNumber();
            break;
        case 4:
            done << movePage();
            break;
        default:
            done << resize();
        }
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(m_bytes) != m_bytes.size())
        qFatal("%s can't be written", qPrintable(m_path));
    return done.join(QLatin1String(", "));
}

int Mutator::place()
{
    if (below(2) == 0)
        return below(m_bytes.size());
    const int page = below(m_bytes.size() / kPage + 1) * kPage;
    return static_cast<int>(std::min<qsizetype>(page + below(120), m_bytes.size() - 1));
}

QString Mutator::flipBit()
{
    const int at = place();
    const int bit = below(8);
    m_bytes[at] = static_cast<char>(m_bytes[at] ^ (1 << bit));
    return QStringLiteral("flip bit %1 of byte %2").arg(bit).arg(at);
}

QString Mutator::overwrite()
{
    const int at = place();
    const int length = static_cast<int>(std::min<qsizetype>(1 + below(64), m_bytes.size() - at));
    for (int i = 0; i < length; ++i)
        m_bytes[at + i] = byte();
    return QStringLiteral("%1 bytes of noise at %2").arg(length).arg(at);
}

QString Mutator::writeNumber()
{
    static const QList<QByteArray> numbers{QByteArray(4, '\0'), QByteArray(4, '\xff'), QByteArray("\x7f\xff\xff\xff"),
                                           QByteArray("\x80\x00\x00\x00", 4), QByteArray("\x00\x01", 2)};
    const QByteArray &number = numbers[below(numbers.size())];
    const int at = place();
    m_bytes.replace(at, std::min(number.size(), m_bytes.size() - at), number.left(m_bytes.size() - at));
    return QStringLiteral("%1 at %2").arg(QString::fromLatin1(number.toHex())).arg(at);
}

QString Mutator::movePage()
{
    const int pages = static_cast<int>(m_bytes.size() / kPage);
    if (pages < 2)
        return flipBit();
    const int from = below(pages);
    const int to = below(pages);
    m_bytes.replace(qsizetype(to) * kPage, kPage,
                    below(3) == 0 ? QByteArray(kPage, '\0') : m_bytes.mid(qsizetype(from) * kPage, kPage));
    return QStringLiteral("page %1 over page %2").arg(from).arg(to);
}

QString Mutator::resize()
{
    if (below(2) == 0)
        m_bytes.truncate(1 + below(m_bytes.size()));
    else
        m_bytes.append(QByteArray(1 + below(2 * kPage), byte()));
    return QStringLiteral("resize to %1").arg(m_bytes.size());
}

QByteArray Mutator::oneText(const QByteArray &query)
{
    const auto database = openRaw(m_path);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.get(), query.constData(), -1, &statement, nullptr);
    const std::unique_ptr<sqlite3_stmt, Close> owner(statement);
    if (!statement || sqlite3_step(statement) != SQLITE_ROW)
        return {};
    return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
}

QByteArray Mutator::someValue()
{
    static const QList<QByteArray> values{"NULL",
                                          "''",
                                          "'x'",
                                          "0",
                                          "-1",
                                          "2147483648",
                                          "9223372036854775807",
                                          "0.5",
                                          "9e999",
                                          "x'00ff'",
                                          "CAST(x'fffe' AS TEXT)",
                                          "CAST(x'610062' AS TEXT)",
                                          "hex(zeroblob(20000))",
                                          "'2026-02-30'",
                                          "'[]'",
                                          "'{}'",
                                          "'[{\"table\":\"terms\",\"id\":\"a\",\"before\":null,\"after\":{}}]'",
                                          "'%1 %2 %3'",
                                          "printf('%c', 8238)"};
    return values[below(values.size())];
}

QString Mutator::alterValue()
{
    const QByteArray table =
        oneText("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name LIMIT 1 OFFSET " +
                QByteArray::number(below(23)));
    const QByteArray column =
        oneText("SELECT name FROM pragma_table_info('" + table + "') LIMIT 1 OFFSET " + QByteArray::number(below(5)));
    const QByteArray sql = "UPDATE " + table + " SET " + column + " = " + someValue() +
                           " WHERE id IN (SELECT id FROM " + table + " LIMIT " + QByteArray::number(1 + below(2)) +
                           " OFFSET " + QByteArray::number(below(8)) + ")";
    sqlite3_exec(openRaw(m_path).get(), sql.constData(), nullptr, nullptr, nullptr);
    return QString::fromUtf8(sql);
}

void Mutator::reseal()
{
    using namespace dossier;
    try {
        Database database(m_path, Database::Mode::ReadWrite);
        setCopyState(database, CopyStateName::ContentHash, ContentHash::of(database).toText());
        setCopyState(database, CopyStateName::JournalHash, ContentHash::ofJournal(database).toText());
    } catch (const Error &) {
        // A value without a hash: the seal stays broken, which is noticed just as well.
    }
}

} // namespace

Mutation mutate(const QString &path, std::mt19937 &random)
{
    return Mutator(path, random).run();
}

} // namespace regie::tests

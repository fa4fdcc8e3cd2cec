// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// mutate_dossiers COUNT [SEED] [FIRST]: opens that many altered dossiers, each made from the seed and its number alone. No
// crash, no opening over two seconds, and whatever opens says exactly what the original said.

#include "core/analysis/figures.h"
#include "core/dossier/document.h"
#include "core/dossier/open_dossier.h"
#include "core/dossier/records.h"
#include "core/exchange/example.h"
#include "core/exchange/reference.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/sample_dossier.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <random>
#include <vector>

namespace regie::tests {

namespace {

/// Milliseconds of the processor: how long others keep it is not the file's doing.
constexpr qint64 kLongestOpening = 2000;

qint64 processorTime()
{
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

struct Original
{
    QString path;
    dossier::PublishedDossier whole;
};

/// Tells what every opened or refused file came to.
struct Tally
{
    int refused = 0;
    int unharmed = 0; ///< only bytes that say nothing were altered
    int resealed = 0; ///< opened with other values and a seal that is right
    qint64 slowest = 0;
    std::map<int, int> codes;
};

class Fuzz
{
public:
    explicit Fuzz(unsigned seed)
        : m_seed(seed)
    {
        add(QStringLiteral("sample"), sampleContent());
        add(QStringLiteral("example"), exchange::exampleTemplate());
        add(QStringLiteral("utrecht"), exchange::utrechtTemplate());
    }

    /// False when a file with this number does what it must not.
    bool tryOne(unsigned number);
    const Tally &tally() const { return m_tally; }

private:
    void add(const QString &name, const dossier::ChangeSet &content)
    {
        const QString path = m_folder.filePath(name + QLatin1String(".regie"));
        dossier::createDossier(path, content, QStringLiteral("Test"));
        m_originals.push_back({path, dossier::readPublishedWhole(path)});
    }
    bool open(const QString &path, const Original &original, Seal seal);
    /// Opens for editing as well, takes a step back and works out the figures.
    static void edit(const QString &path);

    unsigned m_seed;
    QTemporaryDir m_folder;
    std::vector<Original> m_originals;
    Tally m_tally;
};

std::vector<QVariantMap> rowsOf(const domain::Dossier &data)
{
    std::vector<QVariantMap> rows;
    dossier::forEachList(data, [&rows]<typename T>(const std::vector<T> &list) {
        for (const T &row : list)
            rows.push_back(dossier::valuesOf(row));
    });
    return rows;
}

bool saysTheSame(const dossier::PublishedDossier &left, const dossier::PublishedDossier &right)
{
    return rowsOf(left.data) == rowsOf(right.data) && left.locationScores == right.locationScores &&
           left.history == right.history && left.contentHash == right.contentHash;
}

bool Fuzz::open(const QString &path, const Original &original, Seal seal)
{
    try {
        const auto opened = dossier::readPublishedWhole(path);
        edit(path);
        if (seal == Seal::Renewed)
            ++m_tally.resealed;
        else if (saysTheSame(opened, original.whole))
            ++m_tally.unharmed;
        else
            return false;
    } catch (const dossier::Error &error) {
        ++m_tally.refused;
        ++m_tally.codes[static_cast<int>(error.code)];
    }
    return true;
}

void Fuzz::edit(const QString &path)
{
    const QTemporaryDir working;
    dossier::Document document(dossier::openForEditing(path, working.path()), {});
    analysis::figuresOn(document.data(), QDate(2026, 11, 1));
    if (document.canUndo())
        document.undo();
}

bool Fuzz::tryOne(unsigned number)
{
    std::seed_seq sequence{m_seed, number};
    std::mt19937 random(sequence);
    const Original &original = m_originals[number % m_originals.size()];
    const QString path = m_folder.filePath(QStringLiteral("mutated.regie"));
    QFile::remove(path);
    if (!QFile::copy(original.path, path))
        qFatal("%s can't be copied", qPrintable(original.path));
    const Mutation mutation = mutate(path, random);
    const qint64 start = processorTime();
    const bool noticed = open(path, original, mutation.seal);
    const qint64 took = processorTime() - start;
    m_tally.slowest = std::max(m_tally.slowest, took);
    if (noticed && took <= kLongestOpening)
        return true;
    std::printf("number %u: %s: %s (%lld ms)\n", number, noticed ? "too slow" : "an altered value went unnoticed",
                qPrintable(mutation.description), static_cast<long long>(took));
    return false;
}

int run(const QStringList &arguments)
{
    const unsigned count = arguments.value(1, QStringLiteral("300")).toUInt();
    const unsigned seed = arguments.value(2, QStringLiteral("1")).toUInt();
    const unsigned first = arguments.value(3, QStringLiteral("0")).toUInt();
    Fuzz fuzz(seed);
    int failures = 0;
    for (unsigned number = first; number < first + count; ++number)
        failures += fuzz.tryOne(number) ? 0 : 1;
    const Tally &tally = fuzz.tally();
    std::printf(
        "{\"files\": %u, \"seed\": %u, \"refused\": %d, \"unharmed\": %d, \"resealed\": %d, \"slowest_ms\": %lld, "
        "\"failures\": %d}\n",
        count, seed, tally.refused, tally.unharmed, tally.resealed, static_cast<long long>(tally.slowest), failures);
    return failures == 0 ? 0 : 1;
}

} // namespace

} // namespace regie::tests

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return regie::tests::run(QCoreApplication::arguments());
}

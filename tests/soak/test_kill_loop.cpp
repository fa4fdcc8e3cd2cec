// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program at random moments and looks at what is left. REGIE_KILL_ROUNDS and REGIE_KILL_SEED choose how often and how.
#include "core/dossier/journal.h"
#include "core/dossier/open_dossier.h"
#include "core/dossier/row_writer.h"
#include "core/dossier/schema.h"
#include "core/dossier/unpublished.h"
#include "tests/soak/working_state.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>

#include <random>

using namespace regie;
using tests::WorkingState;

namespace {

constexpr int kLivesInRow = 25;
constexpr int kLongestRun = 4 * 3'600'000; // milliseconds
constexpr int kStartPatience = 60'000;
// Milliseconds after the dossier is open; one life in four is long, so that more is published.
constexpr unsigned kShortLife = 150;
constexpr unsigned kLongLife = 600;
constexpr unsigned kEarliestDeath = 400; // milliseconds after the program started

int fromEnvironment(const char *name, int otherwise)
{
    const QByteArray value = qgetenv(name);
    return value.isEmpty() ? otherwise : value.toInt();
}

/// What the program said in one life, in its order.
struct Life
{
    std::optional<WorkingState> opened;
    bool resumed = false;
    bool told = false;
    std::vector<WorkingState> steps;
    qint64 published = -1; ///< the last revision that was acknowledged as published
    int refused = 0;
    QStringList failures;
    bool closedByItself = false;
};

void read(const QByteArray &line, Life &life)
{
    const QStringList words = QString::fromLatin1(line.trimmed()).split(QLatin1Char(' '));
    const auto state = [&words] { return WorkingState{words.value(1).toLongLong(), words.value(2)}; };
    if (words[0] == QLatin1String("opened")) {
        life.opened = state();
        life.resumed = words.value(3) == QLatin1String("1");
        life.told = words.value(4) == QLatin1String("1");
    } else if (words[0] == QLatin1String("step")) {
        life.steps.push_back(state());
    } else if (words[0] == QLatin1String("published")) {
        life.published = words.value(1).toLongLong();
    } else if (words[0] == QLatin1String("refused")) {
        ++life.refused;
    } else if (words[0] == QLatin1String("failed")) {
        life.failures << words.value(1);
    }
}

/// Undoes the newest step of a copy by its journal entry; what the dossier said before it.
WorkingState beforeLastStep(dossier::Database &database)
{
    const dossier::JournalEntry last = dossier::readHistory(database, 1).front();
    dossier::ContentHash hash = dossier::ContentHash::of(database);
    dossier::RowWriter writer(database, hash);
    for (const dossier::Change &change : dossier::ChangeSet{last.action, last.changes}.inverted())
        writer.write(change);
    return {dossier::copyState(database, dossier::CopyStateName::Revision).toLongLong() - 1, hash.toText()};
}

} // namespace

class TestKillLoop : public QObject
{
    Q_OBJECT

public:
    // QTest ends what it thinks to hang; under load it adds up the rows.
    TestKillLoop() { qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(kLongestRun)); }

private slots:
    void initTestCase();
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void cleanupTestCase();

private:
    Life live(unsigned seed);
    void requireUntouched(const Life &life);
    void findSurvivor(const Life &life);
    void requireFile(const Life &life);
    std::optional<WorkingState> workingCopyState();

    tests::SampleFile m_file;
    std::mt19937 m_random{1};
    WorkingState m_expected;            ///< what the next life must open
    WorkingState m_published;           ///< what the file holds
    bool m_hasUnpublishedSteps = false; ///< that an officer must be told of
    QMap<qint64, QString> m_hashes;     ///< of every revision there was
    QElapsedTimer m_clock;
    bool m_isLost = false;
    int m_lives = 0;
    qint64 m_steps = 0;
    qint64 m_publishings = 0;
    int m_inFlight = 0;
    int m_killedEarly = 0;
    int m_closed = 0;
    int m_refused = 0;
};

Life TestKillLoop::live(unsigned seed)
{
    Life life;
    QProcess driver;
    driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    driver.start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/kill_driver"),
        {m_file.path(), m_file.workingRoot(), m_file.inFolder(QStringLiteral("settings.ini")), QString::number(seed)});
    const bool diesEarly = m_random() % 10 == 0;
    const unsigned longest = m_random() % 4 == 0 ? kLongLife : kShortLife;
    QDeadlineTimer death(diesEarly ? static_cast<int>(m_random() % kEarliestDeath) : kStartPatience);
    const auto take = [&] {
        while (driver.canReadLine())
            read(driver.readLine(), life);
    };
    while (driver.state() != QProcess::NotRunning && !death.hasExpired()) {
        const bool wasOpen = life.opened.has_value();
        driver.waitForReadyRead(static_cast<int>(std::max<qint64>(1, death.remainingTime())));
        take();
        if (!wasOpen && life.opened && !diesEarly)
            death.setRemainingTime(static_cast<int>(m_random() % longest));
    }
    life.closedByItself = driver.state() == QProcess::NotRunning;
    driver.kill();
    driver.waitForFinished();
    take();
    return life;
}

std::optional<WorkingState> TestKillLoop::workingCopyState()
{
    m_hasUnpublishedSteps = false;
    const dossier::WorkingCopy copy(m_file.path(), m_file.workingRoot());
    const QString folder = QFileInfo(copy.databasePath()).path();
    if (!QFileInfo::exists(copy.databasePath()) || !QFileInfo::exists(folder + QStringLiteral("/origin.json")))
        return std::nullopt; // the program was killed before it had the copy: nothing was edited in it
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("copy"));
    QFile::copy(copy.databasePath(), path);
    QFile::copy(copy.databasePath() + QStringLiteral("-journal"), path + QStringLiteral("-journal"));
    dossier::Database database(path, dossier::Database::Mode::ReadWrite);
    dossier::requireWhole(database);
    WorkingState state = tests::stateOf(database);
    const QString kept = dossier::copyState(database, dossier::CopyStateName::ContentHash);
    if (kept != state.hash)
        qFatal("The working copy does not say what it holds");
    m_hasUnpublishedSteps = !dossier::unpublishedSteps(path, m_published.revision).empty();
    if (state.revision > 0 && !m_hashes.contains(state.revision)) {
        const WorkingState before = beforeLastStep(database);
        if (m_hashes.value(before.revision) != before.hash)
            qFatal("A half step is left at revision %lld", static_cast<long long>(state.revision));
        m_hashes.insert(state.revision, state.hash);
        ++m_inFlight;
    }
    return state;
}

void TestKillLoop::requireUntouched(const Life &life)
{
    QVERIFY2(life.failures.isEmpty(), qPrintable(life.failures.join(QLatin1Char(' '))));
    if (!life.opened)
        return;
    QCOMPARE(life.opened->revision, m_expected.revision);
    QCOMPARE(life.opened->hash, m_expected.hash);
    QCOMPARE(life.resumed, m_expected.revision != m_published.revision);
    QCOMPARE(life.told, m_hasUnpublishedSteps);
    QVERIFY(life.told || m_expected.hash == m_published.hash);
}

void TestKillLoop::requireFile(const Life &life)
{
    const dossier::PublishedDossier file = dossier::readPublishedWhole(m_file.path());
    const QStringList others =
        QFileInfo(m_file.path()).dir().entryList({QStringLiteral("*.regie")}, QDir::Files | QDir::Hidden);
    QCOMPARE(others, QStringList{QFileInfo(m_file.path()).fileName()});
    const auto revision = static_cast<qint64>(file.history.size()) - 1 + m_hashes.firstKey();
    QVERIFY2(revision >= std::max(m_published.revision, life.published), "a publishing that was acknowledged is lost");
    QVERIFY(m_hashes.contains(revision));
    QCOMPARE(file.contentHash, m_hashes.value(revision));
    m_published = {revision, file.contentHash};
}

void TestKillLoop::findSurvivor(const Life &life)
{
    for (const WorkingState &step : life.steps)
        m_hashes.insert(step.revision, step.hash);
    const qint64 acknowledged = life.steps.empty() ? m_expected.revision : life.steps.back().revision;
    (void)workingCopyState(); // a step in flight may be in the file already: know it first
    requireFile(life);
    const WorkingState survivor = workingCopyState().value_or(m_published);
    QVERIFY2(survivor.revision == acknowledged || survivor.revision == acknowledged + 1,
             qPrintable(QStringLiteral("revision %1 after %2").arg(survivor.revision).arg(acknowledged)));
    QCOMPARE(survivor.hash, m_hashes.value(survivor.revision));
    m_expected = survivor;
}

void TestKillLoop::initTestCase()
{
    m_random.seed(static_cast<unsigned>(fromEnvironment("REGIE_KILL_SEED", 1)));
    m_expected = tests::stateOf(m_file.path());
    m_published = m_expected;
    m_hashes.insert(m_expected.revision, m_expected.hash);
    m_clock.start();
}

/// A row for every so many lives, so that a long run tells how far it is.
void TestKillLoop::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<int>("lives");
    const int rounds = fromEnvironment("REGIE_KILL_ROUNDS", 200);
    for (int lived = 0; lived < rounds; lived += kLivesInRow) {
        const int lives = std::min(kLivesInRow, rounds - lived);
        QTest::addRow("lives %d to %d", lived + 1, lived + lives) << lives;
    }
}

void TestKillLoop::nothingAcknowledgedIsLost()
{
    QFETCH(int, lives);
    if (m_isLost)
        QSKIP("what an earlier life lost is not there any more");
    for (int life = 0; life < lives; ++life) {
        const Life lived = live(static_cast<unsigned>(m_random()));
        requireUntouched(lived);
        findSurvivor(lived);
        m_isLost = QTest::currentTestFailed();
        if (m_isLost) {
            qInfo("life %d", m_lives + 1);
            return;
        }
        ++m_lives;
        m_steps += static_cast<qint64>(lived.steps.size());
        m_publishings += lived.published >= 0 ? 1 : 0;
        m_killedEarly += lived.opened ? 0 : 1;
        m_closed += lived.closedByItself ? 1 : 0;
        m_refused += lived.refused;
    }
}

void TestKillLoop::cleanupTestCase()
{
    qInfo("%d lives, %lld acknowledged steps, %lld lives that published, %d steps in flight kept whole, %d killed "
          "before the dossier was open, %d closed by themselves; %lld s",
          m_lives, static_cast<long long>(m_steps), static_cast<long long>(m_publishings), m_inFlight, m_killedEarly,
          m_closed, static_cast<long long>(m_clock.elapsed() / 1000));
    QVERIFY(m_steps > m_lives);
    QVERIFY(m_publishings > 0);
    QCOMPARE(m_refused, 0);
}

REGIE_TEST_CORE(TestKillLoop)
#include "test_kill_loop.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/target_lock.h"

#include "core/dossier/error.h"
#include "core/dossier/file_faults.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>

using namespace regie;
using namespace regie::dossier;

/// The file beside a dossier that tells who has it open.
class TestTargetLock : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void tellsWhoHasTheDossierOpenAndGoesAtClosing();
    void anothersIsToldAndLeftAlone();
    void oneThatAProgramLeftIsTakenOver_data();
    void oneThatAProgramLeftIsTakenOver();
    void whatIsNoLockFileIsReplaced_data();
    void whatIsNoLockFileIsReplaced();
    void oneThatAnotherTookMeanwhileIsNotRemoved();
    void aFolderThatCannotBeWrittenIsNoError();

private:
    QString target() const { return m_folder->filePath(QStringLiteral("regio.regie")); }
    QString path() const { return TargetLock::pathBeside(target()); }
    void write(const QByteArray &bytes) const;
    void writeHolder(const QString &host, qint64 process, const QString &boot) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(13, 3), Qt::UTC);

QString thisBoot()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

/// A process that has ended by now.
qint64 endedProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-help")});
    if (!process.waitForStarted())
        qFatal("No process can be started");
    const qint64 id = process.processId();
    process.waitForFinished();
    return id;
}

} // namespace

void TestTargetLock::write(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestTargetLock::writeHolder(const QString &host, qint64 process, const QString &boot) const
{
    write(QJsonDocument(QJsonObject{{QStringLiteral("author"), QStringLiteral("Jo")},
                                    {QStringLiteral("host"), host},
                                    {QStringLiteral("process"), process},
                                    {QStringLiteral("since"), QStringLiteral("2026-03-02T08:00:00Z")},
                                    {QStringLiteral("boot"), boot}})
              .toJson());
}

void TestTargetLock::tellsWhoHasTheDossierOpenAndGoesAtClosing()
{
    {
        TargetLock lock(target());
        QVERIFY(!lock.take(QStringLiteral("Sam"), kNow));
        QVERIFY(lock.isTaken());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(written[QLatin1String("author")].toString(), QStringLiteral("Sam"));
        QCOMPARE(written[QLatin1String("host")].toString(), QSysInfo::machineHostName());
        QCOMPARE(written[QLatin1String("since")].toString(), QStringLiteral("2026-03-02T13:03:00Z"));
        TargetLock moved = std::move(lock);
        QVERIFY(moved.isTaken());
    }
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden));
}

void TestTargetLock::anothersIsToldAndLeftAlone()
{
    writeHolder(QStringLiteral("another-computer"), 1234, thisBoot());
    {
        TargetLock lock(target());
        const std::optional<Holder> holder = lock.take(QStringLiteral("Sam"), kNow);
        QVERIFY(holder);
        QCOMPARE(holder->author, QStringLiteral("Jo"));
        QCOMPARE(holder->host, QStringLiteral("another-computer"));
        QCOMPARE(holder->since, QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC));
        QVERIFY(!lock.isTaken());
    }
    QVERIFY(QFile::exists(path()));
    // Process 1 runs as long as the computer does.
    writeHolder(QSysInfo::machineHostName(), 1, thisBoot());
    QVERIFY(TargetLock(target()).take(QStringLiteral("Sam"), kNow));
}

void TestTargetLock::oneThatAProgramLeftIsTakenOver_data()
{
    QTest::addColumn<qint64>("process");
    QTest::addColumn<QString>("boot");
    QTest::newRow("its process does not run any more") << endedProcess() << thisBoot();
    QTest::newRow("the computer was started again since") << qint64(1) << QStringLiteral("an earlier start");
    QTest::newRow("it bears the number of this very process") << QCoreApplication::applicationPid() << thisBoot();
}

void TestTargetLock::oneThatAProgramLeftIsTakenOver()
{
    QFETCH(qint64, process);
    QFETCH(QString, boot);
    writeHolder(QSysInfo::machineHostName(), process, boot);
    TargetLock lock(target());
    QVERIFY(!lock.take(QStringLiteral("Sam"), kNow));
    QVERIFY(lock.isTaken());
}

void TestTargetLock::whatIsNoLockFileIsReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello\0world", 11);
    QTest::newRow("JSON without a time") << QByteArray(R"({"author":"Jo","host":"x"})");
    QTest::newRow("a very large file") << QByteArray(1 << 20, '[');
}

void TestTargetLock::whatIsNoLockFileIsReplaced()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    TargetLock lock(target());
    QVERIFY(!lock.take(QStringLiteral("Sam"), kNow));
    QVERIFY(lock.isTaken());
}

void TestTargetLock::oneThatAnotherTookMeanwhileIsNotRemoved()
{
    {
        TargetLock lock(target());
        QVERIFY(!lock.take(QStringLiteral("Sam"), kNow));
        writeHolder(QStringLiteral("another-computer"), 1234, thisBoot());
    }
    QVERIFY(QFile::exists(path()));
}

void TestTargetLock::aFolderThatCannotBeWrittenIsNoError()
{
    const FileFaults faults([](FileStep step, const QString &) {
        return step == FileStep::Create ? std::optional(ErrorCode::FolderReadOnly) : std::nullopt;
    });
    TargetLock lock(target());
    QVERIFY(!lock.take(QStringLiteral("Sam"), kNow));
    QVERIFY(!lock.isTaken());
}

REGIE_TEST_CORE(TestTargetLock)
#include "test_target_lock.moc"

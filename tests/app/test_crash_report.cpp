// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_report.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace regie;

/// What a crash leaves for those who must mend it.
class TestCrashReport : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappenedAndWhere_data();
    void tellsWhatHappenedAndWhere();
    void leavesNothingWhenAllGoesWell();
    void keepsAFewReports();

private:
    static QProcess::ExitStatus crash(const QString &folder, const QString &way);
};

QProcess::ExitStatus TestCrashReport::crash(const QString &folder, const QString &way)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(REGIE_CRASHING_PROGRAM), {folder, way});
    if (!process.waitForFinished(120'000))
        qFatal("The program does not end");
    return process.exitStatus();
}

void TestCrashReport::tellsWhatHappenedAndWhere_data()
{
    QTest::addColumn<QString>("happened");
    QTest::newRow("segmentation fault") << QStringLiteral("SIGSEGV");
    QTest::newRow("division") << QStringLiteral("SIGFPE");
    QTest::newRow("exception") << QStringLiteral("std::terminate St13runtime_error");
    QTest::newRow("overflow") << QStringLiteral("SIGSEGV");
    QTest::newRow("abort") << QStringLiteral("SIGABRT");
}

void TestCrashReport::tellsWhatHappenedAndWhere()
{
    QFETCH(QString, happened);
    const QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("jan.jansen/crashes"));
    QCOMPARE(crash(folder, QString::fromUtf8(QTest::currentDataTag())), QProcess::CrashExit);
    const QString report = app::latestCrashReport(folder);
    QVERIFY(!report.isEmpty());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith(QLatin1String("Regiekompas 1.2.3\nQt 6.")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1Char('\n') + happened + QLatin1Char('\n')), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("crashing_program +0x")), qPrintable(text));
    // No folder, no name of a user, nothing that the program was working on.
    for (const char *secret : {"/", "jansen", "Boslaan"})
        QVERIFY2(!text.contains(QLatin1String(secret)), secret);
}

void TestCrashReport::leavesNothingWhenAllGoesWell()
{
    const QTemporaryDir folder;
    QCOMPARE(crash(folder.path(), QStringLiteral("none")), QProcess::NormalExit);
    QCOMPARE(app::latestCrashReport(folder.path()), QString());
}

void TestCrashReport::keepsAFewReports()
{
    const QTemporaryDir folder;
    for (int day = 10; day < 30; ++day) {
        QFile file(folder.filePath(QStringLiteral("crash-202611%1-101500-000-7.txt").arg(day)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(app::latestCrashReport(folder.path()).endsWith(QLatin1String("crash-20261129-101500-000-7.txt")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 10);
}

REGIE_TEST_CORE(TestCrashReport)
#include "test_crash_report.moc"

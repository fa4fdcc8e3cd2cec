// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/backup.h"

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/files.h"
#include "core/dossier/publish.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace regie;
using namespace regie::dossier;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRemoved_data();
    void whatIsRemoved();
    void aPublishedFileIsKeptOnceAndDated();
    void aFileThatIsNoLongerTheSameIsNotKept();
    void anOldVersionMakesRoom();
    void aVersionThatWasAlteredIsNotShown();
    void factsTellWhoAndHowMuchSince();
    void whatInterruptedKeepingLeftIsCleanedUp();
};

namespace {

const QDateTime kNow(QDate(2026, 7, 3), QTime(12, 0), Qt::UTC);

KeptVersion versionOf(const QString &isoUtc)
{
    return {isoUtc, QDateTime::fromString(isoUtc + QLatin1Char('Z'), Qt::ISODate), {}};
}

void publishAgain(Document &document, int places, const QString &author)
{
    document.setAuthor(author);
    domain::Term after = document.data().terms.front();
    after.places = places;
    QVERIFY(document.apply(changes::edit(document.data().terms.front(), after, QStringLiteral("Boslaan"))));
    const WorkingCopy &copy = document.workingCopy();
    document.markPublished(publish(copy.databasePath(), copy.target(), PublishMode::Replace, copy.publishedHash()));
}

void keep(const Document &document, const QDateTime &now)
{
    const WorkingCopy &copy = document.workingCopy();
    keepVersion(copy.target(), copy.publishedHash(), versionsFolder(copy), now);
}

void setTime(const QString &path, const QDateTime &time)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

} // namespace

void TestBackup::whatIsRemoved_data()
{
    QTest::addColumn<QStringList>("versions");
    QTest::addColumn<QStringList>("removed");
    const QStringList today{QStringLiteral("2026-07-03T11:00:00"), QStringLiteral("2026-07-03T10:00:00"),
                            QStringLiteral("2026-07-03T09:00:00"), QStringLiteral("2026-07-03T08:00:00"),
                            QStringLiteral("2026-07-03T07:00:00")};
    QTest::newRow("nothing when there is nothing") << QStringList() << QStringList();
    QTest::newRow("none of the last five, however many there are on a day") << today << QStringList();
    QTest::newRow("none of the last five, however old")
        << QStringList{QStringLiteral("2020-01-01T07:00:00"), QStringLiteral("2020-01-01T06:00:00")} << QStringList();
    QTest::newRow("the sixth of a day") << today + QStringList{QStringLiteral("2026-07-03T06:00:00")}
                                        << QStringList{QStringLiteral("2026-07-03T06:00:00")};
    QTest::newRow("all but the last of an earlier day")
        << today + QStringList{QStringLiteral("2026-07-02T16:00:00"), QStringLiteral("2026-07-02T15:00:00"),
                               QStringLiteral("2026-07-02T09:00:00")}
        << QStringList{QStringLiteral("2026-07-02T15:00:00"), QStringLiteral("2026-07-02T09:00:00")};
    QTest::newRow("a day is kept for thirty days and no longer")
        << today + QStringList{QStringLiteral("2026-06-04T16:00:00"), QStringLiteral("2026-06-03T16:00:00")}
        << QStringList{QStringLiteral("2026-06-03T16:00:00")};
    QTest::newRow("in whatever order they are given") << QStringList{QStringLiteral("2026-07-02T09:00:00")} + today +
                                                             QStringList{QStringLiteral("2026-07-02T16:00:00")}
                                                      << QStringList{QStringLiteral("2026-07-02T09:00:00")};
}

void TestBackup::whatIsRemoved()
{
    QFETCH(QStringList, versions);
    QFETCH(QStringList, removed);
    std::vector<KeptVersion> kept;
    std::transform(versions.begin(), versions.end(), std::back_inserter(kept), versionOf);
    QStringList paths;
    for (const KeptVersion &version : versionsToRemove(kept, kNow))
        paths << version.path;
    QCOMPARE(paths, removed);
}

void TestBackup::aPublishedFileIsKeptOnceAndDated()
{
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    publishAgain(document, 81, QStringLiteral("Jo"));
    keep(document, QDateTime::currentDateTime());
    keep(document, QDateTime::currentDateTime());
    const auto versions = keptVersions(versionsFolder(document.workingCopy()));
    QCOMPARE(versions.size(), std::size_t(1));
    QCOMPARE(versions.front().sha256, fileSha256(file.path()));
    QCOMPARE(fileSha256(versions.front().path), fileSha256(file.path()));
    QCOMPARE(versions.front().publishedAt, QFileInfo(file.path()).lastModified().toUTC());
    QVERIFY(versions.front().path.startsWith(file.workingRoot()));
    publishAgain(document, 82, QStringLiteral("Jo"));
    keep(document, QDateTime::currentDateTime());
    QCOMPARE(readVersion(versions.front()).data.terms.front().places, 81);
    QCOMPARE(QFileInfo(file.path()).dir().entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("sample.regie")});
}

void TestBackup::aFileThatIsNoLongerTheSameIsNotKept()
{
    const tests::SampleFile file;
    const QString folder = file.inFolder(QStringLiteral("versions"));
    try {
        keepVersion(file.path(), QByteArray(32, 'x'), folder, kNow);
        QFAIL("another file was kept as this version");
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::TargetChanged);
    }
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void TestBackup::anOldVersionMakesRoom()
{
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    for (int i = 0; i < 7; ++i) {
        publishAgain(document, i, {});
        setTime(file.path(), kNow.addSecs(60 * i));
        keep(document, kNow.addSecs(60 * i));
    }
    const auto versions = keptVersions(versionsFolder(document.workingCopy()));
    QCOMPARE(versions.size(), std::size_t(5));
    QCOMPARE(versions.front().publishedAt, kNow.addSecs(360));
    QCOMPARE(versions.back().publishedAt, kNow.addSecs(120));
}

void TestBackup::aVersionThatWasAlteredIsNotShown()
{
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    keep(document, kNow);
    const KeptVersion version = keptVersions(versionsFolder(document.workingCopy())).front();
    QFile kept(version.path);
    QVERIFY(kept.open(QIODevice::ReadWrite));
    QVERIFY(kept.seek(9000));
    kept.write("x");
    kept.close();
    QVERIFY_THROWS_EXCEPTION(Error, readVersion(version));
    QVERIFY_THROWS_EXCEPTION(Error, readFacts(version, document.workingCopy().databasePath()));
}

void TestBackup::factsTellWhoAndHowMuchSince()
{
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    publishAgain(document, 81, QStringLiteral("Jo"));
    keep(document, kNow);
    publishAgain(document, 82, QStringLiteral("Kim"));
    QVERIFY(document.undo());
    const KeptVersion version = keptVersions(versionsFolder(document.workingCopy())).front();
    const VersionFacts facts = readFacts(version, document.workingCopy().databasePath());
    QCOMPARE(facts.author, QStringLiteral("Jo"));
    QCOMPARE(facts.stepsSince, 2);
}

void TestBackup::whatInterruptedKeepingLeftIsCleanedUp()
{
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    const QString folder = versionsFolder(document.workingCopy());
    QVERIFY(QDir().mkpath(folder));
    QFile part(folder + QStringLiteral("/20260703T120000000Z-00.regie.part"));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.close();
    keep(document, kNow);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QCOMPARE(keptVersions(folder).size(), std::size_t(1));
}

REGIE_TEST_CORE(TestBackup)
#include "test_backup.moc"

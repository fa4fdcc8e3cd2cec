// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/dossier/target_lock.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/saving_session.h"
#include "ui/locations/location_rows.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>

using namespace regie;
using namespace regie::ui::shell;
using dossier::ErrorCode;
using dossier::FileFaults;
using dossier::FileStep;

Q_DECLARE_METATYPE(ErrorCode)

/// Saving as the program does it, on real files.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void readsTheRowsOfTheLocationsWithTheFile();
    void goesFromEditedToPublished();
    void tellsWhyItCannotPublishAndGoesOn_data();
    void tellsWhyItCannotPublishAndGoesOn();
    void keepsEditsThatAreMadeWhilePublishing();
    void waitsForAProgramThatHoldsTheFile();
    void savesBesideAFileThatStaysHeld();
    void doesNotWaitWhenTheUserDoesNot();
    void savesByItselfAfterQuietSeconds();
    void tellsOnceWhySavingByItselfFails();
    void putsAFileBackThatWasRemoved();
    void neverOverwritesWhatSomeoneElseSaved();
    void goesOnInAnotherPlaceWithEveryEdit();
    void namesAVersionBesideSoThatEverySystemTakesIt();
    void publishesBeforeItOpensAnother();
    void marksTheFileAsOpenUntilItCloses();
    void tellsWhoElseHasItOpen();
    void takesTheMarkWhenTheOtherIsDone();

private:
    static void writeHolder(const QString &target);
};

void TestSession::readsTheRowsOfTheLocationsWithTheFile()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    const auto rows = saving.session.takeLocationRows();
    QVERIFY(rows && !saving.session.takeLocationRows());
    ui::locations::LocationRows now;
    now.read(saving.session.view().data(), saving.session.view().figures());
    QCOMPARE(rows->all().size(), now.all().size());
    for (std::size_t i = 0; i < now.all().size(); ++i) {
        QCOMPARE(rows->all()[i].location, now.all()[i].location);
        QCOMPARE(rows->all()[i].term, now.all()[i].term);
    }

    tests::SavingSession edited;
    QVERIFY(edited.open());
    edited.edit();
    QVERIFY2(!edited.session.takeLocationRows(), "they are of the dossier before the edit");
}

void TestSession::goesFromEditedToPublished()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    QCOMPARE(saving.kind(), SavedKind::InFile);
    saving.edit();
    QCOMPARE(saving.kind(), SavedKind::Local);
    QSignalSpy published(&saving.session, &Session::published);
    saving.session.publish();
    QCOMPARE(saving.kind(), SavedKind::Publishing);
    QVERIFY(published.wait(saving.kWait));
    QCOMPARE(saving.kind(), SavedKind::Published);
    QVERIFY(saving.session.savedState().publishedAt.isValid());
    QCOMPARE(saving.placesIn(saving.file.path()), saving.places());
    saving.edit();
    QCOMPARE(saving.kind(), SavedKind::Local);
}

void TestSession::tellsWhyItCannotPublishAndGoesOn_data()
{
    QTest::addColumn<FileStep>("step");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the disk is full") << FileStep::Write << ErrorCode::DiskFull;
    QTest::newRow("the folder may only be read") << FileStep::Create << ErrorCode::FolderReadOnly;
    QTest::newRow("the disk makes errors") << FileStep::Flush << ErrorCode::CannotWrite;
    QTest::newRow("the file may not be replaced") << FileStep::Rename << ErrorCode::FolderReadOnly;
}

void TestSession::tellsWhyItCannotPublishAndGoesOn()
{
    QFETCH(FileStep, step);
    QFETCH(ErrorCode, code);
    tests::SavingSession saving;
    QVERIFY(saving.open());
    saving.edit();
    const int before = saving.placesIn(saving.file.path());
    {
        const QString folder = QFileInfo(saving.file.path()).path();
        const FileFaults faults([=](FileStep taken, const QString &path) {
            const bool fails = taken == step && QFileInfo(path).path() == folder;
            return fails ? std::optional(code) : std::nullopt;
        });
        QCOMPARE(saving.refusal(), code);
    }
    QCOMPARE(saving.kind(), SavedKind::Refused);
    QCOMPARE(saving.session.savedState().failure->code, code);
    QCOMPARE(saving.placesIn(saving.file.path()), before);
    saving.edit();
    QCOMPARE(saving.kind(), SavedKind::Refused);
    QVERIFY(saving.publish());
    QCOMPARE(saving.kind(), SavedKind::Published);
    QCOMPARE(saving.placesIn(saving.file.path()), before + 2);
}

void TestSession::keepsEditsThatAreMadeWhilePublishing()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    saving.edit();
    const int first = saving.places();
    QSemaphore reached;
    QSemaphore mayGoOn;
    {
        std::atomic<bool> once = true;
        const FileFaults faults([&](FileStep step, const QString &path) {
            if (step == FileStep::Create && path.endsWith(QLatin1String(".tmp")) && once.exchange(false)) {
                reached.release();
                mayGoOn.acquire();
            }
            return std::optional<ErrorCode>();
        });
        QSignalSpy published(&saving.session, &Session::published);
        saving.session.publish();
        reached.acquire();
        saving.edit();
        mayGoOn.release();
        QVERIFY(published.wait(saving.kWait));
    }
    QCOMPARE(saving.kind(), SavedKind::Local);
    QCOMPARE(saving.placesIn(saving.file.path()), first);
    QVERIFY(saving.publish());
    QCOMPARE(saving.placesIn(saving.file.path()), first + 1);
}

void TestSession::waitsForAProgramThatHoldsTheFile()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    saving.edit();
    std::atomic<int> held = 3;
    const FileFaults faults(saving.heldWhile(held));
    QList<SavedKind> kinds;
    connect(&saving.session, &Session::savedStateChanged, this, [&] { kinds << saving.kind(); });
    QVERIFY(saving.publish());
    QVERIFY(kinds.contains(SavedKind::Waiting));
    QCOMPARE(saving.kind(), SavedKind::Published);
    QCOMPARE(saving.placesIn(saving.file.path()), saving.places());
}

void TestSession::savesBesideAFileThatStaysHeld()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    const int before = saving.places();
    saving.edit();
    const QDir folder = QFileInfo(saving.file.path()).dir();
    QStringList beside;
    {
        std::atomic<int> held = 1'000'000;
        const FileFaults faults(saving.heldWhile(held));
        QCOMPARE(saving.refusal(), ErrorCode::SavedBeside);
        QCOMPARE(saving.kind(), SavedKind::Refused);
        beside = folder.entryList({QStringLiteral("* - *.regie")}, QDir::Files);
        QCOMPARE(beside.size(), 1);
        QCOMPARE(saving.session.savedState().failure->detail, beside.front());
        QCOMPARE(saving.refusal(), ErrorCode::SavedBeside); // the same edits are not written twice
        QCOMPARE(folder.entryList({QStringLiteral("* - *.regie")}, QDir::Files), beside);
    }
    QCOMPARE(saving.placesIn(folder.filePath(beside.front())), before + 1);
    QCOMPARE(saving.placesIn(saving.file.path()), before);
    QCOMPARE(saving.session.path(), saving.file.path());
    QVERIFY(saving.publish());
    QCOMPARE(saving.placesIn(saving.file.path()), before + 1);
}

void TestSession::doesNotWaitWhenTheUserDoesNot()
{
    tests::SampleFile file;
    using namespace std::chrono_literals;
    Session session(file.workingRoot(), QStringLiteral("Jo"), figures::ThemeKind::Light, nullptr, {1h, 1h, 1h});
    QSignalSpy opened(&session, &Session::opened);
    session.open(file.path());
    QVERIFY(opened.wait(tests::SavingSession::kWait));
    domain::Term after = session.document().data().terms.front();
    after.places += 1;
    session.document().apply(
        dossier::changes::edit(session.document().data().terms.front(), after, QStringLiteral("Locatie")));
    const FileFaults faults([&](FileStep step, const QString &path) {
        return step == FileStep::Rename && path == file.path() ? std::optional(ErrorCode::InUse) : std::nullopt;
    });
    QSignalSpy failed(&session, &Session::failed);
    session.publish();
    QTRY_COMPARE(session.savedState().kind, SavedKind::Waiting);
    session.stopWaiting();
    QVERIFY(failed.wait(tests::SavingSession::kWait));
    QCOMPARE(failed.front().at(1).value<dossier::Error>().code, ErrorCode::InUse);
    QVERIFY(QFileInfo(file.path()).dir().entryList({QStringLiteral("* - *.regie")}, QDir::Files).isEmpty());
}

void TestSession::savesByItselfAfterQuietSeconds()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    saving.session.setPublishOnIdle(true);
    QSignalSpy published(&saving.session, &Session::published);
    saving.edit();
    QVERIFY(published.wait(saving.kWait));
    QCOMPARE(saving.placesIn(saving.file.path()), saving.places());
}

void TestSession::tellsOnceWhySavingByItselfFails()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    saving.session.setPublishOnIdle(true);
    std::atomic<int> attempts = 0;
    const FileFaults faults([&](FileStep step, const QString &path) {
        const bool fails = step == FileStep::Create && path.endsWith(QLatin1String(".tmp"));
        attempts += fails ? 1 : 0;
        return fails ? std::optional(ErrorCode::DiskFull) : std::nullopt;
    });
    QSignalSpy failed(&saving.session, &Session::failed);
    saving.edit();
    QVERIFY(failed.wait(saving.kWait));
    saving.edit();
    QTRY_COMPARE(attempts, 2);
    QTRY_VERIFY(!saving.session.isBusy());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(saving.kind(), SavedKind::Refused);
    QCOMPARE(saving.refusal(), ErrorCode::DiskFull); // when asked, it is told
}

void TestSession::putsAFileBackThatWasRemoved()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    saving.edit();
    QVERIFY(QFile::remove(saving.file.path()));
    QCOMPARE(saving.refusal(), ErrorCode::TargetMissing);
    QVERIFY(!QFile::exists(saving.file.path()));
    QSignalSpy published(&saving.session, &Session::published);
    saving.session.publishAgain();
    QVERIFY(published.wait(saving.kWait));
    QCOMPARE(saving.placesIn(saving.file.path()), saving.places());
    QCOMPARE(saving.kind(), SavedKind::Published);
}

void TestSession::neverOverwritesWhatSomeoneElseSaved()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    saving.edit();
    const int mine = saving.places();
    QVERIFY(QFile::remove(saving.file.path()));
    dossier::createDossier(saving.file.path(), tests::sampleContent(), QStringLiteral("Someone else"));
    QCOMPARE(saving.refusal(), ErrorCode::TargetChanged);
    QSignalSpy opened(&saving.session, &Session::opened);
    saving.session.publishBeside();
    QVERIFY(opened.wait(saving.kWait));
    QVERIFY(saving.session.path() != saving.file.path());
    QCOMPARE(saving.placesIn(saving.session.path()), mine);
    QCOMPARE(saving.placesIn(saving.file.path()), mine - 1);
}

void TestSession::goesOnInAnotherPlaceWithEveryEdit()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    saving.edit();
    const QString elsewhere = saving.file.inFolder(QStringLiteral("elders.regie"));
    QSemaphore reached;
    QSemaphore mayGoOn;
    std::atomic<bool> once = true;
    const FileFaults faults([&](FileStep step, const QString &path) {
        if (step == FileStep::Create && path.endsWith(QLatin1String(".tmp")) && once.exchange(false)) {
            reached.release();
            mayGoOn.acquire();
        }
        return std::optional<ErrorCode>();
    });
    QSignalSpy opened(&saving.session, &Session::opened);
    saving.session.publishTo(elsewhere);
    reached.acquire();
    saving.edit();
    const int places = saving.places();
    mayGoOn.release();
    QVERIFY(opened.wait(saving.kWait));
    QCOMPARE(saving.session.path(), elsewhere);
    QCOMPARE(saving.places(), places);
    QCOMPARE(saving.placesIn(elsewhere), places);
    QVERIFY(!saving.session.isBusy());
}

void TestSession::namesAVersionBesideSoThatEverySystemTakesIt()
{
    tests::SampleFile file;
    const QString target = file.inFolder(QString(240, QLatin1Char('x')) + QStringLiteral(".regie"));
    QVERIFY(QFile::rename(file.path(), target));
    dossier::Document document(dossier::openForEditing(target, file.workingRoot()),
                               QStringLiteral("Jo/An: \"de\" <chef>?"));
    const Publisher publisher(document, {});
    const QFileInfo beside(publisher.pathBeside());
    QCOMPARE(beside.path(), QFileInfo(target).path());
    QVERIFY(beside.fileName().toUtf8().size() <= 255);
    QVERIFY2(!beside.fileName().contains(QRegularExpression(QStringLiteral("[<>:\"/\\\\|?*]"))),
             qPrintable(beside.fileName()));
    QVERIFY2(beside.fileName().contains(QLatin1String("Jo-An")), qPrintable(beside.fileName()));
}

void TestSession::publishesBeforeItOpensAnother()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    saving.edit();
    const int places = saving.places();
    const QString other = saving.file.inFolder(QStringLiteral("other.regie"));
    dossier::createDossier(other, tests::sampleContent(), QStringLiteral("Test"));
    QSignalSpy opened(&saving.session, &Session::opened);
    saving.session.open(other);
    QVERIFY(opened.wait(saving.kWait));
    QCOMPARE(saving.session.path(), other);
    QCOMPARE(saving.placesIn(saving.file.path()), places);
}

void TestSession::marksTheFileAsOpenUntilItCloses()
{
    tests::SavingSession saving;
    QVERIFY(saving.open());
    const QString lock = dossier::TargetLock::pathBeside(saving.file.path());
    QVERIFY(QFile::exists(lock));
    QVERIFY(!saving.session.holder());
    saving.session.close();
    QVERIFY(!QFile::exists(lock));
}

void TestSession::writeHolder(const QString &target)
{
    QFile file(dossier::TargetLock::pathBeside(target));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The mark can't be written");
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("author"), QStringLiteral("Sam")},
                                         {QStringLiteral("host"), QStringLiteral("another-computer")},
                                         {QStringLiteral("process"), 12},
                                         {QStringLiteral("since"), QStringLiteral("2026-03-02T08:00:00Z")}})
                   .toJson());
}

void TestSession::tellsWhoElseHasItOpen()
{
    tests::SavingSession saving;
    writeHolder(saving.file.path());
    QSignalSpy held(&saving.session, &Session::heldElsewhere);
    QVERIFY(saving.open());
    QCOMPARE(held.size(), 1);
    QCOMPARE(saving.session.holder()->author, QStringLiteral("Sam"));
    saving.edit(); // it blocks nothing
    QVERIFY(saving.publish());
    saving.session.close();
    QVERIFY(QFile::exists(dossier::TargetLock::pathBeside(saving.file.path())));
}

void TestSession::takesTheMarkWhenTheOtherIsDone()
{
    tests::SavingSession saving;
    writeHolder(saving.file.path());
    QVERIFY(saving.open());
    const QString lock = dossier::TargetLock::pathBeside(saving.file.path());
    QVERIFY(QFile::remove(lock));
    saving.edit();
    QVERIFY(saving.publish());
    QVERIFY(QFile::exists(lock));
    QVERIFY(!saving.session.holder());
}

REGIE_TEST_GUI(TestSession)
#include "test_session.moc"

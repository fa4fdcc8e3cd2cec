// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery.h"

#include "core/dossier/backup.h"
#include "core/dossier/changes.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/saving_session.h"
#include "ui/dialogs/difference_dialog.h"
#include "ui/dialogs/salvage_dialog.h"
#include "ui/shell/version_keeper.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <atomic>

using namespace regie;
using namespace regie::ui;
using shell::Recovery;
using shell::Session;

/// What helps an officer back to earlier work.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesWhatWasNotSavedAndSavesIt();
    void tellsNothingWhenNothingIsLeftToSave();
    void showsTheFileBesideTheEdits();
    void keepsTheFileBeforeTheFirstEditAndAfterSaving();
    void keepsNothingOfAFileThatIsOnlyLookedAt();
    void tellsWhenAVersionCannotBeKept();
    void keepsTheVersionThatWasSavedBeside();
    void keepsTheVersionBesideAHeldFile();
    void offersToSalvageADamagedFile();
    void salvagesTheEditsToWhenDamageIsFoundLater();
    void tellsOfDamagedWorkAndSavesWhatCanBeSaved();
    void offersToSalvageWorkWhoseFileIsGone();

private:
    void start();
    void open();
    void stop();
    void setPlaces(int places);
    QPushButton *offer(const QString &text) const;
    QString versions() const { return dossier::versionsFolder(m_session->document().workingCopy()); }

    std::unique_ptr<tests::SampleFile> m_file;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Recovery> m_recovery;
    widgets::NoticeBar *m_notice = nullptr;
};

void TestRecovery::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_file = std::make_unique<tests::SampleFile>();
    start();
}

void TestRecovery::cleanup()
{
    stop();
    m_file.reset();
}

void TestRecovery::start()
{
    m_window = std::make_unique<QWidget>();
    m_notice = new widgets::NoticeBar(figures::Theme(), m_window.get());
    m_session = std::make_unique<Session>(m_file->workingRoot(), QStringLiteral("Jo"), figures::ThemeKind::Light);
    m_recovery = std::make_unique<Recovery>(*m_session, m_window.get());
    m_recovery->setNotice(m_notice, figures::Theme());
    connect(m_session.get(), &Session::failed, m_recovery.get(), [this](shell::Deed deed, const dossier::Error &error) {
        m_notice->tell(widgets::NoticeKind::Error, QStringLiteral("failed"));
        m_recovery->offerHelp(deed, error);
    });
    m_window->show();
}

void TestRecovery::stop()
{
    m_recovery->closeDialogs();
    m_session->close();
    m_recovery.reset();
    m_session.reset();
    m_window.reset();
}

void TestRecovery::open()
{
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open(m_file->path());
    QVERIFY(opened.wait());
}

void TestRecovery::setPlaces(int places)
{
    const domain::Term before = m_session->document().data().terms.front();
    domain::Term after = before;
    after.places = places;
    QVERIFY(m_session->document().apply(dossier::changes::edit(before, after, QStringLiteral("Boslaan"))));
}

QPushButton *TestRecovery::offer(const QString &text) const
{
    const auto buttons = m_notice->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&text](const QPushButton *button) { return button->text() == text; });
    return found != buttons.end() ? *found : nullptr;
}

void TestRecovery::namesWhatWasNotSavedAndSavesIt()
{
    open();
    setPlaces(95);
    stop(); // as when the program is killed: nothing is saved in the file
    start();
    QSignalSpy told(m_recovery.get(), &Recovery::unpublishedTold);
    open();
    QVERIFY(told.count() > 0 || told.wait());
    QVERIFY(m_notice->isVisible());
    QVERIFY2(m_notice->sentence().contains(QStringLiteral("Places of Boslaan: 80 becomes 95")),
             qPrintable(m_notice->sentence()));
    QVERIFY(offer(QStringLiteral("Go on")));
    QSignalSpy published(m_session.get(), &Session::published);
    offer(QStringLiteral("Save now"))->click();
    QVERIFY(published.wait());
    QCOMPARE(dossier::readPublished(m_file->path()).terms.front().places, 95);
}

void TestRecovery::tellsNothingWhenNothingIsLeftToSave()
{
    open();
    setPlaces(95);
    QVERIFY(m_session->document().undo());
    stop();
    start();
    QSignalSpy told(m_recovery.get(), &Recovery::unpublishedTold);
    open();
    QVERIFY(told.count() > 0 || told.wait());
    QVERIFY(!m_notice->isVisible());
}

void TestRecovery::showsTheFileBesideTheEdits()
{
    open();
    setPlaces(95);
    stop();
    start();
    QSignalSpy told(m_recovery.get(), &Recovery::unpublishedTold);
    open();
    QVERIFY(told.count() > 0 || told.wait());
    offer(QStringLiteral("Look at the file"))->click();
    auto *dialog = m_window->findChild<dialogs::DifferenceDialog *>();
    QVERIFY(dialog);
    QSignalSpy compared(dialog, &dialogs::DifferenceDialog::compared);
    QVERIFY(compared.wait());
}

void TestRecovery::keepsTheFileBeforeTheFirstEditAndAfterSaving()
{
    open();
    auto *keeper = m_session->findChild<shell::VersionKeeper *>();
    QVERIFY(keeper);
    QSignalSpy kept(keeper, &shell::VersionKeeper::kept);
    setPlaces(95);
    setPlaces(96);
    QVERIFY(kept.wait());
    QCOMPARE(dossier::keptVersions(versions()).size(), std::size_t(1));
    m_session->publish();
    QVERIFY(kept.wait());
    const auto all = dossier::keptVersions(versions());
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(dossier::readVersion(all.front()).data.terms.front().places, 96);
    QCOMPARE(dossier::readVersion(all.back()).data.terms.front().places, 80);
}

void TestRecovery::keepsNothingOfAFileThatIsOnlyLookedAt()
{
    open();
    QVERIFY(!QDir(versions()).exists());
}

void TestRecovery::tellsWhenAVersionCannotBeKept()
{
    open();
    QFile obstacle(versions());
    QVERIFY(obstacle.open(QIODevice::WriteOnly)); // a file where the folder must come
    QSignalSpy published(m_session.get(), &Session::published);
    setPlaces(95);
    m_session->publish();
    QVERIFY(published.wait());
    QTRY_VERIFY(m_notice->isVisible());
    QVERIFY2(m_notice->sentence().startsWith(QLatin1String("The file is saved")), qPrintable(m_notice->sentence()));
    QCOMPARE(dossier::readPublished(m_file->path()).terms.front().places, 95);
}

void TestRecovery::keepsTheVersionThatWasSavedBeside()
{
    open();
    setPlaces(95);
    auto *keeper = m_session->findChild<shell::VersionKeeper *>();
    QSignalSpy kept(keeper, &shell::VersionKeeper::kept);
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->publishBeside();
    QVERIFY(opened.wait());
    QVERIFY(m_session->path() != m_file->path());
    QTRY_COMPARE(dossier::keptVersions(versions()).size(), std::size_t(1));
    QCOMPARE(dossier::readVersion(dossier::keptVersions(versions()).front()).data.terms.front().places, 95);
}

void TestRecovery::keepsTheVersionBesideAHeldFile()
{
    tests::SavingSession saving;
    const shell::VersionKeeper keeper(saving.session);
    QVERIFY(saving.open());
    saving.edit();
    {
        std::atomic<int> held = 1'000'000;
        const dossier::FileFaults faults(saving.heldWhile(held));
        QCOMPARE(saving.refusal(), dossier::ErrorCode::SavedBeside);
    }
    const auto isKept = [&saving] {
        const auto kept = dossier::keptVersions(dossier::versionsFolder(saving.session.document().workingCopy()));
        return std::any_of(kept.begin(), kept.end(), [&saving](const dossier::KeptVersion &version) {
            return dossier::readVersion(version).data.terms.front().places == saving.places();
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), tests::SavingSession::kWait);
}

void TestRecovery::tellsOfDamagedWorkAndSavesWhatCanBeSaved()
{
    open();
    setPlaces(95);
    const QString copy = m_session->document().workingCopy().databasePath();
    stop();
    {
        dossier::Database database(copy, dossier::Database::Mode::ReadWrite);
        database.execute(QStringLiteral("UPDATE terms SET places = 81 WHERE id = 'term-b'"));
    }
    start();
    QSignalSpy aside(m_session.get(), &Session::damagePutAside);
    open();
    QCOMPARE(aside.count(), 1);
    QCOMPARE(m_session->document().data().terms.front().places, 80);
    const QString damaged = aside.front().front().toString();
    QVERIFY2(m_notice->sentence().contains(damaged), qPrintable(m_notice->sentence()));
    QVERIFY(offer(QStringLiteral("Save what can be saved…")));
    const QString saved = m_file->inFolder(QStringLiteral("saved.regie"));
    QSignalSpy told(m_recovery->salvage(damaged, saved), &dialogs::SalvageDialog::toldOutcome);
    QVERIFY(told.wait());
    QCOMPARE(dossier::readPublished(saved).terms.front().places, 95);
}

void TestRecovery::offersToSalvageWorkWhoseFileIsGone()
{
    open();
    setPlaces(95);
    const QString copy = m_session->document().workingCopy().databasePath();
    stop();
    QFile file(copy);
    QVERIFY(file.resize(file.size() / 2));
    QVERIFY(QFile::remove(m_file->path()));
    start();
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->open(m_file->path());
    QVERIFY(failed.wait());
    QVERIFY(offer(QStringLiteral("Save what can be saved…")));
}

void TestRecovery::offersToSalvageADamagedFile()
{
    {
        dossier::Database database(m_file->path(), dossier::Database::Mode::ReadWrite);
        database.execute(QStringLiteral("UPDATE terms SET places = 81 WHERE id = 'term-a'"));
    }
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->open(m_file->path());
    QVERIFY(failed.wait());
    QPushButton *button = offer(QStringLiteral("Save what can be saved…"));
    QVERIFY(button);
    const QString saved = m_file->inFolder(QStringLiteral("saved.regie"));
    auto *dialog = m_recovery->salvage(m_file->path(), saved);
    QSignalSpy told(dialog, &dialogs::SalvageDialog::toldOutcome);
    QVERIFY(told.wait());
    QSignalSpy opened(m_session.get(), &Session::opened);
    emit dialog->openWanted(saved);
    QVERIFY(opened.wait());
    QCOMPARE(m_session->document().data().terms.front().places, 80);
}

void TestRecovery::salvagesTheEditsToWhenDamageIsFoundLater()
{
    open();
    setPlaces(95);
    // As when the check of a large file ends, while it is being saved.
    emit m_session->failed(shell::Deed::Publishing, {dossier::ErrorCode::Damaged, m_file->path(), {}});
    QPushButton *button = offer(QStringLiteral("Save what can be saved…"));
    QVERIFY(button);
    button->click();
    auto *choice = m_window->findChild<QFileDialog *>();
    QVERIFY(choice);
    const QString saved = m_file->inFolder(QStringLiteral("saved.regie"));
    emit choice->fileSelected(saved);
    choice->close();
    auto *dialog = m_window->findChild<dialogs::SalvageDialog *>();
    QVERIFY(dialog);
    QSignalSpy told(dialog, &dialogs::SalvageDialog::toldOutcome);
    QVERIFY(told.wait());
    QCOMPARE(dossier::readPublished(saved).terms.front().places, 95);
}

REGIE_TEST_GUI(TestRecovery)
#include "test_recovery.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/target_lock.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/saving_session.h"
#include "ui/shell/languages.h"
#include "ui/shell/moment_text.h"
#include "ui/shell/saving_notices.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/state_bar.h"

#include <QLayout>
#include <QPushButton>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::shell;
using dossier::ErrorCode;
using dossier::FileFaults;
using dossier::FileStep;

namespace {

/// What the window shows of saving, without the window.
struct Shown
{
    QWidget window;
    tests::SavingSession saving;
    StateBar bar{saving.session, figures::Theme(), &window};
    widgets::NoticeBar notice{figures::Theme(), &window};
    FileChoices files{saving.session, &window};
    SavingNotices notices{notice, saving.session, files};

    Shown()
    {
        QObject::connect(&saving.session, &Session::savedStateChanged, &window, [this] { notices.follow(); });
        QObject::connect(&saving.session, &Session::failed, &window,
                         [this](Deed, const dossier::Error &error) { notices.tellFailure(error); });
        window.show();
    }

    QStringList offers() const
    {
        QStringList texts;
        const auto buttons = notice.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            texts << button->text();
        return texts;
    }
    bool press(const QString &text) const
    {
        const auto buttons = notice.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text) {
                button->click();
                return true;
            }
        }
        return false;
    }
};

} // namespace

/// What an officer reads about saving.
class TestSaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_translation.use(Language::English); }
    void theBarSaysWhereTheWorkIs();
    void theBarSaysWhyTheWorkIsNotInTheFile();
    void theNoticeOffersWhatHelpsAndGoesWhenItIsOver();
    void theNoticeTellsThatAProgramHoldsTheFile();
    void aRemovedFileIsPutBackFromTheNotice();
    void theNoticeTellsWhoElseHasTheDossierOpen();
    void aMomentIsToldShortlyButWithItsDay();
    void aLongNameLeavesRoomForTheRest();
    void aLongMessageShowsThatItGoesOn();
    void savingByItselfIsOffUntilItIsChosenInTheSettings();

private:
    Translation m_translation;
};

void TestSaving::theBarSaysWhereTheWorkIs()
{
    Shown shown;
    QVERIFY(shown.saving.open());
    QCOMPARE(shown.bar.savedState(), QStringLiteral("Everything is in sample.regie"));
    shown.saving.edit();
    QCOMPARE(shown.bar.savedState(), QStringLiteral("Safe on this computer · not saved in sample.regie yet"));
    QSignalSpy published(&shown.saving.session, &Session::published);
    shown.saving.session.publish();
    QCOMPARE(shown.bar.savedState(), QStringLiteral("Saving in sample.regie…"));
    QVERIFY(published.wait(tests::SavingSession::kWait));
    const QDateTime at = shown.saving.session.savedState().publishedAt;
    QCOMPARE(shown.bar.savedState(),
             QStringLiteral("Saved in sample.regie at %1").arg(at.time().toString(QStringLiteral("HH:mm"))));
    shown.saving.session.close();
    QCOMPARE(shown.bar.savedState(), QString());
}

void TestSaving::theBarSaysWhyTheWorkIsNotInTheFile()
{
    Shown shown;
    QVERIFY(shown.saving.open());
    shown.saving.edit();
    const FileFaults faults([](FileStep step, const QString &path) {
        const bool fails = step == FileStep::Write && path.endsWith(QLatin1String(".tmp"));
        return fails ? std::optional(ErrorCode::DiskFull) : std::nullopt;
    });
    QCOMPARE(shown.saving.refusal(), ErrorCode::DiskFull);
    QCOMPARE(shown.bar.savedState(), QStringLiteral("Safe on this computer · not in sample.regie: the disk is full"));
}

void TestSaving::theNoticeOffersWhatHelpsAndGoesWhenItIsOver()
{
    Shown shown;
    QVERIFY(shown.saving.open());
    shown.saving.edit();
    {
        const FileFaults faults([](FileStep step, const QString &path) {
            const bool fails = step == FileStep::Create && path.endsWith(QLatin1String(".tmp"));
            return fails ? std::optional(ErrorCode::FolderReadOnly) : std::nullopt;
        });
        QCOMPARE(shown.saving.refusal(), ErrorCode::FolderReadOnly);
    }
    QVERIFY(shown.notice.isVisible());
    QVERIFY2(shown.notice.sentence().contains(QLatin1String("you may not write in its folder")),
             qPrintable(shown.notice.sentence()));
    QVERIFY(shown.notice.sentence().endsWith(QLatin1String("Your work is safe on this computer.")));
    QCOMPARE(shown.offers(), (QStringList{QStringLiteral("Try again"), QStringLiteral("Save in another place…")}));
    QSignalSpy published(&shown.saving.session, &Session::published);
    QVERIFY(shown.press(QStringLiteral("Try again")));
    QVERIFY(published.wait(tests::SavingSession::kWait));
    QVERIFY(!shown.notice.isVisible());
}

void TestSaving::theNoticeTellsThatAProgramHoldsTheFile()
{
    Shown shown;
    QVERIFY(shown.saving.open());
    shown.saving.edit();
    std::atomic<int> held = 1'000'000;
    QStringList said;
    connect(&shown.saving.session, &Session::savedStateChanged, this, [&] { said << shown.notice.sentence(); });
    {
        const FileFaults faults(shown.saving.heldWhile(held));
        QCOMPARE(shown.saving.refusal(), ErrorCode::SavedBeside);
    }
    QVERIFY2(said.join(QLatin1Char('\n')).contains(QLatin1String("sample.regie is in use by another program. Saving")),
             qPrintable(said.join(QLatin1Char('\n'))));
    const QString beside = shown.saving.session.savedState().failure->detail;
    QVERIFY2(shown.notice.sentence().contains(beside), qPrintable(shown.notice.sentence()));
    QVERIFY(shown.saving.publish());
    QVERIFY(!shown.notice.isVisible());
}

void TestSaving::aRemovedFileIsPutBackFromTheNotice()
{
    Shown shown;
    QVERIFY(shown.saving.open());
    shown.saving.edit();
    QVERIFY(QFile::remove(shown.saving.file.path()));
    QCOMPARE(shown.saving.refusal(), ErrorCode::TargetMissing);
    QSignalSpy published(&shown.saving.session, &Session::published);
    QVERIFY(shown.press(QStringLiteral("Put the file back")));
    QVERIFY(published.wait(tests::SavingSession::kWait));
    QCOMPARE(shown.saving.placesIn(shown.saving.file.path()), shown.saving.places());
}

void TestSaving::theNoticeTellsWhoElseHasTheDossierOpen()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(14, 30));
    dossier::Holder holder{QStringLiteral("Sam"), QStringLiteral("kantoor-12"), 7,
                           QDateTime(QDate(2026, 3, 2), QTime(14, 3)).toUTC(), QString()};
    const QString today = sentence(holder, now);
    QVERIFY2(today.startsWith(QLatin1String("Already open at Sam (computer kantoor-12) since 14:03.")),
             qPrintable(today));
    holder.since = QDateTime(QDate(2026, 2, 27), QTime(9, 0)).toUTC();
    const QString old = sentence(holder, now);
    QVERIFY2(old.contains(QLatin1String("27 February, 09:00")), qPrintable(old));
    QVERIFY2(old.contains(QLatin1String("3 days ago")), qPrintable(old));
}

void TestSaving::aMomentIsToldShortlyButWithItsDay()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(0, 10));
    QCOMPARE(momentText(QDateTime(QDate(2026, 3, 2), QTime(0, 5)), now), QStringLiteral("00:05"));
    QCOMPARE(momentText(QDateTime(QDate(2026, 3, 1), QTime(23, 59)), now), QStringLiteral("1 March, 23:59"));
    QCOMPARE(momentText(QDateTime(QDate(2025, 12, 31), QTime(9, 0)), now), QStringLiteral("31 December 2025, 09:00"));
}

void TestSaving::aLongNameLeavesRoomForTheRest()
{
    Shown shown;
    const QString path = shown.saving.file.inFolder(QString(120, QLatin1Char('x')) + QStringLiteral(".regie"));
    QVERIFY(QFile::rename(shown.saving.file.path(), path));
    QSignalSpy opened(&shown.saving.session, &Session::opened);
    shown.saving.session.open(path);
    QVERIFY(opened.wait(tests::SavingSession::kWait));
    QVERIFY(shown.bar.savedState().size() < 80);
    QVERIFY(shown.bar.savedState().endsWith(QLatin1String(".regie")));
}

void TestSaving::aLongMessageShowsThatItGoesOn()
{
    Shown shown;
    const auto *label = shown.bar.findChild<widgets::ElidedLabel *>();
    const QString message = QStringLiteral("2 cells refused: ") + QString(300, u'x');
    shown.bar.resize(900, 30);
    shown.bar.layout()->activate();
    shown.bar.say(message);
    QVERIFY2(label->shownText().endsWith(QChar(0x2026)), qPrintable(label->shownText()));
    QCOMPARE(label->toolTip(), message);
    shown.bar.say(QStringLiteral("1 cell filled."));
    QCOMPARE(label->shownText(), QStringLiteral("1 cell filled."));
}

void TestSaving::savingByItselfIsOffUntilItIsChosenInTheSettings()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    SettingsDialog dialog(settings, shell::Language::English);
    QVERIFY(!dialog.publishOnIdle().isChecked());
    connect(&dialog, &SettingsDialog::publishOnIdleChosen, this, [&](bool on) { settings.setPublishOnIdle(on); });
    dialog.publishOnIdle().click();
    QVERIFY(settings.publishOnIdle());
    QVERIFY(SettingsDialog(settings, shell::Language::English).publishOnIdle().isChecked());
}

REGIE_TEST_GUI(TestSaving)
#include "test_saving.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/figures/icons.h"
#include "ui/shell/design_style.h"
#include "ui/shell/recent_menu.h"
#include "ui/shell/start_page.h"

#include <QFile>
#include <QPainter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStyleOption>
#include <QTemporaryDir>

using namespace regie;
using namespace regie::ui;
using shell::Presence;
using shell::RecentDossier;
using shell::RecentDossiers;
using shell::RecentRow;

/// The dossiers that were open before, in the start page and in the menu.
class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsPinnedDossiersFirst();
    void forgetsWhatIsTakenOff();
    void keepsPinnedDossiersWhenTheListIsCleared();
    void saysWhyADossierCannotBeOpened();
    void waitsForNoShareThatHangs();
    void opensTheLatestDossierWithEnter();
    void passesOverADossierThatIsGone();
    void beginsWithADossierThatIsThere();
    void walksPinsAndRemovesByKeyboard();
    void hidesTheListWhenNothingWasOpen();
    void paintsTheIconOfTheDefaultButtonAsItsText();
    void shortensALongFolderInTheMiddle();
    void showsTheSameInTheMenu();

private:
    QString makeFile(const QString &name);
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<RecentDossiers> m_recent;
};

void TestStartPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<shell::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_recent = std::make_unique<RecentDossiers>(*m_settings);
}

void TestStartPage::cleanup()
{
    m_recent.reset();
    m_settings.reset();
    m_folder.reset();
}

QString TestStartPage::makeFile(const QString &name)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The test cannot write");
    m_recent->add(file.fileName());
    return file.fileName();
}

QStringList TestStartPage::names() const
{
    QStringList all;
    for (const RecentDossier &dossier : m_recent->all())
        all << dossier.name;
    return all;
}

void TestStartPage::listsPinnedDossiersFirst()
{
    const QString first = makeFile(QStringLiteral("a.regie"));
    makeFile(QStringLiteral("b.regie"));
    makeFile(QStringLiteral("c.regie"));
    QCOMPARE(names(), QStringList({QStringLiteral("c.regie"), QStringLiteral("b.regie"), QStringLiteral("a.regie")}));
    m_recent->setPinned(first, true);
    QCOMPARE(names(), QStringList({QStringLiteral("a.regie"), QStringLiteral("c.regie"), QStringLiteral("b.regie")}));
    QVERIFY(m_recent->all().front().isPinned);
    m_recent->setPinned(first, false);
    QCOMPARE(names().last(), QStringLiteral("a.regie"));
}

void TestStartPage::forgetsWhatIsTakenOff()
{
    const QString path = makeFile(QStringLiteral("a.regie"));
    m_settings->setLook(path, {shell::Screen::Locations, QDate(2027, 1, 1), QStringLiteral("GM0351"), {}});
    m_recent->setPinned(path, true);
    m_recent->remove(path);
    QVERIFY(m_recent->all().empty());
    QCOMPARE(m_settings->look(path), shell::DossierLook());
    QVERIFY(QFile::exists(path));
}

void TestStartPage::keepsPinnedDossiersWhenTheListIsCleared()
{
    const QString pinned = makeFile(QStringLiteral("a.regie"));
    makeFile(QStringLiteral("b.regie"));
    m_recent->setPinned(pinned, true);
    m_recent->clear();
    QCOMPARE(names(), QStringList{QStringLiteral("a.regie")});
}

void TestStartPage::saysWhyADossierCannotBeOpened()
{
    m_recent->add(m_folder->filePath(QStringLiteral("gone/away.regie")));
    const QString removed = makeFile(QStringLiteral("removed.regie"));
    makeFile(QStringLiteral("there.regie"));
    QVERIFY(QFile::remove(removed));
    m_recent->look();
    QTRY_COMPARE(m_recent->all()[0].presence, Presence::There);
    QTRY_COMPARE(m_recent->all()[1].presence, Presence::Missing);
    QTRY_COMPARE(m_recent->all()[2].presence, Presence::FolderUnreachable);
    QVERIFY(m_recent->all()[0].canOpen());
    QVERIFY(!m_recent->all()[1].canOpen());

    shell::StartPage page(figures::Theme(), *m_recent);
    page.show();
    const RecentRow *row = page.recent()->rows()[1];
    QVERIFY(!row->findChild<widgets::LinkButton *>()->isEnabled());
    const QString where = row->findChild<widgets::ElidedLabel *>()->text();
    QVERIFY2(where.startsWith(QLatin1String("Not found")), qPrintable(where));
    QVERIFY(page.recent()->rows()[0]->findChild<widgets::LinkButton *>()->isEnabled());
}

void TestStartPage::waitsForNoShareThatHangs()
{
    const auto answer = std::make_shared<QSemaphore>();
    const QString hanging = QStringLiteral("/share/hanging.regie");
    {
        RecentDossiers recent(*m_settings, [answer, hanging](const QString &path) {
            if (path == hanging)
                answer->acquire();
            return Presence::Missing;
        });
        recent.add(QStringLiteral("/disk/other.regie"));
        recent.add(hanging);
        QTRY_COMPARE(recent.all()[1].presence, Presence::Missing);
        QCOMPARE(recent.all()[0].presence, Presence::Unknown);
        QVERIFY(recent.all()[0].canOpen());
    } // gone while the share still hangs
    answer->release();
}

void TestStartPage::opensTheLatestDossierWithEnter()
{
    const QString path = makeFile(QStringLiteral("a.regie"));
    shell::StartPage page(figures::Theme(), *m_recent);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QSignalSpy chosen(m_recent.get(), &RecentDossiers::chosen);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), path);
}

void TestStartPage::passesOverADossierThatIsGone()
{
    const auto looked = std::make_shared<QSemaphore>();
    const QString gone = QStringLiteral("/disk/gone.regie");
    RecentDossiers recent(*m_settings, [looked, gone](const QString &path) {
        if (path != gone)
            return Presence::There;
        looked->acquire();
        return Presence::Missing;
    });
    recent.add(QStringLiteral("/disk/there.regie"));
    recent.add(gone);
    shell::StartPage page(figures::Theme(), recent);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QVERIFY(page.recent()->rows()[0]->entrance()->hasFocus());
    looked->release(2); // it may have been asked twice
    QTRY_VERIFY(page.recent()->rows()[1]->entrance()->hasFocus());
    QSignalSpy chosen(&recent, &RecentDossiers::chosen);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("/disk/there.regie"));
}

void TestStartPage::beginsWithADossierThatIsThere()
{
    // Known before the page gets the keyboard, as on a fast disk.
    const QString gone = QStringLiteral("/disk/gone.regie");
    RecentDossiers recent(*m_settings,
                          [gone](const QString &path) { return path == gone ? Presence::Missing : Presence::There; });
    recent.add(QStringLiteral("/disk/there.regie"));
    recent.add(gone);
    shell::StartPage page(figures::Theme(), recent);
    QTRY_VERIFY(!page.recent()->rows()[0]->canOpen());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QVERIFY(page.recent()->rows()[1]->entrance()->hasFocus());
    recent.remove(QStringLiteral("/disk/there.regie"));
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(recent.all().size(), 1U); // Enter takes nothing off the list
}

void TestStartPage::walksPinsAndRemovesByKeyboard()
{
    makeFile(QStringLiteral("a.regie"));
    makeFile(QStringLiteral("b.regie"));
    shell::StartPage page(figures::Theme(), *m_recent);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
    QCOMPARE(names(), QStringList({QStringLiteral("a.regie"), QStringLiteral("b.regie")}));
    QVERIFY(m_recent->all().front().isPinned);
    // The keyboard stays with the dossier, which is now at the top.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(names(), QStringList{QStringLiteral("b.regie")});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(names().isEmpty());
    QVERIFY(!page.recent()->isVisible());
}

void TestStartPage::paintsTheIconOfTheDefaultButtonAsItsText()
{
    const figures::Theme theme(figures::ThemeKind::Light);
    shell::DesignStyle style(theme);
    QStyleOptionButton option;
    option.rect = QRect(0, 0, 32, 28);
    option.state = QStyle::State_Enabled;
    option.features = QStyleOptionButton::DefaultButton;
    option.icon = figures::themedIcon(QStringLiteral("view-statistics"), theme);
    option.iconSize = QSize(16, 16);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(theme.color(figures::Token::Accent));
    QPainter painter(&image);
    style.drawControl(QStyle::CE_PushButtonLabel, &option, &painter, nullptr);
    painter.end();
    int light = 0;
    int dark = 0;
    const int ground = qGray(theme.color(figures::Token::Accent).rgb());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            light += qGray(image.pixel(x, y)) > ground + 60 ? 1 : 0;
            dark += qGray(image.pixel(x, y)) < ground - 20 ? 1 : 0;
        }
    }
    QVERIFY(light > 0);
    QCOMPARE(dark, 0);
}

void TestStartPage::hidesTheListWhenNothingWasOpen()
{
    shell::StartPage page(figures::Theme(), *m_recent);
    page.show();
    QVERIFY(!page.recent()->isVisible());
    makeFile(QStringLiteral("a.regie"));
    QVERIFY(page.recent()->isVisible());
}

void TestStartPage::shortensALongFolderInTheMiddle()
{
    widgets::ElidedLabel label(QStringLiteral("/begin/") + QString(200, QLatin1Char('x')) + QStringLiteral("/end"));
    label.resize(200, 24);
    const QString shown = label.shownText();
    QVERIFY2(shown.startsWith(QLatin1String("/be")) && shown.endsWith(QLatin1String("end")), qPrintable(shown));
    QVERIFY(shown.contains(QChar(0x2026)));
}

void TestStartPage::showsTheSameInTheMenu()
{
    const QString removed = makeFile(QStringLiteral("removed.regie"));
    const QString there = makeFile(QStringLiteral("there & here.regie"));
    QVERIFY(QFile::remove(removed));
    shell::RecentMenu menu(*m_recent, figures::Theme());
    m_recent->look();
    QTRY_VERIFY(!menu.actions().at(1)->isEnabled());
    QVERIFY2(menu.actions().at(1)->text().contains(QLatin1String("Not found")),
             qPrintable(menu.actions().at(1)->text()));
    QVERIFY(menu.actions().at(0)->text().startsWith(QLatin1String("&1 there && here.regie")));
    QSignalSpy chosen(m_recent.get(), &RecentDossiers::chosen);
    menu.actions().at(0)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), there);
    menu.actions().last()->trigger();
    QVERIFY(m_recent->all().empty());
    QVERIFY(!menu.menuAction()->isEnabled());
}

REGIE_TEST_GUI(TestStartPage)
#include "test_start_page.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_place.h"
#include "ui/widgets/detail_split.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QSplitter>
#include <QUrl>

using namespace regie;
using namespace regie::ui;
using figures::ThemeKind;
using shell::MainWindow;
using shell::Screen;
using shell::ThemeChoice;

namespace {

constexpr int kWait = 20'000;

QPalette desktop(const QColor &ground, const QColor &ink)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, ink);
    return palette;
}

} // namespace

/// How the window finds its place, its colours and what it showed last time.
class TestWindowMemory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void comesBackOnAScreenThatIsThere_data();
    void comesBackOnAScreenThatIsThere();
    void takesTheColoursOfTheDesktop_data();
    void takesTheColoursOfTheDesktop();
    void followsTheDesktopWhileItRuns();
    void keepsTheChosenThemeWhateverTheDesktopDoes();
    void comesBackAsItWasLeft();
    void comesBackAfterItWasKilled();
    void goesAlongWithTheDayUnlessAnotherWasChosen();
    void opensADossierThatIsDroppedOnIt();
    void takesNoOtherDrop();

private:
    void make();
    void open();

    std::unique_ptr<tests::ExampleFile> m_file;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
    ThemeKind m_desktop = ThemeKind::Light;
};

void TestWindowMemory::init()
{
    m_desktop = ThemeKind::Light;
    m_file = std::make_unique<tests::ExampleFile>();
    m_settings = std::make_unique<shell::Settings>(m_file->inFolder(QStringLiteral("settings.ini")));
    m_translation = std::make_unique<shell::Translation>();
    m_translation->use(shell::Language::English);
    make();
}

void TestWindowMemory::cleanup()
{
    m_window.reset();
    m_translation.reset();
    m_settings.reset();
    m_file.reset();
}

void TestWindowMemory::make()
{
    m_window.reset();
    m_window =
        std::make_unique<MainWindow>(*m_settings, *m_translation, m_file->workingRoot(), [this] { return m_desktop; });
    m_window->resize(1440, 900);
    m_window->show();
}

void TestWindowMemory::open()
{
    QSignalSpy ready(m_window.get(), &MainWindow::screenReady);
    m_window->session().open(m_file->path());
    QVERIFY(ready.wait(kWait));
}

void TestWindowMemory::comesBackOnAScreenThatIsThere_data()
{
    QTest::addColumn<QRect>("place");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("expected");
    const QRect one(0, 0, 1920, 1040);
    const QRect right(1920, 0, 1920, 1040);
    QTest::newRow("a place in sight stays") << QRect(100, 100, 1440, 900) << QList{one} << QRect(100, 100, 1440, 900);
    QTest::newRow("a place on the second screen stays")
        << QRect(2000, 50, 1000, 700) << QList{one, right} << QRect(2000, 50, 1000, 700);
    QTest::newRow("the second screen is gone: to the middle of the first")
        << QRect(2000, 50, 1000, 700) << QList{one} << QRect(460, 170, 1000, 700);
    QTest::newRow("the title is above the screen: to the middle")
        << QRect(100, -400, 1000, 700) << QList{one} << QRect(460, 170, 1000, 700);
    QTest::newRow("half beside the screen can be grasped: stays")
        << QRect(-800, 50, 1000, 700) << QList{one} << QRect(-800, 50, 1000, 700);
    QTest::newRow("a smaller screen makes it smaller")
        << QRect(0, 0, 2500, 1400) << QList{QRect(0, 0, 1366, 728)} << QRect(0, 0, 1366, 728);
}

void TestWindowMemory::comesBackOnAScreenThatIsThere()
{
    QFETCH(QRect, place);
    QFETCH(QList<QRect>, screens);
    QFETCH(QRect, expected);
    QCOMPARE(shell::broughtIntoSight(place, screens), expected);
}

void TestWindowMemory::takesTheColoursOfTheDesktop_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<ThemeKind>("expected");
    QTest::newRow("grey with black text is light") << desktop(QColor(239, 239, 239), Qt::black) << ThemeKind::Light;
    QTest::newRow("dark grey with white text is dark")
        << desktop(QColor(42, 46, 50), QColor(252, 252, 252)) << ThemeKind::Dark;
    QTest::newRow("black with white text is high contrast") << desktop(Qt::black, Qt::white) << ThemeKind::HighContrast;
    QTest::newRow("white with black text is high contrast") << desktop(Qt::white, Qt::black) << ThemeKind::HighContrast;
    QTest::newRow("white with dark grey text is light") << desktop(Qt::white, QColor(30, 30, 30)) << ThemeKind::Light;
}

void TestWindowMemory::takesTheColoursOfTheDesktop()
{
    QFETCH(QPalette, palette);
    QFETCH(ThemeKind, expected);
    QCOMPARE(shell::themeLike(palette), expected);
}

void TestWindowMemory::followsTheDesktopWhileItRuns()
{
    open();
    QCOMPARE(m_window->session().view().theme().kind(), ThemeKind::Light);
    m_desktop = ThemeKind::Dark;
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(m_window.get(), &change);
    QTRY_COMPARE(m_window->session().view().theme().kind(), ThemeKind::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base),
             figures::Theme(ThemeKind::Dark).color(figures::Token::Base));
    QVERIFY(m_window->session().isOpen());
}

void TestWindowMemory::keepsTheChosenThemeWhateverTheDesktopDoes()
{
    m_settings->setTheme(ThemeChoice::HighContrast);
    make();
    m_desktop = ThemeKind::Dark;
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(m_window.get(), &change);
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::palette().color(QPalette::Base),
             figures::Theme(ThemeKind::HighContrast).color(figures::Token::Base));
}

void TestWindowMemory::comesBackAsItWasLeft()
{
    open();
    widgets::DossierView &view = m_window->session().view();
    view.setAsOf(QDate(2028, 5, 1));
    view.selectMunicipality(QStringLiteral("GM0351"));
    m_window->showScreen(Screen::Municipalities);
    m_window->findChild<widgets::DetailSplit *>()->setDetailWidth(611);
    m_window->session().close();

    make();
    open();
    QCOMPARE(m_window->findChild<shell::ScreenStack *>()->current(), Screen::Municipalities);
    QCOMPARE(m_window->session().view().asOf(), QDate(2028, 5, 1));
    QCOMPARE(m_window->session().view().selectedMunicipality(), QStringLiteral("GM0351"));
    QCOMPARE(m_window->findChild<widgets::DetailSplit *>()->detailWidth(), 611);
}

void TestWindowMemory::comesBackAfterItWasKilled()
{
    open();
    const QByteArray before = m_settings->geometry();
    widgets::DossierView &view = m_window->session().view();
    view.setAsOf(QDate(2028, 5, 1));
    view.selectMunicipality(QStringLiteral("GM0351"));
    m_window->showScreen(Screen::Municipalities);
    m_window->resize(1700, 950);
    // What is on the disk while the window is open; each time another file, since QSettings remembers those it read.
    int copies = 0;
    const auto kept = [&] {
        const QString path = m_file->inFolder(QStringLiteral("killed %1.ini").arg(++copies));
        QFile::copy(m_file->inFolder(QStringLiteral("settings.ini")), path);
        return std::make_unique<shell::Settings>(path);
    };
    QTRY_COMPARE(kept()->look(m_file->path()).screen, Screen::Municipalities);
    const auto settings = kept();
    QCOMPARE(settings->look(m_file->path()).asOf, QDate(2028, 5, 1));
    QCOMPARE(settings->look(m_file->path()).municipality, QStringLiteral("GM0351"));
    QVERIFY(settings->geometry() != before);

    auto *split = m_window->findChild<widgets::DetailSplit *>();
    auto *splitter = split->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    splitter->handle(1)->setFocus();
    QTest::keyClick(splitter->handle(1), Qt::Key_Left);
    QVERIFY(split->detailWidth() > 0);
    QTRY_COMPARE(kept()->detailWidth(Screen::Municipalities), split->detailWidth());
}

void TestWindowMemory::goesAlongWithTheDayUnlessAnotherWasChosen()
{
    open();
    m_window->session().close();
    QVERIFY(m_settings->look(m_file->path()).asOf.isNull());
}

void TestWindowMemory::opensADossierThatIsDroppedOnIt()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_file->path())});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QSignalSpy opened(&m_window->session(), &shell::Session::opened);
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(opened.wait(kWait));
    QCOMPARE(m_window->session().path(), m_file->path());
}

void TestWindowMemory::takesNoOtherDrop()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/table.csv"))});
    QCOMPARE(shell::droppedDossier(data), QString());
    data.setUrls({QUrl(QStringLiteral("https://example.org/a.regie"))});
    QCOMPARE(shell::droppedDossier(data), QString());
    data.setUrls({QUrl::fromLocalFile(m_file->path()), QUrl::fromLocalFile(m_file->path())});
    QCOMPARE(shell::droppedDossier(data), QString());
}

REGIE_TEST_GUI(TestWindowMemory)
#include "test_window_memory.moc"

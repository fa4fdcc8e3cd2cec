// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using shell::MainWindow;
using shell::Screen;

namespace {

constexpr int kWait = 20'000;
constexpr int kLeastSide = 24; ///< pixels of a target
constexpr double kLeastContrast = 4.5;

/// What the widget is, for who mends it: its class and those around it.
QString placeOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *each = &widget; each && !each->isWindow() && names.size() < 5; each = each->parentWidget())
        names << QStringLiteral("%1 “%2”").arg(QLatin1String(each->metaObject()->className()), each->accessibleName());
    return names.join(QStringLiteral(" in "));
}

bool isStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// What a screen reader calls the widget; empty: nothing, and no label stands for it.
QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    if (!interface)
        return {};
    const QString name = interface->text(QAccessible::Name).trimmed();
    if (!name.isEmpty())
        return name;
    const auto labels = interface->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name).trimmed();
}

bool showsText(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return !button.text().isEmpty() &&
           (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull());
}

/// The colour behind the widget's text.
QColor groundOf(const QWidget &widget)
{
    const QWidget *behind = &widget;
    while (!behind->autoFillBackground() && !behind->isWindow() && behind->parentWidget())
        behind = behind->parentWidget();
    return behind->palette().color(QPalette::Active, behind->backgroundRole());
}

/// The stops of the Tab key inside the page, in their order.
QList<QWidget *> stopsIn(QWidget &page)
{
    QList<QWidget *> stops;
    QWidget *each = &page;
    do {
        if (isStop(*each) && page.isAncestorOf(each) && !each->focusProxy())
            stops << each;
        each = each->nextInFocusChain();
    } while (each != &page);
    return stops;
}

/// Whether the other comes before this one for who reads from top to bottom and from left to right.
bool comesBefore(const QRect &other, const QRect &one)
{
    const bool isAbove = other.bottom() <= one.top();
    const bool isBeside = other.top() < one.bottom() && one.top() < other.bottom();
    return isAbove || (isBeside && other.right() <= one.left());
}

} // namespace

/// Every screen as it must be for who works without a mouse, with a screen reader, or with large text.
class TestAccessibleScreens : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyControlHasAName_data() { screens(); }
    void everyControlHasAName();
    void everyTargetIsLargeEnough_data() { sizes(); }
    void everyTargetIsLargeEnough();
    void tabGoesAsOneReads_data() { screens(); }
    void tabGoesAsOneReads();
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void choicesTellWhatTheyAreFor();

private:
    static void screens();
    static void sizes();
    void open(figures::ThemeKind theme = figures::ThemeKind::Light);
    QWidget &show(Screen screen);

    std::unique_ptr<tests::ExampleFile> m_file;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibleScreens::screens()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen screen : domain::allOf<Screen>())
        QTest::newRow(qPrintable(domain::keyOf(screen))) << screen;
}

void TestAccessibleScreens::sizes()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<int>("percent");
    for (const Screen screen : domain::allOf<Screen>()) {
        for (const int percent : {100, 200})
            QTest::addRow("%s at %d %%", qPrintable(domain::keyOf(screen)), percent) << screen << percent;
    }
}

void TestAccessibleScreens::textStandsOutFromItsGround_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<figures::ThemeKind>("theme");
    for (const Screen screen : domain::allOf<Screen>()) {
        for (const auto theme : domain::allOf<figures::ThemeKind>())
            QTest::addRow("%s, %s", qPrintable(domain::keyOf(screen)), qPrintable(domain::keyOf(theme)))
                << screen << theme;
    }
}

void TestAccessibleScreens::init()
{
    m_file = std::make_unique<tests::ExampleFile>();
    m_settings = std::make_unique<shell::Settings>(m_file->inFolder(QStringLiteral("settings.ini")));
    m_translation = std::make_unique<shell::Translation>();
    m_translation->use(shell::Language::Dutch);
}

void TestAccessibleScreens::cleanup()
{
    m_window.reset();
    m_translation.reset();
    m_settings.reset();
    m_file.reset();
}

void TestAccessibleScreens::open(figures::ThemeKind theme)
{
    m_window =
        std::make_unique<MainWindow>(*m_settings, *m_translation, m_file->workingRoot(), [theme] { return theme; });
    m_window->show();
    m_window->activateWindow();
    QSignalSpy ready(m_window.get(), &MainWindow::screenReady);
    m_window->session().open(m_file->path());
    QVERIFY(ready.wait(kWait));
}

QWidget &TestAccessibleScreens::show(Screen screen)
{
    QSignalSpy ready(m_window.get(), &MainWindow::screenReady);
    m_window->showScreen(screen);
    if (screen != Screen::Overview) // which is there already
        ready.wait(kWait);
    return *m_window->findChild<shell::ScreenStack *>()->madePage(screen);
}

void TestAccessibleScreens::everyControlHasAName()
{
    QFETCH(Screen, screen);
    open();
    show(screen);
    QStringList faults;
    int seen = 0;
    const auto all = m_window->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (!isStop(*each) || each->focusProxy())
            continue;
        ++seen;
        if (nameOf(*each).isEmpty())
            faults << placeOf(*each);
    }
    QVERIFY(seen > 8);
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestAccessibleScreens::everyTargetIsLargeEnough()
{
    QFETCH(Screen, screen);
    QFETCH(int, percent);
    m_settings->setTextSize(percent);
    open();
    show(screen);
    QStringList faults;
    const auto tell = [&faults](const QWidget &widget, QSize size, QSize least) {
        if (size.width() < least.width() || size.height() < least.height())
            faults << QStringLiteral("%1x%2 is less than %3x%4: %5")
                          .arg(size.width())
                          .arg(size.height())
                          .arg(least.width())
                          .arg(least.height())
                          .arg(placeOf(widget));
    };
    const auto all = m_window->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisible() || !each->isEnabled())
            continue;
        if (const auto *tabs = qobject_cast<const QTabBar *>(each)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                tell(*tabs, tabs->tabRect(tab).size(), {kLeastSide, kLeastSide});
        } else if (qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QComboBox *>(each) ||
                   qobject_cast<const QAbstractSpinBox *>(each) ||
                   (qobject_cast<const QLineEdit *>(each) && each->focusPolicy() != Qt::NoFocus)) {
            if (!qobject_cast<const QAbstractSpinBox *>(each->parentWidget()))
                tell(*each, each->size(), {kLeastSide, kLeastSide});
            // Larger text must fit as well.
            if (const auto *button = qobject_cast<const QAbstractButton *>(each); button && showsText(*button))
                tell(*each, each->size(), {0, each->fontMetrics().height()});
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestAccessibleScreens::tabGoesAsOneReads()
{
    QFETCH(Screen, screen);
    open();
    QWidget &page = show(screen);
    const QList<QWidget *> stops = stopsIn(page);
    QStringList faults;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget &before = *stops[i - 1];
        const QWidget &next = *stops[i];
        if (before.parentWidget() == next.parentWidget() && comesBefore(next.geometry(), before.geometry()))
            faults << QStringLiteral("%1 comes after %2").arg(placeOf(next), placeOf(before));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestAccessibleScreens::textStandsOutFromItsGround()
{
    QFETCH(Screen, screen);
    QFETCH(figures::ThemeKind, theme);
    open(theme);
    show(screen);
    QStringList faults;
    int seen = 0;
    const auto all = m_window->findChildren<QLabel *>();
    for (const QLabel *label : all) {
        if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty())
            continue;
        ++seen;
        const QColor ink = label->palette().color(QPalette::Active, label->foregroundRole());
        const double ratio = figures::contrastRatio(ink, groundOf(*label));
        if (ratio < kLeastContrast)
            faults << QStringLiteral("%1: “%2” %3 on %4")
                          .arg(QString::number(ratio, 'f', 2), label->text().left(30), ink.name(),
                               groundOf(*label).name());
    }
    QVERIFY(seen > 3);
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void TestAccessibleScreens::choicesTellWhatTheyAreFor()
{
    open();
    auto *rounds = m_window->findChild<shell::WindowToolBar *>()->findChild<QComboBox *>();
    QAccessibleInterface *choice = QAccessible::queryAccessibleInterface(rounds);
    QVERIFY(choice);
    QCOMPARE(choice->role(), QAccessible::ComboBox);
    QCOMPARE(choice->text(QAccessible::Value), rounds->currentText());
    const QString name = choice->text(QAccessible::Name);
    QVERIFY2(name.startsWith(rounds->accessibleName()), qPrintable(name));
    QCOMPARE(choice->childCount(), 1);
    QCOMPARE(choice->indexOfChild(choice->child(0)), 0);
    QVERIFY(!choice->state().expanded);
    choice->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(choice->state().expanded);
    choice->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(!choice->state().expanded);
}

REGIE_TEST_GUI(TestAccessibleScreens)
#include "test_accessible_screens.moc"

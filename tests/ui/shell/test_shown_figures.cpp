// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/example_window.h"
#include "ui/charts/chart_view.h"
#include "ui/dialogs/explanation.h"
#include "ui/shell/screen_stack.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/editable_table_model.h"
#include "ui/widgets/total_row.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

#include <algorithm>
#include <cmath>

using namespace regie;
using namespace regie::ui;
using shell::Screen;
using widgets::TableView;

namespace {

constexpr int kMostRows = 12; ///< of a table that are looked at

/// "1,771", "+18 over", "1 of 2", "at least 1,674", "38 (−2)": not a date, a name or a phase.
const QRegularExpression &number()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:at least )?([+\\x{2212}-]?\\d[\\d.,]*)(?: ?%| points?| over| places?| of \\d+| \\([^)]*\\))?$"));
    return pattern;
}

bool isNumber(const QString &text)
{
    return number().match(text).hasMatch();
}

/// The size of the number in the text; which sign it has there the heading of the column says.
double sizeOf(const QString &text)
{
    QString digits = number().match(text).captured(1);
    digits.remove(QChar(0x2212)).remove(u'-').remove(u'+');
    return std::abs(QLocale(QLocale::English).toDouble(digits));
}

/// What the keyboard's menu key opens on the widget, entry by entry, with what is in the menus of it.
QStringList menuOf(QWidget &widget)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, widget.rect().center(), widget.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&widget, &asked);
    QStringList entries;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return entries;
    const auto inside = menu->findChildren<QMenu *>();
    QList<QMenu *> menus{menu};
    menus << inside;
    for (const QMenu *each : menus) {
        const auto actions = each->actions();
        for (const QAction *action : actions) {
            if (action->isEnabled())
                entries << action->text();
        }
    }
    menu->close();
    return entries;
}

/// Numbers that tell nothing more when they are asked about, as how the table and its column begin, each with why.
bool isKnownSilent(const QString &place)
{
    static const QStringList known{
        // How many of the chosen municipalities the sum beside it adds: its answer names them one by one.
        QStringLiteral("Sums of the chosen municipalities: Known of"),
    };
    return std::any_of(known.begin(), known.end(), [&place](const QString &each) { return place.startsWith(each); });
}

/// What a cell's number is asked about with; invalid: it does not tell.
QVariant askedOf(const QModelIndex &index)
{
    const QVariant figure = index.data(widgets::FigureRole);
    return figure.isValid() ? figure : index.data(widgets::SourceRole);
}

/// The question that the window makes of it.
dialogs::Question questionOf(const widgets::DossierView &view, const QVariant &asked)
{
    if (asked.canConvert<analysis::NumberId>())
        return dialogs::questionAbout(view.data(), asked.value<analysis::NumberId>());
    return {dialogs::Question::Kind::Figure, asked.value<analysis::FigureId>()};
}

/// What is wrong with the answer to a number in a cell; empty: nothing.
QString faultOf(const widgets::DossierView &view, const QVariant &asked, const QString &text)
{
    const dialogs::Question question = questionOf(view, asked);
    const QDate day = question.figure.asOf.isValid() ? question.figure.asOf : view.asOf();
    const auto round = question.figure.asOf.isValid() ? std::nullopt : view.chosenRound();
    const analysis::Figures figures = analysis::figuresOn(view.data(), day, round);
    const dialogs::Explanation answer = dialogs::explanationOf(view.data(), figures, question);
    if (answer.heading.isEmpty() || answer.sentence.isEmpty())
        return QStringLiteral("no sentence");
    if (answer.rule.isEmpty() && answer.sources.isEmpty() && answer.provenance.isEmpty())
        return QStringLiteral("no rule and no source");
    std::optional<double> value;
    if (question.kind == dialogs::Question::Kind::Figure) {
        value = analysis::explained(figures, question.figure)->value;
    } else {
        value = analysis::valueOf(view.data(), figures, asked.value<analysis::NumberId>());
    }
    // To one decimal, as scores and schedules are shown.
    constexpr double kRounding = 0.051;
    if (!value || std::abs(std::abs(*value) - sizeOf(text)) > kRounding)
        return QStringLiteral("shows %1, but the answer is %2").arg(text, answer.number);
    return {};
}

} // namespace

/// What stands on the nine screens can be asked about and given away: each number, each table and each chart.
class TestShownFigures : public QObject
{
    Q_OBJECT

private slots:
    void numbersAnswerWhy_data() { screens(); }
    void numbersAnswerWhy();
    void chartsAnswerWhy_data() { screens(); }
    void chartsAnswerWhy();
    void tablesAndChartsAreGivenAway_data() { screens(); }
    void tablesAndChartsAreGivenAway();

private:
    static void screens();
    /// Counts what is asked about figures and other numbers.
    static void countAsked(tests::ExampleWindow &example, int &asked);
    static QWidget &show(tests::ExampleWindow &example, Screen screen);
    /// Calls look() with each of the page's tabs in front, and with the table of each chart instead of it.
    static void onEachTab(QWidget &page, const std::function<void()> &look);
};

void TestShownFigures::screens()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen screen : domain::allOf<Screen>())
        QTest::newRow(qPrintable(domain::keyOf(screen))) << screen;
}

QWidget &TestShownFigures::show(tests::ExampleWindow &example, Screen screen)
{
    example.window->resize(1440, 900);
    example.window->activateWindow();
    example.open();
    if (screen != Screen::Overview) { // which is there already
        QSignalSpy ready(example.window.get(), &shell::MainWindow::screenReady);
        example.window->showScreen(screen);
        if (ready.isEmpty() && !ready.wait(tests::kWait))
            qFatal("The screen did not come");
    }
    // What is asked is counted; that the dialog opens is tested elsewhere.
    const widgets::DossierView &view = example.window->session().view();
    QObject::disconnect(&view, &widgets::DossierView::explanationRequested, nullptr, nullptr);
    QObject::disconnect(&view, &widgets::DossierView::numberExplanationRequested, nullptr, nullptr);
    return *example.window->findChild<shell::ScreenStack *>()->madePage(screen);
}

void TestShownFigures::countAsked(tests::ExampleWindow &example, int &asked)
{
    widgets::DossierView *view = &example.window->session().view();
    connect(view, &widgets::DossierView::explanationRequested, view, [&asked] { ++asked; });
    connect(view, &widgets::DossierView::numberExplanationRequested, view, [&asked] { ++asked; });
}

void TestShownFigures::onEachTab(QWidget &page, const std::function<void()> &look)
{
    const auto lookAtBothFaces = [&] {
        look();
        const auto panels = page.findChildren<widgets::ChartPanel *>();
        for (widgets::ChartPanel *panel : panels) {
            if (!panel->isVisible() || panel->showsTable())
                continue;
            panel->swap();
            look();
            panel->swap();
        }
    };
    lookAtBothFaces();
    const auto all = page.findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
            tabs->setCurrentIndex(tab);
            lookAtBothFaces();
        }
    }
    // Behind the button of the principles are their profiles.
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isCheckable() || !button->isVisible() || !button->text().contains(QStringLiteral("Radar")))
            continue;
        button->setChecked(true);
        lookAtBothFaces();
        button->setChecked(false);
    }
}

void TestShownFigures::numbersAnswerWhy()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = show(example, screen);
    const widgets::DossierView &view = example.window->session().view();
    int asked = 0;
    int columns = 0;
    countAsked(example, asked);
    QStringList wrong;
    const auto look = [&](TableView &table, int column) {
        const QAbstractItemModel &model = *table.model();
        const QString place = QStringLiteral("%1: %2").arg(
            table.accessibleName(), model.headerData(column, Qt::Horizontal).toString().simplified());
        bool isAsked = false;
        for (int row = 0; row < std::min(kMostRows, model.rowCount()); ++row) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data().toString();
            if (!isNumber(text))
                continue;
            const QVariant question = askedOf(index);
            const QString fault = question.isValid() ? faultOf(view, question, text) : QStringLiteral("silent");
            if (!fault.isEmpty())
                wrong << QStringLiteral("%1, %2: %3").arg(place).arg(row).arg(fault);
            if (isAsked || !question.isValid())
                continue;
            isAsked = true; // one of the column is enough for the keys
            ++columns;
            table.setFocus();
            table.setCurrentIndex(index);
            const int before = asked;
            QTest::keyClick(&table, Qt::Key_W, Qt::AltModifier);
            const bool isTyped = !index.data(widgets::FigureRole).isValid();
            const QString entry =
                isTyped ? QStringLiteral("Where does this number come from?") : QStringLiteral("Why this number?");
            if (asked != before + 1 || !menuOf(table).contains(entry))
                wrong << place + QStringLiteral(": the key or the menu does not ask");
        }
    };
    onEachTab(page, [&] {
        const auto tables = page.findChildren<TableView *>();
        for (TableView *table : tables) {
            for (int column = 0; table->isVisible() && column < table->model()->columnCount(); ++column) {
                if (!table->isColumnHidden(column))
                    look(*table, column);
            }
        }
    });
    wrong.removeIf([](const QString &place) { return isKnownSilent(place); });
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(columns > 0 || screen == Screen::History);
}

void TestShownFigures::chartsAnswerWhy()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = show(example, screen);
    int asked = 0;
    countAsked(example, asked);
    onEachTab(page, [&] {
        const auto charts = page.findChildren<charts::ChartView *>();
        for (charts::ChartView *chart : charts) {
            if (!chart->isVisible())
                continue;
            const int before = asked;
            chart->setFocus();
            QTest::keyClick(chart, Qt::Key_W, Qt::AltModifier);
            QVERIFY2(asked == before + 1, qPrintable(chart->accessibleName()));
            QVERIFY2(menuOf(*chart).contains(QStringLiteral("Why this number?")), qPrintable(chart->accessibleName()));
        }
    });
}

void TestShownFigures::tablesAndChartsAreGivenAway()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = show(example, screen);
    QStringList lacking;
    int seen = 0;
    const auto look = [&](QWidget &widget, bool isChart) {
        if (!widget.isVisible())
            return;
        ++seen;
        const QString entries = menuOf(widget).join(u'\n');
        const QStringList wanted{QStringLiteral("Copy as a picture"),
                                 isChart ? QStringLiteral("Copy the numbers") : QStringLiteral("Copy all rows"),
                                 QStringLiteral("(PNG)…"), QStringLiteral("PDF…"), QStringLiteral("CSV…")};
        for (const QString &entry : wanted) {
            if (!entries.contains(entry))
                lacking << QStringLiteral("%1 “%2”: %3")
                               .arg(QLatin1String(widget.metaObject()->className()), widget.accessibleName(), entry);
        }
    };
    onEachTab(page, [&] {
        const auto tables = page.findChildren<QTableView *>();
        for (QTableView *table : tables) {
            const bool isTotal = qobject_cast<widgets::TotalRow *>(table); // goes along with its table
            if (!isTotal && table->model() && table->model()->rowCount() > 0)
                look(*table, false);
        }
        const auto charts = page.findChildren<charts::ChartView *>();
        for (charts::ChartView *chart : charts)
            look(*chart, true);
    });
    lacking.removeDuplicates();
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
    QVERIFY(seen > 0);
}

REGIE_TEST_GUI(TestShownFigures)
#include "test_shown_figures.moc"

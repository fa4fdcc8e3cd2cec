// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation.h"
#include "core/exchange/figures_json.h"
#include "tests/support/test_main.h"
#include "tests/ui/shell/screen_faces.h"
#include "ui/dialogs/explanation.h"
#include "ui/locations/phase_strip.h"
#include "ui/principles/principles_page.h"
#include "ui/widgets/figure_button.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

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

/// Numbers that tell nothing more when they are asked about, as how the table and its column begin, each with why.
bool isKnownSilent(const QString &place)
{
    static const QStringList known{
        // How many municipalities the number beside it is of: its answer names them one by one.
        QStringLiteral("Sums of the chosen municipalities: Known of"),
        QStringLiteral("Six principles: Scored"),
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

/// The figure as `figures --json` gives it.
std::optional<double> jsonValue(const QJsonObject &json, const analysis::FigureId &id)
{
    using analysis::FigureName;
    static const std::map<FigureName, QString> names{
        {FigureName::Task, QStringLiteral("task")},
        {FigureName::TaskAfterTrades, QStringLiteral("task_after_trades")},
        {FigureName::Counts, QStringLiteral("counts")},
        {FigureName::Durable, QStringLiteral("durable")},
        {FigureName::Large, QStringLiteral("large")},
        {FigureName::UnaccompaniedMinors, QStringLiteral("unaccompanied_minors")},
        {FigureName::Decided, QStringLiteral("decided")},
        {FigureName::InPreparation, QStringLiteral("in_preparation")},
        {FigureName::Remaining, QStringLiteral("remaining")},
        {FigureName::ToFind, QStringLiteral("to_find")},
        {FigureName::UrgentNew, QStringLiteral("urgent_new")},
        {FigureName::UrgentExtended, QStringLiteral("urgent_extended")},
        {FigureName::Ukraine, QStringLiteral("ukraine")},
        {FigureName::CorrectedTask, QStringLiteral("corrected_task")},
        {FigureName::Housed, QStringLiteral("housed")},
        {FigureName::ExpectedHoused, QStringLiteral("expected")},
        {FigureName::BacklogEnd, QStringLiteral("backlog_end")},
        {FigureName::Score, QStringLiteral("score")},
        {FigureName::Target, QStringLiteral("target")},
        {FigureName::Distance, QStringLiteral("distance")}};
    QJsonObject area = id.municipality.isEmpty()
                           ? json.value(QStringLiteral("province")).toObject()
                           : json.value(QStringLiteral("municipalities")).toObject().value(id.municipality).toObject();
    if (id.name >= FigureName::Score)
        area = area.value(QStringLiteral("principles")).toObject().value(domain::keyOf(id.principle)).toObject();
    else if (id.name >= FigureName::CorrectedTask)
        area = area.value(QStringLiteral("status_holders")).toObject();
    const QJsonValue value = area.value(names.at(id.name)).toObject().value(QStringLiteral("value"));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// What is wrong with the answer to a number in a cell; empty: nothing.
QString faultOf(const widgets::DossierView &view, const QJsonObject &json, const QVariant &asked, const QString &text)
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
        if (question.figure.asOf.isNull() && jsonValue(json, question.figure) != value)
            return QStringLiteral("figures --json says something else");
    } else {
        value = analysis::valueOf(view.data(), figures, asked.value<analysis::NumberId>());
    }
    // Scores and schedules are shown to one decimal, the rest whole.
    const double rounding = text.contains(u'.') ? 0.051 : 0.501;
    if (!value || std::abs(std::abs(*value) - sizeOf(text)) > rounding)
        return QStringLiteral("shows %1, but the answer is %2").arg(text, answer.number);
    return {};
}

/// Looks at the numbers in columns, and asks about one of each.
class ColumnWalk
{
public:
    ColumnWalk(const widgets::DossierView &view, const int &asked, int mostRows = kMostRows)
        : m_view(view)
        , m_json(QJsonDocument::fromJson(exchange::figuresJson(view.data(), view.figures())).object())
        , m_asked(asked)
        , m_mostRows(mostRows)
    {}

    void lookAt(TableView &table, int column)
    {
        const QAbstractItemModel &model = *table.model();
        const QString place = QStringLiteral("%1: %2").arg(
            table.accessibleName(), model.headerData(column, Qt::Horizontal).toString().simplified());
        bool isAsked = false;
        for (int row = 0; row < std::min(m_mostRows, model.rowCount()); ++row) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data().toString();
            if (!isNumber(text) || isKnownSilent(place))
                continue;
            const QVariant question = askedOf(index);
            const QString fault =
                question.isValid() ? faultOf(m_view, m_json, question, text) : QStringLiteral("silent");
            if (!fault.isEmpty())
                m_faults << QStringLiteral("%1, row %2: %3").arg(place).arg(row).arg(fault);
            if (!isAsked && question.isValid() && !asks(table, index))
                m_faults << place + QStringLiteral(": the key or the menu does not ask");
            isAsked = isAsked || question.isValid(); // one of the column is enough for the keys
        }
        m_columns += isAsked ? 1 : 0;
    }

    int columns() const { return m_columns; }
    QStringList faults() const { return m_faults; }

private:
    /// Whether Alt+W asks about the cell, and whether its menu offers it.
    bool asks(TableView &table, const QModelIndex &index) const
    {
        table.setFocus();
        table.setCurrentIndex(index);
        const int before = m_asked;
        QTest::keyClick(&table, Qt::Key_W, Qt::AltModifier);
        const bool isTyped = !index.data(widgets::FigureRole).isValid();
        const QString entry =
            isTyped ? QStringLiteral("Where does this number come from?") : QStringLiteral("Why this number?");
        return m_asked == before + 1 && tests::menuOf(table).contains(entry);
    }

    const widgets::DossierView &m_view;
    const QJsonObject m_json;
    const int &m_asked;
    const int m_mostRows;
    int m_columns = 0;
    QStringList m_faults;
};

} // namespace

/// What stands on the nine screens can be asked about: each number and each chart.
class TestShownFigures : public QObject
{
    Q_OBJECT

private slots:
    void numbersAnswerWhy_data() { tests::addScreens(); }
    void numbersAnswerWhy();
    void scoresOfLocationsAnswerWhy();
    void chartsAnswerWhy_data() { tests::addScreens(); }
    void chartsAnswerWhy();
    void phasesAnswerWhy();
    void keyFiguresAnswerWhy_data() { tests::addScreens(); }
    void keyFiguresAnswerWhy();
    void signalsAndTradesAnswerWhy();

private:
    /// Counts what is asked about figures and other numbers.
    static void countAsked(tests::ExampleWindow &example, int &asked);
};

void TestShownFigures::countAsked(tests::ExampleWindow &example, int &asked)
{
    widgets::DossierView *view = &example.window->session().view();
    connect(view, &widgets::DossierView::explanationRequested, view, [&asked] { ++asked; });
    connect(view, &widgets::DossierView::numberExplanationRequested, view, [&asked] { ++asked; });
}

void TestShownFigures::numbersAnswerWhy()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = tests::showScreen(example, screen);
    int asked = 0;
    countAsked(example, asked);
    ColumnWalk walk(example.window->session().view(), asked);
    tests::onEachFace(page, [&] {
        const auto tables = page.findChildren<TableView *>();
        for (TableView *table : tables) {
            for (int column = 0; table->isVisible() && column < table->model()->columnCount(); ++column) {
                if (!table->isColumnHidden(column))
                    walk.lookAt(*table, column);
            }
        }
    });
    const QStringList wrong = walk.faults();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(walk.columns() > 0 || screen == Screen::History); // which has no figures
}

void TestShownFigures::scoresOfLocationsAnswerWhy()
{
    tests::ExampleWindow example;
    QWidget &page = tests::showScreen(example, Screen::Principles);
    auto *principles = qobject_cast<principles::PrinciplesPage *>(&page);
    QVERIFY(principles);
    QComboBox *rows = principles->controls()->rows();
    rows->setCurrentIndex(rows->findData(static_cast<int>(principles::RowKind::Locations)));
    emit rows->activated(rows->currentIndex());
    const TableView *matrix = principles->matrix();
    QTRY_VERIFY(matrix->model()->rowCount() > 26);
    int asked = 0;
    countAsked(example, asked);
    ColumnWalk walk(example.window->session().view(), asked, matrix->model()->rowCount());
    const auto tables = page.findChildren<TableView *>();
    for (TableView *table : tables) {
        for (int column = 0; table->isVisible() && column < table->model()->columnCount(); ++column)
            walk.lookAt(*table, column);
    }
    QVERIFY2(walk.faults().isEmpty(), qPrintable(walk.faults().join(u'\n')));
    QVERIFY(walk.columns() >= 8); // four principles have a score, in the matrix and in the means under it
}

void TestShownFigures::chartsAnswerWhy()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = tests::showScreen(example, screen);
    int asked = 0;
    countAsked(example, asked);
    tests::onEachFace(page, [&] {
        const auto charts = page.findChildren<charts::ChartView *>();
        for (charts::ChartView *chart : charts) {
            if (!chart->isVisible())
                continue;
            const int before = asked;
            chart->setFocus();
            QTest::keyClick(chart, Qt::Key_W, Qt::AltModifier);
            QVERIFY2(asked == before + 1, qPrintable(chart->accessibleName()));
            QVERIFY2(tests::menuOf(*chart).contains(QStringLiteral("Why this number?")),
                     qPrintable(chart->accessibleName()));
        }
    });
}

void TestShownFigures::phasesAnswerWhy()
{
    tests::ExampleWindow example;
    QWidget &page = tests::showScreen(example, Screen::Locations);
    const widgets::DossierView &view = example.window->session().view();
    QSignalSpy asked(&view, &widgets::DossierView::numberExplanationRequested);
    int places = 0;
    const auto buttons = page.findChildren<locations::PhaseButton *>();
    for (locations::PhaseButton *button : buttons) {
        button->setFocus();
        asked.clear();
        QTest::keyClick(button, Qt::Key_W, Qt::AltModifier);
        QCOMPARE(asked.count(), 1);
        QVERIFY(tests::menuOf(*button).contains(QStringLiteral("Why this number?")));
        const auto number = asked.first().first().value<analysis::NumberId>();
        const auto value = analysis::valueOf(view.data(), view.figures(), number);
        QVERIFY(value);
        QVERIFY2(button->accessibleName().contains(QLocale().toString(static_cast<int>(*value))),
                 qPrintable(button->accessibleName()));
        places += static_cast<int>(*value);
    }
    QCOMPARE(buttons.size(), 8);
    QVERIFY(places > 0);
}

void TestShownFigures::keyFiguresAnswerWhy()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = tests::showScreen(example, screen);
    const widgets::DossierView &view = example.window->session().view();
    QSignalSpy asked(&view, &widgets::DossierView::explanationRequested);
    tests::onEachFace(page, [&] {
        const auto buttons = page.findChildren<widgets::FigureButton *>();
        for (widgets::FigureButton *button : buttons) {
            if (!button->isVisible() || !isNumber(button->number()))
                continue;
            asked.clear();
            button->setFocus();
            QTest::keyClick(button, Qt::Key_W, Qt::AltModifier);
            QCOMPARE(asked.count(), 1);
            const auto *figure = analysis::explained(view.figures(), asked.first().first().value<analysis::FigureId>());
            QVERIFY(figure && figure->value);
            QCOMPARE(std::abs(*figure->value), sizeOf(button->number()));
            QVERIFY(button->toolTip().endsWith(QStringLiteral("Why this number?")));
        }
    });
}

void TestShownFigures::signalsAndTradesAnswerWhy()
{
    for (const auto &[screen, name] :
         {std::pair(Screen::Overview, QStringLiteral("Points for attention")),
          std::pair(Screen::Allocation, QStringLiteral("Trades between municipalities"))}) {
        tests::ExampleWindow example;
        QWidget &page = tests::showScreen(example, screen);
        int asked = 0;
        countAsked(example, asked);
        const auto lists = page.findChildren<QListView *>();
        const auto list = std::find_if(lists.begin(), lists.end(), [&name = name](const QListView *each) {
            return each->accessibleName() == name;
        });
        QVERIFY2(list != lists.end(), qPrintable(name));
        (*list)->setFocus();
        (*list)->setCurrentIndex((*list)->model()->index(0, 0));
        QTest::keyClick(*list, Qt::Key_W, Qt::AltModifier);
        QCOMPARE(asked, 1);
    }
}

REGIE_TEST_GUI(TestShownFigures)
#include "test_shown_figures.moc"

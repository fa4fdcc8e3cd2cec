// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "ui/dialogs/lines_model.h"
#include "ui/overview/bars_model.h"
#include "ui/overview/key_figures.h"
#include "ui/overview/profile_model.h"
#include "ui/overview/signals_model.h"
#include "ui/shell/navigation.h"
#include "ui/timeline/timeline_model.h"

#include <QAbstractItemModelTester>

using namespace regie;
using namespace regie::ui;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// The models and texts of the overview, the explanation and the window, on the example.
class TestOverviewModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void barsAreOneRowPerMunicipality();
    void barsWithoutATaskSayThatItIsUnknown();
    void ordersAndFiltersEveryTable();
    void profileShowsSixPrinciples();
    void timelineShowsEachMonth();
    void signalsSayWhatIsTheMatter();
    void navigationCountsRows();
    void linesKeepTheirLocations();
    void keyFiguresAddUp();
    void keyFiguresOfAnEmptyDossierAreUnknown();

private:
    domain::Dossier m_dossier;
    std::optional<analysis::Figures> m_figures;
};

void TestOverviewModels::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const tests::ExampleFile file;
    m_dossier = dossier::readPublished(file.path());
    m_figures = analysis::figuresOn(m_dossier, QDate(2026, 9, 1));
}

void TestOverviewModels::barsAreOneRowPerMunicipality()
{
    overview::BarsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setBars(analysis::municipalityBars(m_dossier, *m_figures, analysis::BarOrder::LargestShortage,
                                             analysis::BarUnit::PercentOfTask));
    QCOMPARE(model.rowCount(), 26);
    int previous = std::numeric_limits<int>::min();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto difference = model.bar(row).difference();
        if (!difference)
            continue;
        QVERIFY(*difference >= previous);
        previous = *difference;
        const auto figure = model.index(row, overview::BarsModel::TaskColumn).data(widgets::FigureRole);
        QCOMPARE(figure.value<analysis::FigureId>().municipality, model.bar(row).id);
        QVERIFY(!model.index(row, overview::BarsModel::BarColumn).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void TestOverviewModels::ordersAndFiltersEveryTable()
{
    overview::BarsModel bars;
    bars.setBars(analysis::municipalityBars(m_dossier, *m_figures, analysis::BarOrder::LargestShortage,
                                            analysis::BarUnit::PercentOfTask));
    overview::ProfileModel profile;
    profile.setProfile(analysis::principleProfile(m_dossier, *m_figures, {}));
    timeline::TimelineModel timeline;
    const QDate asOf(2026, 9, 1);
    timeline.setTimeline(analysis::capacityTimeline(
        m_dossier, analysis::timelineOf(m_dossier, {}, analysis::defaultRange(m_dossier, asOf))));
    dialogs::LinesModel lines(
        {{QStringLiteral("Location")}, {QStringLiteral("Places"), dialogs::LineColumn::Content::Number}});
    lines.setLines({{{QStringLiteral("Kade"), QStringLiteral("1,200")}, dialogs::Emphasis::None, {}, {}},
                    {{QStringLiteral("Hof"), QStringLiteral("40")}, dialogs::Emphasis::None, {}, {}},
                    {{QStringLiteral("Total"), QStringLiteral("1,240")}, dialogs::Emphasis::Total, {}, {}}});
    for (widgets::ArrangedTableModel *model :
         std::initializer_list<widgets::ArrangedTableModel *>{&bars, &profile, &timeline, &lines}) {
        const QAbstractItemModelTester tester(model, Mode::QtTest);
        const int rows = model->rowCount();
        const int last = model->columnCount() - 1;
        model->arrange({{{last, Qt::DescendingOrder}}, {}});
        QCOMPARE(model->rowCount(), rows);
        const QString key = model->arranged().values(last).value(0).key;
        model->arrange({{}, {{last, {QStringList{key}, {}, {}}}}});
        QCOMPARE(model->rowCount(), model->arranged().counts(last).front());
        model->arrange({});
        QCOMPARE(model->rowCount(), rows);
    }
    lines.arrange({{{1, Qt::DescendingOrder}}, {}});
    QCOMPARE(lines.line(0).cells.front(), QStringLiteral("Kade"));
    QCOMPARE(lines.line(2).cells.front(), QStringLiteral("Total"));
    lines.arrange({{{1, Qt::AscendingOrder}}, {}});
    QCOMPARE(lines.line(0).cells.front(), QStringLiteral("Hof"));
    QCOMPARE(lines.line(2).cells.front(), QStringLiteral("Total"));
    QCOMPARE(lines.index(0, 1).data().toString(), QStringLiteral("40"));
}

void TestOverviewModels::barsWithoutATaskSayThatItIsUnknown()
{
    overview::BarsModel model;
    analysis::StackedBars bars;
    bars.bars = {{QStringLiteral("GM1"), QStringLiteral("Somewhere"), 10, 0, 0, std::nullopt}};
    model.setBars(bars);
    for (const int column : {overview::BarsModel::TaskColumn, overview::BarsModel::DifferenceColumn})
        QCOMPARE(model.index(0, column).data().toString(), QStringLiteral("unknown"));
}

void TestOverviewModels::profileShowsSixPrinciples()
{
    overview::ProfileModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setProfile(analysis::principleProfile(m_dossier, *m_figures, {}));
    QCOMPARE(model.rowCount(), 6);
    for (int row = 0; row < 6; ++row)
        QVERIFY(
            model.index(row, overview::ProfileModel::ScoredColumn).data().toString().endsWith(QLatin1String("of 26")));
}

void TestOverviewModels::timelineShowsEachMonth()
{
    timeline::TimelineModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const auto timeline = analysis::timelineOf(m_dossier, {}, {QDate(2026, 9, 1), QDate(2027, 8, 31)});
    model.setTimeline(analysis::capacityTimeline(m_dossier, timeline));
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.index(0, timeline::TimelineModel::MonthColumn).data().toString(), QStringLiteral("September 2026"));
}

void TestOverviewModels::signalsSayWhatIsTheMatter()
{
    overview::SignalsModel model((figures::Theme()));
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.load(m_dossier, *m_figures);
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.index(row, 0).data().toString().isEmpty());
        QVERIFY(!model.index(row, 0).data(overview::SignalsModel::SentenceRole).toString().isEmpty());
        QVERIFY(!model.index(row, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    }
}

void TestOverviewModels::navigationCountsRows()
{
    shell::ScreenListModel model((figures::Theme()));
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setCounts(m_dossier);
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.index(1, 0).data(shell::ScreenListModel::kCountRole).toString(), QStringLiteral("26"));
    QCOMPARE(model.index(0, 0).data(shell::ScreenListModel::kCountRole).toString(), QString());
}

void TestOverviewModels::linesKeepTheirLocations()
{
    dialogs::LinesModel model(
        {{QStringLiteral("Name")}, {QStringLiteral("Places"), dialogs::LineColumn::Content::Number}});
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setLines({{{QStringLiteral("A"), QStringLiteral("10")}, dialogs::Emphasis::None, {}, QStringLiteral("id")},
                    {{QStringLiteral("Together"), QStringLiteral("10")}, dialogs::Emphasis::Total, {}, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.line(0).location, QStringLiteral("id"));
}

void TestOverviewModels::keyFiguresAddUp()
{
    const auto cards = overview::keyFigures(m_dossier, *m_figures);
    const auto number = [&cards](std::size_t card) { return QLocale().toInt(cards[card].number); };
    const int decided = qRound(*m_figures->province.decided.value);
    QCOMPARE(number(0) - number(1) - decided, number(3));
    QCOMPARE(number(2), decided + qRound(*m_figures->province.inPreparation.value));
    QVERIFY(cards[4].note.contains(QLatin1String("1 November 2026")));
}

void TestOverviewModels::keyFiguresOfAnEmptyDossierAreUnknown()
{
    const domain::Dossier empty;
    const auto cards = overview::keyFigures(empty, analysis::figuresOn(empty, QDate(2026, 9, 1)));
    for (const std::size_t card : {std::size_t(0), std::size_t(3), std::size_t(4)})
        QCOMPARE(cards[card].number, QStringLiteral("unknown"));
    QCOMPARE(cards[1].number, QStringLiteral("0"));
}

REGIE_TEST_GUI(TestOverviewModels)
#include "test_overview_models.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/overview.h"

#include "core/analysis/chart_specs.h"
#include "core/analysis/timeline.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/example.h"
#include "core/exchange/figures_json.h"
#include "ui/figures/figure_style.h"
#include "ui/figures/fonts.h"
#include "ui/report/report_file.h"
#include "ui/report/tile_map.h"

#include "tests/support/pdf_tree.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace regie;
using namespace regie::report;
using figures::Token;

/// What is drawn is as large as the numbers of `figures --json`: read from the commands of the pages.
class TestPrintedDrawings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void barsAreAsLongAsTheirNumbers();
    void tilesHaveTheColourOfTheirShare();
    void everyStepOfTheTilesDiffersInGrey();
    void stepsOfTheTimelineAreAsHighAsTheirPlaces();
    void pointsOfTheProfileAreAsFarAsTheirScores();

private:
    QJsonObject json(const QString &municipality) const;
    int pageOfBars() const;
    std::vector<tests::PdfFill> fillsOf(QRgb color) const;

    QTemporaryDir m_folder;
    domain::Dossier m_dossier;
    analysis::Figures m_figures = analysis::figuresOn({}, QDate(2026, 9, 1));
    QJsonObject m_json;
    std::unique_ptr<tests::PdfTree> m_tree;
};

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

QRgb printed(Token token)
{
    return figures::printStyle().theme.color(token).rgb();
}

} // namespace

void TestPrintedDrawings::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    const QString path = m_folder.filePath(l("example.regie"));
    dossier::createDossier(path, exchange::exampleTemplate(), l("Test"));
    m_dossier = dossier::readPublished(path);
    m_figures = analysis::figuresOn(m_dossier, QDate(2026, 9, 1));
    m_json = QJsonDocument::fromJson(exchange::figuresJson(m_dossier, m_figures)).object();
    const QString pdf = m_folder.filePath(l("overview.pdf"));
    QVERIFY(writeReportFile(pdf, overviewReport({m_dossier, m_figures})));
    m_tree = std::make_unique<tests::PdfTree>(pdf);
}

QJsonObject TestPrintedDrawings::json(const QString &municipality) const
{
    return municipality.isEmpty() ? m_json.value(l("province")).toObject()
                                  : m_json.value(l("municipalities")).toObject().value(municipality).toObject();
}

/// The page with a mark of the task for each municipality.
int TestPrintedDrawings::pageOfBars() const
{
    for (std::size_t page = 0; page < m_tree->pages.size(); ++page) {
        const auto marks = std::ranges::count_if(m_tree->pages[page].fills, [](const tests::PdfFill &fill) {
            return fill.color == printed(Token::Task) && fill.bounds.height() > 2 * fill.bounds.width();
        });
        if (marks >= 26)
            return static_cast<int>(page);
    }
    return 0;
}

std::vector<tests::PdfFill> TestPrintedDrawings::fillsOf(QRgb color) const
{
    std::vector<tests::PdfFill> result;
    for (const tests::PdfContent &page : m_tree->pages)
        std::ranges::copy_if(page.fills, std::back_inserter(result),
                             [color](const tests::PdfFill &fill) { return fill.color == color; });
    return result;
}

void TestPrintedDrawings::barsAreAsLongAsTheirNumbers()
{
    const QRgb counts = figures::printStyle().theme.color(figures::Token::Counts).rgb();
    const QRgb task = figures::printStyle().theme.color(figures::Token::Task).rgb();
    std::vector<QRectF> marks;
    std::vector<QRectF> bars;
    for (const tests::PdfFill &fill : m_tree->pages[static_cast<std::size_t>(pageOfBars())].fills) {
        if (fill.color == task && fill.bounds.height() > 2 * fill.bounds.width())
            marks.push_back(fill.bounds);
        else if (fill.color == counts)
            bars.push_back(fill.bounds);
    }
    // The marks of the task stand at 100 %, in two columns of rows; the legend's own comes after them.
    QVERIFY(marks.size() >= 26);
    const auto order =
        municipalityBars(m_dossier, m_figures, analysis::BarOrder::LargestShortage, analysis::BarUnit::PercentOfTask);
    int drawn = 0;
    for (std::size_t row = 0; row < order.bars.size(); ++row) {
        const QJsonObject area = json(order.bars[row].id);
        const auto value = [&area](const char *name) {
            return area.value(l(name)).toObject().value(l("value")).toDouble();
        };
        const double share = value("counts") / value("task_after_trades");
        const auto bar = std::find_if(bars.begin(), bars.end(), [&](const QRectF &each) {
            const bool isInColumn =
                std::abs(each.left() - marks[row].left()) < std::abs(marks.front().left() - marks[25].left()) / 2;
            return isInColumn && each.top() > marks[row].top() && each.bottom() < marks[row].bottom();
        });
        QCOMPARE(bar != bars.end(), share > 0);
        if (share == 0)
            continue;
        const double whole = marks[row].center().x() - bar->left();
        QVERIFY2(std::abs(bar->width() - whole * std::min(share, 1.25)) < whole / 100,
                 qPrintable(order.bars[row].label));
        ++drawn;
    }
    QVERIFY(drawn > 10);
}

void TestPrintedDrawings::tilesHaveTheColourOfTheirShare()
{
    std::map<int, int> expected;
    for (const domain::Municipality &municipality : m_dossier.municipalities) {
        const QJsonObject area = json(municipality.id);
        const auto value = [&area](const char *name) { return area.value(l(name)).toObject().value(l("value")); };
        QVERIFY(municipality.tileColumn && municipality.tileRow);
        if (!value("task_after_trades").isDouble())
            continue;
        const double share =
            (value("counts").toDouble() + value("decided").toDouble()) / value("task_after_trades").toDouble();
        ++expected[std::clamp(static_cast<int>(share * 4), 0, 4)];
    }
    QVERIFY(expected.size() >= 3);
    for (int step = 0; step < 5; ++step) {
        const auto fills = fillsOf(tileColor(step).rgb());
        const auto tiles = std::ranges::count_if(fills, [](const tests::PdfFill &fill) {
            return fill.points.empty() && fill.bounds.width() > 2 * fill.bounds.height();
        });
        QCOMPARE(static_cast<int>(tiles), expected[step]);
    }
    const QString message = m_tree->root.all("Figure").front()->alternative;
    for (const domain::Municipality &municipality : m_dossier.municipalities)
        QVERIFY2(message.contains(municipality.name), qPrintable(municipality.name));
}

void TestPrintedDrawings::everyStepOfTheTilesDiffersInGrey()
{
    for (int step = 0; step < 4; ++step)
        QVERIFY(qGray(tileColor(step).rgb()) - qGray(tileColor(step + 1).rgb()) >= 25);
}

void TestPrintedDrawings::stepsOfTheTimelineAreAsHighAsTheirPlaces()
{
    const auto timeline = capacityTimeline(
        m_dossier, analysis::timelineOf(m_dossier, {}, analysis::defaultRange(m_dossier, m_figures.asOf)));
    const std::size_t months = timeline.months.size();
    const auto fills = fillsOf(printed(Token::Counts));
    const auto found =
        std::ranges::find_if(fills, [months](const tests::PdfFill &fill) { return fill.points.size() >= 4 * months; });
    QVERIFY(found != fills.end());
    // The upper side from left to right, two points a month; then the axis back.
    const auto heightOf = [&](std::size_t month) {
        return std::abs(found->points[2 * month].y() - found->points[4 * months - 1].y());
    };
    const auto highest = static_cast<std::size_t>(
        std::ranges::max_element(timeline.months, {}, &analysis::CapacityTimeline::Month::counts) -
        timeline.months.begin());
    const double perPlace = heightOf(highest) / timeline.months[highest].counts;
    std::set<int> different;
    for (std::size_t month = 0; month < months; ++month) {
        const int counts = timeline.months[month].counts;
        different.insert(counts);
        QVERIFY2(std::abs(heightOf(month) - perPlace * counts) < heightOf(highest) / 500,
                 qPrintable(QString::number(month)));
    }
    QVERIFY(different.size() > 1);
}

void TestPrintedDrawings::pointsOfTheProfileAreAsFarAsTheirScores()
{
    std::vector<double> scores;
    const QJsonObject principles = json({}).value(l("principles")).toObject();
    for (const domain::Principle principle : domain::allOf<domain::Principle>())
        scores.push_back(principles.value(domain::keyOf(principle))
                             .toObject()
                             .value(l("score"))
                             .toObject()
                             .value(l("value"))
                             .toDouble());
    QVERIFY(std::ranges::all_of(scores, [](double score) { return score >= 1; }));
    const auto fills = fillsOf(printed(Token::Counts));
    // Around the six axes back to the first, and then the centre.
    const auto found = std::ranges::find_if(
        fills, [](const tests::PdfFill &fill) { return fill.points.size() == 8 || fill.points.size() == 9; });
    QVERIFY(found != fills.end());
    const QPointF centre = found->points[7];
    const auto reach = [&](std::size_t axis) {
        const QPointF way = found->points[axis] - centre;
        return std::hypot(way.x(), way.y());
    };
    for (std::size_t axis = 0; axis < scores.size(); ++axis)
        QVERIFY2(std::abs(reach(axis) / reach(0) - scores[axis] / scores[0]) < 0.005,
                 qPrintable(QString::number(axis)));
}

REGIE_TEST_GUI(TestPrintedDrawings)
#include "test_printed_drawings.moc"

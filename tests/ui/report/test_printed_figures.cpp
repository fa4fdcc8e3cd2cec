// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_kind.h"

#include "core/analysis/dutch_order.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/example.h"
#include "core/exchange/figures_json.h"
#include "ui/figures/fonts.h"
#include "ui/report/cells.h"
#include "ui/report/factsheet.h"
#include "ui/report/status_holders_report.h"

#include "tests/support/pdf_checker.h"
#include "tests/support/pdf_text.h"
#include "tests/support/pdf_tree.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <variant>

using namespace regie;
using namespace regie::report;
using tests::PdfElement;
using tests::PdfTree;

Q_DECLARE_METATYPE(regie::report::ReportKind)

/// What is printed is what `figures --json` says: read back through the tags of each report.
class TestPrintedFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyReportIsAccessible_data();
    void everyReportIsAccessible();
    void everyPageNamesItsSource_data();
    void everyPageNamesItsSource();
    void overviewSaysTheFigures();
    void factsheetsSayTheFigures();
    void verslagSaysTheFigures();
    void verslagTellsMinorsApart();
    void councilSaysTheFigures();
    void councilLeavesOutWhatIsConfidential();
    void councilSaysWhatIsToCome();
    void statusHoldersSayTheFigures();
    void statusHoldersOfTheHalfYearBeforeAddUp();
    void whoseScheduleIsUnknownIsNamed();

private:
    QString print(ReportKind kind);
    QJsonObject json(const QString &municipality) const;
    const PdfTree &tree(ReportKind kind);

    QTemporaryDir m_folder;
    domain::Dossier m_dossier;
    analysis::Figures m_figures = analysis::figuresOn({}, QDate(2026, 9, 1));
    QJsonObject m_json;
    std::map<ReportKind, std::unique_ptr<PdfTree>> m_trees;
};

namespace {

/// A value of the JSON as it is printed: the report's own way of writing numbers, made here once more.
QString shown(const QJsonValue &figure)
{
    const QJsonValue value = figure.toObject().value(QStringLiteral("value"));
    if (!value.isDouble())
        return QStringLiteral("unknown");
    const double number = value.toDouble();
    const bool whole = number == std::floor(number);
    const QString digits = QLocale(QLocale::Dutch, QLocale::Netherlands).toString(std::abs(number), 'f', whole ? 0 : 1);
    return number < 0 ? QChar(0x2212) + digits : digits;
}

QStringList shown(const QJsonObject &area, const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result << shown(area.value(name));
    return result;
}

/// The table whose header row begins with these titles.
std::vector<QStringList> tableWith(const PdfElement &element, const QStringList &titles)
{
    for (const PdfElement *table : element.all("Table")) {
        const auto rows = table->rows();
        if (!rows.empty() && rows.front().mid(0, titles.size()) == titles)
            return rows;
    }
    return {};
}

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

void addKinds()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind : domain::allOf<ReportKind>())
        QTest::newRow(qPrintable(domain::keyOf(kind))) << kind;
}

} // namespace

void TestPrintedFigures::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    const QString path = m_folder.filePath(l("example.regie"));
    dossier::createDossier(path, exchange::exampleTemplate(), l("Test"));
    m_dossier = dossier::readPublished(path);
    m_figures = analysis::figuresOn(m_dossier, QDate(2026, 9, 1));
    m_json = QJsonDocument::fromJson(exchange::figuresJson(m_dossier, m_figures)).object();
    QCOMPARE(m_json.value(l("municipalities")).toObject().size(), 26);
}

QJsonObject TestPrintedFigures::json(const QString &municipality) const
{
    return municipality.isEmpty() ? m_json.value(l("province")).toObject()
                                  : m_json.value(l("municipalities")).toObject().value(municipality).toObject();
}

QString TestPrintedFigures::print(ReportKind kind)
{
    const QString path = m_folder.filePath(domain::keyOf(kind) + l(".pdf"));
    if (QFile::exists(path))
        return path;
    const ReportData data{m_dossier, m_figures, l("1a2b3c4d")};
    ReportChoice choice;
    choice.kind = kind;
    choice.municipalities = factsheetOrder(data, {}, FactsheetOrder::Name);
    const auto written = writeReport(path, data, choice);
    return written ? path : QString();
}

const PdfTree &TestPrintedFigures::tree(ReportKind kind)
{
    auto &tree = m_trees[kind];
    if (!tree)
        tree = std::make_unique<PdfTree>(print(kind));
    return *tree;
}

void TestPrintedFigures::everyReportIsAccessible_data()
{
    addKinds();
}

void TestPrintedFigures::everyReportIsAccessible()
{
    QFETCH(ReportKind, kind);
    QCOMPARE(tests::pdfProblems(print(kind)), QStringList());
}

void TestPrintedFigures::everyPageNamesItsSource_data()
{
    addKinds();
}

void TestPrintedFigures::everyPageNamesItsSource()
{
    QFETCH(ReportKind, kind);
    const QStringList pages = tests::pdfPages(print(kind));
    QVERIFY(!pages.isEmpty());
    for (const QString &page : pages) {
        QVERIFY(page.contains(l("Example figures, not real")));
        QVERIFY(page.contains(l("As-of date 1 september 2026")));
        QVERIFY(page.contains(l("version 1a2b3c4d")));
        QVERIFY(page.contains(QRegularExpression(l("Page \\d+ of \\d+"))));
    }
}

void TestPrintedFigures::overviewSaysTheFigures()
{
    const QStringList names{l("task_after_trades"), l("counts"),    l("decided"),
                            l("in_preparation"),    l("remaining"), l("to_find")};
    const auto rows =
        tableWith(tree(ReportKind::Overview).root, {l("Municipality"), l("Task"), l("Counts"), l("Decided")});
    QCOMPARE(rows.size(), std::size_t{28});
    std::size_t row = 1;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_dossier))
        QCOMPARE(rows[row++], QStringList(municipality->name) + shown(json(municipality->id), names));
    QCOMPARE(rows.back().mid(1), shown(json({}), names));
    const auto bars = tree(ReportKind::Overview).root.all("Figure").front()->alternative;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_dossier)) {
        const QString says = l("Counts %1. Decided %2.")
                                 .arg(shown(json(municipality->id).value(l("counts"))),
                                      shown(json(municipality->id).value(l("decided"))));
        QVERIFY2(bars.contains(municipality->name) && bars.contains(says), qPrintable(says));
    }
}

void TestPrintedFigures::factsheetsSayTheFigures()
{
    const auto sections = tree(ReportKind::Factsheets).root.all("Sect");
    QCOMPARE(sections.size(), std::size_t{26});
    std::size_t index = 0;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_dossier)) {
        const PdfElement &section = *sections[index++];
        const QJsonObject area = json(municipality->id);
        QCOMPARE(section.children.front().text, municipality->name);
        const QString keys = section.all("Div").front()->allText();
        for (const QString &name : {l("task_after_trades"), l("counts"), l("decided"), l("to_find")})
            QVERIFY2(keys.contains(shown(area.value(name))), qPrintable(municipality->name + u' ' + name));
        const auto principles = tableWith(section, {l("Principle"), l("Score"), l("Target")});
        QCOMPARE(principles.size(), std::size_t{7});
        for (const domain::Principle principle : domain::allOf<domain::Principle>()) {
            const QJsonObject scores =
                area.value(l("principles")).toObject().value(domain::keyOf(principle)).toObject();
            const QString printed = principles[static_cast<std::size_t>(principle) + 1][1];
            const QString score = shown(scores.value(l("score")));
            QVERIFY2(printed == score || printed == l("not applicable"), qPrintable(printed));
        }
    }
}

void TestPrintedFigures::verslagSaysTheFigures()
{
    const QStringList names{l("task"),    l("task_after_trades"), l("counts"),
                            l("decided"), l("in_preparation"),    l("to_find")};
    const auto rows =
        tableWith(tree(ReportKind::Verslag).root, {l("Municipality"), l("Task"), l("Task after trades"), l("Counts")});
    QCOMPARE(rows.size(), std::size_t{28});
    std::size_t row = 1;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_dossier))
        QCOMPARE(rows[row++].mid(0, 7), QStringList(municipality->name) + shown(json(municipality->id), names));
    QCOMPARE(rows.back().mid(1, 6), shown(json({}), names));
}

void TestPrintedFigures::verslagTellsMinorsApart()
{
    const auto rows =
        tableWith(tree(ReportKind::Verslag).root, {l("Municipality"), l("Of the task, for minors"), l("Counts")});
    QVERIFY(rows.size() > 2);
    std::array<int, 5> sums{};
    for (std::size_t row = 1; row + 1 < rows.size(); ++row) {
        const auto municipality =
            std::ranges::find(m_dossier.municipalities, rows[row][0], &domain::Municipality::name);
        QVERIFY(municipality != m_dossier.municipalities.end());
        QCOMPARE(rows[row][2], shown(json(municipality->id).value(l("unaccompanied_minors"))));
        for (std::size_t column = 1; column < sums.size(); ++column)
            sums[column] += QLocale().toInt(rows[row][static_cast<qsizetype>(column)]);
    }
    for (std::size_t column = 1; column < sums.size(); ++column)
        QCOMPARE(rows.back()[static_cast<qsizetype>(column)], placesText(sums[column]));
    int decided = 0;
    int inPreparation = 0;
    for (const domain::Term &term : m_dossier.terms) {
        const auto phase = domain::find(m_dossier.locations, term.location)->phase;
        const bool goesOn = !term.until.isValid() || term.until >= std::max(m_figures.asOf, m_figures.rules.cutOff);
        if (!phase || !goesOn || term.stream != domain::Stream::Asylum)
            continue;
        if (*phase == domain::Phase::Realisation)
            decided += term.minors.value_or(0);
        else if (*phase < domain::Phase::Realisation)
            inPreparation += term.minors.value_or(0);
    }
    QVERIFY(decided > 0 && inPreparation > 0);
    QCOMPARE(sums[3], decided);
    QCOMPARE(sums[4], inPreparation);
}

void TestPrintedFigures::councilSaysTheFigures()
{
    const auto sections = tree(ReportKind::Council).root.all("Sect");
    QCOMPARE(sections.size(), std::size_t{26});
    std::size_t index = 0;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_dossier)) {
        const auto rows = tableWith(*sections[index++], {l("Figure"), l("Places")});
        QStringList printed;
        for (std::size_t row = 1; row < rows.size(); ++row)
            printed << rows[row][1];
        QCOMPARE(printed, shown(json(municipality->id), {l("task"), l("task_after_trades"), l("counts"), l("decided"),
                                                         l("in_preparation"), l("to_find")}));
    }
}

void TestPrintedFigures::councilLeavesOutWhatIsConfidential()
{
    domain::Dossier dossier = m_dossier;
    domain::Location &location = dossier.locations.front();
    location.confidential = true;
    location.remark = l("Alleen voor de ambtenaar");
    const analysis::Figures figures = analysis::figuresOn(dossier, m_figures.asOf);
    const ReportData data{dossier, figures};
    const auto text = [&](Confidential confidential, Remarks remarks) {
        const QString path = m_folder.filePath(l("letter.pdf"));
        writeReportFile(path, councilReport(data, location.municipality, confidential, remarks));
        return tests::pdfPages(path).join(QString()).simplified();
    };
    const QString left = text(Confidential::LeftOut, Remarks::Printed);
    QVERIFY(!left.contains(location.name));
    QVERIFY(!left.contains(l("Alleen voor")));
    QVERIFY(left.contains(l("are left out")));
    QVERIFY(text(Confidential::Named, Remarks::LeftOut).contains(location.name));
    QVERIFY(!text(Confidential::Named, Remarks::LeftOut).contains(l("Alleen voor")));
    QVERIFY(text(Confidential::Named, Remarks::Printed).contains(l("Alleen voor")));
}

void TestPrintedFigures::councilSaysWhatIsToCome()
{
    domain::Dossier dossier;
    dossier.cycles = {{l("2027-2028")}};
    domain::Municipality municipality;
    municipality.id = l("GM0001");
    municipality.name = l("Aldorp");
    dossier.municipalities = {municipality};
    domain::Location location;
    location.id = l("location");
    location.name = l("Boslaan");
    location.municipality = municipality.id;
    dossier.locations = {location};
    domain::Milestone step;
    step.location = location.id;
    const auto add = [&](const char *id, domain::MilestoneKind kind, QDate on, bool reached) {
        step.id = l(id);
        step.kind = kind;
        step.on = on;
        step.reached = reached;
        dossier.milestones.push_back(step);
    };
    add("a", domain::MilestoneKind::Permit, QDate(2026, 12, 1), false);
    add("b", domain::MilestoneKind::CouncilDecision, QDate(2026, 10, 1), false);
    add("c", domain::MilestoneKind::CoaRequest, QDate(2026, 9, 2), true);
    const analysis::Figures figures = analysis::figuresOn(dossier, m_figures.asOf);
    QStringList items;
    const Report letter = councilReport({dossier, figures}, municipality.id, Confidential::LeftOut, Remarks::LeftOut);
    for (const Block &block : letter.blocks()) {
        if (const auto *list = std::get_if<ListBlock>(&block))
            items = list->items;
    }
    QVERIFY2(items.size() == 3, qPrintable(items.join(u' ')));
    QVERIFY2(items[0].contains(l("1 oktober 2026: Boslaan, ")), qPrintable(items[0]));
    QVERIFY2(items[1].contains(l("1 november 2026: the King")), qPrintable(items[1]));
    QVERIFY2(items[2].contains(l("1 december 2026: Boslaan, ")), qPrintable(items[2]));
}

void TestPrintedFigures::statusHoldersSayTheFigures()
{
    const auto rows =
        tableWith(tree(ReportKind::StatusHolders).root, {l("Municipality"), l("Task"), l("Corrected task")});
    QCOMPARE(rows.size(), std::size_t{28});
    std::size_t row = 1;
    const QStringList names{l("corrected_task"), l("housed"), l("expected"), l("backlog_end")};
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_dossier)) {
        const QStringList cells = rows[row++];
        const QJsonObject account = json(municipality->id).value(l("status_holders")).toObject();
        QCOMPARE(cells[0], municipality->name);
        QCOMPARE((QStringList{cells[2], cells[9], cells[10], cells[11]}), shown(account, names));
    }
    const QJsonObject province = json({}).value(l("status_holders")).toObject();
    QCOMPARE((QStringList{rows.back()[2], rows.back()[9], rows.back()[10], rows.back()[11]}), shown(province, names));
}

void TestPrintedFigures::statusHoldersOfTheHalfYearBeforeAddUp()
{
    const domain::HalfYear before = domain::HalfYear::containing(m_figures.asOf).previous();
    const TableBlock table = accountTable({m_dossier, m_figures}, before);
    const auto then = analysis::figuresOn(m_dossier, before.endOfMonth(domain::HalfYear::kMonths)).province;
    QCOMPARE(static_cast<std::size_t>(table.total.size()), table.columns.size());
    QCOMPARE(table.total[2], placesText(then.statusHolders.correctedTask.value));
    QCOMPARE(table.total[9], placesText(then.statusHolders.housed.value));
    QCOMPARE(table.total[11], placesText(then.statusHolders.backlogEnd.value));
    QVERIFY(then.statusHolders.housed.value.has_value());
}

void TestPrintedFigures::whoseScheduleIsUnknownIsNamed()
{
    QStringList unknown;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_dossier)) {
        if (!m_figures.area(municipality->id)->statusHolders.onSchedule)
            unknown << municipality->name;
    }
    QVERIFY(!unknown.isEmpty());
    QString named;
    const Report report = statusHoldersReport({m_dossier, m_figures});
    for (const Block &block : report.blocks()) {
        const auto *summary = std::get_if<SummaryBlock>(&block);
        if (summary && summary->lead == l("Unknown:"))
            named = summary->text;
    }
    QCOMPARE(named, QLocale().createSeparatedList(unknown) + u'.');
}

REGIE_TEST_GUI(TestPrintedFigures)
#include "test_printed_figures.moc"

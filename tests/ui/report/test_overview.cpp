// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/overview.h"

#include "core/analysis/signal_text.h"
#include "core/dossier/error.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/example.h"
#include "core/exchange/reference.h"
#include "ui/figures/fonts.h"
#include "ui/report/cells.h"
#include "ui/report/overview_sentences.h"
#include "ui/report/overview_tables.h"
#include "ui/report/report_file.h"
#include "ui/report/signal_table.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace regie;
using namespace regie::report;
using tests::pdfPages;

/// The printed overview says what the figures say.
class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMunicipalityHasItsFigures();
    void provinceIsTheTotal();
    void everyPageSaysThatItIsFictitious();
    void realFiguresDoNot();
    void whatIsLeftOutAddsUp();
    void everyTermLeftOutIsNamedWithItsReason();
    void principlesHaveScoreAndTarget();
    void everyTaskNamesItsSource();
    void unknownIsNotZero();
    void confidentialLocationsAreNotNamed();
    void anEmptyDossierPrints();
    void aFileIsWholeOrNotThere();
    void sentenceOfTheSummary_data();
    void sentenceOfTheSummary();
    void keyFiguresAreInWords();
    void whatIsUnknownSaysSoInWords();
    void whatCanWaitIsOnePointPerMunicipality_data();
    void whatCanWaitIsOnePointPerMunicipality();

private:
    domain::Dossier made(const dossier::ChangeSet &content);
    QStringList printed(const domain::Dossier &dossier, const analysis::Figures &figures);

    QTemporaryDir m_folder;
    domain::Dossier m_example;
    analysis::Figures m_figures = analysis::figuresOn({}, QDate(2026, 9, 1));
    QStringList m_pages;
};

namespace {

const QDate kAsOf(2026, 9, 1);

/// The lines of the table of all municipalities, with single spaces.
QString plain(const QString &text)
{
    return text.simplified();
}

QString joined(const QStringList &cells)
{
    QStringList filled = cells;
    filled.removeAll(QString());
    return plain(filled.join(u' '));
}

domain::TaskStatement taskOf(const QString &municipality, int places)
{
    domain::TaskStatement task;
    task.id = QStringLiteral("task-") + municipality;
    task.municipality = municipality;
    task.period = QStringLiteral("2025-2026");
    task.places = places;
    return task;
}

domain::Term termAt(const QString &location, int places)
{
    domain::Term term;
    term.id = QStringLiteral("term-") + location;
    term.location = location;
    term.kind = domain::LocationKind::ReceptionCentre;
    term.places = places;
    term.from = QDate(2025, 1, 1);
    return term;
}

/// One municipality with a task and a location in use.
tests::DossierBuilder oneMunicipality(std::optional<int> task, int places)
{
    tests::DossierBuilder builder;
    builder.property(domain::PropertyName::ProvinceName, QStringLiteral("Utrecht"));
    builder.municipality(QStringLiteral("GM1"), QStringLiteral("Zeist"));
    builder.location(QStringLiteral("Boslaan"), QStringLiteral("GM1"), domain::Phase::Operation);
    builder.with(termAt(QStringLiteral("Boslaan"), places));
    if (task)
        builder.with(taskOf(QStringLiteral("GM1"), *task));
    return builder;
}

std::vector<analysis::CountedPlaces> leftOutOf(const domain::Dossier &dossier, const analysis::Figures &figures)
{
    return analysis::ListedPlaces(dossier, figures.rules, figures.asOf).behind(analysis::Rule::Counts, {}).leftOut;
}

} // namespace

void TestOverview::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    m_example = made(exchange::exampleTemplate());
    m_figures = analysis::figuresOn(m_example, kAsOf);
    m_pages = printed(m_example, m_figures);
    QVERIFY(m_pages.size() >= 3);
}

domain::Dossier TestOverview::made(const dossier::ChangeSet &content)
{
    const QString path = m_folder.filePath(QStringLiteral("made.regie"));
    QFile::remove(path);
    dossier::createDossier(path, content, QStringLiteral("Test"));
    return dossier::readPublished(path);
}

QStringList TestOverview::printed(const domain::Dossier &dossier, const analysis::Figures &figures)
{
    const QString path = m_folder.filePath(QStringLiteral("overview.pdf"));
    writeReportFile(path, overviewReport({dossier, figures}));
    return pdfPages(path);
}

void TestOverview::everyMunicipalityHasItsFigures()
{
    const QString all = plain(m_pages.join(u' '));
    const TableBlock table = municipalityTable(m_example, m_figures);
    QCOMPARE(table.rows.size(), std::size_t{26});
    for (const QStringList &row : table.rows) {
        QCOMPARE(row.size(), 7);
        QVERIFY2(all.contains(joined(row)), qPrintable(joined(row)));
    }
}

void TestOverview::provinceIsTheTotal()
{
    const TableBlock table = municipalityTable(m_example, m_figures);
    int counts = 0;
    for (const QStringList &row : table.rows)
        counts += QLocale().toInt(row.at(2));
    QCOMPARE(table.total.at(2), QLocale().toString(counts));
    QVERIFY(plain(m_pages.join(u' ')).contains(joined(table.total)));
    QVERIFY(m_pages.first().contains(table.total.at(1))); // the task, as a key figure
}

void TestOverview::everyPageSaysThatItIsFictitious()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        QVERIFY(m_pages[i].contains(QStringLiteral("Example figures, not real")));
        QVERIFY(m_pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(m_pages.size())));
        QVERIFY(m_pages[i].contains(QStringLiteral("1 september 2026")));
    }
}

void TestOverview::realFiguresDoNot()
{
    const domain::Dossier real = made(exchange::utrechtTemplate());
    const QStringList pages = printed(real, analysis::figuresOn(real, kAsOf));
    QVERIFY(!pages.join(QString()).contains(QStringLiteral("not real")));
    QVERIFY(pages.first().contains(QStringLiteral("Utrechtse Heuvelrug")));
}

void TestOverview::whatIsLeftOutAddsUp()
{
    const auto leftOut = leftOutOf(m_example, m_figures);
    const TableBlock table = leftOutByReasonTable(m_figures, leftOut);
    int places = 0;
    for (const auto &term : leftOut)
        places += term.places;
    QVERIFY(places > 0);
    QCOMPARE(table.total.last(), QLocale().toString(places));
    int sum = 0;
    for (const QStringList &row : table.rows)
        sum += QLocale().toInt(row.last());
    QCOMPARE(sum, places);
}

void TestOverview::everyTermLeftOutIsNamedWithItsReason()
{
    const auto leftOut = leftOutOf(m_example, m_figures);
    const TableBlock table = leftOutTable(m_example, m_figures, leftOut);
    QCOMPARE(table.rows.size(), leftOut.size());
    const QString all = plain(m_pages.join(u' '));
    for (const QStringList &row : table.rows) {
        QVERIFY(!row.last().isEmpty());
        QVERIFY2(all.contains(row.at(1)), qPrintable(row.at(1)));
    }
}

void TestOverview::principlesHaveScoreAndTarget()
{
    const QString first = plain(m_pages.first());
    for (const QStringList &row : principleTable(m_figures).rows)
        QVERIFY2(first.contains(row.at(1)) && first.contains(row.at(3)), qPrintable(row.join(u' ')));
}

void TestOverview::everyTaskNamesItsSource()
{
    const TableBlock table = taskTable(m_example, m_figures);
    QCOMPARE(table.rows.size(), std::size_t{26});
    for (const QStringList &row : table.rows)
        QVERIFY(!row.last().isEmpty());
}

void TestOverview::unknownIsNotZero()
{
    const domain::Dossier dossier = oneMunicipality(std::nullopt, 40).dossier();
    const auto rows = municipalityTable(dossier, analysis::figuresOn(dossier, kAsOf)).rows;
    QCOMPARE(rows.front(),
             (QStringList{QStringLiteral("Zeist"), QStringLiteral("unknown"), QStringLiteral("40"), QStringLiteral("0"),
                          QStringLiteral("0"), QStringLiteral("unknown"), QStringLiteral("unknown")}));
    QCOMPARE(placesText(-1250), QStringLiteral("\u22121.250"));
    QCOMPARE(placesText(0), QStringLiteral("0"));
}

void TestOverview::confidentialLocationsAreNotNamed()
{
    domain::Dossier dossier = oneMunicipality(100, 40).dossier();
    dossier.locations.front().phase = domain::Phase::SetProcess;
    analysis::Figures figures = analysis::figuresOn(dossier, kAsOf);
    QVERIFY(printed(dossier, figures).join(QString()).contains(QStringLiteral("Boslaan")));
    dossier.locations.front().confidential = true;
    const QString all = printed(dossier, figures).join(QString());
    QVERIFY(!all.contains(QStringLiteral("Boslaan")));
    QVERIFY(all.contains(QStringLiteral("(confidential)")));
}

void TestOverview::anEmptyDossierPrints()
{
    const domain::Dossier dossier;
    const QStringList pages = printed(dossier, analysis::figuresOn(dossier, kAsOf));
    QVERIFY(pages.first().contains(QStringLiteral("unknown")));
    QVERIFY(pages.join(QString()).contains(QStringLiteral("Nothing was left out")));
}

void TestOverview::aFileIsWholeOrNotThere()
{
    const QString path = m_folder.filePath(QStringLiteral("no such folder/overview.pdf"));
    try {
        writeReportFile(path, overviewReport({m_example, m_figures}));
        QFAIL("A file in a folder that is not there can't be written.");
    } catch (const dossier::Error &error) {
        QCOMPARE(error.code, dossier::ErrorCode::FolderMissing);
        QCOMPARE(error.path, path);
    }
}

void TestOverview::sentenceOfTheSummary_data()
{
    QTest::addColumn<int>("task");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a shortage names who has it")
        << 1100 << 40
        << QStringLiteral("Utrecht (province) still has to find 1.060 place(s); the largest shortages are in Zeist.");
    QTest::newRow("a task that is met") << 40 << 40
                                        << QStringLiteral(
                                               "With what counts and is decided, Utrecht (province) meets its task.");
    QTest::newRow("an unknown task") << -1 << 40
                                     << QStringLiteral("The task of Utrecht (province) is unknown; 40 places count.");
}

void TestOverview::sentenceOfTheSummary()
{
    QFETCH(int, task);
    QFETCH(int, places);
    QFETCH(QString, sentence);
    const auto known = task < 0 ? std::nullopt : std::optional(task);
    const domain::Dossier dossier = oneMunicipality(known, places).dossier();
    const QStringList pages = printed(dossier, analysis::figuresOn(dossier, kAsOf));
    QVERIFY2(plain(pages.first()).contains(sentence), qPrintable(plain(pages.first())));
}

void TestOverview::keyFiguresAreInWords()
{
    // What is needed on the next day of realisation are the figures of that day, not of the as-of date.
    const QDate day(2027, 7, 1);
    const analysis::Figures then = analysis::figuresOn(m_example, day);
    const QStringList sentences = keySentences({m_example, m_figures});
    QVERIFY(sentences.size() >= 3);
    const QString needed = QStringLiteral("On 1 juli 2027, %1 place(s) are needed that are not there yet. Of these, %2 "
                                          "are decided; %3 still have to be found.")
                               .arg(placesText(then.province.remaining.value), placesText(then.province.decided.value),
                                    placesText(then.province.toFind.value));
    QVERIFY2(sentences.contains(needed), qPrintable(sentences.join(u'\n')));
    const QString first = plain(m_pages.first());
    for (const QString &sentence : sentences)
        QVERIFY2(first.contains(sentence), qPrintable(sentence));
}

void TestOverview::whatIsUnknownSaysSoInWords()
{
    const domain::Dossier dossier = oneMunicipality(std::nullopt, 40).dossier();
    const analysis::Figures figures = analysis::figuresOn(dossier, kAsOf);
    const QString all = keySentences({dossier, figures}).join(u' ');
    QVERIFY2(all.contains(QStringLiteral("40 place(s) count; the task of 2025-2026 is unknown.")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("How many places are needed on 1 juli 2027 is not known yet.")),
             qPrintable(all));
}

void TestOverview::whatCanWaitIsOnePointPerMunicipality_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("old figures") << static_cast<int>(analysis::SignalKind::FigureIsOld);
    QTest::newRow("children that move later than in a year") << static_cast<int>(analysis::SignalKind::ChildrenMove);
}

void TestOverview::whatCanWaitIsOnePointPerMunicipality()
{
    QFETCH(int, kind);
    const auto points = signalsOn(m_example, analysis::figuresOn(m_example, QDate(2026, 11, 25)));
    QMap<QString, QStringList> locations; // by municipality, by name
    for (const analysis::Signal &point : points) {
        const domain::Location *location = domain::find(m_example.locations, point.location);
        if (static_cast<int>(point.kind) == kind && point.severity == analysis::Severity::Notice)
            locations[m_example.areaName(point.municipality)] << locationText(*location);
    }
    QVERIFY(locations.value(QStringLiteral("Amersfoort")).size() > 2);
    QStringList sentences;
    for (const PrintedPoint &point : printedPoints(m_example, points)) {
        if (point.kind == analysis::titleText(analysis::SignalKind(kind)) &&
            point.severity == analysis::Severity::Notice)
            sentences << point.sentence;
    }
    QCOMPARE(sentences.size(), locations.size());
    for (auto area = locations.cbegin(); area != locations.cend(); ++area) {
        const QStringList own = sentences.filter(QRegularExpression(u'^' + area.key() + QStringLiteral("[:,]")));
        QCOMPARE(own.size(), 1);
        for (const QString &name : area.value())
            QVERIFY2(own.front().contains(name), qPrintable(name));
    }
}

REGIE_TEST_GUI(TestOverview)
#include "test_overview.moc"

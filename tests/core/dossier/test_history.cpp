// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/history.h"

#include "core/dossier/action_text.h"
#include "core/dossier/change_lines.h"
#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/history_text.h"
#include "core/dossier/journal_reader.h"
#include "core/dossier/ledger_changes.h"
#include "core/dossier/row_words.h"
#include "core/dossier/scenario_changes.h"
#include "tests/support/random_edits.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <memory>

using namespace regie;
using namespace regie::dossier;

namespace {

/// The sample, open for editing, and its history as the reader finds it.
struct Fixture
{
    tests::SampleFile file;
    Document document{openForEditing(file.path(), file.workingRoot()), QStringLiteral("Medewerker")};

    void setPlaces(const QString &term, int places)
    {
        const domain::Term before = *domain::find(document.data().terms, term);
        domain::Term after = before;
        after.places = places;
        const QString name = domain::find(document.data().locations, before.location)->name;
        QVERIFY(document.apply(changes::edit(before, after, name)));
    }
    History history() const
    {
        JournalReader reader(document.workingCopy().databasePath());
        History history;
        history.append(reader.linesAfter(0));
        history.appendFacts(reader.factsBetween(0, history.lastPosition(), document.data()));
        return history;
    }
    QString sentenceAt(const History &history, std::size_t index) const
    {
        return sentence(history.line(index), document.data());
    }
    QStringList municipalitiesAt(const History &history, std::size_t index) const
    {
        return history.facts(index)->municipalities;
    }
};

const QString kAldorp = QStringLiteral("GM0001");
const QString kBedorp = QStringLiteral("GM0002");
const QString kCedorp = QStringLiteral("GM0003");

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anUndoSaysWhatItTookBack();
    void aChainOfUndoAndRedoIsToldApart();
    void entriesBelongToMunicipalities();
    void aMovedLocationBelongsToBoth();
    void aRowThatIsGoneStillBelongsSomewhere();
    void aTradeBelongsToBothSides();
    void filters();
    void readsOnlyWhatIsNew();
    void theReaderSeesWhatTheWholeJournalSays();
    void namesStandInForCodes();
    void whatWasImportedHasAName();
    void rowsOfScenariosAndRequestsHaveNames();
    void labels_data();
    void labels();
    void linesShowEachField();
    void sentencesHaveNoGaps();
};

void TestHistory::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestHistory::anUndoSaysWhatItTookBack()
{
    Fixture f;
    f.setPlaces(QStringLiteral("term-a"), 95);
    QVERIFY(f.document.undo());
    const History history = f.history();
    QCOMPARE(history.size(), 3U);
    const QString what = sentence(history.line(1).action());
    QCOMPARE(f.sentenceAt(history, 1), what + QStringLiteral(" (undone later)"));
    QCOMPARE(f.sentenceAt(history, 2), QStringLiteral("Undone: ") + what);
    QCOMPARE(history.line(2).editKind(), EditKind::TakenBack);
    QCOMPARE(history.find(history.line(2).undoes), &history.line(1));
    QCOMPARE(history.line(0).editKind(), EditKind::Made);
}

void TestHistory::aChainOfUndoAndRedoIsToldApart()
{
    Fixture f;
    f.setPlaces(QStringLiteral("term-a"), 95);
    QVERIFY(f.document.undo());
    QVERIFY(f.document.redo());
    const History redone = f.history();
    QCOMPARE(redone.line(3).course, Course::Redo);
    QVERIFY(!redone.line(1).isTakenBack);
    QVERIFY(redone.line(2).isTakenBack);
    QCOMPARE(f.sentenceAt(redone, 2),
             QStringLiteral("Undone: %1 (done again later)").arg(sentence(redone.line(1).action())));
    QVERIFY(f.sentenceAt(redone, 3).startsWith(QLatin1String("Done again: ")));
    QVERIFY(f.document.undo());
    const History undone = f.history();
    QCOMPARE(undone.line(4).course, Course::Undo);
    QVERIFY(undone.line(1).isTakenBack);
    QVERIFY(!undone.line(2).isTakenBack);
    QVERIFY(undone.line(3).isTakenBack);
}

void TestHistory::entriesBelongToMunicipalities()
{
    Fixture f;
    f.setPlaces(QStringLiteral("term-b"), 41);
    QVERIFY(f.document.apply(changes::giveScore(f.document.data(), kCedorp, domain::Principle::Scale,
                                                *domain::ScoreValue::fromNumber(4), QDate(2026, 3, 1), {})));
    QVERIFY(
        f.document.apply(changes::setProperty(f.document.data(), domain::PropertyName::Title, QStringLiteral("T"))));
    const History history = f.history();
    QCOMPARE(f.municipalitiesAt(history, 1), QStringList{kBedorp});
    QCOMPARE(history.facts(1)->tables, QStringList{QStringLiteral("terms")});
    QCOMPARE(f.municipalitiesAt(history, 2), QStringList{kCedorp});
    QCOMPARE(f.municipalitiesAt(history, 3), QStringList{});
}

void TestHistory::aMovedLocationBelongsToBoth()
{
    Fixture f;
    f.setPlaces(QStringLiteral("term-a"), 81);
    const domain::Location before = *domain::find(f.document.data().locations, QStringLiteral("a"));
    domain::Location after = before;
    after.municipality = kCedorp;
    QVERIFY(f.document.apply(changes::edit(before, after, before.name)));
    f.setPlaces(QStringLiteral("term-a"), 82);
    const History history = f.history();
    QCOMPARE(f.municipalitiesAt(history, 1), QStringList{kAldorp});
    QCOMPARE(f.municipalitiesAt(history, 2), (QStringList{kAldorp, kCedorp}));
    QCOMPARE(f.municipalitiesAt(history, 3), QStringList{kCedorp});
    const QString moved = f.sentenceAt(history, 2);
    QVERIFY2(moved.contains(QLatin1String("Aldorp")) && moved.contains(QLatin1String("Cedorp")), qPrintable(moved));
}

void TestHistory::aRowThatIsGoneStillBelongsSomewhere()
{
    Fixture f;
    f.setPlaces(QStringLiteral("term-b"), 41);
    const domain::Location gone = *domain::find(f.document.data().locations, QStringLiteral("b"));
    QVERIFY(f.document.apply(changes::removeLocation(f.document.data(), gone, {})));
    const History history = f.history();
    QCOMPARE(f.municipalitiesAt(history, 1), QStringList{kBedorp});
    QCOMPARE(f.municipalitiesAt(history, 2), QStringList{kBedorp});
}

void TestHistory::aTradeBelongsToBothSides()
{
    Fixture f;
    const domain::Trade before = f.document.data().trades.front();
    domain::Trade after = before;
    after.places = 12;
    QVERIFY(f.document.apply(changes::edit(before, after, QStringLiteral("trade"))));
    QCOMPARE(f.municipalitiesAt(f.history(), 1), (QStringList{kAldorp, kBedorp}));
}

void TestHistory::filters()
{
    Fixture f;
    f.setPlaces(QStringLiteral("term-a"), 81);
    f.document.setAuthor({});
    f.setPlaces(QStringLiteral("term-b"), 41);
    const History history = f.history();
    using Indexes = std::vector<std::size_t>;
    HistoryFilter filter;
    QCOMPARE(history.filtered(filter), (Indexes{2, 1, 0}));
    filter.municipality = kAldorp;
    QCOMPARE(history.filtered(filter), Indexes{1});
    filter.author = QString();
    QCOMPARE(history.filtered(filter), Indexes{});
    filter.municipality = kBedorp;
    QCOMPARE(history.filtered(filter), Indexes{2});
    filter = {};
    filter.kind = EditKind::Made;
    QCOMPARE(history.filtered(filter), Indexes{0});
    filter = {};
    filter.table = QStringLiteral("terms");
    QCOMPARE(history.filtered(filter), (Indexes{2, 1}));
    filter.period.from = QDate::currentDate().addDays(2);
    QCOMPARE(history.filtered(filter), Indexes{});
    filter.period = {QDate::currentDate().addDays(-2), QDate::currentDate().addDays(1)};
    QCOMPARE(history.filtered(filter), (Indexes{2, 1}));
}

void TestHistory::readsOnlyWhatIsNew()
{
    Fixture f;
    f.setPlaces(QStringLiteral("term-a"), 81);
    JournalReader reader(f.document.workingCopy().databasePath());
    History history;
    history.append(reader.linesAfter(0));
    f.setPlaces(QStringLiteral("term-a"), 82);
    const std::vector<HistoryLine> lines = reader.linesAfter(history.lastPosition());
    QCOMPARE(lines.size(), 1U);
    history.append(lines);
    QVERIFY(f.sentenceAt(history, 2).contains(QLatin1String("82")));
    QCOMPARE(reader.changesOf(history.line(2).id).size(), 1U);
}

void TestHistory::theReaderSeesWhatTheWholeJournalSays()
{
    Fixture f;
    std::mt19937 random(7);
    for (int i = 0; i < 450; ++i) {
        if (f.document.canUndo() && random() % 4 == 0)
            QVERIFY(f.document.undo());
        else
            QVERIFY(f.document.apply(tests::randomEdit(f.document.data(), random)));
    }
    const History read = f.history();
    const History whole = historyOf(f.document.history(1000), f.document.data());
    QCOMPARE(read.size(), whole.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        QCOMPARE(read.line(i).action(), whole.line(i).action());
        QCOMPARE(read.line(i).isTakenBack, whole.line(i).isTakenBack);
        QCOMPARE(f.municipalitiesAt(read, i), f.municipalitiesAt(whole, i));
        QCOMPARE(read.facts(i)->tables, whole.facts(i)->tables);
    }
}

void TestHistory::namesStandInForCodes()
{
    Fixture f;
    const domain::Dossier &dossier = f.document.data();
    const auto text = [&dossier](const char *table, const char *field, const QVariant &value) {
        return valueText(dossier, QLatin1String(table), QLatin1String(field), value);
    };
    QCOMPARE(text("locations", "municipality", kAldorp), QStringLiteral("Aldorp"));
    QCOMPARE(text("terms", "location", QStringLiteral("a")), QStringLiteral("Locatie a"));
    QCOMPARE(text("terms", "location", QStringLiteral("gone")), QStringLiteral("removed (location)"));
    QCOMPARE(text("terms", "for_municipality", {}), QStringLiteral("none"));
    QVERIFY(text("task_statements", "municipality", {}).contains(QLatin1String("Utrecht")));
    QCOMPARE(text("locations", "remark", QString()), QStringLiteral("(empty)"));
    QCOMPARE(text("terms", "minors", {}), QStringLiteral("unknown"));
    QCOMPARE(text("terms", "places", 1943), QStringLiteral("1,943"));
    const QString day = text("terms", "ends_on", QStringLiteral("2026-08-20"));
    QCOMPARE(text("urgent_requests", "asked_on", QStringLiteral("2026-08-20")), day);
    QCOMPARE(text("urgent_requests", "asked_on", QStringLiteral("2026-08")), QStringLiteral("08-2026"));
    QCOMPARE(text("urgent_requests", "asked_on", QStringLiteral("2026")), QStringLiteral("2026"));
    QCOMPARE(text("half_year_ledgers", "half_year", QStringLiteral("2027-1")), QStringLiteral("first half of 2027"));
    QCOMPARE(text("half_year_ledgers", "revision", -1200), QStringLiteral("\u22121,200"));
    QCOMPARE(text("scenario_rows", "scenario", QStringLiteral("gone")), QStringLiteral("removed (scenario)"));
}

void TestHistory::whatWasImportedHasAName()
{
    const Action action{ActionKind::TableImported,
                        {{QStringLiteral("kind"), QStringLiteral("uitruil")}, {QStringLiteral("rows"), 2}}};
    QVERIFY2(sentence(action).startsWith(QLatin1String("Imported the table Trades: 2")), qPrintable(sentence(action)));
}

void TestHistory::rowsOfScenariosAndRequestsHaveNames()
{
    Fixture f;
    const domain::Scenario scenario{QStringLiteral("s"), QStringLiteral("B"), QStringLiteral("2025-2026"), {}};
    QVERIFY(f.document.apply(changes::add(scenario, scenario.name)));
    const ChangeSet places = changes::setScenarioPlaces(f.document.data(), scenario, {{kBedorp, -10, 0, false}});
    QVERIFY(f.document.apply(places));
    domain::UrgentRequest request;
    request.id = QStringLiteral("r");
    request.title = QStringLiteral("Winteropvang");
    QVERIFY(f.document.apply(changes::add(request, request.title)));
    QVERIFY(f.document.apply(changes::addHalfYear(f.document.data(), domain::HalfYear::containing({2030, 1, 1}))));

    const auto label = [&f](const char *table, const QString &id) {
        return rowLabel(f.document.data(), QLatin1String(table), id, {});
    };
    QCOMPARE(label("scenarios", scenario.id), QStringLiteral("B, 2025-2026"));
    QCOMPARE(label("scenario_rows", places.changes.front().id), QStringLiteral("B, Bedorp"));
    QCOMPARE(label("urgent_requests", request.id), QStringLiteral("Winteropvang"));
    const History history = f.history();
    QCOMPARE(f.sentenceAt(history, history.size() - 1),
             QStringLiteral("First half of 2030 (half-year of status holders) added"));
    for (const ChangeLine &line : changeLines(f.document.data(), places.changes)) {
        QCOMPARE(line.row, QStringLiteral("B, Bedorp"));
        if (line.field == u"scenario")
            QCOMPARE(afterText(line, f.document.data()), scenario.name);
    }
}

void TestHistory::labels_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("label");
    QTest::newRow("a location") << QStringLiteral("locations") << QStringLiteral("a") << QStringLiteral("Locatie a");
    QTest::newRow("a term") << QStringLiteral("terms") << QStringLiteral("term-a")
                            << QStringLiteral("Locatie a, 01/01/2024");
    QTest::newRow("a trade") << QStringLiteral("trades") << QStringLiteral("trade-1")
                             << QStringLiteral("Aldorp, Bedorp, 2025-2026");
    QTest::newRow("a score") << QStringLiteral("scores") << QStringLiteral("score-1")
                             << QStringLiteral("Aldorp, Size and scale, 01/01/2026");
    QTest::newRow("a property") << QStringLiteral("properties") << QStringLiteral("title")
                                << QStringLiteral("title of the dossier");
    QTest::newRow("a cycle") << QStringLiteral("cycles") << QStringLiteral("2025-2026") << QStringLiteral("2025-2026");
    QTest::newRow("a row that is gone") << QStringLiteral("locations") << QStringLiteral("gone")
                                        << QStringLiteral("Oud");
}

void TestHistory::labels()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    const Fixture f;
    QTEST(rowLabel(f.document.data(), table, id, {{QStringLiteral("name"), QStringLiteral("Oud")}}), "label");
}

void TestHistory::linesShowEachField()
{
    Fixture f;
    domain::Location location;
    location.id = QStringLiteral("c");
    location.municipality = kCedorp;
    location.name = QStringLiteral("Nieuw");
    domain::Term term;
    term.id = QStringLiteral("term-c");
    term.location = location.id;
    term.places = 30;
    const ChangeSet edit = changes::addLocation(location, term);
    QVERIFY(f.document.apply(edit));
    std::vector<ChangeLine> lines = changeLines(f.document.data(), edit.changes);
    const auto line = [&lines](const QString &field) {
        return *std::find_if(lines.begin(), lines.end(),
                             [&field](const ChangeLine &each) { return each.field == field; });
    };
    const ChangeLine places = line(QStringLiteral("places"));
    QCOMPARE(rowText(places), QStringLiteral("Nieuw (term)"));
    QCOMPARE(fieldText(places), QStringLiteral("places"));
    QCOMPARE(beforeText(places, f.document.data()), QStringLiteral("(was not there)"));
    QCOMPARE(afterText(places, f.document.data()), QStringLiteral("30"));
    QCOMPARE(places.municipalities, QStringList{kCedorp});
    QCOMPARE(afterText(line(QStringLiteral("municipality")), f.document.data()), QStringLiteral("Cedorp"));
    for (const ChangeLine &each : lines)
        QVERIFY2(!afterText(each, f.document.data()).isEmpty(), qPrintable(each.field));
}

void TestHistory::sentencesHaveNoGaps()
{
    Fixture f;
    std::mt19937 random(11);
    for (int i = 0; i < 200; ++i)
        QVERIFY(f.document.apply(tests::randomEdit(f.document.data(), random)));
    const History history = f.history();
    for (std::size_t i = 0; i < history.size(); ++i) {
        const QString text = f.sentenceAt(history, i);
        QVERIFY2(!text.contains(QLatin1Char('%')) && text == text.trimmed() && !text.startsWith(QLatin1Char(',')) &&
                     !text.startsWith(QLatin1Char('(')) && !text.contains(QLatin1String("GM0")),
                 qPrintable(text));
    }
}

REGIE_TEST_CORE(TestHistory)
#include "test_history.moc"

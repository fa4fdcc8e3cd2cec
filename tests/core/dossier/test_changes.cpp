// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/changes.h"

#include "core/dossier/action_text.h"
#include "core/dossier/document.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::dossier;
using domain::Principle;
using domain::ScoreValue;

class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEditHoldsOnlyWhatDiffers();
    void anEditThatChangesNothingIsEmpty();
    void removingALocationTakesItsRowsAlong();
    void duplicatingCopiesTermsUnderNewIds();
    void extendingKeepsTheTermAndMarksTheNewOne();
    void aScoreOfTheSameDayIsReplaced();
    void aScoreOfALaterDayIsAdded();
    void theSameScoreOfTheSameDayIsNoEdit();
    void theSameScoreOfALaterDayIsConfirmed();
    void aTargetForTheProvinceHasNoMunicipality();
    void choosingAStatementUnmarksItsRivals();
    void idsFromTheSameWordsAreTheSame();
    void sentencesNameMunicipalities();
    void sentencesNameWhatChanged_data();
    void sentencesNameWhatChanged();

private:
    const domain::Dossier &data() const { return m_document->data(); }
    const domain::Term &termA() const { return *domain::find(data().terms, QStringLiteral("term-a")); }
    const domain::Location &locationA() const { return *domain::find(data().locations, QStringLiteral("a")); }
    ChangeSet score(int number, QDate day) const
    {
        return changes::giveScore(data(), QStringLiteral("GM0001"), Principle::Scale, *ScoreValue::fromNumber(number),
                                  day, QStringLiteral("Ander"));
    }

    std::unique_ptr<tests::SampleFile> m_file;
    std::unique_ptr<Document> m_document;
};

void TestChanges::init()
{
    m_document.reset();
    m_file = std::make_unique<tests::SampleFile>();
    m_document = std::make_unique<Document>(openForEditing(m_file->path(), m_file->workingRoot()), QString());
}

void TestChanges::anEditHoldsOnlyWhatDiffers()
{
    domain::Term after = termA();
    after.places = 95;
    after.until = {};
    const ChangeSet edit = changes::edit(termA(), after, QStringLiteral("Locatie a"));
    QCOMPARE(edit.changes.size(), std::size_t(1));
    QCOMPARE(edit.changes[0].after->keys(), (QStringList{QStringLiteral("ends_on"), QStringLiteral("places")}));
    QCOMPARE(edit.action.kind, ActionKind::RowEdited);
    QVERIFY(m_document->apply(edit));
    QCOMPARE(termA(), after);
}

void TestChanges::anEditThatChangesNothingIsEmpty()
{
    QVERIFY(changes::edit(termA(), termA(), {}).isEmpty());
    QVERIFY(changes::editRows({changes::updated(termA(), termA())}).isEmpty());
}

void TestChanges::removingALocationTakesItsRowsAlong()
{
    domain::Obstacle obstacle;
    obstacle.id = QStringLiteral("obstacle");
    obstacle.location = QStringLiteral("a");
    QVERIFY(m_document->apply(changes::add(obstacle, {})));
    domain::Score own;
    own.id = QStringLiteral("own");
    own.municipality = QStringLiteral("GM0001");
    own.location = QStringLiteral("a");
    own.asOf = QDate(2026, 1, 1);
    QVERIFY(m_document->apply(changes::add(own, {})));
    const auto scores = m_document->locationScores(QStringLiteral("a"));
    QCOMPARE(scores, std::vector<domain::Score>{own});
    QVERIFY(m_document->apply(changes::removeLocation(data(), locationA(), scores)));
    QVERIFY(!domain::find(data().locations, QStringLiteral("a")));
    QVERIFY(!domain::find(data().terms, QStringLiteral("term-a")));
    QVERIFY(data().obstacles.empty());
    QVERIFY(m_document->undo());
    QCOMPARE(data().obstacles.size(), std::size_t(1));
    QCOMPARE(m_document->locationScores(QStringLiteral("a")), std::vector<domain::Score>{own});
}

void TestChanges::duplicatingCopiesTermsUnderNewIds()
{
    QVERIFY(m_document->apply(changes::duplicateLocation(data(), locationA(), QStringLiteral("Kopie"))));
    QCOMPARE(data().locations.size(), std::size_t(3));
    const auto copy = std::find_if(data().terms.begin(), data().terms.end(), [this](const domain::Term &term) {
        const domain::Location *location = domain::find(data().locations, term.location);
        return location && location->name == QLatin1String("Kopie");
    });
    QVERIFY(copy != data().terms.end());
    QCOMPARE(copy->places, 80);
}

void TestChanges::extendingKeepsTheTermAndMarksTheNewOne()
{
    const domain::Term before = termA();
    QVERIFY(m_document->apply(changes::extendTerm(data(), before, QDate(2031, 6, 30))));
    QCOMPARE(termA(), before);
    const auto extension = std::find_if(data().terms.begin(), data().terms.end(),
                                        [](const domain::Term &term) { return term.extendsEarlier; });
    QVERIFY(extension != data().terms.end());
    QCOMPARE(extension->from, QDate(2031, 1, 1));
    QCOMPARE(extension->until, QDate(2031, 6, 30));
    QCOMPARE(extension->places, 80);
}

void TestChanges::aScoreOfTheSameDayIsReplaced()
{
    QVERIFY(m_document->apply(score(5, QDate(2026, 1, 1))));
    QCOMPARE(data().scores.size(), std::size_t(1));
    QCOMPARE(data().scores[0].value.number(), std::optional(5));
    QCOMPARE(data().scores[0].givenBy, QStringLiteral("Ander"));
}

void TestChanges::aScoreOfALaterDayIsAdded()
{
    QVERIFY(m_document->apply(score(5, QDate(2026, 1, 2))));
    QCOMPARE(data().scores.size(), std::size_t(2));
}

void TestChanges::theSameScoreOfTheSameDayIsNoEdit()
{
    QVERIFY(score(3, QDate(2026, 1, 1)).isEmpty());
    QVERIFY(changes::giveScore(data(), QStringLiteral("GM0002"), Principle::Scale, ScoreValue::unknown(),
                               QDate(2026, 1, 1), {})
                .isEmpty());
}

void TestChanges::theSameScoreOfALaterDayIsConfirmed()
{
    QVERIFY(m_document->apply(score(3, QDate(2026, 5, 1))));
    QCOMPARE(data().scores.size(), std::size_t(2));
}

void TestChanges::aTargetForTheProvinceHasNoMunicipality()
{
    const auto target = [this](int value) {
        return changes::setTarget(data(), {}, Principle::Flow, value, QDate(2027, 7, 1), QDate(2026, 1, 1), {});
    };
    QVERIFY(m_document->apply(target(4)));
    QVERIFY(data().targets[0].municipality.isEmpty());
    QVERIFY(target(4).isEmpty());
    QVERIFY(m_document->apply(target(5)));
    QCOMPARE(data().targets.size(), std::size_t(1));
    QCOMPARE(data().targets[0].value, 5);
}

void TestChanges::choosingAStatementUnmarksItsRivals()
{
    for (const char *id : {"statement-1", "statement-2"}) {
        QVERIFY(m_document->apply(
            changes::chooseStatement(data(), *domain::find(data().taskStatements, QString::fromLatin1(id)))));
        for (const domain::TaskStatement &statement : data().taskStatements)
            QCOMPARE(statement.inForce, statement.id == QLatin1String(id));
    }
    QVERIFY(changes::chooseStatement(data(), *domain::find(data().taskStatements, QStringLiteral("statement-2")))
                .isEmpty());
}

void TestChanges::idsFromTheSameWordsAreTheSame()
{
    QCOMPARE(changes::idFrom({QStringLiteral("a"), QStringLiteral("b")}),
             changes::idFrom({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(changes::idFrom({QStringLiteral("ab")}) != changes::idFrom({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(changes::newId() != changes::newId());
}

void TestChanges::sentencesNameMunicipalities()
{
    domain::Location moved = locationA();
    moved.municipality = QStringLiteral("GM0002");
    QVERIFY(m_document->apply(changes::edit(locationA(), moved, QStringLiteral("Boslaan"))));
    QCOMPARE(sentence(m_document->undoAction()), QStringLiteral("Municipality of Boslaan: Aldorp becomes Bedorp"));
    QVERIFY(m_document->undo());
    QCOMPARE(locationA().municipality, QStringLiteral("GM0001"));
}

void TestChanges::sentencesNameWhatChanged_data()
{
    QTest::addColumn<ChangeSet>("edit");
    QTest::addColumn<QStringList>("words");
    init();
    domain::Term after = termA();
    after.places = 1195;
    QTest::newRow("a number") << changes::edit(termA(), after, QStringLiteral("Boslaan"))
                              << QStringList{QStringLiteral("Boslaan"), QStringLiteral("Places"), QStringLiteral("80"),
                                             QStringLiteral("1,195")};
    after = termA();
    after.minors = 7;
    QTest::newRow("a number that was unknown")
        << changes::edit(termA(), after, QStringLiteral("Boslaan")) << QStringList{QStringLiteral("unknown becomes 7")};
    domain::Location moved = locationA();
    moved.phase = domain::Phase::WindingDown;
    QTest::newRow("a word") << changes::edit(locationA(), moved, QStringLiteral("Boslaan"))
                            << QStringList{QStringLiteral("Phase"), QStringLiteral("winding down")};
    QTest::newRow("a score") << score(5, QDate(2026, 5, 1))
                             << QStringList{QStringLiteral("Aldorp"), QStringLiteral("3 becomes 5")};
    QTest::newRow("an extension") << changes::extendTerm(data(), termA(), QDate(2031, 6, 30))
                                  << QStringList{QStringLiteral("30 June 2031")};
    QTest::newRow("an added row") << changes::add(after, QStringLiteral("Boslaan"))
                                  << QStringList{QStringLiteral("Boslaan (term) added")};
    const auto several = [this](ActionKind kind, const QString &subject, int count, int added) {
        domain::Term other = termA();
        other.places = 5;
        return changes::editTable({kind, subject, count, added}, {changes::updated(termA(), other)});
    };
    QTest::newRow("cells that were pasted")
        << several(ActionKind::CellsPasted, {}, 12, 0) << QStringList{QStringLiteral("12 cell(s) pasted in Locations")};
    QTest::newRow("cells and rows that were pasted")
        << several(ActionKind::CellsPasted, QStringLiteral("Boslaan"), 12, 3)
        << QStringList{QStringLiteral("12 cell(s) pasted in Locations of Boslaan, 3 row(s) added")};
    QTest::newRow("rows that were pasted")
        << several(ActionKind::CellsPasted, {}, 0, 3) << QStringList{QStringLiteral("3 row(s) pasted in Locations")};
    QTest::newRow("cells that were filled")
        << several(ActionKind::CellsFilled, {}, 4, 0) << QStringList{QStringLiteral("4 cell(s) filled in Locations")};
    QTest::newRow("cells that were cleared")
        << several(ActionKind::CellsCleared, {}, 4, 0) << QStringList{QStringLiteral("4 cell(s) cleared in Locations")};
    QTest::newRow("rows that were removed")
        << several(ActionKind::RowsRemoved, {}, 2, 0) << QStringList{QStringLiteral("2 row(s) removed from Locations")};
    domain::Milestone milestone;
    milestone.id = QStringLiteral("m");
    domain::Milestone later = milestone;
    later.on = QDate(2026, 7, 1);
    QTest::newRow("what belongs to a location says what it is")
        << changes::edit(milestone, later, QStringLiteral("Boslaan"))
        << QStringList{QStringLiteral("Date of Boslaan (milestone): unknown becomes 01/07/2026")};
}

void TestChanges::sentencesNameWhatChanged()
{
    QFETCH(ChangeSet, edit);
    QFETCH(QStringList, words);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString said = sentence(edit.action);
    for (const QString &word : words)
        QVERIFY2(said.contains(word), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1Char('%')), qPrintable(said));
}

REGIE_TEST_CORE(TestChanges)
#include "test_changes.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/location_changes.h"

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/history_text.h"
#include "core/dossier/journal_reader.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::dossier;

namespace {

struct Fixture
{
    tests::SampleFile file;
    Document document{openForEditing(file.path(), file.workingRoot()), QStringLiteral("Medewerker")};

    const domain::Location &location(const QString &id) const { return *domain::find(document.data().locations, id); }
    std::vector<EntryAbout> about(const QString &id, const QStringList &belonging) const
    {
        return JournalReader(document.workingCopy().databasePath()).entriesAbout(id, belonging);
    }
};

const QString kA = QStringLiteral("a");
const QString kBedorp = QStringLiteral("GM0002");

} // namespace

/// Moving a location, and what the journal says about one.
class TestLocationChanges : public QObject
{
    Q_OBJECT

private slots:
    void movesALocationInOneStepWithItsOwnWords();
    void takesScoresAndDeliveredPlacesAlong();
    void doesNothingForTheSamePlace();
    void tellsTheHistoryOfALocationWithWhatBelongsToIt();
    void findsWhatWasRemovedSince();
};

void TestLocationChanges::movesALocationInOneStepWithItsOwnWords()
{
    Fixture f;
    QVERIFY(f.document.apply(
        changes::moveLocation(f.document.data(), f.location(kA), kBedorp, QStringLiteral("Locatie a (2)"), {})));
    QCOMPARE(f.location(kA).municipality, kBedorp);
    QCOMPARE(f.location(kA).name, QStringLiteral("Locatie a (2)"));
    QCOMPARE(f.document.undoAction().kind, ActionKind::FieldEdited);
    const QString words = sentence(f.about(kA, {}).back().line, f.document.data());
    QVERIFY2(words.contains(QStringLiteral("Bedorp")) && words.contains(QStringLiteral("Aldorp")), qPrintable(words));
    QVERIFY(f.document.undo());
    QCOMPARE(f.location(kA).municipality, QStringLiteral("GM0001"));
    QCOMPARE(f.location(kA).name, QStringLiteral("Locatie a"));
}

void TestLocationChanges::takesScoresAndDeliveredPlacesAlong()
{
    Fixture f;
    domain::Score score;
    score.id = QStringLiteral("score-of-a");
    score.municipality = QStringLiteral("GM0001");
    score.location = kA;
    score.value = *domain::ScoreValue::fromNumber(4);
    score.asOf = QDate(2026, 1, 1);
    QVERIFY(f.document.apply(changes::add(score, QStringLiteral("Locatie a"))));
    const domain::Term before = *domain::find(f.document.data().terms, QStringLiteral("term-a"));
    domain::Term delivering = before;
    delivering.forMunicipality = kBedorp;
    delivering.forPlaces = 20;
    QVERIFY(f.document.apply(changes::edit(before, delivering, QStringLiteral("Locatie a"))));

    QVERIFY(f.document.apply(changes::moveLocation(f.document.data(), f.location(kA), kBedorp, f.location(kA).name,
                                                   f.document.locationScores(kA))));
    QCOMPARE(f.document.locationScores(kA).front().municipality, kBedorp);
    const domain::Term after = *domain::find(f.document.data().terms, QStringLiteral("term-a"));
    QVERIFY(after.forMunicipality.isEmpty() && !after.forPlaces);
}

void TestLocationChanges::doesNothingForTheSamePlace()
{
    Fixture f;
    const domain::Location &here = f.location(kA);
    QVERIFY(changes::moveLocation(f.document.data(), here, here.municipality, here.name, {}).isEmpty());
}

void TestLocationChanges::tellsTheHistoryOfALocationWithWhatBelongsToIt()
{
    Fixture f;
    QVERIFY2(f.about(kA, {}).empty(), "the making of the dossier is no change of a location");
    for (const auto &[id, places] : {std::pair("term-a", 90), std::pair("term-b", 41)}) {
        const domain::Term before = *domain::find(f.document.data().terms, QLatin1String(id));
        domain::Term after = before;
        after.places = places;
        QVERIFY(f.document.apply(changes::edit(before, after, QStringLiteral("x"))));
    }
    domain::Location renamed = f.location(kA);
    renamed.name = QStringLiteral("Andere naam");
    QVERIFY(f.document.apply(changes::edit(f.location(kA), renamed, renamed.name)));

    const auto entries = f.about(kA, {QStringLiteral("term-a")});
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries.front().changes.front().id, QStringLiteral("term-a"));
    QCOMPARE(entries.back().changes.front().id, kA);
    QVERIFY(entries.front().line.position < entries.back().line.position);
}

void TestLocationChanges::findsWhatWasRemovedSince()
{
    Fixture f;
    domain::Partner partner;
    partner.id = QStringLiteral("partner-1");
    partner.location = kA;
    partner.name = QStringLiteral("Voorbeeld Wonen");
    QVERIFY(f.document.apply(changes::add(partner, QStringLiteral("Locatie a"))));
    domain::Partner renamed = partner;
    renamed.name = QStringLiteral("Ander Wonen");
    QVERIFY(f.document.apply(changes::edit(partner, renamed, QStringLiteral("Locatie a"))));
    QVERIFY(f.document.apply(changes::remove(renamed, QStringLiteral("Locatie a"))));
    QCOMPARE(f.about(kA, {}).size(), 3U);
    QVERIFY(f.about(QStringLiteral("b"), {}).empty());
}

REGIE_TEST_CORE(TestLocationChanges)
#include "test_location_changes.moc"

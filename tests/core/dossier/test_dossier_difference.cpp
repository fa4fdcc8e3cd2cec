// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/dossier_difference.h"

#include "core/domain/names.h"
#include "core/dossier/action_text.h"
#include "core/dossier/changes.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/document.h"
#include "tests/support/random_edits.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <algorithm>

using namespace regie;
using namespace regie::dossier;

class TestDossierDifference : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void theSameDossierDiffersNowhere();
    void anEarlierDossierComesBackInOneStep_data();
    void anEarlierDossierComesBackInOneStep();
    void scoresOfLocationsComeBackToo();
    void linesSayWhatDiffers_data();
    void linesSayWhatDiffers();
    void aRestoredVersionHasItsSentence();
};

namespace {

WholeDossier now(const Document &document)
{
    return {document.data(), document.allLocationScores()};
}

QString contentHash(const Document &document)
{
    Database database(document.workingCopy().databasePath(), Database::Mode::ReadOnly);
    return ContentHash::of(database).toText();
}

domain::Score locationScore()
{
    domain::Score score;
    score.id = QStringLiteral("location-score");
    score.municipality = QStringLiteral("GM0001");
    score.location = QStringLiteral("a");
    score.value = *domain::ScoreValue::fromNumber(4);
    score.asOf = QDate(2026, 2, 1);
    return score;
}

domain::EvidenceItem evidenceOf(const domain::Score &score)
{
    domain::EvidenceItem item;
    item.id = QStringLiteral("evidence");
    item.score = score.id;
    item.title = QStringLiteral("Verslag");
    return item;
}

QStringList sentences(const std::vector<Action> &lines)
{
    QStringList texts;
    std::transform(lines.begin(), lines.end(), std::back_inserter(texts),
                   [](const Action &line) { return sentence(line); });
    return texts;
}

} // namespace

void TestDossierDifference::theSameDossierDiffersNowhere()
{
    const tests::SampleFile file;
    const Document document(openForEditing(file.path(), file.workingRoot()), {});
    QVERIFY(differenceOf(now(document), now(document)).empty());
    QVERIFY(differenceLines(now(document), now(document)).empty());
    QVERIFY(restoreVersion(now(document), now(document), QDateTime::currentDateTimeUtc()).isEmpty());
}

void TestDossierDifference::anEarlierDossierComesBackInOneStep_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("after random edits from seed %1").arg(seed))) << seed;
}

void TestDossierDifference::anEarlierDossierComesBackInOneStep()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    const auto edit = [&] { QVERIFY(document.apply(tests::randomEdit(document.data(), random))); };
    for (int i = 0; i < 15; ++i)
        edit();
    const WholeDossier earlier = now(document);
    const QString earlierHash = contentHash(document);
    for (int i = 0; i < 25; ++i)
        edit();
    const WholeDossier later = now(document);
    const QString laterHash = contentHash(document);

    QVERIFY(document.apply(restoreVersion(later, earlier, QDateTime::currentDateTimeUtc())));
    QCOMPARE(contentHash(document), earlierHash);
    QVERIFY(differenceOf(now(document), earlier).empty());
    QVERIFY(document.undo());
    QCOMPARE(contentHash(document), laterHash);
    QVERIFY(document.redo());
    QCOMPARE(contentHash(document), earlierHash);
}

void TestDossierDifference::scoresOfLocationsComeBackToo()
{
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    const domain::Score score = locationScore();
    const ChangeSet given{{ActionKind::ScoreGiven, {}},
                          {changes::inserted(score), changes::inserted(evidenceOf(score))}};
    QVERIFY(document.apply(given));
    const WholeDossier earlier = now(document);
    const QString earlierHash = contentHash(document);
    const domain::Location place = *domain::find(document.data().locations, QStringLiteral("a"));
    QVERIFY(
        document.apply(changes::removeLocation(document.data(), place, document.locationScores(QStringLiteral("a")))));
    QVERIFY(document.allLocationScores().empty());

    const WholeDossier working = readWorkingCopy(document.workingCopy().databasePath());
    QVERIFY(document.apply(restoreVersion(working, earlier, QDateTime::currentDateTimeUtc())));
    QCOMPARE(contentHash(document), earlierHash);
    QCOMPARE(document.allLocationScores(), std::vector{score});
}

void TestDossierDifference::linesSayWhatDiffers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("expected");
    const QString began = QLocale().toString(QDate(2024, 1, 1), QLocale::ShortFormat);
    QTest::newRow("a field of a term, under the name of its location")
        << QStringLiteral("places") << QStringList{QStringLiteral("Places of Locatie a, %1: 80 becomes 95").arg(began)};
    QTest::newRow("a municipality is named, not its code")
        << QStringLiteral("municipality")
        << QStringList{QStringLiteral("Municipality of Locatie a: Aldorp becomes Cedorp")};
    QTest::newRow("a location and its term that were removed")
        << QStringLiteral("removed")
        << QStringList{QStringLiteral("Locatie b (location) removed"),
                       QStringLiteral("Locatie b, %1 (term) removed").arg(began)};
    QTest::newRow("a row that was added")
        << QStringLiteral("added")
        << QStringList{QStringLiteral("Locatie a, %1 (milestone) added")
                           .arg(domain::nameOf(domain::MilestoneKind::CollegeDecision))};
    QTest::newRow("a property of the dossier itself")
        << QStringLiteral("title") << QStringList{QStringLiteral("Title of the dossier: “Sample” becomes “Other”")};
}

void TestDossierDifference::linesSayWhatDiffers()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, expected);
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    const WholeDossier before = now(document);
    WholeDossier after = before;
    if (kind == QLatin1String("places")) {
        after.data.terms.front().places = 95;
    } else if (kind == QLatin1String("municipality")) {
        after.data.locations.front().municipality = QStringLiteral("GM0003");
    } else if (kind == QLatin1String("removed")) {
        after.data.locations.pop_back();
        after.data.terms.pop_back();
    } else if (kind == QLatin1String("added")) {
        domain::Milestone milestone;
        milestone.id = QStringLiteral("milestone");
        milestone.location = QStringLiteral("a");
        after.data.milestones.push_back(milestone);
    } else {
        after.data.properties.back().value = QStringLiteral("Other");
    }
    QCOMPARE(sentences(differenceLines(before, after)), expected);
}

void TestDossierDifference::aRestoredVersionHasItsSentence()
{
    const QDateTime publishedAt(QDate(2026, 7, 3), QTime(14, 3));
    const ChangeSet edit = restoreVersion({}, {}, publishedAt);
    QCOMPARE(sentence(edit.action), QStringLiteral("Version of 3 July 14:03 brought back"));
}

REGIE_TEST_CORE(TestDossierDifference)
#include "test_dossier_difference.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/example_history.h"

#include "core/dossier/document.h"
#include "core/dossier/net_changes.h"
#include "core/exchange/example.h"
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

/// The example with its history, in a file.
struct Made
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"history.regie"_s);

    Made() { exchange::createExample(path, u"Gebruiker"_s); }
};

} // namespace

class TestExampleHistory : public QObject
{
    Q_OBJECT

private slots:
    void itSaysTheSameAsTheExample();
    void itIsTheWorkOfSeveralOfficers();
    void whatChangedSinceTheMeetingCanBeTold();
    void undoLeavesThePastAlone();
    void itIsTheSameEachTime();
};

void TestExampleHistory::itSaysTheSameAsTheExample()
{
    const Made made;
    const tests::ExampleFile plain;
    QCOMPARE(dossier::readPublishedWhole(made.path).contentHash, dossier::readPublishedWhole(plain.path()).contentHash);
}

void TestExampleHistory::itIsTheWorkOfSeveralOfficers()
{
    const Made made;
    const std::vector<dossier::JournalEntry> entries = dossier::readPublishedWhole(made.path).history;
    QVERIFY(entries.size() >= 14);
    QCOMPARE(entries.front().action.kind, dossier::ActionKind::DossierMade);
    QCOMPARE(entries.front().author, u"Gebruiker"_s);
    QVERIFY(entries.front().changes.empty());
    QSet<QString> authors;
    for (std::size_t i = 1; i < entries.size(); ++i) {
        authors.insert(entries[i].author);
        QVERIFY(!entries[i].changes.empty());
        QVERIFY(i + 1 == entries.size() || entries[i].recordedAt > entries[i + 1].recordedAt);
        QVERIFY(entries[i].author.startsWith(u"Beleidsmedewerker "_s) ||
                entries[i].author == u"Secretariaat Regietafel"_s);
    }
    QVERIFY(authors.size() >= 6);
}

void TestExampleHistory::whatChangedSinceTheMeetingCanBeTold()
{
    const Made made;
    const auto entries = dossier::readPublishedWhole(made.path).history;
    const dossier::Period sinceJuly{QDate(2026, 7, 4), QDate(2026, 9, 1)};
    const auto changes = dossier::netChanges(entries, sinceJuly);
    QVERIFY(changes.size() >= 10);
    const auto ofPlaces = std::count_if(changes.begin(), changes.end(), [](const dossier::Change &change) {
        return change.table == u"terms" && change.before && change.before->contains(u"places"_s);
    });
    QCOMPARE(ofPlaces, 2);
}

void TestExampleHistory::undoLeavesThePastAlone()
{
    const Made made;
    dossier::Document document(dossier::openForEditing(made.path, made.folder.filePath(u"working"_s)), u"Test"_s);
    QVERIFY(!document.canUndo());
    QVERIFY(document.apply(
        {{dossier::ActionKind::RowsEdited, {}},
         {{u"properties"_s, u"title"_s, QVariantMap{{u"value"_s, u"Voorbeelddossier provincie Utrecht"_s}},
           QVariantMap{{u"value"_s, u"Anders"_s}}}}}));
    QVERIFY(document.undo());
    QVERIFY(!document.canUndo());
}

void TestExampleHistory::itIsTheSameEachTime()
{
    const auto one = exchange::exampleHistory();
    const auto other = exchange::exampleHistory();
    QCOMPARE(one.size(), other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(one[i].id, other[i].id);
        QCOMPARE(one[i].at, other[i].at);
        QVERIFY(one[i].edit.changes == other[i].edit.changes);
    }
}

REGIE_TEST_CORE(TestExampleHistory)
#include "test_example_history.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/document.h"

#include "core/dossier/changes.h"
#include "core/dossier/commit.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/records.h"
#include "tests/support/random_edits.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/session_diff.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QSignalSpy>

using namespace regie;
using namespace regie::dossier;

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsShownStoredAndUndone();
    void aRefusedEditChangesNothing();
    void anEditThatCannotBeShownIsNotMade();
    void anEditOfARowThatMovedOnIsRefused();
    void undoAndRedoFollowTheOrderOfEdits();
    void aNewEditEndsRedo();
    void theMakingOfADossierIsNotUndone();
    void sqliteSeesTheSameChanges_data();
    void sqliteSeesTheSameChanges();
    void undosAndRedosComeBackAlsoAfterARestart_data();
    void undosAndRedosComeBackAlsoAfterARestart();
    void manyRowsAtOnceAreShown();
    void someOfManyRowsAreChangedAddedAndRemovedAtOnce();
    void aSnapshotStaysWhatItWas();
    void anEditThatNobodyElseReadsCopiesNothing();
    void theHistoryTellsWhoDidWhat();

private:
    static std::unique_ptr<Document> open(const tests::SampleFile &file)
    {
        return std::make_unique<Document>(openForEditing(file.path(), file.workingRoot()),
                                          QStringLiteral("Medewerker"));
    }
    static ChangeSet placesOf(const Document &document, const QString &id, int places)
    {
        const domain::Term &before = *domain::find(document.data().terms, id);
        domain::Term after = before;
        after.places = places;
        return changes::edit(before, after, QStringLiteral("Locatie"));
    }
    static int places(const Document &document)
    {
        return domain::find(document.data().terms, QStringLiteral("term-a"))->places;
    }
    static QString contentHash(const Document &document)
    {
        Database database(document.workingCopy().databasePath(), Database::Mode::ReadOnly);
        const QString kept = copyState(database, CopyStateName::ContentHash);
        const QString real = ContentHash::of(database).toText();
        return kept == real ? kept : QStringLiteral("kept %1, really %2").arg(kept, real);
    }
    /// What data() must show: the file read anew.
    static void requireShown(const Document &document)
    {
        Database database(document.workingCopy().databasePath(), Database::Mode::ReadOnly);
        const domain::Dossier stored = readDossier(database);
        QCOMPARE(document.data().terms, stored.terms);
        QCOMPARE(document.data().locations, stored.locations);
        QCOMPARE(document.data().scores, stored.scores);
        QCOMPARE(document.data().targets, stored.targets);
        QCOMPARE(document.data().taskStatements, stored.taskStatements);
        QCOMPARE(document.data().ledgers, stored.ledgers);
        QCOMPARE(document.data().properties, stored.properties);
    }
};

void TestDocument::anEditIsShownStoredAndUndone()
{
    const tests::SampleFile file;
    const auto document = open(file);
    QSignalSpy changed(document.get(), &Document::changed);
    QVERIFY(document->apply(placesOf(*document, QStringLiteral("term-a"), 95)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(places(*document), 95);
    QVERIFY(document->hasUnpublishedEdits());
    QCOMPARE(document->undoAction().values[QStringLiteral("field")].toString(), QStringLiteral("places"));
    requireShown(*document);
    QVERIFY(document->undo());
    QCOMPARE(places(*document), 80);
    QVERIFY(document->redo());
    QCOMPARE(places(*document), 95);
    requireShown(*document);
}

void TestDocument::aRefusedEditChangesNothing()
{
    const tests::SampleFile file;
    const auto document = open(file);
    QSignalSpy changed(document.get(), &Document::changed);
    QSignalSpy failed(document.get(), &Document::failed);
    const QString before = contentHash(*document);
    ChangeSet edit = placesOf(*document, QStringLiteral("term-b"), 41);
    edit.changes.push_back(placesOf(*document, QStringLiteral("term-a"), -1).changes.front());
    QVERIFY(!document->apply(edit));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(contentHash(*document), before);
    QVERIFY(!document->canUndo());
    QCOMPARE(document->history(10).size(), std::size_t(1));
    requireShown(*document);
}

void TestDocument::anEditThatCannotBeShownIsNotMade()
{
    const tests::SampleFile file;
    const auto document = open(file);
    const QString before = contentHash(*document);
    Database database(document->workingCopy().databasePath(), Database::Mode::ReadWrite);
    const auto edit = placesOf(*document, QStringLiteral("term-a"), 95);
    const auto unreadable = [] { throw Error{ErrorCode::UnsoundData, {}, {}}; };
    QVERIFY_THROWS_EXCEPTION(Error, commit(database, edit, {}, {}, unreadable));
    QCOMPARE(contentHash(*document), before);
    QCOMPARE(copyState(database, CopyStateName::Revision).toLongLong(), document->revision());
    QVERIFY(document->apply(edit));
}

void TestDocument::anEditOfARowThatMovedOnIsRefused()
{
    const tests::SampleFile file;
    const auto document = open(file);
    const ChangeSet stale = placesOf(*document, QStringLiteral("term-a"), 10);
    QVERIFY(document->apply(placesOf(*document, QStringLiteral("term-a"), 20)));
    QSignalSpy failed(document.get(), &Document::failed);
    QVERIFY(!document->apply(stale));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::RowMissing);
    QCOMPARE(places(*document), 20);
}

void TestDocument::undoAndRedoFollowTheOrderOfEdits()
{
    const tests::SampleFile file;
    const auto document = open(file);
    for (const int value : {1, 2, 3})
        QVERIFY(document->apply(placesOf(*document, QStringLiteral("term-a"), value)));
    QVERIFY(document->undo());
    QVERIFY(document->undo());
    QCOMPARE(places(*document), 1);
    QVERIFY(document->redo());
    QCOMPARE(places(*document), 2);
    QVERIFY(document->undo());
    QVERIFY(document->undo());
    QCOMPARE(places(*document), 80);
    QVERIFY(!document->undo());
    for (const int value : {1, 2, 3}) {
        QVERIFY(document->redo());
        QCOMPARE(places(*document), value);
    }
    QVERIFY(!document->redo());
}

void TestDocument::aNewEditEndsRedo()
{
    const tests::SampleFile file;
    const auto document = open(file);
    QVERIFY(document->apply(placesOf(*document, QStringLiteral("term-a"), 1)));
    QVERIFY(document->undo());
    QVERIFY(document->apply(placesOf(*document, QStringLiteral("term-a"), 2)));
    QVERIFY(!document->canRedo());
    QVERIFY(document->undo());
    QCOMPARE(places(*document), 80);
}

void TestDocument::theMakingOfADossierIsNotUndone()
{
    const tests::SampleFile file;
    const auto document = open(file);
    QVERIFY(!document->canUndo());
    QVERIFY(!document->hasUnpublishedEdits());
}

void TestDocument::sqliteSeesTheSameChanges_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("random edits from seed %1").arg(seed))) << seed;
}

void TestDocument::sqliteSeesTheSameChanges()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const tests::SampleFile file;
    const auto document = open(file);
    const QString earlier = file.inFolder(QStringLiteral("earlier"));
    for (int i = 0; i < 25; ++i) {
        QFile::remove(earlier);
        QVERIFY(QFile::copy(document->workingCopy().databasePath(), earlier));
        ChangeSet edit;
        const bool undoes = document->canUndo() && random() % 4 == 0;
        if (undoes) {
            QSignalSpy changed(document.get(), &Document::changed);
            QVERIFY(document->undo());
            edit = changed.first().first().value<ChangeSet>();
        } else {
            edit = tests::randomEdit(document->data(), random);
            QVERIFY(document->apply(edit));
        }
        QCOMPARE(tests::sorted(edit.changes), tests::sessionDiff(earlier, document->workingCopy().databasePath()));
        requireShown(*document);
    }
}

void TestDocument::undosAndRedosComeBackAlsoAfterARestart_data()
{
    sqliteSeesTheSameChanges_data();
}

void TestDocument::undosAndRedosComeBackAlsoAfterARestart()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed * 7919);
    const tests::SampleFile file;
    auto document = open(file);
    QStringList hashes{contentHash(*document)};
    for (int i = 0; i < 20; ++i) {
        const ChangeSet edit = tests::randomEdit(document->data(), random);
        QVERIFY(document->apply(edit));
        if (!edit.isEmpty())
            hashes << contentHash(*document);
    }
    const auto restartNowAndThen = [&] {
        if (random() % 3 == 0) {
            document.reset();
            document = open(file);
        }
    };
    for (qsizetype at = hashes.size() - 1; at > 0; --at) {
        QCOMPARE(contentHash(*document), hashes[at]);
        QVERIFY(document->undo());
        restartNowAndThen();
    }
    QVERIFY(!document->canUndo());
    for (const QString &hash : hashes) {
        QCOMPARE(contentHash(*document), hash);
        QCOMPARE(document->redo(), hash != hashes.last());
        restartNowAndThen();
    }
}

void TestDocument::manyRowsAtOnceAreShown()
{
    const tests::SampleFile file;
    const auto document = open(file);
    ChangeSet edit{{ActionKind::TableImported, {}}, {}};
    for (int i = 0; i < 500; ++i) {
        domain::Term term = *domain::find(document->data().terms, QStringLiteral("term-a"));
        term.id = changes::newId();
        term.places = i;
        edit.changes.push_back(changes::inserted(term));
    }
    QVERIFY(document->apply(edit));
    QCOMPARE(document->data().terms.size(), std::size_t(502));
    requireShown(*document);
    QVERIFY(document->undo());
    QCOMPARE(document->data().terms.size(), std::size_t(2));
}

void TestDocument::someOfManyRowsAreChangedAddedAndRemovedAtOnce()
{
    const tests::SampleFile file;
    const auto document = open(file);
    const domain::Term sample = *domain::find(document->data().terms, QStringLiteral("term-a"));
    const auto another = [&sample](int places) {
        domain::Term term = sample;
        term.id = changes::newId();
        term.places = places;
        return term;
    };
    ChangeSet many{{ActionKind::TableImported, {}}, {}};
    for (int i = 0; i < 500; ++i)
        many.changes.push_back(changes::inserted(another(i)));
    QVERIFY(document->apply(many));
    ChangeSet some{{ActionKind::TableImported, {}}, {}};
    for (std::size_t i = 0; i < 20; ++i) {
        const domain::Term &before = document->data().terms[25 * i];
        domain::Term after = before;
        after.places += 1;
        some.changes.push_back(changes::updated(before, after));
        some.changes.push_back(changes::removed(document->data().terms[25 * i + 7]));
        some.changes.push_back(changes::inserted(another(1000)));
    }
    QVERIFY(document->apply(some));
    QCOMPARE(document->data().terms.size(), std::size_t(502));
    requireShown(*document);
    QVERIFY(document->undo());
    requireShown(*document);
}

void TestDocument::aSnapshotStaysWhatItWas()
{
    const tests::SampleFile file;
    const auto document = open(file);
    const auto before = document->snapshot();
    QVERIFY(document->apply(placesOf(*document, QStringLiteral("term-a"), 95)));
    const auto between = document->snapshot();
    QVERIFY(document->undo());
    QCOMPARE(domain::find(before->terms, QStringLiteral("term-a"))->places, 80);
    QCOMPARE(domain::find(between->terms, QStringLiteral("term-a"))->places, 95);
    QCOMPARE(places(*document), 80);
    requireShown(*document);
}

void TestDocument::anEditThatNobodyElseReadsCopiesNothing()
{
    const tests::SampleFile file;
    const auto document = open(file);
    const domain::Dossier *data = &document->data();
    document->snapshot().reset();
    QVERIFY(document->apply(placesOf(*document, QStringLiteral("term-a"), 95)));
    QCOMPARE(&document->data(), data);
}

void TestDocument::theHistoryTellsWhoDidWhat()
{
    const tests::SampleFile file;
    const auto document = open(file);
    const ChangeSet edit = placesOf(*document, QStringLiteral("term-a"), 95);
    QVERIFY(document->apply(edit));
    QVERIFY(document->undo());
    const std::vector<JournalEntry> history = document->history(10);
    QCOMPARE(history.size(), std::size_t(3));
    QCOMPARE(history[1].author, QStringLiteral("Medewerker"));
    QCOMPARE(history[1].changes, edit.changes);
    QCOMPARE(history[0].undoes, history[1].id);
    QCOMPARE(history[0].changes, edit.inverted());
    QCOMPARE(history[2].action.kind, ActionKind::DossierMade);
    QVERIFY(history[0].recordedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

REGIE_TEST_CORE(TestDocument)
#include "test_document.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/changes.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/document.h"
#include "core/dossier/error_text.h"
#include "core/dossier/files.h"
#include "core/dossier/limits.h"
#include "core/dossier/open_dossier.h"
#include "tests/core/dossier/attacks.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

#include <sqlite3.h>

#include <functional>

using namespace regie;
using namespace regie::dossier;
using namespace regie::tests;

/// Files that somebody made to do harm, or that another program wrote: each is refused with one sentence, nothing in it
/// runs, and it stays as it was.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refused_data();
    void refused();
    void aFileOfBeforeTheJournalsHashIsReadAndGetsOne();
    void textsAsLongAsAllowedAreReadAndLongerOnesCannotBeTyped();
};

namespace {

int codeThatRan = 0;

/// boom(x): what a hostile file tries to run. It is there on every connection of this process, ours too.
void boom(sqlite3_context *context, int, sqlite3_value **values)
{
    ++codeThatRan;
    sqlite3_result_value(context, values[0]);
}

int addBoom(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    return sqlite3_create_function(database, "boom", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                   boom, nullptr, nullptr);
}

void add(const char *sentence, ErrorCode code, const Attack &attack)
{
    QTest::newRow(sentence) << code << attack;
}

void addForeignFiles()
{
    using enum ErrorCode;
    add("an empty file", NotADossier, content({}));
    add("a single byte", NotADossier, content("S"));
    add("a file that looks encrypted", NotADossier, content(noise(40000)));
    add("a web page with the name of a dossier", NotADossier, content("<!DOCTYPE html><title>Log in</title>"));
    add("a zip archive with the name of a dossier", NotADossier, content("PK\x03\x04" + noise(3000)));
    add("only the first words of a dossier", NotADossier, resized(16));
    add("a header and no page", Damaged, resized(100));
    add("a database of another program", OtherDatabase, sql("PRAGMA application_id = 1"));
    add("a database with the id of no program", OtherDatabase, sql("PRAGMA application_id = 0"));
    add("a dossier without a version", OtherDatabase, sql("PRAGMA user_version = 0"));
    add("a dossier of a version below zero", OtherDatabase, sql("PRAGMA user_version = -1"));
    add("a dossier of a newer version", NewerVersion, sql("PRAGMA user_version = 99"));
    add("a folder", IsDirectory, replaceByFolder);
    add("a pipe that nobody writes to", NotReadable, replaceByPipe);
    add("a device that never ends", NotReadable, [](const QString &path) { replaceByLink(path, "/dev/zero"); });
    add("a link to nothing", FileMissing, [](const QString &path) { replaceByLink(path, "/nothing/here.regie"); });
    add("a link to itself", FileMissing, [](const QString &path) { replaceByLink(path, path); });
    add("a file of three gigabytes", TooLarge, resized(qint64(3) << 30));
}

void addDamagedFiles()
{
    using enum ErrorCode;
    add("a header that says WAL", ForeignSchema, bytes(18, "\x02\x02"));
    add("a header with space reserved for another program", ForeignSchema, bytes(20, "\x10"));
    add("a header with another text encoding", ForeignSchema, bytes(56, bigEndian(2)));
    add("a header that counts four billion pages", Damaged, bytes(28, bigEndian(0xffffffff)));
    add("a header that counts no pages", Damaged, bytes(28, bigEndian(0)));
    add("a header with a page size that cannot be", Damaged, bytes(16, QByteArray("\x00\x03", 2)));
    add("a dossier cut off in the middle", Damaged, resized(20000));
    add("a dossier with a page of noise behind it", Damaged, [](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write(noise(4096)) == 4096);
    });
    add("a dossier that vacuums itself", ForeignSchema, sql("PRAGMA auto_vacuum = FULL; VACUUM"));
    add("a first page of noise behind the header", Damaged, bytes(100, noise(3996)));
    add("a free list that leads into the data", Damaged, bytes(32, bigEndian(3) + bigEndian(1)));
    add("two tables in the same pages", Damaged,
        sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
            "WHERE "
            "name = 'locations') WHERE name = 'terms'; PRAGMA writable_schema = RESET"));
    add("an index that does not lead to the row", Damaged, [](const QString &path) {
        const char *const own = "ON scores (municipality) WHERE location IS NULL";
        const char *const other = "ON scores (municipality) WHERE location IS NOT NULL";
        rows("INSERT INTO scores VALUES ('s', 'GM0001', NULL, 'scale', '3', '2026-01-01', '', '')")(path);
        schema(own, other)(path);
        Raw(path).run("REINDEX scores_of_municipality");
        schema(other, own)(path);
    });
    add("a value changed behind the program's back", Damaged,
        sql("UPDATE terms SET places = places + 1 WHERE id = 'term-a'"));
    add("an author changed behind the program's back", Damaged, sql("UPDATE journal SET author = 'Iemand anders'"));
    add("a revision changed behind the program's back", Damaged,
        sql("UPDATE copy_state SET value = '7' WHERE id = 'revision'"));
    add("no content hash", Damaged, sql("DELETE FROM copy_state WHERE id = 'content_hash'"));
}

void addForeignSchemas()
{
    using enum ErrorCode;
    add("a trigger", ForeignSchema,
        sql("CREATE TRIGGER extra AFTER UPDATE ON copy_state BEGIN SELECT boom(1); DELETE FROM terms; END"));
    add("a view", ForeignSchema, sql("CREATE VIEW extra AS SELECT boom(id) FROM terms"));
    add("a view in the place of a table", ForeignSchema,
        sql("ALTER TABLE rubrics RENAME TO others; CREATE VIEW rubrics AS SELECT boom(id) AS id, principle, level, "
            "sentence FROM others"));
    add("a virtual table", ForeignSchema, sql("CREATE VIRTUAL TABLE extra USING fts5(text)"));
    add("another table", ForeignSchema, sql("CREATE TABLE extra (id TEXT)"));
    add("statistics for the planner", ForeignSchema, sql("ANALYZE"));
    add("a table less", ForeignSchema, sql("DROP TABLE rubrics"));
    add("a table that is not strict", ForeignSchema,
        schema("sentence TEXT NOT NULL\n) STRICT", "sentence TEXT NOT NULL\n)"));
    add("another column", ForeignSchema, sql("ALTER TABLE terms ADD COLUMN extra TEXT"));
    add("a generated column", ForeignSchema,
        sql("ALTER TABLE terms ADD COLUMN extra TEXT GENERATED ALWAYS AS (boom(id)) VIRTUAL"));
    add("a changed CHECK", ForeignSchema, schema("CHECK (places >= 0)", "CHECK (boom(places) >= -9)"));
    add("a default that runs code", ForeignSchema,
        schema("given_by TEXT NOT NULL", "given_by TEXT NOT NULL DEFAULT (boom(1))"));
    add("an index on an expression", ForeignSchema, sql("CREATE INDEX extra ON terms (boom(id))"));
    add("an index on the rows of an expression", ForeignSchema,
        sql("CREATE INDEX extra ON terms (id) WHERE boom(places) > 0"));
    add("an index less", ForeignSchema, sql("DROP INDEX terms_of_location"));
    add("a reference that removes rows", ForeignSchema,
        schema("location TEXT NOT NULL REFERENCES locations (id)",
               "location TEXT NOT NULL REFERENCES locations (id) ON DELETE CASCADE"));
    add("a schema that is no SQL", Damaged, schema("CREATE TABLE rubrics (", "CREATE TABLE rubrics ((("));
}

void addUnsoundRows()
{
    using enum ErrorCode;
    const char *const addScore = "INSERT INTO scores VALUES ('s', 'GM0001', 'a', 'scale', '3', '2026-01-01', '', '');";
    add("a row that refers to nothing", UnsoundData, rows("DELETE FROM locations WHERE id = 'a'"));
    add("fewer than no places", Damaged, rows("UPDATE terms SET places = -5"));
    add("more places than a number holds", UnsoundData, rows("UPDATE terms SET places = 3000000000"));
    add("a day that is not in the calendar", Damaged, rows("UPDATE terms SET starts_on = '2026-02-30'"));
    add("a stream that does not exist", Damaged, rows("UPDATE terms SET stream = 'tourism'"));
    add("an end before the start", Damaged, rows("UPDATE terms SET starts_on = '2026-01-01', ends_on = '2025-01-01'"));
    add("a row without an id", UnsoundData, rows("INSERT INTO rubrics VALUES ('', 'scale', 1, 'x')"));
    add("a text that is not UTF-8", UnsoundData, rows("UPDATE locations SET remark = CAST(x'4cff6f' AS TEXT)"));
    add("a text with a NUL in it", UnsoundData, rows("UPDATE locations SET remark = CAST(x'4c006f' AS TEXT)"));
    add("a text of a million characters", UnsoundData,
        rows("UPDATE locations SET remark = replace(hex(zeroblob(500000)), '0', 'x')"));
    add("a sentence of sixty million characters", TooLarge,
        sql("INSERT INTO rubrics VALUES ('long', 'scale', 1, hex(zeroblob(30000000)))"));
    add("more meetings than anyone holds", TooLarge,
        rows("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= 250000) INSERT INTO meetings "
             "SELECT printf('%08d', i), '2026-01-01', '', 0, '' FROM n"));
    add("a location's score with a text that is not UTF-8", UnsoundData, [addScore](const QString &path) {
        rows((QByteArray(addScore) + "UPDATE scores SET evidence = CAST(x'ff' AS TEXT)").constData())(path);
    });
    add("a number where a text belongs", Damaged, [](const QString &path) {
        // The same row in a table that is not strict, whose pages then become the strict table's.
        Raw raw(path);
        raw.run(
            "CREATE TABLE loose (id NOT NULL PRIMARY KEY, principle, level, sentence) WITHOUT ROWID; "
            "INSERT INTO loose VALUES ('r', 'scale', 1, 0.5); PRAGMA writable_schema = ON; "
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'loose') "
            "WHERE name = 'rubrics'; DELETE FROM sqlite_schema WHERE name = 'loose'; PRAGMA writable_schema = RESET");
    });
}

void addUnsoundJournals()
{
    using enum ErrorCode;
    add("a journal that is no JSON", UnsoundData, rows("UPDATE journal SET changes = '[{\"table\":'"));
    add("a journal entry that names a foreign table", UnsoundData,
        rows("UPDATE journal SET changes = replace(changes, '\"locations\"', '\"sqlite_schema\"')"));
    add("a journal entry that names a foreign column", UnsoundData,
        rows("UPDATE journal SET changes = replace(changes, '\"district\"', '\"rootpage\"')"));
    add("a journal entry with a list for a value", UnsoundData,
        rows("UPDATE journal SET changes = replace(changes, '\"places\":80', '\"places\":[80]')"));
    add("a journal entry of an unknown kind", UnsoundData, rows("UPDATE journal SET action = 'format_disk'"));
    add("a journal entry whose words are no JSON", UnsoundData, rows("UPDATE journal SET action_values = 'x'"));
    add("a journal entry of no moment", UnsoundData, rows("UPDATE journal SET recorded_at = 'yesterday'"));
    add("a journal entry that takes itself back", UnsoundData, rows("UPDATE journal SET undoes = id"));
    add("two journal entries that take each other back", UnsoundData,
        rows("INSERT INTO journal SELECT 'x' || id, 2, replica, author, recorded_at, action, action_values, changes, "
             "id, "
             "NULL FROM journal; UPDATE journal SET undoes = (SELECT id FROM journal WHERE position = 2) "
             "WHERE position = 1"));
    add("a revision that is no number", UnsoundData,
        rows("UPDATE copy_state SET value = 'many' WHERE id = 'revision'"));
    add("a copy without a name of its own", UnsoundData, rows("DELETE FROM copy_state WHERE id = 'replica'"));
}

struct Fingerprint
{
    QByteArray hash;
    QDateTime modified;
    QFile::Permissions permissions;

    explicit Fingerprint(const QString &path)
    {
        const QFileInfo info(path);
        modified = info.lastModified();
        permissions = info.permissions();
        if (info.isFile() && info.size() <= kLargestFile)
            hash = fileSha256(path);
    }
    bool operator==(const Fingerprint &) const = default;
};

void requireRefused(const std::function<void()> &open, ErrorCode code, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    try {
        open();
        QFAIL("the file was opened");
    } catch (const Error &error) {
        QCOMPARE(error.code, code);
        QCOMPARE(error.path, path);
        const QString said = sentence(error);
        QVERIFY2(!said.contains(QLatin1Char('%')) && said.endsWith(QLatin1Char('.')), qPrintable(said));
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

} // namespace

Q_DECLARE_METATYPE(Attack)

void TestHostileFiles::initTestCase()
{
    QCOMPARE(sqlite3_auto_extension(reinterpret_cast<void (*)()>(addBoom)), SQLITE_OK);
}

void TestHostileFiles::refused_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Attack>("attack");
    addForeignFiles();
    addDamagedFiles();
    addForeignSchemas();
    addUnsoundRows();
    addUnsoundJournals();
}

void TestHostileFiles::refused()
{
    QFETCH(ErrorCode, code);
    QFETCH(Attack, attack);
    const tests::SampleFile file;
    attack(file.path());
    const Fingerprint before(file.path());
    codeThatRan = 0;
    requireRefused([&] { readPublishedWhole(file.path()); }, code, file.path());
    requireRefused([&] { openForEditing(file.path(), file.workingRoot()); }, code, file.path());
    QCOMPARE(codeThatRan, 0);
    QVERIFY2(Fingerprint(file.path()) == before, "the file is not as it was");
    QVERIFY2(!WorkingCopy(file.path(), file.workingRoot()).holdsUnpublishedEdits(), "it counts as work of ours");
    QVERIFY2(!QFileInfo::exists(WorkingCopy(file.path(), file.workingRoot()).databasePath()), "a copy of it is kept");
}

void TestHostileFiles::aFileOfBeforeTheJournalsHashIsReadAndGetsOne()
{
    const tests::SampleFile file;
    Raw(file.path()).run("UPDATE copy_state SET value = substr(value, 1, 64) WHERE id = 'content_hash'");
    QCOMPARE(readPublishedWhole(file.path()).history.size(), std::size_t(1));
    const OpenedDossier opened = openForEditing(file.path(), file.workingRoot());
    Database database(opened.workingCopy.databasePath(), Database::Mode::ReadOnly);
    QCOMPARE(copyState(database, CopyStateName::JournalHash), ContentHash::ofJournal(database).toText());
}

void TestHostileFiles::textsAsLongAsAllowedAreReadAndLongerOnesCannotBeTyped()
{
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    domain::Location edited = document.data().locations.front();
    edited.remark = QString(kLongestText, u'x');
    QVERIFY(document.apply(changes::edit(document.data().locations.front(), edited, edited.name)));
    QCOMPARE(document.data().locations.front().remark.size(), kLongestText);
    edited.remark += u'x';
    const QSignalSpy failed(&document, &Document::failed);
    QVERIFY(!document.apply(changes::edit(document.data().locations.front(), edited, edited.name)));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(document.data().locations.front().remark.size(), kLongestText);
}

REGIE_TEST_CORE(TestHostileFiles)
#include "test_hostile_files.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/open_dossier.h"

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/error_text.h"
#include "core/dossier/files.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace regie;
using namespace regie::dossier;

class TestOpenDossier : public QObject
{
    Q_OBJECT

private slots:
    void lookingChangesNotOneByte();
    void editsSurviveWithoutSavingAndAreResumed();
    void damagedWorkIsPutAsideAndTheFileOpens_data();
    void damagedWorkIsPutAsideAndTheFileOpens();
    void damagedWorkStaysWhenTheFileIsGone();
    void aSecondWindowIsToldSo();
    void badFilesAreRefusedUntouched_data();
    void badFilesAreRefusedUntouched();
    void aValueChangedBehindOurBackIsNoticed();
    void creatingNeverOverwrites();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void executeRaw(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(path), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

ChangeSet morePlaces(const domain::Dossier &data)
{
    domain::Term after = data.terms.front();
    after.places += 1;
    return changes::edit(data.terms.front(), after, QStringLiteral("Locatie"));
}

/// The path of a working copy with an edit that was not published, which no window has.
QString workOn(const tests::SampleFile &file)
{
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    document.apply(morePlaces(document.data()));
    return document.workingCopy().databasePath();
}

} // namespace

void TestOpenDossier::lookingChangesNotOneByte()
{
    const tests::SampleFile file;
    const QByteArray hash = fileSha256(file.path());
    const QDateTime modified = QFileInfo(file.path()).lastModified();
    {
        Document document(openForEditing(file.path(), file.workingRoot()), {});
        QVERIFY(document.apply(morePlaces(document.data())));
    }
    QCOMPARE(readPublished(file.path()).terms.front().places, 80);
    QCOMPARE(readPublishedWhole(file.path()).history.size(), std::size_t(1));
    QCOMPARE(fileSha256(file.path()), hash);
    QCOMPARE(QFileInfo(file.path()).lastModified(), modified);
}

void TestOpenDossier::editsSurviveWithoutSavingAndAreResumed()
{
    const tests::SampleFile file;
    {
        Document document(openForEditing(file.path(), file.workingRoot()), {});
        QVERIFY(document.apply(morePlaces(document.data())));
    }
    QVERIFY(WorkingCopy(file.path(), file.workingRoot()).holdsUnpublishedEdits());
    const OpenedDossier opened = openForEditing(file.path(), file.workingRoot());
    QVERIFY(opened.resumed);
    QCOMPARE(opened.data.terms.front().places, 81);
}

void TestOpenDossier::damagedWorkIsPutAsideAndTheFileOpens_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("a value that changed") << QStringLiteral("value");
    QTest::newRow("cut off in the middle") << QStringLiteral("cut");
    QTest::newRow("a text in its place") << QStringLiteral("text");
    QTest::newRow("a part that is not ours") << QStringLiteral("trigger");
}

void TestOpenDossier::damagedWorkIsPutAsideAndTheFileOpens()
{
    QFETCH(QString, damage);
    const tests::SampleFile file;
    const QString copy = workOn(file);
    if (damage == QLatin1String("value"))
        executeRaw(copy, "UPDATE terms SET places = places + 1 WHERE id = 'term-a'");
    else if (damage == QLatin1String("cut"))
        write(copy, bytesOf(copy).left(20000));
    else if (damage == QLatin1String("trigger"))
        executeRaw(copy, "CREATE TRIGGER extra AFTER INSERT ON terms BEGIN DELETE FROM terms; END");
    else
        write(copy, QByteArray("Geen dossier.\n").repeated(100));
    const QByteArray damaged = bytesOf(copy);
    {
        const OpenedDossier opened = openForEditing(file.path(), file.workingRoot());
        QVERIFY(!opened.resumed);
        QCOMPARE(opened.data.terms.front().places, 80);
        QCOMPARE(bytesOf(opened.damagedCopy), damaged);
        QVERIFY(opened.damagedCopy.contains(QDate::currentDate().toString(Qt::ISODate)));
    }
    QVERIFY(openForEditing(file.path(), file.workingRoot()).damagedCopy.isEmpty());
}

void TestOpenDossier::damagedWorkStaysWhenTheFileIsGone()
{
    const tests::SampleFile file;
    const QString copy = workOn(file);
    write(copy, bytesOf(copy).left(20000));
    const QByteArray damaged = bytesOf(copy);
    QVERIFY(QFile::remove(file.path()));
    for (int time = 0; time < 2; ++time) {
        try {
            openForEditing(file.path(), file.workingRoot());
            QFAIL("there is nothing whole to open");
        } catch (const Error &error) {
            QCOMPARE(error.code, ErrorCode::CopyDamaged);
            QCOMPARE(error.detail, copy);
            QVERIFY(sentence(error).contains(QLatin1String("save what can be saved")));
        }
        QCOMPARE(bytesOf(copy), damaged);
    }
}

void TestOpenDossier::aSecondWindowIsToldSo()
{
    const tests::SampleFile file;
    const OpenedDossier first = openForEditing(file.path(), file.workingRoot());
    try {
        openForEditing(file.path(), file.workingRoot());
        QFAIL("the working copy was taken twice");
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::OpenElsewhere);
        QVERIFY(sentence(error).contains(QStringLiteral("sample.regie")));
    }
}

void TestOpenDossier::badFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a missing file") << QStringLiteral("missing") << ErrorCode::FileMissing;
    QTest::newRow("a folder") << QStringLiteral("folder") << ErrorCode::IsDirectory;
    QTest::newRow("an empty file") << QStringLiteral("empty") << ErrorCode::NotADossier;
    QTest::newRow("a text") << QStringLiteral("text") << ErrorCode::NotADossier;
    QTest::newRow("a database of another program") << QStringLiteral("foreign") << ErrorCode::OtherDatabase;
    QTest::newRow("a dossier of a newer version") << QStringLiteral("newer") << ErrorCode::NewerVersion;
    QTest::newRow("a dossier cut off in the middle") << QStringLiteral("truncated") << ErrorCode::Damaged;
    QTest::newRow("a dossier with a trigger") << QStringLiteral("trigger") << ErrorCode::ForeignSchema;
    QTest::newRow("a dossier with an orphan") << QStringLiteral("orphan") << ErrorCode::UnsoundData;
}

void TestOpenDossier::badFilesAreRefusedUntouched()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    const tests::SampleFile file;
    const QString path = file.inFolder(name);
    if (name == QLatin1String("folder"))
        QVERIFY(QDir().mkpath(path));
    else if (name == QLatin1String("empty"))
        write(path, {});
    else if (name == QLatin1String("text"))
        write(path, QByteArray("Geen dossier.\n").repeated(100));
    else if (name == QLatin1String("foreign"))
        executeRaw(path, "CREATE TABLE notes (text); INSERT INTO notes VALUES ('x')");
    else if (name != QLatin1String("missing"))
        QVERIFY(QFile::copy(file.path(), path));
    if (name == QLatin1String("newer"))
        executeRaw(path, "PRAGMA user_version = 99");
    if (name == QLatin1String("truncated"))
        write(path, bytesOf(path).left(20000));
    if (name == QLatin1String("trigger"))
        executeRaw(path, "CREATE TRIGGER extra AFTER INSERT ON terms BEGIN DELETE FROM terms; END");
    if (name == QLatin1String("orphan"))
        executeRaw(path, "DELETE FROM locations WHERE id = 'a'");
    const QByteArray before = bytesOf(path);
    for (const bool editing : {false, true}) {
        try {
            if (editing)
                openForEditing(path, file.workingRoot());
            else
                readPublished(path);
            QFAIL("the file was opened");
        } catch (const Error &error) {
            QCOMPARE(error.code, code);
            QCOMPARE(QFileInfo(error.path).fileName(), name);
            QVERIFY(!sentence(error).contains(QLatin1Char('%')));
        }
    }
    QCOMPARE(bytesOf(path), before);
}

void TestOpenDossier::aValueChangedBehindOurBackIsNoticed()
{
    const tests::SampleFile file;
    executeRaw(file.path(), "UPDATE terms SET places = places + 1 WHERE id = 'term-a'");
    try {
        readPublished(file.path());
        QFAIL("the changed value went unnoticed");
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::Damaged);
    }
}

void TestOpenDossier::creatingNeverOverwrites()
{
    const tests::SampleFile file;
    const QByteArray before = bytesOf(file.path());
    QVERIFY_THROWS_EXCEPTION(Error, createDossier(file.path(), tests::sampleContent(), {}));
    QCOMPARE(bytesOf(file.path()), before);
    QVERIFY_THROWS_EXCEPTION(
        Error, createDossier(file.inFolder(QStringLiteral("none/new.regie")), tests::sampleContent(), {}));
}

REGIE_TEST_CORE(TestOpenDossier)
#include "test_open_dossier.moc"

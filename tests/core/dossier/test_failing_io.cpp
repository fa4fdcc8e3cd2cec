// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/changes.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/document.h"
#include "core/dossier/dossier_difference.h"
#include "core/dossier/error_text.h"
#include "core/dossier/file_faults.h"
#include "core/dossier/journal_reader.h"
#include "core/dossier/publish.h"
#include "core/dossier/unpublished.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_plan.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace regie;
using namespace regie::dossier;

Q_DECLARE_METATYPE(ErrorCode)

/// Every step of writing fails in turn, in SQLite and in the file layer: what was acknowledged stays, and the file is the old
/// one or the new one whole.
class TestFailingIo : public QObject
{
    Q_OBJECT

private slots:
    void whateverFailsInSqliteNothingAcknowledgedIsLost_data();
    void whateverFailsInSqliteNothingAcknowledgedIsLost();
    void whateverFailsWhilePublishingTheFileIsOldOrNew_data();
    void whateverFailsWhilePublishingTheFileIsOldOrNew();
    void whateverFailsWhileMakingADossierThereIsNoneOrAWholeOne();
    void aFullDiskHereIsToldOfTheEdit();
};

namespace {

constexpr int kMostSteps = 400; // more than any of the deeds takes

enum class Deed { Edit, Undo, Import, Publish };

ChangeSet morePlaces(const Document &document)
{
    domain::Term after = document.data().terms.front();
    after.places += 1;
    return changes::edit(document.data().terms.front(), after, QStringLiteral("Locatie"));
}

ChangeSet importedRows(const Document &document)
{
    QByteArray csv = "gemeente;naam;stroom;plekken\n";
    for (int i = 0; i < 40; ++i)
        csv += "Aldorp;Nieuw " + QByteArray::number(i) + ";asiel;" + QByteArray::number(10 + i) + "\n";
    return exchange::planImport(document.data(), *exchange::readCsv(csv).table, exchange::TableKind::Locations).changes;
}

Published publishNow(const Document &document)
{
    return publish(document.workingCopy().databasePath(), document.workingCopy().target(), PublishMode::Replace,
                   document.workingCopy().publishedHash());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The content as the working copy holds it, worked out from its rows.
QString contentOf(const Document &document)
{
    // Writable, since a transaction that was cut off must be rolled back before reading.
    Database database(document.workingCopy().databasePath(), Database::Mode::ReadWrite);
    const QString hash = ContentHash::of(database).toText();
    if (hash != copyState(database, CopyStateName::ContentHash))
        qFatal("The working copy contradicts its own hash");
    return hash;
}

/// What the history and the recovery read through connections of their own, also right after a step was cut off.
bool isReadable(const Document &document)
{
    const QString path = document.workingCopy().databasePath();
    try {
        const std::size_t entries = JournalReader(path).linesAfter(0).size();
        return unpublishedSteps(path, 0).size() <= entries && !readWorkingCopy(path).data.terms.empty();
    } catch (const Error &) {
        return false;
    }
}

/// Whether it was acknowledged.
bool does(Document &document, Deed deed)
{
    switch (deed) {
    case Deed::Edit:
        return document.apply(morePlaces(document));
    case Deed::Undo:
        return document.undo();
    case Deed::Import:
        return document.apply(importedRows(document));
    case Deed::Publish:
        try {
            document.markPublished(publishNow(document));
            return true;
        } catch (const Error &) {
            return false;
        }
    }
    Q_UNREACHABLE();
}

/// A copy of one published sample with its own working copy and one edit on it that is not published.
struct Edited
{
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    QByteArray published;

    explicit Edited(const QByteArray &sample)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(sample) != sample.size())
            qFatal("The sample can't be written");
        file.close();
        published = sample;
        open();
        if (!document->apply(morePlaces(*document)))
            qFatal("The sample can't be edited");
    }
    QString path() const { return folder.filePath(QStringLiteral("sample.regie")); }
    void open()
    {
        document.reset();
        document =
            std::make_unique<Document>(openForEditing(path(), folder.filePath(QStringLiteral("working"))), QString());
    }
    QStringList beside() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    bool isOldOrNew() const
    {
        return bytesOf(path()) == published || readPublishedWhole(path()).contentHash == contentOf(*document);
    }
};

QByteArray sampleBytes()
{
    const tests::SampleFile file;
    return bytesOf(file.path());
}

} // namespace

void TestFailingIo::whateverFailsInSqliteNothingAcknowledgedIsLost_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<int>("result");
    QTest::addColumn<bool>("isDone");
    const QList<QPair<const char *, Deed>> deeds{
        {"an edit", Deed::Edit}, {"an undo", Deed::Undo}, {"an import", Deed::Import}, {"publishing", Deed::Publish}};
    for (const auto &[name, deed] : deeds) {
        QTest::addRow("%s with an error of the disk", name) << static_cast<int>(deed) << SQLITE_IOERR << false;
        QTest::addRow("%s on a full disk", name) << static_cast<int>(deed) << SQLITE_FULL << false;
        QTest::addRow("%s with an error of the disk about what it did", name)
            << static_cast<int>(deed) << SQLITE_IOERR << true;
    }
}

void TestFailingIo::whateverFailsInSqliteNothingAcknowledgedIsLost()
{
    QFETCH(int, deed);
    QFETCH(int, result);
    QFETCH(bool, isDone);
    const auto failure = isDone ? tests::FailingVfs::Failure::Done : tests::FailingVfs::Failure::Undone;
    const QByteArray sample = sampleBytes();
    tests::FailingVfs vfs;
    int step = 1;
    for (; step < kMostSteps; ++step) {
        Edited edited(sample);
        const QString before = contentOf(*edited.document);
        const int placesBefore = edited.document->data().terms.front().places;
        vfs.failAt(step, result, failure);
        const bool acknowledged = does(*edited.document, static_cast<Deed>(deed));
        const bool failed = vfs.hasFailed();
        vfs.relent();
        QVERIFY(isReadable(*edited.document));
        if (!acknowledged) {
            QCOMPARE(edited.document->data().terms.front().places, placesBefore);
            QCOMPARE(contentOf(*edited.document), before);
        }
        QVERIFY(edited.isOldOrNew());
        QVERIFY(edited.document->apply(morePlaces(*edited.document))); // work goes on
        const QString last = contentOf(*edited.document);
        const int places = edited.document->data().terms.front().places;
        edited.open();
        QCOMPARE(contentOf(*edited.document), last);
        QCOMPARE(edited.document->data().terms.front().places, places);
        if (!failed)
            break;
    }
    QVERIFY(step < kMostSteps);
    if (static_cast<Deed>(deed) != Deed::Publish) // which only reads the working copy
        QVERIFY2(step > 4, qPrintable(QString::number(step)));
}

void TestFailingIo::whateverFailsWhilePublishingTheFileIsOldOrNew_data()
{
    QTest::addColumn<ErrorCode>("fault");
    QTest::newRow("the disk is full") << ErrorCode::DiskFull;
    QTest::newRow("the disk makes errors") << ErrorCode::CannotWrite;
    QTest::newRow("another program holds the file") << ErrorCode::InUse;
    QTest::newRow("the folder goes") << ErrorCode::FolderMissing;
}

void TestFailingIo::whateverFailsWhilePublishingTheFileIsOldOrNew()
{
    QFETCH(ErrorCode, fault);
    const QByteArray sample = sampleBytes();
    int step = 1;
    for (; step < kMostSteps; ++step) {
        Edited edited(sample);
        int taken = 0;
        {
            const FileFaults faults([&](FileStep kind, const QString &) {
                const bool fails = kind != FileStep::Read && ++taken == step;
                return fails ? std::optional(fault) : std::nullopt;
            });
            does(*edited.document, Deed::Publish);
        }
        QVERIFY2(edited.isOldOrNew(), qPrintable(QString::number(step)));
        QVERIFY(edited.document->apply(morePlaces(*edited.document)));
        // Reopened as after a kill: the program knows its own file, and publishes without a question.
        edited.open();
        QVERIFY(edited.document->hasUnpublishedEdits());
        QVERIFY2(does(*edited.document, Deed::Publish), qPrintable(QString::number(step)));
        QCOMPARE(readPublishedWhole(edited.path()).contentHash, contentOf(*edited.document));
        QCOMPARE(edited.beside(), QStringList{QStringLiteral("sample.regie")});
        if (taken < step)
            break;
    }
    QVERIFY2(step > 8 && step < kMostSteps, qPrintable(QString::number(step)));
}

void TestFailingIo::whateverFailsWhileMakingADossierThereIsNoneOrAWholeOne()
{
    int step = 1;
    for (; step < kMostSteps; ++step) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new.regie"));
        int taken = 0;
        bool made = false;
        {
            const FileFaults faults([&](FileStep kind, const QString &) {
                const bool fails = kind != FileStep::Read && ++taken == step;
                return fails ? std::optional(ErrorCode::DiskFull) : std::nullopt;
            });
            try {
                createDossier(path, tests::sampleContent(), QStringLiteral("Test"));
                made = true;
            } catch (const Error &error) {
                QCOMPARE(error.path, path);
            }
        }
        QVERIFY(made || !QFileInfo::exists(path) || !readPublished(path).terms.empty());
        if (taken < step) {
            QVERIFY(made);
            break;
        }
    }
    QVERIFY(step > 3 && step < kMostSteps);
}

void TestFailingIo::aFullDiskHereIsToldOfTheEdit()
{
    const QByteArray sample = sampleBytes();
    tests::FailingVfs vfs;
    Edited edited(sample);
    std::optional<Error> told;
    connect(edited.document.get(), &Document::failed, this, [&](const Error &error) { told = error; });
    vfs.failAt(2, SQLITE_FULL);
    QVERIFY(!does(*edited.document, Deed::Edit));
    vfs.relent();
    QVERIFY(told);
    QCOMPARE(told->code, ErrorCode::NoRoomForEdit);
    QVERIFY(sentence(*told).contains(QLatin1String("disk of this computer is full")));
    QVERIFY(does(*edited.document, Deed::Edit));
}

REGIE_TEST_CORE(TestFailingIo)
#include "test_failing_io.moc"

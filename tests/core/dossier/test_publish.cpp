// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/publish.h"

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/files.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

using namespace regie;
using namespace regie::dossier;

class TestPublish : public QObject
{
    Q_OBJECT

private slots:
    void savingReplacesTheFileWhole();
    void aTargetThatChangedIsNotOverwritten();
    void aFailedSaveLeavesNothingBehind();
    void aDamagedWorkingCopyIsNotPublished();
};

namespace {

void morePlaces(Document &document)
{
    domain::Term after = document.data().terms.front();
    after.places += 1;
    QVERIFY(document.apply(changes::edit(document.data().terms.front(), after, QStringLiteral("Locatie"))));
}

Published publishNow(const Document &document)
{
    return publish(document.workingCopy().databasePath(), document.workingCopy().target(), PublishMode::Replace,
                   document.workingCopy().publishedHash());
}

QStringList filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden);
}

} // namespace

void TestPublish::savingReplacesTheFileWhole()
{
    const tests::SampleFile file;
    {
        Document document(openForEditing(file.path(), file.workingRoot()), {});
        for (int round = 1; round <= 3; ++round) {
            morePlaces(document);
            QVERIFY(document.hasUnpublishedEdits());
            document.markPublished(publishNow(document));
            QVERIFY(!document.hasUnpublishedEdits());
            QCOMPARE(readPublished(file.path()).terms.front().places, 80 + round);
        }
    }
    QCOMPARE(filesBeside(file.path()), QStringList{QStringLiteral("sample.regie")});
    QVERIFY(!openForEditing(file.path(), file.workingRoot()).resumed);
}

void TestPublish::aTargetThatChangedIsNotOverwritten()
{
    const tests::SampleFile file;
    Document document(openForEditing(file.path(), file.workingRoot()), {});
    {
        Document other(openForEditing(file.path(), file.inFolder(QStringLiteral("other"))), {});
        morePlaces(other);
        other.markPublished(publishNow(other));
    }
    const QByteArray theirs = fileSha256(file.path());
    morePlaces(document);
    try {
        publishNow(document);
        QFAIL("another's work was overwritten");
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::TargetChanged);
    }
    QCOMPARE(fileSha256(file.path()), theirs);
    QVERIFY(document.hasUnpublishedEdits());
}

void TestPublish::aFailedSaveLeavesNothingBehind()
{
    const tests::SampleFile file;
    const Document document(openForEditing(file.path(), file.workingRoot()), {});
    const QString database = document.workingCopy().databasePath();
    QVERIFY_THROWS_EXCEPTION(Error, publish(database, file.path(), PublishMode::Create));
    QVERIFY_THROWS_EXCEPTION(Error,
                             publish(database, file.inFolder(QStringLiteral("none/a.regie")), PublishMode::Create));
    QCOMPARE(filesBeside(file.path()), QStringList{QStringLiteral("sample.regie")});
}

void TestPublish::aDamagedWorkingCopyIsNotPublished()
{
    const tests::SampleFile file;
    const Document document(openForEditing(file.path(), file.workingRoot()), {});
    const QByteArray before = fileSha256(file.path());
    {
        Database database(document.workingCopy().databasePath(), Database::Mode::ReadWrite);
        database.execute(QStringLiteral("UPDATE terms SET places = 1"));
    }
    QVERIFY_THROWS_EXCEPTION(Error, publishNow(document));
    QCOMPARE(fileSha256(file.path()), before);
}

REGIE_TEST_CORE(TestPublish)
#include "test_publish.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/changes.h"
#include "core/dossier/document.h"
#include "core/dossier/error_text.h"
#include "core/dossier/file_faults.h"
#include "core/dossier/files.h"
#include "core/dossier/publish.h"
#include "tests/core/dossier/publishing_sample.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

#include <thread>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/fsuid.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace regie;
using namespace regie::dossier;

Q_DECLARE_METATYPE(ErrorCode)
Q_DECLARE_METATYPE(FileStep)

/// Publishing to places that give trouble: a true sentence, no loss, and it goes on when the trouble is over.
class TestPublishPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = std::make_unique<tests::PublishingSample>(); }
    void cleanup() { m_sample.reset(); }
    void aWriteProtectedFileStaysAsItIs();
    void aFolderThatMayOnlyBeReadIsTold();
    void aFolderThatIsGoneIsTold();
    void aFileThatIsGoneIsNotMadeAgainUnasked();
    void aNameThatIsNoTextIsTold();
    void aLongPathIsPublishedTo();
    void aNameOfTheGreatestLengthIsPublishedTo();
    void aFullDiskIsTold_data();
    void aFullDiskIsTold();
    void aTinyDiskIsPublishedToAndEditedOnWithoutLoss();
    void everyReasonHasWords_data();
    void everyReasonHasWords();

private:
    std::unique_ptr<tests::PublishingSample> m_sample;
};

void TestPublishPlaces::aWriteProtectedFileStaysAsItIs()
{
    const QByteArray before = fileSha256(m_sample->file.path());
    const QFile::Permissions usual = QFile::permissions(m_sample->file.path());
    QVERIFY(QFile::setPermissions(m_sample->file.path(), QFile::ReadOwner | QFile::ReadUser));
    QCOMPARE(m_sample->refusal(), ErrorCode::FileReadOnly);
    QCOMPARE(fileSha256(m_sample->file.path()), before);
    QVERIFY(QFile::setPermissions(m_sample->file.path(), usual));
    m_sample->publishes();
    QCOMPARE(QFile::permissions(m_sample->file.path()), usual);
}

void TestPublishPlaces::aFolderThatMayOnlyBeReadIsTold()
{
#ifdef Q_OS_LINUX
    const QString folder = QFileInfo(m_sample->file.path()).path();
    const QFile::Permissions usual = QFile::permissions(folder);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const bool isRoot = ::geteuid() == 0; // who may write everywhere: for this thread's files be someone who may not
    if (isRoot)
        ::setfsuid(65534);
    ErrorCode code = ErrorCode::Storage;
    try {
        createDossier(m_sample->file.inFolder(QStringLiteral("new.regie")), tests::sampleContent(), QString());
    } catch (const Error &error) {
        code = error.code;
    }
    if (isRoot)
        ::setfsuid(0);
    QVERIFY(QFile::setPermissions(folder, usual));
    QCOMPARE(code, ErrorCode::FolderReadOnly);
    m_sample->publishes();
#else
    QSKIP("Who may write in a folder is told by access lists here.");
#endif
}

void TestPublishPlaces::aFolderThatIsGoneIsTold()
{
    const QString folder = m_sample->file.inFolder(QStringLiteral("drive"));
    QVERIFY(QDir().mkdir(folder));
    m_sample->document.reset();
    const QString path = folder + QStringLiteral("/a.regie");
    QVERIFY(QFile::copy(m_sample->file.path(), path));
    m_sample->open(path);
    m_sample->edit();
    QVERIFY(QDir().rename(folder, folder + QStringLiteral("-away")));
    QCOMPARE(m_sample->refusal(path), ErrorCode::FolderMissing);
    m_sample->edit(); // the work goes on
    QVERIFY(QDir().rename(folder + QStringLiteral("-away"), folder));
    m_sample->document->markPublished(publish(tests::orderOf(*m_sample->document)));
    QCOMPARE(readPublished(path).terms.front().places, m_sample->document->data().terms.front().places);
}

void TestPublishPlaces::aFileThatIsGoneIsNotMadeAgainUnasked()
{
    QVERIFY(QFile::remove(m_sample->file.path()));
    QCOMPARE(m_sample->refusal(), ErrorCode::TargetMissing);
    QVERIFY(!QFile::exists(m_sample->file.path()));
    PublishOrder again = tests::orderOf(*m_sample->document);
    again.mode = PublishMode::Create;
    m_sample->document->markPublished(publish(again));
    QCOMPARE(readPublished(m_sample->file.path()).terms.front().places,
             m_sample->document->data().terms.front().places);
}

void TestPublishPlaces::aNameThatIsNoTextIsTold()
{
#ifdef Q_OS_LINUX
    const QByteArray raw = QFile::encodeName(m_sample->file.inFolder(QStringLiteral("regio"))) + "\xff.regie";
    QVERIFY(::rename(QFile::encodeName(m_sample->file.path()).constData(), raw.constData()) == 0);
    const QString seen = QFile::decodeName(raw);
    QCOMPARE(m_sample->refusal(seen), ErrorCode::NameNotText);
    try {
        openForEditing(seen, m_sample->file.inFolder(QStringLiteral("other")));
        QFAIL("It was opened");
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::NameNotText);
    }
    QVERIFY(::rename(raw.constData(), QFile::encodeName(m_sample->file.path()).constData()) == 0);
    m_sample->publishes();
#else
    QSKIP("Names are always text here.");
#endif
}

void TestPublishPlaces::aLongPathIsPublishedTo()
{
    QString folder = m_sample->file.inFolder(QStringLiteral("diep"));
    while (folder.size() < 400)
        folder += QStringLiteral("/een map met een lange naam");
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/regio.regie");
    createDossier(path, tests::sampleContent(), QString());
    Document document(openForEditing(path, m_sample->file.workingRoot()), QString());
    domain::Term after = document.data().terms.front();
    after.places = 7;
    QVERIFY(document.apply(changes::edit(document.data().terms.front(), after, QStringLiteral("Locatie"))));
    document.markPublished(publish(tests::orderOf(document)));
    QCOMPARE(readPublished(path).terms.front().places, 7);
}

void TestPublishPlaces::aNameOfTheGreatestLengthIsPublishedTo()
{
    // 255 bytes is the most for one name, and "ë" takes two.
    const QString path = m_sample->file.inFolder(QString(124, QChar(0xeb)) + QStringLiteral(".regie"));
    createDossier(path, tests::sampleContent(), QString());
    QVERIFY(!readPublished(path).terms.empty());
    const QString longer = m_sample->file.inFolder(QString(130, QChar(0xeb)) + QStringLiteral(".regie"));
    QCOMPARE(m_sample->refusal(longer, PublishMode::Create), ErrorCode::NameTooLong);
}

void TestPublishPlaces::aFullDiskIsTold_data()
{
    QTest::addColumn<FileStep>("full");
    QTest::newRow("when the new file is made") << FileStep::Create;
    QTest::newRow("when it is written") << FileStep::Write;
    QTest::newRow("when it is flushed") << FileStep::Flush;
}

void TestPublishPlaces::aFullDiskIsTold()
{
    QFETCH(FileStep, full);
    const QByteArray before = fileSha256(m_sample->file.path());
    {
        const QString folder = QFileInfo(m_sample->file.path()).path();
        const FileFaults faults([=](FileStep step, const QString &path) {
            const bool isBeside = QFileInfo(path).path() == folder;
            return step == full && isBeside ? std::optional(ErrorCode::DiskFull) : std::nullopt;
        });
        QCOMPARE(m_sample->refusal(), ErrorCode::DiskFull);
    }
    QCOMPARE(fileSha256(m_sample->file.path()), before);
    m_sample->publishes();
}

void TestPublishPlaces::aTinyDiskIsPublishedToAndEditedOnWithoutLoss()
{
#ifdef Q_OS_LINUX
    // A thread of its own may have its own mounts, which go with it.
    QString skipped;
    QStringList wrong;
    std::thread([&] {
        const QString folder = m_sample->file.inFolder(QStringLiteral("tiny"));
        QDir().mkdir(folder);
        const QByteArray name = QFile::encodeName(folder);
        if (::unshare(CLONE_NEWNS | CLONE_FS) != 0 ||
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", name.constData(), "tmpfs", 0, "size=1m") != 0) {
            skipped = QStringLiteral("A small disk cannot be mounted by this user.");
            return;
        }
        try {
            const QString path = folder + QStringLiteral("/tiny.regie");
            createDossier(path, tests::sampleContent(), QString());
            Document document(openForEditing(path, folder + QStringLiteral("/working")), QString());
            std::optional<Error> refused;
            QObject::connect(
                &document, &Document::failed, &document, [&](const Error &error) { refused = error; },
                Qt::DirectConnection);
            int acknowledged = document.data().terms.front().places;
            for (int i = 0; i < 10'000 && !refused; ++i) {
                domain::Term after = document.data().terms.front();
                after.places = i + 1;
                after.source = QString(4'000, QLatin1Char('x')) + QString::number(i);
                if (document.apply(changes::edit(document.data().terms.front(), after, QStringLiteral("Locatie"))))
                    acknowledged = i + 1;
            }
            if (!refused || refused->code != ErrorCode::NoRoomForEdit)
                wrong << QStringLiteral("the edit that did not fit was not refused");
            if (document.data().terms.front().places != acknowledged)
                wrong << QStringLiteral("a refused edit is shown");
            const QByteArray before = fileSha256(path);
            try {
                publish(tests::orderOf(document));
                wrong << QStringLiteral("there was room to publish");
            } catch (const Error &error) {
                if (error.code != ErrorCode::DiskFull)
                    wrong << QStringLiteral("not told that the disk is full: %1").arg(sentence(error));
            }
            if (fileSha256(path) != before)
                wrong << QStringLiteral("the file was touched");
            if (::mount("tmpfs", name.constData(), "tmpfs", MS_REMOUNT, "size=64m") != 0)
                wrong << QStringLiteral("no room could be made");
            document.markPublished(publish(tests::orderOf(document)));
            if (readPublished(path).terms.front().places != acknowledged)
                wrong << QStringLiteral("an acknowledged edit is lost");
        } catch (const Error &error) {
            wrong << sentence(error);
        }
    }).join();
    if (!skipped.isEmpty())
        QSKIP(qPrintable(skipped));
    QCOMPARE(wrong, QStringList());
#else
    QSKIP("Small disks are mounted on Linux only.");
#endif
}

void TestPublishPlaces::everyReasonHasWords_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("short");
    QTest::addColumn<QString>("says");
    QTest::newRow("a full disk") << ErrorCode::DiskFull << "the disk is full"
                                 << "Make room";
    QTest::newRow("a file that may only be read") << ErrorCode::FileReadOnly << "the file may only be read"
                                                  << "Take away its protection";
    QTest::newRow("a folder that may only be read") << ErrorCode::FolderReadOnly << "you may not write in the folder"
                                                    << "may not write in its folder";
    QTest::newRow("a folder that is gone") << ErrorCode::FolderMissing << "the folder is not there"
                                           << "network drive";
    QTest::newRow("a name that is no text") << ErrorCode::NameNotText << "the name cannot be read"
                                            << "ordinary letters";
    QTest::newRow("a name too long") << ErrorCode::NameTooLong << "the name is too long"
                                     << "shorter name";
    QTest::newRow("a held file") << ErrorCode::InUse << "another program uses the file"
                                 << "in use by another program";
    QTest::newRow("a file that is gone") << ErrorCode::TargetMissing << "the file is gone"
                                         << "Put it back";
    QTest::newRow("a changed file") << ErrorCode::TargetChanged << "someone else changed the file"
                                    << "not overwritten";
    QTest::newRow("a damaged copy") << ErrorCode::CopyDamaged << "what is on this computer is damaged"
                                    << "It was not saved";
}

void TestPublishPlaces::everyReasonHasWords()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const Error error{code, QStringLiteral("/map/regio.regie"), {}};
    QTEST(reason(error), "short");
    QVERIFY2(sentence(error).contains(says), qPrintable(sentence(error)));
}

REGIE_TEST_CORE(TestPublishPlaces)
#include "test_publish_places.moc"

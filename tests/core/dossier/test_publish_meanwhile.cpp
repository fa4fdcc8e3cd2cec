// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/file_faults.h"
#include "core/dossier/files.h"
#include "core/dossier/patience.h"
#include "tests/core/dossier/publishing_sample.h"
#include "tests/support/test_main.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace regie;
using namespace regie::dossier;
using namespace std::chrono_literals;

/// What happens beside publishing: others hold or change the file, the user edits on, the program is killed.
class TestPublishMeanwhile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = std::make_unique<tests::PublishingSample>(); }
    void cleanup() { m_sample.reset(); }
    void aHeldFileIsWaitedFor();
    void waitingForAHeldFileHasAnEnd();
    void waitingCanBeEnded();
    void whatAKilledProgramLeftBesideIsCleared();
    void anothersVersionThatAKilledProgramLeftBesideIsKept();
    void theProgramKnowsItsOwnFileAfterAKillWhilePublishing();
    void anEditMadeWhilePublishingStaysToBePublished();
    void aFileChangedAtTheLastInstantIsNotOverwritten();
    void aFileChangedWithinAWholeSecondIsNotOverwritten();

private:
    /// Publishes, and tells under which name the new file was written.
    QString partialPath();
    QStringList dossiersBeside() const;

    std::unique_ptr<tests::PublishingSample> m_sample;
};

namespace {

/// The plan of a target that another program holds for so many steps.
FaultPlan heldFor(int steps, const QString &target)
{
    return [left = std::make_shared<int>(steps), target](FileStep step, const QString &path) {
        const bool held = step == FileStep::Rename && path == target && *left > 0;
        if (held)
            --*left;
        return held ? std::optional(ErrorCode::InUse) : std::nullopt;
    };
}

} // namespace

QString TestPublishMeanwhile::partialPath()
{
    QString partial;
    const FileFaults faults([&](FileStep step, const QString &path) {
        if (step == FileStep::Create && path.endsWith(QLatin1String(".tmp")))
            partial = path;
        return std::optional<ErrorCode>();
    });
    m_sample->publishes();
    return partial;
}

QStringList TestPublishMeanwhile::dossiersBeside() const
{
    QStringList paths;
    const QFileInfo file(m_sample->file.path());
    for (const QFileInfo &one : file.dir().entryInfoList({QStringLiteral("*.regie")}, QDir::Files))
        paths << one.absoluteFilePath();
    return paths;
}

void TestPublishMeanwhile::aHeldFileIsWaitedFor()
{
    const FileFaults faults(heldFor(3, m_sample->file.path()));
    Patience patience(1s, 1ms);
    int told = 0;
    patience.whenWaiting([&] { ++told; });
    m_sample->document->markPublished(publish(tests::orderOf(*m_sample->document, &patience)));
    QCOMPARE(told, 1);
    QCOMPARE(readPublished(m_sample->file.path()).terms.front().places,
             m_sample->document->data().terms.front().places);
}

void TestPublishMeanwhile::waitingForAHeldFileHasAnEnd()
{
    const QByteArray before = fileSha256(m_sample->file.path());
    {
        const FileFaults faults(heldFor(1000, m_sample->file.path()));
        Patience patience(5ms, 1ms);
        try {
            publish(tests::orderOf(*m_sample->document, &patience));
            QFAIL("It was published");
        } catch (const Error &error) {
            QCOMPARE(error.code, ErrorCode::InUse);
        }
    }
    QCOMPARE(fileSha256(m_sample->file.path()), before);
    m_sample->publishes();
}

void TestPublishMeanwhile::waitingCanBeEnded()
{
    const FileFaults faults(heldFor(1000, m_sample->file.path()));
    Patience patience(1h, 1h);
    patience.whenWaiting([&] { patience.end(); });
    QVERIFY_THROWS_EXCEPTION(Error, publish(tests::orderOf(*m_sample->document, &patience)));
    QVERIFY(m_sample->document->hasUnpublishedEdits());
}

void TestPublishMeanwhile::whatAKilledProgramLeftBesideIsCleared()
{
    const QString path = partialPath();
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("half a file");
    left.close();
    m_sample->edit();
    m_sample->publishes();
    QVERIFY(!left.exists());
    QVERIFY(QFile::copy(m_sample->file.path(), path)); // a whole one of ours
    m_sample->edit();
    m_sample->publishes();
    QVERIFY(!left.exists());
    QCOMPARE(dossiersBeside().size(), 1);
}

void TestPublishMeanwhile::anothersVersionThatAKilledProgramLeftBesideIsKept()
{
    const QString path = partialPath();
    QVERIFY(QFile::copy(m_sample->file.path(), path));
    const QString elsewhere = m_sample->file.inFolder(QStringLiteral("elsewhere"));
    {
        Document theirs(openForEditing(path, elsewhere), QStringLiteral("Een ander"));
        domain::Term after = theirs.data().terms.front();
        after.places = 77;
        QVERIFY(theirs.apply(changes::edit(theirs.data().terms.front(), after, {})));
        const WorkingCopy &copy = theirs.workingCopy();
        publish(copy.databasePath(), path, PublishMode::Replace, copy.publishedHash());
    }
    m_sample->edit();
    m_sample->publishes();
    const QStringList kept = dossiersBeside();
    QCOMPARE(kept.size(), 2);
    const QString theirs = kept.front() == m_sample->file.path() ? kept.back() : kept.front();
    QCOMPARE(readPublished(theirs).terms.front().places, 77);
}

void TestPublishMeanwhile::theProgramKnowsItsOwnFileAfterAKillWhilePublishing()
{
    publish(tests::orderOf(*m_sample->document)); // and killed before it could note that
    m_sample->open(m_sample->file.path());
    QVERIFY(!m_sample->document->hasUnpublishedEdits());
    m_sample->edit();
    m_sample->publishes();
}

void TestPublishMeanwhile::anEditMadeWhilePublishingStaysToBePublished()
{
    const int before = m_sample->document->data().terms.front().places;
    bool edited = false;
    {
        const FileFaults faults([&](FileStep step, const QString &path) {
            if (!std::exchange(edited, edited || (step == FileStep::Create && path.endsWith(QLatin1String(".tmp")))) &&
                edited)
                m_sample->edit();
            return std::optional<ErrorCode>();
        });
        m_sample->document->markPublished(publish(tests::orderOf(*m_sample->document)));
    }
    QVERIFY(edited);
    QVERIFY(m_sample->document->hasUnpublishedEdits());
    QCOMPARE(readPublished(m_sample->file.path()).terms.front().places, before);
    m_sample->publishes();
    QCOMPARE(m_sample->document->data().terms.front().places, before + 1);
}

void TestPublishMeanwhile::aFileChangedAtTheLastInstantIsNotOverwritten()
{
    const QByteArray theirs = "someone else's version";
    bool changed = false;
    {
        const FileFaults faults([&](FileStep step, const QString &path) {
            if (step == FileStep::Rename && path == m_sample->file.path() && !changed) {
                changed = true; // after the last look, before the names change
                QFile file(m_sample->file.inFolder(QStringLiteral("theirs")));
                if (!file.open(QIODevice::WriteOnly) || file.write(theirs) != theirs.size())
                    qFatal("The other version can't be written");
                file.close();
                ::rename(QFile::encodeName(file.fileName()).constData(),
                         QFile::encodeName(m_sample->file.path()).constData());
            }
            return std::optional<ErrorCode>();
        });
        QCOMPARE(m_sample->refusal(), ErrorCode::TargetChanged);
    }
    QVERIFY(changed);
    QFile file(m_sample->file.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), theirs);
}

void TestPublishMeanwhile::aFileChangedWithinAWholeSecondIsNotOverwritten()
{
    // As on a stick that keeps no fractions of a second: the other version has the same name, size and time.
    QFile file(m_sample->file.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray theirs = file.readAll();
    theirs.back() = static_cast<char>(~theirs.back());
    const QDateTime second = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch());
    QVERIFY(file.setFileTime(second, QFileDevice::FileModificationTime));
    bool changed = false;
    {
        const FileFaults faults([&](FileStep step, const QString &path) {
            if (step == FileStep::Rename && path == m_sample->file.path() && !std::exchange(changed, true)) {
                file.seek(0);
                if (file.write(theirs) != theirs.size() || !file.flush())
                    qFatal("The other version can't be written");
                file.setFileTime(second, QFileDevice::FileModificationTime);
            }
            return std::optional<ErrorCode>();
        });
        QCOMPARE(m_sample->refusal(), ErrorCode::TargetChanged);
    }
    QVERIFY(changed);
    file.seek(0);
    QCOMPARE(file.readAll(), theirs);
    QCOMPARE(fileSha256(m_sample->file.path()), QCryptographicHash::hash(theirs, QCryptographicHash::Sha256));
}

REGIE_TEST_CORE(TestPublishMeanwhile)
#include "test_publish_meanwhile.moc"

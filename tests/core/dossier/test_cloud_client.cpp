// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/document.h"
#include "core/dossier/file_faults.h"
#include "core/dossier/file_system.h"
#include "core/dossier/files.h"
#include "core/dossier/patience.h"
#include "core/dossier/publish.h"
#include "tests/support/random_edits.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSet>

#include <atomic>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/file.h>
#endif

using namespace regie;
using namespace regie::dossier;
using namespace std::chrono_literals;

namespace {

constexpr int kAttempts = 4;  // to publish in a round
constexpr int kPatience = 20; // milliseconds until the client looks whether it is over

/// A program that keeps a folder the same as another one, as a thread: at random moments it copies, locks, takes away and
/// replaces the file. It knows of each version that it wrote what became of it by its own doing.
class CloudClient
{
public:
    CloudClient(QString target, QString ownFolder, unsigned seed)
        : m_target(std::move(target))
        , m_folder(std::move(ownFolder))
        , m_random(seed)
    {
        QDir().mkpath(m_folder);
    }

    void start()
    {
        m_thread = std::thread([this] {
            while (!m_stop) {
                if (m_turns.tryAcquire(1, kPatience))
                    act();
            }
        });
    }
    void stop()
    {
        m_stop = true;
        m_thread.join();
    }

    /// Lets it do so much more, while we go on.
    void give(int turns) { m_turns.release(turns); }

    bool holds() const { return m_holds; }
    int replacements() const { return static_cast<int>(m_written.size()); }
    /// After stop(): the hashes of its versions that nobody but others can have overwritten.
    QSet<QByteArray> leftToOthers() const { return m_written - m_replacedItself; }
    QString firstError() const { return m_error; }

private:
    void act()
    {
        try {
            switch (m_random() % 5) {
            case 0:
                copy();
                break;
            case 1:
                lock();
                break;
            case 2:
                takeAwayAndBringBack();
                break;
            default:
                replace();
            }
        } catch (const Error &error) {
            if (m_error.isEmpty() && error.code != ErrorCode::FileMissing)
                m_error = QStringLiteral("%1 %2").arg(static_cast<int>(error.code)).arg(error.path);
        }
    }

    QString own(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

    void copy()
    {
        const QString to = own(QStringLiteral("copy"));
        QFile::remove(to);
        copyFile(m_target, to);
    }

    void lock()
    {
        QFile file(m_target);
        if (!file.open(QIODevice::ReadOnly))
            return;
#ifdef Q_OS_LINUX
        ::flock(file.handle(), LOCK_EX | LOCK_NB);
#endif
        m_holds = true;
        file.readAll();
        m_holds = false;
    }

    void takeAwayAndBringBack()
    {
        const QString away = m_target + QStringLiteral(".away%1").arg(m_random());
        if (renameOver(m_target, away) != Renamed::Done)
            return;
        std::this_thread::yield();
        renameIfFree(away, m_target); // else both stay, as such programs do
    }

    /// Another's edit on another computer, made in private and then put in the place of what is there.
    void replace()
    {
        const QString fresh = own(QStringLiteral("incoming.regie"));
        QFile::remove(fresh);
        copyFile(m_target, fresh);
        {
            Document document(openForEditing(fresh, own(QStringLiteral("working"))), QStringLiteral("Elders"));
            while (document.revision() == document.workingCopy().publishedRevision())
                document.apply(tests::randomEdit(document.data(), m_random));
            document.markPublished(publish(document.workingCopy().databasePath(), fresh, PublishMode::Replace,
                                           document.workingCopy().publishedHash()));
        }
        const QByteArray written = fileSha256(fresh);
        if (exchangeNames(fresh, m_target) != Renamed::Done)
            return;
        m_written.insert(written);
        m_replacedItself.insert(fileSha256(fresh));
    }

    QString m_target;
    QString m_folder;
    std::mt19937 m_random;
    std::thread m_thread;
    QSemaphore m_turns;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_holds = false;
    QSet<QByteArray> m_written;
    QSet<QByteArray> m_replacedItself;
    QString m_error;
};

} // namespace

/// Work on a file in a folder that a cloud client keeps in step. REGIE_ROUNDS: how often to publish; 30 when it is not set.
class TestCloudClient : public QObject
{
    Q_OBJECT

private slots:
    void thePublishedFileIsAlwaysWholeAndNobodysVersionIsLost();

private:
    /// What came of publishing: done, the file was changed, or it is held or gone for the moment.
    enum class Outcome { Published, Changed, PutOff };

    void open();
    Outcome publishOnce();
    void workUntilPublished(std::mt19937 &random);
    void checkWhole();

    std::unique_ptr<tests::SampleFile> m_file;
    std::unique_ptr<Document> m_document;
    QSet<QByteArray> m_noticed;
    int m_published = 0;
    int m_refused = 0;
};

/// Takes over what stands there, as someone does who was told that the file was changed.
void TestCloudClient::open()
{
    m_document.reset();
    for (;;) {
        try {
            WorkingCopy copy(m_file->path(), m_file->workingRoot());
            copy.lock();
            copy.remove();
        } catch (const Error &error) {
            qFatal("The working copy can't be left: %s", qPrintable(error.path));
        }
        try {
            m_document = std::make_unique<Document>(openForEditing(m_file->path(), m_file->workingRoot()),
                                                    QStringLiteral("Hier"));
            m_noticed.insert(m_document->workingCopy().publishedHash());
            return;
        } catch (const Error &error) {
            if (error.code != ErrorCode::FileMissing)
                qFatal("What stands there is not whole: %d", static_cast<int>(error.code));
        }
    }
}

TestCloudClient::Outcome TestCloudClient::publishOnce()
{
    Patience patience(100ms, 1ms);
    const WorkingCopy &copy = m_document->workingCopy();
    try {
        m_document->markPublished(
            publish({copy.databasePath(), copy.target(), PublishMode::Replace, copy.publishedHash(), &patience}));
        m_noticed.insert(m_document->workingCopy().publishedHash());
        return Outcome::Published;
    } catch (const Error &error) {
        const QList<ErrorCode> expected{ErrorCode::TargetChanged, ErrorCode::TargetMissing, ErrorCode::InUse,
                                        ErrorCode::FileMissing};
        if (!expected.contains(error.code))
            qFatal("Publishing failed of something else: %d", static_cast<int>(error.code));
        return error.code == ErrorCode::TargetChanged ? Outcome::Changed : Outcome::PutOff;
    }
}

/// As an officer does: saves, tries again when the file is held, and goes on from what stands there when it was changed.
void TestCloudClient::workUntilPublished(std::mt19937 &random)
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        m_document->apply(tests::randomEdit(m_document->data(), random));
        const Outcome outcome = publishOnce();
        checkWhole();
        if (outcome == Outcome::Published) {
            ++m_published;
            return;
        }
        ++m_refused;
        if (outcome == Outcome::Changed)
            open();
    }
}

void TestCloudClient::checkWhole()
{
    try {
        QVERIFY(!readPublished(m_file->path()).terms.empty());
    } catch (const Error &error) {
        QCOMPARE(error.code, ErrorCode::FileMissing); // away for the moment
    }
}

void TestCloudClient::thePublishedFileIsAlwaysWholeAndNobodysVersionIsLost()
{
    const int given = qEnvironmentVariableIntValue("REGIE_ROUNDS");
    const int rounds = given > 0 ? given : 30;
    m_file = std::make_unique<tests::SampleFile>();
    const QTemporaryDir elsewhere(QDir::tempPath() + QStringLiteral("/cloud-XXXXXX"));
    CloudClient client(m_file->path(), elsewhere.path(), 20'260'301);
    const FileFaults faults([&](FileStep step, const QString &path) {
        const bool held = step == FileStep::Rename && path == m_file->path() && client.holds();
        return held ? std::optional(ErrorCode::InUse) : std::nullopt;
    });
    std::mt19937 random(7);
    open();
    client.start();
    for (int round = 0; round < rounds; ++round) {
        client.give(1 + static_cast<int>(random() % 3));
        workUntilPublished(random);
    }
    client.stop();
    QCOMPARE(client.firstError(), QString());

    QSet<QByteArray> kept = m_noticed;
    const QFileInfoList files = QFileInfo(m_file->path()).dir().entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        kept.insert(fileSha256(file.absoluteFilePath()));
    QCOMPARE((client.leftToOthers() - kept).size(), 0);
    qInfo("%d rounds: %d published, %d attempts refused or put off; %d versions by the client", rounds, m_published,
          m_refused, client.replacements());
    QVERIFY(m_published >= rounds / 3);
    QVERIFY(m_refused > 0);
    QVERIFY(client.replacements() > 0);
}

REGIE_TEST_CORE(TestCloudClient)
#include "test_cloud_client.moc"

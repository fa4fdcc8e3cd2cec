// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/document.h"
#include "core/dossier/publish.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace regie::dossier {
class Patience;
}

namespace regie::ui::shell {

/// Where the work on a dossier is kept; always safely on this computer.
enum class SavedKind {
    InFile,     ///< nothing was edited since it was opened
    Local,      ///< not yet in the file
    Publishing, ///< on its way there
    Waiting,    ///< another program holds the file
    Published,  ///< in the file since publishedAt
    Refused,    ///< not in the file, because of failure
};

struct SavedState
{
    SavedKind kind = SavedKind::InFile;
    QDateTime publishedAt;                 ///< null: not in this session
    std::optional<dossier::Error> failure; ///< of the last attempt
};

/// How long saving waits, and for what.
struct SavingTimes
{
    std::chrono::milliseconds patience{10'000}; ///< for another program that holds the file
    std::chrono::milliseconds pause{250};       ///< between two attempts
    std::chrono::milliseconds quiet{30'000};    ///< after the last edit, before saving by itself
};

/// Brings the edits of one document to its file: when asked, and by itself after quiet seconds. Works on another thread; what
/// is edited meanwhile stays to be published.
class Publisher : public QObject
{
    Q_OBJECT

public:
    Publisher(dossier::Document &document, const SavingTimes &times, QObject *parent = nullptr);
    ~Publisher() override;

    SavedState state() const;
    bool isRunning() const { return m_running; }

    /// Replaces the file.
    void publish();
    /// Makes the file again that was removed.
    void publishAgain();
    /// Makes a new file; when all edits are in it: moved().
    void publishTo(const QString &path);
    /// Whether the new file still holds every edit; if not, catchUp() writes the others to it as well.
    bool hasMovedAll() const { return m_elsewhere.revision == m_document.revision(); }
    void catchUp(const QString &path);
    /// Gives up waiting for another program.
    void stopWaiting();
    /// The path of a new file beside the target: its name says whose version it is and of when.
    QString pathBeside() const;

    void setByItself(bool on);

signals:
    void runningChanged(bool running);
    void stateChanged();
    void published();
    void failed(const regie::dossier::Error &error);
    void moved(const QString &path);
    /// What could not be put in its file, which another program holds, is in this new file beside it.
    void savedBeside(const QString &path, const QByteArray &sha256);
    /// The quiet seconds have passed and there is something to publish.
    void due();

private:
    using Done = std::function<void(const dossier::Published &)>;
    using Failed = std::function<void(const dossier::Error &)>;
    void start(dossier::PublishOrder order, Done done, Failed failed);
    void finish(const dossier::Published &published);
    void fail(const dossier::Error &error);
    void keepBeside(const dossier::Error &held);
    void publishElsewhere(const dossier::PublishOrder &order);
    void followEdits();
    dossier::PublishOrder order(dossier::PublishMode mode) const;

    dossier::Document &m_document;
    SavingTimes m_times;
    std::shared_ptr<dossier::Patience> m_patience;
    std::optional<dossier::Error> m_failure;
    QDateTime m_publishedAt;
    dossier::Published m_elsewhere{0, {}}; ///< what publishTo() wrote
    QString m_beside;                      ///< the last file that was made beside a held one
    qint64 m_besideRevision = 0;           ///< what it holds
    QTimer m_quiet;
    bool m_byItself = false;
    bool m_running = false;
    bool m_waiting = false;
    bool m_givesUp = false; ///< the user does not want to wait, so that nothing is made beside either
};

} // namespace regie::ui::shell

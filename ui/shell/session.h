// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/document.h"
#include "core/dossier/open_dossier.h"
#include "core/dossier/target_lock.h"
#include "ui/shell/content_check.h"
#include "ui/shell/publisher.h"
#include "ui/widgets/dossier_view.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace regie::ui::locations {
class LocationRows;
}

namespace regie::ui::shell {

/// What the program was doing when something went wrong: the window offers other help for each.
enum class Deed { Opening, Making, Editing, Publishing, Printing };

/// The dossier that the window has open, if any, and the work on its file: opening, publishing and closing. Files are read
/// and written on another thread; one at a time.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Working copies live below the root.
    Session(QString workingCopyRoot, QString author, figures::ThemeKind theme, QObject *parent = nullptr,
            const SavingTimes &times = {});
    ~Session() override;

    bool isOpen() const { return m_document != nullptr; }
    bool isBusy() const { return m_busy; }
    /// Only when a dossier is open.
    dossier::Document &document() const { return *m_document; }
    widgets::DossierView &view() const { return *m_view; }
    /// The rows of the table of locations, which were read with the file; null once they were taken or something changed.
    std::unique_ptr<locations::LocationRows> takeLocationRows();
    /// Keeps the rows as the view has them now for whoever takes them next; null: none.
    void keepLocationRows(std::unique_ptr<locations::LocationRows> rows);
    /// The file that is open; empty: none.
    QString path() const;
    bool hasUnpublishedEdits() const { return isOpen() && m_document->hasUnpublishedEdits(); }
    const QString &author() const { return m_author; }
    /// Only when a dossier is open.
    SavedState savedState() const { return m_publisher->state(); }
    /// Who else had the dossier open when it was opened here; none: nobody, as far as is known.
    const std::optional<dossier::Holder> &holder() const { return m_holder; }

    void setAuthor(const QString &author);
    void setTheme(figures::ThemeKind theme);
    /// Whether edits are published by themselves after quiet seconds.
    void setPublishOnIdle(bool on);

    /// Opens the file in place of what is open, whose edits are published first.
    void open(const QString &path);
    /// Makes a file with the function, which runs on another thread, and opens it.
    void make(const QString &path, const std::function<void()> &write);
    /// Writes the edits to the file; while a large one is still being checked, as soon as that is done.
    void publish();
    /// Whether the checks of a large file that was opened are still going on.
    bool isVerifying() const { return m_check && m_check->isRunning(); }
    /// Makes the file again that was removed meanwhile.
    void publishAgain();
    /// Writes this version to a new file, and goes on with that one; beside: with a name that says whose version it is.
    void publishTo(const QString &path);
    void publishBeside();
    /// Gives up waiting for another program that holds the file.
    void stopWaiting();
    /// Writes a report or another file that is no dossier, on another thread.
    void print(const std::function<void()> &write, const QString &path);
    void close();

signals:
    /// The checks of a large file have ended; failed() tells when they found damage, and then nothing is published any more.
    void verified();
    void opened();
    /// After opened(): someone else has the dossier open as well.
    void heldElsewhere(const regie::dossier::Holder &holder);
    /// After opened(): the working copy held edits that were never published.
    void resumed();
    /// After opened(): edits of an earlier session were damaged, and are kept apart in this file.
    void damagePutAside(const QString &damagedCopy);
    /// The view and the document are about to go.
    void closing();
    void closed();
    /// What was edited is in the file, which may be another one than before.
    void published();
    /// What was edited is in this new file beside the file, which another program holds.
    void savedBeside(const QString &path, const QByteArray &sha256);
    void printed(const QString &path);
    void failed(regie::ui::shell::Deed deed, const regie::dossier::Error &error);
    void busyChanged(bool busy);
    /// There is something else to publish than before, or nothing any more.
    void savedStateChanged();

private:
    void setBusy(bool busy);
    void fail(Deed deed, const dossier::Error &error);
    struct Opened;
    void take(Opened opened);
    void followPublisher();
    void tellNotPublished(const dossier::Error &error);
    void publishWhenDue();
    void goOn();
    void finishVerifying();
    /// Writes a file on another thread, other than what is open.
    void writeOther(Deed deed, const std::function<void()> &write, const std::function<void()> &done);
    /// False while nothing of what is open may be published; then it is told, or done when the checks have ended.
    bool mayPublish();
    void moveTo(const QString &path);

    QString m_root;
    QString m_author;
    figures::ThemeKind m_theme;
    std::unique_ptr<dossier::Document> m_document;
    std::unique_ptr<widgets::DossierView> m_view;
    std::unique_ptr<locations::LocationRows> m_locationRows;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<ContentCheck> m_check;
    SavingTimes m_times;
    dossier::TargetLock m_lock;
    std::optional<dossier::Holder> m_holder;
    QString m_openNext; ///< to be opened when what is open has been published
    bool m_publishesWhenVerified = false;
    bool m_busy = false;
    bool m_hasMoved = false; ///< what opens next was just published there
    bool m_publishesOnIdle = false;
    bool m_isIdle = false;                           ///< what is being published was not asked for
    std::optional<dossier::ErrorCode> m_toldFailure; ///< so that saving by itself tells it once
};

} // namespace regie::ui::shell

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/origin.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>

namespace regie::dossier {

/// The folder on this machine where the edits of one file are kept until they are published.
class WorkingCopy
{
public:
    /// The working copy of the file below the root; nothing is made yet.
    WorkingCopy(const QString &target, const QString &root);

    /// Where working copies live for this user.
    static QString defaultRoot();

    const QString &target() const { return m_target; }
    QString databasePath() const;

    /// Takes the working copy for this process, and finds out whether what was about to be published when the program ended
    /// has reached the target. Throws Error(OpenElsewhere) when another process has it.
    void lock();
    /// Whether edits are kept here that were never published; throws Error.
    bool holdsUnpublishedEdits() const;
    /// Copies the target here, byte for byte, in place of what was here, and returns its SHA-256; throws Error.
    /// Until setPublished() the copy counts as none.
    QByteArray copyFromTarget();
    /// Forgets the copy; throws Error.
    void remove();
    /// Puts a copy that cannot be gone on with aside, under a name that tells the moment: its path; throws Error. Then there is none.
    QString setAside(const QDateTime &now);

    qint64 publishedRevision() const { return m_published.revision; }
    /// SHA-256 of the target as it was when it was last read or published.
    const QByteArray &publishedHash() const { return m_published.sha256; }
    /// Remembers what the target holds, also for the next start; throws Error.
    void setPublished(const Published &published);

private:
    QString m_target;
    QString m_folder;
    Published m_published{0, {}};
    std::unique_ptr<QLockFile> m_lock;
    void findPublished();
};

} // namespace regie::dossier

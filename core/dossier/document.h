// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"
#include "core/dossier/database.h"
#include "core/dossier/error.h"
#include "core/dossier/journal.h"
#include "core/dossier/open_dossier.h"

#include <QObject>

#include <functional>
#include <memory>

namespace regie::dossier {

/// An open dossier: the only writer of its working copy. Each edit is one transaction that is safe on disk when apply() returns.
class Document : public QObject
{
    Q_OBJECT
public:
    /// Takes over an opened working copy. The author's name goes into the journal. Throws Error.
    Document(OpenedDossier opened, QString author, QObject *parent = nullptr);
    ~Document() override;

    /// What the dossier says now. Replaced in place by each edit: do not keep references across edits.
    const domain::Dossier &data() const { return *m_data; }
    /// The same, and it stays what it is now, for another thread to read. An edit while somebody still has it costs a copy.
    std::shared_ptr<const domain::Dossier> snapshot() const { return m_data; }
    const WorkingCopy &workingCopy() const { return m_workingCopy; }

    /// Makes the changes and writes the journal, all or nothing; false: nothing happened and failed() was emitted.
    /// An empty set does nothing and succeeds.
    bool apply(const ChangeSet &edit);

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    /// What undo() would undo; only when canUndo(); throws Error.
    Action undoAction() const;
    Action redoAction() const;
    bool undo();
    bool redo();

    /// Scores of one location, which data() leaves out; throws Error.
    std::vector<domain::Score> locationScores(const QString &location) const;
    /// The scores of every location; throws Error.
    std::vector<domain::Score> allLocationScores() const;
    /// The newest entries first, at most this many; throws Error.
    std::vector<JournalEntry> history(int limit) const;

    /// Counts edits, undos and redos of this file over its life.
    qint64 revision() const { return m_revision; }
    bool hasUnpublishedEdits() const { return m_revision != m_workingCopy.publishedRevision(); }
    /// To be called when publish() of this revision succeeded: see publish.h.
    void markPublished(const Published &published);

    /// From now on every edit, undo and redo is refused with Error(ReadOnly): an earlier version is only looked at.
    void setReadOnly() { m_isReadOnly = true; }
    bool isReadOnly() const { return m_isReadOnly; }

    const QString &author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }

signals:
    /// After an edit, undo or redo was committed and data() shows it.
    void changed(const regie::dossier::ChangeSet &edit);
    /// An edit was refused or could not be written: nothing happened.
    void failed(const regie::dossier::Error &error);
    void publishedStateChanged();

private:
    void requireEditable() const;
    void leaveSnapshots();
    bool takeBack(std::vector<QString> &from, std::vector<QString> &to);
    /// The new journal entry's id; throws Error, and then nothing happened.
    QString commitAndShow(const ChangeSet &edit, const QString &undoes);
    /// Reads what the changes touch; what it returns lets data() say that, and cannot fail.
    std::function<void()> readTouched(const std::vector<Change> &changes);

    WorkingCopy m_workingCopy;
    mutable Database m_database; ///< a query needs the connection too
    std::shared_ptr<domain::Dossier> m_data;
    QString m_author;
    std::vector<QString> m_undo; ///< journal ids, the last is undone first
    std::vector<QString> m_redo;
    qint64 m_revision = 0;
    bool m_isReadOnly = false;
};

} // namespace regie::dossier

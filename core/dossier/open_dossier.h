// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"
#include "core/dossier/journal.h"
#include "core/dossier/verification.h"
#include "core/dossier/working_copy.h"

#include <optional>

namespace regie::dossier {

/// A working copy that is ready to edit, with what it says.
struct OpenedDossier
{
    WorkingCopy workingCopy;
    domain::Dossier data;
    bool resumed = false;                     ///< it holds edits of an earlier session that were never published
    std::optional<Verification> verification; ///< what is left to check before anything may be published; none: nothing
    QString
        damagedCopy; ///< where edits of an earlier session were put aside that are not whole any more; empty: nowhere
};

/// Opens the file for editing: takes the working copy below the root, resumes what was not published or else copies the
/// file there, migrates and checks it; of a large file the checks that need every row are left to the caller. The file
/// itself is not altered, and nothing of it is kept when it is refused. A working copy that is damaged is put aside when the
/// file is whole, and else left as it is: Error(CopyDamaged), whose detail is its path. Not for the UI thread. Throws Error.
OpenedDossier openForEditing(const QString &path, const QString &workingCopyRoot);

/// Everything in a file, as it was published.
struct PublishedDossier
{
    domain::Dossier data;
    std::vector<domain::Score> locationScores; ///< which data leaves out
    std::vector<JournalEntry> history;         ///< the newest first
    QString contentHash;
};

/// What a file says as it was published: read and checked in a private copy that is gone afterwards; throws Error.
domain::Dossier readPublished(const QString &path);
/// The same with the scores of locations and the journal; throws Error.
PublishedDossier readPublishedWhole(const QString &path);

/// Makes a new dossier with this content, in one step that the history names but undo leaves alone, and publishes it;
/// throws Error(AlreadyExists) when there is a file.
void createDossier(const QString &path, const ChangeSet &content, const QString &author);

/// An edit that was made by someone at a moment, to be the past of a new dossier.
struct PastEdit
{
    ChangeSet edit;
    QString author;
    QDateTime at; ///< UTC
    QString id;   ///< of its entry in the journal
};

/// The same with a past, the oldest edit first, that the history tells and undo leaves alone. The action names the making.
void createDossier(const QString &path, const std::vector<PastEdit> &past, const Action &making, const QString &author);

} // namespace regie::dossier

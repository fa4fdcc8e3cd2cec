// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::dossier {

/// Why a file could not be opened, read, altered or written; error_text.h says it in a sentence.
enum class ErrorCode {
    FileMissing,
    IsDirectory,
    NotReadable,
    NotADossier,   ///< not an SQLite file at all
    OtherDatabase, ///< an SQLite file of another program
    NewerVersion,  ///< detail: the version that the file has
    Damaged,
    TooLarge,      ///< more than a dossier can hold; detail: how much that is
    ForeignSchema, ///< tables, triggers or views that the program did not make
    UnsoundData,   ///< a value that the domain does not allow; detail: where
    AlreadyExists,
    CannotWrite, ///< detail: the system's reason
    DiskFull,
    NoRoomForEdit, ///< the disk with the working copies is full
    FileReadOnly,
    FolderReadOnly, ///< no file can be made beside the file
    FolderMissing,  ///< the file's folder is not there, as when a network drive is gone
    NameNotText,    ///< the name holds bytes that are no text in the system's encoding
    NameTooLong,
    InUse,         ///< another program holds the file
    CopyDamaged,   ///< what this computer keeps of the file's edits is not whole any more
    SavedBeside,   ///< another program kept holding the file; detail: the file that this version was written to instead
    TargetMissing, ///< the file that was read is not there any more
    TargetChanged, ///< the file was altered by someone else since it was read
    OpenElsewhere, ///< another window of this user has the file open
    Unpublished,   ///< the window holds edits of the file that are not published
    NotAllowed,    ///< a constraint of the dossier forbids the edit
    ReadOnly,      ///< an earlier version, opened to look at
    RowMissing,    ///< the row to alter is not there
    Storage,       ///< anything else that SQLite reports; detail: its message
};

/// Thrown by everything that touches a file; only Document and opening catch it.
struct Error
{
    ErrorCode code;
    QString path;
    QString detail;
};

} // namespace regie::dossier

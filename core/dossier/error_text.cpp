// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/error_text.h"

#include "core/dossier/schema.h"

#include <QCoreApplication>
#include <QDir>

namespace regie::dossier {

namespace {

QString patternOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return QCoreApplication::translate("ErrorText", "%1 is not there. Check the name and the folder.");
    case ErrorCode::IsDirectory:
        return QCoreApplication::translate("ErrorText", "%1 is a folder, not a file. Choose a file in it.");
    case ErrorCode::NotReadable:
        return QCoreApplication::translate("ErrorText", "%1 cannot be read. Check whether you may open this file.");
    case ErrorCode::NotADossier:
        return QCoreApplication::translate("ErrorText",
                                           "%1 is not a Regiekompas dossier. Choose a file that ends in .regie.");
    case ErrorCode::OtherDatabase:
        return QCoreApplication::translate(
            "ErrorText",
            "%1 is a database of another program, not a Regiekompas dossier. Choose a file that ends in .regie.");
    case ErrorCode::NewerVersion:
        return QCoreApplication::translate("ErrorText", "%1 was made with a newer version of Regiekompas (file version "
                                                        "%2, this program knows up to %3). Update the program first.");
    case ErrorCode::Damaged:
        return QCoreApplication::translate(
            "ErrorText",
            "%1 is damaged: its contents are not whole. Nothing was changed; use an earlier copy of the file.");
    case ErrorCode::TooLarge:
        return QCoreApplication::translate(
            "ErrorText",
            "%1 holds more than a dossier can (%2 at most). Nothing was changed; check which file this is.");
    case ErrorCode::ForeignSchema:
        return QCoreApplication::translate(
            "ErrorText", "%1 holds parts that Regiekompas did not make. For safety the file is not opened.");
    case ErrorCode::UnsoundData:
        return QCoreApplication::translate(
            "ErrorText",
            "%1 holds a value that a dossier cannot have (%2). Nothing was changed; use an earlier copy of the file.");
    case ErrorCode::AlreadyExists:
        return QCoreApplication::translate("ErrorText",
                                           "%1 already exists and is not overwritten. Choose another name.");
    case ErrorCode::CannotWrite:
        return QCoreApplication::translate(
            "ErrorText", "%1 cannot be written. Check whether you may write there, or choose another place.");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate(
            "ErrorText", "%1 cannot be written because the disk is full. Make room or choose another place.");
    case ErrorCode::NoRoomForEdit:
        return QCoreApplication::translate("ErrorText",
                                           "This edit was not made, because the disk of this computer is full. Make "
                                           "room and try again; everything before it is safe.");
    case ErrorCode::FileReadOnly:
        return QCoreApplication::translate("ErrorText", "%1 may only be read, not changed. Take away its protection, "
                                                        "or choose another place.");
    case ErrorCode::FolderReadOnly:
        return QCoreApplication::translate("ErrorText", "%1 cannot be saved, because you may not write in its folder. "
                                                        "Ask for that right, or choose another place.");
    case ErrorCode::FolderMissing:
        return QCoreApplication::translate("ErrorText", "The folder of %1 is not there. Check the network drive or the "
                                                        "stick that it is on, or choose another place.");
    case ErrorCode::NameNotText:
        return QCoreApplication::translate("ErrorText",
                                           "The name of %1 holds characters that cannot be read. Give the file and its "
                                           "folders a name in ordinary letters, and open it again.");
    case ErrorCode::NameTooLong:
        return QCoreApplication::translate("ErrorText", "%1 cannot be written, because the name or the path is too "
                                                        "long. Choose a shorter name or a folder less deep.");
    case ErrorCode::InUse:
        return QCoreApplication::translate("ErrorText", "%1 is in use by another program, such as one that keeps "
                                                        "folders alike. Try again when that one is done.");
    case ErrorCode::CopyDamaged:
        return QCoreApplication::translate("ErrorText",
                                           "What this computer holds of %1 is damaged. It was not saved, so "
                                           "that the file stays as it was. Close the dossier and open it "
                                           "again.");
    case ErrorCode::SavedBeside:
        return QCoreApplication::translate("ErrorText", "%1 stays in use by another program. Your version is now in "
                                                        "%2, in the same folder. Save again when the file is free.");
    case ErrorCode::TargetMissing:
        return QCoreApplication::translate("ErrorText", "%1 is not there any more: it was removed, moved or given "
                                                        "another name. Put it back or choose another place.");
    case ErrorCode::TargetChanged:
        return QCoreApplication::translate("ErrorText", "%1 was changed by someone else in the meantime. It is not "
                                                        "overwritten: save your work under another name.");
    case ErrorCode::OpenElsewhere:
        return QCoreApplication::translate(
            "ErrorText", "%1 is already open in another window. Go on there, or close that window first.");
    case ErrorCode::Unpublished:
        return QCoreApplication::translate("ErrorText", "The program holds edits of %1 that are not saved in the file "
                                                        "yet. Open it, save, and try again; nothing was changed.");
    case ErrorCode::NotAllowed:
        return QCoreApplication::translate(
            "ErrorText", "This edit is not possible: the dossier does not allow the value. Nothing was changed.");
    case ErrorCode::ReadOnly:
        return QCoreApplication::translate(
            "ErrorText",
            "This is an earlier version, to look at: it cannot be changed. To go on from it, bring it back "
            "with “Earlier versions” in the window of the dossier.");
    case ErrorCode::RowMissing:
        return QCoreApplication::translate(
            "ErrorText",
            "This row was changed or removed in the meantime. Nothing was changed; look at the row and try again.");
    case ErrorCode::Storage:
        return QCoreApplication::translate("ErrorText", "%1 could not be used: %2. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

/// Neither the file nor the copy can be opened.
QString onlyCopyDamaged()
{
    return QCoreApplication::translate("ErrorText",
                                       "%1 cannot be opened, and what this computer keeps of your work on it "
                                       "is damaged. Nothing was changed. Check whether the file is there; "
                                       "if it stays away, save what can be saved.");
}

QString shortReason(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("ErrorText", "the disk is full");
    case ErrorCode::FileReadOnly:
        return QCoreApplication::translate("ErrorText", "the file may only be read");
    case ErrorCode::FolderReadOnly:
        return QCoreApplication::translate("ErrorText", "you may not write in the folder");
    case ErrorCode::FolderMissing:
        return QCoreApplication::translate("ErrorText", "the folder is not there");
    case ErrorCode::NameNotText:
        return QCoreApplication::translate("ErrorText", "the name cannot be read");
    case ErrorCode::NameTooLong:
        return QCoreApplication::translate("ErrorText", "the name is too long");
    case ErrorCode::InUse:
    case ErrorCode::SavedBeside:
        return QCoreApplication::translate("ErrorText", "another program uses the file");
    case ErrorCode::TargetMissing:
        return QCoreApplication::translate("ErrorText", "the file is gone");
    case ErrorCode::TargetChanged:
        return QCoreApplication::translate("ErrorText", "someone else changed the file");
    case ErrorCode::CopyDamaged:
        return QCoreApplication::translate("ErrorText", "what is on this computer is damaged");
    default:
        return QCoreApplication::translate("ErrorText", "the file cannot be written");
    }
}

} // namespace

QString reason(const Error &error)
{
    return shortReason(error.code);
}

QString sentence(const Error &error)
{
    const bool isOnlyCopy = error.code == ErrorCode::CopyDamaged && !error.detail.isEmpty();
    // The path last: a file's name may hold a "%2" of its own.
    return (isOnlyCopy ? onlyCopyDamaged() : patternOf(error.code))
        .replace(QLatin1String("%3"), QString::number(kSchemaVersion))
        .replace(QLatin1String("%2"), error.detail)
        .replace(QLatin1String("%1"), QDir::toNativeSeparators(error.path));
}

} // namespace regie::dossier

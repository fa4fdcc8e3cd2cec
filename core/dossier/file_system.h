// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/error.h"

#include <QString>

namespace regie::dossier {

/// Which file stands under a name, as the system tells without reading it.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; ///< 0: there is no file
    qint64 size = 0;
    qint64 writtenAt = 0; ///< in the system's own finest units

    bool exists() const { return number != 0; }
    bool operator==(const FileIdentity &) const = default;
};
FileIdentity fileIdentity(const QString &path);

/// What the system's last call on this thread failed of, when a file was written, made or renamed.
ErrorCode lastWriteFailure();
/// The same, when a file was opened to read it.
ErrorCode lastReadFailure();

/// Waits until what was written is on the disk; false: it may not be.
bool flushDescriptor(int descriptor);
bool flushFolderNames(const QString &path);

/// What became of a rename.
enum class Renamed { Done, Failed, NotSupported };
/// Puts a file in the place of another, in one step.
Renamed renameOver(const QString &from, const QString &to);
/// Gives a file a name that is free, without ever taking another's.
Renamed renameIfFree(const QString &from, const QString &to);
/// Lets two files change names, in one step.
Renamed exchangeNames(const QString &first, const QString &second);

/// Makes a file that people need not see invisible, where names alone do not do that.
void hideFile(const QString &path);

/// This computer's name, and whether a process on it is running.
QString hostName();
bool isRunning(qint64 process);

} // namespace regie::dossier

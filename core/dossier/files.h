// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace regie::dossier {

/// SHA-256 of a file, binary; throws Error.
QByteArray fileSha256(const QString &path);

/// Copies byte for byte to a path where there is no file, and returns the SHA-256 of what was copied. Only reads the source.
/// Throws Error: FileMissing, IsDirectory, NotReadable, NotADossier for an empty file, CannotWrite or DiskFull.
QByteArray copyFile(const QString &from, const QString &to);

/// Waits until a file's content is on the disk; throws Error.
void flushFile(const QString &path);
/// The same for the names in a folder, where the system can.
void flushFolder(const QString &path);

/// Puts a file in the place of another in one step, or under a name that is free; throws Error.
void replaceFile(const QString &from, const QString &to);
void renameToFree(const QString &from, const QString &to);

} // namespace regie::dossier

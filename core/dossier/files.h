// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace regie::dossier {

// The only place where files of people are written: each step can be made to fail, see file_faults.h.

/// SHA-256 of a file, binary; throws Error.
QByteArray fileSha256(const QString &path);

/// Copies byte for byte to a path where there is no file, and returns the SHA-256 of what was copied. Only reads the source.
/// Throws Error: FileMissing, IsDirectory, NotReadable, NotADossier for an empty file, CannotWrite or DiskFull.
QByteArray copyFile(const QString &from, const QString &to);

/// Makes a file with this content and waits until it is on the disk. There must be no file. Throws Error, which may leave a
/// part of the file.
void writeNewFile(const QString &path, QByteArrayView content);
/// Puts a small file with this content in the place of what is there, in one step; throws Error.
void writeWhole(const QString &path, const QByteArray &content);
/// Whether a file holds exactly this; throws Error.
bool fileHolds(const QString &path, QByteArrayView content);

/// Waits until the names in a folder are on the disk, where the system can; throws Error.
void flushFolder(const QString &path);

/// Puts a file in the place of another in one step, or under a name that is free; throws Error.
void replaceFile(const QString &from, const QString &to);
void renameToFree(const QString &from, const QString &to);
/// Lets two files change places in one step; false: this system or disk cannot, and nothing happened. Throws Error.
bool exchangeFiles(const QString &first, const QString &second);
/// Removes a file, if it is there; throws Error.
void removeFile(const QString &path);

/// Whether a name came from the system without loss: on Linux it may hold bytes that are no text.
bool isText(const QString &path);

} // namespace regie::dossier

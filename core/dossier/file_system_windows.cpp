// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/file_system.h"

#include <QDir>
#include <QSysInfo>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <io.h>
#include <windows.h>

#include <string>

namespace regie::dossier {

namespace {

constexpr qsizetype kShortPath = 240; // longer ones need the prefix that lifts the limit of 260

std::wstring native(const QString &path)
{
    QString text = QDir::toNativeSeparators(QDir::cleanPath(path));
    if (text.size() > kShortPath && !text.startsWith(QLatin1String("\\\\?\\"))) {
        text = text.startsWith(QLatin1String("\\\\")) ? QLatin1String("\\\\?\\UNC\\") + text.mid(2)
                                                      : QLatin1String("\\\\?\\") + text;
    }
    return text.toStdWString();
}

/// The system refuses alike what may not be written and what another program holds.
bool mayBeWritten(const std::wstring &path)
{
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY) == 0;
}

Renamed outcome(BOOL moved, const std::wstring &to)
{
    if (moved)
        return Renamed::Done;
    if (::GetLastError() == ERROR_ACCESS_DENIED && mayBeWritten(to))
        ::SetLastError(ERROR_SHARING_VIOLATION);
    return Renamed::Failed;
}

} // namespace

FileIdentity fileIdentity(const QString &path)
{
    const HANDLE file = ::CreateFileW(native(path).c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION information{};
    const BOOL known = ::GetFileInformationByHandle(file, &information);
    ::CloseHandle(file);
    if (!known)
        return {};
    const auto whole = [](DWORD high, DWORD low) { return (static_cast<quint64>(high) << 32) | low; };
    return {information.dwVolumeSerialNumber, whole(information.nFileIndexHigh, information.nFileIndexLow),
            static_cast<qint64>(whole(information.nFileSizeHigh, information.nFileSizeLow)),
            static_cast<qint64>(
                whole(information.ftLastWriteTime.dwHighDateTime, information.ftLastWriteTime.dwLowDateTime))};
}

ErrorCode lastWriteFailure()
{
    switch (::GetLastError()) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return ErrorCode::DiskFull;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return ErrorCode::FolderReadOnly;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
    case ERROR_NETNAME_DELETED:
    case ERROR_NOT_READY:
        return ErrorCode::FolderMissing;
    case ERROR_FILENAME_EXCED_RANGE:
        return ErrorCode::NameTooLong;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return ErrorCode::InUse;
    }
    return ErrorCode::CannotWrite;
}

ErrorCode lastReadFailure()
{
    const DWORD error = ::GetLastError();
    return error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION ? ErrorCode::InUse
                                                                             : ErrorCode::NotReadable;
}

bool flushDescriptor(int descriptor)
{
    return ::_commit(descriptor) == 0;
}

bool flushFolderNames(const QString &path)
{
    Q_UNUSED(path) // Windows keeps names with the rename itself.
    return true;
}

Renamed renameOver(const QString &from, const QString &to)
{
    const std::wstring target = native(to);
    return outcome(
        ::MoveFileExW(native(from).c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH),
        target);
}

Renamed renameIfFree(const QString &from, const QString &to)
{
    const std::wstring target = native(to);
    return outcome(::MoveFileExW(native(from).c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH), target);
}

Renamed exchangeNames(const QString &first, const QString &second)
{
    Q_UNUSED(first)
    Q_UNUSED(second)
    return Renamed::NotSupported;
}

void hideFile(const QString &path)
{
    ::SetFileAttributesW(native(path).c_str(), FILE_ATTRIBUTE_HIDDEN);
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

bool isRunning(qint64 process)
{
    const HANDLE handle = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return ::GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool running = ::GetExitCodeProcess(handle, &code) && code == STILL_ACTIVE;
    ::CloseHandle(handle);
    return running;
}

} // namespace regie::dossier

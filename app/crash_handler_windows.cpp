// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_handler.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>

#include <windows.h>

namespace regie::app {

namespace {

constexpr int kMostFrames = 62;

// A handler gets no arguments of ours: what it needs is prepared here.
std::array<wchar_t, 4096> s_path{};
std::array<char, 1024> s_header{};
std::atomic_flag s_isWritten;

void put(HANDLE file, const char *text, std::size_t size)
{
    DWORD written = 0;
    WriteFile(file, text, static_cast<DWORD>(size), &written, nullptr);
}

void putFrame(HANDLE file, void *address)
{
    CrashLine line;
    HMODULE module = nullptr;
    std::array<char, 1024> name{};
    const DWORD kind = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    if (GetModuleHandleExA(kind, static_cast<const char *>(address), &module) &&
        GetModuleFileNameA(module, name.data(), static_cast<DWORD>(name.size() - 1)) > 0)
        line << "  " << withoutFolders(name.data()) << " +"
             << reinterpret_cast<std::uintptr_t>(address) - reinterpret_cast<std::uintptr_t>(module);
    else
        line << "  " << reinterpret_cast<std::uintptr_t>(address);
    line << "\r\n";
    put(file, line.data(), line.size());
}

void writeReport(const char *what, std::uintptr_t code, void *at)
{
    if (s_isWritten.test_and_set())
        return;
    HANDLE file = CreateFileW(s_path.data(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    put(file, s_header.data(), std::strlen(s_header.data()));
    CrashLine line;
    line << what << " " << code << "\r\n";
    put(file, line.data(), line.size());
    if (at)
        putFrame(file, at);
    std::array<void *, kMostFrames> frames{};
    const USHORT count = RtlCaptureStackBackTrace(0, kMostFrames, frames.data(), nullptr);
    for (USHORT i = 0; i < count; ++i)
        putFrame(file, frames[i]);
    CloseHandle(file);
}

LONG WINAPI onException(EXCEPTION_POINTERS *exception)
{
    writeReport("exception", exception->ExceptionRecord->ExceptionCode, exception->ExceptionRecord->ExceptionAddress);
    return EXCEPTION_CONTINUE_SEARCH; // ends the program as it would have ended
}

void onAbort(int)
{
    writeReport("abort", 0, nullptr);
}

[[noreturn]] void onTerminate()
{
    writeReport("std::terminate", 0, nullptr);
    std::abort();
}

} // namespace

void handleCrashes(const QString &path, const QByteArray &header)
{
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    std::copy_n(native.c_str(), std::min(native.size(), s_path.size() - 1), s_path.begin());
    std::copy_n(header.constData(), std::min(static_cast<std::size_t>(header.size()), s_header.size() - 1),
                s_header.begin());
    SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, onAbort);
    std::set_terminate(onTerminate);
}

} // namespace regie::app

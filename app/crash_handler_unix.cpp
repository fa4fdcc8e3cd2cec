// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_handler.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <typeinfo>

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace regie::app {

namespace {

constexpr int kMostFrames = 64;
constexpr std::array kSignals{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};

// A signal handler gets no arguments: what it needs is prepared here.
std::array<char, 4096> s_path{};
std::array<char, 1024> s_header{};
std::array<char, 64 * 1024> s_stack{}; // a handler of its own stack can tell of an overflow
std::atomic_flag s_isWritten;

void put(int file, const char *text, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(file, text, size);
        if (written <= 0)
            return;
        text += written;
        size -= static_cast<std::size_t>(written);
    }
}

void putFrame(int file, void *address)
{
    CrashLine line;
    Dl_info info{};
    if (dladdr(address, &info) != 0 && info.dli_fname) {
        line << "  " << withoutFolders(info.dli_fname) << " +"
             << reinterpret_cast<std::uintptr_t>(address) - reinterpret_cast<std::uintptr_t>(info.dli_fbase);
        if (info.dli_sname)
            line << " " << info.dli_sname;
    } else {
        line << "  " << reinterpret_cast<std::uintptr_t>(address);
    }
    line << "\n";
    put(file, line.data(), line.size());
}

void writeReport(const char *what, const char *detail)
{
    if (s_isWritten.test_and_set())
        return;
    const int file = ::open(s_path.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    put(file, s_header.data(), std::strlen(s_header.data()));
    CrashLine line;
    line << what << detail << "\n";
    put(file, line.data(), line.size());
    std::array<void *, kMostFrames> frames{};
    const int count = backtrace(frames.data(), kMostFrames);
    for (int i = 0; i < count; ++i)
        putFrame(file, frames[static_cast<std::size_t>(i)]);
    ::fsync(file);
    ::close(file);
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGABRT:
        return "SIGABRT";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default: // no other one is handled
        return "signal";
    }
}

extern "C" void onSignal(int signal)
{
    writeReport(nameOf(signal), "");
    ::raise(signal); // ends the program as it would have ended
}

[[noreturn]] void onTerminate()
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    writeReport("std::terminate ", type ? type->name() : "");
    std::abort();
}

template <std::size_t Size>
void prepare(std::array<char, Size> &place, const QByteArray &text)
{
    std::copy_n(text.constData(), std::min(static_cast<std::size_t>(text.size()), Size - 1), place.begin());
}

} // namespace

void handleCrashes(const QString &path, const QByteArray &header)
{
    prepare(s_path, QFile::encodeName(path));
    prepare(s_header, header);
    void *frame = nullptr;
    backtrace(&frame, 1); // loads what it needs now, since a handler may not
    stack_t stack{};
    stack.ss_sp = s_stack.data();
    stack.ss_size = s_stack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action
    {};
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND);
    for (const int signal : kSignals)
        sigaction(signal, &action, nullptr);
    std::set_terminate(onTerminate);
}

} // namespace regie::app

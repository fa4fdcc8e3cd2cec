// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that crashes in the way that its second argument names; the report comes in the folder that the first one names.
#include "app/crash_report.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace {

/// Calls itself until the stack is full.
int deeper(const volatile char *above)
{
    volatile char room[4096];
    room[0] = static_cast<char>(above[0] == 'w' ? 0 : above[0] + 1);
    return above[0] == 'x' ? 0 : deeper(room) % 100 + room[0];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    regie::app::reportCrashesIn(QString::fromLocal8Bit(argv[1]));
    const QString way = QString::fromLatin1(argv[2]);
    if (way == QLatin1String("segmentation fault")) {
        volatile int *volatile nowhere = nullptr;
        *nowhere = 1;
    } else if (way == QLatin1String("division")) {
        std::raise(SIGFPE);
    } else if (way == QLatin1String("exception")) {
        throw std::runtime_error("Boslaan 12");
    } else if (way == QLatin1String("overflow")) {
        const volatile char first = 0;
        return deeper(&first);
    } else if (way == QLatin1String("abort")) {
        std::abort();
    }
    return 0;
}

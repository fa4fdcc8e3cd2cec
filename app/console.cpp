// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <cstdio>

namespace regie::app {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    if (!bytes.endsWith('\n'))
        std::fputc('\n', stream);
}

} // namespace

void Console::result(const QString &line)
{
    write(stdout, line.toUtf8());
}

void Console::result(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void Console::message(const QString &sentence)
{
    write(stderr, sentence.toUtf8());
}

int Console::refuse(const QString &sentence)
{
    message(sentence);
    return Cannot;
}

} // namespace regie::app

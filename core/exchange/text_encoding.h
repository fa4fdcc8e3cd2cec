// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace regie::exchange {

/// A text, or why the bytes are none.
struct DecodedText
{
    std::optional<QString> text;
    QString error; ///< one sentence in the language of the program
};

/// Reads UTF-8, with or without a byte order mark, or else Windows-1252. Anything else is an error: UTF-16, bytes that
/// Windows-1252 does not use, NUL, and UTF-8 that is announced by a mark but broken.
DecodedText decode(const QByteArray &bytes);

} // namespace regie::exchange

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace regie::report::pdf {

/// A step of what deflate describes.
struct FlateStep
{
    quint16 length;   ///< bytes
    quint16 distance; ///< so far back the same bytes stand; 0: they are new
};

/// The data of a FlateDecode stream, and how they were described.
struct FlateContent
{
    QByteArray bytes;
    std::vector<FlateStep> steps;
    quint32 checksum = 0; ///< Adler-32, as the stream says
};

/// Reads a stream; none when it is damaged. The checksum is not compared.
std::optional<FlateContent> readFlate(QByteArrayView data);

} // namespace regie::report::pdf

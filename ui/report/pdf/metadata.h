// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/output.h"

#include <QDateTime>
#include <QString>

namespace regie::report::pdf {

/// What a PDF says about itself.
struct Facts
{
    QString title{};
    QString language{};  ///< such as `nl-NL`
    QDateTime created{}; ///< UTC
};

/// Whether the file has a structure, and so may call itself accessible.
enum class Tagging { None, Whole };

/// Writes the document information and returns its object.
int writeInformation(Output &output, const Facts &facts);

/// Writes the same as XMP, with what the file complies with: PDF/A-2u, and PDF/UA-1 when it is tagged.
int writeMetadata(Output &output, const Facts &facts, Tagging tagging);

/// Writes the meaning of the colours: sRGB.
int writeOutputIntent(Output &output);

} // namespace regie::report::pdf

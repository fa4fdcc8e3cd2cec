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

/// Writes the document information and returns its object.
int writeInformation(Output &output, const Facts &facts);

/// Writes the same as XMP, with what the file complies with: PDF/A-2u and PDF/UA-1.
int writeMetadata(Output &output, const Facts &facts);

/// Writes the meaning of the colours: sRGB.
int writeOutputIntent(Output &output);

} // namespace regie::report::pdf

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QPDF;

namespace regie::tests {

/// A way to break what sampleReport() writes, and the checkpoint that must find it.
struct PdfDamage
{
    const char *title;
    const char *checkpoint;
    std::function<void(QPDF &)> inflict;
};

std::vector<PdfDamage> pdfDamages();

} // namespace regie::tests

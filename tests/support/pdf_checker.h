// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QPDF;

namespace regie::tests {

/// What is wrong with a PDF by the conditions of the Matterhorn protocol (PDF/UA-1) that a program can check and that can
/// occur in our files. Read with qpdf, which knows nothing of our writer. Each line begins with the number of the
/// checkpoint; none: nothing was found.
QStringList pdfProblems(const QString &file);
/// The same of the file after something was done to it in memory.
QStringList pdfProblems(const QString &file, const std::function<void(QPDF &)> &alter);

} // namespace regie::tests

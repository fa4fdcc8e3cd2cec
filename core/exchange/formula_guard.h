// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text that a spreadsheet would take for a formula leaves with `'` before it, and comes back without.
namespace regie::exchange {

QString withGuard(const QString &text);
QString withoutGuard(const QString &text);

} // namespace regie::exchange

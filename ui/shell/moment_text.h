// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace regie::ui::shell {

/// A time of day, with the date when that is another than today's: "14:03", "24 november 14:03".
QString momentText(const QDateTime &moment, const QDateTime &now);

} // namespace regie::ui::shell

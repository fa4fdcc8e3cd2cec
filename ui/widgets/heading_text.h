// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace regie::ui::widgets {

/// The heading of a column on one line: as it is, it may be broken into lines, within a word with a hyphen.
inline QString headingText(QString heading)
{
    return heading.remove(QStringLiteral("-\n")).simplified();
}

} // namespace regie::ui::widgets

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateEdit;

namespace regie::ui::widgets {

/// A date with its month in words, with a calendar that opens from it, wide enough for every date. A change is told once
/// the date is whole.
QDateEdit *makeDateBox(const QString &accessibleName);

} // namespace regie::ui::widgets

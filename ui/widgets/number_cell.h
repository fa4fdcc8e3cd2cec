// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/number_id.h"

#include <QVariant>

namespace regie::ui::widgets {

/// What a cell has for FigureRole when its number is no figure of an area.
inline QVariant numberCell(const analysis::NumberId &number)
{
    return QVariant::fromValue(number);
}

/// What a cell has for SourceRole: the number is that field of the row.
inline QVariant typedCell(analysis::TypedNumber::Field field, const QString &row, int month = 0)
{
    return numberCell({analysis::TypedNumber{field, row, month}});
}

} // namespace regie::ui::widgets

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace regie::ui::history {

/// What the header of a column of texts tells.
inline QVariant titleHeader(const QString &title, int role)
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return title;
    return role == Qt::TextAlignmentRole ? QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

} // namespace regie::ui::history

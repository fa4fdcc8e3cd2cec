// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/arrangement.h"

#include <functional>

namespace regie::ui::widgets {

/// The different values of one column in their order, what is not known last, and which of them each row has. Worked out
/// once per reload; scans compare whole numbers only.
class ColumnValues
{
public:
    /// A number that rows with the same value share, so that the value is worked out once; none: only the value tells.
    using Code = std::function<std::optional<qint64>(int place)>;

    /// Rows are named by place: where they stand before they are arranged.
    ColumnValues(int rows, const std::function<CellValue(int place)> &value, const Code &code = {});

    int count() const { return static_cast<int>(m_values.size()); }
    const CellValue &value(int entry) const { return m_values[static_cast<std::size_t>(entry)]; }
    /// Without regard to case.
    const QString &folded(int entry) const { return m_folded[static_cast<std::size_t>(entry)]; }
    int entryOf(int place) const { return m_entryOf[static_cast<std::size_t>(place)]; }
    bool isKnown(int place) const { return value(entryOf(place)).isKnown(); }

private:
    void putInOrder();

    std::vector<CellValue> m_values;
    std::vector<QString> m_folded;
    std::vector<int> m_entryOf;
};

} // namespace regie::ui::widgets

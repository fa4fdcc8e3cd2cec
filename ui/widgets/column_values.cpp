// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_values.h"

#include "ui/widgets/collation.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace regie::ui::widgets {

ColumnValues::ColumnValues(int rows, const std::function<CellValue(int)> &value, const Code &code)
{
    QHash<QString, int> byKey;
    const auto entryFor = [&](CellValue own) {
        const auto known = byKey.constFind(own.key);
        if (known != byKey.cend())
            return *known;
        const int entry = count();
        byKey.insert(own.key, entry);
        m_values.push_back(std::move(own));
        return entry;
    };
    QHash<qint64, int> byCode;
    m_entryOf.reserve(static_cast<std::size_t>(rows));
    for (int place = 0; place < rows; ++place) {
        const auto own = code ? code(place) : std::nullopt;
        if (!own) {
            m_entryOf.push_back(entryFor(value(place)));
            continue;
        }
        auto known = byCode.constFind(*own);
        if (known == byCode.cend())
            known = byCode.insert(*own, entryFor(value(place)));
        m_entryOf.push_back(*known);
    }
    putInOrder();
    m_folded.reserve(m_values.size());
    for (const CellValue &own : m_values)
        m_folded.push_back(own.text.toCaseFolded());
}

void ColumnValues::putInOrder()
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(m_values.size()));
    for (const CellValue &own : m_values)
        texts << (own.amount ? QString() : own.text);
    const std::vector<int> ranks = Collation().ranks(texts);
    std::vector<int> order(m_values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [this, &ranks](int entry) {
        const CellValue &own = value(entry);
        return std::tuple(!own.isKnown(), own.amount.value_or(std::numeric_limits<double>::max()),
                          ranks[static_cast<std::size_t>(entry)]);
    };
    std::stable_sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });

    std::vector<int> placeOf(order.size());
    std::vector<CellValue> ordered;
    ordered.reserve(order.size());
    for (const int entry : order) {
        placeOf[static_cast<std::size_t>(entry)] = static_cast<int>(ordered.size());
        ordered.push_back(std::move(m_values[static_cast<std::size_t>(entry)]));
    }
    m_values = std::move(ordered);
    for (int &entry : m_entryOf)
        entry = placeOf[static_cast<std::size_t>(entry)];
}

} // namespace regie::ui::widgets

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collation.h"

#include "core/analysis/dutch_order.h"

#include <algorithm>
#include <numeric>

namespace regie::ui::widgets {

Collation::Collation()
    : m_collator(analysis::dutchCollator())
{}

int Collation::keyIndex(const QString &text)
{
    const auto known = m_index.constFind(text);
    if (known != m_index.cend())
        return *known;
    const int index = static_cast<int>(m_keys.size());
    m_keys.push_back(m_collator.sortKey(analysis::lookedUpAs(text)));
    m_index.insert(text, index);
    return index;
}

std::vector<int> Collation::ranks(const QStringList &texts)
{
    if (texts == m_lastTexts)
        return m_lastRanks;
    std::vector<int> keyOf;
    keyOf.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts)
        keyOf.push_back(keyIndex(text));

    std::vector<int> order(m_keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [this](int index) -> const QCollatorSortKey & { return m_keys[static_cast<std::size_t>(index)]; };
    std::sort(order.begin(), order.end(), [&key](int a, int b) { return key(a).compare(key(b)) < 0; });
    std::vector<int> rankOf(m_keys.size());
    int rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && key(order[i - 1]).compare(key(order[i])) != 0)
            ++rank;
        rankOf[static_cast<std::size_t>(order[i])] = rank;
    }

    m_lastTexts = texts;
    m_lastRanks.clear();
    for (const int index : keyOf)
        m_lastRanks.push_back(rankOf[static_cast<std::size_t>(index)]);
    return m_lastRanks;
}

} // namespace regie::ui::widgets

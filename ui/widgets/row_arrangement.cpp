// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_arrangement.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace regie::ui::widgets {

namespace {

constexpr int kNoColumn = -1;

} // namespace

void RowArrangement::setRows(int count)
{
    m_rowCount = count;
    m_passing.clear();
    m_values.clear();
    order();
    select();
}

void RowArrangement::setPassing(std::vector<char> passing)
{
    m_passing = std::move(passing);
    select();
}

void RowArrangement::arrange(const Arrangement &arrangement)
{
    const bool isOtherOrder = arrangement.order != m_arrangement.order;
    m_arrangement = arrangement;
    if (isOtherOrder)
        order();
    select();
}

int RowArrangement::rowOf(int place) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), place);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

const ColumnValues &RowArrangement::values(int column) const
{
    const auto known = m_values.find(column);
    if (known != m_values.end())
        return known->second;
    const auto value = [this, column](int place) { return m_value(place, column); };
    const auto code = [this, column](int place) { return m_code ? m_code(place, column) : std::nullopt; };
    return m_values.emplace(column, ColumnValues(m_rowCount, value, code)).first->second;
}

std::vector<RowArrangement::Sieve> RowArrangement::sieves(int exceptColumn) const
{
    std::vector<Sieve> sieves;
    for (const auto &[column, filter] : m_arrangement.filters) {
        if (column == exceptColumn)
            continue;
        Sieve sieve{&values(column), {}};
        const QStringList ticked = filter.keys.value_or(QStringList());
        const QSet<QString> keys(ticked.begin(), ticked.end());
        for (int entry = 0; entry < sieve.values->count(); ++entry) {
            const CellValue &value = sieve.values->value(entry);
            const bool isTicked = !filter.keys || keys.contains(value.key);
            sieve.passes.push_back(isTicked && filter.isInRange(value) ? 1 : 0);
        }
        sieves.push_back(std::move(sieve));
    }
    return sieves;
}

bool RowArrangement::passes(int place, const std::vector<Sieve> &sieves)
{
    return std::all_of(sieves.begin(), sieves.end(), [place](const Sieve &sieve) {
        return sieve.passes[static_cast<std::size_t>(sieve.values->entryOf(place))] != 0;
    });
}

std::vector<int> RowArrangement::withinFilters(const std::vector<int> &places) const
{
    const std::vector<Sieve> all = sieves(kNoColumn);
    if (all.empty())
        return places;
    std::vector<int> within;
    std::copy_if(places.begin(), places.end(), std::back_inserter(within),
                 [&all](int place) { return passes(place, all); });
    return within;
}

std::vector<int> RowArrangement::counts(int column) const
{
    const ColumnValues &own = values(column);
    const std::vector<Sieve> others = sieves(column);
    std::vector<int> counts(static_cast<std::size_t>(own.count()), 0);
    for (int place = 0; place < m_rowCount; ++place) {
        if (isPassing(place) && passes(place, others))
            ++counts[static_cast<std::size_t>(own.entryOf(place))];
    }
    return counts;
}

void RowArrangement::order()
{
    m_order.clear();
    if (m_arrangement.order.empty())
        return;
    m_order.resize(static_cast<std::size_t>(m_rowCount));
    std::iota(m_order.begin(), m_order.end(), 0);
    // From the last key to the first: each sorting leaves the order of equals alone.
    for (auto key = m_arrangement.order.rbegin(); key != m_arrangement.order.rend(); ++key) {
        const ColumnValues &own = values(key->column);
        const bool isAscending = key->order == Qt::AscendingOrder;
        std::stable_sort(m_order.begin(), m_order.end(), [&own, isAscending](int a, int b) {
            const int first = own.entryOf(a);
            const int second = own.entryOf(b);
            if (own.value(first).isKnown() != own.value(second).isKnown())
                return own.value(first).isKnown(); // what is not known comes last in either order
            return isAscending ? first < second : second < first;
        });
    }
}

void RowArrangement::select()
{
    const std::vector<Sieve> all = sieves(kNoColumn);
    m_shown.clear();
    m_shown.reserve(static_cast<std::size_t>(m_rowCount));
    const auto take = [this, &all](int place) {
        if (isPassing(place) && passes(place, all))
            m_shown.push_back(place);
    };
    if (m_order.empty()) {
        for (int place = 0; place < m_rowCount; ++place)
            take(place);
    } else {
        std::for_each(m_order.begin(), m_order.end(), take);
    }
}

} // namespace regie::ui::widgets

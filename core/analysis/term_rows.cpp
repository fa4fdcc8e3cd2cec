// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/term_rows.h"

#include "core/analysis/text_index.h"

#include <algorithm>
#include <cstdint>

namespace regie::analysis {

namespace {

/// Per location the number of its host in the order of codes.
std::vector<std::size_t> hosts(const std::vector<domain::Location> &locations)
{
    TextIndex codes(locations.size());
    std::vector<std::uint32_t> numbers;
    numbers.reserve(locations.size());
    for (const domain::Location &location : locations)
        numbers.push_back(codes.add(location.municipality));
    std::vector<QStringView> sorted = codes.texts();
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::size_t> places(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        places[*codes.find(sorted[i])] = i;
    std::vector<std::size_t> hosts;
    hosts.reserve(locations.size());
    for (const std::uint32_t number : numbers)
        hosts.push_back(places[number]);
    return hosts;
}

/// A location on its way to its place in the order. Host and first letters are one number: texts take most of the time.
struct Placed
{
    std::uint64_t start;
    std::size_t index;
};

std::uint64_t startOf(std::size_t host, const QString &name)
{
    constexpr int kLetters = 2;
    constexpr int kBits = 16;
    std::uint64_t start = host;
    for (qsizetype i = 0; i < kLetters; ++i)
        start = start << kBits | (i < name.size() ? name[i].unicode() : 0U);
    return start;
}

/// Per location its place in the order of host, name and id.
std::vector<std::size_t> ranks(const std::vector<domain::Location> &locations)
{
    const std::vector<std::size_t> host = hosts(locations);
    std::vector<Placed> order;
    order.reserve(locations.size());
    for (std::size_t i = 0; i < locations.size(); ++i)
        order.push_back({startOf(host[i], locations[i].name), i});
    std::sort(order.begin(), order.end(), [&](const Placed &a, const Placed &b) {
        if (a.start != b.start)
            return a.start < b.start;
        const int names = QString::compare(locations[a.index].name, locations[b.index].name);
        return names != 0 ? names < 0 : a.index < b.index;
    });
    std::vector<std::size_t> ranks(locations.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i].index] = i;
    return ranks;
}

} // namespace

std::vector<TermRow> unsortedTermRows(const domain::Dossier &dossier)
{
    TextIndex locations(dossier.locations.size());
    for (const domain::Location &location : dossier.locations)
        locations.add(location.id);

    std::vector<TermRow> rows;
    rows.reserve(dossier.terms.size());
    for (std::size_t i = 0; i < dossier.terms.size(); ++i) {
        if (const auto found = locations.find(dossier.terms[i].location))
            rows.push_back({&dossier.terms[i], &dossier.locations[*found], i, *found});
    }
    return rows;
}

std::vector<TermRow> termRows(const domain::Dossier &dossier)
{
    const std::vector<TermRow> rows = unsortedTermRows(dossier);
    const std::vector<std::size_t> rank = ranks(dossier.locations);
    // Each location has a stretch of the result, in which its terms stand as they are.
    std::vector<std::size_t> next(dossier.locations.size() + 1);
    for (const TermRow &row : rows)
        ++next[rank[row.locationIndex] + 1];
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<TermRow> sorted(rows.size());
    for (const TermRow &row : rows)
        sorted[next[rank[row.locationIndex]]++] = row;
    return sorted;
}

} // namespace regie::analysis

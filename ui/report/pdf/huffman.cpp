// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/huffman.h"

#include <algorithm>

namespace regie::report::pdf {

namespace {

/// A symbol, or two nodes joined.
struct Node
{
    quint64 uses;
    std::size_t parent = 0;
};

/// The lengths without a limit. The symbols are those that are used, the rarest first.
std::vector<int> depths(const std::vector<quint32> &uses)
{
    const std::size_t leaves = uses.size();
    std::vector<Node> nodes;
    nodes.reserve(2 * leaves);
    for (const quint32 each : uses)
        nodes.push_back({each});
    std::size_t leaf = 0;
    std::size_t joined = leaves;
    const auto takeRarest = [&] {
        const bool takesLeaf = leaf < leaves && (joined >= nodes.size() || nodes[leaf].uses <= nodes[joined].uses);
        return takesLeaf ? leaf++ : joined++;
    };
    while (nodes.size() < 2 * leaves - 1) {
        const std::size_t one = takeRarest();
        const std::size_t other = takeRarest();
        nodes[one].parent = nodes[other].parent = nodes.size();
        nodes.push_back({nodes[one].uses + nodes[other].uses});
    }
    std::vector<int> result(nodes.size());
    for (std::size_t i = nodes.size() - 1; i-- > 0;)
        result[i] = result[nodes[i].parent] + 1;
    result.resize(leaves);
    return result;
}

quint16 reversed(quint32 code, int length)
{
    quint32 result = 0;
    for (int i = 0; i < length; ++i)
        result |= (code >> i & 1) << (length - 1 - i);
    return static_cast<quint16>(result);
}

} // namespace

std::vector<quint8> codeLengths(std::span<const quint32> uses)
{
    std::vector<std::size_t> symbols;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (uses[i] > 0)
            symbols.push_back(i);
    }
    std::vector<quint8> lengths(uses.size());
    if (symbols.size() < 2) { // deflate wants one code at least
        lengths[symbols.empty() ? 0 : symbols.front()] = 1;
        return lengths;
    }
    std::ranges::stable_sort(symbols, {}, [&](std::size_t symbol) { return uses[symbol]; });
    std::vector<quint32> counts;
    for (const std::size_t symbol : symbols)
        counts.push_back(uses[symbol]);
    std::vector<int> found = depths(counts);
    while (*std::ranges::max_element(found) > kLongestCode) {
        for (quint32 &count : counts)
            count = count / 2 + 1; // flatter, in the same order
        found = depths(counts);
    }
    for (std::size_t i = 0; i < symbols.size(); ++i)
        lengths[symbols[i]] = static_cast<quint8>(found[i]);
    return lengths;
}

std::vector<HuffmanCode> codesOf(std::span<const quint8> lengths)
{
    std::array<quint32, kLongestCode + 1> counts{};
    for (const quint8 length : lengths)
        ++counts[length];
    counts[0] = 0;
    std::array<quint32, kLongestCode + 1> next{};
    for (std::size_t length = 1; length < next.size(); ++length) {
        next[length] = (next[length - 1] + counts[length - 1]) << 1;
        if (next[length] + counts[length] > 1u << length)
            return {};
    }
    std::vector<HuffmanCode> codes(lengths.size());
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        if (lengths[i] > 0)
            codes[i] = {reversed(next[lengths[i]]++, lengths[i]), lengths[i]};
    }
    return codes;
}

} // namespace regie::report::pdf

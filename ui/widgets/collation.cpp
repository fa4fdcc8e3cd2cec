// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collation.h"

#include "core/analysis/dutch_order.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

namespace regie::ui::widgets {

namespace {

constexpr char kSpace = 1;
constexpr char kNumber = 2; ///< then how many digits, then those
constexpr char kLetterA = 3;
constexpr qsizetype kMostDigits = 100;

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// The letter in lower case; 0: it is none of a to z.
char16_t plainLetter(QChar sign)
{
    const char16_t lower = sign.unicode() | 0x20U;
    return lower >= u'a' && lower <= u'z' ? lower : u'\0';
}

/// Names as bytes that sort as the collator sorts them, in one stretch of memory.
class PlainNames
{
public:
    struct Name
    {
        std::uint64_t start; ///< the first bytes, as a number that sorts as they do
        std::size_t from;
        std::size_t length;
        int text;
    };

    /// False when the name has other signs than these bytes can tell.
    bool add(QStringView name, int text)
    {
        const std::size_t from = m_bytes.size();
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (const char16_t letter = plainLetter(name[i])) {
                m_bytes += static_cast<char>(kLetterA + (letter - u'a'));
            } else if (name[i] == u' ') {
                m_bytes += kSpace;
            } else if (const qsizetype digits = isDigit(name[i]) ? addNumber(name.sliced(i)) : 0) {
                i += digits - 1;
            } else {
                m_bytes.resize(from);
                return false;
            }
        }
        m_names.push_back({startOf(from), from, m_bytes.size() - from, text});
        return true;
    }

    void sort()
    {
        std::sort(m_names.begin(), m_names.end(), [this](const Name &a, const Name &b) { return compare(a, b) < 0; });
    }

    const std::vector<Name> &names() const { return m_names; }

    int compare(const Name &a, const Name &b) const
    {
        if (a.start != b.start)
            return a.start < b.start ? -1 : 1;
        const int order = std::memcmp(&m_bytes[a.from], &m_bytes[b.from], std::min(a.length, b.length));
        return order != 0 ? order : (a.length > b.length) - (a.length < b.length);
    }

private:
    /// Adds the number that the text begins with, less its leading zeros; how many digits that were, 0: too many.
    qsizetype addNumber(QStringView text)
    {
        qsizetype first = 0;
        qsizetype end = 0;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        while (first < end - 1 && text[first] == u'0')
            ++first;
        if (end - first > kMostDigits)
            return 0;
        m_bytes += kNumber;
        m_bytes += static_cast<char>(end - first);
        for (qsizetype i = first; i < end; ++i)
            m_bytes += static_cast<char>(text[i].unicode());
        return end;
    }

    std::uint64_t startOf(std::size_t from) const
    {
        constexpr int kBits = 8;
        std::uint64_t start = 0;
        for (std::size_t i = from; i < from + sizeof start; ++i)
            start = start << kBits | (i < m_bytes.size() ? static_cast<unsigned char>(m_bytes[i]) : 0U);
        return start;
    }

    std::string m_bytes;
    std::vector<Name> m_names;
};

} // namespace

Collation::Collation()
    : m_collator(analysis::dutchCollator())
{}

int Collation::keyIndex(const QString &text)
{
    const auto known = m_index.constFind(text);
    if (known != m_index.cend())
        return *known;
    const int index = static_cast<int>(m_keys.size());
    m_keys.push_back(m_collator.sortKey(analysis::lookedUpAs(text).toString()));
    m_index.insert(text, index);
    return index;
}

int Collation::compare(const QString &a, const QString &b)
{
    const auto first = static_cast<std::size_t>(keyIndex(a));
    const auto second = static_cast<std::size_t>(keyIndex(b));
    return m_keys[first].compare(m_keys[second]);
}

std::vector<int> Collation::ranks(const QStringList &texts)
{
    if (texts == m_lastTexts)
        return m_lastRanks;
    PlainNames plain;
    std::vector<int> others;
    for (int i = 0; i < texts.size(); ++i) {
        if (!plain.add(analysis::lookedUpAs(texts[i]), i))
            others.push_back(i);
    }
    plain.sort();
    std::sort(others.begin(), others.end(), [&](int a, int b) { return compare(texts[a], texts[b]) < 0; });

    struct Placed
    {
        int text;
        const PlainNames::Name *plain;
    };
    // The few others are looked up where they belong among the plain ones.
    std::vector<Placed> order;
    order.reserve(static_cast<std::size_t>(texts.size()));
    const std::vector<PlainNames::Name> &names = plain.names();
    auto next = names.begin();
    for (const int other : others) {
        const auto end = std::lower_bound(next, names.end(), other, [&](const PlainNames::Name &name, int text) {
            return compare(texts[name.text], texts[text]) < 0;
        });
        for (; next != end; ++next)
            order.push_back({next->text, &*next});
        order.push_back({other, nullptr});
    }
    for (; next != names.end(); ++next)
        order.push_back({next->text, &*next});

    const auto isSame = [&](const Placed &a, const Placed &b) {
        return (a.plain && b.plain ? plain.compare(*a.plain, *b.plain) : compare(texts[a.text], texts[b.text])) == 0;
    };
    m_lastRanks.assign(order.size(), 0);
    int rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && !isSame(order[i - 1], order[i]))
            ++rank;
        m_lastRanks[static_cast<std::size_t>(order[i].text)] = rank;
    }
    m_lastTexts = texts;
    return m_lastRanks;
}

} // namespace regie::ui::widgets

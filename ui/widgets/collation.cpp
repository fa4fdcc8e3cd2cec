// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/collation.h"

#include "core/analysis/dutch_order.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace regie::ui::widgets {

namespace {

/// In the order in which names have them, before digits and letters.
constexpr std::u16string_view kMarks = u" _-,;:!?.'\"()[]{}@*/\\&#%";
constexpr char kNumber = 40; ///< then how many digits, then those
constexpr char kLetterA = 41;
constexpr qsizetype kMostDigits = 100;

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// The byte of a letter or a mark; 0: it has none.
char byteOf(QChar sign)
{
    static const auto bytes = [] {
        std::array<char, 128> all{};
        for (std::size_t i = 0; i < kMarks.size(); ++i)
            all[kMarks[i]] = static_cast<char>(1 + i);
        for (std::size_t i = 0; i < 26; ++i)
            all[u'a' + i] = all[u'A' + i] = static_cast<char>(kLetterA + i);
        return all;
    }();
    return sign.unicode() < bytes.size() ? bytes[sign.unicode()] : '\0';
}

/// Names as bytes that sort as the collator sorts them, in one stretch of memory.
class PlainNames
{
public:
    /// The first bytes, as two numbers that sort as they do.
    using Start = std::array<std::uint64_t, 2>;

    struct Name
    {
        Start start;
        std::size_t from;
        std::size_t length;
        int text;
    };

    /// False when the name has other signs than bytes can tell.
    bool add(QStringView name, int text)
    {
        const std::size_t from = m_bytes.size();
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (const char byte = byteOf(name[i])) {
                m_bytes += byte;
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

    /// Of the name that was added last.
    Start startOf(std::size_t from) const
    {
        constexpr int kBits = 8;
        Start start{};
        std::size_t at = from;
        for (std::uint64_t &part : start) {
            for (std::size_t i = 0; i < sizeof part; ++i, ++at)
                part = part << kBits | (at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[at]) : 0U);
        }
        return start;
    }

    std::string m_bytes;
    std::vector<Name> m_names;
};

/// A name that bytes can't tell, with the number of its key.
struct Other
{
    int text;
    int key;
};

} // namespace

Collation::Collation()
    : m_collator(analysis::dutchCollator())
    // The collator of some systems passes over hyphens at first.
    , m_bytesSuffice(m_collator.compare(QStringLiteral("a-c"), QStringLiteral("ab")) < 0)
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

std::vector<int> Collation::ranks(const QStringList &texts)
{
    if (texts == m_lastTexts)
        return m_lastRanks;
    PlainNames plain;
    std::vector<Other> others;
    for (int i = 0; i < texts.size(); ++i) {
        if (!m_bytesSuffice || !plain.add(analysis::lookedUpAs(texts[i]), i))
            others.push_back({i, keyIndex(texts[i])});
    }
    plain.sort();
    std::sort(others.begin(), others.end(),
              [this](const Other &a, const Other &b) { return compareKeys(a.key, b.key) < 0; });

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
    for (const Other &other : others) {
        const auto end =
            std::lower_bound(next, names.end(), other, [&](const PlainNames::Name &name, const Other &wanted) {
                return compareKeys(keyIndex(texts[name.text]), wanted.key) < 0;
            });
        for (; next != end; ++next)
            order.push_back({next->text, &*next});
        order.push_back({other.text, nullptr});
    }
    for (; next != names.end(); ++next)
        order.push_back({next->text, &*next});

    const auto isSame = [&](const Placed &a, const Placed &b) {
        return (a.plain && b.plain ? plain.compare(*a.plain, *b.plain)
                                   : compareKeys(keyIndex(texts[a.text]), keyIndex(texts[b.text]))) == 0;
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

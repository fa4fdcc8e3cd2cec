// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

namespace regie::analysis {

/// Numbers texts from 0 in the order in which they are added. It costs half of a QHash: every edit looks up as many ids as
/// there are terms. Whoever owns the texts must outlive it.
class TextIndex
{
public:
    /// Has room for so many texts.
    explicit TextIndex(std::size_t most)
        : m_slots(std::bit_ceil(2 * most + 1))
    {
        m_texts.reserve(most);
    }

    /// The number of the text, which is a new one if it was not known.
    std::uint32_t add(QStringView text)
    {
        const std::uint32_t hash = hashOf(text);
        Slot &slot = m_slots[slotOf(text, hash)];
        if (slot.isFree()) {
            m_texts.push_back(text);
            slot = {hash, static_cast<std::uint32_t>(m_texts.size())};
        }
        return slot.after - 1;
    }

    std::optional<std::uint32_t> find(QStringView text) const
    {
        const Slot &slot = m_slots[slotOf(text, hashOf(text))];
        return slot.isFree() ? std::nullopt : std::optional(slot.after - 1);
    }

    const std::vector<QStringView> &texts() const { return m_texts; }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t after = 0; ///< the text's number + 1; 0: none

        bool isFree() const { return after == 0; }
    };

    std::uint32_t hashOf(QStringView text) const { return static_cast<std::uint32_t>(qHash(text, m_seed)); }

    /// That of the text, or the free one where it belongs.
    std::size_t slotOf(QStringView text, std::uint32_t hash) const
    {
        std::size_t i = hash & (m_slots.size() - 1);
        while (!m_slots[i].isFree() && (m_slots[i].hash != hash || m_texts[m_slots[i].after - 1] != text))
            i = (i + 1) & (m_slots.size() - 1);
        return i;
    }

    std::size_t m_seed = QHashSeed::globalSeed();
    std::vector<Slot> m_slots; ///< at least one is free
    std::vector<QStringView> m_texts;
};

} // namespace regie::analysis

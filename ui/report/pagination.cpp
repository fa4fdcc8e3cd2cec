// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagination.h"

namespace regie::report {

namespace {

struct Position
{
    std::size_t block;
    std::size_t fragment;
};

class Paginator
{
public:
    Paginator(const std::vector<LaidOutBlock> &blocks, qreal height)
        : m_blocks(blocks)
        , m_height(height)
    {
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            for (std::size_t fragment = 0; fragment < blocks[block].fragments.size(); ++fragment)
                m_positions.push_back({block, fragment});
        }
    }

    std::vector<Page> pages()
    {
        m_pages.emplace_back();
        for (std::size_t first = 0; first < m_positions.size();) {
            const std::size_t last = lastOfGroup(first);
            if (!m_pages.back().empty() &&
                (startsPage(m_positions[first]) || m_top + groupHeight(first, last) > m_height))
                startPage();
            for (; first <= last; ++first)
                place(m_positions[first]);
        }
        return std::move(m_pages);
    }

private:
    const Fragment &at(const Position &position) const { return m_blocks[position.block].fragments[position.fragment]; }

    qreal spaceAbove(const Position &position) const
    {
        return position.fragment == 0 ? m_blocks[position.block].spaceAbove : 0;
    }

    bool startsPage(const Position &position) const
    {
        return position.fragment == 0 && m_blocks[position.block].startsPage;
    }

    std::size_t lastOfGroup(std::size_t first) const
    {
        std::size_t last = first;
        while (last + 1 < m_positions.size() && at(m_positions[last]).cohesion == Cohesion::WithNext &&
               !startsPage(m_positions[last + 1]))
            ++last;
        return last;
    }

    qreal groupHeight(std::size_t first, std::size_t last) const
    {
        qreal height = 0;
        for (std::size_t i = first; i <= last; ++i)
            height += spaceAbove(m_positions[i]) + at(m_positions[i]).height;
        return height;
    }

    void startPage()
    {
        m_pages.emplace_back();
        m_top = 0;
    }

    void put(const Position &position, bool repetition)
    {
        m_pages.back().push_back({position.block, position.fragment, m_top, repetition});
        m_top += at(position).height;
    }

    void place(const Position &position)
    {
        // A group that is higher than a page is broken after all, rather than run off the page.
        if (!m_pages.back().empty() && m_top + spaceAbove(position) + at(position).height > m_height + kTolerance)
            startPage();
        if (!m_pages.back().empty())
            m_top += spaceAbove(position);
        else if (position.fragment >= m_blocks[position.block].repeated)
            repeatHead(position.block, position.fragment);
        put(position, false);
    }

    void repeatHead(std::size_t block, std::size_t fragment)
    {
        if (fragment == 0)
            return;
        for (std::size_t head = 0; head < m_blocks[block].repeated; ++head)
            put({block, head}, true);
    }

    static constexpr qreal kTolerance = 0.5;

    const std::vector<LaidOutBlock> &m_blocks;
    qreal m_height;
    std::vector<Position> m_positions;
    std::vector<Page> m_pages;
    qreal m_top = 0;
};

} // namespace

std::vector<Page> paginate(const std::vector<LaidOutBlock> &blocks, qreal height)
{
    return Paginator(blocks, height).pages();
}

} // namespace regie::report

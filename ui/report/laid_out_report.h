// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/element.h"
#include "ui/report/page_frame.h"
#include "ui/report/report.h"
#include "ui/report/typesetter.h"

#include <QPainter>

#include <vector>

namespace regie::report {

/// A report on the pages of one device, ready to paint: on a PDF, a printer or an image for a preview. The device must
/// outlive it.
class LaidOutReport
{
public:
    LaidOutReport(const Report &report, const QPaintDevice &device);
    LaidOutReport(const Report &report, pdf::PageDevice &device);
    Q_DISABLE_COPY_MOVE(LaidOutReport)

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In the device's units.
    QSizeF pageSize() const { return m_frame.pageSize(); }
    /// Paints a page, counted from 0, with the painter's origin at the page's top left.
    void paintPage(QPainter &painter, int page) const;

    /// The parts of a page, for who paints it in another way.
    const PageFrame &frame() const { return m_frame; }
    const std::vector<LaidOutBlock> &blocks() const { return m_blocks; }
    const Page &page(int index) const { return m_pages[static_cast<std::size_t>(index)]; }
    QPointF originOf(const PlacedFragment &placed) const { return m_area.topLeft() + QPointF(0, placed.top); }

private:
    void layOut(const Report &report);

    Typesetter m_setter;
    PageFrame m_frame;
    QRectF m_area;
    std::vector<LaidOutBlock> m_blocks;
    std::vector<Page> m_pages;
};

} // namespace regie::report

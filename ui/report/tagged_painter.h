// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/laid_out_report.h"
#include "ui/report/pdf/outline.h"
#include "ui/report/pdf/page_device.h"
#include "ui/report/pdf/structure.h"

#include <vector>

namespace regie::report {

/// Paints the pages of a report on those of a PDF, one after the other, and tells its structure what each part is.
class TaggedPainter
{
public:
    TaggedPainter(const LaidOutReport &report, pdf::PageDevice &pages, pdf::Structure &structure,
                  pdf::Outline &outline);

    /// Paints a page, counted from 0, on the one that was begun.
    void paintPage(int page);

private:
    void paintFragment(const PlacedFragment &placed);
    int rootOf(const LaidOutBlock &block, const PlacedFragment &placed);
    int addElement(int parent, const Element &element);
    /// Paints the parts of a fragment's root; where it goes on with the fragment before, so do they.
    void paintParts(const Fragment &fragment, int root);
    void paintElement(const Element &element, int index);
    void paintGround(const Element &element, int index);
    void paintAsArtifact(const Element &element);
    void paintOwn(const Element &element);
    /// What is painted next is of this element, or of none.
    void startContent(int index);

    struct Child
    {
        Tag tag;
        int element;
    };

    const LaidOutReport &m_report;
    pdf::PageDevice &m_pages;
    pdf::Structure &m_structure;
    pdf::Outline &m_outline;
    QPainter *m_painter = nullptr;
    QPointF m_origin;
    static constexpr int kNone = -1;
    int m_current = kNone; ///< the element whose content is being painted
    int m_block = 0;
    int m_group = 0;
    Tag m_groupTag = Tag::Artifact;
    int m_root = 0;
    std::vector<Child> m_children; ///< of the root, in case it goes on
};

} // namespace regie::report

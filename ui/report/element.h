// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/blocks.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <vector>

namespace regie::report {

/// What a part of a report is, in the words of tagged PDF.
enum class Tag {
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    Division,
    List,
    ListItem,
    Table,
    TableRow,
    TableHeader,
    TableData,
    Figure,
    Caption,
    Artifact ///< decoration and repetition: nothing to read
};

/// A part with its meaning; a tree in reading order.
struct Element
{
    Tag tag = Tag::Artifact;
    QRectF rect{};         ///< within the fragment, in the device's units
    PaintFunction paint{}; ///< none: only children
    std::vector<Element> children{};
    QString alternative{};
};

/// Whether a fragment may end a page while others follow.
enum class Cohesion { Free, WithNext };

/// A part of a block that is never broken over pages.
struct Fragment
{
    Element root{};
    qreal height = 0;
    Cohesion cohesion = Cohesion::Free;
};

/// A block as it is laid out in the width of a page.
struct LaidOutBlock
{
    Tag tag = Tag::Division;
    std::vector<Fragment> fragments{};
    std::size_t repeated = 0; ///< so many of the first fragments head every page on which the block goes on
    qreal spaceAbove = 0;     ///< left out at the top of a page
    bool startsPage = false;
};

/// A fragment on a page.
struct PlacedFragment
{
    std::size_t block;
    std::size_t fragment;
    qreal top;       ///< from the top of the page's text area
    bool repetition; ///< painted again at the head of a page
};

using Page = std::vector<PlacedFragment>;

} // namespace regie::report

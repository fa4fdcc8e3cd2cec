// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/blocks.h"
#include "ui/report/tag.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace regie::report {

/// A part with its meaning; a tree in reading order.
struct Element
{
    Tag tag = Tag::Artifact;
    QRectF rect{};         ///< within the fragment, in the device's units
    PaintFunction paint{}; ///< none: only children
    std::vector<Element> children{};
    QString alternative{}; ///< of a figure: its message and its numbers
    QString bookmark{};    ///< of a heading: its text
};

/// Paints the element itself, without its children. Only a figure may leave the painter clipped, transformed or otherwise
/// altered: what is cheap to undo is undone there only.
void paintOwn(const Element &element, QPainter &painter, const QPointF &origin);

/// Whether a fragment may end a page while others follow.
enum class Cohesion { Free, WithNext };

/// A part of a block that is never broken over pages.
struct Fragment
{
    Element root{};
    qreal height = 0;
    Cohesion cohesion = Cohesion::Free;
    bool continues = false;     ///< goes on with the element of the fragment before, such as a next line
    std::optional<Tag> group{}; ///< the part of the block that it belongs to: head or body of a table
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

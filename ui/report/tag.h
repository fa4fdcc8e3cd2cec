// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regie::report {

/// What a part of a report is, in the words of tagged PDF.
enum class Tag {
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    Division,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    TableHeader,
    TableData,
    Figure,
    Caption,
    Artifact ///< decoration and repetition: nothing to read
};

/// 1 to 3 for a heading, else 0.
constexpr int headingLevel(Tag tag)
{
    switch (tag) {
    case Tag::Heading1:
        return 1;
    case Tag::Heading2:
        return 2;
    case Tag::Heading3:
        return 3;
    case Tag::Section:
    case Tag::Paragraph:
    case Tag::Division:
    case Tag::List:
    case Tag::ListItem:
    case Tag::ListLabel:
    case Tag::ListBody:
    case Tag::Table:
    case Tag::TableHead:
    case Tag::TableBody:
    case Tag::TableRow:
    case Tag::TableHeader:
    case Tag::TableData:
    case Tag::Figure:
    case Tag::Caption:
    case Tag::Artifact:
        return 0;
    }
    return 0;
}

/// Whether a part of this kind only holds others: what it paints itself is decoration.
constexpr bool isGrouping(Tag tag)
{
    switch (tag) {
    case Tag::Section:
    case Tag::Division:
    case Tag::List:
    case Tag::ListItem:
    case Tag::Table:
    case Tag::TableHead:
    case Tag::TableBody:
    case Tag::TableRow:
        return true;
    case Tag::Heading1:
    case Tag::Heading2:
    case Tag::Heading3:
    case Tag::Paragraph:
    case Tag::ListLabel:
    case Tag::ListBody:
    case Tag::TableHeader:
    case Tag::TableData:
    case Tag::Figure:
    case Tag::Caption:
    case Tag::Artifact:
        return false;
    }
    return false;
}

} // namespace regie::report

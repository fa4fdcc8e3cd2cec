// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdf_content.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

class QPDF;

namespace regie::tests {

/// An element of a tagged PDF, as who cannot see the page gets it.
struct PdfElement
{
    std::string type; ///< `P`, after the role map
    QString text;     ///< its own, without that of its children
    QString alternative;
    std::shared_ptr<QPDFObjectHandle> object; ///< what it is in the file; null: nothing
    std::vector<PdfElement> children;

    /// All text in it, in reading order.
    QString allText() const;
    /// Every element of the type in it, in reading order.
    std::vector<const PdfElement *> all(const std::string &wanted) const;
    /// Of a table: the text of each cell of each row.
    std::vector<QStringList> rows() const;
};

/// An entry of the list of contents beside the pages.
struct PdfBookmark
{
    QString title;
    std::vector<PdfBookmark> below;
};

/// A tagged PDF as qpdf reads it, from its pages and from its structure.
struct PdfTree
{
    explicit PdfTree(QPDF &pdf);
    /// Throws std::exception when qpdf can't read the file.
    explicit PdfTree(const QString &file);

    PdfElement root; ///< without a type; its child is the document
    QStringList problems;
    std::vector<PdfContent> pages;
    std::vector<PdfBookmark> bookmarks;
    QStringList catalog; ///< what the file says of itself, by name: `/MarkInfo`
};

} // namespace regie::tests

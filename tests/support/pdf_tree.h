// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdf_content.h"

#include "tests/support/qpdf.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace regie::tests {

/// An element of a tagged PDF, as who cannot see the page gets it.
struct PdfElement
{
    std::string type; ///< `P`, after the role map
    QString text;     ///< its own, without that of its children
    QString alternative;
    mutable QPDFObjectHandle object; ///< asking it is not const in qpdf
    std::vector<PdfElement> children;

    /// All text in it, in reading order.
    QString allText() const;
    /// Every element of the type in it, in reading order.
    std::vector<const PdfElement *> all(const std::string &wanted) const;
    /// Of a table: the text of each cell of each row.
    std::vector<QStringList> rows() const;
};

/// A tagged PDF as qpdf reads it, from its pages and from its structure.
struct PdfTree
{
    explicit PdfTree(QPDF &pdf);

    PdfElement root; ///< without a type; its child is the document
    QStringList problems;
    std::vector<PdfContent> pages;
    std::vector<QPDFObjectHandle> pageObjects;

private:
    PdfElement read(QPDFObjectHandle object, QPDFObjectHandle parent, int depth);
    void readKid(PdfElement &element, QPDFObjectHandle kid, int depth);
    void readContentOf(PdfElement &element, QPDFObjectHandle page, int mcid);
    void checkParentTree(QPDFObjectHandle tree);
    void problem(const QString &text);

    std::map<QPDFObjGen, int> m_pageNumbers;
    std::map<std::string, std::string> m_roles;
    std::map<std::pair<int, int>, QPDFObjGen> m_owners; ///< of content, by page and MCID
};

} // namespace regie::tests

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/output.h"
#include "ui/report/tag.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace regie::report::pdf {

/// What an element says besides its text.
struct ElementFacts
{
    QString alternative{}; ///< of a figure
    QRectF box{};          ///< of a figure, in points from the lower left of its page
};

/// The structure of a tagged PDF as it grows: sections with elements in reading order, and which content of which page is
/// theirs. A section's elements are kept until it ends.
class Structure
{
public:
    explicit Structure(Output &output);

    void beginSection();
    /// Writes the section's elements.
    void endSection();
    /// Adds an element as the last child of another; the section itself is kSection.
    int add(int parent, Tag tag, ElementFacts facts);
    static constexpr int kSection = 0;

    /// Starts the next page and reserves its object.
    void beginPage();
    void endPage();
    int pageObject() const { return m_pages.back(); }
    int pageIndex() const { return static_cast<int>(m_pages.size()) - 1; }

    /// What is painted next on this page is of the element. Returns its number within the page (MCID).
    int addContent(int element);
    Tag tagOf(int element) const { return at(element).tag; }

    /// Writes the root of the structure and returns its object.
    int finish();

private:
    static constexpr int kNone = -1;
    struct Kid
    {
        int element = -1; ///< -1: content of a page
        int page = 0;
        int content = 0;
        int next = kNone; ///< of the same element
    };
    struct Element
    {
        Tag tag = Tag::Section;
        int object = 0;
        int parent = 0;
        ElementFacts facts{};
        int firstKid = kNone;
        int lastKid = kNone;
    };

    const Element &at(int element) const { return m_elements[static_cast<std::size_t>(element)]; }
    const Kid &kid(int index) const { return m_kids[static_cast<std::size_t>(index)]; }
    void addKid(int element, const Kid &kid);
    template <typename Function>
    void forKids(const Element &element, Function take) const;
    void writeKids(const Element &element, int page);
    void addAttributes(const Element &element);
    void writeTable(const Element &table);
    void writeCell(const Element &cell, const std::string &row, std::vector<std::string> &columns, std::size_t column,
                   bool inHead);
    void write(const Element &element);
    void writeBelow(const Element &element);
    /// Writes an element without those below it; its attributes may be added to m_body between begin and end.
    void writeAlone(const Element &element);
    void begin(const Element &element);
    void end(const Element &element);
    void addId(const std::string &id, int object);
    void writeIds();

    Output &m_output;
    int m_root = 0;
    int m_document = 0;
    std::vector<int> m_sections;     ///< objects
    std::vector<Element> m_elements; ///< of this section
    std::vector<Kid> m_kids;         ///< of these elements
    std::vector<int> m_pages;        ///< objects
    std::vector<int> m_parents;      ///< per page the object that lists its elements
    std::string m_pageElements;
    std::string m_body; ///< of the element that is being written
    int m_contents = 0; ///< on this page
    int m_tables = 0;
    std::string m_ids;
    std::string m_firstId;
    std::string m_lastId;
    int m_idCount = 0;
    std::string m_idNodes;
};

/// The standard type of a tag, such as `P`.
std::string_view typeName(Tag tag);

} // namespace regie::report::pdf

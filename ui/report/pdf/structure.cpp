// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/structure.h"

#include <algorithm>
#include <utility>

namespace regie::report::pdf {

namespace {

constexpr int kIdsPerNode = 200;
constexpr std::size_t kRoomForAttributes = 100; ///< of a cell

/// Of one length, so that the order of the texts is that of the numbers.
std::string idOf(int table, char kind, int number)
{
    std::string id = "t00000_00000";
    id[6] = kind;
    for (std::size_t at = 5; table > 0 && at > 0; --at, table /= 10)
        id[at] = static_cast<char>('0' + table % 10);
    for (std::size_t at = 11; number > 0 && at > 6; --at, number /= 10)
        id[at] = static_cast<char>('0' + number % 10);
    return id;
}

} // namespace

std::string_view typeName(Tag tag)
{
    switch (tag) {
    case Tag::Section:
        return "Sect";
    case Tag::Heading1:
        return "H1";
    case Tag::Heading2:
        return "H2";
    case Tag::Heading3:
        return "H3";
    case Tag::Paragraph:
        return "P";
    case Tag::Division:
        return "Div";
    case Tag::List:
        return "L";
    case Tag::ListItem:
        return "LI";
    case Tag::ListLabel:
        return "Lbl";
    case Tag::ListBody:
        return "LBody";
    case Tag::Table:
        return "Table";
    case Tag::TableHead:
        return "THead";
    case Tag::TableBody:
        return "TBody";
    case Tag::TableRow:
        return "TR";
    case Tag::TableHeader:
        return "TH";
    case Tag::TableData:
        return "TD";
    case Tag::Figure:
        return "Figure";
    case Tag::Caption:
        return "Caption";
    case Tag::Artifact:
        return "Artifact";
    }
    Q_UNREACHABLE();
}

Structure::Structure(Output &output)
    : m_output(output)
    , m_root(output.allocate())
    , m_document(output.allocate())
{}

void Structure::beginSection()
{
    m_elements.clear();
    m_elements.push_back({Tag::Section, m_output.allocate(), m_document});
    m_sections.push_back(m_elements.front().object);
}

int Structure::add(int parent, Tag tag, ElementFacts facts)
{
    const int index = static_cast<int>(m_elements.size());
    Element &above = m_elements[static_cast<std::size_t>(parent)];
    above.kids.push_back({index});
    m_elements.push_back({tag, m_output.allocate(), above.object, std::move(facts), {}});
    return index;
}

void Structure::beginPage()
{
    m_pages.push_back(m_output.allocate());
    m_pageElements.clear();
    m_contents = 0;
}

void Structure::endPage()
{
    m_parents.push_back(m_output.writeObject('[' + m_pageElements + ']'));
}

int Structure::addContent(int element)
{
    Element &owner = m_elements[static_cast<std::size_t>(element)];
    owner.kids.push_back({-1, pageIndex(), m_contents});
    addReference(m_pageElements, owner.object);
    m_pageElements += ' ';
    return m_contents++;
}

void Structure::addKids(const Element &element, int page)
{
    const bool isList = element.kids.size() > 1;
    m_body += isList ? "/K[" : "/K ";
    for (const Kid &kid : element.kids) {
        if (&kid != &element.kids.front())
            m_body += ' ';
        if (kid.element >= 0) {
            addReference(m_body, m_elements[static_cast<std::size_t>(kid.element)].object);
        } else if (kid.page == page) {
            addNumber(m_body, kid.content);
        } else {
            m_body += "<</Type/MCR/Pg ";
            addReference(m_body, m_pages[static_cast<std::size_t>(kid.page)]);
            m_body += "/MCID ";
            addNumber(m_body, kid.content);
            m_body += ">>";
        }
    }
    if (isList)
        m_body += ']';
}

void Structure::addAttributes(const Element &element)
{
    if (!element.facts.alternative.isEmpty())
        m_body += "/Alt" + textString(element.facts.alternative);
    const QRectF &box = element.facts.box;
    if (box.isValid()) {
        m_body += "/A<</O/Layout/Placement/Block/BBox[";
        for (const qreal edge : {box.left(), box.top(), box.right(), box.bottom()})
            m_body += decimal(edge, 2) + ' ';
        m_body += "]>>";
    }
}

void Structure::writeAlone(const Element &element, std::string_view extra)
{
    m_body.clear();
    m_body += "<</Type/StructElem/S/";
    m_body += typeName(element.tag);
    m_body += "/P ";
    addReference(m_body, element.parent);
    const auto content = std::ranges::find(element.kids, -1, &Kid::element);
    int page = -1;
    if (content != element.kids.end()) {
        page = content->page;
        m_body += "/Pg ";
        addReference(m_body, m_pages[static_cast<std::size_t>(page)]);
    }
    if (!element.kids.empty())
        addKids(element, page);
    addAttributes(element);
    m_body += extra;
    m_body += ">>";
    m_output.writeObject(element.object, m_body);
}

void Structure::write(const Element &element, const std::string &extra)
{
    writeAlone(element, extra);
    for (const Kid &kid : element.kids) {
        if (kid.element < 0)
            continue;
        const Element &child = m_elements[static_cast<std::size_t>(kid.element)];
        if (child.tag == Tag::Table)
            writeTable(child);
        else
            write(child);
    }
}

void Structure::writeTable(const Element &table)
{
    ++m_tables;
    writeAlone(table);
    std::vector<std::string> columns;
    int rows = 0;
    for (const Kid &groupKid : table.kids) {
        const Element &group = m_elements[static_cast<std::size_t>(groupKid.element)];
        writeAlone(group);
        for (const Kid &rowKid : group.kids) {
            const Element &row = m_elements[static_cast<std::size_t>(rowKid.element)];
            writeAlone(row);
            std::string rowId;
            if (group.tag == Tag::TableBody)
                rowId = idOf(m_tables, 'r', rows++);
            for (std::size_t i = 0; i < row.kids.size(); ++i)
                writeCell(m_elements[static_cast<std::size_t>(row.kids[i].element)], rowId, columns, i,
                          group.tag == Tag::TableHead);
        }
    }
}

void Structure::writeCell(const Element &cell, const std::string &row, std::vector<std::string> &columns,
                          std::size_t column, bool inHead)
{
    const auto addHeader = [](std::string &to, const std::string &id) {
        to += '(';
        to += id;
        to += ')';
    };
    if (inHead) {
        columns.push_back(idOf(m_tables, 'c', static_cast<int>(column)));
        addId(columns.back(), cell.object);
        write(cell, "/ID(" + columns.back() + ")/A<</O/Table/Scope/Column>>");
        return;
    }
    std::string extra;
    extra.reserve(kRoomForAttributes);
    if (cell.tag == Tag::TableHeader) {
        addId(row, cell.object);
        extra += "/ID(";
        extra += row;
        extra += ")/A<</O/Table/Scope/Row/Headers[";
    } else {
        extra += "/A<</O/Table/Headers[";
    }
    if (column < columns.size())
        addHeader(extra, columns[column]);
    if (cell.tag != Tag::TableHeader && column > 0 && row == m_lastId)
        addHeader(extra, row);
    extra += "]>>";
    write(cell, extra);
}

void Structure::addId(const std::string &id, int object)
{
    if (m_idCount == 0)
        m_firstId = id;
    m_lastId = id;
    m_ids += '(';
    m_ids += id;
    m_ids += ") ";
    addReference(m_ids, object);
    m_ids += ' ';
    ++m_idCount;
    if (m_idCount == kIdsPerNode)
        writeIds();
}

void Structure::writeIds()
{
    if (m_idCount == 0)
        return;
    m_idNodes +=
        reference(m_output.writeObject("<</Limits[(" + m_firstId + ")(" + m_lastId + ")]/Names[" + m_ids + "]>>")) +
        ' ';
    m_ids.clear();
    m_idCount = 0;
}

void Structure::endSection()
{
    write(m_elements.front());
}

int Structure::finish()
{
    writeIds();
    std::string sections;
    for (const int section : m_sections)
        sections += reference(section) + ' ';
    m_output.writeObject(m_document, "<</Type/StructElem/S/Document/P " + reference(m_root) + "/K[" + sections + "]>>");
    std::string parents;
    for (std::size_t i = 0; i < m_parents.size(); ++i)
        parents += std::to_string(i) + ' ' + reference(m_parents[i]) + ' ';
    const int parentTree = m_output.writeObject("<</Nums[" + parents + "]>>");
    std::string root = "<</Type/StructTreeRoot/K " + reference(m_document) + "/ParentTree " + reference(parentTree) +
                       "/ParentTreeNextKey " + std::to_string(m_parents.size());
    if (!m_idNodes.empty())
        root += "/IDTree<</Kids[" + m_idNodes + "]>>";
    m_output.writeObject(m_root, root + ">>");
    return m_root;
}

} // namespace regie::report::pdf

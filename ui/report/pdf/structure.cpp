// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/structure.h"

#include <algorithm>
#include <array>
#include <utility>

namespace regie::report::pdf {

namespace {

constexpr int kIdsPerNode = 200;

constexpr int kIdDigits = 4; ///< of base 36: enough for a million and a half tables, of as many rows

void addIdDigits(std::string &id, int number)
{
    static constexpr char kDigits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::array<char, kIdDigits> digits;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 36)
        *digit = kDigits[number % 36];
    id.append(digits.begin(), digits.end());
}

/// A text string, all of one length, so that their order is that of the numbers.
std::string idOf(int table, char kind, int number)
{
    std::string id = "(";
    addIdDigits(id, table);
    id += kind;
    addIdDigits(id, number);
    return id + ')';
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
    m_kids.clear();
    m_elements.push_back({Tag::Section, m_output.allocate(), m_document});
    m_sections.push_back(m_elements.front().object);
}

int Structure::add(int parent, Tag tag, ElementFacts facts)
{
    const int index = static_cast<int>(m_elements.size());
    m_elements.push_back({tag, m_output.allocate(), at(parent).object, std::move(facts)});
    addKid(parent, {index});
    return index;
}

void Structure::addKid(int element, const Kid &kid)
{
    const int index = static_cast<int>(m_kids.size());
    Element &owner = m_elements[static_cast<std::size_t>(element)];
    if (owner.lastKid == kNone)
        owner.firstKid = index;
    else
        m_kids[static_cast<std::size_t>(owner.lastKid)].next = index;
    owner.lastKid = index;
    m_kids.push_back(kid);
}

template <typename Function>
void Structure::forKids(const Element &element, Function take) const
{
    for (int i = element.firstKid; i != kNone; i = kid(i).next)
        take(kid(i));
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
    addKid(element, {kNone, pageIndex(), m_contents});
    addReference(m_pageElements, at(element).object);
    m_pageElements += ' ';
    return m_contents++;
}

void Structure::writeKids(const Element &element, int page)
{
    const bool isList = element.firstKid != element.lastKid;
    m_body += isList ? "/K[" : "/K ";
    forKids(element, [&](const Kid &each) {
        if (each.element != kNone) {
            addReference(m_body, at(each.element).object);
        } else if (each.page == page) {
            addNumber(m_body, each.content);
        } else {
            m_body += "<</Type/MCR/Pg ";
            addReference(m_body, m_pages[static_cast<std::size_t>(each.page)]);
            m_body += "/MCID ";
            addNumber(m_body, each.content);
            m_body += ">>";
        }
        if (isList)
            m_body += ' ';
    });
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

void Structure::begin(const Element &element)
{
    m_body.clear();
    m_body += "<</S/";
    m_body += typeName(element.tag);
    m_body += "/P ";
    addReference(m_body, element.parent);
    int content = element.firstKid;
    while (content != kNone && kid(content).element != kNone)
        content = kid(content).next;
    int page = kNone;
    if (content != kNone) {
        page = kid(content).page;
        m_body += "/Pg ";
        addReference(m_body, m_pages[static_cast<std::size_t>(page)]);
    }
    if (element.firstKid != kNone)
        writeKids(element, page);
    addAttributes(element);
}

void Structure::end(const Element &element)
{
    m_body += ">>";
    m_output.writeObject(element.object, m_body);
}

void Structure::writeAlone(const Element &element)
{
    begin(element);
    end(element);
}

void Structure::write(const Element &element)
{
    writeAlone(element);
    writeBelow(element);
}

void Structure::writeBelow(const Element &element)
{
    forKids(element, [this](const Kid &each) {
        if (each.element == kNone)
            return;
        const Element &child = at(each.element);
        if (child.tag == Tag::Table)
            writeTable(child);
        else
            write(child);
    });
}

void Structure::writeTable(const Element &table)
{
    ++m_tables;
    writeAlone(table);
    std::vector<std::string> columns;
    int rows = 0;
    forKids(table, [&](const Kid &groupKid) {
        const Element &group = at(groupKid.element);
        writeAlone(group);
        forKids(group, [&](const Kid &rowKid) {
            const Element &row = at(rowKid.element);
            writeAlone(row);
            std::string rowId;
            if (group.tag == Tag::TableBody)
                rowId = idOf(m_tables, 'r', rows++);
            std::size_t column = 0;
            forKids(row, [&](const Kid &cell) {
                writeCell(at(cell.element), rowId, columns, column++, group.tag == Tag::TableHead);
            });
        });
    });
}

void Structure::writeCell(const Element &cell, const std::string &row, std::vector<std::string> &columns,
                          std::size_t column, bool inHead)
{
    begin(cell);
    if (inHead || cell.tag == Tag::TableHeader) {
        if (inHead)
            columns.push_back(idOf(m_tables, 'c', static_cast<int>(column)));
        const std::string &id = inHead ? columns.back() : row;
        addId(id, cell.object);
        m_body += "/ID";
        m_body += id;
    }
    if (inHead) {
        m_body += "/A<</O/Table/Scope/Column>>";
    } else {
        m_body += cell.tag == Tag::TableHeader ? "/A<</O/Table/Scope/Row/Headers[" : "/A<</O/Table/Headers[";
        if (column < columns.size())
            m_body += columns[column];
        if (cell.tag != Tag::TableHeader && column > 0 && row == m_lastId)
            m_body += row;
        m_body += "]>>";
    }
    end(cell);
    writeBelow(cell);
}

void Structure::addId(const std::string &id, int object)
{
    if (m_idCount == 0)
        m_firstId = id;
    m_lastId = id;
    m_ids += id;
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
        reference(m_output.writeObject("<</Limits[" + m_firstId + m_lastId + "]/Names[" + m_ids + "]>>")) + ' ';
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

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/structure.h"

#include <algorithm>
#include <utility>

namespace regie::report::pdf {

namespace {

constexpr int kIdsPerNode = 200;

/// Of one length, so that the order of the texts is that of the numbers.
QByteArray idOf(int table, char kind, int number)
{
    return 't' + QByteArray::number(table).rightJustified(5, '0') + kind +
           QByteArray::number(number).rightJustified(5, '0');
}

} // namespace

QByteArray typeName(Tag tag)
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
    m_firstMark += static_cast<int>(m_parts.size());
    m_parts.clear();
    m_pageElements.clear();
    m_contents = 0;
}

void Structure::endPage()
{
    m_parents.push_back(m_output.writeObject('[' + m_pageElements + ']'));
}

int Structure::beginContent(int element)
{
    Element &owner = m_elements[static_cast<std::size_t>(element)];
    owner.kids.push_back({-1, pageIndex(), m_contents});
    m_pageElements += reference(owner.object) + ' ';
    m_parts.push_back({owner.tag, m_contents});
    ++m_contents;
    return m_firstMark + static_cast<int>(m_parts.size()) - 1;
}

int Structure::beginArtifact()
{
    m_parts.push_back({});
    return m_firstMark + static_cast<int>(m_parts.size()) - 1;
}

QByteArray Structure::kidsOf(const Element &element, int page) const
{
    QByteArray result;
    for (const Kid &kid : element.kids) {
        if (kid.element >= 0)
            result += reference(m_elements[static_cast<std::size_t>(kid.element)].object);
        else if (kid.page == page)
            result += QByteArray::number(kid.content);
        else
            result += "<</Type/MCR/Pg " + reference(m_pages[static_cast<std::size_t>(kid.page)]) + "/MCID " +
                      QByteArray::number(kid.content) + ">>";
        result += ' ';
    }
    result.chop(1);
    return element.kids.size() == 1 ? "/K " + result : "/K[" + result + ']';
}

QByteArray Structure::attributesOf(const Element &element)
{
    QByteArray result;
    if (!element.facts.alternative.isEmpty())
        result += "/Alt" + textString(element.facts.alternative);
    const QRectF &box = element.facts.box;
    if (box.isValid()) {
        result += "/A<</O/Layout/Placement/Block/BBox[";
        for (const qreal edge : {box.left(), box.top(), box.right(), box.bottom()})
            result += QByteArray::number(edge, 'f', 2) + ' ';
        result += "]>>";
    }
    return result;
}

QByteArray Structure::dictionary(const Element &element, const QByteArray &extra) const
{
    QByteArray result = "<</Type/StructElem/S/" + typeName(element.tag) + "/P " + reference(element.parent);
    const auto content = std::ranges::find(element.kids, -1, &Kid::element);
    int page = -1;
    if (content != element.kids.end()) {
        page = content->page;
        result += "/Pg " + reference(m_pages[static_cast<std::size_t>(page)]);
    }
    if (!element.kids.empty())
        result += kidsOf(element, page);
    return result + attributesOf(element) + extra + ">>";
}

void Structure::write(const Element &element, const QByteArray &extra)
{
    m_output.writeObject(element.object, dictionary(element, extra));
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
    m_output.writeObject(table.object, dictionary(table, {}));
    std::vector<QByteArray> columns;
    int rows = 0;
    for (const Kid &groupKid : table.kids) {
        const Element &group = m_elements[static_cast<std::size_t>(groupKid.element)];
        m_output.writeObject(group.object, dictionary(group, {}));
        for (const Kid &rowKid : group.kids) {
            const Element &row = m_elements[static_cast<std::size_t>(rowKid.element)];
            m_output.writeObject(row.object, dictionary(row, {}));
            QByteArray rowId;
            if (group.tag == Tag::TableBody)
                rowId = idOf(m_tables, 'r', rows++);
            for (std::size_t i = 0; i < row.kids.size(); ++i)
                writeCell(m_elements[static_cast<std::size_t>(row.kids[i].element)], rowId, columns, i,
                          group.tag == Tag::TableHead);
        }
    }
}

void Structure::writeCell(const Element &cell, const QByteArray &row, std::vector<QByteArray> &columns,
                          std::size_t column, bool inHead)
{
    const auto headers = [&](const QByteArray &also) {
        const QByteArray own = column < columns.size() ? '(' + columns[column] + ')' : QByteArray();
        return "/Headers[" + own + also + "]";
    };
    if (inHead) {
        columns.push_back(idOf(m_tables, 'c', static_cast<int>(column)));
        addId(columns.back(), cell.object);
        write(cell, "/ID(" + columns.back() + ")/A<</O/Table/Scope/Column>>");
    } else if (cell.tag == Tag::TableHeader) {
        addId(row, cell.object);
        write(cell, "/ID(" + row + ")/A<</O/Table/Scope/Row" + headers({}) + ">>");
    } else {
        const bool named = column > 0 && row == m_lastId;
        write(cell, "/A<</O/Table" + headers(named ? '(' + row + ')' : QByteArray()) + ">>");
    }
}

void Structure::addId(const QByteArray &id, int object)
{
    if (m_idCount == 0)
        m_firstId = id;
    m_lastId = id;
    m_ids += '(' + id + ") " + reference(object) + ' ';
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
    QByteArray sections;
    for (const int section : m_sections)
        sections += reference(section) + ' ';
    m_output.writeObject(m_document, "<</Type/StructElem/S/Document/P " + reference(m_root) + "/K[" + sections + "]>>");
    QByteArray parents;
    for (std::size_t i = 0; i < m_parents.size(); ++i)
        parents += QByteArray::number(static_cast<int>(i)) + ' ' + reference(m_parents[i]) + ' ';
    const int parentTree = m_output.writeObject("<</Nums[" + parents + "]>>");
    QByteArray root = "<</Type/StructTreeRoot/K " + reference(m_document) + "/ParentTree " + reference(parentTree) +
                      "/ParentTreeNextKey " + QByteArray::number(static_cast<int>(m_parents.size()));
    if (!m_idNodes.isEmpty())
        root += "/IDTree<</Kids[" + m_idNodes + "]>>";
    m_output.writeObject(m_root, root + ">>");
    return m_root;
}

} // namespace regie::report::pdf

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_tree.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace regie::tests {

namespace {

constexpr int kDeepest = 40;

bool isStandard(const std::string &type)
{
    static const std::set<std::string> kTypes{
        "Document", "Part",  "Sect",  "Div",   "P",  "H1", "H2", "H3",     "L",       "LI",   "Lbl", "LBody",
        "Table",    "THead", "TBody", "TFoot", "TR", "TH", "TD", "Figure", "Caption", "Span", "Link"};
    return kTypes.contains(type);
}

} // namespace

QString PdfElement::allText() const
{
    QString result = text;
    for (const PdfElement &child : children)
        result += (result.isEmpty() || result.endsWith(u' ') ? QString() : QStringLiteral(" ")) + child.allText();
    return result;
}

std::vector<const PdfElement *> PdfElement::all(const std::string &wanted) const
{
    std::vector<const PdfElement *> result;
    for (const PdfElement &child : children) {
        if (child.type == wanted)
            result.push_back(&child);
        const auto below = child.all(wanted);
        result.insert(result.end(), below.begin(), below.end());
    }
    return result;
}

std::vector<QStringList> PdfElement::rows() const
{
    std::vector<QStringList> result;
    for (const PdfElement *row : all("TR")) {
        QStringList cells;
        for (const PdfElement &cell : row->children)
            cells << cell.allText().simplified();
        result.push_back(cells);
    }
    return result;
}

PdfTree::PdfTree(QPDF &pdf)
{
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        m_pageNumbers[page.getObjectHandle().getObjGen()] = static_cast<int>(pages.size());
        pageObjects.push_back(page.getObjectHandle());
        pages.push_back(readContent(page.getObjectHandle()));
        for (const QString &each : std::as_const(pages.back().problems))
            problem(each);
    }
    QPDFObjectHandle tree = pdf.getRoot().getKey("/StructTreeRoot");
    if (!tree.isDictionary()) {
        problem(QStringLiteral("01-006: there is no structure"));
        return;
    }
    if (QPDFObjectHandle roles = tree.getKey("/RoleMap"); roles.isDictionary()) {
        for (auto [from, to] : roles.getDictAsMap())
            m_roles[from.substr(1)] = to.isName() ? to.getName().substr(1) : std::string();
    }
    QPDFObjectHandle kids = tree.getKey("/K");
    if (!kids.isArray())
        kids = QPDFObjectHandle::newArray({kids});
    for (int i = 0; i < kids.getArrayNItems(); ++i)
        root.children.push_back(read(kids.getArrayItem(i), tree, 0));
    checkParentTree(tree);
}

void PdfTree::problem(const QString &text)
{
    if (!problems.contains(text))
        problems << text;
}

PdfElement PdfTree::read(QPDFObjectHandle object, QPDFObjectHandle parent, int depth)
{
    PdfElement element;
    if (!object.isDictionary() || depth > kDeepest) {
        problem(QStringLiteral("09-004: an element is none"));
        return element;
    }
    element.object = object;
    if (object.getKey("/S").isName())
        element.type = object.getKey("/S").getName().substr(1);
    if (m_roles.contains(element.type))
        element.type = m_roles[element.type];
    if (!isStandard(element.type))
        problem(QStringLiteral("02-001: the type %1 is none").arg(QString::fromStdString(element.type)));
    if (object.getKey("/P").getObjGen() != parent.getObjGen())
        problem(QStringLiteral("09-004: an element names another parent"));
    if (object.getKey("/Alt").isString())
        element.alternative = QString::fromStdString(object.getKey("/Alt").getUTF8Value());
    QPDFObjectHandle kids = object.getKey("/K");
    if (!kids.isArray() && !kids.isNull())
        kids = QPDFObjectHandle::newArray({kids});
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        readKid(element, kids.getArrayItem(i), depth);
    return element;
}

void PdfTree::readKid(PdfElement &element, QPDFObjectHandle kid, int depth)
{
    if (kid.isInteger())
        readContentOf(element, element.object.getKey("/Pg"), static_cast<int>(kid.getIntValue()));
    else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR"))
        readContentOf(element, kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.object.getKey("/Pg"),
                      static_cast<int>(kid.getKey("/MCID").getIntValue()));
    else
        element.children.push_back(read(kid, element.object, depth + 1));
}

void PdfTree::readContentOf(PdfElement &element, QPDFObjectHandle page, int mcid)
{
    const auto number = m_pageNumbers.find(page.getObjGen());
    if (number == m_pageNumbers.end()) {
        problem(QStringLiteral("09-004: an element has content on no page"));
        return;
    }
    const auto &texts = pages[static_cast<std::size_t>(number->second)].texts;
    const auto found = texts.find(mcid);
    if (found == texts.end())
        problem(QStringLiteral("09-004: an element has content that is not on its page"));
    else
        element.text += found->second;
    if (!m_owners.emplace(std::pair(number->second, mcid), element.object.getObjGen()).second)
        problem(QStringLiteral("09-004: content belongs to two elements"));
}

void PdfTree::checkParentTree(QPDFObjectHandle tree)
{
    if (!tree.getKey("/ParentTree").isDictionary()) {
        problem(QStringLiteral("09-004: there is no tree of parents"));
        return;
    }
    QPDFNumberTreeObjectHelper parents(tree.getKey("/ParentTree"), *tree.getOwningQPDF());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle key = pageObjects[i].getKey("/StructParents");
        QPDFObjectHandle owners;
        if (!key.isInteger() || !parents.findObject(key.getIntValue(), owners) || !owners.isArray()) {
            problem(QStringLiteral("09-004: a page does not know its elements"));
            continue;
        }
        for (const auto &[mcid, text] : pages[i].texts) {
            const auto owner = m_owners.find({static_cast<int>(i), mcid});
            if (owner == m_owners.end())
                problem(QStringLiteral("01-005: tagged content is of no element"));
            else if (mcid >= owners.getArrayNItems() || owners.getArrayItem(mcid).getObjGen() != owner->second)
                problem(QStringLiteral("09-004: the tree of parents names another element"));
        }
    }
}

} // namespace regie::tests

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_tree.h"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QFile>

#include <map>
#include <set>
#include <utility>

namespace regie::tests {

namespace {

constexpr int kDeepest = 40;
constexpr std::size_t kMostBookmarks = 100000;

bool isStandard(const std::string &type)
{
    static const std::set<std::string> kTypes{
        "Document", "Part",  "Sect",  "Div",   "P",  "H1", "H2", "H3",     "L",       "LI",   "Lbl", "LBody",
        "Table",    "THead", "TBody", "TFoot", "TR", "TH", "TD", "Figure", "Caption", "Span", "Link"};
    return kTypes.count(type) > 0;
}

/// Reads a tree; what it needs on the way is in qpdf's own terms.
class TreeReader
{
public:
    explicit TreeReader(PdfTree &tree)
        : m_tree(tree)
    {}

    void read(QPDF &pdf);

private:
    PdfElement element(QPDFObjectHandle object, QPDFObjectHandle parent, int depth);
    void readKid(PdfElement &element, QPDFObjectHandle kid, int depth);
    void readContentOf(PdfElement &element, QPDFObjectHandle page, int mcid);
    void checkParentTree(QPDFObjectHandle tree);
    std::vector<PdfBookmark> bookmarks(QPDFObjectHandle parent, int depth);
    void problem(const QString &text);

    PdfTree &m_tree;
    std::vector<QPDFObjectHandle> m_pages;
    std::map<QPDFObjGen, int> m_pageNumbers;
    std::map<std::string, std::string> m_roles;
    std::map<std::pair<int, int>, QPDFObjGen> m_owners; ///< of content, by page and MCID
};

void TreeReader::read(QPDF &pdf)
{
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        m_pageNumbers[page.getObjectHandle().getObjGen()] = static_cast<int>(m_pages.size());
        m_pages.push_back(page.getObjectHandle());
        m_tree.pages.push_back(readContent(page.getObjectHandle()));
        for (const QString &each : std::as_const(m_tree.pages.back().problems))
            problem(each);
    }
    for (const std::string &name : pdf.getRoot().getKeys())
        m_tree.catalog << QString::fromStdString(name);
    if (QPDFObjectHandle outlines = pdf.getRoot().getKey("/Outlines"); outlines.isDictionary())
        m_tree.bookmarks = bookmarks(outlines, 0);
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
        m_tree.root.children.push_back(element(kids.getArrayItem(i), tree, 0));
    checkParentTree(tree);
}

void TreeReader::problem(const QString &text)
{
    if (!m_tree.problems.contains(text))
        m_tree.problems << text;
}

PdfElement TreeReader::element(QPDFObjectHandle object, QPDFObjectHandle parent, int depth)
{
    PdfElement result;
    if (!object.isDictionary() || depth > kDeepest) {
        problem(QStringLiteral("09-004: an element is none"));
        return result;
    }
    result.object = std::make_shared<QPDFObjectHandle>(object);
    if (object.getKey("/S").isName())
        result.type = object.getKey("/S").getName().substr(1);
    if (m_roles.count(result.type) > 0)
        result.type = m_roles[result.type];
    if (!isStandard(result.type))
        problem(QStringLiteral("02-001: the type %1 is none").arg(QString::fromStdString(result.type)));
    if (object.getKey("/P").getObjGen() != parent.getObjGen())
        problem(QStringLiteral("09-004: an element names another parent"));
    if (object.getKey("/Alt").isString())
        result.alternative = QString::fromStdString(object.getKey("/Alt").getUTF8Value());
    QPDFObjectHandle kids = object.getKey("/K");
    if (!kids.isArray() && !kids.isNull())
        kids = QPDFObjectHandle::newArray({kids});
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
        readKid(result, kids.getArrayItem(i), depth);
    return result;
}

void TreeReader::readKid(PdfElement &element, QPDFObjectHandle kid, int depth)
{
    if (kid.isInteger())
        readContentOf(element, element.object->getKey("/Pg"), static_cast<int>(kid.getIntValue()));
    else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/MCR"))
        readContentOf(element, kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.object->getKey("/Pg"),
                      static_cast<int>(kid.getKey("/MCID").getIntValue()));
    else
        element.children.push_back(this->element(kid, *element.object, depth + 1));
}

void TreeReader::readContentOf(PdfElement &element, QPDFObjectHandle page, int mcid)
{
    const auto number = m_pageNumbers.find(page.getObjGen());
    if (number == m_pageNumbers.end()) {
        problem(QStringLiteral("09-004: an element has content on no page"));
        return;
    }
    const auto &texts = m_tree.pages[static_cast<std::size_t>(number->second)].texts;
    const auto found = texts.find(mcid);
    if (found == texts.end())
        problem(QStringLiteral("09-004: an element has content that is not on its page"));
    else
        element.text += found->second;
    if (!m_owners.emplace(std::pair(number->second, mcid), element.object->getObjGen()).second)
        problem(QStringLiteral("09-004: content belongs to two elements"));
}

void TreeReader::checkParentTree(QPDFObjectHandle tree)
{
    if (!tree.getKey("/ParentTree").isDictionary()) {
        problem(QStringLiteral("09-004: there is no tree of parents"));
        return;
    }
    QPDFNumberTreeObjectHelper parents(tree.getKey("/ParentTree"), *tree.getOwningQPDF());
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QPDFObjectHandle key = m_pages[i].getKey("/StructParents");
        QPDFObjectHandle owners;
        if (!key.isInteger() || !parents.findObject(key.getIntValue(), owners) || !owners.isArray()) {
            problem(QStringLiteral("09-004: a page does not know its elements"));
            continue;
        }
        for (const auto &[mcid, text] : m_tree.pages[i].texts) {
            const auto owner = m_owners.find({static_cast<int>(i), mcid});
            if (owner == m_owners.end())
                problem(QStringLiteral("01-005: tagged content is of no element"));
            else if (mcid >= owners.getArrayNItems() || owners.getArrayItem(mcid).getObjGen() != owner->second)
                problem(QStringLiteral("09-004: the tree of parents names another element"));
        }
    }
}

std::vector<PdfBookmark> TreeReader::bookmarks(QPDFObjectHandle parent, int depth)
{
    std::vector<PdfBookmark> result;
    for (QPDFObjectHandle item = parent.getKey("/First"); item.isDictionary() && result.size() < kMostBookmarks;
         item = item.getKey("/Next")) {
        QPDFObjectHandle title = item.getKey("/Title");
        result.push_back({title.isString() ? QString::fromStdString(title.getUTF8Value()) : QString(),
                          depth < kDeepest ? bookmarks(item, depth + 1) : std::vector<PdfBookmark>()});
    }
    return result;
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
    TreeReader(*this).read(pdf);
}

PdfTree::PdfTree(const QString &file)
{
    QPDF pdf;
    pdf.processFile(QFile::encodeName(file).constData());
    TreeReader(*this).read(pdf);
}

} // namespace regie::tests

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_checker.h"

#include "tests/support/pdf_tree.h"

#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QFile>
#include <QRegularExpression>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace regie::tests {

namespace {

/// Which elements may stand in which.
bool mayHold(const std::string &parent, const std::string &child)
{
    static const std::map<std::string, std::set<std::string>> kKids{
        {"L", {"LI", "Caption"}}, {"LI", {"Lbl", "LBody"}}, {"Table", {"THead", "TBody", "TFoot", "TR", "Caption"}},
        {"THead", {"TR"}},        {"TBody", {"TR"}},        {"TFoot", {"TR"}},
        {"TR", {"TH", "TD"}}};
    static const std::map<std::string, std::set<std::string>> kParents{
        {"LI", {"L"}},        {"Lbl", {"LI"}},      {"LBody", {"LI"}},
        {"THead", {"Table"}}, {"TBody", {"Table"}}, {"TR", {"Table", "THead", "TBody", "TFoot"}},
        {"TH", {"TR"}},       {"TD", {"TR"}}};
    const auto kids = kKids.find(parent);
    const auto parents = kParents.find(child);
    return (kids == kKids.end() || kids->second.count(child) > 0) &&
           (parents == kParents.end() || parents->second.count(parent) > 0);
}

class Checker
{
public:
    explicit Checker(QPDF &pdf)
        : m_pdf(pdf)
        , m_tree(pdf)
        , m_problems(m_tree.problems)
    {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    QStringList problems()
    {
        checkCatalog();
        checkMetadata();
        checkPages();
        checkFonts();
        checkBookmarks();
        readIds();
        checkElement(m_tree.root);
        return m_problems;
    }

private:
    void problem(const char *text)
    {
        const QString line = QString::fromLatin1(text);
        if (!m_problems.contains(line))
            m_problems << line;
    }

    void require(bool condition, const char *otherwise)
    {
        if (!condition)
            problem(otherwise);
    }

    void checkCatalog()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        require(m_pdf.getPDFVersion() == "1.7", "00-001: it is not PDF 1.7");
        require(!m_pdf.isEncrypted(), "26-001: it is encrypted");
        require(!m_pdf.anyWarnings(), "00-002: the file itself is damaged");
        QPDFObjectHandle mark = root.getKey("/MarkInfo");
        require(mark.isDictionary() && mark.getKey("/Marked").isBool() && mark.getKey("/Marked").getBoolValue(),
                "06-004: it does not say that it is tagged");
        require(!mark.isDictionary() || !mark.getKey("/Suspects").isBool() || !mark.getKey("/Suspects").getBoolValue(),
                "04-001: it says that its tags are suspect");
        QPDFObjectHandle view = root.getKey("/ViewerPreferences");
        require(view.isDictionary() && view.getKey("/DisplayDocTitle").isBool() &&
                    view.getKey("/DisplayDocTitle").getBoolValue(),
                "07-001: the window does not show the title");
        static const QRegularExpression language(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]+)*$"));
        require(root.getKey("/Lang").isString() &&
                    language.match(QString::fromStdString(root.getKey("/Lang").getUTF8Value())).hasMatch(),
                "11-006: the language is not said");
        require(root.getKey("/OutputIntents").isArray() && root.getKey("/OutputIntents").getArrayNItems() == 1,
                "A-6.2.3: the meaning of the colours is not said");
        require(m_pdf.getTrailer().hasKey("/ID"), "A-6.1.3: the file has no identity");
    }

    void checkMetadata()
    {
        QPDFObjectHandle stream = m_pdf.getRoot().getKey("/Metadata");
        if (!stream.isStream()) {
            problem("06-001: there is no XMP");
            return;
        }
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        const QString xmp = QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()),
                                              static_cast<qsizetype>(data->getSize()));
        require(xmp.contains(QStringLiteral("<pdfuaid:part>1</pdfuaid:part>")), "06-002: it does not claim PDF/UA-1");
        require(xmp.contains(QStringLiteral("<pdfaid:part>2</pdfaid:part>")), "A-6.6.4: it does not claim PDF/A-2");
        static const QRegularExpression title(QStringLiteral("<dc:title>.*<rdf:li[^>]*>([^<]+)</rdf:li>.*</dc:title>"));
        const QString said = title.match(xmp).captured(1);
        require(!said.isEmpty(), "06-003: the XMP has no title");
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        require(info.isDictionary() && info.getKey("/Title").isString() &&
                    QString::fromStdString(info.getKey("/Title").getUTF8Value()).toHtmlEscaped() == said,
                "A-6.6.2: the title is not that of the XMP");
    }

    void checkPages()
    {
        for (QPDFObjectHandle &page : m_pages) {
            require(page.getKey("/Tabs").isNameAndEquals("/S"), "28-008: the tab order is not that of the structure");
            QPDFObjectHandle annotations = page.getKey("/Annots");
            require(!annotations.isArray() || annotations.getArrayNItems() == 0, "28-002: an annotation is not tagged");
        }
    }

    void checkFonts()
    {
        for (QPDFObjectHandle &page : m_pages) {
            QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
            if (!fonts.isDictionary())
                continue;
            for (const auto &[name, font] : fonts.getDictAsMap())
                checkFont(font);
        }
    }

    void checkFont(QPDFObjectHandle font)
    {
        const auto map = unicodeMap(font);
        require(!map.isEmpty(), "31-027: a font has no map to characters");
        for (const QString &text : map) {
            for (const QChar c : text)
                require(c != QChar(0) && c != QChar(0xFEFF) && c != QChar(0xFFFE), "31-028: a glyph has no character");
            require(text != u"\t", "31-029: a space is a tab");
            require(text.size() != 1 || text[0] < QChar(0xFB00) || text[0] > QChar(0xFB06), "31-029: a ligature");
        }
        QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1) {
            problem("31-001: a font has no descendant");
            return;
        }
        QPDFObjectHandle cid = descendants.getArrayItem(0);
        require(cid.getKey("/CIDToGIDMap").isName() || cid.getKey("/CIDToGIDMap").isStream(),
                "31-006: a font does not say which glyphs it means");
        QPDFObjectHandle descriptor = cid.getKey("/FontDescriptor");
        require(descriptor.isDictionary() && descriptor.getKey("/FontFile2").isStream(),
                "31-009: a font is not embedded");
        require(descriptor.isDictionary() && descriptor.getKey("/FontName").isName() &&
                    cid.getKey("/BaseFont").isName() &&
                    descriptor.getKey("/FontName").getName() == cid.getKey("/BaseFont").getName() &&
                    font.getKey("/BaseFont").isName() &&
                    font.getKey("/BaseFont").getName() == cid.getKey("/BaseFont").getName(),
                "31-010: the parts of a font have different names");
    }

    void checkBookmarks()
    {
        QPDFObjectHandle outlines = m_pdf.getRoot().getKey("/Outlines");
        const bool any = outlines.isDictionary() && outlines.getKey("/First").isDictionary();
        require(any, "B-001: there are no bookmarks");
        int left = 100000;
        if (any)
            checkBookmark(outlines.getKey("/First"), left);
    }

    void checkBookmark(QPDFObjectHandle item, int &left)
    {
        for (; item.isDictionary() && --left > 0; item = item.getKey("/Next")) {
            QPDFObjectHandle target = item.getKey("/Dest");
            const bool leads = target.isArray() && target.getArrayNItems() > 1 && target.getArrayItem(0).isPageObject();
            require(leads && item.getKey("/Title").isString(), "B-002: a bookmark leads nowhere");
            if (item.getKey("/First").isDictionary())
                checkBookmark(item.getKey("/First"), left);
        }
    }

    void readIds()
    {
        QPDFObjectHandle tree = m_pdf.getRoot().getKey("/StructTreeRoot");
        if (!tree.isDictionary() || !tree.getKey("/IDTree").isDictionary())
            return;
        QPDFNameTreeObjectHelper ids(tree.getKey("/IDTree"), m_pdf);
        for (const auto &[id, object] : ids)
            m_ids[id] = object.getObjGen();
    }

    void checkElement(const PdfElement &element)
    {
        checkHeading(element);
        checkNames(element);
        require(!element.children.empty() || !element.text.isEmpty() || element.type == "Figure" ||
                    element.type == "TD",
                "09-003: an element is empty");
        if (element.type == "Figure")
            require(element.alternative.trimmed().size() > 10 && element.object->hasKey("/K"),
                    "13-004: a figure has no alternative text");
        if (element.type == "Table")
            checkTable(element);
        for (const PdfElement &child : element.children) {
            require(mayHold(element.type, child.type), "09-005: an element stands where it may not");
            checkElement(child);
        }
    }

    void checkHeading(const PdfElement &element)
    {
        if (element.type.size() != 2 || element.type[0] != 'H')
            return;
        const int level = element.type[1] - '0';
        require(m_level > 0 || level == 1, "14-002: the first heading is not of level 1");
        require(level <= m_level + 1, "14-003: a level of headings is skipped");
        m_level = level;
    }

    void checkNames(const PdfElement &element)
    {
        if (!element.object || !element.object->hasKey("/ID"))
            return;
        const std::string id = element.object->getKey("/ID").getUTF8Value();
        require(m_seen.insert(id).second, "15-004: two elements have one ID");
        require(m_ids.count(id) > 0 && m_ids[id] == element.object->getObjGen(),
                "15-004: an ID is not in the list of IDs");
    }

    void checkTable(const PdfElement &table)
    {
        const std::vector<const PdfElement *> rows = table.all("TR");
        std::set<std::string> headers;
        for (const PdfElement *header : table.all("TH")) {
            QPDFObjectHandle attributes = header->object->getKey("/A");
            require(attributes.isDictionary() && attributes.getKey("/Scope").isName(), "15-003: a header has no scope");
            if (header->object->getKey("/ID").isString())
                headers.insert(header->object->getKey("/ID").getUTF8Value());
        }
        require(!headers.empty(), "15-003: a table has no headers");
        for (const PdfElement *row : rows)
            require(row->children.size() == rows.front()->children.size(), "15-005: the rows are not equally long");
        for (const PdfElement *cell : table.all("TD")) {
            QPDFObjectHandle attributes = cell->object->getKey("/A");
            QPDFObjectHandle named = attributes.isDictionary() ? attributes.getKey("/Headers") : attributes;
            require(named.isArray() && named.getArrayNItems() > 0, "15-003: a cell does not name its headers");
            for (int i = 0; named.isArray() && i < named.getArrayNItems(); ++i)
                require(headers.count(named.getArrayItem(i).getUTF8Value()) > 0, "15-003: a cell names no header");
        }
    }

    QPDF &m_pdf;
    PdfTree m_tree;
    QStringList m_problems;
    std::vector<QPDFObjectHandle> m_pages;
    std::map<std::string, QPDFObjGen> m_ids;
    std::set<std::string> m_seen;
    int m_level = 0;
};

} // namespace

QStringList pdfProblems(const QString &file)
{
    return pdfProblems(file, [](QPDF &) {});
}

QStringList pdfProblems(const QString &file, const std::function<void(QPDF &)> &alter)
{
    QPDF pdf;
    try {
        pdf.processFile(QFile::encodeName(file).constData());
        alter(pdf);
        pdf.setSuppressWarnings(true);
        return Checker(pdf).problems();
    } catch (const std::exception &error) {
        return {QStringLiteral("00-002: qpdf can't read it: ") + QString::fromUtf8(error.what())};
    }
}

} // namespace regie::tests

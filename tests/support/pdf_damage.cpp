// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_damage.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QByteArray>

#include <string>
#include <utility>

namespace regie::tests {

namespace {

QPDFObjectHandle structure(QPDF &pdf)
{
    return pdf.getRoot().getKey("/StructTreeRoot");
}

/// The first element of the type at or below one, in reading order; null: there is none.
QPDFObjectHandle firstOf(QPDFObjectHandle element, const std::string &type)
{
    if (element.isDictionary() && element.getKey("/S").isNameAndEquals("/" + type))
        return element;
    QPDFObjectHandle kids = element.isDictionary() ? element.getKey("/K") : QPDFObjectHandle::newNull();
    if (!kids.isArray())
        kids = QPDFObjectHandle::newArray({kids});
    for (int i = 0; i < kids.getArrayNItems(); ++i) {
        QPDFObjectHandle kid = kids.getArrayItem(i);
        QPDFObjectHandle found = kid.isDictionary() ? firstOf(kid, type) : QPDFObjectHandle::newNull();
        if (!found.isNull())
            return found;
    }
    return QPDFObjectHandle::newNull();
}

QPDFObjectHandle element(QPDF &pdf, const std::string &type)
{
    return firstOf(structure(pdf).getKey("/K"), type);
}

QPDFObjectHandle page(QPDF &pdf)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle();
}

QPDFObjectHandle font(QPDF &pdf)
{
    return page(pdf).getKey("/Resources").getKey("/Font").getDictAsMap().begin()->second;
}

QPDFObjectHandle fontPart(QPDF &pdf)
{
    return font(pdf).getKey("/DescendantFonts").getArrayItem(0);
}

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
}

/// Replaces the first occurrence in a stream.
void replaceIn(QPDFObjectHandle stream, const QByteArray &before, const QByteArray &after)
{
    QByteArray data = dataOf(stream);
    const qsizetype at = data.indexOf(before);
    if (at < 0)
        qFatal("There is no %s to break", before.constData());
    data.replace(at, before.size(), after);
    stream.replaceStreamData(data.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void replaceContent(QPDF &pdf, const QByteArray &before, const QByteArray &after)
{
    replaceIn(page(pdf).getKey("/Contents"), before, after);
}

QPDFObjectHandle name(const char *text)
{
    return QPDFObjectHandle::newName(text);
}

} // namespace

std::vector<PdfDamage> pdfDamages()
{
    std::vector<PdfDamage> all;
    const auto row = [&all](const char *title, const char *checkpoint, std::function<void(QPDF &)> inflict) {
        all.push_back({title, checkpoint, std::move(inflict)});
    };
    const auto remove = [&](const char *title, const char *checkpoint, const char *key) {
        row(title, checkpoint, [key](QPDF &pdf) { pdf.getRoot().removeKey(key); });
    };
    remove("no structure", "01-006", "/StructTreeRoot");
    remove("not marked as tagged", "06-004", "/MarkInfo");
    remove("no language", "11-006", "/Lang");
    remove("no XMP", "06-001", "/Metadata");
    remove("no bookmarks", "B-001", "/Outlines");
    remove("no meaning of the colours", "A-6.2.3", "/OutputIntents");
    remove("no title in the window", "07-001", "/ViewerPreferences");
    row("suspect tags", "04-001",
        [](QPDF &pdf) { pdf.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", QPDFObjectHandle::newBool(true)); });
    row("a language that is none", "11-006",
        [](QPDF &pdf) { pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("Nederlands")); });
    row("no claim of PDF/UA", "06-002",
        [](QPDF &pdf) { replaceIn(pdf.getRoot().getKey("/Metadata"), "pdfuaid:part>1", "pdfuaid:part>0"); });
    row("no title in the XMP", "06-003",
        [](QPDF &pdf) { replaceIn(pdf.getRoot().getKey("/Metadata"), "Stand van zaken", ""); });
    row("another title in the XMP", "A-6.6.2",
        [](QPDF &pdf) { replaceIn(pdf.getRoot().getKey("/Metadata"), "Stand van zaken", "Verslag"); });
    row("content without a tag", "01-005", [](QPDF &pdf) { replaceContent(pdf, "/H1 <</MCID 0>> BDC", "/H1 BMC"); });
    row("content outside all marks", "01-005",
        [](QPDF &pdf) { replaceContent(pdf, "/Artifact BMC", "0 0 9 9 re f /Artifact BMC"); });
    row("marked content that is not closed", "09-004", [](QPDF &pdf) { replaceContent(pdf, "EMC\n", ""); });
    row("a number used twice", "09-004", [](QPDF &pdf) { replaceContent(pdf, "<</MCID 1>>", "<</MCID 0>>"); });
    row("tags within an artifact", "01-004",
        [](QPDF &pdf) { replaceContent(pdf, "EMC\n/H1 <</MCID 0>> BDC\n", "/H1 <</MCID 0>> BDC\n"); });
    row("an artifact within tags", "01-003",
        [](QPDF &pdf) { replaceContent(pdf, "/H1 <</MCID 0>> BDC\n", "/H1 <</MCID 0>> BDC\n/Artifact BMC EMC\n"); });
    row("a page that does not know its elements", "09-004", [](QPDF &pdf) { page(pdf).removeKey("/StructParents"); });
    row("no tree of parents", "09-004", [](QPDF &pdf) { structure(pdf).removeKey("/ParentTree"); });
    row("a tree of parents with another element", "09-004", [](QPDF &pdf) {
        QPDFObjectHandle owners = structure(pdf).getKey("/ParentTree").getKey("/Nums").getArrayItem(1);
        owners.setArrayItem(0, owners.getArrayItem(1));
    });
    row("an element with another parent", "09-004",
        [](QPDF &pdf) { element(pdf, "P").replaceKey("/P", structure(pdf)); });
    row("an element whose content is not there", "09-004",
        [](QPDF &pdf) { element(pdf, "H1").replaceKey("/K", QPDFObjectHandle::newInteger(9999)); });
    row("an empty element", "09-003", [](QPDF &pdf) { element(pdf, "P").removeKey("/K"); });
    row("an unknown type", "02-001", [](QPDF &pdf) { element(pdf, "P").replaceKey("/S", name("/Alinea")); });
    row("a cell outside a row", "09-005", [](QPDF &pdf) { element(pdf, "P").replaceKey("/S", name("/TD")); });
    row("a paragraph in a list", "09-005", [](QPDF &pdf) { element(pdf, "LI").replaceKey("/S", name("/P")); });
    row("a first heading of level 2", "14-002", [](QPDF &pdf) { element(pdf, "H1").replaceKey("/S", name("/H2")); });
    row("a level that is skipped", "14-003", [](QPDF &pdf) { element(pdf, "H2").replaceKey("/S", name("/H3")); });
    row("a figure without alternative text", "13-004", [](QPDF &pdf) { element(pdf, "Figure").removeKey("/Alt"); });
    row("a figure with an empty text", "13-004",
        [](QPDF &pdf) { element(pdf, "Figure").replaceKey("/Alt", QPDFObjectHandle::newString("")); });
    row("a header without scope", "15-003", [](QPDF &pdf) { element(pdf, "TH").getKey("/A").removeKey("/Scope"); });
    row("a cell that names no headers", "15-003", [](QPDF &pdf) { element(pdf, "TD").removeKey("/A"); });
    row("a cell that names a header that is not there", "15-003", [](QPDF &pdf) {
        element(pdf, "TD").getKey("/A").replaceKey(
            "/Headers", QPDFObjectHandle::newArray({QPDFObjectHandle::newString("nergens")}));
    });
    row("an ID that is not in the list", "15-004", [](QPDF &pdf) { structure(pdf).removeKey("/IDTree"); });
    row("a row that is too short", "15-005", [](QPDF &pdf) {
        QPDFObjectHandle kids = element(pdf, "TBody").getKey("/K").getArrayItem(0).getKey("/K");
        kids.eraseItem(kids.getArrayNItems() - 1);
    });
    row("a tab order of its own", "28-008", [](QPDF &pdf) { page(pdf).replaceKey("/Tabs", name("/R")); });
    row("an annotation without a tag", "28-002", [](QPDF &pdf) {
        page(pdf).replaceKey("/Annots", QPDFObjectHandle::parse("[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]>>]"));
    });
    row("a font without characters", "31-027", [](QPDF &pdf) { font(pdf).removeKey("/ToUnicode"); });
    row("a space that is a tab", "31-029",
        [](QPDF &pdf) { replaceIn(font(pdf).getKey("/ToUnicode"), "<0020>", "<0009>"); });
    row("a glyph that is no character", "31-028",
        [](QPDF &pdf) { replaceIn(font(pdf).getKey("/ToUnicode"), "<0020>", "<0000>"); });
    row("a ligature", "31-029", [](QPDF &pdf) { replaceIn(font(pdf).getKey("/ToUnicode"), "<0020>", "<FB01>"); });
    row("a font that is not embedded", "31-009",
        [](QPDF &pdf) { fontPart(pdf).getKey("/FontDescriptor").removeKey("/FontFile2"); });
    row("a font whose parts have other names", "31-010",
        [](QPDF &pdf) { fontPart(pdf).replaceKey("/BaseFont", name("/Anders")); });
    row("a font without its glyphs", "31-006", [](QPDF &pdf) { fontPart(pdf).removeKey("/CIDToGIDMap"); });
    row("a bookmark that leads nowhere", "B-002",
        [](QPDF &pdf) { pdf.getRoot().getKey("/Outlines").getKey("/First").removeKey("/Dest"); });
    return all;
}

} // namespace regie::tests

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/metadata.h"

#include <QColorSpace>

namespace regie::report::pdf {

namespace {

QString producer()
{
    return QStringLiteral("Regiekompas with Qt %1").arg(QLatin1StringView(qVersion()));
}

QString creator()
{
    return QStringLiteral("Regiekompas");
}

/// PDF/A wants each property explained that it does not know itself, such as the one that says PDF/UA.
constexpr char kExplanation[] =
    R"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file complies with</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
)";

constexpr char kPacket[] = R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>%4</xmp:CreatorTool><xmp:CreateDate>%5</xmp:CreateDate><xmp:ModifyDate>%5</xmp:ModifyDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>%6</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance></rdf:Description>
%7</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>)";

} // namespace

int writeInformation(Output &output, const Facts &facts)
{
    const QString day = facts.created.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    return output.writeObject("<</Title" + textString(facts.title) + "/Creator" + textString(creator()) + "/Producer" +
                              textString(producer()) + "/CreationDate" + textString(day) + "/ModDate" +
                              textString(day) + ">>");
}

int writeMetadata(Output &output, const Facts &facts)
{
    const QString packet = QString::fromLatin1(kPacket).arg(
        QString(QChar(QChar::ByteOrderMark)), facts.title.toHtmlEscaped(), facts.language.toHtmlEscaped(), creator(),
        facts.created.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")), producer(),
        QString::fromLatin1(kExplanation));
    const int number = output.allocate();
    // Not compressed: who looks for it need not understand PDF.
    output.writeStream(number, "/Type/Metadata/Subtype/XML", packet.toStdString());
    return number;
}

int writeOutputIntent(Output &output)
{
    const int profile = output.allocate();
    output.writePackedStream(profile, "/N 3", QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    return output.writeObject("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
                              "/RegistryName(http://www.color.org)/DestOutputProfile " +
                              reference(profile) + ">>");
}

} // namespace regie::report::pdf

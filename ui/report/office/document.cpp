// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/document.h"

#include "ui/report/page_frame.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace regie::report::office {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qreal kMargin = 16 * 72 / 25.4;
constexpr qreal kFurniture = 40; ///< of head and foot, each with its distance

QString space(const char *name)
{
    return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1StringView(name));
}

} // namespace

void startRoot(Xml &xml, const char *name)
{
    xml.startDocument();
    xml.start(name, {{"xmlns:office", space("office")},
                     {"xmlns:style", space("style")},
                     {"xmlns:text", space("text")},
                     {"xmlns:table", space("table")},
                     {"xmlns:draw", space("drawing")},
                     {"xmlns:number", space("datastyle")},
                     {"xmlns:meta", space("meta")},
                     {"xmlns:fo", space("xsl-fo-compatible")},
                     {"xmlns:svg", space("svg-compatible")},
                     {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
                     {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                     {"office:version", QStringLiteral("1.2")}});
}

QByteArray rootTag(const char *name)
{
    QByteArray result;
    Xml xml(result);
    startRoot(xml, name);
    xml.finishTag();
    return result;
}

QString length(qreal points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

LanguageCodes languageCodes()
{
    if (QLocale().language() == QLocale::C)
        return {QStringLiteral("en"), QStringLiteral("US")};
    const QStringList parts = QLocale().name().split(u'_');
    return {parts.value(0), parts.value(1)};
}

void addMeta(Package &package, const QString &title)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    QByteArray content;
    Xml xml(content);
    startRoot(xml, "office:document-meta");
    xml.start("office:meta");
    xml.element("meta:generator", QStringLiteral("Regiekompas"));
    xml.element("dc:title", title);
    xml.element("meta:creation-date", now);
    xml.element("dc:date", now);
    xml.element("dc:language", QLocale().bcp47Name());
    xml.end();
    xml.end();
    package.add(QStringLiteral("meta.xml"), "text/xml", content);
}

void writePageNumber(Xml &xml)
{
    const QString pattern = Words::tr("Page %1 of %2");
    qsizetype done = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0 && at + 1 < pattern.size(); at = pattern.indexOf(u'%', done)) {
        xml.text(pattern.mid(done, at - done));
        xml.element(pattern[at + 1] == u'1' ? "text:page-number" : "text:page-count", QStringLiteral("1"));
        done = at + 2;
    }
    xml.text(pattern.mid(done));
}

QSizeF textArea(Orientation orientation)
{
    return paperSize(orientation) - QSizeF(2 * kMargin, 2 * kMargin + 2 * kFurniture);
}

void writePageLayout(Xml &xml, const QString &name, Orientation orientation, PageFit fit)
{
    const QSizeF size = paperSize(orientation);
    xml.start("style:page-layout", {{"style:name", name}});
    xml.start("style:page-layout-properties",
              {{"fo:page-width", length(size.width())},
               {"fo:page-height", length(size.height())},
               {"style:print-orientation",
                orientation == Orientation::Portrait ? QStringLiteral("portrait") : QStringLiteral("landscape")},
               {"fo:margin", length(kMargin)}});
    if (fit == PageFit::Width) { // one page across, as many as it takes down
        xml.attribute("style:scale-to-X", QStringLiteral("1"));
        xml.attribute("style:scale-to-Y", QStringLiteral("0"));
    }
    xml.end();
    for (const bool isHead : {true, false}) {
        xml.start(isHead ? "style:header-style" : "style:footer-style");
        xml.empty("style:header-footer-properties", {{"fo:min-height", length(kFurniture - 12)},
                                                     {isHead ? "fo:margin-bottom" : "fo:margin-top", length(12)}});
        xml.end();
    }
    xml.end();
}

} // namespace regie::report::office

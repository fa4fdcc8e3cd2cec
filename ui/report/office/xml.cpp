// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/xml.h"

namespace regie::report::office {

namespace {

bool isAllowed(QChar character)
{
    const char16_t code = character.unicode();
    return code == u'\t' || code == u'\n' || (code >= 0x20 && code < 0xFFFE);
}

} // namespace

QString xmlText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i];
        if (each.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            result.append(each).append(text[++i]);
        else if (!each.isSurrogate() && isAllowed(each))
            result += each;
    }
    return result;
}

void Xml::start(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1StringView(name));
    for (const auto &[key, value] : attributes)
        attribute(key, value);
}

void Xml::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(QLatin1StringView(name), xmlText(value));
}

void Xml::empty(const char *name, Attributes attributes)
{
    start(name, attributes);
    end();
}

void Xml::element(const char *name, const QString &text, Attributes attributes)
{
    start(name, attributes);
    m_writer.writeCharacters(xmlText(text));
    end();
}

void Xml::text(const QString &text)
{
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            m_writer.writeCharacters(run);
        run.clear();
    };
    const QString allowed = xmlText(text);
    for (qsizetype i = 0; i < allowed.size(); ++i) {
        const QChar each = allowed[i];
        const bool secondSpace = each == u' ' && (i == 0 || allowed[i - 1] == u' ');
        if (each != u'\n' && each != u'\t' && !secondSpace) {
            run += each;
            continue;
        }
        flush();
        empty(each == u'\n' ? "text:line-break" : each == u'\t' ? "text:tab" : "text:s");
    }
    flush();
}

} // namespace regie::report::office

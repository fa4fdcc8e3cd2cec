// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace regie::report::office {

/// Writes elements with their names as OpenDocument has them; text without what XML cannot hold.
class Xml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    /// Appends to the bytes, which must outlive it.
    explicit Xml(QByteArray &target)
        : m_writer(&target)
    {}

    void startDocument() { m_writer.writeStartDocument(); }
    void start(const char *name, Attributes attributes = {});
    void attribute(const char *name, const QString &value);
    /// Ends the tag that was started, so that other bytes can follow it.
    void finishTag() { m_writer.writeCharacters(QString()); }
    void end() { m_writer.writeEndElement(); }
    void empty(const char *name, Attributes attributes = {});
    /// One element with text in it.
    void element(const char *name, const QString &text, Attributes attributes = {});
    /// Text of a paragraph: breaks of lines, tabs and rows of spaces become elements.
    void text(const QString &text);

private:
    QXmlStreamWriter m_writer;
};

/// The text without the characters that XML 1.0 does not allow.
QString xmlText(const QString &text);

} // namespace regie::report::office

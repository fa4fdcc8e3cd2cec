// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/tagging_device.h"

#include "ui/report/pdf/marks.h"
#include "ui/report/pdf/unicode_map.h"

namespace regie::report::pdf {

namespace {

/// The object number after a key; 0: the key is not there.
int numberAfter(const QByteArray &key, QByteArrayView dictionary)
{
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0)
        return 0;
    const QByteArrayView rest = dictionary.sliced(at + key.size()).trimmed();
    return rest.first(std::max(qsizetype(0), rest.indexOf(' '))).toInt();
}

/// The dictionary without the key, whose value is a reference.
QByteArray without(const QByteArray &key, QByteArray dictionary)
{
    const qsizetype at = dictionary.indexOf(key);
    const qsizetype end = dictionary.indexOf('R', at);
    return at < 0 || end < 0 ? dictionary : dictionary.remove(at, end + 1 - at);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

TaggingDevice::TaggingDevice(Output &output, Structure &structure)
    : m_output(output)
    , m_structure(structure)
{}

qint64 TaggingDevice::writeData(const char *data, qint64 size)
{
    m_pending.append(data, size);
    if (m_pending.endsWith("endobj\n")) {
        takeObject(m_pending);
        m_pending.resize(0); // keeps its room
    }
    return m_output.failed() ? -1 : size;
}

int TaggingDevice::mapped(int number)
{
    const auto known = m_numbers.constFind(number);
    return known != m_numbers.constEnd() ? *known : *m_numbers.insert(number, m_output.allocate());
}

QByteArray TaggingDevice::renumbered(QByteArrayView dictionary)
{
    QByteArray result;
    qsizetype start = 0;
    for (qsizetype at = dictionary.indexOf(" 0 R"); at >= 0; at = dictionary.indexOf(" 0 R", start)) {
        qsizetype digits = at;
        while (digits > start && isDigit(dictionary[digits - 1]))
            --digits;
        result += dictionary.sliced(start, digits - start);
        result += reference(mapped(dictionary.sliced(digits, at - digits).toInt()));
        start = at + 4;
    }
    return result += dictionary.sliced(start);
}

void TaggingDevice::takeObject(QByteArrayView object)
{
    const qsizetype head = object.indexOf(" 0 obj\n");
    if (head < 0) {
        m_understood = false;
        return;
    }
    qsizetype digits = head;
    while (digits > 0 && isDigit(object[digits - 1]))
        --digits;
    const int number = object.sliced(digits, head - digits).toInt();
    const QByteArrayView whole = object.sliced(head + 7).chopped(7);
    const qsizetype stream = whole.indexOf("stream\n");
    if (whole.startsWith("<<\n/Title ") || whole.contains("/Type /Catalog\n") || number == m_annotations)
        return;
    if (const auto size = m_sizes.constFind(number); size != m_sizes.constEnd()) {
        m_understood = m_understood && whole.trimmed().toLongLong() == *size;
        m_sizes.erase(size);
    } else if (stream >= 0) {
        takeStream(number, whole.first(stream), whole.sliced(stream + 7));
    } else if (whole.contains("/Type /Page\n")) {
        takePage(number, whole.toByteArray());
    } else if (whole.contains("/Type /FontDescriptor\n") || whole.contains("/Type /Font\n")) {
        takeFontPart(number, whole.toByteArray());
    } else {
        if (whole.contains("/Type /Pages\n"))
            m_pageRoot = mapped(number);
        m_output.writeObject(mapped(number), renumbered(whole.trimmed()));
    }
}

void TaggingDevice::takePage(int number, QByteArray body)
{
    m_content = numberAfter("/Contents ", body);
    m_annotations = numberAfter("/Annots ", body);
    m_numbers.insert(number, m_structure.pageObject());
    const qsizetype end = body.lastIndexOf(">>");
    body.truncate(std::max(qsizetype(0), end));
    body = renumbered(without("/Annots ", body)) + "/Tabs/S/StructParents " +
           QByteArray::number(m_structure.pageIndex()) + ">>";
    m_understood = m_understood && end >= 0 && m_content != 0;
    m_output.writeObject(m_structure.pageObject(), body);
}

void TaggingDevice::takeFontPart(int number, QByteArray body)
{
    if (const qsizetype name = body.indexOf("/FontName "); name >= 0) {
        const qsizetype start = name + 10;
        m_fontName = body.sliced(start, body.indexOf('\n', start) - start);
        m_glyphSet = numberAfter("/CIDSet ", body);
        body = without("/CIDSet ", body);
    } else if (const qsizetype base = body.indexOf("/BaseFont "); base >= 0 && !m_fontName.isEmpty()) {
        // All parts of a font must give it the same name.
        const qsizetype start = base + 10;
        body.replace(start, body.indexOf('\n', start) - start, m_fontName);
    }
    m_output.writeObject(mapped(number), renumbered(body.trimmed()));
}

void TaggingDevice::takeStream(int number, QByteArrayView dictionary, QByteArrayView data)
{
    constexpr QByteArrayView kEnd("\nendstream\n");
    if (!data.endsWith(kEnd)) {
        m_understood = false;
        return;
    }
    data.chop(kEnd.size());
    if (number == m_glyphSet)
        return;
    QByteArray entries = dictionary.trimmed().toByteArray();
    const qsizetype key = entries.indexOf("/Length ");
    const qsizetype value = key + 8;
    qsizetype end = value;
    while (end < entries.size() && isDigit(entries[end]))
        ++end;
    if (key < 0) {
        m_understood = false;
        return;
    }
    if (entries.sliced(end).startsWith(" 0 R")) {
        m_sizes.insert(entries.sliced(value, end - value).toInt(), data.size());
        end += 4;
    } else if (entries.sliced(value, end - value).toLongLong() != data.size()) {
        m_understood = false;
    }
    if (number == m_content) {
        takeContent(number, data);
        return;
    }
    entries.remove(key, end - key);
    if (entries.startsWith("<<") && entries.endsWith(">>"))
        entries = entries.sliced(2, entries.size() - 4);
    const QByteArray mended = isUnicodeMap(data) ? mendedUnicodeMap(data.toByteArray()) : data.toByteArray();
    m_output.writeStream(mapped(number), renumbered(entries.trimmed()), mended);
}

void TaggingDevice::takeContent(int number, QByteArrayView data)
{
    std::optional<FlateContent> read = readFlate(data);
    if (!read) {
        m_understood = false;
        return;
    }
    EditedStream content(std::move(*read));
    const bool tagged = putTags(content, m_structure);
    m_tagged = m_tagged && tagged;
    m_output.writeStream(mapped(number), "/Filter/FlateDecode", tagged ? content.packed() : data.toByteArray());
}

} // namespace regie::report::pdf

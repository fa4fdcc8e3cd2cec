// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/output.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>

namespace regie::report::pdf {

namespace {

constexpr std::size_t kPackedBytes = 65536;
constexpr quint16 kPackedObjects = 1000;
constexpr std::size_t kBytesPerPlace = 7;

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

std::string textString(const QString &text)
{
    if (isPlain(text)) {
        std::string result = "(";
        for (const QChar c : text) {
            if (c == u'\\' || c == u'(' || c == u')')
                result += '\\';
            result += c.toLatin1();
        }
        return result + ')';
    }
    QByteArray units("\xfe\xff");
    for (const QChar c : text) {
        units += static_cast<char>(c.row());
        units += static_cast<char>(c.cell());
    }
    return '<' + units.toHex().toStdString() + '>';
}

std::string reference(int number)
{
    return std::to_string(number) + " 0 R";
}

std::string decimal(double number, int decimals)
{
    return QByteArray::number(number, 'f', decimals).toStdString();
}

void addNumber(std::string &to, qint64 number)
{
    std::array<char, 24> digits;
    to.append(digits.data(), std::to_chars(digits.begin(), digits.end(), number).ptr);
}

void addReference(std::string &to, int number)
{
    addNumber(to, number);
    to.append(" 0 R", 4);
}

Output::Output(QIODevice &device)
    : m_device(device)
    , m_places(1)
{
    write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
}

int Output::allocate()
{
    m_places.emplace_back();
    return static_cast<int>(m_places.size()) - 1;
}

void Output::write(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    m_failed = m_failed || m_device.write(bytes.data(), size) != size;
    m_offset += size;
}

void Output::place(int number, Place place)
{
    m_places[static_cast<std::size_t>(number)] = place;
}

void Output::writeObject(int number, std::string_view body)
{
    if (m_packedCount == 0)
        m_packedNumber = allocate();
    place(number, {2, static_cast<quint32>(m_packedNumber), m_packedCount});
    addNumber(m_packedIndex, number);
    m_packedIndex += ' ';
    addNumber(m_packedIndex, static_cast<qint64>(m_packed.size()));
    m_packedIndex += ' ';
    m_packed += body;
    m_packed += '\n';
    ++m_packedCount;
    if (m_packed.size() > kPackedBytes || m_packedCount == kPackedObjects)
        writePackedObjects();
}

int Output::writeObject(std::string_view body)
{
    const int number = allocate();
    writeObject(number, body);
    return number;
}

void Output::writePackedObjects()
{
    if (m_packedCount == 0)
        return;
    const std::string entries =
        "/Type/ObjStm/N " + std::to_string(m_packedCount) + "/First " + std::to_string(m_packedIndex.size());
    writePackedStream(m_packedNumber, entries, m_packedIndex + m_packed);
    m_packed.clear();
    m_packedIndex.clear();
    m_packedCount = 0;
}

void Output::writeStream(int number, std::string_view entries, std::string_view data)
{
    place(number, {1, static_cast<quint32>(m_offset), 0});
    std::string head = std::to_string(number) + " 0 obj\n<<";
    head += entries;
    head += "/Length " + std::to_string(data.size()) + ">>\nstream\n";
    write(head);
    write(data);
    write("\nendstream\nendobj\n");
}

void Output::writePackedStream(int number, std::string_view entries, std::string_view data)
{
    std::string all(entries);
    writeStream(number, all += "/Filter/FlateDecode", m_deflater.deflated(data));
}

std::string Output::table() const
{
    std::string result;
    result.reserve(m_places.size() * kBytesPerPlace);
    for (const Place &each : m_places) {
        result += static_cast<char>(each.type);
        for (const int shift : {24, 16, 8, 0})
            result += static_cast<char>(each.where >> shift & 0xff);
        // The head of the list of free objects has the highest generation.
        const quint32 index = each.type == 0 ? 0xffff : each.index;
        result += static_cast<char>(index >> 8 & 0xff);
        result += static_cast<char>(index & 0xff);
    }
    return result;
}

void Output::finish(int catalog, int info)
{
    writePackedObjects();
    const int number = allocate();
    const qint64 start = m_offset;
    place(number, {1, static_cast<quint32>(start), 0});
    const std::string places = table();
    const std::string id =
        QCryptographicHash::hash(QByteArrayView(places.data(), qsizetype(places.size())), QCryptographicHash::Md5)
            .toHex()
            .toStdString();
    const std::string entries = "/Type/XRef/W[1 4 2]/Size " + std::to_string(m_places.size()) + "/Root " +
                                reference(catalog) + "/Info " + reference(info) + "/ID[<" + id + "><" + id + ">]";
    writePackedStream(number, entries, places);
    write("startxref\n" + std::to_string(start) + "\n%%EOF\n");
}

} // namespace regie::report::pdf

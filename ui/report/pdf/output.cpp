// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/output.h"

#include "ui/report/pdf/deflate.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>

namespace regie::report::pdf {

namespace {

constexpr qsizetype kPackedBytes = 65536;
constexpr quint16 kPackedObjects = 1000;
constexpr int kBytesPerPlace = 7;

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

QByteArray textString(const QString &text)
{
    if (isPlain(text)) {
        QByteArray result = text.toLatin1();
        result.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        return '(' + result + ')';
    }
    QByteArray units("\xfe\xff");
    for (const QChar c : text) {
        units += static_cast<char>(c.row());
        units += static_cast<char>(c.cell());
    }
    return '<' + units.toHex() + '>';
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

void addNumber(QByteArray &to, qint64 number)
{
    std::array<char, 24> digits;
    const char *const end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    to.append(digits.data(), end - digits.data());
}

void addReference(QByteArray &to, int number)
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

void Output::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_device.write(bytes) != bytes.size();
    m_offset += bytes.size();
}

void Output::place(int number, Place place)
{
    m_places[static_cast<std::size_t>(number)] = place;
}

void Output::writeObject(int number, QByteArrayView body)
{
    if (m_packedCount == 0)
        m_packedNumber = allocate();
    place(number, {2, static_cast<quint32>(m_packedNumber), m_packedCount});
    addNumber(m_packedIndex, number);
    m_packedIndex += ' ';
    addNumber(m_packedIndex, m_packed.size());
    m_packedIndex += ' ';
    m_packed += body;
    m_packed += '\n';
    ++m_packedCount;
    if (m_packed.size() > kPackedBytes || m_packedCount == kPackedObjects)
        writePacked();
}

int Output::writeObject(QByteArrayView body)
{
    const int number = allocate();
    writeObject(number, body);
    return number;
}

void Output::writePacked()
{
    if (m_packedCount == 0)
        return;
    const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(m_packedCount) + "/First " +
                               QByteArray::number(m_packedIndex.size()) + "/Filter/FlateDecode";
    writeStream(m_packedNumber, entries, deflated(m_packedIndex + m_packed));
    m_packed.resize(0); // keeps its room
    m_packedIndex.resize(0);
    m_packedCount = 0;
}

void Output::writeStream(int number, const QByteArray &entries, const QByteArray &data)
{
    place(number, {1, static_cast<quint32>(m_offset), 0});
    write(QByteArray::number(number) + " 0 obj\n<<" + entries + "/Length " + QByteArray::number(data.size()) +
          ">>\nstream\n");
    write(data);
    write("\nendstream\nendobj\n");
}

QByteArray Output::table() const
{
    QByteArray result;
    result.reserve(static_cast<qsizetype>(m_places.size()) * kBytesPerPlace);
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
    writePacked();
    const int number = allocate();
    const qint64 start = m_offset;
    place(number, {1, static_cast<quint32>(start), 0});
    const QByteArray places = table();
    const QByteArray id = QCryptographicHash::hash(places, QCryptographicHash::Md5).toHex();
    const QByteArray entries = "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(qsizetype(m_places.size())) + "/Root " +
                               reference(catalog) + "/Info " + reference(info) + "/ID[<" + id + "><" + id +
                               ">]/Filter/FlateDecode";
    writeStream(number, entries, deflated(places));
    write("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
}

} // namespace regie::report::pdf

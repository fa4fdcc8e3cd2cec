// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/output.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <optional>
#include <utility>

namespace regie::report::pdf {

namespace {

constexpr std::size_t kPackedBytes = 65536;
constexpr quint16 kPackedObjects = 1000;
constexpr std::size_t kBytesPerPlace = 7;
constexpr char kUp = 2; ///< PNG's predictor: a row by its difference from the one above, which packs better

/// The byte of a character in PDFDocEncoding, by which each takes one byte in place of the four of UTF-16; none: it has none.
std::optional<char> pdfDocCode(QChar c)
{
    static constexpr std::array<std::pair<char16_t, unsigned char>, 8> kOthers{{{u'\u2022', 0x80},
                                                                                {u'\u2026', 0x83},
                                                                                {u'\u2014', 0x84},
                                                                                {u'\u2013', 0x85},
                                                                                {u'\u2212', 0x8a},
                                                                                {u'\u2018', 0x8f},
                                                                                {u'\u2019', 0x90},
                                                                                {u'\u20ac', 0xa0}}};
    const char16_t code = c.unicode();
    if ((code >= u' ' && code <= u'~') || (code > 0xa0 && code <= 0xff && code != 0xad))
        return static_cast<char>(code);
    const auto other = std::ranges::find(kOthers, code, &std::pair<char16_t, unsigned char>::first);
    return other != kOthers.end() ? std::optional(static_cast<char>(other->second)) : std::nullopt;
}

std::string utf16String(const QString &text)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string result = "<FEFF";
    for (const QChar c : text) {
        for (const int shift : {12, 8, 4, 0})
            result += kDigits[c.unicode() >> shift & 0xf];
    }
    return result + '>';
}

/// Two digits of each number below a hundred.
constexpr std::array<char, 200> kPairs = [] {
    std::array<char, 200> pairs{};
    for (std::size_t i = 0; i < 100; ++i) {
        pairs[2 * i] = static_cast<char>('0' + i / 10);
        pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return pairs;
}();

} // namespace

std::string textString(const QString &text)
{
    const auto needsNothing = [](QChar c) { return c >= u' ' && c <= u'~' && c != u'\\' && c != u'(' && c != u')'; };
    if (std::ranges::all_of(text, needsNothing))
        return '(' + text.toStdString() + ')'; // most, and the long ones
    std::string result = "(";
    for (const QChar c : text) {
        const std::optional<char> code = pdfDocCode(c);
        if (!code)
            return utf16String(text);
        if (c == u'\\' || c == u'(' || c == u')')
            result += '\\';
        result += *code;
    }
    return result + ')';
}

std::string reference(int number)
{
    return std::to_string(number) + " 0 R";
}

std::string decimal(double number, int decimals)
{
    return QByteArray::number(number, 'f', decimals).toStdString();
}

void addNumber(std::string &to, qint64 number, std::string_view after)
{
    // By hand and in one piece: a tagged file is made of numbers, and this takes half of what a conversion in general does.
    std::array<char, 32> digits;
    std::size_t place = digits.size() - after.size();
    std::ranges::copy(after, digits.begin() + static_cast<std::ptrdiff_t>(place));
    auto left = static_cast<quint64>(std::abs(number));
    quint64 pair = 0;
    do {
        pair = left % 100;
        left /= 100;
        digits[--place] = kPairs[2 * pair + 1];
        digits[--place] = kPairs[2 * pair];
    } while (left != 0);
    if (pair < 10)
        ++place;
    if (number < 0)
        digits[--place] = '-';
    to.append(digits.data() + place, digits.size() - place);
}

void addReference(std::string &to, int number)
{
    addNumber(to, number, " 0 R");
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
    constexpr std::size_t kRow = kBytesPerPlace + 1;
    std::string result(m_places.size() * kRow, kUp);
    std::array<char, kBytesPerPlace> above{};
    char *row = result.data();
    for (const Place &each : m_places) {
        // The head of the list of free objects has the highest generation.
        const quint32 index = each.type == 0 ? 0xffff : each.index;
        const std::array bytes{static_cast<char>(each.type),
                               static_cast<char>(each.where >> 24),
                               static_cast<char>(each.where >> 16),
                               static_cast<char>(each.where >> 8),
                               static_cast<char>(each.where),
                               static_cast<char>(index >> 8),
                               static_cast<char>(index)};
        std::transform(bytes.begin(), bytes.end(), above.begin(), row + 1, std::minus<char>());
        above = bytes;
        row += kRow;
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
    const std::string entries = "/Type/XRef/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>/Size " +
                                std::to_string(m_places.size()) + "/Root " + reference(catalog) + "/Info " +
                                reference(info) + "/ID[<" + id + "><" + id + ">]";
    writePackedStream(number, entries, places);
    write("startxref\n" + std::to_string(start) + "\n%%EOF\n");
}

} // namespace regie::report::pdf

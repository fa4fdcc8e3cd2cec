// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/flate_reader.h"

#include "ui/report/pdf/huffman.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace regie::report::pdf {

namespace {

constexpr qsizetype kHeader = 2;
constexpr qsizetype kTrailer = 4;
constexpr qsizetype kLongestMatch = 258;
constexpr int kUnusedCode = 0;

/// The bits of the data, the lowest of each byte first. After its end come zeros, and isOver() tells.
class Bits
{
public:
    explicit Bits(QByteArrayView data)
        : m_at(reinterpret_cast<const uchar *>(data.data()))
        , m_end(m_at + data.size())
    {}

    /// Makes 48 bits ready.
    void fill()
    {
        if (m_end - m_at >= 8) {
            m_bits |= qFromLittleEndian<quint64>(m_at) << m_count;
            m_at += (63 - m_count) >> 3;
            m_count |= 56;
            return;
        }
        while (m_count <= 56 && m_at < m_end) {
            m_bits |= quint64(*m_at++) << m_count;
            m_count += 8;
        }
    }
    quint32 peek(int count) const { return static_cast<quint32>(m_bits & ((quint64(1) << count) - 1)); }
    void skip(int count)
    {
        m_bits >>= count;
        m_count -= count;
    }
    quint32 take(int count)
    {
        const quint32 result = peek(count);
        skip(count);
        return result;
    }
    bool isOver() const { return m_count < 0; }
    /// Goes on with a whole byte.
    void align() { skip(m_count & 7); }
    bool copy(char *to, qsizetype size)
    {
        for (; size > 0 && m_count >= 8; --size)
            *to++ = static_cast<char>(take(8));
        if (size > 0)
            m_bits = 0; // bits of bytes that were not counted yet
        if (m_end - m_at < size)
            return false;
        std::memcpy(to, m_at, static_cast<std::size_t>(size));
        m_at += size;
        return true;
    }

private:
    const uchar *m_at;
    const uchar *m_end;
    quint64 m_bits = 0;
    int m_count = 0;
};

/// Finds the symbol that a code stands for.
class Decoder
{
public:
    /// False when these are no lengths of codes.
    bool set(std::span<const quint8> lengths)
    {
        m_width = std::max<int>(1, *std::ranges::max_element(lengths));
        const std::vector<HuffmanCode> codes = codesOf(lengths);
        m_entries.assign(std::size_t(1) << m_width, kUnusedCode);
        for (std::size_t symbol = 0; symbol < codes.size(); ++symbol) {
            const HuffmanCode &code = codes[symbol];
            if (code.length == 0)
                continue;
            for (std::size_t i = code.bits; i < m_entries.size(); i += std::size_t(1) << code.length)
                m_entries[i] = static_cast<quint16>(symbol << 4 | code.length);
        }
        return !codes.empty();
    }
    /// -1: none.
    int take(Bits &bits) const
    {
        const quint16 entry = m_entries[bits.peek(m_width)];
        bits.skip(entry & 15);
        return entry == kUnusedCode ? -1 : entry >> 4;
    }

private:
    int m_width = 0;
    std::vector<quint16> m_entries;
};

class Reader
{
public:
    explicit Reader(QByteArrayView data)
        : m_bits(data)
        , m_room(std::max(qsizetype(16384), 12 * data.size()))
    {
        m_content.bytes = QByteArray(m_room, Qt::Uninitialized);
        m_content.steps.reserve(static_cast<std::size_t>(data.size()));
        m_out = m_content.bytes.data();
    }

    std::optional<FlateContent> read()
    {
        bool isLast = false;
        while (!isLast) {
            m_bits.fill();
            isLast = m_bits.take(1) == 1;
            if (!readBlock(m_bits.take(2)) || m_bits.isOver())
                return std::nullopt;
        }
        endLiterals();
        m_content.bytes.truncate(m_size);
        return std::move(m_content);
    }

private:
    bool readBlock(quint32 kind)
    {
        switch (kind) {
        case 0:
            return readStored();
        case 1:
            return setFixedCodes() && readCoded();
        case 2:
            return setCodes() && readCoded();
        default:
            return false;
        }
    }

    bool readStored()
    {
        m_bits.align();
        m_bits.fill();
        const quint32 size = m_bits.take(16);
        if (m_bits.take(16) != (size ^ 0xffff))
            return false;
        makeRoom(static_cast<qsizetype>(size));
        if (!m_bits.copy(m_out + m_size, static_cast<qsizetype>(size)))
            return false;
        m_size += static_cast<qsizetype>(size);
        m_literals += size;
        return true;
    }

    bool setFixedCodes()
    {
        std::array<quint8, 288> lengths;
        std::ranges::fill(lengths, quint8(8));
        std::fill(lengths.begin() + 144, lengths.begin() + 256, quint8(9));
        std::fill(lengths.begin() + 256, lengths.begin() + 280, quint8(7));
        const std::array<quint8, 32> distances{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
                                               5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5};
        return m_lengths.set(lengths) && m_distances.set(distances);
    }

    bool setCodes()
    {
        static constexpr std::array<quint8, 19> kOrder{16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                       11, 4,  12, 3, 13, 2, 14, 1, 15};
        const std::size_t lengths = m_bits.take(5) + 257;
        const std::size_t distances = m_bits.take(5) + 1;
        const std::size_t given = m_bits.take(4) + 4;
        std::array<quint8, 19> ofLengths{};
        for (std::size_t i = 0; i < given; ++i) {
            m_bits.fill();
            ofLengths[kOrder[i]] = static_cast<quint8>(m_bits.take(3));
        }
        std::array<quint8, 320> all{};
        Decoder decoder;
        if (!decoder.set(ofLengths) || !readLengths(decoder, std::span(all).first(lengths + distances)))
            return false;
        return m_lengths.set(std::span(all).first(lengths)) &&
               m_distances.set(std::span(all).subspan(lengths, distances));
    }

    bool readLengths(const Decoder &decoder, std::span<quint8> lengths)
    {
        std::size_t at = 0;
        while (at < lengths.size()) {
            m_bits.fill();
            const int symbol = decoder.take(m_bits);
            std::size_t count = 1;
            quint8 length = 0;
            if (symbol < 0 || m_bits.isOver() || (symbol == 16 && at == 0))
                return false;
            if (symbol < 16)
                length = static_cast<quint8>(symbol);
            else if (symbol == 16)
                length = lengths[at - 1];
            if (symbol >= 16)
                count = symbol == 18 ? 11 + m_bits.take(7) : 3 + m_bits.take(symbol == 17 ? 3 : 2);
            if (at + count > lengths.size())
                return false;
            std::fill_n(lengths.begin() + static_cast<std::ptrdiff_t>(at), count, length);
            at += count;
        }
        return true;
    }

    bool readCoded()
    {
        for (;;) {
            m_bits.fill();
            const int symbol = m_lengths.take(m_bits);
            if (symbol < 0 || m_bits.isOver())
                return false;
            makeRoom(kLongestMatch);
            if (symbol < static_cast<int>(kEndOfBlock)) {
                m_out[m_size++] = static_cast<char>(symbol);
                ++m_literals;
            } else if (symbol == static_cast<int>(kEndOfBlock)) {
                return true;
            } else if (!readMatch(static_cast<std::size_t>(symbol) - kEndOfBlock - 1)) {
                return false;
            }
        }
    }

    bool readMatch(std::size_t lengthSymbol)
    {
        if (lengthSymbol >= kLengthRanges.size())
            return false;
        const FlateRange &lengths = kLengthRanges[lengthSymbol];
        const quint32 length = lengths.first + m_bits.take(lengths.extraBits);
        const int symbol = m_distances.take(m_bits);
        if (symbol < 0 || symbol >= static_cast<int>(kDistanceSymbols))
            return false;
        const FlateRange &distances = kDistanceRanges[static_cast<std::size_t>(symbol)];
        const quint32 distance = distances.first + m_bits.take(distances.extraBits);
        if (qsizetype(distance) > m_size)
            return false;
        endLiterals();
        m_content.steps.push_back({static_cast<quint16>(length), static_cast<quint16>(distance)});
        char *const to = m_out + m_size;
        if (distance >= length) {
            std::memcpy(to, to - distance, length);
        } else {
            for (quint32 i = 0; i < length; ++i)
                to[i] = *(to + i - distance);
        }
        m_size += length;
        return true;
    }

    void endLiterals()
    {
        for (; m_literals > 0xffff; m_literals -= 0xffff)
            m_content.steps.push_back({0xffff, 0});
        if (m_literals > 0)
            m_content.steps.push_back({static_cast<quint16>(m_literals), 0});
        m_literals = 0;
    }

    void makeRoom(qsizetype size)
    {
        if (m_room - m_size >= size)
            return;
        m_content.bytes.resize(m_room = 2 * m_room + size);
        m_out = m_content.bytes.data();
    }

    Bits m_bits;
    Decoder m_lengths;
    Decoder m_distances;
    FlateContent m_content;
    char *m_out = nullptr;
    qsizetype m_size = 0;
    qsizetype m_room;
    quint32 m_literals = 0; ///< that no step tells yet
};

} // namespace

std::optional<FlateContent> readFlate(QByteArrayView data)
{
    if (data.size() < kHeader + kTrailer || qFromBigEndian<quint16>(data.data()) % 31 != 0 || (data[0] & 0x0f) != 8 ||
        (data[1] & 0x20) != 0)
        return std::nullopt;
    std::optional<FlateContent> content = Reader(data.sliced(kHeader).chopped(kTrailer)).read();
    if (content)
        content->checksum = qFromBigEndian<quint32>(data.last(kTrailer).data());
    return content;
}

} // namespace regie::report::pdf

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/edited_stream.h"

#include "ui/report/pdf/huffman.h"

#include <QtEndian>

#include <cstring>
#include <utility>

namespace regie::report::pdf {

namespace {

constexpr qint64 kAdlerBase = 65521;
constexpr qsizetype kFarthest = 32768;
constexpr qsizetype kLongestMatch = 258;
constexpr qsizetype kShortestMatch = 4; ///< worth its distance
constexpr qsizetype kRoomForCodes = 1024;

template <std::size_t Size>
std::size_t rangeOf(const std::array<FlateRange, Size> &ranges, quint16 value)
{
    std::size_t index = Size - 1;
    while (ranges[index].first > value)
        --index;
    return index;
}

/// The ranges of all lengths and distances, found once.
struct Symbols
{
    Symbols()
    {
        for (quint16 i = 3; i <= kLongestMatch; ++i)
            ofLength[i] = static_cast<quint8>(rangeOf(kLengthRanges, i));
        for (quint32 i = 1; i <= kFarthest; ++i)
            ofDistance[i] = static_cast<quint8>(rangeOf(kDistanceRanges, static_cast<quint16>(i)));
    }
    std::array<quint8, kLongestMatch + 1> ofLength{};
    std::array<quint8, kFarthest + 1> ofDistance{};
};

const Symbols &symbols()
{
    static const Symbols result;
    return result;
}

/// The steps that describe the edited bytes, and how often each symbol is used in them.
class Steps
{
public:
    Steps(const FlateContent &content, const std::vector<EditedStream::Edit> &edits)
        : m_bytes(content.bytes)
        , m_edits(edits)
    {
        steps.reserve(content.steps.size() + 16 * edits.size());
        for (const FlateStep &step : content.steps)
            take(step);
        ++uses[kEndOfBlock];
    }

    std::vector<FlateStep> steps;
    std::array<quint32, kLengthSymbols> uses{};
    std::array<quint32, kDistanceSymbols> distanceUses{};

private:
    void take(const FlateStep &step)
    {
        while (m_edit < m_edits.size() && m_edits[m_edit].end <= m_at)
            ++m_edit;
        const bool isEdited = m_edit < m_edits.size() && m_edits[m_edit].begin < m_at + step.length;
        if (step.distance == 0 ? !isEdited : repeats(step)) {
            add(step);
            return;
        }
        const qsizetype end = m_at + step.length;
        // What was put in looks like what was put in before.
        qsizetype other = m_edit > 0 && m_edit < m_edits.size() ? m_edits[m_edit].begin - m_edits[m_edit - 1].begin : 0;
        if (other > kFarthest)
            other = 0;
        while (m_at < end) {
            const qsizetype own = run(step.distance, end);
            const qsizetype likeBefore = run(other, end);
            if (std::max(own, likeBefore) < kShortestMatch)
                add({1, 0});
            else if (own >= likeBefore)
                add({static_cast<quint16>(own), step.distance});
            else
                add({static_cast<quint16>(likeBefore), static_cast<quint16>(other)});
        }
    }

    bool repeats(const FlateStep &step) const
    {
        const char *const at = m_bytes.constData() + m_at;
        return std::memcmp(at, at - step.distance, step.length) == 0;
    }

    /// So many bytes from here on are those so far back.
    qsizetype run(qsizetype distance, qsizetype end) const
    {
        if (distance == 0 || distance > m_at)
            return 0;
        const char *const at = m_bytes.constData() + m_at;
        const qsizetype most = std::min(end - m_at, kLongestMatch);
        qsizetype length = 0;
        while (length < most && at[length] == *(at + length - distance))
            ++length;
        return length;
    }

    void add(const FlateStep &step)
    {
        if (step.distance > 0) {
            ++uses[kEndOfBlock + 1 + symbols().ofLength[step.length]];
            ++distanceUses[symbols().ofDistance[step.distance]];
            steps.push_back(step);
        } else {
            for (qsizetype i = m_at; i < m_at + step.length; ++i)
                ++uses[static_cast<uchar>(m_bytes[i])];
            if (!steps.empty() && steps.back().distance == 0 && steps.back().length + step.length <= 0xffff)
                steps.back().length = static_cast<quint16>(steps.back().length + step.length);
            else
                steps.push_back(step);
        }
        m_at += step.length;
    }

    const QByteArray &m_bytes;
    const std::vector<EditedStream::Edit> &m_edits;
    std::size_t m_edit = 0; ///< the first that does not lie before the step
    qsizetype m_at = 0;
};

/// Writes bits, the lowest of each byte first.
class BitWriter
{
public:
    explicit BitWriter(qsizetype room)
        : m_data(room, Qt::Uninitialized)
        , m_to(m_data.data())
    {}

    void put(quint32 bits, int count)
    {
        m_bits |= quint64(bits) << m_count;
        m_count += count;
        if (m_count >= 32) {
            qToLittleEndian(static_cast<quint32>(m_bits), m_to);
            m_to += 4;
            m_bits >>= 32;
            m_count -= 32;
        }
    }
    void put(const HuffmanCode &code) { put(code.bits, code.length); }
    /// Fills the last byte with zeros and adds the checksum.
    QByteArray finish(quint32 checksum)
    {
        for (; m_count > 0; m_count -= 8) {
            *m_to++ = static_cast<char>(m_bits);
            m_bits >>= 8;
        }
        qToBigEndian(checksum, m_to);
        m_data.truncate(m_to + 4 - m_data.data());
        return std::move(m_data);
    }

private:
    QByteArray m_data;
    char *m_to;
    quint64 m_bits = 0;
    int m_count = 0;
};

/// Each length in four bits, as the codes of sixteen lengths have that are used alike.
void putLengths(BitWriter &out, const std::vector<quint8> &lengths)
{
    for (const quint8 length : lengths) {
        const quint32 reversed = (length & 1u) << 3 | (length & 2u) << 1 | (length & 4u) >> 1 | (length & 8u) >> 3;
        out.put(reversed, 4);
    }
}

void putHeader(BitWriter &out, const std::vector<quint8> &lengths, const std::vector<quint8> &distances)
{
    out.put(0x9c78, 16);
    out.put(1, 1); // the last block
    out.put(2, 2); // with codes of its own
    out.put(kLengthSymbols - 257, 5);
    out.put(kDistanceSymbols - 1, 5);
    out.put(19 - 4, 4);
    for (int i = 0; i < 19; ++i)
        out.put(i < 3 ? 0 : 4, 3); // the first three are for lengths that repeat
    putLengths(out, lengths);
    putLengths(out, distances);
}

void putSteps(BitWriter &out, const QByteArray &bytes, const std::vector<FlateStep> &steps,
              const std::vector<HuffmanCode> &codes, const std::vector<HuffmanCode> &distances)
{
    const char *at = bytes.constData();
    for (const FlateStep &step : steps) {
        if (step.distance == 0) {
            for (quint16 i = 0; i < step.length; ++i)
                out.put(codes[static_cast<uchar>(at[i])]);
        } else {
            const std::size_t length = symbols().ofLength[step.length];
            out.put(codes[kEndOfBlock + 1 + length]);
            out.put(step.length - quint32(kLengthRanges[length].first), kLengthRanges[length].extraBits);
            const std::size_t distance = symbols().ofDistance[step.distance];
            out.put(distances[distance]);
            out.put(step.distance - quint32(kDistanceRanges[distance].first), kDistanceRanges[distance].extraBits);
        }
        at += step.length;
    }
    out.put(codes[kEndOfBlock]);
}

} // namespace

EditedStream::EditedStream(FlateContent content)
    : m_content(std::move(content))
{}

void EditedStream::replace(qsizetype at, QByteArrayView by)
{
    char *const to = m_content.bytes.data() + at;
    // Each byte counts once in the low half of the checksum, and in the high half once for each byte from it to the end.
    qint64 low = m_content.checksum & 0xffff;
    qint64 high = m_content.checksum >> 16;
    for (qsizetype i = 0; i < by.size(); ++i) {
        const int more = static_cast<uchar>(by[i]) - static_cast<uchar>(to[i]);
        low += more;
        high += more * (m_content.bytes.size() - at - i);
    }
    const auto remainder = [](qint64 sum) {
        return static_cast<quint32>((sum % kAdlerBase + kAdlerBase) % kAdlerBase);
    };
    m_content.checksum = remainder(high) << 16 | remainder(low);
    std::memcpy(to, by.data(), static_cast<std::size_t>(by.size()));
    m_edits.push_back({at, at + by.size()});
}

QByteArray EditedStream::packed() const
{
    const Steps edited(m_content, m_edits);
    const std::vector<quint8> lengths = codeLengths(edited.uses);
    const std::vector<quint8> distances = codeLengths(edited.distanceUses);
    BitWriter out(2 * m_content.bytes.size() + kRoomForCodes); // no byte takes more than 15 bits
    putHeader(out, lengths, distances);
    putSteps(out, m_content.bytes, edited.steps, codesOf(lengths), codesOf(distances));
    return out.finish(m_content.checksum);
}

} // namespace regie::report::pdf

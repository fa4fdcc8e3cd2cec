// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <utility>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#define REGIE_SHA_INSTRUCTIONS __attribute__((target("sha,sse4.1")))
#endif

namespace regie::dossier {

namespace {

// Names, constants and rounds are those of FIPS 180-4.

constexpr Sha256::Words kInitial{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

alignas(16) constexpr std::array<quint32, 64> kRounds{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::array<quint32, 64> scheduleOf(const uchar *block)
{
    std::array<quint32, 64> w{};
    for (std::size_t t = 0; t < 16; ++t)
        w[t] = qFromBigEndian<quint32>(block + 4 * t);
    for (std::size_t t = 16; t < 64; ++t) {
        const quint32 s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ (w[t - 15] >> 3);
        const quint32 s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ (w[t - 2] >> 10);
        w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
    return w;
}

void compressPortably(quint32 *state, const uchar *blocks, std::size_t count)
{
    for (; count > 0; --count, blocks += 64) {
        const auto w = scheduleOf(blocks);
        quint32 a = state[0], b = state[1], c = state[2], d = state[3];
        quint32 e = state[4], f = state[5], g = state[6], h = state[7];
        for (std::size_t t = 0; t < 64; ++t) {
            const quint32 sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
            const quint32 t1 = h + sum1 + ((e & f) ^ (~e & g)) + kRounds[t] + w[t];
            const quint32 sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
            const quint32 t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
            h = g, g = f, f = e, e = d + t1;
            d = c, c = b, b = a, a = t1 + t2;
        }
        state[0] += a, state[1] += b, state[2] += c, state[3] += d;
        state[4] += e, state[5] += f, state[6] += g, state[7] += h;
    }
}

#if defined(REGIE_SHA_INSTRUCTIONS)
bool hasInstructions()
{
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSE4_1) || !(c & bit_SSSE3))
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

/// The state as the instructions want it: A, B, E, F and C, D, G, H.
struct Halves
{
    __m128i abef;
    __m128i cdgh;
};

REGIE_SHA_INSTRUCTIONS inline __m128i load(const void *from)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(from));
}

REGIE_SHA_INSTRUCTIONS inline Halves halvesOf(const quint32 *state)
{
    const __m128i cdab = _mm_shuffle_epi32(load(state), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(load(state + 4), 0x1b);
    return {_mm_alignr_epi8(cdab, efgh, 8), _mm_blend_epi16(efgh, cdab, 0xf0)};
}

REGIE_SHA_INSTRUCTIONS inline void store(const Halves &halves, quint32 *state)
{
    const __m128i feba = _mm_shuffle_epi32(halves.abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(halves.cdgh, 0xb1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state), _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

/// Four rounds with the words w0; then w0 is what the schedule says sixteen rounds on.
REGIE_SHA_INSTRUCTIONS inline void fourRounds(Halves &halves, std::size_t round, __m128i &w0, const __m128i &w1,
                                              const __m128i &w2, const __m128i &w3)
{
    const __m128i sum = _mm_add_epi32(w0, load(kRounds.data() + round));
    halves.cdgh = _mm_sha256rnds2_epu32(halves.cdgh, halves.abef, sum);
    halves.abef = _mm_sha256rnds2_epu32(halves.abef, halves.cdgh, _mm_shuffle_epi32(sum, 0x0e));
    w0 = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8(w3, w2, 4));
    w0 = _mm_sha256msg2_epu32(w0, w3);
}

REGIE_SHA_INSTRUCTIONS void compressByInstructions(quint32 *state, const uchar *blocks, std::size_t count)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    Halves halves = halvesOf(state);
    for (; count > 0; --count, blocks += 64) {
        const Halves before = halves;
        __m128i w0 = _mm_shuffle_epi8(load(blocks), bigEndian);
        __m128i w1 = _mm_shuffle_epi8(load(blocks + 16), bigEndian);
        __m128i w2 = _mm_shuffle_epi8(load(blocks + 32), bigEndian);
        __m128i w3 = _mm_shuffle_epi8(load(blocks + 48), bigEndian);
        for (std::size_t round = 0; round < 64; round += 16) {
            fourRounds(halves, round, w0, w1, w2, w3);
            fourRounds(halves, round + 4, w1, w2, w3, w0);
            fourRounds(halves, round + 8, w2, w3, w0, w1);
            fourRounds(halves, round + 12, w3, w0, w1, w2);
        }
        halves.abef = _mm_add_epi32(halves.abef, before.abef);
        halves.cdgh = _mm_add_epi32(halves.cdgh, before.cdgh);
    }
    store(halves, state);
}
#endif

} // namespace

Sha256::Sha256(Instructions instructions)
    : m_compress(compressPortably)
    , m_state(kInitial)
{
#if defined(REGIE_SHA_INSTRUCTIONS)
    static const bool has = hasInstructions();
    if (has && instructions == Instructions::Best)
        m_compress = compressByInstructions;
#else
    static_cast<void>(instructions);
#endif
}

void Sha256::add(QByteArrayView bytes)
{
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    auto size = static_cast<std::size_t>(bytes.size());
    m_size += size;
    if (m_restSize > 0) {
        const std::size_t taken = std::min(size, kBlock - m_restSize);
        std::copy_n(data, taken, m_rest.data() + m_restSize);
        m_restSize += taken;
        data += taken;
        size -= taken;
        if (m_restSize < kBlock)
            return;
        m_compress(m_state.data(), m_rest.data(), 1);
    }
    m_compress(m_state.data(), data, size / kBlock);
    m_restSize = size % kBlock;
    std::copy_n(data + (size - m_restSize), m_restSize, m_rest.data());
}

Sha256::Words Sha256::finish()
{
    std::array<uchar, 2 * kBlock> last{};
    std::copy_n(m_rest.data(), m_restSize, last.data());
    last[m_restSize] = 0x80;
    const std::size_t blocks = m_restSize + 1 + sizeof(quint64) > kBlock ? 2 : 1;
    qToBigEndian<quint64>(m_size * 8, last.data() + blocks * kBlock - sizeof(quint64));
    m_compress(m_state.data(), last.data(), blocks);
    m_restSize = 0;
    m_size = 0;
    return std::exchange(m_state, kInitial);
}

QByteArray Sha256::finishAsBytes()
{
    const Words words = finish();
    QByteArray bytes(sizeof(Words), Qt::Uninitialized);
    qToBigEndian<quint32>(words.data(), static_cast<qsizetype>(words.size()), bytes.data());
    return bytes;
}

} // namespace regie::dossier

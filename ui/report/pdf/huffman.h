// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace regie::report::pdf {

/// A code of deflate (RFC 1951): its bits, the first of them the lowest.
struct HuffmanCode
{
    quint16 bits = 0;
    quint8 length = 0; ///< 0: the symbol is not used
};

inline constexpr int kLongestCode = 15;
inline constexpr std::size_t kLengthSymbols = 286; ///< literals, the end of a block, and lengths
inline constexpr std::size_t kDistanceSymbols = 30;
inline constexpr std::size_t kEndOfBlock = 256;

/// Lengths and distances from this one on, with so many bits that say which of them.
struct FlateRange
{
    quint16 first;
    quint8 extraBits;
};

inline constexpr std::array<FlateRange, 29> kLengthRanges{
    {{3, 0},  {4, 0},  {5, 0},  {6, 0},   {7, 0},   {8, 0},   {9, 0},   {10, 0},  {11, 1}, {13, 1},
     {15, 1}, {17, 1}, {19, 2}, {23, 2},  {27, 2},  {31, 2},  {35, 3},  {43, 3},  {51, 3}, {59, 3},
     {67, 4}, {83, 4}, {99, 4}, {115, 4}, {131, 5}, {163, 5}, {195, 5}, {227, 5}, {258, 0}}};
inline constexpr std::array<FlateRange, kDistanceSymbols> kDistanceRanges{
    {{1, 0},     {2, 0},     {3, 0},     {4, 0},      {5, 1},      {7, 1},     {9, 2},     {13, 2},
     {17, 3},    {25, 3},    {33, 4},    {49, 4},     {65, 5},     {97, 5},    {129, 6},   {193, 6},
     {257, 7},   {385, 7},   {513, 8},   {769, 8},    {1025, 9},   {1537, 9},  {2049, 10}, {3073, 10},
     {4097, 11}, {6145, 11}, {8193, 12}, {12289, 12}, {16385, 13}, {24577, 13}}};

/// The shortest lengths of codes for symbols that are used so often, none longer than kLongestCode.
std::vector<quint8> codeLengths(std::span<const quint32> uses);

/// The codes of these lengths; none when there are more than fit.
std::vector<HuffmanCode> codesOf(std::span<const quint8> lengths);

} // namespace regie::report::pdf

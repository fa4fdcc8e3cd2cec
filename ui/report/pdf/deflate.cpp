// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/deflate.h"

#include <libdeflate.h>

#include <new>

namespace regie::report::pdf {

namespace {

/// Pages and the elements of a structure are repetitive: the quickest level already leaves a sixth.
constexpr int kLevel = 1;

} // namespace

void Deflater::Free::operator()(libdeflate_compressor *compressor) const
{
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater()
    : m_compressor(libdeflate_alloc_compressor(kLevel))
{
    if (!m_compressor)
        throw std::bad_alloc();
}

std::string_view Deflater::deflated(std::string_view data)
{
    const std::size_t bound = libdeflate_zlib_compress_bound(m_compressor.get(), data.size());
    if (m_room.size() < bound)
        m_room.resize(bound);
    // With this much room it always succeeds.
    const std::size_t size =
        libdeflate_zlib_compress(m_compressor.get(), data.data(), data.size(), m_room.data(), m_room.size());
    return std::string_view(m_room).substr(0, size);
}

} // namespace regie::report::pdf

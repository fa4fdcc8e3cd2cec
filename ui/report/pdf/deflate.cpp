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

std::string Deflater::deflated(std::string_view data)
{
    std::string result(libdeflate_zlib_compress_bound(m_compressor.get(), data.size()), '\0');
    // With room for compress_bound() it always succeeds.
    result.resize(libdeflate_zlib_compress(m_compressor.get(), data.data(), data.size(), result.data(), result.size()));
    return result;
}

} // namespace regie::report::pdf

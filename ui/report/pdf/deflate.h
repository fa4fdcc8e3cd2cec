// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace regie::report::pdf {

/// Packs data as FlateDecode keeps it.
class Deflater
{
public:
    Deflater();

    /// Good until the next.
    std::string_view deflated(std::string_view data);

private:
    struct Free
    {
        void operator()(libdeflate_compressor *compressor) const;
    };

    std::unique_ptr<libdeflate_compressor, Free> m_compressor;
    std::string m_room;
};

} // namespace regie::report::pdf

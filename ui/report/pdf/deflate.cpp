// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/deflate.h"

#include <zlib.h>

namespace regie::report::pdf {

namespace {

/// Content streams are repetitive: the quickest level already leaves a tenth, and costs a fifth of the usual one.
constexpr int kLevel = 1;
constexpr qsizetype kLeastRoom = 16384;

const Bytef *bytes(QByteArrayView data)
{
    return reinterpret_cast<const Bytef *>(data.data());
}

} // namespace

QByteArray deflated(const QByteArray &data)
{
    uLongf size = compressBound(static_cast<uLong>(data.size()));
    QByteArray result(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int code = compress2(reinterpret_cast<Bytef *>(result.data()), &size, bytes(data),
                               static_cast<uLong>(data.size()), kLevel);
    Q_ASSERT(code == Z_OK); // with a buffer of compressBound() only memory can fail, which ends the program anyway
    Q_UNUSED(code);
    result.truncate(static_cast<qsizetype>(size));
    return result;
}

std::optional<QByteArray> inflated(QByteArrayView data)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = const_cast<Bytef *>(bytes(data)); // zlib does not write there
    stream.avail_in = static_cast<uInt>(data.size());
    QByteArray result(std::max(kLeastRoom, 8 * data.size()), Qt::Uninitialized);
    qsizetype filled = 0;
    int code = Z_OK;
    while (code == Z_OK) {
        if (filled == result.size())
            result.resize(2 * result.size());
        stream.next_out = reinterpret_cast<Bytef *>(result.data() + filled);
        stream.avail_out = static_cast<uInt>(result.size() - filled);
        code = inflate(&stream, Z_NO_FLUSH);
        filled = result.size() - static_cast<qsizetype>(stream.avail_out);
    }
    inflateEnd(&stream);
    if (code != Z_STREAM_END)
        return std::nullopt;
    result.truncate(filled);
    return result;
}

} // namespace regie::report::pdf

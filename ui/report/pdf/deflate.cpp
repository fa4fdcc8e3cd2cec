// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/deflate.h"

#include <zlib.h>

namespace regie::report::pdf {

namespace {

/// The elements of a structure are repetitive: the quickest level already leaves a sixth.
constexpr int kLevel = 1;

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

} // namespace regie::report::pdf

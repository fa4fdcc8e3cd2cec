// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/flate_reader.h"

namespace regie::report::pdf {

/// The data of a FlateDecode stream, of which bytes are replaced by as many others. Packing it again takes a fraction of what
/// compressing takes: the repetitions that were found the first time stand where nothing was replaced.
class EditedStream
{
public:
    explicit EditedStream(FlateContent content);

    const QByteArray &bytes() const { return m_content.bytes; }
    /// Replaces bytes behind those that were replaced before.
    void replace(qsizetype at, QByteArrayView by);
    /// As FlateDecode keeps it.
    QByteArray packed() const;

    struct Edit
    {
        qsizetype begin;
        qsizetype end;
    };

private:
    FlateContent m_content;
    std::vector<Edit> m_edits;
};

} // namespace regie::report::pdf

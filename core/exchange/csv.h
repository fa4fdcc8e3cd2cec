// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QByteArray>
#include <QVariant>

namespace regie::exchange {

/// The largest file that is read, in bytes.
inline constexpr qint64 kLargestCsv = 200LL * 1024 * 1024;

/// Reads CSV or what the clipboard holds: UTF-8 or Windows-1252; `;`, `,` or TAB; quotes as in RFC 4180; a `sep=` line.
/// A quote that is never closed is a finding of the table. Another encoding is an error.
ReadTable readCsv(const QByteArray &bytes);
/// Reads a file of at most kLargestCsv bytes.
ReadTable readCsvFile(const QString &path);

/// CSV as Dutch Excel opens it: UTF-8 with BOM, `;`, decimal comma, CRLF. Numbers and dates leave as such; a text that a
/// spreadsheet would take for a formula leaves with `'` before it, which readCsv() takes off.
QByteArray writeCsv(const QStringList &header, const std::vector<QVariantList> &rows);

} // namespace regie::exchange

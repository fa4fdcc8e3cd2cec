// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace regie::report::pdf {

/// The data as PDF's FlateDecode keeps it; quick rather than small.
QByteArray deflated(const QByteArray &data);

/// What FlateDecode makes of the data; none when it is damaged.
std::optional<QByteArray> inflated(QByteArrayView data);

} // namespace regie::report::pdf

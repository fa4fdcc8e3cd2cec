// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace regie::report::pdf {

/// The data as PDF's FlateDecode keeps it; quick rather than small.
QByteArray deflated(const QByteArray &data);

} // namespace regie::report::pdf

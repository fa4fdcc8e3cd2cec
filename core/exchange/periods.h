// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stream.h"

#include <QString>

namespace regie::exchange {

/// The period that the text names, as the dossier keeps it, where it suits the stream: two years for asylum, a half-year for
/// status holders, either for the others. Empty when the text is no period or does not suit.
QString periodFrom(const QString &text, domain::Stream stream);

} // namespace regie::exchange

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace regie::ui::shell {

/// The dossier that is being dragged: one file on this computer that ends in .regie; empty when it is anything else.
QString droppedDossier(const QMimeData &dragged);

} // namespace regie::ui::shell

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <functional>

namespace regie::ui::shell {

/// An icon that is made when it is painted or measured for the first time.
QIcon lateIcon(std::function<QIcon()> make);

} // namespace regie::ui::shell

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regie::ui::widgets {

/// From now on a screen reader hears what a list of choices is for as well as what is chosen. By itself Qt tells only the latter
/// where the list has no label of its own (on Linux).
void nameChoicesForScreenReaders();

} // namespace regie::ui::widgets

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regie::app {

/// The whole program: runs the command that the arguments name, or opens the window. Returns the exit code.
int run(int argc, char **argv);

} // namespace regie::app

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#endif

namespace regie::bench {

/// Ends a part of the run: callgrind writes down under the name how many instructions it took since the part before. Does
/// nothing when callgrind does not run the program.
inline void endPart(const char *name)
{
#ifdef CALLGRIND_DUMP_STATS_AT
    CALLGRIND_DUMP_STATS_AT(name);
#else
    static_cast<void>(name);
#endif
}

} // namespace regie::bench

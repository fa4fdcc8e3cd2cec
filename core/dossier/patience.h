// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/error.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace regie::dossier {

/// How long work on a file goes on trying while another program holds it. The thread that works waits; any thread may end it.
class Patience
{
public:
    Patience(std::chrono::milliseconds total, std::chrono::milliseconds pause)
        : m_left(total)
        , m_pause(pause)
    {}

    /// Called once, on the waiting thread, when waiting begins.
    void whenWaiting(std::function<void()> tell) { m_tell = std::move(tell); }
    /// Waits for one pause; false: the time is over or someone ended it.
    bool waitOnce();
    /// Ends the waiting now and from now on.
    void end();

    /// Does the work, again and again as long as it throws Error(InUse) and there is patience.
    template <typename Work>
    auto during(Work &&work)
    {
        for (;;) {
            try {
                return work();
            } catch (const Error &error) {
                if (error.code != ErrorCode::InUse || !waitOnce())
                    throw;
            }
        }
    }

private:
    std::chrono::milliseconds m_left;
    std::chrono::milliseconds m_pause;
    std::function<void()> m_tell;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isEnded = false;
};

} // namespace regie::dossier

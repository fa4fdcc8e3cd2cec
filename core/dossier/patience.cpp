// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/patience.h"

#include <utility>

namespace regie::dossier {

bool Patience::waitOnce()
{
    if (m_tell)
        std::exchange(m_tell, {})();
    std::unique_lock lock(m_mutex);
    if (m_isEnded || m_left < m_pause)
        return false;
    m_left -= m_pause;
    return !m_ended.wait_for(lock, m_pause, [this] { return m_isEnded; });
}

void Patience::end()
{
    const std::lock_guard lock(m_mutex);
    m_isEnded = true;
    m_ended.notify_all();
}

} // namespace regie::dossier

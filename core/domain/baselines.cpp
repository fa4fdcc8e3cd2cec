// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/baselines.h"

#include <algorithm>

namespace regie::domain {

std::vector<Meeting> baselines(std::vector<Meeting> meetings)
{
    std::erase_if(meetings, [](const Meeting &meeting) { return !meeting.baseline; });
    std::stable_sort(meetings.begin(), meetings.end(), [](const Meeting &a, const Meeting &b) { return a.on > b.on; });
    return meetings;
}

const Meeting *previousBaseline(const std::vector<Meeting> &meetings, QDate day)
{
    const Meeting *latest = nullptr;
    for (const Meeting &meeting : meetings) {
        if (meeting.baseline && meeting.on < day && (!latest || latest->on < meeting.on))
            latest = &meeting;
    }
    return latest;
}

} // namespace regie::domain

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"

#include <vector>

namespace regie::domain {

/// The meetings that are baselines, the latest first.
std::vector<Meeting> baselines(std::vector<Meeting> meetings);
/// The latest baseline before the day; null when there is none.
const Meeting *previousBaseline(const std::vector<Meeting> &meetings, QDate day);

} // namespace regie::domain

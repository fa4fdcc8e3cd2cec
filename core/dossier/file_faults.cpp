// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/file_faults.h"

#include <atomic>
#include <mutex>

namespace regie::dossier {

namespace {

// One for the whole program: the steps are taken on threads that a test knows nothing of.
std::atomic<bool> planned = false;
std::mutex planMutex;
FaultPlan currentPlan;

} // namespace

FileFaults::FileFaults(FaultPlan plan)
{
    const std::lock_guard guard(planMutex);
    currentPlan = std::move(plan);
    planned = true;
}

FileFaults::~FileFaults()
{
    const std::lock_guard guard(planMutex);
    planned = false;
    currentPlan = {};
}

void takeStep(FileStep step, const QString &path)
{
    if (!planned)
        return;
    const std::lock_guard guard(planMutex);
    if (!currentPlan)
        return;
    if (const std::optional<ErrorCode> fault = currentPlan(step, path))
        throw Error{*fault, path, {}};
}

} // namespace regie::dossier

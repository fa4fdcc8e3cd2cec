// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace regie::tests {

/// While it lives, SQLite's files go through it, and it can make one step of writing fail: a write, a sync, a truncation or
/// the removal of a file.
class FailingVfs
{
public:
    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    /// A step that fails is not taken, or is taken and then said to have failed.
    enum class Failure { Undone, Done };

    /// Makes the step with this number from now fail (1: the next), with an SQLite result such as SQLITE_FULL.
    void failAt(int step, int result, Failure failure = Failure::Undone);
    /// No more failures.
    void relent();
    bool hasFailed() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace regie::tests

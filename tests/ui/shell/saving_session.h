// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "core/dossier/file_faults.h"
#include "tests/support/sample_dossier.h"
#include "ui/shell/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

namespace regie::tests {

/// A session that waits for nothing longer than a test likes, on a sample of its own.
struct SavingSession
{
    static constexpr int kWait = 20'000;

    SampleFile file;
    ui::shell::Session session{file.workingRoot(), QStringLiteral("Jo"), figures::ThemeKind::Light, nullptr, times()};

    static ui::shell::SavingTimes times()
    {
        using std::chrono::milliseconds;
        return {milliseconds(20), milliseconds(2), milliseconds(5)};
    }

    /// False: it did not open.
    bool open()
    {
        QSignalSpy opened(&session, &ui::shell::Session::opened);
        session.open(file.path());
        return opened.wait(kWait);
    }
    void edit()
    {
        domain::Term after = session.document().data().terms.front();
        after.places += 1;
        session.document().apply(
            dossier::changes::edit(session.document().data().terms.front(), after, QStringLiteral("Locatie")));
    }
    int places() const { return session.document().data().terms.front().places; }
    static int placesIn(const QString &path) { return dossier::readPublished(path).terms.front().places; }
    ui::shell::SavedKind kind() const { return session.savedState().kind; }
    bool publish()
    {
        QSignalSpy published(&session, &ui::shell::Session::published);
        session.publish();
        return published.wait(kWait);
    }
    /// Why publishing failed; none: it did not.
    std::optional<dossier::ErrorCode> refusal()
    {
        QSignalSpy failed(&session, &ui::shell::Session::failed);
        session.publish();
        if (!failed.wait(kWait))
            return {};
        return failed.front().at(1).value<dossier::Error>().code;
    }
    /// The plan of a file that another program holds as long as held is true, or for so many steps.
    dossier::FaultPlan heldWhile(std::atomic<int> &held) const
    {
        return [&held, target = file.path()](dossier::FileStep step, const QString &path) {
            const bool isHeld = step == dossier::FileStep::Rename && path == target && held > 0;
            if (isHeld)
                --held;
            return isHeld ? std::optional(dossier::ErrorCode::InUse) : std::nullopt;
        };
    }
};

} // namespace regie::tests

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/timeline/timeline_page.h"

#include <QSignalSpy>

namespace regie::tests {

/// The timeline over the sample, in which the 120 places of Aldorp against a task of 100 end on 30 June 2026.
struct OpenTimeline
{
    OpenSample sample;
    QWidget window;
    std::unique_ptr<ui::timeline::TimelinePage> page;

    explicit OpenTimeline(const QString &municipality = {})
    {
        domain::Term term = sample.term(QStringLiteral("term-a"));
        const domain::Term before = term;
        term.until = QDate(2026, 6, 30);
        term.places = 120;
        sample.document.apply(dossier::changes::edit(before, term, QStringLiteral("a")));
        sample.view.selectMunicipality(municipality);
        page = std::make_unique<ui::timeline::TimelinePage>(sample.view, &window);
        page->resize(1300, 800);
        window.resize(page->size());
        QSignalSpy ready(page.get(), &ui::timeline::TimelinePage::ready);
        showActive(window);
        if (ready.isEmpty() && !ready.wait())
            qFatal("The timeline was not worked out");
    }

    void waitFor(const std::function<void()> &deed)
    {
        QSignalSpy ready(page.get(), &ui::timeline::TimelinePage::ready);
        deed();
        if (ready.isEmpty() && !ready.wait())
            qFatal("The timeline was not worked out anew");
    }
    QString cell(QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }
    void tickFirst()
    {
        page->ending()->table()->setFocus();
        waitFor([this] { QTest::keyClick(page->ending()->table(), Qt::Key_Space); });
    }
};

} // namespace regie::tests

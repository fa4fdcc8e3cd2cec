// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "core/dossier/scenario_changes.h"
#include "tests/ui/open_sample.h"
#include "ui/allocation/allocation_page.h"

namespace regie::tests {

/// The screen of the allocation in a window that has the keyboard, on 1 March 2026. Aldorp (GM0001) has a task of 90 with 9
/// places for minors, Bedorp (GM0002) one of 50 with 5, Cedorp (GM0003) none; Dedorp (GM0004) has 30.
struct OpenAllocation
{
    OpenSample sample;
    QWidget window;
    std::unique_ptr<ui::allocation::AllocationPage> page;

    OpenAllocation()
    {
        // statement-2 of the sample is the later one by id only: one task a municipality is enough here
        const domain::Dossier &now = sample.document.data();
        for (const char *id : {"statement-1", "statement-2"})
            edit(dossier::changes::remove(*domain::find(now.taskStatements, QLatin1String(id)), {}));
        domain::Municipality fourth;
        fourth.id = QStringLiteral("GM0004");
        fourth.name = QStringLiteral("Dedorp");
        edit(dossier::changes::add(fourth, fourth.name));
        addTask("GM0001", 90, 9);
        addTask("GM0002", 50, 5);
        addTask("GM0004", 30, 0);
        page = std::make_unique<ui::allocation::AllocationPage>(sample.view, &window);
        page->resize(1400, 800);
        window.resize(page->size());
        showActive(window);
        page->table()->setFocus();
    }

    void edit(const dossier::ChangeSet &step)
    {
        if (!sample.document.apply(step))
            qFatal("The dossier refused an edit");
    }
    void addTask(const char *municipality, int places, int minors)
    {
        domain::TaskStatement statement;
        statement.id = dossier::changes::newId();
        statement.municipality = QLatin1String(municipality);
        statement.period = QStringLiteral("2025-2026");
        statement.places = places;
        statement.minors = minors;
        edit(dossier::changes::add(statement, {}));
    }
    void go(const char *municipality, ui::allocation::Column column)
    {
        page->table()->setFocus();
        page->table()->goTo(
            page->model()->index(page->model()->rowOf(QLatin1String(municipality)), static_cast<int>(column)));
    }
    /// Types a proposal in the cell of the municipality, by keyboard.
    void type(const char *municipality, const QString &text, Qt::Key key = Qt::Key_Return)
    {
        go(municipality, ui::allocation::Column::Proposal);
        QTest::keyClick(page->table(), Qt::Key_F2);
        typeInCell(*page->table(), text, key);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page->table(), key, modifiers);
    }
    QString cell(const char *municipality, ui::allocation::Column column) const
    {
        const int row = page->model()->rowOf(QLatin1String(municipality));
        return page->model()->index(row, static_cast<int>(column)).data().toString();
    }
    int proposal(const char *municipality)
    {
        return *page->whatIf().allocation().find(QLatin1String(municipality))->proposal();
    }
    const domain::Dossier &data() const { return sample.document.data(); }
};

} // namespace regie::tests

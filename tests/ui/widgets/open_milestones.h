// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "tests/ui/open_sample.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/locations/record_tab.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>

namespace regie::tests::milestones {

namespace dialogs = ui::dialogs;
namespace locations = ui::locations;
using ui::widgets::DossierView;
using ui::widgets::TableView;

enum Column { Kind, Date, Reached, ValidUntil, Objection, Remark };

/// The milestones of Locatie a, which can be typed, filled, pasted and removed; two of them are there.
struct Fixture
{
    OpenSample sample;
    QWidget window;
    locations::RecordTab *tab;

    Fixture()
    {
        for (const char *id : {"m1", "m2"}) {
            domain::Milestone milestone;
            milestone.id = QString::fromLatin1(id);
            milestone.location = QStringLiteral("a");
            sample.document.apply(dossier::changes::add(milestone, QString()));
        }
        tab = locations::makeMilestoneTab(sample.view);
        tab->setParent(&window);
        tab->resize(900, 400);
        window.resize(tab->size());
        tab->show(sample.location(QStringLiteral("a")));
        QObject::connect(&sample.view, &DossierView::figuresChanged, tab,
                         [this] { tab->show(sample.location(QStringLiteral("a"))); });
        showActive(window);
        go(0, Date);
    }

    TableView &table() const { return *tab->table(); }
    QAbstractItemModel &model() const { return *tab->table()->model(); }
    const std::vector<domain::Milestone> &milestones() const { return sample.document.data().milestones; }
    void go(int row, int column)
    {
        table().setFocus();
        table().goTo(model().index(row, column));
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&table(), key, modifiers);
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        type(Qt::Key_V, Qt::ControlModifier);
    }
    dialogs::PasteDialog *dialog() const { return window.findChild<dialogs::PasteDialog *>(); }
    dossier::Action step() const { return sample.document.undoAction(); }
};

} // namespace regie::tests::milestones

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/open_sample.h"
#include "ui/locations/extend_dialog.h"
#include "ui/locations/locations_page.h"

#include <QLineEdit>

namespace regie::tests {

/// The screen of locations on the sample, in a window that has the keyboard.
struct OpenLocations
{
    OpenSample sample;
    QWidget window;
    ui::locations::LocationsPage page{sample.view, &window};

    OpenLocations()
    {
        page.resize(1400, 800);
        window.resize(page.size());
        showActive(window);
        page.table()->setFocus();
    }

    void go(const QString &term, int column)
    {
        page.table()->setFocus();
        page.table()->goTo(page.model()->index(page.model()->rowOf(term), column));
    }
    /// Asks in the form to extend the chosen term: the dialog that comes; null: none.
    ui::locations::ExtendDialog *extension()
    {
        page.form()->termList()->extendButton()->click();
        return page.form()->findChild<ui::locations::ExtendDialog *>();
    }
    const domain::Dossier &data() const { return sample.document.data(); }
    QLineEdit *line(ui::locations::TermField field)
    {
        return qobject_cast<QLineEdit *>(page.form()->termFields()->fields().at(field)->control());
    }
    QLineEdit *line(ui::locations::LocationField field)
    {
        return qobject_cast<QLineEdit *>(page.form()->mainFields()->field(field)->control());
    }
};

} // namespace regie::tests

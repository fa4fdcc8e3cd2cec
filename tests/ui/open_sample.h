// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/open_dossier.h"
#include "tests/support/sample_dossier.h"
#include "ui/widgets/dossier_view.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QTest>

namespace regie::tests {

/// The sample dossier, open for editing and looked at on 1 March 2026. On that day the 80 places of "Locatie a" in Aldorp
/// count, and the 40 of "Locatie b" in Bedorp are decided.
struct OpenSample
{
    SampleFile file;
    dossier::Document document{dossier::openForEditing(file.path(), file.workingRoot()), QStringLiteral("Medewerker")};
    ui::widgets::DossierView view{document, QDate(2026, 3, 1), figures::ThemeKind::Light};

    const domain::Term &term(const QString &id) const { return *domain::find(document.data().terms, id); }
    const domain::Location &location(const QString &id) const { return *domain::find(document.data().locations, id); }
    double counts(const QString &municipality) const { return *view.figures().area(municipality)->counts.value; }
};

/// Shows the widget as the only, active window.
inline void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window did not become active");
}

/// Types in the cell that is being edited, and presses the key.
inline void typeInCell(QAbstractScrollArea &table, const QString &text, Qt::Key key)
{
    QWidget *editor = QApplication::focusWidget();
    if (!editor || !table.isAncestorOf(editor))
        qFatal("No cell is being edited");
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, key);
    QCoreApplication::processEvents(); // Qt takes the text over after the key
}

} // namespace regie::tests

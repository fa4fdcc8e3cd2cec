// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/screen_steps.h"

#include "ui/dialogs/explanation_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/print/print_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/widgets/table_editing.h"

#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>

namespace regie::bench {

using ui::shell::Screen;

namespace {

constexpr int kImportedRows = 500;

/// A table of new locations, as a table program copies it.
QString tableOfLocations(const domain::Dossier &dossier)
{
    const QString municipality = dossier.municipalities.front().name;
    QStringList lines{QStringLiteral("gemeente\tnaam\tstroom\tplekken\tvan\ttot")};
    for (int row = 0; row < kImportedRows; ++row)
        lines << QStringLiteral("%1\tNieuw %2\tasiel\t40\t1-1-2026\t1-1-2030").arg(municipality).arg(row);
    return lines.join(QLatin1Char('\n'));
}

void explain(StepTaker &steps)
{
    QPointer<ui::dialogs::ExplanationDialog> dialog;
    steps.take(QStringLiteral("ask why"), [&] { dialog = steps.window().explain({}); });
    steps.take(QStringLiteral("another as-of date of an explanation"), [&] {
        auto *asOf = dialog->findChild<QDateEdit *>();
        asOf->setDate(asOf->date().addDays(1));
    });
    steps.take(QStringLiteral("close the explanation"), [&] { dialog->close(); });
}

void usePalette(StepTaker &steps)
{
    auto &palette = *steps.window().findChild<ui::shell::CommandPalette *>();
    steps.take(QStringLiteral("open the palette"), [&] { palette.begin(); });
    steps.type(QStringLiteral("palette"), palette, QStringLiteral("lindelaan"));
    steps.take(QStringLiteral("leave the palette"), [&] { press(&palette, Qt::Key_Escape, {}); });
}

void previewImport(StepTaker &steps)
{
    steps.window().showScreen(Screen::Locations);
    QGuiApplication::clipboard()->setText(tableOfLocations(steps.view().data()));
    steps.take(QStringLiteral("preview an import of %1 rows").arg(kImportedRows),
               [&] { steps.page<ui::locations::LocationsPage>().table()->editing().paste(); });
    steps.take(QStringLiteral("leave the import"),
               [&] { steps.window().findChild<ui::dialogs::ImportDialog *>()->reject(); });
}

void print(StepTaker &steps)
{
    steps.take(QStringLiteral("open the print dialog"), [&] { steps.actionOf(QStringLiteral("Ctrl+P")).trigger(); });
    steps.take(QStringLiteral("leave the print dialog"),
               [&] { steps.window().findChild<ui::print::PrintDialog *>()->reject(); });
}

} // namespace

void walkWindow(StepTaker &steps)
{
    steps.window().showScreen(Screen::Overview);
    steps.on(Screen::Overview);
    explain(steps);
    usePalette(steps);
    previewImport(steps);
    print(steps);
}

} // namespace regie::bench

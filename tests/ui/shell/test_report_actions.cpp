// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_actions.h"

#include "core/dossier/copy_state.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"
#include "tests/ui/print/print_file.h"
#include "tests/ui/shell/saving_session.h"
#include "ui/figures/fonts.h"

using namespace regie;
using namespace regie::ui::shell;

/// Each entry of the menu of reports opens the print dialog with its report of what is open.
class TestReportActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(figures::loadBundledFonts()); }
    void eachEntryWritesItsReport_data();
    void eachEntryWritesItsReport();
    void twoEntriesFollowTheSelection();
    void changesAreThoseOfTheWorkingCopy();
    void printOpensWhatWasPrintedLast();
    void closingTheDossierClosesTheDialog();
};

namespace {

/// What the window holds of it.
struct Window
{
    tests::SavingSession saving;
    QWidget widget;
    QObject owner;
    WindowActions actions{&owner, figures::Theme(figures::ThemeKind::Light)};
    tests::ShortMemory memory;
    ReportActions reports{actions, saving.session, memory, &widget, &owner};

    /// The text of the pages that the entry writes; empty: it wrote none.
    QString print(QAction *action)
    {
        action->trigger();
        if (!reports.dialog())
            return {};
        const QString path = saving.file.inFolder(QStringLiteral("report.pdf"));
        QSignalSpy printed(reports.dialog(), &ui::print::PrintDialog::printed);
        reports.dialog()->writeFile(path);
        return printed.wait(saving.kWait) ? tests::pdfPages(path).join(QString()) : QString();
    }
};

using Entry = QAction *WindowActions::*;

} // namespace

Q_DECLARE_METATYPE(Entry)

void TestReportActions::eachEntryWritesItsReport_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Entry entry, const char *says) {
        QTest::newRow(name) << entry << QString::fromUtf8(says);
    };
    row("the overview", &WindowActions::overviewPdf, "Reception in the province of");
    row("factsheets of all", &WindowActions::factsheetPdfs, "Factsheet ");
    row("the annex", &WindowActions::verslagPdf, "Annex to the report of");
    row("the councils", &WindowActions::councilPdfs, "Overview for the council of");
    row("status holders", &WindowActions::statusHoldersPdf, "Housing of status holders");
    row("changes", &WindowActions::changesPdf, "Changes since the previous meeting");
}

void TestReportActions::eachEntryWritesItsReport()
{
    QFETCH(Entry, entry);
    QFETCH(QString, says);
    Window window;
    QVERIFY(window.saving.open());
    window.saving.session.view().setAsOf(QDate(2026, 11, 1));
    const QString text = window.print(window.actions.*entry);
    QVERIFY2(text.contains(says), qPrintable(text));
    const QString version = dossier::readVersion(window.saving.session.document().workingCopy().databasePath());
    QCOMPARE(version.size(), 8);
    QVERIFY2(text.contains(version), qPrintable(version));
    QVERIFY(text.contains(QStringLiteral("As-of date 1 November 2026")));
}

void TestReportActions::twoEntriesFollowTheSelection()
{
    Window window;
    QAction *const factsheet = window.actions.factsheetPdf;
    QVERIFY(!factsheet->isEnabled() && !window.actions.councilPdf->isEnabled());
    QVERIFY(window.saving.open());
    QVERIFY(!factsheet->isEnabled());
    ui::widgets::DossierView &view = window.saving.session.view();
    const auto &municipalities = view.data().municipalities;
    view.selectMunicipality(municipalities.front().id);
    QVERIFY(factsheet->isEnabled() && window.actions.councilPdf->isEnabled());
    QVERIFY2(factsheet->text().contains(municipalities.front().name), qPrintable(factsheet->text()));
    const QString text = window.print(factsheet);
    QVERIFY(text.contains(QStringLiteral("Factsheet ") + municipalities.front().name));
    QVERIFY(!text.contains(QStringLiteral("Factsheet ") + municipalities.back().name));
    window.saving.session.close();
    QVERIFY(!factsheet->isEnabled());
}

void TestReportActions::changesAreThoseOfTheWorkingCopy()
{
    Window window;
    QVERIFY(window.saving.open());
    const int before = window.saving.places();
    window.saving.edit();
    const QString text = window.print(window.actions.changesPdf).simplified();
    QVERIFY2(text.contains(QStringLiteral("places: %1 becomes %2").arg(before).arg(before + 1)), qPrintable(text));
}

void TestReportActions::printOpensWhatWasPrintedLast()
{
    Window window;
    QVERIFY(window.saving.open());
    QSignalSpy said(&window.saving.session.view(), &ui::widgets::DossierView::said);
    window.print(window.actions.verslagPdf);
    QVERIFY(said.size() == 1 && said.front().front().toString().contains(QStringLiteral("report.pdf")));
    QTRY_VERIFY(!window.reports.dialog());
    window.actions.print->trigger();
    QCOMPARE(window.reports.dialog()->options().kind(), report::ReportKind::Verslag);
}

void TestReportActions::closingTheDossierClosesTheDialog()
{
    Window window;
    QVERIFY(window.saving.open());
    window.actions.print->trigger();
    QVERIFY(window.reports.dialog());
    window.saving.session.close();
    QVERIFY(!window.reports.dialog());
}

REGIE_TEST_GUI(TestReportActions)
#include "test_report_actions.moc"

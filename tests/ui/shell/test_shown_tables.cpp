// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/shell/screen_faces.h"
#include "ui/dialogs/explanation_dialog.h"
#include "ui/widgets/glossary.h"
#include "ui/widgets/heading_text.h"
#include "ui/widgets/shown_output.h"
#include "ui/widgets/total_row.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

using namespace regie;
using namespace regie::ui;
using shell::Screen;
using widgets::TableView;

/// Each table and each drawing of the nine screens can be given away, and the terms above columns are explained.
class TestShownTables : public QObject
{
    Q_OBJECT

private slots:
    void tablesAndDrawingsAreGivenAway_data() { tests::addScreens(); }
    void tablesAndDrawingsAreGivenAway();
    void tablesOfTheAnswerAreGivenAway();
    void termsAboveColumnsAreExplained_data() { tests::addScreens(); }
    void termsAboveColumnsAreExplained();
};

void TestShownTables::tablesAndDrawingsAreGivenAway()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = tests::showScreen(example, screen);
    QStringList lacking;
    int seen = 0;
    const auto look = [&](QWidget &widget, bool isChart) {
        if (!widget.isVisible())
            return;
        ++seen;
        const QString entries = tests::menuOf(widget).join(u'\n');
        const QStringList wanted{QStringLiteral("Copy as a picture"),
                                 isChart ? QStringLiteral("Copy the numbers") : QStringLiteral("Copy all rows"),
                                 QStringLiteral("(PNG)…"), QStringLiteral("PDF…"), QStringLiteral("CSV…")};
        for (const QString &entry : wanted) {
            if (!entries.contains(entry))
                lacking << QStringLiteral("%1 “%2”: %3")
                               .arg(QLatin1String(widget.metaObject()->className()), widget.accessibleName(), entry);
        }
    };
    tests::onEachFace(page, [&] {
        const auto tables = page.findChildren<QTableView *>();
        for (QTableView *table : tables) {
            const bool isTotal = qobject_cast<widgets::TotalRow *>(table); // goes along with its table
            if (!isTotal && table->model() && table->model()->rowCount() > 0)
                look(*table, false);
        }
        const auto widgets = page.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widgets::ShownOutput::ofDrawing(*widget))
                look(*widget, true);
        }
    });
    lacking.removeDuplicates();
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
    QVERIFY(seen > 0);
}

void TestShownTables::tablesOfTheAnswerAreGivenAway()
{
    tests::ExampleWindow example;
    tests::showScreen(example, Screen::Overview);
    example.window->explain({dialogs::Question::Kind::Figure, {analysis::FigureName::Counts, {}}});
    auto *dialog = example.window->findChild<dialogs::ExplanationDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->explanation().included.empty());
    int seen = 0;
    const auto tables = dialog->findChildren<TableView *>();
    for (TableView *table : tables) {
        if (!table->isVisible() || table->model()->rowCount() == 0)
            continue;
        ++seen;
        const QString entries = tests::menuOf(*table).join(u'\n');
        for (const char *entry : {"Copy as a picture", "Copy all rows", "(PNG)…", "PDF…", "CSV…"})
            QVERIFY2(entries.contains(QString::fromUtf8(entry)), qPrintable(table->accessibleName()));
    }
    QVERIFY(seen > 1);
}

void TestShownTables::termsAboveColumnsAreExplained()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = tests::showScreen(example, screen);
    QStringList silent;
    tests::onEachFace(page, [&] {
        const auto tables = page.findChildren<TableView *>();
        for (TableView *table : tables) {
            QHeaderView &header = *table->horizontalHeader();
            for (int column = 0; table->isVisible() && header.isVisible() && column < header.count(); ++column) {
                const QString heading =
                    widgets::headingText(table->model()->headerData(column, Qt::Horizontal).toString());
                if (header.isSectionHidden(column) || widgets::meaningOf(heading).isEmpty())
                    continue;
                const QPoint place(header.sectionViewportPosition(column) + 2, header.height() / 2);
                QHelpEvent asked(QEvent::ToolTip, place, header.viewport()->mapToGlobal(place));
                QToolTip::hideText();
                QApplication::sendEvent(header.viewport(), &asked);
                const QString told = QToolTip::text().section(QStringLiteral("\nClick: "), 0, 0);
                if (told.size() < heading.size() + 10)
                    silent << QStringLiteral("%1, %2: “%3”").arg(table->accessibleName(), heading, told);
            }
        }
    });
    silent.removeDuplicates();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

REGIE_TEST_GUI(TestShownTables)
#include "test_shown_tables.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/shell/screen_faces.h"
#include "ui/dialogs/explanation_dialog.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/column_choice.h"
#include "ui/widgets/glossary.h"
#include "ui/widgets/heading_text.h"
#include "ui/widgets/shown_output.h"
#include "ui/widgets/table_tools.h"
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
    void tablesComeBackAsTheyWereLeft_data() { tests::addScreens(); }
    void tablesComeBackAsTheyWereLeft();
};

namespace {

/// How a table is left: which columns it shows, from left to right, and by which it is ordered.
QString arrangementOf(const TableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    QStringList words;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            words << QString::number(column);
    }
    const auto *rows = dynamic_cast<const widgets::ArrangedRows *>(table.model());
    for (const widgets::SortKey &key : rows->arranged().arrangement().order)
        words << QStringLiteral("by %1").arg(key.column);
    return words.join(u' ');
}

/// Puts the last column that is shown first, hides the one that is then the last, and orders by the first.
void rearrange(TableView &table)
{
    widgets::ColumnChoice &dialog = *table.tools().chooseColumns();
    QListWidget &columns = *dialog.list();
    const auto lastShown = [&columns] {
        int row = columns.count() - 1;
        while (columns.item(row)->checkState() != Qt::Checked)
            --row;
        return row;
    };
    columns.insertItem(0, columns.takeItem(lastShown()));
    if (lastShown() > 0)
        columns.item(lastShown())->setCheckState(Qt::Unchecked);
    dialog.okButton()->click();
    widgets::Arrangement arrangement;
    arrangement.order = {{table.horizontalHeader()->logicalIndex(0), Qt::DescendingOrder}};
    table.tools().arrange(arrangement);
}

/// Each table of the page that can be arranged, by its name.
std::map<QString, TableView *> arrangedTables(QWidget &page)
{
    std::map<QString, TableView *> found;
    tests::onEachFace(page, [&] {
        const auto tables = page.findChildren<TableView *>();
        for (TableView *table : tables) {
            if (dynamic_cast<widgets::ArrangedRows *>(table->model()) && !qobject_cast<widgets::TotalRow *>(table))
                found.emplace(table->accessibleName(), table);
        }
    });
    found.erase(QStringLiteral("Profile on the six principles")); // its columns are the areas that one chose to compare
    return found;
}

} // namespace

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

void TestShownTables::tablesComeBackAsTheyWereLeft()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    std::map<QString, QString> left;
    for (const auto &[name, table] : arrangedTables(tests::showScreen(example, screen))) {
        const QString before = arrangementOf(*table);
        rearrange(*table);
        left[name] = arrangementOf(*table);
        QVERIFY2(left[name] != before, qPrintable(name));
    }
    QVERIFY(!left.empty());
    example.start(); // anew, without an orderly end
    QStringList lost;
    for (const auto &[name, table] : arrangedTables(tests::showScreen(example, screen))) {
        if (arrangementOf(*table) != left[name])
            lost << QStringLiteral("%1: %2 became %3").arg(name, left[name], arrangementOf(*table));
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

REGIE_TEST_GUI(TestShownTables)
#include "test_shown_tables.moc"

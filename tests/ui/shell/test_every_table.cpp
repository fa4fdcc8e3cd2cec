// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/shell/example_window.h"
#include "ui/shell/screen_stack.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/editable_table_model.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

#include <functional>

using namespace regie;
using namespace regie::ui;
using shell::Screen;
using widgets::EditableTableModel;
using widgets::TableView;

namespace {

/// The first cell of the column that can be typed in and has one below it that can as well; invalid: there is none.
QModelIndex firstEditable(const TableView &table, int column)
{
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row + 1 < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        if (index.flags().testFlag(Qt::ItemIsEditable) &&
            index.siblingAtRow(row + 1).flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

QWidget *editorIn(const TableView &table)
{
    QWidget *focus = QApplication::focusWidget();
    return focus && table.viewport()->isAncestorOf(focus) ? focus : nullptr;
}

QString textOf(const QModelIndex &index)
{
    return index.data(Qt::EditRole).toString();
}

} // namespace

/// The habits of a table program hold in each table of each screen that is typed in.
class TestEveryTable : public QObject
{
    Q_OBJECT

private slots:
    void hasTheHabitsOfATableProgram_data();
    void hasTheHabitsOfATableProgram();
    void aKeyLeadsIntoTheTable();

private:
    void lookAt(TableView &table);
    /// Until there are two; returns how many.
    static int addRows(TableView &table);
    void lookAtColumn(TableView &table, int column);
    void expect(bool isKept, const QString &what) { m_lacking << (isKept ? QString() : m_place + what); }
    dossier::Document &document() { return m_example->window->session().document(); }
    /// Undoes what came since the revision, which was one step at most.
    void undoOneStep(qint64 revision, const QString &what);

    tests::ExampleWindow *m_example = nullptr;
    QString m_place; ///< table and column
    QStringList m_lacking;
    QStringList m_seen;
};

void TestEveryTable::hasTheHabitsOfATableProgram_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QStringList>("tables");
    QTest::newRow("locations") << Screen::Locations
                               << QStringList{"Locations, one row per term",
                                              "Terms of the location",
                                              "Decisions",
                                              "Obstacles",
                                              "Facilities",
                                              "Target groups",
                                              "Partners"};
    QTest::newRow("municipalities") << Screen::Municipalities << QStringList{"Round 2", "Account of housing"};
    QTest::newRow("principles") << Screen::Principles << QStringList{"Scores: a row per"};
    QTest::newRow("allocation") << Screen::Allocation << QStringList{"Proposals: a row per municipality"};
    QTest::newRow("status holders") << Screen::StatusHolders << QStringList{"Accounts of housing"};
    QTest::newRow("offers") << Screen::Offers << QStringList{"Offers", "Conditions", "Urgent"};
}

void TestEveryTable::undoOneStep(qint64 revision, const QString &what)
{
    expect(document().revision() <= revision + 1, what + QStringLiteral(" is more than one step"));
    while (document().revision() == revision + 1)
        QVERIFY(document().undo());
}

void TestEveryTable::lookAtColumn(TableView &table, int column)
{
    const QModelIndex first = firstEditable(table, column);
    if (table.isColumnHidden(column) || !first.isValid())
        return;
    m_place = QStringLiteral("%1, %2: ")
                  .arg(table.accessibleName(), table.model()->headerData(column, Qt::Horizontal).toString());
    const auto &model = static_cast<EditableTableModel &>(*table.model());
    const QString key = model.rowKey(first.row());
    const QString below = model.rowKey(first.row() + 1);
    const auto at = [&](const QString &row) { return model.index(model.rowOf(row), column); };
    const auto chooseBoth = [&] {
        table.setFocus();
        table.goTo(at(key));
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    };
    const QStringList values{textOf(at(key)), textOf(at(below))};

    chooseBoth();
    expect(table.selectionModel()->selectedIndexes().size() == 2, QStringLiteral("Shift+Down chooses no second cell"));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    expect(copied->text().count(u'\n') >= 1 && copied->html().contains(QLatin1String("<td")),
           QStringLiteral("Ctrl+C copies no text and table"));

    qint64 revision = document().revision();
    QApplication::clipboard()->setText(values.at(1) + u'\n' + values.at(0) + u'\n');
    table.goTo(at(key));
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->reject();
    else
        expect(values.at(0) == values.at(1) || document().revision() > revision,
               QStringLiteral("Ctrl+V pastes nothing"));
    undoOneStep(revision, QStringLiteral("Ctrl+V"));

    revision = document().revision();
    chooseBoth();
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier);
    expect(textOf(at(below)) == values.at(0) || at(below).data(widgets::RefusalRole).isValid() ||
               document().revision() == revision + 1,
           QStringLiteral("Ctrl+D fills nothing"));
    undoOneStep(revision, QStringLiteral("Ctrl+D"));

    revision = document().revision();
    QString said;
    const auto listening = connect(&m_example->window->session().view(), &widgets::DossierView::said, this,
                                   [&said](const QString &text) { said = text; });
    chooseBoth();
    QTest::keyClick(&table, Qt::Key_Delete);
    expect(document().revision() > revision || !said.isEmpty(), QStringLiteral("Del does and says nothing"));
    undoOneStep(revision, QStringLiteral("Del"));
    disconnect(listening);

    const auto goToFirst = [&] {
        table.setFocus();
        table.goTo(at(key));
    };
    goToFirst();
    QTest::keyClick(&table, Qt::Key_Return);
    const bool isMatrix =
        table.accessibleName().startsWith(QLatin1String("Scores")); // there Enter leads to the evidence
    expect(isMatrix ? !table.hasFocus() : table.currentIndex() == at(below), QStringLiteral("Enter goes not down"));
    goToFirst();
    QTest::keyClick(&table, Qt::Key_Tab);
    expect(table.currentIndex() != at(key) && table.hasFocus(), QStringLiteral("Tab goes not right"));

    revision = document().revision();
    goToFirst();
    QTest::keyClick(&table, Qt::Key_F2);
    expect(editorIn(table) || !table.hasFocus() || document().revision() != revision,
           QStringLiteral("F2 opens nothing"));
    if (QWidget *editor = editorIn(table))
        QTest::keyClick(editor, Qt::Key_Escape);
    goToFirst();
    QTest::keyClick(&table, Qt::Key_3);
    auto *line = qobject_cast<QLineEdit *>(editorIn(table));
    expect(line ? line->text() == QLatin1String("3")
                : qobject_cast<QComboBox *>(editorIn(table)) || document().revision() > revision,
           QStringLiteral("typing replaces nothing"));
    if (QWidget *editor = editorIn(table))
        QTest::keyClick(editor, Qt::Key_Escape);
    undoOneStep(revision, QStringLiteral("typing"));
    expect(QStringList({textOf(at(key)), textOf(at(below))}) == values, QStringLiteral("undo left other values"));
}

int TestEveryTable::addRows(TableView &table)
{
    constexpr int kRows = 2;
    QPushButton *add = nullptr;
    const auto buttons = table.parentWidget()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!add && button->isVisible() && button->accessibleName().startsWith(QLatin1String("Add ")))
            add = button;
    }
    int added = 0;
    for (; add && table.model()->rowCount() < kRows && added < kRows; ++added) {
        add->click();
        QCoreApplication::sendPostedEvents();
    }
    return added;
}

void TestEveryTable::lookAt(TableView &table)
{
    auto *model = qobject_cast<EditableTableModel *>(table.model());
    if (!table.isVisible() || !model || !model->takesText() || m_seen.contains(table.accessibleName()))
        return;
    m_seen << table.accessibleName();
    // The lines of an account are added up from top to bottom: they stay as they stand.
    const bool isSum = table.accessibleName() == QLatin1String("Account of housing status holders");
    m_place = table.accessibleName();
    expect(isSum || dynamic_cast<widgets::ArrangedRows *>(model), QStringLiteral(" cannot be ordered and filtered"));
    const int added = addRows(table);
    for (int column = 0; column < model->columnCount(); ++column)
        lookAtColumn(table, column);
    for (int row = 0; row < added; ++row)
        QVERIFY(document().undo());
    if (table.accessibleName().startsWith(QLatin1String("Locations")))
        table.goTo(table.model()->index(1, 0)); // one with rows of most kinds
    QCoreApplication::sendPostedEvents();       // what stands beside the table follows
}

void TestEveryTable::hasTheHabitsOfATableProgram()
{
    QFETCH(Screen, screen);
    QFETCH(QStringList, tables);
    tests::ExampleWindow example;
    m_example = &example;
    m_lacking.clear();
    m_seen.clear();
    example.window->resize(1440, 900);
    example.window->activateWindow();
    example.open();
    QSignalSpy ready(example.window.get(), &shell::MainWindow::screenReady);
    example.window->showScreen(screen);
    QVERIFY(!ready.isEmpty() || ready.wait(tests::kWait));
    QWidget &page = *example.window->findChild<shell::ScreenStack *>()->madePage(screen);
    const auto lookAtAll = [&] {
        const auto all = page.findChildren<TableView *>();
        for (TableView *table : all)
            lookAt(*table);
    };
    lookAtAll();
    const auto tabbed = page.findChildren<QTabWidget *>();
    for (QTabWidget *tabs : tabbed) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            lookAtAll();
        }
    }
    m_lacking.removeAll(QString());
    QVERIFY2(m_lacking.isEmpty(), qPrintable(m_lacking.join(u'\n')));
    for (const QString &table : tables) {
        const bool isSeen =
            std::any_of(m_seen.begin(), m_seen.end(), [&table](const QString &name) { return name.startsWith(table); });
        QVERIFY2(isSeen, qPrintable(table));
    }
}

void TestEveryTable::aKeyLeadsIntoTheTable()
{
    tests::ExampleWindow example;
    example.window->activateWindow();
    example.open();
    QTest::keyClick(example.window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(qobject_cast<TableView *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(static_cast<TableView *>(QApplication::focusWidget())->currentIndex().row() > 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9, Qt::ControlModifier);
    QVERIFY(qobject_cast<TableView *>(QApplication::focusWidget()));
}

REGIE_TEST_GUI(TestEveryTable)
#include "test_every_table.moc"

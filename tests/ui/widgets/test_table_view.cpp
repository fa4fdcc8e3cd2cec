// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/number_cell.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolTip>

using namespace regie;
using namespace regie::ui::widgets;

namespace {

const analysis::FigureId kFigure{analysis::FigureName::Counts, QStringLiteral("GM0001")};

/// Two rows: a name and a number with a derivation.
void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Counts")});
    for (int row = 0; row < 2; ++row) {
        auto *name = new QStandardItem(QStringLiteral("Row %1").arg(row));
        auto *number = new QStandardItem(QStringLiteral("1.943"));
        number->setData(1943, RawRole);
        number->setData(QVariant::fromValue(kFigure), FigureRole);
        number->setData(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        model.appendRow({name, number});
    }
}

} // namespace

/// What every table does.
class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersWhyOnAltW();
    void saysThatThereIsNoDerivation();
    void answersWhyOnAClickOnTheNumber();
    void selectsWithoutAnsweringOnAClickBesideTheNumber();
    void copiesRawNumbers();
    void copiesNumbersOfAnEnglishScreenRaw();
    void copiesHeaders();
    void copiesSeveralRows();
    void isLeftWithTab();
    void copiesABlockOfCells();
    void choosesFromWhereItWent();
    void goesThroughCellsWithTab();
    void makesColumnsAsWideAsTheyNeed();
    void tintsTheRowOfTheCurrentCell();
    void namesTheSourceOfANumberInItsTooltip();
    void saysToWhoHearsItWhyItIsEmpty();

private:
    struct Window
    {
        tests::OpenSample sample;
        QStandardItemModel model;
        TableView table{sample.view, QStringLiteral("Test")};
    };
    std::unique_ptr<Window> m_window;
};

void TestTableView::init()
{
    m_window = std::make_unique<Window>();
    fill(m_window->model);
    m_window->table.setModel(&m_window->model);
    m_window->table.resize(400, 200);
    m_window->table.fitColumns();
    tests::showActive(m_window->table);
    m_window->table.setFocus();
}

void TestTableView::tintsTheRowOfTheCurrentCell()
{
    TableView &table = m_window->table;
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.goTo(m_window->model.index(1, 1));
    const QImage picture = table.viewport()->grab().toImage();
    const auto groundOf = [&](int row, int column) {
        return picture.pixelColor(table.visualRect(m_window->model.index(row, column)).topLeft() + QPoint(2, 2));
    };
    const figures::Theme &theme = m_window->sample.view.theme();
    QCOMPARE(groundOf(1, 1), theme.color(figures::Token::Selection));
    QCOMPARE(groundOf(1, 0), theme.color(figures::Token::Hover));
    QCOMPARE(groundOf(0, 0), theme.color(figures::Token::Base));
}

void TestTableView::saysToWhoHearsItWhyItIsEmpty()
{
    TableView &table = m_window->table;
    table.setAccessibleDescription(QStringLiteral("Three rows."));
    table.setEmptyText(QStringLiteral("There is nothing yet. Press Insert to add a row."));
    const auto heard = [&table] {
        table.viewport()->repaint();
        return QAccessible::queryAccessibleInterface(&table)->text(QAccessible::Description);
    };
    QCOMPARE(heard(), QStringLiteral("Three rows."));
    m_window->model.setRowCount(0);
    QCOMPARE(heard(), QStringLiteral("There is nothing yet. Press Insert to add a row."));
    m_window->model.setRowCount(1);
    QCOMPARE(heard(), QStringLiteral("Three rows."));
}

void TestTableView::namesTheSourceOfANumberInItsTooltip()
{
    TableView &table = m_window->table;
    QStandardItem &number = *m_window->model.item(0, 1);
    number.setToolTip(QStringLiteral("80"));
    number.setData(typedCell(analysis::TypedNumber::Field::StatementPlaces,
                             m_window->sample.document.data().taskStatements.front().id),
                   SourceRole);
    const auto tooltipOf = [&](int row) {
        const QPoint place = table.visualRect(m_window->model.index(row, 1)).center();
        QHelpEvent event(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
        QApplication::sendEvent(table.viewport(), &event);
        return QToolTip::text();
    };
    const QString told = tooltipOf(0);
    QVERIFY2(told.contains(QLatin1String("80")) && told.contains(QLatin1String("Source: test")), qPrintable(told));
    m_window->model.item(1, 1)->setToolTip(QStringLiteral("1.943 places"));
    QCOMPARE(tooltipOf(1), QStringLiteral("1.943 places")); // which nobody filled in
}

void TestTableView::answersWhyOnAltW()
{
    QSignalSpy asked(&m_window->sample.view, &DossierView::explanationRequested);
    m_window->table.goTo(m_window->model.index(0, 1));
    QTest::keyClick(&m_window->table, Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<analysis::FigureId>(), kFigure);
}

void TestTableView::saysThatThereIsNoDerivation()
{
    QSignalSpy asked(&m_window->sample.view, &DossierView::explanationRequested);
    QSignalSpy said(&m_window->sample.view, &DossierView::said);
    m_window->table.goTo(m_window->model.index(0, 0));
    QTest::keyClick(&m_window->table, Qt::Key_W, Qt::AltModifier);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(said.count(), 1);
}

void TestTableView::answersWhyOnAClickOnTheNumber()
{
    QSignalSpy asked(&m_window->sample.view, &DossierView::explanationRequested);
    const QRect cell = m_window->table.visualRect(m_window->model.index(1, 1));
    QTest::mouseClick(m_window->table.viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 12, cell.center().y()));
    QCOMPARE(asked.count(), 1);
}

void TestTableView::selectsWithoutAnsweringOnAClickBesideTheNumber()
{
    m_window->table.setColumnWidth(1, 200);
    QSignalSpy asked(&m_window->sample.view, &DossierView::explanationRequested);
    const QRect cell = m_window->table.visualRect(m_window->model.index(1, 1));
    QTest::mouseClick(m_window->table.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 5, cell.center().y()));
    QCOMPARE(asked.count(), 0);
    QCOMPARE(m_window->table.currentIndex().row(), 1);
}

void TestTableView::copiesRawNumbers()
{
    m_window->table.goTo(m_window->model.index(1, 0));
    QTest::keyClick(&m_window->table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Row 1\t1943"));
}

void TestTableView::copiesNumbersOfAnEnglishScreenRaw()
{
    // 1,943 would be less than two in a table program that counts in Dutch.
    QStandardItem *number = m_window->model.item(1, 1);
    number->setData(QVariant(), RawRole);
    number->setText(QStringLiteral("1,943"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window->table.goTo(m_window->model.index(1, 0));
    QTest::keyClick(&m_window->table, Qt::Key_C, Qt::ControlModifier);
    QLocale::setDefault(before);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Row 1\t1943"));
}

void TestTableView::copiesHeaders()
{
    m_window->table.goTo(m_window->model.index(0, 0));
    QTest::keyClick(&m_window->table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Name\tCounts\nRow 0\t1943"));
}

void TestTableView::copiesSeveralRows()
{
    m_window->table.goTo(m_window->model.index(0, 0));
    QTest::keyClick(&m_window->table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_window->table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Row 0\t1943\nRow 1\t1943"));
}

void TestTableView::isLeftWithTab()
{
    QWidget window;
    QWidget next(&window);
    next.setFocusPolicy(Qt::StrongFocus);
    m_window->table.setParent(&window);
    QWidget::setTabOrder(&m_window->table, &next);
    tests::showActive(window);
    m_window->table.show();
    m_window->table.setFocus();
    QTest::keyClick(&m_window->table, Qt::Key_Tab);
    QVERIFY(next.hasFocus());
    m_window->table.setParent(nullptr);
}

void TestTableView::copiesABlockOfCells()
{
    m_window->table.chooseCells();
    m_window->table.goTo(m_window->model.index(0, 1));
    QTest::keyClick(&m_window->table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_window->table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1943\n1943"));
    const QString html = QApplication::clipboard()->mimeData()->html();
    QVERIFY2(html.contains(QLatin1String("sdval=\"1943\"")), "a number stays one in a spreadsheet");
    QTest::keyClick(&m_window->table, Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(&m_window->table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Row 0\t1943\nRow 1\t1943"));
}

void TestTableView::choosesFromWhereItWent()
{
    TableView &table = m_window->table;
    table.chooseCells();
    table.goTo(m_window->model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.selectionModel()->selectedIndexes().size(), 2);
    table.goTo(m_window->model.index(0, 1)); // as Tab and Enter do
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    const QModelIndexList chosen = table.selectionModel()->selectedIndexes();
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen[0].column() == 1 && chosen[1].column() == 1);
    QTest::keyClick(&table, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(table.selectionModel()->selectedIndexes().size(), 4);
    QTest::keyClick(&table, Qt::Key_Up);
    QTest::keyClick(&table, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(table.selectionModel()->selectedIndexes().size(), 2);
}

void TestTableView::goesThroughCellsWithTab()
{
    QWidget window;
    QWidget next(&window);
    next.setFocusPolicy(Qt::StrongFocus);
    m_window->table.setParent(&window);
    QWidget::setTabOrder(&m_window->table, &next);
    tests::showActive(window);
    m_window->table.show();
    m_window->table.setFocus();
    m_window->table.chooseCells();
    m_window->table.goTo(m_window->model.index(0, 1));
    QTest::keyClick(&m_window->table, Qt::Key_Tab);
    QCOMPARE(m_window->table.currentIndex(), m_window->model.index(1, 0));
    QTest::keyClick(&m_window->table, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_window->table.currentIndex(), m_window->model.index(0, 1));
    QTest::keyClick(&m_window->table, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY2(next.hasFocus(), "Ctrl+Tab leaves the table");
    m_window->table.setParent(nullptr);
}

void TestTableView::makesColumnsAsWideAsTheyNeed()
{
    m_window->model.item(0, 0)->setText(QString(30, QLatin1Char('m')));
    m_window->table.fitColumns();
    const QFontMetrics metrics(m_window->table.font());
    QVERIFY(m_window->table.columnWidth(1) > metrics.horizontalAdvance(QStringLiteral("1.943")));
    m_window->table.setElasticColumns({0});
    m_window->table.fitColumns();
    QVERIFY2(m_window->table.horizontalHeader()->length() <= m_window->table.viewport()->width(),
             "an elastic column gives way");
}

REGIE_TEST_GUI(TestTableView)
#include "test_table_view.moc"

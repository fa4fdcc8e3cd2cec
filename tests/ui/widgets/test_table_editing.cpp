// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_editing.h"

#include "tests/support/test_main.h"
#include "tests/ui/widgets/open_milestones.h"
#include "ui/widgets/cell_text.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::widgets;
using namespace regie::tests::milestones;

/// The habits of a table program: typing, filling and clearing.
class TestTableEditing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); }
    void typingReplacesAndEnterGoesDown();
    void tabGoesRightAfterTyping();
    void enterWithoutTypingGoesDown();
    void aRefusedTextStaysAndIsMended();
    void fillsDownInOneStep();
    void fillsFromTheRowAbove();
    void clearsInOneStep();
    void putsTodayInDates();
    void putsTodayWhileTyping();
    void removesWholeRows();
};

void TestTableEditing::typingReplacesAndEnterGoesDown()
{
    Fixture f;
    f.type(Qt::Key_1);
    tests::typeInCell(f.table(), QStringLiteral(" juli 2027"), Qt::Key_Return);
    QCOMPARE(f.milestones()[0].on, QDate(2027, 7, 1));
    QCOMPARE(f.table().currentIndex(), f.model().index(1, Date));
    QVERIFY(f.table().hasFocus());
    QVERIFY(!f.table().isEditing());
}

void TestTableEditing::tabGoesRightAfterTyping()
{
    Fixture f;
    f.type(Qt::Key_F2);
    tests::typeInCell(f.table(), QStringLiteral("1-7-27"), Qt::Key_Tab);
    QCOMPARE(f.milestones()[0].on, QDate(2027, 7, 1));
    QCOMPARE(f.table().currentIndex(), f.model().index(0, Reached));
    QVERIFY(f.table().hasFocus());
}

void TestTableEditing::enterWithoutTypingGoesDown()
{
    Fixture f;
    f.type(Qt::Key_Return);
    QCOMPARE(f.table().currentIndex(), f.model().index(1, Date));
    f.type(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(f.table().currentIndex(), f.model().index(0, Date));
    QVERIFY(f.milestones()[0].on.isNull());
}

void TestTableEditing::aRefusedTextStaysAndIsMended()
{
    Fixture f;
    f.type(Qt::Key_F2);
    tests::typeInCell(f.table(), QStringLiteral("31-2-2027"), Qt::Key_Return);
    const QModelIndex cell = f.model().index(0, Date);
    QCOMPARE(f.table().currentIndex(), cell);
    QCOMPARE(cell.data().toString(), QStringLiteral("31-2-2027"));
    QVERIFY(cell.data(RefusalRole).toString().contains(QStringLiteral("31-2-2027")));
    f.type(Qt::Key_F2);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QStringLiteral("31-2-2027"));
    tests::typeInCell(f.table(), QStringLiteral("28-2-2027"), Qt::Key_Return);
    QCOMPARE(f.milestones()[0].on, QDate(2027, 2, 28));
}

void TestTableEditing::fillsDownInOneStep()
{
    Fixture f;
    f.model().setData(f.model().index(0, Date), QStringLiteral("1-7-2027"));
    f.model().setData(f.model().index(0, Remark), QStringLiteral("Wacht op de raad"));
    f.go(0, Date);
    f.type(Qt::Key_A, Qt::ControlModifier);
    f.type(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.milestones()[1].on, QDate(2027, 7, 1));
    QCOMPARE(f.milestones()[1].remark, QStringLiteral("Wacht op de raad"));
    QCOMPARE(f.step().kind, dossier::ActionKind::CellsFilled);
    QCOMPARE(f.step().values[QStringLiteral("count")].toInt(), 2);
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.milestones()[1].on.isNull());
    QVERIFY(f.milestones()[1].remark.isEmpty());
    QCOMPARE(f.milestones()[0].on, QDate(2027, 7, 1));
}

void TestTableEditing::fillsFromTheRowAbove()
{
    Fixture f;
    f.model().setData(f.model().index(0, Date), QStringLiteral("1-7-2027"));
    f.go(1, Date);
    f.type(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.milestones()[1].on, QDate(2027, 7, 1));
    const qint64 revision = f.sample.document.revision();
    const QSignalSpy said(&f.sample.view, &DossierView::said);
    f.go(0, Date);
    f.type(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(said.count(), 1);
    QCOMPARE(f.sample.document.revision(), revision);
}

void TestTableEditing::clearsInOneStep()
{
    Fixture f;
    for (int row = 0; row < 2; ++row)
        f.model().setData(f.model().index(row, Date), QStringLiteral("1-7-2027"));
    f.go(0, Date);
    f.type(Qt::Key_Down, Qt::ShiftModifier);
    f.type(Qt::Key_Delete);
    QVERIFY(f.milestones()[0].on.isNull() && f.milestones()[1].on.isNull());
    QCOMPARE(f.step().kind, dossier::ActionKind::CellsCleared);
    QCOMPARE(f.table().selectionModel()->selectedIndexes().size(), 2);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.milestones()[0].on, QDate(2027, 7, 1));

    // What cannot be empty says so and stays what it is.
    const QSignalSpy said(&f.sample.view, &DossierView::said);
    f.go(0, Kind);
    f.type(Qt::Key_Delete);
    QCOMPARE(f.milestones().size(), 2U);
    QVERIFY(!f.model().index(0, Kind).data().toString().isEmpty());
    QVERIFY(said.count() > 0);
}

void TestTableEditing::putsTodayInDates()
{
    Fixture f;
    f.go(0, Date);
    f.type(Qt::Key_Right, Qt::ShiftModifier);
    f.type(Qt::Key_Down, Qt::ShiftModifier);
    f.type(Qt::Key_Semicolon, Qt::ControlModifier);
    QCOMPARE(f.milestones()[0].on, QDate::currentDate());
    QCOMPARE(f.milestones()[1].on, QDate::currentDate());
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.milestones()[1].on.isNull());
}

void TestTableEditing::putsTodayWhileTyping()
{
    Fixture f;
    f.type(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClick(line, Qt::Key_Semicolon, Qt::ControlModifier);
    QCOMPARE(line->text(), dayText(QDate::currentDate()));
    tests::typeInCell(f.table(), QString(), Qt::Key_Return);
    QCOMPARE(f.milestones()[0].on, QDate::currentDate());
}

void TestTableEditing::removesWholeRows()
{
    Fixture f;
    f.go(0, Date);
    f.type(Qt::Key_A, Qt::ControlModifier);
    f.type(Qt::Key_Delete);
    QVERIFY(f.milestones().empty());
    QCOMPARE(f.step().kind, dossier::ActionKind::RowsRemoved);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.milestones().size(), 2U);
}

REGIE_TEST_GUI(TestTableEditing)
#include "test_table_editing.moc"

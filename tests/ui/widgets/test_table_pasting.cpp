// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/widgets/open_milestones.h"
#include "ui/widgets/cell_text.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::widgets;
using namespace regie::tests::milestones;

/// Copying, cutting and pasting as in a table program.
class TestTablePasting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); }
    void pastesABlockInOneStep();
    void oneCellFillsAllThatAreChosen();
    void aSmallBlockIsRepeated();
    void addsRowsAfterALook();
    void showsWhatIsRefusedBeforeItIsApplied();
    void undoingAPasteTakesItsMarksAway();
    void cancelChangesNothing();
    void refusesWhatFallsOutside();
    void pastesWhatItCopied();
    void cutsAndPastes();
    void pastesAThousandCellsWithOneReload();
    void saysThatTheClipboardIsEmpty();
};

void TestTablePasting::pastesABlockInOneStep()
{
    Fixture f;
    f.go(0, Date);
    f.paste(QStringLiteral("1-7-2027\tja\r\n2 juli 2027\tnee\r\n"));
    QVERIFY(!f.dialog());
    QCOMPARE(f.milestones()[0].on, QDate(2027, 7, 1));
    QVERIFY(f.milestones()[0].reached);
    QCOMPARE(f.milestones()[1].on, QDate(2027, 7, 2));
    QCOMPARE(f.step().kind, dossier::ActionKind::CellsPasted);
    QCOMPARE(f.step().values[QStringLiteral("count")].toInt(), 3);
    QCOMPARE(f.table().selectionModel()->selectedIndexes().size(), 4);
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.milestones()[0].on.isNull() && !f.milestones()[0].reached);
}

void TestTablePasting::oneCellFillsAllThatAreChosen()
{
    Fixture f;
    f.go(0, Date);
    f.type(Qt::Key_Down, Qt::ShiftModifier);
    f.paste(QStringLiteral("1-7-2027"));
    QCOMPARE(f.milestones()[0].on, QDate(2027, 7, 1));
    QCOMPARE(f.milestones()[1].on, QDate(2027, 7, 1));
}

void TestTablePasting::aSmallBlockIsRepeated()
{
    Fixture f;
    f.go(0, Date);
    f.type(Qt::Key_Right, Qt::ShiftModifier);
    f.type(Qt::Key_Down, Qt::ShiftModifier);
    f.paste(QStringLiteral("1-7-2027\tja"));
    QVERIFY(f.milestones()[0].reached && f.milestones()[1].reached);
    QCOMPARE(f.milestones()[1].on, QDate(2027, 7, 1));
}

void TestTablePasting::addsRowsAfterALook()
{
    Fixture f;
    const QString permit = domain::nameOf(domain::MilestoneKind::Permit);
    f.go(1, Kind);
    f.paste(QStringLiteral("%1\t1-7-2027\n%1\t1-8-2027\n%1\t1-9-2027\n").arg(permit));
    QVERIFY(f.dialog());
    QCOMPARE(f.milestones().size(), 2U);
    QTest::mouseClick(f.dialog()->pasteButton(), Qt::LeftButton);
    QCOMPARE(f.milestones().size(), 4U);
    QCOMPARE(f.step().values[QStringLiteral("rows")].toInt(), 2);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.milestones().size(), 2U);
    QVERIFY(f.milestones()[1].on.isNull());
}

void TestTablePasting::showsWhatIsRefusedBeforeItIsApplied()
{
    Fixture f;
    f.go(0, Date);
    f.paste(QStringLiteral("ooit\tja\n1-7-2027\tmisschien"));
    QVERIFY(f.dialog());
    QVERIFY(!f.milestones()[0].reached);
    const auto *lines = f.dialog()->findChild<TableView *>()->model();
    QCOMPARE(lines->rowCount(), 2);
    const QString row = lines->index(0, 0).data().toString();
    QCOMPARE(row, QStringLiteral("1: %1").arg(f.model().index(0, Kind).data().toString()));
    QCOMPARE(lines->index(0, 1).data().toString(), f.model().headerData(Date, Qt::Horizontal).toString());
    QCOMPARE(lines->index(0, 2).data().toString(), QStringLiteral("ooit"));
    QVERIFY(lines->index(1, 3).data().toString().contains(QStringLiteral("misschien")));
    QTest::mouseClick(f.dialog()->pasteButton(), Qt::LeftButton);
    QVERIFY(f.milestones()[0].reached);
    QCOMPARE(f.milestones()[1].on, QDate(2027, 7, 1));
    // The wrong text waits in its cell.
    QCOMPARE(f.model().index(0, Date).data().toString(), QStringLiteral("ooit"));
    QVERIFY(!f.model().index(1, Reached).data(RefusalRole).toString().isEmpty());
    f.go(0, Date);
    f.type(Qt::Key_Escape);
    QCOMPARE(f.model().index(0, Date).data().toString(), unknownText());
}

void TestTablePasting::undoingAPasteTakesItsMarksAway()
{
    Fixture f;
    f.go(0, Date);
    f.paste(QStringLiteral("ooit\tja"));
    QTest::mouseClick(f.dialog()->pasteButton(), Qt::LeftButton);
    QVERIFY(!f.model().index(0, Date).data(RefusalRole).toString().isEmpty());
    QVERIFY(f.sample.document.undo());
    QVERIFY(f.model().index(0, Date).data(RefusalRole).toString().isEmpty());
    QCOMPARE(f.model().index(0, Date).data().toString(), unknownText());
    // What was typed by hand stays: undoing does not take that back.
    QVERIFY(f.model().setData(f.model().index(1, Remark), QStringLiteral("Akkoord")));
    QVERIFY(!f.model().setData(f.model().index(0, Date), QStringLiteral("ooit")));
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.model().index(0, Date).data().toString(), QStringLiteral("ooit"));
}

void TestTablePasting::cancelChangesNothing()
{
    Fixture f;
    const qint64 revision = f.sample.document.revision();
    f.go(0, Date);
    f.paste(QStringLiteral("ooit\tja"));
    f.dialog()->reject();
    QCOMPARE(f.sample.document.revision(), revision);
    QCOMPARE(f.model().index(0, Date).data().toString(), unknownText());
    // Enter presses the button that has the keyboard, and not the one that pastes.
    f.paste(QStringLiteral("ooit\tja"));
    QTRY_VERIFY(f.dialog() && f.dialog()->isActiveWindow());
    const auto buttons = f.dialog()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button != f.dialog()->pasteButton())
            button->setFocus();
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!f.dialog() || !f.dialog()->isVisible());
    QCOMPARE(f.sample.document.revision(), revision);
}

void TestTablePasting::refusesWhatFallsOutside()
{
    Fixture f;
    f.go(0, Remark);
    f.paste(QStringLiteral("Akkoord\tte veel"));
    QVERIFY(f.dialog());
    QTest::mouseClick(f.dialog()->pasteButton(), Qt::LeftButton);
    QCOMPARE(f.milestones()[0].remark, QStringLiteral("Akkoord"));
}

void TestTablePasting::pastesWhatItCopied()
{
    Fixture f;
    const QString permit = domain::keyOf(domain::MilestoneKind::Permit);
    for (const auto &[column, text] : {std::pair(Kind, permit),
                                       {Date, QStringLiteral("1-7-2027")},
                                       {Reached, QStringLiteral("yes")},
                                       {Objection, QStringLiteral("=1+1")},
                                       {Remark, QStringLiteral("2026-1 \"ja\"")}})
        QVERIFY(f.model().setData(f.model().index(0, column), text));
    f.go(0, Kind);
    f.type(Qt::Key_Space, Qt::ShiftModifier);
    f.type(Qt::Key_C, Qt::ControlModifier);
    const domain::Milestone before = f.milestones()[0];
    for (const bool isTextOnly : {false, true}) {
        if (isTextOnly)
            QApplication::clipboard()->setText(QString(QApplication::clipboard()->text()));
        f.go(1, Kind);
        f.type(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!f.dialog());
        domain::Milestone pasted = f.milestones()[1];
        pasted.id = before.id;
        QCOMPARE(pasted, before);
        QVERIFY(f.sample.document.undo());
        QVERIFY(f.milestones()[1].on.isNull());
    }
}

void TestTablePasting::cutsAndPastes()
{
    Fixture f;
    f.model().setData(f.model().index(0, Remark), QStringLiteral("Akkoord"));
    f.go(0, Remark);
    f.type(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(f.milestones()[0].remark.isEmpty());
    f.go(1, Remark);
    f.type(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.milestones()[1].remark, QStringLiteral("Akkoord"));
}

void TestTablePasting::pastesAThousandCellsWithOneReload()
{
    Fixture f;
    QStringList lines;
    const QString permit = domain::nameOf(domain::MilestoneKind::Permit);
    for (int row = 0; row < 250; ++row)
        lines << QStringLiteral("%1\t1-7-2027\tja\t1-8-2027").arg(permit);
    f.go(0, Kind);
    f.paste(lines.join(u'\n'));
    QVERIFY(f.dialog());
    const qint64 revision = f.sample.document.revision();
    const QSignalSpy reloads(&f.sample.view, &DossierView::figuresChanged);
    const QSignalSpy resets(&f.model(), &QAbstractItemModel::modelReset);
    QTest::mouseClick(f.dialog()->pasteButton(), Qt::LeftButton);
    QCOMPARE(f.milestones().size(), 250U);
    QCOMPARE(f.sample.document.revision(), revision + 1);
    QCOMPARE(reloads.count(), 1);
    QCOMPARE(resets.count(), 1);
    QVERIFY(f.sample.document.undo());
    QCOMPARE(f.milestones().size(), 2U);
}

void TestTablePasting::saysThatTheClipboardIsEmpty()
{
    Fixture f;
    const QSignalSpy said(&f.sample.view, &DossierView::said);
    QApplication::clipboard()->clear();
    f.type(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(said.count(), 1);
}

REGIE_TEST_GUI(TestTablePasting)
#include "test_table_pasting.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_editing.h"

#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/locations/record_tab.h"
#include "ui/widgets/cell_text.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::widgets;

namespace {

enum Column { Kind, Date, Reached, ValidUntil, Objection, Remark };

/// The milestones of Locatie a, which can be typed, filled, pasted and removed; two of them are there.
struct Fixture
{
    tests::OpenSample sample;
    QWidget window;
    locations::RecordTab *tab;

    Fixture()
    {
        for (const char *id : {"m1", "m2"}) {
            domain::Milestone milestone;
            milestone.id = QString::fromLatin1(id);
            milestone.location = QStringLiteral("a");
            sample.document.apply(dossier::changes::add(milestone, QString()));
        }
        tab = locations::makeMilestoneTab(sample.view);
        tab->setParent(&window);
        tab->resize(900, 400);
        window.resize(tab->size());
        tab->show(sample.location(QStringLiteral("a")));
        QObject::connect(&sample.view, &DossierView::figuresChanged, tab,
                         [this] { tab->show(sample.location(QStringLiteral("a"))); });
        tests::showActive(window);
        go(0, Date);
    }

    TableView &table() const { return *tab->table(); }
    QAbstractItemModel &model() const { return *tab->table()->model(); }
    const std::vector<domain::Milestone> &milestones() const { return sample.document.data().milestones; }
    void go(int row, int column)
    {
        table().setFocus();
        table().goTo(model().index(row, column));
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&table(), key, modifiers);
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        type(Qt::Key_V, Qt::ControlModifier);
    }
    dialogs::PasteDialog *dialog() const { return window.findChild<dialogs::PasteDialog *>(); }
    dossier::Action step() const { return sample.document.undoAction(); }
};

} // namespace

/// The habits of a table program.
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
    void removesWholeRows();
    void pastesAThousandCellsWithOneReload();
    void saysThatTheClipboardIsEmpty();
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

void TestTableEditing::pastesABlockInOneStep()
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

void TestTableEditing::oneCellFillsAllThatAreChosen()
{
    Fixture f;
    f.go(0, Date);
    f.type(Qt::Key_Down, Qt::ShiftModifier);
    f.paste(QStringLiteral("1-7-2027"));
    QCOMPARE(f.milestones()[0].on, QDate(2027, 7, 1));
    QCOMPARE(f.milestones()[1].on, QDate(2027, 7, 1));
}

void TestTableEditing::aSmallBlockIsRepeated()
{
    Fixture f;
    f.go(0, Date);
    f.type(Qt::Key_Right, Qt::ShiftModifier);
    f.type(Qt::Key_Down, Qt::ShiftModifier);
    f.paste(QStringLiteral("1-7-2027\tja"));
    QVERIFY(f.milestones()[0].reached && f.milestones()[1].reached);
    QCOMPARE(f.milestones()[1].on, QDate(2027, 7, 1));
}

void TestTableEditing::addsRowsAfterALook()
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

void TestTableEditing::showsWhatIsRefusedBeforeItIsApplied()
{
    Fixture f;
    f.go(0, Date);
    f.paste(QStringLiteral("ooit\tja\n1-7-2027\tmisschien"));
    QVERIFY(f.dialog());
    QVERIFY(!f.milestones()[0].reached);
    const auto *lines = f.dialog()->findChild<TableView *>()->model();
    QCOMPARE(lines->rowCount(), 2);
    QCOMPARE(lines->index(0, 0).data().toString(), QStringLiteral("1"));
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

void TestTableEditing::undoingAPasteTakesItsMarksAway()
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

void TestTableEditing::cancelChangesNothing()
{
    Fixture f;
    const qint64 revision = f.sample.document.revision();
    f.go(0, Date);
    f.paste(QStringLiteral("ooit\tja"));
    f.dialog()->reject();
    QCOMPARE(f.sample.document.revision(), revision);
    QCOMPARE(f.model().index(0, Date).data().toString(), unknownText());
}

void TestTableEditing::refusesWhatFallsOutside()
{
    Fixture f;
    f.go(0, Remark);
    f.paste(QStringLiteral("Akkoord\tte veel"));
    QVERIFY(f.dialog());
    QTest::mouseClick(f.dialog()->pasteButton(), Qt::LeftButton);
    QCOMPARE(f.milestones()[0].remark, QStringLiteral("Akkoord"));
}

void TestTableEditing::pastesWhatItCopied()
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

void TestTableEditing::cutsAndPastes()
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

void TestTableEditing::pastesAThousandCellsWithOneReload()
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

void TestTableEditing::saysThatTheClipboardIsEmpty()
{
    Fixture f;
    const QSignalSpy said(&f.sample.view, &DossierView::said);
    QApplication::clipboard()->clear();
    f.type(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(said.count(), 1);
}

REGIE_TEST_GUI(TestTableEditing)
#include "test_table_editing.moc"

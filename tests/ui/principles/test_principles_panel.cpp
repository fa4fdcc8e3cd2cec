// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/principles/principles_page.h"

#include "tests/support/test_main.h"
#include "tests/ui/principles/open_principles.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::principles;

using Fixture = tests::OpenPrinciples;

/// What stands beside the matrix about one score: its reasoning, its targets, its evidence.
class TestPrinciplesPanel : public QObject
{
    Q_OBJECT

private slots:
    void theReasoningIsSavedOnceWhenItIsLeft();
    void withoutAScoreThereIsNoReasoning();
    void evidenceIsAddedEditedAndRemoved();
    void evidenceIsPastedAsATable();
    void withoutAScoreThereIsNoEvidence();
    void anOwnTargetIsSetAndDropped();
    void enterGoesToTheEvidenceAndEscapeBack();
};

void TestPrinciplesPanel::theReasoningIsSavedOnceWhenItIsLeft()
{
    Fixture f;
    f.go(0, 0);
    const qint64 before = f.document.revision();
    f.reasoning()->setFocus();
    QTest::keyClicks(f.reasoning(), QStringLiteral("The council agreed on it."));
    QCOMPARE(f.document.revision(), before);
    f.page.matrix()->setFocus();
    QCOMPARE(f.document.revision(), before + 1);
    const domain::Score *score = domain::find(f.document.data().scores, QStringLiteral("score-1"));
    QCOMPARE(score->evidence, QStringLiteral("The council agreed on it."));
    QCOMPARE(score->asOf, QDate(2026, 1, 1));

    f.reasoning()->setFocus();
    f.page.matrix()->setFocus();
    QCOMPARE(f.document.revision(), before + 1);
    QVERIFY(f.document.undo());
    QVERIFY(f.reasoning()->toPlainText().isEmpty());

    f.reasoning()->setFocus();
    QTest::keyClicks(f.reasoning(), QStringLiteral("Agreed."));
    QTest::keyClick(f.reasoning(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(domain::find(f.document.data().scores, QStringLiteral("score-1"))->evidence, QStringLiteral("Agreed."));
    QVERIFY(f.page.matrix()->hasFocus());
}

void TestPrinciplesPanel::withoutAScoreThereIsNoReasoning()
{
    Fixture f;
    f.go(1, 3);
    QVERIFY(!f.reasoning()->isEnabled());
    f.type(Qt::Key_2);
    QVERIFY(f.reasoning()->isEnabled());
}

void TestPrinciplesPanel::anOwnTargetIsSetAndDropped()
{
    Fixture f;
    f.setTarget({}, 4);
    f.go(0, 0);
    QComboBox *box = f.page.panel()->targets()->own()->box();
    QCOMPARE(box->currentText(), QStringLiteral("4, as the region"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    const auto look = f.cell(0, 0, LookRole).value<widgets::ScoreLook>();
    QCOMPARE(look.target, std::optional(2));
    QVERIFY(look.isOwnTarget);
    QCOMPARE(box->currentText(), QStringLiteral("2 (region: 4)"));
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(f.cell(0, 0, LookRole).value<widgets::ScoreLook>().target, std::optional(4));
    QCOMPARE(f.cell(1, 0, LookRole).value<widgets::ScoreLook>().target, std::optional(4));
}

void TestPrinciplesPanel::evidenceIsAddedEditedAndRemoved()
{
    Fixture f;
    f.go(0, 0);
    const EvidenceBlock &block = *f.page.panel()->evidence();
    QTest::mouseClick(block.addButton(), Qt::LeftButton);
    tests::typeInCell(*block.table(), QStringLiteral("Council decision"), Qt::Key_Tab);
    QCOMPARE(f.document.data().evidence.size(), 1U);
    QCOMPARE(f.document.data().evidence[0].score, QStringLiteral("score-1"));
    QCOMPARE(f.document.data().evidence[0].title, QStringLiteral("Council decision"));
    // On to the next cell, as in every table.
    QTest::keyClick(block.table(), Qt::Key_F2);
    tests::typeInCell(*block.table(), QStringLiteral("2026-12"), Qt::Key_Tab);
    QTest::keyClick(block.table(), Qt::Key_F2);
    tests::typeInCell(*block.table(), QStringLiteral("soon"), Qt::Key_Return);
    QCOMPARE(f.document.data().evidence[0].reference, QStringLiteral("2026-12"));
    QVERIFY(f.document.data().evidence[0].on.isNull());
    QVERIFY(!block.table()->currentIndex().data(widgets::RefusalRole).toString().isEmpty());
    QTest::keyClick(block.table(), Qt::Key_Escape); // drops what was refused, and only then goes back
    QVERIFY(block.table()->hasFocus());
    QVERIFY(block.table()->currentIndex().data(widgets::RefusalRole).toString().isEmpty());
    QTest::keyClick(block.table(), Qt::Key_F2);
    tests::typeInCell(*block.table(), QStringLiteral("soon"), Qt::Key_Return);
    QTest::keyClick(block.table(), Qt::Key_F2);
    QLineEdit *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("soon"));
    editor->setText(widgets::dayText(QDate(2026, 2, 3)));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(f.document.data().evidence[0].on, QDate(2026, 2, 3));

    block.table()->goTo(block.table()->model()->index(0, 0));
    QTest::mouseClick(block.removeButton(), Qt::LeftButton);
    QVERIFY(f.document.data().evidence.empty());
    QVERIFY(!block.table()->isVisible());
    QVERIFY(f.document.undo());
    QCOMPARE(f.document.data().evidence.size(), 1U);
    QVERIFY(block.table()->isVisible());
}

void TestPrinciplesPanel::evidenceIsPastedAsATable()
{
    Fixture f;
    f.go(0, 0);
    const EvidenceBlock &block = *f.page.panel()->evidence();
    QTest::mouseClick(block.addButton(), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::clipboard()->setText(QStringLiteral("Decision\t2026-1\nReport\tpage 7\n"));
    block.table()->setFocus();
    block.table()->goTo(block.table()->model()->index(0, 0));
    QTest::keyClick(block.table(), Qt::Key_V, Qt::ControlModifier);
    QTest::mouseClick(f.window.findChild<dialogs::PasteDialog *>()->pasteButton(), Qt::LeftButton);
    QCOMPARE(f.document.data().evidence.size(), 2U);
    QStringList references;
    for (const domain::EvidenceItem &item : f.document.data().evidence)
        references << item.reference;
    QVERIFY(references.contains(QStringLiteral("2026-1")) && references.contains(QStringLiteral("page 7")));
}

void TestPrinciplesPanel::withoutAScoreThereIsNoEvidence()
{
    Fixture f;
    f.go(0, 0);
    QVERIFY(f.page.panel()->evidence()->isVisible());
    f.go(1, 1);
    QVERIFY(!f.page.panel()->evidence()->isVisible());
}

void TestPrinciplesPanel::enterGoesToTheEvidenceAndEscapeBack()
{
    Fixture f;
    f.go(0, 0);
    f.type(Qt::Key_Return);
    QVERIFY(f.page.panel()->scoreField()->box()->hasFocus());
    QTest::keyClick(f.page.panel()->scoreField()->box(), Qt::Key_Escape);
    QVERIFY(f.page.matrix()->hasFocus());
}

REGIE_TEST_GUI(TestPrinciplesPanel)
#include "test_principles_panel.moc"

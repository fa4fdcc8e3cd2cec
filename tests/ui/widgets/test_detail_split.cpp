// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_split.h"

#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"

#include <QAccessible>
#include <QLineEdit>

using namespace regie;
using namespace regie::ui::widgets;

/// A list and its detail, and the border between them.
class TestDetailSplit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theBorderIsMovedByKeyboard();
    void tabReachesTheBorderBetweenTheSides();
    void aScreenReaderIsToldWhereTheBorderStands();

private:
    struct Window
    {
        QLineEdit *list = new QLineEdit;
        QLineEdit *detail = new QLineEdit;
        DetailSplit split{{list, list, QStringLiteral("List"), 10}, {detail, detail, QStringLiteral("Detail"), 10}};

        QSplitterHandle *border() const { return split.findChild<QSplitter *>()->handle(1); }
    };
    std::unique_ptr<Window> m_window;
};

void TestDetailSplit::init()
{
    m_window = std::make_unique<Window>();
    m_window->split.resize(800, 200);
    tests::showActive(m_window->split);
}

void TestDetailSplit::theBorderIsMovedByKeyboard()
{
    QSplitterHandle *border = m_window->border();
    border->setFocus(Qt::TabFocusReason);
    QVERIFY(border->hasFocus());
    const int detail = m_window->detail->width();
    QTest::keyClick(border, Qt::Key_Left);
    const int wider = m_window->detail->width();
    QVERIFY(wider > detail);
    QCOMPARE(m_window->split.detailWidth(), wider); // and so it is kept
    QTest::keyClick(border, Qt::Key_Right);
    QCOMPARE(m_window->detail->width(), detail);
    QTest::keyClick(border, Qt::Key_Home);
    QVERIFY(m_window->detail->width() > m_window->list->width());
    QTest::keyClick(border, Qt::Key_End);
    QVERIFY(m_window->detail->width() < m_window->list->width());
    QVERIFY(!m_window->detail->isHidden() && m_window->detail->width() > 0);
}

void TestDetailSplit::tabReachesTheBorderBetweenTheSides()
{
    m_window->list->setFocus();
    QTest::keyClick(m_window->list, Qt::Key_Tab);
    QVERIFY(m_window->border()->hasFocus());
    const QImage withKeyboard = m_window->border()->grab().toImage();
    QTest::keyClick(m_window->border(), Qt::Key_Tab);
    QVERIFY(m_window->detail->hasFocus());
    QVERIFY(m_window->border()->grab().toImage() != withKeyboard);
}

void TestDetailSplit::aScreenReaderIsToldWhereTheBorderStands()
{
    QAccessibleInterface *border = QAccessible::queryAccessibleInterface(m_window->border());
    QVERIFY(border && border->valueInterface());
    QCOMPARE(border->text(QAccessible::Name), QStringLiteral("Border between List and Detail"));
    const int place = border->valueInterface()->currentValue().toInt();
    QTest::keyClick(m_window->border(), Qt::Key_Left);
    QVERIFY(border->valueInterface()->currentValue().toInt() < place);
    border->valueInterface()->setCurrentValue(place);
    QCOMPARE(m_window->border()->x(), place);
}

REGIE_TEST_GUI(TestDetailSplit)
#include "test_detail_split.moc"

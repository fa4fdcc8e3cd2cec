// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace regie;
using namespace regie::ui::widgets;

namespace {

/// Takes everything but "bad".
QString takeAllButBad(QStringList &taken, const QString &text)
{
    if (text == u"bad")
        return QStringLiteral("That is bad. Type something else.");
    taken << text;
    return {};
}

} // namespace

/// A field of a form.
class TestFormField : public QObject
{
    Q_OBJECT

private slots:
    void appliesOnEnterAndOnLeaving();
    void appliesNothingWhenNothingChanged();
    void keepsRefusedTextPerRow();
    void namesItsControl();
    void appliesAChoice();
};

void TestFormField::appliesOnEnterAndOnLeaving()
{
    tests::OpenSample sample;
    QStringList taken;
    TextField field(QStringLiteral("Name"), sample.view,
                    [&](const QString &text) { return takeAllButBad(taken, text); });
    field.show(QStringLiteral("row"), QString());
    tests::showActive(field);
    field.line()->setFocus();
    QTest::keyClicks(field.line(), QStringLiteral("Kade"));
    QVERIFY(taken.isEmpty());
    QTest::keyClick(field.line(), Qt::Key_Return);
    QCOMPARE(taken, QStringList{QStringLiteral("Kade")});
    QTest::keyClicks(field.line(), QStringLiteral(" 2"));
    field.line()->clearFocus();
    QCOMPARE(taken.last(), QStringLiteral("Kade 2"));
}

void TestFormField::appliesNothingWhenNothingChanged()
{
    tests::OpenSample sample;
    QStringList taken;
    TextField field(QStringLiteral("Name"), sample.view,
                    [&](const QString &text) { return takeAllButBad(taken, text); });
    field.show(QStringLiteral("row"), QStringLiteral("Kade"));
    tests::showActive(field);
    field.line()->setFocus();
    QTest::keyClick(field.line(), Qt::Key_Return);
    QVERIFY(taken.isEmpty());
}

void TestFormField::keepsRefusedTextPerRow()
{
    tests::OpenSample sample;
    QStringList taken;
    TextField field(QStringLiteral("Name"), sample.view,
                    [&](const QString &text) { return takeAllButBad(taken, text); });
    field.show(QStringLiteral("one"), QStringLiteral("Kade"));
    tests::showActive(field);
    field.line()->setText(QStringLiteral("bad"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    QVERIFY(!field.refusal().isEmpty());
    QCOMPARE(field.line()->accessibleDescription(), field.refusal());

    field.show(QStringLiteral("two"), QStringLiteral("Hof"));
    QVERIFY(field.refusal().isEmpty());
    QCOMPARE(field.line()->text(), QStringLiteral("Hof"));
    field.show(QStringLiteral("one"), QStringLiteral("Kade"));
    QCOMPARE(field.line()->text(), QStringLiteral("bad"));

    field.line()->setText(QStringLiteral("Kade"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    QVERIFY(field.refusal().isEmpty());
    QVERIFY(taken.isEmpty());
}

void TestFormField::namesItsControl()
{
    tests::OpenSample sample;
    TextField field(QStringLiteral("Places"), sample.view, [](const QString &) { return QString(); });
    QCOMPARE(field.line()->accessibleName(), QStringLiteral("Places"));
    QCOMPARE(field.findChild<QLabel *>()->buddy(), field.line());
}

void TestFormField::appliesAChoice()
{
    tests::OpenSample sample;
    QStringList taken;
    ChoiceField field(QStringLiteral("Phase"),
                      {{QStringLiteral("1"), QStringLiteral("one")}, {QStringLiteral("2"), QStringLiteral("two")}},
                      sample.view, [&](const QString &text) { return takeAllButBad(taken, text); });
    field.show(QStringLiteral("row"), QStringLiteral("1"));
    tests::showActive(field);
    field.box()->setFocus();
    QTest::keyClick(field.box(), Qt::Key_Down);
    QCOMPARE(taken, QStringList{QStringLiteral("2")});
}

REGIE_TEST_GUI(TestFormField)
#include "test_form_field.moc"

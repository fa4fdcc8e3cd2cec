// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/theme.h"

#include "tests/support/test_main.h"

using namespace regie::figures;

/// Every pair of the design's contrast table keeps its ratio in every theme, from the colours that are really used.
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void contrastOfKnownColours();
    void paletteUsesTheTokens();
    void scoresHaveTheirOwnColours();
};

namespace {

struct Pair
{
    const char *name;
    Token fore;
    Token back;
    double needed;
};

const Pair kPairs[] = {
    {"text on base", Token::Text, Token::Base, 4.5},
    {"text on window", Token::Text, Token::Window, 4.5},
    {"secondary text on base", Token::Text2, Token::Base, 4.5},
    {"secondary text on window", Token::Text2, Token::Window, 4.5},
    {"hint on base", Token::Text3, Token::Base, 4.5},
    {"text on selection", Token::Text, Token::Selection, 4.5},
    {"secondary text on selection", Token::Text2, Token::Selection, 4.5},
    {"link on base", Token::Link, Token::Base, 4.5},
    {"link on selection", Token::Link, Token::Selection, 4.5},
    {"text on accent button", Token::AccentText, Token::Accent, 4.5},
    {"error on base", Token::Error, Token::Base, 4.5},
    {"error on its panel", Token::Error, Token::ErrorBack, 4.5},
    {"error on selection", Token::Error, Token::Selection, 4.5},
    {"warning on its panel", Token::Warning, Token::WarningBack, 4.5},
    {"text on warning panel", Token::Text, Token::WarningBack, 4.5},
    {"information on its panel", Token::Info, Token::InfoBack, 4.5},
    {"in order on its panel", Token::Ok, Token::OkBack, 4.5},
    {"in order on base", Token::Ok, Token::Base, 4.5},
    {"field border on base", Token::Control, Token::Base, 3},
    {"field border on window", Token::Control, Token::Window, 3},
    {"focus on base", Token::Focus, Token::Base, 3},
    {"focus on window", Token::Focus, Token::Window, 3},
    {"focus on selection", Token::Focus, Token::Selection, 3},
    {"counts on base", Token::Counts, Token::Base, 3},
    {"decided on base", Token::Decided, Token::Base, 3},
    {"outline of preparation on base", Token::PreparationDots, Token::Base, 3},
    {"task on base", Token::Task, Token::Base, 3},
    {"ending on base", Token::Ending, Token::Base, 3},
    {"status holders on base", Token::StatusHolders, Token::Base, 3},
    {"digit of score 1", Token::Score1Text, Token::Score1, 4.5},
    {"digit of score 2", Token::Score2Text, Token::Score2, 4.5},
    {"digit of score 3", Token::Score3Text, Token::Score3, 4.5},
    {"digit of score 4", Token::Score4Text, Token::Score4, 4.5},
    {"digit of score 5", Token::Score5Text, Token::Score5, 4.5},
};

} // namespace

void TestTheme::contrast_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::addColumn<Token>("fore");
    QTest::addColumn<Token>("back");
    QTest::addColumn<double>("needed");
    for (const Pair &pair : kPairs) {
        QTest::addRow("light: %s", pair.name) << ThemeKind::Light << pair.fore << pair.back << pair.needed;
        QTest::addRow("dark: %s", pair.name) << ThemeKind::Dark << pair.fore << pair.back << pair.needed;
        QTest::addRow("high contrast: %s", pair.name) << ThemeKind::HighContrast << pair.fore << pair.back << 7.0;
    }
}

void TestTheme::contrast()
{
    QFETCH(ThemeKind, kind);
    QFETCH(Token, fore);
    QFETCH(Token, back);
    QFETCH(double, needed);
    const Theme theme(kind);
    const double ratio = contrastRatio(theme.color(fore), theme.color(back));
    QVERIFY2(ratio >= needed, qPrintable(QStringLiteral("%1 is less than %2").arg(ratio).arg(needed)));
}

void TestTheme::contrastOfKnownColours()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    const Theme light;
    const double measured = contrastRatio(light.color(Token::Text), light.color(Token::Base));
    QVERIFY2(qAbs(measured - 16.56) < 0.01, qPrintable(QString::number(measured)));
}

void TestTheme::paletteUsesTheTokens()
{
    const Theme dark(ThemeKind::Dark);
    const QPalette palette = dark.palette();
    QCOMPARE(palette.color(QPalette::Window), QColor(0x20, 0x24, 0x28));
    QCOMPARE(palette.color(QPalette::Text), dark.color(Token::Text));
    QCOMPARE(palette.color(QPalette::Highlight), dark.color(Token::Accent));
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), dark.color(Token::Text3));
}

void TestTheme::scoresHaveTheirOwnColours()
{
    const Theme theme;
    QSet<QRgb> colors;
    for (int score = 1; score <= 5; ++score)
        colors.insert(theme.scoreColor(score).rgb());
    QCOMPARE(colors.size(), 5);
    QCOMPARE(theme.scoreColor(0), theme.color(Token::Unknown));
    QCOMPARE(theme.scoreColor(6), theme.color(Token::Unknown));
}

REGIE_TEST_GUI(TestTheme)
#include "test_theme.moc"

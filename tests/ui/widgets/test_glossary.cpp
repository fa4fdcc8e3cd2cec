// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glossary.h"

#include "tests/support/test_main.h"
#include "ui/dialogs/glossary_dialog.h"
#include "ui/shell/languages.h"

#include <QSet>

using namespace regie::ui;
using namespace regie::ui::widgets;

/// The terms of the field, in both languages.
class TestGlossary : public QObject
{
    Q_OBJECT

private slots:
    void hasAMeaningForEachTerm_data();
    void hasAMeaningForEachTerm();
    void knowsHeadingsOfColumns();
    void findsATermByAWordOfItsMeaning();
};

void TestGlossary::hasAMeaningForEachTerm_data()
{
    QTest::addColumn<shell::Language>("language");
    for (const auto language : regie::domain::allOf<shell::Language>())
        QTest::newRow(qPrintable(regie::domain::keyOf(language))) << language;
}

void TestGlossary::hasAMeaningForEachTerm()
{
    QFETCH(shell::Language, language);
    shell::Translation translation;
    translation.use(language);
    const std::vector<GlossaryTerm> terms = glossary();
    QVERIFY(terms.size() > 40);
    QSet<QString> names;
    for (const GlossaryTerm &each : terms) {
        QVERIFY2(each.meaning.size() > 15 && each.meaning.endsWith(QLatin1Char('.')), qPrintable(each.term));
        // Whatever stands above a column is explained in one way only.
        QStringList all = each.headings + QStringList{each.term};
        all.removeDuplicates(); // one language may have fewer words for it
        for (const QString &name : all) {
            QVERIFY2(!names.contains(name.toLower()), qPrintable(name));
            names.insert(name.toLower());
            QCOMPARE(meaningOf(name), each.meaning);
        }
    }
    QVERIFY(std::is_sorted(terms.begin(), terms.end(), [](const GlossaryTerm &a, const GlossaryTerm &b) {
        return QString::localeAwareCompare(a.term, b.term) < 0;
    }));
}

void TestGlossary::knowsHeadingsOfColumns()
{
    shell::Translation translation;
    translation.use(shell::Language::Dutch);
    QVERIFY(meaningOf(QStringLiteral("telt mee")).contains(QStringLiteral("peildatum")));
    QCOMPARE(meaningOf(QStringLiteral("Opgave na\nuitruil")), meaningOf(QStringLiteral("Opgave na uitruil")));
    QVERIFY(meaningOf(QStringLiteral("Boslaan")).isEmpty());
    QVERIFY(meaningOf(QString()).isEmpty());
    QCOMPARE(withMeaning(QStringLiteral("Boslaan")), QStringLiteral("Boslaan"));
    QVERIFY(withMeaning(QStringLiteral("Duurzaam")).startsWith(QStringLiteral("Duurzaam\n")));
}

void TestGlossary::findsATermByAWordOfItsMeaning()
{
    shell::Translation translation;
    translation.use(shell::Language::Dutch);
    dialogs::GlossaryDialog dialog;
    QVERIFY(dialog.shownText().contains(QStringLiteral("Uitruil")));
    QVERIFY(dialog.shownText().contains(QStringLiteral("Duurzaam")));
    dialog.search()->setText(QStringLiteral("vijf jaar"));
    QVERIFY(dialog.shownText().contains(QStringLiteral("Duurzaam")));
    QVERIFY(!dialog.shownText().contains(QStringLiteral("Uitruil")));
    dialog.search()->setText(QStringLiteral("xyz"));
    QCOMPARE(dialog.shownText(), QStringLiteral("Dit begrip staat er niet bij."));
}

REGIE_TEST_GUI(TestGlossary)
#include "test_glossary.moc"

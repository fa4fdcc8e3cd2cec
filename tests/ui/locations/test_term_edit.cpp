// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/term_edit.h"

#include "tests/support/test_main.h"

#include <QLocale>

using namespace regie;
using namespace regie::ui::locations;
using domain::Term;

/// Typing in the fields of a term.
class TestTermEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); }
    void takesEveryField_data();
    void takesEveryField();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void bringsAMunicipalityAndItsPlacesTogether();
};

namespace {

Term sampleTerm()
{
    Term term;
    term.places = 80;
    term.minors = 20;
    term.from = QDate(2025, 1, 1);
    term.until = QDate(2029, 12, 31);
    return term;
}

} // namespace

void TestTermEdit::takesEveryField_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, TermField field, const char *text, const char *kept) {
        QTest::newRow(name) << static_cast<int>(field) << QString::fromUtf8(text) << QString::fromUtf8(kept);
    };
    row("a kind by its key", TermField::Kind, "noodopvang", "noodopvang");
    row("no kind", TermField::Kind, "", "");
    row("a stream", TermField::Stream, "ukraine", "ukraine");
    row("places with a separator", TermField::Places, "1.200", "1200");
    row("minors unknown", TermField::Minors, "", "");
    row("special care", TermField::SpecialCare, "5", "5");
    row("other homes above the places", TermField::OtherHomes, "100", "100");
    row("a first day", TermField::From, "1-7-2025", "01-07-2025");
    row("a last day", TermField::Until, "2027-07-01", "01-07-2027");
    row("no last day", TermField::Until, "", "");
    row("an extension", TermField::ExtendsEarlier, "yes", "yes");
    row("an option", TermField::ExtensionOption, "een jaar", "een jaar");
    row("places in use", TermField::Occupied, "70", "70");
    row("the day of that", TermField::OccupiedOn, "1-2-2026", "01-02-2026");
    row("a source", TermField::Source, "brief", "brief");
    row("the day of the figures", TermField::AsOf, "1-2-2026", "01-02-2026");
}

void TestTermEdit::takesEveryField()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(QString, kept);
    Term term = sampleTerm();
    QCOMPARE(takeTyped(term, static_cast<TermField>(field), text), QString());
    QCOMPARE(typedText(term, static_cast<TermField>(field)), kept);
}

void TestTermEdit::refusesWhatCannotBe_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, TermField field, const char *text) {
        QTest::newRow(name) << static_cast<int>(field) << QString::fromUtf8(text);
    };
    row("more minors than places", TermField::Minors, "81");
    row("fewer places than minors", TermField::Places, "19");
    row("more special care than places", TermField::SpecialCare, "81");
    row("negative places", TermField::Places, "-1");
    row("places in words", TermField::Places, "tachtig");
    row("a last day before the first", TermField::Until, "31-12-2024");
    row("a first day after the last", TermField::From, "1-1-2030");
    row("30 February", TermField::From, "30-2-2026");
    row("places for nobody", TermField::ForPlaces, "10");
}

void TestTermEdit::refusesWhatCannotBe()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    Term term = sampleTerm();
    const QString sentence = takeTyped(term, static_cast<TermField>(field), text);
    QVERIFY2(sentence.count(QLatin1Char('.')) >= 2, "it says what is wrong and what to do");
    QCOMPARE(term, sampleTerm());
}

void TestTermEdit::bringsAMunicipalityAndItsPlacesTogether()
{
    Term term = sampleTerm();
    QCOMPARE(takeTyped(term, TermField::ForMunicipality, QStringLiteral("GM0002")), QString());
    QCOMPARE(term.forPlaces, std::optional(80));
    QCOMPARE(takeTyped(term, TermField::ForPlaces, QStringLiteral("30")), QString());
    QVERIFY(!takeTyped(term, TermField::ForPlaces, QStringLiteral("90")).isEmpty());
    QCOMPARE(takeTyped(term, TermField::ForMunicipality, QString()), QString());
    QVERIFY(!term.forPlaces);
}

REGIE_TEST_GUI(TestTermEdit)
#include "test_term_edit.moc"

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_choice.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::ui::print;

/// What is chosen in the print dialog, and what is remembered of it.
class TestPrintChoice : public QObject
{
    Q_OBJECT

private slots:
    void isReadBackAsItWasKept();
    void whatIsConfidentialIsNotRemembered();
    void whatCannotBeReadIsTheUsual();
    void municipalitiesAreThoseOfTheScope();
};

void TestPrintChoice::isReadBackAsItWasKept()
{
    PrintChoice choice;
    choice.scope = Scope::Subregion;
    choice.subregion = QStringLiteral("U16");
    choice.municipalities = {QStringLiteral("GM1")};
    choice.order = report::FactsheetOrder::LargestShortage;
    choice.annex = report::Annex::LeftOut;
    choice.target = Target::Text;
    choice.files = Files::OneEach;
    choice.names = QStringLiteral("{code}");
    QCOMPARE(PrintChoice::fromJson(choice.toJson()), choice);
}

void TestPrintChoice::whatIsConfidentialIsNotRemembered()
{
    PrintChoice choice;
    choice.confidential = report::Confidential::Named;
    choice.remarks = report::Remarks::Printed;
    QCOMPARE(PrintChoice::fromJson(choice.toJson()), PrintChoice());
}

void TestPrintChoice::whatCannotBeReadIsTheUsual()
{
    QCOMPARE(PrintChoice::fromJson("nothing"), PrintChoice());
    QCOMPARE(PrintChoice::fromJson(R"({"scope":"moon","target":3})"), PrintChoice());
}

void TestPrintChoice::municipalitiesAreThoseOfTheScope()
{
    tests::DossierBuilder builder;
    builder.municipality(QStringLiteral("GM1"), QStringLiteral("Zeist"));
    builder.municipality(QStringLiteral("GM2"), QStringLiteral("Baarn"));
    domain::Dossier dossier = builder.dossier();
    dossier.municipalities.front().subregion = QStringLiteral("U16");
    PrintChoice choice;
    QCOMPARE(chosenMunicipalities(dossier, choice), (QStringList{QStringLiteral("GM2"), QStringLiteral("GM1")}));
    choice.scope = Scope::Subregion;
    choice.subregion = QStringLiteral("U16");
    QCOMPARE(chosenMunicipalities(dossier, choice), QStringList(QStringLiteral("GM1")));
    choice.scope = Scope::Chosen;
    QCOMPARE(chosenMunicipalities(dossier, choice), QStringList());
    choice.municipalities = {QStringLiteral("GM2"), QStringLiteral("GM9")};
    QCOMPARE(chosenMunicipalities(dossier, choice), QStringList(QStringLiteral("GM2")));
}

REGIE_TEST_GUI(TestPrintChoice)
#include "test_print_choice.moc"

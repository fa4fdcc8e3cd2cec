// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_edit.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::ui::locations;

/// Typing in the fields of a location.
class TestLocationEdit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesEveryField_data();
    void takesEveryField();
    void refusesALocationWithoutAName();
    void refusesTheSameNameInOneMunicipality();
    void findsAFreeName();

private:
    tests::DossierBuilder m_builder;
};

void TestLocationEdit::init()
{
    m_builder = tests::DossierBuilder()
                    .municipality(QStringLiteral("GM0001"))
                    .municipality(QStringLiteral("GM0002"))
                    .location(QStringLiteral("Hof"), QStringLiteral("GM0001"), domain::Phase::Operation)
                    .location(QStringLiteral("Kade"), QStringLiteral("GM0001"), domain::Phase::Operation);
}

void TestLocationEdit::takesEveryField_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, LocationField field, const char *text) {
        QTest::newRow(name) << static_cast<int>(field) << QString::fromUtf8(text);
    };
    row("a name", LocationField::Name, "Plein");
    row("a municipality", LocationField::Municipality, "GM0002");
    row("a phase", LocationField::Phase, "5");
    row("no phase", LocationField::Phase, "");
    row("an operator", LocationField::Operator, "COA");
    row("an address", LocationField::Address, "Plein 1");
    row("a town", LocationField::Town, "Aldorp");
    row("a district", LocationField::District, "Noord");
    row("an owner", LocationField::Owner, "gemeente");
    row("confidential", LocationField::Confidential, "yes");
    row("a source", LocationField::Source, "brief");
    row("a remark", LocationField::Remark, "let op");
}

void TestLocationEdit::takesEveryField()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    domain::Location location = m_builder.dossier().locations.front();
    QCOMPARE(takeTyped(m_builder.dossier(), location, static_cast<LocationField>(field), text), QString());
    QCOMPARE(typedText(location, static_cast<LocationField>(field)), text);
}

void TestLocationEdit::refusesALocationWithoutAName()
{
    domain::Location location = m_builder.dossier().locations.front();
    QVERIFY(!takeTyped(m_builder.dossier(), location, LocationField::Name, QStringLiteral(" ")).isEmpty());
    QCOMPARE(location, m_builder.dossier().locations.front());
}

void TestLocationEdit::refusesTheSameNameInOneMunicipality()
{
    domain::Location location = m_builder.dossier().locations.front();
    QVERIFY(!takeTyped(m_builder.dossier(), location, LocationField::Name, QStringLiteral("kade")).isEmpty());
    location.municipality = QStringLiteral("GM0002");
    QCOMPARE(takeTyped(m_builder.dossier(), location, LocationField::Name, QStringLiteral("Kade")), QString());
}

void TestLocationEdit::findsAFreeName()
{
    QCOMPARE(freeName(m_builder.dossier(), QStringLiteral("GM0001"), QStringLiteral("Plein")), QStringLiteral("Plein"));
    QCOMPARE(freeName(m_builder.dossier(), QStringLiteral("GM0001"), QStringLiteral("Kade")),
             QStringLiteral("Kade (2)"));
}

REGIE_TEST_CORE(TestLocationEdit)
#include "test_location_edit.moc"

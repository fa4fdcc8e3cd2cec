// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/file_names.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::report;

/// A folder of factsheets gets the names that were asked for, or none at all.
class TestFileNames : public QObject
{
    Q_OBJECT

private slots:
    void nameOfAFile_data();
    void nameOfAFile();
    void whatCannotBeAName_data();
    void whatCannotBeAName();
    void twoMunicipalitiesOfOneName();

private:
    static domain::Dossier places(const QString &second);
};

domain::Dossier TestFileNames::places(const QString &second)
{
    tests::DossierBuilder builder;
    builder.municipality(QStringLiteral("GM1"), QStringLiteral("Zeist"));
    builder.municipality(QStringLiteral("GM2"), second);
    return builder.dossier();
}

void TestFileNames::nameOfAFile_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<QString>("name");
    QTest::newRow("the usual one") << FileNames::defaultPattern() << QStringLiteral("GM1")
                                   << QStringLiteral("Zeist_2026-09-01.pdf");
    QTest::newRow("every field") << QStringLiteral("{code} {naam} {peildatum}.pdf") << QStringLiteral("GM1")
                                 << QStringLiteral("GM1 Zeist 2026-09-01.pdf");
    QTest::newRow("a name that no file can have")
        << FileNames::defaultPattern() << QStringLiteral("GM2") << QStringLiteral("Berg-Dal_2026-09-01.pdf");
}

void TestFileNames::nameOfAFile()
{
    QFETCH(QString, pattern);
    QFETCH(QString, municipality);
    QFETCH(QString, name);
    const domain::Dossier dossier = places(QStringLiteral("Berg/Dal"));
    const analysis::Figures figures = analysis::figuresOn(dossier, QDate(2026, 9, 1));
    const FileNames names(pattern);
    QCOMPARE(names.nameOf({dossier, figures}, municipality), name);
    QCOMPARE(names.problems({dossier, figures}, {QStringLiteral("GM1"), QStringLiteral("GM2")}), QStringList());
}

void TestFileNames::whatCannotBeAName_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("says");
    QTest::newRow("an unknown field") << QStringLiteral("{naam}_{dag}.pdf")
                                      << QStringLiteral("field that is not known");
    QTest::newRow("a bracket alone") << QStringLiteral("{naam}}.pdf") << QStringLiteral("field that is not known");
    QTest::newRow("a folder") << QStringLiteral("uit/{naam}.pdf") << QStringLiteral("cannot have");
    QTest::newRow("a question mark") << QStringLiteral("{naam}?.pdf") << QStringLiteral("cannot have");
    QTest::newRow("another kind of file") << QStringLiteral("{naam}.doc") << QStringLiteral("does not end in .pdf");
    QTest::newRow("one name for all") << QStringLiteral("factsheet {peildatum}.pdf")
                                      << QStringLiteral("gives two files");
}

void TestFileNames::whatCannotBeAName()
{
    QFETCH(QString, pattern);
    QFETCH(QString, says);
    const domain::Dossier dossier = places(QStringLiteral("Soest"));
    const analysis::Figures figures = analysis::figuresOn(dossier, QDate(2026, 9, 1));
    const QStringList problems =
        FileNames(pattern).problems({dossier, figures}, {QStringLiteral("GM1"), QStringLiteral("GM2")});
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(says), qPrintable(problems.first()));
}

void TestFileNames::twoMunicipalitiesOfOneName()
{
    const domain::Dossier dossier = places(QStringLiteral("ZEIST"));
    const analysis::Figures figures = analysis::figuresOn(dossier, QDate(2026, 9, 1));
    const QStringList codes{QStringLiteral("GM1"), QStringLiteral("GM2")};
    QCOMPARE(FileNames(FileNames::defaultPattern()).problems({dossier, figures}, codes).size(), 1);
    QCOMPARE(FileNames(QStringLiteral("{code}.pdf")).problems({dossier, figures}, codes), QStringList());
}

REGIE_TEST_CORE(TestFileNames)
#include "test_file_names.moc"

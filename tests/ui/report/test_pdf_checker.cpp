// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf_checker.h"

#include "ui/figures/fonts.h"

#include "tests/support/pdf_damage.h"
#include "tests/support/test_main.h"
#include "tests/ui/report/sample_report.h"

#include <QFile>
#include <QTemporaryDir>

using namespace regie;
using tests::PdfDamage;

Q_DECLARE_METATYPE(PdfDamage)

/// The checker finds nothing in what we write, and what is wrong in what was broken on purpose.
class TestPdfChecker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWeWriteIsRight();
    void whatIsBrokenIsFound_data();
    void whatIsBrokenIsFound();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestPdfChecker::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    m_file = m_folder.filePath(QStringLiteral("good.pdf"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto written = tests::sampleReport().write(file);
    QVERIFY(written && written->pages > 2);
}

void TestPdfChecker::whatWeWriteIsRight()
{
    QCOMPARE(tests::pdfProblems(m_file), QStringList());
}

void TestPdfChecker::whatIsBrokenIsFound_data()
{
    QTest::addColumn<PdfDamage>("damage");
    for (const PdfDamage &damage : tests::pdfDamages())
        QTest::newRow(damage.title) << damage;
}

void TestPdfChecker::whatIsBrokenIsFound()
{
    QFETCH(PdfDamage, damage);
    const QString checkpoint = QString::fromLatin1(damage.checkpoint);
    const QStringList problems = tests::pdfProblems(m_file, damage.inflict);
    QVERIFY2(!problems.filter(checkpoint).isEmpty(), qPrintable(checkpoint + u' ' + problems.join(u'\n')));
}

REGIE_TEST_GUI(TestPdfChecker)
#include "test_pdf_checker.moc"

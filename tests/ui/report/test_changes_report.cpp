// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/changes_report.h"

#include "core/domain/names.h"
#include "core/dossier/changes.h"
#include "core/dossier/earlier_dossier.h"
#include "ui/figures/fonts.h"
#include "ui/report/changed_rows.h"
#include "ui/report/report_file.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/pdf_checker.h"
#include "tests/support/pdf_text.h"
#include "tests/support/pdf_tree.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace regie;
using namespace regie::report;
using dossier::Change;

Q_DECLARE_METATYPE(regie::dossier::Change)

/// What changed since the previous meeting is told in words of the job, under the municipality that it is about.
class TestChangesReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsAChange_data();
    void tellsAChange();
    void figuresAreThoseOfThenAndNow();
    void rowsStandUnderTheirMunicipality();
    void confidentialLocationsAreNotNamed();
    void remarksAreLeftOutUnlessChosen();
    void beginsAfterThePreviousBaseline();
    void withoutChangesItSaysSo();
    void isAccessible();

private:
    QString printed(const domain::Dossier &now, const std::vector<Change> &changes,
                    Confidential confidential = Confidential::LeftOut);

    QTemporaryDir m_folder;
};

namespace {

const QDate kAsOf(2026, 9, 1);

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

tests::DossierBuilder builder()
{
    tests::DossierBuilder result;
    result.property(domain::PropertyName::ProvinceName, l("Utrecht"));
    result.municipality(l("GM1"), l("Zeist")).municipality(l("GM2"), l("Baarn"));
    result.location(l("Boslaan"), l("GM1"), domain::Phase::Operation);
    result.location(l("Havenkom"), l("GM2"), domain::Phase::Operation);
    result.with(tests::term(l("term-1"), l("Boslaan"), 150)).with(tests::term(l("term-2"), l("Havenkom"), 80));
    result.with(tests::statement(l("task-1"), l("GM1"), 200)).with(tests::statement(l("task-2"), l("GM2"), 80));
    return result;
}

/// The places of a term became what they are in the dossier.
Change placesChange(const char *term, qlonglong before, qlonglong after)
{
    const QString places = l("places");
    return {l("terms"), l(term), QVariantMap{{places, before}}, QVariantMap{{places, after}}};
}

Change fieldChange(const char *table, const char *id, const char *field, const QVariant &before, const QVariant &after)
{
    return {l(table), l(id), QVariantMap{{l(field), before}}, QVariantMap{{l(field), after}}};
}

ChangedRow onlyRow(const domain::Dossier &now, const Change &change, Remarks remarks = Remarks::LeftOut)
{
    const auto rows = changedRows(now, {change}, Confidential::LeftOut, remarks);
    return rows.size() == 1 ? rows.front() : ChangedRow{};
}

} // namespace

void TestChangesReport::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
}

QString TestChangesReport::printed(const domain::Dossier &now, const std::vector<Change> &changes,
                                   Confidential confidential)
{
    const analysis::Figures figures = analysis::figuresOn(now, kAsOf);
    const QString path = m_folder.filePath(l("changes.pdf"));
    const auto written =
        writeReportFile(path, changesReport({now, figures, l("1a2b3c4d")}, changes, confidential, Remarks::LeftOut));
    return written ? path : QString();
}

void TestChangesReport::tellsAChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    const domain::Dossier now = builder().dossier();
    QTest::newRow("a number became another")
        << placesChange("term-1", 140, 150) << l("Boslaan, 01-01-2024 (term)") << l("places: 140 becomes 150");
    QTest::newRow("a phase in words") << fieldChange("locations", "Boslaan", "phase", l("realise"),
                                                     domain::keyOf(domain::Phase::Operation))
                                      << l("Boslaan (location)")
                                      << l("becomes %1").arg(domain::nameOf(domain::Phase::Operation));
    Change removed = dossier::changes::inserted(now.terms.front()).inverted();
    removed.id = l("term-9");
    (*removed.before)[l("id")] = removed.id;
    QTest::newRow("a row that is gone says what it said")
        << removed << l("Boslaan, 01-01-2024 (term)") << l("Removed. It said: kind: ");
    QTest::newRow("a row that is new says what it is")
        << dossier::changes::inserted(now.terms.back()) << l("Havenkom, 01-01-2024 (term)") << l("places: 80");
}

void TestChangesReport::tellsAChange()
{
    QFETCH(Change, change);
    QFETCH(QString, what);
    QFETCH(QString, says);
    const ChangedRow row = onlyRow(builder().dossier(), change);
    QCOMPARE(row.what, what);
    QVERIFY2(row.change.contains(says), qPrintable(row.change));
    QVERIFY2(!row.change.contains(l("term-")), qPrintable(row.change));
}

void TestChangesReport::figuresAreThoseOfThenAndNow()
{
    const domain::Dossier now = builder().dossier();
    const std::vector<Change> changes{placesChange("term-1", 140, 150)};
    const analysis::Figures figures = analysis::figuresOn(now, kAsOf);
    const TableBlock table =
        figuresThenAndNow({now, figures}, analysis::figuresOn(dossier::beforeChanges(now, changes), kAsOf));
    QCOMPARE(table.rows.size(), std::size_t{1});
    QCOMPARE(table.rows.front(),
             QStringList({l("Zeist"), l("200"), l("200"), l("140"), l("150"), l("0"), l("0"), l("60"), l("50")}));
    QCOMPARE(table.total,
             QStringList({l("Province"), l("280"), l("280"), l("220"), l("230"), l("0"), l("0"), l("60"), l("50")}));
    const TableBlock same = figuresThenAndNow({now, figures}, figures);
    QVERIFY(same.rows.empty() && same.total.isEmpty());
}

void TestChangesReport::rowsStandUnderTheirMunicipality()
{
    domain::Dossier now = builder().with(tests::trade(l("trade"), l("GM1"), l("GM2"), 20)).dossier();
    const std::vector<Change> changes{placesChange("term-1", 140, 150), placesChange("term-2", 70, 80),
                                      dossier::changes::inserted(now.trades.front())};
    const tests::PdfTree tree(printed(now, changes));
    QStringList headings;
    for (const tests::PdfElement *heading : tree.root.all("H2"))
        headings << heading->text;
    QCOMPARE(headings, QStringList({l("What it means for the figures"), l("Baarn"), l("Zeist")}));
    const auto tables = tree.root.all("Table");
    QCOMPARE(tables.size(), std::size_t{3});
    const auto says = [](const tests::PdfElement &table, const QString &what) {
        const auto rows = table.rows();
        return std::any_of(rows.begin(), rows.end(),
                           [&](const QStringList &row) { return row.join(u' ').contains(what); });
    };
    QVERIFY(says(*tables[1], l("places: 70 becomes 80")) && !says(*tables[1], l("140")));
    QVERIFY(says(*tables[2], l("places: 140 becomes 150")) && !says(*tables[2], l("70")));
    QVERIFY(says(*tables[1], l("(trade)")) && says(*tables[2], l("(trade)")));
}

void TestChangesReport::confidentialLocationsAreNotNamed()
{
    domain::Dossier now = builder().dossier();
    now.locations.front().confidential = true;
    const std::vector<Change> changes{placesChange("term-1", 140, 150),
                                      fieldChange("locations", "Boslaan", "address", l("Boslaan 1"), l("Boslaan 2"))};
    const QString all = tests::pdfPages(printed(now, changes)).join(QString());
    QVERIFY(!all.contains(l("Boslaan")));
    QVERIFY(all.contains(l("a confidential location")));
    QVERIFY(all.contains(l("address")));
    QVERIFY(tests::pdfPages(printed(now, changes, Confidential::Named)).join(QString()).contains(l("Boslaan 2")));

    // A confidential location that is gone takes its name with it.
    const Change gone = dossier::changes::inserted(now.locations.front()).inverted();
    domain::Dossier without = now;
    without.locations.erase(without.locations.begin());
    std::erase_if(without.terms, [](const domain::Term &term) { return term.location == l("Boslaan"); });
    const QString after = tests::pdfPages(printed(without, {gone})).join(QString());
    QVERIFY(after.contains(l("a confidential location")) && !after.contains(l("Boslaan")));
}

void TestChangesReport::remarksAreLeftOutUnlessChosen()
{
    const domain::Dossier now = builder().dossier();
    const Change remark = fieldChange("locations", "Boslaan", "remark", QString(), l("Alleen voor de ambtenaar"));
    QVERIFY(changedRows(now, {remark}, Confidential::LeftOut, Remarks::LeftOut).empty());
    QVERIFY(onlyRow(now, remark, Remarks::Printed).change.contains(l("Alleen voor de ambtenaar")));
}

void TestChangesReport::beginsAfterThePreviousBaseline()
{
    domain::Dossier dossier;
    QVERIFY(changesPeriod(dossier, kAsOf).isOpen());
    dossier.meetings = {{l("a"), QDate(2026, 6, 1), l("Juni"), true, {}},
                        {l("b"), QDate(2026, 8, 1), {}, false, {}},
                        {l("c"), kAsOf, l("Vandaag"), true, {}}};
    QCOMPARE(changesPeriod(dossier, kAsOf), (dossier::Period{QDate(2026, 6, 2), QDate()}));
}

void TestChangesReport::withoutChangesItSaysSo()
{
    const QStringList pages = tests::pdfPages(printed(builder().dossier(), {}));
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains(l("Nothing has changed since the dossier was made.")));
}

void TestChangesReport::isAccessible()
{
    const domain::Dossier now = builder().dossier();
    std::vector<Change> changes{placesChange("term-1", 140, 150)};
    for (const domain::Location &location : now.locations)
        changes.push_back(dossier::changes::inserted(location));
    QCOMPARE(tests::pdfProblems(printed(now, changes)), QStringList());
}

REGIE_TEST_GUI(TestChangesReport)
#include "test_changes_report.moc"

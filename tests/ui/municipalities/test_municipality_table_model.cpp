// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_table_model.h"

#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/widgets/cell_text.h"

#include <QAbstractItemModelTester>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::municipalities;

/// The table of municipalities, on the sample: only Aldorp has a task.
class TestMunicipalityTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_model.reset(); }
    void showsTheFiguresOfEachMunicipality();
    void saysUnknownWhereThereIsNoTask();
    void speaksInFullWords();
    void filtersOnShortage();
    void filtersOnSubregion();
    void putsUnknownLastInEitherOrder();
    void explainsEveryNumber();
    void sumsTheProvince();

private:
    QVariant cell(const QString &code, AreaColumn column, int role = Qt::DisplayRole) const
    {
        return m_model->index(m_model->rowOf(code), static_cast<int>(column)).data(role);
    }

    std::unique_ptr<tests::OpenSample> m_sample;
    std::unique_ptr<MunicipalityTableModel> m_model;
};

void TestMunicipalityTableModel::init()
{
    m_sample = std::make_unique<tests::OpenSample>();
    m_model = std::make_unique<MunicipalityTableModel>(m_sample->view);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestMunicipalityTableModel::showsTheFiguresOfEachMunicipality()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(cell(QStringLiteral("GM0001"), AreaColumn::Counts).toString(), QStringLiteral("80"));
    QCOMPARE(cell(QStringLiteral("GM0002"), AreaColumn::Planned).toString(), QStringLiteral("40"));
    const double task = *m_sample->view.figures().area(QStringLiteral("GM0001"))->taskAfterTrades.value;
    QCOMPARE(cell(QStringLiteral("GM0001"), AreaColumn::Task).toString(), QString::number(task));
    QCOMPARE(cell(QStringLiteral("GM0001"), AreaColumn::Difference, AreaRole::NumberRole).toInt(), 80 - qRound(task));
}

void TestMunicipalityTableModel::saysUnknownWhereThereIsNoTask()
{
    QCOMPARE(cell(QStringLiteral("GM0003"), AreaColumn::Task).toString(), widgets::unknownText());
    QCOMPARE(cell(QStringLiteral("GM0003"), AreaColumn::Difference).toString(), widgets::unknownText());
    QVERIFY(!cell(QStringLiteral("GM0003"), AreaColumn::Difference, AreaRole::NumberRole).isValid());
    QCOMPARE(cell(QStringLiteral("GM0003"), AreaColumn::Counts).toString(), QStringLiteral("0"));
}

void TestMunicipalityTableModel::speaksInFullWords()
{
    const domain::TaskStatement before = m_sample->document.data().taskStatements.front();
    domain::TaskStatement after = before;
    after.places = 500;
    after.inForce = true;
    QVERIFY(m_sample->document.apply(dossier::changes::edit(before, after, {})));
    m_model->reload();
    const QString spoken = cell(QStringLiteral("GM0001"), AreaColumn::Difference, Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("minus 420")), qPrintable(spoken));
}

void TestMunicipalityTableModel::filtersOnShortage()
{
    MunicipalityFilter filter;
    filter.rows = MunicipalityFilter::Rows::WithShortage;
    m_model->setFilter(filter);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(cell(m_model->codeAt(row), AreaColumn::Difference, AreaRole::NumberRole).toInt() < 0);
    QCOMPARE(m_model->rowOf(QStringLiteral("GM0003")), -1);
}

void TestMunicipalityTableModel::filtersOnSubregion()
{
    QCOMPARE(MunicipalityTableModel::subregions(m_sample->document.data()), QStringList{QStringLiteral("U16")});
    MunicipalityFilter filter;
    filter.subregion = QStringLiteral("Elders");
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestMunicipalityTableModel::putsUnknownLastInEitherOrder()
{
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_model->arrange({{{static_cast<int>(AreaColumn::Task), order}}, {}});
        QCOMPARE(cell(m_model->codeAt(2), AreaColumn::Task).toString(), widgets::unknownText());
    }
}

void TestMunicipalityTableModel::explainsEveryNumber()
{
    for (int column = 0; column < kAreaColumns; ++column) {
        const QVariant figure = cell(QStringLiteral("GM0001"), static_cast<AreaColumn>(column), widgets::FigureRole);
        QCOMPARE(figure.isValid(), isNumber(static_cast<AreaColumn>(column)));
        if (figure.isValid())
            QVERIFY(analysis::explained(m_sample->view.figures(), figure.value<analysis::FigureId>()));
    }
}

void TestMunicipalityTableModel::sumsTheProvince()
{
    ProvinceRowModel province(m_sample->view);
    new QAbstractItemModelTester(&province, QAbstractItemModelTester::FailureReportingMode::QtTest, &province);
    QCOMPARE(province.index(0, static_cast<int>(AreaColumn::Counts)).data().toString(), QStringLiteral("80"));
    QCOMPARE(province.index(0, static_cast<int>(AreaColumn::Planned)).data().toString(), QStringLiteral("40"));
}

REGIE_TEST_GUI(TestMunicipalityTableModel)
#include "test_municipality_table_model.moc"

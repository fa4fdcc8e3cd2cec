// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/ledger_model.h"

#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/widgets/cell_text.h"

#include <QAbstractItemModelTester>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::municipalities;
using Line = LedgerModel::Line;

/// The account of status holders: Aldorp has a task of 60 in the first half of 2026.
class TestLedgerModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_model.reset(); }
    void followsTheSum();
    void fillsInAMonth();
    void takesALeadAsANegativeBacklog();
    void refusesANegativeMonth();
    void makesTheAccountOfAMunicipalityWithoutOne();
    void showsTheProvinceWithoutEditing();
    void takesSixMonthsInOneStep();

private:
    QModelIndex cell(Line line) const { return m_model->index(static_cast<int>(line), LedgerModel::Value); }
    void show(const QString &code)
    {
        m_code = code;
        m_model->show(code, *domain::HalfYear::fromText(QStringLiteral("2026-1")));
    }

    QString m_code;
    std::unique_ptr<tests::OpenSample> m_sample;
    std::unique_ptr<LedgerModel> m_model;
};

void TestLedgerModel::init()
{
    m_sample = std::make_unique<tests::OpenSample>();
    m_model = std::make_unique<LedgerModel>(m_sample->view);
    connect(&m_sample->view, &widgets::DossierView::figuresChanged, m_model.get(), [this] { show(m_code); });
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    show(QStringLiteral("GM0001"));
}

void TestLedgerModel::followsTheSum()
{
    QCOMPARE(cell(Line::Task).data().toString(), QStringLiteral("60"));
    QCOMPARE(cell(Line::CorrectedTask).data().toString(), QStringLiteral("60"));
    QCOMPARE(cell(Line::Month1).data().toString(), widgets::unknownText());
    QCOMPARE(cell(Line::Expected).data().toString(), QLocale().toString(20.0, 'f', 1));
}

void TestLedgerModel::fillsInAMonth()
{
    QVERIFY(m_model->setData(cell(Line::Month1), QStringLiteral("12")));
    QCOMPARE(cell(Line::Housed).data().toString(), QStringLiteral("12"));
    QCOMPARE(cell(Line::BacklogEnd).data().toString(), QStringLiteral("48"));
    QVERIFY(m_sample->document.undo());
    QCOMPARE(cell(Line::Housed).data().toString(), widgets::unknownText());
}

void TestLedgerModel::takesALeadAsANegativeBacklog()
{
    QVERIFY(m_model->setData(cell(Line::BacklogStart), QStringLiteral("-5")));
    QCOMPARE(cell(Line::CorrectedTask).data().toString(), QStringLiteral("55"));
}

void TestLedgerModel::refusesANegativeMonth()
{
    QVERIFY(!m_model->setData(cell(Line::Month1), QStringLiteral("-5")));
    QVERIFY(!cell(Line::Month1).data(widgets::RefusalRole).toString().isEmpty());
    QVERIFY(!m_sample->document.data().ledgers.front().housed[0]);
}

void TestLedgerModel::makesTheAccountOfAMunicipalityWithoutOne()
{
    show(QStringLiteral("GM0002"));
    QCOMPARE(cell(Line::Task).data().toString(), widgets::unknownText());
    QVERIFY(m_model->setData(cell(Line::Task), QStringLiteral("30")));
    QCOMPARE(m_sample->document.data().ledgers.size(), 2U);
    QCOMPARE(cell(Line::CorrectedTask).data().toString(), QStringLiteral("30"));
}

void TestLedgerModel::showsTheProvinceWithoutEditing()
{
    show(QString());
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(!m_model->index(row, LedgerModel::Value).flags().testFlag(Qt::ItemIsEditable));
}

void TestLedgerModel::takesSixMonthsInOneStep()
{
    show(QStringLiteral("GM0002"));
    std::vector<widgets::CellText> cells;
    for (int month = 0; month < 6; ++month)
        cells.push_back({static_cast<int>(Line::Month1) + month, LedgerModel::Value, QString::number(month + 1)});
    cells.push_back({static_cast<int>(Line::Housed), LedgerModel::Value, QStringLiteral("21")});
    const widgets::EditPlan plan = m_model->plan(cells);
    QCOMPARE(plan.cells, 6);
    QCOMPARE(plan.refusals.size(), 1U);
    const qint64 revision = m_sample->document.revision();
    QVERIFY(m_model->apply(plan, cells, widgets::EditKind::Pasted));
    QCOMPARE(m_sample->document.revision(), revision + 1);
    QCOMPARE(m_sample->document.data().ledgers.size(), 2U);
    QVERIFY2(cell(Line::Housed).data(widgets::RefusalRole).toString().isEmpty(), "a sum is not marked");
    QVERIFY(m_sample->document.undo());
    QCOMPARE(m_sample->document.data().ledgers.size(), 1U);
}

REGIE_TEST_GUI(TestLedgerModel)
#include "test_ledger_model.moc"

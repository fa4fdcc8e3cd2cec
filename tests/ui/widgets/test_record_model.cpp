// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_columns.h"

#include "core/domain/location_details.h"
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui::widgets;
using domain::Facility;

/// A small table of rows that takes typed text.
class TestRecordModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void appliesWhatCanBeRead();
    void keepsWhatCannotBeReadUntilItIsMended();
    void dropsRefusedText();
    void offersTheChoicesOfAnEnum();
    void saysUnknownForNothing();
    void keepsItsPlaceWhenTheRowsAreTheSame();
    void takesWordsForChoices_data();
    void takesWordsForChoices();
    void makesOneStepOfSeveralCells();
    void refusesCellByCell();
    void addsRows();
    void refusesARowWithoutWhatItNeeds();
    void keepsTheTextOfAnEditThatIsNotWritten();
    void removesRows();

private:
    QVariant after(const QString &field) const { return m_step.changes.front().after->value(field); }
    bool m_canWrite = true;

    using Model = RecordModel<Facility>;

    std::unique_ptr<Model> m_model;
    dossier::ChangeSet m_step;
    int m_steps = 0;
};

namespace {

constexpr int kStatus = 0;
constexpr int kDistance = 1;

std::vector<Facility> rows()
{
    Facility school;
    school.id = QStringLiteral("school");
    school.distance = 400;
    Facility desk;
    desk.id = QStringLiteral("desk");
    return {school, desk};
}

} // namespace

void TestRecordModel::init()
{
    m_step = {};
    m_steps = 0;
    RecordWriter<Facility> writer;
    writer.write = [this](const dossier::ChangeSet &step) {
        m_step = step;
        ++m_steps;
        return m_canWrite;
    };
    writer.subject = [] { return QStringLiteral("Boslaan"); };
    writer.blank = [] {
        Facility row;
        row.id = QStringLiteral("new");
        return row;
    };
    m_canWrite = true;
    RecordColumn<Facility> status = choiceColumn(QStringLiteral("Status"), &Facility::status);
    status.isRequired = true;
    m_model = std::make_unique<Model>(
        std::vector<RecordColumn<Facility>>{status, countColumn(QStringLiteral("Distance"), &Facility::distance)},
        writer, nullptr);
    m_model->setRows(rows());
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestRecordModel::appliesWhatCanBeRead()
{
    QVERIFY(m_model->setData(m_model->index(0, kDistance), QStringLiteral("1.200")));
    QCOMPARE(m_steps, 1);
    QCOMPARE(after(QStringLiteral("distance")).toInt(), 1200);
    QCOMPARE(m_step.action.kind, dossier::ActionKind::FieldEdited);
    QCOMPARE(m_step.action.values[QStringLiteral("subject")].toString(), QStringLiteral("Boslaan"));
}

void TestRecordModel::keepsWhatCannotBeReadUntilItIsMended()
{
    const QModelIndex cell = m_model->index(0, kDistance);
    QSignalSpy refused(m_model.get(), &EditableTableModel::refused);
    QVERIFY(!m_model->setData(cell, QStringLiteral("ver")));
    QCOMPARE(m_steps, 0);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(cell.data().toString(), QStringLiteral("ver"));
    QVERIFY(!cell.data(RefusalRole).toString().isEmpty());

    QVERIFY(m_model->setData(cell, QStringLiteral("50")));
    QCOMPARE(m_steps, 1);
    QVERIFY(cell.data(RefusalRole).toString().isEmpty());
}

void TestRecordModel::dropsRefusedText()
{
    const QModelIndex cell = m_model->index(0, kDistance);
    m_model->setData(cell, QStringLiteral("ver"));
    m_model->dropRefused(cell);
    QCOMPARE(cell.data().toString(), QStringLiteral("400"));
    QCOMPARE(m_steps, 0);
}

void TestRecordModel::offersTheChoicesOfAnEnum()
{
    const QModelIndex cell = m_model->index(0, kStatus);
    QCOMPARE(cell.data(ChoicesRole).value<Choices>().size(), 3);
    m_model->setData(cell, QStringLiteral("running"));
    QCOMPARE(after(QStringLiteral("status")).toString(), QStringLiteral("running"));
}

void TestRecordModel::saysUnknownForNothing()
{
    QCOMPARE(m_model->index(1, kDistance).data().toString(), unknownText());
    QVERIFY(m_model->index(1, kDistance).data(Qt::EditRole).toString().isEmpty());
}

void TestRecordModel::keepsItsPlaceWhenTheRowsAreTheSame()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setRows(rows());
    QCOMPARE(reset.count(), 0);
}

void TestRecordModel::takesWordsForChoices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("the key") << "running"
                             << "running";
    QTest::newRow("the name") << domain::nameOf(domain::FacilityStatus::Running) << "running";
    QTest::newRow("in capitals") << domain::nameOf(domain::FacilityStatus::Agreed).toUpper() << "agreed";
    QTest::newRow("another word") << "binnenkort"
                                  << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestRecordModel::takesWordsForChoices()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const EditPlan plan = m_model->plan({{0, kStatus, text}});
    QCOMPARE(plan.refusals.empty(), !key.isEmpty());
    if (!key.isEmpty())
        QCOMPARE(plan.changes.front().after->value(QStringLiteral("status")).toString(), key);
}

void TestRecordModel::makesOneStepOfSeveralCells()
{
    const std::vector<CellText> cells{{0, kStatus, QStringLiteral("agreed")},
                                      {0, kDistance, QStringLiteral("1.943")},
                                      {1, kDistance, QStringLiteral("7")}};
    const EditPlan plan = m_model->plan(cells);
    QCOMPARE(m_steps, 0);
    QCOMPARE(plan.cells, 3);
    QVERIFY(m_model->apply(plan, cells, EditKind::Pasted));
    QCOMPARE(m_steps, 1);
    QCOMPARE(m_step.changes.size(), 2U);
    QCOMPARE(m_step.action.kind, dossier::ActionKind::CellsPasted);
    QCOMPARE(m_step.action.values[QStringLiteral("count")].toInt(), 3);
}

void TestRecordModel::refusesCellByCell()
{
    const std::vector<CellText> cells{{0, kDistance, QStringLiteral("ver")}, {1, kDistance, QStringLiteral("7")}};
    const EditPlan plan = m_model->plan(cells);
    QCOMPARE(plan.refusals.size(), 1U);
    QVERIFY(m_model->apply(plan, cells, EditKind::Pasted));
    QCOMPARE(m_step.changes.size(), 1U);
    const QModelIndex cell = m_model->index(0, kDistance);
    QCOMPARE(cell.data().toString(), QStringLiteral("ver"));
    QVERIFY(!cell.data(RefusalRole).toString().isEmpty());
}

void TestRecordModel::addsRows()
{
    const std::vector<CellText> cells{{2, kStatus, QStringLiteral("agreed")}, {2, kDistance, QStringLiteral("80")}};
    const EditPlan plan = m_model->plan(cells);
    QCOMPARE(plan.rows, 1);
    QCOMPARE(plan.cells, 0);
    QVERIFY(m_model->apply(plan, cells, EditKind::Pasted));
    QVERIFY(!m_step.changes.front().before);
    QCOMPARE(after(QStringLiteral("distance")).toInt(), 80);
    QCOMPARE(m_step.action.values[QStringLiteral("rows")].toInt(), 1);
}

void TestRecordModel::refusesARowWithoutWhatItNeeds()
{
    EditPlan plan = m_model->plan({{2, kDistance, QStringLiteral("80")}});
    QCOMPARE(plan.rows, 0);
    QVERIFY(plan.changes.empty());
    QCOMPARE(plan.refusals.size(), 1U);
    QCOMPARE(plan.refusals.front().cell.column, kStatus);
    plan = m_model->plan({{2, kStatus, QString()}, {2, kDistance, QString()}});
    QVERIFY2(plan.refusals.empty() && plan.rows == 0, "an empty row is no row");
}

void TestRecordModel::keepsTheTextOfAnEditThatIsNotWritten()
{
    m_canWrite = false;
    const QModelIndex cell = m_model->index(0, kDistance);
    QVERIFY(!m_model->setData(cell, QStringLiteral("7")));
    QCOMPARE(cell.data().toString(), QStringLiteral("7"));
    QVERIFY(!cell.data(RefusalRole).toString().isEmpty());
    m_canWrite = true;
    QVERIFY(m_model->setData(cell, QStringLiteral("7")));
    QCOMPARE(m_steps, 2);
}

void TestRecordModel::removesRows()
{
    QCOMPARE(m_model->removal({0}).action.kind, dossier::ActionKind::RowRemoved);
    const dossier::ChangeSet both = m_model->removal({0, 1});
    QCOMPARE(both.changes.size(), 2U);
    QCOMPARE(both.action.kind, dossier::ActionKind::RowsRemoved);
}

REGIE_TEST_GUI(TestRecordModel)
#include "test_record_model.moc"

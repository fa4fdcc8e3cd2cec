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

private:
    using Model = RecordModel<Facility>;

    std::unique_ptr<Model> m_model;
    std::vector<std::pair<Facility, Facility>> m_applied;
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
    m_applied.clear();
    m_model = std::make_unique<Model>(
        std::vector<RecordColumn<Facility>>{choiceColumn(QStringLiteral("Status"), &Facility::status),
                                            countColumn(QStringLiteral("Distance"), &Facility::distance)},
        [this](const Facility &before, const Facility &after) { m_applied.emplace_back(before, after); }, nullptr);
    m_model->setRows(rows());
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestRecordModel::appliesWhatCanBeRead()
{
    QVERIFY(m_model->setData(m_model->index(0, kDistance), QStringLiteral("1.200")));
    QCOMPARE(m_applied.size(), 1U);
    QCOMPARE(m_applied.front().second.distance, std::optional(1200));
}

void TestRecordModel::keepsWhatCannotBeReadUntilItIsMended()
{
    const QModelIndex cell = m_model->index(0, kDistance);
    QSignalSpy refused(m_model.get(), &EditableTableModel::refused);
    QVERIFY(!m_model->setData(cell, QStringLiteral("ver")));
    QVERIFY(m_applied.empty());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(cell.data().toString(), QStringLiteral("ver"));
    QVERIFY(!cell.data(RefusalRole).toString().isEmpty());

    QVERIFY(m_model->setData(cell, QStringLiteral("50")));
    QCOMPARE(m_applied.size(), 1U);
    QVERIFY(cell.data(RefusalRole).toString().isEmpty());
}

void TestRecordModel::dropsRefusedText()
{
    const QModelIndex cell = m_model->index(0, kDistance);
    m_model->setData(cell, QStringLiteral("ver"));
    m_model->dropRefused(cell);
    QCOMPARE(cell.data().toString(), QStringLiteral("400"));
    QVERIFY(m_applied.empty());
}

void TestRecordModel::offersTheChoicesOfAnEnum()
{
    const QModelIndex cell = m_model->index(0, kStatus);
    QCOMPARE(cell.data(ChoicesRole).value<Choices>().size(), 3);
    m_model->setData(cell, QStringLiteral("running"));
    QCOMPARE(m_applied.front().second.status, domain::FacilityStatus::Running);
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

REGIE_TEST_GUI(TestRecordModel)
#include "test_record_model.moc"

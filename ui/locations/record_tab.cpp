// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/record_tab.h"

#include "ui/widgets/number_cell.h"
#include "ui/widgets/wrapped_columns.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace regie::ui::locations {

namespace space = figures::space;
using domain::Dossier;
using domain::Facility;
using domain::Milestone;
using domain::Obstacle;
using domain::Partner;
using domain::TargetGroup;

namespace {

constexpr int kWideCharacters = 75; // as many as the columns of the milestones take

} // namespace

RecordTab::RecordTab(widgets::DossierView &view, const QString &name, const QString &empty, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_table(new widgets::TableView(view, name))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_remarkLabel(new QLabel(tr("Remark")))
    , m_remark(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_remove(new QPushButton(tr("Remove")))
{
    m_table->setEmptyText(empty);
    m_add->setAccessibleName(tr("Add a row to %1").arg(name));
    m_remove->setAccessibleName(tr("Remove the row from %1").arg(name));
    m_remarkLabel->setBuddy(m_remark);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kMedium, space::kSmall, space::kMedium);
    column->addWidget(m_table, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_remarkLabel);
    column->addWidget(m_remark);
    column->addLayout(buttons);

    auto *insert = new QAction(tr("Add a row"), m_table);
    insert->setShortcut(QKeySequence(Qt::Key_Insert));
    insert->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(insert);
    m_add->setToolTip(tr("Add a row (Ins)"));
    connect(insert, &QAction::triggered, this, [this] { add(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_remark, &QLineEdit::editingFinished, this, &RecordTab::takeRemark);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentIndex().isValid())
            remove(m_table->currentIndex().row());
    });
}

RecordTab::~RecordTab()
{
    m_remark->disconnect(this); // a line that goes while it has the keyboard says that it is left
}

void RecordTab::setModel(widgets::EditableTableModel *model, const QString &key, const std::vector<int> &texts)
{
    m_table->setModel(model);
    m_table->setElasticColumns(texts);
    new widgets::WrappedColumns(*m_table, m_view, texts);
    m_table->setDense(); // beside the table of locations there is little room
    m_table->keepAs(key);
    connect(model, &QAbstractItemModel::dataChanged, this, &RecordTab::showRow);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTab::showRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordTab::showRow);
    showRow();
}

void RecordTab::showRow()
{
    const QModelIndex current = m_table->currentIndex();
    m_refusal->tell(current.data(widgets::RefusalRole).toString());
    m_remove->setEnabled(current.isValid());
    m_remark->setText(remarkIndex().data(Qt::EditRole).toString());
    m_remark->setEnabled(current.isValid());
}

QModelIndex RecordTab::remarkIndex() const
{
    const QAbstractItemModel &model = *m_table->model();
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? model.index(current.row(), model.columnCount() - 1) : QModelIndex();
}

void RecordTab::takeRemark()
{
    const QModelIndex index = remarkIndex();
    if (index.isValid() && index.data(Qt::EditRole).toString() != m_remark->text())
        m_table->model()->setData(index, m_remark->text());
}

void RecordTab::placeRemark()
{
    const int remark = m_table->model()->columnCount() - 1;
    const bool isNarrow = width() < kWideCharacters * fontMetrics().averageCharWidth();
    const QModelIndex current = m_table->currentIndex();
    if (isNarrow && current.column() == remark)
        m_table->goTo(current.siblingAtColumn(0));
    m_table->setColumnHidden(remark, isNarrow);
    m_table->refitColumns();
    m_remarkLabel->setVisible(isNarrow);
    m_remark->setVisible(isNarrow);
}

void RecordTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeRemark();
}

RecordTab *makeObstacleTab(widgets::DossierView &view)
{
    return new RecordTabOf<Obstacle>(view, QStringLiteral("locations.obstacles"), RecordTab::tr("Obstacles"),
                                     RecordTab::tr("No obstacle is known for this location. Add one with Ins."),
                                     &Dossier::obstacles,
                                     {widgets::choiceColumn(RecordTab::tr("Obstacle"), &Obstacle::code),
                                      widgets::textColumn(RecordTab::tr("Who must move"), &Obstacle::whoMustMove),
                                      widgets::dayColumn(RecordTab::tr("Since"), &Obstacle::since),
                                      widgets::dayColumn(RecordTab::tr("Resolved on"), &Obstacle::resolvedOn),
                                      widgets::textColumn(RecordTab::tr("Remark"), &Obstacle::remark)});
}

RecordTab *makeMilestoneTab(widgets::DossierView &view)
{
    return new RecordTabOf<Milestone>(view, QStringLiteral("locations.milestones"), RecordTab::tr("Decisions"),
                                      RecordTab::tr("No milestone is known for this location. Add one with Ins."),
                                      &Dossier::milestones,
                                      {widgets::choiceColumn(RecordTab::tr("Milestone"), &Milestone::kind),
                                       widgets::dayColumn(RecordTab::tr("Date"), &Milestone::on),
                                       widgets::yesNoColumn(RecordTab::tr("Reached"), &Milestone::reached),
                                       widgets::dayColumn(RecordTab::tr("Valid until"), &Milestone::validUntil),
                                       widgets::textColumn(RecordTab::tr("Objection"), &Milestone::objection),
                                       widgets::textColumn(RecordTab::tr("Remark"), &Milestone::remark)});
}

RecordTab *makeFacilityTab(widgets::DossierView &view)
{
    //: Column: the distance to a facility
    auto distance = widgets::countColumn(RecordTab::tr("Metres"), &Facility::distance);
    distance.fullTitle = RecordTab::tr("Distance in metres");
    distance.source = [](const Facility &row) {
        return row.distance ? widgets::typedCell(analysis::TypedNumber::Field::FacilityMetres, row.id) : QVariant();
    };
    return new RecordTabOf<Facility>(view, QStringLiteral("locations.facilities"), RecordTab::tr("Facilities"),
                                     RecordTab::tr("No facility is known for this location. Add one with Ins."),
                                     &Dossier::facilities,
                                     {widgets::choiceColumn(RecordTab::tr("Facility"), &Facility::function),
                                      widgets::choiceColumn(RecordTab::tr("Status"), &Facility::status), distance,
                                      widgets::textColumn(RecordTab::tr("Remark"), &Facility::remark)});
}

RecordTab *makeTargetGroupTab(widgets::DossierView &view)
{
    auto units = widgets::countColumn(RecordTab::tr("Homes or places"), &TargetGroup::units);
    units.source = [](const TargetGroup &row) {
        return row.units ? widgets::typedCell(analysis::TypedNumber::Field::GroupUnits, row.id) : QVariant();
    };
    return new RecordTabOf<TargetGroup>(view, QStringLiteral("locations.target_groups"), RecordTab::tr("Target groups"),
                                        RecordTab::tr("No target group is known for this location. Add one with Ins."),
                                        &Dossier::targetGroups,
                                        {widgets::choiceColumn(RecordTab::tr("Target group"), &TargetGroup::kind),
                                         units, widgets::textColumn(RecordTab::tr("Remark"), &TargetGroup::remark)});
}

RecordTab *makePartnerTab(widgets::DossierView &view)
{
    return new RecordTabOf<Partner>(
        view, QStringLiteral("locations.partners"), RecordTab::tr("Partners"),
        RecordTab::tr(
            "No partner is known for this location. Add one with Ins. Write organisations, not names of people."),
        &Dossier::partners,
        {widgets::textColumn(RecordTab::tr("Organisation"), &Partner::name),
         //: Column: what the organisation does at the location
         widgets::textColumn(RecordTab::tr("Role"), &Partner::role),
         widgets::textColumn(RecordTab::tr("Remark"), &Partner::remark)});
}

} // namespace regie::ui::locations

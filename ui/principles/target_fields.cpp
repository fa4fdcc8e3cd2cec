// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/target_fields.h"

#include "ui/principles/score_panel_parts.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/typed_values.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace regie::ui::principles {

namespace space = figures::space;

namespace {

QString dueText(const std::optional<TargetValue> &target)
{
    return target && target->dueOn.isValid() ? widgets::dayText(target->dueOn) : QString();
}

QString keyOf(const std::optional<TargetValue> &target)
{
    return target ? QString::number(target->score) : QString();
}

} // namespace

TargetFields::TargetFields(ScoreBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_own(new widgets::ChoiceField(tr("Own target"), targetChoices({}), book.view(),
                                     [this](const QString &key) { return takeOwn(key); }))
    , m_ownDue(new widgets::TextField(tr("To reach by"), book.view(),
                                      [this](const QString &text) { return takeOwnDue(text); }))
    , m_region(new widgets::ChoiceField(tr("Target of the region"), regionChoices(), book.view(),
                                        [this](const QString &key) { return takeRegion(key); }))
    , m_regionDue(new widgets::TextField(tr("Region: to reach by"), book.view(),
                                         [this](const QString &text) { return takeRegionDue(text); }))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kHair);
    grid->addWidget(m_own, 0, 0);
    grid->addWidget(m_ownDue, 0, 1);
    grid->addWidget(m_region, 1, 0);
    grid->addWidget(m_regionDue, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (widgets::TextField *due : {m_ownDue, m_regionDue})
        due->setTakesDate();
    connectAll();
}

void TargetFields::connectAll()
{
    for (widgets::FormField *field :
         std::initializer_list<widgets::FormField *>{m_own, m_ownDue, m_region, m_regionDue}) {
        field->layout()->setContentsMargins(0, 0, 0, space::kHair);
        connect(field, &widgets::FormField::committed, this, &TargetFields::reload);
    }
    const auto controls = this->controls();
    for (std::size_t i = 1; i < controls.size(); ++i)
        setTabOrder(controls[i - 1], controls[i]);
}

std::array<QWidget *, 4> TargetFields::controls() const
{
    return {m_own->control(), m_ownDue->control(), m_region->control(), m_regionDue->control()};
}

void TargetFields::show(const Cell &cell)
{
    m_cell = cell;
    if (cell.isNull())
        return;
    const widgets::DossierView &view = m_book.view();
    const auto own = ownTarget(view, cell);
    const auto around = targetAround(view, cell);
    const auto region = regionTarget(view, cell.principle);
    const QString row = cell.area() + domain::keyOf(cell.principle);
    m_own->setChoices(targetChoices(around ? std::optional(around->score) : std::nullopt));
    m_own->show(row, keyOf(own));
    m_ownDue->show(row, dueText(own ? own : around));
    m_ownDue->line()->setEnabled(own.has_value());
    m_region->show(row, keyOf(region));
    m_regionDue->show(row, dueText(region));
    m_regionDue->line()->setEnabled(region.has_value());
}

QString TargetFields::apply(const dossier::ChangeSet &edit)
{
    return m_book.view().document().apply(edit) ? QString() : tr("This is not saved. Choose or type it again.");
}

QString TargetFields::takeOwn(const QString &key)
{
    if (key.isEmpty())
        return apply(dropOwnTarget(m_book.view(), m_cell));
    const auto known = ownTarget(m_book.view(), m_cell);
    const auto holding = known ? known : targetAround(m_book.view(), m_cell);
    return apply(setOwnTarget(m_book.view(), m_cell, {key.toInt(), holding ? holding->dueOn : QDate()}));
}

QString TargetFields::takeOwnDue(const QString &text)
{
    const auto own = ownTarget(m_book.view(), m_cell);
    const widgets::Typed<QDate> day = widgets::typedDay(text);
    if (day.isRefused() || !own)
        return day.refusal;
    return apply(setOwnTarget(m_book.view(), m_cell, {own->score, day.value}));
}

QString TargetFields::takeRegion(const QString &key)
{
    if (key.isEmpty())
        return apply(dropOwnTarget(m_book.view(), {{}, {}, m_cell.principle}));
    const auto region = regionTarget(m_book.view(), m_cell.principle);
    return apply(setRegionTarget(m_book.view(), m_cell.principle, {key.toInt(), region ? region->dueOn : QDate()}));
}

QString TargetFields::takeRegionDue(const QString &text)
{
    const auto region = regionTarget(m_book.view(), m_cell.principle);
    const widgets::Typed<QDate> day = widgets::typedDay(text);
    if (day.isRefused() || !region)
        return day.refusal;
    return apply(setRegionTarget(m_book.view(), m_cell.principle, {region->score, day.value}));
}

} // namespace regie::ui::principles

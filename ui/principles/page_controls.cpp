// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/page_controls.h"

#include "core/domain/baselines.h"
#include "ui/figures/icons.h"
#include "ui/widgets/date_box.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace regie::ui::principles {

namespace space = figures::space;

namespace {

constexpr int kMonthsBack = 6;

/// The day to begin a comparison with: the last baseline before the as-of date, else half a year back.
QDate usualThen(const widgets::DossierView &view)
{
    const domain::Meeting *meeting = domain::previousBaseline(view.data().meetings, view.asOf());
    return meeting ? meeting->on : view.asOf().addMonths(-kMonthsBack);
}

} // namespace

PageControls::PageControls(ScoreBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_rows(new QComboBox)
    , m_filter(new QComboBox)
    , m_compare(new QToolButton)
    , m_then(widgets::makeDateBox(tr("Date to compare with")))
    , m_radar(new QPushButton(tr("Radar")))
{
    m_rows->addItem(tr("Municipalities"), static_cast<int>(RowKind::Municipalities));
    m_rows->addItem(tr("Locations"), static_cast<int>(RowKind::Locations));
    m_rows->setAccessibleName(tr("Whose scores"));
    m_rows->setToolTip(tr("Whose scores are shown: of municipalities or of locations"));
    m_filter->setAccessibleName(tr("Which rows"));
    m_filter->setToolTip(tr("Which rows are shown"));
    fillFilter();
    m_compare->setText(tr("Compare with"));
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Shows what is other than on another date"));
    m_then->setDate(usualThen(book.view()));
    m_then->hide();
    m_radar->setCheckable(true);
    m_radar->setToolTip(tr("Shows the profile in a chart, instead of the evidence"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    for (QWidget *control : std::initializer_list<QWidget *>{m_rows, m_filter, m_compare, m_then, m_radar})
        row->addWidget(control);
    connect(m_rows, &QComboBox::activated, this,
            [this] { m_book.choose(static_cast<RowKind>(m_rows->currentData().toInt())); });
    connect(m_filter, &QComboBox::activated, this, [this] { emit filterChosen(chosenFilter()); });
    connect(m_compare, &QToolButton::toggled, this, &PageControls::compareDates);
    connect(m_then, &QDateEdit::dateChanged, this, &PageControls::compareDates);
    connect(m_radar, &QPushButton::toggled, this, &PageControls::radarToggled);
}

void PageControls::fillFilter()
{
    const QSignalBlocker blocker(m_filter);
    const QVariant chosen = m_filter->currentData();
    m_filter->clear();
    m_filter->addItem(tr("All rows"), static_cast<int>(RowFilter::All));
    m_filter->addItem(tr("Under a target"), static_cast<int>(RowFilter::UnderTarget));
    m_filter->addItem(tr("Without a score"), static_cast<int>(RowFilter::WithoutScore));
    if (m_compare->isChecked())
        m_filter->addItem(tr("With a difference"), static_cast<int>(RowFilter::Changed));
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(chosen)));
}

void PageControls::compareDates()
{
    m_then->setVisible(m_compare->isChecked());
    const RowFilter before = chosenFilter();
    fillFilter();
    m_book.compareWith(m_compare->isChecked() ? m_then->date() : QDate());
    if (chosenFilter() != before || before == RowFilter::Changed)
        emit filterChosen(chosenFilter());
}

} // namespace regie::ui::principles

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/filter_row.h"

#include "ui/figures/icons.h"
#include "ui/locations/filter_state.h"
#include "ui/locations/term_choices.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace regie::ui::locations {

using widgets::Choices;

namespace {

Choices countsChoices()
{
    return {{keyOf(LocationFilter::Counts::Either), FilterRow::tr("Counts: all")},
            {keyOf(LocationFilter::Counts::Yes), FilterRow::tr("Counts: yes")},
            {keyOf(LocationFilter::Counts::No), FilterRow::tr("Counts: no")}};
}

Choices kindFilterChoices()
{
    Choices choices = kindChoices();
    choices.front().label = FilterRow::tr("Kind: all");
    return choices;
}

} // namespace

FilterRow::FilterRow(const widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_municipality(
          widgets::makeChoiceBox(tr("Municipality"), municipalityChoices(view.data(), tr("Municipality: all"))))
    , m_kind(widgets::makeChoiceBox(tr("Kind"), kindFilterChoices()))
    , m_counts(widgets::makeChoiceBox(tr("Counts"), countsChoices()))
    , m_clear(new widgets::LinkButton(tr("Clear filter")))
    , m_phaseChip(new QToolButton)
{
    m_text->setPlaceholderText(tr("Filter by name or place"));
    m_text->setToolTip(
        tr("Shows only the rows with this text (Ctrl+Shift+L). Ctrl+F finds in the rows that are shown."));
    m_text->setAccessibleName(tr("Filter by name, municipality, town or address"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(figures::themedIcon(QStringLiteral("view-filter"), view.theme()), QLineEdit::LeadingPosition);
    m_clear->setToolTip(tr("Show all locations, also those that a filter of a column hides (Ctrl+Shift+F)"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(figures::space::kSmall, figures::space::kSmall, figures::space::kSmall,
                            figures::space::kSmall);
    row->setSpacing(figures::space::kSmall);
    row->addWidget(m_text, 3);
    row->addWidget(m_municipality, 2);
    row->addWidget(m_kind, 2);
    row->addWidget(m_counts, 2);
    row->addWidget(m_phaseChip);
    row->addWidget(m_clear);

    connect(m_text, &QLineEdit::textChanged, this, &FilterRow::filterChanged);
    for (QComboBox *box : {m_municipality, m_kind, m_counts})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterRow::filterChanged);
    connect(m_clear, &QToolButton::clicked, this, &FilterRow::cleared);
    connect(m_phaseChip, &QToolButton::clicked, this, &FilterRow::phasesReleased);
    m_phaseChip->setFocusPolicy(Qt::StrongFocus);
    m_phaseChip->setToolTip(tr("Show all phases again"));
    m_phaseChip->hide();
}

LocationFilter FilterRow::filter() const
{
    LocationFilter filter;
    filter.text = m_text->text().trimmed();
    filter.municipality = m_municipality->currentData().toString();
    filter.kind = domain::fromKey<domain::LocationKind>(m_kind->currentData().toString());
    filter.counts = countsFrom(m_counts->currentData().toString());
    return filter;
}

void FilterRow::setFilter(const LocationFilter &filter)
{
    const auto choose = [](QComboBox *box, const QString &key) {
        box->setCurrentIndex(std::max(0, box->findData(key)));
    };
    {
        const QSignalBlocker blocker(this);
        m_text->setText(filter.text);
        choose(m_municipality, filter.municipality);
        choose(m_kind, filter.kind ? domain::keyOf(*filter.kind) : QString());
        choose(m_counts, keyOf(filter.counts));
    }
    emit filterChanged();
}

QString FilterRow::phasesText(const std::bitset<LocationFilter::kPhases> &phases)
{
    QStringList numbers;
    for (std::size_t phase = 0; phase < phases.size(); ++phase) {
        if (phases.test(phase))
            numbers << QString::number(phase + 1);
    }
    const QString last = numbers.takeLast();
    if (numbers.isEmpty())
        return tr("Phase %1").arg(last);
    //: Phases: %1 "5, 7", %2 the last one
    return tr("Phases %1 and %2").arg(numbers.join(QLatin1String(", ")), last);
}

void FilterRow::setPhases(const std::bitset<LocationFilter::kPhases> &phases)
{
    m_phaseChip->setVisible(phases.any());
    if (phases.none())
        return;
    const QString words = phasesText(phases);
    m_phaseChip->setText(words + QStringLiteral("  ×"));
    //: %1 the phases that are shown
    m_phaseChip->setAccessibleName(tr("%1: show all phases again").arg(words));
}

void FilterRow::clear()
{
    setFilter({});
}

void FilterRow::setClearable(bool isClearable)
{
    m_clear->setEnabled(isClearable);
}

} // namespace regie::ui::locations

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dossier_view.h"

#include "core/analysis/number_id.h"

namespace regie::ui::widgets {

DossierView::DossierView(dossier::Document &document, QDate asOf, figures::ThemeKind theme, QObject *parent)
    : DossierView(document, analysis::figuresOn(document.data(), asOf), theme, parent)
{}

DossierView::DossierView(dossier::Document &document, analysis::Figures figures, figures::ThemeKind theme,
                         QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_figures(std::move(figures))
    , m_theme(theme)
{
    connect(&m_document, &dossier::Document::changed, this, [this] { workOut(m_figures.asOf); });
}

void DossierView::workOut(QDate asOf)
{
    m_figures = analysis::figuresOn(m_document.data(), asOf, m_round);
    emit figuresChanged();
}

void DossierView::setAsOf(QDate asOf)
{
    if (asOf.isValid() && asOf != m_figures.asOf)
        workOut(asOf);
}

void DossierView::chooseRound(std::optional<domain::CyclePeriod> round)
{
    if (round == m_round)
        return;
    m_round = round;
    workOut(m_figures.asOf);
}

void DossierView::explainCell(const QVariant &number)
{
    if (number.canConvert<analysis::NumberId>())
        explainNumber(number.value<analysis::NumberId>());
    else
        explain(number.value<analysis::FigureId>());
}

void DossierView::setTheme(figures::ThemeKind kind)
{
    m_theme = figures::Theme(kind);
    emit themeChanged();
}

void DossierView::selectMunicipality(const QString &municipality)
{
    if (municipality == m_selectedMunicipality)
        return;
    m_selectedMunicipality = municipality;
    emit municipalitySelected(municipality);
}

} // namespace regie::ui::widgets

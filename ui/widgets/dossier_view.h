// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/figure_id.h"
#include "core/dossier/document.h"
#include "core/exchange/table.h"
#include "ui/figures/theme.h"

#include <QObject>

#include <optional>

Q_MOC_INCLUDE("core/analysis/number_id.h")

namespace regie::analysis {
struct NumberId;
}

namespace regie::ui::widgets {

class TableStates;

/// What every screen looks at: the open document on an as-of date, its figures, the municipality that is selected and the
/// colours. Screens read from it, edit through document(), and reload on figuresChanged().
class DossierView : public QObject
{
    Q_OBJECT
public:
    DossierView(dossier::Document &document, QDate asOf, figures::ThemeKind theme, QObject *parent = nullptr);
    /// With the figures of the document, which were worked out already.
    DossierView(dossier::Document &document, analysis::Figures figures, figures::ThemeKind theme,
                QObject *parent = nullptr);

    dossier::Document &document() { return m_document; }
    const domain::Dossier &data() const { return m_document.data(); }
    const analysis::Figures &figures() const { return m_figures; }
    QDate asOf() const { return m_figures.asOf; }
    void setAsOf(QDate asOf);
    /// The round whose rules and task hold; none: that of the as-of date.
    std::optional<domain::CyclePeriod> chosenRound() const { return m_round; }
    void chooseRound(std::optional<domain::CyclePeriod> round);
    const figures::Theme &theme() const { return m_theme; }
    void setTheme(figures::ThemeKind kind);

    /// CBS code; empty: none is selected.
    const QString &selectedMunicipality() const { return m_selectedMunicipality; }
    void selectMunicipality(const QString &municipality);

    /// Where tables are kept as they are left; null: nowhere.
    TableStates *tableStates() const { return m_tableStates; }
    void setTableStates(TableStates *states) { m_tableStates = states; }

    /// Asks the window to answer "why this number?".
    void explain(const analysis::FigureId &figure) { emit explanationRequested(figure); }
    /// The same of a number that is no figure of an area.
    void explainNumber(const analysis::NumberId &number) { emit numberExplanationRequested(number); }
    /// The same of what a cell has for FigureRole or SourceRole.
    void explainCell(const QVariant &number);
    /// Asks the window to go to a screen and there to a row: the location's id, or empty.
    void showLocation(const QString &location) { emit locationRequested(location); }
    /// Asks the window to show what importing the table would do.
    void importTable(const exchange::Table &table) { emit importRequested(table); }
    /// Says something short in the status bar, also to a screen reader.
    void say(const QString &message) { emit said(message); }

signals:
    /// The dossier, the as-of date or the round is another: data() and figures() are new.
    void figuresChanged();
    void themeChanged();
    void municipalitySelected(const QString &municipality);
    void explanationRequested(const regie::analysis::FigureId &figure);
    void numberExplanationRequested(const regie::analysis::NumberId &number);
    void locationRequested(const QString &location);
    void importRequested(const regie::exchange::Table &table);
    void said(const QString &message);

private:
    void workOut(QDate asOf);

    dossier::Document &m_document;
    analysis::Figures m_figures;
    std::optional<domain::CyclePeriod> m_round;
    figures::Theme m_theme;
    QString m_selectedMunicipality;
    TableStates *m_tableStates = nullptr;
};

} // namespace regie::ui::widgets

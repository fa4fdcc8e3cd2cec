// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derivation.h"

// The answers of derivation.h, each kind of number its own function.
namespace regie::analysis::derivations {

Derivation of(const domain::Dossier &dossier, const Figures &figures, const AllocationNumber &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const ChosenSum &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const AreaDifference &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const LedgerSum &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const TermsSum &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const EndingQuery &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const LocationPlaces &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const ConditionNumber &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const IndicatorNumber &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const LocationScore &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const LocationMean &number);
Derivation of(const domain::Dossier &dossier, const Figures &figures, const TypedNumber &number);

/// Notes a source once; an empty one not at all.
void addSource(Derivation &derivation, const QString &source);

/// Notes the row of the score, who gave it and when, and on what evidence.
void addGiver(Derivation &derivation, const domain::Dossier &dossier, const domain::Score &score);

/// Adds up what is added; none: nothing is.
std::optional<double> sumOf(const std::vector<DerivationPart> &parts);

/// Adds the number of each municipality, with those of which it is unknown as left out; says how many there are.
class MunicipalitySum
{
public:
    explicit MunicipalitySum(Derivation &derivation)
        : m_derivation(derivation)
    {}

    void add(const QString &municipality, std::optional<double> value);
    /// Sets the value and the sentence.
    void finish();

private:
    Derivation &m_derivation;
    int m_known = 0;
    int m_unknown = 0;
};

} // namespace regie::analysis::derivations

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

namespace regie::exchange {

/// The 26 municipalities of the province of Utrecht with their population.
std::vector<domain::Municipality> referenceMunicipalities();
/// The cycles and their parameters, each with its source.
std::vector<domain::Cycle> referenceCycles();
std::vector<domain::CycleParameter> referenceParameters();
/// A proposal: no published set exists.
std::vector<domain::Rubric> referenceRubrics();

/// Offers, their conditions and urgent requests from a table among the program's resources.
std::vector<domain::Offer> offersIn(const QString &path);
std::vector<domain::OfferCondition> conditionsIn(const QString &path);
std::vector<domain::UrgentRequest> urgentRequestsIn(const QString &path);

/// The set that makes an empty dossier say all this; each list may be in any order.
dossier::ChangeSet madeFrom(const domain::Dossier &dossier, const QString &templateName);

} // namespace regie::exchange

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/offer_account.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/record_columns.h"

namespace regie::ui::offers {

using OfferModel = widgets::RecordModel<domain::Offer>;
using ConditionModel = widgets::RecordModel<domain::OfferCondition>;
using RequestModel = widgets::RecordModel<domain::UrgentRequest>;

/// The offers to the state, to edit; an offer goes together with its conditions.
OfferModel *makeOfferModel(widgets::DossierView &view, QObject *parent);
/// The conditions of all offers, to edit.
ConditionModel *makeConditionModel(widgets::DossierView &view, QObject *parent);
/// The requests for temporary places, to edit.
RequestModel *makeRequestModel(widgets::DossierView &view, QObject *parent);

/// New rows, as the button that adds one makes them.
domain::Offer blankOffer();
domain::OfferCondition blankCondition(const QString &offer);
domain::UrgentRequest blankRequest(QDate asOf);

/// The oldest first; what has no date comes last.
std::vector<domain::Offer> offersByDate(const domain::Dossier &dossier);
/// In the order of their offers, and within one as money, regulation, other.
std::vector<domain::OfferCondition> conditionsByOffer(const domain::Dossier &dossier);
std::vector<domain::UrgentRequest> requestsByDate(const domain::Dossier &dossier);

/// "1,643", "at least 1,643" or nothing.
QString elapsedText(const std::optional<analysis::Elapsed> &elapsed);

} // namespace regie::ui::offers

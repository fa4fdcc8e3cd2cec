// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offers/offer_models.h"
#include "ui/offers/open_with_model.h"
#include "ui/offers/record_panel.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QWidget>

namespace regie::ui::offers {

class UrgentStrip;

/// The screen "Agreements with the state": the offers to the state with their conditions, what is open with whom, and the
/// requests for temporary places.
class OffersPage : public QWidget
{
    Q_OBJECT

public:
    explicit OffersPage(widgets::DossierView &view, QWidget *parent = nullptr);

    RecordPanel *offers() const { return m_offers; }
    RecordPanel *conditions() const { return m_conditions; }
    RecordPanel *requests() const { return m_requests; }
    widgets::TableView *openWith() const { return m_openWith; }
    UrgentStrip *urgent() const { return m_urgent; }
    QCheckBox *onlyOpen() const { return m_onlyOpen; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    RecordPanel *makeOffers();
    RecordPanel *makeConditions();
    RecordPanel *makeRequests();
    widgets::Panel *makeOpenWith();
    QWidget *makeContent();
    void arrange();
    void reload();
    void reloadConditions();
    QString subtitle() const;
    /// The offer that is selected, else the first; empty: there is none.
    QString currentOffer() const;

    widgets::DossierView &m_view;
    OfferModel *m_offerModel;
    ConditionModel *m_conditionModel;
    RequestModel *m_requestModel;
    OpenWithModel m_openWithModel;
    widgets::PageHeader *m_header;
    QCheckBox *m_onlyOpen;
    UrgentStrip *m_urgent;
    widgets::TableView *m_openWith;
    RecordPanel *m_offers;
    RecordPanel *m_conditions;
    RecordPanel *m_requests;
    widgets::Panel *m_openPanel;
    QWidget *m_topPart; ///< the offers and what is open with whom
    QGridLayout *m_top;
    bool m_isNarrow = false;
    bool m_isStale = false; ///< the dossier changed while the page was hidden
};

} // namespace regie::ui::offers

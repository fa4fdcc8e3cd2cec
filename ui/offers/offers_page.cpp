// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offers_page.h"

#include "ui/offers/urgent_strip.h"
#include "ui/widgets/text_role.h"
#include "ui/widgets/wrapped_columns.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::offers {

namespace space = figures::space;
namespace changes = dossier::changes;

namespace {

// The page's own width, at 100 % text, from which the offers and what is open with whom fit beside each other.
constexpr int kTwoColumns = 1040;
constexpr int kTopHeight = 208;
constexpr int kTopHeightBeside = 244; // four offers, each of two lines in half the width
constexpr int kConditionsHeight = 280;
constexpr int kRequestsHeight = 190;

/// What a page says of the rows that are made up.
widgets::Provenance provenanceOf(const domain::Dossier &dossier)
{
    return dossier.isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
}

} // namespace

OffersPage::OffersPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_offerModel(makeOfferModel(view, this))
    , m_conditionModel(makeConditionModel(view, this))
    , m_requestModel(makeRequestModel(view, this))
    , m_header(new widgets::PageHeader(tr("Agreements with the state"), view.theme(), provenanceOf(view.data())))
    , m_onlyOpen(new QCheckBox(tr("Only what is open")))
    , m_urgent(new UrgentStrip(view))
    , m_openWith(new widgets::TableView(view, tr("What is open with whom")))
    , m_offers(makeOffers())
    , m_conditions(makeConditions())
    , m_requests(makeRequests())
    , m_openPanel(makeOpenWith())
    , m_topPart(new QWidget)
    , m_top(new QGridLayout(m_topPart))
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeContent());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kTiny);
    page->setSpacing(space::kSmall);
    page->addWidget(m_header);
    page->addWidget(scroll, 1);

    connect(m_onlyOpen, &QCheckBox::toggled, this, &OffersPage::reloadConditions);
    connect(&m_view, &widgets::DossierView::figuresChanged, this, [this] {
        if (isVisible())
            reload();
        else
            m_isStale = true;
    });
    reload();
}

RecordPanel *OffersPage::makeOffers()
{
    auto *panel = new RecordPanel(
        m_view,
        {tr("Offers to the state"), tr("Add an offer"), tr("Remove the offer"), tr("No offer yet. Add the first one.")},
        *m_offerModel, QStringLiteral("offers.offers"), [] {
            const domain::Offer offer = blankOffer();
            return std::pair(changes::add(offer, offer.name), offer.id);
        });
    constexpr int kSummary = 3;
    constexpr int kSource = 4;
    panel->table()->setElasticColumns({kSummary, kSource});
    new widgets::WrappedColumns(*panel->table(), m_view, {kSummary, kSource});
    panel->removeButton()->setToolTip(tr("Remove the offer with its conditions"));
    return panel;
}

RecordPanel *OffersPage::makeConditions()
{
    auto *panel = new RecordPanel(m_view,
                                  {tr("Conditions"), tr("Add a condition"), tr("Remove the condition"),
                                   tr("No condition yet. Add one to an offer.")},
                                  *m_conditionModel, QStringLiteral("offers.conditions"), [this] {
                                      const auto condition = blankCondition(currentOffer());
                                      return std::pair(changes::add(condition, condition.title), condition.id);
                                  });
    constexpr int kOffer = 0;
    constexpr int kTitle = 1;
    constexpr int kSource = 8;
    panel->table()->setElasticColumns({kOffer, kTitle, kSource});
    new widgets::WrappedColumns(*panel->table(), m_view, {kOffer, kTitle, kSource});
    m_onlyOpen->setToolTip(tr("Open is what was asked, promised or partly met. Granted and refused are settled."));
    panel->addToHeader(m_onlyOpen);
    return panel;
}

RecordPanel *OffersPage::makeRequests()
{
    auto *panel = new RecordPanel(m_view,
                                  {tr("Urgent requests for temporary places"), tr("Add a request"),
                                   tr("Remove the request"), tr("No request yet. Add the first one.")},
                                  *m_requestModel, QStringLiteral("offers.requests"), [this] {
                                      const domain::UrgentRequest request = blankRequest(m_view.asOf());
                                      return std::pair(changes::add(request, request.title), request.id);
                                  });
    constexpr int kRemark = 6;
    constexpr int kSource = 7;
    panel->table()->setElasticColumns({kRemark, kSource});
    new widgets::WrappedColumns(*panel->table(), m_view, {kRemark, kSource});
    panel->setLead(m_urgent);
    return panel;
}

widgets::Panel *OffersPage::makeOpenWith()
{
    auto *panel = new widgets::Panel(tr("What is open with whom"), m_view.theme());
    m_openWith->setModel(&m_openWithModel);
    m_openWith->setFrameShape(QFrame::NoFrame);
    m_openWith->setDense();
    m_openWith->setElasticColumns({OpenWithModel::WhoColumn});
    m_openWith->setEmptyText(tr("Nothing is open."));
    m_openWith->keepAs(QStringLiteral("offers.open"));
    panel->addContent(m_openWith, 1);
    return panel;
}

QWidget *OffersPage::makeContent()
{
    const qreal scale = widgets::textScale();
    m_offers->setMinimumHeight(qRound(kTopHeight * scale));
    m_openPanel->setMinimumHeight(qRound(kTopHeight * scale));
    m_conditions->setMinimumHeight(qRound(kConditionsHeight * scale));
    m_requests->setMinimumHeight(qRound(kRequestsHeight * scale));
    for (QWidget *panel : {static_cast<QWidget *>(m_offers), static_cast<QWidget *>(m_openPanel),
                           static_cast<QWidget *>(m_conditions), static_cast<QWidget *>(m_requests)})
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(space::kPanelGap);
    m_isNarrow = true;
    arrange(); // before what is below it: the Tab key goes in the order in which panels come
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kPanelGap);
    constexpr int kTopShare = 3;
    constexpr int kConditionsShare = 5;
    column->addWidget(m_topPart, kTopShare);
    column->addWidget(m_conditions, kConditionsShare);
    column->addWidget(m_requests, kTopShare);
    return content;
}

void OffersPage::arrange()
{
    const bool isNarrow = width() < kTwoColumns * widgets::textScale();
    if (isNarrow == m_isNarrow && m_top->count() > 0)
        return;
    m_isNarrow = isNarrow;
    m_top->removeWidget(m_offers);
    m_top->removeWidget(m_openPanel);
    m_top->addWidget(m_offers, 0, 0);
    m_top->addWidget(m_openPanel, isNarrow ? 1 : 0, isNarrow ? 0 : 1);
    constexpr int kOffersShare = 9;
    constexpr int kOpenShare = 10; // many narrow columns that may not be cut off
    m_top->setColumnStretch(0, kOffersShare);
    m_top->setColumnStretch(1, isNarrow ? 0 : kOpenShare);
    const qreal scale = widgets::textScale();
    m_topPart->setMinimumHeight(isNarrow ? 2 * qRound(kTopHeight * scale) + space::kPanelGap
                                         : qRound(kTopHeightBeside * scale));
}

void OffersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OffersPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    QWidget::showEvent(event);
}

QString OffersPage::currentOffer() const
{
    const QModelIndex current = m_offers->table()->currentIndex();
    if (current.isValid())
        return m_offerModel->rowKey(current.row());
    return m_view.data().offers.empty() ? QString() : offersByDate(m_view.data()).front().id;
}

QString OffersPage::subtitle() const
{
    const auto &rows = m_view.data().conditions;
    const auto open = static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const auto &row) { return analysis::isOpen(row.status); }));
    const auto offers = static_cast<int>(m_view.data().offers.size());
    //: %1 "4 offers", %2 "6 open conditions"
    return tr("%1, %2").arg(tr("%Ln offer(s)", nullptr, offers), tr("%Ln open condition(s)", nullptr, open));
}

void OffersPage::reload()
{
    m_isStale = false;
    m_header->setSubtitle(subtitle());
    m_offers->reload([this] { m_offerModel->setRows(offersByDate(m_view.data())); });
    reloadConditions();
    m_requests->reload([this] { m_requestModel->setRows(requestsByDate(m_view.data())); });
    m_openWithModel.setRows(analysis::openByWho(m_view.data(), m_view.asOf()));
    m_openWith->fitColumns();
    m_urgent->reload();
    const bool hasOffer = !m_view.data().offers.empty();
    m_conditions->addButton()->setEnabled(hasOffer);
}

void OffersPage::reloadConditions()
{
    m_conditions->reload([this] {
        auto rows = conditionsByOffer(m_view.data());
        if (m_onlyOpen->isChecked())
            std::erase_if(rows, [](const auto &row) { return !analysis::isOpen(row.status); });
        m_conditionModel->setRows(std::move(rows));
    });
}

} // namespace regie::ui::offers

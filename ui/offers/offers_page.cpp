// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offers_page.h"

#include "ui/widgets/page_header.h"

#include <QVBoxLayout>

namespace regie::ui::offers {

namespace space = figures::space;

OffersPage::OffersPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->addWidget(new widgets::PageHeader(tr("Agreements with the state"), m_view.theme(), provenance));
    column->addStretch();
}

} // namespace regie::ui::offers

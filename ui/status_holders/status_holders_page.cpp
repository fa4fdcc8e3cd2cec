// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_holders/status_holders_page.h"

#include "ui/widgets/page_header.h"

#include <QVBoxLayout>

namespace regie::ui::status_holders {

namespace space = figures::space;

StatusHoldersPage::StatusHoldersPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->addWidget(new widgets::PageHeader(tr("Status holders"), m_view.theme(), provenance));
    column->addStretch();
}

} // namespace regie::ui::status_holders

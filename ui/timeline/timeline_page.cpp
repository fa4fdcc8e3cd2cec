// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_page.h"

#include "ui/widgets/page_header.h"

#include <QVBoxLayout>

namespace regie::ui::timeline {

namespace space = figures::space;

TimelinePage::TimelinePage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->addWidget(new widgets::PageHeader(tr("Timeline"), m_view.theme(), provenance));
    column->addStretch();
}

} // namespace regie::ui::timeline

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QWidget>

namespace regie::ui::offers {

/// The screen "Agreements with the state": the offers to the state with their conditions, and urgent requests.
class OffersPage : public QWidget
{
    Q_OBJECT

public:
    explicit OffersPage(widgets::DossierView &view, QWidget *parent = nullptr);

private:
    widgets::DossierView &m_view;
};

} // namespace regie::ui::offers

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QWidget>

namespace regie::ui::allocation {

/// The screen "Allocation": what municipalities could trade while the provincial sum is locked.
class AllocationPage : public QWidget
{
    Q_OBJECT

public:
    explicit AllocationPage(widgets::DossierView &view, QWidget *parent = nullptr);

private:
    widgets::DossierView &m_view;
};

} // namespace regie::ui::allocation

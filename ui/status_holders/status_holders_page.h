// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QWidget>

namespace regie::ui::status_holders {

/// The screen "Status holders": the half-year ledgers of the housing task.
class StatusHoldersPage : public QWidget
{
    Q_OBJECT

public:
    explicit StatusHoldersPage(widgets::DossierView &view, QWidget *parent = nullptr);

private:
    widgets::DossierView &m_view;
};

} // namespace regie::ui::status_holders

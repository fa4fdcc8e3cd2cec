// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QWidget>

namespace regie::ui::timeline {

/// The screen "Timeline": capacity and task by month, and which places end when.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(widgets::DossierView &view, QWidget *parent = nullptr);

private:
    widgets::DossierView &m_view;
};

} // namespace regie::ui::timeline

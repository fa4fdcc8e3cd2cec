// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/signals_model.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/panel.h"

#include <QListView>

namespace regie::ui::overview {

/// The points for attention on the as-of date; Enter goes to the record.
class SignalsPanel : public widgets::Panel
{
    Q_OBJECT

public:
    explicit SignalsPanel(widgets::DossierView &view, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    /// Shows the signals of the figures as they are now.
    void reload();

signals:
    /// A signal that is about no location was chosen; the code is empty for the province.
    void municipalityActivated(const QString &municipality);

private:
    void goTo(const analysis::Signal &signal);

    widgets::DossierView &m_view;
    SignalsModel m_model;
    QListView *m_list;
    QLabel *m_count;
    QLabel *m_none;
};

} // namespace regie::ui::overview

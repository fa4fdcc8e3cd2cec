// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/municipalities/detail_tabs.h"
#include "ui/municipalities/task_tab.h"

#include <QTabBar>
#include <QTabWidget>

namespace regie::ui::municipalities {

/// Everything about one municipality, or about the province, in tabs.
class MunicipalityDetail : public QFrame
{
    Q_OBJECT

public:
    explicit MunicipalityDetail(widgets::DossierView &view, QWidget *parent = nullptr);

    /// An empty code is the province.
    void show(const QString &municipality);
    QTabWidget *tabs() const { return m_tabs; }
    TaskTab *taskTab() const { return m_task; }
    LocationsTab *locationsTab() const { return m_locations; }
    PrinciplesTab *principlesTab() const { return m_principles; }
    StatusHoldersTab *statusHoldersTab() const { return m_statusHolders; }

private:
    void showHeading(const QString &municipality);

    widgets::DossierView &m_view;
    QLabel *m_name;
    QLabel *m_facts;
    QTabWidget *m_tabs;
    TaskTab *m_task;
    LocationsTab *m_locations;
    PrinciplesTab *m_principles;
    StatusHoldersTab *m_statusHolders;
};

} // namespace regie::ui::municipalities

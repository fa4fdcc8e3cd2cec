// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/municipalities/agreements_tab.h"
#include "ui/municipalities/detail_tabs.h"
#include "ui/municipalities/notes_tab.h"
#include "ui/municipalities/several_detail.h"
#include "ui/municipalities/task_tab.h"
#include "ui/widgets/tab_rows.h"

#include <QStackedWidget>
#include <QToolButton>

namespace regie::ui::municipalities {

/// Everything about one municipality, or about the province, in tabs; of several municipalities their sums.
class MunicipalityDetail : public QFrame
{
    Q_OBJECT

public:
    explicit MunicipalityDetail(widgets::DossierView &view, QWidget *parent = nullptr);

    /// An empty code is the province.
    void show(const QString &municipality);
    /// The sums of these municipalities.
    void showSeveral(const QStringList &municipalities);
    bool isShowingSeveral() const { return m_stack->currentWidget() == m_several; }
    /// Says that the detail takes the whole page, or no longer.
    void setWhole(bool isWhole);
    QString title() const { return m_name->text(); }
    QToolButton *wholeButton() const { return m_whole; }
    QToolButton *pdfButton() const { return m_pdf; }
    SeveralDetail *several() const { return m_several; }
    AgreementsTab *agreementsTab() const { return m_agreements; }
    NotesTab *notesTab() const { return m_notes; }
    QTabWidget *tabs() const { return m_tabs; }
    widgets::TabRows *tabRows() const { return m_tabRows; }
    TaskTab *taskTab() const { return m_task; }
    LocationsTab *locationsTab() const { return m_locations; }
    PrinciplesTab *principlesTab() const { return m_principles; }
    StatusHoldersTab *statusHoldersTab() const { return m_statusHolders; }

signals:
    void allocationRequested();
    /// Asks for the factsheet of the municipality as a PDF.
    void factsheetRequested();
    /// Asks for the whole page, or for the list beside it again.
    void wholeRequested();

private:
    enum Tab { Task, Locations, Principles, StatusHolders, Agreements, Notes };

    QWidget *makeHeading();
    QWidget *makeTabs();
    void showHeading(const QString &municipality);

    widgets::DossierView &m_view;
    QLabel *m_name;
    QLabel *m_facts;
    QToolButton *m_whole;
    QToolButton *m_pdf;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    widgets::TabRows *m_tabRows = nullptr; ///< the names of the tabs
    TaskTab *m_task;
    LocationsTab *m_locations;
    PrinciplesTab *m_principles;
    StatusHoldersTab *m_statusHolders;
    AgreementsTab *m_agreements;
    NotesTab *m_notes;
    SeveralDetail *m_several;
};

} // namespace regie::ui::municipalities

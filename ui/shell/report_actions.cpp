// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_actions.h"

#include <utility>

namespace regie::ui::shell {

using report::ReportKind;

ReportActions::ReportActions(const WindowActions &actions, Session &session, FileChoices &files, QObject *owner)
    : QObject(owner)
    , m_session(session)
    , m_factsheet(actions.factsheetPdf)
    , m_council(actions.councilPdf)
{
    for (const auto &[action, kind] :
         {std::pair(actions.overviewPdf, ReportKind::Overview),
          std::pair(actions.factsheetPdfs, ReportKind::Factsheets), std::pair(actions.verslagPdf, ReportKind::Verslag),
          std::pair(actions.councilPdfs, ReportKind::Council),
          std::pair(actions.statusHoldersPdf, ReportKind::StatusHolders),
          std::pair(actions.changesPdf, ReportKind::Changes)})
        connect(action, &QAction::triggered, &files, [&files, kind = kind] { files.askReport(kind); });
    for (const auto &[action, kind] :
         {std::pair(m_factsheet, ReportKind::Factsheets), std::pair(m_council, ReportKind::Council)})
        connect(action, &QAction::triggered, this, [this, &files, kind = kind] {
            if (m_session.isOpen() && !m_session.view().selectedMunicipality().isEmpty())
                files.askReport(kind, m_session.view().selectedMunicipality());
        });
    connect(&session, &Session::opened, this, &ReportActions::follow);
    connect(&session, &Session::closed, this, &ReportActions::name);
    if (session.isOpen())
        follow();
    else
        name();
}

void ReportActions::follow()
{
    const widgets::DossierView &view = m_session.view();
    connect(&view, &widgets::DossierView::municipalitySelected, this, &ReportActions::name);
    connect(&view, &widgets::DossierView::figuresChanged, this, &ReportActions::name);
    name();
}

void ReportActions::name()
{
    const QString code = m_session.isOpen() ? m_session.view().selectedMunicipality() : QString();
    QString municipality = code.isEmpty() ? tr("the selected municipality") : m_session.view().data().areaName(code);
    municipality.replace(QLatin1Char('&'), QLatin1String("&&"));
    //: %1 a municipality
    m_factsheet->setText(tr("Factshee&t of %1…").arg(municipality));
    //: %1 a municipality
    m_council->setText(tr("Over&view for the council of %1…").arg(municipality));
    for (QAction *action : {m_factsheet, m_council})
        action->setEnabled(!code.isEmpty());
}

} // namespace regie::ui::shell

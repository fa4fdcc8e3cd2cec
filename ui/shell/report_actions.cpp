// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_actions.h"

#include <QDir>

#include <utility>

namespace regie::ui::shell {

using report::ReportKind;

ReportActions::ReportActions(const WindowActions &actions, Session &session, print::PrintMemory &memory,
                             QWidget *window, QObject *owner)
    : QObject(owner)
    , m_session(session)
    , m_memory(memory)
    , m_window(window)
    , m_factsheet(actions.factsheetPdf)
    , m_council(actions.councilPdf)
{
    connect(actions.print, &QAction::triggered, this, [this] { open(m_last); });
    for (const auto &[action, kind] :
         {std::pair(actions.overviewPdf, ReportKind::Overview),
          std::pair(actions.factsheetPdfs, ReportKind::Factsheets), std::pair(actions.verslagPdf, ReportKind::Verslag),
          std::pair(actions.councilPdfs, ReportKind::Council),
          std::pair(actions.statusHoldersPdf, ReportKind::StatusHolders),
          std::pair(actions.changesPdf, ReportKind::Changes)})
        connect(action, &QAction::triggered, this, [this, kind = kind] { open(kind); });
    for (const auto &[action, kind] :
         {std::pair(m_factsheet, ReportKind::Factsheets), std::pair(m_council, ReportKind::Council)})
        connect(action, &QAction::triggered, this, [this, kind = kind] {
            if (m_session.isOpen() && !m_session.view().selectedMunicipality().isEmpty())
                open(kind, m_session.view().selectedMunicipality());
        });
    connect(&session, &Session::closing, this, [this] { delete m_dialog; });
    connect(&session, &Session::opened, this, &ReportActions::follow);
    connect(&session, &Session::closed, this, &ReportActions::name);
    if (session.isOpen())
        follow();
    else
        name();
}

void ReportActions::open(ReportKind kind, const QString &municipality)
{
    if (!m_session.isOpen() || m_dialog)
        return;
    m_dialog = new print::PrintDialog(m_session.view(), m_memory, m_window);
    connect(m_dialog, &print::PrintDialog::printed, this,
            [this](const print::PrintResult &result, const QString &place) { tell(result, place); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_last = m_dialog->options().kind(); });
    m_dialog->choose(kind, municipality);
    m_dialog->open();
}

void ReportActions::tell(const print::PrintResult &result, const QString &place)
{
    const QString shown = QDir::toNativeSeparators(place);
    if (result.pages > 0)
        //: %1 the name of a printer
        m_session.view().say(tr("%Ln page(s) went to %1.", nullptr, result.pages).arg(shown));
    else if (result.files == 1)
        m_session.view().say(tr("The report is ready: %1").arg(shown));
    else
        //: %1 a folder
        m_session.view().say(tr("%Ln report(s) are ready in %1.", nullptr, result.files).arg(shown));
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

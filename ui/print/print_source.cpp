// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_source.h"

#include "core/dossier/copy_state.h"
#include "core/dossier/journal_reader.h"
#include "ui/report/changes_report.h"

namespace regie::ui::print {

namespace {

analysis::Figures figuresOf(const PrintRequest &request)
{
    return request.round ? analysis::figuresOn(*request.dossier, request.asOf, *request.round)
                         : analysis::figuresOn(*request.dossier, request.asOf);
}

report::ReportChoice choiceOf(const PrintRequest &request, const report::ReportData &data)
{
    report::ReportChoice choice;
    choice.kind = request.kind;
    choice.confidential = request.choice.confidential;
    choice.remarks = request.choice.remarks;
    choice.annex = request.choice.annex;
    const QStringList codes = chosenMunicipalities(data.dossier, request.choice);
    if (!codes.isEmpty()) // without codes the order is that of all
        choice.municipalities = report::factsheetOrder(data, codes, request.choice.order);
    if (request.kind == report::ReportKind::Changes)
        choice.changes =
            dossier::JournalReader(request.database).netChanges(report::changesPeriod(data.dossier, data.figures.asOf));
    return choice;
}

} // namespace

PrintSource::PrintSource(const PrintRequest &request)
    : m_dossier(request.dossier)
    , m_figures(figuresOf(request))
    , m_data{*m_dossier, m_figures, dossier::readVersion(request.database)}
    , m_choice(choiceOf(request, m_data))
    , m_series(report::seriesOf(m_data, m_choice))
{}

} // namespace regie::ui::print

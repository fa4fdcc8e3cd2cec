// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/factsheet.h"
#include "ui/report/report_kind.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace regie::ui::print {

/// Which municipalities are printed.
enum class Scope { All, Subregion, Chosen };

/// What comes out.
enum class Target { Pdf, Printer, Text, Tables };

/// Whether a report per municipality becomes one file or one for each.
enum class Files { One, OneEach };

/// What an officer chose in the print dialog for one report; the as-of date is that of the screens.
struct PrintChoice
{
    Scope scope = Scope::All;
    QString subregion{};
    QStringList municipalities{}; ///< codes, for Scope::Chosen
    report::FactsheetOrder order = report::FactsheetOrder::Name;
    report::Annex annex = report::Annex::Printed;
    report::Remarks remarks = report::Remarks::LeftOut;
    report::Confidential confidential = report::Confidential::LeftOut;
    Target target = Target::Pdf;
    Files files = Files::One;
    QString names{}; ///< pattern without its ending, for Files::OneEach; empty: the usual one

    QByteArray toJson() const;
    /// What can be read of it; the rest as it is by default. What is confidential is never chosen by what was remembered.
    static PrintChoice fromJson(const QByteArray &json);
    bool operator==(const PrintChoice &) const = default;
};

/// The codes of the municipalities that were chosen, in the alphabet's order; for an empty Chosen there are none.
QStringList chosenMunicipalities(const domain::Dossier &dossier, const PrintChoice &choice);

/// The format of the files; for a printer that of its pages.
report::ReportFormat formatOf(Target target);

/// Where the choices are kept from one start to the next, by the report's key.
class PrintMemory
{
public:
    virtual ~PrintMemory() = default;

    virtual QByteArray printChoice(const QString &report) const = 0;
    virtual void keepPrintChoice(const QString &report, const QByteArray &choice) = 0;
};

} // namespace regie::ui::print

namespace regie::domain {

/// The names in what is remembered.
template <>
struct Keys<ui::print::Scope>
{
    static constexpr std::array<QLatin1StringView, 3> texts{QLatin1StringView("all"), QLatin1StringView("subregion"),
                                                            QLatin1StringView("chosen")};
};
template <>
struct Keys<ui::print::Target>
{
    static constexpr std::array<QLatin1StringView, 4> texts{QLatin1StringView("pdf"), QLatin1StringView("printer"),
                                                            QLatin1StringView("odt"), QLatin1StringView("ods")};
};

} // namespace regie::domain

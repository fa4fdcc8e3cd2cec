// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/example_file.h"
#include "ui/print/print_source.h"
#include "ui/widgets/dossier_view.h"

#include <map>

namespace regie::tests {

/// Remembers choices as long as the test runs.
class ShortMemory : public ui::print::PrintMemory
{
public:
    QByteArray printChoice(const QString &report) const override
    {
        const auto found = m_choices.find(report);
        return found == m_choices.end() ? QByteArray() : found->second;
    }
    void keepPrintChoice(const QString &report, const QByteArray &choice) override { m_choices[report] = choice; }

private:
    std::map<QString, QByteArray> m_choices;
};

/// The example as it is open in a window.
struct PrintFile
{
    ExampleFile file;
    dossier::Document document{dossier::openForEditing(file.path(), file.workingRoot()), QStringLiteral("Jo")};
    ui::widgets::DossierView view{document, QDate(2026, 9, 1), figures::ThemeKind::Light};
    ShortMemory memory;

    ui::print::PrintRequest request(report::ReportKind kind) const
    {
        return {std::make_shared<const domain::Dossier>(document.data()),
                document.workingCopy().databasePath(),
                QDate(2026, 9, 1),
                {},
                kind,
                {}};
    }
};

} // namespace regie::tests

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_output.h"

#include "ui/report/office/table_document.h"
#include "ui/report/office/text_document.h"
#include "ui/report/report_writer.h"

#include <QFileInfo>

#include <utility>

namespace regie::report {

std::optional<ReportFormat> formatOf(const QString &path)
{
    return domain::fromKey<ReportFormat>(QFileInfo(path).suffix().toLower());
}

std::unique_ptr<ReportOutput> makeOutput(ReportFormat format, QIODevice &device, const QString &title, GoOn goOn)
{
    switch (format) {
    case ReportFormat::Pdf:
        return std::make_unique<ReportWriter>(device, title, std::move(goOn));
    case ReportFormat::Text:
        return std::make_unique<office::TextDocument>(device, title, std::move(goOn));
    case ReportFormat::Tables:
        return std::make_unique<office::TableDocument>(device, title, std::move(goOn));
    }
    Q_UNREACHABLE();
}

} // namespace regie::report

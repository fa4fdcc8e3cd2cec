// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/document.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_plan.h"

#include <QTemporaryDir>
#include <QTest>

namespace regie::tests {

/// A dossier on disk with this content, open for editing.
class FreshDossier
{
public:
    explicit FreshDossier(const dossier::ChangeSet &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("fresh.regie"));
        dossier::createDossier(path, content, QStringLiteral("Test"));
        m_document = std::make_unique<dossier::Document>(
            dossier::openForEditing(path, m_folder.filePath(QStringLiteral("working"))), QStringLiteral("Test"));
    }

    dossier::Document &document() { return *m_document; }
    const domain::Dossier &data() const { return m_document->data(); }

    exchange::ImportPlan plan(const QByteArray &csv, exchange::TableKind kind) const
    {
        const exchange::ReadTable read = exchange::readCsv(csv);
        exchange::ImportContext context;
        for (const domain::Location &location : data().locations) {
            for (const domain::Score &score : m_document->locationScores(location.id))
                context.locationScores.push_back(score);
        }
        return exchange::planImport(data(), read.table.value_or(exchange::Table{}), kind, context);
    }

    /// Undoes every edit, so that the next test begins with the content.
    void takeAllBack()
    {
        while (m_document->canUndo())
            QVERIFY(m_document->undo());
    }

    /// Imports the table; false when the dossier refused it.
    bool import(const QByteArray &csv, exchange::TableKind kind) { return m_document->apply(plan(csv, kind).changes); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<dossier::Document> m_document;
};

/// The states of the rows in order: `n`ew, `c`hanged, `e`qual, `r`efused.
inline QString states(const exchange::ImportPlan &plan)
{
    QString text;
    for (const exchange::ImportRow &row : plan.rows)
        text += domain::keyOf(row.state).at(0);
    return text;
}

/// Row, column and severity of each finding: "3 plekken error".
inline QStringList places(const exchange::ImportPlan &plan)
{
    QStringList list;
    for (const exchange::Finding &finding : plan.findings)
        list << QStringLiteral("%1 %2 %3")
                    .arg(QString::number(finding.row), finding.column, domain::keyOf(finding.severity));
    return list;
}

} // namespace regie::tests

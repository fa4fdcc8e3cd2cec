// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task_statement.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

namespace regie::ui::municipalities {

/// The statements about the task of one area in one stream and period, to read and to edit.
class StatementBlock : public QWidget
{
    Q_OBJECT

public:
    struct Subject
    {
        QString municipality; ///< CBS code; empty: the province
        domain::Stream stream = domain::Stream::Asylum;
        QString period;
        bool isFictitious = false; ///< of an example, not of a source

        bool operator==(const Subject &) const = default;
    };

    StatementBlock(widgets::DossierView &view, const Subject &subject, QWidget *parent = nullptr);

    const Subject &subject() const { return m_subject; }
    void reload();
    /// The current statement; null when none is.
    const domain::TaskStatement *current() const;
    void clearCurrent();
    widgets::TableView *table() const { return m_table; }
    /// Two statements of one kind that differ, in a sentence; empty: there are none.
    QString conflict() const { return m_conflict->sentence(); }

signals:
    void currentChanged();
    /// Asks to compare two statements, by their ids.
    void compareRequested(const QString &first, const QString &second);

private:
    std::vector<widgets::RecordColumn<domain::TaskStatement>> columns();
    domain::TaskStatement blank() const;
    dossier::ChangeSet editOf(const std::vector<widgets::RowEdit<domain::TaskStatement>> &edits) const;
    QString title() const;
    QString conflictText() const;
    void compare();

    widgets::DossierView &m_view;
    Subject m_subject;
    QString m_inForce; ///< id of the statement that names the task
    QLabel *m_title;
    widgets::RecordModel<domain::TaskStatement> *m_model;
    widgets::TableView *m_table;
    widgets::InlineNotice *m_refusal;
    widgets::InlineNotice *m_conflict;
};

/// What the statement is shown with: those of one area, stream and period, real and invented ones apart. In an example a
/// statement is invented unless it names a source of its own.
StatementBlock::Subject subjectOf(const domain::TaskStatement &statement, const domain::Dossier &dossier);

/// Alters the places of a statement. Returns why it cannot be, or nothing.
QString takePlaces(domain::TaskStatement &statement, const QString &text);
QString takeMinors(domain::TaskStatement &statement, const QString &text);

} // namespace regie::ui::municipalities

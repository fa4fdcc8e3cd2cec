// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task_statement.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>

namespace regie::ui::municipalities {

/// Two statements about the task of one area side by side: where they differ, by how many places, and from what that comes.
class StatementComparison : public QDialog
{
    Q_OBJECT

public:
    /// An empty code is the province.
    StatementComparison(widgets::DossierView &view, const QString &municipality, QWidget *parent = nullptr);

    /// Shows these two, by their ids.
    void compare(const QString &first, const QString &second);
    QComboBox *first() const { return m_first; }
    QComboBox *second() const { return m_second; }
    widgets::TableView *table() const { return m_table; }
    /// By how much they differ and why, in sentences.
    QString sentence() const { return m_sentence->text(); }

private:
    struct Line
    {
        QString id; ///< what is compared
        QString first;
        QString second;
        QString difference;
        bool operator==(const Line &) const = default;
    };

    static std::vector<widgets::RecordColumn<Line>> columns();
    void fill();
    void show(const domain::TaskStatement &first, const domain::TaskStatement &second);
    void reload();
    std::vector<const domain::TaskStatement *> statements() const;
    void explainOne() const;

    widgets::DossierView &m_view;
    QString m_municipality;
    QComboBox *m_first;
    QComboBox *m_second;
    widgets::RecordModel<Line> *m_model;
    widgets::TableView *m_table;
    QLabel *m_sentence;
};

} // namespace regie::ui::municipalities

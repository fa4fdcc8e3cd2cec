// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/journal_reader.h"
#include "ui/history/change_lines_model.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

namespace regie::ui::locations {

/// What the journal says of one location and what belongs to it: who did what and when, and of the current line each field
/// before and after. It is read on another thread, and only while it is in sight.
class LocationHistory : public QWidget
{
    Q_OBJECT

public:
    explicit LocationHistory(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(const QString &location);
    widgets::TableView *table() const { return m_table; }
    widgets::TableView *changes() const { return m_changes; }

signals:
    /// The lines of the location are here.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line
    {
        QString id;
        QString when;
        QDateTime moment;
        QString what;
        QString who;
        bool operator==(const Line &) const = default;
    };

    static std::vector<widgets::RecordColumn<Line>> columns();
    QStringList belonging() const;
    void read();
    void take(std::vector<dossier::EntryAbout> entries);
    void showChanges();

    widgets::DossierView &m_view;
    QString m_location;
    QString m_read; ///< the location whose lines are here
    int m_runs = 0;
    std::vector<dossier::EntryAbout> m_entries;
    widgets::RecordModel<Line> *m_model;
    widgets::TableView *m_table;
    history::ChangeLinesModel *m_changeLines;
    widgets::TableView *m_changes;
    widgets::InlineNotice *m_failure;
};

} // namespace regie::ui::locations

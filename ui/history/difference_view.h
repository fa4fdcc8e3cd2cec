// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/change_lines_model.h"
#include "ui/history/history_source.h"
#include "ui/widgets/table_view.h"

#include <QFrame>
#include <QLabel>

namespace regie::ui::history {

/// What is different between two moments: each field with its value then and now, by municipality. Edits that cancel out are
/// no difference.
class DifferenceView : public QFrame
{
    Q_OBJECT

public:
    DifferenceView(widgets::DossierView &view, HistorySource &source, QWidget *parent = nullptr);

    /// Works out the difference over the filter's period; shows what its municipality and table let through.
    void show(const dossier::HistoryFilter &filter);
    /// The dossier changed: what was read no longer holds.
    void forget() { m_period.reset(); }
    widgets::TableView *table() const { return m_table; }
    ChangeLinesModel *model() const { return m_model; }
    QString caption() const { return m_caption->text(); }
    const dossier::ChangeLine *current() const { return m_model->line(m_table->currentIndex().row()); }

signals:
    void shown();
    void jumpRequested();

private:
    void fill();
    QString captionOf(int differences) const;

    widgets::DossierView &m_view;
    HistorySource &m_source;
    QLabel *m_caption;
    ChangeLinesModel *m_model;
    widgets::TableView *m_table;
    HistorySource::Lines m_lines;
    std::optional<dossier::Period> m_period; ///< of the lines, or of those that are being read
    bool m_hasLines = false;
    dossier::HistoryFilter m_filter;
};

} // namespace regie::ui::history

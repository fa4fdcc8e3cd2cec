// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/what_if.h"
#include "ui/dialogs/lines_model.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QDialog>

namespace regie::ui::allocation {

/// The scenarios of the round beside each other: per municipality the proposal of each and how it differs from the dossier.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CompareDialog(WhatIf &whatIf, QWidget *parent = nullptr);

    widgets::TableView *table() const { return m_table; }
    QCheckBox *onlyDifferences() const { return m_onlyDifferences; }

private:
    std::vector<dialogs::LineColumn> columns() const;
    void fill();
    /// What explains the numbers of a municipality, or of the province for an empty code.
    QVariantList figuresOf(const QString &municipality) const;
    dialogs::Line lineOf(const QString &municipality, const std::vector<analysis::Allocation> &all) const;
    dialogs::Line totalLine(const std::vector<analysis::Allocation> &all) const;

    WhatIf &m_whatIf;
    std::vector<domain::Scenario> m_scenarios; ///< as they are compared; the dossier comes before them
    dialogs::LinesModel *m_model;
    widgets::TableView *m_table;
    QCheckBox *m_onlyDifferences;
};

} // namespace regie::ui::allocation

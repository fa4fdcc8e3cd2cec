// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_choice.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QWidget>

#include <map>

namespace regie::ui::print {

/// Where an officer chooses what is printed and how; each report comes with what was chosen for it the last time.
class PrintOptions : public QWidget
{
    Q_OBJECT

public:
    PrintOptions(const domain::Dossier &dossier, QDate asOf, const PrintMemory &memory, QWidget *parent = nullptr);

    /// Shows the report as it was chosen last; of one municipality when that is given.
    void choose(report::ReportKind kind, const QString &municipality);
    report::ReportKind kind() const;
    QDate asOf() const { return m_asOf->date(); }
    PrintChoice choice() const;
    /// What is wrong with the names of the files; empty: nothing.
    void tellProblem(const QString &sentence);

signals:
    /// Another report, or other content.
    void contentChanged();
    /// Only where it goes is another.
    void targetChanged();

private:
    void fillMunicipalities(const domain::Dossier &dossier);
    void makeMunicipalities();
    QWidget *makeParts();
    QWidget *makeTarget();
    void connectAll();
    void show(const PrintChoice &choice);
    void updateParts();
    void addField(QVBoxLayout &column, const QString &name, QWidget *field);

    const PrintMemory &m_memory;
    QComboBox *m_kind;
    QDateEdit *m_asOf;
    QWidget *m_municipal; ///< what only reports per municipality have
    QComboBox *m_scope;
    QListWidget *m_list;
    QComboBox *m_order;
    QCheckBox *m_annex;
    QCheckBox *m_remarks;
    QCheckBox *m_confidential;
    QComboBox *m_target;
    QCheckBox *m_oneEach;
    QWidget *m_namesBox;
    QLineEdit *m_names;
    QLabel *m_namesHint;
    QLabel *m_problem;
};

} // namespace regie::ui::print

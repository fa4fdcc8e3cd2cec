// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/course_figure.h"
#include "ui/principles/evidence_block.h"
#include "ui/principles/rubric_list.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QFrame>
#include <QStackedWidget>

namespace regie::ui::principles {

/// The score of one cell: value, target, what the levels mean, the reasoning, the evidence and earlier scores.
class ScorePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ScorePanel(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows another cell; the null cell shows what to do.
    void show(const Cell &cell);
    const Cell &cell() const { return m_cell; }

    widgets::ChoiceField *scoreField() const { return m_score; }
    widgets::ChoiceField *targetField() const { return m_target; }
    widgets::LongTextField *reasoningField() const { return m_reasoning; }
    RubricList *rubric() const { return m_rubric; }
    EvidenceBlock *evidence() const { return m_evidence; }

signals:
    /// Esc or Ctrl+Enter was pressed: the keyboard should go back to the matrix.
    void left();

private:
    QWidget *makeContent();
    QWidget *makeHeading();
    QWidget *makeFields();
    QLabel *makeLabel(const QString &text, QWidget *buddy);
    void connectAll();

    void reload();
    void showHeading(const analysis::PrincipleFigures &figures);
    void showFields(const analysis::PrincipleFigures &figures);
    void showScore(const domain::Score *score);
    void showCourse(const analysis::PrincipleFigures &figures);
    void showHint();
    void applyTheme();

    QString takeScore(const QString &key);
    QString takeTarget(const QString &key);
    QString takeReasoning(const QString &text);
    /// Why the edit is not applied, or nothing.
    QString apply(const dossier::ChangeSet &edit);

    widgets::DossierView &m_view;
    Cell m_cell;
    QString m_scoreId; ///< the score that holds; empty: none

    std::vector<QLabel *> m_quiet; ///< labels in the colour of side notes
    QStackedWidget *m_stack;
    QLabel *m_name;
    QLabel *m_principle;
    QLabel *m_chip;
    widgets::ChoiceField *m_score;
    widgets::ChoiceField *m_target;
    QLabel *m_given;
    RubricList *m_rubric;
    QLabel *m_rubricLabel;
    widgets::LongTextField *m_reasoning;
    QLabel *m_hint;
    EvidenceBlock *m_evidence;
    CourseFigure *m_course;
    widgets::RecordModel<domain::Score> *m_courseRows;
    widgets::TableView *m_courseTable;
    QLabel *m_courseLabel;
};

} // namespace regie::ui::principles

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/course_figure.h"
#include "ui/principles/evidence_block.h"
#include "ui/principles/indicator_block.h"
#include "ui/principles/rubric_block.h"
#include "ui/principles/target_fields.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QFrame>
#include <QStackedWidget>

namespace regie::ui::principles {

/// The score of one cell: value, targets, what the levels mean, the reasoning, the evidence, what the dossier tells, and
/// earlier scores.
class ScorePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ScorePanel(ScoreBook &book, QWidget *parent = nullptr);

    /// Shows another cell; the null cell shows what to do.
    void show(const Cell &cell);
    const Cell &cell() const { return m_cell; }

    widgets::ChoiceField *scoreField() const { return m_score; }
    TargetFields *targets() const { return m_targets; }
    widgets::LongTextField *reasoningField() const { return m_reasoning; }
    RubricBlock *rubric() const { return m_rubric; }
    EvidenceBlock *evidence() const { return m_evidence; }
    IndicatorBlock *indicators() const { return m_indicators; }
    widgets::LinkButton *previousButton() const { return m_previous; }

signals:
    /// Esc or Ctrl+Enter was pressed: the keyboard should go back to the matrix.
    void left();
    /// The score is to be "not applicable", with a reason.
    void notApplicableWanted(const regie::ui::principles::Cell &cell);
    void previousRequested(const regie::ui::principles::Cell &cell);

private:
    QWidget *makeContent();
    QWidget *makeHeading();
    QWidget *makeFields();
    QLabel *makeLabel(const QString &text, QWidget *buddy);
    void connectAll();

    void reload();
    QWidget *makeCourse();
    void showHeading(const analysis::Standing &standing);
    void showScore(const std::vector<domain::Score> &course);
    void showCourse(std::vector<domain::Score> course, const analysis::Standing &standing);
    void showHint();
    void applyTheme();

    QString takeScore(const QString &key);
    QString takeReasoning(const QString &text);
    /// Why the edit is not applied, or nothing.
    QString apply(const dossier::ChangeSet &edit);

    ScoreBook &m_book;
    widgets::DossierView &m_view;
    Cell m_cell;
    std::optional<domain::Score> m_held; ///< the score that holds

    std::vector<QLabel *> m_quiet; ///< labels in the colour of side notes
    QStackedWidget *m_stack;
    QLabel *m_name;
    QLabel *m_principle;
    QLabel *m_chip;
    widgets::ChoiceField *m_score;
    TargetFields *m_targets;
    QLabel *m_given;
    RubricBlock *m_rubric;
    widgets::LongTextField *m_reasoning;
    QLabel *m_hint;
    EvidenceBlock *m_evidence;
    IndicatorBlock *m_indicators;
    CourseFigure *m_course;
    widgets::RecordModel<domain::Score> *m_courseRows;
    widgets::TableView *m_courseTable;
    QLabel *m_courseLabel;
    widgets::LinkButton *m_previous;
};

} // namespace regie::ui::principles

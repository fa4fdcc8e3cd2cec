// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation.h"
#include "ui/widgets/dossier_view.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>

namespace regie::ui::dialogs {

class LinesTable;

/// "Why this number?": the answer to one question, on an as-of date of its own. Not modal; Esc closes it.
class ExplanationDialog : public QDialog
{
    Q_OBJECT

public:
    ExplanationDialog(widgets::DossierView &view, const Question &question, QWidget *parent);

    const Explanation &explanation() const { return m_explanation; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAnswer();
    QWidget *makeSide();
    QWidget *makeButtons();
    void explain();
    void showPlaces();
    void showNumbers();
    void copySentence();
    void copyAll();

    widgets::DossierView &m_view;
    Question m_question;
    Explanation m_explanation;
    QBoxLayout *m_columns;
    QLabel *m_heading;
    QLabel *m_number;
    QLabel *m_sentence;
    QLabel *m_rule;
    QLabel *m_sources;
    QWidget *m_sourcesPanel;
    QDateEdit *m_asOf;
    LinesTable *m_included;
    LinesTable *m_fails;
    LinesTable *m_leftOut;
    LinesTable *m_parts;
    LinesTable *m_others;
};

} // namespace regie::ui::dialogs

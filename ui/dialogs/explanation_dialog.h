// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation_answer.h"
#include "ui/dialogs/explanation_course.h"
#include "ui/widgets/dossier_view.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>

namespace regie::ui::dialogs {

class LinesTable;

/// Who looks at an answer. A meeting sees no names of locations or persons and no notes.
enum class Viewers { Officer, Meeting };

/// "Why this number?": the answer to one question, on an as-of date of its own. Not modal; Esc closes it. The answer is worked
/// out on another thread: show the dialog when it is there.
class ExplanationDialog : public QDialog
{
    Q_OBJECT

public:
    ExplanationDialog(widgets::DossierView &view, const Question &question, QWidget *parent,
                      Viewers viewers = Viewers::Officer);

    /// The last answer.
    const Explanation &explanation() const { return m_explanation; }
    CourseLine *courseLine() const { return m_course; }
    /// Writes the explanation to a tagged PDF file, on another thread.
    void savePdf(const QString &path);

signals:
    /// The number is explained, for the first time or on another date.
    void answered();
    void saved(const QString &path);
    /// The course and who last changed what it rests on are worked out.
    void courseReady();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAnswer();
    QWidget *makeSide();
    QWidget *makeButtons();
    void explain();
    void readScores();
    void take(Answer answer);
    void showPlaces(LinesTable &table, PlacesTable places);
    void showNumbers();
    void copySentence();
    void copyAll();
    void askPdf();
    void findCourse();
    void findLastEdit();
    void showSources();

    widgets::DossierView &m_view;
    Question m_question;
    Viewers m_viewers;
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
    QWidget *m_coursePanel;
    CourseLine *m_course;
    QString m_lastEdit; ///< in words; empty: unknown
    int m_runs = 0;     ///< counts what was asked on another thread: only the last answer is shown
};

} // namespace regie::ui::dialogs

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/rubric_dialog.h"

#include "core/dossier/score_changes.h"
#include "core/exchange/reference_rows.h"
#include "ui/principles/matrix_model.h"
#include "ui/widgets/text_role.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace regie::ui::principles {

namespace {

constexpr int kLines = 2;
constexpr int kCharacters = 62;

std::array<QString, 5> sentencesOf(const std::vector<domain::Rubric> &rubrics, domain::Principle principle)
{
    std::array<QString, 5> sentences;
    for (const domain::Rubric &rubric : rubrics) {
        if (rubric.principle == principle && rubric.level >= 1 && rubric.level <= 5)
            sentences[static_cast<std::size_t>(rubric.level - 1)] = rubric.sentence;
    }
    return sentences;
}

} // namespace

std::array<QString, 5> rubricOf(const domain::Dossier &dossier, domain::Principle principle)
{
    return sentencesOf(dossier.rubrics, principle);
}

std::array<QString, 5> proposedRubric(domain::Principle principle)
{
    return sentencesOf(exchange::referenceRubrics(), principle);
}

RubricDialog::RubricDialog(widgets::DossierView &view, domain::Principle principle, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_principle(principle)
{
    setWindowTitle(tr("What the scores mean"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(numberedName(principle));
    title->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    title->setWordWrap(true);
    auto *note =
        new QLabel(tr("Write one sentence for each score. The sentences belong to this dossier, and the history "
                      "keeps what they were."));
    note->setWordWrap(true);
    auto *form = new QFormLayout;
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        auto *sentence = new QPlainTextEdit;
        sentence->setTabChangesFocus(true);
        sentence->setAccessibleName(tr("What score %1 means").arg(i + 1));
        sentence->setFixedHeight(kLines * sentence->fontMetrics().lineSpacing() + 16);
        sentence->setMinimumWidth(kCharacters * sentence->fontMetrics().averageCharWidth());
        form->addRow(tr("Score %1").arg(i + 1), sentence);
        m_sentences[i] = sentence;
    }
    fill(rubricOf(view.data(), principle));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton *proposal = buttons->addButton(tr("Fill in the proposal"), QDialogButtonBox::ResetRole);
    proposal->setToolTip(tr("The sentences that the program proposes. The PRT decides."));
    connect(proposal, &QPushButton::clicked, this, &RubricDialog::propose);
    connect(buttons, &QDialogButtonBox::accepted, this, &RubricDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(note);
    column->addLayout(form);
    column->addWidget(buttons);
}

void RubricDialog::fill(const std::array<QString, 5> &sentences)
{
    for (std::size_t i = 0; i < m_sentences.size(); ++i)
        m_sentences[i]->setPlainText(sentences[i]);
}

void RubricDialog::propose()
{
    fill(proposedRubric(m_principle));
}

void RubricDialog::save()
{
    std::array<QString, 5> sentences;
    for (std::size_t i = 0; i < m_sentences.size(); ++i)
        sentences[i] = m_sentences[i]->toPlainText().simplified();
    if (m_view.document().apply(dossier::changes::setRubric(m_view.data(), m_principle, sentences)))
        accept();
}

} // namespace regie::ui::principles

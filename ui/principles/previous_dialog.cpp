// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/previous_dialog.h"

#include "core/dossier/field_text.h"
#include "ui/principles/matrix_model.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace regie::ui::principles {

namespace {

constexpr QSize kSize{640, 320};

QString orNone(const QString &text)
{
    return text.isEmpty() ? PreviousDialog::tr("none") : text;
}

QString evidenceOf(const domain::Dossier &dossier, const domain::Score &score)
{
    QStringList items;
    for (const domain::EvidenceItem &item : dossier.evidence) {
        if (item.score == score.id)
            items << (item.title.isEmpty() ? item.reference : item.title);
    }
    return orNone(items.join(QStringLiteral(", ")));
}

} // namespace

PreviousDialog::PreviousDialog(ScoreBook &book, const Cell &cell, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compare with the previous score"));
    setAttribute(Qt::WA_DeleteOnClose);
    const domain::Dossier &dossier = book.view().data();
    auto *what = new QLabel(tr("%1, %2").arg(areaName(dossier, cell), numberedShortName(cell.principle)));
    what->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    what->setWordWrap(true);
    const std::vector<domain::Score> course = book.course(cell);
    m_table = new dialogs::LinesTable(tr("Score now and before"), book.view(),
                                      {{QString()}, {tr("Before")}, {tr("Now")}}, {1, 2});
    std::vector<dialogs::Line> lines;
    const auto add = [&](const QString &name, const auto &text) {
        const QString before = course.size() > 1 ? text(course[course.size() - 2]) : tr("none");
        const QString now = course.empty() ? tr("none") : text(course.back());
        lines.push_back({{name, before, now}, dialogs::Emphasis::None, {}, {}});
    };
    add(tr("Score"), [](const domain::Score &score) { return dossier::scoreText(score.value.key()); });
    add(tr("Date"), [](const domain::Score &score) { return widgets::dayText(score.asOf); });
    add(tr("Given by"), [](const domain::Score &score) { return orNone(score.givenBy); });
    add(tr("Reasoning"), [](const domain::Score &score) { return orNone(score.evidence); });
    add(tr("Evidence"), [&dossier](const domain::Score &score) { return evidenceOf(dossier, score); });
    m_table->setLines(std::move(lines));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_table);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(kSize);
}

} // namespace regie::ui::principles

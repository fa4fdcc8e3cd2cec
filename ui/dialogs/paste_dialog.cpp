// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste_dialog.h"

#include "ui/dialogs/lines_table.h"
#include "ui/figures/icons.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace regie::ui::dialogs {

namespace space = figures::space;
using widgets::CellRefusal;
using widgets::EditPlan;

namespace {

constexpr QSize kSize{760, 480};
constexpr std::size_t kLinesShown = 2000; // more than anyone mends in one go

/// The number of the row and what it is about: its own name, else its first cell, which a new row has from the clipboard.
QString rowText(const widgets::EditableTableModel &table, const widgets::PastePlan &plan, int row)
{
    const QString number = QLocale().toString(row + 1);
    QString name;
    if (row < table.rowCount()) {
        name = table.headerData(row, Qt::Vertical).toString();
        for (int column = 0; column < table.columnCount() && (name.isEmpty() || name == number); ++column)
            name = table.index(row, column).data().toString();
    } else {
        const auto first = std::find_if(plan.cells.begin(), plan.cells.end(), [row](const widgets::CellText &cell) {
            return cell.row == row && !cell.text.trimmed().isEmpty();
        });
        name = first == plan.cells.end() ? QString() : first->text;
    }
    return name.isEmpty() ? number : QStringLiteral("%1: %2").arg(number, name.simplified());
}

std::vector<Line> linesOf(const widgets::DossierView &view, const widgets::EditableTableModel &table,
                          const widgets::PastePlan &paste)
{
    const EditPlan &plan = paste.edit;
    const QIcon icon = figures::themedIcon(QStringLiteral("data-error"), view.theme(), figures::Token::Error);
    std::vector<Line> lines;
    for (const CellRefusal &refusal : plan.refusals) {
        if (lines.size() == kLinesShown)
            break;
        const QString column = refusal.cell.column < 0
                                   ? QString()
                                   : table.headerData(refusal.cell.column, Qt::Horizontal, Qt::DisplayRole).toString();
        lines.push_back(
            {{rowText(table, paste, refusal.cell.row), column.simplified(), refusal.cell.text, refusal.sentence},
             Emphasis::None,
             icon,
             {}});
    }
    return lines;
}

/// What is the matter with the current line, in full: the table cuts long sentences off.
QLabel *makeWholeSentence(widgets::TableView &table)
{
    constexpr int kSentence = 3;
    auto *whole = new QLabel;
    whole->setWordWrap(true);
    whole->setTextFormat(Qt::PlainText);
    QObject::connect(
        table.selectionModel(), &QItemSelectionModel::currentChanged, whole,
        [whole](const QModelIndex &current) { whole->setText(current.siblingAtColumn(kSentence).data().toString()); });
    table.goTo(table.model()->index(0, 0));
    return whole;
}

} // namespace

PasteDialog::PasteDialog(widgets::DossierView &view, const widgets::EditableTableModel &table,
                         const widgets::PastePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_paste(new QPushButton(tr("Paste")))
{
    setWindowTitle(tr("Paste cells"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    const bool isAllRefused = plan.edit.changes.empty();
    auto *heading = new QLabel(summary(plan.edit));
    heading->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    heading->setWordWrap(true);
    auto *hint = new QLabel(
        isAllRefused ? tr("Nothing can be pasted here. Mend the cells below where they come from, or choose "
                          "another place.")
                     : tr("Nothing is written yet. Pasting is one step, which Ctrl+Z undoes. Refused text stays "
                          "in its cell where that is there, marked, until you mend it."));
    hint->setWordWrap(true);
    widgets::setTextColor(*hint, view.theme(), figures::Token::Text2);
    auto *refused =
        new LinesTable(tr("These cells are refused"), view,
                       {{tr("Row")}, {tr("Column")}, {tr("On the clipboard")}, {tr("What is the matter")}}, {0, 2, 3});
    refused->setLines(linesOf(view, table, plan));

    m_paste->setEnabled(!isAllRefused);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(m_paste, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_paste);

    auto *page = new QVBoxLayout(this);
    page->setSpacing(space::kPanelGap);
    page->addWidget(heading);
    page->addWidget(hint);
    page->addWidget(refused);
    page->addWidget(makeWholeSentence(*refused->table()));
    page->addStretch(1);
    page->addLayout(buttons);
    m_paste->setDefault(!isAllRefused); // once it is in the window
}

QString PasteDialog::summary(const EditPlan &plan)
{
    QStringList parts;
    parts << tr("%Ln cell(s) change", nullptr, plan.cells);
    if (plan.rows > 0)
        parts << tr("%Ln row(s) are added", nullptr, plan.rows);
    if (!plan.refusals.empty())
        parts << tr("%Ln cell(s) are refused", nullptr, static_cast<int>(plan.refusals.size()));
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

} // namespace regie::ui::dialogs

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/evidence_block.h"

#include "ui/principles/score_edit.h"
#include "ui/widgets/record_columns.h"
#include "ui/widgets/text_role.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace regie::ui::principles {

namespace space = figures::space;
using domain::EvidenceItem;

namespace {

enum Column { Title, Reference, On };

std::vector<widgets::RecordColumn<EvidenceItem>> columns()
{
    auto title = widgets::textColumn(EvidenceBlock::tr("Evidence"), &EvidenceItem::title);
    title.isRequired = true;
    //: A page, a link or a file number, by which a piece of evidence is found
    return {title, widgets::textColumn(EvidenceBlock::tr("Where to find it"), &EvidenceItem::reference),
            widgets::dayColumn(EvidenceBlock::tr("Date"), &EvidenceItem::on)};
}

/// What the score rests on, the newest first.
std::vector<EvidenceItem> evidenceOf(const domain::Dossier &dossier, const QString &score)
{
    std::vector<EvidenceItem> items;
    std::copy_if(dossier.evidence.begin(), dossier.evidence.end(), std::back_inserter(items),
                 [&score](const EvidenceItem &item) { return item.score == score; });
    std::stable_sort(items.begin(), items.end(),
                     [](const EvidenceItem &one, const EvidenceItem &other) { return one.on > other.on; });
    return items;
}

} // namespace

EvidenceBlock::EvidenceBlock(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_label(new QLabel)
    , m_model(new widgets::RecordModel<EvidenceItem>(
          columns(),
          {[this](const dossier::ChangeSet &edit) { return m_view.document().apply(edit); },
           [this] { return subject(); },
           [this] { return blank(); },
           {}},
          this))
    , m_table(new widgets::TableView(view, tr("Evidence of this score")))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_add(new QPushButton(tr("Add")))
    , m_remove(new QPushButton(tr("Remove")))
{
    m_label->setFont(widgets::roleFont(figures::TypeRole::Small));
    m_label->setBuddy(m_table);
    m_table->setModel(m_model);
    m_table->setDense();
    m_table->setElasticColumns({Title, Reference});
    m_table->keepAs(QStringLiteral("principles.evidence"));
    m_add->setAccessibleName(tr("Add evidence"));
    m_add->setToolTip(tr("Add evidence (Ins)"));
    m_remove->setAccessibleName(tr("Remove the evidence"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addWidget(m_label);
    column->addWidget(m_table);
    column->addWidget(m_refusal);
    column->addLayout(buttons);
    connectAll();
    applyTheme();
    showRefusal();
}

void EvidenceBlock::connectAll()
{
    auto *insert = new QAction(tr("Add evidence"), m_table);
    insert->setShortcut(QKeySequence(Qt::Key_Insert));
    insert->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(insert);
    connect(insert, &QAction::triggered, this, &EvidenceBlock::add);
    connect(m_add, &QPushButton::clicked, this, &EvidenceBlock::add);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceBlock::remove);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EvidenceBlock::showRefusal);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidenceBlock::showRefusal);
    connect(m_model, &widgets::EditableTableModel::refused, &m_view, &widgets::DossierView::say);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidenceBlock::showRefusal);
    connect(&m_view, &widgets::DossierView::themeChanged, this, &EvidenceBlock::applyTheme);
}

QString EvidenceBlock::subject() const
{
    return subjectOf(m_view.data(), {m_score.municipality, m_score.location, m_score.principle});
}

EvidenceItem EvidenceBlock::blank() const
{
    EvidenceItem item;
    item.id = dossier::changes::newId();
    item.score = m_score.id;
    return item;
}

void EvidenceBlock::showScore(const domain::Score *score)
{
    setVisible(score != nullptr);
    m_score = score ? *score : domain::Score();
    const QModelIndex current = m_table->currentIndex();
    const QString key = current.isValid() ? m_model->rowKey(current.row()) : QString();
    m_model->setRows(evidenceOf(m_view.data(), m_score.id));
    const auto items = static_cast<int>(m_model->rows().size());
    m_label->setText(items == 0 ? tr("No evidence yet: add what the score rests on.") : tr("Evidence (%1)").arg(items));
    m_table->setVisible(items > 0);
    m_table->fitColumns();
    m_table->fitHeight();
    const int row = m_model->rowOf(key);
    if (row >= 0)
        m_table->goTo(m_model->index(row, current.column()));
}

void EvidenceBlock::add()
{
    const EvidenceItem item = blank();
    if (!m_view.document().apply(dossier::changes::add(item, subject())))
        return;
    const QModelIndex title = m_model->index(m_model->rowOf(item.id), Title);
    m_table->setFocus();
    m_table->goTo(title);
    if (title.isValid()) // a filter hides it otherwise
        m_table->edit(title);
}

void EvidenceBlock::remove()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_view.document().apply(dossier::changes::remove(EvidenceItem(m_model->row(current.row())), subject()));
}

void EvidenceBlock::showRefusal()
{
    const QModelIndex current = m_table->currentIndex();
    m_refusal->tell(current.data(widgets::RefusalRole).toString());
    m_remove->setEnabled(current.isValid());
}

void EvidenceBlock::applyTheme()
{
    widgets::setTextColor(*m_label, m_view.theme(), figures::Token::Text2);
}

} // namespace regie::ui::principles

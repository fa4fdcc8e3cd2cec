// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_list_dialog.h"

#include "ui/figures/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace regie::ui::shell {

namespace {

constexpr int kWidth = 76;     // characters
constexpr int kHeight = 34;    // lines
constexpr int kKeysWidth = 26; // characters

QList<QStandardItem *> rowOf(const KeyLine &line)
{
    auto *meaning = new QStandardItem(line.meaning);
    auto *keys = new QStandardItem(line.keys);
    meaning->setAccessibleText(QStringLiteral("%1: %2").arg(line.meaning, line.keys));
    return {meaning, keys};
}

} // namespace

KeyListDialog::KeyListDialog(std::vector<KeyGroup> groups, QWidget *parent)
    : QDialog(parent)
    , m_groups(std::move(groups))
    , m_search(new QLineEdit)
    , m_tree(new QTreeView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    const QFontMetrics metrics = fontMetrics();
    resize(kWidth * metrics.averageCharWidth(), kHeight * metrics.lineSpacing());
    m_search->setPlaceholderText(tr("Find a key or what it does"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &KeyListDialog::find);
    m_tree->setModel(&m_model);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);

    auto *copy = new QPushButton(tr("&Copy as text"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &KeyListDialog::copy);
    auto *close = new QPushButton(tr("C&lose"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(figures::space::kPanelGap);
    page->addWidget(m_search);
    page->addWidget(m_tree, 1);
    page->addLayout(buttons);
    find({});
}

void KeyListDialog::find(const QString &typed)
{
    m_shown = keysWith(m_groups, typed);
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("What it does"), tr("Key")});
    for (const KeyGroup &group : m_shown) {
        auto *title = new QStandardItem(group.title);
        QFont bold = font();
        bold.setBold(true);
        title->setFont(bold);
        for (const KeyLine &line : group.lines)
            title->appendRow(rowOf(line));
        m_model.appendRow(title);
    }
    m_tree->expandAll();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_tree->header()->resizeSection(1, kKeysWidth * fontMetrics().averageCharWidth());
}

void KeyListDialog::copy() const
{
    QApplication::clipboard()->setText(shownText());
}

} // namespace regie::ui::shell

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/figures/icons.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace regie::ui::shell {

namespace {

constexpr int kVisibleRows = 12;

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

DestinationModel::DestinationModel(const figures::Theme &theme, QObject *parent)
    : QAbstractListModel(parent)
    , m_theme(theme)
{}

void DestinationModel::fill(const domain::Dossier &dossier, const QList<QAction *> &actions)
{
    beginResetModel();
    m_rows.clear();
    const auto icon = [this](Screen screen) { return figures::themedIcon(iconOf(screen), m_theme); };
    const QIcon municipalityIcon = icon(Screen::Municipalities);
    const QIcon locationIcon = icon(Screen::Locations);
    for (const domain::Municipality &municipality : dossier.municipalities)
        m_rows.push_back({municipality.name, municipalityIcon, GoToMunicipality{municipality.id}});
    for (const domain::Location &location : dossier.locations) {
        //: a location and the municipality that it is in
        const QString text = tr("%1, %2").arg(location.name, dossier.areaName(location.municipality));
        m_rows.push_back({text, locationIcon, GoToLocation{location.id}});
    }
    for (const Screen screen : domain::allOf<Screen>())
        m_rows.push_back({tr("Screen: %1").arg(nameOf(screen)), icon(screen), screen});
    for (QAction *action : actions)
        m_rows.push_back({withoutMnemonic(action->text()), action->icon(), RunAction{action}});
    endResetModel();
}

int DestinationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DestinationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.text;
    case Qt::DecorationRole:
        return row.icon;
    default: // roles that this list has no value for
        return {};
    }
}

CommandPalette::CommandPalette(const figures::Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_model(theme)
{
    setPlaceholderText(tr("Find a municipality, location or command (Ctrl+K)"));
    setAccessibleName(tr("Find and go"));
    setClearButtonEnabled(true);
    addAction(figures::themedIcon(QStringLiteral("edit-find"), theme, figures::Token::Text3), LeadingPosition);
    m_completer.setModel(&m_model);
    m_completer.setFilterMode(Qt::MatchContains);
    m_completer.setCaseSensitivity(Qt::CaseInsensitive);
    m_completer.setMaxVisibleItems(kVisibleRows);
    m_completer.setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_completer.setCompletionPrefix(text.trimmed());
        if (text.trimmed().isEmpty())
            m_completer.popup()->hide();
        else
            m_completer.complete();
    });
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CommandPalette::choose);
}

void CommandPalette::begin()
{
    fillIfStale();
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void CommandPalette::fillIfStale()
{
    if (m_fill)
        std::exchange(m_fill, {})(m_model);
}

void CommandPalette::focusInEvent(QFocusEvent *event)
{
    fillIfStale();
    QLineEdit::focusInEvent(event);
}

void CommandPalette::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        end();
    } else if (isEnter && !text().trimmed().isEmpty()) {
        m_completer.setCompletionPrefix(text().trimmed());
        choose(m_completer.completionModel()->index(0, 0)); // without a choice in the list: its first row
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void CommandPalette::choose(const QModelIndex &completion)
{
    const auto *found = qobject_cast<const QAbstractProxyModel *>(m_completer.completionModel());
    const QModelIndex source = found->mapToSource(completion);
    if (!source.isValid())
        return;
    const Destination destination = m_model.destination(source.row());
    end();
    emit chosen(destination);
}

void CommandPalette::end()
{
    m_completer.popup()->hide();
    clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui::shell

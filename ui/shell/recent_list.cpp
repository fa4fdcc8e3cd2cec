// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_list.h"

#include "ui/figures/icons.h"
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace regie::ui::shell {

namespace space = figures::space;
using figures::Token;

namespace {

QToolButton *smallButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(space::kRow, space::kRow);
    return button;
}

} // namespace

RecentRow::RecentRow(const RecentDossier &dossier, const figures::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_path(dossier.path)
    , m_link(new widgets::LinkButton(dossier.name))
    , m_where(new widgets::ElidedLabel)
    , m_pin(smallButton())
    , m_remove(smallButton())
{
    widgets::setTextColor(*m_where, theme, Token::Text2);
    connect(m_link, &QToolButton::clicked, this, &RecentRow::chosen);
    makeButtons();
    for (QWidget *button :
         {static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_remove)})
        button->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
    row->setSpacing(space::kSmall);
    row->addWidget(m_link);
    row->addWidget(m_where, 1);
    row->addWidget(m_pin);
    row->addWidget(m_remove);
    tell(dossier);
}

void RecentRow::makeButtons()
{
    m_pin->setCheckable(true);
    connect(m_pin, &QToolButton::clicked, this, &RecentRow::pinWanted);
    m_remove->setIcon(figures::themedIcon(QStringLiteral("list-remove"), m_theme));
    m_remove->setToolTip(tr("Take it off this list; the file stays (Del)"));
    m_remove->setAccessibleName(tr("Take %1 off this list").arg(m_link->text()));
    connect(m_remove, &QToolButton::clicked, this, &RecentRow::removalWanted);
}

void RecentRow::tell(const RecentDossier &dossier)
{
    const QString why = dossier.obstacle();
    m_link->setEnabled(dossier.canOpen());
    //: %1 why a file cannot be opened, %2 its folder
    m_where->setText(why.isEmpty() ? dossier.folder : tr("%1 · %2").arg(why, dossier.folder));
    const QString path = QDir::toNativeSeparators(dossier.path);
    m_where->setToolTip(path);
    m_link->setToolTip(path);
    m_link->setAccessibleDescription(m_where->text());
    m_pin->setChecked(dossier.isPinned);
    m_pin->setIcon(
        figures::themedIcon(QStringLiteral("window-pin"), m_theme, dossier.isPinned ? Token::Accent : Token::Text));
    m_pin->setToolTip(dossier.isPinned ? tr("Let go of it: it no longer stays at the top (P)")
                                       : tr("Pin it at the top (P)"));
    m_pin->setAccessibleName(tr("Pin %1").arg(dossier.name));
}

QWidget *RecentRow::entrance() const
{
    return m_link->isEnabled() ? static_cast<QWidget *>(m_link) : m_remove;
}

bool RecentRow::eventFilter(QObject *watched, QEvent *event)
{
    // A button would take the arrows for itself.
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
    return takeKey(key);
}

bool RecentRow::takeKey(int key)
{
    switch (key) {
    case Qt::Key_P:
        emit pinWanted(!m_pin->isChecked());
        return true;
    case Qt::Key_Delete:
        emit removalWanted();
        return true;
    case Qt::Key_Up:
        emit stepWanted(-1);
        return true;
    case Qt::Key_Down:
        emit stepWanted(1);
        return true;
    default: // not a key of the row
        return false;
    }
}

void RecentRow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, &RecentRow::chosen)->setEnabled(m_link->isEnabled());
    menu->addAction(m_pin->isChecked() ? tr("&Let go") : tr("&Pin"), this,
                    [this] { emit pinWanted(!m_pin->isChecked()); });
    menu->addAction(tr("Open the &folder"), this,
                    [path = m_path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    menu->addAction(tr("&Copy the path"), this,
                    [path = m_path] { QApplication::clipboard()->setText(QDir::toNativeSeparators(path)); });
    menu->addSeparator();
    menu->addAction(tr("&Take off this list"), this, &RecentRow::removalWanted);
    menu->popup(event->globalPos());
}

RecentList::RecentList(RecentDossiers &recent, const figures::Theme &theme, QWidget *parent)
    : widgets::Panel(tr("Opened before"), theme, parent)
    , m_recent(recent)
    , m_theme(theme)
    , m_box(new QWidget)
{
    auto *clear = new widgets::LinkButton(tr("Clear the list"));
    clear->setToolTip(tr("Pinned dossiers stay. No file is removed."));
    connect(clear, &QToolButton::clicked, &recent, &RecentDossiers::clear);
    addToHeader(clear);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, space::kTiny, 0, space::kTiny);
    column->setSpacing(0);
    addContent(m_box);
    connect(&recent, &RecentDossiers::changed, this, &RecentList::follow);
    refill(recent.all());
    recent.look();
}

void RecentList::follow()
{
    const auto dossiers = m_recent.all();
    const bool areTheSame =
        std::equal(dossiers.begin(), dossiers.end(), m_rows.begin(), m_rows.end(),
                   [](const RecentDossier &dossier, const RecentRow *row) { return dossier.path == row->path(); });
    if (!areTheSame) {
        refill(dossiers);
        return;
    }
    // Also in a window that is not active yet.
    const auto hasFocus = [this](const RecentRow *row) { return row->entrance() == window()->focusWidget(); };
    const auto focused = std::find_if(m_rows.begin(), m_rows.end(), hasFocus);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->tell(dossiers[i]);
    if (focused == m_rows.end() || hasFocus(*focused))
        return;
    // The dossier that Enter was to open is not there: the first one that can be opened takes its place.
    const auto next =
        std::find_if(dossiers.begin(), dossiers.end(), [](const RecentDossier &dossier) { return dossier.canOpen(); });
    const std::ptrdiff_t place = next != dossiers.end() ? next - dossiers.begin() : focused - m_rows.begin();
    m_rows[static_cast<std::size_t>(place)]->entrance()->setFocus(Qt::OtherFocusReason);
}

QWidget *RecentList::entrance() const
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [](const RecentRow *row) { return row->canOpen(); });
    return first == m_rows.end() ? nullptr : (*first)->entrance();
}

void RecentList::refill(const std::vector<RecentDossier> &dossiers)
{
    const auto focused = std::find_if(m_rows.begin(), m_rows.end(), [](const RecentRow *row) {
        return row->isAncestorOf(QApplication::focusWidget());
    });
    const bool hadFocus = focused != m_rows.end();
    const QString path = hadFocus ? (*focused)->path() : QString();
    const auto place = static_cast<std::size_t>(focused - m_rows.begin());
    const auto old = std::exchange(m_rows, {});
    for (RecentRow *row : old) {
        row->hide();
        row->deleteLater(); // one of its buttons may be what asked for this
    }
    for (const RecentDossier &dossier : dossiers)
        m_rows.push_back(makeRow(dossier));
    if (m_rows.empty())
        hide();
    else if (parentWidget())
        QWidget::show();
    if (!hadFocus || m_rows.empty())
        return;
    const auto same =
        std::find_if(m_rows.begin(), m_rows.end(), [&path](const RecentRow *row) { return row->path() == path; });
    RecentRow *next = same != m_rows.end() ? *same : m_rows[std::min(place, m_rows.size() - 1)];
    next->entrance()->setFocus(Qt::OtherFocusReason);
}

RecentRow *RecentList::makeRow(const RecentDossier &dossier)
{
    auto *row = new RecentRow(dossier, m_theme);
    const QString path = dossier.path;
    connect(row, &RecentRow::chosen, &m_recent, [this, path] { m_recent.choose(path); });
    connect(row, &RecentRow::pinWanted, &m_recent, [this, path](bool pinned) { m_recent.setPinned(path, pinned); });
    connect(row, &RecentRow::removalWanted, &m_recent, [this, path] { m_recent.remove(path); });
    connect(row, &RecentRow::stepWanted, this, [this, row](int rows) { step(row, rows); });
    m_box->layout()->addWidget(row);
    return row;
}

void RecentList::step(const RecentRow *row, int rows)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin() + rows;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_rows.size()))
        m_rows[static_cast<std::size_t>(at)]->entrance()->setFocus(Qt::TabFocusReason);
}

} // namespace regie::ui::shell

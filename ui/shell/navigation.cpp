// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/figures/icons.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace regie::ui::shell {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kNamesWidth = 200;
constexpr int kIconsWidth = 48;
constexpr int kRowHeight = 32;
constexpr int kIcon = 22; // the size that the icons are drawn for
constexpr int kMark = 3;  // the bar at the left of the screen that is shown

/// Icon, name and count of a screen in one row; the one that is shown has a bar at its left and a bold name.
class ScreenDelegate : public QStyledItemDelegate
{
public:
    ScreenDelegate(const figures::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), std::max(kRowHeight, option.fontMetrics.height() + space::kMedium)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect.adjusted(space::kTiny, 0, -space::kTiny, 0);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (selected) {
            painter->fillRect(row, m_theme.color(Token::Selection));
            painter->fillRect(QRect(row.left(), row.top(), kMark, row.height()), m_theme.color(Token::Accent));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(row, m_theme.color(Token::Hover));
        }
        paintIcon(*painter, row, index);
        paintTexts(*painter, row, option, index);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(m_theme.color(Token::Focus), space::kFocusRing));
            painter->drawRect(row.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintIcon(QPainter &painter, const QRect &row, const QModelIndex &index)
    {
        const QRect place(row.left() + space::kMedium, row.center().y() - kIcon / 2, kIcon, kIcon);
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, place);
    }

    void paintTexts(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const
    {
        if (row.width() <= kIconsWidth)
            return;
        QFont font = option.font;
        font.setBold(option.state.testFlag(QStyle::State_Selected));
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Text));
        const QRect text = row.adjusted(2 * space::kMedium + kIcon, 0, -space::kSmall, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter.setFont(widgets::roleFont(figures::TypeRole::Small));
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, index.data(ScreenListModel::kCountRole).toString());
    }

    figures::Theme m_theme;
};

} // namespace

ScreenListModel::ScreenListModel(const figures::Theme &theme, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Screen screen : domain::allOf<Screen>())
        m_icons[static_cast<std::size_t>(screen)] = figures::themedIcon(iconOf(screen), theme);
}

void ScreenListModel::setCounts(const domain::Dossier &dossier)
{
    m_counts[static_cast<std::size_t>(Screen::Municipalities)] = static_cast<int>(dossier.municipalities.size());
    m_counts[static_cast<std::size_t>(Screen::Locations)] = static_cast<int>(dossier.locations.size());
    m_counts[static_cast<std::size_t>(Screen::Principles)] =
        static_cast<int>(domain::Keys<domain::Principle>::texts.size());
    emit dataChanged(index(0), index(rowCount() - 1));
}

int ScreenListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

QVariant ScreenListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto screen = static_cast<Screen>(index.row());
    const auto count = m_counts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return nameOf(screen);
    case Qt::DecorationRole:
        return m_icons[static_cast<std::size_t>(index.row())];
    case Qt::AccessibleTextRole:
        return count ? tr("%1, %n row(s)", nullptr, *count).arg(nameOf(screen)) : nameOf(screen);
    case kCountRole:
        return count ? QLocale().toString(*count) : QString();
    default: // roles that this list has no value for
        return {};
    }
}

Navigation::Navigation(const figures::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(theme)
    , m_list(new QListView)
    , m_author(new QLabel)
    , m_nameLink(new widgets::LinkButton(tr("Fill in your name…")))
    , m_authorIcon(new QToolButton)
    , m_note(new QLabel)
    , m_footer(new QWidget)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ScreenDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Screens"));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, theme.color(Token::Window));
    m_list->setPalette(palette);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit chosen(static_cast<Screen>(current.row())); });

    auto *role = new QLabel(tr("You work as"));
    for (QLabel *label : {role, m_author, m_note}) {
        label->setFont(widgets::roleFont(figures::TypeRole::Small));
        label->setWordWrap(true);
    }
    QFont bold = m_author->font();
    bold.setBold(true);
    m_author->setFont(bold);
    widgets::setTextColor(*role, theme, Token::Text2);
    widgets::setTextColor(*m_note, theme, Token::Text2);

    m_nameLink->setFont(widgets::roleFont(figures::TypeRole::Small));
    connect(m_nameLink, &QToolButton::clicked, this, &Navigation::authorWanted);

    m_authorIcon->setIcon(figures::themedIcon(QStringLiteral("im-user"), theme));
    m_authorIcon->setIconSize({kIcon, kIcon});
    m_authorIcon->setAutoRaise(true);
    m_authorIcon->setFocusPolicy(Qt::TabFocus);
    connect(m_authorIcon, &QToolButton::clicked, this, &Navigation::authorWanted);

    auto *footer = new QVBoxLayout(m_footer);
    footer->setContentsMargins(space::kPanelGap, space::kSmall, space::kSmall, space::kPanelGap);
    footer->setSpacing(space::kTiny);
    footer->addWidget(role);
    footer->addWidget(m_author);
    footer->addWidget(m_nameLink, 0, Qt::AlignLeft);
    footer->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 1, space::kSmall);
    column->addWidget(m_list, 1);
    column->addWidget(m_footer);
    column->addWidget(m_authorIcon, 0, Qt::AlignHCenter);
    setWidth(Width::Names);
}

void Navigation::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect().adjusted(rect().width() - 1, 0, 0, 0), m_theme.color(Token::Line)); // whole at each scale
}

void Navigation::setAuthor(const QString &author, const QString &note)
{
    m_author->setText(author.isEmpty() ? tr("(no name yet)") : author);
    m_nameLink->setVisible(author.isEmpty());
    //: %1 a name
    const QString who = author.isEmpty() ? m_nameLink->text() : tr("You work as %1").arg(author);
    m_authorIcon->setToolTip(note.isEmpty() ? who : who + QLatin1Char('\n') + note);
    m_authorIcon->setAccessibleName(who);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Navigation::setCurrent(Screen screen)
{
    m_list->setCurrentIndex(m_model.index(static_cast<int>(screen)));
}

/// Wide enough for every name when it is chosen; names grow with the text size, icons do not.
int Navigation::namesWidth() const
{
    QFont chosen = m_list->font();
    chosen.setBold(true);
    int longest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        longest = std::max(longest, QFontMetrics(chosen).horizontalAdvance(m_model.index(row).data().toString()));
    const int around = 2 * space::kTiny + 2 * space::kMedium + kIcon + 2 * space::kSmall;
    return std::max(static_cast<int>(kNamesWidth * widgets::textScale()), longest + around);
}

void Navigation::setWidth(Width width)
{
    const bool isSet = maximumWidth() < QWIDGETSIZE_MAX;
    if (isSet && m_footer->isHidden() == (width == Width::Icons))
        return; // as at each resizing of the window
    setFixedWidth(width == Width::Names ? namesWidth() : kIconsWidth);
    m_footer->setVisible(width == Width::Names);
    m_authorIcon->setVisible(width == Width::Icons);
}

} // namespace regie::ui::shell

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/rubric_list.h"

#include "ui/widgets/score_art.h"
#include "ui/widgets/text_role.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace regie::ui::principles {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kTextFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
constexpr int kCurrentMark = 3;

/// A level as a coloured square with its digit, and its sentence, wrapped.
class RubricDelegate : public QStyledItemDelegate
{
public:
    RubricDelegate(const widgets::DossierView &view, QListView *list)
        : QStyledItemDelegate(list)
        , m_view(view)
        , m_list(*list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_list.viewport()->width();
        const QFontMetrics metrics(option.font);
        const QRect room = textRect(QRect(0, 0, width, 1 << 14), metrics);
        const int text = metrics.boundingRect(room, kTextFlags, index.data().toString()).height();
        return {width, std::max(widgets::tableRowHeight(), text + space::kTiny + space::kHair)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const figures::Theme &theme = m_view.theme();
        const auto *rubric = static_cast<const RubricModel *>(index.model());
        const int level = index.row() + 1;
        const bool isScore = rubric->score() == level;
        painter->save();
        if (isScore)
            painter->fillRect(option.rect, theme.color(Token::Selection));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.color(Token::Hover));
        if (isScore)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(kCurrentMark, option.rect.height())),
                              theme.color(Token::Accent));
        painter->setPen(theme.color(Token::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const int square = squareSize(option.fontMetrics);
        const QRect swatch(option.rect.left() + space::kSmall, option.rect.center().y() - square / 2, square, square);
        widgets::paintScoreSwatch(*painter, swatch, option.font, level, theme);
        painter->setFont(option.font);
        painter->setPen(theme.color(Token::Text));
        painter->drawText(textRect(option.rect, option.fontMetrics), kTextFlags, index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.color(Token::Focus), space::kFocusRing));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static int squareSize(const QFontMetrics &metrics) { return std::max(18, metrics.height()); }
    static QRect textRect(const QRect &row, const QFontMetrics &metrics)
    {
        return row.adjusted(space::kSmall + squareSize(metrics) + space::kSmall, 0, -space::kTiny, 0);
    }

    const widgets::DossierView &m_view;
    const QListView &m_list;
};

} // namespace

int RubricModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kLevels;
}

QVariant RubricModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int level = index.row() + 1;
    const QString &sentence = m_sentences[static_cast<std::size_t>(index.row())];
    const QString text = sentence.isEmpty() ? tr("This dossier does not say what this level means.") : sentence;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return m_score == level ? tr("Level %1, the score now: %2").arg(level).arg(text)
                                : tr("Level %1: %2").arg(level).arg(text);
    default:
        return {};
    }
}

void RubricModel::show(const domain::Dossier &dossier, domain::Principle principle, std::optional<int> score)
{
    std::array<QString, kLevels> sentences;
    for (const domain::Rubric &rubric : dossier.rubrics) {
        if (rubric.principle == principle && rubric.level >= 1 && rubric.level <= kLevels)
            sentences[static_cast<std::size_t>(rubric.level - 1)] = rubric.sentence;
    }
    if (sentences == m_sentences && score == m_score)
        return;
    const bool moved = sentences != m_sentences;
    m_sentences = sentences;
    m_score = score;
    emit dataChanged(index(0), index(kLevels - 1));
    if (moved)
        emit layoutChanged();
}

bool RubricModel::hasSentences() const
{
    return std::any_of(m_sentences.begin(), m_sentences.end(),
                       [](const QString &sentence) { return !sentence.isEmpty(); });
}

RubricList::RubricList(const widgets::DossierView &view, QWidget *parent)
    : QListView(parent)
    , m_rubric(new RubricModel(this))
{
    setModel(m_rubric);
    setItemDelegate(new RubricDelegate(view, this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_rubric, &QAbstractItemModel::layoutChanged, this, &RubricList::fitHeight);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &row) { emit levelChosen(row.row() + 1); });
    connect(&view, &widgets::DossierView::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void RubricList::fitHeight()
{
    int height = 2 * frameWidth();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_rubric->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, m_rubric->index(row)).height();
    if (height != this->height())
        setFixedHeight(height);
    doItemsLayout();
}

void RubricList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

bool RubricList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (domain::ScoreValue::fromNumber(key.text().toInt())) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void RubricList::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->text().toInt();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (domain::ScoreValue::fromNumber(digit))
        emit levelChosen(digit);
    else if (isEnter && currentIndex().isValid())
        emit levelChosen(currentIndex().row() + 1);
    else
        QListView::keyPressEvent(event);
}

} // namespace regie::ui::principles

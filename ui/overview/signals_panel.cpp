// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/signals_panel.h"

#include "core/analysis/signal_number.h"
#include "core/analysis/value_text.h"
#include "core/dossier/scenario_changes.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_role.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace regie::ui::overview {

namespace space = figures::space;
using figures::Token;
using figures::TypeRole;

namespace {

constexpr int kIcon = 16;
constexpr int kMark = 3;
constexpr int kSentenceLines = 2;

/// A head in bold with a sentence below it, after the icon.
class SignalDelegate : public QStyledItemDelegate
{
public:
    SignalDelegate(const widgets::DossierView &view, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QFontMetrics small(widgets::roleFont(TypeRole::Small));
        return {0, option.fontMetrics.height() + kSentenceLines * small.lineSpacing() + space::kSmall};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const figures::Theme &theme = m_view.theme();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, theme.color(Token::Selection));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(kMark, option.rect.height())),
                              theme.color(Token::Accent));
        }
        painter->setPen(theme.color(Token::Grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect icon(option.rect.left() + space::kPanelGap, option.rect.center().y() - kIcon / 2, kIcon, kIcon);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        paintTexts(*painter, option, index);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.color(Token::Focus), space::kFocusRing));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QRect text =
            option.rect.adjusted(kIcon + 2 * space::kPanelGap, space::kTiny, -space::kSmall, -space::kTiny);
        const QFont bold = widgets::roleFont(TypeRole::TableHeader);
        const QFont small = widgets::roleFont(TypeRole::Small);
        painter.setFont(bold);
        painter.setPen(m_view.theme().color(Token::Text));
        const QString putOff = index.data(SignalsModel::PutOffRole).toString();
        const QString title = index.data().toString();
        //: the head of a point for attention that is put off
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                         putOff.isEmpty() ? title : SignalsPanel::tr("%1 (put off)").arg(title));
        painter.setPen(m_view.theme().color(Token::Text2));
        const QString sentence = index.data(SignalsModel::SentenceRole).toString();
        paintSentence(painter, text.adjusted(0, QFontMetrics(bold).height(), 0, 0), small,
                      putOff.isEmpty() ? sentence : QStringLiteral("%1 %2").arg(putOff, sentence));
    }

    /// Breaks the sentence between words; what does not fit in the last line is cut off with an ellipsis.
    static void paintSentence(QPainter &painter, const QRect &rect, const QFont &font, const QString &sentence)
    {
        const QFontMetrics metrics(font);
        QTextLayout layout(sentence, font);
        layout.beginLayout();
        for (int i = 0; i < kSentenceLines; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(rect.width());
            const bool isLast = i == kSentenceLines - 1;
            const QString rest = sentence.mid(line.textStart());
            const QString text = isLast ? metrics.elidedText(rest, Qt::ElideRight, rect.width())
                                        : sentence.mid(line.textStart(), line.textLength());
            painter.setFont(font);
            painter.drawText(QPoint(rect.left(), rect.top() + i * metrics.lineSpacing() + metrics.ascent()), text);
        }
        layout.endLayout();
    }

    const widgets::DossierView &m_view;
};

} // namespace

SignalsPanel::SignalsPanel(widgets::DossierView &view, QWidget *parent)
    : Panel(tr("Points for attention"), view.theme(), parent)
    , m_view(view)
    , m_model(view.theme())
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_none(new QLabel)
    , m_putOff(new widgets::LinkButton({}))
    , m_putOffAction(new QAction(tr("&Put off…"), m_list))
    , m_resumeAction(new QAction(tr("&Show again"), m_list))
    , m_copyAction(new QAction(tr("&Copy the sentence"), m_list))
    , m_whyAction(new QAction(tr("Wh&y this number?"), m_list))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SignalDelegate(view, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Points for attention"));
    m_count->setFont(widgets::roleFont(TypeRole::Small));
    m_putOff->setFont(widgets::roleFont(TypeRole::Small));
    widgets::setTextColor(*m_count, view.theme(), Token::Text2);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(space::kPanelGap, space::kPanelGap, space::kPanelGap, space::kPanelGap);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    addToHeader(m_count);
    addToHeader(m_putOff);
    addContent(m_list, 1);
    addContent(m_none, 1);
    setNote(tr("Enter goes to the record. U puts it off."));
    addActions();

    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { goTo(m_model.signal(index.row())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SignalsPanel::follow);
    connect(m_putOff, &QToolButton::clicked, this, [this] {
        m_showsPutOff = !m_showsPutOff;
        reload();
    });
}

void SignalsPanel::addActions()
{
    m_putOffAction->setShortcut(QKeySequence(Qt::Key_U));
    m_resumeAction->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_U));
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_whyAction->setShortcut(widgets::keys::kExplain);
    for (QAction *action : {m_whyAction, m_putOffAction, m_resumeAction, m_copyAction})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({m_whyAction, m_putOffAction, m_resumeAction, m_copyAction});
    connect(m_whyAction, &QAction::triggered, this, &SignalsPanel::explain);
    connect(m_putOffAction, &QAction::triggered, this, &SignalsPanel::putOff);
    connect(m_resumeAction, &QAction::triggered, this, &SignalsPanel::resume);
    connect(m_copyAction, &QAction::triggered, this, &SignalsPanel::copySentence);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SignalsPanel::fillMenu);
}

void SignalsPanel::fillMenu(const QPoint &point)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Go to the record")), &QAction::triggered, this,
            [this, row = current.row()] { goTo(m_model.signal(row)); });
    menu->addAction(m_whyAction);
    menu->addSeparator();
    menu->addActions({m_putOffAction, m_resumeAction});
    menu->addSeparator();
    menu->addAction(m_copyAction);
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

void SignalsPanel::explain()
{
    const QModelIndex current = m_list->currentIndex();
    const auto number = current.isValid() ? analysis::numberOf(m_model.signal(current.row())) : std::nullopt;
    if (!number)
        return;
    if (const auto *figure = std::get_if<analysis::FigureId>(&*number))
        m_view.explain(*figure);
    else
        m_view.explainNumber(std::get<analysis::NumberId>(*number));
}

void SignalsPanel::follow()
{
    const QModelIndex current = m_list->currentIndex();
    m_putOffAction->setEnabled(current.isValid());
    m_copyAction->setEnabled(current.isValid());
    m_whyAction->setEnabled(current.isValid() && analysis::numberOf(m_model.signal(current.row())));
    m_resumeAction->setEnabled(current.isValid() && m_model.postponement(current.row()));
    if (current.isValid() && m_list->hasFocus())
        m_view.say(current.data(SignalsModel::SentenceRole).toString());
}

void SignalsPanel::nameLink()
{
    const int count = m_model.putOffCount();
    m_putOff->setVisible(count > 0);
    m_putOff->setText(m_showsPutOff ? tr("Hide what is put off") : tr("%Ln put off", nullptr, count));
    m_putOff->setAccessibleName(m_showsPutOff ? tr("Hide the points for attention that are put off")
                                              : tr("Show the points for attention that are put off"));
    m_putOff->updateGeometry();
}

void SignalsPanel::reload()
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.row();
    const QString key =
        current.isValid() && row < m_model.rowCount() ? analysis::keyOf(m_model.signal(row)) : QString();
    m_model.load(m_view.data(), m_view.figures(), m_showsPutOff);
    if (m_model.putOffCount() == 0)
        m_showsPutOff = false;
    const int count = m_model.rowCount();
    const int open = m_showsPutOff ? count - m_model.putOffCount() : count;
    m_count->setText(open > 0 ? QLocale().toString(open) : QString());
    m_none->setText(tr("No points for attention on %1.").arg(analysis::dateText(m_view.asOf())));
    m_list->setVisible(count > 0);
    m_none->setVisible(count == 0);
    nameLink();
    if (!key.isEmpty() && count > 0) {
        const int same = m_model.rowOf(key);
        m_list->setCurrentIndex(m_model.index(same >= 0 ? same : std::min(row, count - 1)));
    }
    follow();
}

PutOffDialog *SignalsPanel::putOff()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return nullptr;
    const QString sentence = current.data(SignalsModel::SentenceRole).toString();
    auto *dialog = new PutOffDialog(m_view, sentence, m_model.postponement(current.row()), this);
    connect(dialog, &PutOffDialog::chosen, this,
            [this, sentence, key = analysis::keyOf(m_model.signal(current.row()))](QDate until, const QString &reason) {
                domain::Postponement postponement;
                postponement.signal = key;
                postponement.until = until;
                postponement.reason = reason;
                postponement.givenBy = m_view.document().author();
                postponement.givenOn = QDate::currentDate();
                m_view.document().apply(dossier::changes::postponeSignal(m_view.data(), postponement, sentence));
            });
    dialog->open();
    return dialog;
}

void SignalsPanel::resume()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_model.postponement(current.row()))
        return;
    m_view.document().apply(dossier::changes::resumeSignal(m_view.data(),
                                                           analysis::keyOf(m_model.signal(current.row())),
                                                           current.data(SignalsModel::SentenceRole).toString()));
}

void SignalsPanel::copySentence() const
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    QGuiApplication::clipboard()->setText(current.data(SignalsModel::SentenceRole).toString());
    m_view.say(tr("The sentence is copied."));
}

void SignalsPanel::goTo(const analysis::Signal &signal)
{
    if (!signal.location.isEmpty())
        m_view.showLocation(signal.location);
    else if (signal.principle || signal.kind == analysis::SignalKind::PrincipleWithoutScore)
        emit principlesActivated(signal.municipality);
    else if (signal.kind == analysis::SignalKind::BehindSchedule)
        emit statusHoldersActivated(signal.municipality);
    else
        emit municipalityActivated(signal.municipality);
}

} // namespace regie::ui::overview

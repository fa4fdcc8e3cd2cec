// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/figures/icons.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/glossary.h"
#include "ui/widgets/text_role.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStylePainter>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace regie::ui::widgets {

namespace space = figures::space;
using figures::Token;

namespace {

/// A choice that is scrolled past keeps its value; a long one ends with an ellipsis, and is whole in the list.
class ChoiceBox : public QComboBox
{
public:
    void showPopup() override
    {
        const int choice = view()->sizeHintForColumn(0) + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        view()->setMinimumWidth(std::min(choice, window()->width()));
        QComboBox::showPopup();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - space::kTiny);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

QComboBox *makeChoiceBox(const QString &accessibleName, const Choices &choices)
{
    auto *box = new ChoiceBox;
    box->setAccessibleName(accessibleName);
    for (const Choice &choice : choices)
        box->addItem(choice.label, choice.key);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    return box;
}

FormField::FormField(const QString &name, QWidget *control, const DossierView &view, Take take, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_control(control)
    , m_message(new QWidget)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_take(std::move(take))
{
    auto *label = new QLabel(name);
    label->setFont(roleFont(figures::TypeRole::Small));
    label->setBuddy(control);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setToolTip(withMeaning(name));
    control->setAccessibleName(name);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(roleFont(figures::TypeRole::Small));

    auto *message = new QHBoxLayout(m_message);
    message->setContentsMargins(0, space::kHair, 0, 0);
    message->setSpacing(space::kTiny);
    message->addWidget(m_icon, 0, Qt::AlignTop);
    message->addWidget(m_sentence, 1);
    m_message->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHair, 0, space::kHair, space::kHair);
    column->setSpacing(space::kHair);
    column->addWidget(label);
    column->addWidget(control);
    column->addWidget(m_message);
    column->addStretch(1);
    setFocusProxy(control);
    connect(&view, &DossierView::themeChanged, this, &FormField::paintIcon);
    paintIcon();
}

void FormField::paintIcon()
{
    const QColor ink = m_view.theme().color(Token::Error);
    const QPixmap icon = figures::iconPixmap(QStringLiteral("data-error"), ink, devicePixelRatioF());
    m_icon->setFixedSize(space::kLarge, space::kLarge);
    m_icon->setScaledContents(true);
    m_icon->setPixmap(icon);
    setTextColor(*m_sentence, m_view.theme(), Token::Error);
}

void FormField::show(const QString &row, const QString &value)
{
    if (m_isCommitting)
        return;
    const bool isSameRow = row == m_row;
    m_row = row;
    const bool isBeingTyped = isSameRow && value == m_shown && m_control->hasFocus();
    m_shown = value;
    const auto refused = m_refused.constFind(row);
    const QString text = refused == m_refused.cend() ? value : refused->text;
    if (!isBeingTyped && held() != text)
        hold(text);
    showRefusal();
}

void FormField::commit()
{
    const QString text = held();
    if (m_isCommitting || (text == m_shown && refusal().isEmpty()))
        return;
    QString sentence;
    if (text != m_shown) {
        const QScopedValueRollback guard(m_isCommitting, true);
        sentence = m_take(text);
    }
    if (sentence.isEmpty()) {
        m_refused.remove(m_row);
        m_shown = text;
    } else {
        m_refused.insert(m_row, {text, sentence});
    }
    showRefusal();
    emit committed();
}

void FormField::showRefusal()
{
    const QString sentence = refusal();
    m_sentence->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
    update();
}

void FormField::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (refusal().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_view.theme().color(Token::Error), space::kFocusRing));
    painter.drawRoundedRect(QRectF(m_control->geometry()).adjusted(-1, -1, 1, 1), space::kRadius, space::kRadius);
}

TextField::TextField(const QString &name, const DossierView &view, Take take, QWidget *parent)
    : FormField(name, new QLineEdit, view, std::move(take), parent)
    , m_line(static_cast<QLineEdit *>(control()))
{
    m_line->setTextMargins(space::kTiny, 0, space::kTiny, 0);
    connect(m_line, &QLineEdit::editingFinished, this, &TextField::commit);
}

TextField::~TextField()
{
    m_line->disconnect(this); // a line that goes while it has the keyboard says that it is left
}

void TextField::setTakesDate()
{
    m_line->installEventFilter(this);
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_line && isKey &&
        QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()) == QKeySequence(Qt::CTRL | Qt::Key_Semicolon)) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_line->setText(dayText(QDate::currentDate()));
            commit();
        }
        return true;
    }
    return FormField::eventFilter(watched, event);
}

QString TextField::held() const
{
    return m_line->text();
}

void TextField::hold(const QString &value)
{
    m_line->setText(value);
    m_line->setCursorPosition(0);
}

LongTextField::LongTextField(const QString &name, int lines, const DossierView &view, Take take, QWidget *parent)
    : FormField(name, new QPlainTextEdit, view, std::move(take), parent)
    , m_editor(static_cast<QPlainTextEdit *>(control()))
{
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(m_editor->fontMetrics().lineSpacing() * lines + space::kLarge);
    m_editor->installEventFilter(this);
}

LongTextField::~LongTextField()
{
    m_editor->removeEventFilter(this);
}

bool LongTextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        commit();
    return FormField::eventFilter(watched, event);
}

QString LongTextField::held() const
{
    return m_editor->toPlainText();
}

void LongTextField::hold(const QString &value)
{
    m_editor->setPlainText(value);
}

ChoiceField::ChoiceField(const QString &name, const Choices &choices, const DossierView &view, Take take,
                         QWidget *parent)
    : FormField(name, makeChoiceBox(name, choices), view, std::move(take), parent)
    , m_box(static_cast<QComboBox *>(control()))
    , m_choices(choices)
{
    connect(m_box, &QComboBox::activated, this, &ChoiceField::commit);
}

void ChoiceField::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return;
    const QString key = held();
    m_choices = choices;
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.label, choice.key);
    hold(key);
}

QString ChoiceField::held() const
{
    return m_box->currentData().toString();
}

void ChoiceField::hold(const QString &value)
{
    m_box->setCurrentIndex(m_box->findData(value));
}

} // namespace regie::ui::widgets

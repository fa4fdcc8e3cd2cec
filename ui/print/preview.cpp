// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview.h"

#include "ui/figures/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace regie::ui::print {

namespace space = figures::space;

namespace {

constexpr int kLeastWidth = 320;
constexpr int kWidest = 1400; ///< wider pages read no better

} // namespace

Preview::Preview(const figures::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_worker(new PreviewWorker(m_wanted))
    , m_area(new QScrollArea)
    , m_paper(new QLabel)
{
    m_paper->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_paper->setMargin(space::kMedium);
    m_area->setWidget(m_paper);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setAccessibleName(tr("Preview"));
    m_area->setMinimumWidth(kLeastWidth);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width does not depend on the height
    m_area->installEventFilter(this);
    m_area->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_area, 1);
    column->addWidget(makeStepper(theme));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PreviewWorker::counted, this, &Preview::takeCount);
    connect(m_worker, &PreviewWorker::painted, this, &Preview::takePage);
    connect(m_worker, &PreviewWorker::failed, this, [this](int number, const dossier::Error &error) {
        if (number == m_wanted)
            emit failed(error);
    });
    m_thread.start();
    updateStepper();
}

Preview::~Preview()
{
    m_wanted = 0;
    m_thread.quit();
    m_thread.wait();
}

QToolButton *Preview::stepButton(const figures::Theme &theme, const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(figures::themedIcon(icon, theme));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

QWidget *Preview::makeStepper(const figures::Theme &theme)
{
    m_previous = stepButton(theme, QStringLiteral("go-previous"), tr("Previous page"));
    m_next = stepButton(theme, QStringLiteral("go-next"), tr("Next page"));
    m_number = new QSpinBox;
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setKeyboardTracking(false);
    m_number->setAccessibleName(tr("Page"));
    m_of = new QLabel;
    auto *label = new QLabel(tr("Page"));
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { goTo(number - 1); });
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(label), static_cast<QWidget *>(m_number),
          static_cast<QWidget *>(m_of), static_cast<QWidget *>(m_next)})
        row->addWidget(widget);
    row->addStretch(1);
    return box;
}

void Preview::show(const PrintRequest &request)
{
    m_wanted = ++m_requests;
    m_pages = 0;
    m_complete = false;
    m_asked = false;
    updateStepper();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number = m_wanted.load(), request] { worker->take(number, request); },
        Qt::QueuedConnection);
}

void Preview::takeCount(int number, int pages, bool complete)
{
    if (number != m_wanted)
        return;
    m_pages = pages;
    m_complete = complete;
    if (complete)
        m_page = std::clamp(m_page, 0, std::max(0, pages - 1));
    if (pages == 0 && complete) {
        m_image = {};
        m_paper->setText(tr("There is nothing to print: no municipality is chosen."));
        m_shown = -1;
    }
    updateStepper();
    if (!m_asked)
        ask();
    emit counted();
}

int Preview::imageWidth() const
{
    const int room = std::clamp(m_area->viewport()->width() - 2 * space::kMedium, kLeastWidth / 2, kWidest);
    return static_cast<int>(room * devicePixelRatioF());
}

void Preview::ask()
{
    const bool isShown = m_askedPage == m_page && m_askedWidth == imageWidth() && m_asked;
    if (m_page >= m_pages || isShown)
        return;
    m_asked = true;
    m_askedPage = m_page;
    m_askedWidth = imageWidth();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, number = m_wanted.load(), page = m_page, width = m_askedWidth] {
            worker->paint(number, page, width);
        },
        Qt::QueuedConnection);
}

void Preview::takePage(int number, int page, const QImage &image)
{
    if (number != m_wanted || page != m_page)
        return;
    m_image = image;
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_paper->setPixmap(pixmap);
    if (m_shown != page)
        m_area->verticalScrollBar()->setValue(0);
    m_shown = page;
    emit pageShown(page);
}

void Preview::goTo(int page)
{
    const int known = std::clamp(page, 0, std::max(0, m_pages - 1));
    if (known == m_page)
        return;
    m_page = known;
    updateStepper();
    ask();
}

void Preview::updateStepper()
{
    const QSignalBlocker quiet(m_number);
    m_number->setRange(std::min(1, m_pages), m_pages);
    m_number->setValue(m_page + 1);
    //: the number of pages; more are still being counted
    m_of->setText(m_complete ? tr("of %1").arg(QLocale().toString(m_pages))
                             : tr("of %1…").arg(QLocale().toString(m_pages)));
    m_previous->setEnabled(m_page > 0 && m_pages > 0);
    m_next->setEnabled(m_page + 1 < m_pages);
}

bool Preview::takesKey(int key)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    if (key == Qt::Key_PageDown && bar->value() == bar->maximum())
        goTo(m_page + 1);
    else if (key == Qt::Key_PageUp && bar->value() == bar->minimum())
        goTo(m_page - 1);
    else if (key == Qt::Key_Home)
        goTo(0);
    else if (key == Qt::Key_End)
        goTo(m_pages - 1);
    else
        return false;
    return true;
}

bool Preview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        ask();
    if (watched == m_area && event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace regie::ui::print

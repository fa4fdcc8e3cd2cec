// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meeting_mode.h"

#include "core/analysis/area_bar.h"
#include "core/analysis/dutch_order.h"
#include "core/analysis/value_text.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_role.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>
#include <limits>

namespace regie::ui::shell {

namespace space = figures::space;
using figures::Token;
using figures::TypeRole;

namespace {

// The size of window for which the type of the screens is large enough to be twice as large here.
constexpr qreal kWidthAtOnce = 960;
constexpr qreal kHeightAtOnce = 520;
constexpr qreal kNameScale = 1.7;
constexpr qreal kFigureScale = 1.2;
constexpr std::size_t kToFind = 4; // the place of what is still to find

} // namespace

MeetingMode::MeetingMode(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_view(view)
    , m_name(new QLabel)
    , m_place(new QLabel)
    , m_moment(new QLabel)
    , m_bar(new MeetingBar(view.theme()))
    , m_profile(new MeetingProfile(view.theme()))
    , m_sentence(new QLabel)
    , m_hint(new QLabel(tr("Arrow keys: municipality. Alt+W: why this number? Esc: back.")))
    , m_previous(new QPushButton(tr("&Previous")))
    , m_next(new QPushButton(tr("&Next")))
    , m_leave(new QPushButton(tr("&Leave")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Meeting mode – Regiekompas"));
    widgets::setGround(*this, view.theme(), Token::Base);
    for (widgets::FigureButton *&figure : m_figures)
        figure = new widgets::FigureButton({}, view);
    for (QLabel *quiet : {m_place, m_moment, m_hint})
        widgets::setTextColor(*quiet, view.theme(), Token::Text2);
    m_sentence->setWordWrap(true);
    layOut();
    addKeys();
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_leave, &QPushButton::clicked, this, &QWidget::close);
    connect(m_profile, &MeetingProfile::asked, this, [this](domain::Principle principle) {
        m_view.explain({analysis::FigureName::Score, area(), principle});
    });
    connect(&m_view, &widgets::DossierView::figuresChanged, this, [this] {
        listAreas();
        reload();
    });
    listAreas();
    reload();
    m_next->setFocus();
}

void MeetingMode::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    if (m_view.data().isExample())
        head->addWidget(widgets::makeExampleChip(m_view.theme()), 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_moment);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::kLarge);
    for (widgets::FigureButton *figure : m_figures)
        figures->addWidget(figure, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::kLarge);
    left->addWidget(m_bar);
    left->addWidget(m_sentence);
    left->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::kHuge);
    constexpr int kBarShare = 5;
    constexpr int kProfileShare = 4;
    middle->addLayout(left, kBarShare);
    middle->addWidget(m_profile, kProfileShare);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::kSmall);
    foot->addWidget(m_place);
    foot->addWidget(m_hint);
    foot->addStretch(1);
    for (QPushButton *button : {m_previous, m_next, m_leave}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::kGiant, space::kLarge, space::kGiant, space::kLarge);
    page->setSpacing(space::kLarge);
    page->addLayout(head);
    page->addLayout(figures);
    page->addLayout(middle, 1);
    page->addLayout(foot);
}

void MeetingMode::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto &&deed) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, deed);
    };
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown})
        add(key, [this] { step(1); });
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_PageUp})
        add(key, [this] { step(-1); });
    add(Qt::Key_Home, [this] { show(0); });
    add(Qt::Key_End, [this] { show(m_areas.size() - 1); });
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F11})
        add(key, [this] { close(); });
}

void MeetingMode::listAreas()
{
    const QString shown = m_areas.empty() ? QString() : area();
    m_areas = {QString()};
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_view.data()))
        m_areas.push_back(municipality->id);
    const auto place = std::find(m_areas.begin(), m_areas.end(), shown);
    m_current = place == m_areas.end() ? 0 : static_cast<std::size_t>(place - m_areas.begin());
}

void MeetingMode::step(int areas)
{
    const int last = static_cast<int>(m_areas.size()) - 1;
    show(static_cast<std::size_t>(std::clamp(static_cast<int>(m_current) + areas, 0, last)));
}

void MeetingMode::show(std::size_t area)
{
    if (area == m_current)
        return;
    m_current = area;
    if (!this->area().isEmpty())
        m_view.selectMunicipality(this->area()); // the screens follow
    reload();
    announce();
}

void MeetingMode::reload()
{
    const analysis::Figures &figures = m_view.figures();
    const analysis::AreaFigures *area = figures.area(this->area());
    m_name->setText(m_view.data().areaName(this->area()));
    //: %1 of %2 areas: the province and the municipalities
    m_place->setText(tr("%1 of %2").arg(m_current + 1).arg(m_areas.size()));
    //: %1 a day, %2 a round such as 2025-2026
    m_moment->setText(tr("As of %1, round %2").arg(analysis::dateText(figures.asOf), figures.rules.period.text()));
    if (area)
        showFigures(*area);
    const analysis::StackedBars bars =
        analysis::areaBar(m_view.data(), figures, this->area(), analysis::BarUnit::PercentOfTask);
    m_sentence->setText(bars.summary);
    m_bar->setBars(bars);
    m_profile->setProfile(analysis::principleProfile(m_view.data(), figures, this->area()));
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_areas.size());
    setAccessibleName(tr("Meeting mode: %1").arg(m_name->text()));
    setAccessibleDescription(m_sentence->text());
}

void MeetingMode::showFigures(const analysis::AreaFigures &area)
{
    using analysis::FigureName;
    const auto set = [&](std::size_t place, const QString &name, FigureName figure, const QString &number, bool isBad) {
        m_figures[place]->setText(name);
        m_figures[place]->setFigure({figure, this->area()}, number, number,
                                    isBad ? widgets::Tone::Bad : widgets::Tone::Normal);
    };
    set(0, tr("Task"), FigureName::TaskAfterTrades, widgets::countText(area.taskAfterTrades), false);
    set(1, tr("Counts"), FigureName::Counts, widgets::countText(area.counts), false);
    set(2, tr("Decided"), FigureName::Decided, widgets::countText(area.decided), false);
    set(3, tr("Being looked into"), FigureName::InPreparation, widgets::countText(area.inPreparation), false);
    const int toFind = widgets::wholeNumber(area.toFind).value_or(0);
    set(kToFind, toFind < 0 ? tr("More than the task") : tr("Still to find"), FigureName::ToFind,
        toFind < 0 ? widgets::countText(-toFind) : widgets::countText(area.toFind), toFind > 0);
}

void MeetingMode::announce()
{
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MeetingMode::applyScale()
{
    const qreal scale = std::max(widgets::textScale(), std::min(width() / kWidthAtOnce, height() / kHeightAtOnce));
    m_name->setFont(figures::uiFont(TypeRole::PageTitle, scale * kNameScale));
    m_moment->setFont(figures::uiFont(TypeRole::Body, scale));
    m_sentence->setFont(figures::uiFont(TypeRole::Body, scale));
    const qreal foot = std::max<qreal>(widgets::textScale(), scale / kFigureScale);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_hint, m_previous, m_next, m_leave})
        widget->setFont(figures::uiFont(TypeRole::Body, foot));
    for (widgets::FigureButton *figure : m_figures)
        figure->setFonts(figures::uiFont(TypeRole::Body, scale * kFigureScale),
                         figures::uiFont(TypeRole::KeyFigure, scale * kFigureScale));
    m_bar->setScale(scale);
    m_profile->setScale(scale);
}

void MeetingMode::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyScale();
}

void MeetingMode::keyPressEvent(QKeyEvent *event)
{
    // A figure that has the keyboard takes the key itself.
    if (QKeySequence(event->keyCombination()) == widgets::keys::kExplain)
        m_figures[kToFind]->click();
    else
        QWidget::keyPressEvent(event);
}

void MeetingMode::closeEvent(QCloseEvent *event)
{
    emit left();
    event->accept();
}

} // namespace regie::ui::shell

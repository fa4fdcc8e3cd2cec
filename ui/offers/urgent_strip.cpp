// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/urgent_strip.h"

#include "core/analysis/value_text.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/text_role.h"

namespace regie::ui::offers {

namespace space = figures::space;
using analysis::FigureName;
using widgets::countText;

namespace {

/// What was asked and what is there, in words.
QString answerText(const analysis::UrgentAnswer &answer, QDate asOf)
{
    const int there = answer.newPlaces + answer.keptOpen;
    //: %1 a day
    const QString day = UrgentStrip::tr("On %1").arg(analysis::dateText(asOf));
    if (answer.running == 0)
        //: %1 "On 1 September 2026"
        return UrgentStrip::tr("%1 no request for temporary places runs; there are %Ln.", nullptr, there).arg(day);
    if (!answer.asked)
        return UrgentStrip::tr("%1 %Ln request(s) run(s), of which the number of places is unknown.", nullptr,
                               answer.running)
            .arg(day);
    const int toFind = *answer.toFind;
    //: %1 "On 1 September 2026", %2 and %3 numbers of places
    const QString asked = UrgentStrip::tr("%1 %2 temporary places are asked and %3 are there.")
                              .arg(day, countText(answer.asked), countText(there));
    if (toFind > 0)
        return asked + QLatin1Char(' ') + UrgentStrip::tr("%Ln place(s) still have to be found.", nullptr, toFind);
    const int more = -toFind;
    return asked + QLatin1Char(' ') +
           (more == 0 ? UrgentStrip::tr("That is exactly enough.")
                      : UrgentStrip::tr("That is %Ln place(s) more than was asked.", nullptr, more));
}

} // namespace

QString urgentText(const analysis::UrgentAnswer &answer, QDate asOf)
{
    const QString text = answerText(answer, asOf);
    if (answer.undated == 0)
        return text;
    return text + QLatin1Char(' ') +
           UrgentStrip::tr("The period of %Ln request(s) is unknown.", nullptr, answer.undated);
}

UrgentStrip::UrgentStrip(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_new(new widgets::FigureButton(tr("New places"), view))
    , m_keptOpen(new widgets::FigureButton(tr("Open longer"), view))
    , m_sentence(new QLabel)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    widgets::setTextColor(*m_sentence, view.theme(), figures::Token::Text2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPanelGap, space::kTiny, space::kPanelGap, space::kTiny);
    row->setSpacing(space::kMedium);
    row->addWidget(m_new);
    row->addWidget(m_keptOpen);
    row->addWidget(m_sentence, 1);
    reload();
}

void UrgentStrip::reload()
{
    const analysis::UrgentAnswer answer = analysis::urgentAnswer(m_view.data(), m_view.figures());
    m_new->setFigure({FigureName::UrgentNew, {}}, countText(answer.newPlaces), widgets::spokenText(answer.newPlaces),
                     widgets::Tone::Normal);
    m_keptOpen->setFigure({FigureName::UrgentExtended, {}}, countText(answer.keptOpen),
                          widgets::spokenText(answer.keptOpen), widgets::Tone::Normal);
    m_sentence->setText(urgentText(answer, m_view.asOf()));
}

} // namespace regie::ui::offers

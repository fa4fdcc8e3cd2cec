// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_range.h"

#include "ui/widgets/cell_text.h"
#include "ui/widgets/typed_values.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace regie::ui::widgets {

namespace {

constexpr int kFieldCharacters = 12;

} // namespace

FilterRange::FilterRange(ColumnContent content, const ColumnFilter &filter, const DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_from(new QLineEdit(textOf(filter.least)))
    , m_until(new QLineEdit(textOf(filter.most)))
    , m_refusal(new InlineNotice(NoticeKind::Error, view))
{
    const bool isDay = content == ColumnContent::Day;
    auto *from = new QLabel(isDay ? tr("From") : tr("At least"));
    auto *until = new QLabel(isDay ? tr("Up to and including") : tr("At most"));
    from->setBuddy(m_from);
    until->setBuddy(m_until);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(figures::space::kTiny);
    int row = 0;
    for (const auto &[label, field] : {std::pair(from, m_from), std::pair(until, m_until)}) {
        field->setMinimumWidth(field->fontMetrics().averageCharWidth() * kFieldCharacters);
        field->setAccessibleName(label->text());
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        connect(field, &QLineEdit::returnPressed, this, &FilterRange::returnPressed);
        connect(field, &QLineEdit::textEdited, this, [this] { m_refusal->tell({}); });
        ++row;
    }
    grid->addWidget(m_refusal, row, 0, 1, 2);
    m_refusal->tell({});
}

QString FilterRange::textOf(const std::optional<double> &bound) const
{
    if (!bound)
        return {};
    if (m_content == ColumnContent::Day)
        return dayText(QDate::fromJulianDay(static_cast<qint64>(*bound)));
    return QLocale().toString(*bound, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> FilterRange::read(QLineEdit &field, QString &refusal) const
{
    const QString text = field.text().trimmed();
    if (text.isEmpty() || !refusal.isEmpty())
        return std::nullopt;
    std::optional<double> bound;
    if (m_content == ColumnContent::Day) {
        const Typed<QDate> day = typedDay(text);
        refusal = day.refusal;
        if (day.value.isValid())
            bound = static_cast<double>(day.value.toJulianDay());
    } else {
        bool isNumber = false;
        const double number = QLocale().toDouble(text, &isNumber);
        if (isNumber)
            bound = number;
        else
            refusal = tr("“%1” is no number. Type a number, for example %2.").arg(text, QLocale().toString(310));
    }
    if (!refusal.isEmpty()) {
        field.setFocus();
        field.selectAll();
    }
    return bound;
}

bool FilterRange::addTo(ColumnFilter &filter)
{
    QString refusal;
    filter.least = read(*m_from, refusal);
    filter.most = read(*m_until, refusal);
    if (refusal.isEmpty() && filter.least && filter.most && *filter.least > *filter.most) {
        refusal = tr("Nothing lies between these two. Make the second one the higher.");
        m_until->setFocus();
    }
    m_refusal->tell(refusal);
    return refusal.isEmpty();
}

} // namespace regie::ui::widgets

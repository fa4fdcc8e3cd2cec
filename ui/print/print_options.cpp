// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_options.h"

#include "core/analysis/dutch_order.h"
#include "ui/figures/theme.h"
#include "ui/widgets/date_box.h"

#include <QGroupBox>
#include <QLocale>

#include <set>

namespace regie::ui::print {

namespace space = figures::space;
using report::ReportKind;

namespace {

constexpr int kListRows = 8;

struct ScopeItem
{
    Scope scope;
    QString subregion;
};

QVBoxLayout *columnIn(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    return column;
}

QString patternOf(const PrintChoice &choice)
{
    return choice.names.isEmpty() ? QStringLiteral("{naam}_{peildatum}") : choice.names;
}

} // namespace

PrintOptions::PrintOptions(const domain::Dossier &dossier, QDate asOf, const PrintMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_memory(memory)
    , m_kind(new QComboBox)
    , m_asOf(widgets::makeDateBox(tr("As-of date")))
    , m_municipal(new QWidget)
    , m_scope(new QComboBox)
    , m_list(new QListWidget)
    , m_order(new QComboBox)
{
    fillMunicipalities(dossier);
    for (const ReportKind kind : domain::allOf<ReportKind>())
        m_kind->addItem(report::titleOf(kind), static_cast<int>(kind));
    m_asOf->setDate(asOf);
    auto *column = columnIn(this);
    addField(*column, tr("&Report"), m_kind);
    addField(*column, tr("As-of &date"), m_asOf);
    makeMunicipalities();
    column->addWidget(m_municipal);
    column->addWidget(makeParts());
    column->addWidget(makeTarget());
    column->addStretch(1);
    connectAll();
}

void PrintOptions::addField(QVBoxLayout &column, const QString &name, QWidget *field)
{
    auto *label = new QLabel(name);
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
    column.addSpacing(space::kSmall);
}

void PrintOptions::fillMunicipalities(const domain::Dossier &dossier)
{
    std::set<QString> subregions;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(dossier)) {
        auto *item = new QListWidgetItem(municipality->name, m_list);
        item->setData(Qt::UserRole, municipality->id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        if (!municipality->subregion.isEmpty())
            subregions.insert(municipality->subregion);
    }
    const auto add = [this](const QString &text, Scope scope, const QString &subregion) {
        m_scope->addItem(text, static_cast<int>(scope));
        m_scope->setItemData(m_scope->count() - 1, subregion, Qt::UserRole + 1);
    };
    add(tr("All municipalities"), Scope::All, {});
    for (const QString &subregion : subregions)
        add(subregion, Scope::Subregion, subregion);
    add(tr("The municipalities that you mark"), Scope::Chosen, {});
}

void PrintOptions::makeMunicipalities()
{
    m_list->setAccessibleName(tr("Municipalities to mark"));
    m_list->setMaximumHeight(kListRows * (fontMetrics().height() + space::kTiny));
    m_order->addItem(tr("In alphabetical order"), static_cast<int>(report::FactsheetOrder::Name));
    m_order->addItem(tr("Agenda of the meeting: most to find first"),
                     static_cast<int>(report::FactsheetOrder::LargestShortage));
    auto *column = columnIn(m_municipal);
    auto *label = new QLabel(tr("&Municipalities"));
    label->setBuddy(m_scope);
    for (QWidget *widget :
         {static_cast<QWidget *>(label), static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_list)})
        column->addWidget(widget);
    column->addSpacing(space::kSmall);
    addField(*column, tr("&Order"), m_order);
}

QWidget *PrintOptions::makeParts()
{
    m_annex = new QCheckBox(tr("&Annex with the rules and what was left out"));
    m_remarks = new QCheckBox(tr("Remar&ks of officers"));
    m_confidential = new QCheckBox(tr("&Confidential locations by name"));
    auto *box = new QWidget;
    auto *column = columnIn(box);
    for (QCheckBox *part : {m_annex, m_remarks, m_confidential})
        column->addWidget(part);
    column->addSpacing(space::kSmall);
    return box;
}

QWidget *PrintOptions::makeTarget()
{
    m_target = new QComboBox;
    m_target->addItem(tr("PDF, to share"), static_cast<int>(Target::Pdf));
    m_target->addItem(tr("Printer"), static_cast<int>(Target::Printer));
    m_target->addItem(tr("Text to edit (OpenDocument, .odt)"), static_cast<int>(Target::Text));
    m_target->addItem(tr("Tables to count with (OpenDocument, .ods)"), static_cast<int>(Target::Tables));
    m_oneEach = new QCheckBox(tr("A &file for each municipality"));
    m_names = new QLineEdit;
    m_namesHint = new QLabel(tr("{naam}, {code} and {peildatum} stand for name, CBS code and date."));
    m_problem = new QLabel;
    for (QLabel *label : {m_namesHint, m_problem})
        label->setWordWrap(true);
    m_namesHint->setForegroundRole(QPalette::PlaceholderText);
    m_namesBox = new QWidget;
    auto *names = columnIn(m_namesBox);
    addField(*names, tr("&Names of the files"), m_names);
    names->addWidget(m_namesHint);
    names->addWidget(m_problem);
    m_names->setAccessibleDescription(m_namesHint->text());
    auto *box = new QWidget;
    auto *column = columnIn(box);
    addField(*column, tr("&Make"), m_target);
    column->addWidget(m_oneEach);
    column->addWidget(m_namesBox);
    m_problem->hide();
    return box;
}

void PrintOptions::connectAll()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { choose(kind(), {}); });
    connect(m_asOf, &QDateEdit::dateChanged, this, &PrintOptions::contentChanged);
    for (QComboBox *box : {m_scope, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintOptions::contentChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PrintOptions::updateParts);
    connect(m_list, &QListWidget::itemChanged, this, &PrintOptions::contentChanged);
    for (QCheckBox *part : {m_annex, m_remarks, m_confidential})
        connect(part, &QCheckBox::toggled, this, &PrintOptions::contentChanged);
    connect(m_target, &QComboBox::currentIndexChanged, this, &PrintOptions::updateParts);
    connect(m_oneEach, &QCheckBox::toggled, this, &PrintOptions::updateParts);
    connect(m_names, &QLineEdit::textChanged, this, &PrintOptions::targetChanged);
}

ReportKind PrintOptions::kind() const
{
    return static_cast<ReportKind>(m_kind->currentData().toInt());
}

void PrintOptions::choose(ReportKind kind, const QString &municipality)
{
    PrintChoice choice = PrintChoice::fromJson(m_memory.printChoice(domain::keyOf(kind)));
    if (!municipality.isEmpty()) {
        choice.scope = Scope::Chosen;
        choice.municipalities = {municipality};
        choice.files = Files::One;
    }
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    }
    show(choice);
    emit contentChanged();
}

void PrintOptions::show(const PrintChoice &choice)
{
    const QSignalBlocker quiet(this);
    int row = m_scope->findData(static_cast<int>(choice.scope));
    if (choice.scope == Scope::Subregion)
        row = m_scope->findData(choice.subregion, Qt::UserRole + 1);
    m_scope->setCurrentIndex(std::max(0, row)); // a subregion that the dossier does not have: all
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool isChosen = choice.municipalities.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(choice.order)));
    m_annex->setChecked(choice.annex == report::Annex::Printed);
    m_remarks->setChecked(choice.remarks == report::Remarks::Printed);
    m_confidential->setChecked(choice.confidential == report::Confidential::Named);
    m_target->setCurrentIndex(m_target->findData(static_cast<int>(choice.target)));
    m_oneEach->setChecked(choice.files == Files::OneEach);
    m_names->setText(patternOf(choice));
    updateParts();
}

void PrintOptions::updateParts()
{
    const bool isMunicipal = report::isPerMunicipality(kind());
    const bool isLetter = kind() == ReportKind::Council || kind() == ReportKind::Changes;
    const PrintChoice now = choice();
    m_municipal->setVisible(isMunicipal);
    m_list->setVisible(now.scope == Scope::Chosen);
    m_annex->setVisible(kind() == ReportKind::Overview);
    m_remarks->setVisible(isLetter);
    m_confidential->setVisible(isLetter);
    m_oneEach->setVisible(isMunicipal && now.target != Target::Printer);
    m_namesBox->setVisible(now.files == Files::OneEach);
    emit targetChanged();
}

PrintChoice PrintOptions::choice() const
{
    PrintChoice choice;
    choice.scope = static_cast<Scope>(m_scope->currentData().toInt());
    choice.subregion = m_scope->currentData(Qt::UserRole + 1).toString();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            choice.municipalities << m_list->item(i)->data(Qt::UserRole).toString();
    }
    choice.order = static_cast<report::FactsheetOrder>(m_order->currentData().toInt());
    choice.annex = m_annex->isChecked() ? report::Annex::Printed : report::Annex::LeftOut;
    choice.remarks = m_remarks->isChecked() ? report::Remarks::Printed : report::Remarks::LeftOut;
    choice.confidential = m_confidential->isChecked() ? report::Confidential::Named : report::Confidential::LeftOut;
    choice.target = static_cast<Target>(m_target->currentData().toInt());
    const bool mayBeApart = report::isPerMunicipality(kind()) && choice.target != Target::Printer;
    choice.files = mayBeApart && m_oneEach->isChecked() ? Files::OneEach : Files::One;
    choice.names = m_names->text().trimmed();
    return choice;
}

void PrintOptions::tellProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace regie::ui::print

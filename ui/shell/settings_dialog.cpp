// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/shell/menu_entries.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>

namespace regie::ui::shell {

namespace space = figures::space;

namespace {

constexpr int kFieldWidth = 34; // characters

template <typename Choice>
Choice chosenIn(const QComboBox &box)
{
    return static_cast<Choice>(box.currentIndex());
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, Language spoken, QWidget *parent)
    : QDialog(parent)
    , m_authorLabel(new QLabel)
    , m_authorHint(new QLabel)
    , m_languageLabel(new QLabel)
    , m_themeLabel(new QLabel)
    , m_textSizeLabel(new QLabel)
    , m_author(new QLineEdit)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_publishOnIdle(new QCheckBox)
    , m_close(new QPushButton)
    , m_toldAuthor(settings.author())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_authorHint->setWordWrap(true);
    m_authorHint->setForegroundRole(QPalette::PlaceholderText);
    m_author->setMinimumWidth(kFieldWidth * fontMetrics().averageCharWidth());
    m_close->setDefault(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(1, 1);
    const auto addRow = [grid](QLabel *label, QWidget *field) {
        const int row = grid->rowCount();
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    addRow(m_authorLabel, m_author);
    grid->addWidget(m_authorHint, grid->rowCount(), 1);
    addRow(m_languageLabel, m_language);
    addRow(m_themeLabel, m_theme);
    addRow(m_textSizeLabel, m_textSize);
    grid->addWidget(m_publishOnIdle, grid->rowCount(), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(space::kLarge);
    page->addLayout(grid);
    page->addStretch(1);
    page->addLayout(buttons);
    fill(settings);
    m_language->setCurrentIndex(static_cast<int>(spoken));
    retranslate();
    connectAll();
}

void SettingsDialog::fill(const Settings &settings)
{
    m_author->setText(settings.author());
    m_language->addItems({QStringLiteral("Nederlands"), QStringLiteral("English")});
    for (const ThemeChoice choice : domain::allOf<ThemeChoice>())
        m_theme->addItem(plainText(nameOf(choice)));
    m_theme->setCurrentIndex(static_cast<int>(settings.theme()));
    for (int size = Settings::kLeastTextSize; size <= Settings::kLargestTextSize; size += Settings::kTextSizeStep)
        m_textSize->addItem({}, size);
    m_textSize->setCurrentIndex(m_textSize->findData(settings.textSize()));
    m_publishOnIdle->setChecked(settings.publishOnIdle());
}

void SettingsDialog::connectAll()
{
    connect(m_author, &QLineEdit::editingFinished, this, &SettingsDialog::tellAuthor);
    connect(m_language, &QComboBox::activated, this, [this] { emit languageChosen(chosenIn<Language>(*m_language)); });
    connect(m_theme, &QComboBox::activated, this, [this] { emit themeChosen(chosenIn<ThemeChoice>(*m_theme)); });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { emit textSizeChosen(m_textSize->currentData().toInt()); });
    connect(m_publishOnIdle, &QCheckBox::toggled, this, &SettingsDialog::publishOnIdleChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void SettingsDialog::tellAuthor()
{
    if (m_author->text() == m_toldAuthor)
        return;
    m_toldAuthor = m_author->text();
    emit authorChosen(m_toldAuthor.trimmed());
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_authorLabel->setText(tr("Your &name"));
    m_authorHint->setText(tr("The history shows this name with each edit that you make."));
    m_author->setAccessibleDescription(m_authorHint->text());
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Colours"));
    m_textSizeLabel->setText(tr("Text &size"));
    m_publishOnIdle->setText(tr("Sa&ve in the file by itself, after 30 seconds without an edit"));
    m_close->setText(tr("Clos&e"));
    for (const ThemeChoice choice : domain::allOf<ThemeChoice>())
        m_theme->setItemText(static_cast<int>(choice), plainText(nameOf(choice)));
    for (int i = 0; i < m_textSize->count(); ++i) {
        //: a text size in percent
        m_textSize->setItemText(i, tr("%1 %").arg(m_textSize->itemData(i).toInt()));
    }
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(
            this, [this] { adjustSize(); }, Qt::QueuedConnection); // when every part has its new size
}

void SettingsDialog::done(int result)
{
    tellAuthor(); // Esc leaves the field no other way
    QDialog::done(result);
}

} // namespace regie::ui::shell

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/glossary_dialog.h"

#include "ui/figures/theme.h"
#include "ui/widgets/glossary.h"

#include <QBoxLayout>
#include <QPushButton>

namespace regie::ui::dialogs {

namespace {

constexpr int kWidth = 72;  // characters
constexpr int kHeight = 32; // lines

} // namespace

GlossaryDialog::GlossaryDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Terms"));
    const QFontMetrics metrics = fontMetrics();
    resize(kWidth * metrics.averageCharWidth(), kHeight * metrics.lineSpacing());
    m_search->setPlaceholderText(tr("Find a term or a word of its meaning"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryDialog::find);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    auto *close = new QPushButton(tr("C&lose"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *page = new QVBoxLayout(this);
    page->setSpacing(figures::space::kPanelGap);
    page->addWidget(m_search);
    page->addWidget(m_text, 1);
    page->addLayout(buttons);
    find({});
}

void GlossaryDialog::find(const QString &typed)
{
    const QString word = typed.trimmed();
    QString html;
    for (const widgets::GlossaryTerm &each : widgets::glossary()) {
        if (each.term.contains(word, Qt::CaseInsensitive) || each.meaning.contains(word, Qt::CaseInsensitive))
            html +=
                QStringLiteral("<p><b>%1</b><br>%2</p>").arg(each.term.toHtmlEscaped(), each.meaning.toHtmlEscaped());
    }
    if (html.isEmpty())
        html = QStringLiteral("<p>%1</p>").arg(tr("There is no such term.").toHtmlEscaped());
    m_text->setHtml(html);
}

} // namespace regie::ui::dialogs

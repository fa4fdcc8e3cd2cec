// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/dossier_view.h"

#include <QHash>
#include <QLabel>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace regie::ui::widgets {

/// A field of a form: its name above it, its control, and below it why typed text is not applied.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Applies typed text; returns why it cannot be, or nothing.
    using Take = std::function<QString(const QString &text)>;

    /// Why the text of the row that is shown is not applied; empty: it is.
    QString refusal() const { return m_refused.value(m_row).sentence; }
    /// Shows the value of a row. Text of that row that was refused stays until it is mended.
    void show(const QString &row, const QString &value);
    QWidget *control() const { return m_control; }

signals:
    /// Text was applied or refused: the form shows anew what the dossier says.
    void committed();

protected:
    FormField(const QString &name, QWidget *control, const DossierView &view, Take take, QWidget *parent);

    /// Takes what the control holds, when it is another value than the one shown.
    void commit();
    virtual QString held() const = 0;
    virtual void hold(const QString &value) = 0;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Refused
    {
        QString text;
        QString sentence;
    };

    void showRefusal();
    void paintIcon();

    const DossierView &m_view;
    QWidget *m_control;
    QWidget *m_message;
    QLabel *m_icon;
    QLabel *m_sentence;
    Take m_take;
    QString m_row;
    QString m_shown;
    QHash<QString, Refused> m_refused; ///< by row
    bool m_isCommitting = false;
};

/// A field with one line of text; Enter or leaving it applies the text.
class TextField : public FormField
{
    Q_OBJECT

public:
    TextField(const QString &name, const DossierView &view, Take take, QWidget *parent = nullptr);
    ~TextField() override;

    QLineEdit *line() const { return m_line; }
    /// Lets Ctrl+; put today in the field.
    void setTakesDate();
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    QString held() const override;
    void hold(const QString &value) override;

private:
    QLineEdit *m_line;
};

/// A field with several lines of text; leaving it applies the text.
class LongTextField : public FormField
{
    Q_OBJECT

public:
    LongTextField(const QString &name, int lines, const DossierView &view, Take take, QWidget *parent = nullptr);
    ~LongTextField() override;

    QPlainTextEdit *editor() const { return m_editor; }
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    QString held() const override;
    void hold(const QString &value) override;

private:
    QPlainTextEdit *m_editor;
};

/// A field with a list of choices; choosing one applies it. The value is the choice's key.
class ChoiceField : public FormField
{
    Q_OBJECT

public:
    ChoiceField(const QString &name, const Choices &choices, const DossierView &view, Take take,
                QWidget *parent = nullptr);

    QComboBox *box() const { return m_box; }
    void setChoices(const Choices &choices);

protected:
    QString held() const override;
    void hold(const QString &value) override;

private:
    QComboBox *m_box;
    Choices m_choices;
};

/// A list of choices that the wheel does not change while it is being scrolled past.
QComboBox *makeChoiceBox(const QString &accessibleName, const Choices &choices);

} // namespace regie::ui::widgets

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/municipalities/ledger_model.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>

namespace regie::ui::municipalities {

/// The locations of one municipality, or of the whole province; Enter goes to one.
class LocationsTab : public QWidget
{
    Q_OBJECT

public:
    explicit LocationsTab(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(const QString &municipality);
    int count() const;
    widgets::TableView *table() const { return m_table; }

private:
    struct Line
    {
        QString id;
        QString name;
        QString kind;
        std::optional<domain::Phase> phase;
        int places = 0; ///< of all its terms that are available on the as-of date
        int counts = 0; ///< of these, what counts
        bool operator==(const Line &) const = default;
    };

    static std::vector<widgets::RecordColumn<Line>> columns();
    std::vector<Line> lines(const QString &municipality) const;

    widgets::DossierView &m_view;
    widgets::RecordModel<Line> *m_model;
    widgets::TableView *m_table;
};

/// The six principles of one area: score, target and distance.
class PrinciplesTab : public QWidget
{
    Q_OBJECT

public:
    explicit PrinciplesTab(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(const QString &municipality);
    widgets::TableView *table() const { return m_table; }

private:
    class Model;

    Model *m_model;
    widgets::TableView *m_table;
};

/// The account of housing status holders, per half-year.
class StatusHoldersTab : public QWidget
{
    Q_OBJECT

public:
    explicit StatusHoldersTab(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(const QString &municipality);
    LedgerModel *model() const { return m_model; }
    widgets::TableView *table() const { return m_table; }
    QComboBox *halfYears() const { return m_halfYears; }

private:
    void fillHalfYears();
    void reload();
    QString scheduleText() const;

    widgets::DossierView &m_view;
    QString m_municipality;
    QComboBox *m_halfYears;
    LedgerModel *m_model;
    widgets::TableView *m_table;
    widgets::InlineNotice *m_refusal;
    QLabel *m_schedule;
};

} // namespace regie::ui::municipalities

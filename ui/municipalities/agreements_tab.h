// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/record_model.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>

namespace regie::ui::municipalities {

/// The trades in which a municipality gives or receives places; of the province all of them. They are made on another screen.
class AgreementsTab : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementsTab(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(const QString &municipality);
    int count() const;
    widgets::TableView *table() const { return m_table; }
    QPushButton *goButton() const { return m_go; }
    QString sentence() const { return m_sentence->text(); }

signals:
    /// Asks for the screen where places are traded.
    void allocationRequested();

private:
    struct Line
    {
        QString id;
        domain::Trade trade;
        QString with;              ///< "to Zeist", or both sides in the eyes of the province
        int places = 0;            ///< negative: given
        bool isOfProvince = false; ///< seen from the province, which neither gives nor receives
        bool operator==(const Line &) const = default;
    };

    static std::vector<widgets::RecordColumn<Line>> columns();
    std::vector<Line> lines(const QString &municipality) const;
    QString sentenceOf(const QString &municipality) const;

    widgets::DossierView &m_view;
    widgets::RecordModel<Line> *m_model;
    widgets::TableView *m_table;
    QLabel *m_sentence;
    QPushButton *m_go;
};

} // namespace regie::ui::municipalities

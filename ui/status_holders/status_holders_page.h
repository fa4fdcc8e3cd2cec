// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/status_holders/account_detail.h"
#include "ui/status_holders/ledgers_model.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/total_row.h"

#include <QComboBox>
#include <QPushButton>

namespace regie::ui::status_holders {

/// The screen "Status holders": the half-year ledgers of the housing task.
class StatusHoldersPage : public QWidget
{
    Q_OBJECT

public:
    explicit StatusHoldersPage(widgets::DossierView &view, QWidget *parent = nullptr);

    QComboBox *halfYears() const { return m_halfYears; }
    QPushButton *addButton() const { return m_add; }
    widgets::TableView *table() const { return m_table; }
    widgets::TotalRow *total() const { return m_total; }
    LedgersModel *model() const { return m_model; }
    AccountDetail *detail() const { return m_detail; }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeList();
    void connectAll();
    void fillHalfYears();
    void chooseHalfYear(domain::HalfYear halfYear);
    domain::HalfYear nextHalfYear() const;
    void addHalfYear();
    void reload();
    void catchUp();
    void restoreCurrent();
    void showCurrent();
    void showDetail();
    void showRefusal();
    void follow(const QString &municipality);

    widgets::DossierView &m_view;
    LedgersModel *m_model;
    QComboBox *m_halfYears;
    QPushButton *m_add;
    widgets::TableView *m_table;
    widgets::TotalRow *m_total;
    widgets::InlineNotice *m_refusal;
    AccountDetail *m_detail;
    widgets::DetailSplit *m_split;
    QString m_current; ///< municipality of the current row; empty: the province
    int m_column = static_cast<int>(LedgerColumn::Task);
    bool m_isFollowing = false; ///< the current row is set by the page, not by the officer
    bool m_isStale = false;     ///< the figures changed while the page was out of sight
};

} // namespace regie::ui::status_holders

// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/municipalities/map_numbers.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>

namespace regie::ui::municipalities {

/// The map with a choice of what it shows and of its form.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MapPanel(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows the figures of these municipalities as they are now.
    void show(const QStringList &municipalities);
    MapView *map() const { return m_map; }
    QComboBox *subjects() const { return m_subjects; }
    QComboBox *forms() const { return m_forms; }
    /// What is chosen, to be kept and restored; what cannot be read leaves it as it is.
    QJsonObject state() const;
    void restore(const QJsonObject &state);

signals:
    /// The officer chose another subject or form.
    void chosen();

private:
    analysis::MapSubject subject() const;
    figures::MapForm form() const;
    void reload();

    widgets::DossierView &m_view;
    QStringList m_municipalities;
    QComboBox *m_subjects;
    QComboBox *m_forms;
    MapView *m_map;
    QLabel *m_attribution;
    MapNumbers *m_numbers;
    widgets::TableView *m_table; ///< hidden: what is copied or saved of the map
};

} // namespace regie::ui::municipalities

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/rolefamily.h"
#include "tables/guidefilter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace counteroffer {

class ElidingLabel;
class GuideListProxy;
class GuidesTable;
class GuideTableModel;

/// The table of the guides that the filter lets through, how many they are, what to widen where there is
/// none, and the roles that were pinned to be compared.
class RolesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RolesPanel)

public:
    /// @param model, list outlive the panel
    RolesPanel(GuideTableModel *model, GuideListProxy *list, QWidget *parent = nullptr);
    ~RolesPanel() override;

    /// Chooses a guide and brings it into view; asks for the filter to go away where that hides it.
    void select(qint64 guideId);
    [[nodiscard]] qint64 selected() const;
    [[nodiscard]] const QList<qint64> &pinned() const { return m_pinned; }
    /// Adds to the pinned ones, up to four.
    void pin(const QList<qint64> &guideIds);
    void unpin(qint64 guideId);
    void showFilters(bool shown);
    void focusTable();
    void sortBy(int column);

    [[nodiscard]] QByteArray tableState() const;
    void restoreTableState(const QByteArray &state);

Q_SIGNALS:
    void guideSelected(qint64 guideId);
    /// Enter or a double click on a row.
    void guideActivated(qint64 guideId);
    void importWanted();
    void pinsChanged(const QList<qint64> &guideIds);
    void compareWanted();
    void filterWanted(const counteroffer::GuideFilter &filter);
    void filtersToggled(bool shown);

private:
    void buildEmptyStates();
    [[nodiscard]] QWidget *buildFoot();
    void countRows();
    void sayEmpty();
    void showPins();

    GuideTableModel *m_model;
    GuideListProxy *m_list;
    GuidesTable *m_table;
    QPushButton *m_filters;
    ElidingLabel *m_count;
    QStackedWidget *m_stack;
    QLabel *m_emptyText;
    QPushButton *m_widen;
    QPushButton *m_showAll;
    QWidget *m_empty;
    ElidingLabel *m_pins;
    QPushButton *m_pin;
    QPushButton *m_compare;
    QPushButton *m_unpin;
    QList<qint64> m_pinned;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/guideorder.h"

#include <QTableView>

class QMenu;

namespace counteroffer {

class GuideListProxy;
class GuideTableModel;
class SortHeader;

/// The table of guides: chooses one, marks several, sorts by its head and its menus, shows the columns that
/// the person wants, copies rows as text and CSV. Typing letters goes to the next company that begins so.
class GuidesTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidesTable)

public:
    /// @param model, list outlive the table; the list is one of the model
    GuidesTable(GuideTableModel *model, GuideListProxy *list, QWidget *parent = nullptr);
    ~GuidesTable() override;

    /// Chooses a guide and brings its row into view, where it is not filtered away.
    /// @return whether it was there
    bool choose(qint64 guideId);
    /// The guide that was chosen last, shown or filtered away; 0 for none.
    [[nodiscard]] qint64 chosen() const { return m_chosen; }
    /// The guides of all marked rows, top to bottom.
    [[nodiscard]] QList<qint64> marked() const;
    void sortBy(int column);

    /// Order, columns and widths, to be put back by restore().
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray &state);
    /// Widths by what is in the first rows, where the person has set none.
    void fitColumns();

    /// Text and CSV of the marked rows on the clipboard.
    void copyMarked() const;

Q_SIGNALS:
    void guideChosen(qint64 guideId);
    /// Enter or a double click.
    void guideActivated(qint64 guideId);
    /// The marked guides shall be compared.
    void pinWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void offerHead(int column, QPoint place);
    void offerColumns(QMenu *menu);
    void offerSorting(QMenu *menu);
    void usualColumns();
    void markChosen();
    [[nodiscard]] QModelIndex longestCell(int column) const;
    [[nodiscard]] QList<int> shownColumns() const;

    GuideTableModel *m_model;
    GuideListProxy *m_list;
    SortHeader *m_head;
    qint64 m_chosen = 0;
    bool m_fitted = false;
    bool m_marking = false; ///< the program marks, not the person
};

} // namespace counteroffer

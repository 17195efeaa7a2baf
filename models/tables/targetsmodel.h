// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/termedit.h"
#include "negotiation/evaluation/planposition.h"
#include "negotiation/warnings.h"
#include "tables/bandposition.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace counteroffer {

/// The targets of the open plan: the guide's range, floor, target and their offer, by component. Editing a
/// cell is an undo step of the plan; totals and warnings follow at once.
class TargetsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetsModel)

public:
    enum Column {
        GuideColumn,
        FloorColumn,
        TargetColumn,
        StretchColumn,
        OfferColumn,
        BandColumn,
        ColumnCount
    };

    /// BandPosition, in the last column: where the row's figures lie in the guide's band.
    enum Role { BandRole = Qt::UserRole + 320 };

    /// The terms that a column holds; nothing for the guide's and the band's.
    [[nodiscard]] static std::optional<TermSet> setOf(int column);

    /// @param editor outlives the model
    TargetsModel(PlanEditor *editor, const QLocale &locale, QObject *parent = nullptr);
    ~TargetsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Takes back what was typed in the cell that is being edited.
    void revert() override;

Q_SIGNALS:
    /// A person's entry could not be read and was not taken.
    /// @param entry what was typed
    /// @param problem a whole sentence: why, and what can be typed
    void entryRefused(const QString &entry, const QString &problem);

private:
    void reset();
    void refresh();
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString warnings(const QModelIndex &index) const;
    [[nodiscard]] QString explanation(const QModelIndex &index) const;
    [[nodiscard]] QVariant raw(const QModelIndex &index) const;
    [[nodiscard]] BandPosition band(int row) const;

    PlanEditor *m_editor;
    QLocale m_locale;
    QList<PlanWarning> m_warnings;
    QList<PlanPosition> m_positions;
    bool m_shown = false; // whether views know of rows: the editor may be a step ahead
};

} // namespace counteroffer

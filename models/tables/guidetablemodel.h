// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace counteroffer {

/// All guides of the library, a row each.
class GuideTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideTableModel)

public:
    enum Column {
        CompanyColumn,
        RoleColumn,
        TotalColumn, ///< the first row's total, as a bar on one scale per currency
        CurrencyColumn,
        RegionsColumn,
        FamilyColumn,
        UpdatedColumn,
        ProblemsColumn,
        ColumnCount
    };

    explicit GuideTableModel(const QLocale &locale, QObject *parent = nullptr);
    ~GuideTableModel() override;

    void setRecords(const QList<GuideRecord> &records);
    [[nodiscard]] const GuideRecord &record(int row) const { return m_records[row]; }
    /// The row of a guide, or -1.
    [[nodiscard]] int rowOf(qint64 guideId) const { return m_rowsById.value(guideId, -1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Scale
    {
        qint64 low = 0; // minor units
        qint64 high = 0;
    };
    [[nodiscard]] QString text(const GuideRecord &record, int column) const;
    [[nodiscard]] QString toolTip(const GuideRecord &record, int column) const;
    [[nodiscard]] static QVariant raw(const GuideRecord &record, int column);
    [[nodiscard]] QVariant range(const GuideRecord &record, int role) const;

    QLocale m_locale;
    QList<GuideRecord> m_records;
    QHash<qint64, int> m_rowsById;
    QHash<QString, Scale> m_scales; // by currency code
};

} // namespace counteroffer

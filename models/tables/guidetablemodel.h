// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guides/guiderecord.h"

#include <QAbstractTableModel>
#include <QDate>
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
        LowColumn,   ///< its low end as a figure
        HighColumn,  ///< its high end
        CurrencyColumn,
        RegionsColumn,
        FamilyColumn,
        AgeColumn, ///< of the data
        QualityColumn,
        BasisColumn, ///< what the equity is an amount of, and how sure that is
        ProblemsColumn,
        ColumnCount
    };

    explicit GuideTableModel(const QLocale &locale, QObject *parent = nullptr);
    ~GuideTableModel() override;

    void setRecords(const QList<GuideRecord> &records);
    /// Adds records behind those that are there, as a library is read in slices.
    void append(const QList<GuideRecord> &records);
    /// The day by which the age of data is told; the day of the constructor until then.
    void setToday(QDate today);
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const QList<GuideRecord> &records() const { return m_records; }
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
    [[nodiscard]] QString exported(const GuideRecord &record, int column) const;
    [[nodiscard]] QString warning(const GuideRecord &record, int column) const;
    void note(int row);
    [[nodiscard]] QVariant range(const GuideRecord &record, int role) const;

    QLocale m_locale;
    QDate m_today;
    QList<GuideRecord> m_records;
    QHash<qint64, int> m_rowsById;
    QHash<QString, Scale> m_scales; // by currency code
};

} // namespace counteroffer

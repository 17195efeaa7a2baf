// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/guideindex.h"

#include <QAbstractTableModel>
#include <QDate>
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

    void setGuides(const GuideIndexPtr &guides);
    void setRecords(const QList<GuideRecord> &records) { setGuides(indexOf(records)); }
    /// The day by which the age of data is told; the day of the constructor until then.
    void setToday(QDate today);
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const GuideIndexPtr &guides() const { return m_guides; }
    [[nodiscard]] const QList<GuideRecord> &records() const { return m_guides->records(); }
    [[nodiscard]] const GuideRecord &record(int row) const { return records()[row]; }
    /// The row of a guide, or -1.
    [[nodiscard]] int rowOf(qint64 guideId) const { return m_guides->rowOf(guideId); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const GuideRecord &record, int column) const;
    [[nodiscard]] QString toolTip(const GuideRecord &record, int column) const;
    [[nodiscard]] static QVariant raw(const GuideRecord &record, int column);
    [[nodiscard]] QString exported(const GuideRecord &record, int column) const;
    [[nodiscard]] QString warning(const GuideRecord &record, int column) const;
    [[nodiscard]] QVariant range(const GuideRecord &record, int role) const;

    QLocale m_locale;
    QDate m_today;
    GuideIndexPtr m_guides = noGuides();
};

} // namespace counteroffer

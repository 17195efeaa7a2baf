// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace counteroffer {

/// Sorts a table by its RawRole (numbers as numbers, unknown last in either order) and shows the rows in
/// which every word of the filter stands in some cell.
class GuideFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideFilterProxy)

public:
    explicit GuideFilterProxy(QObject *parent = nullptr);
    ~GuideFilterProxy() override;

    /// Words to look for, parted by spaces, in any order and case; empty shows all.
    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return m_words.join(u' '); }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QCollator m_collator;
};

} // namespace counteroffer

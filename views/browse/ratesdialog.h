// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/ratetable.h"

#include <QDialog>
#include <QLocale>

class QPushButton;
class QTableView;

namespace counteroffer {

class RatesModel;

/// The person's own exchange rates: added with their day, forgotten, never shipped.
class RatesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RatesDialog)

public:
    RatesDialog(const RateTable &rates, const QStringList &currencies, const QLocale &locale,
                QWidget *parent = nullptr);
    ~RatesDialog() override;

    void setRates(const RateTable &rates);

Q_SIGNALS:
    /// A rate was noted; it stands in place of one of the same currencies and day.
    void noted(const counteroffer::ExchangeRate &rate);
    void forgotten(const counteroffer::ExchangeRate &rate);

private:
    void remove();

    RatesModel *m_model;
    QTableView *m_table;
    QPushButton *m_forget;
};

} // namespace counteroffer

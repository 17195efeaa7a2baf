// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "market/ratetable.h"

#include <QDialog>
#include <QLocale>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace counteroffer {

class ElidingComboBox;
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
    [[nodiscard]] QLayout *buildEntry(const QStringList &currencies);
    void add();
    void remove();

    QLocale m_locale;
    RatesModel *m_model;
    QTableView *m_table;
    ElidingComboBox *m_from;
    ElidingComboBox *m_to;
    QLineEdit *m_rate;
    QDateEdit *m_day;
    QLabel *m_problem;
    QPushButton *m_forget;
};

} // namespace counteroffer

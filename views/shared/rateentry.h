// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compensation/conversion.h"

#include <QLocale>
#include <QWidget>

class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace counteroffer {

class ElidingComboBox;

/// One line to note an exchange rate with its day: "1 GBP = 1.27 USD". What cannot be taken is refused below
/// it.
class RateEntry final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RateEntry)

public:
    explicit RateEntry(const QLocale &locale, QWidget *parent = nullptr);
    ~RateEntry() override;

    /// The currencies to offer first; all others follow. The first two are chosen, from one to the other.
    void setUsualCurrencies(const QStringList &codes);

Q_SIGNALS:
    void noted(const counteroffer::ExchangeRate &rate);

private:
    void buildLine(QHBoxLayout *line);
    void add();

    QLocale m_locale;
    ElidingComboBox *m_from;
    ElidingComboBox *m_to;
    QLineEdit *m_rate;
    QDateEdit *m_day;
    QLabel *m_problem;
    QStringList m_usual;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/guidefilter.h"

#include <QLocale>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace counteroffer {

class ChoiceButton;
class ElidingComboBox;
class GuideSieve;

/// A filter that was kept under a name.
struct NamedFilter
{
    QString name;
    GuideFilter filter;

    bool operator==(const NamedFilter &) const = default;
};

/// The column of filters: each part beside its name, all of them combined, and filters kept by name.
class FilterPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterPanel)

public:
    explicit FilterPanel(const QLocale &locale, QWidget *parent = nullptr);
    ~FilterPanel() override;

    [[nodiscard]] const GuideFilter &filter() const { return m_filter; }
    /// Shows a filter, and signals it where it is another one.
    void setFilter(const GuideFilter &filter);
    /// What there is to choose from.
    void setChoices(const GuideSieve &sieve);
    void setNamedFilters(const QList<NamedFilter> &filters);
    void focusText();

Q_SIGNALS:
    void filterChanged(const counteroffer::GuideFilter &filter);
    /// The filter shall be kept by this name, in place of one that has it.
    void keepWanted(const QString &name, const counteroffer::GuideFilter &filter);
    void forgetWanted(const QString &name);

private:
    void buildNamed(QVBoxLayout *column);
    void buildParts(QVBoxLayout *column);
    void addPart(QVBoxLayout *column, FilterPart part, QWidget *widget);
    [[nodiscard]] QWidget *buildPay();
    void showFilter();
    void read();
    void readPay();
    void askName();

    QLocale m_locale;
    GuideFilter m_filter;
    QList<NamedFilter> m_kept;
    bool m_showing = false;
    ElidingComboBox *m_named;
    QPushButton *m_keep;
    QPushButton *m_forget;
    QLineEdit *m_text;
    ChoiceButton *m_company;
    ChoiceButton *m_family;
    ChoiceButton *m_region;
    ChoiceButton *m_currency;
    QLineEdit *m_payFrom;
    QLineEdit *m_payTo;
    ElidingComboBox *m_payCurrency;
    QLabel *m_payProblem;
    ElidingComboBox *m_age;
    ChoiceButton *m_quality;
    ChoiceButton *m_basis;
    ElidingComboBox *m_problems;
    QCheckBox *m_older;
    QPushButton *m_clear;
};

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/rateentry.h"

#include "market/ratetext.h"
#include "shared/eliding.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int codeWidth = 5; // characters

} // namespace

RateEntry::RateEntry(const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_locale(locale),
      m_from(new ElidingComboBox(codeWidth)),
      m_to(new ElidingComboBox(codeWidth)),
      m_rate(new QLineEdit),
      m_day(new QDateEdit(QDate::currentDate())),
      m_problem(new QLabel)
{
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::hair);
    buildLine(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addLayout(line);
    column->addWidget(m_problem);
    setUsualCurrencies({});
}

RateEntry::~RateEntry() = default;

void RateEntry::buildLine(QHBoxLayout *line)
{
    m_from->setAccessibleName(tr("From currency"));
    m_to->setAccessibleName(tr("To currency"));
    m_rate->setObjectName(QStringLiteral("rate"));
    m_rate->setAccessibleName(tr("Rate"));
    m_rate->setPlaceholderText(tr("1.27"));
    m_day->setAccessibleName(tr("Day of the rate"));
    m_day->setMaximumDate(QDate::currentDate()); // nobody knows tomorrow's
    m_day->setCalendarPopup(true);
    for (QWidget *box : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to)}) {
        guardWheel(box);
    }
    guardWheel(m_day);
    auto *note = new QPushButton(tr("Note"));
    note->setToolTip(tr("Note this rate"));
    note->setAccessibleName(tr("Note this rate"));
    line->addWidget(new QLabel(QStringLiteral("1")));
    line->addWidget(m_from);
    line->addWidget(new QLabel(QStringLiteral("=")));
    line->addWidget(m_rate, 1);
    line->addWidget(m_to);
    line->addWidget(m_day);
    line->addWidget(note);
    connect(note, &QPushButton::clicked, this, &RateEntry::add);
    connect(m_rate, &QLineEdit::returnPressed, this, &RateEntry::add);
}

void RateEntry::setUsualCurrencies(const QStringList &codes)
{
    if (codes == m_usual && m_from->count() > 0) {
        return;
    }
    m_usual = codes;
    QStringList all = codes;
    for (const Currency &currency : Currency::all()) {
        if (!codes.contains(currency.code())) {
            all.append(currency.code());
        }
    }
    for (ElidingComboBox *box : {m_from, m_to}) {
        box->clear();
        box->addItems(all);
    }
    m_to->setCurrentIndex(1);
}

void RateEntry::add()
{
    const auto billionths = parseRateBillionths(m_rate->text(), m_locale);
    QString problem = billionths ? QString() : rateProblemSentence(billionths.error());
    if (m_from->currentText() == m_to->currentText()) {
        problem = tr("Choose two different currencies.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_rate->setAccessibleDescription(problem);
    if (problem.isEmpty()) {
        m_rate->clear();
        Q_EMIT noted({Currency::fromCode(m_from->currentText()).value_or(Currency()),
                      Currency::fromCode(m_to->currentText()).value_or(Currency()), *billionths,
                      m_day->date()});
    }
}

} // namespace counteroffer

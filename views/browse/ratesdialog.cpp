// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/ratesdialog.h"

#include "market/ratetext.h"
#include "shared/eliding.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"
#include "tables/ratesmodel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace counteroffer {

RatesDialog::RatesDialog(const RateTable &rates, const QStringList &currencies, const QLocale &locale,
                         QWidget *parent)
    : QDialog(parent),
      m_locale(locale),
      m_model(new RatesModel(locale, this)),
      m_table(new QTableView),
      m_from(new ElidingComboBox(5)),
      m_to(new ElidingComboBox(5)),
      m_rate(new QLineEdit),
      m_day(new QDateEdit(QDate::currentDate())),
      m_problem(new QLabel),
      m_forget(new QPushButton(tr("Forget the rate")))
{
    setWindowTitle(tr("Exchange rates"));
    auto *why =
        new QLabel(tr("None are shipped: note the ones you trust, with their day. They are used to compare "
                      "and to sort, and stand beside what they convert."));
    why->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Exchange rates"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_forget->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_forget, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(why);
    column->addWidget(m_table, 1);
    column->addLayout(buildEntry(currencies));
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &RatesDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_forget->setEnabled(m_table->selectionModel()->hasSelection()); });
    setRates(rates);
    resize(520, 360);
}

RatesDialog::~RatesDialog() = default;

QLayout *RatesDialog::buildEntry(const QStringList &currencies)
{
    QStringList rest;
    for (const Currency &currency : Currency::all()) {
        if (!currencies.contains(currency.code())) {
            rest.append(currency.code());
        }
    }
    for (ElidingComboBox *box : {m_from, m_to}) {
        box->addItems(currencies + rest); // those of the library first
    }
    m_to->setCurrentIndex(currencies.size() > 1 ? 1 : 0);
    m_from->setAccessibleName(tr("From currency"));
    m_to->setAccessibleName(tr("To currency"));
    m_rate->setAccessibleName(tr("Rate"));
    m_rate->setPlaceholderText(tr("such as 1.27"));
    m_day->setAccessibleName(tr("Day of the rate"));
    m_day->setCalendarPopup(true);
    guardWheel(m_day);
    auto *note = new QPushButton(tr("Note"));
    note->setDefault(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::hair);
    line->addWidget(new QLabel(QStringLiteral("1")));
    line->addWidget(m_from);
    line->addWidget(new QLabel(QStringLiteral("=")));
    line->addWidget(m_rate, 1);
    line->addWidget(m_to);
    line->addWidget(m_day);
    line->addWidget(note);
    connect(note, &QPushButton::clicked, this, &RatesDialog::add);
    return line;
}

void RatesDialog::setRates(const RateTable &rates)
{
    m_model->setRates(rates.rates());
    m_forget->setEnabled(m_table->selectionModel()->hasSelection());
}

void RatesDialog::add()
{
    const auto billionths = parseRateBillionths(m_rate->text(), m_locale);
    QString problem = billionths ? QString() : rateProblemSentence(billionths.error());
    if (m_from->currentText() == m_to->currentText()) {
        problem = tr("Choose two different currencies.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        m_rate->clear();
        Q_EMIT noted({Currency::fromCode(m_from->currentText()).value_or(Currency()),
                      Currency::fromCode(m_to->currentText()).value_or(Currency()), *billionths,
                      m_day->date()});
    }
}

void RatesDialog::remove()
{
    const QModelIndex index = m_table->selectionModel()->currentIndex();
    if (index.isValid()) {
        Q_EMIT forgotten(m_model->rate(index.row()));
    }
}

} // namespace counteroffer

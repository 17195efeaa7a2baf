// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/ratesdialog.h"

#include "shared/rateentry.h"
#include "tables/ratesmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace counteroffer {

RatesDialog::RatesDialog(const RateTable &rates, const QStringList &currencies, const QLocale &locale,
                         QWidget *parent)
    : QDialog(parent),
      m_model(new RatesModel(locale, this)),
      m_table(new QTableView),
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
    m_forget->setEnabled(false);
    auto *entry = new RateEntry(locale);
    entry->setUsualCurrencies(currencies);
    connect(entry, &RateEntry::noted, this, &RatesDialog::noted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_forget, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(why);
    column->addWidget(m_table, 1);
    column->addWidget(entry);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &RatesDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_forget->setEnabled(m_table->selectionModel()->hasSelection()); });
    setRates(rates);
    resize(520, 360);
}

RatesDialog::~RatesDialog() = default;

void RatesDialog::setRates(const RateTable &rates)
{
    m_model->setRates(rates.rates());
    m_forget->setEnabled(m_table->selectionModel()->hasSelection());
}

void RatesDialog::remove()
{
    const QModelIndex index = m_table->selectionModel()->currentIndex();
    if (index.isValid()) {
        Q_EMIT forgotten(m_model->rate(index.row()));
    }
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/problemspanel.h"

#include "guides/diagnostic.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"
#include "tables/diagnosticsmodel.h"
#include "tables/problemfilterproxy.h"
#include "tables/roles.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

void offer(QComboBox *box, const QString &all, const QStringList &choices)
{
    const QString before = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const QString &choice : choices) {
        box->addItem(choice, choice);
    }
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

} // namespace

ProblemsPanel::ProblemsPanel(DiagnosticsModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_proxy(new ProblemFilterProxy(this)),
      m_severity(new QComboBox),
      m_company(new QComboBox),
      m_code(new QComboBox),
      m_count(new QLabel),
      m_nothing(new QLabel),
      m_table(new QTableView)
{
    m_proxy->setSourceModel(model);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Problems of all guides"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(DiagnosticsModel::SentenceColumn, QHeaderView::Stretch);
    m_table->sortByColumn(DiagnosticsModel::SeverityColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setColumnWidth(DiagnosticsModel::GuideColumn, 170);
    m_table->setColumnWidth(DiagnosticsModel::LineColumn, 52);
    m_table->setColumnWidth(DiagnosticsModel::SeverityColumn, 84);
    m_table->setColumnWidth(DiagnosticsModel::CodeColumn, 120);
    buildFilters();

    connect(model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::offerChoices);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ProblemsPanel::countRows);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ProblemsPanel::countRows);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ProblemsPanel::countRows);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT problemChosen(index.data(GuideIdRole).toLongLong(), index.data(LineRole).toInt());
    };
    connect(m_table, &QTableView::activated, this, choose);
    connect(m_table, &QTableView::clicked, this, choose);
    offerChoices();
}

ProblemsPanel::~ProblemsPanel() = default;

void ProblemsPanel::buildFilters()
{
    m_severity->addItem(tr("All severities"), -1);
    m_severity->addItem(tr("Errors"), int(Severity::Error));
    m_severity->addItem(tr("Warnings"), int(Severity::Warning));
    m_severity->addItem(tr("Notes"), int(Severity::Note));
    m_severity->setAccessibleName(tr("Severity"));
    m_company->setAccessibleName(tr("Company"));
    m_code->setAccessibleName(tr("Kind of problem"));
    auto *filters = new QHBoxLayout;
    for (QComboBox *box : {m_severity, m_company, m_code}) {
        guardWheel(box);
        filters->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ProblemsPanel::applyFilters);
    }
    filters->addStretch();
    filters->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
}

void ProblemsPanel::offerChoices()
{
    QStringList companies;
    QStringList codes;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        companies.append(index.data(DiagnosticsModel::CompanyRole).toString());
        codes.append(index.data(DiagnosticsModel::CodeRole).toString());
    }
    for (QStringList *list : {&companies, &codes}) {
        list->sort(Qt::CaseInsensitive);
        list->removeDuplicates();
    }
    offer(m_company, tr("All companies"), companies);
    offer(m_code, tr("All kinds"), codes);
    applyFilters();
}

void ProblemsPanel::applyFilters()
{
    m_proxy->setFilters(m_severity->currentData().toInt(), m_company->currentData().toString(),
                        m_code->currentData().toString());
    countRows();
}

void ProblemsPanel::countRows()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("Problems: %1").arg(all)
                                  //: %1 of %2 problems are shown
                                  : tr("Problems: %1 of %2").arg(shown).arg(all));
    m_nothing->setText(all == 0 ? tr("No problems: every guide was read as it stands.")
                                : tr("No problem matches these filters."));
    m_nothing->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
}

} // namespace counteroffer

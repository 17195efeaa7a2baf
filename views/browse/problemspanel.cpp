// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/problemspanel.h"

#include "guides/diagnostic.h"
#include "shared/eliding.h"
#include "shared/theme.h"
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

constexpr int rowsToMeasure = 50; // of a list that may be long
constexpr int lettersOfGuide = 24;
constexpr int lettersOfCode = 14;

// What is chosen stays chosen while it is there.
void offer(QComboBox *box, const QString &all, const QStringList &choices)
{
    const QString before = box->currentIndex() > 0 ? box->currentText() : QString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    box->addItems(choices);
    box->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, box->findText(before, Qt::MatchExactly)));
}

QString chosen(const QComboBox *box)
{
    return box->currentIndex() > 0 ? box->currentText() : QString();
}

} // namespace

ProblemsPanel::ProblemsPanel(DiagnosticsModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_proxy(new ProblemFilterProxy(model, this)),
      m_severity(new ElidingComboBox(5)),
      m_company(new ElidingComboBox(5)),
      m_code(new ElidingComboBox(6)),
      m_count(new ElidingLabel),
      m_nothing(new QLabel),
      m_table(new QTableView)
{
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
    fitColumns();
    buildFilters();

    connect(model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::offerChoices);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ProblemsPanel::countRows);
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
        filters->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ProblemsPanel::applyFilters);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addLayout(filters);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
}

// By the size of type; a longer name than fits is in its tool tip.
void ProblemsPanel::fitColumns()
{
    QHeaderView *head = m_table->horizontalHeader();
    head->setResizeContentsPrecision(rowsToMeasure);
    for (const int column : {DiagnosticsModel::SeverityColumn, DiagnosticsModel::LineColumn}) {
        head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(DiagnosticsModel::GuideColumn, lettersOfGuide * letter);
    m_table->setColumnWidth(DiagnosticsModel::CodeColumn, lettersOfCode * letter);
}

void ProblemsPanel::offerChoices()
{
    offer(m_company, tr("All companies"), m_model->list().companies);
    offer(m_code, tr("All kinds"), m_model->list().codes);
    applyFilters();
}

void ProblemsPanel::applyFilters()
{
    m_proxy->setFilters(m_severity->currentData().toInt(), chosen(m_company), chosen(m_code));
    countRows();
}

void ProblemsPanel::countRows()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_count->setFullText(shown == all ? tr("Problems: %1").arg(all)
                                      //: %1 of %2 problems are shown
                                      : tr("Problems: %1 of %2").arg(shown).arg(all));
    m_nothing->setText(!m_model->isKnown() ? tr("The problems of all guides are being gathered.")
                       : all == 0          ? tr("No problems: every guide was read as it stands.")
                                           : tr("No problem matches these filters."));
    m_nothing->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
}

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/guidepanel.h"

#include "negotiation/planstart.h"
#include "negotiation/rangechart.h"
#include "shared/guidetextview.h"
#include "shared/rangechartview.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"
#include "tables/diagnosticsmodel.h"
#include "tables/regionrangemodel.h"
#include "tables/roles.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

enum Tab { PayTab, TextTab, ProblemsTab };

void setUpTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

GuidePanel::GuidePanel(const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_locale(locale),
      m_stack(new QStackedWidget),
      m_title(new QLabel),
      m_subtitle(new QLabel),
      m_summary(new QLabel),
      m_chart(new RangeChartView(locale)),
      m_tabs(new QTabWidget),
      m_regions(new RegionRangeModel(locale, this)),
      m_table(new QTableView),
      m_text(new GuideTextView),
      m_problems(new DiagnosticsModel(this)),
      m_problemTable(new QTableView),
      m_row(new QComboBox),
      m_start(new QPushButton(tr("Start a plan")))
{
    auto *nothing = new QLabel(tr("Choose a guide to see what it says."));
    nothing->setAlignment(Qt::AlignCenter);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(buildHead());
    column->addWidget(m_chart);
    column->addWidget(buildTabs(), 1);
    column->addWidget(buildFoot());
    m_stack->addWidget(nothing);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_text, &GuideTextView::webLinkClicked, this, &GuidePanel::webLinkClicked);
    connect(m_problemTable, &QTableView::activated, this,
            [this](const QModelIndex &index) { showLine(index.data(LineRole).toInt()); });
    connect(m_problemTable, &QTableView::clicked, this,
            [this](const QModelIndex &index) { showLine(index.data(LineRole).toInt()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { showLine(index.data(LineRole).toInt()); });
    connect(m_start, &QPushButton::clicked, this,
            [this] { Q_EMIT planWanted(m_guide.id, m_row->currentIndex()); });
}

GuidePanel::~GuidePanel() = default;

QWidget *GuidePanel::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    setTextSize(m_title, TextSize::Heading);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    setTextSize(m_summary, TextSize::Small);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_summary);
    return head;
}

QWidget *GuidePanel::buildTabs()
{
    m_table->setModel(m_regions);
    m_table->setAccessibleName(tr("Compensation by region"));
    setUpTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_problemTable->setModel(m_problems);
    m_problemTable->setAccessibleName(tr("Problems of this guide"));
    setUpTable(m_problemTable);
    m_problemTable->setWordWrap(true);
    m_problemTable->hideColumn(DiagnosticsModel::GuideColumn);
    m_problemTable->horizontalHeader()->setSectionResizeMode(DiagnosticsModel::SentenceColumn,
                                                             QHeaderView::Stretch);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("Pay"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_problemTable, tr("Problems"));
    return m_tabs;
}

QWidget *GuidePanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    m_row->setAccessibleName(tr("Region of the plan"));
    m_row->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_row->setMinimumContentsLength(12);
    guardWheel(m_row);
    m_start->setDefault(true);
    line->addWidget(m_row, 1);
    line->addWidget(m_start);
    return foot;
}

void GuidePanel::setGuide(const LoadedGuide &guide)
{
    m_guide = guide;
    m_stack->setCurrentIndex(1);
    showHead();
    m_regions->setRows(guide.guide.compensation);
    for (int column = RegionRangeModel::BaseColumn; column < RegionRangeModel::ColumnCount; ++column) {
        bool any = false;
        for (int row = 0; row < m_regions->rowCount() && !any; ++row) {
            any = !m_regions->index(row, column).data().toString().isEmpty();
        }
        m_table->setColumnHidden(column, !any);
    }
    m_text->setGuide(guide.bytes, guide.guide.frontMatter ? guide.guide.frontMatter->lastLine + 1 : 1);
    QList<GuideProblem> problems;
    for (const Diagnostic &diagnostic : guide.guide.diagnostics) {
        problems.append({guide.id, guide.guide.company, guide.guide.role, diagnostic});
    }
    m_problems->setProblems(problems);
    m_problemTable->resizeRowsToContents();
    m_tabs->setTabText(ProblemsTab,
                       problems.isEmpty() ? tr("Problems") : tr("Problems (%1)").arg(problems.size()));
    m_row->clear();
    for (const CompensationRow &row : guide.guide.compensation) {
        m_row->addItem(rowName(row));
    }
    m_row->setEnabled(m_row->count() > 0);
    m_start->setEnabled(m_row->count() > 0);
    m_start->setToolTip(m_row->count() > 0 ? QString()
                                           : tr("This guide has no table of compensation to plan with."));
    showChart();
}

void GuidePanel::showHead()
{
    const Guide &guide = m_guide.guide;
    m_title->setText(guide.role);
    QStringList facts{guide.company};
    if (guide.signature) {
        facts.append(tr("signature role"));
    }
    if (guide.frontMatter && guide.frontMatter->lastUpdated.isValid()) {
        facts.append(
            tr("updated %1").arg(m_locale.toString(guide.frontMatter->lastUpdated, QLocale::ShortFormat)));
    }
    m_subtitle->setText(facts.join(QStringLiteral(" · ")));
    m_summary->setText(guide.summary.value_or(QString()));
    m_summary->setVisible(guide.summary.has_value());
}

void GuidePanel::showChart()
{
    const bool mine = m_plan && m_plan->guidePath == m_guide.path;
    m_chart->setContent(rangeChartOf(m_guide.guide, mine ? &*m_plan : nullptr));
}

void GuidePanel::setPlan(const Plan *plan)
{
    m_plan = plan != nullptr ? std::optional(*plan) : std::nullopt;
    showChart();
}

void GuidePanel::focusStart()
{
    (m_row->count() > 1 ? static_cast<QWidget *>(m_row) : m_start)->setFocus(Qt::OtherFocusReason);
}

void GuidePanel::showLine(int line)
{
    m_tabs->setCurrentIndex(TextTab);
    m_text->showLine(line);
}

} // namespace counteroffer

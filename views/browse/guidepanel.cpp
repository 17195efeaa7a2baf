// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/guidepanel.h"

#include "browse/factsview.h"
#include "browse/guidefacts.h"
#include "browse/paytab.h"
#include "browse/texttab.h"
#include "negotiation/planstart.h"
#include "negotiation/rangechart.h"
#include "shared/chartframe.h"
#include "shared/eliding.h"
#include "shared/rangechartview.h"
#include "shared/theme.h"
#include "tables/diagnosticsmodel.h"
#include "tables/guidetablemodel.h"
#include "tables/roles.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

enum Tab { PayPlace, LevelsPlace, TextPlace, SourcesPlace, ProblemsPlace };

constexpr int mostChartLines = 18; // of text; a guide of thirty levels is drawn denser

// The words of a guide's one-line summary stand apart by pipes in its file.
QString summaryText(const QString &summary)
{
    QStringList parts = summary.split(u'|', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        part = part.simplified();
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

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

GuidePanel::GuidePanel(const GuideTableModel *guides, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_guides(guides),
      m_locale(locale),
      m_stack(new QStackedWidget),
      m_title(new QLabel),
      m_subtitle(new ElidingLabel),
      m_summary(new QLabel),
      m_chart(new RangeChartView(locale)),
      m_tabs(new QTabWidget),
      m_pay(new PayTab(locale)),
      m_levels(new FactsView(tr("Levels and those of other companies"))),
      m_text(new TextTab(locale)),
      m_sources(new FactsView(tr("Sources, age and quality"))),
      m_problems(new DiagnosticsModel(this)),
      m_problemTable(new QTableView),
      m_row(new ElidingComboBox(8)),
      m_pin(new QPushButton(tr("Pin"))),
      m_start(new QPushButton(tr("Start a plan")))
{
    auto *nothing = new QLabel(tr("Choose a guide to see what it says."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_chart->frame()->setMostHeight(mostChartLines * fontMetrics().height());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(buildHead());
    column->addWidget(m_chart);
    column->addWidget(buildTabs(), 1);
    column->addWidget(buildFoot());
    m_stack->addWidget(nothing);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connectAll();
}

GuidePanel::~GuidePanel() = default;

void GuidePanel::connectAll()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, &GuidePanel::showFront);
    connect(m_text, &TextTab::webLinkClicked, this, &GuidePanel::webLinkClicked);
    connect(m_text, &TextTab::figureWanted, this, [this](int line) {
        m_tabs->setCurrentIndex(PayPlace);
        m_pay->showRowOfLine(line);
    });
    connect(m_sources, &FactsView::webLinkClicked, this, &GuidePanel::webLinkClicked);
    connect(m_levels, &FactsView::guideWanted, this, &GuidePanel::guideWanted);
    connect(m_pay, &PayTab::lineWanted, this, &GuidePanel::showLine);
    connect(m_pay, &PayTab::basisChosen, this, [this](EquityBasis basis) {
        m_basis = basis;
        m_pay->setGuide(m_guide.guide, basis);
        Q_EMIT basisChosen(m_guide.id, basis);
    });
    for (const ChartFrame *frame : {m_chart->frame(), m_pay->chart()}) {
        connect(frame, &ChartFrame::said, this, &GuidePanel::said);
    }
    const auto toLine = [this](const QModelIndex &index) { showLine(index.data(LineRole).toInt()); };
    connect(m_problemTable, &QTableView::activated, this, toLine);
    connect(m_problemTable, &QTableView::clicked, this, toLine);
    connect(m_pin, &QPushButton::clicked, this, [this] { Q_EMIT pinWanted(m_guide.id); });
    connect(m_row, &QComboBox::activated, this, [this] { m_rowChosen = true; });
    auto *enter = new QShortcut(Qt::Key_Return, m_row, nullptr, nullptr, Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this,
            [this] { Q_EMIT planWanted(m_guide.id, m_row->currentIndex()); });
}

QWidget *GuidePanel::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    setTextSize(m_title, TextSize::Heading);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
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
    m_problemTable->setModel(m_problems);
    m_problemTable->setAccessibleName(tr("Problems of this guide"));
    setUpTable(m_problemTable);
    m_problemTable->setWordWrap(true);
    m_problemTable->hideColumn(DiagnosticsModel::GuideColumn);
    QHeaderView *head = m_problemTable->horizontalHeader();
    head->setSectionResizeMode(DiagnosticsModel::SentenceColumn, QHeaderView::Stretch);
    for (const int column : {DiagnosticsModel::SeverityColumn, DiagnosticsModel::LineColumn}) {
        head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    // The sentences wrap: as wide as their column is, so high are their rows.
    connect(
        head, &QHeaderView::sectionResized, this,
        [this] {
            m_problemsFitted = false;
            showFront();
        },
        Qt::QueuedConnection);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_pay, tr("Pay"));
    m_tabs->addTab(m_levels, tr("Levels"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_sources, tr("Sources"));
    m_tabs->addTab(m_problemTable, tr("Problems"));
    return m_tabs;
}

QWidget *GuidePanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    m_row->setAccessibleName(tr("Region of the plan"));
    m_start->setDefault(true);
    m_pin->setToolTip(tr("Pin this role to compare it."));
    line->addWidget(m_row, 1);
    line->addWidget(m_pin);
    line->addWidget(m_start);
    return foot;
}

void GuidePanel::setGuide(const LoadedGuide &guide, EquityBasis basis)
{
    if (guide.id == m_guide.id && guide.path == m_guide.path && guide.bytes == m_guide.bytes &&
        basis == m_basis) {
        m_levelsShown = false; // the same after an import, but other guides may have come
        showFront();
        return;
    }
    const bool another = guide.id != m_guide.id;
    const QString chosen = another ? QString() : m_row->currentText(); // the same guide keeps its region
    m_rowChosen = m_rowChosen && !another;
    m_guide = guide;
    m_basis = basis;
    m_stack->setCurrentIndex(1);
    showHead();
    m_pay->setGuide(guide.guide, basis);
    m_text->setGuide(guide);
    m_levelsShown = false;
    m_sourcesShown = false;
    showProblems();
    showFront();
    m_row->clear();
    for (const CompensationRow &row : guide.guide.compensation) {
        m_row->addItem(rowName(row));
    }
    m_row->setCurrentIndex(std::max(m_row->count() > 0 ? 0 : -1, m_row->findText(chosen)));
    m_row->setEnabled(m_row->count() > 0);
    m_start->setEnabled(m_row->count() > 0);
    m_start->setToolTip(m_row->count() > 0 ? QString()
                                           : tr("This guide has no table of compensation to plan with."));
    showChart();
}

void GuidePanel::showFront()
{
    if (m_tabs->currentIndex() == LevelsPlace && !std::exchange(m_levelsShown, true)) {
        showLevels();
    } else if (m_tabs->currentIndex() == SourcesPlace && !std::exchange(m_sourcesShown, true)) {
        m_sources->setHtml(sourcesHtml(m_guide.guide, m_guides->today(), m_locale));
    } else if (m_tabs->currentIndex() == ProblemsPlace && !std::exchange(m_problemsFitted, true)) {
        m_problemTable->resizeRowsToContents();
    }
}

void GuidePanel::showProblems()
{
    QList<GuideProblem> problems;
    for (const Diagnostic &diagnostic : std::as_const(m_guide.guide.diagnostics)) {
        problems.append({m_guide.id, m_guide.guide.company, m_guide.guide.role, diagnostic});
    }
    m_problems->setProblems(problems);
    m_problemsFitted = false;
    m_tabs->setTabText(ProblemsPlace,
                       problems.isEmpty() ? tr("Problems") : tr("Problems (%1)").arg(problems.size()));
}

void GuidePanel::showLevels()
{
    QStringList companies;
    for (const GuideRecord &record : m_guides->records()) {
        if (companies.isEmpty() || companies.constLast() != record.company) {
            companies.append(record.company); // most stand together; the rest is sorted out below
        }
    }
    companies.removeDuplicates();
    m_levels->setHtml(
        levelsHtml(m_guide.guide, companies, [this](const QString &company) { return guideOf(company); }));
}

// The same kind of role, else whatever the library holds of the company.
qint64 GuidePanel::guideOf(const QString &company) const
{
    const int here = m_guides->rowOf(m_guide.id);
    const RoleFamily family = here < 0 ? RoleFamily::Unknown : m_guides->record(here).family;
    qint64 any = 0;
    for (const GuideRecord &record : m_guides->records()) {
        if (record.company != company || record.newerTwin) {
            continue;
        }
        if (record.family == family) {
            return record.id;
        }
        any = any == 0 ? record.id : any;
    }
    return any;
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
    m_subtitle->setFullText(facts.join(u" · "_s));
    m_summary->setText(summaryText(guide.summary.value_or(QString())));
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void GuidePanel::showChart()
{
    const bool mine =
        m_plan && (m_plan->guidePath == m_guide.path ||
                   (!m_guide.contentHash.isEmpty() && m_plan->guideHash == m_guide.contentHash));
    m_chart->setContent(rangeChartOf(m_guide.guide, mine ? &*m_plan : nullptr));
}

void GuidePanel::setPlan(const Plan *plan)
{
    m_plan = plan != nullptr ? std::optional(*plan) : std::nullopt;
    showChart();
}

int GuidePanel::selectedRow() const
{
    return m_row->currentIndex();
}

bool GuidePanel::isRowChosen() const
{
    return m_rowChosen || m_row->count() < 2;
}

void GuidePanel::focusStart()
{
    m_rowChosen = true;
    (m_row->count() > 1 ? static_cast<QWidget *>(m_row) : m_start)->setFocus(Qt::OtherFocusReason);
}

void GuidePanel::showLine(int line)
{
    m_tabs->setCurrentIndex(TextPlace);
    m_text->showLine(line);
}

} // namespace counteroffer

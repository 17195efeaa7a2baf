// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/targetsstep.h"

#include "editing/planeditor.h"
#include "negotiation/rangechart.h"
#include "negotiation/warnings.h"
#include "prepare/exitform.h"
#include "prepare/fivefigures.h"
#include "prepare/plancharts.h"
#include "prepare/planform.h"
#include "prepare/planlist.h"
#include "prepare/preparecontext.h"
#include "prepare/scriptview.h"
#include "prepare/targetstable.h"
#include "prepare/whycharts.h"
#include "prepare/whyfigures.h"
#include "shared/chartframe.h"
#include "shared/columnlayout.h"
#include "shared/rangechartview.h"
#include "shared/theme.h"
#include "tables/targetsmodel.h"

#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int columnWidth = 440;
constexpr int scriptHeight = 320;

} // namespace

TargetsStep::TargetsStep(PrepareContext *context, QWidget *parent)
    : StepPage(tr("Targets"), columnWidth, parent),
      m_context(context),
      m_targets(new TargetsModel(context->editor(), context->locale(), this)),
      m_table(new TargetsTable(m_targets)),
      m_refused(new QLabel),
      m_hints(new QLabel),
      m_years(new ChartFrame),
      m_exits(new ChartFrame),
      m_sensitivity(new ChartFrame),
      m_regions(new RangeChartView(context->locale())),
      m_script(new ScriptView(context->editor())),
      m_drawing(new QTimer(this))
{
    addSection(buildTable(), ColumnLayout::AllColumns);
    addSection(buildYears(), 0);
    addSection(buildScript(), 1);
    addSection(buildExits(), 0);
    auto *order = new PlanForm(context->editor(), tr("What would turn the order of two offers"));
    order->addWide(m_sensitivity);
    addSection(order, 1);
    auto *figures = new PlanForm(context->editor(), tr("What it comes to"));
    figures->addWide(makeFiveFigures(context));
    addSection(figures, ColumnLayout::AllColumns);
    // A burst of changes (an undo of many, a figure typed quickly) is drawn once, before the next frame.
    m_drawing->setSingleShot(true);
    m_drawing->setInterval(0);
    connect(m_drawing, &QTimer::timeout, this, &TargetsStep::draw);
    PlanEditor *editor = context->editor();
    connect(editor, &PlanEditor::opened, this, &TargetsStep::planChanged);
    connect(editor, &PlanEditor::changed, this, &TargetsStep::planChanged);
    connect(context, &PrepareContext::guideChanged, this, &TargetsStep::planChanged);
    connect(m_table, &EditTable::editingEnded, editor, &PlanEditor::endMerge);
    explain(m_years, &whyYears);
    explain(m_exits, &whyExits);
    explain(m_sensitivity, &whySensitivity);
    explain(m_regions->frame(), &whyMarker);
    m_table->setExplained([](const QModelIndex & /*index*/) { return true; });
    connect(m_table, &EditTable::whyWanted, this, &TargetsStep::why);
    connect(editor, &PlanEditor::changed, m_refused, &QWidget::hide);
    connect(m_targets, &TargetsModel::entryRefused, this, &TargetsStep::showRefused);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TargetsStep::drawCharts);
    connect(m_script, &ScriptView::whyWanted, this, [this](SlotRole role, const QRect &place) {
        m_context->showWhy(whySlot(m_context->editor()->plan(), role, m_context->locale()),
                           m_script->viewport(), place);
    });
    connect(m_script, &ScriptView::guideLineWanted, context, &PrepareContext::guideLineWanted);
}

TargetsStep::~TargetsStep() = default;

void TargetsStep::focusWork()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

QWidget *TargetsStep::buildTable()
{
    for (QLabel *label : {m_refused, m_hints}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setTextSize(label, TextSize::Small);
    }
    m_refused->hide();
    m_hints->hide();
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_table);
    column->addWidget(m_refused);
    column->addWidget(m_hints);
    return part;
}

PlanForm *TargetsStep::buildYears()
{
    auto *form = new PlanForm(m_context->editor(), tr("Four years"));
    form->addWide(m_years);
    form->addWide(m_regions);
    return form;
}

PlanForm *TargetsStep::buildExits()
{
    PlanForm *form = makeExitForm(m_context);
    form->addWide(m_exits);
    return form;
}

PlanForm *TargetsStep::buildScript()
{
    auto *form = new PlanForm(m_context->editor(), tr("Script, with your figures"));
    m_script->setMinimumHeight(scriptHeight);
    form->addWide(m_script);
    return form;
}

void TargetsStep::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    draw();
}

void TargetsStep::planChanged()
{
    if (isVisible()) {
        m_drawing->start();
    }
}

void TargetsStep::draw()
{
    m_drawing->stop();
    if (!isVisible() || !m_context->editor()->isOpen()) {
        return;
    }
    const Plan &plan = m_context->editor()->plan();
    const QLocale &locale = m_context->locale();
    drawCharts();
    const auto &guide = m_context->guide();
    m_regions->setContent(rangeChartOf(plan, guide ? &*guide : nullptr));
    QStringList sentences;
    const QList<PlanWarning> warnings = planWarnings(plan);
    for (const PlanWarning &warning : warnings) {
        const QString sentence = QStringLiteral("⚠ ") + warningSentence(warning, plan, locale);
        if (!sentences.contains(sentence)) {
            sentences.append(sentence);
        }
    }
    m_hints->setText(sentences.join(u'\n'));
    m_hints->setVisible(!sentences.isEmpty());
}

// A chart that is scrolled away is drawn when it comes into view.
template <typename Make>
void TargetsStep::drawInView(ChartFrame *frame, Make make)
{
    const quint64 now = m_context->editor()->revision();
    const bool first = frame->drawing() == nullptr; // it has no height yet to be in view with
    if (m_drawn.value(frame) != now && (first || !frame->visibleRegion().isEmpty())) {
        m_drawn[frame] = now;
        frame->setDrawing(make());
    }
}

void TargetsStep::drawCharts()
{
    if (!isVisible() || !m_context->editor()->isOpen()) {
        return;
    }
    const Plan &plan = m_context->editor()->plan();
    const QLocale &locale = m_context->locale();
    drawInView(m_years, [&] { return std::make_unique<YearsDrawing>(yearsChartOf(plan), locale); });
    drawInView(m_exits, [&] { return std::make_unique<ExitsDrawing>(exitsChartOf(plan), locale); });
    drawInView(m_sensitivity,
               [&] { return std::make_unique<SensitivityDrawing>(sensitivityChartOf(plan, locale)); });
}

void TargetsStep::explain(ChartFrame *frame, WhyFigure (*answer)(const Plan &, int, const QLocale &))
{
    frame->setExplained(true);
    connect(frame, &ChartFrame::whyWanted, this, [this, frame, answer](int subject, const QRect &place) {
        m_context->showWhy(answer(m_context->editor()->plan(), subject, m_context->locale()), frame, place);
    });
}

void TargetsStep::why(const QModelIndex &index)
{
    const Plan &plan = m_context->editor()->plan();
    const auto row = TermRow(index.row());
    const auto set = TargetsModel::setOf(index.column());
    const WhyFigure figure =
        set ? whyTerm(plan, *set, row, m_context->locale()) : whyGuide(plan, row, m_context->locale());
    m_context->showWhy(figure, m_table->viewport(), m_table->visualRect(index));
}

void TargetsStep::showRefused(const QString &entry, const QString &problem)
{
    //: %1 is what was typed, %2 a sentence that says what is wrong with it
    m_refused->setText(tr("⚠ “%1” was not taken. %2").arg(entry, problem));
    m_refused->show();
}

} // namespace counteroffer

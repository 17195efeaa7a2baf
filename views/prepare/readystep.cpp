// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/readystep.h"

#include "editing/planeditor.h"
#include "negotiation/evaluation/plandeadlines.h"
#include "prepare/fieldkinds.h"
#include "prepare/listcolumns.h"
#include "prepare/planform.h"
#include "prepare/planlist.h"
#include "prepare/preparecontext.h"
#include "shared/theme.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int columnWidth = 460;
constexpr int textWidth = 200;

PlanColumn dateColumn(const QLocale &locale)
{
    PlanColumn made;
    made.head = ReadyStep::tr("When");
    made.figure = false;
    made.step = ReadyStep::tr("Change a date");
    made.text = [locale](const Plan &plan, qsizetype row) {
        const QDateTime &at = plan.deadlines[row].at;
        return at.isValid() ? momentText(at, locale) : QString();
    };
    made.take = [locale](Plan &plan, qsizetype row, const QString &entry) {
        std::optional<QDateTime> moment;
        const QString problem = takeMoment(moment, entry, locale);
        if (problem.isEmpty()) {
            plan.deadlines[row].at = moment.value_or(QDateTime());
        }
        return problem;
    };
    return made;
}

} // namespace

ReadyStep::ReadyStep(PrepareContext *context, QWidget *parent)
    : StepPage(tr("Ready?"), columnWidth, parent),
      m_context(context),
      m_summary(new QLabel),
      m_checks(new QWidget),
      m_grid(new QGridLayout(m_checks))
{
    addSection(buildChecks(), 0);
    addSection(buildItems(), 0);
    addSection(buildDates(), 1);
    connect(context->editor(), &PlanEditor::opened, this, &ReadyStep::showChecks);
    connect(context->editor(), &PlanEditor::changed, this, &ReadyStep::showChecks);
    showChecks();
}

ReadyStep::~ReadyStep() = default;

PlanForm *ReadyStep::buildChecks()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(spacing::hair);
    m_grid->setColumnStretch(1, 1);
    m_summary->setWordWrap(true);
    auto *form = new PlanForm(m_context->editor(), tr("Ready?"));
    form->addWide(m_summary);
    form->addWide(m_checks);
    return form;
}

PlanForm *ReadyStep::buildItems()
{
    PlanRows rows = rowsOf(u"checklist"_s, &Plan::checklist);
    rows.columns = {
        textColumn(tr("What"), tr("Change a checklist item"), &Plan::checklist, &ChecklistItem::text),
        checkColumn(tr("Done"), tr("Tick a checklist item"), &Plan::checklist, &ChecklistItem::done)};
    auto *form = new PlanForm(m_context->editor(), tr("Your own list"));
    form->addWide(
        new PlanList(m_context, tr("Checklist"), rows,
                     actionsOf(tr("Add an item"), tr("A glass of water, a quiet room, the offer printed…"),
                               &Plan::checklist)));
    return form;
}

PlanForm *ReadyStep::buildDates()
{
    PlanRows rows = rowsOf(u"deadlines"_s, &Plan::deadlines);
    rows.columns = {textColumn(tr("What"), tr("Change a date"), &Plan::deadlines, &Deadline::what),
                    dateColumn(m_context->locale()),
                    checkColumn(tr("Done"), tr("Tick a date"), &Plan::deadlines, &Deadline::done)};
    auto *form = new PlanForm(m_context->editor(), tr("Dates"));
    form->addNote([workdays = m_context->locale().weekdays()](const Plan &plan) {
        QStringList sentences;
        const QList<PlanDeadline> dates = deadlinesOf(plan, QDate::currentDate(), workdays);
        for (const PlanDeadline &date : dates) {
            //: %1 what the date is for, %2 the number of days, %3 that of working days
            sentences.append(date.days < 0 ? tr("⚠ %1: passed %2 days ago.").arg(date.what).arg(-date.days)
                                           : tr("%1: in %2 days, %3 of them working days.")
                                                 .arg(date.what)
                                                 .arg(date.days)
                                                 .arg(date.businessDays));
        }
        return sentences.join(u'\n');
    });
    form->addWide(
        new PlanList(m_context, tr("Dates"), rows,
                     actionsOf(tr("Add a date"), tr("The call, their deadline, the day a grant vests."),
                               &Plan::deadlines)));
    return form;
}

void ReadyStep::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    showChecks();
}

void ReadyStep::showChecks()
{
    if (!isVisible()) {
        return;
    }
    QList<ReadyItem> items = checklistOf(m_context->editor()->plan());
    items.removeIf(
        [](const ReadyItem &item) { return item.check == ReadyCheck::Manual; }); // in their own list
    if (items == m_shown) {
        return;
    }
    m_shown = items;
    const auto open =
        std::count_if(items.cbegin(), items.cend(), [](const ReadyItem &item) { return !item.done; });
    m_summary->setText(
        open == 0
            ? tr("Everything that can be checked is there.")
            : tr("Still open: %1 of %2. Nothing here keeps you from the call.").arg(open).arg(items.size()));
    while (QLayoutItem *old = m_grid->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    for (qsizetype row = 0; row < items.size(); ++row) {
        addCheck(items[row], int(row));
    }
}

void ReadyStep::addCheck(const ReadyItem &item, int row)
{
    auto *mark = new QLabel(item.done ? u"✓"_s : u"○"_s);
    mark->setAccessibleName(item.done ? tr("done") : tr("open"));
    QPalette colors = mark->palette();
    colors.setColor(QPalette::WindowText, item.done ? colors.color(QPalette::Link) : warningColor(colors));
    mark->setPalette(colors);
    auto *text = new QLabel(item.missing.isEmpty() ? item.text : item.text + u'\n' + item.missing);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(textWidth);
    m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
    if (item.done || item.step < 1) {
        return;
    }
    auto *go = new QPushButton(tr("Step %1").arg(item.step));
    go->setFlat(true);
    colors = go->palette();
    colors.setColor(QPalette::ButtonText, colors.color(QPalette::Link));
    go->setPalette(colors);
    go->setAccessibleName(tr("%1: go to step %2").arg(item.text).arg(item.step));
    const int step = item.step - 1;
    connect(go, &QPushButton::clicked, this, [this, step] { Q_EMIT m_context->stepWanted(step); });
    m_grid->addWidget(go, row, 2, Qt::AlignTop);
}

} // namespace counteroffer

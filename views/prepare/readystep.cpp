// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/readystep.h"

#include "editing/planeditor.h"
#include "negotiation/daysofftext.h"
#include "negotiation/evaluation/plandeadlines.h"
#include "prepare/fieldkinds.h"
#include "prepare/listcolumns.h"
#include "prepare/plancache.h"
#include "prepare/planform.h"
#include "prepare/preparecontext.h"
#include "shared/theme.h"
#include "shared/whypopover.h"

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

using DeadlineCache = std::shared_ptr<PlanCache<QList<PlanDeadline>>>;

WhyFigure whyDays(const PlanDeadline &date, bool working, const QLocale &locale)
{
    WhyFigure why;
    //: %1 what a date is for
    why.name = working ? ReadyStep::tr("Working days until: %1").arg(date.what)
                       : ReadyStep::tr("Days until: %1").arg(date.what);
    why.value = locale.toString(working ? date.businessDays : date.days);
    why.formula = working
                      ? ReadyStep::tr("the working days of the week from tomorrow up to and with that day, "
                                      "without the days off entered below")
                      : ReadyStep::tr("that day − today");
    why.inputs.append({ReadyStep::tr("that day"),
                       locale.toString(date.at.toLocalTime().date(), QLocale::ShortFormat),
                       date.ofOffer ? ReadyStep::tr("when they want an answer, under “Situation”")
                                    : ReadyStep::tr("your own date, below"),
                       0});
    why.inputs.append(
        {ReadyStep::tr("today"), locale.toString(QDate::currentDate(), QLocale::ShortFormat), {}, 0});
    return why;
}

// All open dates with how far they are, those of the offers too.
PlanList *makeDaysLeft(PrepareContext *context)
{
    const QLocale &locale = context->locale();
    const DeadlineCache dates =
        planCache<QList<PlanDeadline>>(context->editor(), [workdays = locale.weekdays()](const Plan &plan) {
            return deadlinesOf(plan, QDate::currentDate(), workdays);
        });
    const auto cell = [dates](std::function<QString(const PlanDeadline &)> text) -> PlanColumn::Text {
        return [dates, text = std::move(text)](const Plan & /*plan*/, qsizetype row) {
            return text(dates->now().at(row));
        };
    };
    PlanRows rows;
    rows.name = u"days"_s;
    rows.ids = [dates](const Plan & /*plan*/) {
        QStringList ids;
        for (const PlanDeadline &date : dates->now()) {
            ids.append((date.ofOffer ? u"offer-"_s : u"own-"_s) + date.id);
        }
        return ids;
    };
    PlanColumn what;
    what.head = ReadyStep::tr("Until");
    what.figure = false;
    what.text = cell([](const PlanDeadline &date) { return date.what; });
    what.warning = cell([](const PlanDeadline &date) {
        return date.days < 0 ? ReadyStep::tr("This day has passed.") : QString();
    });
    PlanColumn days;
    days.head = ReadyStep::tr("Days left");
    days.text = cell([locale](const PlanDeadline &date) { return locale.toString(date.days); });
    PlanColumn working;
    working.head = ReadyStep::tr("Working days");
    working.text = cell([locale](const PlanDeadline &date) { return locale.toString(date.businessDays); });
    rows.columns = {what, days, working};
    auto *list = new PlanList(context, ReadyStep::tr("Days left"), rows, {});
    list->setWhy([dates, locale](const QModelIndex &index) {
        const QList<PlanDeadline> &all = dates->now();
        return index.column() > 0 && index.row() < all.size()
                   ? whyDays(all.at(index.row()), index.column() == 2, locale)
                   : WhyFigure();
    });
    return list;
}

// Holidays differ by place and are not known: they are typed in, here or after a call.
PlanField daysOffField(const QLocale &locale)
{
    PlanField field;
    field.name = ReadyStep::tr("Days off");
    field.key = u"days-off"_s;
    field.step = ReadyStep::tr("Change the days off");
    field.hint = daysOffExample(locale);
    field.read = [locale](const Plan &plan) { return daysOffText(plan.daysOff, locale); };
    field.write = [locale](Plan &plan, const QString &entry) {
        const auto daysOff = readDaysOff(entry, plan.daysOff, locale);
        if (!daysOff) {
            return daysOffProblem(daysOff.error(), locale);
        }
        plan.daysOff = *daysOff;
        return QString();
    };
    return field;
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
    form->addWide(makeDaysLeft(m_context));
    form->addWide(
        new PlanList(m_context, tr("Dates"), rows,
                     actionsOf(tr("Add a date"), tr("The call, their deadline, the day a grant vests."),
                               &Plan::deadlines)));
    form->addField(daysOffField(m_context->locale()));
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

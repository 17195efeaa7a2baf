// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/aftercall.h"

#include "base/daytext.h"
#include "call/callmoves.h"
#include "call/callsession.h"
#include "call/captureguess.h"
#include "call/letterview.h"
#include "call/timeline.h"
#include "call/undofilter.h"
#include "compensation/moneytext.h"
#include "editing/planeditor.h"
#include "negotiation/daysofftext.h"
#include "negotiation/termtext.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

namespace {

struct AfterWords
{
    Q_DECLARE_TR_FUNCTIONS(AfterCall)
public:
    static QString move(const Move &move, const Plan &plan, const QLocale &locale)
    {
        const auto figure = [&locale](const std::optional<Money> &money, const std::optional<Rate> &rate) {
            return money ? moneyText(*money, locale) : rate ? rateText(*rate, locale) : QString();
        };
        const QString name = offeredPartName(plan, move.component);
        const QString from = figure(move.from, move.rateFrom);
        const QString to = figure(move.to, move.rateTo);
        //: %1 is a part of pay, %2 and %3 are figures
        const QString what = move.by == Speaker::They ? tr("They: %1 from %2 to %3").arg(name, from, to)
                                                      : tr("You: %1 from %2 to %3").arg(name, from, to);
        if (move.quietFor > 0) {
            return tr("%1, after %n second(s) of silence", nullptr, int(move.quietFor)).arg(what);
        }
        //: %2 is the title of a step
        return move.lever.isEmpty() ? what : tr("%1, after “%2”").arg(what, move.lever);
    }
};

std::optional<QString> figureOf(const Plan &plan, Component component, const QLocale &locale)
{
    const Terms &terms = plan.offer.terms;
    if (component == Component::Bonus) {
        return terms.bonus.value ? std::optional(rateText(*terms.bonus.value, locale)) : std::nullopt;
    }
    const auto amount =
        component == Component::Total ? terms.total.value : amountOf(plan, TermSet::Offer, component);
    return amount ? std::optional(moneyText(*amount, locale)) : std::nullopt;
}

TermStatus statusOf(const Terms &terms, Component component)
{
    const TermStatus statuses[] = {terms.base.status, terms.equity.status, terms.bonus.status,
                                   terms.signOn.status, terms.total.status};
    return statuses[int(component)];
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    setTextSize(label, TextSize::Heading);
    return label;
}

} // namespace

AfterCall::AfterCall(CallSession *session, PlanEditor *editor, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_moves(new QLabel),
      m_gate(new QLabel),
      m_dates(new QLabel),
      m_daysOff(new QLineEdit),
      m_daysOffProblem(new QLabel),
      m_calendar(new QPushButton(tr("Calendar file (.ics)…"))),
      m_letter(new LetterView(editor, session->locale())),
      m_said(new QLabel)
{
    for (QLabel *label : {m_moves, m_gate, m_dates, m_daysOffProblem, m_said}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_said->setAccessibleName(tr("What came of it"));
    m_said->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(buildLeft(), 1);
    row->addWidget(m_letter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(row, 1);
    column->addWidget(m_said);
    connect(m_letter, &LetterView::said, this, &AfterCall::say);
    connect(editor, &PlanEditor::opened, m_said, &QWidget::hide);
    connect(editor, &PlanEditor::opened, m_daysOffProblem, &QWidget::hide);
    connect(m_letter, &LetterView::emailWanted, this, &AfterCall::emailWanted);
    connect(session, &CallSession::changed, this, [this] {
        if (isVisible()) { // during the call nobody looks at it
            showPlan();
        }
    });
}

AfterCall::~AfterCall() = default;

QWidget *AfterCall::buildLeft()
{
    m_calendar->setAutoDefault(false);
    m_calendar->hide();
    connect(m_calendar, &QPushButton::clicked, this, &AfterCall::calendarWanted);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    column->addWidget(heading(tr("What moved")));
    column->addWidget(m_moves);
    column->addWidget(m_gate);
    column->addSpacing(spacing::small);
    column->addWidget(heading(tr("Where it stands")));
    column->addWidget(buildTerms());
    column->addSpacing(spacing::small);
    column->addWidget(heading(tr("Dates")));
    column->addWidget(m_dates);
    auto *label = new QLabel(tr("Days &off, which are no business days:"));
    label->setWordWrap(true);
    label->setBuddy(m_daysOff);
    const QLocale &locale = m_session->locale();
    m_daysOff->setPlaceholderText(daysOffExample(locale));
    m_daysOff->setAccessibleName(tr("Days off, which are no business days"));
    shareUndo(m_daysOff);
    m_daysOffProblem->hide();
    connect(m_daysOff, &QLineEdit::editingFinished, this, &AfterCall::takeDaysOff);
    column->addWidget(label);
    column->addWidget(m_daysOff);
    column->addWidget(m_daysOffProblem);
    column->addWidget(m_calendar, 0, Qt::AlignLeft);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("After the call"));
    scroll->setWidget(left);
    return scroll;
}

QWidget *AfterCall::buildTerms()
{
    auto *terms = new QWidget;
    auto *grid = new QGridLayout(terms);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < componentCount; ++i) {
        TermLine &line = m_terms[size_t(i)];
        line.name = new QLabel;
        line.figure = new QLabel;
        line.figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line.status = new QComboBox;
        line.status->addItem(tr("not said"), int(TermStatus::Unsaid));
        line.status->addItem(tr("said on the phone"), int(TermStatus::Verbal));
        line.status->addItem(tr("in an e-mail"), int(TermStatus::Email));
        line.status->addItem(tr("in the letter"), int(TermStatus::Letter));
        guardWheel(line.status);
        connect(line.status, &QComboBox::activated, this, [this, i](int index) {
            m_session->setTermStatus(Component(i),
                                     TermStatus(m_terms[size_t(i)].status->itemData(index).toInt()));
        });
        grid->addWidget(line.name, i, 0);
        grid->addWidget(line.figure, i, 1);
        grid->addWidget(line.status, i, 2);
    }
    return terms;
}

void AfterCall::offerFiles()
{
    m_calendar->show();
    m_letter->offerFiles();
}

void AfterCall::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

void AfterCall::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPlan();
}

void AfterCall::showPlan()
{
    showMoves();
    showTerms();
    showDates();
}

void AfterCall::showMoves()
{
    QStringList lines;
    const QList<Move> moves = movesOf(m_session->plan(), m_session->walk());
    for (const Move &move : moves) {
        lines.append(AfterWords::move(move, m_session->plan(), m_session->locale()));
    }
    m_moves->setText(lines.isEmpty() ? tr("No figure has moved yet.") : lines.join(u'\n'));
    QStringList passed;
    const QList<CallEvent> events = eventsOfCall(m_session->plan().callEvents);
    for (const CallEvent &event : events) {
        if (event.kind == QLatin1StringView(callevent::gatePassed) && !event.text.isEmpty()) {
            passed.append(tr("You went past the gate: “%1”").arg(event.text));
        }
    }
    m_gate->setText(passed.join(u'\n'));
    m_gate->setVisible(!passed.isEmpty());
}

void AfterCall::showTerms()
{
    const Plan &plan = m_session->plan();
    for (int i = 0; i < componentCount; ++i) {
        const auto figure = figureOf(plan, Component(i), m_session->locale());
        TermLine &line = m_terms[size_t(i)];
        const bool shown = figure || Component(i) != Component::Total;
        const QString name = termRowName(plan, termRowOf(Component(i)));
        line.name->setText(name);
        line.status->setAccessibleName(tr("Where it stands: %1").arg(name));
        line.figure->setText(figure.value_or(tr("not named")));
        line.status->setCurrentIndex(line.status->findData(int(statusOf(plan.offer.terms, Component(i)))));
        line.status->setEnabled(figure.has_value());
        for (QWidget *widget : {static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.figure),
                                static_cast<QWidget *>(line.status)}) {
            widget->setVisible(shown);
        }
    }
}

void AfterCall::takeDaysOff()
{
    const auto daysOff = readDaysOff(m_daysOff->text(), m_session->plan().daysOff, m_session->locale());
    m_daysOffProblem->setHidden(daysOff.ok());
    if (daysOff) {
        m_session->setDaysOff(*daysOff);
        return;
    }
    m_daysOffProblem->setText(QStringLiteral("⚠ ") + daysOffProblem(daysOff.error(), m_session->locale()));
}

void AfterCall::showDates()
{
    const QLocale &locale = m_session->locale();
    if (m_daysOffProblem->isHidden()) { // what could not be read stays, to be mended
        m_daysOff->setText(daysOffText(m_session->plan().daysOff, locale));
    }
    QStringList lines;
    const QList<TimelineEntry> entries =
        timelineOf(m_session->plan(), m_session->now().toLocalTime(), locale);
    for (const TimelineEntry &entry : entries) {
        //: A date of the timeline: what, when, and how long until then
        lines.append(tr("%1: %2, %3").arg(entry.what, dayAndTime(entry.at, locale), countdownText(entry)));
        if (const QString advice = adviceSentence(entry); !advice.isEmpty()) {
            lines.append(QStringLiteral("  → ") + advice);
        }
    }
    m_calendar->setEnabled(std::any_of(entries.cbegin(), entries.cend(), [](const TimelineEntry &entry) {
        return entry.urgency != Urgency::Done;
    }));
    m_dates->setText(lines.isEmpty() ? tr("Your plan has no dates yet. Add their deadline in Prepare.")
                                     : lines.join(u'\n'));
}

} // namespace counteroffer

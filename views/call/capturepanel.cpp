// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/capturepanel.h"

#include "base/daytext.h"
#include "call/callsession.h"
#include "call/choicebar.h"
#include "call/gapview.h"
#include "call/undofilter.h"
#include "compensation/moneytext.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/termtext.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int shownRounds = 8;
constexpr int guessed = -1;

} // namespace

CapturePanel::CapturePanel(CallSession *session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_mine(new QToolButton),
      m_component(new QComboBox),
      m_entry(new QLineEdit),
      m_problem(new QLabel),
      m_choices(new ChoiceBar),
      m_gaps(new GapView(session)),
      m_undo(new QPushButton(tr("Take the last one back (F4)"))),
      m_history(new QLabel)
{
    setTextSize(m_title, TextSize::Heading);
    m_mine->setText(tr("I said (F3)"));
    m_mine->setCheckable(true);
    m_component->addItem(tr("Guess what it is"), guessed);
    m_component->addItem(tr("Base salary"), int(Component::Base));
    m_component->addItem(tr("Equity"), int(Component::Equity));
    m_component->addItem(tr("Bonus"), int(Component::Bonus));
    m_component->addItem(tr("Sign-on"), int(Component::SignOn));
    m_component->addItem(tr("Total"), int(Component::Total));
    m_component->setAccessibleName(tr("What they named"));
    guardWheel(m_component);
    m_entry->setAccessibleName(tr("The figure they named"));
    m_entry->setPlaceholderText(tr("255 or 40k sign-on, then Enter"));
    m_entry->setFont(themeFont(TextSize::Heading, font()));
    shareUndo(m_entry);
    for (QLabel *label : {m_problem, m_history}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problem->hide();
    m_undo->setAutoDefault(false);
    m_history->setForegroundRole(QPalette::PlaceholderText);
    m_history->setAccessibleName(tr("What was said so far"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_mine);
    auto *below = new QWidget;
    auto *inner = new QVBoxLayout(below);
    inner->setContentsMargins(0, 0, spacing::small, 0);
    inner->setSpacing(spacing::small);
    inner->addWidget(m_problem);
    inner->addWidget(m_choices);
    inner->addWidget(m_gaps);
    inner->addWidget(m_undo, 0, Qt::AlignLeft);
    inner->addWidget(m_history);
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("How far their figures are from yours"));
    scroll->setWidget(below);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addWidget(m_entry);
    column->addWidget(m_component);
    column->addWidget(scroll, 1);

    connect(m_mine, &QToolButton::toggled, this,
            [this](bool mine) { setSpeaker(mine ? Speaker::Me : Speaker::They); });
    connect(m_entry, &QLineEdit::returnPressed, this, &CapturePanel::take);
    connect(m_entry, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_entry, &QLineEdit::textChanged, this, &CapturePanel::dropChoices);
    connect(m_choices, &ChoiceBar::chosen, this, &CapturePanel::takeChoice);
    connect(m_entry, &QLineEdit::textChanged, this, &CapturePanel::typedChanged);
    connect(m_component, &QComboBox::currentIndexChanged, this,
            [this] { m_gaps->setComponent(chosen().value_or(m_session->heldComponent())); });
    connect(m_undo, &QPushButton::clicked, session, &CallSession::undoRound);
    connect(session, &CallSession::changed, this, &CapturePanel::showPlan);
    setSpeaker(Speaker::They);
    showPlan();
}

CapturePanel::~CapturePanel() = default;

void CapturePanel::setSecretsShown(bool shown)
{
    m_gaps->setSecretsShown(shown);
}

void CapturePanel::setTypeSize(int percent)
{
    m_gaps->setTypeSize(percent);
}

void CapturePanel::setCompact(bool compact)
{
    m_history->setHidden(compact);
    m_component->setHidden(compact);
}

void CapturePanel::focusEntry(Speaker by)
{
    m_mine->setChecked(by == Speaker::Me);
    m_entry->setFocus(Qt::ShortcutFocusReason);
    m_entry->selectAll();
}

void CapturePanel::setTyped(const QString &text)
{
    m_entry->setText(text);
}

void CapturePanel::setSpeaker(Speaker by)
{
    m_by = by;
    m_title->setText(by == Speaker::They ? tr("They said (F2)") : tr("I said"));
    m_mine->setText(by == Speaker::They ? tr("I said (F3)") : tr("They said (F2)"));
}

std::optional<Component> CapturePanel::chosen() const
{
    const int value = m_component->currentData().toInt();
    return value == guessed ? std::nullopt : std::optional(Component(value));
}

void CapturePanel::take()
{
    const QString words = m_entry->text().trimmed();
    if (words.isEmpty()) {
        return;
    }
    const auto figures = m_session->capture(words, chosen(), m_by);
    if (figures) {
        showTaken(*figures);
        return;
    }
    m_meanings = figures.error().choices;
    m_problem->setText(m_meanings.isEmpty()
                           ? tr("⚠ “%1” was not taken. %2").arg(words, captureSentence(figures.error()))
                           : tr("“%1” is not taken yet. %2").arg(words, captureSentence(figures.error())));
    m_problem->show();
    QStringList texts;
    for (const QList<CapturedFigure> &meaning : std::as_const(m_meanings)) {
        texts.append(choiceText(meaning, m_session->locale()));
    }
    m_choices->setChoices(texts);
}

void CapturePanel::takeChoice(int index)
{
    const QList<CapturedFigure> figures = m_meanings.value(index);
    m_session->takeFigures(figures, m_entry->text().trimmed(), m_by);
    m_entry->setFocus(Qt::OtherFocusReason);
    showTaken(figures);
}

void CapturePanel::dropChoices()
{
    m_meanings.clear();
    m_choices->setChoices({});
}

void CapturePanel::showTaken(const QList<CapturedFigure> &figures)
{
    QStringList assumed;
    for (const CapturedFigure &figure : figures) {
        assumed.append(assumptionSentence(figure, m_session->locale()));
    }
    assumed.removeAll(QString());
    assumed.removeDuplicates();
    m_problem->setText(assumed.join(u' '));
    m_problem->setVisible(!assumed.isEmpty());
    m_entry->setText({}); // and with it what the field could undo: now the plan's undo is meant
    m_mine->setChecked(false);
}

void CapturePanel::showPlan()
{
    setEnabled(m_session->row() >= 0);
    m_gaps->setComponent(chosen().value_or(m_session->heldComponent()));
    m_undo->setVisible(!m_session->plan().offer.rounds.isEmpty());
    showHistory();
}

void CapturePanel::showHistory()
{
    const QLocale &locale = m_session->locale();
    const QList<OfferRound> &rounds = m_session->plan().offer.rounds;
    QStringList lines;
    for (qsizetype i = rounds.size() - 1; i >= 0 && lines.size() < shownRounds; --i) {
        const OfferRound &round = rounds[i];
        const QString name = offeredPartName(m_session->plan(), round.component);
        const auto amount = roundAmountOf(m_session->plan(), m_session->plan().offer, round);
        const QString figure = amount       ? moneyText(*amount, locale)
                               : round.rate ? rateText(*round.rate, locale)
                                            : round.words;
        const QDateTime at = round.at.toLocalTime();
        const bool today = at.date() == m_session->now().toLocalTime().date();
        const QString time = today ? clockTime(at.time(), locale) : dayAndTime(at, locale);
        //: A line of the history: time, component, figure
        lines.append(round.by == Speaker::They ? tr("%1  they: %2 %3").arg(time, name, figure)
                                               : tr("%1  I: %2 %3").arg(time, name, figure));
    }
    m_history->setText(lines.join(u'\n'));
}

} // namespace counteroffer

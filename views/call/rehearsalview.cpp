// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/rehearsalview.h"

#include "base/daytext.h"
#include "call/undofilter.h"
#include "compensation/moneytext.h"
#include "editing/planeditor.h"
#include "negotiation/spokenreply.h"
#include "rehearsal/rehearsalscore.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int mostSeeds = 9999;
constexpr int shownRecords = 8;
constexpr int fromWords = -1;

QString paragraph(const QString &who, const QString &text)
{
    return QStringLiteral("<p><b>%1</b> %2</p>").arg(who.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

RehearsalView::RehearsalView(PlanEditor *editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_locale(locale),
      m_temperament(new QComboBox),
      m_seed(new QSpinBox),
      m_begin(new QPushButton(tr("Begin"))),
      m_talk(new QTextBrowser),
      m_act(new QComboBox),
      m_words(new QLineEdit),
      m_problem(new QLabel),
      m_proven(new QCheckBox(tr("I can show it"))),
      m_say(new QPushButton(tr("Say it"))),
      m_undo(new QPushButton(tr("Take back"))),
      m_rules(new QLabel),
      m_score(new QLabel),
      m_history(new QLabel)
{
    m_talk->setOpenLinks(false);
    m_talk->setAccessibleName(tr("The talk so far"));
    m_talk->setTabChangesFocus(true);
    auto *talk = new QVBoxLayout;
    talk->setSpacing(spacing::small);
    talk->addWidget(buildSetup());
    talk->addWidget(m_talk, 1);
    talk->addWidget(buildTurn());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addLayout(talk, 3);
    row->addWidget(buildSide(), 2);
    connect(m_begin, &QPushButton::clicked, this, &RehearsalView::begin);
    connect(m_temperament, &QComboBox::currentIndexChanged, this, &RehearsalView::showSide);
    connect(m_say, &QPushButton::clicked, this, &RehearsalView::take);
    connect(m_words, &QLineEdit::returnPressed, this, &RehearsalView::take);
    connect(m_undo, &QPushButton::clicked, this, &RehearsalView::undo);
    connect(editor, &PlanEditor::opened, this, [this] {
        m_rehearsal.reset();
        showPlan();
    });
    connect(editor, &PlanEditor::changed, this, [this] {
        if (isVisible()) { // a call waits for nothing that nobody sees
            showPlan();
        }
    });
    showPlan();
}

RehearsalView::~RehearsalView() = default;

void RehearsalView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPlan();
}

QWidget *RehearsalView::buildSetup()
{
    for (int i = 0; i < temperamentCount; ++i) {
        m_temperament->addItem(temperamentName(Temperament(i)), i);
    }
    m_temperament->setAccessibleName(tr("How the recruiter is"));
    guardWheel(m_temperament);
    m_seed->setRange(1, mostSeeds);
    m_seed->setValue(1 + int(QRandomGenerator::global()->bounded(mostSeeds)));
    m_seed->setAccessibleName(tr("Number of the talk"));
    m_seed->setToolTip(tr("The same number is the same recruiter again"));
    guardWheel(m_seed);
    auto *setup = new QWidget;
    auto *line = new QHBoxLayout(setup);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("Recruiter")));
    line->addWidget(m_temperament);
    line->addWidget(new QLabel(tr("No.")));
    line->addWidget(m_seed);
    line->addWidget(m_begin);
    line->addStretch();
    return setup;
}

QWidget *RehearsalView::buildTurn()
{
    m_act->addItem(tr("As typed"), fromWords);
    for (int act = int(MyAct::Ask); act <= int(MyAct::Leave); ++act) {
        m_act->addItem(actName(MyAct(act)), act);
    }
    m_act->setAccessibleName(tr("What you do"));
    guardWheel(m_act);
    m_words->setAccessibleName(tr("What you say"));
    m_words->setPlaceholderText(tr("Type what you say, then Enter; nothing is silence"));
    shareUndo(m_words);
    m_proven->setChecked(true);
    m_proven->setToolTip(tr("Whether you could prove the reason you give"));
    auto *turn = new QWidget;
    auto *column = new QVBoxLayout(turn);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    connect(m_words, &QLineEdit::textChanged, m_problem, &QWidget::hide);
    column->addWidget(m_problem);
    auto *line = new QHBoxLayout;
    line->addWidget(m_act);
    line->addWidget(m_proven);
    line->addStretch();
    line->addWidget(m_undo);
    line->addWidget(m_say);
    column->addLayout(line);
    return turn;
}

QWidget *RehearsalView::buildSide()
{
    for (QLabel *label : {m_rules, m_score, m_history}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_rules->setForegroundRole(QPalette::PlaceholderText);
    m_rules->setAccessibleName(tr("The recruiter's rules"));
    m_score->setAccessibleName(tr("The score"));
    m_history->setAccessibleName(tr("Rehearsals so far"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_score);
    column->addWidget(m_history);
    column->addWidget(m_rules);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Score, history and rules"));
    scroll->setWidget(inside);
    return scroll;
}

void RehearsalView::begin()
{
    m_subject = rehearsalSubject(m_editor->plan());
    if (!m_subject) {
        return;
    }
    m_rehearsal.emplace(RehearsalSetup{Temperament(m_temperament->currentData().toInt()),
                                       quint32(m_seed->value()), m_subject->target, m_subject->floor});
    showPlan();
    m_words->setFocus(Qt::OtherFocusReason);
}

void RehearsalView::take()
{
    if (!m_rehearsal || m_rehearsal->isOver()) {
        return;
    }
    if (isUnclear(m_words->text(), m_editor->plan(), m_locale)) {
        m_problem->setText(tr("“%1” can mean more than one figure. Type it in digits.").arg(m_words->text()));
        m_problem->show();
        return;
    }
    const int act = m_act->currentData().toInt();
    m_rehearsal->take(readTurn(m_words->text(), act == fromWords ? std::nullopt : std::optional(MyAct(act)),
                               m_proven->isChecked(), *m_subject, m_editor->plan(), m_locale));
    m_words->setText({});
    m_act->setCurrentIndex(0);
    if (m_rehearsal->isOver()) {
        finish();
    }
    showPlan();
}

void RehearsalView::undo()
{
    if (m_rehearsal && !m_rehearsal->isOver()) { // a talk that is over is history
        m_rehearsal->undo();
        showPlan();
    }
}

void RehearsalView::finish()
{
    const RehearsalRecord record =
        recordOf(*m_rehearsal, m_subject->component, QDateTime::currentDateTimeUtc());
    m_editor->change(tr("Rehearsal"), {}, [&record](Plan &plan) { plan.rehearsals.append(record); });
    m_seed->setValue(1 + int(QRandomGenerator::global()->bounded(mostSeeds)));
}

void RehearsalView::showTalk()
{
    if (!rehearsalSubject(m_editor->plan())) {
        m_talk->setPlainText(
            tr("Set a target for the base salary in Prepare: the recruiter needs to know where "
               "to begin."));
        return;
    }
    if (!m_rehearsal) {
        m_talk->setPlainText(
            tr("Choose how the recruiter is and begin. They know a figure they cannot go above, "
               "and you know your plan. Answer by typing or by choosing."));
        return;
    }
    const auto subject = rehearsalSubject(m_editor->plan());
    //: %1 is "the base"
    QString html = subject
                       ? paragraph({}, tr("This talk is about %1.").arg(spokenComponent(subject->component)))
                       : QString();
    html += paragraph(tr("They:"), spokenTurn(m_rehearsal->firstTurn(), 0, m_locale));
    int number = 0;
    for (const Exchange &exchange : m_rehearsal->exchanges()) {
        const QString said = exchange.mine.words.isEmpty() ? actName(exchange.mine.act)
                             : exchange.mine.figure || exchange.mine.act == MyAct::Quiet
                                 ? exchange.mine.words
                                 : tr("%1 (%2)").arg(exchange.mine.words, actName(exchange.mine.act));
        html += paragraph(tr("You:"), said);
        html += paragraph(tr("They:"), spokenTurn(exchange.theirs, ++number, m_locale));
    }
    m_talk->setHtml(html);
    m_talk->verticalScrollBar()->setValue(m_talk->verticalScrollBar()->maximum());
}

void RehearsalView::showSide()
{
    m_rules->setText(tr("Their rules") + u'\n' +
                     rulesOf(Temperament(m_temperament->currentData().toInt())).join(u'\n'));
    QStringList score;
    if (m_rehearsal && m_rehearsal->isOver()) {
        const RehearsalScore result = scoreOf(*m_rehearsal);
        score.append(tr("%1 of 100").arg(result.score));
        score.append(
            tr("They could have gone to %1.").arg(moneyText(m_rehearsal->recruiter().cap(), m_locale)));
        score.append(tr("%1  You begin with these.").arg(rehearsalStart));
        for (const ScoreLine &line : result.lines) {
            const QString points =
                line.points > 0 ? QString(u'+' + QString::number(line.points)) : QString::number(line.points);
            score.append(
                line.turn > 0
                    ? tr("%1  %2 (turn %3)").arg(points, scoreSentence(line), QString::number(line.turn))
                    : tr("%1  %2").arg(points, scoreSentence(line)));
        }
    }
    m_score->setText(score.join(u'\n'));
    m_score->setVisible(!score.isEmpty());
    const QList<RehearsalRecord> &records = m_editor->plan().rehearsals;
    QStringList history;
    const RehearsalProgress progress = progressOver(records);
    if (progress.count > 0) {
        history.append(tr("%n rehearsal(s), best %1.", nullptr, progress.count).arg(progress.best));
    }
    if (progress.count > 3) {
        history.append(tr("The first three came to %1, the last three to %2.")
                           .arg(QString::number(progress.firstThree), QString::number(progress.lastThree)));
    }
    if (!progress.habit.isEmpty()) {
        history.append(tr("What cost most lately: %1").arg(scoreSentence({progress.habit, 0, 0, {}})));
    }
    for (qsizetype i = records.size() - 1; i >= 0 && records.size() - i <= shownRecords; --i) {
        const auto temperament = temperamentOf(records[i].temperament);
        history.append(tr("%1  %2, no. %3: %4")
                           .arg(dayAndTime(records[i].at, m_locale),
                                temperament ? temperamentName(*temperament) : records[i].temperament,
                                QString::number(records[i].seed), QString::number(records[i].score)));
    }
    m_history->setText(history.join(u'\n'));
    m_history->setVisible(!history.isEmpty());
}

void RehearsalView::showPlan()
{
    const bool going = m_rehearsal && !m_rehearsal->isOver();
    m_begin->setEnabled(rehearsalSubject(m_editor->plan()).has_value());
    m_begin->setText(going ? tr("Begin again") : tr("Begin"));
    m_words->setEnabled(going);
    m_act->setEnabled(going);
    m_proven->setEnabled(going);
    m_say->setEnabled(going);
    m_undo->setEnabled(going && !m_rehearsal->exchanges().isEmpty());
    showTalk();
    showSide();
}

} // namespace counteroffer

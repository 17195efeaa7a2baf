// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/capturepanel.h"

#include "compensation/moneyinput.h"
#include "compensation/moneytext.h"
#include "editing/planeditor.h"
#include "editing/termedit.h"
#include "negotiation/offergap.h"
#include "negotiation/plantotal.h"
#include "negotiation/termtext.h"
#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int shownRounds = 8;

TermRow rowOf(Component component)
{
    switch (component) {
    case Component::Base:
        return TermRow::Base;
    case Component::Equity:
        return TermRow::Equity;
    case Component::Bonus:
        return TermRow::Bonus;
    case Component::SignOn:
        return TermRow::SignOn;
    case Component::Total:
        break;
    }
    return TermRow::Total;
}

Component componentOf(const QComboBox *box)
{
    return Component(box->currentData().toInt());
}

} // namespace

CapturePanel::CapturePanel(PlanEditor *editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_locale(locale),
      m_component(new QComboBox),
      m_entry(new QLineEdit),
      m_problem(new QLabel),
      m_toTarget(new QLabel),
      m_toFloor(new QLabel),
      m_total(new QLabel),
      m_history(new QLabel)
{
    auto *title = new QLabel(tr("They said (F2)"));
    setTextSize(title, TextSize::Heading);
    m_component->addItem(tr("Base salary"), int(Component::Base));
    m_component->addItem(tr("Equity"), int(Component::Equity));
    m_component->addItem(tr("Bonus"), int(Component::Bonus));
    m_component->addItem(tr("Sign-on"), int(Component::SignOn));
    m_component->addItem(tr("Total"), int(Component::Total));
    m_component->setAccessibleName(tr("What they named"));
    guardWheel(m_component);
    m_entry->setAccessibleName(tr("The figure they named"));
    m_entry->setPlaceholderText(tr("255k, then Enter"));
    setTextSize(m_toTarget, TextSize::Heading);
    setTextSize(m_toFloor, TextSize::Heading);
    for (QLabel *label : {m_problem, m_toTarget, m_toFloor, m_total, m_history}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problem->hide();
    m_history->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(title);
    column->addWidget(m_component);
    column->addWidget(m_entry);
    column->addWidget(m_problem);
    column->addSpacing(spacing::small);
    column->addWidget(m_toTarget);
    column->addWidget(m_toFloor);
    column->addWidget(m_total);
    column->addSpacing(spacing::medium);
    column->addWidget(m_history);
    column->addStretch();

    connect(m_entry, &QLineEdit::returnPressed, this, &CapturePanel::take);
    connect(m_entry, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_component, &QComboBox::currentIndexChanged, this, &CapturePanel::showGap);
    connect(editor, &PlanEditor::opened, this, &CapturePanel::showPlan);
    connect(editor, &PlanEditor::changed, this, &CapturePanel::showPlan);
    showPlan();
}

CapturePanel::~CapturePanel() = default;

void CapturePanel::setSecretsShown(bool shown)
{
    m_secretsShown = shown;
    showGap();
}

void CapturePanel::focusEntry()
{
    m_entry->setFocus(Qt::ShortcutFocusReason);
    m_entry->selectAll();
}

void CapturePanel::take()
{
    const QString words = m_entry->text().trimmed();
    if (words.isEmpty()) {
        return;
    }
    OfferRound round;
    round.at = QDateTime::currentDateTimeUtc();
    round.component = componentOf(m_component);
    round.words = words;
    QString problem;
    if (round.component != Component::Bonus && words.endsWith(u'%')) {
        problem = tr("That is a share of base salary. Choose Bonus above, or type an amount.");
    } else if (round.component == Component::Bonus) {
        const auto rate = parseRate(words, m_locale);
        rate ? void(round.rate = *rate) : void(problem = inputSentence(rate.error()));
    } else {
        // On the phone people say "two fifty-five" and mean thousands.
        const auto money = parseMoney(words, m_locale, currencyOf(m_editor->plan(), rowOf(round.component)),
                                      BareNumber::Thousands);
        money ? void(round.amount = *money) : void(problem = inputSentence(money.error()));
    }
    if (!problem.isEmpty()) {
        m_problem->setText(tr("⚠ “%1” was not taken. %2").arg(words, problem));
        m_problem->show();
        return;
    }
    m_editor->change(tr("They said %1").arg(words), {}, [&](Plan &plan) { takeRound(plan, round); });
    m_entry->clear();
}

void CapturePanel::showPlan()
{
    setEnabled(m_editor->isOpen());
    showGap();
    showHistory();
}

QString CapturePanel::gapText(bool toFloor) const
{
    const OfferGap gap = offerGap(m_editor->plan(), componentOf(m_component));
    const auto &money = toFloor ? gap.toFloor : gap.toTarget;
    const auto &rate = toFloor ? gap.rateToFloor : gap.rateToTarget;
    QString amount;
    bool below = false;
    if (money) {
        below = money->minor < 0;
        amount = moneyText(Money{below ? -money->minor : money->minor, money->currency}, m_locale);
    } else if (rate) {
        below = rate->basisPoints < 0;
        amount = rateText(Rate{below ? -rate->basisPoints : rate->basisPoints}, m_locale);
    } else {
        return {};
    }
    if ((money && money->minor == 0) || (rate && rate->basisPoints == 0)) {
        return toFloor ? tr("= exactly your floor") : tr("= exactly your target");
    }
    if (toFloor) {
        return below ? tr("▼ %1 below your floor").arg(amount) : tr("▲ %1 above your floor").arg(amount);
    }
    return below ? tr("▼ %1 below your target").arg(amount) : tr("▲ %1 above your target").arg(amount);
}

void CapturePanel::showGap()
{
    const QString target = gapText(false);
    m_toTarget->setText(target.isEmpty() ? tr("No figure of theirs to compare yet.") : target);
    const QString floor = gapText(true);
    m_toFloor->setText(m_secretsShown ? floor : QString());
    m_toFloor->setVisible(m_secretsShown && !floor.isEmpty());
    const PlanTotal total = planTotal(m_editor->plan(), TermSet::Offer);
    QString sum;
    if (total.yearly && total.missing.isEmpty()) {
        sum = tr("Their offer comes to %1 a year.").arg(moneyText(*total.yearly, m_locale));
    } else if (total.yearly) {
        sum = tr("So far %1 a year; they have not named every part yet.")
                  .arg(moneyText(*total.yearly, m_locale));
    }
    m_total->setText(sum);
    m_total->setVisible(total.yearly.has_value());
}

void CapturePanel::showHistory()
{
    const QList<OfferRound> &rounds = m_editor->plan().offer.rounds;
    QStringList lines;
    for (qsizetype i = rounds.size() - 1; i >= 0 && lines.size() < shownRounds; --i) {
        const OfferRound &round = rounds[i];
        const QString name = m_component->itemText(m_component->findData(int(round.component)));
        const QString figure = round.amount ? moneyText(*round.amount, m_locale)
                               : round.rate ? rateText(*round.rate, m_locale)
                                            : round.words;
        //: A line of the history: time, component, figure
        lines.append(
            tr("%1  %2: %3")
                .arg(m_locale.toString(round.at.toLocalTime().time(), QLocale::ShortFormat), name, figure));
    }
    m_history->setText(lines.join(u'\n'));
}

} // namespace counteroffer

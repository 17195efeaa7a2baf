// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/gapview.h"

#include "call/callsession.h"
#include "compensation/moneytext.h"
#include "negotiation/evaluation/planfloor.h"
#include "negotiation/offergap.h"
#include "negotiation/plantotal.h"
#include "shared/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

struct GapWords
{
    Q_DECLARE_TR_FUNCTIONS(GapView)
public:
    //: %1 is an amount by which their figure is above or below one of mine
    static QString above(const QString &amount) { return tr("▲ %1 above").arg(amount); }
    static QString below(const QString &amount) { return tr("▼ %1 below").arg(amount); }
    static QString exactly() { return tr("= exactly there"); }
};

QString signedGap(qint64 value, const QString &amount)
{
    return value == 0 ? GapWords::exactly() : value > 0 ? GapWords::above(amount) : GapWords::below(amount);
}

QString gapText(const std::optional<Money> &gap, const std::optional<Rate> &rate, const QLocale &locale)
{
    if (gap) {
        return signedGap(gap->minor, moneyText(Money{qAbs(gap->minor), gap->currency}, locale));
    }
    return rate ? signedGap(rate->basisPoints, rateText(Rate{qAbs(rate->basisPoints)}, locale)) : QString();
}

} // namespace

GapView::GapView(CallSession *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_head(new QLabel), m_total(new QLabel)
{
    setTextSize(m_head, TextSize::Heading);
    const QString names[RowCount] = {tr("Target"),      tr("Stretch"), tr("Floor"),
                                     tr("Alternative"), tr("Band"),    tr("Ladder")};
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::hair);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < RowCount; ++row) {
        m_names[row] = new QLabel(names[row]);
        m_names[row]->setForegroundRole(QPalette::PlaceholderText);
        m_values[row] = new QLabel;
        m_values[row]->setWordWrap(true);
        m_values[row]->setTextFormat(Qt::PlainText);
        m_values[row]->setAccessibleName(names[row]);
        grid->addWidget(m_names[row], row, 0, Qt::AlignTop);
        grid->addWidget(m_values[row], row, 1);
    }
    for (QLabel *label : {m_head, m_total}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_total->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_head);
    column->addLayout(grid);
    column->addWidget(m_total);
    setTypeSize(100);
    showReply();
}

GapView::~GapView() = default;

void GapView::setComponent(Component component)
{
    m_component = component;
    showReply();
}

void GapView::setSecretsShown(bool shown)
{
    m_secretsShown = shown;
    showReply();
}

void GapView::setTypeSize(int percent)
{
    QFont font = themeFont(TextSize::Heading, QApplication::font());
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    m_values[Target]->setFont(font);
}

void GapView::setRow(Row row, const QString &text)
{
    m_values[row]->setText(text);
    m_values[row]->setVisible(!text.isEmpty());
    m_names[row]->setVisible(!text.isEmpty());
}

QString GapView::bandText(const CallReply &reply) const
{
    if (!reply.inBand) {
        return {};
    }
    constexpr qint64 top = 1'000'000;
    if (reply.inBand->millionths < 0) {
        return tr("below the guide's band");
    }
    return reply.inBand->millionths > top
               ? tr("above the guide's band")
               : tr("at %1 of the guide's band").arg(ratioPercentText(*reply.inBand, m_session->locale(), 0));
}

QString GapView::targetText(const CallReply &reply) const
{
    if (reply.lacksTarget) {
        return tr("none set: there is nothing to compare");
    }
    if (!reply.unnamed.isEmpty()) {
        //: %1 are parts of pay ("the bonus and the equity")
        return tr("cannot be told: they have not named %1").arg(spokenComponents(reply.unnamed));
    }
    if (!reply.notMine.isEmpty()) {
        //: %1 are parts of pay ("the bonus and the equity")
        return tr("cannot be told: your target leaves out %1").arg(spokenComponents(reply.notMine));
    }
    return reply.otherCurrency ? tr("another currency, and no rate")
                               : gapText(reply.overTarget, reply.rateOverTarget, m_session->locale());
}

QString GapView::floorText(const CallReply &reply) const
{
    if (reply.lacksFloor) {
        return planFloor(m_session->plan()).inUse ? tr("set for the whole year, not for this part")
                                                  : tr("none set");
    }
    return reply.unnamed.isEmpty() ? gapText(reply.overFloor, reply.rateOverFloor, m_session->locale())
                                   : tr("cannot be told yet");
}

QString GapView::ladderText(const CallReply &reply) const
{
    if (!reply.nextAsk) {
        return {};
    }
    const QString figure = moneyText(*reply.nextAsk, m_session->locale());
    if (reply.ladderSteps <= 1) { // nothing of mine lies above the target
        return tr("your target, %1: there is no step above it").arg(figure);
    }
    //: %1 of %2 steps of the ladder, %3 is the figure to say
    return tr("step %1 of %2: %3")
        .arg(QString::number(reply.ladderStep), QString::number(reply.ladderSteps), figure);
}

/// The whole offer: what it comes to, and how far that is from the target where both hold the same parts.
QString GapView::totalText() const
{
    const Plan &plan = m_session->plan();
    const QLocale &locale = m_session->locale();
    const PlanTotal total = planTotal(plan, TermSet::Offer);
    if (!total.yearly || m_component == Component::Total) {
        return {};
    }
    const QString yearly = moneyText(*total.yearly, locale);
    if (!total.missing.isEmpty()) {
        //: %1 is an amount, %2 are parts of pay ("the bonus and the equity")
        return tr("So far %1 a year; they have not named %2.").arg(yearly, spokenComponents(total.missing));
    }
    QStringList gaps;
    const auto add = [&](const QString &name, TermSet set) {
        if (const auto gap = totalGap(plan, set).gap) {
            //: %1 is a figure of mine ("Target"), %2 how far their total is from it ("▼ $5,000 below")
            gaps.append(tr("%1 %2").arg(name, gapText(gap, {}, locale)));
        }
    };
    add(tr("Target"), TermSet::Target);
    if (m_secretsShown) {
        add(tr("Floor"), TermSet::Floor);
    }
    const QString sentence = tr("Their offer comes to %1 a year.").arg(yearly);
    return gaps.isEmpty() ? sentence : QString(sentence + u' ' + gaps.join(QStringLiteral(" · ")));
}

void GapView::showReply()
{
    const QLocale &locale = m_session->locale();
    const CallReply reply = replyInCall(m_session->plan(), m_component);
    const bool known = reply.theirs || reply.theirRate;
    const QString figure = reply.theirs      ? moneyText(*reply.theirs, locale)
                           : reply.theirRate ? rateText(*reply.theirRate, locale)
                                             : QString();
    //: %1 is a part of pay ("the base"), %2 their figure
    m_head->setText(known ? tr("They are at %2 for %1").arg(spokenComponent(m_component), figure)
                          : tr("No figure of theirs for %1 yet").arg(spokenComponent(m_component)));
    setRow(Target, known ? targetText(reply) : QString());
    setRow(Stretch, gapText(reply.overStretch, reply.rateOverStretch, locale));
    setRow(Floor, known && m_secretsShown ? floorText(reply) : QString());
    const QString alternative = gapText(reply.overAlternative, {}, locale);
    setRow(Alternative, !m_secretsShown || alternative.isEmpty() ? QString()
                        : reply.alternative.isEmpty()            ? alternative
                                                      : tr("%1 (%2)").arg(alternative, reply.alternative));
    setRow(Band, bandText(reply));
    const QString ladder = ladderText(reply);
    setRow(Ladder, m_session->isHeld() ? QString() : ladder);
    m_total->setText(totalText());
    m_total->setVisible(!m_total->text().isEmpty());
}

} // namespace counteroffer

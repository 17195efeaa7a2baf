// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/guidescript.h"

#include "negotiation/claimwords.h"
#include "negotiation/quotedtext.h"
#include "negotiation/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(GuideScript)
public:
    static QString title(StepKind kind)
    {
        switch (kind) {
        case StepKind::Open:
            return tr("Open");
        case StepKind::Ask:
            return tr("The ask");
        case StepKind::SignOn:
            return tr("Sign-on");
        case StepKind::Retention:
            return tr("Retention");
        case StepKind::Floor:
            return tr("Your floor");
        case StepKind::Close:
            return tr("Close");
        default:
            return {};
        }
    }
};

// A cut in a spoken text: a slot or a blank in place of the guide's own figure.
struct Cut
{
    TextSpan span;
    ScriptSegment segment;
};

SlotRole slotFor(FigureRole role)
{
    switch (role) {
    case FigureRole::TargetBase:
        return SlotRole::TargetBase;
    case FigureRole::TargetEquity:
        return SlotRole::TargetEquity;
    case FigureRole::TargetBonusPercent:
        return SlotRole::TargetBonus;
    case FigureRole::TargetSignOn:
    case FigureRole::RetentionAsk:
        return SlotRole::TargetSignOn;
    case FigureRole::TargetTotal:
        return SlotRole::TargetTotal;
    case FigureRole::FloorBase:
        return SlotRole::FloorBase;
    case FigureRole::FloorEquity:
        return SlotRole::FloorEquity;
    case FigureRole::FloorSignOn:
        return SlotRole::FloorSignOn;
    case FigureRole::FloorTotal:
        return SlotRole::FloorTotal;
    default: // others' figures are facts of the guide: they stay as words
        return SlotRole::None;
    }
}

QList<Cut> cutsOf(const QString &text, const QList<BoundFigure> &figures,
                  const QList<Placeholder> &placeholders)
{
    QList<Cut> cuts;
    for (const BoundFigure &figure : figures) {
        const SlotRole role = slotFor(figure.role);
        if (role != SlotRole::None) {
            cuts.append({figure.span, {role, text.sliced(figure.span.start, figure.span.length), {}}});
        }
    }
    for (const Placeholder &placeholder : placeholders) {
        cuts.append({placeholder.span, {SlotRole::Blank, placeholder.text, placeholder.choices}});
    }
    std::stable_sort(cuts.begin(), cuts.end(),
                     [](const Cut &a, const Cut &b) { return a.span.start < b.span.start; });
    return cuts;
}

// The text of `span` with its cuts; where two cuts overlap the first one stands.
QList<ScriptSegment> segmentsOf(const QString &text, TextSpan span, const QList<Cut> &cuts)
{
    QList<ScriptSegment> segments;
    qsizetype at = span.start;
    const auto words = [&](qsizetype end) {
        if (end > at) {
            segments.append({SlotRole::None, text.sliced(at, end - at), {}});
        }
    };
    for (const Cut &cut : cuts) {
        if (cut.span.start < at || cut.span.end() > span.end() || cut.span.length == 0) {
            continue;
        }
        words(cut.span.start);
        segments.append(cut.segment);
        at = cut.span.end();
    }
    words(span.end());
    return segments;
}

StepKind kindOf(TextSpan sentence, const QList<BoundFigure> &figures, bool asked)
{
    bool target = false;
    bool signOn = false;
    for (const BoundFigure &figure : figures) {
        if (figure.span.start < sentence.start || figure.span.end() > sentence.end()) {
            continue;
        }
        switch (figure.role) {
        case FigureRole::FloorBase:
        case FigureRole::FloorEquity:
        case FigureRole::FloorSignOn:
        case FigureRole::FloorTotal:
            return StepKind::Floor;
        case FigureRole::TargetSignOn:
        case FigureRole::RetentionAsk:
            signOn = true;
            break;
        case FigureRole::TargetBase:
        case FigureRole::TargetEquity:
        case FigureRole::TargetEquityCount:
        case FigureRole::TargetBonusPercent:
        case FigureRole::TargetTotal:
            target = true;
            break;
        default:
            break;
        }
    }
    if (target) {
        return StepKind::Ask;
    }
    if (signOn) {
        return StepKind::SignOn;
    }
    return asked ? StepKind::Close : StepKind::Open;
}

bool namesOtherOffer(TextSpan sentence, const QList<BoundFigure> &figures)
{
    return std::any_of(figures.cbegin(), figures.cend(), [&](const BoundFigure &figure) {
        return figure.role == FigureRole::CompetingTotal && figure.span.start >= sentence.start &&
               figure.span.end() <= sentence.end();
    });
}

// Makes the sentence that became `segments` a claim if it is one.
void noteClaim(QList<ScriptSegment> &segments, const QString &sentence, const QString &stepId, int line,
               bool certain, QList<Claim> &claims)
{
    if (!certain && !makesClaim(sentence)) {
        return;
    }
    Claim claim;
    claim.id = u"claim-%1-%2"_s.arg(stepId).arg(claims.size() + 1);
    claim.text = sentence.trimmed();
    claim.guideLine = line;
    for (ScriptSegment &segment : segments) {
        segment.claim = claim.id;
    }
    claims.append(claim);
}

QString idOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Open:
        return QStringLiteral("open");
    case StepKind::Ask:
        return QStringLiteral("ask");
    case StepKind::SignOn:
        return QStringLiteral("sign-on");
    case StepKind::Retention:
        return QStringLiteral("retention");
    case StepKind::Floor:
        return QStringLiteral("floor");
    default:
        return QStringLiteral("close");
    }
}

ScriptStep emptyStep(StepKind kind, int line)
{
    ScriptStep step;
    step.id = idOf(kind);
    step.kind = kind;
    step.title = Wording::title(kind);
    step.guideLine = line;
    step.secret = kind == StepKind::Floor;
    return step;
}

void appendSpoken(ScriptStep &step, const QList<ScriptSegment> &segments)
{
    if (!step.say.isEmpty() && !step.say.constLast().text.back().isSpace()) {
        step.say.append({SlotRole::None, QStringLiteral(" "), {}});
    }
    step.say.append(segments);
}

void appendAdvice(ScriptStep &step, const QString &advice)
{
    step.why += step.why.isEmpty() ? advice : u' ' + advice;
}

// The strategy's paragraph, sentence by sentence, as the steps its figures make of it. What is said goes into
// `say`; coaching about it goes into `why` of the step it speaks of, else of the one it stands behind.
class StrategySteps final
{
public:
    explicit StrategySteps(const Strategy &strategy)
        : m_strategy(strategy), m_cuts(cutsOf(strategy.text, strategy.figures, strategy.placeholders))
    {
        for (const ScriptStretch &stretch : scriptStretches(strategy.text, strategy.quoted)) {
            const QStringView text =
                QStringView(strategy.text).sliced(stretch.span.start, stretch.span.length);
            for (const TextSpan sentence : sentenceSpans(text)) {
                take({stretch.span.start + sentence.start, sentence.length}, stretch.spoken);
            }
        }
    }
    [[nodiscard]] const std::map<StepKind, ScriptStep> &steps() const { return m_steps; }
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }

private:
    ScriptStep &step(StepKind kind)
    {
        return m_steps.try_emplace(kind, emptyStep(kind, m_strategy.line)).first->second;
    }

    void take(TextSpan sentence, bool spoken)
    {
        StepKind kind = kindOf(sentence, m_strategy.figures, m_asked);
        const QString text = m_strategy.text.sliced(sentence.start, sentence.length);
        if (!spoken) {
            advise(kind, text.trimmed());
            return;
        }
        // "Under that I'd have to go" means nothing without the sentence that it points back to.
        if (kind == StepKind::Close && m_last && *m_last != StepKind::Close && pointsBack(text)) {
            kind = *m_last;
        }
        m_asked = m_asked || kind != StepKind::Open;
        ScriptStep &place = step(kind);
        QList<ScriptSegment> segments = segmentsOf(m_strategy.text, sentence, m_cuts);
        noteClaim(segments, text, place.id, m_strategy.line, namesOtherOffer(sentence, m_strategy.figures),
                  m_claims);
        appendSpoken(place, segments);
        appendAdviceTo(place, m_early);
        m_early.clear();
        m_last = kind;
    }

    void advise(StepKind kind, const QString &advice)
    {
        if (kind == StepKind::Floor) {
            appendAdvice(step(kind), advice); // the floor is rarely spoken, and always worth a step
        } else if (m_steps.contains(kind) && kind != StepKind::Close) {
            appendAdvice(step(kind), advice);
        } else if (m_last) {
            appendAdvice(step(*m_last), advice);
        } else {
            m_early.append(advice);
        }
    }

    static void appendAdviceTo(ScriptStep &place, const QStringList &early)
    {
        for (const QString &advice : early) {
            appendAdvice(place, advice);
        }
    }

    const Strategy &m_strategy;
    QList<Cut> m_cuts;
    std::map<StepKind, ScriptStep> m_steps;
    QList<Claim> m_claims;
    QStringList m_early; // coaching before the first spoken sentence
    std::optional<StepKind> m_last;
    bool m_asked = false;
};

// Its figure is the plan's sign-on; where the strategy asks for another sign-on too, it stays the guide's.
ScriptStep retentionStep(const RetentionScript &retention, const std::optional<MoneyRange> &otherSignOn)
{
    ScriptStep step = emptyStep(StepKind::Retention, retention.line);
    const bool same = !otherSignOn || otherSignOn == retention.ask;
    const QList<Cut> cuts = cutsOf(retention.text, same ? retention.figures : QList<BoundFigure>(), {});
    for (const ScriptStretch &stretch : scriptStretches(retention.text, Quoted::All)) {
        appendSpoken(step, segmentsOf(retention.text, stretch.span, cuts));
    }
    return step;
}

ScriptStep leverStep(const Lever &lever, qsizetype index, QList<Claim> &claims)
{
    ScriptStep step;
    step.id = QStringLiteral("lever-%1").arg(index + 1);
    step.kind = StepKind::Lever;
    step.title = lever.title;
    step.guideLine = lever.line;
    const QString &text = *lever.script;
    const QList<Cut> cuts = cutsOf(text, {}, lever.placeholders);
    for (const TextSpan sentence : sentenceSpans(text)) {
        QList<ScriptSegment> segments = segmentsOf(text, sentence, cuts);
        noteClaim(segments, text.sliced(sentence.start, sentence.length), step.id, lever.line, false, claims);
        step.say.append(segments);
    }
    return step;
}

} // namespace

GuideScript scriptOfGuide(const Guide &guide)
{
    GuideScript script;
    std::map<StepKind, ScriptStep> spoken;
    if (guide.strategy && guide.strategy->quoted != Quoted::None) {
        const StrategySteps strategy(*guide.strategy);
        spoken = strategy.steps();
        script.claims = strategy.claims();
    }
    if (guide.retention && !guide.retention->text.isEmpty()) {
        spoken.insert_or_assign(
            StepKind::Retention,
            retentionStep(*guide.retention, guide.strategy ? guide.strategy->target.signOn : std::nullopt));
    }
    QList<ScriptStep> levers;
    for (qsizetype i = 0; i < guide.levers.size(); ++i) {
        if (guide.levers[i].script && !guide.levers[i].script->isEmpty()) {
            levers.append(leverStep(guide.levers[i], i, script.claims));
        }
    }
    QList<ScriptStep> &steps = script.steps;
    const auto take = [&](StepKind kind) {
        if (const auto found = spoken.find(kind); found != spoken.end()) {
            steps.append(found->second);
        }
    };
    take(StepKind::Open);
    take(StepKind::Ask);
    steps.append(levers);
    take(StepKind::SignOn);
    take(StepKind::Retention);
    take(StepKind::Floor);
    take(StepKind::Close);
    return script;
}

} // namespace counteroffer

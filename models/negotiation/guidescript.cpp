// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "negotiation/guidescript.h"

#include "negotiation/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace counteroffer {

namespace {

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
    std::stable_sort(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) {
        return a.span.start < b.span.start;
    });
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

bool leansOnOffer(TextSpan sentence, const QList<BoundFigure> &figures)
{
    return std::any_of(figures.cbegin(), figures.cend(), [&](const BoundFigure &figure) {
        return figure.role == FigureRole::CompetingTotal && figure.span.start >= sentence.start
               && figure.span.end() <= sentence.end();
    });
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

// The strategy's paragraph, sentence by sentence, as the steps its figures make of it.
std::map<StepKind, ScriptStep> strategySteps(const Strategy &strategy)
{
    std::map<StepKind, ScriptStep> steps;
    const QList<Cut> cuts = cutsOf(strategy.text, strategy.figures, strategy.placeholders);
    bool asked = false;
    for (const TextSpan sentence : sentenceSpans(strategy.text)) {
        const StepKind kind = kindOf(sentence, strategy.figures, asked);
        asked = asked || (kind != StepKind::Open);
        const auto [found, fresh] = steps.try_emplace(kind, emptyStep(kind, strategy.line));
        ScriptStep &step = found->second;
        if (!fresh && !step.say.isEmpty() && !step.say.last().text.endsWith(u' ')) {
            step.say.append({SlotRole::None, QStringLiteral(" "), {}});
        }
        step.say.append(segmentsOf(strategy.text, sentence, cuts));
        step.claim = step.claim || leansOnOffer(sentence, strategy.figures);
    }
    return steps;
}

// The quotes that open and close a wholly quoted script are marks of the guide, not words to say.
void trimQuotes(ScriptStep &step)
{
    const auto isQuote = [](QChar c) { return c == u'"' || c == u'“' || c == u'”'; };
    QString spoken;
    for (const ScriptSegment &segment : step.say) {
        spoken += segment.text;
    }
    const auto marks = std::count_if(spoken.cbegin(), spoken.cend(), isQuote);
    if (marks != 1 && !(marks == 2 && isQuote(spoken.front()) && isQuote(spoken.trimmed().back()))) {
        return;
    }
    for (ScriptSegment &segment : step.say) {
        if (segment.role == SlotRole::None) {
            segment.text.removeIf(isQuote);
        }
    }
}

ScriptStep leverStep(const Lever &lever, qsizetype index)
{
    ScriptStep step;
    step.id = QStringLiteral("lever-%1").arg(index + 1);
    step.kind = StepKind::Lever;
    step.title = lever.title;
    step.guideLine = lever.line;
    const QString &text = *lever.script;
    step.say = segmentsOf(text, {0, text.size()}, cutsOf(text, {}, lever.placeholders));
    step.claim = text.contains(u"offer") && !lever.placeholders.isEmpty();
    return step;
}

} // namespace

QList<ScriptStep> scriptOfGuide(const Guide &guide)
{
    std::map<StepKind, ScriptStep> spoken;
    if (guide.strategy && guide.strategy->quoted != Quoted::None) {
        spoken = strategySteps(*guide.strategy);
    }
    if (guide.retention && !guide.retention->text.isEmpty()) {
        ScriptStep step = emptyStep(StepKind::Retention, guide.retention->line);
        const QString &text = guide.retention->text;
        step.say = segmentsOf(text, {0, text.size()}, cutsOf(text, guide.retention->figures, {}));
        spoken.insert_or_assign(StepKind::Retention, std::move(step));
    }
    QList<ScriptStep> levers;
    for (qsizetype i = 0; i < guide.levers.size(); ++i) {
        if (guide.levers[i].script) {
            levers.append(leverStep(guide.levers[i], i));
        }
    }
    if (spoken.empty() && levers.isEmpty()) {
        return {};
    }
    QList<ScriptStep> steps;
    const auto take = [&](StepKind kind) {
        if (const auto found = spoken.find(kind); found != spoken.end()) {
            trimQuotes(found->second);
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
    return steps;
}

} // namespace counteroffer

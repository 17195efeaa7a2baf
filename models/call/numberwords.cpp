// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/numberwords.h"

#include <QHash>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;
using Kind = NumberWord::Kind;
using Words = QList<NumberWord>;

constexpr qint64 thousand = 1000;
constexpr qint64 million = 1'000'000;
constexpr int mostDigits = 9; // said one by one

/// A number below a power: what stands before "thousand" or behind it.
struct Segment
{
    qint64 value = 0;
    bool twoDigits = false; ///< "two five": 25, or 2.5
    bool pair = false;      ///< "twelve fifty": 1,250, or 1.25 million
};

/// Reads one segment, all of it or nothing.
class SegmentReader
{
public:
    explicit SegmentReader(const Words &words) : m_words(words) {}

    std::optional<Segment> read()
    {
        const auto segment = whole();
        return segment && m_at == m_words.size() ? segment : std::nullopt;
    }

private:
    [[nodiscard]] bool is(Kind kind, qsizetype ahead = 0) const
    {
        return m_at + ahead < m_words.size() && m_words[m_at + ahead].kind == kind;
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_words.size(); }
    qint64 take() { return m_words[m_at++].value; }

    std::optional<qint64> belowHundred()
    {
        if (is(Kind::Teen) || is(Kind::Unit)) {
            return take();
        }
        if (!is(Kind::Tens)) {
            return std::nullopt;
        }
        const qint64 tens = take();
        return is(Kind::Unit) && m_words[m_at].value > 0 ? tens + take() : tens;
    }

    std::optional<Segment> whole()
    {
        if (is(Kind::Article)) {
            ++m_at;
            return is(Kind::Hundred) ? hundreds(1) : Segment{1};
        }
        if (is(Kind::Hundred)) {
            return hundreds(1);
        }
        const bool unit = is(Kind::Unit);
        const auto lead = is(Kind::Digits) ? std::optional(take()) : belowHundred();
        if (!lead || atEnd()) {
            return lead ? std::optional(Segment{*lead}) : std::nullopt;
        }
        if (is(Kind::Hundred)) {
            return hundreds(*lead);
        }
        return unit ? casual(*lead) : pair(*lead);
    }

    std::optional<Segment> hundreds(qint64 count)
    {
        ++m_at;
        const bool more = is(Kind::And);
        m_at += more ? 1 : 0;
        const auto rest = atEnd() && !more ? std::optional<qint64>(0) : belowHundred();
        return rest ? std::optional(Segment{count * 100 + *rest}) : std::nullopt;
    }

    /// "two fifty-five", "two oh five", "two five five".
    std::optional<Segment> casual(qint64 lead)
    {
        if (!is(Kind::Unit)) {
            const auto rest = belowHundred();
            return rest ? std::optional(Segment{lead * 100 + *rest}) : std::nullopt;
        }
        qint64 value = lead;
        int digits = 1;
        while (is(Kind::Unit) && digits < mostDigits) {
            value = value * 10 + take();
            ++digits;
        }
        return Segment{value, digits == 2};
    }

    /// "twelve fifty", "twelve oh five".
    std::optional<Segment> pair(qint64 lead)
    {
        const bool oh = is(Kind::Unit) && m_words[m_at].value == 0;
        m_at += oh ? 1 : 0;
        if (oh != is(Kind::Unit)) {
            return std::nullopt;
        }
        const auto rest = belowHundred();
        return rest && lead >= 10 ? std::optional(Segment{lead * 100 + *rest, false, true}) : std::nullopt;
    }

    Words m_words;
    qsizetype m_at = 0;
};

QString shortest(qint64 hundredths, const QString &point)
{
    const qint64 part = hundredths % 100;
    const QString whole = QString::number(hundredths / 100);
    return part == 0        ? whole
           : part % 10 == 0 ? QString(whole + point + QString::number(part / 10))
                            : QString(whole + point + u"%1"_s.arg(part, 2, 10, QChar(u'0')));
}

/// A count of millions or thousands with two decimals, in digits.
QStringList scaledText(qint64 hundredths, qint64 power)
{
    const qint64 value = hundredths * (power / 100 > 0 ? power / 100 : 1);
    return value >= thousand ? QStringList{QString::number(value)} : QStringList();
}

/// A small number with decimals alone: "one point two" is mostly a million, and "12.5" thousands.
QStringList bareDecimal(const QString &text, qint64 whole, AfterNumber after)
{
    return after == AfterNumber::Percent || whole >= 10 ? QStringList{text} : QStringList{text + u'm', text};
}

/// "half a million", "a quarter million".
QStringList fractionOf(const Words &run)
{
    Words rest = run;
    rest.removeIf([](const NumberWord &word) { return word.kind == Kind::Article; });
    const bool fits = rest.size() == 2 && rest[0].kind == Kind::Fraction && rest[1].kind == Kind::Power;
    return fits ? scaledText(rest[0].value, rest[1].value) : QStringList();
}

/// "two and a half million", "two million and a half", "twelve and a half".
QStringList withFraction(Words left, const NumberWord &fraction, std::optional<qint64> power,
                         AfterNumber after, const QString &point)
{
    if (!power && !left.isEmpty() && left.last().kind == Kind::Power) {
        power = left.takeLast().value;
    }
    const auto whole = SegmentReader(left).read();
    if (!whole || whole->twoDigits || whole->pair) {
        return {};
    }
    const qint64 hundredths = whole->value * 100 + fraction.value;
    return power ? scaledText(hundredths, *power)
                 : bareDecimal(shortest(hundredths, point), whole->value, after);
}

/// "one point two five million".
QStringList withPoint(const Words &left, Words right, AfterNumber after, const QString &point)
{
    std::optional<qint64> power;
    if (!right.isEmpty() && right.last().kind == Kind::Power) {
        power = right.takeLast().value;
    }
    const auto whole = SegmentReader(left).read();
    const bool digits = std::all_of(right.cbegin(), right.cend(),
                                    [](const NumberWord &word) { return word.kind == Kind::Unit; });
    const auto two = SegmentReader(right).read(); // "point twenty-five"
    if (!whole || whole->twoDigits || whole->pair || right.isEmpty() || right.size() > 2 ||
        (!digits && (!two || two->value < 10 || two->value > 99))) {
        return {};
    }
    const qint64 part = !digits             ? two->value
                        : right.size() == 1 ? right[0].value * 10
                                            : right[0].value * 10 + right[1].value;
    const qint64 hundredths = whole->value * 100 + part;
    return power ? scaledText(hundredths, *power)
                 : bareDecimal(shortest(hundredths, point), whole->value, after);
}

/// What stands behind the last power: "two million five", "fifty thousand five".
QStringList withTail(qint64 sum, qint64 power, const Words &tail, bool literal)
{
    const auto rest = SegmentReader(tail).read();
    if (!rest || rest->pair || rest->twoDigits || rest->value >= power) {
        return {};
    }
    QStringList texts;
    const qint64 tenth = power / 10;
    if (!literal && rest->value > 0 && rest->value < 10) {
        texts.append(QString::number(sum + rest->value * tenth)); // "one million two" is 1.2 million
    } else if (!literal && power == million && rest->value > 0) {
        texts.append(QString::number(sum + rest->value * thousand)); // "one million two fifty"
    }
    texts.append(QString::number(sum + rest->value));
    return texts;
}

/// Numbers with "thousand" or "million" in them, the larger first.
QStringList withPowers(const Words &run)
{
    qint64 sum = 0;
    qint64 last = 0;
    Words segment;
    for (const NumberWord &word : run) {
        if (word.kind != Kind::Power) {
            segment.append(word);
            continue;
        }
        if (last != 0 && !segment.isEmpty() && segment.first().kind == Kind::And) {
            segment.removeFirst();
        }
        const auto count = SegmentReader(segment).read();
        if (!count || count->pair || (last != 0 && word.value >= last) || count->value >= million ||
            (last == 0 && word.value == thousand && count->value >= 10 * thousand)) {
            return {};
        }
        if (count->twoDigits) { // "one two million"
            const bool alone = last == 0 && &word == &run.last();
            return alone ? QStringList{QString::number(count->value * word.value / 10),
                                       QString::number(count->value * word.value)}
                         : QStringList();
        }
        sum += count->value * word.value;
        last = word.value;
        segment.clear();
    }
    if (segment.isEmpty()) {
        return {QString::number(sum)};
    }
    const bool literal = segment.first().kind == Kind::And;
    return withTail(sum, last, literal ? segment.sliced(1) : segment, literal);
}

QStringList withoutPowers(const Words &run, AfterNumber after, const QString &point)
{
    const auto number = SegmentReader(run).read();
    if (!number) {
        return {};
    }
    const QString text = QString::number(number->value);
    if (number->pair) {
        return after == AfterNumber::Percent ? QStringList()
                                             : QStringList{QString::number(number->value * thousand), text};
    }
    if (number->twoDigits && after != AfterNumber::Percent) {
        const QString decimal = shortest(number->value * 10, point);
        return {text, decimal + u'm'};
    }
    return {text};
}

/// The run as one number.
QStringList joined(const Words &run, AfterNumber after, const QString &point)
{
    const auto place = [&run](Kind kind) {
        const auto found = std::find_if(run.cbegin(), run.cend(),
                                        [kind](const NumberWord &word) { return word.kind == kind; });
        return found == run.cend() ? qsizetype(-1) : qsizetype(found - run.cbegin());
    };
    if (place(Kind::Vague) >= 0) {
        return {};
    }
    if (const qsizetype at = place(Kind::Point); at >= 0) {
        return withPoint(run.first(at), run.sliced(at + 1), after, point);
    }
    if (const qsizetype at = place(Kind::Fraction); at >= 0) {
        const bool added = at >= 2 && run[at - 1].kind == Kind::Article && run[at - 2].kind == Kind::And;
        if (!added) {
            return fractionOf(run);
        }
        const bool powered = at + 2 == run.size() && run.last().kind == Kind::Power;
        if (!powered && at + 1 != run.size()) {
            return {};
        }
        return withFraction(run.first(at - 2), run[at],
                            powered ? std::optional(run.last().value) : std::nullopt, after, point);
    }
    return place(Kind::Power) >= 0 ? withPowers(run) : withoutPowers(run, after, point);
}

const QHash<QString, NumberWord> &vocabulary()
{
    static const QHash<QString, NumberWord> words = [] {
        QHash<QString, NumberWord> made;
        const QStringList units{u"zero"_s, u"one"_s, u"two"_s,   u"three"_s, u"four"_s,
                                u"five"_s, u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s};
        const QStringList teens{u"ten"_s,     u"eleven"_s,  u"twelve"_s,    u"thirteen"_s, u"fourteen"_s,
                                u"fifteen"_s, u"sixteen"_s, u"seventeen"_s, u"eighteen"_s, u"nineteen"_s};
        const QStringList tens{u"twenty"_s, u"thirty"_s,  u"forty"_s,  u"fifty"_s,
                               u"sixty"_s,  u"seventy"_s, u"eighty"_s, u"ninety"_s};
        const QStringList vague{u"twenties"_s,  u"thirties"_s, u"forties"_s,  u"fifties"_s,   u"sixties"_s,
                                u"seventies"_s, u"eighties"_s, u"nineties"_s, u"hundreds"_s,  u"thousands"_s,
                                u"millions"_s,  u"quarters"_s, u"halves"_s,   u"something"_s, u"odd"_s};
        for (int i = 0; i < units.size(); ++i) {
            made.insert(units[i], {Kind::Unit, i});
            made.insert(teens[i], {Kind::Teen, 10 + i});
        }
        for (int i = 0; i < tens.size(); ++i) {
            made.insert(tens[i], {Kind::Tens, 20 + 10 * i});
        }
        for (const QString &word : vague) {
            made.insert(word, {Kind::Vague, 0});
        }
        made.insert(u"oh"_s, {Kind::Unit, 0});
        made.insert(u"fourty"_s, {Kind::Tens, 40}); // as it is often typed
        made.insert(u"hundred"_s, {Kind::Hundred, 100});
        for (const auto &power : {u"thousand"_s, u"k"_s, u"grand"_s}) {
            made.insert(power, {Kind::Power, thousand});
        }
        for (const auto &power : {u"million"_s, u"mil"_s, u"mill"_s}) {
            made.insert(power, {Kind::Power, million});
        }
        made.insert(u"half"_s, {Kind::Fraction, 50});
        made.insert(u"quarter"_s, {Kind::Fraction, 25});
        made.insert(u"a"_s, {Kind::Article, 1});
        made.insert(u"point"_s, {Kind::Point, 0});
        made.insert(u"and"_s, {Kind::And, 0});
        return made;
    }();
    return words;
}

} // namespace

std::optional<NumberWord> numberWord(QStringView word)
{
    const auto found = vocabulary().constFind(word.toString().toLower());
    return found == vocabulary().cend() ? std::nullopt : std::optional(*found);
}

QStringList numberReadings(const QList<NumberWord> &run, AfterNumber after, const QString &decimalPoint)
{
    QStringList readings = joined(run, after, decimalPoint);
    for (qsizetype i = 1; i + 1 < run.size(); ++i) {
        if (run[i].kind != Kind::And || run[i + 1].kind == Kind::Article) {
            continue;
        }
        const QStringList left = joined(run.first(i), AfterNumber::Nothing, decimalPoint);
        const QStringList right = joined(run.sliced(i + 1), after, decimalPoint);
        if (left.size() == 1 && right.size() == 1) {
            readings.append(left.first() + u" & " + right.first());
        }
    }
    readings.removeDuplicates();
    return readings;
}

} // namespace counteroffer

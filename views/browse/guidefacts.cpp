// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/guidefacts.h"

#include "guides/diagnostic.h"
#include "market/companynames.h"
#include "market/paystack.h"
#include "tables/recordtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(GuideFacts)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString paragraph(const QString &html)
{
    return u"<p>"_s + html + u"</p>"_s;
}

// A web address becomes a link; whoever shows it asks before it opens.
QString withLinks(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"')]+"_s);
    QString html;
    qsizetype from = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        html += escaped(text.mid(from, match.capturedStart() - from));
        const QString url = match.captured().toHtmlEscaped();
        html += u"<a href=\""_s + url + u"\">"_s + url + u"</a>"_s;
        from = match.capturedEnd();
    }
    return html + escaped(text.mid(from));
}

QString ageHtml(const FrontMatter &front, QDate today, const QLocale &locale)
{
    if (!front.lastUpdated.isValid()) {
        return Wording::tr("The guide does not say how old its data is.");
    }
    const int days = int(std::max<qint64>(0, front.lastUpdated.daysTo(today)));
    const QString date = locale.toString(front.lastUpdated, QLocale::LongFormat);
    //: %1 a date, %2 "5 months"
    const QString words = Wording::tr("Updated on %1, %2 ago.").arg(date, ageText(days));
    return days > oldDays
               ? u"⚠⚠ "_s + words + u' ' + Wording::tr("Older than 180 days: look for newer figures.")
           : days > agingDays ? u"⚠ "_s + words + u' ' + Wording::tr("Older than 90 days.")
                              : words;
}

const EquityPeriod *periodOf(const Guide &guide)
{
    for (const CompensationRow &row : guide.compensation) {
        if (row.equity) {
            return &row.equityPeriod;
        }
    }
    return nullptr;
}

QString percent(double ratio, const QLocale &locale)
{
    return locale.toString(std::round(ratio * 1000) / 10, 'f', 1) + u'%';
}

} // namespace

QString levelsHtml(const Guide &guide, const QStringList &companies, const GuideOfCompany &guideOf)
{
    if (!guide.levelMapping) {
        return paragraph(Wording::tr("The guide does not compare its levels with those of other companies."));
    }
    const QString &text = *guide.levelMapping;
    QString html;
    qsizetype from = 0;
    int links = 0;
    const QList<NamedCompany> named = companiesIn(text, companies);
    for (const NamedCompany &name : named) {
        const qint64 id = name.company == guide.company ? 0 : guideOf(name.company);
        html += escaped(text.mid(from, name.begin - from));
        const QString shown = name.company.toHtmlEscaped();
        html += id == 0 ? shown : u"<a href=\"guide:"_s + QString::number(id) + u"\">"_s + shown + u"</a>"_s;
        links += id == 0 ? 0 : 1;
        from = name.begin + name.length;
    }
    html = paragraph(html + escaped(text.mid(from)));
    return html +
           paragraph(u"<small>"_s +
                     (links > 0
                          ? Wording::tr("A linked name opens that company's guide for the same kind of role.")
                          : Wording::tr("The library holds no guide of the other companies named here.")) +
                     u"</small>"_s);
}

QString sourcesHtml(const Guide &guide, QDate today, const QLocale &locale)
{
    const FrontMatter front = guide.frontMatter.value_or(FrontMatter());
    QString html = paragraph(ageHtml(front, today, locale));
    if (front.quality != DataQuality::Unknown) {
        html += paragraph(Wording::tr("Quality, by the guide's own word: %1.")
                              .arg(qualityName(front.quality).toHtmlEscaped()));
    }
    if (!front.salaryDataQuarter.isEmpty()) {
        html += paragraph(Wording::tr("Pay data of: %1.").arg(front.salaryDataQuarter.toHtmlEscaped()));
    }
    if (front.nextReviewDue.isValid()) {
        html += paragraph(Wording::tr("Its next review is due on %1.")
                              .arg(locale.toString(front.nextReviewDue, QLocale::LongFormat)));
    }
    QStringList conflicts;
    for (const Diagnostic &diagnostic : guide.diagnostics) {
        if (diagnostic.code == DiagnosticCode::FrontMatterConflict) {
            conflicts.append(u"<li>"_s + escaped(diagnosticSentence(diagnostic)) + u"</li>"_s);
        }
    }
    if (!conflicts.isEmpty()) {
        html += paragraph(Wording::tr("Where the guide contradicts itself, the table is used:")) + u"<ul>"_s +
                conflicts.join(QString()) + u"</ul>"_s;
    }
    const QStringList sources = guide.sources.isEmpty() ? front.sources : guide.sources;
    if (sources.isEmpty()) {
        return html + paragraph(Wording::tr("The guide names no sources."));
    }
    html += paragraph(Wording::tr("Sources that the guide names:")) + u"<ul>"_s;
    for (const QString &source : sources) {
        html += u"<li>"_s + withLinks(source) + u"</li>"_s;
    }
    return html + u"</ul>"_s;
}

QString basisSentence(const Guide &guide, const QLocale &locale)
{
    const EquityPeriod *period = periodOf(guide);
    if (period == nullptr) {
        return {};
    }
    QStringList sentences;
    if (period->residualYear && period->residualGrant) {
        //: %1 and %2 are percentages
        sentences.append(
            Wording::tr("Read per year, the parts miss the stated totals by %1 on average; read per "
                        "grant over four years, by %2.")
                .arg(percent(*period->residualYear, locale), percent(*period->residualGrant, locale)));
    } else {
        sentences.append(Wording::tr("Nothing in the guide's sums tells which it is."));
    }
    sentences.append(period->stated == EquityBasis::Year    ? Wording::tr("The guide says per year.")
                     : period->stated == EquityBasis::Grant ? Wording::tr("The guide says per grant.")
                                                            : Wording::tr("The guide does not say."));
    if (period->stated != EquityBasis::Unknown && period->inferred != EquityBasis::Unknown &&
        period->stated != period->inferred) {
        sentences.prepend(QStringLiteral("⚠"));
    }
    return sentences.join(u' ');
}

} // namespace counteroffer

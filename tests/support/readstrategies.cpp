// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// read_strategies PATH…: finds the strategy paragraph of each guide crudely and prints what the strategy
// reader says of it, one JSON object a line. It stands in until the whole reader can be asked.

#include "guides/grammar/amount.h"
#include "guides/strategy/strategyreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>

using namespace counteroffer;

namespace {

QJsonValue toJson(const std::optional<MoneyRange> &range)
{
    if (!range) {
        return {};
    }
    const qreal unit = qreal(range->lo.currency.minorPerUnit());
    return QJsonArray{qreal(range->lo.minor) / unit, qreal(range->hi.minor) / unit};
}

QString cleaned(const QString &line)
{
    QString text = line;
    return text.remove(QStringLiteral("**")).remove(QLatin1Char('*')).trimmed();
}

StrategyContext contextOf(const QStringList &lines)
{
    StrategyContext context;
    bool inTable = false;
    for (const QString &line : lines) {
        const bool row = line.startsWith(QLatin1Char('|'));
        const QStringList cells = line.split(QLatin1Char('|'));
        if (row && line.contains(QStringLiteral("Region")) && line.contains(QStringLiteral("Base"))) {
            inTable = true;
        } else if (inTable && row && cells.size() > 2 && !line.contains(QStringLiteral("---"))) {
            context.regions.append(cleaned(cells[1]));
            const auto amount = findAmount(cells[2], 0);
            const auto sign = amount ? amount->sign() : std::nullopt;
            context.regionCurrencies.append(sign ? sign->currency : Currency());
        } else if (inTable && !row) {
            break;
        }
    }
    if (!context.regions.isEmpty()) {
        context.firstRegion = context.regions.first();
        context.rowCurrency = context.regionCurrencies.first();
    }
    return context;
}

QString strategyOf(const QStringList &lines, const QString &label)
{
    QString text;
    bool inside = false;
    bool quoted = false;
    for (const QString &line : lines) {
        if (!inside && line.contains(label) &&
            (line.startsWith(QLatin1Char('>')) || line.startsWith(QStringLiteral("##")) ||
             line.startsWith(QStringLiteral("**")))) {
            inside = true;
            quoted = line.startsWith(QLatin1Char('>'));
            static const QRegularExpression head(
                QStringLiteral("^.*?Strategy[^:]*:?\\**:?\\**|^.*?Script[^:]*:?\\**:?\\**"));
            text = cleaned(line.mid(head.match(line).capturedLength()));
            continue;
        }
        if (!inside) {
            continue;
        }
        const bool ends =
            quoted ? !line.startsWith(QLatin1Char('>'))
                   : (line.startsWith(QStringLiteral("---")) || line.startsWith(QStringLiteral("## ")) ||
                      line.startsWith(QStringLiteral("**Global")));
        if (ends || line.contains(label)) {
            break;
        }
        static const QRegularExpression mark(QStringLiteral("^[>#\\s]*"));
        const QString more = cleaned(line.mid(mark.match(line).capturedLength()));
        text += more.isEmpty() ? QStringLiteral("\n\n") : QLatin1Char('\n') + more;
    }
    return text.trimmed();
}

QJsonObject strategyJson(const Strategy &strategy)
{
    const auto rates = strategy.target.bonusPercent;
    const auto counts = strategy.target.equityCount;
    QJsonObject target{{QStringLiteral("base"), toJson(strategy.target.base)},
                       {QStringLiteral("equity"), toJson(strategy.target.equity)},
                       {QStringLiteral("sign_on"), toJson(strategy.target.signOn)},
                       {QStringLiteral("total"), toJson(strategy.target.total)}};
    const EquityBasis basis = strategy.target.equityBasis;
    if (basis != EquityBasis::Unknown) {
        target[QStringLiteral("equity_basis")] =
            basis == EquityBasis::Year ? QStringLiteral("year") : QStringLiteral("grant");
    }
    if (rates) {
        target[QStringLiteral("bonus_percent")] =
            QJsonArray{qreal(rates->lo.basisPoints) / 100, qreal(rates->hi.basisPoints) / 100};
    }
    if (counts) {
        target[QStringLiteral("equity_count")] = QJsonArray{counts->lo, counts->hi};
    }
    const QJsonObject floor{{QStringLiteral("base"), toJson(strategy.floor.base)},
                            {QStringLiteral("equity"), toJson(strategy.floor.equity)},
                            {QStringLiteral("sign_on"), toJson(strategy.floor.signOn)},
                            {QStringLiteral("total"), toJson(strategy.floor.total)}};
    QJsonArray competing;
    for (const CompetingOffer &offer : strategy.competing) {
        competing.append(QJsonObject{
            {QStringLiteral("employer"), offer.employer ? QJsonValue(*offer.employer) : QJsonValue()},
            {QStringLiteral("total"), toJson(offer.total)},
            {QStringLiteral("conditional"), offer.conditional}});
    }
    QJsonArray placeholders;
    for (const Placeholder &placeholder : strategy.placeholders) {
        placeholders.append(placeholder.text);
    }
    const char *quoted[] = {"all", "part", "none"};
    return {{QStringLiteral("text"), strategy.text},
            {QStringLiteral("quoted"), QString::fromLatin1(quoted[int(strategy.quoted)])},
            {QStringLiteral("currency"), strategy.currency.code()},
            {QStringLiteral("target"), target},
            {QStringLiteral("floor"), floor},
            {QStringLiteral("competing"), competing},
            {QStringLiteral("company_counter"), toJson(strategy.companyCounter)},
            {QStringLiteral("initial_offer"), toJson(strategy.initialOffer)},
            {QStringLiteral("placeholders"), placeholders}};
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    qint64 nanoseconds = 0;
    int strategies = 0;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        const StrategyContext context = contextOf(lines);
        Prose prose{strategyOf(lines, QStringLiteral("Negotiate Up Strategy")), {{0, 1, 1}}};
        Diagnostics diagnostics;
        QElapsedTimer timer;
        timer.start();
        const auto strategy = readStrategy(prose, context, diagnostics);
        nanoseconds += timer.nsecsElapsed();
        ++strategies;
        QJsonObject object{{QStringLiteral("file"), file.fileName()}};
        object[QStringLiteral("strategy")] = strategy ? QJsonValue(strategyJson(*strategy)) : QJsonValue();
        QJsonArray notes;
        for (const Diagnostic &diagnostic : diagnostics) {
            notes.append(QString(diagnosticName(diagnostic.code) + QLatin1Char(' ') +
                                 diagnostic.arguments.join(QLatin1Char(' '))));
        }
        object[QStringLiteral("notes")] = notes;
        const QString script = strategyOf(lines, QStringLiteral("Retention Sign-on Script"));
        if (!script.isEmpty()) {
            const auto retention = readRetention({script, {}}, context, diagnostics);
            object[QStringLiteral("retention")] =
                QJsonObject{{QStringLiteral("range"), toJson(retention.ask)}};
        }
        out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    }
    QTextStream(stderr) << "microseconds a strategy: " << qreal(nanoseconds) / 1000 / qMax(1, strategies)
                        << '\n';
    return 0;
}

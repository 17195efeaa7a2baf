// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablefigures.h"

#include "guides/document/document.h"

#include <QMultiHash>
#include <QPair>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

using Place = QPair<int, int>; // line and column of a cell

/// What a number can stand for in a cell: by itself, with any suffix, by the month where the cell says so;
/// grouped or with decimals.
std::vector<double> readings(const QString &number, const QString &cell)
{
    static const QRegularExpression month(u"(/|per |a )mo|p\\.m\\."_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const double times = cell.contains(month) ? 12 : 1;
    QString bare = number;
    static const QRegularExpression groups(u"[,'’\\s]"_s);
    bare.remove(groups);
    std::vector<double> bases{bare.toDouble()};
    QString grouped = bare;
    bases.push_back(grouped.remove(u'.').toDouble()); // "120.000"
    QString comma = number;
    bases.push_back(comma.remove(groups).toDouble());
    bases.push_back(QString(number).replace(u',', u'.').toDouble()); // "1,35"
    std::vector<double> all;
    for (const double base : bases) {
        for (const double scale : {1.0, 1e3, 1e5, 1e6, 1e7, 1e9}) {
            all.push_back(base * scale * times);
        }
    }
    return all;
}

/// The ends of the values, each to be used once.
class Ends
{
public:
    void add(std::optional<MoneyRange> range, const Place &place)
    {
        if (range) {
            add(amount(range->lo), amount(range->hi), place);
        }
    }
    void add(const std::optional<StatedRange> &stated)
    {
        if (stated) {
            add(std::optional(stated->range), Place(stated->line, stated->column));
        }
    }
    void add(double lo, double hi, const Place &place)
    {
        m_ends.insert(place, lo);
        if (lo != hi) {
            m_ends.insert(place, hi);
        }
    }
    [[nodiscard]] bool take(const std::vector<double> &meant, const Place &place)
    {
        for (auto it = m_ends.constFind(place); it != m_ends.constEnd() && it.key() == place; ++it) {
            const double end = it.value();
            const bool is = std::any_of(meant.cbegin(), meant.cend(), [end](double value) {
                return std::abs(value - end) <= 1e-9 * std::max(1.0, std::abs(end));
            });
            if (is) {
                m_ends.erase(it);
                return true;
            }
        }
        return false;
    }

private:
    static double amount(const Money &money)
    {
        return std::abs(double(money.minor) / double(money.currency.minorPerUnit()));
    }

    QMultiHash<Place, double> m_ends;
};

constexpr Place nowhere(0, 0); // of values that carry no place

Ends endsOf(const Guide &guide)
{
    Ends ends;
    for (const CompensationRow &row : guide.compensation) {
        for (const auto *stated : {&row.base, &row.equity, &row.bonus, &row.signOn, &row.total}) {
            ends.add(*stated);
        }
        for (const ExtraComponent &extra : row.extras) {
            ends.add(std::optional(extra.amount));
        }
        for (const AlternateRange &alternate : row.alternates) {
            ends.add(std::optional(alternate.range), nowhere);
        }
        ends.add(row.equityPerYear, nowhere);
        if (row.equityUnits) {
            ends.add(double(row.equityUnits->lo), double(row.equityUnits->hi), nowhere);
        }
        if (row.bonusPercent) {
            ends.add(row.bonusPercent->lo.basisPoints / 100.0, row.bonusPercent->hi.basisPoints / 100.0,
                     nowhere);
        }
    }
    return ends;
}

/// What names a row: the cell that does is no cell of pay.
QSet<QString> namesOf(const Guide &guide)
{
    QSet<QString> names;
    for (const CompensationRow &row : guide.compensation) {
        names << row.level.value_or(QString()) << row.title.value_or(QString());
    }
    return names;
}

bool standsInRemark(const Guide &guide, const QString &number)
{
    return std::any_of(
        guide.compensation.begin(), guide.compensation.end(), [&number](const CompensationRow &row) {
            return std::any_of(row.remarks.begin(), row.remarks.end(),
                               [&number](const QString &remark) { return remark.contains(number); });
        });
}

bool isTold(const Guide &guide, const QString &cell, int line)
{
    return std::any_of(guide.diagnostics.begin(), guide.diagnostics.end(), [&](const Diagnostic &diagnostic) {
        return diagnostic.line == line && diagnostic.arguments.contains(cell) &&
               (diagnostic.code == DiagnosticCode::CellUnread ||
                diagnostic.code == DiagnosticCode::CellPartlyRead ||
                diagnostic.code == DiagnosticCode::PeriodUnknown ||
                diagnostic.code == DiagnosticCode::AmountTooLarge);
    });
}

class Accountant
{
public:
    explicit Accountant(const Guide &guide) : m_guide(guide), m_ends(endsOf(guide)), m_names(namesOf(guide))
    {}

    void readCell(const QString &cell, int line, int column)
    {
        static const QRegularExpression numbers(
            uR"((?<![\w.])?(\d+(?:[,.'’ \x{a0}\x{202f}]\d{2,3}(?!\d))*(?:[.,]\d+)?)(\s?-?\s?(?:yr|year|y\b|mo\b|month))?)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (m_names.contains(cell)) {
            return;
        }
        for (auto it = numbers.globalMatch(cell); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedLength(2) == 0) { // "4yr" is a period
                sort(match.captured(1), cell, {line, column});
            }
        }
    }
    [[nodiscard]] FigureAccount account() const { return m_account; }

private:
    void sort(const QString &number, const QString &cell, const Place &place)
    {
        ++m_account.found;
        const std::vector<double> meant = readings(number, cell);
        if (m_ends.take(meant, place) || m_ends.take(meant, nowhere)) {
            ++m_account.inValues;
        } else if (standsInRemark(m_guide, number)) {
            ++m_account.inRemarks;
        } else if (isTold(m_guide, cell, place.first)) {
            ++m_account.inDiagnostics;
        } else {
            m_account.lost.append(u"line "_s + QString::number(place.first) + u": "_s + number + u" of “"_s +
                                  cell + u'”');
        }
    }

    const Guide &m_guide;
    Ends m_ends;
    QSet<QString> m_names;
    FigureAccount m_account;
};

/// The lines on which something of a compensation row stands, or was told to be unreadable.
QSet<int> linesOf(const Guide &guide)
{
    QSet<int> lines;
    for (const CompensationRow &row : guide.compensation) {
        lines.insert(row.line);
        for (const auto *stated : {&row.base, &row.equity, &row.bonus, &row.signOn, &row.total}) {
            lines.insert(*stated ? (*stated)->line : row.line);
        }
    }
    return lines;
}

} // namespace

FigureAccount accountOfFigures(const QByteArray &bytes, const Guide &guide)
{
    const Document document = Document::read(bytes, 0);
    const QSet<int> lines = linesOf(guide);
    Accountant accountant(guide);
    for (const Table &table : document.tables()) {
        const quint32 begin = table.rows.size() > 2 ? table.rows[1] : 0;
        const quint32 end = table.rows.size() > 2 ? table.rows.back() : 0;
        const bool read = std::any_of(document.blocks().begin() + begin, document.blocks().begin() + end,
                                      [&lines](const Block &cell) { return lines.contains(cell.line); });
        for (quint32 i = begin; read && i < end; ++i) {
            const Block &cell = document.blocks()[i];
            if (cell.place != 0) {
                accountant.readCell(document.text(cell).simplified(), cell.line, document.columnOf(cell));
            }
        }
    }
    return accountant.account();
}

} // namespace counteroffer

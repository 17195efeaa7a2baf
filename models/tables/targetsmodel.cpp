// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/targetsmodel.h"

#include "compensation/moneytext.h"
#include "negotiation/evaluation/plantactics.h"
#include "negotiation/plantotal.h"
#include "tables/roles.h"

namespace counteroffer {

namespace {

TermRow rowOf(int row)
{
    return TermRow(row);
}

std::optional<Component> componentOf(TermRow row)
{
    switch (row) {
    case TermRow::Base:
        return Component::Base;
    case TermRow::Equity:
        return Component::Equity;
    case TermRow::Bonus:
        return Component::Bonus;
    case TermRow::SignOn:
        return Component::SignOn;
    case TermRow::Total:
        return Component::Total;
    case TermRow::FirstYear:
        break;
    }
    return std::nullopt;
}

constexpr qint64 millionth = 1'000'000;

QVariant rawMoney(const std::optional<Money> &money)
{
    return money ? QVariant(money->minor) : QVariant();
}

} // namespace

std::optional<TermSet> TargetsModel::setOf(int column)
{
    switch (column) {
    case FloorColumn:
        return TermSet::Floor;
    case TargetColumn:
        return TermSet::Target;
    case StretchColumn:
        return TermSet::Stretch;
    case OfferColumn:
        return TermSet::Offer;
    default:
        return std::nullopt;
    }
}

TargetsModel::TargetsModel(PlanEditor *editor, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_editor(editor), m_locale(locale)
{
    connect(editor, &PlanEditor::opened, this, &TargetsModel::reset);
    connect(editor, &PlanEditor::changed, this, &TargetsModel::refresh);
    reset();
}

TargetsModel::~TargetsModel() = default;

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shown ? 0 : termRowCount;
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case RawRole:
        return raw(index);
    case WarningRole:
        return warnings(index);
    case BandRole:
        return index.column() == BandColumn ? QVariant::fromValue(band(index.row())) : QVariant();
    case Qt::ToolTipRole:
        return explanation(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(index));
    case Qt::AccessibleDescriptionRole:
        return warnings(index);
    default:
        return {};
    }
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (orientation == Qt::Vertical) {
        return section < 0 || section >= termRowCount
                   ? QVariant()
                   : QVariant(termRowName(m_editor->plan(), rowOf(section)));
    }
    if (section == GuideColumn) {
        //: Head of the column with the guide's range; %1 is a currency code
        return m_editor->plan().currency.isNull() ? tr("Guide")
                                                  : tr("Guide, %1").arg(m_editor->plan().currency.code());
    }
    if (section == BandColumn) {
        return tr("In the band");
    }
    const auto set = setOf(section);
    return set ? QVariant(termSetName(*set)) : QVariant();
}

Qt::ItemFlags TargetsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const auto set = setOf(index.column());
    const bool editable = set && isEditable(m_editor->plan(), *set, rowOf(index.row()));
    return editable ? plain | Qt::ItemIsEditable : plain;
}

bool TargetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto set = setOf(index.column());
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !set) {
        return false;
    }
    const QString entry = value.toString();
    // Typing in one cell is one step: the keystrokes share a key until the cell's editor closes.
    const QString key = QStringLiteral("term-%1-%2-").arg(index.column()).arg(index.row());
    const EntryOutcome outcome = enterTerm(*m_editor, *set, rowOf(index.row()), entry, m_locale, key);
    switch (outcome.result) {
    case EntryResult::Taken:
    case EntryResult::Cleared:
        return true; // dataChanged came with PlanEditor::changed
    case EntryResult::Unreadable:
        Q_EMIT entryRefused(entry, outcome.problem);
        return false;
    case EntryResult::NotEditable:
        break;
    }
    return false;
}

void TargetsModel::revert()
{
    m_editor->revertMerge(u"term-");
}

void TargetsModel::reset()
{
    beginResetModel();
    m_shown = m_editor->isOpen();
    m_warnings = planWarnings(m_editor->plan());
    m_positions = positionsOf(m_editor->plan());
    endResetModel();
}

void TargetsModel::refresh()
{
    m_warnings = planWarnings(m_editor->plan());
    m_positions = positionsOf(m_editor->plan());
    if (m_shown) {
        // Any figure may move totals and warnings of all columns: the smallest range that is true is all.
        Q_EMIT dataChanged(index(0, 0), index(termRowCount - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                            Qt::AccessibleDescriptionRole, RawRole, WarningRole, BandRole});
        Q_EMIT headerDataChanged(Qt::Vertical, 0, termRowCount - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
    }
}

QString TargetsModel::text(const QModelIndex &index) const
{
    if (index.column() == BandColumn) {
        return band(index.row()).text;
    }
    const auto set = setOf(index.column());
    return set ? termText(m_editor->plan(), *set, rowOf(index.row()), m_locale)
               : guideRangeText(m_editor->plan(), rowOf(index.row()), m_locale);
}

QString TargetsModel::warnings(const QModelIndex &index) const
{
    const auto component = componentOf(rowOf(index.row()));
    const auto set = setOf(index.column());
    if (!set || !component) {
        return {};
    }
    QStringList sentences;
    for (const PlanWarning &warning : m_warnings) {
        if (warning.set == *set && warning.component == *component) {
            sentences.append(warningSentence(warning, m_editor->plan(), m_locale));
        }
    }
    return sentences.join(u'\n');
}

QString TargetsModel::explanation(const QModelIndex &index) const
{
    if (index.column() == GuideColumn) {
        return m_editor->plan().facts.line > 0
                   ? tr("From the guide's table, line %1.").arg(m_editor->plan().facts.line)
                   : QString();
    }
    const auto set = setOf(index.column());
    if (!set) {
        return band(index.row()).text;
    }
    const QString origin = originSentence(m_editor->plan(), *set, rowOf(index.row()));
    const QString warning = warnings(index);
    return warning.isEmpty() ? origin : origin + u'\n' + warning;
}

QVariant TargetsModel::raw(const QModelIndex &index) const
{
    const auto column = setOf(index.column());
    if (!column) {
        return {};
    }
    const TermSet set = *column;
    const Terms &terms = m_editor->plan().terms(set);
    switch (rowOf(index.row())) {
    case TermRow::Base:
        return rawMoney(terms.base.value);
    case TermRow::Equity:
        return rawMoney(amountOf(m_editor->plan(), set, Component::Equity));
    case TermRow::Bonus:
        return terms.bonus.value ? QVariant(terms.bonus.value->basisPoints) : QVariant();
    case TermRow::SignOn:
        return rawMoney(terms.signOn.value);
    case TermRow::Total:
        return rawMoney(planTotal(m_editor->plan(), set).yearly);
    case TermRow::FirstYear:
        return rawMoney(planTotal(m_editor->plan(), set).firstYear);
    }
    return {};
}

BandPosition TargetsModel::band(int row) const
{
    BandPosition shown;
    const auto component = componentOf(rowOf(row));
    for (const PlanPosition &position : m_positions) {
        if (component != position.component) {
            continue;
        }
        if (!position.penetration) {
            shown.text = tr("single value");
            continue;
        }
        const qint64 place = position.penetration->value.millionths;
        shown.marks.append({position.set, double(place) / millionth});
        // The target speaks for the row; where there is none, whoever there is.
        if (position.set == TermSet::Target || shown.marks.size() == 1) {
            shown.text = place < 0                                  ? tr("below")
                         : place > millionth && !position.openEnded ? tr("above")
                         : place > millionth                        ? tr("above, band is open")
                                             : ratioPercentText(position.penetration->value, m_locale, 0);
        }
    }
    return shown;
}

} // namespace counteroffer

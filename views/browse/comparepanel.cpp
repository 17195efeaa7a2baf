// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/comparepanel.h"

#include "browse/figurestable.h"
#include "shared/chartframe.h"
#include "shared/comparedrawing.h"
#include "shared/eliding.h"
#include "shared/theme.h"
#include "tables/comparisonmodel.h"
#include "tables/guidetablemodel.h"
#include "tables/roles.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int leastColumn = 64; // the name of a role gives room to its figures

QString rowText(const RegionTotal &row)
{
    QStringList parts{row.name, row.level};
    parts.removeAll(QString());
    const QString text = parts.join(u" · "_s);
    return text.isEmpty() ? ComparePanel::tr("First row") : text;
}

} // namespace

ComparePanel::ComparePanel(const GuideTableModel *guides, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_guides(guides),
      m_locale(locale),
      m_column(nullptr),
      m_currency(new ElidingComboBox(14)),
      m_chart(new ChartFrame),
      m_figures(new ComparisonModel(locale, this)),
      m_table(new FiguresTable(tr("The pinned roles in figures")))
{
    auto *rates = new QPushButton(tr("Rates…"));
    auto *label = new QLabel(tr("Compare in"));
    label->setBuddy(m_currency);
    m_currency->setAccessibleName(tr("Currency to compare in"));
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_currency);
    line->addStretch();
    line->addWidget(rates);
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, spacing::small, spacing::hair, 0);
    m_column->setSpacing(spacing::small);
    m_column->addLayout(line);
    m_column->addWidget(m_chart);
    m_table->setModel(m_figures);
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::RoleColumn, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWhatsThis(tr("Enter or a double click on a role opens its guide."));
    m_column->addWidget(m_table);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(rates, &QPushButton::clicked, this, &ComparePanel::ratesWanted);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &ComparePanel::compare);
    connect(m_chart, &ChartFrame::said, this, &ComparePanel::said);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT guideWanted(index.data(GuideIdRole).toLongLong()); });
    connect(m_guides, &QAbstractItemModel::modelReset, this, [this] { setPinned(m_pinned); });
    setPinned({});
}

ComparePanel::~ComparePanel() = default;

void ComparePanel::setPinned(const QList<qint64> &guideIds)
{
    m_pinned = guideIds;
    m_pinned.removeIf([this](qint64 id) { return m_guides->rowOf(id) < 0; });
    buildRows();
    offerCurrencies();
    compare();
}

void ComparePanel::setRates(const RateTable &rates)
{
    m_rates = rates;
    compare();
}

void ComparePanel::buildRows()
{
    delete m_roles;
    m_roles = new QWidget;
    auto *grid = new QGridLayout(m_roles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::hair);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (const qint64 id : std::as_const(m_pinned)) {
        const GuideRecord &record = m_guides->record(m_guides->rowOf(id));
        const int place = grid->rowCount();
        auto *name = new ElidingButton;
        name->setFullText(record.company + u", " + record.role);
        connect(name, &QPushButton::clicked, this, [this, id] { Q_EMIT guideWanted(id); });
        auto *row = new ElidingComboBox(6);
        row->setAccessibleName(tr("Region of %1").arg(record.company));
        for (const RegionTotal &region : record.regions) {
            row->addItem(rowText(region));
        }
        row->setCurrentIndex(m_rows.value(id));
        connect(row, &QComboBox::currentIndexChanged, this, [this, id](int index) {
            m_rows.insert(id, index);
            compare();
        });
        auto *away = new QPushButton(tr("Unpin"));
        away->setAccessibleName(tr("Unpin %1, %2").arg(record.company, record.role));
        connect(
            away, &QPushButton::clicked, this, [this, id] { Q_EMIT unpinWanted(id); }, Qt::QueuedConnection);
        grid->addWidget(name, place, 0);
        grid->addWidget(row, place, 1);
        grid->addWidget(away, place, 2);
    }
    m_column->insertWidget(0, m_roles);
}

void ComparePanel::offerCurrencies()
{
    const QSignalBlocker quiet(m_currency);
    const QString before = m_currency->currentData().toString();
    m_currency->clear();
    m_currency->addItem(tr("that of the first"), QString());
    QStringList codes;
    for (const qint64 id : std::as_const(m_pinned)) {
        const QString code = m_guides->record(m_guides->rowOf(id)).currency.code();
        if (!code.isEmpty() && !codes.contains(code)) {
            codes.append(code);
            m_currency->addItem(code, code);
        }
    }
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(before)));
}

ComparedRole ComparePanel::roleOf(qint64 guideId, int row) const
{
    const GuideRecord &record = m_guides->record(m_guides->rowOf(guideId));
    ComparedRole role{guideId, record.company + u", " + record.role, {}};
    if (row >= 0 && row < record.regions.size()) {
        role.name += u", " + rowText(record.regions[row]);
        role.total = record.regions[row].total;
    }
    return role;
}

void ComparePanel::compare()
{
    QList<ComparedRole> roles;
    for (const qint64 id : std::as_const(m_pinned)) {
        if (m_guides->rowOf(id) >= 0) {
            roles.append(roleOf(id, m_rows.value(id)));
        }
    }
    const Currency currency = Currency::fromCode(m_currency->currentData().toString()).value_or(Currency());
    const Comparison comparison = compareRoles(roles, m_rates, currency);
    m_chart->setDrawing(std::make_unique<CompareDrawing>(comparison, m_locale));
    m_figures->setComparison(comparison);
    m_table->setVisible(comparison.rows.size() > 1);
}

} // namespace counteroffer

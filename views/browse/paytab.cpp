// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/paytab.h"

#include "browse/figurestable.h"
#include "browse/guidefacts.h"
#include "market/paystack.h"
#include "shared/chartframe.h"
#include "shared/paystackdrawing.h"
#include "shared/theme.h"
#include "tables/regionrangemodel.h"
#include "tables/roles.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counteroffer {

namespace {

constexpr int anyHeight = 4000; // the page scrolls

} // namespace

PayTab::PayTab(const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_locale(locale),
      m_residuals(new QLabel),
      m_chart(new ChartFrame),
      m_regions(new RegionRangeModel(locale, this)),
      m_table(new FiguresTable(tr("Compensation by region")))
{
    m_basisBox = buildBasis();
    buildTable();
    m_chart->setMostHeight(anyHeight);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, spacing::hair, spacing::hair, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_table);
    column->addWidget(m_basisBox);
    column->addWidget(m_chart);
    column->addStretch();
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
}

PayTab::~PayTab() = default;

QWidget *PayTab::buildBasis()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::hair);
    auto *label = new QLabel(tr("Equity is"));
    line->addWidget(label);
    const auto add = [&](const QString &words, EquityBasis basis, const QString &tip) {
        auto *button = new QPushButton(words);
        button->setCheckable(true);
        button->setToolTip(tip);
        // No button group: in one, Tab stops only at the button that is chosen.
        connect(button, &QPushButton::clicked, this, [this, basis] {
            showBasis(basis);
            Q_EMIT basisChosen(basis);
        });
        m_basis.append(button);
        line->addWidget(button);
    };
    add(tr("by the sums"), EquityBasis::Unknown,
        tr("What the guide's totals support, else what the guide says."));
    add(tr("per year"), EquityBasis::Year, tr("Your own decision for this guide: a year's equity."));
    add(tr("per grant"), EquityBasis::Grant,
        tr("Your own decision for this guide: a grant over four years."));
    line->addStretch();
    m_residuals->setWordWrap(true);
    m_residuals->setTextFormat(Qt::PlainText);
    setTextSize(m_residuals, TextSize::Small);
    column->addLayout(line);
    column->addWidget(m_residuals);
    return box;
}

void PayTab::showBasis(EquityBasis basis)
{
    for (int i = 0; i < m_basis.size(); ++i) {
        m_basis[i]->setChecked(i == int(basis));
    }
}

void PayTab::buildTable()
{
    m_table->setModel(m_regions);
    m_table->setWhatsThis(
        tr("Enter or a double click on a figure shows the line of the guide it stands in."));
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT lineWanted(index.data(LineRole).toInt()); });
}

void PayTab::setGuide(const Guide &guide, EquityBasis chosen)
{
    m_regions->setRows(guide.compensation);
    for (int column = RegionRangeModel::BaseColumn; column < RegionRangeModel::ColumnCount; ++column) {
        bool any = false;
        for (int row = 0; row < m_regions->rowCount() && !any; ++row) {
            any = !m_regions->index(row, column).data().toString().isEmpty();
        }
        m_table->setColumnHidden(column, !any);
    }
    const QString sentence = basisSentence(guide, m_locale);
    m_basisBox->setVisible(!sentence.isEmpty());
    m_residuals->setText(sentence);
    showBasis(chosen);
    m_chart->setDrawing(std::make_unique<PayStackDrawing>(payStack(guide, chosen), m_locale));
}

void PayTab::showRowOfLine(int line)
{
    for (int row = 0; row < m_regions->rowCount(); ++row) {
        for (int column = RegionRangeModel::BaseColumn; column < RegionRangeModel::ColumnCount; ++column) {
            const QModelIndex index = m_regions->index(row, column);
            if (!m_table->isColumnHidden(column) && !index.data().toString().isEmpty() &&
                index.data(LineRole).toInt() == line) {
                m_table->setCurrentIndex(index);
                m_table->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

} // namespace counteroffer

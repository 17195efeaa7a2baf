// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/marketpanel.h"

#include "browse/figurestable.h"
#include "compensation/moneyinput.h"
#include "compensation/moneytext.h"
#include "shared/chartframe.h"
#include "shared/eliding.h"
#include "shared/marketdrawing.h"
#include "shared/theme.h"
#include "tables/guidesieve.h"
#include "tables/guidetablemodel.h"
#include "tables/marketmodel.h"
#include "tables/roles.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int anyHeight = 6000; // the page scrolls

// Choices anew, with the chosen one kept where it still is there.
void offer(ElidingComboBox *box, const QList<FilterChoice> &choices, const QString &first)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentData().toString();
    box->clear();
    if (!first.isEmpty()) {
        box->addItem(first, QString());
    }
    for (const FilterChoice &choice : choices) {
        box->addItem(MarketPanel::tr("%1 (%2)").arg(choice.name).arg(choice.count), choice.value);
    }
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

} // namespace

MarketPanel::MarketPanel(const GuideTableModel *guides, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_guides(guides),
      m_locale(locale),
      m_family(new ElidingComboBox(10)),
      m_region(new ElidingComboBox(10)),
      m_currency(new ElidingComboBox(6)),
      m_offer(new QLineEdit),
      m_usePlan(new QPushButton(tr("The plan's"))),
      m_problem(new QLabel),
      m_summary(new QLabel),
      m_chart(new ChartFrame),
      m_figures(new MarketModel(locale, this)),
      m_table(new FiguresTable(tr("The market in figures")))
{
    m_chart->setMostHeight(anyHeight);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, spacing::hair, 0);
    column->addWidget(m_chart);
    m_table->setModel(m_figures);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWhatsThis(tr("Enter or a double click on a company opens its guide."));
    column->addWidget(m_table);
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
    outer->setContentsMargins(0, spacing::small, 0, 0);
    outer->setSpacing(spacing::hair);
    outer->addWidget(buildQuestion());
    outer->addWidget(m_problem);
    outer->addWidget(m_summary);
    outer->addWidget(scroll, 1);
    connect(m_chart, &ChartFrame::said, this, &MarketPanel::said);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT guideWanted(index.data(GuideIdRole).toLongLong()); });
    connect(m_guides, &QAbstractItemModel::modelReset, this, &MarketPanel::ask);
    connect(m_guides, &QAbstractItemModel::rowsInserted, this, &MarketPanel::ask);
    setPlanOffer({});
}

MarketPanel::~MarketPanel() = default;

QWidget *MarketPanel::buildQuestion()
{
    for (int family = 1; family < roleFamilyCount; ++family) {
        m_family->addItem(roleFamilyName(RoleFamily(family)), family);
    }
    m_family->setAccessibleName(tr("Role family of the market"));
    m_region->setAccessibleName(tr("Region of the market"));
    m_currency->setAccessibleName(tr("Currency of the market"));
    m_offer->setAccessibleName(tr("An offer's total to place"));
    m_offer->setPlaceholderText(tr("an offer's yearly total"));
    m_offer->setToolTip(tr("A number below 1,000 is taken for thousands: 300 is 300,000."));
    m_offer->setClearButtonEnabled(true);
    auto *rates = new QPushButton(tr("Rates…"));
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::hair);
    grid->addWidget(m_family, 0, 0);
    grid->addWidget(m_region, 0, 1);
    grid->addWidget(m_currency, 0, 2);
    grid->addWidget(m_offer, 1, 0);
    grid->addWidget(m_usePlan, 1, 1);
    grid->addWidget(rates, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    for (ElidingComboBox *choice : {m_family, m_region, m_currency}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &MarketPanel::ask);
    }
    connect(m_offer, &QLineEdit::textChanged, this, &MarketPanel::ask);
    connect(m_usePlan, &QPushButton::clicked, this, [this] {
        if (m_planOffer) {
            m_currency->setCurrentIndex(std::max(0, m_currency->findData(m_planOffer->currency.code())));
            m_offer->setText(amountText(*m_planOffer, m_locale));
        }
    });
    connect(rates, &QPushButton::clicked, this, &MarketPanel::ratesWanted);
    return box;
}

void MarketPanel::setChoices(const GuideSieve &sieve)
{
    offer(m_region, sieve.regions(), tr("First region of each guide"));
    offer(m_currency, sieve.currencies(), {});
    ask();
}

void MarketPanel::setRates(const RateTable &rates)
{
    m_rates = rates;
    ask();
}

void MarketPanel::showMarketOf(const GuideRecord &record)
{
    const QSignalBlocker quiet(m_family);
    const int family = m_family->findData(int(record.family));
    m_family->setCurrentIndex(std::max(0, family));
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(record.currency.code())));
    ask();
}

void MarketPanel::setPlanOffer(const std::optional<Money> &offer)
{
    m_planOffer = offer;
    m_usePlan->setEnabled(offer.has_value());
    m_usePlan->setToolTip(offer ? tr("Take the plan's total: %1.").arg(moneyText(*offer, m_locale))
                                : tr("The open plan has neither an offer nor a target with a total."));
}

void MarketPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        ask();
    }
}

std::optional<Money> MarketPanel::typedOffer(Currency currency)
{
    const auto money = parseMoney(m_offer->text(), m_locale, currency, BareNumber::Thousands);
    const bool wrong = !money && money.error() != InputError::Empty;
    m_problem->setText(wrong ? inputSentence(money.error()) : QString());
    m_problem->setVisible(wrong);
    return money ? std::optional(*money) : std::nullopt;
}

void MarketPanel::ask()
{
    m_stale = !isVisible();
    if (m_stale) {
        return;
    }
    MarketQuestion question;
    question.family = RoleFamily(m_family->currentData().toInt());
    question.region = m_region->currentData().toString();
    question.currency = Currency::fromCode(m_currency->currentData().toString()).value_or(Currency());
    question.offer = typedOffer(question.currency);
    const Market market = marketOf(m_guides->records(), question, m_rates);
    m_summary->setText(summary(market));
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_chart->setDrawing(std::make_unique<MarketDrawing>(market, m_locale));
    m_figures->setEntries(market.entries);
    m_table->setVisible(!market.entries.isEmpty());
}

QString MarketPanel::summary(const Market &market) const
{
    if (market.entries.isEmpty()) {
        return {};
    }
    const auto text = [this](const std::optional<Money> &money) {
        return money ? moneyText(*money, m_locale) : QString();
    };
    //: %1 a number, the others amounts; "middle" is the middle of a guide's range
    QString words = tr("%1 guides. Half of their middles lie between %2 and %3, the median is %4.")
                        .arg(QString::number(market.entries.size()), text(market.firstQuartile),
                             text(market.thirdQuartile), text(market.median));
    if (market.below && market.inside) {
        words += u' ' + tr("The offer is above the middle of %1 and within the range of %2.")
                            .arg(*market.below)
                            .arg(*market.inside);
    }
    return words;
}

} // namespace counteroffer

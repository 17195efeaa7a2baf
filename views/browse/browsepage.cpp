// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/browsepage.h"

#include "browse/comparepanel.h"
#include "browse/guidepanel.h"
#include "browse/marketpanel.h"
#include "browse/problemspanel.h"
#include "browse/ratesdialog.h"
#include "browse/rolespanel.h"
#include "browse/searchpanel.h"
#include "negotiation/plantotal.h"
#include "shared/theme.h"
#include "tables/guidelistproxy.h"
#include "tables/guidetablemodel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterCharacters = 24;
constexpr int filterShare = 15; // percent of the width
constexpr int listShare = 47;
constexpr int guideShare = 38;

// A page to stand in a tab or a splitter until what it is for is made.
QWidget *emptyPlace()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    return place;
}

// What is made late stands last in the order of Tab: it belongs where its place is.
void tabFromPlace(QWidget *place, const QWidget *late)
{
    const auto isStop = [](const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) != 0; };
    QWidget *before = place->previousInFocusChain();
    while (before != place && !isStop(before)) {
        before = before->previousInFocusChain();
    }
    if (before == place || late->isAncestorOf(before)) {
        return; // nothing stands before it: the order is a ring
    }
    QList<QWidget *> stops;
    for (QWidget *widget = late->nextInFocusChain(); late->isAncestorOf(widget);
         widget = widget->nextInFocusChain()) {
        // What stands for a widget inside it takes that along.
        const bool isInside = !stops.isEmpty() && stops.constLast()->isAncestorOf(widget);
        if (isStop(widget) && !isInside) {
            stops.append(widget);
        }
    }
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace

BrowsePage::BrowsePage(GuideTableModel *guides, DiagnosticsModel *problems, const QLocale &locale,
                       QWidget *parent)
    : QWidget(parent),
      m_list(new GuideListProxy(guides, this)),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_filterPlace(emptyPlace()),
      m_lists(new QTabWidget),
      m_roles(new RolesPanel(guides, m_list)),
      m_guidePlace(emptyPlace()),
      m_guides(guides),
      m_found(problems),
      m_locale(locale)
{
    m_lists->setDocumentMode(true);
    m_lists->setUsesScrollButtons(true);
    m_lists->addTab(m_roles, tr("Roles"));
    for (const QString &name : {tr("Search"), tr("Compare"), tr("Market"), tr("Problems")}) {
        m_lists->addTab(emptyPlace(), name);
    }
    // What the filters will need, so that the table does not move when they come.
    m_filterPlace->setMinimumWidth(int(fontMetrics().averageCharWidth() * filterCharacters));
    buildSplitter();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::medium);
    column->addWidget(m_splitter);
    connectRoles();
}

BrowsePage::~BrowsePage() = default;

void BrowsePage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!std::exchange(m_painted, true)) {
        // One after the other: keys and frames come in between.
        QMetaObject::invokeMethod(this, &BrowsePage::buildFilters, Qt::QueuedConnection);
        QTimer::singleShot(0, this, &BrowsePage::buildGuide);
        QTimer::singleShot(1, this, &BrowsePage::complete);
    }
}

void BrowsePage::complete()
{
    if (std::exchange(m_isComplete, true)) {
        return;
    }
    buildFilters();
    buildGuide();
    buildLists();
    connectGuide();
    connectLists();
    m_compare->setRates(m_rates);
    m_market->setRates(m_rates);
    offerChoices();
    showInGuide();
    if (const auto plan = std::exchange(m_planToShow, std::nullopt)) {
        showPlan(&*plan);
    }
    m_guide->show();
}

void BrowsePage::buildGuide()
{
    if (m_guide == nullptr) {
        m_guide = new GuidePanel(m_guides, m_locale);
        m_guidePlace->layout()->addWidget(m_guide);
    }
}

void BrowsePage::buildFilters()
{
    if (m_filters != nullptr) {
        return;
    }
    m_filters = new FilterPanel(m_locale);
    m_filters->setNamedFilters(m_kept);
    m_filters->setChoices(m_list->sieve()); // what is chosen has to be among them
    m_filters->setFilter(m_list->filter());
    m_filterPlace->setMinimumWidth(0); // from here on the panel's own
    m_filterPlace->layout()->addWidget(m_filters);
    connect(m_filters, &FilterPanel::filterChanged, m_list, &GuideListProxy::setFilter);
    connect(m_filters, &FilterPanel::keepWanted, this, &BrowsePage::filterKept);
    connect(m_filters, &FilterPanel::forgetWanted, this, &BrowsePage::filterForgotten);
    m_filters->show();
    tabFromPlace(m_filterPlace, m_filters);
}

void BrowsePage::buildLists()
{
    m_search = new SearchPanel(m_guides);
    m_compare = new ComparePanel(m_guides, m_locale);
    m_market = new MarketPanel(m_guides, m_locale);
    m_problems = new ProblemsPanel(m_found);
    int place = m_lists->indexOf(m_roles);
    for (QWidget *list : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_compare),
                          static_cast<QWidget *>(m_market), static_cast<QWidget *>(m_problems)}) {
        m_lists->widget(++place)->layout()->addWidget(list);
        list->show(); // not only when the layout comes to it: it may be focused at once
    }
}

void BrowsePage::buildSplitter()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::medium);
    m_splitter->addWidget(m_filterPlace);
    m_splitter->addWidget(m_lists);
    m_splitter->addWidget(m_guidePlace);
    m_splitter->setSizes({filterShare * 10, listShare * 10, guideShare * 10});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, listShare);
    m_splitter->setStretchFactor(2, guideShare);
}

void BrowsePage::offerChoices()
{
    m_filters->setChoices(m_list->sieve());
    m_market->setChoices(m_list->sieve());
}

void BrowsePage::setFilter(const GuideFilter &filter)
{
    if (m_filters != nullptr) {
        m_filters->setFilter(filter);
    } else {
        m_list->setFilter(filter);
    }
}

void BrowsePage::connectRoles()
{
    connect(m_lists, &QTabWidget::currentChanged, this, [this](int place) {
        if (place > 0) {
            complete();
        }
        if (m_problems != nullptr && m_problems->parentWidget() == m_lists->currentWidget()) {
            Q_EMIT problemsWanted();
        }
    });
    connect(m_roles, &RolesPanel::compareWanted, this, [this] {
        complete();
        m_lists->setCurrentWidget(m_compare->parentWidget());
    });
    connect(m_roles, &RolesPanel::filterWanted, this, &BrowsePage::setFilter);
    connect(m_roles, &RolesPanel::filtersToggled, m_filterPlace, &QWidget::setVisible);
    connect(m_roles, &RolesPanel::guideSelected, this, &BrowsePage::guideSelected);
    connect(m_roles, &RolesPanel::importWanted, this, &BrowsePage::importWanted);
}

void BrowsePage::connectLists()
{
    connect(m_guides, &QAbstractItemModel::modelReset, this, &BrowsePage::offerChoices);
    connect(m_guides, &QAbstractItemModel::rowsInserted, this, &BrowsePage::offerChoices);
    connect(m_roles, &RolesPanel::pinsChanged, m_compare, &ComparePanel::setPinned);
    connect(m_search, &SearchPanel::searchWanted, this, &BrowsePage::searchWanted);
    connect(m_search, &SearchPanel::hitChosen, this, &BrowsePage::showGuideAt);
    connect(m_compare, &ComparePanel::unpinWanted, m_roles, &RolesPanel::unpin);
    connect(m_compare, &ComparePanel::guideWanted, m_roles, &RolesPanel::select);
    connect(m_compare, &ComparePanel::ratesWanted, this, &BrowsePage::showRates);
    connect(m_compare, &ComparePanel::said, this, &BrowsePage::said);
    connect(m_market, &MarketPanel::guideWanted, m_roles, &RolesPanel::select);
    connect(m_market, &MarketPanel::ratesWanted, this, &BrowsePage::showRates);
    connect(m_market, &MarketPanel::said, this, &BrowsePage::said);
    connect(m_problems, &ProblemsPanel::problemChosen, this, &BrowsePage::showGuideAt);
}

void BrowsePage::connectGuide()
{
    connect(m_roles, &RolesPanel::guideActivated, m_guide, &GuidePanel::focusStart);
    connect(m_guide, &GuidePanel::planWanted, this, &BrowsePage::planWanted);
    connect(m_guide, &GuidePanel::webLinkClicked, this, &BrowsePage::webLinkClicked);
    connect(m_guide, &GuidePanel::guideWanted, m_roles, &RolesPanel::select);
    connect(m_guide, &GuidePanel::pinWanted, this, [this](qint64 id) { m_roles->pin({id}); });
    connect(m_guide, &GuidePanel::basisChosen, this, &BrowsePage::basisChosen);
    connect(m_guide, &GuidePanel::said, this, &BrowsePage::said);
}

void BrowsePage::setNamedFilters(const QList<NamedFilter> &filters)
{
    m_kept = filters;
    if (m_filters != nullptr) {
        m_filters->setNamedFilters(filters);
    }
}

void BrowsePage::setRates(const RateTable &rates)
{
    m_rates = rates;
    if (m_isComplete) {
        m_compare->setRates(rates);
        m_market->setRates(rates);
    }
    // Totals are compared in the currency that most guides have, where a rate leads to it.
    const QList<FilterChoice> &currencies = m_list->sieve().currencies();
    const Currency common =
        currencies.isEmpty() ? Currency() : Currency::fromCode(currencies.first().value).value_or(Currency());
    m_list->setRates(rates, common);
    if (m_ratesDialog != nullptr) {
        m_ratesDialog->setRates(rates);
    }
}

void BrowsePage::showRates()
{
    if (m_ratesDialog == nullptr) {
        QStringList codes;
        const QList<FilterChoice> &currencies = m_list->sieve().currencies();
        for (const FilterChoice &choice : currencies) {
            codes.append(choice.value);
        }
        m_ratesDialog = new RatesDialog(m_rates, codes, m_locale, this);
        m_ratesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_ratesDialog, &RatesDialog::noted, this, &BrowsePage::rateNoted);
        connect(m_ratesDialog, &RatesDialog::forgotten, this, &BrowsePage::rateForgotten);
    }
    m_ratesDialog->show();
    m_ratesDialog->raise();
    m_ratesDialog->activateWindow();
}

void BrowsePage::showGuide(const LoadedGuide &guide, EquityBasis basis)
{
    m_shown = guide.id;
    m_toShow = guide;
    m_basisToShow = basis;
    if (m_wantedLine > 0) {
        complete();
    }
    if (m_isComplete) {
        showInGuide();
    }
}

// The guide that was chosen, in the panel at the right and in the market of its role.
void BrowsePage::showInGuide()
{
    if (!m_toShow) {
        return;
    }
    m_guide->setGuide(*std::exchange(m_toShow, std::nullopt), m_basisToShow);
    if (const int row = m_guides->rowOf(m_shown); row >= 0) {
        m_market->showMarketOf(m_guides->record(row));
    }
    if (m_wantedLine > 0) {
        m_guide->showLine(std::exchange(m_wantedLine, 0));
    }
}

void BrowsePage::showPlan(const Plan *plan)
{
    if (!m_isComplete) {
        m_planToShow = plan != nullptr ? std::optional(*plan) : std::nullopt;
        return;
    }
    m_guide->setPlan(plan);
    std::optional<Money> offer;
    for (const TermSet set : {TermSet::Offer, TermSet::Target}) {
        if (plan != nullptr && !offer) {
            offer = planTotal(*plan, set).yearly;
        }
    }
    m_market->setPlanOffer(offer);
}

void BrowsePage::selectGuide(qint64 guideId)
{
    m_roles->select(guideId);
}

void BrowsePage::showGuideAt(qint64 guideId, int line)
{
    if (guideId == m_shown) {
        complete();
        m_guide->showLine(line);
        return;
    }
    m_wantedLine = line;
    m_roles->select(guideId);
}

void BrowsePage::focusTable()
{
    if (m_lists->currentWidget() == m_roles) {
        m_roles->focusTable();
    }
}

void BrowsePage::sortBy(int column)
{
    m_lists->setCurrentWidget(m_roles);
    m_roles->sortBy(column);
}

void BrowsePage::focusFilter()
{
    m_lists->setCurrentWidget(m_roles);
    m_roles->showFilters(true);
    complete();
    m_filters->focusText();
}

void BrowsePage::focusSearch()
{
    complete();
    m_lists->setCurrentWidget(m_search->parentWidget());
    m_search->focusField();
}

void BrowsePage::showSearchResult(const SearchResult &result)
{
    complete();
    m_search->showResult(result);
}

int BrowsePage::selectedRow() const
{
    return m_guide != nullptr ? m_guide->selectedRow() : -1;
}

bool BrowsePage::isRowChosen() const
{
    return m_guide != nullptr && m_guide->isRowChosen();
}

void BrowsePage::askForRow()
{
    complete();
    m_guide->focusStart();
}

qint64 BrowsePage::selectedGuide() const
{
    return m_roles->selected();
}

QByteArray BrowsePage::tableState() const
{
    const QJsonObject json{
        {u"table"_s, QString::fromLatin1(m_roles->tableState().toBase64())},
        {u"filter"_s, toJson(m_list->filter())},
        {u"filtersShown"_s, m_filterPlace->isVisibleTo(this)},
        {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())},
        {u"list"_s, m_lists->currentIndex()},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void BrowsePage::restoreTableState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty()) {
        return;
    }
    const auto bytes = [&json](const QString &key) {
        return QByteArray::fromBase64(json.value(key).toString().toLatin1());
    };
    m_splitter->restoreState(bytes(u"splitter"_s));
    m_roles->restoreTableState(bytes(u"table"_s));
    m_roles->showFilters(json.value(u"filtersShown"_s).toBool(true));
    setFilter(guideFilterFromJson(json.value(u"filter"_s).toObject()));
    m_lists->setCurrentIndex(json.value(u"list"_s).toInt());
}

} // namespace counteroffer

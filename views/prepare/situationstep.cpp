// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/situationstep.h"

#include "editing/planeditor.h"
#include "negotiation/planstart.h"
#include "negotiation/termtext.h"
#include "prepare/edittable.h"
#include "prepare/fieldkinds.h"
#include "prepare/listcolumns.h"
#include "prepare/offerforms.h"
#include "prepare/planform.h"
#include "prepare/planlist.h"
#include "prepare/planratesform.h"
#include "prepare/preparecontext.h"
#include "prepare/roundrows.h"
#include "prepare/roundsdrawing.h"
#include "prepare/whyfigures.h"
#include "shared/chartframe.h"
#include "shared/eliding.h"

#include <QFileInfo>
#include <QLabel>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int columnWidth = 420;
constexpr int mostRows = 6; // of offers, before they scroll

// Row 0 is theirs; the others follow.
qsizetype otherOf(qsizetype row)
{
    return row - 1;
}

const Offer &offerAt(const Plan &plan, qsizetype row)
{
    return row == 0 ? plan.offer : plan.otherOffers[otherOf(row)];
}

Offer newOffer()
{
    Offer offer;
    offer.id = newId();
    return offer;
}

QString idAt(const Plan &plan, int row)
{
    return row <= 0 || otherOf(row) >= plan.otherOffers.size() ? QString()
                                                               : plan.otherOffers[otherOf(row)].id;
}

} // namespace

SituationStep::SituationStep(PrepareContext *context, QWidget *parent)
    : StepPage(tr("Situation"), columnWidth, parent),
      m_context(context),
      m_chosen(std::make_shared<QString>()),
      m_row(new ElidingComboBox),
      m_chart(new ChartFrame)
{
    addSection(buildGuide(), 0);
    addSection(buildOffers(), 0);
    addSection(buildRounds(), 0);
    addSection(buildQuestions(), 0);
    addSection(makePlanRatesForm(context), 0);
    m_forms = {offerPayForm(context, m_chosen), offerTermsForm(context, m_chosen),
               offerSignOnForm(context, m_chosen), offerEquityForm(context, m_chosen),
               offerTimeForm(context, m_chosen)};
    for (PlanForm *form : std::as_const(m_forms)) {
        addSection(form, 1);
    }
    connect(m_offers, &PlanList::currentRowChanged, this, &SituationStep::chooseOffer);
    connect(context, &PrepareContext::guideChanged, this, &SituationStep::fillRows);
    connect(context->editor(), &PlanEditor::opened, this, [this] { chooseOffer(0); });
    connect(context->editor(), &PlanEditor::changed, this, &SituationStep::showChart);
    fillRows();
    chooseOffer(0);
}

SituationStep::~SituationStep() = default;

PlanForm *SituationStep::buildGuide()
{
    PlanEditor *editor = m_context->editor();
    auto *form = new PlanForm(editor, tr("What it is about"));
    form->addNote([](const Plan &plan) {
        const QString guide = QFileInfo(plan.guidePath).fileName();
        const QString what = plan.company.isEmpty() ? plan.role : tr("%1 at %2").arg(plan.role, plan.company);
        return guide.isEmpty() ? what : tr("%1, by the guide %2").arg(what, guide);
    });
    m_row->setAccessibleName(tr("Region"));
    form->addNamed(tr("Region"), m_row);
    connect(m_row, &QComboBox::activated, this, [this, editor](int row) {
        const auto &guide = m_context->guide();
        if (guide && row >= 0 && row < guide->compensation.size()) {
            editor->change(tr("Choose region"), {}, [&](Plan &plan) { changeRow(plan, *guide, row); });
        }
    });
    PlanField level;
    level.name = tr("Your level");
    level.key = u"plan-level"_s;
    level.step = tr("Change level");
    level.hint = tr("as they or you call it");
    form->addField(textField(level, [](auto &plan) { return &plan.level; }));
    PlanChoice basis;
    basis.name = tr("The guide's equity is");
    basis.step = tr("Choose what equity figures are");
    basis.options = {tr("not known"), tr("a year's worth"), tr("a four-year grant")};
    basis.read = [](const Plan &plan) { return int(plan.equityBasis); };
    basis.write = [](Plan &plan, int option) { plan.equityBasis = EquityBasis(option); };
    form->addChoice(basis);
    const QLocale &locale = m_context->locale();
    form->addNote([locale](const Plan &plan) { return equityBasisSentence(plan, locale); });
    return form;
}

PlanForm *SituationStep::buildOffers()
{
    const QLocale &locale = m_context->locale();
    PlanRows rows;
    rows.name = u"offers"_s;
    rows.ids = [](const Plan &plan) {
        QStringList ids{QString()};
        for (const Offer &offer : plan.otherOffers) {
            ids.append(offer.id);
        }
        return ids;
    };
    rows.head = [](const Plan &plan, qsizetype row) { return offerName(plan, offerAt(plan, row)); };
    PlanColumn name;
    name.head = tr("Offer");
    name.figure = false;
    name.text = rows.head;
    PlanColumn base;
    base.head = tr("Base");
    base.text = [locale](const Plan &plan, qsizetype row) {
        return moneyEntryText(offerAt(plan, row).terms.base.value, plan.currency, locale);
    };
    PlanColumn until;
    until.head = tr("Answer until");
    until.figure = false;
    until.text = [locale](const Plan &plan, qsizetype row) {
        return momentText(offerAt(plan, row).deadline, locale);
    };
    rows.columns = {name, until, base};
    PlanListActions actions;
    actions.add = tr("Add an offer");
    actions.append = [](Plan &plan) { plan.otherOffers.append(newOffer()); };
    actions.duplicate = [](Plan &plan, qsizetype row) {
        Offer copy = offerAt(plan, row);
        copy.name = tr("%1, changed").arg(offerName(plan, offerAt(plan, row)));
        copy.id = newOffer().id;
        plan.otherOffers.append(copy);
    };
    actions.remove = [](Plan &plan, qsizetype row) { plan.otherOffers.removeAt(otherOf(row)); };
    actions.isFixed = [](const Plan & /*plan*/, qsizetype row) { return row == 0; };
    m_offers = new PlanList(m_context, tr("Offers"), rows, actions);
    m_offers->table()->setMostRows(mostRows);
    m_offers->setWhy([this](const QModelIndex &index) {
        const Plan &plan = m_context->editor()->plan();
        const bool isBase = index.column() == 2 && index.row() <= plan.otherOffers.size();
        return isBase ? whyOffered(plan, offerAt(plan, index.row()), m_context->locale()) : WhyFigure();
    });
    auto *form = new PlanForm(m_context->editor(), tr("Offers"));
    form->addWide(m_offers);
    return form;
}

PlanForm *SituationStep::buildRounds()
{
    m_rounds = makeRoundList(m_context, m_chosen);
    auto *form = new PlanForm(m_context->editor(), tr("Rounds of the talk"));
    form->addWide(m_rounds);
    form->addWide(m_chart);
    return form;
}

PlanForm *SituationStep::buildQuestions()
{
    PlanRows rows = rowsOf(u"questions"_s, &Plan::questions);
    rows.columns = {
        textColumn(tr("Question"), tr("Change a question"), &Plan::questions, &Question::text),
        checkColumn(tr("Asked"), tr("Tick a question"), &Plan::questions, &Question::asked),
        textColumn(tr("Their answer"), tr("Change an answer"), &Plan::questions, &Question::answer)};
    auto *form = new PlanForm(m_context->editor(), tr("Questions to ask them"));
    form->addWide(
        new PlanList(m_context, tr("Questions"), rows,
                     actionsOf(tr("Add a question"),
                               tr("Ask before you name a figure: what is fixed, what is open, who decides?"),
                               &Plan::questions)));
    return form;
}

void SituationStep::fillRows()
{
    m_row->clear();
    const auto &guide = m_context->guide();
    if (guide) {
        for (const CompensationRow &row : guide->compensation) {
            m_row->addItem(rowName(row));
        }
    } else if (m_context->editor()->isOpen()) {
        m_row->addItem(m_context->editor()->plan().region);
    }
    m_row->setEnabled(guide && m_row->count() > 1);
    showChart();
}

void SituationStep::chooseOffer(int row)
{
    *m_chosen = idAt(m_context->editor()->plan(), row);
    m_rounds->model()->refresh();
    for (PlanForm *form : std::as_const(m_forms)) {
        form->refresh();
    }
    const Plan &plan = m_context->editor()->plan();
    if (const Offer *offer = offerOf(plan, *m_chosen)) {
        m_forms.first()->setTitle(offerName(plan, *offer));
    }
    showChart();
}

void SituationStep::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    showChart();
}

void SituationStep::showChart()
{
    const Plan &plan = m_context->editor()->plan();
    if (offerOf(plan, *m_chosen) == nullptr) { // undone while it was chosen
        chooseOffer(0);
        return;
    }
    m_row->setCurrentIndex(m_row->findText(plan.region, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (isVisible()) {
        m_chart->setDrawing(std::make_unique<RoundsDrawing>(roundsChartOf(plan, *offerOf(plan, *m_chosen)),
                                                            m_context->locale()));
    }
}

} // namespace counteroffer

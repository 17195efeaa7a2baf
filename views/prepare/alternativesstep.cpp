// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/alternativesstep.h"

#include "editing/planeditor.h"
#include "negotiation/evaluation/planfloor.h"
#include "prepare/alternativerows.h"
#include "prepare/edittable.h"
#include "prepare/fieldedit.h"
#include "prepare/fieldkinds.h"
#include "prepare/planform.h"
#include "prepare/planlist.h"
#include "prepare/preparecontext.h"
#include "prepare/whybutton.h"
#include "prepare/whyfigures.h"
#include "shared/theme.h"

#include <QHeaderView>
#include <QLabel>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

constexpr int columnWidth = 700; // a table of seven columns
constexpr int proofColumn = 1;

} // namespace

AlternativesStep::AlternativesStep(PrepareContext *context, QWidget *parent)
    : StepPage(tr("Alternatives"), columnWidth, parent),
      m_context(context),
      m_floor(new WhyButton(context)),
      m_computed(new WhyButton(context)),
      m_zone(new WhyButton(context)),
      m_claim(new QLabel)
{
    addSection(buildAlternatives(), 0);
    addSection(buildFloor(), 0);
    addSection(buildClaims(), 0);
    connect(context->editor(), &PlanEditor::opened, this, &AlternativesStep::showFloor);
    connect(context->editor(), &PlanEditor::changed, this, &AlternativesStep::showFloor);
    showFloor();
}

AlternativesStep::~AlternativesStep() = default;

PlanForm *AlternativesStep::buildAlternatives()
{
    auto *form = new PlanForm(m_context->editor(), tr("What you can do instead"));
    m_alternatives = makeAlternativeList(m_context);
    form->addWide(m_alternatives);
    form->addWide(makeAlternativeForm(m_context, m_alternatives));
    return form;
}

PlanForm *AlternativesStep::buildFloor()
{
    const QLocale &locale = m_context->locale();
    auto *form = new PlanForm(m_context->editor(), tr("Your floor, a year"));
    form->addNamed(tr("From the alternatives"), m_computed);
    PlanField own;
    own.name = tr("Your own figure instead");
    own.key = u"floor-override"_s;
    own.step = tr("Change your own floor");
    own.hint = tr("as above");
    own.unit = [](const Plan &plan) { return tr("%1 a year").arg(plan.currency.code()); };
    own.read = [locale](const Plan &plan) {
        return plan.floorOverride ? moneyEntryText(plan.floorOverride->perYear, plan.currency, locale)
                                  : QString();
    };
    own.write = [locale](Plan &plan, const QString &entry) {
        std::optional<Money> amount;
        const QString problem = takeMoney(amount, entry, locale, plan.currency);
        if (!problem.isEmpty()) {
            return problem;
        }
        if (!amount) {
            plan.floorOverride.reset();
        } else if (plan.floorOverride) {
            plan.floorOverride->perYear = *amount;
        } else {
            plan.floorOverride = FloorOverride{*amount, {}, {}};
        }
        return QString();
    };
    form->addField(own);
    PlanField reason = textField(
        PlanField{tr("Because"), u"floor-reason"_s, tr("Change the floor's reason"), {}, {}, {}, {}, {}},
        [](auto &plan) { return plan.floorOverride ? &plan.floorOverride->reason : nullptr; });
    reason.warning = [](const Plan &plan) {
        return plan.floorOverride && plan.floorOverride->reason.trimmed().isEmpty()
                   ? tr("Say why, so that you still know it in the call.")
                   : QString();
    };
    FieldEdit *because = form->addField(reason);
    form->showOnlyIf(because, [](const Plan &plan) { return plan.floorOverride.has_value(); });
    form->addNamed(tr("The floor that counts"), m_floor);
    form->addNamed(tr("Room up to the band's top"), m_zone);
    form->addNote([locale](const Plan &plan) { return floorWarnings(plan, locale).join(u'\n'); });
    return form;
}

PlanForm *AlternativesStep::buildClaims()
{
    auto *form = new PlanForm(m_context->editor(), tr("What the script claims about you"));
    m_claims = makeClaimList(m_context);
    m_claims->table()->horizontalHeader()->setSectionResizeMode(proofColumn, QHeaderView::ResizeToContents);
    m_claim->setWordWrap(true);
    m_claim->setTextFormat(Qt::PlainText);
    setTextSize(m_claim, TextSize::Small);
    m_claim->hide();
    form->addWide(m_claims);
    form->addWide(m_claim);
    connect(m_claims, &PlanList::currentRowChanged, this, &AlternativesStep::showClaim);
    return form;
}

// The whole sentence of the claim that the keyboard is on: in the table it may be cut.
void AlternativesStep::showClaim(int row)
{
    const Plan &plan = m_context->editor()->plan();
    const bool any = row >= 0 && row < plan.claims.size();
    m_claim->setText(any ? tr("“%1”").arg(plan.claims[row].text) : QString());
    m_claim->setVisible(any);
}

void AlternativesStep::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    if (m_alternatives->currentRow() < 0 && m_alternatives->model()->rowCount() > 0) {
        m_alternatives->setCurrentRow(0);
    }
    showFloor();
}

void AlternativesStep::showFloor()
{
    if (!isVisible()) {
        return;
    }
    const Plan &plan = m_context->editor()->plan();
    const QLocale &locale = m_context->locale();
    m_floor->setFigure(whyFloor(plan, locale));
    m_computed->setFigure(whyComputedFloor(plan, locale));
    m_zone->setFigure(whyZone(plan, locale));
}

} // namespace counteroffer

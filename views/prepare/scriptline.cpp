// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prepare/scriptline.h"

#include "editing/planeditor.h"
#include "prepare/chipedit.h"
#include "prepare/preparecontext.h"
#include "prepare/slotlabels.h"
#include "prepare/whyfigures.h"
#include "shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace counteroffer {

namespace {

using namespace Qt::StringLiterals;

QLabel *smallLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextSize(label, TextSize::Small);
    label->hide();
    return label;
}

template <typename Steps>
auto findStep(Steps &steps, const QString &id)
{
    return std::find_if(steps.begin(), steps.end(), [&](const ScriptStep &step) { return step.id == id; });
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ScriptLine::ScriptLine(PrepareContext *context, const QString &stepId, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_stepId(stepId),
      m_title(new QLineEdit),
      m_guide(new QPushButton),
      m_line(new ChipEdit),
      m_marks(smallLabel()),
      m_instruction(smallLabel()),
      m_findings(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(buildHead());
    column->addWidget(m_line);
    column->addWidget(m_marks);
    column->addLayout(m_findings);
    column->addWidget(m_instruction);
    m_instruction->setForegroundRole(QPalette::PlaceholderText);
    color();
    connect(m_line, &ChipEdit::edited, this, &ScriptLine::take);
    connect(m_line, &ChipEdit::editingEnded, context->editor(), &PlanEditor::endMerge);
    connect(m_line, &ChipEdit::whyWanted, this, [this](SlotRole role, const QRect &place) {
        m_context->showWhy(whySlot(m_context->editor()->plan(), role, m_context->locale()),
                           m_line->viewport(), place);
    });
}

ScriptLine::~ScriptLine() = default;

// The title looks like one until the keyboard is in it; what leads to the guide looks like a link.
void ScriptLine::color()
{
    QPalette title = palette();
    title.setColor(QPalette::Base, title.color(QPalette::Window));
    m_title->setPalette(title);
    QPalette link = palette();
    link.setColor(QPalette::ButtonText, link.color(QPalette::Link));
    m_guide->setPalette(link);
}

void ScriptLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        color();
    }
}

QWidget *ScriptLine::buildHead()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setFrame(false);
    m_title->setAccessibleName(tr("Title of the step"));
    m_guide->setFlat(true);
    m_guide->setCursor(Qt::PointingHandCursor);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_title, 1);
    line->addWidget(m_guide);
    line->addWidget(buildMenu());
    connect(m_title, &QLineEdit::textEdited, this, &ScriptLine::rename);
    connect(m_title, &QLineEdit::editingFinished, m_context->editor(), &PlanEditor::endMerge);
    connect(m_guide, &QPushButton::clicked, this, [this] {
        if (const ScriptStep *now = step()) {
            Q_EMIT m_context->guideLineWanted(now->guideLine);
        }
    });
    return head;
}

QToolButton *ScriptLine::buildMenu()
{
    auto *button = new QToolButton;
    button->setText(tr("Line"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    QMenu *figures = menu->addMenu(tr("Insert a figure"));
    const QList<SlotRole> roles = insertableSlots();
    for (const SlotRole role : roles) {
        figures->addAction(slotLabel(role), this, [this, role] { m_line->insertSlot(role); });
    }
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [this] { moveStep(-1); });
    menu->addAction(tr("Move down"), this, [this] { moveStep(1); });
    menu->addAction(tr("Remove the step"), this, &ScriptLine::removeStep);
    button->setMenu(menu);
    return button;
}

const ScriptStep *ScriptLine::step() const
{
    const QList<ScriptStep> &script = m_context->editor()->plan().script;
    const auto found = findStep(script, m_stepId);
    return found == script.end() ? nullptr : &*found;
}

void ScriptLine::refresh(const QList<AuditFinding> &findings)
{
    const ScriptStep *now = step();
    if (now == nullptr) {
        return; // removed; the list of lines follows
    }
    if (m_title->text() != now->title) {
        m_title->setText(now->title);
    }
    m_line->setAccessibleName(tr("What to say: %1").arg(now->title));
    m_guide->setText(tr("guide, line %1").arg(now->guideLine));
    m_guide->setAccessibleName(tr("%1: open line %2 of the guide").arg(now->title).arg(now->guideLine));
    m_guide->setVisible(now->guideLine > 0);
    const Plan &plan = m_context->editor()->plan();
    if (!m_taking) {
        m_line->showSegments(now->say, plan);
    }
    showMarks(*now);
    showFindings(findings);
    say(m_instruction, instructionText(*now, plan));
}

void ScriptLine::showMarks(const ScriptStep &now)
{
    const Plan &plan = m_context->editor()->plan();
    QStringList marks;
    if (now.secret) {
        marks.append(tr("⚠ For your eyes only: do not say this figure."));
    }
    const QList<SpokenPiece> pieces = spokenPieces(now, plan);
    const bool aside =
        std::any_of(pieces.cbegin(), pieces.cend(), [](const SpokenPiece &p) { return p.setAside; });
    const bool gap = std::any_of(pieces.cbegin(), pieces.cend(),
                                 [](const SpokenPiece &p) { return p.blank && !p.setAside; });
    if (aside) {
        marks.append(
            tr("⚠ The words struck through are set aside: they claim something that you have not said you "
               "can show. Say so under “Alternatives”, or leave them out."));
    }
    if (gap) {
        marks.append(tr("⚠ There is a gap to fill: put the cursor on it and press Enter, or click it."));
    }
    say(m_marks, marks.join(u'\n'));
}

void ScriptLine::showFindings(const QList<AuditFinding> &findings)
{
    if (findings == m_shownFindings) {
        return;
    }
    m_shownFindings = findings;
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the button that was just pressed
        }
        delete item;
    }
    for (const AuditFinding &finding : findings) {
        QLabel *label = smallLabel();
        m_findings->addWidget(label); // before it is shown: until then it would be a window of its own
        say(label, u"⚠ "_s + auditSentence(finding, m_context->locale()));
        if (finding.mended.isEmpty()) {
            continue;
        }
        auto *button = new QPushButton(tr("Say it right (F2)"));
        button->setObjectName(u"mend"_s);
        button->setToolTip(finding.corrected);
        button->setAccessibleDescription(finding.corrected);
        m_findings->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, finding] {
            m_context->editor()->change(tr("Correct a spoken total"), {},
                                        [&](Plan &plan) { (void)mend(plan, finding); });
        });
    }
}

void ScriptLine::take()
{
    m_taking = true;
    m_context->editor()->change(tr("Edit the line “%1”").arg(m_title->text()), u"line-"_s + m_stepId,
                                [&](Plan &plan) {
                                    const auto found = findStep(plan.script, m_stepId);
                                    if (found != plan.script.end()) {
                                        found->say = m_line->segments();
                                    }
                                });
    m_taking = false;
}

void ScriptLine::rename(const QString &title)
{
    m_context->editor()->change(tr("Rename a step"), u"line-title-"_s + m_stepId, [&](Plan &plan) {
        const auto found = findStep(plan.script, m_stepId);
        if (found != plan.script.end()) {
            found->title = title;
        }
    });
}

void ScriptLine::moveStep(int by)
{
    m_context->editor()->change(tr("Move a step"), {}, [&](Plan &plan) {
        const auto from = findStep(plan.script, m_stepId) - plan.script.begin();
        if (from + by >= 0 && from + by < plan.script.size()) {
            plan.script.move(from, from + by);
        }
    });
}

void ScriptLine::removeStep()
{
    m_context->editor()->change(tr("Remove a step"), {}, [&](Plan &plan) {
        plan.script.removeIf([&](const ScriptStep &other) { return other.id == m_stepId; });
    });
}

} // namespace counteroffer

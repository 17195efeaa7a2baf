// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/texttab.h"

#include "compensation/moneytext.h"
#include "negotiation/planstart.h"
#include "shared/eliding.h"
#include "shared/guidetextview.h"
#include "shared/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace counteroffer {

TextTab::TextTab(const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_locale(locale),
      m_text(new GuideTextView),
      m_line(new ElidingLabel),
      m_show(new QPushButton(tr("Show in the table")))
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_line, 1);
    foot->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    connect(m_text, &GuideTextView::webLinkClicked, this, &TextTab::webLinkClicked);
    connect(m_text, &GuideTextView::lineVisited, this, &TextTab::showFigures);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT figureWanted(m_current); });
}

TextTab::~TextTab() = default;

void TextTab::setGuide(const LoadedGuide &guide)
{
    noteFigures(guide.guide);
    m_text->setGuide(guide.bytes, guide.guide.frontMatter ? guide.guide.frontMatter->lastLine + 1 : 1);
    showFigures(0);
}

void TextTab::noteFigures(const Guide &guide)
{
    m_figures.clear();
    for (const CompensationRow &row : guide.compensation) {
        const auto note = [&](const QString &name, const std::optional<StatedRange> &figure) {
            if (figure) {
                //: %1 a region, %2 "base", %3 a range of money
                m_figures[figure->line].append(
                    tr("%1 %2 %3").arg(rowName(row), name, compactRangeText(figure->range, m_locale)));
            }
        };
        note(tr("base"), row.base);
        note(tr("equity"), row.equity);
        note(tr("bonus"), row.bonus);
        note(tr("sign-on"), row.signOn);
        note(tr("total"), row.total);
    }
}

void TextTab::showFigures(int line)
{
    m_current = line;
    const QStringList figures = m_figures.value(line);
    m_line->setFullText(figures.isEmpty()
                            ? tr("Put the cursor on a line of the pay table to see what was read from it.")
                            //: %1 a line's number, %2 a list of figures
                            : tr("Line %1: %2").arg(line).arg(figures.join(QStringLiteral(" · "))));
    m_show->setEnabled(!figures.isEmpty());
}

void TextTab::showLine(int line)
{
    m_text->showLine(line);
    showFigures(line);
}

} // namespace counteroffer

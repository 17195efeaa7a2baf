// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetoptionsbar.h"

#include "shared/theme.h"
#include "shared/wheelguard.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace counteroffer {

SheetOptionsBar::SheetOptionsBar(QWidget *parent)
    : QWidget(parent),
      m_kind(new QComboBox),
      m_length(new QComboBox),
      m_paper(new QComboBox),
      m_sections(new QToolButton),
      m_menu(new QMenu(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    m_kind->addItem(tr("Private: everything"), int(SheetKind::Private));
    m_kind->addItem(tr("To share: without your secrets"), int(SheetKind::Shared));
    m_kind->setAccessibleName(tr("For whom the sheet is"));
    m_kind->setToolTip(
        tr("A sheet to share has no floor, no stretch, no alternatives, no notes and no claims that are not "
           "proven."));
    m_length->addItem(tr("Full sheet"), int(SheetLength::Full));
    m_length->addItem(tr("One page for the call"), int(SheetLength::OnePage));
    m_length->setAccessibleName(tr("Length of the sheet"));
    m_paper->addItem(tr("A4"), int(QPageSize::A4));
    m_paper->addItem(tr("Letter"), int(QPageSize::Letter));
    m_paper->setAccessibleName(tr("Paper"));
    m_sections->setText(tr("Sections"));
    m_sections->setPopupMode(QToolButton::InstantPopup);
    m_sections->setMenu(m_menu);
    m_sections->setFocusPolicy(Qt::StrongFocus);
    m_sections->setMinimumWidth(m_sections->sizeHint().width() + spacing::large); // room for the arrow
    m_sections->setToolTip(tr("Choose what the sheet holds"));
    for (QComboBox *box : {m_kind, m_length, m_paper}) {
        guardWheel(box);
        line->addWidget(box);
        connect(box, &QComboBox::activated, this, [this] {
            showSections();
            Q_EMIT changed();
        });
    }
    line->addWidget(m_sections);
    buildSections();
    showSections();
}

SheetOptionsBar::~SheetOptionsBar() = default;

void SheetOptionsBar::buildSections()
{
    const QList<SheetSection> sections = allSheetSections();
    for (const SheetSection section : sections) {
        QAction *check = m_menu->addAction(sheetSectionTitle(section));
        check->setCheckable(true);
        check->setChecked(true);
        connect(check, &QAction::triggered, this, &SheetOptionsBar::changed);
        m_checks.append(check);
    }
}

// What a sheet to share never has cannot be chosen for it.
void SheetOptionsBar::showSections()
{
    const bool shared = options().kind == SheetKind::Shared;
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        m_checks[i]->setEnabled(!(shared && isPrivateSection(SheetSection(i))));
    }
}

void SheetOptionsBar::setOptions(const SheetOptions &options)
{
    m_kind->setCurrentIndex(m_kind->findData(int(options.kind)));
    m_length->setCurrentIndex(m_length->findData(int(options.length)));
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        m_checks[i]->setChecked(options.sections.contains(SheetSection(i)));
    }
    showSections();
}

SheetOptions SheetOptionsBar::options() const
{
    SheetOptions options;
    options.kind = SheetKind(m_kind->currentData().toInt());
    options.length = SheetLength(m_length->currentData().toInt());
    options.sections.clear();
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        if (m_checks[i]->isChecked()) {
            options.sections.append(SheetSection(i));
        }
    }
    return options;
}

void SheetOptionsBar::setPaper(QPageSize::PageSizeId paper)
{
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(int(paper))));
}

QPageSize::PageSizeId SheetOptionsBar::paper() const
{
    return QPageSize::PageSizeId(m_paper->currentData().toInt());
}

} // namespace counteroffer

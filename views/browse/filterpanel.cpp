// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/filterpanel.h"

#include "browse/choicebutton.h"
#include "compensation/moneyinput.h"
#include "compensation/moneytext.h"
#include "shared/eliding.h"
#include "shared/theme.h"
#include "tables/guidesieve.h"

#include <QCheckBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int daysOfYear = 365;

template <typename E>
QList<ChoiceButton::Choice> namedChoices(int first, int count, QString (*name)(E))
{
    QList<ChoiceButton::Choice> choices;
    for (int i = first; i < count; ++i) {
        choices.append({QString::number(i), name(E(i)), -1});
    }
    return choices;
}

template <typename E>
QList<E> enumsOf(const QStringList &values)
{
    QList<E> list;
    for (const QString &value : values) {
        list.append(E(value.toInt()));
    }
    return list;
}

template <typename E>
QStringList textsOf(const QList<E> &values)
{
    QStringList list;
    for (const E value : values) {
        list.append(QString::number(int(value)));
    }
    return list;
}

QList<ChoiceButton::Choice> asChoices(const QList<FilterChoice> &from)
{
    QList<ChoiceButton::Choice> choices;
    choices.reserve(from.size());
    for (const FilterChoice &choice : from) {
        choices.append({choice.value, choice.name, choice.count});
    }
    return choices;
}

} // namespace

FilterPanel::FilterPanel(const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_locale(locale),
      m_named(new ElidingComboBox(6)),
      m_keep(new QPushButton(tr("Keep…"))),
      m_forget(new QPushButton(tr("Forget"))),
      m_text(new QLineEdit),
      m_company(new ChoiceButton(tr("Company"), tr("All companies"))),
      m_family(new ChoiceButton(tr("Role family"), tr("All families"))),
      m_region(new ChoiceButton(tr("Region"), tr("All regions"))),
      m_currency(new ChoiceButton(tr("Currency"), tr("All currencies"))),
      m_payFrom(new QLineEdit),
      m_payTo(new QLineEdit),
      m_payCurrency(new ElidingComboBox(4)),
      m_payProblem(new QLabel),
      m_age(new ElidingComboBox(6)),
      m_quality(new ChoiceButton(tr("Quality"), tr("Any quality"))),
      m_basis(new ChoiceButton(tr("Equity basis"), tr("However sure"))),
      m_problems(new ElidingComboBox(6)),
      m_older(new QCheckBox(tr("Older guides too"))),
      m_clear(new QPushButton(tr("Clear all filters")))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, spacing::hair, 0);
    column->setSpacing(spacing::hair);
    buildNamed(column);
    buildParts(column);
    column->addStretch();
    column->addWidget(m_clear);
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
    // Never narrower than its widgets: what is cut here could not be scrolled to.
    setMinimumWidth(inner->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    showFilter();
}

FilterPanel::~FilterPanel() = default;

void FilterPanel::buildNamed(QVBoxLayout *column)
{
    m_named->setAccessibleName(tr("Kept filters"));
    m_named->setPlaceholderText(tr("Kept filters"));
    m_keep->setToolTip(tr("Keep this filter under a name."));
    m_forget->setToolTip(tr("Forget the kept filter that is chosen."));
    for (QPushButton *button : {m_keep, m_forget}) {
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::hair);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_forget);
    column->addWidget(m_named);
    column->addLayout(buttons);
    connect(m_named, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_kept.size()) {
            setFilter(m_kept[index].filter);
        }
        showFilter();
    });
    connect(m_keep, &QPushButton::clicked, this, &FilterPanel::askName);
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetWanted(m_named->currentText()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilter({}); });
}

void FilterPanel::addPart(QVBoxLayout *column, FilterPart part, QWidget *widget)
{
    auto *label = new QLabel(filterPartName(part));
    setTextSize(label, TextSize::Small);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, spacing::hair, 0, 0);
    column->addWidget(label);
    column->addWidget(widget);
}

void FilterPanel::buildParts(QVBoxLayout *column)
{
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("Words in the table"));
    m_text->setAccessibleName(tr("Filter guides"));
    m_age->setAccessibleName(filterPartName(FilterPart::Age));
    m_age->addItem(tr("Any age"), -1);
    m_age->addItem(tr("Up to 90 days"), agingDays);
    m_age->addItem(tr("Up to 180 days"), oldDays);
    m_age->addItem(tr("Up to a year"), daysOfYear);
    m_problems->setAccessibleName(filterPartName(FilterPart::Problems));
    m_problems->addItem(tr("With or without"), int(GuideFilter::Problems::Any));
    m_problems->addItem(tr("With problems"), int(GuideFilter::Problems::With));
    m_problems->addItem(tr("Without problems"), int(GuideFilter::Problems::Without));
    m_family->setChoices(namedChoices<RoleFamily>(1, roleFamilyCount, roleFamilyName));
    m_quality->setChoices(namedChoices<DataQuality>(0, int(DataQuality::Low) + 1, qualityName));
    m_basis->setChoices(namedChoices<BasisConfidence>(0, basisConfidenceCount, basisConfidenceName));
    addPart(column, FilterPart::Text, m_text);
    addPart(column, FilterPart::Company, m_company);
    addPart(column, FilterPart::Family, m_family);
    addPart(column, FilterPart::Region, m_region);
    addPart(column, FilterPart::Currency, m_currency);
    addPart(column, FilterPart::Pay, buildPay());
    addPart(column, FilterPart::Age, m_age);
    addPart(column, FilterPart::Quality, m_quality);
    addPart(column, FilterPart::EquityBasis, m_basis);
    addPart(column, FilterPart::Problems, m_problems);
    m_older->setToolTip(
        tr("Where the library holds two guides for a company's role, the newer one is shown; this "
           "shows both."));
    column->addWidget(m_older);
    connect(m_older, &QCheckBox::toggled, this, &FilterPanel::read);
    connect(m_text, &QLineEdit::textChanged, this, &FilterPanel::read);
    for (ChoiceButton *button : {m_company, m_family, m_region, m_currency, m_quality, m_basis}) {
        connect(button, &ChoiceButton::chosenChanged, this, &FilterPanel::read);
    }
    for (ElidingComboBox *box : {m_age, m_problems, m_payCurrency}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FilterPanel::read);
    }
}

QWidget *FilterPanel::buildPay()
{
    m_payFrom->setPlaceholderText(tr("from"));
    m_payFrom->setAccessibleName(tr("Total pay from"));
    m_payTo->setPlaceholderText(tr("to"));
    m_payTo->setAccessibleName(tr("Total pay to"));
    m_payCurrency->setAccessibleName(tr("Currency of the pay to filter by"));
    m_payProblem->setWordWrap(true);
    setTextSize(m_payProblem, TextSize::Small);
    m_payProblem->hide();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::hair);
    for (QLineEdit *field : {m_payFrom, m_payTo}) {
        field->setMinimumWidth(40);
        field->setToolTip(tr("A number below 1,000 is taken for thousands: 300 is 300,000."));
        line->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &FilterPanel::read);
    }
    column->addLayout(line);
    column->addWidget(m_payCurrency);
    column->addWidget(m_payProblem);
    return box;
}

void FilterPanel::setChoices(const GuideSieve &sieve)
{
    m_showing = true;
    m_company->setChoices(asChoices(sieve.companies()));
    m_region->setChoices(asChoices(sieve.regions()));
    const QList<FilterChoice> &currencies = sieve.currencies();
    m_currency->setChoices(asChoices(currencies));
    // A filter's own currency stays, though its guides may not be there yet.
    const auto &pay = m_filter.payFrom ? m_filter.payFrom : m_filter.payTo;
    const QString before = pay ? pay->currency.code() : m_payCurrency->currentText();
    m_payCurrency->clear();
    for (const FilterChoice &choice : currencies) {
        m_payCurrency->addItem(choice.value);
    }
    if (pay && m_payCurrency->findText(before) < 0) {
        m_payCurrency->addItem(before);
    }
    m_payCurrency->setCurrentIndex(std::max(0, m_payCurrency->findText(before)));
    m_showing = false;
}

void FilterPanel::setNamedFilters(const QList<NamedFilter> &filters)
{
    m_kept = filters;
    showFilter();
}

void FilterPanel::setFilter(const GuideFilter &filter)
{
    const bool changed = filter != m_filter;
    m_filter = filter;
    showFilter();
    if (changed) {
        Q_EMIT filterChanged(m_filter);
    }
}

// The fields as the filter is; nothing is read back from them meanwhile.
void FilterPanel::showFilter()
{
    m_showing = true;
    const QSignalBlocker quiet(m_named);
    m_named->clear();
    int chosen = -1;
    for (const NamedFilter &kept : std::as_const(m_kept)) {
        m_named->addItem(kept.name);
        chosen = kept.filter == m_filter ? m_named->count() - 1 : chosen;
    }
    m_named->setCurrentIndex(chosen);
    m_named->setEnabled(!m_kept.isEmpty());
    m_forget->setEnabled(chosen >= 0);
    m_keep->setEnabled(!m_filter.isEmpty());
    m_clear->setEnabled(!m_filter.isEmpty());
    if (m_text->text() != m_filter.text) {
        m_text->setText(m_filter.text);
    }
    m_company->setChosen(m_filter.companies);
    m_family->setChosen(textsOf(m_filter.families));
    m_region->setChosen(m_filter.regions);
    m_currency->setChosen(m_filter.currencies);
    m_quality->setChosen(textsOf(m_filter.qualities));
    m_basis->setChosen(textsOf(m_filter.confidences));
    m_problems->setCurrentIndex(m_problems->findData(int(m_filter.problems)));
    m_older->setChecked(m_filter.older);
    m_age->setCurrentIndex(std::max(0, m_age->findData(m_filter.mostAge.value_or(-1))));
    const auto amount = [this](QLineEdit *field, const std::optional<Money> &money) {
        if (!field->hasFocus()) { // what is being typed stays as it is typed
            field->setText(money ? amountText(*money, m_locale) : QString());
        }
    };
    amount(m_payFrom, m_filter.payFrom);
    amount(m_payTo, m_filter.payTo);
    for (const auto &money : {m_filter.payFrom, m_filter.payTo}) {
        if (money && m_payCurrency->findText(money->currency.code()) >= 0) {
            m_payCurrency->setCurrentText(money->currency.code());
        }
    }
    m_showing = false;
}

void FilterPanel::read()
{
    if (m_showing) {
        return;
    }
    const GuideFilter before = m_filter;
    m_filter.text = m_text->text();
    m_filter.companies = m_company->chosen();
    m_filter.families = enumsOf<RoleFamily>(m_family->chosen());
    m_filter.regions = m_region->chosen();
    m_filter.currencies = m_currency->chosen();
    m_filter.qualities = enumsOf<DataQuality>(m_quality->chosen());
    m_filter.confidences = enumsOf<BasisConfidence>(m_basis->chosen());
    m_filter.problems = GuideFilter::Problems(m_problems->currentData().toInt());
    m_filter.older = m_older->isChecked();
    const int age = m_age->currentData().toInt();
    m_filter.mostAge = age < 0 ? std::nullopt : std::optional(age);
    readPay();
    if (m_filter != before) {
        showFilter();
        Q_EMIT filterChanged(m_filter);
    }
}

void FilterPanel::readPay()
{
    const Currency currency = Currency::fromCode(m_payCurrency->currentText()).value_or(Currency());
    QString problem;
    const auto amount = [&](const QLineEdit *field) -> std::optional<Money> {
        const auto money = parseMoney(field->text(), m_locale, currency, BareNumber::Thousands);
        if (money) {
            return *money;
        }
        if (money.error() != InputError::Empty) {
            problem = inputSentence(money.error());
        }
        return std::nullopt;
    };
    m_filter.payFrom = amount(m_payFrom);
    m_filter.payTo = amount(m_payTo);
    m_payProblem->setText(problem);
    m_payProblem->setVisible(!problem.isEmpty());
}

void FilterPanel::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this filter"));
    dialog->setLabelText(tr("Name of the filter; one that has this name already is replaced:"));
    dialog->setTextValue(m_named->currentText());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.simplified().isEmpty()) {
            Q_EMIT keepWanted(name.simplified(), m_filter);
        }
    });
    dialog->open();
}

void FilterPanel::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace counteroffer

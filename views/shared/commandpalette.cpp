// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/commandpalette.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace counteroffer {

namespace {

constexpr int mostFound = 100; // nobody reads further
constexpr int paletteWidth = 560;
constexpr int paletteHeight = 380;

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

PaletteModel::~PaletteModel() = default;

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    m_folded.clear();
    m_folded.reserve(entries.size());
    for (const PaletteEntry &entry : entries) {
        m_folded.append(entry.name.toCaseFolded());
    }
    find();
}

void PaletteModel::setWords(const QString &words)
{
    m_words = words.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    find();
}

void PaletteModel::find()
{
    beginResetModel();
    m_found.clear();
    QList<int> later;
    for (int i = 0; i < m_folded.size() && m_found.size() < mostFound; ++i) {
        const QString &text = m_folded[i];
        if (!std::all_of(m_words.cbegin(), m_words.cend(),
                         [&text](const QString &word) { return text.contains(word); })) {
            continue;
        }
        const bool first = m_words.isEmpty() || text.startsWith(m_words.constFirst());
        (first ? m_found : later).append(i);
    }
    m_found.append(later.mid(0, std::max<qsizetype>(0, mostFound - m_found.size())));
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PaletteEntry &entry = m_entries[m_found[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        //: A line of the command palette; %1 is a guide, a plan or a command, %2 which of them or its keys
        return entry.detail.isEmpty() ? entry.name : tr("%1  –  %2").arg(entry.name, entry.detail);
    case Qt::ToolTipRole:
        return entry.name;
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, QWidget *parent)
    : QDialog(parent), m_model(new PaletteModel(this)), m_field(new QLineEdit), m_list(new QListView)
{
    setWindowTitle(tr("Find guides, plans, commands"));
    m_model->setEntries(entries);
    m_field->setPlaceholderText(tr("A few letters of a guide, a plan or a command"));
    m_field->setAccessibleName(windowTitle());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Found"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    resize(paletteWidth, paletteHeight);
    const auto first = [this] { m_list->setCurrentIndex(m_model->index(0)); };
    connect(m_field, &QLineEdit::textChanged, m_model, &PaletteModel::setWords);
    connect(m_model, &QAbstractItemModel::modelReset, this, first);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list, &QListView::activated, this, &CommandPalette::choose);
    first();
}

CommandPalette::~CommandPalette() = default;

// The arrows go through what was found while the letters go on.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int row =
                std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
            m_list->setCurrentIndex(m_model->index(row));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        const QString id = index.data(PaletteModel::IdRole).toString();
        accept();
        Q_EMIT chosen(id);
    }
}

} // namespace counteroffer

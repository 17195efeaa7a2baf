// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QDialog>

class QLineEdit;
class QListView;

namespace counteroffer {

/// Something the palette finds and can do.
struct PaletteEntry
{
    QString name;   ///< what it is looked for by
    QString detail; ///< what kind of thing it is, or its keys
    QString id;     ///< given back when it is chosen

    bool operator==(const PaletteEntry &) const = default;
};

/// The entries in which every typed word stands, those whose name begins with them first.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    enum Role { IdRole = Qt::UserRole + 200 };

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    void setEntries(const QList<PaletteEntry> &entries);
    void setWords(const QString &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void find();

    QList<PaletteEntry> m_entries;
    QStringList m_folded; ///< by entry, to look in
    QStringList m_words;
    QList<int> m_found;
};

/// One field that finds guides, plans and commands by a few letters of them: Enter does the first.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(const QList<PaletteEntry> &entries, QWidget *parent = nullptr);
    ~CommandPalette() override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace counteroffer

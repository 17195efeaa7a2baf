// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QListView;

namespace counteroffer {

class ChoicesModel;
class ElidingButton;

/// A choice of any number of values, with how often each is there: a button that says what is chosen and
/// opens a list with boxes to tick and a field to find a value in many.
class ChoiceButton final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceButton)

public:
    struct Choice
    {
        QString value;
        QString name;
        int count = 0; ///< of guides; below 0 where it is not told
    };

    /// @param all what the button says while nothing is chosen ("All companies")
    ChoiceButton(const QString &name, const QString &all, QWidget *parent = nullptr);
    ~ChoiceButton() override;

    /// What is chosen stays so; a chosen value that is no longer there is kept and shown with 0.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QStringList chosen() const;
    /// Does not signal.
    void setChosen(const QStringList &values);
    [[nodiscard]] bool isOpen() const;

public Q_SLOTS:
    void openList();

Q_SIGNALS:
    void chosenChanged();

private:
    void buildList();
    void showChosen();

    QString m_name;
    QString m_all;
    ElidingButton *m_button;
    ChoicesModel *m_model;
    QWidget *m_popup = nullptr;
    QLineEdit *m_find = nullptr;
    QListView *m_list = nullptr;
};

} // namespace counteroffer

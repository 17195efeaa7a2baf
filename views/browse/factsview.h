// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace counteroffer {

/// Text about a guide with links to other guides ("guide:7") and to the web. Loads nothing.
class FactsView final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsView)

public:
    explicit FactsView(const QString &name, QWidget *parent = nullptr);
    ~FactsView() override;

Q_SIGNALS:
    void guideWanted(qint64 guideId);
    void webLinkClicked(const QUrl &url);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace counteroffer

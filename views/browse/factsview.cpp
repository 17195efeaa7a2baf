// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browse/factsview.h"

#include "shared/linkopening.h"

#include <QUrl>

namespace counteroffer {

FactsView::FactsView(const QString &name, QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAccessibleName(name);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == u"guide") {
            Q_EMIT guideWanted(url.path().toLongLong());
        } else if (isWebLink(url)) {
            Q_EMIT webLinkClicked(url);
        }
    });
}

FactsView::~FactsView() = default;

QVariant FactsView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    // Not an invalid value: for that one QTextDocument goes and opens the file itself.
    return QByteArray(1, '\0');
}

} // namespace counteroffer

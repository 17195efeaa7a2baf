// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/linkopening.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace counteroffer {

namespace {

constexpr qsizetype longestShown = 400; // characters: a dialog has to fit the screen

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(LinkOpening)
};

} // namespace

bool isWebLink(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

QString linkText(const QUrl &url)
{
    QString address = QString::fromLatin1(url.toEncoded());
    if (address.size() > longestShown) {
        address = address.first(longestShown / 2) + QStringLiteral(" … ") + address.last(longestShown / 2);
    }
    //: %1 is the host of a web page
    return Wording::tr("Host: %1").arg(url.host(QUrl::FullyEncoded)) + u'\n' + address;
}

void openLink(const QUrl &url, QWidget *parent)
{
    if (!isWebLink(url)) {
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, Wording::tr("Open a web page"),
                        Wording::tr("Open this address in your browser?"), QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(linkText(url));
    QPushButton *open = box->addButton(Wording::tr("Open"), QMessageBox::AcceptRole);
    QObject::connect(open, &QPushButton::clicked, box, [url] { QDesktopServices::openUrl(url); });
    box->open();
}

} // namespace counteroffer

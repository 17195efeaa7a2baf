// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTextBrowser>

namespace counteroffer {

/// The whole guide as text. Guides are untrusted: nothing they name is loaded, and only http(s) links open,
/// after the person has seen and confirmed the address.
class GuideTextView final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideTextView)

public:
    explicit GuideTextView(QWidget *parent = nullptr);
    ~GuideTextView() override;

    /// @param markdown the guide's bytes, without its front matter's lines drawn as text
    void setGuide(const QByteArray &markdown, int firstLine);
    /// Scrolls to a line of the file and marks its text.
    void showLine(int line);

Q_SIGNALS:
    /// A click on a web link: whoever shows the view asks before anything opens.
    void webLinkClicked(const QUrl &url);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QStringList m_lines;
    int m_firstLine = 1; // that is drawn
};

} // namespace counteroffer

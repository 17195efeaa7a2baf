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
    /// The line of the file in whose text the cursor is; 0 where that is not known.
    [[nodiscard]] int currentLine() const;

Q_SIGNALS:
    /// A click on a web link: whoever shows the view asks before anything opens.
    void webLinkClicked(const QUrl &url);
    /// The cursor has come to the text of another line.
    void lineVisited(int line);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void showEvent(QShowEvent *event) override;

private:
    void draw();
    void drawPlain();
    void mapLines();

    QByteArray m_waiting; ///< a guide that is drawn when the view is first seen
    bool m_drawn = true;
    QStringList m_lines;
    int m_firstLine = 1;      ///< that is drawn
    QList<int> m_blockOfLine; ///< by line, from 0; made when it is first asked for
    int m_visited = 0;
};

} // namespace counteroffer

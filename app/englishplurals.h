// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace counteroffer {

/// The language of the sources with its plurals: "%n day(s)" is "1 day" or "2 days". A translation that is
/// installed after it comes first.
class EnglishPlurals final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnglishPlurals)

public:
    /// Installs itself into the application, which has to exist.
    EnglishPlurals();
    ~EnglishPlurals() override;

    [[nodiscard]] bool isEmpty() const override { return false; }
    /// The source text with its "(s)" resolved by `n`; nothing where there is no number or no "(s)".
    [[nodiscard]] QString translate(const char *context, const char *source, const char *remark = nullptr,
                                    int n = -1) const override;
};

} // namespace counteroffer

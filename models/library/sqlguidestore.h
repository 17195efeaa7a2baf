// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/guidestore.h"

namespace counteroffer {

class LibraryDatabase;

/// The guides of a library's file. The library must outlive the store.
class SqlGuideStore final : public GuideStore
{
public:
    explicit SqlGuideStore(const LibraryDatabase &library);

    [[nodiscard]] Result<QList<GuideRecord>> records() override;
    [[nodiscard]] Result<QList<GuideRecord>> firstRecords(int most) override;
    [[nodiscard]] Result<int> count() override;
    [[nodiscard]] Result<int> unreadCount() override;
    [[nodiscard]] Result<QByteArray> bytes(GuideId id) override;
    [[nodiscard]] Result<Guide> guide(GuideId id) override;
    [[nodiscard]] Result<LoadedGuide> load(GuideId id) override;
    [[nodiscard]] Result<std::optional<FoundGuide>> find(const GuideReference &reference) override;
    [[nodiscard]] Result<Diagnostics> diagnostics(GuideId id) override;
    [[nodiscard]] Result<QList<GuideDiagnostics>> allDiagnostics() override;
    [[nodiscard]] Result<SearchResult> search(const QString &text) override;
    [[nodiscard]] Outcome<> remove(GuideId id) override;

private:
    [[nodiscard]] Outcome<> needIndex() const;
    [[nodiscard]] Result<int> number(const QString &sql) const;

    const LibraryDatabase &m_library;
};

} // namespace counteroffer

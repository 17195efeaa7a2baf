// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QList>

namespace counteroffer {

/// Why a YAML text was refused.
enum class YamlProblem {
    None,
    Syntax,  ///< not YAML, or no mapping at its top
    Aliases, ///< anchors are referred to: a few lines of them unfold to gigabytes
    TooDeep,
    TooLarge,
};

/// A YAML mapping as JSON values, with what is worth knowing of its places.
struct YamlMapping
{
    QJsonObject values;
    YamlProblem problem = YamlProblem::None;
    int problemLine = 0;          ///< from 1, within the text
    QStringList duplicateKeys;    ///< at the top; the first one counts
    QList<int> compensationLines; ///< from 1, of each entry of the list named "compensation"
};

/// Reads one YAML mapping, bounded in depth, size and count of values. Plain scalars become numbers, booleans
/// and nulls as YAML's core schema has them; all others are texts.
[[nodiscard]] YamlMapping readYaml(QByteArrayView text);

} // namespace counteroffer

// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace counteroffer {

/// The kinds of role by which guides of different companies compare: the thirteen that every company has, and
/// the one that is a company's own.
enum class RoleFamily {
    Unknown, ///< the guide does not say which role it is for
    SoftwareEngineer,
    SeniorSoftwareEngineer,
    StaffSoftwareEngineer,
    EngineeringManager,
    ProductManager,
    TechnicalProgramManager,
    DataEngineer,
    DataScientist,
    MachineLearningEngineer,
    DevOpsEngineer,
    SecurityEngineer,
    SolutionsArchitect,
    ProductDesigner,
    Signature,
};
inline constexpr int roleFamilyCount = 15;

/// The family of a role by its name. What a company adds ("(L5)", "/ Platform Engineer") does not matter; a
/// name that begins with none of the thirteen is Signature, an empty one Unknown.
[[nodiscard]] RoleFamily roleFamily(QStringView role);

/// The family's name for a person, translated.
[[nodiscard]] QString roleFamilyName(RoleFamily family);

} // namespace counteroffer

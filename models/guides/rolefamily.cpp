// SPDX-FileCopyrightText: 2026 The Counteroffer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guides/rolefamily.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace counteroffer {

using namespace Qt::StringLiterals;

namespace {

struct FamilyName
{
    RoleFamily family;
    QStringView words; // lower case, single spaces, as comparable() leaves a role
};

// The longer of two names that begin alike stands first. Besides each standard name, the ways in which the
// trade writes it.
constexpr std::array familyNames = {
    FamilyName{RoleFamily::SeniorSoftwareEngineer, u"senior software engineer"},
    FamilyName{RoleFamily::SeniorSoftwareEngineer, u"sr software engineer"},
    FamilyName{RoleFamily::StaffSoftwareEngineer, u"staff software engineer"},
    FamilyName{RoleFamily::SoftwareEngineer, u"software engineer"},
    FamilyName{RoleFamily::EngineeringManager, u"engineering manager"},
    FamilyName{RoleFamily::EngineeringManager, u"software engineering manager"},
    FamilyName{RoleFamily::TechnicalProgramManager, u"technical program manager"},
    FamilyName{RoleFamily::ProductManager, u"product manager"},
    FamilyName{RoleFamily::DataEngineer, u"data engineer"},
    FamilyName{RoleFamily::DataScientist, u"data scientist"},
    FamilyName{RoleFamily::MachineLearningEngineer, u"ml ai engineer"},
    FamilyName{RoleFamily::MachineLearningEngineer, u"ai ml engineer"},
    FamilyName{RoleFamily::MachineLearningEngineer, u"machine learning engineer"},
    FamilyName{RoleFamily::DevOpsEngineer, u"devops engineer"},
    FamilyName{RoleFamily::DevOpsEngineer, u"devops platform engineer"},
    FamilyName{RoleFamily::DevOpsEngineer, u"site reliability engineer"},
    FamilyName{RoleFamily::SecurityEngineer, u"security engineer"},
    FamilyName{RoleFamily::SolutionsArchitect, u"solutions architect"},
    FamilyName{RoleFamily::ProductDesigner, u"product designer"},
};

// Lower-case words with one space between them; what stands in parentheses is the company's own addition.
QString comparable(QStringView role)
{
    QString words;
    int depth = 0;
    for (const QChar c : role) {
        if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            depth = std::max(0, depth - 1);
        } else if (depth == 0) {
            words.append(c.isLetterOrNumber() ? c.toLower() : QChar(u' '));
        }
    }
    return words.simplified();
}

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(RoleFamily)
public:
    static QString of(RoleFamily family)
    {
        switch (family) {
        case RoleFamily::Unknown:
            return tr("Not stated");
        case RoleFamily::SoftwareEngineer:
            return tr("Software Engineer");
        case RoleFamily::SeniorSoftwareEngineer:
            return tr("Senior Software Engineer");
        case RoleFamily::StaffSoftwareEngineer:
            return tr("Staff Software Engineer");
        case RoleFamily::EngineeringManager:
            return tr("Engineering Manager");
        case RoleFamily::ProductManager:
            return tr("Product Manager");
        case RoleFamily::TechnicalProgramManager:
            return tr("Technical Program Manager");
        case RoleFamily::DataEngineer:
            return tr("Data Engineer");
        case RoleFamily::DataScientist:
            return tr("Data Scientist");
        case RoleFamily::MachineLearningEngineer:
            return tr("ML/AI Engineer");
        case RoleFamily::DevOpsEngineer:
            return tr("DevOps Engineer");
        case RoleFamily::SecurityEngineer:
            return tr("Security Engineer");
        case RoleFamily::SolutionsArchitect:
            return tr("Solutions Architect");
        case RoleFamily::ProductDesigner:
            return tr("Product Designer");
        case RoleFamily::Signature:
            //: a role that only this company has
            return tr("Signature");
        }
        return {};
    }
};

} // namespace

RoleFamily roleFamily(QStringView role)
{
    const QString words = comparable(role);
    if (words.isEmpty()) {
        return RoleFamily::Unknown;
    }
    for (const FamilyName &name : familyNames) {
        if (words.startsWith(name.words) &&
            (words.size() == name.words.size() || words.at(name.words.size()) == u' ')) {
            return name.family;
        }
    }
    return RoleFamily::Signature;
}

QString roleFamilyName(RoleFamily family)
{
    return Wording::of(family);
}

} // namespace counteroffer

// SPDX-License-Identifier: Apache-2.0
#include "gui/models/usermodel.h"

#include "auth/digest.h"
#include "gui/models/comparing.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::UserRow;

namespace {

QString algorithmsOf(const UserRow &row)
{
    QStringList all;
    for (const auth::Algorithm algorithm : row.algorithms)
        all.append(QString::fromLatin1(auth::token(algorithm).toByteArray()));
    return all.join(u", "_s);
}

bool knowsMd5Only(const UserRow &row)
{
    return row.algorithms == std::vector{auth::Algorithm::Md5};
}

} // namespace

UserModel::UserModel(RowStore<UserRow> &rows, QObject *parent)
    : RowModel(rows, parent)
{
    filter();
}

void UserModel::setFilter(const Filter &wanted)
{
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    filter();
}

QString UserModel::nameOf(const UserRow &row)
{
    return QString::fromUtf8(row.name + '@' + row.domain);
}

QString UserModel::heading(int column) const
{
    switch (column) {
    case Name: return tr("User");
    case Domain: return tr("Domain");
    case Proof: return tr("Logs in by", "algorithms of hashing");
    case Kept: return tr("Password is kept");
    default: return {};
    }
}

QString UserModel::sample(int column) const
{
    switch (column) {
    case Name: return u"somebody.with.a.long.name"_s;
    case Domain: return u"presence.example.com"_s;
    case Proof: return u"SHA-512-256, SHA-256, MD5"_s;
    case Kept:
        return QStringList{tr("⚠ readable", "password"), tr("as hashes", "password"),
                           tr("not at all", "password")}
            .join(u'\n');
    default: return {};
    }
}

QString UserModel::cell(const UserRow &row, int column) const
{
    switch (column) {
    case Name: return QString::fromUtf8(row.name);
    case Domain: return QString::fromUtf8(row.domain);
    case Proof: return row.algorithms.empty() ? tr("⚠ nothing", "algorithms") : algorithmsOf(row);
    case Kept:
        if (row.hasClearPassword)
            return tr("⚠ readable", "password");
        return row.algorithms.empty() ? tr("not at all", "password") : tr("as hashes", "password");
    default: return {};
    }
}

QString UserModel::tip(const UserRow &row, int column) const
{
    if (column == Proof) {
        if (row.algorithms.empty())
            return tr("Nothing is stored that this user could log in by: set a password.");
        if (knowsMd5Only(row)) {
            return tr("Only the oldest hash is stored, as other servers write it. A new password "
                      "stores the others too.");
        }
        return tr("The phone chooses one of these to hash its answer with.");
    }
    if (column == Kept) {
        return row.hasClearPassword
                   ? tr("Whoever reads the database reads this password. A new password is kept "
                        "as hashes unless you wish otherwise.")
                   : tr("Nobody can read the password, here or in the database.");
    }
    return nameOf(row);
}

bool UserModel::canChange(int column) const
{
    return column != Name && column != Domain;
}

int UserModel::orderOf(const UserRow &a, const UserRow &b, int column) const
{
    switch (column) {
    case Name: return order(a.name, b.name);
    case Domain: return order(a.domain, b.domain);
    case Proof: return order(qint64(a.algorithms.size()), qint64(b.algorithms.size()));
    case Kept: return order(qint64(a.hasClearPassword), qint64(b.hasClearPassword));
    default: return 0;
    }
}

int UserModel::orderOfKeys(const UserRow &a, const UserRow &b) const
{
    return order(a.user, b.user);
}

bool UserModel::fits(const UserRow &row) const
{
    if (!m_filter.user.isEmpty() && row.user != m_filter.user)
        return false;
    bool isOfKind = true;
    switch (m_filter.which) {
    case Which::Readable: isOfKind = row.hasClearPassword; break;
    case Which::Md5Only: isOfKind = knowsMd5Only(row); break;
    case Which::Nothing: isOfKind = row.algorithms.empty(); break;
    case Which::All: break;
    }
    return isOfKind && m_filter.words.fit(row.name, row.domain, algorithmsOf(row));
}

} // namespace gui

#include "gui/tables/claim_model.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "claims/claim_words.h"
#include "machine/profile.h"

namespace switchpoint {

QString verdictWord(ClaimVerdict verdict) {
  switch (verdict) {
  case ClaimVerdict::True: return QCoreApplication::translate("Claims", "True");
  case ClaimVerdict::False: return QCoreApplication::translate("Claims", "False");
  case ClaimVerdict::Depends: return QCoreApplication::translate("Claims", "Depends");
  case ClaimVerdict::Judgement: return QCoreApplication::translate("Claims", "Judgement");
  }
  return {};
}

QString verdictLetter(ClaimVerdict verdict) {
  return verdictWord(verdict).left(1);
}

void ClaimModel::setClaims(std::vector<CheckedClaim> claims) {
  const bool same =
      claims.size() == claims_.size() && std::ranges::equal(
                                             claims, claims_, {}, [](const CheckedClaim& c) { return c.claim.id; },
                                             [](const CheckedClaim& c) { return c.claim.id; });
  if (same && !claims.empty()) { // who reads one of them goes on reading
    claims_ = std::move(claims);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  claims_ = std::move(claims);
  endResetModel();
}

int ClaimModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(claims_.size());
}

int ClaimModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() || claims_.empty() ? 0 : 1 + static_cast<int>(claims_.front().profiles.size());
}

const ProfileResult& ClaimModel::resultAt(const QModelIndex& index) const {
  return claims_[static_cast<std::size_t>(index.row())].profiles[static_cast<std::size_t>(index.column() - 1)];
}

QVariant ClaimModel::ofStatement(const Claim& claim, int role) const {
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole: return QString::fromStdString(claim.statement).remove('`');
  case IdRole: return QString::fromStdString(claim.id);
  case SearchRole:
    return QString::fromStdString(claim.id + ' ' + claim.statement + ' ' + claim.why + ' ' + claim.instead);
  default: return {};
  }
}

QVariant ClaimModel::ofVerdict(const ProfileResult& result, int role) const {
  const std::optional<ClaimVerdict> verdict = result.computed ? result.computed : result.recorded;
  if (!verdict) return {};
  switch (role) {
  case Qt::DisplayRole: return verdictLetter(*verdict);
  case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignCenter);
  case Qt::ToolTipRole:
  case Qt::AccessibleTextRole:
    return QStringLiteral("%1: %2").arg(QString::fromStdString(shortProfile(result.profile)), verdictWord(*verdict));
  case VerdictRole: return static_cast<int>(*verdict);
  case CheckedRole: return result.computed.has_value();
  case AgreesRole: return !result.computed || result.agrees();
  default: return {};
  }
}

QVariant ClaimModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) return {};
  if (index.column() == 0) return ofStatement(claims_[static_cast<std::size_t>(index.row())].claim, role);
  return ofVerdict(resultAt(index), role);
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (section == 0) return QCoreApplication::translate("Claims", "What people say");
  const std::string& profile = claims_.front().profiles[static_cast<std::size_t>(section - 1)].profile;
  if (profile == "textbook") return QCoreApplication::translate("Claims", "book");
  return QString::fromStdString(shortProfile(profile));
}

void ClaimFilter::setWords(const QString& words) {
  words_ = words.split(' ', Qt::SkipEmptyParts);
  invalidateFilter();
}

void ClaimFilter::setVerdict(std::optional<ClaimVerdict> verdict) {
  verdict_ = verdict;
  invalidateFilter();
}

bool ClaimFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QString text = sourceModel()->index(row, 0, parent).data(ClaimModel::SearchRole).toString();
  for (const QString& word : words_) {
    if (!text.contains(word, Qt::CaseInsensitive)) return false;
  }
  if (!verdict_) return true;
  for (int column = 1; column < sourceModel()->columnCount(); ++column) {
    const QVariant found = sourceModel()->index(row, column, parent).data(ClaimModel::VerdictRole);
    if (found.isValid() && found.toInt() == static_cast<int>(*verdict_)) return true;
  }
  return false;
}

} // namespace switchpoint

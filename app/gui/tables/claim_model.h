// The claims as a table: the statement, then a verdict for each interpreter; and the same filtered by words and
// verdict.
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "claims/claim_check.h"

namespace switchpoint {

// "True", "False", "Depends", "Judgement", and the letter that stands for it, in the language of the window.
QString verdictWord(ClaimVerdict verdict);
QString verdictLetter(ClaimVerdict verdict);

class ClaimModel : public QAbstractTableModel {
  Q_OBJECT
public:
  // Verdict: an int, or nothing where no experiment is about that interpreter; Checked: it was computed; Agrees: it is
  // the recorded one; Search: all words of the claim; Row: of claims().
  enum Roles { VerdictRole = Qt::UserRole, CheckedRole, AgreesRole, SearchRole, IdRole };

  explicit ClaimModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setClaims(std::vector<CheckedClaim> claims);
  const std::vector<CheckedClaim>& claims() const { return claims_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  const ProfileResult& resultAt(const QModelIndex& index) const;
  QVariant ofStatement(const Claim& claim, int role) const;
  QVariant ofVerdict(const ProfileResult& result, int role) const;

  std::vector<CheckedClaim> claims_;
};

class ClaimFilter : public QSortFilterProxyModel {
  Q_OBJECT
public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

  // Claims that hold all of these words, and have this verdict on some interpreter.
  void setWords(const QString& words);
  void setVerdict(std::optional<ClaimVerdict> verdict);

protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
  QStringList words_;
  std::optional<ClaimVerdict> verdict_;
};

} // namespace switchpoint

// The claims as the window knows them: read and checked in the background once somebody looks, and again on request.
#pragma once

#include <vector>

#include <QObject>

#include "claims/claim_check.h"
#include "gui/session/background.h"

namespace switchpoint {

class ClaimBoard : public QObject {
  Q_OBJECT
public:
  explicit ClaimBoard(QObject* parent = nullptr) : QObject(parent) {}
  ~ClaimBoard() override;

  // Reads them and runs their experiments, unless that is under way or done.
  void want();
  void cancel();

  // By section; until they are checked only what is recorded is known of them.
  const std::vector<CheckedClaim>& claims() const { return claims_; }
  bool isChecking() const { return job_ != nullptr; }
  bool isChecked() const { return checked_; }
  double progress() const { return progress_; }
  // Claims that cannot be read, or an experiment that cannot be run.
  const std::vector<Diagnostic>& problems() const { return problems_; }

Q_SIGNALS:
  void claimsChanged();
  void workChanged(); // a check began, went on or ended

private:
  void check(std::vector<Claim> claims);

  std::vector<CheckedClaim> claims_;
  std::vector<Diagnostic> problems_;
  bool checked_ = false;
  double progress_ = 0;
  JobPtr job_;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint

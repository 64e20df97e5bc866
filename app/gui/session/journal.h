// A file for each running program with the work that is not saved yet. What a killed one leaves is found by the next.
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QLockFile>
#include <QString>

namespace switchpoint {

class Journal {
public:
  // Its file will be `folder`/<process>-<n>.journal, locked from the first write on as long as this lives.
  explicit Journal(const QString& folder);
  ~Journal();
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  bool write(const QByteArray& bytes);
  void clear(); // there is nothing that could be lost

  struct Left {
    QString path;
    QByteArray bytes;
  };
  // What programs left that are no more, the newest first. From here on it belongs to this one alone.
  std::vector<Left> claimLeft();
  void forget(const Left& left);

private:
  QString folder_;
  QString path_;
  std::unique_ptr<QLockFile> lock_;
  std::vector<std::pair<QString, std::unique_ptr<QLockFile>>> claimed_;
};

} // namespace switchpoint

// How the tables of the window look and behave.
#pragma once

class QTableView;

namespace switchpoint {

inline constexpr int kTableRow = 24; // px
inline constexpr int kDenseRow = 22; // of a table that is read line by line
// For the width of a column that is as wide as its words: Qt would measure a thousand, at each change.
inline constexpr int kRowsMeasured = 50;

// Rows of one height, chosen as a whole and never edited; Tab leaves the table.
void dress(QTableView& table, int rowHeight = kTableRow);
// Columns as wide as what stands in them, the last as wide as what is left.
void fitColumns(QTableView& table);

} // namespace switchpoint

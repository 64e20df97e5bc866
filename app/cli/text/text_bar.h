// A bar of block characters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace switchpoint {

// `part` of `whole` in `width` cells, to an eighth of a cell; something is always to be seen of what is not nothing.
std::string textBar(std::uint64_t part, std::uint64_t whole, std::size_t width);

} // namespace switchpoint

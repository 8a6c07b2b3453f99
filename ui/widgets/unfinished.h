#pragma once

namespace kz {

/// A page on which something may stand that somebody typed and that is written nowhere yet. It is not made anew while
/// that is so.
class Unfinished
{
public:
    virtual ~Unfinished() = default;
    virtual bool isUnfinished() const = 0;
};

} // namespace kz

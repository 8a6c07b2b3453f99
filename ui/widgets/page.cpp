#include "ui/widgets/page.h"

namespace kz {

void Page::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace kz

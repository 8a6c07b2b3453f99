#pragma once

#include <QScrollArea>

namespace kz {

/// A frameless scroll area around a content that grows with it. It passes the keyboard by: what stands in it takes it.
QScrollArea *scrolled(QWidget *content);

} // namespace kz

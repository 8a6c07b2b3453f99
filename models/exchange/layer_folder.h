#pragma once

#include "models/exchange/framework_tables.h"

namespace kz::exchange {

/// Reads a curriculum that is kept as a folder of layers, as the model core curriculum of medicine is: in ja/outcomes
/// layer1.csv, layer2.csv … of items with index, id, item and parent (an id of the layer above), in en/outcomes the
/// same in English, met by id; and tables of items that ja/tables/index.csv names, each an item at the top with its
/// categories below.
/// Errors: those of CsvReader; FileMissing (path) when there is no ja/outcomes/layer1.csv.
Result<FrameworkDraft> readLayerFolder(const QString &folder, const FrameworkNaming &naming);

} // namespace kz::exchange

#pragma once

#include "models/domain/places.h"

namespace kz::exchange {

/// What an institution probably is. The public lists leave the points-table digit (1 medical, 3 dental, 4 pharmacy)
/// out of the nine-digit code, so that the kind cannot be known from it: this is a proposal, for a person to mend.
/// The name decides: 訪問看護; 薬局 and the like; 病院, ホスピタル, 医療センター and the like; 歯科 without 医科;
/// homes, schools. Only where it says nothing, the number does: district 90 is visiting nursing, institution numbers
/// from 3000 are dentists', from 4000 pharmacies' by custom. Everything else is a clinic.
SiteKind guessSiteKind(const QString &name, const QString &nineDigits);

} // namespace kz::exchange

#pragma once

#include "models/words/words.h"
#include "ui/widgets/form_dialog.h"

namespace kz {

/// How the forms of this room say what is wrong.
inline FormWording dialogWording()
{
    return {words::issueText, words::errorText};
}

} // namespace kz

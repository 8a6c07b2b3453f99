#pragma once

#include <QCoreApplication>

#include <cstddef>

namespace kz::words {

/// What is said where there is a code: the source text of a sentence in the context "words". The arguments are those
/// that models/base/error.h and models/base/issue.h name at each code; %1 of an issue is the field.
template <typename Code>
struct Sentence {
    Code code;
    const char *text;
};

/// In the language of the program; empty where there is none.
template <typename Code, std::size_t size>
QString sentenceFor(const Sentence<Code> (&sentences)[size], Code code)
{
    for (const Sentence<Code> &sentence : sentences)
        if (sentence.code == code)
            return QCoreApplication::translate("words", sentence.text);
    return {};
}

} // namespace kz::words

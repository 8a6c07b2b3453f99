#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

namespace kz::test {

/// A catalogue of a few words, installed while it lives. Plurals take the same text.
class Japanese : public QTranslator
{
public:
    explicit Japanese(QHash<QString, QString> words) : m_words(std::move(words))
    {
        m_words.insert(QStringLiteral("words/en"), QStringLiteral("ja"));
        QCoreApplication::installTranslator(this);
    }
    ~Japanese() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_words.value(QString::fromUtf8(context) + u'/' + QString::fromUtf8(source));
    }

private:
    QHash<QString, QString> m_words;
};

} // namespace kz::test

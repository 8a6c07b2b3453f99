#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kz {

namespace {

/// The application owns its translators as children and lets each go before the next takes its name.
void replace(QCoreApplication &application, const QString &name, const QString &path)
{
    if (auto *former = application.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(former);
        delete former;
    }
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(path))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("ja"), QStringLiteral("en")};
}

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0);
        if (languages().contains(code))
            return code;
    }
    return languages().first();
}

bool setLanguage(QCoreApplication &application, const QString &language)
{
    if (!languages().contains(language))
        return false;
    QLocale::setDefault(QLocale(language));
    // Ours comes second and is therefore asked first.
    replace(application, QStringLiteral("kz_qt_words"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(language));
    replace(application, QStringLiteral("kz_own_words"), QStringLiteral(":/i18n/kizahashi_%1.qm").arg(language));
    return true;
}

} // namespace kz

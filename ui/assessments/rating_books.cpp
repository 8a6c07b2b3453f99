#include "ui/assessments/rating_books.h"

#include "models/words/words.h"
#include "ui/assessments/wide_ratings_dialog.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace kz {

RatingBooks::RatingBooks(items::Workspace &workspace, QWidget *page)
    : QObject(page), m_workspace(workspace), m_page(page)
{ }

void RatingBooks::take(QStringList paths)
{
    paths.sort(); // a file dialog names them as they were clicked
    m_of = int(paths.size());
    m_left = std::move(paths);
    m_taken = m_ratings = 0;
    m_inThisOne.reset();
    next();
}

void RatingBooks::next()
{
    if (m_inThisOne) {
        ++m_taken;
        m_ratings += *m_inThisOne;
        m_inThisOne.reset();
    }
    if (m_left.isEmpty())
        return tell();
    const QString path = m_left.takeFirst();
    auto *dialog = new WideRatingsDialog(m_workspace, path, {m_of - int(m_left.size()), m_of}, m_page);
    connect(dialog, &WideRatingsDialog::taken, this,
            [this](int ratings) { m_inThisOne = m_inThisOne.value_or(0) + ratings; });
    // Not before the one is gone that says so.
    connect(dialog, &QDialog::finished, this, &RatingBooks::next, Qt::QueuedConnection);
    dialog->open();
}

void RatingBooks::tell()
{
    if (m_of == 1 && m_taken > 0)
        Q_EMIT told(State::Good, tr("%n ratings were taken in. Ctrl+Z takes them back.", nullptr, m_ratings));
    else if (m_taken > 0)
        Q_EMIT told(State::Good,
                    words::filled(tr("Files taken in: %1 of %2, ratings: %3. Ctrl+Z takes them back sheet by sheet."),
                                  {words::numberText(m_taken), words::numberText(m_of), words::numberText(m_ratings)}));
    else if (m_of > 1)
        Q_EMIT told(State::Neutral, tr("None of the files was taken in."));
}

QStringList RatingBooks::sheetsIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        const QString suffix = QFileInfo(url.toLocalFile()).suffix().toLower();
        if (suffix != QStringLiteral("xlsx") && suffix != QStringLiteral("csv"))
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace kz

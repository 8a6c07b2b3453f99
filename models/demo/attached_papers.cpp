#include "models/demo/attached_papers.h"

#include <QByteArrayList>

namespace kz::demo {

namespace {

/// The objects of a PDF in order, numbered from 1, with the table that says where each begins.
QByteArray pdfOf(const QByteArrayList &objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray where = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n"
        + where + "\n%%EOF\n";
}

} // namespace

QByteArray caseReportText()
{
    return QStringLiteral("事例レポート（見本）\n"
                          "\n"
                          "1. 場面\n"
                          "退院後の暮らしに不安がある方へ、内服と体重測定の自己管理を支援した。\n"
                          "\n"
                          "2. 選んだ方法\n"
                          "いっしょに記録表を作り、毎朝の手順を本人の言葉で書いてもらった。\n"
                          "\n"
                          "3. 結果\n"
                          "退院前に3日続けて一人で行えた。外来と訪問看護へ記録表を引き継いだ。\n"
                          "\n"
                          "4. 振り返り\n"
                          "なぜこの方法を選んだか、根拠を示して説明できるようにする。\n"
                          "\n"
                          "この事例は見本のために作ったもので、実在の人物・施設とは関係がない。\n")
        .toUtf8();
}

QByteArray caseReportPdf()
{
    constexpr const char *lines[] = {"1. Scene: a discharge that worried patient and family.",
                                     "2. What was done: a meeting with pharmacist and visiting nurse.",
                                     "3. Outcome: the plan for the first week at home was written together.",
                                     "4. Looking back: invite the family a day earlier.",
                                     "",
                                     "Invented for the demo; nobody and no place is meant."};
    QByteArray text = "BT\n/F1 16 Tf\n72 770 Td\n(Case report - specimen) Tj\n/F1 11 Tf\n0 -34 Td\n18 TL\n";
    for (const char *line : lines)
        text += QByteArray("(") + line + ") Tj T*\n";
    text += "ET";
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                  "/Resources << /Font << /F1 5 0 R >> >> >>",
                  "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream",
                  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"});
}

} // namespace kz::demo

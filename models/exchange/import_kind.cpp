#include "models/exchange/import_kind.h"

#include "models/exchange/enum_words.h"

#include <QCoreApplication>

namespace kz::exchange {

namespace {

constexpr ImportField municipalityFields[] = {
    {"code", QT_TRANSLATE_NOOP("Import", "Municipality code"), true,
     "団体コード|全国地方公共団体コード|市区町村コード|市町村コード|自治体コード|lgcode|code", "992011"},
    {"prefecture", QT_TRANSLATE_NOOP("Import", "Prefecture"), true, "都道府県|都道府県名|県名|pref", "霞県"},
    {"name", QT_TRANSLATE_NOOP("Import", "Municipality"), true,
     "市区町村|市町村|市区町村名|市町村名|自治体名|city|name", "階市"},
    {"kana", QT_TRANSLATE_NOOP("Import", "Municipality (kana)"), false,
     "市区町村名カナ|市町村名カナ|市区町村カナ|フリガナ|ふりがな|カナ|読み|citykana", "キザハシシ"},
    {"latitude", QT_TRANSLATE_NOOP("Import", "Latitude"), false, "緯度|lat", "33.5"},
    {"longitude", QT_TRANSLATE_NOOP("Import", "Longitude"), false, "経度|lng|lon|long", "135.5"},
    {"depopulated", QT_TRANSLATE_NOOP("Import", "Depopulated area"), false, "過疎|過疎区分|過疎地域|過疎地域区分",
     "none"},
    {"list_day", QT_TRANSLATE_NOOP("Import", "Date of the list"), false, "過疎地域一覧の日付|一覧日|公示日|list date",
     "2026-04-01"},
};

constexpr ImportField institutionFields[] = {
    {"code", QT_TRANSLATE_NOOP("Import", "Institution code"), true,
     "医療機関コード|保険医療機関コード|施設コード|医療機関等コード|institution code|facility code", "999912345"},
    {"short_code", QT_TRANSLATE_NOOP("Import", "Institution number"), false,
     "医療機関番号|医療機関等番号|institution number", "9912345"},
    {"name", QT_TRANSLATE_NOOP("Import", "Site"), true,
     "医療機関名|医療機関名称|施設名|施設名称|施設|名称|name|facility name", "見本医院"},
    {"postcode", QT_TRANSLATE_NOOP("Import", "Postcode"), false, "郵便番号|〒|zip|postal code", "0000000"},
    {"address", QT_TRANSLATE_NOOP("Import", "Address"), false, "住所|所在地|医療機関所在地|address",
     "霞県階市見本町1-1"},
};

constexpr ImportField siteFields[] = {
    {"code", QT_TRANSLATE_NOOP("Import", "Institution code"), false,
     "医療機関コード|保険医療機関コード|医療機関等コード|施設コード|施設番号|コード|code|institution code|site code|"
     "facility code|hospital code",
     "999912345"},
    {"name", QT_TRANSLATE_NOOP("Import", "Site"), true,
     "施設名|施設|施設名称|病院名|病院名称|医療機関名|医療機関名称|所属施設名|研修施設|研修施設名|事業所名|事業所名称|"
     "名称|name|site name|facility|facility name|hospital|hospital name|institution",
     "見本中央病院"},
    {"kana", QT_TRANSLATE_NOOP("Import", "Site (kana)"), false,
     "施設名カナ|施設名フリガナ|フリガナ|ふりがな|カナ|よみ|読み|施設カナ|site kana", "ミホンチュウオウビョウイン"},
    {"kind", QT_TRANSLATE_NOOP("Import", "Kind of site"), false,
     "施設種別|施設区分|種別|区分|種類|施設の種類|施設類型|type|site type|facility type", "hospital"},
    {"organisation", QT_TRANSLATE_NOOP("Import", "Organisation"), false,
     "法人|法人名|法人名称|開設者|開設者名|設置者|運営法人|organization|corporation", "見本会"},
    {"municipality", QT_TRANSLATE_NOOP("Import", "Municipality"), false,
     "市区町村|市町村|市区町村名|市町村名|市区町村コード|所在市町村|団体コード|city|town", "992011"},
    {"postcode", QT_TRANSLATE_NOOP("Import", "Postcode"), false, "郵便番号|〒|zip|zip code|postal code", "0000000"},
    {"address", QT_TRANSLATE_NOOP("Import", "Address"), false, "住所|所在地|施設住所|address", "霞県階市見本町1-1"},
    {"form", QT_TRANSLATE_NOOP("Import", "Management form"), false, "開設主体|経営主体|開設主体区分|ownership", "公立"},
    {"beds", QT_TRANSLATE_NOOP("Import", "Beds"), false,
     "病床数|許可病床数|総病床数|ベッド数|床数|定員(床)|number of beds", "120"},
    {"beds_from", QT_TRANSLATE_NOOP("Import", "Beds from"), false,
     "病床数適用日|病床数の基準日|病床数基準日|beds as of", "2026-04-01"},
    {"capacity", QT_TRANSLATE_NOOP("Import", "Trainees at one time"), false,
     "受入定員|受入人数|受入可能人数|受入可能数|定員|capacity", "4"},
    {"remote", QT_TRANSLATE_NOOP("Import", "Remote area"), false, "へき地|僻地|へき地医療|remote|rural", "no"},
    {"island", QT_TRANSLATE_NOOP("Import", "Island"), false, "離島|島|island", "no"},
    {"leads", QT_TRANSLATE_NOOP("Import", "Lead hospital"), false, "基幹型|基幹型臨床研修病院|基幹施設|lead", "yes"},
    {"member", QT_TRANSLATE_NOOP("Import", "Member of the alliance"), false,
     "参加施設|参加法人|連携施設|構成施設|member", "yes"},
    {"opened", QT_TRANSLATE_NOOP("Import", "Opened"), false, "開設日|開設年月日|opening date", "2001-04-01"},
    {"closed", QT_TRANSLATE_NOOP("Import", "Closed"), false, "廃止日|閉院日|廃止年月日|closing date", ""},
};

constexpr ImportField departmentFields[] = {
    {"site", QT_TRANSLATE_NOOP("Import", "Site (code or name)"), true,
     "施設|施設名|施設名称|所属施設|所属施設名|施設コード|医療機関名|医療機関コード|病院|病院名|site|site code|"
     "facility|facility name|hospital|hospital name",
     "見本中央病院"},
    {"name", QT_TRANSLATE_NOOP("Import", "Department or ward"), true,
     "部署|部署名|部署名称|病棟|病棟名|病棟名称|診療科|診療科名|所属|所属部署|所属名|department|department name|ward|"
     "ward name|unit|name",
     "3階東病棟"},
    {"kind", QT_TRANSLATE_NOOP("Import", "Kind of department"), false, "部署種別|部署区分|種別|区分|type", "ward"},
    {"field", QT_TRANSLATE_NOOP("Import", "Clinical field"), false, "分野|研修分野|診療分野|field",
     "internal_medicine"},
    {"capacity", QT_TRANSLATE_NOOP("Import", "Trainees at one time"), false, "受入定員|受入人数|定員|capacity", "2"},
    {"position", QT_TRANSLATE_NOOP("Import", "Order"), false, "並び順|表示順|順番|order|no", "1"},
};

// How a row names its person; the same wherever one is named.
constexpr ImportField personKey
    = {"person_key", QT_TRANSLATE_NOOP("Import", "Kizahashi key of the person"), false, "個人キー|person key", ""};
constexpr ImportField staffNumber
    = {"staff_number", QT_TRANSLATE_NOOP("Import", "Staff number"), false,
       "職員番号|社員番号|職員ID|社員ID|職員コード|職員CD|社員CD|職員No|社員No|社員コード|従業員番号|従業員コード|"
       "従業員No|個人番号|個人コード|職番|社番|ID番号|staff no|staff id|employee number|employee no|"
       "employee id|employee code|emp no|emp id|personnel number",
       "M0001"};
constexpr ImportField licenceNumber
    = {"licence_number", QT_TRANSLATE_NOOP("Import", "Licence number"), false,
       "免許番号|免許登録番号|免許証番号|登録番号|籍登録番号|医籍番号|医籍登録番号|看護師籍登録番号|看護師免許番号|"
       "license number|licence no|license no|registration number",
       ""};
constexpr ImportField personName
    = {"name", QT_TRANSLATE_NOOP("Import", "Name"), false,
       "氏名|名前|お名前|姓名|なまえ|職員名|職員氏名|社員名|社員氏名|従業員名|従業員氏名|受講者名|受講者氏名|研修医名|"
       "研修医氏名|研修者氏名|漢字氏名|氏名漢字|full name|staff name|employee name|employee",
       "見本 花子"};

constexpr ImportField personFields[] = {
    {"key", QT_TRANSLATE_NOOP("Import", "Kizahashi key"), false, "キー|kizahashi key|key", ""},
    staffNumber,
    licenceNumber,
    {"name", QT_TRANSLATE_NOOP("Import", "Name"), true,
     "氏名|名前|お名前|姓名|なまえ|職員名|職員氏名|社員名|社員氏名|従業員名|従業員氏名|受講者名|受講者氏名|研修医名|"
     "研修医氏名|研修者氏名|漢字氏名|氏名漢字|full name|staff name|employee name|employee",
     "見本 花子"},
    {"kana", QT_TRANSLATE_NOOP("Import", "Kana"), false,
     "フリガナ|ふりがな|カナ|かな|カナ氏名|氏名カナ|氏名かな|氏名フリガナ|氏名ふりがな|氏名よみ|職員名カナ|カナ名|読み|"
     "よみ|ヨミ|読み仮名|よみがな|ヨミガナ|name kana|furigana|kana name",
     "ミホン ハナコ"},
    {"former_name", QT_TRANSLATE_NOOP("Import", "Former name"), false, "旧姓|旧氏名|旧姓名|旧氏|maiden name", ""},
    {"professional_name", QT_TRANSLATE_NOOP("Import", "Professional name"), false,
     "職業上の氏名|通称|業務上の氏名|通称名", ""},
    {"profession", QT_TRANSLATE_NOOP("Import", "Profession"), true,
     "職種|職種名|職種区分|職種名称|資格|職名|occupation|job|job title|job type", "看護師"},
    {"experience_since", QT_TRANSLATE_NOOP("Import", "In the profession since fiscal year"), false,
     "経験開始年度|入職年度|採用年度|免許取得年度|経験開始年|experience since", "2026"},
    {"email", QT_TRANSLATE_NOOP("Import", "E-mail"), false,
     "メール|メールアドレス|Eメール|電子メール|mail|email|email address|mail address", "hanako@example.invalid"},
    {"note", QT_TRANSLATE_NOOP("Import", "Note"), false, "備考|メモ|摘要|notes|remarks", ""},
    {"site", QT_TRANSLATE_NOOP("Import", "Site"), false,
     "施設|施設名|施設名称|所属施設|所属施設名|所属施設名称|病院|病院名|病院名称|所属病院|医療機関|医療機関名|"
     "医療機関名称|勤務先|勤務先名|勤務施設|勤務施設名|事業所|事業所名|施設コード|facility|facility name|hospital|"
     "hospital name|site name|workplace",
     "見本中央病院"},
    {"department", QT_TRANSLATE_NOOP("Import", "Department or ward"), false,
     "部署|部署名|部署名称|病棟|病棟名|病棟名称|所属|所属名|所属名称|所属部署|所属部署名|所属病棟|所属科|所属部門|部門|"
     "部門名|配属|配属先|配属部署|配属部署名|配属病棟|勤務部署|勤務病棟|診療科|診療科名|department|department name|"
     "dept|ward|ward name|unit",
     "3階東病棟"},
    {"affiliation_from", QT_TRANSLATE_NOOP("Import", "In the ward from"), false,
     "配属日|配属年月日|配属開始日|所属開始日|異動日|異動年月日|着任日|affiliated from", "2026-04-01"},
    {"employed_from", QT_TRANSLATE_NOOP("Import", "Employed from"), false,
     "採用日|採用年月日|入職日|入職年月日|就職日|就職年月日|就業開始日|入社日|入社年月日|雇用開始日|雇用年月日|"
     "勤務開始日|hire date|hired|date of hire|date hired|employment date|start date|joined|join date",
     "2026-04-01"},
    {"employed_to", QT_TRANSLATE_NOOP("Import", "Employed to"), false,
     "退職日|退職年月日|離職日|離職年月日|退社日|退社年月日|雇用終了日|leaving date|date of leaving|end date", ""},
    {"ending", QT_TRANSLATE_NOOP("Import", "Ending"), false, "退職区分|退職種別|離職区分|異動区分|終了区分|ending", ""},
    {"ending_reason", QT_TRANSLATE_NOOP("Import", "Reason of the ending"), false,
     "退職理由|退職事由|離職理由|終了理由|理由|reason|reason for leaving", ""},
    {"programme", QT_TRANSLATE_NOOP("Import", "Ladder or programme"), false,
     "ラダー・プログラム|プログラム|研修プログラム|研修プログラム名|ラダー|ラダー名|プログラム名|コース|コース名|"
     "研修コース|"
     "program|program name|programme name|curriculum|ladder",
     ""},
    {"target_level", QT_TRANSLATE_NOOP("Import", "Target level"), false,
     "目標レベル|目標段階|目標ラダー|目標ラダーレベル|ラダーレベル|レベル|段階|level|ladder level|target", ""},
    {"enrolled_from", QT_TRANSLATE_NOOP("Import", "In the programme from"), false,
     "研修開始日|研修開始年月日|開始日|プログラム開始日|enrolled from", ""},
    {"target_day", QT_TRANSLATE_NOOP("Import", "Target date"), false,
     "目標日|目標期日|達成予定日|目標年月日|達成目標日|修了予定日|研修修了予定日|研修終了予定日|due date|target day",
     ""},
    {"preceptor", QT_TRANSLATE_NOOP("Import", "Preceptor"), false,
     "プリセプター|プリセプター名|プリセプター氏名|プリセプタ|プリセプター職員番号|実地指導者|実地指導者名|"
     "実地指導者氏名|"
     "指導者|指導者名|指導者氏名|指導看護師|指導医|指導医名|指導医氏名|担当指導者|preceptor name|mentor|supervisor",
     ""},
    {"role", QT_TRANSLATE_NOOP("Import", "Role"), false, "役割|担当|研修上の役割|研修役割|指導者区分|duty", ""},
};

constexpr ImportField placementFields[] = {
    {"key", QT_TRANSLATE_NOOP("Import", "Kizahashi key"), false, "キー|kizahashi key|key", ""},
    personKey,
    staffNumber,
    licenceNumber,
    personName,
    {"kind", QT_TRANSLATE_NOOP("Import", "Kind of placement"), false, "種別|区分|配置種別|配置区分|派遣区分|type",
     "rotation"},
    {"site", QT_TRANSLATE_NOOP("Import", "Site"), true,
     "施設|施設名|施設名称|研修先|研修先施設|研修先名|研修施設|研修施設名|派遣先|派遣先施設|配置先|病院|病院名|"
     "医療機関名|施設コード|facility|facility name|hospital|hospital name|to",
     "見本中央病院"},
    {"from_site", QT_TRANSLATE_NOOP("Import", "Sent by"), false, "派遣元|派遣元施設|出向元|sending site", ""},
    {"department", QT_TRANSLATE_NOOP("Import", "Department or ward"), false,
     "診療科|診療科名|部署|部署名|病棟|研修科|department|ward", ""},
    {"field", QT_TRANSLATE_NOOP("Import", "Clinical field"), false, "分野|研修分野|診療分野|field", "community"},
    {"from_day", QT_TRANSLATE_NOOP("Import", "From"), true,
     "開始日|開始年月日|研修開始日|開始|自|期間開始|期間自|派遣日|派遣開始日|start|start date|begin", "2026-05-01"},
    {"to_day", QT_TRANSLATE_NOOP("Import", "To"), true,
     "終了日|終了年月日|研修終了日|終了|至|期間終了|期間至|派遣終了日|end|end date|until", "2026-05-31"},
    {"share", QT_TRANSLATE_NOOP("Import", "Part of the day"), false, "割合|日割合|従事割合|半日|fraction|fte", "1"},
    {"supervisor", QT_TRANSLATE_NOOP("Import", "Supervisor"), false,
     "指導医|指導医名|指導医氏名|指導者|指導者名|指導者氏名|指導担当|担当指導医|preceptor|mentor", ""},
    {"note", QT_TRANSLATE_NOOP("Import", "Note"), false, "備考|メモ|摘要|notes|remarks", ""},
};

constexpr ImportField absenceFields[] = {
    {"key", QT_TRANSLATE_NOOP("Import", "Kizahashi key"), false, "キー|kizahashi key|key", ""},
    personKey,
    staffNumber,
    licenceNumber,
    personName,
    {"kind", QT_TRANSLATE_NOOP("Import", "Kind of absence"), false,
     "種別|区分|休暇区分|休暇種別|休業区分|休職区分|欠席区分|休止区分|type", "sick"},
    {"from_day", QT_TRANSLATE_NOOP("Import", "From"), true,
     "開始日|休止開始日|休業開始日|休職開始日|休暇開始日|開始|自|start|start date|begin", "2026-06-01"},
    {"to_day", QT_TRANSLATE_NOOP("Import", "To"), false,
     "終了日|休止終了日|休業終了日|休職終了日|休暇終了日|終了|至|end|end date|until", "2026-06-05"},
    {"returns_on", QT_TRANSLATE_NOOP("Import", "Returns on"), false,
     "復職日|復職予定日|復帰日|復帰予定日|再開日|再開予定日|return date|expected return", ""},
    {"working_days", QT_TRANSLATE_NOOP("Import", "Working days"), false,
     "日数|休止日数|勤務日数|欠勤日数|days|workdays", "5"},
    {"reason", QT_TRANSLATE_NOOP("Import", "Reason"), false, "理由|事由|備考|note|remarks", ""},
};

constexpr ImportField logEntryFields[] = {
    {"key", QT_TRANSLATE_NOOP("Import", "Kizahashi key"), false, "キー|kizahashi key|key", ""},
    personKey,
    staffNumber,
    licenceNumber,
    personName,
    {"day", QT_TRANSLATE_NOOP("Import", "Date"), true, "日付|経験日|経験年月日|実施日|年月日|日|診療日|date",
     "2026-05-11"},
    {"site", QT_TRANSLATE_NOOP("Import", "Site"), false,
     "施設|施設名|施設名称|研修先|研修先施設|研修施設|研修施設名|病院|病院名|医療機関名|施設コード|facility|"
     "facility name|hospital|hospital name",
     "見本中央病院"},
    {"department", QT_TRANSLATE_NOOP("Import", "Department or ward"), false,
     "診療科|診療科名|部署|部署名|病棟|研修科|department|ward", ""},
    {"setting", QT_TRANSLATE_NOOP("Import", "Setting"), false, "場面|診療の場|場|診療形態|care setting", "ward"},
    {"programme", QT_TRANSLATE_NOOP("Import", "Ladder or programme"), false,
     "ラダー・プログラム|プログラム|研修プログラム|ラダー|プログラム名|program|curriculum|ladder", ""},
    {"items", QT_TRANSLATE_NOOP("Import", "Items"), false,
     "項目|経験項目|症候・疾病|症候|疾病|症候疾患|手技|項目コード|item|item code", ""},
    {"role", QT_TRANSLATE_NOOP("Import", "Trainee's role"), false, "役割|関与|関わり|経験の程度|involvement",
     "performed"},
    {"count", QT_TRANSLATE_NOOP("Import", "Count"), false, "件数|回数|数|例数|number|n", "1"},
    {"half_days", QT_TRANSLATE_NOOP("Import", "Half-days"), false, "半日数|外来半日数|半日|コマ数", "1"},
    {"day_part", QT_TRANSLATE_NOOP("Import", "Morning or afternoon"), false, "午前・午後|午前午後の別|半日の別",
     "morning"},
    {"status", QT_TRANSLATE_NOOP("Import", "Status"), false, "状態|提出状態|ステータス|提出区分", "submitted"},
    {"submitted_on", QT_TRANSLATE_NOOP("Import", "Submitted on"), false, "提出日|提出年月日", ""},
    {"countersigner", QT_TRANSLATE_NOOP("Import", "Countersigned by"), false,
     "確認者|確認者名|指導医|指導医名|指導医氏名|承認者|指導者|指導者名|supervisor", ""},
    {"countersigned_on", QT_TRANSLATE_NOOP("Import", "Countersigned on"), false, "確認日|承認日|確認年月日", ""},
    {"return_reason", QT_TRANSLATE_NOOP("Import", "Reason of the return"), false, "差戻し理由|差し戻し理由|返却理由",
     ""},
    {"note", QT_TRANSLATE_NOOP("Import", "Note"), false, "備考|メモ|振り返り|コメント|内容|notes|comment|remarks", ""},
};

constexpr ImportField assessmentFields[] = {
    {"key", QT_TRANSLATE_NOOP("Import", "Kizahashi key"), false, "キー|kizahashi key|key", ""},
    personKey,
    staffNumber,
    licenceNumber,
    personName,
    {"programme", QT_TRANSLATE_NOOP("Import", "Ladder or programme"), false,
     "ラダー・プログラム|プログラム|研修プログラム|ラダー|プログラム名|program|curriculum|ladder", ""},
    {"tool", QT_TRANSLATE_NOOP("Import", "Form"), true, "評価票|評価表|様式|評価シート|評価ツール|tool", "sheet"},
    {"assessor", QT_TRANSLATE_NOOP("Import", "Assessor"), false, "評価者|評価者名|評価者氏名|評価者職員番号|rater", ""},
    {"assessor_kind", QT_TRANSLATE_NOOP("Import", "Kind of assessor"), true,
     "評価者区分|評価区分|評価者種別|区分|rater kind", "first_rater"},
    {"level", QT_TRANSLATE_NOOP("Import", "Level applied for"), false, "レベル|申請レベル|ラダーレベル|段階|level", ""},
    {"from_day", QT_TRANSLATE_NOOP("Import", "From"), false, "評価期間開始|期間開始|開始日|自|start", "2026-04-01"},
    {"to_day", QT_TRANSLATE_NOOP("Import", "To"), false, "評価期間終了|期間終了|終了日|至|end", "2026-09-30"},
    {"day", QT_TRANSLATE_NOOP("Import", "Date of the assessment"), true, "評価日|実施日|日付|年月日|date",
     "2026-09-30"},
    {"item", QT_TRANSLATE_NOOP("Import", "Item"), true, "項目|評価項目|項目コード|行動目標|item code", "A1"},
    {"step", QT_TRANSLATE_NOOP("Import", "Rating"), true, "評価|評点|評定|段階評価|得点|step|score|rating", "3"},
    {"status", QT_TRANSLATE_NOOP("Import", "Status"), false, "状態|提出状態|ステータス", "submitted"},
    {"comment", QT_TRANSLATE_NOOP("Import", "Comment"), false, "コメント|評価コメント|所見|備考|comments|note", ""},
};

constexpr ImportField attendanceFields[] = {
    {"event", QT_TRANSLATE_NOOP("Import", "Event (title or key)"), true,
     "行事|行事名|研修名|研修会名|研修会|講座名|講義名|テーマ|イベント|イベント名|event|event title|title|course",
     "見本の研修会"},
    {"day", QT_TRANSLATE_NOOP("Import", "Date of the event"), false,
     "開催日|開催年月日|実施日|日付|年月日|受講日|参加日|出席日|date|event date", "2026-06-20"},
    personKey,
    staffNumber,
    licenceNumber,
    personName,
    {"status", QT_TRANSLATE_NOOP("Import", "Attendance"), false,
     "出欠|出席|出席状況|参加状況|受講状況|状況|区分|status|attendance", "attended"},
    {"hours", QT_TRANSLATE_NOOP("Import", "Hours"), false, "時間|時間数|受講時間|参加時間|出席時間|hour", "1.5"},
    {"credits", QT_TRANSLATE_NOOP("Import", "Credits"), false, "単位|単位数|取得単位|ポイント|credit|points", ""},
    {"number", QT_TRANSLATE_NOOP("Import", "Number of the certificate"), false,
     "修了証番号|証明書番号|受講証番号|証書番号|認定番号|certificate number|certificate no", ""},
    {"note", QT_TRANSLATE_NOOP("Import", "Note"), false, "備考|メモ|摘要|notes|remarks", ""},
};

// In the order of the enumeration.
constexpr ImportKindInfo kinds[] = {
    {ImportKind::Municipality, false, municipalityFields},
    {ImportKind::Institution, true, institutionFields},
    {ImportKind::Site, false, siteFields},
    {ImportKind::Department, false, departmentFields},
    {ImportKind::Person, false, personFields},
    {ImportKind::Placement, false, placementFields},
    {ImportKind::Absence, false, absenceFields},
    {ImportKind::LogEntry, false, logEntryFields},
    {ImportKind::Assessment, false, assessmentFields},
    {ImportKind::Attendance, false, attendanceFields},
};

/// The word for a code in an example, of whichever enumeration has it.
template <typename... Enumerations>
QString wordAmong(const QString &example)
{
    QString word = example;
    const auto look = [&](auto value) {
        if (value)
            word = enumWord(*value);
        return value.has_value();
    };
    static_cast<void>((look(enumFromCode<Enumerations>(example)) || ...));
    return word;
}

QString exampleText(const QString &example)
{
    if (!speaksJapanese() || example.isEmpty())
        return example;
    if (example == QStringLiteral("yes") || example == QStringLiteral("no"))
        return flagWord(example == QStringLiteral("yes"));
    return wordAmong<Depopulated, SiteKind, DepartmentKind, DutyKind, AbsenceKind, PlacementKind, CareSetting,
                     TraineeRole, DayPart, EvidenceStatus, AssessorKind, AttendanceStatus>(example);
}

} // namespace

const ImportKindInfo &importKindInfo(ImportKind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

int fieldIndex(ImportKind kind, QLatin1String key)
{
    const auto fields = importKindInfo(kind).fields;
    for (size_t i = 0; i < fields.size(); ++i)
        if (key == QLatin1String(fields[i].key))
            return static_cast<int>(i);
    return -1;
}

QString fieldLabel(const ImportField &field)
{
    return QCoreApplication::translate("Import", field.label);
}

QList<QStringList> templateRows(ImportKind kind)
{
    QStringList header;
    QStringList example;
    for (const ImportField &field : importKindInfo(kind).fields) {
        header.append(fieldLabel(field));
        example.append(exampleText(QString::fromUtf8(field.example)));
    }
    return {header, example};
}

} // namespace kz::exchange

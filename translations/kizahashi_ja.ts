<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Enum</name>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>教育担当</translation>
    </message>
    <message>
        <source>Educator</source>
        <translation>指導者</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>No setting</source>
        <translation>場面なし</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>病棟</translation>
    </message>
    <message>
        <source>Outpatient clinic</source>
        <translation>外来</translation>
    </message>
    <message>
        <source>General outpatient clinic</source>
        <translation>一般外来</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>在宅医療</translation>
    </message>
    <message>
        <source>Online care</source>
        <translation>オンライン診療</translation>
    </message>
    <message>
        <source>Visiting nursing</source>
        <translation>訪問看護</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>薬局</translation>
    </message>
    <message>
        <source>Care facility</source>
        <translation>介護施設</translation>
    </message>
    <message>
        <source>Emergency room</source>
        <translation>救急外来</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>役割なし</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>見学</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>介助</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Took charge</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>指導</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>Preceptor</source>
        <translation>プリセプター（実地指導者）</translation>
    </message>
    <message>
        <source>First rater</source>
        <translation>一次評価者</translation>
    </message>
    <message>
        <source>Second rater</source>
        <translation>二次評価者</translation>
    </message>
    <message>
        <source>Supervising doctor</source>
        <translation>指導医</translation>
    </message>
    <message>
        <source>Senior doctor</source>
        <translation>上級医</translation>
    </message>
    <message>
        <source>Another profession</source>
        <translation>他職種</translation>
    </message>
    <message>
        <source>Educator in charge</source>
        <translation>教育担当者</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Parallel general outpatient clinic</source>
        <translation>一般外来（並行研修）</translation>
    </message>
    <message>
        <source>Itinerant clinic</source>
        <translation>巡回診療</translation>
    </message>
    <message>
        <source>Dispatch of a doctor</source>
        <translation>医師派遣</translation>
    </message>
    <message>
        <source>Locum</source>
        <translation>代診</translation>
    </message>
    <message>
        <source>Remote support</source>
        <translation>遠隔支援</translation>
    </message>
    <message>
        <source>Clinical ladder</source>
        <translation>クリニカルラダー</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>カリキュラム</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>施行中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Behaviour goal</source>
        <translation>行動目標</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>症候</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>疾病・病態</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手技</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>A number of</source>
        <translation>一定数</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>Time in rotation</source>
        <translation>ローテーション期間</translation>
    </message>
    <message>
        <source>Time in post</source>
        <translation>在職期間</translation>
    </message>
    <message>
        <source>Limit of absence</source>
        <translation>休止の上限</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認定証</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>免許番号</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>その他の番号</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Retired from service</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>On leave of absence</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>未修了</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Programme director</source>
        <translation>プログラム責任者</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>病気休暇</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>産前・産後休業</translation>
    </message>
    <message>
        <source>Childcare leave</source>
        <translation>育児休業</translation>
    </message>
    <message>
        <source>Family-care leave</source>
        <translation>介護休業</translation>
    </message>
    <message>
        <source>Bereavement leave</source>
        <translation>忌引</translation>
    </message>
    <message>
        <source>Other absence</source>
        <translation>その他の休み</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>受講中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not depopulated</source>
        <translation>過疎地域でない</translation>
    </message>
    <message>
        <source>Partly depopulated</source>
        <translation>一部過疎</translation>
    </message>
    <message>
        <source>Depopulated</source>
        <translation>過疎地域</translation>
    </message>
    <message>
        <source>Deemed depopulated</source>
        <translation>みなし過疎</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>診療所</translation>
    </message>
    <message>
        <source>Dental clinic</source>
        <translation>歯科診療所</translation>
    </message>
    <message>
        <source>Visiting nursing station</source>
        <translation>訪問看護ステーション</translation>
    </message>
    <message>
        <source>Nursing school</source>
        <translation>看護学校</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>診療科</translation>
    </message>
    <message>
        <source>Outpatient department</source>
        <translation>外来</translation>
    </message>
</context>
<context>
    <name>absence</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>勤務日数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>actor</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>affiliation</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署（病棟）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>department</name>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署（病棟）</translation>
    </message>
    <message>
        <source>Clinical field</source>
        <translation>診療分野</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>受入人数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>descriptor</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Text (Japanese)</source>
        <translation>本文（日本語）</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>本文（英語）</translation>
    </message>
</context>
<context>
    <name>duty</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署（病棟）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>employment</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Employed from</source>
        <translation>採用日</translation>
    </message>
    <message>
        <source>Employed to</source>
        <translation>退職日</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終了の種別</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>enrolment</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目標レベル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>framework</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Title (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>対象職種</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>framework_version</name>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>廃止日</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上位の項目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>評価尺度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Title (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>kz::HaveNeedBar</name>
    <message>
        <source>%1, met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kz::TableView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>level</name>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Level (Japanese)</source>
        <translation>レベル（日本語）</translation>
    </message>
    <message>
        <source>Level (English)</source>
        <translation>レベル（英語）</translation>
    </message>
    <message>
        <source>Definition (Japanese)</source>
        <translation>定義（日本語）</translation>
    </message>
    <message>
        <source>Definition (English)</source>
        <translation>定義（英語）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>level_award</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>認定日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>認定番号</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>認定の根拠</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>取消日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>municipality</name>
    <message>
        <source>Municipality code</source>
        <translation>市区町村コード</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Depopulated area</source>
        <translation>過疎地域</translation>
    </message>
    <message>
        <source>Date of the list</source>
        <translation>一覧の基準日</translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>Organisation</source>
        <translation>法人・団体</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Management form</source>
        <translation>開設主体</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>旧姓</translation>
    </message>
    <message>
        <source>Professional name</source>
        <translation>職業上の氏名</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>In the profession since fiscal year</source>
        <translation>職種の経験開始年度</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>person_identifier</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>番号の種類</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>placement</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派遣元</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署（病棟）</translation>
    </message>
    <message>
        <source>Clinical field</source>
        <translation>診療分野</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>1日に占める割合</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導医</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>profession</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の要件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Title (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>requirement_item</name>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>With all below</source>
        <translation>下位の項目を含む</translation>
    </message>
</context>
<context>
    <name>requirement_site</name>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
</context>
<context>
    <name>scale</name>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Title (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>名称（英語）</translation>
    </message>
</context>
<context>
    <name>scale_step</name>
    <message>
        <source>Scale</source>
        <translation>評価尺度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Anchor (Japanese)</source>
        <translation>目安（日本語）</translation>
    </message>
    <message>
        <source>Anchor (English)</source>
        <translation>目安（英語）</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>site</name>
    <message>
        <source>Institution code</source>
        <translation>医療機関コード</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>施設の種類</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>法人・団体</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Management form</source>
        <translation>開設主体</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>受入人数</translation>
    </message>
    <message>
        <source>Remote area</source>
        <translation>へき地</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>離島</translation>
    </message>
    <message>
        <source>Lead hospital</source>
        <translation>基幹型病院</translation>
    </message>
    <message>
        <source>Member of the alliance</source>
        <translation>連携推進法人の参加施設</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開設日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉鎖日</translation>
    </message>
</context>
<context>
    <name>site_beds</name>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>病床数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>tool</name>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Title (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>評価尺度</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>tool_item</name>
    <message>
        <source>Form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
</TS>

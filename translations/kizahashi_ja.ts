<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Add %1</source>
        <translation>%1の追加</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1の施行</translation>
    </message>
    <message>
        <source>Award %1</source>
        <translation>%1の認定</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>%1の確認</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1の終了</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1の取込み</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1の作成</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>「%1」をやり直す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1の廃止</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>%1の差戻し</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1の取消し</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1の保存</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>%1の提出</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>Upgrade %1</source>
        <translation>%1の更新</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1の取下げ</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1の作成</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>%1を発行</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1を設定</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>%1の取込み</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1の統合</translation>
    </message>
    <message>
        <source>Set the target of %1</source>
        <translation>%1の目標の設定</translation>
    </message>
    <message>
        <source>Hand out %1</source>
        <translation>%1を配付</translation>
    </message>
    <message>
        <source>Strike off %1</source>
        <translation>%1を無効に</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1の複写</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1の移動</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1を終了</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <translation>%1を決定</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>%1の期限を延長</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>%1を保留</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1の決定を取消し</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1を再開</translation>
    </message>
    <message>
        <source>Note as seen: %1</source>
        <translation>%1を確認済みにする</translation>
    </message>
    <message>
        <source>Issue %1 again</source>
        <translation>%1の再交付</translation>
    </message>
    <message>
        <source>Replace %1 by the level below</source>
        <translation>%1の1段階引下げ</translation>
    </message>
    <message>
        <source>Agree to %1</source>
        <translation>%1に合意</translation>
    </message>
</context>
<context>
    <name>ApplicationPaper</name>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a level, its number and the day</comment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a ward and since when</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Date of application</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Year of experience</source>
        <translation>経験年数</translation>
    </message>
    <message>
        <source>Wards</source>
        <translation>配属歴</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>ラダー</translation>
    </message>
    <message>
        <source>Current level</source>
        <translation>現在のレベル</translation>
    </message>
    <message>
        <source>Level applied for</source>
        <translation>申請レベル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Reason for applying</source>
        <translation>申請理由</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason for a change</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>This ladder has no way to a decision yet.</source>
        <translation>このラダーは、認定の進め方がまだ決まっていません。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>可</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Level awarded</source>
        <translation>認定レベル</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>認定番号</translation>
    </message>
    <message>
        <source>Notice given on</source>
        <translation>通知日</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>the number of a certificate</extracomment>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>Application for a level</source>
        <translation>ラダー認定申請書</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>提出書類</translation>
    </message>
    <message>
        <source>Ratings and interview</source>
        <translation>評価と面談</translation>
    </message>
    <message>
        <source>I agree with the result that was explained to me in the interview.</source>
        <translation>面談で説明を受けた評価の結果に同意します。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面談者</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Chair of the committee</source>
        <translation>審査会委員長</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認定証</translation>
    </message>
    <message>
        <source>No level was awarded in this fiscal year.</source>
        <translation>この年度に認定されたレベルはありません。</translation>
    </message>
    <message>
        <source>Reissued</source>
        <translation>再交付</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>certificate</comment>
        <extracomment>the name on a certificate, with the word that honours it</extracomment>
        <translation>%1&#x3000;殿</translation>
    </message>
    <message>
        <source>This is to certify that the person named above has been found to practise at the level named here.</source>
        <translation>あなたは審査の結果、上記のレベルに到達していると認められましたので、ここに認定します。</translation>
    </message>
    <message>
        <source>Valid from %1 until %2</source>
        <translation>有効期間&#x3000;%1から%2まで</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>紙：%1</translation>
    </message>
    <message>
        <source>none: the level below is held and in force</source>
        <translation>新たな認定なし（一つ下のレベルの認定が有効）</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>an item, how it was rated now and before</comment>
        <translation>%1：%3→%2</translation>
    </message>
</context>
<context>
    <name>Applications</name>
    <message>
        <source>Ready for the decision</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>Approved, notice to be given</source>
        <translation>認定済み・通知待ち</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Extended until %1</source>
        <translation>%1まで延長</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>保留（再審査）</translation>
    </message>
    <message>
        <source>A reason is to be seen</source>
        <translation>理由の確認待ち</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a step and who takes it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The applicant does not agree</source>
        <translation>本人不同意</translation>
    </message>
    <message>
        <source>Level below is held</source>
        <translation>下位レベルを保有</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>not to be had in this ward</source>
        <translation>この部署では経験できません</translation>
    </message>
    <message>
        <source>not to be had at this site</source>
        <translation>この施設では経験できません</translation>
    </message>
    <message>
        <source>%1 of a planned %2</source>
        <translation>計画%2に対し%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>%1 %2 is valid until %3</source>
        <translation>%1 %2の有効期限は%3まで</translation>
    </message>
    <message>
        <source>No supervisor</source>
        <translation>指導者未定</translation>
    </message>
    <message>
        <source>%1, nobody is named as supervisor</source>
        <translation>%1の配置に指導者が登録されていません</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (%2); %3</source>
        <translation>%1（%2）、%3</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>受入定員超過</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 people for %2 places, %3</source>
        <translation>定員%2名に%1名（%3）</translation>
    </message>
    <message>
        <source>The rotation of %1 has ended, and nobody has rated it</source>
        <translation>%1のローテーションが終了し、まだ評価されていません</translation>
    </message>
    <message>
        <source>On a rotation, last entry on %1</source>
        <translation>ローテーション中。最後の記録は%1</translation>
    </message>
    <message>
        <source>On a rotation, nothing has been entered yet</source>
        <translation>ローテーション中。記録がまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for more than two weeks, the oldest is of %1</source>
        <translation>
            <numerusform>%n件が2週間以上確認を待っています（最も古いもの：%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview due</source>
        <translation>面談予定超過</translation>
    </message>
    <message>
        <source>The next interview was due on %1, the last was on %2</source>
        <translation>次回面談の予定日は%1でした（前回：%2）</translation>
    </message>
    <message>
        <source>Packet not back</source>
        <translation>持出しファイル未回収</translation>
    </message>
    <message>
        <source>%1, out since %2, taken back until %3</source>
        <translation>%1、%2に発行、取込期限は%3</translation>
    </message>
    <message>
        <source>%1, out since %2</source>
        <translation>%1、%2に発行</translation>
    </message>
    <message>
        <source>Applications waiting</source>
        <translation>認定申請</translation>
    </message>
    <message numerus="yes">
        <source>%n applications are ready for the decision</source>
        <translation>
            <numerusform>%n件が決定待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are overdue</source>
        <translation>
            <numerusform>%n件が期限超過</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is valid until %2</source>
        <translation>%1の有効期限は%2です</translation>
    </message>
    <message>
        <source>Plan follow-up due</source>
        <translation>計画の振返り時期</translation>
    </message>
    <message>
        <source>A follow-up of the plan of %1 was due on %2</source>
        <translation>%1に合意した計画の振返り面談が%2の予定でした</translation>
    </message>
    <message>
        <source>Entries are asked for, nothing has been entered yet</source>
        <translation>経験記録が求められていますが、まだ1件もありません</translation>
    </message>
    <message>
        <source>Entries are asked for, last entry on %1</source>
        <translation>経験記録が求められていますが、最後の記録は%1です</translation>
    </message>
    <message>
        <source>%1: %2 from %3, no longer met</source>
        <extracomment>A requirement of credits, what will be left of it, and the day on which it is no longer met</extracomment>
        <translation>%1：%3から%2となり、要件を満たさなくなります</translation>
    </message>
    <message>
        <source>Feedback due</source>
        <translation>360度評価の期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n who were asked have not answered with “%1” by %2</source>
        <translation>
            <numerusform>「%1」を依頼した%n人が、期限（%2）までに回答していません</numerusform>
        </translation>
    </message>
    <message>
        <source>Level’s rule unmet</source>
        <translation>認定要件割れ</translation>
    </message>
    <message>
        <source>Packet to issue</source>
        <translation>持出しファイル未発行</translation>
    </message>
    <message>
        <source>Goes there on %1 and has no packet</source>
        <translation>%1から行く予定ですが、持出しファイルがありません</translation>
    </message>
</context>
<context>
    <name>BackupVerb</name>
    <message>
        <source>Copies a file, in use or not, and checks the copy.</source>
        <translation>ファイルを（使用中でも）バックアップし、検証します。</translation>
    </message>
    <message>
        <source>The file to copy.</source>
        <translation>バックアップするファイル。</translation>
    </message>
    <message>
        <source>Where the copy goes.</source>
        <translation>バックアップの保存先。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>The backup is in %1 and has been checked.</source>
        <translation>%1にバックアップし、検証しました。</translation>
    </message>
    <message>
        <source>Replaces OUT where it is an older backup or another Kizahashi file. Anything else that is there is never replaced.</source>
        <translation>OUTが以前のバックアップなどKizahashiのファイルである場合に置き換えます。それ以外のファイルは置き換えません。</translation>
    </message>
    <message>
        <source>%1 is a Kizahashi file already, so nothing was written. Choose another name, or give --replace if its records may go.</source>
        <translation>%1はすでにKizahashiのファイルであるため、書き込みませんでした。別の名前にするか、その記録が失われてよければ--replaceを付けてください。</translation>
    </message>
    <message>
        <source>Nothing can be written beside %1, so the window will not know of this backup.</source>
        <translation>%1の隣に書き込めないため、このバックアップの日時と場所は画面に表示されません。</translation>
    </message>
</context>
<context>
    <name>BookDefect</name>
    <message>
        <source>it is no Excel workbook (.xlsx)</source>
        <translation>Excelブック（.xlsx）ではありません</translation>
    </message>
    <message>
        <source>it is protected with a password; open it in Excel and save it without one</source>
        <translation>パスワードで保護されています。Excelで開き、パスワードなしで保存し直してください</translation>
    </message>
    <message>
        <source>it has far more parts than a workbook has</source>
        <translation>内部のファイル数がExcelブックとしては多すぎます</translation>
    </message>
    <message>
        <source>it holds macros; save it in Excel as a workbook without macros (.xlsx)</source>
        <translation>マクロが含まれています。Excelでマクロなしのブック（.xlsx）として保存し直してください</translation>
    </message>
    <message>
        <source>unpacked it would be far larger than a table is; copy the rows into a new workbook</source>
        <translation>展開すると表としては大きすぎます。必要な行を新しいブックにコピーしてください</translation>
    </message>
    <message>
        <source>it is too large; copy the rows into a new workbook</source>
        <translation>ファイルが大きすぎます。必要な行を新しいブックにコピーしてください</translation>
    </message>
    <message>
        <source>it is a workbook of the old kind (.xls); save it in Excel as .xlsx</source>
        <translation>古い形式（.xls）のブックです。Excelで.xlsxとして保存し直してください</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>the part of the program that reads workbooks (kizahashi-sheets) is missing; install Kizahashi again</source>
        <translation>ブックを読み込むプログラム（kizahashi-sheets）が見つかりません。Kizahashiをインストールし直してください</translation>
    </message>
    <message>
        <source>it has more rows than can be read at once</source>
        <translation>一度に読み込める行数を超えています</translation>
    </message>
    <message>
        <source>reading took too long; copy the rows into a new workbook</source>
        <translation>読込に時間がかかりすぎました。必要な行を新しいブックにコピーしてください</translation>
    </message>
    <message>
        <source>reading broke off, perhaps for want of memory; copy the rows into a new workbook</source>
        <translation>読込が途中で止まりました。メモリー不足の可能性があります。必要な行を新しいブックにコピーしてください</translation>
    </message>
    <message>
        <source>it has no placeholder, such as {{name}}</source>
        <translation>{{氏名}} などの差し込み項目がありません</translation>
    </message>
    <message>
        <source>it is too large for a form to fill in</source>
        <translation>差し込み用の様式としては大きすぎます</translation>
    </message>
    <message>
        <source>it is larger than any framework</source>
        <translation>ラダー・プログラムとしては大きすぎます</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The rest is in the table.</source>
        <translation>残りは表にあります。</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>The month under a chart&apos;s time axis as QDate formats it; in Japanese M月</extracomment>
        <translation>M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>The year under a chart&apos;s time axis as QDate formats it; in Japanese yyyy年</extracomment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>まだ表示するものがありません。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>ChartVerb</name>
    <message>
        <source>Draws one chart as PNG, SVG or PDF, or writes its figures as CSV.</source>
        <translation>図表をPNG・SVG・PDFで、または数値をCSVで書き出します。</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>読み込むファイル。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>次のいずれか：%1。</translation>
    </message>
    <message>
        <source>The person or site it is about.</source>
        <translation>対象の職員または施設。</translation>
    </message>
    <message>
        <source>What had happened by this day counts (today).</source>
        <translation>基準日。この日までの記録を数えます（既定：今日）。</translation>
    </message>
    <message>
        <source>This chart needs --id and --out.</source>
        <translation>この図表には--idと--outが必要です。</translation>
    </message>
    <message>
        <source>This chart needs --out and no --id.</source>
        <translation>この図表には--outが必要です（--idは不要）。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1 is not enrolled in any ladder or programme on this day: there is nothing to draw.</source>
        <translation>%1さんはこの日、どのラダー・プログラムにも登録されていないため、描くものがありません。</translation>
    </message>
    <message>
        <source>The file to write: .png, .svg, .pdf, .xlsx or .csv.</source>
        <translation>書き出すファイル（.png、.svg、.pdf、.xlsx、.csv）。</translation>
    </message>
</context>
<context>
    <name>ClinicalField</name>
    <message>
        <source>anaesthesia</source>
        <translation>麻酔</translation>
    </message>
    <message>
        <source>cardiology</source>
        <translation>循環器内科</translation>
    </message>
    <message>
        <source>community medicine</source>
        <translation>地域医療</translation>
    </message>
    <message>
        <source>electives</source>
        <translation>選択研修</translation>
    </message>
    <message>
        <source>emergency medicine</source>
        <translation>救急</translation>
    </message>
    <message>
        <source>internal medicine</source>
        <translation>内科</translation>
    </message>
    <message>
        <source>nursing</source>
        <translation>看護</translation>
    </message>
    <message>
        <source>obstetrics and gynaecology</source>
        <translation>産婦人科</translation>
    </message>
    <message>
        <source>oncology</source>
        <translation>腫瘍内科</translation>
    </message>
    <message>
        <source>orthopaedics</source>
        <translation>整形外科</translation>
    </message>
    <message>
        <source>paediatrics</source>
        <translation>小児科</translation>
    </message>
    <message>
        <source>palliative care</source>
        <translation>緩和ケア</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>薬剤部</translation>
    </message>
    <message>
        <source>psychiatry</source>
        <translation>精神科</translation>
    </message>
    <message>
        <source>rehabilitation</source>
        <translation>リハビリテーション</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>外科</translation>
    </message>
    <message>
        <source>general practice I</source>
        <translation>総合診療Ⅰ</translation>
    </message>
    <message>
        <source>general practice II</source>
        <translation>総合診療Ⅱ</translation>
    </message>
</context>
<context>
    <name>Cohort</name>
    <message>
        <source>For the whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Nobody is enrolled in it on this day.</source>
        <translation>この日に受講している人はいません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>充足者数</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>要件はありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Overview of requirements</source>
        <translation>到達状況一覧表</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1（%2現在）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>入職年度</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>✓ met; otherwise what is there of what is needed. Empty: not asked for on the way to the person&apos;s target level. Below the name: progress and ward.</source>
        <translation>✓は充足、数字は現在／必要。空欄は本人の目標レベルまでに求められていない要件です。氏名の下は到達率と所属。</translation>
    </message>
    <message>
        <source>What the numbers ask for</source>
        <translation>番号と要件</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>到達率</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name</source>
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
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>半日数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>到達度</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>到達状況</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
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
        <source>Weeks</source>
        <translation>週数</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>従事割合</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導者</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Have of need</source>
        <translation>実績／必要</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>充足日</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>overlaps another stay</source>
        <translation>ほかの配置と重複</translation>
    </message>
    <message>
        <source>no supervisor</source>
        <translation>指導者なし</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>病床数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Placed now</source>
        <translation>配置中</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Kind of assessor</source>
        <translation>評価者の区分</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Items rated</source>
        <translation>評価項目数</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>求める内容</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Usage: kizahashi-cli [--lang ja|en] VERB …</source>
        <translation>使い方： kizahashi-cli [--lang ja|en] 動詞 …</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>「%1」という動詞はありません。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>引数が足りません。</translation>
    </message>
    <message>
        <source>There is more than this verb takes.</source>
        <translation>引数が多すぎます。</translation>
    </message>
    <message>
        <source>Computing standings</source>
        <translation>到達状況を計算中</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Who writes, where people sign in to the file.</source>
        <translation>ログインを求めるファイルで、書き込む人の名前。</translation>
    </message>
    <message>
        <source>Reads the passphrase from the input instead of the terminal.</source>
        <translation>パスワードを端末からではなく標準入力から読みます。</translation>
    </message>
    <message>
        <source>Say who you are with --as NAME. The passphrase is asked for on the terminal, or read from the input with --passphrase-stdin.</source>
        <translation>--as NAME で名前を指定してください。パスワードは端末で入力するか、--passphrase-stdin で標準入力から渡します。</translation>
    </message>
    <message>
        <source>Nobody called “%1” signs in to this file.</source>
        <translation>「%1」という名前でこのファイルにログインする人はいません。</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>パスワード：</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase: use --passphrase-stdin.</source>
        <translation>パスワードを入力する端末がありません。--passphrase-stdin を使ってください。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 wrong usage, 3 bad input, 4 refused by the file, 5 input or output failed, 130 stopped by Ctrl+C.
Where people sign in to a file, verbs that change it and the report “office” ask who you are (--as). Roles in a local file keep honest people from mistakes; reading is not protected by them.
“kizahashi-cli VERB --help” explains one verb.</source>
        <translation>終了コード：0 完了、2 使い方の誤り、3 入力の誤り、4 ファイルによる拒否、5 入出力の失敗、130 Ctrl+Cによる中止。
ログインを求めるファイルでは、変更する動詞と帳票「office」に名前（--as）が必要です。権限は誤操作を防ぐためのもので、手元のファイルの読み取りは保護しません。
「kizahashi-cli 動詞 --help」で動詞ごとの説明を表示します。</translation>
    </message>
</context>
<context>
    <name>CrosswalkVerb</name>
    <message>
        <source>Says what becomes of an older version&apos;s items in a newer one, and where people would stand in it; decides what carries over, and moves people.</source>
        <translation>旧版の項目が新版でどうなるかと、新版での各人の到達状況を表示します。引き継ぐものを決め、受講者を移行することもできます。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>対象のファイル。</translation>
    </message>
    <message>
        <source>The newer version: its key, or the code of a framework for its newest one.</source>
        <translation>新版のキー。ラダー・プログラムのコードを指定すると、その最新の版になります。</translation>
    </message>
    <message>
        <source>What lines of a kind carry: carried=all, merged=none, split=undecided …</source>
        <translation>種類ごとの引継ぎの指定：carried=all、merged=none、split=undecided など。</translation>
    </message>
    <message>
        <source>Moves these people to the newer version: their keys, or all.</source>
        <translation>新版に移行する受講者のキー。all で全員。</translation>
    </message>
    <message>
        <source>table (the default), json or csv.</source>
        <translation>table（既定）、json、csv のいずれか。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Records changed: %1.</source>
        <translation>変更した記録：%1件</translation>
    </message>
    <message>
        <source>%1: %2 (counts: %3, not decided: %4)</source>
        <translation>%1：%2件（引継ぎあり：%3件、未定：%4件）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>到達レベル</translation>
    </message>
    <message>
        <source>Level after</source>
        <translation>移行後のレベル</translation>
    </message>
    <message>
        <source>Rules met</source>
        <translation>充足した要件</translation>
    </message>
    <message>
        <source>Rules met after</source>
        <translation>移行後に充足</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>移行後の状態</translation>
    </message>
</context>
<context>
    <name>CsvDefect</name>
    <message>
        <source>a quotation mark stands where none may stand</source>
        <translation>引用符（&quot;）の位置が正しくありません</translation>
    </message>
    <message>
        <source>the row does not end; a quotation mark may be missing</source>
        <translation>行が終わりません。引用符（&quot;）が閉じられていない可能性があります</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>引用符（&quot;）が閉じられていません</translation>
    </message>
    <message>
        <source>no row or column names two levels</source>
        <translation>レベルを2つ以上示す行または列がありません</translation>
    </message>
    <message>
        <source>nothing stands under the levels</source>
        <translation>レベルの下に内容がありません</translation>
    </message>
    <message>
        <source>more rows than any framework has</source>
        <translation>ラダー・プログラムとしては行が多すぎます</translation>
    </message>
    <message>
        <source>more rows than a sheet of ratings has</source>
        <translation>評価の表としては行数が多すぎます</translation>
    </message>
    <message>
        <source>no row or column names items of the form</source>
        <translation>評価票の項目が並ぶ行も列も見つかりません</translation>
    </message>
    <message>
        <source>no levels stand there</source>
        <translation>指定した場所にレベルがありません</translation>
    </message>
</context>
<context>
    <name>CurriculumMap</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>対象者全員</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>履修期</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>実施方法</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象職種</translation>
    </message>
    <message>
        <source>To be done before</source>
        <translation>先に履修する科目</translation>
    </message>
    <message>
        <source>This version has no modules.</source>
        <translation>この版には科目がありません。</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>カリキュラムマップ</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items by modules</source>
        <translation>科目別の項目</translation>
    </message>
    <message>
        <source>Items by professions</source>
        <translation>職種別の項目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>扱う数</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>DemoVerb</name>
    <message>
        <source>Makes a file of an invented region to try things with.</source>
        <translation>架空の圏域の見本データを作成します。</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>作成するファイル。</translation>
    </message>
    <message>
        <source>How many people (60).</source>
        <translation>人数（60）。</translation>
    </message>
    <message>
        <source>How many sites (8).</source>
        <translation>施設数（8）。</translation>
    </message>
    <message>
        <source>How many fiscal years of records (2).</source>
        <translation>記録の年度数（2）。</translation>
    </message>
    <message>
        <source>At least so many pieces of evidence (what comes naturally).</source>
        <translation>記録の最低件数（既定：自然な件数）。</translation>
    </message>
    <message>
        <source>Another seed, another region (1).</source>
        <translation>乱数の種（1）。</translation>
    </message>
    <message>
        <source>Inventing</source>
        <translation>見本データを作成中</translation>
    </message>
    <message>
        <source>Made %1: %2 people, %3 sites, %4 pieces of evidence, all invented.</source>
        <translation>%1を作成しました（職員%2名、施設%3か所、記録%4件。すべて架空です）。</translation>
    </message>
    <message>
        <source>Where to put a trainee&apos;s packet as it comes back from the island, with one conflict.</source>
        <translation>離島から戻った持出しファイルを置く場所です（要判断の記録が1件入ります）。</translation>
    </message>
    <message>
        <source>Packet %1, passphrase %2</source>
        <translation>持出しファイル：%1、パスフレーズ：%2</translation>
    </message>
</context>
<context>
    <name>DraftFinding</name>
    <message>
        <source>is no object; left out</source>
        <translation>オブジェクトではないため、取り込みません</translation>
    </message>
    <message>
        <source>%1 stands there twice, word for word; taken once</source>
        <translation>%1が全く同じ内容で2回出てくるため、1件として取り込みます</translation>
    </message>
    <message>
        <source>links %1 and %2, which are both not in the file; kept</source>
        <translation>%1と%2の関連ですが、どちらもファイルにありません。そのまま残します</translation>
    </message>
    <message>
        <source>places %1, which is not in the file; kept</source>
        <translation>ファイルにない%1の位置を指定しています。そのまま残します</translation>
    </message>
    <message>
        <source>belongs under %1, which is not in the file; put at the top</source>
        <translation>上位の%1がファイルにないため、最上位に置きます</translation>
    </message>
    <message>
        <source>%1 stands under two others; it is shown under the first</source>
        <translation>%1の上位が2つあるため、最初のものの下に表示します</translation>
    </message>
    <message>
        <source>nothing says where it belongs; put at the top</source>
        <translation>上位の指定がないため、最上位に置きます</translation>
    </message>
    <message>
        <source>%1 is no kind of link; kept, not shown</source>
        <translation>%1という関連の種類はありません。残しますが、表示はしません</translation>
    </message>
    <message>
        <source>links %1 with itself; kept</source>
        <translation>%1が自分自身に関連づけられています。そのまま残します</translation>
    </message>
    <message>
        <source>is no list; left out</source>
        <translation>リストではないため、取り込みません</translation>
    </message>
    <message>
        <source>is missing; written when it goes out again</source>
        <translation>値がありません。書き出すときに補います</translation>
    </message>
    <message>
        <source>is missing; given one</source>
        <translation>値がないため、新しく付けます</translation>
    </message>
    <message>
        <source>%1 is no UUID; %2 stands for it</source>
        <translation>%1はUUIDではないため、%2に置き換えます</translation>
    </message>
    <message>
        <source>%1 stands there twice; the second is %2 now</source>
        <translation>%1が2回出てくるため、2つ目を%2とします</translation>
    </message>
    <message>
        <source>is larger than can be kept; left out</source>
        <translation>大きすぎて保存できないため、取り込みません</translation>
    </message>
    <message>
        <source>its criteria do not share their levels; kept as it is</source>
        <translation>観点ごとに段階が異なるため、元のまま残します</translation>
    </message>
    <message>
        <source>its levels are others than those of the first; kept as it is</source>
        <translation>段階が最初のルーブリックと異なるため、元のまま残します</translation>
    </message>
    <message>
        <source>has more than %1 steps; kept as it is</source>
        <translation>%1段階を超えるため、元のまま残します</translation>
    </message>
    <message>
        <source>%1 is no item of the older version; kept by its id</source>
        <translation>%1は旧版の項目にありません。IDのまま残します</translation>
    </message>
    <message>
        <source>%1 is no item of the newer version; kept by its id</source>
        <translation>%1は新版の項目にありません。IDのまま残します</translation>
    </message>
    <message>
        <source>is related to %1, which is not in the file; kept</source>
        <translation>関連先の%1がファイルにありません。そのまま残します</translation>
    </message>
    <message>
        <source>has no code; %1 stands for it</source>
        <translation>コードがないため、%1とします</translation>
    </message>
    <message>
        <source>the table %1 is not in the folder</source>
        <translation>表%1がフォルダーにありません</translation>
    </message>
    <message>
        <source>%1 stands there twice; both were taken</source>
        <translation>%1が2回出てきます。両方を取り込みます</translation>
    </message>
    <message>
        <source>belongs under itself by way of %1; put at the top</source>
        <translation>%1を介して自分自身の下位になっているため、最上位に置きます</translation>
    </message>
    <message>
        <source>stands deeper than %1 levels; what is below it stands beside it</source>
        <translation>%1階層より深いため、下位の項目を同じ階層に並べます</translation>
    </message>
    <message>
        <source>the text is too long and was cut</source>
        <translation>文が長すぎるため、途中で切ります</translation>
    </message>
    <message>
        <source>there is no text; the code stands for it</source>
        <translation>文がないため、コードで代用します</translation>
    </message>
    <message>
        <source>the code %1 is taken or too long; %2 stands for it</source>
        <translation>コード%1は使用済みか長すぎるため、%2とします</translation>
    </message>
</context>
<context>
    <name>Employment</name>
    <message>
        <source>Employment ended</source>
        <translation>在職の終了</translation>
    </message>
</context>
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
    <message>
        <source>Municipalities</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Public list of institutions</source>
        <translation>医療機関の公開一覧</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Departments and wards</source>
        <translation>部署（診療科・病棟）</translation>
    </message>
    <message>
        <source>People (roster)</source>
        <translation>職員（名簿）</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>配置（研修先）</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>休止・休職</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Shift_JIS (CP932)</source>
        <translation>Shift_JIS（CP932）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>半日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在職期間</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種の経験年数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル認定後の期間</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>要件充足</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>cell</comment>
        <translation>研修事務担当</translation>
    </message>
    <message>
        <source>Goal interview</source>
        <translation>目標面談</translation>
    </message>
    <message>
        <source>Mid-year interview</source>
        <translation>中間面談</translation>
    </message>
    <message>
        <source>Year-end interview</source>
        <translation>年度末面談</translation>
    </message>
    <message>
        <source>Interview on an application</source>
        <translation>申請面談</translation>
    </message>
    <message>
        <source>Interview as needed</source>
        <translation>随時面談</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>研修手帳</translation>
    </message>
    <message>
        <source>Forms of an assessor</source>
        <translation>評価票（評価者用）</translation>
    </message>
    <message>
        <source>Behind the plan</source>
        <translation>計画より遅れ</translation>
    </message>
    <message>
        <source>Self-rating not handed in</source>
        <translation>自己評価 未提出</translation>
    </message>
    <message>
        <source>Not rated by others</source>
        <translation>他者評価 未提出</translation>
    </message>
    <message>
        <source>Rotation not rated</source>
        <translation>ローテーション未評価</translation>
    </message>
    <message>
        <source>Log entries not submitted</source>
        <translation>経験記録 未提出</translation>
    </message>
    <message>
        <source>Forms begun, not handed in</source>
        <translation>評価票 書きかけ</translation>
    </message>
    <message>
        <source>Returned, to be mended</source>
        <translation>差戻し 未対応</translation>
    </message>
    <message>
        <source>Waiting for a countersign</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Nothing logged for two weeks</source>
        <translation>2週間以上記録なし</translation>
    </message>
    <message>
        <source>Rating form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Weekly sheet</source>
        <translation>週間記録表</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>病歴要約・事例レポート</translation>
    </message>
    <message>
        <source>Copy of a certificate</source>
        <translation>証書の写し</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG画像</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word文書</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>Feedback by several raters</source>
        <translation>360度評価</translation>
    </message>
    <message>
        <source>Self-rating and application</source>
        <translation>自己評価・申請</translation>
    </message>
    <message>
        <source>First rating</source>
        <translation>一次評価</translation>
    </message>
    <message>
        <source>Second rating</source>
        <translation>二次評価</translation>
    </message>
    <message>
        <source>Interview and consent</source>
        <translation>面談・同意</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>Notice and certificate</source>
        <translation>通知・認定証交付</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Application again</source>
        <translation>再申請</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>可</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passed one level down</source>
        <translation>一つ下のレベルで合格</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>後継</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Equal in rank to</source>
        <translation>同列</translation>
    </message>
    <message>
        <source>Comes before</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>Belongs under</source>
        <translation>下位</translation>
    </message>
    <message>
        <source>Example of</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Has the level</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Counts for it</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>引き継がない</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>講義</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>研修会</translation>
    </message>
    <message>
        <source>Joint training</source>
        <translation>合同研修</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>症例検討会</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>eラーニング</translation>
    </message>
    <message>
        <source>Ladder-building meeting</source>
        <translation>ラダー作成会議</translation>
    </message>
    <message>
        <source>Recruiting fair</source>
        <translation>合同就職説明会</translation>
    </message>
    <message>
        <source>Advice visit</source>
        <translation>助言訪問</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>開催済</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>申込</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Attended in part</source>
        <translation>一部出席</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>CASE package (.json)</source>
        <translation>CASEパッケージ（.json）</translation>
    </message>
    <message>
        <source>Kizahashi pack (.json)</source>
        <translation>Kizahashiの雛形（.json）</translation>
    </message>
    <message>
        <source>Moodle competencies (.csv)</source>
        <translation>Moodleのコンピテンシー（.csv）</translation>
    </message>
    <message>
        <source>Sign-in lists of events</source>
        <translation>研修会等の出席者名簿</translation>
    </message>
    <message>
        <source>Goes on as one</source>
        <translation>1対1で継続</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Without successor</source>
        <translation>後継なし</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>対応先不明</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Training event</source>
        <translation>研修会</translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation>自己学習</translation>
    </message>
    <message>
        <source>Practice on a placement</source>
        <translation>配置先での実地研修</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>実践</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>修得</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>扱いあり</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>抜け</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>One only</source>
        <translation>1職種のみ</translation>
    </message>
    <message>
        <source>Share who reached it</source>
        <translation>到達した人の割合</translation>
    </message>
    <message>
        <source>Months until reached (median)</source>
        <translation>到達までの月数（中央値）</translation>
    </message>
    <message>
        <source>Share behind</source>
        <translation>遅れの人の割合</translation>
    </message>
    <message>
        <source>Share without one requirement</source>
        <translation>ある要件を満たしていない人の割合</translation>
    </message>
    <message>
        <source>Cycle under way</source>
        <translation>取組中</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Change it again</source>
        <translation>修正して継続</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Plan running</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Plan completed</source>
        <translation>計画終了</translation>
    </message>
    <message>
        <source>Plan ended early</source>
        <translation>途中終了</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>取組中</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>CASE package</source>
        <translation>CASEパッケージ</translation>
    </message>
    <message>
        <source>Kizahashi pack</source>
        <translation>きざはしの雛形</translation>
    </message>
    <message>
        <source>Moodle competencies</source>
        <translation>Moodleのコンピテンシー</translation>
    </message>
    <message>
        <source>List by layers</source>
        <translation>階層ごとの列がある一覧</translation>
    </message>
    <message>
        <source>Folder of layers</source>
        <translation>階層ごとのCSVフォルダー</translation>
    </message>
    <message>
        <source>List of items</source>
        <translation>項目一覧</translation>
    </message>
    <message>
        <source>List of items (.csv)</source>
        <translation>項目一覧 (.csv)</translation>
    </message>
    <message>
        <source>List of items (.xlsx)</source>
        <translation>項目一覧 (.xlsx)</translation>
    </message>
    <message>
        <source>Crosswalk from the version before (.csv)</source>
        <translation>前の版からの新旧対照 (.csv)</translation>
    </message>
    <message>
        <source>Texts in a second language</source>
        <translation>2つ目の言語の文言</translation>
    </message>
    <message>
        <source>Facts about the framework</source>
        <translation>ラダー・プログラムの基本情報</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>項目の種別</translation>
    </message>
    <message>
        <source>Codes and definitions of levels</source>
        <translation>レベルのコードと定義</translation>
    </message>
    <message>
        <source>Levels of single items</source>
        <translation>項目ごとのレベル</translation>
    </message>
    <message>
        <source>Scales that no item uses</source>
        <translation>どの項目でも使われていない評価尺度</translation>
    </message>
    <message>
        <source>Rubrics that say something older</source>
        <translation>変更前のルーブリック</translation>
    </message>
    <message>
        <source>What counts on</source>
        <translation>引き継いで数えるかどうか</translation>
    </message>
    <message>
        <source>Notes on links</source>
        <translation>関連の備考</translation>
    </message>
    <message>
        <source>Kinds of links</source>
        <translation>関連の種類</translation>
    </message>
    <message>
        <source>Original identifiers</source>
        <translation>もとの識別子</translation>
    </message>
    <message>
        <source>Additions by other systems</source>
        <translation>他システムによる追加情報</translation>
    </message>
    <message>
        <source>CASE package, version 1.0 (.json)</source>
        <translation>CASEパッケージ 1.0（.json）</translation>
    </message>
    <message>
        <source>Anchors of scales that one item alone uses</source>
        <translation>1つの項目だけで使われている評価尺度の目安</translation>
    </message>
    <message>
        <source>Half of the day not stated</source>
        <translation>午前・午後の記載なし</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>午後</translation>
    </message>
</context>
<context>
    <name>EventPaper</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>単位数</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>対象項目</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書番号</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>名簿に登録された人はいません。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>Certificate of Attendance</source>
        <translation>受講証明書</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>addressee</comment>
        <extracomment>The addressee of a certificate: in Japanese with the honorific</extracomment>
        <translation>%1 殿</translation>
    </message>
    <message>
        <source>This is to certify that the person named above has attended the following event.</source>
        <translation>上記の者は、下記の研修を受講したことを証明します。</translation>
    </message>
    <message>
        <source>This is to certify that the person named above has attended the following event in part.</source>
        <translation>上記の者は、下記の研修の一部を受講したことを証明します。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>研修名</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>受講時間</translation>
    </message>
    <message>
        <source>Head of the institution</source>
        <translation>施設長</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>出席記録</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>出席簿</translation>
    </message>
    <message>
        <source>%1 of %2 on the list attended.</source>
        <translation>名簿の%2名のうち%1名が出席しました。</translation>
    </message>
    <message>
        <source>Please sign. Who came late or left early writes the hours.</source>
        <translation>ご署名ください。遅刻・早退の方は参加した時間数もご記入ください。</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Nobody is entered yet as having attended this event.</source>
        <translation>この研修会等の出席者はまだ登録されていません。</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>受講証明書</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>The file to read.</source>
        <translation>読み込むファイル。</translation>
    </message>
    <message>
        <source>Writes 〓 for characters that cp932 lacks instead of refusing.</source>
        <translation>cp932にない文字を〓で書き出します（既定では書き出しません）。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Rows written: %1</source>
        <translation>書き出した行数：%1</translation>
    </message>
    <message>
        <source>%1, row %2 (%3), column %4: %5 cannot be written in this encoding.</source>
        <translation>%1 %2行目（%3）%4列目：「%5」はこの文字コードで書けません。</translation>
    </message>
    <message>
        <source>Writes records to a CSV file or an Excel workbook, as they are now: former employments, affiliations and numbers of beds are not in it. Another file takes them in the order in which the kinds are listed.</source>
        <translation>現在の記録をCSVファイルまたはExcelブックに書き出します。過去の在籍・所属・病床数は含みません。別のファイルに取り込むときは、種類の並び順に取り込んでください。</translation>
    </message>
    <message>
        <source>Of CSV: utf-8 (the default, with byte order mark) or cp932.</source>
        <translation>CSVの文字コード：utf-8（既定、BOM付き）またはcp932。</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Stays written: %1</source>
        <translation>書き出した配置：%1件</translation>
    </message>
    <message>
        <source>municipality, site, department, person or log_entry; calendar: every stay as iCalendar; framework: a ladder or curriculum as a CASE package.</source>
        <translation>municipality、site、department、person、log_entry のいずれか。calendar：すべての配置をiCalendar形式で。framework：ラダーやカリキュラムをCASEパッケージで。</translation>
    </message>
    <message>
        <source>The file to write: .csv or .xlsx; .ics for a calendar; .json for a framework.</source>
        <translation>書き出すファイル：.csv か .xlsx。カレンダーは .ics、ラダー・プログラムは .json。</translation>
    </message>
    <message>
        <source>The file to write, instead of OUTPUT.</source>
        <translation>書き出すファイル。OUTPUT の代わりに指定します。</translation>
    </message>
    <message>
        <source>Name the file, the kind and the file to write.</source>
        <translation>ファイル、種類、書き出すファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>FillVerb</name>
    <message>
        <source>Fills in a form of your own, an Excel workbook with placeholders such as {{name}}, for each person.</source>
        <translation>{{氏名}} などの差し込み項目を書いた独自の様式（Excelブック）に、一人ずつの値を差し込みます。</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>読み込むファイル。</translation>
    </message>
    <message>
        <source>The workbook (.xlsx) with placeholders.</source>
        <translation>差し込み項目のあるブック（.xlsx）。</translation>
    </message>
    <message>
        <source>Whose, by key or staff number; may be given several times.</source>
        <translation>対象者のキーまたは職員番号。複数回指定できます。</translation>
    </message>
    <message>
        <source>Everybody&apos;s.</source>
        <translation>全員分。</translation>
    </message>
    <message>
        <source>What had happened by this day counts (today).</source>
        <translation>基準日（既定は今日）。</translation>
    </message>
    <message>
        <source>The folder for the filled forms, made when needed.</source>
        <translation>差し込んだ様式の保存先フォルダー。なければ作成します。</translation>
    </message>
    <message>
        <source>Lists all placeholders instead.</source>
        <translation>差し込み項目の一覧を表示します。</translation>
    </message>
    <message>
        <source>Name the file and the form, where to with --out, and whose with either --person or --all.</source>
        <translation>ファイルと様式、--outで保存先、--personまたは--allで対象者を指定してください。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書出し中</translation>
    </message>
    <message>
        <source>Stopped. Forms that had been written stay: %1</source>
        <translation>中止しました。書き出し済みの様式は残っています：%1件</translation>
    </message>
</context>
<context>
    <name>FormName</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
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
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>所属部署</translation>
    </message>
    <message>
        <source>Employed from</source>
        <translation>採用日</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>In the programme from</source>
        <translation>研修開始日</translation>
    </message>
    <message>
        <source>Level awarded</source>
        <translation>認定レベル</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目標レベル</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Progress, such as 62%</source>
        <translation>達成率（例：62%）</translation>
    </message>
    <message>
        <source>Who is responsible for the person</source>
        <translation>担当の指導者</translation>
    </message>
    <message>
        <source>Institution, as papers call it</source>
        <translation>帳票に表示する機関名</translation>
    </message>
    <message>
        <source>Day up to which things count</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Today, such as 2026-04-01</source>
        <translation>今日の日付（例：2026-04-01）</translation>
    </message>
    <message>
        <source>Today in the Japanese era</source>
        <translation>今日の日付（和暦）</translation>
    </message>
    <message>
        <source>Fiscal year in the Japanese era</source>
        <translation>年度（和暦）</translation>
    </message>
    <message>
        <source>How much of the requirement there is</source>
        <translation>要件の現在の値</translation>
    </message>
    <message>
        <source>How much is needed</source>
        <translation>要件の必要数</translation>
    </message>
    <message>
        <source>○ when it is met</source>
        <translation>要件充足なら○</translation>
    </message>
    <message>
        <source>The day on which it was met</source>
        <translation>要件を充足した日</translation>
    </message>
</context>
<context>
    <name>FrameworkDetails</name>
    <message>
        <source>Part of</source>
        <translation>上位</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>評価段階</translation>
    </message>
    <message>
        <source>Rated with</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>この項目を求める要件</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label and what it says</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>対象の項目</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象職種</translation>
    </message>
    <message>
        <source>everybody the version is for</source>
        <translation>この版の対象者全員</translation>
    </message>
    <message>
        <source>To be done before</source>
        <translation>先に履修する科目</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>扱う科目</translation>
    </message>
</context>
<context>
    <name>FrameworkExchange</name>
    <message>
        <source>framework: refuses a file in which anything has to be mended.</source>
        <translation>framework：補正が必要なファイルは取り込みません。</translation>
    </message>
    <message>
        <source>framework: the code it gets here; by default the one it brings.</source>
        <translation>framework：取込み後のコード。既定はファイルにあるもの。</translation>
    </message>
    <message>
        <source>framework: the version it becomes; by default the one it brings.</source>
        <translation>framework：取込み後の版。既定はファイルにあるもの。</translation>
    </message>
    <message>
        <source>crosswalk: the older version, by its key or the code of its framework.</source>
        <translation>crosswalk：旧版。版のキーか、ラダー・プログラムのコード。</translation>
    </message>
    <message>
        <source>crosswalk: the newer version.</source>
        <translation>crosswalk：新版。</translation>
    </message>
    <message>
        <source>framework: the code of a ladder or programme, for its newest version, or the key of a version.</source>
        <translation>framework：ラダー・プログラムのコード（最新の版）か、版のキー。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: read strictly, %n place(s) would have to be mended.</source>
        <translation>
            <numerusform>書込みはしていません。厳密に読むと、%nか所の補正が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 of %2: items: %3, levels: %4, scales: %5, links to other items: %6.</source>
        <translation>%2（%1）&#x3000;項目：%3、レベル：%4、評価尺度：%5、他の項目との関連：%6</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>書込みはしていません。</translation>
    </message>
    <message>
        <source>Imported as a draft, key %1. In the window, Ctrl+Z takes all of it back.</source>
        <translation>案として取り込みました（キー %1）。画面上の Ctrl+Z ですべて元に戻せます。</translation>
    </message>
    <message>
        <source>Items written: %1</source>
        <translation>書き出した項目：%1件</translation>
    </message>
    <message>
        <source>Left out, for this form has no words for it: links: %1, forms: %2, rules: %3</source>
        <translation>この形式では表せないため省いたもの：関連 %1件、評価票 %2件、要件 %3件</translation>
    </message>
    <message>
        <source>Rows: %1, said twice: %2. Lines: %3; ids that no item of the older version has: %4, of the newer one: %5; items without a successor: %6.</source>
        <translation>行：%1、重複：%2。対照：%3件、旧版にないID：%4、新版にないID：%5、後継のない項目：%6</translation>
    </message>
    <message>
        <source>Lines new to the file: %1.</source>
        <translation>新しく登録した対照：%1件</translation>
    </message>
    <message>
        <source>framework: %1; by default case.</source>
        <translation>framework：%1（既定はcase）。</translation>
    </message>
    <message>
        <source>Lines written: %1</source>
        <translation>書き出した行：%1</translation>
    </message>
    <message>
        <source>Lost in CASE 1.0: %1: %2</source>
        <translation>CASE 1.0で失われるもの：%1 %2件</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>改善の取組：%1</translation>
    </message>
    <message>
        <source>Lines that are there already and stay as they were decided: %1.</source>
        <translation>すでにあり、決定のまま残る行：%1件。</translation>
    </message>
    <message>
        <source>Left out, for this form has no words for it: anchors of steps: %1</source>
        <translation>この形式では表せないため省いたもの：段階の目安 %1件</translation>
    </message>
    <message>
        <source>Rules written without the sites they are confined to: %1</source>
        <translation>施設の限定を除いて書き出した要件：%1件</translation>
    </message>
    <message>
        <source>Ways to a decision left out: %1</source>
        <translation>書き出しに含まれない認定の進め方：%1件</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>change people</source>
        <translation>職員の登録・変更</translation>
    </message>
    <message>
        <source>change sites</source>
        <translation>施設の登録・変更</translation>
    </message>
    <message>
        <source>change ladders and programmes</source>
        <translation>ラダー・プログラムの変更</translation>
    </message>
    <message>
        <source>plan rotations</source>
        <translation>ローテーションの計画</translation>
    </message>
    <message>
        <source>keep the log</source>
        <translation>経験記録の登録</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>評価の入力</translation>
    </message>
    <message>
        <source>countersign</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>award levels</source>
        <translation>レベルの認定</translation>
    </message>
    <message>
        <source>administer the file</source>
        <translation>ファイルの管理</translation>
    </message>
    <message>
        <source>set a passphrase</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>attach files</source>
        <translation>ファイルの添付</translation>
    </message>
    <message>
        <source>name a deputy</source>
        <translation>代理評価者の登録</translation>
    </message>
    <message>
        <source>keep events and attendances</source>
        <translation>研修会等と出席者の登録</translation>
    </message>
    <message>
        <source>ask for feedback</source>
        <translation>360度評価の依頼</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Without a department</source>
        <translation>部署なし</translation>
    </message>
    <message>
        <source>not to be had in this ward</source>
        <translation>この部署では経験できない</translation>
    </message>
    <message>
        <source>not to be had at this site</source>
        <translation>この施設では経験できない</translation>
    </message>
    <message>
        <source>%1: %2 of a planned %3</source>
        <translation>%1：%2（計画 %3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A text and a note to it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. Lacks: %2</source>
        <translation>%1。不足：%2</translation>
    </message>
    <message>
        <source>%1, ended on %2</source>
        <translation>%1（%2終了）</translation>
    </message>
    <message>
        <source>%1, nothing at all</source>
        <translation>%1（記録が一件もありません）</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>People with something open</source>
        <translation>該当者</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Behind the plan</source>
        <translation>計画より遅れ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未提出・遅れ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Nothing is open: everything is handed in, and nobody is behind.</source>
        <translation>未提出・遅れはありません。</translation>
    </message>
    <message>
        <source>Not handed in, behind</source>
        <translation>未提出・遅れ一覧</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Requirements still ask for entries</source>
        <translation>経験記録を求める要件が未達</translation>
    </message>
    <message>
        <source>People: those whose affiliation on the day names this site. A form is expected once a fiscal year from oneself and once from others while ratings that it gives are still asked for. Entries count from two weeks on. Nothing logged: on a rotation, or while requirements still ask for entries, none was written in that time. Behind the plan: progress lies below the straight line from enrolment to the target date by more than the file&apos;s margin.</source>
        <translation>対象は、基準日にこの施設に所属する人です。評価票は、その評価がまだ求められている間、年度に一度の自己評価と他者評価を提出するものとして数えています。経験記録は2週間を過ぎたものを数えています。「2週間以上記録なし」は、ローテーション中の人、または経験記録を求める要件が未達の人で、その間の記録がない人です。「計画より遅れ」は、受講開始から目標日までの直線をこのファイルの許容幅を超えて下回るものです。</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Without a department</source>
        <translation>部署なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1（予定超過）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Works towards</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未提出・遅れ</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>次回面談</translation>
    </message>
    <message>
        <source>Placements from now on</source>
        <translation>今後の配置</translation>
    </message>
    <message>
        <source>Nobody belongs here on this day.</source>
        <translation>基準日に所属している人はいません。</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>申し送り書</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
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
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>With something open</source>
        <translation>未提出・遅れのある人数</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>引継者</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>引受者</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Not agreed yet: %1</source>
        <translation>未合意：%1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>面談での目標</translation>
    </message>
    <message>
        <source>People: those whose affiliation on the day names this site. Goals and the next interview are those of the newest interview that names them. What is open counts as in “Not handed in, behind”.</source>
        <translation>対象は、基準日にこの施設に所属する方です。目標と次回面談は、それが記された最新の面談によります。未了の事項は「未提出・遅れ一覧」と同じ数え方です。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Municipality code</source>
        <translation>団体コード</translation>
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
        <source>Municipality (kana)</source>
        <translation>市区町村カナ</translation>
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
        <translation>過疎地域一覧の日付</translation>
    </message>
    <message>
        <source>Institution code</source>
        <translation>医療機関コード</translation>
    </message>
    <message>
        <source>Institution number</source>
        <translation>医療機関番号</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
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
        <source>Site (kana)</source>
        <translation>施設カナ</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>施設種別</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Management form</source>
        <translation>開設主体</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>病床数</translation>
    </message>
    <message>
        <source>Beds from</source>
        <translation>病床数適用日</translation>
    </message>
    <message>
        <source>Trainees at one time</source>
        <translation>受入定員</translation>
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
        <translation>基幹型</translation>
    </message>
    <message>
        <source>Member of the alliance</source>
        <translation>参加施設</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開設日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>廃止日</translation>
    </message>
    <message>
        <source>Site (code or name)</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Kind of department</source>
        <translation>部署種別</translation>
    </message>
    <message>
        <source>Clinical field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Kizahashi key of the person</source>
        <translation>個人キー</translation>
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
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kizahashi key</source>
        <translation>キー</translation>
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
        <translation>経験開始年度</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>In the ward from</source>
        <translation>配属日</translation>
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
        <translation>退職区分</translation>
    </message>
    <message>
        <source>Reason of the ending</source>
        <translation>退職理由</translation>
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
        <source>In the programme from</source>
        <translation>研修開始日</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Preceptor</source>
        <translation>プリセプター</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>配置種別</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>派遣元</translation>
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
        <translation>割合</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導医</translation>
    </message>
    <message>
        <source>Kind of absence</source>
        <translation>休止区分</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>休止日数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>経験項目</translation>
    </message>
    <message>
        <source>Trainee&apos;s role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>半日数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Countersigned on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>差戻し理由</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Kind of assessor</source>
        <translation>評価者区分</translation>
    </message>
    <message>
        <source>Level applied for</source>
        <translation>申請レベル</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>評価日</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Returns on</source>
        <translation>復職予定日</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Event (title or key)</source>
        <translation>研修会等（名称またはキー）</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>単位数</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>証明書番号</translation>
    </message>
    <message>
        <source>Morning or afternoon</source>
        <translation>午前・午後</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>The file to import into.</source>
        <translation>取り込み先のファイル。</translation>
    </message>
    <message>
        <source>Checks everything and writes nothing.</source>
        <translation>検査だけを行い、書き込みません。</translation>
    </message>
    <message>
        <source>Imports the good rows and leaves out those with problems.</source>
        <translation>問題のない行だけを取り込み、問題のある行は除外します。</translation>
    </message>
    <message>
        <source>Writes an empty form of this kind instead.</source>
        <translation>代わりに、この種類の空の記入用ファイルを出力します。</translation>
    </message>
    <message>
        <source>Nothing was written. Rows: %1, new: %2, changed: %3, unchanged: %4, with problems: %5.</source>
        <translation>書き込みは行っていません。行数：%1、新規：%2、変更：%3、変更なし：%4、問題あり：%5。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1の%2行目・%3列目</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1の%2行目</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>使わなかった列：%1</translation>
    </message>
    <message>
        <source>Nothing was written: no row says anything new.</source>
        <translation>新しい内容がないため、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Imported. Records made: %1, changed: %2. In the window, Ctrl+Z takes all of it back.</source>
        <translation>取り込みました。追加：%1件、変更：%2件。画面でCtrl+Zを押すと、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Of CSV: auto (the default), utf-8 or cp932.</source>
        <translation>CSVの文字コード：auto（既定）、utf-8、cp932。</translation>
    </message>
    <message>
        <source>The sheet of a workbook; by default the first with rows.</source>
        <translation>ブックのシート名。既定はデータのある最初のシート。</translation>
    </message>
    <message>
        <source>Name the file, the kind and the file to read.</source>
        <translation>ファイル、種類、読み込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <extracomment>A sheet of a workbook</extracomment>
        <translation>%1、シート「%2」</translation>
    </message>
    <message>
        <source>Reads people, sites, records or a sheet of ratings from a CSV file or an Excel workbook, or a framework from a CASE package, all of it or nothing.</source>
        <translation>人、施設、記録、評価の一覧表をCSVファイルまたはExcelブックから、ラダー・プログラムをCASEパッケージから読み込みます。すべて取り込むか、何も取り込まないかのどちらかです。</translation>
    </message>
    <message>
        <source>What the rows are: %1; ratings: people by items in one sheet; framework: a ladder or curriculum; crosswalk: what its items become in the next version.</source>
        <translation>行の種類：%1。ratings：人と項目が縦横に並ぶ評価の表。framework：ラダーまたはカリキュラム。crosswalk：次の版との新旧対照。</translation>
    </message>
    <message>
        <source>ratings: the form, by its code or title; by default the only one.</source>
        <translation>ratings：評価票のコードまたは名称（1つしかなければ省略可）。</translation>
    </message>
    <message>
        <source>ratings: the ladder or programme of the form.</source>
        <translation>ratings：評価票のラダー・プログラム。</translation>
    </message>
    <message>
        <source>ratings: the day of the assessment.</source>
        <translation>ratings：評価日。</translation>
    </message>
    <message>
        <source>ratings: who rated; by default first_rater.</source>
        <translation>ratings：評価者区分（既定はfirst_rater）。</translation>
    </message>
    <message>
        <source>ratings: the assessor, by staff number, key or name.</source>
        <translation>ratings：評価者（職員番号、キーまたは氏名）。</translation>
    </message>
    <message>
        <source>ratings: people-down or people-across; by default as recognised.</source>
        <translation>ratings：people-down（人が縦）またはpeople-across（人が横）。既定は自動判別。</translation>
    </message>
    <message>
        <source>People: %1 down, items: %2 across.</source>
        <translation>人：縦に%1名、項目：横に%2件。</translation>
    </message>
    <message>
        <source>People: %1 across, items: %2 down.</source>
        <translation>人：横に%1名、項目：縦に%2件。</translation>
    </message>
    <message>
        <source>The CSV file or workbook (.xlsx); of a framework also a CASE package or a pack (.json) or a folder of layers; of a crosswalk also a folder; of ratings as many files as there are.</source>
        <translation>CSVファイルかExcelブック（.xlsx）。framework はCASEパッケージ、雛形（.json）、階層別のフォルダーも、crosswalk はフォルダーも指定できます。ratings はファイルをいくつでも指定できます。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>読込み：%1</translation>
    </message>
</context>
<context>
    <name>LineageWords</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Improvements that came with it</source>
        <translation>雛形に添えられた改善の取組</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>実施前と実施後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変えたこと</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LogExtract</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An item and the role in it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n half-days in clinic</source>
        <translation>
            <numerusform>外来 半日×%n</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What was done (role)</source>
        <translation>実施内容（役割）</translation>
    </message>
    <message>
        <source>Place and setting</source>
        <translation>場所・場面</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Nothing was logged in this period.</source>
        <translation>この期間の経験記録はありません。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Entries countersigned</source>
        <translation>確認済みの件数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Entries (countersigned)</source>
        <translation>件数（うち確認済み）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number and a part of it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Half-days in clinic</source>
        <translation>外来の半日数</translation>
    </message>
    <message>
        <source>Extract of the logbook</source>
        <translation>経験記録抄録</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Totals by item</source>
        <translation>項目別の集計</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Countersigned on</source>
        <translation>確認日</translation>
    </message>
</context>
<context>
    <name>ModuleText</name>
    <message>
        <source>Rule only</source>
        <translation>要件のみ</translation>
    </message>
    <message>
        <source>%1 (elective)</source>
        <translation>%1（選択）</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1・%2時間</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Required, 2 h: Nurse, Pharmacist&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Makes a new file, with the packs named in force from today.</source>
        <translation>新しいファイルを作成し、指定した雛形を本日付で施行します。</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>作成するファイル。</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>教育担当</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1を作成しました。</translation>
    </message>
    <message>
        <source>A pack to start from: its id, or a file. May be given more than once.</source>
        <translation>最初に施行する雛形。IDまたはファイルを指定します。複数回指定できます。</translation>
    </message>
</context>
<context>
    <name>OfficeHandover</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Applications ready for the decision or overdue</source>
        <translation>認定申請（決定待ち・期限超過）</translation>
    </message>
    <message>
        <source>Behind the plan</source>
        <translation>計画より遅れ</translation>
    </message>
    <message>
        <source>Places over capacity</source>
        <translation>受入定員超過</translation>
    </message>
    <message>
        <source>Rotations without a supervisor</source>
        <translation>指導者未定のローテーション</translation>
    </message>
    <message>
        <source>Rotations that nobody rated</source>
        <translation>未評価のローテーション</translation>
    </message>
    <message>
        <source>Nothing logged for two weeks</source>
        <translation>2週間以上記録なし</translation>
    </message>
    <message>
        <source>Interviews overdue</source>
        <translation>面談予定超過</translation>
    </message>
    <message>
        <source>Follow-ups of plans overdue</source>
        <translation>個別研修計画の振返り予定超過</translation>
    </message>
    <message>
        <source>Levels that expire</source>
        <translation>期限間近の認定</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>期限間近の証書</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>未了の事項はありません。</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>持出しファイル</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持出し者</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Out since</source>
        <translation>持出し日</translation>
    </message>
    <message>
        <source>Taken back until</source>
        <translation>取込み期限</translation>
    </message>
    <message>
        <source>No packet is out.</source>
        <translation>持出し中のファイルはありません。</translation>
    </message>
    <message>
        <source>No form on paper is out.</source>
        <translation>配付中の用紙はありません。</translation>
    </message>
    <message>
        <source>Forms on paper that are out: %1, the longest since %2.</source>
        <translation>配付中の用紙：%1部（最も古いもの：%2）</translation>
    </message>
    <message>
        <source>Applications: %1</source>
        <translation>認定申請：%1</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>Interviews due: %1</source>
        <translation>面談の予定：%1件</translation>
    </message>
    <message>
        <source>Follow-ups of plans due: %1</source>
        <translation>個別研修計画の振返りの予定：%1件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>研修会等</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>予定はありません。</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Everything is as the program has it.</source>
        <translation>すべて標準の設定です。</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>Handover of the office</source>
        <translation>教育担当の引継書</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Where the file and its backups are</source>
        <translation>ファイルとバックアップの場所</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未了の事項</translation>
    </message>
    <message>
        <source>Packets that are out</source>
        <translation>持出し中のファイル</translation>
    </message>
    <message>
        <source>Calendar until %1</source>
        <translation>%1までの予定</translation>
    </message>
    <message>
        <source>Settings of the file</source>
        <translation>ファイルの設定</translation>
    </message>
    <message>
        <source>Open tasks count as on the first page. What the people of a ward work towards stands on the handover sheet of their site.</source>
        <translation>未了の事項の数え方は「ホーム」と同じです。部署ごとの一人ひとりの目標は、施設の「申し送り書」にあります。</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>引継者</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>引受者</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Forms on paper that are out</source>
        <translation>配付中の用紙</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Entries and forms to countersign for more than two weeks</source>
        <translation>2週間以上確認待ちの経験記録・評価票</translation>
    </message>
    <message>
        <source>Feedback asked for and not given</source>
        <translation>360度評価の期限超過</translation>
    </message>
    <message>
        <source>Credits that lapse</source>
        <translation>要件を満たさなくなる単位</translation>
    </message>
    <message>
        <source>Packets not back</source>
        <translation>持出しファイル未回収</translation>
    </message>
    <message>
        <source>Packets to issue, for stays at remote sites that begin</source>
        <translation>持出しファイル未発行（へき地の施設での研修が始まる人）</translation>
    </message>
    <message>
        <source>Levels whose own rule is met no more</source>
        <translation>認定要件割れ</translation>
    </message>
</context>
<context>
    <name>PackDefect</name>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>unknown member</source>
        <translation>知らない項目名です</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>文字列でなければなりません</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true か false でなければなりません</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>配列でなければなりません</translation>
    </message>
    <message>
        <source>no such kind</source>
        <translation>その種別はありません</translation>
    </message>
    <message>
        <source>too long or out of range</source>
        <translation>長すぎるか、範囲の外です</translation>
    </message>
    <message>
        <source>a format this program does not know</source>
        <translation>この版では読めない形式です</translation>
    </message>
    <message>
        <source>steps must count up from 1</source>
        <translation>段階は1から順に並べてください</translation>
    </message>
    <message>
        <source>no such item</source>
        <translation>その項目はありません</translation>
    </message>
    <message>
        <source>names an item twice</source>
        <translation>同じ項目が二度出ています</translation>
    </message>
    <message>
        <source>must be an item of the top row</source>
        <translation>最上位の項目でなければなりません</translation>
    </message>
    <message>
        <source>only all, any and k_of_n have children</source>
        <translation>children を持てるのは all・any・k_of_n だけです</translation>
    </message>
    <message>
        <source>all, any and k_of_n have no items of their own</source>
        <translation>all・any・k_of_n には items を書けません</translation>
    </message>
    <message>
        <source>no rule the program knows</source>
        <translation>要件の指定が正しくありません</translation>
    </message>
    <message>
        <source>asks for more children than there are</source>
        <translation>必要数が子要件の数を超えています</translation>
    </message>
    <message>
        <source>no such level</source>
        <translation>そのレベルはありません</translation>
    </message>
    <message>
        <source>a code used before</source>
        <translation>コードが重複しています</translation>
    </message>
    <message>
        <source>a code that stands for nothing</source>
        <translation>参照先のないコードです</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON として読めません</translation>
    </message>
    <message>
        <source>nobody knows such a placeholder; the list of placeholders shows all there are</source>
        <translation>この差し込み項目はありません。使える項目は差し込み項目の一覧で確認してください</translation>
    </message>
    <message>
        <source>larger than any framework</source>
        <translation>ラダー・プログラムとしては大きすぎます</translation>
    </message>
    <message>
        <source>nested deeper than any framework</source>
        <translation>ラダー・プログラムとしては入れ子が深すぎます</translation>
    </message>
    <message>
        <source>asks for some items with all below them and for others alone</source>
        <translation>下位を含む項目と単独の項目が混在しています</translation>
    </message>
    <message>
        <source>only items of kind module have it</source>
        <translation>科目の項目にだけ書けます</translation>
    </message>
    <message>
        <source>no such module</source>
        <translation>そのような科目はありません</translation>
    </message>
    <message>
        <source>a module would come before itself</source>
        <translation>科目の履修順が循環しています</translation>
    </message>
</context>
<context>
    <name>PacketVerb</name>
    <message>
        <source>Issues packets to work with away from the file, lists, takes back and revokes them.</source>
        <translation>ファイルから離れて使う持出しファイルを発行し、一覧表示し、取り込み、失効させます。</translation>
    </message>
    <message>
        <source>The file that issues and takes back.</source>
        <translation>発行と取込みを行うファイルです。</translation>
    </message>
    <message>
        <source>take: the packet; revoke: its key, as the list says it.</source>
        <translation>take：持出しファイル。revoke：list に示されるキー。</translation>
    </message>
    <message>
        <source>issue: logbook, rater or clinic.</source>
        <translation>issue：logbook、rater、clinic のいずれか。</translation>
    </message>
    <message>
        <source>issue: the clinic.</source>
        <translation>issue：診療所などの施設。</translation>
    </message>
    <message>
        <source>issue: whom it holds besides; without it, whom the holder teaches.</source>
        <translation>issue：ほかに含める人。省略すると、渡す相手が担当する人を含めます。</translation>
    </message>
    <message>
        <source>issue: the last day on which it is taken back.</source>
        <translation>issue：取込みを受け付ける最後の日。</translation>
    </message>
    <message>
        <source>issue: the folder for the packets.</source>
        <translation>issue：持出しファイルを置くフォルダー。</translation>
    </message>
    <message>
        <source>take: says what would change and changes nothing.</source>
        <translation>take：変わる内容を示すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>take: where both were changed, and where something was logged in both, what the packet has is taken in; without it, what the file has stays.</source>
        <translation>take：両方で変更された記録と両方に入力された記録は、持出しファイルの内容を取り込みます。省略すると、ファイルの内容を残します。</translation>
    </message>
    <message>
        <source>revoke: why.</source>
        <translation>revoke：理由。</translation>
    </message>
    <message>
        <source>Name the packet.</source>
        <translation>持出しファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is more than this verb takes.</source>
        <translation>引数が多すぎます。</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>持出しファイル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持出し者</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last taken back</source>
        <translation>最終取込み日</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Say with --holder who gets the packet.</source>
        <translation>渡す相手を --holder で指定してください。</translation>
    </message>
    <message>
        <source>From the packet of %1: new %2, changed %3, taken away %4, here already %5, to be decided %6, with problems %7.</source>
        <translation>%1の持出しファイル：新規 %2、変更 %3、削除 %4、取込み済み %5、要判断 %6、問題あり %7。</translation>
    </message>
    <message>
        <source>Taken back. In the window, Ctrl+Z takes all of it back.</source>
        <translation>取り込みました。画面で Ctrl+Z を押すと、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4</source>
        <translation>%3の%1 %2（%4）</translation>
    </message>
    <message>
        <source>%1: the same was entered in the file meanwhile (%2).</source>
        <translation>%1：同じ内容がファイルにも入力されています（%2）。</translation>
    </message>
    <message>
        <source>%1: it was changed in the file and in the packet.</source>
        <translation>%1：ファイルと持出しファイルの両方で変更されています。</translation>
    </message>
    <message>
        <source>Revoked: nothing is taken back from it any more.</source>
        <translation>失効させました。今後この持出しファイルは取り込めません。</translation>
    </message>
    <message>
        <source>issue: who gets it; given several times, each gets one. A passphrase is drawn and printed for each, unless --passphrase-stdin gives one a line, before that of --as.</source>
        <translation>issue：持出し先の人。複数指定すると1人に1つずつ作ります。パスフレーズは自動で決めて表示します。--passphrase-stdinを付けると、1行に1つずつ読み込みます（--asの分より先）。</translation>
    </message>
    <message>
        <source>Passphrase of the packet: </source>
        <translation>持出しファイルのパスフレーズ：</translation>
    </message>
    <message>
        <source>issue, for a clinic: whoever holds it and does not sign in to the file signs in to the packet with a PIN, which is drawn and printed.</source>
        <translation>issue（診療所）：ファイルにログインしない保持者には、持出しファイルにログインするための暗証番号を作って表示します。</translation>
    </message>
</context>
<context>
    <name>PacksVerb</name>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Lists the ladders, curricula and programmes to start from, or those of a file with their keys.</source>
        <translation>雛形となるラダー・カリキュラム・プログラム、またはファイルにあるものをキーとともに一覧します。</translation>
    </message>
    <message>
        <source>The file whose ladders and programmes are listed.</source>
        <translation>ラダー・プログラムを一覧するファイル。</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>A ladder or programme: its title, kind and version</extracomment>
        <translation>%1（%2、%3）</translation>
    </message>
</context>
<context>
    <name>PaperKind</name>
    <message>
        <source>Progress report</source>
        <translation>到達状況報告書</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>到達状況報告書</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>施設報告書</translation>
    </message>
    <message>
        <source>Site reports</source>
        <translation>施設報告書</translation>
    </message>
    <message>
        <source>Who is at a site, how they stand, what it delivers</source>
        <translation>施設の在籍者・到達状況・受入れと派遣の実績</translation>
    </message>
    <message>
        <source>Not handed in, behind</source>
        <translation>未提出・遅れ一覧</translation>
    </message>
    <message>
        <source>What is open with whom and since when, ward by ward</source>
        <translation>誰の何がいつから未提出・遅れかを部署ごとに</translation>
    </message>
    <message>
        <source>Overview of requirements</source>
        <translation>到達状況一覧表</translation>
    </message>
    <message>
        <source>Overviews of requirements</source>
        <translation>到達状況一覧表</translation>
    </message>
    <message>
        <source>Extract of the logbook</source>
        <translation>経験記録抄録</translation>
    </message>
    <message>
        <source>Extracts of logbooks</source>
        <translation>経験記録抄録</translation>
    </message>
    <message>
        <source>Rating form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Rating forms</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>研修履歴書</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>研修履歴書</translation>
    </message>
    <message>
        <source>Levels, requirements, rotations, next steps</source>
        <translation>レベル・要件・ローテーション・次の課題</translation>
    </message>
    <message>
        <source>Rotation schedule, site</source>
        <translation>ローテーション表（施設）</translation>
    </message>
    <message>
        <source>Rotation schedules, sites</source>
        <translation>ローテーション表（施設）</translation>
    </message>
    <message>
        <source>Who is there in which weeks, beside the places</source>
        <translation>年度の週ごとの配置と受入枠</translation>
    </message>
    <message>
        <source>Rotation schedule, person</source>
        <translation>ローテーション表（個人）</translation>
    </message>
    <message>
        <source>Rotation schedules, people</source>
        <translation>ローテーション表（個人）</translation>
    </message>
    <message>
        <source>Stays, absences, weeks against what is needed</source>
        <translation>年度の配置・休みと、必要週数に対する実績</translation>
    </message>
    <message>
        <source>People by requirements: met, or what is there</source>
        <translation>ラダー・プログラムの要件を、受講者ごとに一覧で</translation>
    </message>
    <message>
        <source>Entries of a period, countersigned by whom</source>
        <translation>期間中の経験記録・確認者・項目別の集計</translation>
    </message>
    <message>
        <source>As handed in, or blank with its head filled in</source>
        <translation>提出済みの内容、または氏名などを記入した白紙</translation>
    </message>
    <message>
        <source>A whole way from the first to the last day</source>
        <translation>退職・異動する人の所属・受講・認定・ローテーション</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>申し送り書</translation>
    </message>
    <message>
        <source>Handover sheets</source>
        <translation>申し送り書</translation>
    </message>
    <message>
        <source>Goals, what is open, next interview, placements</source>
        <translation>目標、未提出・遅れ、次回面談、今後の配置</translation>
    </message>
    <message>
        <source>Weekly sheet</source>
        <translation>週間記録表</translation>
    </message>
    <message>
        <source>Weekly sheets</source>
        <translation>週間記録表</translation>
    </message>
    <message>
        <source>A week of the log to be written by hand and keyed in</source>
        <translation>手書きで記入し、あとで入力する1週間の記録</translation>
    </message>
    <message>
        <source>What a version changes</source>
        <translation>新旧対照表</translation>
    </message>
    <message>
        <source>What versions change</source>
        <translation>新旧対照表</translation>
    </message>
    <message>
        <source>Comparison of raters</source>
        <translation>評価者間の比較</translation>
    </message>
    <message>
        <source>Comparisons of raters</source>
        <translation>評価者間の比較</translation>
    </message>
    <message>
        <source>How steps spread by rater and item, self beside others</source>
        <translation>評価段階の分布を評価者別・項目別に、自己と他者を並べて示す</translation>
    </message>
    <message>
        <source>Application for a level</source>
        <translation>ラダー認定申請書</translation>
    </message>
    <message>
        <source>Applications for levels</source>
        <translation>ラダー認定申請書</translation>
    </message>
    <message>
        <source>As it stands, or with its head filled in</source>
        <translation>申請と評価の現状、または氏名などを記入した用紙</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認定証</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>認定証</translation>
    </message>
    <message>
        <source>The levels awarded in a fiscal year, to be sealed</source>
        <translation>その年度に認定されたレベル（押印用）</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>出席簿</translation>
    </message>
    <message>
        <source>Attendance sheets</source>
        <translation>出席簿</translation>
    </message>
    <message>
        <source>Who is expected at an event, to sign; afterwards who came</source>
        <translation>参加予定者の署名欄、開催後は出欠の一覧</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>受講証明書</translation>
    </message>
    <message>
        <source>One page for each who attended an event</source>
        <translation>出席者1人に1枚</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>カリキュラムマップ</translation>
    </message>
    <message>
        <source>Coverage maps</source>
        <translation>カリキュラムマップ</translation>
    </message>
    <message>
        <source>Items by modules and by professions, with gaps and overlaps</source>
        <translation>項目を扱う科目と職種の一覧（抜けと重複を明示）</translation>
    </message>
    <message>
        <source>Individual training plan</source>
        <translation>個別研修計画書</translation>
    </message>
    <message>
        <source>Individual training plans</source>
        <translation>個別研修計画書</translation>
    </message>
    <message>
        <source>Goals, placements and follow-ups agreed in an interview, to be signed</source>
        <translation>面談で合意した目標、研修先、振返りの予定。署名欄付き</translation>
    </message>
    <message>
        <source>Skills at a site</source>
        <translation>施設のスキル一覧</translation>
    </message>
    <message>
        <source>Skills at sites</source>
        <translation>施設のスキル一覧</translation>
    </message>
    <message>
        <source>Who can do what, what nobody can, what rests on one person</source>
        <translation>誰が何をできるか、できる人がいない項目、一人に頼る項目</translation>
    </message>
    <message>
        <source>Handover of the office</source>
        <translation>教育担当の引継書</translation>
    </message>
    <message>
        <source>Open tasks, calendar, settings, where the backups are</source>
        <translation>未了の事項、予定、設定、バックアップの場所</translation>
    </message>
    <message>
        <source>Items, levels, forms and rules before and after, beside each other</source>
        <translation>項目・レベル・評価票・要件の新旧を並べて示す</translation>
    </message>
</context>
<context>
    <name>PersonCharts</name>
    <message>
        <source>Requirements met by domain</source>
        <translation>領域別の要件充足</translation>
    </message>
    <message>
        <source>Requirements met by domain, towards %1</source>
        <translation>領域別の要件充足（目標：%1）</translation>
    </message>
    <message>
        <source>Requirements met (%)</source>
        <translation>要件充足率（%）</translation>
    </message>
    <message>
        <source>No requirements belong to a domain.</source>
        <translation>領域に属する要件がありません。</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>%1 of %2 requirements</source>
        <translation>%2件中%1件充足</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>到達状況の推移</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>到達率（%）</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>到達率</translation>
    </message>
    <message>
        <source>Planned pace</source>
        <translation>計画ペース</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>everything met about %1</source>
        <translation>%1頃に充足の見込み</translation>
    </message>
</context>
<context>
    <name>PersonHistory</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, its value before and after; one of them may be empty</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A text and a note to it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>旧姓 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Employed since</source>
        <translation>採用日</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>指導体制</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>未認定</translation>
    </message>
    <message>
        <source>awarded %1</source>
        <translation>%1認定</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>認定番号 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>Current level</source>
        <translation>現在のレベル</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目標レベル</translation>
    </message>
    <message>
        <source>Rules met up to</source>
        <translation>要件充足レベル</translation>
    </message>
    <message>
        <source>Training since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>%1 (planned by this day: %2)</source>
        <translation>%1（基準日の予定：%2）</translation>
    </message>
    <message>
        <source>at this speed complete about %1</source>
        <translation>このままの進み方では%1頃に充足</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Self (median)</source>
        <translation>自己評価（中央値）</translation>
    </message>
    <message>
        <source>n</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Others (median)</source>
        <translation>他者評価（中央値）</translation>
    </message>
    <message>
        <source>Last rated by others</source>
        <translation>最終の他者評価日</translation>
    </message>
    <message>
        <source>For the whole</source>
        <translation>全体の要件</translation>
    </message>
    <message>
        <source>All met</source>
        <translation>すべて充足</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>上限以内</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Has / needs</source>
        <translation>到達／必要</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>充足日</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>要件はありません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Site and department</source>
        <translation>施設・部署</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導者</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週数</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>休止日数</translation>
    </message>
    <message>
        <source>No rotation is recorded.</source>
        <translation>ローテーションの記録はありません。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Absences: %1 working days. %2</source>
        <translation>休止・休職：勤務日で計%1日。%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>By</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-rating beside others&apos; ratings</source>
        <translation>自己評価と他者評価</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件の充足状況</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>今後の課題</translation>
    </message>
    <message>
        <source>Every requirement is met.</source>
        <translation>すべての要件を充足しています。</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>到達状況報告書</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>基準日 %1</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>登録締切日 %1</translation>
    </message>
    <message>
        <source>Not enrolled in a ladder or programme on this day.</source>
        <translation>この日に登録中のラダー・プログラムはありません。</translation>
    </message>
    <message>
        <source>Rotations and absence</source>
        <translation>ローテーションと休止</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment of the educator</source>
        <translation>指導者のコメント</translation>
    </message>
    <message>
        <source>Comment of the trainee</source>
        <translation>本人のコメント</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>次回面談</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>所属長</translation>
    </message>
    <message>
        <source>Attendance (required / credits)</source>
        <translation>研修の受講（必修・単位）</translation>
    </message>
    <message>
        <source>Goals of the last interview</source>
        <translation>前回面談の目標</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>People</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>ラダー</translation>
    </message>
    <message>
        <source>Curricula</source>
        <translation>カリキュラム</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Year of experience</source>
        <translation>経験年数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a ladder or programme and its version</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>合意日</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面談者</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Background and aim</source>
        <translation>経歴とめざす姿</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Has / needs</source>
        <translation>現在／必要</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No goals were agreed on.</source>
        <translation>合意した目標はありません。</translation>
    </message>
    <message>
        <source>Modules to be attended</source>
        <translation>受講する科目</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ward, what for</source>
        <translation>部署・目的</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>振返り予定日</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果・所見</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>No follow-up was agreed on.</source>
        <translation>振返りの予定はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a requirement and one item of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1／%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Individual training plan</source>
        <translation>個別研修計画書</translation>
    </message>
    <message>
        <source>As it was closed on %1</source>
        <translation>%1終了時点</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>基準日 %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>研修先</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>振返り</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Reason or summary</source>
        <translation>理由・総括</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>We have spoken about this plan and agree with it.</source>
        <translation>面談のうえ、この計画に合意しました。</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>所属長</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>配置日数</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 s</source>
        <extracomment>How long something has taken so far, in seconds</extracomment>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>Raters</name>
    <message>
        <source>Not named</source>
        <translation>評価者名なし</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>%1が段階%2</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価数</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>段階%1</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Clustered</source>
        <translation>集中</translation>
    </message>
    <message>
        <source>Nobody rated others with these forms in the year.</source>
        <translation>この年度に、これらの評価票による他者評価はありません。</translation>
    </message>
    <message>
        <source>All raters of others</source>
        <translation>他者評価の全体</translation>
    </message>
    <message>
        <source>Self-ratings</source>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Self (median)</source>
        <translation>自己（中央値）</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Others (median)</source>
        <translation>他者（中央値）</translation>
    </message>
    <message>
        <source>No item was rated in the year.</source>
        <translation>この年度に評価された項目はありません。</translation>
    </message>
    <message>
        <source>Comparison of raters</source>
        <translation>評価者間の比較</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Raters of others</source>
        <translation>評価者数</translation>
    </message>
    <message>
        <source>Ratings by others</source>
        <translation>他者評価の数</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Items: self beside others</source>
        <translation>項目：自己評価と他者評価</translation>
    </message>
    <message>
        <source>Ratings handed in that speak of the year; “not observed” is none. Steps are shares of all that were given, the median is the lower of two in the middle. “Clustered” names who gave %1 of at least %2 ratings the same step: a reason to look at the descriptors together. Raters see different people, so nobody is ranked.</source>
        <translation>年度内を対象とする提出済の評価です。「観察機会なし」は含みません。段階は全評価に占める割合、中央値は中央2つのうち低い方です。「集中」は、%2件以上の評価のうち%1以上が同じ段階である評価者を示し、評価の観点を一緒に確かめるきっかけとするものです。評価者によって対象者が異なるため、順位は付けません。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Rater or item</source>
        <translation>評価者・項目</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>自己</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>他者</translation>
    </message>
    <message>
        <source>Rater %1</source>
        <extracomment>a letter in place of a name</extracomment>
        <translation>評価者%1</translation>
    </message>
    <message>
        <source>Colleagues stand here without their names. The office prints the comparison with them.</source>
        <translation>自分以外の評価者は氏名を伏せています。氏名入りのものは教育担当と管理者が印刷できます。</translation>
    </message>
</context>
<context>
    <name>RatingFormPaper</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Year of experience</source>
        <translation>経験年数</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Level aimed at</source>
        <translation>目標レベル</translation>
    </message>
    <message>
        <source>Site and field</source>
        <translation>施設・分野</translation>
    </message>
    <message>
        <source>Period observed</source>
        <translation>観察期間</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Rates as</source>
        <translation>評価者の区分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>観察機会なし</translation>
    </message>
    <message>
        <source>This form has no items.</source>
        <translation>この評価票には項目がありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>%1提出</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>記入用</translation>
    </message>
    <message>
        <source>Episodes that stood out, comment</source>
        <translation>印象に残るエピソード・コメント</translation>
    </message>
    <message>
        <source>Urgent matters</source>
        <translation>緊急に対応すべき事項</translation>
    </message>
    <message>
        <source>Attendance (days)</source>
        <translation>出勤日数</translation>
    </message>
    <message>
        <source>General outpatient clinic (days)</source>
        <translation>一般外来の日数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>記入日</translation>
    </message>
    <message>
        <source>There is no form to rate with: nothing they are enrolled in has one.</source>
        <translation>評価票がありません。受講中のラダー・プログラムに評価票が設定されていません。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>absence</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>user</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>所属・配属歴</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>見本データ</translation>
    </message>
    <message>
        <source>department or ward</source>
        <translation>部署（病棟）</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>評価の観点</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>在職歴</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>受講登録</translation>
    </message>
    <message>
        <source>log entry or assessment</source>
        <translation>経験記録・評価</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>import</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>level award</source>
        <translation>レベル認定</translation>
    </message>
    <message>
        <source>log entry</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>法人・団体</translation>
    </message>
    <message>
        <source>person</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>staff or licence number</source>
        <translation>職員番号・免許番号</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>配置（研修先）</translation>
    </message>
    <message>
        <source>profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>item of a requirement</source>
        <translation>要件の項目</translation>
    </message>
    <message>
        <source>site of a requirement</source>
        <translation>要件の施設</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>評価尺度</translation>
    </message>
    <message>
        <source>step of a scale</source>
        <translation>評価尺度の段階</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>number of beds</source>
        <translation>病床数</translation>
    </message>
    <message>
        <source>form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>item of a form</source>
        <translation>評価票の項目</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>持出しファイル</translation>
    </message>
    <message>
        <source>taking back of a packet</source>
        <translation>持出しファイルの取込み</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>代理評価者</translation>
    </message>
    <message>
        <source>line of a crosswalk</source>
        <translation>新旧対照の行</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>出席記録</translation>
    </message>
    <message>
        <source>committee meeting</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>item of an event</source>
        <translation>研修会等の対象項目</translation>
    </message>
    <message>
        <source>record of another system</source>
        <translation>外部システムの情報</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>資格・認定</translation>
    </message>
    <message>
        <source>application for a level</source>
        <translation>認定申請</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>step of an application</source>
        <translation>申請の段階</translation>
    </message>
    <message>
        <source>event</source>
        <translation>研修会等</translation>
    </message>
    <message>
        <source>way to a decision</source>
        <translation>認定の手順</translation>
    </message>
    <message>
        <source>document of an application</source>
        <translation>提出書類</translation>
    </message>
    <message>
        <source>step to a decision</source>
        <translation>認定手順の段階</translation>
    </message>
    <message>
        <source>crosswalk</source>
        <translation>新旧対照</translation>
    </message>
    <message>
        <source>module</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>item of a module</source>
        <translation>科目で扱う項目</translation>
    </message>
    <message>
        <source>what comes before a module</source>
        <translation>先に履修する科目</translation>
    </message>
    <message>
        <source>profession of a module</source>
        <translation>科目の対象職種</translation>
    </message>
    <message>
        <source>improvement cycle</source>
        <translation>改善の取組</translation>
    </message>
    <message>
        <source>individual plan</source>
        <translation>個別研修計画</translation>
    </message>
    <message>
        <source>follow-up of a plan</source>
        <translation>計画の振返り</translation>
    </message>
    <message>
        <source>goal of a plan</source>
        <translation>計画の目標</translation>
    </message>
    <message>
        <source>placement of a plan</source>
        <translation>計画の研修先</translation>
    </message>
    <message>
        <source>request for feedback</source>
        <translation>360度評価の依頼</translation>
    </message>
    <message>
        <source>what levels become</source>
        <translation>レベルの読み替え</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not enrolled</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Year %1</source>
        <extracomment>Of experience in the profession: the first year is year 1</extracomment>
        <translation>経験%1年目</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>印刷日 %1</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>%1 certified on %2; %3: %4</source>
        <extracomment>A level, the day of the decision, one of the level&apos;s requirements, and what there is of it</extracomment>
        <translation>%1（%2認定）：「%3」が%4</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>The file to read.</source>
        <translation>読み込むファイル。</translation>
    </message>
    <message>
        <source>What had happened by this day counts (today).</source>
        <translation>基準日。この日までの記録を数えます（既定：今日）。</translation>
    </message>
    <message>
        <source>The PDF to write, or the folder for many.</source>
        <translation>書き出すPDF、または複数の場合のフォルダー。</translation>
    </message>
    <message>
        <source>Say where to with --out, and whose with either --id or --all.</source>
        <translation>--outで出力先を、--idまたは--allで対象を指定してください。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Stopped. Reports that had been written stay: %1</source>
        <translation>中止しました。書き出し済みの報告書は残っています：%1件</translation>
    </message>
    <message>
        <source>Everybody&apos;s: one PDF when PATH ends in .pdf; otherwise PATH is a folder, made when needed, with a PDF for each.</source>
        <translation>全員分。PATHが.pdfで終わるときは1つのPDFにまとめます。それ以外はフォルダーとみなし（なければ作成）、1名につき1つのPDFを出力します。</translation>
    </message>
    <message>
        <source>There is nobody in this file on this day, so no report was written.</source>
        <translation>この日、このファイルには対象者がいないため、報告書を出力しませんでした。</translation>
    </message>
    <message>
        <source>There is no site in this file, so no report was written.</source>
        <translation>このファイルには施設がないため、報告書を出力しませんでした。</translation>
    </message>
    <message>
        <source>Writes papers as PDF: about one person, site or ladder, or about all of them.</source>
        <translation>帳票をPDFに書き出します（個人・施設・ラダーごと、または全部）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>handout: of this department or ward alone.</source>
        <translation>handout：この部署のみ。</translation>
    </message>
    <message>
        <source>logbook: from this day on.</source>
        <translation>logbook：この日から。</translation>
    </message>
    <message>
        <source>logbook: until this day.</source>
        <translation>logbook：この日まで。</translation>
    </message>
    <message>
        <source>cohort: those who came in this fiscal year alone.</source>
        <translation>cohort：この年度に入職した人のみ。</translation>
    </message>
    <message>
        <source>form: this form (the one usual for the person).</source>
        <translation>form：この評価票（省略時は本人にいつも使う評価票）。</translation>
    </message>
    <message>
        <source>form: not filled in.</source>
        <translation>form：記入なし。</translation>
    </message>
    <message>
        <source>There is no ladder or programme in this file, so no report was written.</source>
        <translation>このファイルにはラダー・プログラムがないため、何も書き出しませんでした。</translation>
    </message>
    <message>
        <source>week: of this day (that of the day).</source>
        <translation>week：この日を含む週（省略時は当日の週）。</translation>
    </message>
    <message>
        <source>form, week: with the number under which it is out.</source>
        <translation>form・week：配付中の番号を付けて出力します。</translation>
    </message>
    <message>
        <source>cohort, raters: those of this site alone.</source>
        <translation>cohort・raters：この施設のみ。</translation>
    </message>
    <message>
        <source>Whose report: the key of the person, site, framework version or event.</source>
        <translation>対象の人、施設、ラダー・プログラムの版、または研修会等のキー。</translation>
    </message>
    <message>
        <source>rotations, stays, raters, application, certificate: of this fiscal year (that of the day).</source>
        <translation>rotations・stays・raters・application・certificate：この年度（省略時は基準日の年度）。</translation>
    </message>
    <message>
        <source>There is no event in this file, so no report was written.</source>
        <translation>このファイルには研修会等がないため、帳票は作成していません。</translation>
    </message>
    <message>
        <source>certificate: marked as issued again. The file does not remember it: only the page Reports enters that.</source>
        <translation>certificate：再交付の印を付ける。再交付の日は記録しない（記録は帳票の画面で行う）。</translation>
    </message>
    <message>
        <source>certificate: across the sheet.</source>
        <translation>certificate：用紙を横向きにする。</translation>
    </message>
    <message>
        <source>difference: from this version (the one before).</source>
        <translation>difference：この版との違い（省略時は前の版）。</translation>
    </message>
    <message>
        <source>office: who prints it, where people sign in to the file; raters: with the names, for the office.</source>
        <translation>office：ログインを求めるファイルで、印刷する人の名前。raters：氏名を入れて印刷する教育担当か管理者の名前。</translation>
    </message>
</context>
<context>
    <name>RestoreVerb</name>
    <message>
        <source>The backup.</source>
        <translation>バックアップ。</translation>
    </message>
    <message>
        <source>The file it becomes.</source>
        <translation>復元先のファイル。</translation>
    </message>
    <message>
        <source>Restored %1 from %2.</source>
        <translation>%2から%1を復元しました。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Puts a backup in a file&apos;s place, after checking it; the file stays beside it as FILE.before-restore.</source>
        <translation>バックアップを検証してから、ファイルと置き換えます。元のファイルはFILE.before-restoreとして隣に残します。</translation>
    </message>
    <message>
        <source>The file that was there is kept as %1.</source>
        <translation>元のファイルは%1として残してあります。</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>People at once</source>
        <translation>同時期の人数</translation>
    </message>
    <message>
        <source>%1 (places: %2)</source>
        <translation>%1（定員%2名）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Department or field</source>
        <translation>部署・分野</translation>
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
        <source>Weeks</source>
        <translation>週数</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>休んだ日数</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導者</translation>
    </message>
    <message>
        <source>No rotation in this fiscal year.</source>
        <translation>この年度のローテーションはありません。</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Weeks over capacity</source>
        <translation>定員超過の週数</translation>
    </message>
    <message>
        <source>Weeks are the days of a stay by its part of the day, divided by 7, as planned; absences are not taken off. Crossed out: away.</source>
        <translation>週数は、配置の日数（1日のうちの割合を乗じたもの）を7で割った計画上の値で、休みは差し引いていません。斜線は休みです。</translation>
    </message>
    <message>
        <source>Weeks asked for</source>
        <translation>必要な週数</translation>
    </message>
    <message>
        <source>Has / needs</source>
        <translation>現在／必要</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>充足日</translation>
    </message>
    <message>
        <source>Rotation schedule</source>
        <translation>ローテーション表</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>配置の明細</translation>
    </message>
    <message>
        <source>Rotation schedule of a person</source>
        <translation>ローテーション表（個人）</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Weeks against what is asked for</source>
        <translation>必要週数に対する実績</translation>
    </message>
</context>
<context>
    <name>SettingName</name>
    <message>
        <source>Margin before somebody is behind</source>
        <translation>「遅れ」とする幅</translation>
    </message>
    <message>
        <source>Number the demo grew from</source>
        <translation>見本データの元の数</translation>
    </message>
    <message>
        <source>Day the demo was made for</source>
        <translation>見本データの基準日</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>様式番号</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>施設名</translation>
    </message>
    <message>
        <source>Columns of an import</source>
        <translation>取り込みの列の対応</translation>
    </message>
    <message>
        <source>Minutes without input until it locks</source>
        <translation>自動ロックまでの時間（分）</translation>
    </message>
    <message>
        <source>Number of the packet</source>
        <translation>持出しファイルの番号</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Who certifies levels</source>
        <translation>認定者の職名・氏名</translation>
    </message>
    <message>
        <source>Headings of rating sheets</source>
        <translation>評価の一覧表の見出し</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people behind, of those enrolled</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Mean progress</source>
        <translation>平均到達率</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1（n＝%2）</translation>
    </message>
    <message>
        <source>Placed here now</source>
        <translation>現在の配置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people placed, of the places</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Rotation weeks</source>
        <translation>研修週数</translation>
    </message>
    <message>
        <source>Doctors received</source>
        <translation>医師の受入れ</translation>
    </message>
</context>
<context>
    <name>SiteCharts</name>
    <message>
        <source>%1 of %2 requirements, n = %3</source>
        <translation>要件%2件中%1件（n＝%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1週</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>延べ%1日</translation>
    </message>
    <message>
        <source>Progress by site</source>
        <translation>施設別の到達状況</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Nobody belongs to a member site on this day.</source>
        <translation>この基準日に加盟施設に所属している人はいません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Level awarded (n = %1)</source>
        <translation>認定レベル（n＝%1）</translation>
    </message>
    <message>
        <source>Nobody is enrolled in this ladder.</source>
        <translation>このラダーの受講者はいません。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>未認定</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1（n＝%2）</translation>
    </message>
    <message>
        <source>Asked for by level</source>
        <translation>求められるレベル</translation>
    </message>
    <message>
        <source>Requirements met (%)</source>
        <translation>要件充足率（%）</translation>
    </message>
    <message>
        <source>Nobody here is enrolled in this programme.</source>
        <translation>この施設に受講者はいません。</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全レベル</translation>
    </message>
    <message>
        <source>; %1 observations here</source>
        <translation>、この施設での観察%1件</translation>
    </message>
    <message>
        <source>Site (n = people)</source>
        <translation>施設（nは人数）</translation>
    </message>
    <message>
        <source>Nobody is enrolled in this programme.</source>
        <translation>受講者はいません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価数</translation>
    </message>
    <message>
        <source>No ratings yet.</source>
        <translation>評価はまだありません。</translation>
    </message>
    <message>
        <source>By others (n = %1)</source>
        <translation>他者評価（n＝%1）</translation>
    </message>
    <message>
        <source>Self (n = %1)</source>
        <translation>自己評価（n＝%1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rotation weeks delivered</source>
        <translation>受け入れた研修週数</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>No rotations at this site yet.</source>
        <translation>この施設でのローテーションはまだありません。</translation>
    </message>
    <message>
        <source>Doctors sent elsewhere</source>
        <translation>他施設への派遣</translation>
    </message>
    <message>
        <source>Doctors received</source>
        <translation>受け入れた派遣・代診</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>延べ日数</translation>
    </message>
    <message>
        <source>Nobody was sent elsewhere.</source>
        <translation>他施設への派遣はありません。</translation>
    </message>
    <message>
        <source>Nobody was received.</source>
        <translation>派遣・代診の受入れはありません。</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>Rated by others</source>
        <translation>他者評価</translation>
    </message>
    <message>
        <source>Self-rated</source>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>Items observed by month</source>
        <translation>月別の記録・評価の項目数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>Nothing has been logged or rated in these months.</source>
        <translation>この期間の経験記録・評価はありません。</translation>
    </message>
    <message>
        <source>Levels awarded: %1</source>
        <translation>認定レベルの分布：%1</translation>
    </message>
    <message>
        <source>Requirements met by domain: %1 (n = %2)</source>
        <translation>領域別の要件充足：%1（n＝%2）</translation>
    </message>
    <message>
        <source>Ratings by step: %1</source>
        <translation>段階別の評価：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Programme and scale</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>SiteMapScene</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>施設の種別</translation>
    </message>
    <message>
        <source>Remote area or island</source>
        <translation>へき地・離島</translation>
    </message>
    <message>
        <source>There now (n)</source>
        <translation>現在の人数（n）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>0人</translation>
    </message>
    <message>
        <source>Sites of one municipality stand around its place.</source>
        <translation>同じ市町村の施設は、その位置のまわりに並べています。</translation>
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
        <source>n = %1 there now: %2 belong there, %3 are placed there</source>
        <translation>現在 n = %1（所属 %2、配置 %3）</translation>
    </message>
    <message numerus="yes">
        <source>One of %n sites in %1, which stand around its place</source>
        <translation>
            <numerusform>%1の%n施設の1つ（市町村の位置のまわりに並べています）</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites and who is there, %1</source>
        <translation>施設と人数（%1現在）</translation>
    </message>
</context>
<context>
    <name>SiteMark</name>
    <message>
        <source>Lead hospital</source>
        <translation>基幹型</translation>
    </message>
    <message>
        <source>Remote area</source>
        <translation>へき地</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>離島</translation>
    </message>
</context>
<context>
    <name>SiteReport</name>
    <message>
        <source>Lead hospital</source>
        <translation>基幹型</translation>
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
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Institution code</source>
        <translation>医療機関コード</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>施設の種別</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>病床数</translation>
    </message>
    <message>
        <source>Placed here now</source>
        <translation>研修・派遣で在籍中</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1名（受入枠%2名）</translation>
    </message>
    <message>
        <source>People of the site</source>
        <translation>所属者</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登録締切日</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>到達状況</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Works towards</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>到達度</translation>
    </message>
    <message>
        <source>Nobody belongs here on this day.</source>
        <translation>この基準日に所属している人はいません。</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>部署なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導者</translation>
    </message>
    <message>
        <source>No placements on this day or in the 90 days after it.</source>
        <translation>基準日とその後90日以内の配置はありません。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Rotation weeks</source>
        <translation>研修週数</translation>
    </message>
    <message>
        <source>People in rotation</source>
        <translation>受講者数</translation>
    </message>
    <message>
        <source>Person-days received</source>
        <translation>受入延べ日数</translation>
    </message>
    <message>
        <source>Person-days sent</source>
        <translation>派遣延べ日数</translation>
    </message>
    <message>
        <source>No rotations or dispatches yet.</source>
        <translation>ローテーション・派遣はまだありません。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Those whose affiliation on the day names this site.</source>
        <translation>基準日の所属がこの施設である人。</translation>
    </message>
    <message>
        <source>Mean over the requirements for the target level of what is there out of what is needed, each counted as 1 at most.</source>
        <translation>目標レベルまでの要件ごとに「到達数÷必要数」（上限1）を求め、平均したもの。</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Progress lies below the pace by more than the margin set for this file (10 points unless changed). The pace is the straight line from enrolment to the target date.</source>
        <translation>到達度が予定の進み具合を、設定した幅（変更がなければ10ポイント）を超えて下回っている状態。予定は、登録日から目標日までを直線で結んだもの。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>The highest level of a ladder that was awarded and is valid on the day.</source>
        <translation>基準日に有効な認定のうち、最も高いレベル。</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>要件充足</translation>
    </message>
    <message>
        <source>Of everything a domain asks of the people of the site, the share that is met.</source>
        <translation>領域が所属者に求める要件のうち、充足したものの割合。</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rated items of submitted forms stamped with this site, counted by step; self-ratings stand apart, &quot;not observed&quot; is no rating.</source>
        <translation>この施設で提出された評価票の評価項目を段階別に数えたもの。自己評価は分けて示し、「観察機会なし」は数えない。</translation>
    </message>
    <message>
        <source>Days in rotation here times the part of the day, divided by 7, less absent working days divided by 5, up to the day; stays that overlap count once.</source>
        <translation>この施設でのローテーション日数×1日の割合÷7から、休んだ勤務日÷5を引いたもの（基準日まで）。重なる期間は一度だけ数える。</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>延べ日数</translation>
    </message>
    <message>
        <source>Days of dispatches, locums, itinerant clinics and remote support times the part of the day, up to the day.</source>
        <translation>医師派遣・代診・巡回診療・遠隔支援の日数×1日の割合（基準日まで）。</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>施設別報告書</translation>
    </message>
    <message>
        <source>Site report as of %1</source>
        <translation>施設別報告書（基準日&#x3000;%1）</translation>
    </message>
    <message>
        <source>How people stand (n = %1)</source>
        <translation>到達状況の内訳（n＝%1）</translation>
    </message>
    <message>
        <source>Levels awarded</source>
        <translation>認定レベルの分布</translation>
    </message>
    <message>
        <source>Requirements met by domain</source>
        <translation>領域別の要件充足</translation>
    </message>
    <message>
        <source>Rotations and dispatches</source>
        <translation>ローテーションと派遣</translation>
    </message>
    <message>
        <source>Who is placed there now and next</source>
        <translation>現在と今後の配置</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>数値の定義</translation>
    </message>
</context>
<context>
    <name>SiteSkills</name>
    <message>
        <source>Nobody yet</source>
        <translation>できる人がいない</translation>
    </message>
    <message>
        <source>One person alone</source>
        <translation>一人のみ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people who can do it, of those enrolled</comment>
        <translation>%2名中%1名</translation>
    </message>
    <message>
        <source>Skills at a site</source>
        <translation>施設のスキル一覧</translation>
    </message>
    <message>
        <source>Who can do what, as of %1</source>
        <translation>誰が何をできるか（%1現在）</translation>
    </message>
    <message>
        <source>Items asked for</source>
        <translation>求められる項目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Can do it</source>
        <translation>できる人</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Nobody here is enrolled in anything that asks for single items.</source>
        <translation>項目ごとの要件をもつラダー・プログラムを受講している人がいません。</translation>
    </message>
    <message>
        <source>Counted are people of the site on the day, by the programmes in which they are enrolled. Somebody can do it who has of it what one of the rules asks, at whatever level.</source>
        <translation>基準日に施設に所属し、各プログラムに受講登録している人を数えます。レベルを問わず、その項目について要件のいずれかを満たしている人を「できる」とします。</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>受講者</translation>
    </message>
</context>
<context>
    <name>StandingVerb</name>
    <message>
        <source>Says how sites, the people of one site or framework, or one person stand.</source>
        <translation>施設別、1施設・1ラダーの職員別、または職員1名の到達状況を表示します。</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>読み込むファイル。</translation>
    </message>
    <message>
        <source>One person&apos;s requirements.</source>
        <translation>職員1名の要件。</translation>
    </message>
    <message>
        <source>The people of one site.</source>
        <translation>1施設の職員。</translation>
    </message>
    <message>
        <source>The people enrolled in one version of a ladder or programme.</source>
        <translation>1つのラダー・プログラム（版）の受講者。</translation>
    </message>
    <message>
        <source>What had happened by this day counts (today).</source>
        <translation>基準日。この日までの記録を数えます（既定：今日）。</translation>
    </message>
    <message>
        <source>What had been entered by this day counts (no limit).</source>
        <translation>登録締切日。この日までに登録された記録を数えます（既定：制限なし）。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>Median progress</source>
        <translation>到達率の中央値</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>到達率</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>充足日</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>no</source>
        <translation>未充足</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>table (the default), json, csv or xlsx.</source>
        <translation>table（既定）、json、csv、xlsx。</translation>
    </message>
    <message>
        <source>The workbook to write, with --format xlsx.</source>
        <translation>--format xlsxのときに書き出すブック。</translation>
    </message>
    <message>
        <source>Say with --out which workbook to write; other formats are written to the screen.</source>
        <translation>書き出すブックを--outで指定してください。ほかの形式は画面に表示します。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Affiliation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Ladders and programmes</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Levels awarded</source>
        <translation>レベル認定</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>研修会等</translation>
    </message>
</context>
<context>
    <name>TrainingRecord</name>
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
        <source>Profession</source>
        <translation>職種</translation>
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
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>退職等の区分</translation>
    </message>
    <message>
        <source>Reason of leaving</source>
        <translation>退職等の理由</translation>
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
        <source>Ending</source>
        <translation>終了の区分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>認定日</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>認定番号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>%1取消</translation>
    </message>
    <message>
        <source>Site and department</source>
        <translation>施設・部署</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導者</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週数</translation>
    </message>
    <message>
        <source>Rotations in all</source>
        <translation>ローテーション合計</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an absence and its days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Absences: %1 working days. %2</source>
        <translation>休み：勤務日で計%1日（%2）</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>研修履歴書</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>所属・配属歴</translation>
    </message>
    <message>
        <source>Ladders and programmes</source>
        <translation>受講したラダー・プログラム</translation>
    </message>
    <message>
        <source>Levels awarded</source>
        <translation>認定されたレベル</translation>
    </message>
    <message>
        <source>Rotations and dispatches</source>
        <translation>ローテーション・派遣</translation>
    </message>
    <message>
        <source>This is to certify that the above agrees with the records of this institution.</source>
        <translation>上記のとおり、当施設の記録と相違ないことを証明します。</translation>
    </message>
    <message>
        <source>Programme director</source>
        <translation>プログラム責任者</translation>
    </message>
    <message>
        <source>Head of the hospital</source>
        <translation>病院長</translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>The file to check.</source>
        <translation>検査するファイル。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検査中</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>データベースが破損しています：%1</translation>
    </message>
    <message>
        <source>The journal does not hold from entry %1 on.</source>
        <translation>変更履歴の%1件目以降が一致しません。</translation>
    </message>
    <message>
        <source>Counts of sites that differ from the evidence: %1</source>
        <translation>記録と一致しない施設別集計：%1件</translation>
    </message>
    <message>
        <source>People whose kept standing differs from a fresh one: %1</source>
        <translation>再計算と一致しない到達状況：%1名</translation>
    </message>
    <message>
        <source>Evidence that names a site, department or item that is not there: %1</source>
        <translation>存在しない施設・部署・項目を指す記録：%1件</translation>
    </message>
    <message>
        <source>Rows of evidence that differ from their entry: %1</source>
        <translation>見出しと一致しない記録の明細：%1件</translation>
    </message>
    <message>
        <source>No fault was found. Standings checked: %1 people</source>
        <translation>異常は見つかりませんでした。到達状況を検査した人数：%1名</translation>
    </message>
    <message>
        <source>Everything holds. Standings checked: %1 people</source>
        <translation>異常はありません。到達状況を検査した人数：%1名</translation>
    </message>
    <message>
        <source>Standings not stored yet, so there was nothing to check: %1 people. The window stores them when it opens the file.</source>
        <translation>到達状況がまだ保存されておらず、検査できなかった人数：%1名。画面でファイルを開くと保存されます。</translation>
    </message>
    <message>
        <source>Checks a file: the database, the journal&apos;s chain, every record against the journal, every figure that is kept twice.</source>
        <translation>ファイルを検査します（データベース、変更履歴の連鎖、変更履歴と各記録の一致、二重に保持する数値）。</translation>
    </message>
    <message>
        <source>Changed past the journal: %1 %2</source>
        <translation>変更履歴を通さずに変更されています：%1 %2</translation>
    </message>
    <message>
        <source>Removed past the journal: %1 %2</source>
        <translation>変更履歴を通さずに削除されています：%1 %2</translation>
    </message>
    <message>
        <source>There although the journal removed it: %1 %2</source>
        <translation>変更履歴では削除済みですが、残っています：%1 %2</translation>
    </message>
    <message>
        <source>The journal has no entry for the last change of: %1 %2</source>
        <translation>最後の変更が変更履歴にありません：%1 %2</translation>
    </message>
    <message>
        <source>A part of the record is missing: %1 %2</source>
        <translation>記録の一部が欠けています：%1 %2</translation>
    </message>
    <message>
        <source>… and others like these: %1</source>
        <translation>… ほか同様の記録：%1件</translation>
    </message>
    <message>
        <source>Attached files whose content is missing or has changed: %1</source>
        <translation>中身がない、または変わっている添付ファイル：%1</translation>
    </message>
</context>
<context>
    <name>VersionDifference</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Changed and moved</source>
        <translation>変更・移動</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>最上位</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1の下</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>新</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1（%2施行）</translation>
    </message>
    <message>
        <source>What a version changes</source>
        <translation>新旧対照表</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>この版</translation>
    </message>
    <message>
        <source>Items as they were</source>
        <translation>変更のない項目</translation>
    </message>
    <message>
        <source>There is no version before this one.</source>
        <translation>この版より前の版はありません。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>No item differs.</source>
        <translation>項目に違いはありません。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation>要件に違いはありません。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>最下位</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>「%1」の上</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>尺度：%1</translation>
    </message>
    <message>
        <source>Comment asked for up to step: %1</source>
        <translation>コメントを求める段階（以下）：%1</translation>
    </message>
    <message>
        <source>Raters unnamed, at least: %1</source>
        <translation>匿名評価の最少人数：%1</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>項目数：%1</translation>
    </message>
    <message>
        <source>Here alone:</source>
        <extracomment>Items that a form rates in one of two versions alone</extracomment>
        <translation>この版だけにある項目：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>施設：%1</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>評価票</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>What was done (how often a day)</source>
        <translation>実施した項目（1日の回数）</translation>
    </message>
    <message>
        <source>Weekly sheet of the log</source>
        <translation>週間記録表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Write how often in each day’s box. No names, numbers or dates of birth of patients.</source>
        <translation>各日の欄に回数を記入してください。患者さんの氏名・番号・生年月日は書かないでください。</translation>
    </message>
    <message>
        <source>What I learnt, what I want to ask</source>
        <translation>学んだこと・相談したいこと</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導者</translation>
    </message>
    <message>
        <source>Weekly sheet</source>
        <translation>週間記録表</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週計</translation>
    </message>
    <message>
        <source>Clinic, morning (circle)</source>
        <translation>外来（午前）：○を記入</translation>
    </message>
    <message>
        <source>Clinic, afternoon (circle)</source>
        <translation>外来（午後）：○を記入</translation>
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
        <translation>対応する職員</translation>
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
    <name>asked_rater</name>
    <message>
        <source>Feedback on</source>
        <translation>評価される人</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>依頼する人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>依頼日</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答期限</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>評価日</translation>
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
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Countersigned on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Kind of assessor</source>
        <translation>評価者の区分</translation>
    </message>
    <message>
        <source>Level applied for</source>
        <translation>申請レベル</translation>
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
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>誰の代理か</translation>
    </message>
</context>
<context>
    <name>association</name>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Id of the item</source>
        <translation>項目のID</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>相手の項目</translation>
    </message>
    <message>
        <source>Id of the other item</source>
        <translation>相手の項目のID</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>実績の引継ぎ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>添付先</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ値</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>認定申請</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>どの書類か</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Event</source>
        <translation>研修会等</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>単位数</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>証明書番号</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>証明書交付日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>committee_meeting</name>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Signs in since</source>
        <translation>ログイン開始日</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>パスワードまたは暗証番号</translation>
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
    <name>deputy</name>
    <message>
        <source>In place of</source>
        <translation>誰の代理か</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理で評価する人</translation>
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
    <name>event_item</name>
    <message>
        <source>Event</source>
        <translation>研修会等</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>foreign_record</name>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>As it was received</source>
        <translation>受領内容</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
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
    <name>handed_form</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評価者</translation>
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
        <source>Handed out on</source>
        <translation>配付日</translation>
    </message>
    <message>
        <source>Keyed in on</source>
        <translation>入力日</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Struck off on</source>
        <translation>無効にした日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>held_certificate</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認定・資格</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>交付者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>交付日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>improvement_cycle</name>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ねらい</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>People in version</source>
        <translation>対象の版</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>実施前</translation>
    </message>
    <message>
        <source>People before</source>
        <translation>実施前の人数</translation>
    </message>
    <message>
        <source>Measured before on</source>
        <translation>実施前の測定日</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変えたこと</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>People in version, after</source>
        <translation>実施後の対象の版</translation>
    </message>
    <message>
        <source>After</source>
        <translation>実施後</translation>
    </message>
    <message>
        <source>People after</source>
        <translation>実施後の人数</translation>
    </message>
    <message>
        <source>Measured after on</source>
        <translation>実施後の測定日</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>前の取組</translation>
    </message>
</context>
<context>
    <name>individual_plan</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面談者</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>合意日</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Background and aim</source>
        <translation>経歴とめざす姿</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Reason or summary</source>
        <translation>理由・総括</translation>
    </message>
    <message>
        <source>Title when closed (Japanese)</source>
        <translation>終了時の名称（日本語）</translation>
    </message>
    <message>
        <source>Title when closed (English)</source>
        <translation>終了時の名称（英語）</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>Person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面談者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>面談日</translation>
    </message>
    <message>
        <source>Since the last interview</source>
        <translation>前回からの振り返り</translation>
    </message>
    <message>
        <source>Agreed goals</source>
        <translation>合意した目標</translation>
    </message>
    <message>
        <source>Agreed by both on</source>
        <translation>双方の合意日</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>次回面談</translation>
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
    <name>kz::About</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About Kizahashi</source>
        <translation>階について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Clinical ladders, curricula and rotations in one file of your own. Nothing leaves this computer unless you send it.</source>
        <translation>クリニカルラダー・カリキュラム・ローテーションを、手元の1つのファイルに。ご自身が送り出さない限り、データはこのパソコンの外に出ません。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License 第3版以降のもとで利用できる自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード操作</translation>
    </message>
</context>
<context>
    <name>kz::AbsenceDialog</name>
    <message>
        <source>Change absence</source>
        <translation>休みの変更</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>休みを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Returns on</source>
        <translation>復職予定日</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>休み</translation>
    </message>
</context>
<context>
    <name>kz::ActorDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Somebody who works with this file</source>
        <translation>このファイルを使う人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>kz::ActorsCard</name>
    <message>
        <source>Who works with this file</source>
        <translation>このファイルを使う人</translation>
    </message>
    <message>
        <source>Work as this one</source>
        <translation>この人として作業</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>%1, is %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1, no person</source>
        <translation>%1・職員との対応なし</translation>
    </message>
    <message>
        <source>at work: %1</source>
        <translation>作業中・%1</translation>
    </message>
    <message>
        <source>Working as %1. What is countersigned is signed by %2.</source>
        <translation>%1として作業中です。確認は%2の名前で記録されます。</translation>
    </message>
    <message>
        <source>Working as %1, who is no person of this file: a countersignature names nobody, only the journal says who gave it. Choose “Change” and say who it is.</source>
        <translation>%1として作業中ですが、このファイルの人と結び付いていません。確認した記録に確認者の名前は残らず、変更履歴にだけ「%1」と残ります。「変更」でどの人かを選んでください。</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>パスワード…</translation>
    </message>
    <message>
        <source>Take passphrase away</source>
        <translation>パスワードを取り消す</translation>
    </message>
    <message>
        <source>With a passphrase for the first administrator or coordinator, the window asks who is there. Roles keep honest people from mistakes; they do not stop somebody who can read the file itself.</source>
        <translation>管理者または教育担当の最初のパスワードを設定すると、起動時にログインが必要になります。権限は誤操作を防ぐためのもので、ファイルそのものを読める人を止めることはできません。</translation>
    </message>
    <message>
        <source>%1, signs in</source>
        <translation>%1、ログイン設定済み</translation>
    </message>
</context>
<context>
    <name>kz::AdministrationPage</name>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>The file is made. Say whose it is and adopt what you start from; then import the roster.</source>
        <translation>ファイルを作成しました。施設名を入れ、使い始める雛形を選んで施行してください。続けて名簿を取り込みます。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>持出しファイル</translation>
    </message>
</context>
<context>
    <name>kz::AdoptVersionDialog</name>
    <message>
        <source>Adopt %1</source>
        <translation>%1を施行</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>%1 ends the day before</source>
        <translation>%1は前日で廃止</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>An adopted version never changes: what people show is held against it for ever. Who is enrolled in the version before stays in it until they are moved.</source>
        <translation>施行した版は変更できません。受講者の実績は、その版に照らして記録され続けます。前の版の受講者は、移すまで前の版のままです。</translation>
    </message>
</context>
<context>
    <name>kz::ApplicationDetails</name>
    <message>
        <source>%1 (n = %2)</source>
        <comment>a median and of how many</comment>
        <translation>%1（n = %2）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a level, its ladder, new or a renewal</extracomment>
        <translation>%1・%2・%3</translation>
    </message>
    <message>
        <source>applied on %1</source>
        <translation>%1申請</translation>
    </message>
    <message>
        <source>%1, certificate %2, decided on %3</source>
        <translation>%1&#x3000;第%2号&#x3000;%3決定</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>The earlier rater has not seen this reason yet.</source>
        <translation>一次評価者はこの理由をまだ確認していません。</translation>
    </message>
    <message>
        <source>Seen by the earlier rater on %1.</source>
        <translation>%1に一次評価者が確認しました。</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation>%1の審査会</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>提出書類</translation>
    </message>
    <message>
        <source>%1 (not required)</source>
        <translation>%1（任意）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>判断の材料</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Certified: %1 · rules met: %2</source>
        <translation>認定 %1・要件充足 %2</translation>
    </message>
    <message>
        <source>Nobody has rated anything of this ladder yet.</source>
        <translation>このラダーの評価はまだありません。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Self (median)</source>
        <translation>自己（中央値）</translation>
    </message>
    <message>
        <source>Others (median)</source>
        <translation>他者（中央値）</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <comment>where a form lies</comment>
        <translation>紙：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a form and its day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Passed one level down. That level is held and in force: no new award was made, decided on %1.</source>
        <translation>一つ下のレベルで合格。そのレベルの認定が有効なため、新たな認定はありません（%1決定）。</translation>
    </message>
    <message>
        <source>The certificate was issued again on %1.</source>
        <translation>認定証は%1に再交付されています。</translation>
    </message>
    <message>
        <source>Rated otherwise than before: %1</source>
        <translation>前の評価から変えた項目：%1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Drop case reports, certificates and scans here, or choose one.</source>
        <translation>事例レポート、証書、スキャンをここへドロップするか、ファイルを選びます。</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
</context>
<context>
    <name>kz::ApplicationsPage</name>
    <message>
        <source>Applications for levels</source>
        <translation>レベルの認定申請</translation>
    </message>
    <message numerus="yes">
        <source>A later rater changed what you rated, %n times. The reasons stand at the steps.</source>
        <translation>
            <numerusform>あなたの評価が後の評価者により変更されました（%n件）。理由は各段階に書かれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation>すべてのラダー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a stage and how many are there</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Ready for the decision</source>
        <translation>決定待ち</translation>
    </message>
    <message>
        <source>All wards</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Step…</source>
        <translation>次の段階…</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>申請…</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>Deadlines…</source>
        <translation>期限…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>How a ladder decides…</source>
        <translation>認定の進め方…</translation>
    </message>
    <message>
        <source>Certificates of the year</source>
        <translation>年度の認定証</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>すべての申請</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>認定する</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>否とする…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取下げ…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>期限の延長…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>決定の取消し…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>No application in this year yet</source>
        <translation>この年度の申請はまだありません</translation>
    </message>
    <message>
        <source>Who applies for a level stands here with the step whose turn it is, until the level is decided. A ladder needs a way to a decision first: choose one under “How a ladder decides”.</source>
        <translation>レベルを申請した人と、いまの段階が、決定されるまでここに並びます。まず「認定の進め方」でラダーの進め方を選んでください。</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>ラダー</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>提出書類</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n件不足</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>認定申請</translation>
    </message>
    <message>
        <source>A new meeting…</source>
        <translation>新しい審査会…</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>the day of a meeting, its ladder, how many were decided</extracomment>
        <translation>%1&#x3000;%2（%3件）</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <extracomment>a ladder and one of its ways</extracomment>
        <translation>%1：%2…</translation>
    </message>
    <message>
        <source>Every ladder in force has a way to a decision.</source>
        <translation>施行中のラダーは、すべて認定の進め方が決まっています。</translation>
    </message>
    <message>
        <source>Change or add a way to a decision</source>
        <translation>認定の進め方を変更・追加</translation>
    </message>
    <message>
        <source>%1: another way…</source>
        <translation>%1：別の進め方を追加…</translation>
    </message>
    <message>
        <source>Waits for me</source>
        <translation>自分の番</translation>
    </message>
</context>
<context>
    <name>kz::ApplyDialog</name>
    <message>
        <source>Apply for a level</source>
        <translation>レベルの認定を申請</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ladder and level</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is nothing to apply for: no ladder of the profession has a way to a decision, or an application is under way.</source>
        <translation>申請できるレベルがありません。職種のラダーに認定の進め方がないか、申請が進行中です。</translation>
    </message>
</context>
<context>
    <name>kz::AsOfChooser</name>
    <message>
        <source>Show everything as of a day</source>
        <translation>基準日を選ぶ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>この日で表示</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>前月末</translation>
    </message>
    <message>
        <source>End of last fiscal year</source>
        <translation>前年度末</translation>
    </message>
    <message>
        <source>One year ago</source>
        <translation>1年前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What had happened by this day. Records dated later are left out everywhere.</source>
        <translation>この日までの事実だけを、すべての画面に表示します。</translation>
    </message>
</context>
<context>
    <name>kz::AsOfField</name>
    <message>
        <source>Back to today</source>
        <translation>今日に戻す</translation>
    </message>
    <message>
        <source>The day everything is shown as of</source>
        <translation>すべての画面の基準日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>基準日 %1</translation>
    </message>
    <message>
        <source>Every page and every report shows what had happened by this day; records dated later are left out. Coloured: it is another day than today.</source>
        <translation>すべての画面と帳票が、この日までの事実だけを示します。この日より後の記録は含みません。色付きのときは、今日以外の日を表示しています。</translation>
    </message>
</context>
<context>
    <name>kz::AskFeedbackDialog</name>
    <message>
        <source>Feedback on %1</source>
        <translation>%1さんの360度評価</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>依頼する</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>依頼した人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>依頼日</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>依頼を取り消す</translation>
    </message>
    <message>
        <source>Copy reminder</source>
        <translation>催促文をコピー</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>これまでの依頼</translation>
    </message>
    <message>
        <source>Add somebody to ask</source>
        <translation>依頼する人を追加</translation>
    </message>
    <message>
        <source>Add: name, kana or staff number</source>
        <translation>追加：氏名、カナ、職員番号</translation>
    </message>
    <message>
        <source>People to ask</source>
        <translation>依頼する人の一覧</translation>
    </message>
    <message>
        <source>Delete leaves out the name in focus</source>
        <translation>Deleteで選択中の人を外します</translation>
    </message>
    <message>
        <source>Who was asked before</source>
        <translation>これまでに依頼した人</translation>
    </message>
    <message>
        <source>Take the request in focus back: it goes from their list, and they may not answer it any more (Delete)</source>
        <translation>選択中の依頼を取り消します。その人の一覧から消え、回答できなくなります（Delete）</translation>
    </message>
    <message>
        <source>Words to send to each of those who have not answered. They name nobody else who was asked.</source>
        <translation>まだ回答していない人それぞれに送る文です。ほかに依頼した人の名前は入りません。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>失効</translation>
    </message>
    <message numerus="yes">
        <source>%n asked; answers are shown together once %1 have answered. Not everybody answers: ask some more.</source>
        <translation>
            <numerusform>依頼は%n人です。%1人が回答すると、まとめて表示されます。全員が回答するとは限らないため、多めに依頼してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not told who was asked.</source>
        <translation>%1さんには、誰に依頼したかは示されません。</translation>
    </message>
    <message>
        <source>You were asked for feedback on %1 with the form “%2” by %3, and your answer is not there yet. You find the form in Kizahashi among what waits for you. You are not named to %1.</source>
        <translation>%1さんの「%2」の回答をお願いしています。期限は%3ですが、まだ回答がありません。評価票はKizahashiの評価の一覧（受講者の方はホーム）にあります。%1さんにお名前が示されることはありません。</translation>
    </message>
    <message>
        <source>Copied: paste it into a message to each of them.</source>
        <translation>コピーしました。お一人ずつの連絡文に貼り付けてください。</translation>
    </message>
    <message>
        <source>You were asked for feedback on %1 with the form “%2”, and your answer is not there yet. You find the form in Kizahashi among what waits for you, with the day to answer by. You are not named to %1.</source>
        <translation>%1さんの「%2」の回答をお願いしていますが、まだ回答がありません。評価票と回答期限は、Kizahashiの評価の一覧（受講者の方はホーム）で確認できます。%1さんにお名前が示されることはありません。</translation>
    </message>
</context>
<context>
    <name>kz::AssessmentsTab</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Self: median</source>
        <translation>自己・中央値</translation>
    </message>
    <message>
        <source>n</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Self: latest</source>
        <translation>自己・最新</translation>
    </message>
    <message>
        <source>Others: median</source>
        <translation>他者・中央値</translation>
    </message>
    <message>
        <source>Others: latest</source>
        <translation>他者・最新</translation>
    </message>
    <message>
        <source>Last rated</source>
        <translation>最終評価日</translation>
    </message>
    <message>
        <source>Self-rating beside others&apos; ratings</source>
        <translation>自己評価と他者評価</translation>
    </message>
    <message>
        <source>Rating forms</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>評価がまだありません</translation>
    </message>
    <message>
        <source>Self-ratings stand here beside those of others, item by item.</source>
        <translation>自己評価と他者評価が項目ごとに並んで表示されます。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>Added. The file stands on the tab “Files”.</source>
        <translation>追加しました。「添付ファイル」タブにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered</source>
        <translation>
            <numerusform>%n人が回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1人が回答（%2人そろうと表示）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a form and a fiscal year</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>回答した人：%1</translation>
    </message>
    <message>
        <source>not shown to the person</source>
        <translation>本人には示されません</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a comment without its writer</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>360度評価</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>How often which step</source>
        <translation>段階ごとの人数</translation>
    </message>
    <message>
        <source>Feedback by several raters</source>
        <translation>360度評価</translation>
    </message>
    <message>
        <source>%1 have answered, %2 are shown</source>
        <translation>%1人が回答（うち%2人分を表示）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>how many have answered, how many were asked</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n were asked</source>
        <translation>
            <numerusform>依頼%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked, not answered yet: %1</source>
        <translation>依頼したが未回答の人：%1</translation>
    </message>
    <message>
        <source>Ask for feedback…</source>
        <translation>360度評価を依頼…</translation>
    </message>
    <message>
        <source>Ask several people to fill in a form that does not name them to this person</source>
        <translation>評価者の名前を本人に示さない評価票の記入を、複数の人に依頼します</translation>
    </message>
    <message>
        <source>Whom it is about does not choose who is asked.</source>
        <translation>自分についての360度評価の依頼先は、自分では選べません。</translation>
    </message>
    <message>
        <source>No ladder or programme that %1 is in has a form that does not name its raters. Set “Raters needed, not named” of a form in a draft.</source>
        <translation>%1が受講しているラダーやプログラムには、匿名で集める評価票がありません。案で、評価票の「匿名で集める回答の最少人数」を設定してください。</translation>
    </message>
    <message>
        <source>Feedback is not opened form by form.</source>
        <translation>360度評価の評価票は、1枚ずつは開けません。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>観察機会なし</translation>
    </message>
</context>
<context>
    <name>kz::AssignDialog</name>
    <message numerus="yes">
        <source>Assign to %n people</source>
        <translation>
            <numerusform>%n名への割当て</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Target in a ladder or programme</source>
        <translation>ラダー・プログラムの目標</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who has the role</source>
        <translation>役割を担う人</translation>
    </message>
    <message>
        <source>Who has it from the same person already stays as they are.</source>
        <translation>すでに同じ人が担当している場合は変わりません。</translation>
    </message>
    <message>
        <source>The whole of it</source>
        <translation>全体（レベルを定めない）</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those who are in it and began by the day. The others are left as they are.</source>
        <translation>登録中で、この日までに始まっている方に適用します。ほかの方は変わりません。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現在のまま</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>施設を選択</translation>
    </message>
    <message>
        <source>Site and ward</source>
        <translation>所属（施設・部署）</translation>
    </message>
    <message>
        <source>They belong there from the day on; where they were ends on the eve. Who is there already stays as they are.</source>
        <translation>その日からの所属になり、前の所属は前日で終わります。すでにそこに所属している人は変わりません。</translation>
    </message>
</context>
<context>
    <name>kz::AttachmentDialog</name>
    <message>
        <source>File of %1</source>
        <translation>%1さんの添付ファイル</translation>
    </message>
    <message>
        <source>Add to the files of %1</source>
        <translation>%1さんの添付ファイルに追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>%n件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>どれでもない</translation>
    </message>
</context>
<context>
    <name>kz::AwardDialog</name>
    <message>
        <source>Award %1 a level</source>
        <translation>%1のレベル認定</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>認定</translation>
    </message>
    <message>
        <source>Committee and date, or what the decision rests on</source>
        <translation>審査会の名称・開催日など、認定の根拠</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Ladder and level</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kz::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>No backup of this file is known.</source>
        <translation>このファイルのバックアップの記録はありません。</translation>
    </message>
    <message>
        <source>Keep it on another disk or stick: what lies beside the file goes with it.</source>
        <translation>別のディスクかUSBメモリに保存してください。ファイルと同じ場所では、一緒に失われます。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is not there at the moment. Its disk may be unplugged; if it is gone, back up again.</source>
        <translation>いま保存先に見当たりません。ディスクが外れていないか確かめ、失われていたらバックアップし直してください。</translation>
    </message>
</context>
<context>
    <name>kz::Board</name>
    <message>
        <source>%1, %2 weeks</source>
        <translation>%1（%2週）</translation>
    </message>
    <message>
        <source>%1 of the day</source>
        <translation>1日の%1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>指導者 %1</translation>
    </message>
    <message>
        <source>Not employed on %1</source>
        <translation>%1は在職期間外</translation>
    </message>
    <message>
        <source>%1 is not open: %2</source>
        <translation>%1は開設期間外：%2</translation>
    </message>
    <message>
        <source>Overlaps the stay at %1: %2</source>
        <translation>%1の配置と重複：%2</translation>
    </message>
    <message>
        <source>Over capacity at %1: %2 of %3 in the week of %4</source>
        <translation>%1が定員超過：定員%3名に%2名（%4の週）</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>休み：%1</translation>
    </message>
    <message>
        <source>No supervisor</source>
        <translation>指導者未定</translation>
    </message>
    <message>
        <source>%1, week of %2: %3 of %4 people</source>
        <translation>%1 %2の週：定員%4名に%3名</translation>
    </message>
    <message>
        <source>%1, week of %2: %3 people, capacity not stated</source>
        <translation>%1 %2の週：%3名（定員未設定）</translation>
    </message>
    <message>
        <source>This account is no person&apos;s in this file, so it has no log. Whoever administers the file can say whose it is.</source>
        <translation>この利用者は職員の誰とも結び付いていないため、自分の経験記録がありません。ファイルを管理する人に設定を依頼してください。</translation>
    </message>
</context>
<context>
    <name>kz::BoardTab</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>表示単位：%1</translation>
    </message>
    <message>
        <source>Ctrl+wheel, Ctrl++ and Ctrl+−</source>
        <translation>Ctrl＋ホイール、Ctrl＋「+」、Ctrl＋「−」</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Unmet with this plan by %1 (%2): %3</source>
        <translation>この配置では%1までに不足（%2）&#x3000;%3</translation>
    </message>
    <message>
        <source>Stays unmet: %1</source>
        <translation>不足が残ります&#x3000;%1</translation>
    </message>
    <message>
        <source>Stays unmet for %1: %2</source>
        <translation>%1は不足が残ります&#x3000;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay unmet</source>
        <translation>
            <numerusform>ほか%n件も不足が残ります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::BoardView</name>
    <message>
        <source>Copy: </source>
        <translation>複写：</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>配置表</translation>
    </message>
    <message>
        <source>%1: free on %2</source>
        <translation>%1：%2は配置なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kz::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>kz::CapacityStrip</name>
    <message>
        <source>People and capacity by week</source>
        <translation>週ごとの人数と定員</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>定員超過</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>定員%1</translation>
    </message>
</context>
<context>
    <name>kz::CertificatesTab</name>
    <message>
        <source>Taken back</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>まもなく期限</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>認定日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効性</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>認定番号</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>認定証がまだありません</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認定・資格</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>交付者</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>交付日</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>None held from elsewhere</source>
        <translation>他機関の認定・資格は登録されていません</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>認定・資格の登録…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Levels awarded</source>
        <translation>認定されたレベル</translation>
    </message>
    <message>
        <source>Certificates held</source>
        <translation>保有する認定・資格</translation>
    </message>
    <message>
        <source>Held from elsewhere</source>
        <translation>他機関の認定・資格</translation>
    </message>
    <message>
        <source>Once a level is awarded, its certificate stands here with number and validity. Certificates from elsewhere that rules ask for are added by hand.</source>
        <translation>レベルが認定されると、番号と有効期限がここに表示されます。要件で問われる他機関の認定・資格は、手で登録します。</translation>
    </message>
    <message>
        <source>%1, again on %2</source>
        <extracomment>the number of a certificate and when it was issued again</extracomment>
        <translation>%1（%2再交付）</translation>
    </message>
    <message>
        <source>Fall to %1…</source>
        <translation>%1への引下げ…</translation>
    </message>
    <message>
        <source>Take back %1…</source>
        <translation>%1の取消し…</translation>
    </message>
</context>
<context>
    <name>kz::ChartCard</name>
    <message>
        <source>Which chart of: %1</source>
        <translation>%1の選択</translation>
    </message>
    <message>
        <source>Show as table, copy, save</source>
        <translation>表で表示・コピー・保存</translation>
    </message>
    <message>
        <source>%1: show as table, copy, save</source>
        <translation>%1：表で表示・コピー・保存</translation>
    </message>
</context>
<context>
    <name>kz::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search people, sites, pages and commands</source>
        <translation>職員・施設・画面・操作を検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>kz::CommitteeView</name>
    <message>
        <source>1  Approve</source>
        <translation>1&#x3000;可</translation>
    </message>
    <message>
        <source>2  Decline…</source>
        <translation>2&#x3000;否…</translation>
    </message>
    <message>
        <source>3  Put off…</source>
        <translation>3&#x3000;保留…</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>審査会を終了</translation>
    </message>
    <message>
        <source>Keep the minutes</source>
        <translation>議事録を保存</translation>
    </message>
    <message>
        <source>Nothing is decided in a closed meeting any more</source>
        <translation>終了した審査会では、もう決定できません</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>1 or A approves the applicant in focus, 2 or D declines, 3 or H puts off. The next who waits follows by itself.</source>
        <translation>1かAで可、2かDで否、3かHで保留にします。次の申請者へ自動で進みます。</translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why; Enter decides, Esc goes back</source>
        <translation>理由。Enterで決定、Escで戻る</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>理由を書いてください。</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>Committee of %1: %2</source>
        <comment>a day and a ladder</comment>
        <translation>%1の審査会：%2</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1 of %2 decided or put off</source>
        <translation>%2件中%1件を審査済み</translation>
    </message>
    <message>
        <source>This meeting is closed.</source>
        <translation>この審査会は終了しています。</translation>
    </message>
    <message>
        <source>Next number: %1</source>
        <translation>次の番号：第%1号</translation>
    </message>
    <message>
        <source>The minutes are kept.</source>
        <translation>議事録を保存しました。</translation>
    </message>
    <message>
        <source>No new award: the level below is held</source>
        <translation>新たな認定なし（下位レベルを保有）</translation>
    </message>
</context>
<context>
    <name>kz::CopyOpener</name>
    <message>
        <source>No program on this computer opens %1. Save it with “Save as…” among the person&apos;s files and take it to one that does.</source>
        <translation>このパソコンには%1を開くソフトがありません。個人の添付ファイルの「名前を付けて保存…」で保存し、開けるパソコンで見てください。</translation>
    </message>
</context>
<context>
    <name>kz::CopyVersionDialog</name>
    <message>
        <source>A new draft from %1</source>
        <translation>%1から新しい案を作る</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>The draft begins with all items, levels, forms and rules, and knows of each item where it comes from: what people have shown counts on. The version in force stays as it is.</source>
        <translation>案には項目・レベル・評価票・要件がすべて写され、各項目がどの項目を引き継いだかも記録されるため、これまでの実績は引き継がれます。施行中の版は変わりません。</translation>
    </message>
</context>
<context>
    <name>kz::CoverageTab</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Stays unmet</source>
        <translation>満たされない要件</translation>
    </message>
    <message>
        <source>With this plan</source>
        <translation>この配置での見込み</translation>
    </message>
    <message>
        <source>Could be had at</source>
        <translation>補える施設</translation>
    </message>
    <message>
        <source>no site of the plan</source>
        <translation>該当施設なし</translation>
    </message>
    <message>
        <source>What stays unmet</source>
        <translation>満たされない要件</translation>
    </message>
    <message>
        <source>If the plan is carried out as it stands: weeks at the end of each enrolment, and items that nobody met with in the last twelve months at any site still to come.</source>
        <translation>現在の配置のまま実施した場合の見込みです。期間は各プログラムの終了日時点、項目は今後の配置先のいずれでも直近12か月に経験のないものを示します。</translation>
    </message>
    <message>
        <source>Nothing stays unmet</source>
        <translation>不足はありません</translation>
    </message>
    <message>
        <source>With this plan everybody shown has the weeks and meets the items asked for.</source>
        <translation>この配置で、表示中の全員が求められる期間と項目を満たせます。</translation>
    </message>
    <message>
        <source>Nobody is on the board</source>
        <translation>配置表に表示中の人がいません</translation>
    </message>
    <message>
        <source>What stays unmet is reckoned for those whom the board shows. Choose another person, site or period above.</source>
        <translation>充足見込みは、配置表に表示中の人について計算します。上の受講者・施設・期間を選び直してください。</translation>
    </message>
</context>
<context>
    <name>kz::CoveredItemsField</name>
    <message>
        <source>Add an item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Items covered</source>
        <translation>対象項目</translation>
    </message>
    <message>
        <source>Delete takes an item away</source>
        <translation>Deleteで項目を外します</translation>
    </message>
</context>
<context>
    <name>kz::CrosswalkImportDialog</name>
    <message>
        <source>A crosswalk from %1</source>
        <translation>%1の新旧対照</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Item so far</source>
        <translation>旧版の項目</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>新版の項目</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>これまでの実績</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>ファイルの箇所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Lines of the crosswalk, and what was found</source>
        <translation>新旧対照の行と見つかった問題</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>ファイルを読み込んでいます。</translation>
    </message>
    <message>
        <source>The file has no other version that it could lead from.</source>
        <translation>旧版になりうる版がこのファイルにありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what is shown, %2: how many</extracomment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>対照の行</translation>
    </message>
    <message>
        <source>Ids that no item has</source>
        <translation>該当する項目がないID</translation>
    </message>
    <message>
        <source>%1 rows were read, of which %2 say what another says. Ids that no item of the older version has: %3, of this one: %4; they stay by their ids. Items without a successor: %5.</source>
        <translation>%1行を読みました（うち重複%2行）。該当する項目がないID：旧版%3件、この版%4件（IDのまま残します）。引継ぎ先のない項目：%5件。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are there already and stay as they were decided.</source>
        <translation>
            <numerusform>%n行はすでにあり、決定のまま残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::CrosswalkPage</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rules met, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A ladder or programme and its version</extracomment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Move chosen people</source>
        <translation>選んだ人を移行</translation>
    </message>
    <message>
        <source>What becomes of the items</source>
        <translation>項目の扱い</translation>
    </message>
    <message>
        <source>They go on in the newer version, with their days and their target level</source>
        <translation>期間と目標レベルを保ったまま新版に移ります</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translation>新旧対照</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1への移行</translation>
    </message>
    <message>
        <source>Item so far</source>
        <translation>旧版の項目</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>新版の項目</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>これまでの実績</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Lines of the crosswalk</source>
        <translation>新旧対照の一覧</translation>
    </message>
    <message>
        <source>For the lines chosen; key %1</source>
        <extracomment>%1: a letter key</extracomment>
        <translation>選んだ行に適用（%1キー）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>到達レベル</translation>
    </message>
    <message>
        <source>Level after</source>
        <translation>移行後のレベル</translation>
    </message>
    <message>
        <source>Rules met</source>
        <translation>充足した要件</translation>
    </message>
    <message>
        <source>Rules met after</source>
        <translation>移行後に充足</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>移行後の状態</translation>
    </message>
    <message>
        <source>Is in the newer one already</source>
        <translation>すでに新版に登録済み</translation>
    </message>
    <message>
        <source>Loses a level reached</source>
        <translation>到達レベルが下がる</translation>
    </message>
    <message>
        <source>People who go on in the older version</source>
        <translation>旧版で継続中の人</translation>
    </message>
    <message>
        <source>Nothing says what became of the items</source>
        <translation>新旧対照がまだありません</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what becomes of items, %2: how many of them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Nobody goes on in the older version.</source>
        <translation>旧版で継続中の人はいません。</translation>
    </message>
    <message>
        <source>Where those who go on in %1 stand, and where they would stand after the change, with what is decided by now. A level reached would be lost by: %2.</source>
        <translation>%1で継続中の人の、現在と移行後の到達状況です（現時点の決定による）。到達レベルが下がる人：%2名。</translation>
    </message>
    <message>
        <source>Nothing can be decided about a line without both items.</source>
        <translation>新旧両方の項目がそろっていない行は決定できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people moved. Ctrl+Z moves them back.</source>
        <translation>
            <numerusform>%n名を移行しました。Ctrl+Z で元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer version is not in force: nobody can be moved to it yet.</source>
        <translation>新版はまだ施行されていないため、移行できません。</translation>
    </message>
    <message>
        <source>Crosswalk file</source>
        <translation>新旧対照ファイル</translation>
    </message>
    <message>
        <source>&amp;Take in a crosswalk…</source>
        <translation>新旧対照を取り込む(&amp;T)…</translation>
    </message>
    <message>
        <source>Take in from a &amp;folder…</source>
        <translation>フォルダーから取り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>A CSV file: the older item&apos;s code, the newer one&apos;s, a note. It may also be dropped here.</source>
        <translation>旧版の項目コード、新版の項目コード、備考の順に並ぶCSVファイルです。ここにドロップしても取り込めます。</translation>
    </message>
    <message>
        <source>All CSV files of a folder together</source>
        <translation>フォルダー内のCSVファイルをまとめて取り込みます</translation>
    </message>
    <message>
        <source>&amp;Give out…</source>
        <translation>書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>Takes in from a file what became of the items, or writes it to one</source>
        <translation>項目の新旧対照をファイルから取り込み、またはファイルへ書き出します</translation>
    </message>
    <message>
        <source>A crosswalk from a folder</source>
        <translation>新旧対照のフォルダー</translation>
    </message>
    <message>
        <source>A crosswalk from a file</source>
        <translation>新旧対照のファイル</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were taken in. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n行を取り込みました。Ctrl+Z で元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1（移行後は%2）</translation>
    </message>
    <message>
        <source>%1, then none</source>
        <extracomment>%1: a level that nothing follows</extracomment>
        <translation>%1（移行後はなし）</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>認定レベル</translation>
    </message>
    <message>
        <source>Comes from…</source>
        <translation>元の項目…</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>行を外す</translation>
    </message>
    <message>
        <source>Which items of the version before those chosen, or others, come from (F2)</source>
        <translation>選んだ項目や他の項目が、前の版のどの項目から来たかを示します（F2）</translation>
    </message>
    <message>
        <source>An item that nothing follows then stays as a line without successor (Del)</source>
        <translation>引き継ぐ先のなくなった項目は「後継なし」の行として残ります（Del）</translation>
    </message>
    <message>
        <source>Say of the items what they come from, or take in a crosswalk from a file. Here it is then decided what counts on, and people are moved.</source>
        <translation>項目がどの項目から来たかを示すか、新旧対照をファイルから取り込みます。そのうえで、ここで実績の引継ぎを決め、受講者を移行します。</translation>
    </message>
</context>
<context>
    <name>kz::CurriculumMapView</name>
    <message>
        <source>With electives</source>
        <translation>選択科目も含める</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>表として保存…</translation>
    </message>
    <message>
        <source>No modules in this version</source>
        <translation>この版には科目がありません</translation>
    </message>
    <message>
        <source>The map shows which module covers which item, and where the gaps are. In a draft, give items the kind “Module” and say whom each is for and what it covers.</source>
        <translation>どの科目がどの項目を扱い、どこに抜けがあるかを表示します。案で項目の種類を「科目」にし、対象職種と扱う項目を入力してください。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>該当する項目はありません</translation>
    </message>
    <message>
        <source>No item has what is asked for above.</source>
        <translation>上の条件に当てはまる項目がありません。</translation>
    </message>
    <message>
        <source>Items by modules</source>
        <translation>科目別</translation>
    </message>
    <message>
        <source>Items by professions</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>What stands across</source>
        <translation>列に並べるもの</translation>
    </message>
    <message>
        <source>Modules show what is taught where; professions show who can do what, and what one alone covers</source>
        <translation>科目別では何をどこで学ぶか、職種別では誰が何を担えるか、1職種だけが担う項目はどれかが分かります</translation>
    </message>
    <message>
        <source>For which profession</source>
        <translation>対象職種</translation>
    </message>
    <message>
        <source>Only the modules that are for this profession</source>
        <translation>この職種が履修する科目だけを表示します</translation>
    </message>
    <message>
        <source>Without them only what is required counts as covered</source>
        <translation>外すと、必修科目で扱う項目だけを数えます</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>The whole map as text with tabs; Ctrl+C copies the chosen rows</source>
        <translation>表全体をタブ区切りでコピーします（選んだ行だけなら Ctrl+C）</translation>
    </message>
    <message>
        <source>The map as an Excel workbook or a CSV file</source>
        <translation>表をExcelブックまたはCSVファイルに保存します</translation>
    </message>
    <message>
        <source>Coverage map</source>
        <translation>カリキュラムマップ</translation>
    </message>
    <message>
        <source>Items in rows, modules or professions across. The arrows go from cell to cell; what belongs to the row stands below. Beside a heading stands how many of its items are covered.</source>
        <translation>行に項目、列に科目または職種が並びます。矢印キーでセルを移り、行の詳細が下に出ます。見出しの行には、扱われている項目の数が出ます。</translation>
    </message>
    <message>
        <source>Every profession</source>
        <translation>すべての職種</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Gaps only</source>
        <translation>抜けのみ</translation>
    </message>
    <message>
        <source>Overlaps only</source>
        <translation>重複のみ</translation>
    </message>
    <message>
        <source>What one profession alone covers</source>
        <translation>1職種だけが担う項目</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>抜け%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlaps</source>
        <translation>
            <numerusform>重複%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules</source>
        <translation>
            <numerusform>%n科目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered by one profession alone</source>
        <translation>
            <numerusform>1職種のみ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professions</source>
        <translation>
            <numerusform>%n職種</numerusform>
        </translation>
    </message>
    <message>
        <source>No profession is named in this version</source>
        <translation>この版には対象職種の指定がありません</translation>
    </message>
    <message>
        <source>Its modules are for everybody. In a draft, say which professions each module is for, and this map shows who covers what.</source>
        <translation>科目はすべての職種が対象です。案で科目ごとに対象職種を指定すると、どの職種が何を担えるかが表示されます。</translation>
    </message>
    <message>
        <source>Beside others</source>
        <translation>ほかと並べる</translation>
    </message>
    <message>
        <source>Its professions and competencies beside those of other ladders and curricula</source>
        <translation>この版の職種と項目を、ほかのラダーやカリキュラムと並べて表示します</translation>
    </message>
</context>
<context>
    <name>kz::CycleDialog</name>
    <message>
        <source>Change improvement cycle</source>
        <translation>改善の取組を変更</translation>
    </message>
    <message>
        <source>New improvement cycle</source>
        <translation>改善の取組を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ版</translation>
    </message>
    <message>
        <source>Goes on from: %1</source>
        <translation>前の取組：%1</translation>
    </message>
    <message>
        <source>On this day there is nobody to be measured by it.</source>
        <translation>この日にはこの指標の対象者がいません。</translation>
    </message>
    <message>
        <source>The figure was of something else and is cleared: take it anew.</source>
        <translation>測る対象が変わったため、数値を消去しました。もう一度測ってください。</translation>
    </message>
</context>
<context>
    <name>kz::DayField</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>kz::DeadlinesDialog</name>
    <message>
        <source>Deadlines of %1: %2</source>
        <comment>a fiscal year and a ladder</comment>
        <translation>%1の期限：%2</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way and its step</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An empty day sets no deadline of its own for this year.</source>
        <translation>空欄にすると、この年度だけの期限はなくなります。</translation>
    </message>
</context>
<context>
    <name>kz::DeputyDialog</name>
    <message>
        <source>Deputy for ratings</source>
        <translation>評価の代理</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A new deputy</source>
        <translation>新しい代理</translation>
    </message>
    <message>
        <source>%1 for %2, until %3</source>
        <extracomment>who rates, in whose place, until when</extracomment>
        <translation>%1（%2の代理、%3まで）</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>The deputy finds the forms among their own, rates in their own name, and the record says for whom.</source>
        <translation>評価票は代理の人の一覧に並びます。代理の人は自分の名前で評価し、誰の代理かも記録に残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>kz::DraftItems</name>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>下位に追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>字下げ</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>字下げ解除</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Tools for items</source>
        <translation>項目の操作</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds an item, Ctrl+Shift+Enter one below it. F2 changes the title where it stands. Rows are dragged to where they shall stand. Lines from a text or a sheet are pasted as items: indented ones below the others. “Columns” in the context menu shows what each item means at the levels.</source>
        <translation>Ctrl+Enterで項目を追加し、Ctrl+Shift+Enterで下位の項目を追加します。F2でその場で名称を変更できます。行はドラッグして移動できます。文書や表からコピーした行は項目として貼り付けられ、字下げした行は下位の項目になります。右クリックのメニューの「列」で、項目がレベルごとに何を意味するかを横に並べて表示できます。</translation>
    </message>
</context>
<context>
    <name>kz::DraftPage</name>
    <message>
        <source>Adopt…</source>
        <translation>施行…</translation>
    </message>
    <message>
        <source>Levels, scales, forms, title</source>
        <translation>レベル・尺度・評価票・名称</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>閲覧表示</translation>
    </message>
    <message>
        <source>&amp;Levels…</source>
        <translation>レベル(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Scales…</source>
        <translation>尺度(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Forms…</source>
        <translation>評価票(&amp;F)…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>This version is in force and never changes. Copy it to a new draft.</source>
        <translation>この版は施行済のため変更できません。新しい案に写してください。</translation>
    </message>
    <message>
        <source>A rule is not complete yet, so it could not be adopted: %1</source>
        <translation>未完成の要件があるため、まだ施行できません：%1</translation>
    </message>
    <message>
        <source>Not ready to be adopted. %1</source>
        <translation>このままでは施行できません。%1</translation>
    </message>
    <message>
        <source>&amp;Title and professions…</source>
        <translation>名称と職種(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>kz::DraftRules</name>
    <message>
        <source>Rules</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>要件を追加</translation>
    </message>
    <message>
        <source>Add inside</source>
        <translation>組の中に追加</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Tools for rules</source>
        <translation>要件の操作</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しい要件</translation>
    </message>
    <message>
        <source>What a level or the completion asks for. Ctrl+Enter adds a rule, Ctrl+Shift+Enter one inside the chosen group. Rows are dragged into groups and out of them; what is cut is pasted inside the chosen group, or after the chosen rule.</source>
        <translation>レベルや修了に求める要件です。Ctrl+Enterで要件を追加し、Ctrl+Shift+Enterで選んだ組の中に追加します。行をドラッグして組に入れたり出したりできます。切り取った要件は、選んだ組の中、または選んだ要件の後に貼り付けます。</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>字下げ</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>字下げ解除</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>kz::DutyDialog</name>
    <message>
        <source>Roles around %1</source>
        <translation>%1に関わる役割</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation>施設を問わない</translation>
    </message>
    <message>
        <source>A new role</source>
        <translation>新しい役割</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1：%2（%3から）</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Who has the role</source>
        <translation>役割を担う人</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>担当する相手</translation>
    </message>
</context>
<context>
    <name>kz::EndEnrolmentDialog</name>
    <message>
        <source>End or suspend an enrolment of %1</source>
        <translation>%1の受講の修了・休止など</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>kz::EnrolDialog</name>
    <message>
        <source>Enrol %1</source>
        <translation>%1の受講登録</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>No ladder or programme is in force yet. Adopt one under Administration first.</source>
        <translation>施行中のラダー・プログラムがありません。先に「管理」で雛形を施行してください。</translation>
    </message>
    <message>
        <source>Who is in it already stays as they are.</source>
        <translation>すでに受講中の人は変更しません。</translation>
    </message>
    <message>
        <source>The whole of it</source>
        <translation>全体（レベルを定めない）</translation>
    </message>
    <message>
        <source>the enrolment that goes on</source>
        <translation>継続中の受講</translation>
    </message>
</context>
<context>
    <name>kz::EventDialog</name>
    <message>
        <source>Change event</source>
        <translation>研修会等の変更</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>研修会等の登録</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Code of who gives them; empty: our own</source>
        <translation>認定元のコード。空欄は自院の単位</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>定員なし</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>対象項目</translation>
    </message>
</context>
<context>
    <name>kz::EventTableModel</name>
    <message>
        <source>Date</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>kz::EventView</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>So many credits of a scheme</extracomment>
        <translation>%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>定員%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Covers: %1</source>
        <translation>対象項目：%1</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>名簿を貼り付け</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>出席簿</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>受講証明書</translation>
    </message>
    <message>
        <source>Number certificates</source>
        <translation>証明書に番号を付ける</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>名簿から外す</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>In part…</source>
        <translation>一部出席…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>申込</translation>
    </message>
    <message>
        <source>Add somebody to the sign-in list</source>
        <translation>名簿に追加</translation>
    </message>
    <message>
        <source>Add: name, kana or staff number</source>
        <translation>追加：氏名、カナ、職員番号</translation>
    </message>
    <message>
        <source>Add everybody on a copied list: staff numbers or names, one on each line</source>
        <translation>コピーした名簿の全員を追加します。1行に1人、職員番号か氏名で</translation>
    </message>
    <message>
        <source>Give everybody who attended and has none a number, one after the other</source>
        <translation>番号のない出席者に、順に番号を付けます</translation>
    </message>
    <message>
        <source>Sign-in list</source>
        <translation>出席者名簿</translation>
    </message>
    <message>
        <source>%1 (key %2 in the list)</source>
        <extracomment>What a button does, and the key that does it in the table</extracomment>
        <translation>%1（名簿で%2キー）</translation>
    </message>
    <message>
        <source>%1 of %2 attended</source>
        <translation>出席%1名／%2名</translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>申込%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list on the clipboard. Copy staff numbers or names, one on each line, and paste them here.</source>
        <translation>クリップボードに名簿がありません。職員番号か氏名を1行に1人ずつコピーしてから、ここに貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines name nobody, or more than one person: %1. Add them by hand.</source>
        <translation>
            <numerusform>該当者がいない、または複数いる行が%n行あります（%1）。1人ずつ追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off the list; who has a certificate stays as absent, so that no other gets the number</source>
        <translation>名簿から外します。受講証明書の番号がある人は「欠席」として残り、番号が他の人に使われることはありません</translation>
    </message>
</context>
<context>
    <name>kz::EventsPage</name>
    <message>
        <source>New event…</source>
        <translation>研修会等の登録…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Import sign-in list…</source>
        <translation>名簿を取込み…</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>研修会等を削除</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Whatever the status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Title, place or who holds it</source>
        <translation>名称、会場、主催</translation>
    </message>
    <message>
        <source>No event like this in the fiscal year</source>
        <translation>この年度に該当する研修会等はありません</translation>
    </message>
    <message>
        <source>No events in this fiscal year</source>
        <translation>この年度の研修会等はまだありません</translation>
    </message>
    <message>
        <source>Lectures, joint training, drills and meetings stand here with what they cover and who came. Whoever attended has hours, credits and modules that rules count.</source>
        <translation>講演会、合同研修、訓練、会議などが、対象項目と出席者とともにここに並びます。出席者の時間数、単位、科目は要件に数えられます。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>研修会等</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Somebody attended this event, so it stays. Was it entered by mistake, take those who attended off its sign-in list first.</source>
        <translation>出席者がいるため削除できません。誤って登録した場合は、先に出席者を名簿から外してください。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>kz::EventsTab</name>
    <message>
        <source>Date</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>単位数</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書番号</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>研修会等</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>研修会等の記録はまだありません</translation>
    </message>
    <message>
        <source>Lectures, training and meetings that this person is signed up for or attended stand here, with the hours and credits they have of them.</source>
        <translation>申し込んだ、または出席した講演会、研修、会議などが、時間数と単位とともにここに並びます。</translation>
    </message>
</context>
<context>
    <name>kz::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>書き出す内容</translation>
    </message>
    <message>
        <source>Write look-alikes for characters the encoding lacks</source>
        <translation>文字コードにない字を似た字で書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was written: the encoding lacks %1. Choose UTF-8, or let look-alikes be written.</source>
        <translation>書き出していません。この文字コードには次の字がありません：%1。UTF-8を選ぶか、似た字での書き出しを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1.</source>
        <translation>
            <numerusform>%n行を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (row %2, %3)</source>
        <extracomment>%1: the characters, %2: the row of the file, %3: the person or site it is about</extracomment>
        <translation>%1（%2行目、%3）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excelブック（.xlsx）</translation>
    </message>
    <message>
        <source>CSV file, %1</source>
        <extracomment>%1: UTF-8 or Shift_JIS</extracomment>
        <translation>CSVファイル（%1）</translation>
    </message>
    <message>
        <source>A workbook and UTF-8 keep every name and open in Excel. CP932 is for programs that know nothing else. What is past (former employments, affiliations and numbers of beds) is not exported.</source>
        <translation>ExcelブックとUTF-8はすべての氏名の漢字を保ち、Excelで開けます。CP932は、それしか読めないシステムに渡すときに選びます。過去の在籍・所属・病床数は書き出しません。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>kz::FallDialog</name>
    <message>
        <source>%1 falls to %2</source>
        <extracomment>whose level falls, and to which</extracomment>
        <translation>%1の%2への引下げ</translation>
    </message>
    <message>
        <source>Fall one level</source>
        <translation>1段階引下げ</translation>
    </message>
    <message>
        <source>%1 ends on this day. %2 is in force already and stays as it is.</source>
        <extracomment>two levels</extracomment>
        <translation>%1の認定はこの日で終わります。%2はすでに認定中なので、そのままです。</translation>
    </message>
    <message>
        <source>%1 ends on this day, and %2 is awarded under the next number.</source>
        <translation>%1の認定はこの日で終わり、%2を次の番号で認定します。</translation>
    </message>
</context>
<context>
    <name>kz::FileCard</name>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>施設名</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>様式番号</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>自動ロック（分）</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>The institution stands at the head of every printed page with its logo, the form number at the foot of the progress report. Where people sign in, the window locks after so many minutes without input; 0: never.</source>
        <translation>施設名とロゴはすべての帳票の上部に、様式番号は到達状況報告書の下部に印刷されます。ログインを求めるファイルでは、この時間操作がないと画面がロックされます（0：ロックしない）。</translation>
    </message>
</context>
<context>
    <name>kz::FileHost</name>
    <message>
        <source>Demo region (invented)</source>
        <translation>見本圏域（架空）</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>ファイルを作成中</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>教育担当</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ファイルを開いています</translation>
    </message>
    <message>
        <source>Inventing the demo region</source>
        <translation>見本圏域を作成中</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>The backup is in %1 and has been checked.</source>
        <translation>%1にバックアップし、検証しました。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>%1から復元しました。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>The demo region was invented anew for this month. The one you changed is kept: %1</source>
        <translation>見本の圏域を今月のものに作り直しました。変更を加えた以前の見本は残してあります：%1</translation>
    </message>
    <message>
        <source>Restored from %1. The file that was there is kept as %2.</source>
        <translation>%1から復元しました。元のファイルは%2として残してあります。</translation>
    </message>
    <message>
        <source>Opening the packet</source>
        <translation>持出しファイルを開いています</translation>
    </message>
    <message>
        <source>Packet of %1, issued on %2. Hand it back when the work is done.</source>
        <translation>%1の持出しファイル（%2発行）。作業が終わったら発行元に戻してください。</translation>
    </message>
    <message>
        <source>Packet of %1, issued on %2 by %3. Hand it back when the work is done.</source>
        <translation>%1の持出しファイル（%2、%3発行）。作業が終わったら発行元に戻してください。</translation>
    </message>
    <message>
        <source>The backup is in %1 and has been checked. Nothing can be written beside the file, so the program will not remember it.</source>
        <translation>%1にバックアップし、検証しました。元のファイルの隣に書き込めないため、日時と場所は記憶されません。</translation>
    </message>
    <message>
        <source>Your passphrase has been changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
</context>
<context>
    <name>kz::FileIntake</name>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Files that can be added (*.pdf *.png *.jpg *.jpeg *.txt *.docx *.xlsx)</source>
        <translation>追加できるファイル (*.pdf *.png *.jpg *.jpeg *.txt *.docx *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>ファイルを添付…</translation>
    </message>
</context>
<context>
    <name>kz::FilePaletteSource</name>
    <message>
        <source>People</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>研修会等</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>認定申請</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>ラダー</translation>
    </message>
    <message>
        <source>Curricula</source>
        <translation>カリキュラム</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善の取組</translation>
    </message>
</context>
<context>
    <name>kz::FileQuestions</name>
    <message>
        <source>Kizahashi files (*.kizahashi)</source>
        <translation>階のファイル (*.kizahashi)</translation>
    </message>
    <message>
        <source>Create a new file</source>
        <translation>新しいファイルを作る</translation>
    </message>
    <message>
        <source>Training.kizahashi</source>
        <translation>研修記録.kizahashi</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込み</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップを選ぶ</translation>
    </message>
    <message>
        <source>Restore it as</source>
        <translation>復元先のファイル</translation>
    </message>
    <message>
        <source>Files and packets (*.kizahashi *.kzpacket)</source>
        <translation>ファイルと持出しファイル (*.kizahashi *.kzpacket)</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表 (*.xlsx *.csv)</translation>
    </message>
</context>
<context>
    <name>kz::FilesTab</name>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Log entry of %1</source>
        <translation>経験記録 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A rating form and its day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>添付先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Opens a copy that can only be read</source>
        <translation>読取り専用の写しを開きます</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>添付ファイルはまだありません</translation>
    </message>
    <message>
        <source>Case reports, copies of certificates and scans stand here. Drop them on this page, or choose one. Names and numbers of patients must not be in them.</source>
        <translation>事例レポート、証書の写し、スキャンなどがここに並びます。この画面にドロップするか、ファイルを選んでください。患者の氏名や番号は入れないでください。</translation>
    </message>
    <message>
        <source>Drop files here to add them: PDF, PNG, JPEG, text, Word or Excel, each up to %1 MB.</source>
        <translation>ここにファイルをドロップすると追加できます（PDF、PNG、JPEG、テキスト、Word、Excel。1件%1 MBまで）。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Application of %1</source>
        <translation>認定申請 %1</translation>
    </message>
</context>
<context>
    <name>kz::FirstRunPage</name>
    <message>
        <source>Welcome to Kizahashi</source>
        <translation>階（きざはし）へようこそ</translation>
    </message>
    <message>
        <source>Clinical ladders, curricula and rotations of your region, in one file on this computer.</source>
        <translation>地域のクリニカルラダー・カリキュラム・ローテーションを、このパソコンの1つのファイルで管理します。</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>デモデータで試す</translation>
    </message>
    <message>
        <source>An invented region: 8 sites, 60 people and two years of records, ready to explore.</source>
        <translation>架空の圏域（8施設・60人・2年分の記録）で、すぐに試せます。</translation>
    </message>
    <message>
        <source>Create a new file</source>
        <translation>新しいファイルを作る</translation>
    </message>
    <message>
        <source>Begin with your own sites and people; a roster from Excel can be imported.</source>
        <translation>自施設と職員の登録から始めます。Excelの名簿も取り込めます。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Go on with a file you or a colleague made. You can also drop it here.</source>
        <translation>作成済みのファイルで続けます。ここにドロップしても開けます。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kz::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Please look at what is marked. Press “%1” again to leave it as it is.</source>
        <translation>印の付いた欄をご確認ください。このままでよければ、もう一度「%1」を押してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>kz::FormPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>kz::FrameworkDialog</name>
    <message>
        <source>About %1</source>
        <translation>%1について</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Whose figures and structure it takes over, and as of when</source>
        <translation>数値や構成の出典と、その時点</translation>
    </message>
    <message>
        <source>Holds for all versions, those in force as well. Levels are applied for by these professions alone.</source>
        <translation>施行中のものも含め、すべての版に共通です。レベルを申請できるのは、ここに示した職種だけです。</translation>
    </message>
</context>
<context>
    <name>kz::FrameworkImportDialog</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>ファイルを読み込んでいます。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Take in as a draft</source>
        <translation>案として取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>項目 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>レベル %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scales</source>
        <translation>
            <numerusform>評価尺度 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links to other items</source>
        <translation>
            <numerusform>他の項目との関連 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were mended.</source>
        <translation>
            <numerusform>%nか所を補正しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be mended.</source>
        <translation>補正した箇所はありません。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>&amp;Strictly: refuse a file in which anything has to be mended</source>
        <translation>厳密に読む：補正が必要なファイルは取り込まない(&amp;S)</translation>
    </message>
    <message>
        <source>A framework from %1</source>
        <translation>%1のラダー・プログラム</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Kind and level</source>
        <translation>種類・レベル</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>ファイルの箇所</translation>
    </message>
    <message>
        <source>So it was</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Where the file has a framework of this code, it becomes a version of that one</source>
        <translation>同じコードのラダー・プログラムがあれば、その新しい版になります</translation>
    </message>
    <message>
        <source>What the file holds, what was mended, and what differs</source>
        <translation>ファイルの内容、補正した箇所、相違点</translation>
    </message>
    <message>
        <source>Otherwise what was mended is taken in as mended; the list says each place</source>
        <translation>選ばなければ補正した内容で取り込みます。補正した箇所は一覧で確認できます。</translation>
    </message>
    <message>
        <source>The file could not be read. Nothing was written.</source>
        <translation>ファイルを読み込めませんでした。何も書き込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rubrics</source>
        <translation>
            <numerusform>ルーブリック%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>評価票%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>要件%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood as: %1. %2 (%3), with %4.</source>
        <extracomment>%1: what kind of file it is, %2: title, %3: kind of framework, %4: what it holds</extracomment>
        <translation>%1として読み取りました。%2（%3）：%4。</translation>
    </message>
    <message numerus="yes">
        <source>The file has this framework; beside its %1 %n records differ.</source>
        <translation>
            <numerusform>このラダー・プログラムはすでにあります。%1との相違は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what is shown, %2: how many</extracomment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>The file has a version %1 of this framework. Call this one otherwise.</source>
        <translation>このラダー・プログラムにはすでに版「%1」があります。別の版名にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Read strictly, this file is refused: %n places would have to be mended.</source>
        <translation>
            <numerusform>厳密に読むと取り込めません。補正が必要な箇所が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ねらい</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変えたこと</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果と判断</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改善の取組</translation>
    </message>
    <message>
        <source>It is based on %1, which the file does not have.</source>
        <translation>このファイルにない%1をもとにしています。</translation>
    </message>
    <message>
        <source>It is based on %1, which the file does not have, and was changed by %2.</source>
        <translation>このファイルにない%1をもとに、%2が変更したものです。</translation>
    </message>
    <message>
        <source>It is based on your %1.</source>
        <translation>手元の%1をもとにしています。</translation>
    </message>
    <message>
        <source>It is based on your %1, changed by %2.</source>
        <translation>手元の%1をもとに、%2が変更したものです。</translation>
    </message>
    <message>
        <source>Since then yours has changed as well.</source>
        <translation>その後、手元の版も変わっています。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: a version, %2: a day</extracomment>
        <translation>%2施行の%1</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>すべてチェック(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>すべて外す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes in all that differs; Space ticks a row</source>
        <translation>相違点をすべて取り込みます。Spaceキーで1行ずつ選べます</translation>
    </message>
    <message>
        <source>Leaves everything as your own has it; Space ticks a row</source>
        <translation>すべて手元の版のままにします。Spaceキーで1行ずつ選べます</translation>
    </message>
</context>
<context>
    <name>kz::FrameworkPage</name>
    <message numerus="yes">
        <source>%n people enrolled</source>
        <translation>
            <numerusform>受講者 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Packs…</source>
        <translation>雛形…</translation>
    </message>
    <message>
        <source>Adopt a ladder or programme from a pack</source>
        <translation>雛形からラダーやプログラムを施行</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>ラダー</translation>
    </message>
    <message>
        <source>Curricula</source>
        <translation>カリキュラム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>No ladder in this file yet</source>
        <translation>ラダーはまだありません</translation>
    </message>
    <message>
        <source>No curriculum or programme in this file yet</source>
        <translation>カリキュラムやプログラムはまだありません</translation>
    </message>
    <message>
        <source>Clinical ladders stand here with their levels, behaviour goals and rules. Adopt one that comes with the program, or your hospital&apos;s own, under Administration → Packs.</source>
        <translation>クリニカルラダーのレベル・行動目標・認定要件がここに並びます。「管理」の「雛形」から、付属の雛形または自院の雛形を施行してください。</translation>
    </message>
    <message>
        <source>Curricula and programmes stand here with their items, forms and rules. Adopt one that comes with the program, or your hospital&apos;s own, under Administration → Packs.</source>
        <translation>カリキュラムや研修プログラムの項目・評価票・修了要件がここに並びます。「管理」の「雛形」から、付属の雛形または自院の雛形を施行してください。</translation>
    </message>
    <message>
        <source>Write, copy, adopt or retire the chosen version, or begin a new one</source>
        <translation>選んだ版の編集・複写・施行・廃止、または新規作成</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>研修会等</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>認定申請</translation>
    </message>
    <message>
        <source>Lectures, training and meetings, what they cover and who came</source>
        <translation>講演会、研修、会議などの対象項目と出席者</translation>
    </message>
    <message>
        <source>Who applies for which level, and how it is decided</source>
        <translation>誰がどのレベルを申請し、どう決まるか</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>表として保存</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果と改善</translation>
    </message>
</context>
<context>
    <name>kz::FrameworkTraffic</name>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>A framework from a file</source>
        <translation>ラダー・プログラムのファイル</translation>
    </message>
    <message>
        <source>Frameworks (*.json *.csv *.xlsx)</source>
        <translation>ラダー・プログラム (*.json *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A framework from a folder of layers</source>
        <translation>階層ごとのCSVがあるフォルダー</translation>
    </message>
    <message>
        <source>A ladder in an Excel sheet</source>
        <translation>Excelのラダー表</translation>
    </message>
    <message>
        <source>Give out: %1</source>
        <translation>書出し：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are in %1.</source>
        <translation>
            <numerusform>%1に%n行を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are in %1.</source>
        <translation>
            <numerusform>%1に項目%n件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has no words for links (%1), forms (%2) and rules (%3); they are left out.</source>
        <translation>この形式では表せない関連（%1件）、評価票（%2件）、要件（%3件）は省きました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>CASE 1.0 has no words for: %1.</source>
        <translation>CASE 1.0では表せないもの：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps lose their anchors.</source>
        <translation>
            <numerusform>段階の目安%n件は、この形式では表せないため省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules confined to certain sites (%1) are given out without them.</source>
        <translation>施設を限定した要件（%1件）は、その限定を除いて書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to a decision do not go along.</source>
        <translation>
            <numerusform>認定の進め方%n件は含まれません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::FrameworkView</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Words or code</source>
        <translation>語句またはコード</translation>
    </message>
    <message>
        <source>Search items and rules</source>
        <translation>項目と要件を検索</translation>
    </message>
    <message>
        <source>Only what no rule asks for</source>
        <translation>どの要件にもない項目のみ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>A rule cannot be read, so nobody&apos;s progress is judged by this version: %1</source>
        <translation>読み取れない要件があるため、この版では到達状況を判定しません：%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>for every profession</source>
        <translation>全職種</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>対象：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>要件 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an item or a rule: what belongs to it stands here.</source>
        <translation>項目または要件を選ぶと、詳細がここに表示されます。</translation>
    </message>
    <message>
        <source>Items that no rule of this version counts: a goal that nobody has to show, or a rule that was forgotten.</source>
        <translation>この版のどの要件にも数えられない項目です。誰も示さなくてよい目標か、要件の入れ忘れかもしれません。</translation>
    </message>
    <message>
        <source>Domains and goals in rows, levels across. Left and Right move between the levels; what belongs to the cell stands below.</source>
        <translation>行が領域と目標、列がレベルです。左右のキーでレベルを移り、選んだ欄の詳細は下に出ます。</translation>
    </message>
    <message>
        <source>What a level or the completion asks for, as sentences. A rule with rules below it is met when as many of them are as its sentence says.</source>
        <translation>レベル認定や修了に求められることを文で示します。下に要件を持つ行は、文のとおりの数がそろうと充足します。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カリキュラムマップ</translation>
    </message>
    <message>
        <source>What was tried with it elsewhere, and what came of it</source>
        <translation>ほかの施設で試みたことと、その結果</translation>
    </message>
    <message numerus="yes">
        <source>%n improvements came with it</source>
        <translation>
            <numerusform>添えられた改善の取組 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::HalfDaysField</name>
    <message>
        <source>No clinic</source>
        <translation>外来なし</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>半日</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>1日</translation>
    </message>
</context>
<context>
    <name>kz::HaveNeedBar</name>
    <message>
        <source>%1, met</source>
        <translation>%1、充足</translation>
    </message>
</context>
<context>
    <name>kz::HeldCertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>%1さんの認定・資格</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What rules ask for it by</source>
        <translation>要件で使うコードです</translation>
    </message>
</context>
<context>
    <name>kz::HelpWindow</name>
    <message>
        <source>Help – Kizahashi</source>
        <translation>ヘルプ – 階</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer.</source>
        <translation>該当する章がありません。語を減らしてください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>kz::HistoryTab</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更した人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>対象の記録</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Changes of this person&apos;s records</source>
        <translation>この人の記録の変更履歴</translation>
    </message>
    <message>
        <source>No changes recorded</source>
        <translation>変更の記録がありません</translation>
    </message>
    <message>
        <source>Every change of this person&apos;s records stands here, with who made it.</source>
        <translation>この人に関する変更が、変更した人とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>kz::HomePage</name>
    <message>
        <source>Log today</source>
        <translation>今日の記録</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>名簿を取り込む…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Rotations running</source>
        <translation>進行中の配置</translation>
    </message>
    <message>
        <source>Experiences logged this year</source>
        <translation>今年度の経験記録</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>まだ誰も登録されていません</translation>
    </message>
    <message>
        <source>Import the April roster from Excel: people, their wards, programmes and preceptors come in one go. Then this page says who is behind and why.</source>
        <translation>4月の名簿（Excel・CSV）を取り込むと、職員・所属・プログラム・プリセプターがまとめて登録されます。その後、この画面で誰がなぜ遅れているかを確認できます。</translation>
    </message>
    <message>
        <source>of %1 people</source>
        <translation>職員%1名中</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>前年度同期 %1</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention: %n</source>
        <translation>
            <numerusform>要対応：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is behind, nothing waits or expires, every rotation has a place and a supervisor.</source>
        <translation>遅れている人も、確認待ちや期限切れの近いものもありません。どのローテーションも定員内で、指導者が決まっています。</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>要対応の内容</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a concern and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not handed in…</source>
        <translation>未提出・遅れ…</translation>
    </message>
    <message>
        <source>Behind: the progress is more than 10 points below what was planned by this day. Expires: an award is valid for 90 days or less. Over capacity, no supervisor: a rotation that runs or begins within 30 days. Not rated, no entries, to countersign: for more than two weeks. Enter opens the record.</source>
        <translation>遅れ：到達率がこの日までの計画より10ポイントを超えて低い。期限間近：認定の有効期限まで90日以内。受入定員超過・指導者未定：実施中または30日以内に始まるローテーション。未評価・記録なし・確認待ち：2週間を超えたもの。Enterで該当する画面を開きます。</translation>
    </message>
    <message>
        <source>Who has not handed in what, who is behind, ward by ward: to print or to mail</source>
        <translation>部署ごとの未提出・遅れの一覧を、印刷またはメール用に</translation>
    </message>
</context>
<context>
    <name>kz::ImaginedForm</name>
    <message>
        <source>Months here</source>
        <translation>在籍月数</translation>
    </message>
    <message>
        <source>Employed, enrolled and at the level asked for; records lie evenly over these months</source>
        <translation>採用・登録・求められるレベルの取得からの月数。記録はこの期間に等間隔に並びます</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Log entries or ratings of each item; events; interviews</source>
        <translation>項目ごとの記録・評価、研修会、面談の件数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>The step of each rating</source>
        <translation>各評価の段階</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>評価者数</translation>
    </message>
    <message>
        <source>So many people rate in turns</source>
        <translation>この人数が交代で評価します</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週数</translation>
    </message>
    <message>
        <source>Of each rotation asked for, one after the other</source>
        <translation>求められるローテーションごとの週数。順に続けて配置します</translation>
    </message>
    <message>
        <source>Credits, hours</source>
        <translation>単位・時間</translation>
    </message>
    <message>
        <source>Of all events together</source>
        <translation>すべての研修会の合計</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>休止日数</translation>
    </message>
    <message>
        <source>Working days, the last ones up to today</source>
        <translation>本日までの直近の休止日数（勤務日）</translation>
    </message>
    <message>
        <source>Holds the certificate</source>
        <translation>証書を保有</translation>
    </message>
</context>
<context>
    <name>kz::ImportPage</name>
    <message>
        <source>Nothing is written before you have seen it</source>
        <translation>内容を確かめるまで、何も登録しません</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込み</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>ファイル未選択</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Proposed by the headers, remembered for the next file</source>
        <translation>見出しから推定し、次回のために覚えます</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Only rows to look at</source>
        <translation>要確認の行だけ</translation>
    </message>
    <message>
        <source>Leave rows with problems out</source>
        <translation>問題のある行を除いて取り込む</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSVファイル (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（選んでください）</translation>
    </message>
    <message>
        <source>(not in the file)</source>
        <translation>（ファイルになし）</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A field that the file must have a column for</extracomment>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1</source>
        <translation>次の項目の列を選んでください：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>変更なし%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>問題あり%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1を取り込んでいます</translation>
    </message>
    <message>
        <source>Leave this row out, or take it in again</source>
        <translation>この行を取り込まない／取り込む</translation>
    </message>
    <message>
        <source>F8: next problem · type to mend the cell, Enter · Delete: leave the row out</source>
        <translation>F8：次の問題 · 入力してEnterで修正 · Delete：行を取り込まない</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>除外 %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>使わなかった列：%1</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed. Ctrl+Z takes it all back in one step.</source>
        <translation>取り込みました（追加 %1件、変更 %2件）。Ctrl+Zで一度に元に戻せます。</translation>
    </message>
    <message>
        <source>Choose an Excel workbook or a CSV file, or drop it on the window. People, sites, placements, log entries and ratings are recognised by their headers.</source>
        <translation>ExcelブックまたはCSVファイルを選ぶか、ウィンドウにドロップしてください。職員・施設・配置・経験記録・評価は見出しから判別します。</translation>
    </message>
    <message>
        <source>How the file writes its characters. Detect is right nearly always; choose another when names look broken in the preview.</source>
        <translation>ファイルの文字コードです。ほとんどの場合は自動判別で正しく読めます。プレビューで字が化けるときに選び直してください。</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ブックのシート</translation>
    </message>
    <message>
        <source>Rows with problems stay in the file and are not imported; all others are. Without it, nothing is imported before every problem is mended.</source>
        <translation>問題のある行を除いて、ほかの行を取り込みます。チェックがなければ、すべての問題を直すまで取り込みません。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>表 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>The file was changed meanwhile and has been read again.</source>
        <translation>ファイルが更新されていたため、読み込み直しました。</translation>
    </message>
</context>
<context>
    <name>kz::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1列目</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>取り込みません</translation>
    </message>
</context>
<context>
    <name>kz::InterviewDialog</name>
    <message>
        <source>Interview with %1</source>
        <translation>%1さんとの面談</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>kz::InterviewsTab</name>
    <message>
        <source>This day has passed, and no interview is recorded since</source>
        <translation>予定日を過ぎましたが、その後の面談が記録されていません</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>面談日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面談者</translation>
    </message>
    <message>
        <source>Agreed goals</source>
        <translation>合意した目標</translation>
    </message>
    <message>
        <source>Agreed by both</source>
        <translation>双方の合意</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>次回面談</translation>
    </message>
    <message>
        <source>New interview…</source>
        <translation>面談を記録…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>合意した内容</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>面談の記録はまだありません</translation>
    </message>
    <message>
        <source>Goals that were agreed stand here, with the day of the next interview. The next one begins with what was agreed last.</source>
        <translation>合意した目標と次回の面談日をここに記録します。次の面談は、前回合意した目標の振り返りから始まります。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>合意します</translation>
    </message>
    <message>
        <source>Say that these goals were agreed with you</source>
        <translation>この目標に合意したことを記録します</translation>
    </message>
</context>
<context>
    <name>kz::IssuePacketsDialog</name>
    <message>
        <source>Part of a name or a site</source>
        <translation>氏名または施設名の一部</translation>
    </message>
    <message>
        <source>Issue packets</source>
        <translation>持出しファイルの発行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>Taken back until</source>
        <translation>取込み期限</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>発行…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Select everybody who gets one: with Shift a row of people, with Ctrl one more.</source>
        <translation>渡す相手をすべて選んでください。Shift で続けて、Ctrl で1人ずつ追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n packets, each with a passphrase of its own.</source>
        <translation>
            <numerusform>%n 件を、それぞれ別のパスフレーズで発行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the packets</source>
        <translation>持出しファイルを置くフォルダー</translation>
    </message>
    <message>
        <source>The packets are sealed. Tell each holder the passphrase by another way than the packet itself. It is shown here once and kept nowhere: write it down now.</source>
        <translation>持出しファイルを暗号化しました。パスフレーズは、持出しファイルとは別の方法で本人に伝えてください。ここに一度だけ表示され、どこにも保存されません。今のうちに書き留めてください。</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>並べる人</translation>
    </message>
    <message>
        <source>A PIN for supervisors who do not sign in to this file</source>
        <translation>このファイルにログインしない指導医に暗証番号を付ける</translation>
    </message>
    <message>
        <source>Whoever signs in to this file signs in to the packet in the same way; of everybody else only the name is asked. A supervisor with neither passphrase nor PIN can be chosen by anybody who opens the packet, and then signs.</source>
        <translation>このファイルにログインする人は、持出しファイルにも同じ方法でログインします。ほかの人は名前を選ぶだけです。パスワードも暗証番号もない指導医は、開いた人が誰でも選ぶことができ、その名前で確認できてしまいます。</translation>
    </message>
    <message>
        <source>%1; %2 comes on %3</source>
        <translation>%1（%2が%3から研修）</translation>
    </message>
    <message>
        <source>goes to %1 on %2, has no packet</source>
        <translation>%2から%1へ、持出しファイルなし</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>To a remote site within 30 days, no packet: %1</source>
        <translation>30日以内にへき地へ行き、未発行：%1</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>暗証番号 %1</translation>
    </message>
    <message>
        <source>The PIN is for the supervisor alone, the passphrase for all at the clinic.</source>
        <translation>暗証番号は指導医だけに、パスフレーズは診療所で使う全員に伝えてください。</translation>
    </message>
</context>
<context>
    <name>kz::ItemChoice</name>
    <message>
        <source>Words or code</source>
        <translation>語句またはコード</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>kz::ItemChoiceDialog</name>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>kz::ItemFinder</name>
    <message>
        <source>Find an item</source>
        <translation>項目を探す</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>kz::ItemForm</name>
    <message>
        <source>Choose an item, or add one.</source>
        <translation>項目を選ぶか、追加してください。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it means at each level</source>
        <translation>レベルごとの評価の観点</translation>
    </message>
    <message>
        <source>%1, in Japanese</source>
        <translation>%1（日本語）</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <translation>%1（英語）</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>レベルを問わない</translation>
    </message>
    <message>
        <source>As the form has it</source>
        <translation>評価票の尺度</translation>
    </message>
    <message>
        <source>Professions, hours, items…</source>
        <translation>職種・時間・扱う項目…</translation>
    </message>
    <message>
        <source>For whom the module is and how long, after what, and what it covers</source>
        <translation>科目の対象職種と時間、履修の順番、扱う項目を決めます</translation>
    </message>
    <message>
        <source>Not said yet for whom it is and what it covers.</source>
        <translation>対象職種と扱う項目はまだ決まっていません。</translation>
    </message>
    <message>
        <source>Comes from…</source>
        <translation>元の項目…</translation>
    </message>
    <message>
        <source>Which items of the version before it comes from: also when several became one, or one became several</source>
        <translation>前の版のどの項目から来たか。統合や分割もここで示します</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>元の項目</translation>
    </message>
    <message>
        <source>Nothing: it is new.</source>
        <translation>なし（新設）</translation>
    </message>
</context>
<context>
    <name>kz::JournalPage</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更内容</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first. Nothing in here is ever altered.</source>
        <translation>
            <numerusform>%n件（新しい順）。この履歴が書き換えられることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>変更履歴</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Rows brought in by an import stand in the records themselves, and what others say of you without their names on your own page.</source>
        <translation>取り込みで追加された行は、それぞれの記録にあります。あなたについての360度評価は、自分の画面にまとめて示されます。</translation>
    </message>
</context>
<context>
    <name>kz::KindGallery</name>
    <message>
        <source>Kind of report</source>
        <translation>帳票の種類</translation>
    </message>
</context>
<context>
    <name>kz::KindsCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind and how many</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>kz::LabelledFields</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>kz::LadderSheetDialog</name>
    <message>
        <source>A ladder from %1</source>
        <translation>%1のラダー</translation>
    </message>
    <message>
        <source>Take in as a draft</source>
        <translation>案として取り込む</translation>
    </message>
    <message>
        <source>What the cells hold</source>
        <translation>セルの内容</translation>
    </message>
    <message>
        <source>What the item means at the level</source>
        <translation>レベルごとの評価の観点</translation>
    </message>
    <message>
        <source>Behaviour goals, one a line</source>
        <translation>行動目標（1行に1つ）</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>Short and without blanks, such as nurse-ladder</source>
        <translation>短い英数字で空白なし（例：nurse-ladder）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%nレベル</numerusform>
        </translation>
    </message>
    <message>
        <source>The levels stand in row %1 of the sheet.</source>
        <translation>レベルはシートの%1行目にあります。</translation>
    </message>
    <message>
        <source>And all other sheets with the same levels</source>
        <translation>レベルが同じほかのシートもすべて</translation>
    </message>
    <message>
        <source>Each sheet becomes a domain of the ladder, called like the sheet</source>
        <translation>シートごとに、シート名の領域としてラダーにまとめます</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>自動で判定</translation>
    </message>
    <message>
        <source>Across, in row</source>
        <translation>横並び（行）</translation>
    </message>
    <message>
        <source>Down, in column</source>
        <translation>縦並び（列）</translation>
    </message>
    <message>
        <source>In which row or column the levels stand</source>
        <translation>レベルのある行・列の番号</translation>
    </message>
    <message>
        <source>Where the first level stands in it</source>
        <translation>その中で最初のレベルの位置</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始位置</translation>
    </message>
    <message>
        <source>When the levels were not found, or something else was taken for them</source>
        <translation>レベルが見つからないとき、別のものがレベルとみなされたときに指定します</translation>
    </message>
    <message>
        <source>Deeper</source>
        <translation>一段下げる</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>一段上げる</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除く</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>シート%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>The levels stand in column %1 of the sheet.</source>
        <translation>レベルはシートの%1列目にあります。</translation>
    </message>
    <message>
        <source>Read the sheet again</source>
        <translation>シートを読み直す</translation>
    </message>
    <message>
        <source>What was mended here is lost</source>
        <translation>ここで直した内容は失われます</translation>
    </message>
    <message>
        <source>“%1” first: it takes away what was mended below.</source>
        <translation>先に「%1」を押してください。下で直した内容は元に戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n filled cells are not taken: figures, or what stands under no level</source>
        <translation>
            <numerusform>%n個のセルは取り込みません（数値、またはレベルの列以外の記載）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::LeaveDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1の退職・転出など</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Ends with it:</source>
        <translation>同時に終了するもの：</translation>
    </message>
    <message>
        <source>an employment on this day</source>
        <translation>この日の在職</translation>
    </message>
    <message>
        <source>Show the training record, to be printed</source>
        <translation>研修履歴書を表示する（印刷用）</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>保存の後</translation>
    </message>
    <message>
        <source>Taken away: %1 (%2), planned from %3</source>
        <translation>取りやめ：%1（%2、%3からの予定）</translation>
    </message>
    <message numerus="yes">
        <source>%n deputies</source>
        <comment>standing in for them, or they for others</comment>
        <translation>
            <numerusform>代理の指定：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrations for events</source>
        <translation>
            <numerusform>研修会等の申込み：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications for levels, withdrawn</source>
        <translation>
            <numerusform>認定申請：%n件（取下げ）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms on paper, struck off</source>
        <translation>
            <numerusform>配付中の用紙：%n部（無効）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications for levels: withdraw what will not be decided by then</source>
        <translation>
            <numerusform>認定申請：%n件（それまでに決まらないものは取り下げてください）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms on paper that are out: key them in or strike them off</source>
        <translation>
            <numerusform>配付中の用紙：%n部（入力するか、無効にしてください）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries and forms not handed in</source>
        <translation>
            <numerusform>未提出の経験記録・評価票：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packets that are out: take them back or revoke them</source>
        <translation>
            <numerusform>持出し中のファイル：%n件（取り込むか、失効にしてください）</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays open and is to be seen to:</source>
        <translation>残るもの（対応が必要です）：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>further lines of the list above, e.g. of further duties that end</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::LetterheadDialog</name>
    <message>
        <source>Letterhead and form numbers</source>
        <translation>施設名と様式番号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>施設名・法人名</translation>
    </message>
    <message>
        <source>Form number: the program&apos;s own</source>
        <translation>様式番号：既定のまま</translation>
    </message>
    <message>
        <source>The institution stands at the head of every page, the form number at its foot.</source>
        <translation>施設名・法人名は各ページの上部に、様式番号は下部に印刷されます。</translation>
    </message>
    <message>
        <source>Certified by (title and name)</source>
        <translation>認定者（職名・氏名）</translation>
    </message>
    <message>
        <source>Form numbers</source>
        <translation>様式番号</translation>
    </message>
</context>
<context>
    <name>kz::LevelMap</name>
    <message>
        <source>&amp;Levels…</source>
        <translation>レベルの読み替え(&amp;L)…</translation>
    </message>
    <message>
        <source>Which level of the newer version each level so far becomes</source>
        <translation>旧版の各レベルが新版のどのレベルになるかを決めます</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <extracomment>%1: a level that nothing follows</extracomment>
        <translation>%1は終了</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <extracomment>A level of the older version and what it is in the newer</extracomment>
        <translation>%1は%2に</translation>
    </message>
    <message>
        <source>Every level goes on as the one of the same code.</source>
        <translation>どのレベルも、同じコードのレベルとして引き継がれます。</translation>
    </message>
    <message>
        <source>Levels: %1.</source>
        <translation>レベルの読み替え：%1。</translation>
    </message>
    <message>
        <source>Codes of levels change: check which levels these ways to a decision are for: %1.</source>
        <extracomment>%1: titles of ways to a decision</extracomment>
        <translation>レベルのコードが変わります。次の認定の進め方がどのレベルを対象にしているか確認してください：%1。</translation>
    </message>
</context>
<context>
    <name>kz::LevelMapDialog</name>
    <message>
        <source>What the levels become</source>
        <translation>レベルの読み替え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了（後継なし）</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <extracomment>%1: a level of the older version</extracomment>
        <translation>%1の移行先</translation>
    </message>
    <message>
        <source>What is in force, how long somebody has been at a level and what they are to reach go on as what the level becomes. Awards stay as they were made.</source>
        <translation>有効な認定、レベルの在籍期間、目標レベルは、移行先のレベルとして引き継がれます。認定の記録そのものは変わりません。</translation>
    </message>
</context>
<context>
    <name>kz::LevelsDialog</name>
    <message>
        <source>Levels, the lowest first</source>
        <translation>レベル（低い順）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add level</source>
        <translation>レベルを追加</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>このレベルを削除</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>What the items mean at a level that is removed goes with it.</source>
        <translation>レベルを削除すると、そのレベルの評価の観点も削除されます。</translation>
    </message>
</context>
<context>
    <name>kz::ListOutput</name>
    <message>
        <source>The list has %1 rows. Narrow it down to %2 at most, then save it.</source>
        <translation>一覧が%1行あります。%2行以下に絞り込んでから保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>The list is on the clipboard: %n rows.</source>
        <translation>
            <numerusform>一覧（%n行）をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
</context>
<context>
    <name>kz::LogPage</name>
    <message>
        <source>This may tell who the patient is: %1</source>
        <translation>患者を特定できるおそれがあります：%1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1さんの経験記録</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>lately × %1</source>
        <translation>最近%1回</translation>
    </message>
    <message>
        <source>Nothing in this person&apos;s programmes matches. Try fewer letters.</source>
        <translation>この人のラダー・プログラムに該当する項目がありません。文字を減らしてみてください。</translation>
    </message>
    <message>
        <source>Already logged for this day: %1. Submit only if it is another case.</source>
        <translation>この日に記録済みです：%1。別の症例のときだけ提出してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries submitted.</source>
        <translation>
            <numerusform>%n件を提出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as a draft: %1, %2</source>
        <translation>下書きに保存しました：%1、%2</translation>
    </message>
    <message>
        <source>Submitted: %1, %2</source>
        <translation>提出しました：%1、%2</translation>
    </message>
    <message>
        <source>Only drafts and returned entries can be changed.</source>
        <translation>変更できるのは下書きと差戻しの記録だけです。</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>差戻し：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n half-days in clinic</source>
        <translation>
            <numerusform>外来半日%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose log is it?</source>
        <translation>どなたの記録ですか</translation>
    </message>
    <message>
        <source>Type a few letters of the name: kanji, kana or romaji, or the staff number.</source>
        <translation>氏名の一部（漢字・かな・ローマ字）か職員番号を入力してください。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>下書き保存</translation>
    </message>
    <message>
        <source>Submit all drafts</source>
        <translation>下書きをすべて提出</translation>
    </message>
    <message>
        <source>Clinic half-day</source>
        <translation>外来半日</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>同じ内容をもう一度</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>No placement and no ward on this day</source>
        <translation>この日は配置も所属もありません</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Half-days in clinic</source>
        <translation>外来の半日数</translation>
    </message>
    <message>
        <source>A few letters, Enter takes the first; Enter again submits</source>
        <translation>数文字でEnter、もう一度Enterで提出</translation>
    </message>
    <message>
        <source>Nothing that could tell who the patient is</source>
        <translation>患者を特定できることは書かない</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>最近の記録</translation>
    </message>
    <message>
        <source>Alt+A, then the number: submitted for the date at the left</source>
        <translation>Alt+Aのあと番号：左の日付で提出します</translation>
    </message>
    <message>
        <source>Enter opens a draft or a returned entry</source>
        <translation>Enterで下書き・差戻しを開きます</translation>
    </message>
    <message>
        <source>Entries of days to come stay drafts until their day.</source>
        <translation>今日より後の日付の記録は、その日になるまで下書きのままです。</translation>
    </message>
    <message>
        <source>Half-days of the general outpatient clinic on this day. Weeks of the parallel clinic are counted from them.</source>
        <translation>この日の一般外来の半日数です。並行研修の週数はここから数えます。</translation>
    </message>
    <message>
        <source>Type a part of the item; Enter takes the first match and adds it below. Enter in the empty field submits the entry. What the requirements lack is marked as still missing.</source>
        <translation>項目の一部を入れます。Enterで先頭の候補を下に加え、空の欄でEnterを押すと提出します。要件に足りない項目には「未達」と付きます。</translation>
    </message>
    <message>
        <source>What this person logged lately. A number submits the same once more, for the date at the left and without the note.</source>
        <translation>この人の最近の記録です。数字で、同じ内容を左の日付で提出します（メモは写しません）。</translation>
    </message>
    <message>
        <source>A week at once</source>
        <translation>1週間まとめて</translation>
    </message>
    <message>
        <source>here × %1</source>
        <comment>how often an item was logged at a place</comment>
        <translation>この場所で%1回</translation>
    </message>
    <message>
        <source>An absence is recorded for this day. Submit only what was done all the same.</source>
        <translation>この日には休みが登録されています。実際に行ったことだけを提出してください。</translation>
    </message>
    <message>
        <source>Note, reflection</source>
        <translation>メモ・振り返り</translation>
    </message>
    <message>
        <source>What happened, what went well, what to do otherwise next time; Ctrl+Enter submits</source>
        <translation>何があったか、うまくいったこと、次に変えること。Ctrl+Enterで提出します</translation>
    </message>
    <message>
        <source>The clinic is logged already for this half-day. Choose the other half or none.</source>
        <translation>この半日の外来はすでに登録されています。もう一方の半日か「外来なし」を選んでください。</translation>
    </message>
    <message>
        <source>A half-day in the general outpatient clinic (Alt+J, again for the morning, the afternoon, the whole day); Enter submits it</source>
        <translation>一般外来の半日（Alt+J。続けて押すと午前、午後、1日）。Enterで提出します</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>kz::LogbookTab</name>
    <message>
        <source>Log entries</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>No log entries yet</source>
        <translation>経験記録がまだありません</translation>
    </message>
    <message>
        <source>Cases, procedures and half-days that are logged stand here, with who countersigned them.</source>
        <translation>記録した症例・手技・半日単位の研修が、確認者とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>経験を記録</translation>
    </message>
    <message>
        <source>Added. The file stands on the tab “Files”.</source>
        <translation>追加しました。「添付ファイル」タブにあります。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>関わり方</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Note, reflection</source>
        <translation>メモ・振り返り</translation>
    </message>
    <message>
        <source>Returned because</source>
        <translation>差戻しの理由</translation>
    </message>
</context>
<context>
    <name>kz::LoggedRows</name>
    <message>
        <source>What was done: %1</source>
        <translation>関わり方：%1</translation>
    </message>
    <message>
        <source>Number of times: %1</source>
        <translation>回数：%1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1を外す</translation>
    </message>
</context>
<context>
    <name>kz::LogoField</name>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1を読み取れません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 KB. Save the logo with fewer pixels and choose it again.</source>
        <translation>%1は%2 KBを超えています。ロゴの画素数を減らして保存し、選び直してください。</translation>
    </message>
    <message>
        <source>%1 has more than %2 pixels in one direction. Save it smaller and choose it again.</source>
        <translation>%1は縦または横が%2画素を超えています。小さくして保存し、選び直してください。</translation>
    </message>
    <message>
        <source>%1 is no picture this program can print. Choose a PNG or JPEG file.</source>
        <translation>%1は印刷できる画像ではありません。PNGまたはJPEGのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Chooses a logo: a PNG or JPEG file of at most %1 KB</source>
        <translation>ロゴを選びます（PNGまたはJPEG、%1 KBまで）</translation>
    </message>
    <message>
        <source>Removes the logo from the papers</source>
        <translation>帳票からロゴを外します</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>ロゴの選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>kz::MainWindow</name>
    <message>
        <source>%1 – %2 – Kizahashi</source>
        <translation>%1 – %2 – 階</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>%1を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>%1をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>閲覧のみ：%1</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>画面と操作</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>中止して終了</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still running.</source>
        <translation>
            <numerusform>%n件の処理が実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing what is being saved; the window then closes by itself.</source>
        <translation>保存を完了しています。終わると自動的に閉じます。</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>最近使ったファイルを記録する(&amp;R)</translation>
    </message>
    <message>
        <source>Something that was typed here is not saved yet and would be lost.</source>
        <translation>入力した内容に、まだ保存されていないものがあります。このまま進むと失われます。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>破棄して進む</translation>
    </message>
</context>
<context>
    <name>kz::MeaningDialog</name>
    <message>
        <source>Part of the title, or the code</source>
        <translation>名称の一部またはコード</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>In the sheet: “%1”. Leave it empty for what the program recognises.</source>
        <translation>表の記載：「%1」。空欄にすると、自動で読み取った結果に戻ります。</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>誰のことか</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Which item is meant</source>
        <translation>どの項目か</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In the sheet: “%1”. Leave it empty for what the program recognises. Once the sheet is taken in, the file keeps the choice for this heading.</source>
        <translation>表の記載：「%1」。空欄にすると、自動で読み取った結果に戻ります。表を取り込むと、この見出しに選んだ項目がファイルに残り、次の表からも使われます。</translation>
    </message>
    <message>
        <source>Which rating is meant</source>
        <translation>どの評点か</translation>
    </message>
    <message>
        <source>As it stands in the sheet</source>
        <translation>表の記載のまま</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>観察機会なし</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>In the sheet: “%1”</source>
        <translation>表の記載：「%1」</translation>
    </message>
</context>
<context>
    <name>kz::MeasuredField</name>
    <message>
        <source>Take from the file</source>
        <translation>記録から算出</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1の測定日</translation>
    </message>
    <message>
        <source>Reckons the figure as of the day</source>
        <translation>この日を基準日として計算します</translation>
    </message>
    <message>
        <source>%1: take from the file</source>
        <translation>%1：記録から算出</translation>
    </message>
    <message>
        <source>%1, number of people</source>
        <translation>%1の人数</translation>
    </message>
    <message>
        <source>n = </source>
        <translation>n＝</translation>
    </message>
    <message>
        <source> months</source>
        <translation>か月</translation>
    </message>
</context>
<context>
    <name>kz::MeetingDialog</name>
    <message>
        <source>A meeting of the committee</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>kz::MergeDialog</name>
    <message numerus="yes">
        <source>%n records (%1) name both of them: these are two people, or those records are wrong.</source>
        <translation>
            <numerusform>%1が%n件、両方の名前を含んでいます。別の人か、その記録が誤っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are users of this file. Take the person from the user “%1” under Administration first.</source>
        <translation>両方がこのファイルの利用者です。先に「管理」で利用者「%1」から職員を外してください。</translation>
    </message>
    <message>
        <source>The packet that %1 has had since %2 may still bring records of the one that goes. Take it back and revoke it first.</source>
        <translation>%1に%2に発行した持出しファイルから、統合されて消える側の記録が戻る可能性があります。先に取り込み、失効させてください。</translation>
    </message>
    <message>
        <source>Their licence numbers differ: look whether they are two people.</source>
        <translation>免許番号が違います。別の人でないか確かめてください。</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>同じ人の2件の登録を統合</translation>
    </message>
    <message>
        <source>Moves along: %1. One Undo brings both records back.</source>
        <translation>一緒に移る記録：%1。「元に戻す」1回で2件とも元どおりになります。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>残る登録</translation>
    </message>
    <message>
        <source>The record that goes</source>
        <translation>統合されて消える登録</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>在職期間</translation>
    </message>
    <message>
        <source>Site and ward</source>
        <translation>所属（施設・部署）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of record, how many of them</extracomment>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>Both have this for the same days: %1 (%2). For those days that of one record stands.</source>
        <translation>同じ期間の記録が両方にあります：%1（%2件）。重なる期間は一方の記録を残します。</translation>
    </message>
    <message numerus="yes">
        <source>%n records (%1) overlap with those of the other. All stay; look at them afterwards.</source>
        <translation>
            <numerusform>%1の%n件が相手の記録と重なっています。すべて残ります。統合後に確かめてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records (%1) are the same in both and would count twice: look at them afterwards.</source>
        <translation>
            <numerusform>%1の%n件は両方で同じ内容です。二重に数えられるため、統合後に確かめてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both were entered for %n events: there the attendance that tells more stands.</source>
        <translation>
            <numerusform>%n件の研修会等で両方が名簿にあります。内容の多いほうの出席記録を残します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ModuleDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Not for them</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>扱わない</translation>
    </message>
    <message>
        <source>Number keys mark the chosen rows, 0 takes the mark away, F2 writes the hours. Without any profession it is required of everybody. An item stands for all below it, unless they are marked themselves.</source>
        <translation>選んだ行に数字キーで印を付け、0で外します。時間はF2で入力します。職種を1つも選ばなければ全員の必修です。項目の印は、下位の項目に別の印がなければ下位にも及びます。</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象職種</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>扱う項目</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>全員対象</translation>
    </message>
    <message numerus="yes">
        <source>for %n professions</source>
        <translation>
            <numerusform>%n職種対象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>covers %n items</source>
        <translation>
            <numerusform>扱う項目%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>レベルを問わない</translation>
    </message>
    <message>
        <source>Whoever works towards a lower level takes it later</source>
        <translation>これより下のレベルを目指す人は、今後の履修になります</translation>
    </message>
</context>
<context>
    <name>kz::ModulesTab</name>
    <message>
        <source>Phase</source>
        <translation>履修期</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Required or elective</source>
        <translation>必修・選択</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>実施方法</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>No modules for this person</source>
        <translation>対象の科目はありません</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1の後</translation>
    </message>
    <message>
        <source>Can be taken</source>
        <translation>履修できます</translation>
    </message>
    <message>
        <source>Where a curriculum says which modules are for which profession, this person&apos;s stand here in their order, with those that were attended. Choose the curriculum at the head of the page.</source>
        <translation>職種ごとの科目が決められたカリキュラムでは、この人が学ぶ科目が履修の順に、受講の状況とともに並びます。ページ上部でカリキュラムを選んでください。</translation>
    </message>
    <message>
        <source>Attended on %1</source>
        <translation>%1受講</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <extracomment>%1: the level from which on a module is taken</extracomment>
        <translation>今後（%1）</translation>
    </message>
</context>
<context>
    <name>kz::MoveDialog</name>
    <message>
        <source>%1 moves</source>
        <translation>%1の異動</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択してください</translation>
    </message>
</context>
<context>
    <name>kz::NavigationRail</name>
    <message>
        <source>Current page</source>
        <translation>表示中の画面</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>画面の一覧</translation>
    </message>
</context>
<context>
    <name>kz::NewFrameworkDialog</name>
    <message>
        <source>A new ladder</source>
        <translation>新しいラダー</translation>
    </message>
    <message>
        <source>A new curriculum or programme</source>
        <translation>新しいカリキュラム・プログラム</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Short and without blanks, such as nurse-ladder</source>
        <translation>短い英数字で空白なし（例：nurse-ladder）</translation>
    </message>
</context>
<context>
    <name>kz::OriginDialog</name>
    <message>
        <source>What items come from</source>
        <translation>元の項目</translation>
    </message>
    <message>
        <source>What %1 comes from</source>
        <extracomment>%1: code and title of an item</extracomment>
        <translation>「%1」の元の項目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Items of this version</source>
        <translation>この版の項目</translation>
    </message>
    <message>
        <source>Items of the version before</source>
        <translation>前の版の項目</translation>
    </message>
    <message>
        <source>“%1” counts both ways at once, as long as one becomes one</source>
        <translation>「%1」を選ぶと、1対1で引き継ぐ項目では、実績がすぐに双方向で数えられます</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>元の項目</translation>
    </message>
    <message>
        <source>There is no version before this one that items could come from.</source>
        <translation>前の版がないため、元の項目を示せません。</translation>
    </message>
    <message>
        <source>Mark on the left the items of this version, on the right those they come from.</source>
        <translation>左でこの版の項目に、右で元の項目に印を付けてください。</translation>
    </message>
    <message>
        <source>New: nothing that was shown before counts for it.</source>
        <translation>新設：これまでの実績は数えられません。</translation>
    </message>
    <message>
        <source>Split: for which of the parts something was shown nobody knows. New lines carry nothing until that is decided on the page of the crosswalk.</source>
        <translation>分割：これまでの実績がどの項目のものかは分かりません。新しい行の実績は、新旧対照の画面で決めるまで引き継がれません。</translation>
    </message>
    <message>
        <source>Merged: on the page of the crosswalk it is decided what was shown for which of them counts.</source>
        <translation>統合：どの項目の実績を引き継ぐかは、新旧対照の画面で決めます。</translation>
    </message>
    <message>
        <source>One becomes one and is the same: what was shown counts.</source>
        <translation>同じ項目として引き継ぎます。これまでの実績は数えられます。</translation>
    </message>
    <message>
        <source>One becomes one: on the page of the crosswalk it is decided whether what was shown counts.</source>
        <translation>1対1の引継ぎ：実績を引き継ぐかどうかは、新旧対照の画面で決めます。</translation>
    </message>
</context>
<context>
    <name>kz::OutcomesModel</name>
    <message>
        <source>n = %1, few</source>
        <translation>n＝%1、少数</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n＝%1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>requirements not met, all of them, people</comment>
        <translation>%1／%2件（%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a share and of how many people</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2, few</source>
        <translation>%1／%2人（少数）</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>a part, the whole and the share</comment>
        <translation>%1／%2人（%3）</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and of how many people</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Level awarded or completed</source>
        <translation>認定・修了</translation>
    </message>
    <message>
        <source>Months until then (median)</source>
        <translation>認定・修了までの月数（中央値）</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>その他の終了</translation>
    </message>
    <message>
        <source>Interrupted, not completed or withdrawn</source>
        <translation>中断、未修了、取下げ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>受講中</translation>
    </message>
    <message>
        <source>Neither reached nor ended, suspended ones as well</source>
        <translation>認定・修了も終了もしていない人。休止中を含みます</translation>
    </message>
    <message>
        <source>Behind, of those running</source>
        <translation>受講中のうち遅れ</translation>
    </message>
    <message>
        <source>Progress behind the planned pace, by the margin of the file</source>
        <translation>到達率が予定を、ファイルに設定した幅を超えて下回る人</translation>
    </message>
    <message>
        <source>Not met yet, by domain</source>
        <translation>領域別の未充足</translation>
    </message>
    <message>
        <source>Of those running: requirements on the way to their targets that are not met</source>
        <translation>受講中の人の、目標までの要件のうち満たしていないもの</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Everybody enrolled by the day, each once. Who was moved to another version counts there</source>
        <translation>基準日までに受講を開始した人。1人は1回と数えます。別の版に移行した人は移行先の版で数えます</translation>
    </message>
    <message>
        <source>From enrolment, or from the version&apos;s adoption where that came later, of those who have reached it: it says nothing of others</source>
        <translation>受講開始（版の施行が後なら施行日）から。認定・修了した人だけの値で、ほかの人については分かりません</translation>
    </message>
    <message>
        <source>The target level was awarded, or the enrolment completed. By the present target alone: who reached one and has the next one now is running</source>
        <translation>目標のレベルに認定されたか、受講を修了した人。今の目標だけで数えるため、認定後に次のレベルを目標にした人は「受講中」に入ります</translation>
    </message>
</context>
<context>
    <name>kz::OutcomesView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a measure and the requirement it is of</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ねらい</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>実施前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変えたこと</translation>
    </message>
    <message>
        <source>After</source>
        <translation>実施後</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>前の取組</translation>
    </message>
    <message>
        <source>No cycle yet. Begin with what is to become better and the figure by which one will see it; then change one thing and measure again.</source>
        <translation>取組はまだありません。何を良くしたいか、どの数字で確かめるかを決め、1つ変えて、もう一度測ります。</translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation>取組を追加…</translation>
    </message>
    <message>
        <source>Next cycle…</source>
        <translation>次の取組…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Outcomes by version</source>
        <translation>版ごとの成果</translation>
    </message>
    <message>
        <source>Improvement cycles</source>
        <translation>改善の取組</translation>
    </message>
    <message>
        <source>A cycle that goes on from the chosen one: its result is what was before</source>
        <translation>選んだ取組に続く取組。前の「実施後」が次の「実施前」になります</translation>
    </message>
    <message>
        <source>As of %1. Counts of people, never names. Of fewer than %2 people only counts are shown, marked “few”: they say nothing yet.</source>
        <translation>基準日 %1。人数だけを示し、氏名は出しません。%2人未満は割合を出さず「少数」と示します。傾向はまだ読み取れません。</translation>
    </message>
    <message>
        <source>Adopt a version first: a cycle measures its people</source>
        <translation>先に版を施行してください。取組はその受講者を測ります</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>計算中…</translation>
    </message>
</context>
<context>
    <name>kz::OwnFormDialog</name>
    <message>
        <source>In Japanese</source>
        <translation>日本語の項目</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英語の項目</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>差し込む内容</translation>
    </message>
    <message>
        <source>Fill in a form of your own</source>
        <translation>独自の様式に差し込む</translation>
    </message>
    <message numerus="yes">
        <source>Write placeholders into the cells of your own Excel form, such as {{name}}. Each of the %n people gets a copy with their values; layout and print settings stay.</source>
        <translation>
            <numerusform>お使いのExcel様式のセルに {{氏名}} のような差し込み項目を書いておくと、選択した%n名それぞれの値を差し込んだファイルを作ります。書式と印刷設定はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>No form chosen</source>
        <translation>様式が選ばれていません</translation>
    </message>
    <message>
        <source>Choose form…</source>
        <translation>様式を選ぶ…</translation>
    </message>
    <message>
        <source>CODE is the code of a requirement, as the ladder or programme shows it. Select a row and copy it with Ctrl+C.</source>
        <translation>CODEには、ラダー・プログラムに表示される要件コードを入れます。項目は選択してCtrl+Cでコピーできます。</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>差し込み項目</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>差し込む…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose form</source>
        <translation>様式を選ぶ</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>This workbook has no placeholders: write some into its cells first.</source>
        <translation>このブックには差し込み項目がありません。先にセルに書き込んでください。</translation>
    </message>
    <message>
        <source>Nobody knows %1. Mend it in the form, then choose the form again.</source>
        <translation>%1という差し込み項目はありません。様式を直してから、もう一度選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholders found.</source>
        <translation>
            <numerusform>差し込み項目が%n個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the filled forms</source>
        <translation>差し込んだ様式の保存先フォルダー</translation>
    </message>
</context>
<context>
    <name>kz::PacketTableModel</name>
    <message>
        <source>Out</source>
        <translation>持出し中</translation>
    </message>
    <message>
        <source>Has come back</source>
        <translation>取込み済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>経験記録 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>評価票 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持出し者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last taken back</source>
        <translation>最終取込み日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>kz::PacketsPage</name>
    <message>
        <source>Issue…</source>
        <translation>発行…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>持出しファイル</translation>
    </message>
    <message>
        <source>Nothing is out</source>
        <translation>持出し中のファイルはありません</translation>
    </message>
    <message>
        <source>A packet is a sealed file with what one person needs: a trainee’s logbook, an assessor’s forms, or a clinic with its trainees. They work in it without a network; what they did is taken back here.</source>
        <translation>持出しファイルは、1人に必要な内容だけを入れて暗号化したファイルです。受講者の手帳、評価者の評価票、診療所とその受講者の3種類があります。ネットワークのない場所でも入力でき、入力した内容はここで取り込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%n packets, the newest first. Drop one here to take it back.</source>
        <translation>
            <numerusform>持出しファイル %n 件（新しい順）。ここにドロップすると取り込めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back a packet</source>
        <translation>持出しファイルの取込み</translation>
    </message>
    <message>
        <source>Packets (*.kzpacket)</source>
        <translation>持出しファイル (*.kzpacket)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>kz::PacksCard</name>
    <message>
        <source>Packs</source>
        <translation>雛形</translation>
    </message>
    <message>
        <source>Adopt those ticked</source>
        <translation>選んだ雛形を施行</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Ladders, curricula and programmes to start from. They are in force from the day they are adopted.</source>
        <translation>使い始めるためのラダー・カリキュラム・プログラムです。施行した日から使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%nレベル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirements</source>
        <translation>
            <numerusform>要件%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>%1から施行中</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>A pack from a file</source>
        <translation>ファイルから雛形を読み込む</translation>
    </message>
    <message>
        <source>Packs (*.json)</source>
        <translation>雛形 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>In force from today: %1</source>
        <translation>本日から施行：%1</translation>
    </message>
    <message>
        <source>Shows a pack of your own hospital or of another one before it is taken in as a draft</source>
        <translation>自院や他院の雛形を、案として取り込む前に確かめられます</translation>
    </message>
</context>
<context>
    <name>kz::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>報告書のプレビュー</translation>
    </message>
</context>
<context>
    <name>kz::PaperFormsBar</name>
    <message>
        <source>Number of a form on paper</source>
        <translation>用紙の番号</translation>
    </message>
    <message>
        <source>26-00042-7, or 427</source>
        <translation>26-00042-7（または 427）</translation>
    </message>
    <message>
        <source>Scan the code of a form that has come back, or type its number and press Enter: the form opens to be keyed in. The running number and the last character will do. Digits typed in the lists of this page go here too.</source>
        <translation>戻ってきた用紙のコードを読み取るか、番号を入力って Enter を押すと、入力する画面が開きます。連番と最後の1文字だけでも足ります。この画面の一覧で打った数字もここに入ります。</translation>
    </message>
    <message>
        <source>Key in form &amp;No.</source>
        <translation>用紙の番号(&amp;N)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>配付日</translation>
    </message>
    <message>
        <source>Forms out on paper</source>
        <translation>配付中の用紙</translation>
    </message>
    <message>
        <source>Strike off…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>The form in focus will not come back</source>
        <translation>選んでいる用紙を、戻らないものとして外します</translation>
    </message>
    <message>
        <source>Out on paper</source>
        <translation>配付中の用紙</translation>
    </message>
    <message>
        <source>Enter opens the form to be keyed in</source>
        <translation>Enter で入力する画面が開きます</translation>
    </message>
    <message>
        <source>Type the number printed beside the code.</source>
        <translation>コードの横に印刷された番号を入れてください。</translation>
    </message>
    <message>
        <source>“%1” is no number of a form. Check each character, the last one too.</source>
        <translation>「%1」という用紙の番号はありません。最後の1文字も含めて確かめてください。</translation>
    </message>
    <message>
        <source>No form %1 was handed out from this file.</source>
        <translation>このファイルから%1の用紙は配付されていません。</translation>
    </message>
    <message>
        <source>%1 of %2 was keyed in on %3.</source>
        <translation>%1（%2さん）は%3に入力済みです。</translation>
    </message>
    <message>
        <source>%1 of %2 was struck off on %3: %4</source>
        <translation>%1（%2さん）は%3に無効にしました：%4</translation>
    </message>
    <message>
        <source>Forms that were handed out and have not come back</source>
        <translation>配付して、まだ戻っていない用紙</translation>
    </message>
    <message>
        <source>None out on paper</source>
        <translation>配付中の用紙はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n out on paper</source>
        <translation>
            <numerusform>配付中の用紙 %n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Form %1 is not yours to key in.</source>
        <translation>用紙%1は、あなたが入力する用紙ではありません。</translation>
    </message>
</context>
<context>
    <name>kz::PaperTermsBar</name>
    <message>
        <source>Ward</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
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
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>入職年度</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>As handed in last</source>
        <translation>最後に提出されたもの</translation>
    </message>
    <message>
        <source>Blank, with the head filled in</source>
        <translation>白紙（氏名などは記入済み）</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>いつもの評価票</translation>
    </message>
    <message>
        <source>Any day of the week</source>
        <translation>その週のどの日でもかまいません</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>対象の週</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>付けない</translation>
    </message>
    <message>
        <source>A new one each</source>
        <translation>新しい番号を付ける</translation>
    </message>
    <message>
        <source>As it is out</source>
        <translation>配付中の番号</translation>
    </message>
    <message>
        <source>By its number and QR code a form on paper is keyed in on the page Assessments. A new number is given when the form is saved or printed.</source>
        <translation>番号とQRコードで、用紙を「評価」の画面から入力できます。新しい番号は、保存または印刷するときに付きます。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>Again, in place of a lost one</source>
        <translation>再交付</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>用紙の向き</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>That it is issued again is entered when it is saved or printed.</source>
        <translation>再交付したことは、保存または印刷したときに記録されます。</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>比べる版</translation>
    </message>
    <message>
        <source>Which version it is set beside</source>
        <translation>どの版と並べて比べるか</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>kz::PaperworkMenu</name>
    <message>
        <source>&amp;Enrol…</source>
        <translation>受講登録(&amp;E)…</translation>
    </message>
    <message>
        <source>En&amp;d or suspend an enrolment…</source>
        <translation>修了・中断・休止・再開(&amp;D)…</translation>
    </message>
    <message>
        <source>No enrolment goes on that could be ended.</source>
        <translation>修了・休止などの対象になる受講がありません。</translation>
    </message>
    <message>
        <source>&amp;Award a level…</source>
        <translation>レベル認定(&amp;A)…</translation>
    </message>
    <message>
        <source>No ladder with levels is in force. Adopt one under Administration first.</source>
        <translation>レベルのあるラダーが施行されていません。先に「管理」で雛形を施行してください。</translation>
    </message>
    <message>
        <source>&amp;Take back an award…</source>
        <translation>認定の取消し(&amp;T)…</translation>
    </message>
    <message>
        <source>There is no award that could be taken back.</source>
        <translation>取り消せる認定がありません。</translation>
    </message>
    <message>
        <source>&amp;Move to another site or ward…</source>
        <translation>異動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Roles: preceptor, supervising doctor…</source>
        <translation>プリセプター・指導医などの役割(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Leaving…</source>
        <translation>退職・転出など(&amp;L)…</translation>
    </message>
    <message>
        <source>A&amp;pply for a level…</source>
        <translation>レベルの認定を申請(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>kz::PartDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Attended in part</source>
        <translation>一部出席</translation>
    </message>
    <message>
        <source>Only these hours and credits count.</source>
        <translation>この時間数と単位だけが数えられます。</translation>
    </message>
</context>
<context>
    <name>kz::PassphraseDialog</name>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
</context>
<context>
    <name>kz::PeopleFilterBar</name>
    <message>
        <source>Name, kana or staff number</source>
        <translation>氏名・カナ・職員番号で検索</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Also those who left</source>
        <translation>退職者も表示</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>All professions</source>
        <translation>すべての職種</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべての施設</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>すべてのラダー等</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>The level awarded last. To be chosen once a ladder is.</source>
        <translation>最後に認定されたレベルです。先にラダーを選ぶと選べます。</translation>
    </message>
    <message>
        <source>Behind: the progress is more than 10 points below what was planned by this day. Requirements met: nothing is missing; an award is still a decision.</source>
        <translation>遅れ：到達率が予定より10ポイントを超えて低い人です。要件充足：不足はありませんが、認定は審査によります。</translation>
    </message>
    <message>
        <source>Adds people whose employment has ended by the day shown.</source>
        <translation>基準日までに退職した人も一覧に加えます。</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署（病棟）</translation>
    </message>
    <message>
        <source>Where they belong on the day shown. To be chosen once a site is.</source>
        <translation>基準日の所属です。施設を選ぶと選べます。</translation>
    </message>
    <message>
        <source>Intake year</source>
        <translation>入職年度</translation>
    </message>
    <message>
        <source>The fiscal year in which their first employment began.</source>
        <translation>最初に入職した年度です。</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>重複の可能性</translation>
    </message>
    <message>
        <source>People who are read alike, unless licence numbers or years in the profession say that they are two; and those whose number is alike but for leading zeros. Choose two to merge them.</source>
        <translation>フリガナが同じ人（免許番号や職種経験の開始年度から別人とわかる場合を除く）と、番号の違いが先頭の0だけの人です。2件を選ぶと統合できます。</translation>
    </message>
    <message>
        <source>All intake years</source>
        <translation>全入職年度</translation>
    </message>
    <message>
        <source>All wards</source>
        <translation>全部署</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, ladder</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>kz::PeopleList</name>
    <message>
        <source>Add person…</source>
        <translation>職員を追加…</translation>
    </message>
    <message>
        <source>Enter somebody by hand; many at once come by import</source>
        <translation>1人ずつ入力します。まとめて登録するときは取込みを使います</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>Progress reports of the people chosen, or of the whole list</source>
        <translation>選択した職員（選択がなければ一覧の全員）の到達状況報告書</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Log entry…</source>
        <translation>経験を記録…</translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>評価…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>表示する列を選びます</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>条件に合う職員はいません</translation>
    </message>
    <message>
        <source>Take a condition away, or look among those who left as well.</source>
        <translation>条件を減らすか、退職者も含めて探してください。</translation>
    </message>
    <message>
        <source>Nobody is in this file yet</source>
        <translation>まだ職員が登録されていません</translation>
    </message>
    <message>
        <source>Import a list of staff from Excel or CSV, or enter people one by one.</source>
        <translation>ExcelやCSVの職員名簿を取り込むか、1人ずつ入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen</source>
        <extracomment>how many people are listed, and how many of them are chosen</extracomment>
        <translation>
            <numerusform>%1（%n人選択中）</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>一覧の書き出し</translation>
    </message>
    <message>
        <source>people</source>
        <translation>職員一覧</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n people were written to %1.</source>
        <translation>
            <numerusform>%n人を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>受講登録…</translation>
    </message>
    <message>
        <source>The people chosen, in a ladder or programme</source>
        <translation>選んだ人をラダー・プログラムに登録します</translation>
    </message>
    <message>
        <source>Newly enrolled: %1. In it already: %2.</source>
        <translation>新たに登録：%1名。登録済み：%2名。</translation>
    </message>
    <message>
        <source>This list as an Excel workbook or a CSV file</source>
        <translation>この一覧をExcelブックまたはCSVファイルに書き出します</translation>
    </message>
    <message>
        <source>Not handed in…</source>
        <translation>未提出・遅れ…</translation>
    </message>
    <message>
        <source>The bar is the share of the requirements that is met, the mark on it what was planned by the day shown. Level and standing speak of the ladder or programme named in the row.</source>
        <translation>棒は要件を満たした割合、印は基準日までの予定です。レベルと状況は、その行に示したラダー・プログラムのものです。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Who of the site or ward chosen has not handed in what, to print or to mail</source>
        <translation>選んだ施設・部署の未提出・遅れを、印刷またはメール用に一覧にします</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割当て…</translation>
    </message>
    <message>
        <source>A preceptor, an educator or a target for all the people chosen</source>
        <translation>選んだ人全員にプリセプター、教育担当者、目標などを割り当てます</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>The two records chosen, which are of one person</source>
        <translation>選んだ2件が同じ人のとき、1件にまとめます</translation>
    </message>
    <message>
        <source>Assigned: %1. Left as they were: %2.</source>
        <translation>割当て：%1名。変更なし：%2名。</translation>
    </message>
    <message>
        <source>The two records of %1 are one now.</source>
        <translation>%1の2件の登録を1件に統合しました。</translation>
    </message>
    <message>
        <source>%1 at %2 from %3.</source>
        <extracomment>who, where, from which day on</extracomment>
        <translation>%1を%3から%2の所属にしました。</translation>
    </message>
</context>
<context>
    <name>kz::PersonDialog</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Ladder and version</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kz::PersonForm</name>
    <message>
        <source>Add person</source>
        <translation>職員を追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>In katakana; decides the order of the list</source>
        <translation>全角カタカナ（一覧の並び順に使います）</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>旧姓</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
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
        <source>May come later</source>
        <translation>後から入力できます</translation>
    </message>
    <message>
        <source>Employed from</source>
        <translation>採用日</translation>
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
        <source>There since</source>
        <translation>配属日</translation>
    </message>
    <message>
        <source>In the profession since fiscal year</source>
        <translation>職種経験の開始年度</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>kz::PersonHead</name>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Which ladder or programme the levels, the progress and the ratings speak of</source>
        <translation>レベル・到達状況・評価をどのラダー・プログラムで表示するか</translation>
    </message>
    <message>
        <source>Staff number %1</source>
        <translation>職員番号 %1</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職・転出済み</translation>
    </message>
    <message>
        <source>Site and ward</source>
        <translation>所属（施設・部署）</translation>
    </message>
    <message>
        <source>On rotation at</source>
        <translation>ローテーション先</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Current level (awarded)</source>
        <translation>現在のレベル（認定）</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A level and the day it was awarded</extracomment>
        <translation>%1（%2認定）</translation>
    </message>
    <message>
        <source>Rules met up to</source>
        <translation>要件充足レベル</translation>
    </message>
    <message>
        <source>All requirements of this level and those below it are met; the award is a decision.</source>
        <translation>このレベルまでの要件はすべて満たしています。認定は審査によります。</translation>
    </message>
    <message>
        <source>Target level</source>
        <extracomment>A level and the day it should be reached</extracomment>
        <translation>目標レベル</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>This person is in several: levels, progress and ratings below speak of the one chosen here.</source>
        <translation>複数のラダー・プログラムを受講しています。下のレベル・到達状況・評価は、ここで選んだものについて示します。</translation>
    </message>
</context>
<context>
    <name>kz::PersonPage</name>
    <message>
        <source>Log entry</source>
        <translation>経験を記録</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>到達状況報告書</translation>
    </message>
    <message>
        <source>This person is not in the file</source>
        <translation>この人はファイルにありません</translation>
    </message>
    <message>
        <source>The record was removed, or the link comes from another file.</source>
        <translation>記録が削除されたか、別のファイルのリンクです。</translation>
    </message>
    <message>
        <source>What to show of this person</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>到達状況</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>認定証</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Enrol, end, award, move, name a preceptor, leave</source>
        <translation>受講登録・修了・認定・異動・プリセプター・退職など</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>研修会等</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Plan and interviews</source>
        <translation>計画・面談</translation>
    </message>
</context>
<context>
    <name>kz::PlacementDialog</name>
    <message>
        <source>Change placement</source>
        <translation>配置の変更</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>配置を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As the department: %1</source>
        <translation>部署に同じ：%1</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>kz::PlanCloseDialog</name>
    <message>
        <source>Close the plan of %1</source>
        <translation>%1さんの計画を終了</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>計画を終了</translation>
    </message>
    <message>
        <source>%1 of %2 reached on %3. Once the plan is closed, this is kept as it is then and changes no more.</source>
        <translation>%3時点で%2件のうち%1件を達成。終了すると、この時点の内容がそのまま残り、以後は変わりません。</translation>
    </message>
</context>
<context>
    <name>kz::PlanDialog</name>
    <message>
        <source>Individual plan of %1</source>
        <translation>%1さんの個別研修計画</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>First follow-up</source>
        <translation>最初の振返り</translation>
    </message>
</context>
<context>
    <name>kz::PlanFollowUpDialog</name>
    <message>
        <source>Follow-up of the plan</source>
        <translation>計画の振返り</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>次の振返り</translation>
    </message>
</context>
<context>
    <name>kz::PlanGoalsField</name>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Space agrees on a goal or takes it back</source>
        <translation>Spaceキーで目標に加える／外す</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Has / needs</source>
        <translation>現在／必要</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By when this goal</source>
        <translation>この目標の期限</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>計画と同じ</translation>
    </message>
    <message>
        <source>How this goal is to be reached</source>
        <translation>この目標の進め方</translation>
    </message>
    <message>
        <source>How: with whom, where, by what</source>
        <translation>方法：誰と、どこで、何をして</translation>
    </message>
    <message>
        <source>Modules to be attended</source>
        <translation>受講する科目</translation>
    </message>
</context>
<context>
    <name>kz::PlanInterviewsTab</name>
    <message>
        <source>What was agreed</source>
        <translation>合意した内容</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Individual plan</source>
        <translation>個別研修計画</translation>
    </message>
</context>
<context>
    <name>kz::PlanPlacementDialog</name>
    <message>
        <source>Placement of the plan</source>
        <translation>計画の研修先</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Another, as entered below</source>
        <translation>下に入力する研修先</translation>
    </message>
    <message>
        <source>In the rotation plan</source>
        <translation>ローテーション計画から</translation>
    </message>
    <message>
        <source>Agreeing on a placement does not plan it: enter it under Rotations as well.</source>
        <translation>ここに書くだけでは配置されません。「ローテーション」にも登録してください。</translation>
    </message>
</context>
<context>
    <name>kz::PlanTab</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>合意日</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面談者</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>計画を作成…</translation>
    </message>
    <message>
        <source>Agree on goals from what is still to be met</source>
        <translation>未充足の要件から目標を選びます</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the plan and its goals</source>
        <translation>計画と目標を変更します</translation>
    </message>
    <message>
        <source>Placement…</source>
        <translation>研修先…</translation>
    </message>
    <message>
        <source>Add a placement to the plan</source>
        <translation>計画に研修先を加えます</translation>
    </message>
    <message>
        <source>Follow-up…</source>
        <translation>振返り…</translation>
    </message>
    <message>
        <source>Add a day on which to look at the plan together</source>
        <translation>計画を一緒に振り返る日を加えます</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take the chosen line out of the plan</source>
        <translation>選んだ行を計画から外します</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>Complete the plan or end it early, and keep what came of it</source>
        <translation>計画を終了し、その時点の結果を残します</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>計画を削除</translation>
    </message>
    <message>
        <source>Remove a plan that was made by mistake</source>
        <translation>誤って作成した計画を削除します</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>The plan on paper, with boxes to sign</source>
        <translation>署名欄付きの計画書</translation>
    </message>
    <message>
        <source>Individual plans</source>
        <translation>個別研修計画</translation>
    </message>
    <message>
        <source>Goals, placements and follow-ups of the plan</source>
        <translation>計画の目標・研修先・振返り</translation>
    </message>
    <message>
        <source>No individual plan yet</source>
        <translation>個別研修計画はまだありません</translation>
    </message>
    <message>
        <source>For who does not begin at the beginning, such as a doctor in re-training or somebody hired mid-career: goals from what is still to be met, placements, modules and follow-ups, agreed in an interview. Enrol the person first.</source>
        <translation>再研修の医師や中途採用者など、最初からは始めない人のための計画です。未充足の要件から選ぶ目標、研修先、科目、振返りの予定を面談で合意します。先に受講登録をしてください。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>completed or ended, and the day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The target date has passed</source>
        <translation>目標日を過ぎています</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>goals and placements reached</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Modules to be attended</source>
        <translation>受講する科目</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>配置未登録</translation>
    </message>
    <message>
        <source>No stay at this site in these days stands in the rotation plan</source>
        <translation>この期間にこの施設での配置がローテーション計画にありません</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>振返り</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>実施済</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>%1に実施</translation>
    </message>
    <message>
        <source>Look at the plan together</source>
        <translation>計画の振返り面談</translation>
    </message>
    <message>
        <source>Closed: the figures are those of %1.</source>
        <translation>終了した計画です。数値は%1時点のものです。</translation>
    </message>
    <message>
        <source>The plan is closed and changes no more</source>
        <translation>終了した計画は変更できません</translation>
    </message>
    <message>
        <source>Enrol the person in a ladder or programme first</source>
        <translation>先にラダー・プログラムの受講登録をしてください</translation>
    </message>
    <message>
        <source>Placements, days assigned</source>
        <translation>研修先（配置日数）</translation>
    </message>
    <message>
        <source>Reports are not open to trainees: ask your interviewer for the paper</source>
        <translation>受講者は帳票を開けません。計画書の印刷は面談者に依頼してください</translation>
    </message>
</context>
<context>
    <name>kz::ProfessionButton</name>
    <message>
        <source>Everybody</source>
        <translation>全職種</translation>
    </message>
</context>
<context>
    <name>kz::ProgressTab</name>
    <message>
        <source>Not enrolled on this day</source>
        <translation>この日の時点では未登録</translation>
    </message>
    <message>
        <source>Once this person is enrolled in a ladder or programme, what is asked for and what is already met stands here, down to the records.</source>
        <translation>ラダー・プログラムに登録すると、求められる要件と到達状況が、根拠となる記録まで含めてここに表示されます。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>到達率</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>未充足のみ表示</translation>
    </message>
    <message>
        <source>Requirements and the records they rest on</source>
        <translation>要件とその根拠となる記録</translation>
    </message>
    <message>
        <source>Progress %1 when it ended on %2.</source>
        <translation>到達率 %1（%2の終了時点）。</translation>
    </message>
    <message>
        <source>Progress %1, planned by this day %2.</source>
        <extracomment>Shares of what is asked for</extracomment>
        <translation>到達率 %1（この日の予定 %2）。</translation>
    </message>
    <message>
        <source>Everything asked for is met.</source>
        <translation>すべての要件を満たしています。</translation>
    </message>
    <message>
        <source>Training is suspended.</source>
        <translation>研修は休止中です。</translation>
    </message>
    <message>
        <source>Too little was recorded in the last six months to say when everything will be met.</source>
        <translation>直近6か月の記録が少ないため、到達時期は見通せません。</translation>
    </message>
    <message>
        <source>At the speed of the last six months everything is met about %1.</source>
        <translation>直近6か月のペースでは、%1頃にすべての要件を満たす見込みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message>
        <source>At the speed of the last six months everything is met about %1, %2 after the target date.</source>
        <translation>直近6か月のペースでは、目標日より%2遅い%1頃にすべての要件を満たす見込みです。</translation>
    </message>
    <message>
        <source>At the speed of the last six months everything is met about %1, %2 before the target date.</source>
        <translation>直近6か月のペースでは、目標日より%2早い%1頃にすべての要件を満たす見込みです。</translation>
    </message>
    <message>
        <source>Hides the requirements that are met, so that what is left to do stands alone.</source>
        <translation>満たした要件を隠し、残りだけを表示します。</translation>
    </message>
    <message>
        <source>What is asked for, and what there is of it: the bar is full when the requirement is met. Open a row to see the records that counted; Enter on a record goes to it. A limit, such as days of absence, has no bar.</source>
        <translation>求められることと、その到達状況です。要件を満たすと棒がいっぱいになります。行を開くと数えた記録が出て、記録でEnterを押すとその記録へ移ります。休止日数などの上限には棒がありません。</translation>
    </message>
</context>
<context>
    <name>kz::QueuePage</name>
    <message>
        <source>Nothing waits</source>
        <translation>待っているものはありません</translation>
    </message>
    <message>
        <source>Submitted entries to countersign and forms of people in a programme appear here.</source>
        <translation>確認待ちの記録と、評価する評価票がここに並びます。</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差戻し…</translation>
    </message>
    <message>
        <source>Give the entry in focus back with a reason (R)</source>
        <translation>選んだ記録を理由を添えて差し戻す（R）</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>全員分</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>Rated by others</source>
        <translation>他者評価</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>waits after self-rating</source>
        <translation>自己評価済み・評価待ち</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Entries to countersign</source>
        <translation>確認待ちの記録</translation>
    </message>
    <message>
        <source>Reason for returning</source>
        <translation>差戻しの理由</translation>
    </message>
    <message>
        <source>What should be mended; Enter returns the entry, Esc keeps it</source>
        <translation>直してほしいこと（Enterで差戻し、Escでやめる）</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Enter: seen, next · Ctrl+Enter: countersign all seen · R: return</source>
        <translation>Enter：見た、次へ&#x3000;Ctrl+Enter：済をまとめて確認&#x3000;R：差戻し</translation>
    </message>
    <message>
        <source>Forms to fill in</source>
        <translation>評価する評価票</translation>
    </message>
    <message>
        <source>To rate</source>
        <translation>評価待ち</translation>
    </message>
    <message>
        <source>Enter opens the form</source>
        <translation>Enterで評価票を開きます</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>評価</translation>
    </message>
    <message numerus="yes">
        <source>Countersign %n entries</source>
        <translation>
            <numerusform>%n件を確認する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries countersigned.</source>
        <translation>
            <numerusform>%n件を確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what should be mended.</source>
        <translation>直してほしいことを書いてください。</translation>
    </message>
    <message>
        <source>Returned to %1.</source>
        <translation>%1さんに差し戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n half-days in clinic</source>
        <translation>
            <numerusform>外来半日%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>A rating form is not returned: whoever filled it in corrects it.</source>
        <translation>評価票は差し戻せません。記入した人が修正します。</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>観察機会なし</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>form, who rated, how often which step was given</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Enter marks an entry as seen and moves on. Only what is seen is countersigned, all of it with Ctrl+Enter. R gives an entry back with a reason.</source>
        <translation>Enterで既読にして次へ移ります。確認されるのは既読の記録だけで、Ctrl+Enterでまとめて確認します。Rで理由を添えて差し戻します。</translation>
    </message>
    <message>
        <source>Deputy…</source>
        <translation>代理…</translation>
    </message>
    <message>
        <source>Name who rates in your place while you are away</source>
        <translation>不在の間、代わりに評価する人を登録します</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1の代理</translation>
    </message>
    <message>
        <source>From a sheet…</source>
        <translation>評価表から…</translation>
    </message>
    <message>
        <source>Ratings in a sheet</source>
        <translation>評価の表</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv)</source>
        <translation>表 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>To the application</source>
        <translation>申請を開く</translation>
    </message>
    <message>
        <source>A later rater changed what you rated of %1. The reason stands at the application.</source>
        <translation>%1の評価が、後の評価者によって変更されました。理由は申請で確認できます。</translation>
    </message>
    <message>
        <source>asked for, was due %1</source>
        <translation>依頼あり（期限%1・超過）</translation>
    </message>
    <message>
        <source>asked for, due %1</source>
        <translation>依頼あり（期限%1）</translation>
    </message>
    <message>
        <source>Ratings of many people in Excel sheets or CSV files: people by items. Several files may be chosen, or dropped here.</source>
        <translation>人と項目が縦横に並ぶ評価の表（ExcelまたはCSV）をまとめて取り込みます。複数のファイルを選べます。ここにドロップしても取り込めます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a person, and how many others</extracomment>
        <translation>
            <numerusform>%1ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown. The rest follows as these are done.</source>
        <translation>先頭の%1件を表示しています。処理すると続きが表示されます。</translation>
    </message>
    <message>
        <source>The first %1 are shown. Whoever is not among them is rated from their own page.</source>
        <translation>先頭の%1件を表示しています。ここにない人の評価票は、その人の画面から開けます。</translation>
    </message>
</context>
<context>
    <name>kz::RatingBooks</name>
    <message numerus="yes">
        <source>%n ratings were taken in. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>評価%n件を取り込みました。Ctrl+Z で元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files taken in: %1 of %2, ratings: %3. Ctrl+Z takes them back sheet by sheet.</source>
        <translation>%2ファイル中%1ファイル、評価%3件を取り込みました。Ctrl+Zで1シート分ずつ元に戻せます。</translation>
    </message>
    <message>
        <source>None of the files was taken in.</source>
        <translation>どのファイルも取り込みませんでした。</translation>
    </message>
</context>
<context>
    <name>kz::RatingDelegate</name>
    <message>
        <source>%1 (carried)</source>
        <translation>%1（前回）</translation>
    </message>
</context>
<context>
    <name>kz::RatingPage</name>
    <message>
        <source>0 not observed</source>
        <translation>0 観察機会なし</translation>
    </message>
    <message>
        <source>Items to rate</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>This may tell who the patient is: %1</source>
        <translation>患者を特定できるおそれがあります：%1</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>下書き保存</translation>
    </message>
    <message>
        <source>Carry forward</source>
        <translation>前回の評価を引き継ぐ</translation>
    </message>
    <message>
        <source>Rows not rated yet take the rating of last time, marked (Ctrl+T)</source>
        <translation>未評価の行に前回の評価を印つきで入れます（Ctrl+T）</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Kind of assessor</source>
        <translation>評価者の区分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>期間（開始）</translation>
    </message>
    <message>
        <source>To</source>
        <translation>期間（終了）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comment: what went well, what comes next</source>
        <translation>コメント：よかった点、次の目標</translation>
    </message>
    <message>
        <source>Rating form</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1／%2項目</translation>
    </message>
    <message>
        <source>This scale goes: %1</source>
        <translation>この尺度の段階：%1</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>下書きに保存しました。</translation>
    </message>
    <message>
        <source>Nothing to carry forward: no rating of this kind with this form before.</source>
        <translation>引き継ぐ評価はありません（この評価票・この評価者区分での評価は初めてです）。</translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation>氏名の記載なし</translation>
    </message>
    <message>
        <source>Last time: self-rating of %1</source>
        <translation>前回：%1の自己評価</translation>
    </message>
    <message>
        <source>Last time: %1, %2</source>
        <translation>前回：%1（%2）</translation>
    </message>
    <message>
        <source>Last time is another&apos;s: %1 %2, %3. Check each row before you sign it as your own.</source>
        <extracomment>kind of assessor, name, day: not the rater&apos;s own</extracomment>
        <translation>前回は別の評価者の評価です：%1 %2（%3）。各項目を確かめてから、ご自分の評価として提出してください。</translation>
    </message>
    <message>
        <source>%1 · every row is as last time</source>
        <translation>%1・全項目が前回と同じ</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n changed</source>
        <translation>
            <numerusform>%1・変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody from the list, or leave it empty.</source>
        <translation>一覧から選ぶか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The same rater has handed in these ratings for this day or period already. Change a rating or the period.</source>
        <translation>同じ評価者による同じ内容の評価が、この日または期間ですでに提出されています。評価か期間を変えてください。</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>変更のある項目のみ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>No placement and no ward on this day</source>
        <translation>この日は配置も所属もありません</translation>
    </message>
    <message>
        <source>Leave out the rows that are as last time (Ctrl+L)</source>
        <translation>前回と同じ行を隠します（Ctrl+L）</translation>
    </message>
    <message>
        <source>As what the assessor rates. Requirements may ask for ratings of one kind only, and last time is the last time of the same kind.</source>
        <translation>評価者がどの立場で評価するかです。要件によっては特定の区分の評価だけを数えます。前回の評価も、同じ区分のものです。</translation>
    </message>
    <message>
        <source>Rows that were carried forward and not touched since are as last time. Hidden, they are still handed in.</source>
        <translation>引き継いだまま変えていない行は前回と同じです。隠しても提出されます。</translation>
    </message>
    <message>
        <source>Form %1 is not out any more, or not of this person.</source>
        <translation>用紙%1は配付中ではないか、この人のものではありません。</translation>
    </message>
    <message>
        <source>Paper form %1</source>
        <translation>用紙 %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>%1の代理</translation>
    </message>
    <message numerus="yes">
        <source>Raters are not named to %1, who sees all ratings and comments together once %n have answered.</source>
        <translation>
            <numerusform>評価者の名前は%1には示されません。%n人が回答すると、評価とコメントがまとめて示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper form %1 is not out any more. Save again to keep what stands here without it.</source>
        <translation>用紙%1はすでに入力済みか、無効になっています。もう一度保存すると、用紙の番号なしで保存します。</translation>
    </message>
    <message>
        <source>To the logbook</source>
        <translation>経験記録へ</translation>
    </message>
    <message>
        <source>The latest entry of this item, in the person&apos;s logbook (Ctrl+G)</source>
        <translation>この項目の最近の経験記録を、本人の画面で開きます（Ctrl+G）</translation>
    </message>
    <message>
        <source>Nothing logged of this item since last time</source>
        <translation>この項目の経験記録は、前回の評価より後にありません</translation>
    </message>
    <message>
        <source>Logged: %1</source>
        <translation>経験記録：%1</translation>
    </message>
</context>
<context>
    <name>kz::ReasonDialog</name>
    <message>
        <source>Withdraw the application of %1</source>
        <translation>%1さんの申請を取下げ</translation>
    </message>
    <message>
        <source>Put the application of %1 on hold</source>
        <translation>%1さんの申請を保留</translation>
    </message>
    <message>
        <source>Extend the deadlines of %1</source>
        <translation>%1さんの期限を延長</translation>
    </message>
    <message>
        <source>Decline the application of %1</source>
        <translation>%1さんの申請を否とする</translation>
    </message>
    <message>
        <source>Reopen the decision about %1</source>
        <translation>%1さんの決定を取消し</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>否とする</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>The award %1 is taken back; its number is not given again.</source>
        <translation>第%1号の認定は取り消されます。番号は再び使われません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>kz::RecordDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>kz::ReportsPage</name>
    <message>
        <source>Save PDF…</source>
        <translation>PDFに保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Write the reports of everybody chosen</source>
        <translation>選択した全員分の報告書を書き出します</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>One file for all</source>
        <translation>1つのファイルにまとめる</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>1人（1施設）ずつ別のファイル</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3</source>
        <translation>%1／%2ページ・%3</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>報告書の保存先フォルダー</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>報告書の保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n reports</source>
        <translation>
            <numerusform>報告書を作成中（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%n個のファイルを %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>The printer did not answer. Check that it is on, or save a PDF.</source>
        <translation>プリンターが応答しません。電源を確認するか、PDFに保存してください。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文字でコピー</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>表で保存…</translation>
    </message>
    <message>
        <source>Own form…</source>
        <translation>独自の様式…</translation>
    </message>
    <message>
        <source>Letterhead and form numbers…</source>
        <translation>施設名と様式番号…</translation>
    </message>
    <message>
        <source>The report in view as text, for an e-mail</source>
        <translation>表示中の帳票を、メールに貼れる文字で</translation>
    </message>
    <message>
        <source>The list in view as an Excel workbook or a CSV file</source>
        <translation>表示中の一覧をExcelブックまたはCSVファイルに保存します</translation>
    </message>
    <message>
        <source>Fill in an Excel form of your own for everybody chosen</source>
        <translation>選択した全員分を、お使いのExcel様式に差し込みます</translation>
    </message>
    <message>
        <source>One PDF for each person or site, named after them, in a folder you choose.</source>
        <translation>選んだフォルダーに、氏名や施設名を付けたPDFを1つずつ作ります。</translation>
    </message>
    <message>
        <source>The report is on the clipboard as text.</source>
        <translation>帳票を文字でコピーしました。</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>表で保存</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Filling in %n forms</source>
        <translation>
            <numerusform>様式に差し込み中（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the reports of everybody chosen</source>
        <translation>選んだ全員分をまとめて印刷します</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n reports</source>
        <translation>
            <numerusform>印刷中（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>%nページを印刷に送りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who had been chosen are no longer known. Choose them again in “People”.</source>
        <translation>選択していた人の情報は保持されていません。「職員」で選び直してください。</translation>
    </message>
</context>
<context>
    <name>kz::RetireVersionDialog</name>
    <message>
        <source>Retire %1</source>
        <translation>%1を廃止</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>廃止</translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled in it and stay so until they are moved.</source>
        <translation>
            <numerusform>%n人が受講中です。移すまではこの版のままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ReturnedRecordsModel</name>
    <message>
        <source>Left out</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Logged here too</source>
        <translation>ファイルにも入力あり</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>ファイルでも変更あり</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>取込み済み</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>The file’s stays</source>
        <translation>ファイルの内容を残す</translation>
    </message>
    <message>
        <source>The packet’s is taken</source>
        <translation>持出しファイルの内容を取り込む</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>取込みの結果</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Decision or reason</source>
        <translation>判断・理由</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未決定</translation>
    </message>
</context>
<context>
    <name>kz::RevokeDialog</name>
    <message>
        <source>Take back an award of %1</source>
        <translation>%1の認定の取消し</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2（%3認定）</translation>
    </message>
</context>
<context>
    <name>kz::RevokePacketDialog</name>
    <message>
        <source>Revoke the packet of %1</source>
        <translation>%1の持出しファイルを失効</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Nothing is taken back from it any more. Whoever has the packet and its passphrase can still read it.</source>
        <translation>今後この持出しファイルは取り込めなくなります。持出しファイルとパスフレーズを持つ人は、引き続き内容を読めます。</translation>
    </message>
</context>
<context>
    <name>kz::RoleMatrixPage</name>
    <message>
        <source>No profession learns it, and no rule asks for it.</source>
        <translation>どの職種も学ばず、要件でも問われない項目です。</translation>
    </message>
    <message>
        <source>One profession alone has it: nobody could take it over.</source>
        <translation>1つの職種だけが担う項目です。代わりに担える職種がありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A ladder or programme and its version</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>能力・項目</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>担う職種数</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>収載先</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>扱いなし</translation>
    </message>
    <message>
        <source>Packs…</source>
        <translation>雛形…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Words or code</source>
        <translation>語句またはコード</translation>
    </message>
    <message>
        <source>Role matrix</source>
        <translation>職種別能力表</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行中</translation>
    </message>
    <message>
        <source>Ladders and curricula in force</source>
        <translation>施行中のラダーとカリキュラム</translation>
    </message>
    <message>
        <source>What is ticked stands beside each other at the right. The space bar ticks, Enter leads to the table.</source>
        <translation>チェックを付けたものが右の表に並びます。スペースキーでチェックを付け外しし、Enterキーで表へ移ります。</translation>
    </message>
    <message>
        <source>Of which profession</source>
        <translation>対象の職種</translation>
    </message>
    <message>
        <source>Only what this profession has</source>
        <translation>この職種が担う項目だけを表示します</translation>
    </message>
    <message>
        <source>Which competencies</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>All competencies</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Gaps only</source>
        <translation>抜けのみ</translation>
    </message>
    <message>
        <source>What one profession alone has</source>
        <translation>1職種だけが担うもの</translation>
    </message>
    <message>
        <source>What several professions have</source>
        <translation>複数の職種が担うもの</translation>
    </message>
    <message>
        <source>Competencies in rows, professions across. What two ladders call the same stands in one row. Enter leads to the item in its ladder or curriculum. The heads sort; the context menu copies or saves the list.</source>
        <translation>行に能力・項目、列に職種が並びます。複数のラダーで同一の項目は1行にまとまります。Enterキーでラダーやカリキュラムの項目へ移ります。見出しで並べ替え、右クリックのメニューで一覧をコピー・保存できます。</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>まだ何も選ばれていません</translation>
    </message>
    <message>
        <source>Tick at the left what shall stand beside each other: a ladder of nurses and one of pharmacists, say. The table then shows which profession has what, and what another could take over.</source>
        <translation>左の一覧で、並べたいものにチェックを付けてください。たとえば看護師のラダーと薬剤師のラダーです。どの職種が何を担い、ほかの職種が何を担えるかが表に出ます。</translation>
    </message>
    <message>
        <source>No profession is named</source>
        <translation>対象職種の指定がありません</translation>
    </message>
    <message>
        <source>What is chosen is for everybody. Tick a ladder or curriculum that says which professions it is for.</source>
        <translation>選んだものはすべての職種が対象です。対象職種を指定したラダーやカリキュラムにもチェックを付けてください。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>該当する項目はありません</translation>
    </message>
    <message>
        <source>No competency has what is asked for above.</source>
        <translation>上の条件に当てはまる項目はありません。</translation>
    </message>
    <message>
        <source>No ladder or curriculum is in force</source>
        <translation>施行中のラダーやカリキュラムがありません</translation>
    </message>
    <message>
        <source>Adopt ladders and curricula for several professions, from packs or from your own drafts. Here they are laid beside each other, to see which work could go from one profession to another.</source>
        <translation>雛形や自院の案から、複数の職種のラダーやカリキュラムを施行してください。ここに並べて、ある職種の業務をどの職種が担えるかを検討できます。</translation>
    </message>
    <message>
        <source>Every profession</source>
        <translation>すべての職種</translation>
    </message>
    <message numerus="yes">
        <source>%n competencies</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>抜け%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of one profession alone</source>
        <translation>
            <numerusform>1職種のみ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professions</source>
        <translation>
            <numerusform>%n職種</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RotationsPage</name>
    <message>
        <source>Placements</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>配置を追加</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>休みを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全施設</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Running and coming</source>
        <translation>実施中と今後</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Absences (%1)</source>
        <translation>休み（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n stays</source>
        <translation>
            <numerusform>配置%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Board, placements, absences or forecast</source>
        <translation>配置表・配置・休み・充足見込み</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>配置表</translation>
    </message>
    <message>
        <source>Coverage forecast</source>
        <translation>充足見込み</translation>
    </message>
    <message>
        <source>Save as calendar (.ics)…</source>
        <translation>カレンダー（.ics）として保存…</translation>
    </message>
    <message>
        <source>Running and coming are seen from the day shown at the top right.</source>
        <translation>実施中・今後は、右上の基準日から見たものです。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation>カレンダーとして保存</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n stays were written to %1.</source>
        <translation>
            <numerusform>%n件の配置を%1に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is to be planned here</source>
        <translation>表示する人がいません</translation>
    </message>
    <message>
        <source>No stay in this period</source>
        <translation>この期間の配置はありません</translation>
    </message>
    <message>
        <source>Nobody is away in this period</source>
        <translation>この期間の休みはありません</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Schedule of a person…</source>
        <translation>個人のローテーション表…</translation>
    </message>
    <message>
        <source>Schedule of a site…</source>
        <translation>施設のローテーション表…</translation>
    </message>
    <message>
        <source>Schedule of %1…</source>
        <translation>%1のローテーション表…</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>先に行を選んでください。</translation>
    </message>
    <message>
        <source>Choose the site above first.</source>
        <translation>先に上の「施設」を選んでください。</translation>
    </message>
    <message>
        <source>Who is enrolled, or has a stay, stands here by weeks. Another person, site or period above may show more.</source>
        <translation>受講中の人と配置のある人が、週ごとの表に並びます。上の受講者・施設・期間を変えると、ほかの人が表示されることがあります。</translation>
    </message>
    <message>
        <source>Stays at wards and sites stand here, one a line. Another person, site or period above may show more.</source>
        <translation>部署や施設への配置が1件ずつ並びます。上の受講者・施設・期間を変えると、ほかの配置が表示されることがあります。</translation>
    </message>
    <message>
        <source>Leave, illness and other absences stand here. Another person or period above may show more.</source>
        <translation>休暇・病気などの休みが並びます。上の受講者・期間を変えると、ほかの休みが表示されることがあります。</translation>
    </message>
</context>
<context>
    <name>kz::RuleForm</name>
    <message>
        <source>Choose a rule, or add one.</source>
        <translation>要件を選ぶか、追加してください。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>As the group above, or the whole</source>
        <translation>上位の組に従う（なければ全体）</translation>
    </message>
    <message>
        <source>As the group above, or none</source>
        <translation>上位の組に従う（なければなし）</translation>
    </message>
    <message>
        <source>Choose items…</source>
        <translation>項目を選択…</translation>
    </message>
    <message numerus="yes">
        <source>%n marked…</source>
        <translation>
            <numerusform>%n件を選択中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Items this rule asks for</source>
        <translation>この要件が求める項目</translation>
    </message>
    <message>
        <source>Only at sites</source>
        <translation>施設の限定</translation>
    </message>
    <message>
        <source>Say first for which clinical fields others may stand in, then how much of each may. Beside “No day twice within” one line is possible, otherwise six.</source>
        <translation>先に「診療分野」を選び、代わりに数える分野とその上限を入力してください。「同じ日を重ねて数えない組」を使うときは1行まで、それ以外は6行までです。</translation>
    </message>
    <message>
        <source>Any site…</source>
        <translation>すべての施設…</translation>
    </message>
    <message numerus="yes">
        <source>%n sites…</source>
        <translation>
            <numerusform>%n施設…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites at which alone this rule can be met</source>
        <translation>この要件を満たせる施設の限定</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>施設</translation>
    </message>
</context>
<context>
    <name>kz::RuleParameters</name>
    <message>
        <source>As usual</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>These fields instead</source>
        <translation>代わりに数える分野</translation>
    </message>
    <message>
        <source>At most, counted alike</source>
        <translation>上限（数え方は同じ）</translation>
    </message>
    <message>
        <source>Add what may stand in</source>
        <translation>代わりに数える分野を追加</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>この行を外す</translation>
    </message>
</context>
<context>
    <name>kz::RuleRows</name>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
</context>
<context>
    <name>kz::RuleTrialBox</name>
    <message>
        <source>Try on…</source>
        <translation>この要件を試す</translation>
    </message>
    <message>
        <source>How somebody stands today with this rule as it is written here</source>
        <translation>編集中の要件に照らした、選んだ人の本日の到達状況</translation>
    </message>
    <message>
        <source>Try on</source>
        <translation>試す人</translation>
    </message>
    <message>
        <source>A few letters of a name, or a staff number; Enter takes the first one found</source>
        <translation>氏名の一部または職員番号を入力します。Enterで先頭の候補を選びます。</translation>
    </message>
    <message>
        <source>What the figure rests on</source>
        <translation>到達状況の根拠</translation>
    </message>
    <message>
        <source>Met on %1: %2.</source>
        <translation>%1に充足：%2。</translation>
    </message>
    <message>
        <source>Met: %1.</source>
        <translation>充足：%1。</translation>
    </message>
    <message>
        <source>Not met: %1.</source>
        <translation>未充足：%1。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>不足：%1。</translation>
    </message>
    <message>
        <source>By time alone this may change on %1.</source>
        <translation>記録が増えなくても%1に変わることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>For %n items, records of the items they came from count too.</source>
        <translation>
            <numerusform>項目%n件については、引継ぎ元の項目の記録も数えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are related to none before; the items of the same code in %1 were taken for them here.</source>
        <translation>
            <numerusform>項目%n件は新旧対照がないため、ここでは%1の同じコードの項目とみなしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoned as if enrolled in this draft since then.</source>
        <translation>前の版に登録した日からこの案に登録していたものとして計算しています。</translation>
    </message>
    <message>
        <source>Somebody imagined</source>
        <translation>架空の人</translation>
    </message>
    <message>
        <source>Try the rule on somebody who is not there: so many records, evenly over so many months</source>
        <translation>実在しない人で要件を試します。件数と月数を決めると、記録が等間隔にあるものとして判定します</translation>
    </message>
    <message>
        <source>No site or department of this file is as the rule asks: nobody here could have it.</source>
        <translation>このファイルには要件が求める施設・部署がなく、誰も満たすことができません。</translation>
    </message>
</context>
<context>
    <name>kz::ScaleDialog</name>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>段階を追加</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>この段階を削除</translation>
    </message>
    <message>
        <source>A new scale</source>
        <translation>新しい尺度</translation>
    </message>
    <message>
        <source>Steps from 1 on</source>
        <translation>段階（1から順）</translation>
    </message>
    <message>
        <source>Remove this scale</source>
        <translation>この尺度を削除</translation>
    </message>
    <message>
        <source>Forms rate by this scale: %1. Choose another scale for them first.</source>
        <translation>この尺度は次の評価票で使われています：%1。先に評価票の尺度を変えてください。</translation>
    </message>
    <message>
        <source>An anchor says what one sees when somebody is at the step. Raters have it before them.</source>
        <translation>目安には、その段階にある人の様子を書きます。評価の入力画面と評価票に表示されます。</translation>
    </message>
</context>
<context>
    <name>kz::ScopeLists</name>
    <message>
        <source>Search people</source>
        <translation>人を探す</translation>
    </message>
    <message>
        <source>Those who left as well</source>
        <translation>退職者も含む</translation>
    </message>
    <message>
        <source>People to report on</source>
        <translation>帳票にする人</translation>
    </message>
    <message>
        <source>Sites to report on</source>
        <translation>帳票にする施設</translation>
    </message>
    <message>
        <source>Ladders and programmes to report on</source>
        <translation>帳票にするラダー・プログラム</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Ladder and version</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n名を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites chosen</source>
        <translation>
            <numerusform>%n施設を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ladders and programmes chosen</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Events to report on</source>
        <translation>帳票を作る研修会等</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Day and title of an event</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events chosen</source>
        <translation>
            <numerusform>%n件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to report on</source>
        <translation>帳票にするファイル</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>ファイル全体</translation>
    </message>
</context>
<context>
    <name>kz::SecretDialog</name>
    <message>
        <source>%1 signs in with</source>
        <translation>%1のパスワード</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Let %1 type it. What was set before no longer works; the journal keeps who gave access and when, not the passphrase. It keeps honest people from mistakes and does not stop somebody who can read the file itself.</source>
        <translation>%1本人に入力してもらってください。以前のパスワードは使えなくなります。変更履歴には誰がいつ設定したかだけが残り、パスワードは残りません。誤操作を防ぐためのもので、ファイルそのものを読める人を止めることはできません。</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>自分のパスワードの変更</translation>
    </message>
    <message>
        <source>Present passphrase or PIN</source>
        <translation>現在のパスワードまたは暗証番号</translation>
    </message>
    <message>
        <source>New passphrase or PIN</source>
        <translation>新しいパスワードまたは暗証番号</translation>
    </message>
    <message>
        <source>From now on you sign in with the new one; the present one no longer works. The journal keeps that it was changed and when, not the passphrase.</source>
        <translation>これからは新しいパスワードでログインします。現在のパスワードは使えなくなります。変更履歴には変更したことと日時だけが残り、パスワードは残りません。</translation>
    </message>
</context>
<context>
    <name>kz::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Any part of the name</source>
        <translation>氏名の一部を入力</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>どなたが使いますか</translation>
    </message>
    <message>
        <source>What others have begun here stays and waits for them.</source>
        <translation>ほかの方の入力途中の内容は、そのまま残っています。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Passphrase or PIN</source>
        <translation>パスワードまたは暗証番号</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>%1秒後に再入力できます</translation>
    </message>
    <message>
        <source>No secret is asked of this person</source>
        <translation>この人は名前だけで使えます</translation>
    </message>
</context>
<context>
    <name>kz::SignInTableModel</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>単位数</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書番号</translation>
    </message>
</context>
<context>
    <name>kz::SiteForm</name>
    <message>
        <source>Name of the site</source>
        <translation>施設名</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>施設の追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1の編集</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>In katakana; decides the order of the list</source>
        <translation>全角カタカナ（一覧の並び順に使います）</translation>
    </message>
    <message>
        <source>Municipal, medical corporation …</source>
        <translation>市町村、医療法人など</translation>
    </message>
    <message>
        <source>Trainees at one time</source>
        <translation>同時に受け入れる人数</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Add department or ward</source>
        <translation>部署・病棟を追加</translation>
    </message>
    <message>
        <source>Take this department or ward away</source>
        <translation>この部署・病棟を削除</translation>
    </message>
    <message>
        <source>Add number of beds</source>
        <translation>病床数を追加</translation>
    </message>
    <message>
        <source>Take this number of beds away</source>
        <translation>この病床数を削除</translation>
    </message>
    <message>
        <source>Departments and wards</source>
        <translation>部署・病棟</translation>
    </message>
    <message>
        <source>In the order in which lists offer them</source>
        <translation>一覧にはこの順で表示されます</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>病床数</translation>
    </message>
    <message>
        <source>An open end means that the number still holds</source>
        <translation>終了日が空欄なら現在も有効です</translation>
    </message>
</context>
<context>
    <name>kz::SiteGapsCard</name>
    <message>
        <source>Nobody here met with it in the last 12 months</source>
        <translation>この施設では直近12か月に経験者なし</translation>
    </message>
    <message numerus="yes">
        <source>Not in the ward of %n of them, but in others here</source>
        <translation>
            <numerusform>うち%n名の部署では経験者なし（他の部署ではあり）</numerusform>
        </translation>
    </message>
    <message>
        <source>Others in the same place met with it</source>
        <translation>同じ部署・施設に経験者あり</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Lack it</source>
        <translation>不足している人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people who lack it, of those asked</comment>
        <translation>%1／%2名</translation>
    </message>
    <message>
        <source>Where it is to be had</source>
        <translation>経験できる場所</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>What is lacking here</source>
        <translation>この施設で不足しているもの</translation>
    </message>
    <message>
        <source>Gaps of the site are for those who plan: no rotation here will close them. What is up to the people is to be had here; others have done it in the last twelve months.</source>
        <translation>施設の不足は、この施設での研修では補えません。配置や派遣を計画する方が検討します。本人の取組み次第の項目は、この施設で直近12か月に他の人が経験しています。</translation>
    </message>
    <message>
        <source>Gaps of the site</source>
        <translation>施設の不足</translation>
    </message>
    <message>
        <source>Gaps of wards</source>
        <translation>病棟の不足</translation>
    </message>
    <message>
        <source>Up to the people</source>
        <translation>本人の取組み次第</translation>
    </message>
    <message>
        <source>Nothing of this kind is lacking.</source>
        <translation>この種の不足はありません。</translation>
    </message>
</context>
<context>
    <name>kz::SiteListView</name>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>施設間の比較</translation>
    </message>
    <message>
        <source>Name, kana or institution code</source>
        <translation>施設名・カナ・医療機関コード</translation>
    </message>
    <message>
        <source>Search sites</source>
        <translation>施設を探す</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>施設の種別</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>すべての市町村</translation>
    </message>
    <message>
        <source>Remote areas and islands only</source>
        <translation>へき地・離島のみ</translation>
    </message>
    <message>
        <source>Also sites that are no members</source>
        <translation>加盟施設以外も表示</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>No site matches</source>
        <translation>該当する施設がありません</translation>
    </message>
    <message>
        <source>Sites of the alliance stand here with their people, beds and placements.</source>
        <translation>圏域の施設が、所属者・病床・配置とともに並びます。</translation>
    </message>
    <message>
        <source>Show all sites</source>
        <translation>すべての施設を表示</translation>
    </message>
    <message>
        <source>Import sites…</source>
        <translation>施設を取り込む…</translation>
    </message>
    <message>
        <source>Progress by site</source>
        <translation>施設別の到達状況</translation>
    </message>
    <message>
        <source>Requirements met by domain and site</source>
        <translation>領域別・施設別の要件充足</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n施設</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites that are only in the public list of institutions, or that take no part in the alliance.</source>
        <translation>医療機関の公開一覧にあるだけの施設や、連携に参加していない施設も表示します。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Sets the selected sites side by side (select several with Ctrl or Shift)</source>
        <translation>選んだ施設を並べて比べます（CtrlまたはShiftを押しながら複数を選択）</translation>
    </message>
    <message>
        <source>Chosen sites side by side</source>
        <translation>選んだ施設の比較</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべての施設</translation>
    </message>
    <message>
        <source>%1, up to the day</source>
        <translation>%1（基準日まで）</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>The sites of the list on a map</source>
        <translation>一覧の施設を地図で見ます</translation>
    </message>
</context>
<context>
    <name>kz::SiteMapPanel</name>
    <message>
        <source>No place on the map</source>
        <translation>地図に出せる施設がありません</translation>
    </message>
    <message>
        <source>Sites stand where their municipality lies. Import a list of municipalities with latitude and longitude, and give the sites their municipality.</source>
        <translation>施設は市町村の位置に表示されます。緯度・経度の入った市町村一覧を取り込み、施設に市町村を登録してください。</translation>
    </message>
    <message>
        <source>Import municipalities…</source>
        <translation>市町村を取り込む…</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Farther away (−)</source>
        <translation>縮小（−）</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>All in sight</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>All in sight (0)</source>
        <translation>全体を表示（0）</translation>
    </message>
    <message>
        <source>Map: copy, save</source>
        <translation>地図：コピー、保存</translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation>コピー、保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>画像として保存（PNG）…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>図として保存（SVG）…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 図 (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Save map</source>
        <translation>地図の保存</translation>
    </message>
    <message>
        <source>Map of sites</source>
        <translation>施設の地図</translation>
    </message>
    <message numerus="yes">
        <source>%n sites have no municipality and are not on the map.</source>
        <translation>
            <numerusform>%n施設は市町村が登録されていないため、地図に出ていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are not on the map, because no latitude and longitude of their municipality are known.</source>
        <translation>
            <numerusform>%n施設は市町村の緯度・経度がないため、地図に出ていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map shows the %n sites with most people; narrow the list to see others.</source>
        <translation>
            <numerusform>地図には人数の多い%n施設を表示しています。ほかの施設は一覧を絞って表示してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::SiteMapView</name>
    <message>
        <source>Map of sites</source>
        <translation>施設の地図</translation>
    </message>
    <message>
        <source>Arrow keys lead from site to site, Enter opens one.</source>
        <translation>矢印キーで施設から施設へ移り、Enterキーで開きます。</translation>
    </message>
</context>
<context>
    <name>kz::SiteSkillsCard</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Can do it</source>
        <translation>できる人</translation>
    </message>
    <message>
        <source>By profession</source>
        <translation>職種別</translation>
    </message>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>誰が何をできるか</translation>
    </message>
    <message>
        <source>Counted are those enrolled where it is asked for; somebody can do it who has of it what one of the rules asks, at whatever level.</source>
        <translation>その項目を求めるラダー・プログラムの受講者を数えます。レベルを問わず、要件のいずれかを満たしている人を「できる」とします。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>できる人がいない</translation>
    </message>
    <message>
        <source>One person alone</source>
        <translation>一人のみ</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>複数名</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>該当する項目はありません。</translation>
    </message>
</context>
<context>
    <name>kz::SiteView</name>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Placed here now</source>
        <translation>研修・派遣で在籍中</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>病床数</translation>
    </message>
    <message>
        <source>Rotation weeks</source>
        <translation>研修週数</translation>
    </message>
    <message>
        <source>Doctors received</source>
        <translation>受け入れた派遣・代診</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>在籍者</translation>
    </message>
    <message>
        <source>Who comes within 90 days</source>
        <translation>90日以内に来る人</translation>
    </message>
    <message>
        <source>Requirements met by domain</source>
        <translation>領域別の要件充足</translation>
    </message>
    <message>
        <source>Levels awarded</source>
        <translation>認定レベルの分布</translation>
    </message>
    <message>
        <source>Ratings by step</source>
        <translation>段階別の評価</translation>
    </message>
    <message>
        <source>Rotation weeks delivered</source>
        <translation>受け入れた研修週数</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>派遣・代診</translation>
    </message>
    <message>
        <source>Items observed by month</source>
        <translation>月別の記録・評価の項目数</translation>
    </message>
    <message>
        <source>Lead hospital</source>
        <translation>基幹型</translation>
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
        <source>Institution code %1</source>
        <translation>医療機関コード %1</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>%1 閉院</translation>
    </message>
    <message numerus="yes">
        <source>of %n places</source>
        <translation>
            <numerusform>受入枠%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>no capacity set</source>
        <translation>受入枠は未設定</translation>
    </message>
    <message>
        <source>of %1 enrolled; %2 being computed</source>
        <translation>受講者%1名中（%2名は計算中）</translation>
    </message>
    <message>
        <source>of %1 enrolled</source>
        <translation>受講者%1名中</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>%1; all of %2: %3</source>
        <translation>%1（%2は通年で%3）</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>人日</translation>
    </message>
    <message>
        <source>Nobody belongs here or is placed here on this day.</source>
        <translation>この基準日に所属・配置されている人はいません。</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>他施設への派遣</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>この施設での受入れ</translation>
    </message>
</context>
<context>
    <name>kz::SitesPage</name>
    <message>
        <source>Report…</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>Rotations here</source>
        <translation>この施設の配置</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Add site…</source>
        <translation>施設を追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Not handed in…</source>
        <translation>未提出・遅れ…</translation>
    </message>
    <message>
        <source>Who has not handed in what, who is behind: to print or to mail</source>
        <translation>この施設の未提出・遅れの一覧を、印刷またはメール用に</translation>
    </message>
</context>
<context>
    <name>kz::StatusStrip</name>
    <message>
        <source>No file is open</source>
        <translation>ファイルは開かれていません</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1の進み具合</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1を中止</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more running tasks</source>
        <translation>
            <numerusform>実行中の処理がほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Working as %1</source>
        <translation>%1として作業中</translation>
    </message>
    <message>
        <source>Who works with this file; somebody else may go on here</source>
        <translation>このファイルを使っている人。ここから交代できます</translation>
    </message>
    <message>
        <source>Who works with this packet; choose who goes on</source>
        <translation>この持出しファイルを使っている人です。押すと交代できます</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>%1として作業</translation>
    </message>
</context>
<context>
    <name>kz::StepDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a step and whose</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None, on paper</source>
        <translation>なし（紙で評価）</translation>
    </message>
    <message>
        <source>Who comes to something else than the first rater says why; the first rater is told.</source>
        <translation>一次評価と違う結果にするときは理由を書きます。理由は一次評価者に知らされます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Form number, or the folder it is kept in</source>
        <translation>用紙の番号、または保管場所</translation>
    </message>
    <message>
        <source>No form is handed in for this step yet. Fill it in under “Assessments” first: what lets a level pass rests on it.</source>
        <translation>この段階の評価票がまだ提出されていません。先に「評価」で入力してください。合格には評価票が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n items are rated otherwise than by the first rater: say why. The first rater is told.</source>
        <translation>
            <numerusform>一次評価と異なる項目が%n件あります。理由を書いてください。一次評価者に知らされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>a form, its level, who rated, when</comment>
        <translation>%1&#x3000;%2&#x3000;%3&#x3000;%4</translation>
    </message>
    <message>
        <source>any level</source>
        <translation>全レベル共通</translation>
    </message>
    <message>
        <source>“Passed” rests on a form of “%1” with every item rated %2 or above.</source>
        <translation>「合格」には、「%1」の評価票で全項目が段階%2以上であることが必要です。</translation>
    </message>
    <message>
        <source>“Passed” rests on a form of “%1”, “Passed one level down” on one of “%2”, with every item rated %3 or above.</source>
        <translation>「合格」には「%1」の評価票、「一つ下のレベルで合格」には「%2」の評価票で、全項目が段階%3以上であることが必要です。</translation>
    </message>
</context>
<context>
    <name>kz::StrikeFormDialog</name>
    <message>
        <source>Strike off form %1 of %2</source>
        <translation>%2さんの用紙%1を無効にする</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>It is not waited for any more, and nothing is keyed in by its number. Undo brings it back.</source>
        <translation>以後は戻りを待たず、この番号での入力もできなくなります。「元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>kz::TableView</name>
    <message>
        <source>Columns</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>標準の列に戻す</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>一覧をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>一覧を保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>kz::TakePacketPage</name>
    <message>
        <source>Look at it</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Keep the file’s</source>
        <translation>ファイルの内容を残す</translation>
    </message>
    <message>
        <source>Take the packet’s</source>
        <translation>持出しファイルの内容を取り込む</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>持出しファイル</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>What the packet brings</source>
        <translation>持出しファイルの内容</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>内容の比較</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>持出しファイル</translation>
    </message>
    <message>
        <source>Take back a packet</source>
        <translation>持出しファイルの取込み</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>取込み済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>削除 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>要判断 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>取り込まない %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, issued on %2</source>
        <translation>%1（%2発行）</translation>
    </message>
    <message>
        <source>It brings nothing that is not here already.</source>
        <translation>新しい内容はありません。</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 changed. Ctrl+Z takes it all back in one step.</source>
        <translation>取り込みました（新規 %1 件、変更 %2 件）。Ctrl+Z で一度に元に戻せます。</translation>
    </message>
    <message>
        <source>Keep all of this person</source>
        <translation>この人はすべてファイルを残す</translation>
    </message>
    <message>
        <source>Take all of this person</source>
        <translation>この人はすべて取り込む</translation>
    </message>
    <message>
        <source>Of everything of this person that is to be decided the file’s stays</source>
        <translation>この人の要判断の記録は、すべてファイルの内容を残します</translation>
    </message>
    <message>
        <source>Of everything of this person that is to be decided the packet’s is taken</source>
        <translation>この人の要判断の記録は、すべて持出しファイルの内容を取り込みます</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>決定済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not decided yet: say for each, or for all of the person, whether the file’s stays or the packet’s is taken.</source>
        <translation>
            <numerusform>%n 件が未決定です。1件ずつ、または1人分まとめて、ファイルの内容を残すか持出しファイルの内容を取り込むかを選んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::TakingModel</name>
    <message>
        <source>Ticked as well, for one cannot be without the other: %1.</source>
        <translation>一方だけでは成り立たないため、次も一緒にチェックしました：%1。</translation>
    </message>
    <message>
        <source>Unticked as well, for one cannot be without the other: %1.</source>
        <translation>一方だけでは成り立たないため、次も一緒に外しました：%1。</translation>
    </message>
    <message>
        <source>All of it is taken in.</source>
        <translation>すべて取り込みます。</translation>
    </message>
    <message>
        <source>Nothing is ticked: the draft would be a copy of your own.</source>
        <translation>何も選ばれていません。このままでは、案は手元の版と同じ内容になります。</translation>
    </message>
    <message>
        <source>%1 of %2 are taken in; the rest stays as your own has it.</source>
        <translation>%2件中%1件を取り込みます。残りは手元の版のままです。</translation>
    </message>
    <message>
        <source>New %1</source>
        <extracomment>%1: item, rule, level …</extracomment>
        <translation>追加（%1）</translation>
    </message>
    <message>
        <source>No longer there, %1</source>
        <translation>なし（%1）</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>移動（%1）</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>変更（%1）</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: New item, Other rule …; %2: its title</extracomment>
        <translation>%1「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only together with: %1</source>
        <translation>次と一緒の場合だけ取り込めます：%1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Beside your own</source>
        <translation>手元の版との違い</translation>
    </message>
</context>
<context>
    <name>kz::TimelineTab</name>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where or in what</source>
        <translation>施設・内容</translation>
    </message>
    <message>
        <source>Department, field, state</source>
        <translation>部署・分野・状態</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導者</translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation>経過の記録がありません</translation>
    </message>
    <message>
        <source>Rotations, affiliations, absences, events and levels</source>
        <translation>ローテーション・所属・休み・研修会等・レベル</translation>
    </message>
    <message>
        <source>Affiliations, rotations, events, absences and awarded levels stand here as bars over time.</source>
        <translation>所属、ローテーション、研修会等、休み、レベル認定がここに帯で表示されます。</translation>
    </message>
</context>
<context>
    <name>kz::ToolDialog</name>
    <message>
        <source>Forms</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>新しい評価票</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>求めない</translation>
    </message>
    <message>
        <source>Raters are named</source>
        <translation>評価者名を示す</translation>
    </message>
    <message>
        <source>A form needs a scale: make one first.</source>
        <translation>評価票には尺度が必要です。先に尺度を作成してください。</translation>
    </message>
    <message>
        <source>Choose items…</source>
        <translation>項目を選択…</translation>
    </message>
    <message numerus="yes">
        <source>%n items…</source>
        <translation>
            <numerusform>%n項目…</numerusform>
        </translation>
    </message>
    <message>
        <source>Items of the form</source>
        <translation>評価票の項目</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>この評価票を削除</translation>
    </message>
</context>
<context>
    <name>kz::Tour</name>
    <message>
        <source>Everything has its place</source>
        <translation>画面は左から選びます</translation>
    </message>
    <message>
        <source>People, ladders, rotations, ratings, sites and reports stand here. Ctrl+1 to Ctrl+9 lead to them.</source>
        <translation>職員、ラダー、ローテーション、評価、施設、帳票がここに並びます。Ctrl+1〜Ctrl+9でも移れます。</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>まず見るところ</translation>
    </message>
    <message>
        <source>Who is behind and why, what expires, which rotation has no supervisor. A row opens the person.</source>
        <translation>誰がなぜ遅れているか、期限の近い認定、指導者未定の配置です。行を選ぶと、その人の画面が開きます。</translation>
    </message>
    <message>
        <source>Find anybody</source>
        <translation>誰でもすぐに探せます</translation>
    </message>
    <message>
        <source>Ctrl+K, then a few letters of a name in kanji, kana or romaji. It finds pages and commands, too.</source>
        <translation>Ctrl+Kのあと、氏名の一部を漢字・かな・ローマ字で入れます。画面や操作も探せます。</translation>
    </message>
    <message>
        <source>As of any day</source>
        <translation>基準日を選べます</translation>
    </message>
    <message>
        <source>Choose the end of the fiscal year, and every page and report shows what was known then.</source>
        <translation>前年度末などを選ぶと、すべての画面と帳票がその日の状態になります。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>元に戻せます</translation>
    </message>
    <message>
        <source>Whatever you do is saved at once and can be taken back with Ctrl+Z, a whole import included. F1 explains the page you are on.</source>
        <translation>操作はすぐに保存され、Ctrl+Zで元に戻せます。取込みも一度で戻ります。使い方はF1で、いまの画面の説明が開きます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>kz::TraineeHomePage</name>
    <message>
        <source>Log today</source>
        <translation>今日の記録</translation>
    </message>
    <message>
        <source>Rate myself</source>
        <translation>自己評価</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>自分の記録</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message numerus="yes">
        <source>%n of your entries were sent back to be mended.</source>
        <translation>
            <numerusform>差し戻された記録が%n件あります。修正して再提出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>現在の研修先</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>No rotation is planned.</source>
        <translation>予定されている配置はありません。</translation>
    </message>
    <message>
        <source>Everything is met.</source>
        <translation>すべて満たしています。</translation>
    </message>
    <message>
        <source>Still missing, the farthest first</source>
        <translation>不足している項目（不足の大きい順）</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see your record.</source>
        <translation>
            <numerusform>ほか%n件は「自分の記録」で確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply for a level</source>
        <translation>認定を申請</translation>
    </message>
    <message>
        <source>nowhere on your plan</source>
        <translation>予定の研修先では経験できません</translation>
    </message>
    <message>
        <source>not to be had where you are</source>
        <translation>今の所属では経験できません</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>at %1 until %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>at %1 from %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Things that are missing, and where they are to be had</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What counts for “%1”</source>
        <translation>「%1」に数えられる記録</translation>
    </message>
    <message>
        <source>Show in my record what has counted for it</source>
        <translation>自分の記録で、何が数えられたかを見る</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Titles of things that are missing</extracomment>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback you were asked for</source>
        <translation>依頼されている360度評価</translation>
    </message>
    <message>
        <source>You are not named to the person you write about.</source>
        <translation>評価する相手に、あなたの名前は示されません。</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>回答期限 %1</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>回答する</translation>
    </message>
    <message>
        <source>Give feedback on %1</source>
        <translation>%1の360度評価に回答する</translation>
    </message>
    <message>
        <source>You are in no programme yet</source>
        <translation>受講中のラダー・プログラムはまだありません</translation>
    </message>
    <message>
        <source>Whoever coordinates training here enrols you in a ladder or programme. From then on what is missing stands here, and where it is to be had. What you do until then can be logged already.</source>
        <translation>研修の担当者が受講登録をすると、不足している項目と、それを経験できる場所がここに表示されます。それまでに行ったことも、今から記録できます。</translation>
    </message>
    <message>
        <source>Goals to agree to</source>
        <translation>合意を待つ目標</translation>
    </message>
    <message>
        <source>Read and agree</source>
        <translation>読んで合意する</translation>
    </message>
</context>
<context>
    <name>kz::TurnsBanner</name>
    <message>
        <source>To the applications</source>
        <translation>申請を開く</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a person, and how many others</extracomment>
        <translation>
            <numerusform>%1ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>The application of %1 waits for your step.</source>
        <translation>%1の申請が、あなたの番になっています。</translation>
    </message>
</context>
<context>
    <name>kz::UnsavedGuard</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>What was typed here is not saved yet.</source>
        <translation>ここに入力した内容は、まだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>kz::VersionMenu</name>
    <message>
        <source>&amp;Write in the draft</source>
        <translation>案を編集(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Adopt…</source>
        <translation>施行(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move the draft</source>
        <translation>案を削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy to a new draft…</source>
        <translation>新しい案に写す(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;tire…</source>
        <translation>廃止(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;New ladder…</source>
        <translation>新しいラダー(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New curriculum or programme…</source>
        <translation>新しいカリキュラム・プログラム(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;What it changes</source>
        <translation>新旧対照表(&amp;W)</translation>
    </message>
    <message>
        <source>New from an &amp;Excel sheet…</source>
        <translation>Excelの表から作る(&amp;E)…</translation>
    </message>
    <message>
        <source>A ladder with its levels across or down, read as it stands and taken in as a draft</source>
        <translation>レベルが横または縦に並ぶラダー表をそのまま読み取り、案として取り込みます</translation>
    </message>
    <message>
        <source>C&amp;rosswalk, and move people…</source>
        <translation>項目の引継ぎと受講者の移行(&amp;R)…</translation>
    </message>
    <message>
        <source>What carries over from the version before, and who moves to this one</source>
        <translation>前の版から引き継ぐ項目を決め、受講者をこの版へ移します</translation>
    </message>
    <message>
        <source>&amp;Give out as</source>
        <translation>書き出す(&amp;G)</translation>
    </message>
    <message>
        <source>New from a &amp;file…</source>
        <translation>ファイルから作る(&amp;F)…</translation>
    </message>
    <message>
        <source>A CASE package, a pack, a list of items or Moodle&apos;s competencies, shown before it is taken in as a draft; it may also be dropped here</source>
        <translation>CASEパッケージ、雛形、項目一覧、Moodleのコンピテンシーを、内容を確かめてから案として取り込みます。ここにドロップしても取り込めます。</translation>
    </message>
    <message>
        <source>New from a folder of &amp;layers…</source>
        <translation>階層別CSVのフォルダーから作る(&amp;L)…</translation>
    </message>
    <message>
        <source>A curriculum that is kept as CSV files, one for each layer</source>
        <translation>階層ごとに1つのCSVファイルで管理されたカリキュラムを取り込みます</translation>
    </message>
    <message>
        <source>Title and pr&amp;ofessions…</source>
        <translation>名称と職種(&amp;O)…</translation>
    </message>
    <message>
        <source>What it is called, whom it is for and where it comes from, in all its versions</source>
        <translation>名称、対象の職種、出典（すべての版に共通）</translation>
    </message>
    <message>
        <source>Items, levels, forms and rules before and after, to read and to print</source>
        <translation>項目・レベル・評価票・要件の新旧を並べて表示・印刷します</translation>
    </message>
</context>
<context>
    <name>kz::VersionPartDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Leave the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Save them, or leave them and go to “%2”.</source>
        <translation>「%1」の変更がまだ保存されていません。保存するか、変更を破棄して「%2」に移ってください。</translation>
    </message>
</context>
<context>
    <name>kz::VersionPersonView</name>
    <message>
        <source>%1: counts for %2</source>
        <extracomment>%1: what becomes of an item, such as &quot;Merged&quot;; %2: the items for which what was shown counts</extracomment>
        <translation>%1：%2に引き継ぐ</translation>
    </message>
    <message>
        <source>%1: does not count for %2</source>
        <extracomment>%1: what becomes of an item, such as &quot;Split&quot;; %2: the items that follow it</extracomment>
        <translation>%1：%2に引き継がない</translation>
    </message>
    <message>
        <source>Not asked for any more</source>
        <translation>新版では求めない</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule or item</source>
        <translation>要件・項目</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>移行後</translation>
    </message>
    <message>
        <source>What the change means for the person</source>
        <translation>移行でこの人に起こること</translation>
    </message>
    <message>
        <source>Choose somebody to see which rules they would lose, and what of theirs counts on.</source>
        <translation>人を選ぶと、移行で充足でなくなる要件と、引き継がれる実績が出ます。</translation>
    </message>
    <message>
        <source>%1 loses no rule that is met. What was shown for the items:</source>
        <translation>%1さんは、充足した要件を失いません。項目ごとの実績：</translation>
    </message>
    <message>
        <source>%1 would lose rules: %2. After them what was shown for the items:</source>
        <translation>%1さんは、移行すると%2件の要件が充足でなくなります。続けて、項目ごとの実績：</translation>
    </message>
</context>
<context>
    <name>kz::WayDialog</name>
    <message>
        <source>How a ladder decides</source>
        <translation>認定の進め方</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Way to a decision</source>
        <translation>認定の進め方</translation>
    </message>
</context>
<context>
    <name>kz::WeekPage</name>
    <message>
        <source>A day holds at most %1 here.</source>
        <translation>この欄に入れられるのは1日%1までです。</translation>
    </message>
    <message>
        <source>A week at once</source>
        <translation>1週間まとめて登録</translation>
    </message>
    <message>
        <source>A week of %1</source>
        <translation>%1の1週間</translation>
    </message>
    <message>
        <source>What was typed for this week is not saved yet.</source>
        <translation>この週に入力した内容はまだ保存していません。</translation>
    </message>
    <message>
        <source>No placement and no ward in this week</source>
        <translation>この週の配置・所属はありません</translation>
    </message>
    <message>
        <source>As planned: %1</source>
        <translation>配置のとおり：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is typed for this week yet.</source>
        <translation>この週にはまだ何も入力していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries kept as drafts.</source>
        <translation>
            <numerusform>%n件を下書きとして保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries submitted.</source>
        <translation>
            <numerusform>%n件を提出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose week is it?</source>
        <translation>だれの1週間を登録しますか</translation>
    </message>
    <message>
        <source>Type a few letters of the name: kanji, kana or romaji, or the staff number.</source>
        <translation>氏名の一部（漢字・かな・ローマ字）か職員番号を入力してください。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>下書き保存</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>受講者</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>表示中の週</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Each day stands at the place of the plan. Choose another for the whole week.</source>
        <translation>場所は日ごとに配置から入っています。選び直すと、この週の全部の日に効きます。</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>1週間の表</translation>
    </message>
    <message>
        <source>A few letters, Enter takes the first</source>
        <translation>数文字を入力、Enterで先頭を採用</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Alt+I; it becomes a row of the grid</source>
        <translation>Alt+I&#x3000;表に行を足します</translation>
    </message>
    <message>
        <source>A week of %1: sheet %2</source>
        <extracomment>whose week; the number of a sheet on paper</extracomment>
        <translation>%1さんの1週間：用紙 %2</translation>
    </message>
    <message>
        <source>Sheet %1 is not out any more, or not of this week.</source>
        <translation>用紙%1は配付中ではないか、この週のものではありません。</translation>
    </message>
    <message>
        <source>Sheet %1 is not out any more. Save again to keep what stands here without it.</source>
        <translation>用紙%1はすでに入力済みか、無効になっています。もう一度保存すると、用紙の番号なしで保存します。</translation>
    </message>
    <message>
        <source>An absence is recorded for %1. Submit only what was done all the same.</source>
        <translation>%1には休みが登録されています。実際に行ったことだけを提出してください。</translation>
    </message>
    <message>
        <source>The clinic is logged already for these half-days: %1. Leave them out here, or mend the other entry.</source>
        <translation>同じ半日の外来がすでに登録されています：%1。ここから消すか、もう一方の記録を直してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a day, where the clinic was</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A number sets the count, Space marks one or none, Delete clears it, Enter goes one down. In the clinic 2 is the whole day. What is logged already stands in brackets.</source>
        <translation>数字で回数を入力します。Spaceで1と空欄を切り替え、Deleteで消去、Enterで1つ下に移ります。外来の行で2を入れると1日になります。登録済みの回数は括弧で示します。</translation>
    </message>
</context>
<context>
    <name>kz::WideRatingsDialog</name>
    <message>
        <source>Ratings from %1</source>
        <translation>%1の評価</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>How the sheet lies</source>
        <translation>表の向き</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>&amp;Leave out what cannot be taken, and take in the rest</source>
        <translation>取り込めないものを除き、残りを取り込む(&amp;L)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>表の記載</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>該当者</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>該当項目</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>People down, items across</source>
        <translation>人が縦、項目が横</translation>
    </message>
    <message>
        <source>Items down, people across</source>
        <translation>項目が縦、人が横</translation>
    </message>
    <message>
        <source>The sheet as it was understood</source>
        <translation>表の読み取り結果</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>表の向き</translation>
    </message>
    <message>
        <source>As understood</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>ファイルを読み込んでいます。</translation>
    </message>
    <message>
        <source>No ladder or programme in force has a form to rate with.</source>
        <translation>施行中のラダー・プログラムに評価票がありません。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>%1行目・%2列目</translation>
    </message>
    <message>
        <source>%1 (by the name alone)</source>
        <translation>%1（氏名のみ一致）</translation>
    </message>
    <message>
        <source>Fits several (%1)</source>
        <translation>候補が複数（%1件）</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what is shown, %2: how many</extracomment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>The items stand in row %1, people below.</source>
        <translation>項目は%1行目、人はその下に並んでいます。</translation>
    </message>
    <message>
        <source>The items stand below each other, people across.</source>
        <translation>項目は縦、人は横に並んでいます。</translation>
    </message>
    <message>
        <source>Ratings: %1, of which new: %2, changed: %3, there already: %4, cannot be taken: %5.</source>
        <translation>評価%1件（新規%2、変更%3、登録済み%4、取り込めない%5）。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Which of several files, and its name</extracomment>
        <translation>%1／%2：%3</translation>
    </message>
    <message>
        <source>Take in and go on with the next sheet</source>
        <translation>取り込んで次のシートへ</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>このファイルは取り込まない</translation>
    </message>
    <message>
        <source>Taken in so far: %1.</source>
        <translation>取込み済み：%1。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Say who or what is meant in the line in focus (Enter)</source>
        <translation>選択中の行が誰か、どの項目か、どの評点かを選び直します（Enter）</translation>
    </message>
    <message>
        <source>%1 (chosen by hand)</source>
        <translation>%1（手で選択）</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>項目以外</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings corrected by hand.</source>
        <translation>
            <numerusform>手で修正した評点：%n件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>配色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規作成(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Try with &amp;demo data</source>
        <translation>デモデータで試す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>取込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>復元(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Icons only</source>
        <translation>アイコンだけ表示(&amp;I)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>明るい(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>暗い(&amp;D)</translation>
    </message>
    <message>
        <source>Show as of a &amp;day…</source>
        <translation>基準日を選ぶ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation>今日に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kizahashi</source>
        <translation>階について(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;witch user</source>
        <translation>利用者の切替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>今すぐロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>この画面の説明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>この欄の説明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>画面の案内(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;week at once</source>
        <translation>1週間まとめて登録(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>研修会等(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>認定申請(&amp;A)</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>自分のパスワードの変更(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Log today</source>
        <translation>今日の記録(&amp;L)</translation>
    </message>
    <message>
        <source>Role &amp;matrix</source>
        <translation>職種別能力表(&amp;M)</translation>
    </message>
</context>
<context>
    <name>kz::WorkflowDialog</name>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Codes with commas; empty: all the others</source>
        <translation>コードをコンマで区切る。空欄は残りすべて</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Documents required</source>
        <translation>必要な書類</translation>
    </message>
    <message>
        <source>Further documents</source>
        <translation>任意の書類</translation>
    </message>
    <message>
        <source>Another way for “%1”</source>
        <translation>「%1」に別の進め方を追加</translation>
    </message>
    <message>
        <source>The levels of the ladder: %1</source>
        <translation>ラダーのレベル：%1</translation>
    </message>
    <message>
        <source>One document a line, its English name behind “ / ”. A step that an application has taken stays.</source>
        <translation>書類は1行に1つ。英語名は「 / 」の後に書きます。申請で使われた段階は外せません。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of the month</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step</comment>
        <extracomment>a step and what is said of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The day of the fiscal year on which the step is usually due</source>
        <translation>この段階の例年の期限</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no usual day</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Completed months of the present employment before an application can be begun; 0: from the first day on</source>
        <translation>申請を始めるまでに満了すべき今の在職の月数。0なら初日から申請できます</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>The same of whoever had been in the profession in a fiscal year before this employment began</source>
        <translation>今の在職の開始年度より前から職種の経験がある人に求める月数</translation>
    </message>
    <message>
        <source>else one level down</source>
        <translation>不合格なら一つ下で評価</translation>
    </message>
    <message>
        <source>mid-career</source>
        <translation>中途採用者</translation>
    </message>
    <message>
        <source>Remove this way</source>
        <translation>この進め方を削除</translation>
    </message>
    <message>
        <source>Applications go this way or were decided in it, so it stays. Change it, or let another way decide its levels.</source>
        <translation>この進め方による申請があるため、削除できません。内容を変更するか、対象のレベルを別の進め方に移してください。</translation>
    </message>
</context>
<context>
    <name>kz::charts::ChartView</name>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>画像として保存（PNG）…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>図として保存（SVG）…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 図 (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>数値を保存（CSV）…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>Previous part (Page Up)</source>
        <translation>前の部分（Page Up）</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>Next part (Page Down)</source>
        <translation>次の部分（Page Down）</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Save figures (Excel)…</source>
        <translation>数値を保存（Excel）…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
</context>
<context>
    <name>kz::items::CurriculumMapModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A mark and by how many it is covered: &quot;Overlap (2)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No module covers it.</source>
        <translation>どの科目でも扱っていません。</translation>
    </message>
    <message>
        <source>No profession covers it.</source>
        <translation>どの職種も扱っていません。</translation>
    </message>
    <message>
        <source>One profession alone covers it: nobody could take it over.</source>
        <translation>1職種だけが扱っています。ほかの職種は引き受けられません。</translation>
    </message>
    <message numerus="yes">
        <source>Covered by %n modules</source>
        <translation>
            <numerusform>%n科目で扱います</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered by %n professions</source>
        <translation>
            <numerusform>%n職種が扱います</numerusform>
        </translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>扱いなし</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>扱う数</translation>
    </message>
    <message>
        <source>Several modules take it equally far: one profession is taught the same twice.</source>
        <translation>同じ職種が学ぶ複数の科目が同じ深さで扱っています。内容が重なっている可能性があります。</translation>
    </message>
</context>
<context>
    <name>kz::items::FoundModel</name>
    <message>
        <source>Name, kana or staff number</source>
        <translation>氏名・かな・職員番号</translation>
    </message>
    <message>
        <source>Name, kana or code</source>
        <translation>施設名・カナ・医療機関コード</translation>
    </message>
    <message>
        <source>Part of the title, or the code</source>
        <translation>名称の一部またはコード</translation>
    </message>
</context>
<context>
    <name>kz::items::FrameworkTreeModel</name>
    <message>
        <source>counts</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>段階%1以上</translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1（%2回）</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>各レベルの定義</translation>
    </message>
    <message>
        <source>Behaviour goals</source>
        <translation>行動目標</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>要件なし</translation>
    </message>
</context>
<context>
    <name>kz::items::MunicipalityModel</name>
    <message>
        <source>Type a part of the name</source>
        <translation>名称の一部を入力</translation>
    </message>
</context>
<context>
    <name>kz::items::PresenceTableModel</name>
    <message>
        <source>Belongs here</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Here as</source>
        <translation>在籍の形</translation>
    </message>
    <message>
        <source>Department or ward</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>指導者</translation>
    </message>
</context>
<context>
    <name>kz::items::RatingTableModel</name>
    <message>
        <source>Not observed</source>
        <translation>観察機会なし</translation>
    </message>
    <message>
        <source>%1, last time %2</source>
        <translation>%1、前回は%2</translation>
    </message>
    <message>
        <source>Log entries since %1</source>
        <translation>%1より後の経験記録</translation>
    </message>
    <message>
        <source>Log entries up to now</source>
        <translation>これまでの経験記録</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last on %1</source>
        <translation>
            <numerusform>%n回、最後は%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a step of a scale and what one sees when somebody is at it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kz::items::WeekGridModel</name>
    <message>
        <source>week</source>
        <translation>週計</translation>
    </message>
    <message>
        <source>%1, %2: %3, logged already: %4</source>
        <translation>%1、%2：%3、登録済み%4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週計</translation>
    </message>
    <message>
        <source>Outpatient clinic, morning</source>
        <translation>外来（午前）</translation>
    </message>
    <message>
        <source>Outpatient clinic, afternoon</source>
        <translation>外来（午後）</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days in clinic</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>A half-day is logged without saying which half of the day it was.</source>
        <translation>午前か午後かが登録されていない半日です。</translation>
    </message>
    <message>
        <source>Outpatient clinic</source>
        <translation>外来</translation>
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
    <name>level_application</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Level applied for</source>
        <translation>申請レベル</translation>
    </message>
    <message>
        <source>Way to a decision</source>
        <translation>認定の手順</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Reason for applying</source>
        <translation>申請理由</translation>
    </message>
    <message>
        <source>Documents handed in</source>
        <translation>提出済の書類</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>延長期限</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation>状態の理由</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>審査会</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Level award</source>
        <translation>レベル認定</translation>
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
    <message>
        <source>Issued again on</source>
        <translation>再交付日</translation>
    </message>
</context>
<context>
    <name>level_succession</name>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Level so far</source>
        <translation>旧版のレベル</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>移行先のレベル</translation>
    </message>
</context>
<context>
    <name>log_entry</name>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
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
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Countersigned on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置（研修先）</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>半日数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Reason for returning</source>
        <translation>差戻しの理由</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>午前・午後</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The file to open.</source>
        <translation>開くファイル。</translation>
    </message>
    <message>
        <source>Opens the demo region.</source>
        <translation>見本圏域を開きます。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
</context>
<context>
    <name>module</name>
    <message>
        <source>Module</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>履修期</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>実施方法</translation>
    </message>
</context>
<context>
    <name>module_item</name>
    <message>
        <source>Module</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
</context>
<context>
    <name>module_prerequisite</name>
    <message>
        <source>Module</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>To be done before</source>
        <translation>先に履修する科目</translation>
    </message>
</context>
<context>
    <name>module_profession</name>
    <message>
        <source>Module</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Required or elective</source>
        <translation>必修・選択</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
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
    <name>packet</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持出し者</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>経験記録</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>packet_taking</name>
    <message>
        <source>Packet</source>
        <translation>持出しファイル</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>取込み日</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録数</translation>
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
    <name>plan_follow_up</name>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定日</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果・所見</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>plan_goal</name>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Had</source>
        <translation>終了時の値</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要な値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Goal when closed (Japanese)</source>
        <translation>終了時の目標（日本語）</translation>
    </message>
    <message>
        <source>Goal when closed (English)</source>
        <translation>終了時の目標（英語）</translation>
    </message>
</context>
<context>
    <name>plan_placement</name>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ward, what for</source>
        <translation>部署・目的</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Site when closed</source>
        <translation>終了時の施設名</translation>
    </message>
    <message>
        <source>Days assigned</source>
        <translation>配置日数</translation>
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
    <message numerus="yes">
        <source>Each of %1 items rated %2 or more at least %3 times</source>
        <translation>
            <numerusform>%1項目それぞれで評価%2以上を%3件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %1 items rated %2 or more</source>
        <translation>
            <numerusform>%1項目すべてで評価%2以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 different items rated %2 or more</source>
        <translation>
            <numerusform>評価%2以上の項目が%1項目以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 ratings of %2 or more</source>
        <translation>
            <numerusform>評価%2以上を%1件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %1 items logged at least %2 times</source>
        <translation>
            <numerusform>%1項目それぞれを%2件以上経験</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %1 items logged</source>
        <translation>
            <numerusform>%1項目すべてを経験</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 different items logged</source>
        <translation>
            <numerusform>%1項目以上を経験</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 log entries</source>
        <translation>
            <numerusform>経験記録%1件以上</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>At least %1 in employment</source>
        <translation>在職期間%1以上</translation>
    </message>
    <message>
        <source>At least %1 in the profession</source>
        <translation>職種の経験%1以上</translation>
    </message>
    <message>
        <source>At least %1 since level %2 was awarded</source>
        <translation>レベル%2の認定から%1以上</translation>
    </message>
    <message>
        <source>All of the following</source>
        <translation>次のすべて</translation>
    </message>
    <message>
        <source>Any one of the following</source>
        <translation>次のいずれか</translation>
    </message>
    <message>
        <source>At least %1 of the following</source>
        <translation>次のうち%1つ以上</translation>
    </message>
    <message>
        <source>At least %1 in %2</source>
        <translation>%2で%1以上</translation>
    </message>
    <message>
        <source>At most %1 of absence</source>
        <translation>休止期間%1以内</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>項目：%1</translation>
    </message>
    <message>
        <source>any of %1 items</source>
        <translation>対象%1項目のいずれか</translation>
    </message>
    <message>
        <source>from %1 assessors</source>
        <translation>評価者%1名以上</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>評価者：%1</translation>
    </message>
    <message>
        <source>role: %1</source>
        <translation>役割：%1</translation>
    </message>
    <message>
        <source>setting: %1</source>
        <translation>場面：%1</translation>
    </message>
    <message>
        <source>countersigned only</source>
        <translation>確認済みのみ</translation>
    </message>
    <message numerus="yes">
        <source>within %1 months</source>
        <translation>
            <numerusform>直近%1か月</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>診療分野：%1</translation>
    </message>
    <message>
        <source>up to %1 of it in %2</source>
        <translation>うち%1までは%2で可</translation>
    </message>
    <message>
        <source>kind of stay: %1</source>
        <translation>配置の種別：%1</translation>
    </message>
    <message>
        <source>only stays of %1 days or more without a break</source>
        <translation>連続%1日以上の研修に限る</translation>
    </message>
    <message>
        <source>only stays of %1 of the day or more</source>
        <translation>1日の%1以上を占める研修に限る</translation>
    </message>
    <message>
        <source>site: %1</source>
        <translation>施設：%1</translation>
    </message>
    <message>
        <source>at remote or island sites or those with fewer than %1 beds</source>
        <translation>へき地・離島または%1床未満の施設</translation>
    </message>
    <message>
        <source>at remote or island sites</source>
        <translation>へき地・離島の施設</translation>
    </message>
    <message>
        <source>at sites with fewer than %1 beds</source>
        <translation>%1床未満の施設</translation>
    </message>
    <message>
        <source>in depopulated areas</source>
        <translation>過疎地域</translation>
    </message>
    <message numerus="yes">
        <source>only at %1 named sites</source>
        <translation>
            <numerusform>指定された%1施設に限る</numerusform>
        </translation>
    </message>
    <message>
        <source>a day counts for one requirement of its group only</source>
        <translation>同じ日は組の中の1要件にだけ算入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>What somebody has, of what is needed with its unit</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A rule and its conditions</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %2 more</source>
        <translation>
            <numerusform>不足：%1 ほか%2項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>At least %1 of the hospital’s own</source>
        <translation>自院の%1以上</translation>
    </message>
    <message>
        <source>At least %1 of %2</source>
        <translation>%2の%1以上</translation>
    </message>
    <message numerus="yes">
        <source>Each of %1 items covered by events attended</source>
        <translation>
            <numerusform>%1項目すべてを研修会等で受講</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 different items covered by events attended</source>
        <translation>
            <numerusform>異なる%1項目以上を研修会等で受講</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1回</numerusform>
        </translation>
    </message>
    <message>
        <source>Events attended: at least %1</source>
        <translation>研修会等に%1以上出席</translation>
    </message>
    <message>
        <source>%1 attended: at least %2</source>
        <translation>%1に%2以上出席</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %2 times</source>
        <translation>
            <numerusform>%1：%2回以上</numerusform>
        </translation>
    </message>
    <message>
        <source>A valid certificate: %1</source>
        <translation>有効な認定・資格：%1</translation>
    </message>
    <message>
        <source>since enrolment</source>
        <translation>登録後</translation>
    </message>
    <message>
        <source>at least %1 in each fiscal year</source>
        <translation>各年度%1以上</translation>
    </message>
    <message>
        <source>agreed by both</source>
        <translation>双方の合意があるもの</translation>
    </message>
    <message>
        <source>without absences of %1 days or more on end</source>
        <translation>連続%1日以上の休止の期間を除く</translation>
    </message>
    <message>
        <source>to keep the level as well</source>
        <extracomment>A condition of a rule: who meets it no more may fall a level</extracomment>
        <translation>レベルの維持にも必要</translation>
    </message>
    <message>
        <source>at remote or island sites, those with fewer than %1 beds or in depopulated areas</source>
        <translation>へき地・離島、%1床未満または過疎地域の施設</translation>
    </message>
    <message>
        <source>at remote or island sites or in depopulated areas</source>
        <translation>へき地・離島または過疎地域の施設</translation>
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
    <name>rule</name>
    <message>
        <source>Needed</source>
        <translation>必要数</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Each item by itself</source>
        <translation>項目ごとに満たすこと</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <translation>評価の下限（段階）</translation>
    </message>
    <message>
        <source>Different assessors</source>
        <translation>異なる評価者の人数</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>評価者の種類</translation>
    </message>
    <message>
        <source>Within the last months</source>
        <translation>直近の月数</translation>
    </message>
    <message>
        <source>As</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Only countersigned</source>
        <translation>確認済のものだけ</translation>
    </message>
    <message>
        <source>Clinical fields</source>
        <translation>診療分野</translation>
    </message>
    <message>
        <source>Days without a break</source>
        <translation>連続日数の下限</translation>
    </message>
    <message>
        <source>Least part of the day</source>
        <translation>一日の割合の下限</translation>
    </message>
    <message>
        <source>Kinds of placement</source>
        <translation>配置の種類</translation>
    </message>
    <message>
        <source>No day twice within</source>
        <translation>同じ日を重ねて数えない組</translation>
    </message>
    <message>
        <source>Kinds of site</source>
        <translation>施設の種類</translation>
    </message>
    <message>
        <source>Only remote or island sites</source>
        <translation>へき地・離島の施設だけ</translation>
    </message>
    <message>
        <source>Beds fewer than</source>
        <translation>病床数の上限（未満）</translation>
    </message>
    <message>
        <source>Only depopulated areas</source>
        <translation>過疎地域だけ</translation>
    </message>
    <message>
        <source>Time in</source>
        <translation>期間の対象</translation>
    </message>
    <message>
        <source>Since level</source>
        <translation>起点のレベル</translation>
    </message>
    <message>
        <source>Code of the certificate</source>
        <translation>認定・資格のコード</translation>
    </message>
    <message>
        <source>Credits of</source>
        <translation>単位の認定元</translation>
    </message>
    <message>
        <source>Only since enrolment</source>
        <translation>登録後のものだけ</translation>
    </message>
    <message>
        <source>At least each fiscal year</source>
        <translation>各年度の最低単位数</translation>
    </message>
    <message>
        <source>Kinds of event</source>
        <translation>研修会等の種類</translation>
    </message>
    <message>
        <source>Kinds of interview</source>
        <translation>面談の種類</translation>
    </message>
    <message>
        <source>Only agreed by both</source>
        <translation>双方の合意があるものだけ</translation>
    </message>
    <message>
        <source>Rules inside</source>
        <translation>組の中の要件</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>May stand in</source>
        <translation>代わりに数える分野</translation>
    </message>
    <message>
        <source>Without absences of at least days</source>
        <translation>連続休止を除く日数（以上）</translation>
    </message>
    <message>
        <source>Asked to keep the level, too</source>
        <translation>レベルの維持にも求める</translation>
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
    <message>
        <source>Label (Japanese)</source>
        <translation>段階名（日本語）</translation>
    </message>
    <message>
        <source>Label (English)</source>
        <translation>段階名（英語）</translation>
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
    <name>step_deadline</name>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>step_result</name>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>代理元</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Seen by the earlier rater on</source>
        <translation>前の評価者の確認日</translation>
    </message>
    <message>
        <source>Where the paper form lies</source>
        <translation>紙の評価票の所在</translation>
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
    <message>
        <source>Comment asked for up to step</source>
        <translation>コメントを求める段階</translation>
    </message>
    <message>
        <source>Raters needed, not named</source>
        <translation>匿名で集める回答の最少人数</translation>
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
<context>
    <name>training_event</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
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
        <source>Site</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>単位数</translation>
    </message>
    <message>
        <source>Credits of</source>
        <translation>単位の認定元</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>%1</source>
        <translation>%1件</translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 weeks</source>
        <translation>
            <numerusform>%1週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 half-days</source>
        <translation>
            <numerusform>%1回（半日）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours</source>
        <translation>
            <numerusform>%1時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credits</source>
        <translation>
            <numerusform>%1単位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 was not found. Check the name or choose another file.</source>
        <translation>%1が見つかりません。名前を確かめるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open that file.</source>
        <translation>%1はすでにあります。別の名前にするか、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1 is not a Kizahashi file. Choose one whose name ends in .kizahashi.</source>
        <translation>%1はKizahashiのファイルではありません。拡張子が.kizahashiのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Kizahashi (format %2; this program reads up to %3). Update the program; the file was not touched.</source>
        <translation>%1は新しい版のKizahashiで作られています（形式%2、このプログラムで読めるのは%3まで）。プログラムを更新してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a backup.</source>
        <translation>%1は壊れています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 is being changed by %2. Close it there, or open it here for reading.</source>
        <translation>%1は%2が使用中です。そちらを閉じるか、ここでは閲覧用に開いてください。</translation>
    </message>
    <message>
        <source>%1 can only be read here. Copy it to a place where you may write.</source>
        <translation>%1はここでは閲覧しかできません。書き込める場所にコピーしてください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place or name.</source>
        <translation>%1に書き込めませんでした（%2）。別の場所か名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check that the file is there and that you may open it.</source>
        <translation>%1を読み込めませんでした（%2）。ファイルがあること、開く権限があることを確かめてください。</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some and try again.</source>
        <translation>空き容量が足りず、%1に書き込めません。容量を空けてからやり直してください。</translation>
    </message>
    <message>
        <source>The file reported a fault: %1. Nothing was changed. If it happens again, have the file verified.</source>
        <translation>ファイルで障害が起きました（%1）。変更は行われていません。繰り返す場合はファイルを検査してください。</translation>
    </message>
    <message>
        <source>The file is busy. Try again in a moment.</source>
        <translation>ファイルが使用中です。少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>This %1 is not in the file (%2). It may have been removed; look it up again.</source>
        <translation>%1がファイルにありません（%2）。削除された可能性があります。もう一度探してください。</translation>
    </message>
    <message>
        <source>Other records still refer to this one. Remove or change those first.</source>
        <translation>ほかの記録がこれを参照しています。先にそちらを削除または変更してください。</translation>
    </message>
    <message>
        <source>%1 is already in use (%2). Enter another.</source>
        <translation>%1はすでに使われています（%2）。別のものを入力してください。</translation>
    </message>
    <message>
        <source>Not saved, some entries need mending.</source>
        <translation>保存していません。次の入力を直してください。</translation>
    </message>
    <message>
        <source>Working as “%2” does not allow this: %1. Switch with “Working as …”.</source>
        <translation>「%2」の権限ではできません：%1。「作業者の切替え」で切り替えてください。</translation>
    </message>
    <message>
        <source>This %1 was changed elsewhere meanwhile (%2). Look at it again, then repeat.</source>
        <translation>この間に別の操作で%1が変更されました（%2）。内容を確かめてからやり直してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because of a later change: %2. Undo that first.</source>
        <translation>「%1」は、後から行われた変更（%2）があるため元に戻せません。先にそちらを元に戻してください。</translation>
    </message>
    <message>
        <source>%1 holds no rows. Check that it is the right file.</source>
        <translation>%1にはデータの行がありません。ファイルが正しいか確かめてください。</translation>
    </message>
    <message>
        <source>%1, row %2, column %3: the characters do not fit the encoding. Choose another encoding, or save the file as UTF-8.</source>
        <translation>%1の%2行目、%3列：文字コードが合いません。別の文字コードを選ぶか、UTF-8で保存し直してください。</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. Rows with problems: %2. Mend them in the preview or in the file, then import again.</source>
        <translation>%1からは何も取り込んでいません。問題のある行：%2。プレビューかファイルで直してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>%1, row %2: %3. Mend the row and try again.</source>
        <translation>%1の%2行目：%3。行を直してからやり直してください。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of data. Choose one of: %2.</source>
        <translation>「%1」というデータの種類はありません。次から選んでください：%2。</translation>
    </message>
    <message>
        <source>The template %1 cannot be used, at %2: %3.</source>
        <translation>雛形「%1」は使えません。%2の箇所：%3。</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of: %2.</source>
        <translation>雛形「%1」はありません。次から選んでください：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the folder and the free space.</source>
        <translation>%1を書き出せませんでした（%2）。フォルダーと空き容量を確かめてください。</translation>
    </message>
    <message>
        <source>“%2” does not fit %1. Check it and try again.</source>
        <translation>%1に「%2」は使えません。確かめてからやり直してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>中止しました。変更は行われていません。</translation>
    </message>
    <message>
        <source>%1 is missing: fill it in.</source>
        <translation>%1を入力してください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1は整数で入力してください。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1は数値で入力してください。</translation>
    </message>
    <message>
        <source>%1 is not a date: write 2026-04-01, 2026/4/1 or R8.4.1, for example.</source>
        <translation>%1が日付になっていません。2026-04-01、2026/4/1、R8.4.1 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1は次のいずれかにしてください：%2。</translation>
    </message>
    <message>
        <source>%1: “%2” is not known. Check the spelling or add it first.</source>
        <translation>%1：「%2」は登録されていません。表記を確かめるか、先に登録してください。</translation>
    </message>
    <message>
        <source>%1: “%2” fits several (%3). Give a number that tells them apart.</source>
        <translation>%1：「%2」に当てはまるものが複数あります（%3件）。番号で区別してください。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1は%2から%3までの範囲で入力してください。</translation>
    </message>
    <message>
        <source>%1 lies before the beginning: check both dates.</source>
        <translation>%1が開始より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>%1 has a slip in it: after these digits the last one should be %2.</source>
        <translation>%1に誤りがあります。末尾の検査数字は%2になるはずです。</translation>
    </message>
    <message>
        <source>%1 must be katakana.</source>
        <translation>%1はカタカナで入力してください。</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters.</source>
        <translation>%1が長すぎます。%2文字以内にしてください。</translation>
    </message>
    <message>
        <source>%1 stands in row %2 too: keep one of the two rows.</source>
        <translation>%1が%2行目と重複しています。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>%1 overlaps with %2: change one of the two.</source>
        <translation>%1が%2と重なっています。どちらかを変更してください。</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1が未来の日付です。</translation>
    </message>
    <message>
        <source>%1: “%2” may show who the patient is. Leave it out or say it less exactly.</source>
        <translation>%1：「%2」は患者が特定されるおそれがあります。削るか、ぼかした表現にしてください。</translation>
    </message>
    <message>
        <source>%1: only the name fits %2. Add a staff or licence number to be sure.</source>
        <translation>%1：%2と氏名だけが一致しています。職員番号か免許番号で確かめてください。</translation>
    </message>
    <message>
        <source>%1 must be %2 digits.</source>
        <translation>%1は%2桁の数字で入力してください。</translation>
    </message>
    <message>
        <source>%1 holds the same entry twice: keep one.</source>
        <translation>%1に同じものが2回あります。一つにしてください。</translation>
    </message>
    <message>
        <source>it lies on a network drive</source>
        <translation>ネットワークドライブ上にあります</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is already in use. Enter another.</source>
        <translation>すでに使われています。別のものを入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be redone. Import the file again.</source>
        <translation>「%1」はやり直せません。ファイルをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action and what it was done to</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language this catalogue speaks; it decides which of two titles a record shows.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>%1 holds characters that %3 does not have: %2 (row %4, %5). Choose UTF-8 to keep them.</source>
        <translation>%4行目（%5）：%1に、%3では書けない文字があります：%2。UTF-8を選べばそのまま残ります。</translation>
    </message>
    <message>
        <source>%1: “%2” is new and will be added. Check the spelling if it should be known.</source>
        <translation>%1：「%2」は未登録のため、新しく追加します。登録済みのはずなら表記を確認してください。</translation>
    </message>
    <message>
        <source>%1 was %2 so far and becomes %3.</source>
        <translation>%1を%2から%3に訂正します。</translation>
    </message>
    <message>
        <source>%1: another entry begins on %2, so this one ends on the eve of that day.</source>
        <translation>%1：%2からの登録が別にあるため、その前日までの履歴として登録します。</translation>
    </message>
    <message>
        <source>%1: “%2” stands in row %3, which is not imported, so nobody is entered here.</source>
        <translation>%1：「%2」の行（%3行目）を取り込まないため、ここには登録しません。</translation>
    </message>
    <message>
        <source>%1 holds %2 in place of a character that an encoding lacked. What the file knows is kept; write the character itself.</source>
        <translation>%1に、文字コードにない文字の代わりの「%2」があります。登録済みの内容はそのまま残します。正しい文字に直してください。</translation>
    </message>
    <message>
        <source>%1: “%2” may have lost zeros at the front, as happens in Excel: check whether it is %3.</source>
        <translation>%1：「%2」は、Excelで先頭の0が消えた可能性があります。%3ではありませんか。</translation>
    </message>
    <message>
        <source>%1: “%2” is entered in the trainee&apos;s row, in the column for the preceptor.</source>
        <translation>%1：「%2」は、受講者の行のプリセプター欄に入力してください。</translation>
    </message>
    <message>
        <source>%1 is not given: %2 is entered. Check it.</source>
        <translation>%1が空欄のため、%2とします。確認してください。</translation>
    </message>
    <message>
        <source>%1: “%2” without a last day ends nothing. Import it as an absence, or give the last day.</source>
        <translation>%1：「%2」は退職日がないと終了になりません。休職は「休止・休職」として取り込むか、退職日を入力してください。</translation>
    </message>
    <message>
        <source>%1 was last written by an older Kizahashi. Open it once where it may be changed, so that it is brought up to date; a copy of it as it is now is kept beside it.</source>
        <translation>%1は古いKizahashiで保存されています。変更できる場所で一度開いて更新してください。更新前の控えは同じ場所に残ります。</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <extracomment>A version named by its year</extracomment>
        <translation>%1年版</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>%1 has no column for “%2”. Give the column that holds it this name, or say in the preview of the window which one it is.</source>
        <translation>%1に「%2」の列がありません。該当する列の見出しをこの名前にするか、画面の取り込みプレビューで列を指定してください。</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>%1 is a Kizahashi file: its records would be lost, so nothing was written. Choose another name to write to.</source>
        <translation>%1はKizahashiのファイルです。記録が失われるため、書き込みませんでした。出力先を別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1: this number belongs to %2 so far, not to %3. Check number and name.</source>
        <translation>%1：この番号の登録名は「%2」で、「%3」ではありません。番号と氏名を確認してください。</translation>
    </message>
    <message>
        <source>%1: this number belongs to %2, but %3 is somebody else in this file. Columns or rows may have shifted: check number and name.</source>
        <translation>%1：この番号の登録名は「%2」です。「%3」は別人として登録されています。行または列がずれていないか、番号と氏名を確認してください。</translation>
    </message>
    <message>
        <source>This cell stands outside the %2 columns of the header. A comma may be missing its quotes, or a cell has shifted: put the row right.</source>
        <translation>見出しの%2列の外に値があります。値の中のカンマが引用符で囲まれていないか、セルがずれています。行を直してください。</translation>
    </message>
    <message>
        <source>%1: Excel turned this into the number “%2”. Format the column as text and enter it again.</source>
        <translation>%1：Excelが数値「%2」に変換しています。列の書式を「文字列」にして入力し直してください。</translation>
    </message>
    <message>
        <source>%1: “%2” is read as %3. Check it.</source>
        <translation>%1：「%2」を%3として読み取ります。確認してください。</translation>
    </message>
    <message>
        <source>%1 is not meant for this profession (%2). Check whether it is the right one.</source>
        <translation>%1：この職種（%2）を対象としていません。正しいか確認してください。</translation>
    </message>
    <message>
        <source>%1: “%2” is not on this form. Check the item and the form.</source>
        <translation>%1：「%2」はこの評価票にありません。項目と評価票を確認してください。</translation>
    </message>
    <message>
        <source>%1: nobody countersigns what is their own. Name somebody else.</source>
        <translation>%1：本人の記録を本人が確認することはできません。別の人を指定してください。</translation>
    </message>
    <message>
        <source>%1: a self-rating is made by the person. Leave this empty or change the kind.</source>
        <translation>%1：自己評価の評価者は本人です。空欄にするか、評価者区分を変えてください。</translation>
    </message>
    <message>
        <source>%1 lies before %2, the day that is signed for: check both dates.</source>
        <translation>%1が、記録の日付（%2）より前です。両方の日付を確認してください。</translation>
    </message>
    <message>
        <source>%1: the entry counts as countersigned, but nobody is named. Check it.</source>
        <translation>%1：確認者の記載がないまま、確認済みとして取り込みます。確認してください。</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>ファイルではなくデバイスです</translation>
    </message>
    <message>
        <source>This file asks who is there. Sign in first.</source>
        <translation>このファイルにはログインが必要です。先にログインしてください。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this person.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Try again in %1 s.</source>
        <translation>誤りが続いたため、%1秒後にもう一度入力してください。</translation>
    </message>
    <message>
        <source>Nobody could sign in to administer the file. Give an administrator or coordinator a passphrase first, or take it from them last.</source>
        <translation>ファイルを管理できる人がログインできなくなります。管理者または教育担当のパスワードを最初に設定し、取り消すのは最後にしてください。</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Check it; spaces and hyphens between digits may be left out.</source>
        <translation>このパスフレーズでは %1 を開けません。入力内容を確認してください。数字の間の空白とハイフンは省略できます。</translation>
    </message>
    <message>
        <source>%1 has been altered or cut short since it was sealed. Nothing was taken from it. Ask its holder for the packet again.</source>
        <translation>%1 は、暗号化された後に書き換えられたか、途中で切れています。何も取り込んでいません。持出し者からもう一度受け取ってください。</translation>
    </message>
    <message>
        <source>%1 was issued by another file (%2). Take it back there.</source>
        <translation>%1 は別のファイル（%2）から発行されています。発行元のファイルで取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is not in this file’s register of packets: it was issued on %2, and this file knows nothing of it. If the file was restored from an older backup, issue a new packet.</source>
        <translation>%1 はこのファイルの持出し台帳にありません（発行日：%2）。古いバックアップから復元したファイルの場合は、持出しファイルを発行し直してください。</translation>
    </message>
    <message>
        <source>%1 was revoked on %2: %3. Nothing was taken from it. Issue a new packet if its holder goes on.</source>
        <translation>%1 は%2に失効しています（%3）。何も取り込んでいません。作業を続ける場合は、新しい持出しファイルを発行してください。</translation>
    </message>
    <message>
        <source>%1 was valid until %2. Nothing was taken from it. Issue a new packet.</source>
        <translation>%1 の有効期限は%2です。何も取り込んでいません。新しい持出しファイルを発行してください。</translation>
    </message>
    <message>
        <source>%1 is too short: at least %2 characters.</source>
        <translation>%1が短すぎます。%2文字以上にしてください。</translation>
    </message>
    <message>
        <source>%1: this is not what was typed above. Type it again.</source>
        <translation>%1：上の入力と一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Working as “%2” does not allow this for this person: %1. It is for those who do it for everybody, or have this person in charge.</source>
        <translation>「%2」の権限では、この人についてはできません：%1。全員を担当する人か、この人を受け持つ人が行えます。</translation>
    </message>
    <message>
        <source>The holder of a packet of this kind (%1) may not do this: %2. It is left out.</source>
        <translation>この種類の持出しファイル（%1）の持出し者には、次の操作は許可されていません：%2。取り込みません。</translation>
    </message>
    <message>
        <source>%1 was not read: %2.</source>
        <extracomment>A file as a whole, and why</extracomment>
        <translation>%1を読み込みませんでした。%2。</translation>
    </message>
    <message>
        <source>%1: this form asks for one where something is rated %2 or below. Say what comes next.</source>
        <translation>%1：この評価票では、段階%2以下の評価にコメントが必要です。次に何をするかを書いてください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not added. Scan it in grey or with fewer dots per inch, or add it in parts.</source>
        <translation>%1は%2 MBを超えるため、追加しませんでした。グレースケールや低い解像度でスキャンし直すか、分けて追加してください。</translation>
    </message>
    <message>
        <source>%1 is empty and was not added. Check that it is the right file.</source>
        <translation>%1は空のため、追加しませんでした。ファイルを確かめてください。</translation>
    </message>
    <message>
        <source>%1 was not added: what stands in it is neither PDF, PNG, JPEG or plain text nor a Word or Excel file without macros. Save it as a PDF and add that.</source>
        <translation>%1は追加しませんでした。中身がPDF、PNG、JPEG、テキスト、マクロのないWord・Excelのいずれでもありません。PDFで保存し直して追加してください。</translation>
    </message>
    <message>
        <source>Files do not travel with a packet, so none can be added in one. Add it in the file it came from.</source>
        <translation>添付ファイルは持出しファイルに入らないため、ここでは追加できません。発行元のファイルで追加してください。</translation>
    </message>
    <message>
        <source>%1: nobody stands in for themselves or for somebody who rates them, nor on a form that hides its raters. Name somebody else.</source>
        <translation>%1：自分自身や、自分を評価する人の代理にはなれません。評価者の名前を示さない評価票にも代理はありません。別の人を選んでください。</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>a deputy, in whose place</extracomment>
        <translation>%1（%2の代理）</translation>
    </message>
    <message>
        <source>%1: the individual plan of %2 still runs. Close it first, to keep what came of it.</source>
        <translation>%1：%2に合意した個別研修計画が実施中です。結果を残すため、先に計画を終了してください。</translation>
    </message>
    <message>
        <source>Individual plans do not come back with a packet, so none is made or changed in one. Do it in the file it came from.</source>
        <translation>個別研修計画は持出しファイルから取り込まれないため、ここでは作成も変更もできません。発行元のファイルで行ってください。</translation>
    </message>
    <message>
        <source>Nobody could ever meet the rule “%1”.</source>
        <translation>要件「%1」は誰も満たせません。</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit here. Check it and try again.</source>
        <translation>%1：「%2」は使えません。確かめて入力し直してください。</translation>
    </message>
    <message>
        <source>%1: rules stand below this one, which is no group. Choose a group, or move those rules out.</source>
        <translation>%1：組ではない要件の下に要件があります。種類を組に変えるか、下の要件を外へ移してください。</translation>
    </message>
    <message>
        <source>%1: the group is empty. Add a rule inside it, or remove it.</source>
        <translation>%1：組が空です。中に要件を追加するか、組を削除してください。</translation>
    </message>
    <message>
        <source>%1: %2 are asked for, but there are only %3 inside. Lower the number, or add rules inside.</source>
        <translation>%1：%2を求めていますが、組の中には%3しかありません。数を減らすか、要件を追加してください。</translation>
    </message>
    <message>
        <source>%1: this rule asks its items one by one, but none is marked. Mark them.</source>
        <translation>%1：項目ごとに数える要件ですが、項目が選ばれていません。項目を選んでください。</translation>
    </message>
    <message>
        <source>%1: none of those marked belongs to the level of this rule. Mark items of that level, or choose another level.</source>
        <translation>%1：選んだ項目の中に、この要件のレベルの項目がありません。そのレベルの項目を選ぶか、レベルを変えてください。</translation>
    </message>
    <message>
        <source>%1: %2 different items are asked for, but only %3 can count. Lower the number, or mark more.</source>
        <translation>%1：%2項目を求めていますが、数えられるのは%3項目だけです。数を減らすか、項目を増やしてください。</translation>
    </message>
    <message>
        <source>%1: %2 is asked for, but the scale of these items ends at %3. Lower it, or use another scale.</source>
        <translation>%1：%2を求めていますが、この項目の尺度は%3までです。段階を下げるか、別の尺度にしてください。</translation>
    </message>
    <message>
        <source>%1: only the person’s own ratings count, so there are never %2. Lower the number, or let others rate too.</source>
        <translation>%1：自己評価だけを数えるため、%2人にはなりません。人数を減らすか、ほかの評価者も数えてください。</translation>
    </message>
    <message>
        <source>%1: %2 cannot be reached, for at most %3 fit into the last months that count. Lower the number, or count more months.</source>
        <translation>%1：%2には届きません。数える月数の中に収まるのは最大%3です。数を減らすか、月数を延ばしてください。</translation>
    </message>
    <message>
        <source>%1: no fiscal year that has ended lies within the last %2 months, so this is never asked. Count 13 months or more, or leave it empty.</source>
        <translation>%1：直近%2か月には終了した年度が丸ごと入らないため、判定されることがありません。13か月以上にするか、空欄にしてください。</translation>
    </message>
    <message>
        <source>%1: a stay of %2 days is longer than all that is needed (%3 days). Check both figures.</source>
        <translation>%1：連続%2日は、必要な合計（%3日）より長くなっています。両方の値を確かめてください。</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>%1: nobody is asked for feedback on themselves. Leave that name out.</source>
        <translation>%1：本人に、本人についての360度評価は依頼できません。その人を外してください。</translation>
    </message>
    <message>
        <source>Based on %1 of “%2”.</source>
        <extracomment>%1: a version, %2: the code of a ladder or programme, %3: who changed it</extracomment>
        <translation>「%2」の%1をもとにしています。</translation>
    </message>
    <message>
        <source>Based on %1 of “%2”, changed by %3.</source>
        <translation>「%2」の%1をもとに、%3が変更したものです。</translation>
    </message>
    <message>
        <source>%1: nobody has been at level %2 before they reach level %3. Choose a level below it.</source>
        <translation>%1：レベル%3に達する前にレベル%2に在任していることはありません。それより下のレベルを選んでください。</translation>
    </message>
    <message>
        <source>%1: an application can be begun from %2 on. Completed months of employment that this way to a decision asks of everybody: %3.</source>
        <translation>%1：%2から申請できます。この進め方で全員に求める在職月数は%3か月です。</translation>
    </message>
    <message>
        <source>%1: an application can be begun from %2 on. Completed months of employment that this way to a decision asks of mid-career hires: %3.</source>
        <translation>%1：%2から申請できます。この進め方で中途採用者に求める在職月数は%3か月です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>how many half-days in clinic, which half of the day</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: the form must be of “%2”, filled in for that level. Choose one, or fill it in.</source>
        <translation>%1：「%2」の評価票が必要です。選び直すか、「%2」の評価票を記入してください。</translation>
    </message>
    <message>
        <source>%1: the level was awarded on %2, and this form is not newer. A renewal needs a rating of its own: fill in the form anew.</source>
        <translation>%1：%2の認定より後に記入した評価票ではありません。更新には新たな評価が必要です。評価票を改めて記入してください。</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 items of the level are not rated %4 or above; “not observed” shows nothing. Rate them first, or choose another outcome.</source>
        <translation>%1：このレベルの%3項目のうち%2項目が、段階%4以上になっていません（「観察機会なし」は合格になりません）。先に評価するか、別の結果を選んでください。</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>Ladder or programme</source>
        <translation>ラダー・プログラム</translation>
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
        <source>Levels</source>
        <translation>対象レベル</translation>
    </message>
    <message>
        <source>Every item at least at step</source>
        <translation>全項目の合格段階</translation>
    </message>
    <message>
        <source>Who does not pass is rated one level down</source>
        <translation>不合格のとき一つ下のレベルで評価</translation>
    </message>
    <message>
        <source>Years a level stands</source>
        <translation>認定の有効年数</translation>
    </message>
    <message>
        <source>Months employed</source>
        <translation>必要な在職月数</translation>
    </message>
    <message>
        <source>Months employed, mid-career hires</source>
        <translation>必要な在職月数（中途採用者）</translation>
    </message>
</context>
<context>
    <name>workflow_document</name>
    <message>
        <source>Way to a decision</source>
        <translation>認定の手順</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Document (Japanese)</source>
        <translation>提出書類（日本語）</translation>
    </message>
    <message>
        <source>Document (English)</source>
        <translation>提出書類（英語）</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>workflow_step</name>
    <message>
        <source>Way to a decision</source>
        <translation>認定の手順</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Taken by (Japanese)</source>
        <translation>担当（日本語）</translation>
    </message>
    <message>
        <source>Taken by (English)</source>
        <translation>担当（英語）</translation>
    </message>
    <message>
        <source>Due in month</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation>期限（日）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
</TS>

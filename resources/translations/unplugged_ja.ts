<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Unplugged</source>
        <translation>Unplugged について</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Meetings, models and logs: {folder}</source>
        <translation>会議、モデル、ログ: {folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Logs and crash reports</source>
        <translation>ログとクラッシュレポート</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence</source>
        <translation>バージョン {version}、MIT ライセンス</translation>
    </message>
    <message>
        <source>Records meetings and writes their minutes on this computer&apos;s processor: no GPU, no cloud, no byte sent.</source>
        <translation>会議を録音し、このコンピューターのプロセッサーだけで議事録を作成します。GPU もクラウドも使わず、1 バイトも送信しません。</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>ライセンスの条文</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Close the answer</source>
        <translation>回答を閉じる</translation>
    </message>
    <message>
        <source>Looking for the answer…</source>
        <translation>回答を探しています…</translation>
    </message>
    <message>
        <source>Not said in this meeting.</source>
        <translation>この会議では話されていません。</translation>
    </message>
    <message>
        <source>Not said in any meeting.</source>
        <translation>どの会議でも話されていません。</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation>{speaker}：{text}</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Ask this meeting</source>
        <translation>この会議に質問する</translation>
    </message>
    <message>
        <source>Ask all meetings</source>
        <translation>すべての会議に質問する</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Stop looking for the answer</source>
        <translation>回答の検索をやめる</translation>
    </message>
</context>
<context>
    <name>BackgroundBar</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>done. You have edited this transcript: replace it?</source>
        <translation>完了。この文字起こしは編集されています。置き換えますか?</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番を待っています</translation>
    </message>
</context>
<context>
    <name>Bullet</name>
    <message>
        <source>Done: {task}</source>
        <translation>完了：{task}</translation>
    </message>
    <message>
        <source>Edit: {text}</source>
        <translation>編集：{text}</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>{owner}  ·  due {due}</source>
        <translation>{owner}  ·  期限 {due}</translation>
    </message>
    <message>
        <source>not carried by these lines any more</source>
        <translation>これらの行ではもう裏付けられません</translation>
    </message>
    <message>
        <source>not found in the recording</source>
        <translation>録音内に見つかりません</translation>
    </message>
</context>
<context>
    <name>BulletEditor</name>
    <message>
        <source>Text of this bullet</source>
        <translation>この項目のテキスト</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当する人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>いつまでに行うか</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BusyCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Record a meeting</source>
        <translation>会議を録音する</translation>
    </message>
    <message>
        <source>Words appear while you speak, the minutes when you stop. Nothing leaves this computer.</source>
        <translation>話している間に言葉が表示され、停止すると議事録ができます。データはこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>録音する音</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Transcribe audio or video files</source>
        <translation>音声または動画ファイルを文字起こしします</translation>
    </message>
    <message>
        <source>or drop recordings anywhere in this window</source>
        <translation>または録音ファイルをこのウィンドウにドロップ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>What is recorded: {name}</source>
        <translation>録音する音: {name}</translation>
    </message>
    <message>
        <source>System audio</source>
        <translation>システム音声</translation>
    </message>
    <message>
        <source>Microphone and system audio</source>
        <translation>マイクとシステム音声</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Very good in many languages, weaker in some, such as Thai. For recordings, and live on fast computers.</source>
        <translation>多くの言語で非常に優秀ですが、タイ語など一部では弱めです。録音向けで、高速なコンピューターならライブでも使えます。</translation>
    </message>
    <message>
        <source>English only: nearly as good as the largest, several times faster.</source>
        <translation>英語のみ。最大のモデルに近い精度で、数倍高速です。</translation>
    </message>
    <message>
        <source>Good in many languages, slow. For recordings when there is time.</source>
        <translation>多くの言語で優秀ですが低速です。時間のあるときの録音向けです。</translation>
    </message>
    <message>
        <source>Good for most meetings in many languages. Live words on a fast computer.</source>
        <translation>多くの言語のほとんどの会議に適しています。高速なコンピューターならライブ表示もできます。</translation>
    </message>
    <message>
        <source>English only: small and quick. Live words on most computers.</source>
        <translation>英語のみ。小さくて高速です。ほとんどのコンピューターでライブ表示できます。</translation>
    </message>
    <message>
        <source>Quick and fair in many languages. Live words on nearly every computer.</source>
        <translation>多くの言語でそこそこの精度、高速です。ほぼすべてのコンピューターでライブ表示できます。</translation>
    </message>
    <message>
        <source>The smallest that knows many languages. For old computers; makes many mistakes.</source>
        <translation>多言語対応で最小のモデルです。古いコンピューター向けで、誤りが多くなります。</translation>
    </message>
    <message>
        <source>Summarising is among what it was made for. A start for a computer with 8 GB of memory.</source>
        <translation>要約も想定して作られたモデルです。メモリ8 GBのコンピューターでの出発点になります。</translation>
    </message>
    <message>
        <source>English. Reads short stretches only, as its context is 4,096 tokens.</source>
        <translation>英語。コンテキストが4,096トークンのため、短い区間だけを読みます。</translation>
    </message>
    <message>
        <source>English. For a computer with 16 GB of memory; slow without many cores.</source>
        <translation>英語。メモリ16 GBのコンピューター向けです。コアが少ないと低速です。</translation>
    </message>
    <message>
        <source>Many languages, quick, needs little memory. Check what it writes.</source>
        <translation>多言語、高速、メモリも少なくて済みます。書かれた内容を確認してください。</translation>
    </message>
    <message>
        <source>English, quick, needs little memory. Check what it writes.</source>
        <translation>英語、高速、メモリも少なくて済みます。書かれた内容を確認してください。</translation>
    </message>
    <message>
        <source>The smallest, for old computers. Check every line that it writes.</source>
        <translation>最小のモデルで、古いコンピューター向けです。書かれた行をすべて確認してください。</translation>
    </message>
    <message>
        <source>English. For a computer with 16 GB of memory; its licence has conditions.</source>
        <translation>英語。メモリ16 GBのコンピューター向けです。ライセンスに条件があります。</translation>
    </message>
    <message>
        <source>Tells the voices on one track apart. Trained on interviews in English; Unplugged was never tried with it.</source>
        <translation>1つのトラックの声を聞き分けます。英語のインタビューで学習。Unpluggedでは未検証です。</translation>
    </message>
    <message>
        <source>Shows the app at work: a small vocabulary of meetings, clear synthetic English voices. Not for real meetings.</source>
        <translation>アプリの動作を示すためのモデルです。会議の限られた語彙と明瞭な合成英語音声のみに対応し、実際の会議には向きません。</translation>
    </message>
    <message>
        <source>Shows the app at work: tells synthetic voices apart, and a man&apos;s voice from a woman&apos;s. Two of one sex it often takes for one.</source>
        <translation>アプリの動作を示します。合成音声どうし、男性と女性の声を聞き分けます。同性の2人は1人と判断することがよくあります。</translation>
    </message>
    <message>
        <source>Shows the app at work: trained on synthetic English meetings only. Not for real meetings.</source>
        <translation>アプリの動作を示すためのモデルです。合成された英語の会議だけで学習しており、実際の会議には向きません。</translation>
    </message>
</context>
<context>
    <name>CitationChip</name>
    <message>
        <source>Play {time}</source>
        <translation>{time} を再生</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Start recording</source>
        <translation>録音を開始</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Try the sample meeting</source>
        <translation>サンプル会議を試す</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>すべての会議</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Proof panel</source>
        <translation>証明パネル</translation>
    </message>
    <message>
        <source>Get better models</source>
        <translation>より良いモデルを入手</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Stand mode…</source>
        <translation>スタンドモード…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Unplugged</source>
        <translation>Unplugged について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Choose audio or video files</source>
        <translation>音声または動画ファイルを選択</translation>
    </message>
    <message>
        <source>The queue is paused; the minutes are written when it goes on.</source>
        <translation>キューは一時停止中です。再開すると議事録を作成します。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The minutes are written as soon as the other work is done.</source>
        <translation>ほかの作業が終わりしだい、議事録を作成します。</translation>
    </message>
    <message>
        <source>A recording is under way. Stop it before you close Unplugged.</source>
        <translation>録音中です。Unplugged を閉じる前に停止してください。</translation>
    </message>
    <message>
        <source>Stop the recording</source>
        <translation>録音を停止</translation>
    </message>
    <message>
        <source>Another Unplugged is open and does not answer. Close it if you can.</source>
        <translation>別の Unplugged が開いていますが、応答しません。可能なら閉じてください。</translation>
    </message>
    <message>
        <source>No program was found that opens {path}.</source>
        <translation>{path} を開くプログラムが見つかりません。</translation>
    </message>
    <message>
        <source>Unplugged made a mistake of its own and goes on. A report was written; it stays on this computer.</source>
        <translation>Unplugged 自身に不具合がありましたが、動作を続けます。レポートを書き出しました。レポートはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>レポートを読む</translation>
    </message>
    <message>
        <source>A part of Unplugged stopped and was started again; going on.</source>
        <translation>Unplugged の一部が停止したため再起動し、処理を続けています。</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are ready.</source>
        <translation>「{title}」の議事録ができました。</translation>
    </message>
    <message>
        <source>Minutes are ready</source>
        <translation>議事録ができました</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>録音を開始しました。</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to transcribe</source>
        <translation>ドロップして文字起こし</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>These are many files; the first {count} were taken.</source>
        <translation>ファイルが多いため、最初の {count} 件だけを受け取りました。</translation>
    </message>
    <message>
        <source>There is no audio or video file in {folder}.</source>
        <translation>{folder} に音声・動画ファイルはありません。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Replaced. Lines that changed: {count}.</source>
        <translation>置換しました。変更された行：{count}</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary; the next meetings know it.</source>
        <translation>「{word}」を語彙に追加しました。次の会議から認識されます。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The vocabulary is full: it holds {count} words. Take one out first.</source>
        <translation>語彙がいっぱいです（{count} 語まで）。先にどれかを外してください。</translation>
    </message>
    <message>
        <source>“{word}” is no longer in the vocabulary.</source>
        <translation>「{word}」を語彙から外しました。</translation>
    </message>
    <message>
        <source>This line was replaced meanwhile. What you wrote is on the clipboard.</source>
        <translation>この行はその間に置き換えられました。入力した文はクリップボードにあります。</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Edit this line</source>
        <translation>この行を編集</translation>
    </message>
    <message>
        <source>Who speaks…</source>
        <translation>話者…</translation>
    </message>
    <message>
        <source>Tell speakers apart…</source>
        <translation>話者を区別…</translation>
    </message>
    <message>
        <source>Take “{word}” out of the vocabulary</source>
        <translation>「{word}」を語彙から外す</translation>
    </message>
    <message>
        <source>Add “{word}” to the vocabulary</source>
        <translation>「{word}」を語彙に追加</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>この行をコピー</translation>
    </message>
</context>
<context>
    <name>EffectWords</name>
    <message>
        <source>Not measured here yet.</source>
        <translation>ここではまだ測定していません。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Here {total} times as fast: reading {reads}, writing {writes} (measured on {day}).</source>
        <translation>ここでは {total} 倍の速さ：読み取り {reads}、書き出し {writes}（{day} に測定）。</translation>
    </message>
    <message>
        <source>Makes no difference here (measured on {day}).</source>
        <translation>ここでは差がありません（{day} に測定）。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Transcribed by</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>議事録の作成</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>No minutes have been written yet.</source>
        <translation>議事録はまだ作成されていません。</translation>
    </message>
    <message>
        <source>Nothing has been transcribed yet.</source>
        <translation>まだ何も文字起こしされていません。</translation>
    </message>
    <message>
        <source>not found in the recording</source>
        <translation>録音内に見つかりません</translation>
    </message>
    <message>
        <source>the cited lines were edited and do not say this any more</source>
        <translation>引用された行は編集され、もうこの内容ではありません</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>期限 {due}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number} 行目</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>アクション項目</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Unplugged cannot start</source>
        <translation>Unplugged を起動できません</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>この会議内を検索</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位のみ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{count} 件中 {at} 件目</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>{count} models found</source>
        <translation>{count} 個のモデルが見つかりました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>その場所のまま使用</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピーされます</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} を追加</translation>
    </message>
</context>
<context>
    <name>FoundPlace</name>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Models ({endings})</source>
        <translation>モデル ({endings})</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>モデルのあるフォルダーを選択</translation>
    </message>
    <message>
        <source>Neither Hugging Face nor LM Studio has models on this computer.</source>
        <translation>このコンピューターにはHugging FaceやLM Studioのモデルがありません。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back to all meetings</source>
        <translation>すべての会議に戻る</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Show what runs on this computer, and where</source>
        <translation>このコンピューターで何がどこで動いているかを表示</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>HitsDelegate</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>HitsView</name>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Try the sample meeting</source>
        <translation>サンプル会議を試す</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>まだ会議がありません</translation>
    </message>
    <message>
        <source>Record one, drop a recording here, or see what the sample meeting becomes.</source>
        <translation>録音するか、録音ファイルをここにドロップするか、サンプル会議の結果をご覧ください。</translation>
    </message>
    <message>
        <source>The best {count} are shown, there are more. Another word narrows them down.</source>
        <translation>上位 {count} 件を表示しています。ほかにもあります。単語を足すと絞り込めます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No meeting and no line has “{words}”.</source>
        <translation>「{words}」を含む会議や行はありません。</translation>
    </message>
    <message>
        <source>This meeting is being worked on. Wait until the work is done, or stop it.</source>
        <translation>この会議は処理中です。作業の完了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation>「{title}」を元に戻しました。</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>Where models come from</source>
        <translation>モデルの入手先</translation>
    </message>
    <message>
        <source>A network is used for nothing but a download that you ask for, and only while it lasts.</source>
        <translation>ネットワークは、あなたが求めたダウンロードの間だけ使われます。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Address of the hub or of a mirror</source>
        <translation>ハブまたはミラーのアドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Some models are given only to those who have accepted their terms on the hub&apos;s page. The token is kept in a file that only you can read, and is sent to the hub only.</source>
        <translation>一部のモデルは、ハブのページで利用条件に同意した人だけが入手できます。トークンはあなただけが読めるファイルに保存され、ハブにのみ送信されます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>In the list of meetings</source>
        <translation>会議の一覧で</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete, with undo</source>
        <translation>削除(元に戻せます)</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>最後に削除したものを元に戻す</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>メニューキー</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LeaveBox</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Leave the stand</source>
        <translation>スタンドを終了</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Leave the stand?</source>
        <translation>スタンドを終了しますか？</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>文字起こしのみ</translation>
    </message>
    <message>
        <source>In work elsewhere</source>
        <translation>別の場所で処理中</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>過去 7 日間</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>The first words will stand here.</source>
        <translation>ここに最初の言葉が表示されます。</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>この録音に話し声は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>会議のタイトル</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Finish the work on it</source>
        <translation>残りの処理を行う</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Text of this line</source>
        <translation>この行のテキスト</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>and {count} more lines</source>
        <translation>他 {count} 行</translation>
    </message>
</context>
<context>
    <name>ManualPages</name>
    <message>
        <source>This page cannot be read ({reason}).</source>
        <translation>このページを読めません（{reason}）。</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Your first meeting</source>
        <translation>最初の会議</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The stand</source>
        <translation>スタンド</translation>
    </message>
    <message>
        <source>What the proof means</source>
        <translation>証明の意味</translation>
    </message>
    <message>
        <source>The pages are in English.</source>
        <translation>ページは英語です。</translation>
    </message>
</context>
<context>
    <name>MeetingTools</name>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>話者を区別</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON with all times</source>
        <translation>JSON（すべての時刻付き）</translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>字幕（SRT）</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>字幕（WebVTT）</translation>
    </message>
    <message>
        <source>Copy everything as text</source>
        <translation>すべてテキストとしてコピー</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>証明書を開く</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>PDF を作成しています…</translation>
    </message>
    <message>
        <source>Writing the document…</source>
        <translation>文書を作成しています…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} として保存しました。</translation>
    </message>
    <message>
        <source>Minutes and transcript are copied.</source>
        <translation>議事録と文字起こしをコピーしました。</translation>
    </message>
</context>
<context>
    <name>MeetingView</name>
    <message>
        <source>Listening…</source>
        <translation>聞いています…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>MicCheck</name>
    <message>
        <source>Say something…</source>
        <translation>何か話してください…</translation>
    </message>
    <message>
        <source>You are heard.</source>
        <translation>聞こえています。</translation>
    </message>
    <message>
        <source>Nothing is heard. Is the microphone muted?</source>
        <translation>何も聞こえません。マイクがミュートになっていませんか。</translation>
    </message>
    <message>
        <source>Very quiet. Come closer, or choose another one.</source>
        <translation>とても小さい音です。近づくか、別のマイクを選んでください。</translation>
    </message>
</context>
<context>
    <name>MinutesPane</name>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Writing the minutes…</source>
        <translation>議事録を作成しています…</translation>
    </message>
    <message>
        <source>Writing was cut off; these minutes are not complete.</source>
        <translation>作成が中断されたため、この議事録は完全ではありません。</translation>
    </message>
    <message>
        <source>Made from {covered} of {total} lines.</source>
        <translation>{total} 行中 {covered} 行から作成。</translation>
    </message>
    <message>
        <source>Written by {model} on this computer.</source>
        <translation>このコンピューターで {model} が作成。</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{total} 件中 {done} 件完了</translation>
    </message>
</context>
<context>
    <name>MinutesSide</name>
    <message>
        <source>Write again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Write the minutes anew; the present ones are kept</source>
        <translation>議事録を作り直します。現在のものは保存されます</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>議事録をコピー</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>議事録を作成</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>Minutes follow</source>
        <translation>議事録はこの後作成されます</translation>
    </message>
    <message>
        <source>Notes are taken: {covered} of {total} lines so far.</source>
        <translation>メモを取っています：{total} 行中 {covered} 行まで。</translation>
    </message>
    <message>
        <source>They are written as soon as everything is heard.</source>
        <translation>すべて聞き取り次第、作成されます。</translation>
    </message>
    <message>
        <source>No minutes</source>
        <translation>議事録なし</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>議事録はまだありません</translation>
    </message>
    <message>
        <source>Work on this meeting was interrupted; what was heard until then is kept.</source>
        <translation>この会議の処理は中断されました。それまでの内容は保存されています。</translation>
    </message>
    <message>
        <source>Press “Write minutes” to have them written.</source>
        <translation>「議事録を作成」を押すと作成されます。</translation>
    </message>
    <message>
        <source>Delete version {number}</source>
        <translation>バージョン {number} を削除</translation>
    </message>
    <message>
        <source>Version {number} of these minutes will be gone for good.</source>
        <translation>この議事録のバージョン {number} は完全に削除されます。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Version {number}  ·  {template}  ·  {writer}  ·  {time}</source>
        <translation>バージョン {number}  ·  {template}  ·  {writer}  ·  {time}</translation>
    </message>
    <message>
        <source>With another template</source>
        <translation>別のテンプレートで</translation>
    </message>
    <message>
        <source>Templates of your own…</source>
        <translation>自分のテンプレート…</translation>
    </message>
    <message>
        <source>Opens the folder; copy a file, change it, and it stands here</source>
        <translation>フォルダーを開きます。ファイルをコピーして変更すると、ここに表示されます</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>別のモデルで</translation>
    </message>
    <message>
        <source>Without a model (sentences of the transcript)</source>
        <translation>モデルなし（文字起こしの文）</translation>
    </message>
    <message>
        <source>The minutes are copied.</source>
        <translation>議事録をコピーしました。</translation>
    </message>
</context>
<context>
    <name>ModelNews</name>
    <message>
        <source>The model {name} is here and can be used.</source>
        <translation>モデル {name} の準備ができました。</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>モデルを表示</translation>
    </message>
</context>
<context>
    <name>ModelRowView</name>
    <message>
        <source>Demo model</source>
        <translation>デモモデル</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Should suit this computer (rule of thumb)</source>
        <translation>このコンピューターに合う見込み（目安）</translation>
    </message>
    <message>
        <source>Suits this computer</source>
        <translation>このコンピューターに適合</translation>
    </message>
    <message>
        <source>Doesn&apos;t fit in memory</source>
        <translation>メモリに収まりません</translation>
    </message>
    <message>
        <source>Too slow here</source>
        <translation>ここでは遅すぎます</translation>
    </message>
    <message>
        <source>Changed since it was added</source>
        <translation>追加後に変更されています</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} を使う</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Go on downloading {name}</source>
        <translation>{name} のダウンロードを再開</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} をダウンロード</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause {name}</source>
        <translation>{name} を一時停止</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <source>Paused: {done} of it are here.</source>
        <translation>一時停止中：{done} まで取得済みです。</translation>
    </message>
    <message>
        <source>This connects to {host} and fetches {size} from {repository}. {host} sees your network address and what you fetch, and may send it from other hosts; they are named as they are asked. Nothing about your meetings is sent.</source>
        <translation>{host} に接続し、{repository} から {size} を取得します。{host} にはあなたのネットワークアドレスと取得する内容が見え、他のホストから送られることもあります。問い合わせたホストは表示されます。会議の内容は一切送信されません。</translation>
    </message>
    <message>
        <source>Connect to {host}</source>
        <translation>{host} に接続</translation>
    </message>
    <message>
        <source>What is here of {name} is thrown away.</source>
        <translation>{name} の取得済みの部分を破棄します。</translation>
    </message>
    <message>
        <source>{name} is not used any more. Its files stay where they are.</source>
        <translation>{name} を使わなくなります。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer. Meetings stay as they are.</source>
        <translation>{name} をこのコンピューターから削除します。会議はそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>{size} on disk</source>
        <translation>ディスク上 {size}</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>ライセンス不明</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>内容を問い合わせ中</translation>
    </message>
    <message>
        <source>Checking that every byte is right</source>
        <translation>すべてのバイトを検証中</translation>
    </message>
    <message>
        <source>Trying it in a locked process</source>
        <translation>隔離されたプロセスで試行中</translation>
    </message>
    <message>
        <source>Copying, {done} of {total}</source>
        <translation>コピー中、{done} / {total}</translation>
    </message>
    <message>
        <source>Downloading, {done} of {total}</source>
        <translation>ダウンロード中、{done} / {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{received} received, {sent} sent, from {hosts}</source>
        <translation>受信 {received}、送信 {sent}、相手 {hosts}</translation>
    </message>
    <message>
        <source>about {sizes} GB of memory at {lengths} tokens</source>
        <translation>メモリ約 {sizes} GB（{lengths} トークン）</translation>
    </message>
    <message>
        <source>about {size} of memory</source>
        <translation>メモリ約 {size}</translation>
    </message>
    <message>
        <source>about {number} times as fast as speech here (estimate)</source>
        <translation>ここでは話す速さの約 {number} 倍（推定）</translation>
    </message>
    <message>
        <source>{number} times as fast as speech here</source>
        <translation>ここでは話す速さの {number} 倍</translation>
    </message>
    <message>
        <source>speed here not measured</source>
        <translation>ここでの速度は未測定</translation>
    </message>
    <message>
        <source>minutes of an hour in about {time} here (estimate)</source>
        <translation>1 時間分の議事録をここでは約 {time}で作成（推定）</translation>
    </message>
    <message>
        <source>minutes of an hour in {time} here</source>
        <translation>1 時間分の議事録をここでは {time}で作成</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} 言語</translation>
    </message>
    <message>
        <source>{text} (not confirmed)</source>
        <translation>{text}（未確認）</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>話者</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>音声からテキストへ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Unplugged comes with three small demo models. They show how it works; for real meetings, get larger ones: from the hub, or from a file, a USB stick or another program. You can also drop a model here.</source>
        <translation>Unpluggedには小さなデモモデルが3つ付属し、動作を示します。実際の会議には、ハブ、ファイル、USBメモリ、他のプログラムからより大きなモデルを入手してください。ここにモデルをドロップすることもできます。</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>モデルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>{kind}: installed</source>
        <translation>{kind}：インストール済み</translation>
    </message>
    <message>
        <source>{kind}: to download</source>
        <translation>{kind}：ダウンロード可能</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>インストールされていません。</translation>
    </message>
    <message>
        <source>A file (GGUF, ONNX)…</source>
        <translation>ファイル（GGUF、ONNX）…</translation>
    </message>
    <message>
        <source>A folder or a USB stick…</source>
        <translation>フォルダーまたはUSBメモリ…</translation>
    </message>
    <message>
        <source>What other programs have here</source>
        <translation>他のプログラムが持つモデル</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>このコンピューターを測定</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>モデルの入手先</translation>
    </message>
    <message>
        <source>Something is being worked on; it would be measured along.</source>
        <translation>作業中です。その負荷も一緒に測定されてしまいます。</translation>
    </message>
</context>
<context>
    <name>NamedValues</name>
    <message>
        <source>of any name</source>
        <translation>（名前を問わず）</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>system audio</source>
        <translation>システム音声</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>the system audio</source>
        <translation>システム音声</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>音声認識</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>話者識別</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>ディスク容量</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>No process was looked at.</source>
        <translation>調べたプロセスはありません。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Second recorder</source>
        <translation>2 番目の録音</translation>
    </message>
    <message>
        <source>File reader</source>
        <translation>ファイル読み込み</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>音声認識</translation>
    </message>
    <message>
        <source>Final pass</source>
        <translation>最終処理</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>計測</translation>
    </message>
    <message>
        <source>Model download</source>
        <translation>モデルのダウンロード</translation>
    </message>
    <message>
        <source>Model check</source>
        <translation>モデルの確認</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>補助</translation>
    </message>
    <message>
        <source>Instruction sets that the engines use where they help.</source>
        <translation>エンジンが役立つ場面で使う命令セットです。</translation>
    </message>
    <message>
        <source>Connections of Unplugged</source>
        <translation>Unplugged の接続</translation>
    </message>
    <message>
        <source>nothing holds</source>
        <translation>効いているものなし</translation>
    </message>
    <message>
        <source>{engine} {version} with {threads} threads. {details}</source>
        <translation>{engine} {version}、スレッド {threads}。{details}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>a planted file</source>
        <translation>確認用のファイル</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>GPU and NPU</source>
        <translation>GPU と NPU</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Energy and heat</source>
        <translation>電力量と熱</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Faster than speech</source>
        <translation>話す速さとの比</translation>
    </message>
    <message>
        <source>Behind the speaker</source>
        <translation>話者からの遅れ</translation>
    </message>
    <message>
        <source>Model reads</source>
        <translation>モデルの読み取り</translation>
    </message>
    <message>
        <source>Model writes</source>
        <translation>モデルの書き出し</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>上限に対する割合</translation>
    </message>
    <message>
        <source>All {count} processors</source>
        <translation>全 {count} プロセッサ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>クロック</translation>
    </message>
    <message>
        <source>Process {pid}.</source>
        <translation>プロセス {pid}。</translation>
    </message>
    <message>
        <source>All of Unplugged</source>
        <translation>Unplugged 全体</translation>
    </message>
    <message>
        <source>Free on this computer</source>
        <translation>このコンピューターの空き</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>搭載</translation>
    </message>
    <message>
        <source>The system lists no {kind}. Looked at: {source}.</source>
        <translation>システムに {kind} はありません。確認先: {source}。</translation>
    </message>
    <message>
        <source>Sent by the workers</source>
        <translation>ワーカーの送信</translation>
    </message>
    <message>
        <source>Received by the workers</source>
        <translation>ワーカーの受信</translation>
    </message>
    <message>
        <source>All programs, all adapters</source>
        <translation>全プログラム・全アダプター</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>この会議</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>現在の電力</translation>
    </message>
    <message>
        <source>Power when idle</source>
        <translation>アイドル時の電力</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Slowed down by heat</source>
        <translation>熱による減速</translation>
    </message>
    <message>
        <source>Size of its files; loaded in {seconds}.</source>
        <translation>ファイルの大きさ。{seconds} で読み込みました。</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <translation>命令セット</translation>
    </message>
    <message>
        <source>{name}, by Unplugged</source>
        <translation>{name}、Unplugged による使用</translation>
    </message>
    <message>
        <source>Refused by the kernel</source>
        <translation>カーネルが拒否</translation>
    </message>
    <message>
        <source>waits, not locked</source>
        <translation>待機中（ロックなし）</translation>
    </message>
    <message>
        <source>It is there for what needs a network: the download of a model that you ask for, and the program that shows a file that you open. A connection of its own is red.</source>
        <translation>ネットワークが必要なこと、つまり求められたモデルのダウンロードと、開いたファイルを表示するプログラムのためにあります。このプロセス自身の接続は赤で示されます。</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>none is running</source>
        <translation>動作なし</translation>
    </message>
    <message>
        <source>A worker locks itself when it starts; none has been needed yet.</source>
        <translation>ワーカーは起動時に自らをロックします。まだ必要になっていません。</translation>
    </message>
    <message>
        <source>none has run</source>
        <translation>実行なし</translation>
    </message>
    <message>
        <source>A model is loaded when it is needed and given back afterwards.</source>
        <translation>モデルは必要なときに読み込まれ、その後解放されます。</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>測定不可</translation>
    </message>
    <message>
        <source>none in this computer</source>
        <translation>このコンピューターになし</translation>
    </message>
    <message>
        <source>{name}, by all programs</source>
        <translation>{name}、全プログラムによる使用</translation>
    </message>
    <message>
        <source>{detail} is loaded ({runtime})</source>
        <translation>{detail} が読み込まれています（{runtime}）</translation>
    </message>
    <message>
        <source>the device {detail} is open</source>
        <translation>デバイス {detail} が開かれています</translation>
    </message>
    <message>
        <source>a {detail} socket to {remote} is open</source>
        <translation>{remote} への {detail} ソケットが開いています</translation>
    </message>
    <message>
        <source>a {detail} socket is open</source>
        <translation>{detail} ソケットが開いています</translation>
    </message>
    <message>
        <source>{detail} bytes passed</source>
        <translation>{detail} バイトが流れました</translation>
    </message>
    <message>
        <source>the engine {detail} of {adapter} is {percent} % busy</source>
        <translation>{adapter} のエンジン {detail} の使用率は {percent} % です</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>system memory</source>
        <translation>システムのメモリ</translation>
    </message>
    <message>
        <source>system CPU times</source>
        <translation>システムの CPU 時間</translation>
    </message>
    <message>
        <source>system network adapters</source>
        <translation>システムのネットワークアダプター</translation>
    </message>
    <message>
        <source>process times</source>
        <translation>プロセスの時間</translation>
    </message>
    <message>
        <source>process memory</source>
        <translation>プロセスのメモリ</translation>
    </message>
    <message>
        <source>process threads</source>
        <translation>プロセスのスレッド</translation>
    </message>
    <message>
        <source>progress of the work</source>
        <translation>作業の進み具合</translation>
    </message>
    <message>
        <source>tokens and seconds counted by the language model&apos;s process</source>
        <translation>言語モデルのプロセスが数えたトークンと秒数</translation>
    </message>
    <message>
        <source>kernel&apos;s counters of the download&apos;s connections, and the workers&apos; own networks</source>
        <translation>ダウンロード接続のカーネルのカウンターと、ワーカー自身のネットワーク</translation>
    </message>
    <message>
        <source>/proc fd and net</source>
        <translation>/proc fd と net</translation>
    </message>
    <message>
        <source>psutil connections</source>
        <translation>psutil の接続一覧</translation>
    </message>
    <message>
        <source>/proc/PID/net/dev of the workers&apos; own networks</source>
        <translation>ワーカー自身のネットワークの /proc/PID/net/dev</translation>
    </message>
    <message>
        <source>NVML, in a child process of its own every 10 s</source>
        <translation>NVML（10 秒ごとに専用の子プロセスで）</translation>
    </message>
    <message>
        <source>performance counter GPU Engine</source>
        <translation>パフォーマンスカウンター GPU Engine</translation>
    </message>
    <message>
        <source>triad over arrays in memory</source>
        <translation>メモリ上の配列での triad</translation>
    </message>
    <message>
        <source>the list of loaded modules</source>
        <translation>読み込まれたモジュールの一覧</translation>
    </message>
    <message>
        <source>container limit</source>
        <translation>コンテナーの上限</translation>
    </message>
    <message>
        <source>median while idle</source>
        <translation>待機中の中央値</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>新しい権限なし</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>取り消し不可</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>ネットワーク名前空間</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>with a user namespace</source>
        <translation>ユーザー名前空間を使用</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>root として</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>files and TCP</source>
        <translation>ファイルと TCP</translation>
    </message>
    <message>
        <source>no sockets at all</source>
        <translation>ソケットは一切不可</translation>
    </message>
    <message>
        <source>only sockets to this computer&apos;s processes</source>
        <translation>このコンピューターのプロセスへのソケットのみ</translation>
    </message>
    <message>
        <source>sockets of all kinds, to fetch a model</source>
        <translation>モデル取得のため、あらゆるソケット</translation>
    </message>
    <message>
        <source>this process is to fetch a model</source>
        <translation>このプロセスはモデルを取得するためのものです</translation>
    </message>
    <message>
        <source>not known for this kind of CPU</source>
        <translation>この種類の CPU では不明</translation>
    </message>
    <message>
        <source>{number} other threads were running already</source>
        <translation>他のスレッド {number} 個がすでに動いていました</translation>
    </message>
    <message>
        <source>this kernel has none (Linux 5.13 and later have)</source>
        <translation>このカーネルにはありません（Linux 5.13 以降にはあります）</translation>
    </message>
    <message>
        <source>it is switched off in this kernel</source>
        <translation>このカーネルでは無効です</translation>
    </message>
    <message>
        <source>this system does not let ordinary users make namespaces</source>
        <translation>このシステムでは一般ユーザーが名前空間を作れません</translation>
    </message>
    <message>
        <source>this system has no lock that would leave a download its network</source>
        <translation>このシステムには、ダウンロードのネットワークを残せるロックがありません</translation>
    </message>
    <message>
        <source>not used on this system</source>
        <translation>このシステムでは使いません</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>sandbox profile</source>
        <translation>サンドボックスプロファイル</translation>
    </message>
    <message>
        <source>devices behind IOKit</source>
        <translation>IOKit 経由のデバイス</translation>
    </message>
    <message>
        <source>network and devices behind IOKit</source>
        <translation>ネットワークと IOKit 経由のデバイス</translation>
    </message>
    <message>
        <source>this macOS has no sandbox_init</source>
        <translation>この macOS には sandbox_init がありません</translation>
    </message>
    <message>
        <source>job object</source>
        <translation>ジョブオブジェクト</translation>
    </message>
    <message>
        <source>no other programs, no clipboard; it denies neither network nor GPU</source>
        <translation>他のプログラムとクリップボードは不可。ネットワークと GPU は禁止しません</translation>
    </message>
    <message>
        <source>a program could be started all the same</source>
        <translation>それでもプログラムを起動できました</translation>
    </message>
    <message>
        <source>Windows made no job</source>
        <translation>Windows がジョブを作りませんでした</translation>
    </message>
    <message>
        <source>Windows refused the limits of the job</source>
        <translation>Windows がジョブの制限を拒みました</translation>
    </message>
    <message>
        <source>Windows let this process into no job</source>
        <translation>Windows がこのプロセスをジョブに入れませんでした</translation>
    </message>
    <message>
        <source>TCP socket (IPv4)</source>
        <translation>TCP ソケット（IPv4）</translation>
    </message>
    <message>
        <source>UDP socket (IPv4)</source>
        <translation>UDP ソケット（IPv4）</translation>
    </message>
    <message>
        <source>TCP socket (IPv6)</source>
        <translation>TCP ソケット（IPv6）</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>開けました</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続できました</translation>
    </message>
    <message>
        <source>no network to use it in</source>
        <translation>使えるネットワークがありません</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>{refused} of {tried} attempts</source>
        <translation>{tried} 回中 {refused} 回</translation>
    </message>
    <message>
        <source>Each worker tries to break out before it works: {what}.</source>
        <translation>各ワーカーは作業前に脱出を試みます: {what}。</translation>
    </message>
    <message>
        <source>{count} of {all} layers</source>
        <translation>{all} 層中 {count} 層</translation>
    </message>
    <message>
        <source>What libraries try is refused as well and cannot be counted here: the kernel tells only root of it.</source>
        <translation>ライブラリが試みることも同じく拒否されますが、ここでは数えられません。カーネルは root にしか知らせません。</translation>
    </message>
    <message>
        <source>Processor: {busy} of {count} in use, {mine} by Unplugged</source>
        <translation>プロセッサ: {count} のうち {busy} を使用中、Unplugged は {mine}</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>まだ読み取りなし</translation>
    </message>
    <message>
        <source>this meeting, without what the computer draws when idle</source>
        <translation>この会議の分 (アイドル時の消費を除く)</translation>
    </message>
    <message>
        <source>Speed: not measured yet</source>
        <translation>速度: 未測定</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>電力量: ここでは測定不可</translation>
    </message>
    <message>
        <source>Energy: not measured yet</source>
        <translation>電力量: 未測定</translation>
    </message>
    <message>
        <source>{number}× faster than speech</source>
        <translation>話す速さの {number} 倍</translation>
    </message>
    <message>
        <source>{time} behind the speaker</source>
        <translation>話者から {time} 遅れ</translation>
    </message>
    <message>
        <source>{number}× the speed of speech</source>
        <translation>話す速さの {number} 倍</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} GB/s</source>
        <translation>{number} GB/秒</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} MB/s</source>
        <translation>{number} MB/秒</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} KB/s</source>
        <translation>{number} KB/秒</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} バイト</translation>
    </message>
    <message>
        <source>{number} bytes/s</source>
        <translation>{number} バイト/秒</translation>
    </message>
    <message>
        <source>{number} cores</source>
        <translation>{number} コア</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number} tokens/s</source>
        <translation>{number} トークン/秒</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Measured. Read from: {source}.</source>
        <translation>測定値。読み取り元: {source}。</translation>
    </message>
    <message>
        <source>Estimated. {reason} Read from: {source}.</source>
        <translation>推定値。{reason} 読み取り元: {source}。</translation>
    </message>
    <message>
        <source>Looked at and not in use. {reason} Looked at: {source}.</source>
        <translation>確認済み、未使用。{reason} 確認先: {source}。</translation>
    </message>
    <message>
        <source>Cannot be measured here. {reason} Looked at: {source}.</source>
        <translation>ここでは測定できません。{reason} 確認先: {source}。</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter&apos;s notes</source>
        <translation>説明者用メモ</translation>
    </message>
    <message>
        <source>Remote: forward and back lead through the script, F5 begins anew, Escape ends a visitor&apos;s turn and deletes it, B makes the screen black. Ctrl+Q leaves.</source>
        <translation>リモコン：進む・戻るで台本を進め、F5 で最初から、Esc で来場者の番を終えて削除、B で画面を黒にします。Ctrl+Q で終了します。</translation>
    </message>
    <message>
        <source>In this part for {time}</source>
        <translation>この部分の経過時間 {time}</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>あなたを待っています</translation>
    </message>
    <message>
        <source>the screen is black</source>
        <translation>画面は黒</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読み込み中</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>文字起こし中</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>声を聞き分けています</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>議事録を作成中</translation>
    </message>
    <message>
        <source>Saving the recording</source>
        <translation>録音を保存中</translation>
    </message>
    <message>
        <source>part {number} of {count}</source>
        <translation>{count} 区間中 {number}</translation>
    </message>
    <message>
        <source>Listening again</source>
        <translation>聞き直し中</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>まもなく完了</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Taking the first readings…</source>
        <translation>最初の測定値を取得しています…</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>このコンピューターで実行中</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What was done until now is kept</source>
        <translation>ここまでの結果は残ります</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか {count} 件</translation>
    </message>
    <message>
        <source>Take {name} out of the queue</source>
        <translation>{name} を待ち行列から外す</translation>
    </message>
    <message>
        <source>A meeting that was deleted</source>
        <translation>削除された会議</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>The driver does not tell ordinary programs how busy the whole device is.</source>
        <translation>デバイス全体の使用率を、ドライバーは通常のプログラムに知らせません。</translation>
    </message>
    <message>
        <source>A process of ours has the device open, and its driver counts no time per process.</source>
        <translation>アプリのプロセスがデバイスを開いていますが、ドライバーはプロセスごとの時間を数えません。</translation>
    </message>
    <message>
        <source>None of our processes has the device open.</source>
        <translation>アプリのどのプロセスもデバイスを開いていません。</translation>
    </message>
    <message>
        <source>No driver holds the device, so no program can use it.</source>
        <translation>ドライバーがないため、どのプログラムもこのデバイスを使えません。</translation>
    </message>
    <message>
        <source>No driver holds the device.</source>
        <translation>このデバイスのドライバーがありません。</translation>
    </message>
    <message>
        <source>There is no earlier look to compare with yet.</source>
        <translation>比べるための前回の値がまだありません。</translation>
    </message>
    <message>
        <source>There is no earlier look yet.</source>
        <translation>前回の値がまだありません。</translation>
    </message>
    <message>
        <source>It is the time the GPU was awake, the most that it can have been busy.</source>
        <translation>GPU が起きていた時間で、動いていた時間の上限です。</translation>
    </message>
    <message>
        <source>IOReport gives no such reading on this Mac.</source>
        <translation>この Mac では IOReport がこの値を出しません。</translation>
    </message>
    <message>
        <source>IOReport was not looked at yet.</source>
        <translation>IOReport はまだ読まれていません。</translation>
    </message>
    <message>
        <source>No process has anything open on the device.</source>
        <translation>デバイスを開いているプロセスはありません。</translation>
    </message>
    <message>
        <source>None of our processes has anything open on the device.</source>
        <translation>アプリのどのプロセスもデバイス上で何も開いていません。</translation>
    </message>
    <message>
        <source>It was not measured yet; the models dialog can measure this computer.</source>
        <translation>まだ測定されていません。モデルの画面でこのコンピューターを測定できます。</translation>
    </message>
    <message>
        <source>There was too little free memory to measure past the CPU&apos;s cache.</source>
        <translation>CPU のキャッシュを超えて測るには空きメモリが足りませんでした。</translation>
    </message>
    <message>
        <source>Other programs worked meanwhile; it is computed from the probe&apos;s own CPU time.</source>
        <translation>測定中にほかのプログラムも動いていたため、測定自身の CPU 時間から計算しています。</translation>
    </message>
    <message>
        <source>It is tokens a second times the size of the model by the memory&apos;s measured speed; above 100 % the model fits into the CPU&apos;s cache.</source>
        <translation>毎秒のトークン数×モデルの大きさ÷測定したメモリ速度です。100 % を超える場合はモデルが CPU のキャッシュに収まっています。</translation>
    </message>
    <message>
        <source>The probe ended without a result.</source>
        <translation>測定は結果なしで終わりました。</translation>
    </message>
    <message>
        <source>The system does not tell the name of the CPU.</source>
        <translation>システムは CPU の名前を知らせません。</translation>
    </message>
    <message>
        <source>All cores are of one kind, or the system does not tell.</source>
        <translation>コアは 1 種類か、システムが知らせません。</translation>
    </message>
    <message>
        <source>The system does not tell what the CPU can do.</source>
        <translation>システムは CPU の機能を知らせません。</translation>
    </message>
    <message>
        <source>The system does not tell the number of CPUs.</source>
        <translation>システムは CPU の数を知らせません。</translation>
    </message>
    <message>
        <source>The system does not tell the number of cores.</source>
        <translation>システムはコアの数を知らせません。</translation>
    </message>
    <message>
        <source>This system&apos;s kinds of cores are not read.</source>
        <translation>このシステムではコアの種類を読み取りません。</translation>
    </message>
    <message>
        <source>There is no earlier look at this client to compare with yet.</source>
        <translation>このクライアントには比べるための前回の値がまだありません。</translation>
    </message>
    <message>
        <source>The computer shows no temperature sensor of its CPU; a virtual machine seldom does.</source>
        <translation>CPU の温度センサーが見えません。仮想マシンではよくあることです。</translation>
    </message>
    <message>
        <source>The kernel counts no slowing down because of heat here.</source>
        <translation>熱による速度低下は、ここではカーネルが数えていません。</translation>
    </message>
    <message>
        <source>This system tells it to administrators only.</source>
        <translation>このシステムは管理者にだけ知らせます。</translation>
    </message>
    <message>
        <source>IOReport gives no sample.</source>
        <translation>IOReport から値を取れません。</translation>
    </message>
    <message>
        <source>IOReport gives no difference of two samples.</source>
        <translation>IOReport から 2 つの値の差を取れません。</translation>
    </message>
    <message>
        <source>IOReport has no channels for energy or the GPU on this Mac.</source>
        <translation>この Mac の IOReport にはエネルギーと GPU の項目がありません。</translation>
    </message>
    <message>
        <source>This system has no IOReport.</source>
        <translation>このシステムには IOReport がありません。</translation>
    </message>
    <message>
        <source>The system does not let us look into the process.</source>
        <translation>システムの制限でプロセスの中を確認できません。</translation>
    </message>
    <message>
        <source>The process has just ended.</source>
        <translation>プロセスはちょうど終了しました。</translation>
    </message>
    <message>
        <source>This system does not show what another process has loaded.</source>
        <translation>このシステムでは、ほかのプロセスが読み込んだものを確認できません。</translation>
    </message>
    <message>
        <source>The kernel does not steer the CPUs&apos; clock here; in a virtual machine the host does.</source>
        <translation>ここではカーネルが CPU クロックを制御していません。仮想マシンではホストが行います。</translation>
    </message>
    <message>
        <source>The system does not tell the clock.</source>
        <translation>システムはクロックを知らせません。</translation>
    </message>
    <message>
        <source>This system does not say how the computer is powered.</source>
        <translation>このシステムは電源の種類を知らせません。</translation>
    </message>
    <message>
        <source>The battery does not say whether the computer is plugged in.</source>
        <translation>バッテリーは電源につながっているかを知らせません。</translation>
    </message>
    <message>
        <source>Unplugged cannot read it on this system.</source>
        <translation>このシステムでは Unplugged が読み取れません。</translation>
    </message>
    <message>
        <source>This system counts bytes per network, and our processes share it with others.</source>
        <translation>このシステムはネットワークごとにバイト数を数え、アプリはそれをほかと共有しています。</translation>
    </message>
    <message>
        <source>Nothing counts refused attempts here.</source>
        <translation>ここでは拒否された試みを数えるものがありません。</translation>
    </message>
    <message>
        <source>A process ended while it was looked at.</source>
        <translation>読み取り中にプロセスが終了しました。</translation>
    </message>
    <message>
        <source>The NVIDIA driver&apos;s library for readings is not installed.</source>
        <translation>NVIDIA ドライバーの計測ライブラリがありません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not answer.</source>
        <translation>NVIDIA ドライバーが応答しません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell how many GPUs there are.</source>
        <translation>NVIDIA ドライバーは GPU の数を知らせません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver did not answer in time.</source>
        <translation>NVIDIA ドライバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The process that asked the NVIDIA driver ended without an answer.</source>
        <translation>NVIDIA ドライバーに問い合わせたプロセスが応答なしで終了しました。</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell the load of this GPU.</source>
        <translation>NVIDIA ドライバーはこの GPU の負荷を知らせません。</translation>
    </message>
    <message>
        <source>The performance counters of Windows cannot be loaded.</source>
        <translation>Windows のパフォーマンス カウンターを読み込めません。</translation>
    </message>
    <message>
        <source>There was no idle moment before the work to compare with.</source>
        <translation>比べるための待機時間が作業の前にありませんでした。</translation>
    </message>
    <message>
        <source>It is the power of the whole machine less what it drew while we were idle; other programs that work at the same time count as us.</source>
        <translation>マシン全体の電力から待機時の分を引いた値です。同時に動くほかのプログラムの分も含まれます。</translation>
    </message>
    <message>
        <source>No work was done in the time that was sampled.</source>
        <translation>測定した時間に作業はありませんでした。</translation>
    </message>
    <message>
        <source>It is the power put down to us, added up over the work on the meeting.</source>
        <translation>アプリの分とした電力を、会議の作業全体で合計した値です。</translation>
    </message>
    <message>
        <source>It is the power of the whole machine; there was no idle moment to subtract.</source>
        <translation>マシン全体の電力です。差し引く待機時間がありませんでした。</translation>
    </message>
    <message>
        <source>The power could not be read all the time.</source>
        <translation>電力を常に読み取れたわけではありません。</translation>
    </message>
    <message>
        <source>The kernel lets only root read the CPU&apos;s energy counter; the battery can be read while the computer runs on it.</source>
        <translation>CPU の電力カウンターは root だけが読めます。バッテリー駆動中はバッテリーから読めます。</translation>
    </message>
    <message>
        <source>This computer shows no energy counter of its CPU and no battery; a virtual machine seldom does.</source>
        <translation>CPU の電力カウンターもバッテリーも見えません。仮想マシンではよくあることです。</translation>
    </message>
    <message>
        <source>The battery is not discharging, so its power is not what the computer draws.</source>
        <translation>バッテリーは放電していないため、その値は消費電力ではありません。</translation>
    </message>
    <message>
        <source>The battery discharges and does not tell how fast.</source>
        <translation>バッテリーは放電していますが、その速さを示しません。</translation>
    </message>
    <message>
        <source>The CPU&apos;s energy counter cannot be read.</source>
        <translation>CPU の電力カウンターを読み取れません。</translation>
    </message>
    <message>
        <source>This computer&apos;s drivers offer no energy meter of the CPU.</source>
        <translation>このコンピューターのドライバーには CPU の電力計がありません。</translation>
    </message>
    <message>
        <source>The energy meter cannot be read.</source>
        <translation>電力計を読み取れません。</translation>
    </message>
    <message>
        <source>This system keeps no peak for other processes.</source>
        <translation>このシステムはほかのプロセスの最大値を残しません。</translation>
    </message>
    <message>
        <source>The process has no memory of its own any more.</source>
        <translation>プロセスにはもう自分のメモリがありません。</translation>
    </message>
    <message>
        <source>This system does not divide shared memory.</source>
        <translation>このシステムは共有メモリを分けて数えません。</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>プロセスは終了しました。</translation>
    </message>
    <message>
        <source>There is no such process.</source>
        <translation>そのプロセスはありません。</translation>
    </message>
    <message>
        <source>The system does not let us look at it.</source>
        <translation>システムの制限で確認できません。</translation>
    </message>
    <message>
        <source>There is no earlier look at this process to compare with yet.</source>
        <translation>このプロセスには比べるための前回の値がまだありません。</translation>
    </message>
    <message>
        <source>It was not read yet.</source>
        <translation>まだ読み取っていません。</translation>
    </message>
    <message>
        <source>A download has begun, and what it has received is not counted yet.</source>
        <translation>ダウンロードが始まりましたが、受信量はまだ数えられていません。</translation>
    </message>
    <message>
        <source>Nothing here counts what the download of a model receives and sends.</source>
        <translation>ここには、モデルのダウンロードの送受信量を数えるものがありません。</translation>
    </message>
    <message>
        <source>No language model has written anything.</source>
        <translation>言語モデルは何も書いていません。</translation>
    </message>
    <message>
        <source>The language model has written nothing yet.</source>
        <translation>言語モデルはまだ何も書いていません。</translation>
    </message>
    <message>
        <source>No speech was transcribed yet.</source>
        <translation>まだ音声を文字にしていません。</translation>
    </message>
    <message>
        <source>There is a lag while recording only.</source>
        <translation>遅れは録音中にだけあります。</translation>
    </message>
    <message>
        <source>The language model has written nothing.</source>
        <translation>言語モデルは何も書いていません。</translation>
    </message>
</context>
<context>
    <name>ReadyView</name>
    <message>
        <source>For example, in English:</source>
        <translation>例（英語で）:</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Your receipt</source>
        <translation>あなたの証明書</translation>
    </message>
    <message>
        <source>The receipt is being made…</source>
        <translation>証明書を作成中…</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>On this computer, until you go: unplugged receipt verify {code}</source>
        <translation>このコンピューターで、去るまで: unplugged receipt verify {code}</translation>
    </message>
    <message>
        <source>Checked just now: it does not hold.</source>
        <translation>今確認しました: 正しくありません。</translation>
    </message>
    <message>
        <source>Checked just now: {good} of {all} checks hold.</source>
        <translation>今確認しました: {all} 件中 {good} 件が合格です。</translation>
    </message>
    <message>
        <source>{length} of speech, {count} lines</source>
        <translation>発話 {length}、{count} 行</translation>
    </message>
    <message>
        <source>Minutes written in {seconds} s on the CPU</source>
        <translation>議事録を CPU で {seconds} 秒で作成</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>エネルギー: ここでは測定できません</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh</source>
        <translation>エネルギー: {energy} Wh</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Recorded time</source>
        <translation>録音時間</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the live transcript</source>
        <translation>ライブの文字起こしを表示</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the recording and write the minutes</source>
        <translation>録音を終了して議事録を作成します</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Hearing the last words</source>
        <translation>最後の言葉を聞き取り中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting for sound</source>
        <translation>音を待っています</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Overflows: {count}</source>
        <translation>オーバーフロー: {count}</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Finish now</source>
        <translation>今すぐ完了させる</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>What is there stays; this is not offered again.</source>
        <translation>今あるものは残ります。この案内は再び表示されません。</translation>
    </message>
    <message>
        <source>A meeting was interrupted</source>
        <translation>会議が中断されました</translation>
    </message>
    <message>
        <source>{count} meetings were interrupted</source>
        <translation>{count} 件の会議が中断されました</translation>
    </message>
    <message>
        <source>Everything that was recorded is kept.</source>
        <translation>録音された内容はすべて残っています。</translation>
    </message>
    <message>
        <source>“{title}”: everything that was recorded is kept.</source>
        <translation>「{title}」: 録音された内容はすべて残っています。</translation>
    </message>
    <message>
        <source>“{title}”: {length} are kept.</source>
        <translation>「{title}」: {length} が残っています。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Search every word that was said</source>
        <translation>話された言葉をすべて検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>一覧の順序</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} 件の会議</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>一致度の高い順</translation>
    </message>
    <message>
        <source>Order: {name}</source>
        <translation>順序: {name}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>長い順</translation>
    </message>
</context>
<context>
    <name>SecondHearing</name>
    <message>
        <source>“{title}”: {what}</source>
        <translation>「{title}」: {what}</translation>
    </message>
    <message>
        <source>“{title}” was heard a second time; its transcript is better now.</source>
        <translation>「{title}」を聞き直し、文字起こしが良くなりました。</translation>
    </message>
    <message>
        <source>It is known now who speaks when in “{title}”.</source>
        <translation>「{title}」でだれがいつ話しているかがわかりました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The meeting was changed since then.</source>
        <translation>この会議はその後変更されています。</translation>
    </message>
    <message>
        <source>“{title}” was heard a second time. You have edited its transcript: replace it?</source>
        <translation>「{title}」を聞き直しました。編集済みの文字起こしを置き換えますか?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong that Unplugged has no better words for.</source>
        <translation>うまく説明できない問題が起こりました。</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name and try again.</source>
        <translation>{path} にファイルがありません。名前を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its permissions.</source>
        <translation>{path} を読み込めません({reason})。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{path} is not a file. Name one audio or video file.</source>
        <translation>{path} はファイルではありません。音声または動画ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is empty. There is nothing in it to transcribe.</source>
        <translation>{path} は空です。文字起こしするものがありません。</translation>
    </message>
    <message>
        <source>{path} is not an audio or video file that can be read. Convert it to WAV, MP3 or MP4.</source>
        <translation>{path} は読み込める音声・動画ファイルではありません。WAV、MP3、MP4 に変換してください。</translation>
    </message>
    <message>
        <source>{path} has no sound track. Choose a file with sound.</source>
        <translation>{path} には音声トラックがありません。音声のあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>No sound could be read from {path}. The file is damaged; try another copy.</source>
        <translation>{path} から音声を読み込めませんでした。ファイルが壊れています。別のコピーをお試しください。</translation>
    </message>
    <message>
        <source>{path} is damaged in a way that broke the decoder. Try another copy of it.</source>
        <translation>{path} はデコーダーが停止するほど壊れています。別のコピーをお試しください。</translation>
    </message>
    <message>
        <source>Reading {path} made no progress for {seconds} seconds and was stopped. Try another copy of it.</source>
        <translation>{path} の読み込みが {seconds} 秒間進まなかったため停止しました。別のコピーをお試しください。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>何も録音されませんでした。</translation>
    </message>
    <message>
        <source>Several meetings start with {id}. Give more of the id.</source>
        <translation>{id} で始まる会議が複数あります。ID をもう少し長く指定してください。</translation>
    </message>
    <message>
        <source>Meeting {id} is being worked on by another Unplugged. Wait, or stop that one.</source>
        <translation>会議 {id} は別の Unplugged が処理中です。待つか、そちらを停止してください。</translation>
    </message>
    <message>
        <source>Meeting {id} has no line {line}.</source>
        <translation>会議 {id} に行 {line} はありません。</translation>
    </message>
    <message>
        <source>Nobody called {name} speaks in meeting {id}.</source>
        <translation>会議 {id} に {name} という話者はいません。</translation>
    </message>
    <message>
        <source>The minutes of meeting {id} have no bullet {number} that this can be done to.</source>
        <translation>会議 {id} の議事録に、この操作ができる項目 {number} はありません。</translation>
    </message>
    <message>
        <source>Meeting {id} has no transcript to write minutes of.</source>
        <translation>会議 {id} には、議事録のもとになる文字起こしがありません。</translation>
    </message>
    <message>
        <source>There is nothing more in meeting {id} to take back or to do again.</source>
        <translation>会議 {id} には、これ以上元に戻す操作もやり直す操作もありません。</translation>
    </message>
    <message>
        <source>The new text is empty. Type at least one letter.</source>
        <translation>新しいテキストが空です。1 文字以上入力してください。</translation>
    </message>
    <message>
        <source>There is no template {name}. Known templates: {known}.</source>
        <translation>テンプレート {name} はありません。使えるテンプレート: {known}。</translation>
    </message>
    <message>
        <source>The template {path} cannot be used: {reason}.</source>
        <translation>テンプレート {path} は使えません: {reason}。</translation>
    </message>
    <message>
        <source>There is no word in the question to look for. Name what it is about.</source>
        <translation>質問に探せる言葉がありません。何についての質問か書いてください。</translation>
    </message>
    <message>
        <source>{name} is not a format. Known formats: {known}.</source>
        <translation>{name} という形式はありません。使える形式: {known}。</translation>
    </message>
    <message>
        <source>The model {model} does not know the language {language}.</source>
        <translation>モデル {model} は言語 {language} に対応していません。</translation>
    </message>
    <message>
        <source>You have changed the transcript of meeting {id}. Say that it may be replaced, or keep it as it is.</source>
        <translation>会議 {id} の文字起こしは編集されています。置き換えてよいことを指定するか、そのままにしてください。</translation>
    </message>
    <message>
        <source>Meeting {id} has no final pass under way.</source>
        <translation>会議 {id} では聞き直しは行われていません。</translation>
    </message>
    <message>
        <source>There is no such meeting any more.</source>
        <translation>その会議はもうありません。</translation>
    </message>
    <message>
        <source>This meeting has no minutes yet. Open it and write them first.</source>
        <translation>この会議にはまだ議事録がありません。会議を開いて、先に作成してください。</translation>
    </message>
    <message>
        <source>This meeting has no finished version {version} of its minutes. Choose another version.</source>
        <translation>この会議の議事録に、完成した版 {version} はありません。別の版を選んでください。</translation>
    </message>
    <message>
        <source>A {name} file cannot be shown here. Save it as a file.</source>
        <translation>{name} ファイルはここでは表示できません。ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Choose another place.</source>
        <translation>{path} に書き込めません ({reason})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>This meeting is not finished. Finish the work on it first; the list of meetings offers that.</source>
        <translation>この会議は完了していません。先に会議の一覧から処理を完了してください。</translation>
    </message>
    <message>
        <source>The final pass goes on when the other work is done.</source>
        <translation>ほかの処理が終わると聞き直しを続けます。</translation>
    </message>
    <message>
        <source>The final pass waits for the one before it.</source>
        <translation>前の聞き直しが終わるのを待っています。</translation>
    </message>
    <message>
        <source>The final pass begins when the computer is plugged in.</source>
        <translation>コンピューターが電源につながると聞き直しを始めます。</translation>
    </message>
    <message>
        <source>This computer does not say whether it is plugged in, so the final pass waits until you start it.</source>
        <translation>このコンピューターは電源の状態が分からないため、手動で開始するまで聞き直しを待ちます。</translation>
    </message>
    <message>
        <source>Meeting {id} has no receipt. One is written when work on a meeting ends.</source>
        <translation>会議 {id} には証明書がありません。会議の処理が終わると書き出されます。</translation>
    </message>
    <message>
        <source>No receipt with the code {typed} is on this computer. A stand deletes a visitor&apos;s receipt when the visitor goes.</source>
        <translation>コード {typed} の証明書はこのコンピューターにありません。スタンドは来場者が去ると証明書を削除します。</translation>
    </message>
    <message>
        <source>{path} is not a receipt that can be read ({reason}).</source>
        <translation>{path} は読み込める証明書ではありません({reason})。</translation>
    </message>
    <message>
        <source>The assumptions in {path} cannot be used: {reason}. Correct them, or delete the file to get the original ones back.</source>
        <translation>{path} の前提は使えません: {reason}。修正するか、ファイルを削除して元の前提に戻してください。</translation>
    </message>
    <message>
        <source>The stand&apos;s settings {path} cannot be used. {key}: {reason}.</source>
        <translation>スタンドの設定 {path} は使えません。{key}: {reason}。</translation>
    </message>
    <message>
        <source>The stand is open already. Leave it there before you open it again.</source>
        <translation>スタンドはすでに開いています。終了してからもう一度開いてください。</translation>
    </message>
    <message>
        <source>The passphrase must have {shortest} to {longest} letters.</source>
        <translation>パスフレーズは {shortest}～{longest} 文字にしてください。</translation>
    </message>
    <message>
        <source>The engine stopped working ({reason}).</source>
        <translation>エンジンが停止しました({reason})。</translation>
    </message>
    <message>
        <source>There is no {source} to record from. Connect one, or choose another source.</source>
        <translation>録音できる{source}がありません。接続するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>No {kind} model {name} is installed.</source>
        <translation>{kind}のモデル {name} はインストールされていません。</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}. Install it again.</source>
        <translation>モデル {name} を読み込めません: {reason}。インストールし直してください。</translation>
    </message>
    <message>
        <source>There is no model {name}.</source>
        <translation>モデル {name} はありません。</translation>
    </message>
    <message>
        <source>No model that was chosen runs on an NPU. Choose one in OpenVINO&apos;s form, or leave the NPU out.</source>
        <translation>選んだモデルはどれもNPUで動きません。OpenVINO形式のモデルを選ぶか、NPUを使わないでください。</translation>
    </message>
    <message>
        <source>The model catalogue {path} is not valid: {reason}.</source>
        <translation>モデルのカタログ {path} が正しくありません: {reason}。</translation>
    </message>
    <message>
        <source>The disk is full at {path}. Free some space; everything up to here is kept.</source>
        <translation>{path} のディスクがいっぱいです。空きを増やしてください。ここまでの内容は残っています。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Unplugged keeps its meetings there.</source>
        <translation>{path} に書き込めません({reason})。Unplugged はここに会議を保存します。</translation>
    </message>
    <message>
        <source>The settings {path} cannot be written ({reason}). The change holds until Unplugged is closed.</source>
        <translation>設定 {path} を書き込めません({reason})。変更は Unplugged を閉じるまで有効です。</translation>
    </message>
    <message>
        <source>Opening at login cannot be set at {place} ({reason}).</source>
        <translation>ログイン時に開く設定を {place} に書けません（{reason}）。</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened ({reason}). A copy is made before each update and lies beside it.</source>
        <translation>ライブラリー {path} を開けません({reason})。更新の前に作られるコピーが隣にあります。</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Unplugged (version {version}). Update Unplugged.</source>
        <translation>ライブラリー {path} は新しい Unplugged(バージョン {version})で作られました。Unplugged を更新してください。</translation>
    </message>
    <message>
        <source>The sound system cannot be used ({reason}). Files still work; recording needs it.</source>
        <translation>サウンドシステムを使えません({reason})。ファイルは処理できますが、録音には必要です。</translation>
    </message>
    <message>
        <source>No sound comes from {source} any more. Check how it is connected; recording goes on by itself when it is back.</source>
        <translation>{source}から音が来なくなりました。接続を確認してください。戻ると録音は自動で続きます。</translation>
    </message>
    <message>
        <source>There is no loudspeaker or headphones to play on. Connect some, then play again.</source>
        <translation>再生できるスピーカーやヘッドホンがありません。接続してからもう一度再生してください。</translation>
    </message>
    <message>
        <source>The loudspeaker is gone or takes no sound any more. Check how it is connected, then play again.</source>
        <translation>スピーカーがなくなったか、音を受け付けません。接続を確認してからもう一度再生してください。</translation>
    </message>
    <message>
        <source>The readings in {path} cannot be used ({reason}).</source>
        <translation>{path} の測定値は使えません({reason})。</translation>
    </message>
    <message>
        <source>The settings could not be read and were set aside as {aside}; Unplugged starts with its defaults.</source>
        <translation>設定を読み込めなかったため {aside} として残し、初期設定で起動します。</translation>
    </message>
    <message>
        <source>Some settings have values that Unplugged does not know ({names}); their defaults are used.</source>
        <translation>Unplugged の知らない値の設定があります({names})。初期値を使います。</translation>
    </message>
    <message>
        <source>The file ends in the middle; everything up to there was used.</source>
        <translation>ファイルが途中で終わっています。そこまでをすべて使いました。</translation>
    </message>
    <message>
        <source>Parts of the file are damaged and could not be read; the rest was used.</source>
        <translation>ファイルの一部が壊れていて読み込めませんでした。残りを使いました。</translation>
    </message>
    <message>
        <source>The file is shorter than it says; everything in it was used.</source>
        <translation>ファイルは表示より短いものでした。中身はすべて使いました。</translation>
    </message>
    <message>
        <source>The file leaves out parts of the sound; everything that is in it was used.</source>
        <translation>ファイルには音声の欠けた部分があります。中身はすべて使いました。</translation>
    </message>
    <message>
        <source>The recording is longer than 48 hours; only its beginning was used.</source>
        <translation>録音が 48 時間を超えています。最初の部分だけを使いました。</translation>
    </message>
    <message>
        <source>Reading the file stopped in the middle; everything up to there was used.</source>
        <translation>ファイルの読み込みが途中で止まりました。そこまでをすべて使いました。</translation>
    </message>
    <message>
        <source>Recording was paused here.</source>
        <translation>ここで録音を一時停止しました。</translation>
    </message>
    <message>
        <source>The source changed; from here on the sound comes from another one.</source>
        <translation>音源が変わりました。ここからは別の音源の音です。</translation>
    </message>
    <message>
        <source>The microphone delivers nothing but silence. Check that it is not muted.</source>
        <translation>マイクから無音しか届きません。ミュートになっていないか確認してください。</translation>
    </message>
    <message>
        <source>The computer slept here.</source>
        <translation>ここでコンピューターがスリープしました。</translation>
    </message>
    <message>
        <source>Recording was paused here for {length}.</source>
        <translation>ここで録音は {length} 一時停止していました。</translation>
    </message>
    <message>
        <source>Nothing was recorded in meeting {id}, so there is nothing to hear in it.</source>
        <translation>会議 {id} には何も録音されていないため、聞くものがありません。</translation>
    </message>
    <message>
        <source>Meeting {id} was not cut off, or the work on it has gone on since.</source>
        <translation>会議 {id} は中断されていないか、その後処理が再開されています。</translation>
    </message>
    <message>
        <source>Lines are joined or split by that, which has to wait until the work on the meeting is done.</source>
        <translation>この操作では行が結合または分割されます。会議の処理が終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Only one voice was heard, or too little of the others; the lines stay as they are.</source>
        <translation>聞こえた声は一つだけか、ほかの声が短すぎました。行はそのままです。</translation>
    </message>
    <message>
        <source>The adapter {path} cannot be laid over the language model: {reason}. Choose another one in the settings, or none.</source>
        <translation>アダプター {path} はこの言語モデルに重ねられません：{reason}。設定で別のものを選ぶか、「なし」にしてください。</translation>
    </message>
    <message>
        <source>The model {name} is not one that can be downloaded.</source>
        <translation>モデル {name} はダウンロードできません。</translation>
    </message>
    <message>
        <source>The model {name} was not added by Unplugged, so it is not deleted. It lies in {path}.</source>
        <translation>モデル {name} はUnpluggedが追加したものではないため削除しません。場所は {path} です。</translation>
    </message>
    <message>
        <source>The model {name} is in use. Wait until the work is done, or stop it.</source>
        <translation>モデル {name} は使用中です。作業の完了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>{path} is no model that Unplugged can use: {reason}.</source>
        <translation>{path} はUnpluggedで使えるモデルではありません：{reason}。</translation>
    </message>
    <message>
        <source>{path} is damaged and was not added: {reason}.</source>
        <translation>{path} は破損しているため追加しませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The model {name} is not what it was when it was added. Remove it and add it again ({path}).</source>
        <translation>モデル {name} は追加時から変わっています。削除してから追加し直してください（{path}）。</translation>
    </message>
    <message>
        <source>{address} is not an address. Write one such as https://example.org.</source>
        <translation>{address} はアドレスではありません。https://example.org のように入力してください。</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}). Check the network and the proxy; what is there already is kept.</source>
        <translation>{host} から応答がありません（{reason}）。ネットワークとプロキシを確認してください。取得済みの部分は保持されます。</translation>
    </message>
    <message>
        <source>{host} gives {repository} only to those who may have it. Accept its terms there, and give your access token.</source>
        <translation>{host} は許可された人にだけ {repository} を提供します。そこで条件に同意し、アクセストークンを設定してください。</translation>
    </message>
    <message>
        <source>{host} does not have {what}.</source>
        <translation>{host} に {what} はありません。</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds. Go on after that; what is there already is kept.</source>
        <translation>{host} は {seconds} 秒待つよう求めています。その後再開してください。取得済みの部分は保持されます。</translation>
    </message>
    <message>
        <source>{host} answered with something unexpected ({reason}). Try again later.</source>
        <translation>{host} から予期しない応答がありました（{reason}）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{file} from {host} is not the file that was promised, so it was thrown away. Try again.</source>
        <translation>{host} からの {file} は約束されたファイルと異なるため破棄しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>{host} now has another {file} than the one you got first, so it was not taken.</source>
        <translation>{host} の {file} は最初に取得したものと異なるため、取得しませんでした。</translation>
    </message>
    <message>
        <source>The model {name} needs {needed}, and only {free} are free at {path}. Free some space.</source>
        <translation>モデル {name} には {needed} が必要ですが、{path} の空きは {free} だけです。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The NPU cannot be used: {reason}.</source>
        <translation>NPUを使えません：{reason}。</translation>
    </message>
    <message>
        <source>Nobody here knows how a model called {name} is built. Known: {known}.</source>
        <translation>{name} という名前のモデルの構造は知られていません。わかるもの: {known}。</translation>
    </message>
    <message>
        <source>A stand-in for {name} needs {needed} of {what}, and only {free} may be taken now.</source>
        <translation>{name} の代役には {needed}（{what}）が必要ですが、いま使えるのは {free} だけです。</translation>
    </message>
    <message>
        <source>The stand cannot be opened ({reason}).</source>
        <translation>スタンドを開けません（{reason}）。</translation>
    </message>
    <message>
        <source>Another program already uses {keys}. Choose other keys in the settings.</source>
        <translation>{keys} はほかのアプリが使っています。設定で別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Another program keeps the library {path} to itself. Close that program, or wait until it lets go.</source>
        <translation>別のプログラムがライブラリ {path} を占有しています。そのプログラムを閉じるか、解放されるまでお待ちください。</translation>
    </message>
    <message>
        <source>The part “{worker}” stopped {count} times and was not started again. What was done until then is kept.</source>
        <translation>「{worker}」が {count} 回停止したため、再起動しませんでした。それまでの結果は残っています。</translation>
    </message>
    <message>
        <source>The part “{worker}” made a mistake of its own; the details are in {log}. What was done until then is kept.</source>
        <translation>「{worker}」に不具合がありました。詳細は {log} にあります。それまでの結果は残っています。</translation>
    </message>
    <message>
        <source>Notes for the minutes are taken after the meeting, not during it: {speech} and {language} together need {needed} of memory, and {free} are free.</source>
        <translation>議事録用のメモは会議中ではなく会議後に取ります：{speech} と {language} には合わせて {needed} のメモリが必要ですが、空きは {free} です。</translation>
    </message>
    <message>
        <source>Overflows told by the sound system: {count}. Sound that was lost by them is marked in the transcript.</source>
        <translation>サウンドシステムが報告したオーバーフロー: {count} 件。失われた音声は文字起こしに印が付いています。</translation>
    </message>
    <message>
        <source>Recording stopped here and was started again.</source>
        <translation>ここで録音が止まり、再開されました。</translation>
    </message>
    <message>
        <source>Recording stopped here for {length} and was started again.</source>
        <translation>ここで録音が {length} 止まり、再開されました。</translation>
    </message>
    <message>
        <source>The sound system lost some sound here.</source>
        <translation>ここでサウンドシステムが音声の一部を失いました。</translation>
    </message>
    <message>
        <source>The sound system lost {length} of sound here; silence stands in its place.</source>
        <translation>ここでサウンドシステムが {length} の音声を失いました。その部分は無音になっています。</translation>
    </message>
    <message>
        <source>The computer slept here for {length}.</source>
        <translation>ここでコンピューターは {length} スリープしていました。</translation>
    </message>
    <message>
        <source>Sound is missing here; then the source was back.</source>
        <translation>ここの音声が抜けています。その後、音源は戻りました。</translation>
    </message>
    <message>
        <source>No sound came from the source here for {length}; then it was back.</source>
        <translation>ここで {length} 音源から音声が届きませんでした。その後、音源は戻りました。</translation>
    </message>
    <message>
        <source>No language model is installed, so these minutes are made of sentences taken from the transcript.</source>
        <translation>言語モデルがインストールされていないため、この議事録は文字起こしから選んだ文でできています。</translation>
    </message>
    <message>
        <source>As you wished, no language model was used; these minutes are made of sentences taken from the transcript.</source>
        <translation>ご希望どおり言語モデルを使っていません。この議事録は文字起こしから選んだ文でできています。</translation>
    </message>
    <message>
        <source>The language model failed, so these minutes are made of sentences taken from the transcript.</source>
        <translation>言語モデルが失敗したため、この議事録は文字起こしから選んだ文でできています。</translation>
    </message>
    <message>
        <source>Some parts of this template need a larger language model; they hold what rules could find in the transcript.</source>
        <translation>このテンプレートの一部には、より大きな言語モデルが必要です。そこには、規則で文字起こしから見つかったものが入っています。</translation>
    </message>
    <message>
        <source>To write in another language than was spoken needs a larger language model; these minutes are in the language of the recording.</source>
        <translation>話された言語と違う言語で書くには、より大きな言語モデルが必要です。この議事録は録音の言語で書かれています。</translation>
    </message>
    <message>
        <source>Written in another language than was spoken, so only numbers and the names of speakers were checked against the recording.</source>
        <translation>話された言語と違う言語で書かれているため、数字と話者の名前だけを録音と照合しました。</translation>
    </message>
    <message>
        <source>No language model here can answer questions, so these are lines of the transcript that come near to it.</source>
        <translation>質問に答えられる言語モデルがないため、文字起こしから近い行を示します。</translation>
    </message>
    <message>
        <source>The language model failed, so these are lines of the transcript that come near to an answer.</source>
        <translation>言語モデルが失敗したため、答えに近い文字起こしの行を示します。</translation>
    </message>
    <message>
        <source>Writing was stopped; these minutes are not complete.</source>
        <translation>作成が停止されました。この議事録は完全ではありません。</translation>
    </message>
    <message>
        <source>Parts of the transcript could not be read by the language model.</source>
        <translation>文字起こしの一部を言語モデルが読めませんでした。</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation>この録音に話し声は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Work on this meeting was interrupted; what was done until then is kept.</source>
        <translation>この会議の処理は中断されました。それまでの結果は残っています。</translation>
    </message>
    <message>
        <source>Unplugged was cut off while it worked on this meeting; what was done until then is kept.</source>
        <translation>この会議の処理中に Unplugged が中断されました。それまでの結果は保存されています。</translation>
    </message>
    <message>
        <source>GPU 0 %, denied by the kernel</source>
        <translation>GPU 0 %、カーネルが禁止</translation>
    </message>
    <message>
        <source>GPU 0 %, measured</source>
        <translation>GPU 0 %、測定済み</translation>
    </message>
    <message>
        <source>No GPU code loaded</source>
        <translation>GPU コードは読み込まれていません</translation>
    </message>
    <message>
        <source>GPU: cannot be measured here</source>
        <translation>GPU: ここでは測定できません</translation>
    </message>
    <message>
        <source>GPU: not looked at yet</source>
        <translation>GPU: まだ確認していません</translation>
    </message>
    <message>
        <source>GPU touched by {process} (pid {pid})</source>
        <translation>GPU に {process} が触れました(pid {pid})</translation>
    </message>
    <message>
        <source>GPU touched</source>
        <translation>GPU に触れました</translation>
    </message>
    <message>
        <source>Network touched</source>
        <translation>ネットワークに触れました</translation>
    </message>
    <message>
        <source>NPU in use</source>
        <translation>NPU 使用中</translation>
    </message>
    <message>
        <source>{process} (pid {pid}): {reason}</source>
        <translation>{process}(pid {pid}): {reason}</translation>
    </message>
    <message>
        <source>Network 0 bytes, denied by the kernel</source>
        <translation>通信 0 バイト、カーネルが禁止</translation>
    </message>
    <message>
        <source>Network 0 bytes, measured</source>
        <translation>通信 0 バイト、測定済み</translation>
    </message>
    <message>
        <source>No connection open</source>
        <translation>開いている接続はありません</translation>
    </message>
    <message>
        <source>Network: cannot be measured here</source>
        <translation>ネットワーク: ここでは測定できません</translation>
    </message>
    <message>
        <source>Network: not looked at yet</source>
        <translation>ネットワーク: まだ確認していません</translation>
    </message>
    <message>
        <source>Network touched by {process} (pid {pid})</source>
        <translation>ネットワークに {process} が触れました(pid {pid})</translation>
    </message>
    <message>
        <source>NPU 0 %, denied by the kernel</source>
        <translation>NPU 0 %、カーネルが禁止</translation>
    </message>
    <message>
        <source>NPU 0 %, measured</source>
        <translation>NPU 0 %、測定済み</translation>
    </message>
    <message>
        <source>No NPU code loaded</source>
        <translation>NPU コードは読み込まれていません</translation>
    </message>
    <message>
        <source>NPU: cannot be measured here</source>
        <translation>NPU: ここでは測定できません</translation>
    </message>
    <message>
        <source>NPU: not looked at yet</source>
        <translation>NPU: まだ確認していません</translation>
    </message>
    <message>
        <source>NPU in use by {process} (pid {pid})</source>
        <translation>NPU を {process} が使用中(pid {pid})</translation>
    </message>
    <message>
        <source>Download in progress</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Downloaded, as asked</source>
        <translation>指示どおりダウンロード済み</translation>
    </message>
    <message>
        <source>{received} received, {sent} sent</source>
        <translation>受信 {received}、送信 {sent}</translation>
    </message>
    <message>
        <source>The processes that do the work: the kernel denies it.</source>
        <translation>処理を行うプロセス: カーネルが禁止しています。</translation>
    </message>
    <message>
        <source>The processes that do the work: a counter was read and says 0.</source>
        <translation>処理を行うプロセス: カウンターを読み、0 でした。</translation>
    </message>
    <message>
        <source>The processes that do the work: nothing that could use it is loaded or open.</source>
        <translation>処理を行うプロセス: 使える可能性のあるものは何も読み込まれず、開かれていません。</translation>
    </message>
    <message>
        <source>The processes that do the work: cannot be told here.</source>
        <translation>処理を行うプロセス: ここでは判断できません。</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: the kernel denies it.</source>
        <translation>Unplugged のウィンドウまたはターミナル: カーネルが禁止しています。</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: a counter was read and says 0.</source>
        <translation>Unplugged のウィンドウまたはターミナル: カウンターを読み、0 でした。</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: nothing that could use it is loaded or open.</source>
        <translation>Unplugged のウィンドウまたはターミナル: 使える可能性のあるものは何も読み込まれず、開かれていません。</translation>
    </message>
    <message>
        <source>Unplugged&apos;s own window or terminal: cannot be told here.</source>
        <translation>Unplugged のウィンドウまたはターミナル: ここでは判断できません。</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) touched the GPU: {reason}.</source>
        <translation>{process}(pid {pid})が GPU に触れました: {reason}。</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) touched the network: {reason}.</source>
        <translation>{process}(pid {pid})がネットワークに触れました: {reason}。</translation>
    </message>
    <message>
        <source>{process} (pid {pid}) uses the NPU: {reason}.</source>
        <translation>{process}(pid {pid})が NPU を使っています: {reason}。</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>there is no GGUF file and no model.bin in it</source>
        <translation>GGUF ファイルも model.bin も入っていません</translation>
    </message>
    <message>
        <source>it is not a GGUF file</source>
        <translation>GGUF ファイルではありません</translation>
    </message>
    <message>
        <source>its GGUF version {detail} is not known</source>
        <translation>GGUF のバージョン {detail} には対応していません</translation>
    </message>
    <message>
        <source>its head claims more than a model can have</source>
        <translation>ヘッダーの値がモデルとしてありえない大きさです</translation>
    </message>
    <message>
        <source>it ends in the middle of its head</source>
        <translation>ヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>its head makes no sense ({detail})</source>
        <translation>ヘッダーの内容が正しくありません（{detail}）</translation>
    </message>
    <message>
        <source>it has no weights</source>
        <translation>重みが入っていません</translation>
    </message>
    <message>
        <source>its weights are of a kind ({detail}) that is not known here</source>
        <translation>重みの種類（{detail}）に対応していません</translation>
    </message>
    <message>
        <source>some of its weights have a size that makes no sense</source>
        <translation>重みの大きさが正しくないものがあります</translation>
    </message>
    <message>
        <source>it is cut off; the end of it is missing</source>
        <translation>途中で切れていて、終わりの部分がありません</translation>
    </message>
    <message>
        <source>{detail} does not belong to the same model</source>
        <translation>{detail} は同じモデルのものではありません</translation>
    </message>
    <message>
        <source>it is one of {detail} parts and does not have the name that it was made with</source>
        <translation>{detail} 個に分かれたうちの 1 つで、作成時の名前ではなくなっています</translation>
    </message>
    <message>
        <source>it holds only a part of a model ({detail})</source>
        <translation>モデルの一部の部品（{detail}）しか入っていません</translation>
    </message>
    <message>
        <source>it is no model that writes text (build: {detail})</source>
        <translation>文章を書くモデルではありません（種類: {detail}）</translation>
    </message>
    <message>
        <source>{detail} is missing</source>
        <translation>{detail} がありません</translation>
    </message>
    <message>
        <source>{detail} cannot be read</source>
        <translation>{detail} を読み取れません</translation>
    </message>
    <message>
        <source>{detail} is cut off</source>
        <translation>{detail} が途中で切れています</translation>
    </message>
    <message>
        <source>{detail} is damaged</source>
        <translation>{detail} が壊れています</translation>
    </message>
    <message>
        <source>{detail} is too large to be what it should be</source>
        <translation>{detail} は本来のものとしては大きすぎます</translation>
    </message>
    <message>
        <source>{detail} is not a Whisper model of CTranslate2</source>
        <translation>{detail} は CTranslate2 の Whisper モデルではありません</translation>
    </message>
    <message>
        <source>tokenizer.json has no {detail}</source>
        <translation>tokenizer.json に {detail} がありません</translation>
    </message>
    <message>
        <source>preprocessor_config.json has feature_size {detail}</source>
        <translation>preprocessor_config.json の feature_size が {detail} です</translation>
    </message>
    <message>
        <source>preprocessor_config.json and model.bin differ in mel bins: {detail}</source>
        <translation>preprocessor_config.json と model.bin でメル帯域の数が違います: {detail}</translation>
    </message>
    <message>
        <source>it is no adapter for this model</source>
        <translation>このモデル用のアダプターではありません</translation>
    </message>
    <message>
        <source>its context of {detail} tokens is too small for this</source>
        <translation>コンテキスト（{detail} トークン）が小さすぎます</translation>
    </message>
    <message>
        <source>it is not an ONNX file</source>
        <translation>ONNXファイルではありません</translation>
    </message>
    <message>
        <source>its weights lie in other files, which is not allowed here</source>
        <translation>重みがほかのファイルにあり、ここでは許可されていません</translation>
    </message>
    <message>
        <source>it holds a loop, which no model for speakers needs</source>
        <translation>話者用のモデルに不要なループが含まれています</translation>
    </message>
    <message>
        <source>it is no model that tells voices apart ({detail})</source>
        <translation>声を聞き分けるモデルではありません（{detail}）</translation>
    </message>
    <message>
        <source>its engine cannot use it</source>
        <translation>エンジンで使えません</translation>
    </message>
    <message>
        <source>its engine broke on it</source>
        <translation>エンジンが異常終了しました</translation>
    </message>
    <message>
        <source>its engine was still busy with it after {detail} seconds</source>
        <translation>{detail} 秒たってもエンジンの処理が終わりませんでした</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>status {detail}</source>
        <translation>ステータス {detail}</translation>
    </message>
    <message>
        <source>it says no size of {detail}</source>
        <translation>{detail} の大きさが示されていません</translation>
    </message>
    <message>
        <source>there are no model files in {detail}</source>
        <translation>{detail} にモデルのファイルがありません</translation>
    </message>
    <message>
        <source>it sent another part of {detail}</source>
        <translation>{detail} の別の部分が送られてきました</translation>
    </message>
    <message>
        <source>{detail} is longer than it was said to be</source>
        <translation>{detail} が示された大きさより長くなっています</translation>
    </message>
    <message>
        <source>it leads to an unencrypted connection</source>
        <translation>暗号化されていない接続へ導かれました</translation>
    </message>
    <message>
        <source>OpenVINO is not installed; Unplugged&apos;s guide to NPUs says how to add it</source>
        <translation>OpenVINO がインストールされていません。追加の方法は Unplugged の NPU の説明書にあります</translation>
    </message>
    <message>
        <source>OpenVINO is not installed ({detail})</source>
        <translation>OpenVINO がインストールされていません（{detail}）</translation>
    </message>
    <message>
        <source>OpenVINO has no driver for an NPU on macOS</source>
        <translation>macOS では OpenVINO に NPU 用のドライバーがありません</translation>
    </message>
    <message>
        <source>the kernel knows of none</source>
        <translation>カーネルが NPU を認識していません</translation>
    </message>
    <message>
        <source>OpenVINO runs on Intel&apos;s NPUs only, and the one here belongs to {detail}</source>
        <translation>OpenVINO は Intel の NPU でのみ動き、ここにあるのは {detail} のものです</translation>
    </message>
    <message>
        <source>the kernel&apos;s driver {detail} is not loaded</source>
        <translation>カーネルのドライバー {detail} が読み込まれていません</translation>
    </message>
    <message>
        <source>the kernel&apos;s driver {detail} gives it no device file</source>
        <translation>カーネルのドライバー {detail} がデバイスファイルを作っていません</translation>
    </message>
    <message>
        <source>you may not open {detail}; membership in the group render gives that right</source>
        <translation>{detail} を開く権限がありません。グループ render に入ると開けます</translation>
    </message>
    <message>
        <source>Intel&apos;s driver library {detail} is not installed</source>
        <translation>Intel のドライバーのライブラリ {detail} がインストールされていません</translation>
    </message>
    <message>
        <source>Intel&apos;s NPU driver is not installed</source>
        <translation>Intel の NPU ドライバーがインストールされていません</translation>
    </message>
    <message>
        <source>OpenVINO finds none; its driver may be too old, or not there</source>
        <translation>OpenVINO が NPU を見つけられません。ドライバーが古いか、入っていない可能性があります</translation>
    </message>
    <message>
        <source>asked again for words it had heard before, OpenVINO gave others; some of its releases mix up windows of sound on an NPU (OpenVINO issue 37937)</source>
        <translation>前に聞き取った部分をもう一度尋ねると、OpenVINO は別の言葉を返しました。NPU で音声の区間を取り違えるバージョンがあります（OpenVINO issue 37937）</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>a file is in its place</source>
        <translation>その場所にファイルがあります</translation>
    </message>
    <message>
        <source>a recording of that name is there</source>
        <translation>同じ名前の録音がすでにあります</translation>
    </message>
    <message>
        <source>it reads differently from what was written</source>
        <translation>読み取った内容が書き込んだものと異なります</translation>
    </message>
    <message>
        <source>another Unplugged is updating it</source>
        <translation>別の Unplugged が更新しています</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>別のプログラムのデータベースです</translation>
    </message>
    <message>
        <source>its version {detail} is out of date</source>
        <translation>バージョン {detail} は古くなっています</translation>
    </message>
    <message>
        <source>SQLite here is {detail}, {needed} is needed</source>
        <translation>ここの SQLite は {detail} ですが、{needed} が必要です</translation>
    </message>
    <message>
        <source>it is larger than {detail} bytes</source>
        <translation>{detail} バイトを超えています</translation>
    </message>
    <message>
        <source>in line {detail}, there is something that is not UTF-8 text</source>
        <translation>{detail} 行目に UTF-8 テキストではないものがあります</translation>
    </message>
    <message>
        <source>a name may have only a-z, 0-9, - and _, 40 at most</source>
        <translation>名前に使えるのは a-z、0-9、-、_ で、40 文字までです</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>そのファイルはすでにあります</translation>
    </message>
    <message>
        <source>the sound server does not answer</source>
        <translation>サウンドサーバーが応答しません</translation>
    </message>
    <message>
        <source>the sound server does not answer: {detail}</source>
        <translation>サウンドサーバーが応答しません：{detail}</translation>
    </message>
    <message>
        <source>it wrote nothing about this meeting</source>
        <translation>この会議について何も書きませんでした</translation>
    </message>
    <message>
        <source>it could not read this meeting</source>
        <translation>この会議を読めませんでした</translation>
    </message>
    <message>
        <source>it gave no answer</source>
        <translation>応答がありませんでした</translation>
    </message>
    <message>
        <source>no answer within {detail} s</source>
        <translation>{detail} 秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>its process ended with {detail}</source>
        <translation>プロセスが {detail} で終了しました</translation>
    </message>
    <message>
        <source>{model}: evaluation failed with code {detail}</source>
        <translation>{model}: 評価がコード {detail} で失敗しました</translation>
    </message>
    <message>
        <source>{model}: no logits</source>
        <translation>{model}: ロジットがありません</translation>
    </message>
    <message>
        <source>{model}: a text of {detail} bytes has no tokens</source>
        <translation>{model}: {detail} バイトのテキストをトークンに分けられません</translation>
    </message>
    <message>
        <source>the grammar allows no token</source>
        <translation>文法が許すトークンがありません</translation>
    </message>
    <message>
        <source>the model could not be converted</source>
        <translation>モデルを変換できませんでした</translation>
    </message>
    <message>
        <source>speech detector: {detail}</source>
        <translation>音声検出: {detail}</translation>
    </message>
    <message>
        <source>the model gave {detail}</source>
        <translation>モデルの出力は {detail} でした</translation>
    </message>
    <message>
        <source>the model gave no usable numbers</source>
        <translation>モデルの出力が使える数値ではありませんでした</translation>
    </message>
    <message>
        <source>the name {detail} may have only a-z, 0-9, - and _, 40 at most</source>
        <translation>名前 {detail} に使えるのは a-z、0-9、-、_ で、40 文字までです</translation>
    </message>
    <message>
        <source>in line {line}, +++ must stand alone</source>
        <translation>{line} 行目には +++ だけを書いてください</translation>
    </message>
    <message>
        <source>the second line of +++ is missing</source>
        <translation>2 つ目の +++ の行がありません</translation>
    </message>
    <message>
        <source>in line {line}, the instruction is missing: text must follow</source>
        <translation>{line} 行目の後に指示の文章がありません</translation>
    </message>
    <message>
        <source>in line {line}, an instruction begins that is longer than {most} characters</source>
        <translation>{line} 行目から始まる指示が {most} 文字を超えています</translation>
    </message>
    <message>
        <source>in line {line}, the head is no TOML: {detail}</source>
        <translation>{line} 行目の見出し部分が TOML ではありません: {detail}</translation>
    </message>
    <message>
        <source>in line {line}, the key {detail} is unknown; there are {known}</source>
        <translation>{line} 行目のキー {detail} は使えません。使えるのは {known} です</translation>
    </message>
    <message>
        <source>in line {line}, the language {detail} is neither &apos;auto&apos; nor an ISO 639-1 code such as &apos;en&apos;</source>
        <translation>{line} 行目の言語 {detail} は &apos;auto&apos; でも、&apos;en&apos; のような ISO 639-1 コードでもありません</translation>
    </message>
    <message>
        <source>in line {line}, the example must be a table with &apos;lines&apos; and &apos;minutes&apos;</source>
        <translation>{line} 行目の例は &apos;lines&apos; と &apos;minutes&apos; のあるテーブルにしてください</translation>
    </message>
    <message>
        <source>in line {line}, {detail} is missing</source>
        <translation>{line} 行目に {detail} がありません</translation>
    </message>
    <message>
        <source>in line {line}, {detail} must be a text</source>
        <translation>{line} 行目の {detail} はテキストにしてください</translation>
    </message>
    <message>
        <source>in line {line}, &apos;sections&apos; must be a list with at least one section</source>
        <translation>{line} 行目の &apos;sections&apos; は、1 つ以上の節のリストにしてください</translation>
    </message>
    <message>
        <source>in line {line}, there are more than {most} sections</source>
        <translation>{line} 行目の節が {most} 個を超えています</translation>
    </message>
    <message>
        <source>in line {line}, two sections have the heading {detail}</source>
        <translation>{line} 行目で 2 つの節が同じ見出し {detail} です</translation>
    </message>
    <message>
        <source>in line {line}, a section must be a table: {detail}</source>
        <translation>{line} 行目の節はテーブルにしてください: {detail}</translation>
    </message>
    <message>
        <source>in line {line}, a section has no key {detail}; it has {known}</source>
        <translation>{line} 行目の節にキー {detail} は使えません。使えるのは {known} です</translation>
    </message>
    <message>
        <source>in line {line}, the kind {detail} is none of {known}</source>
        <translation>{line} 行目の種類 {detail} は使えません。使えるのは {known} です</translation>
    </message>
    <message>
        <source>in line {line}, the heading {detail} must be one line of up to 60 letters without # [ ] *</source>
        <translation>{line} 行目の見出し {detail} は # [ ] * を含まない 60 文字以内の 1 行にしてください</translation>
    </message>
    <message>
        <source>in line {line}, max_items of {detail} must be 1 to {most}</source>
        <translation>{line} 行目の {detail} の max_items は 1 から {most} にしてください</translation>
    </message>
    <message>
        <source>in line {line}, &apos;ask&apos; of {detail} must be one line of up to {most} characters</source>
        <translation>{line} 行目の {detail} の &apos;ask&apos; は {most} 文字以内の 1 行にしてください</translation>
    </message>
    <message>
        <source>in line {line}, &apos;cues&apos; of {detail} must be a list of up to {most} short texts</source>
        <translation>{line} 行目の {detail} の &apos;cues&apos; は、短いテキスト {most} 個以内のリストにしてください</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is no TOML</source>
        <translation>TOML ではありません</translation>
    </message>
    <message>
        <source>not known; known are {known}</source>
        <translation>使えません。使えるのは {known} です</translation>
    </message>
    <message>
        <source>must end in {known}</source>
        <translation>末尾は {known} のどれかにしてください</translation>
    </message>
    <message>
        <source>there is no file {detail}</source>
        <translation>ファイル {detail} がありません</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>テーブルにしてください</translation>
    </message>
    <message>
        <source>must be one of {known}</source>
        <translation>{known} のどれかにしてください</translation>
    </message>
    <message>
        <source>must be a list of some of {known}</source>
        <translation>{known} から選んだリストにしてください</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true か false にしてください</translation>
    </message>
    <message>
        <source>must be a number of seconds from {least} to {most}</source>
        <translation>{least} から {most} までの秒数にしてください</translation>
    </message>
    <message>
        <source>must be one line of text, at most {most} letters</source>
        <translation>{most} 文字以内の 1 行のテキストにしてください</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>自動では何も動きません。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Detect it</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>話される言語</translation>
    </message>
    <message>
        <source>No</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>After each recording</source>
        <translation>録音のたびに</translation>
    </message>
    <message>
        <source>When on mains power</source>
        <translation>電源につながっているとき</translation>
    </message>
    <message>
        <source>Listen a second time</source>
        <translation>もう一度聞き直す</translation>
    </message>
    <message>
        <source>Slower and more exact than the words that appear live.</source>
        <translation>ライブで表示される言葉より遅く、より正確です。</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>音声モデル</translation>
    </message>
    <message>
        <source>Tell the voices on one track apart</source>
        <translation>1つのトラックの声を聞き分ける</translation>
    </message>
    <message>
        <source>Lines get “Speaker 1”, “Speaker 2”, which you can rename. A file waits for it before its minutes are written, some minutes per hour; a recording gets it later.</source>
        <translation>各行に「話者 1」「話者 2」が付き、名前は変更できます。ファイルでは議事録の前に行い、1時間あたり数分かかります。録音では後から付きます。</translation>
    </message>
    <message>
        <source>Needs a model for speakers: add one in “Models”.</source>
        <translation>話者用のモデルが必要です。「モデル」で追加してください。</translation>
    </message>
    <message>
        <source>Model for speakers</source>
        <translation>話者用のモデル</translation>
    </message>
    <message>
        <source>Key that records from any program</source>
        <translation>どのアプリからでも録音できるキー</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Begins and ends a recording, wherever you are.</source>
        <translation>どの画面からでも録音を開始・終了します。</translation>
    </message>
    <message>
        <source>Wayland lets no program listen for keys of others.</source>
        <translation>Wayland では、ほかのアプリのキー操作を受け取れません。</translation>
    </message>
    <message>
        <source>macOS asks for the right to read everything that is typed; Unplugged does without.</source>
        <translation>macOS では入力内容をすべて読む権限が必要なため、Unplugged は使いません。</translation>
    </message>
    <message>
        <source>This window has no X11 server to listen with.</source>
        <translation>このウィンドウにはキーを受け取る X11 サーバーがありません。</translation>
    </message>
    <message>
        <source>{reason} Give a key this command in the settings of your desktop:</source>
        <translation>{reason} デスクトップの設定で、次のコマンドをキーに割り当ててください：</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>名前や特別な言葉</translation>
    </message>
    <message>
        <source>One a line, as they are written</source>
        <translation>1 行に 1 つ、書くとおりに</translation>
    </message>
    <message>
        <source>The recogniser takes the first {count} of these. Put the most important on top.</source>
        <translation>音声認識が使うのは先頭の{count}語です。重要な語を上に置いてください。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>As it is spoken</source>
        <translation>話された言語のまま</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>議事録の言語</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Take notes during the meeting</source>
        <translation>会議中にメモを取る</translation>
    </message>
    <message>
        <source>So that the minutes are ready soon after it. Live words go first.</source>
        <translation>議事録が会議の直後にできあがるように。話している言葉の表示が優先されます。</translation>
    </message>
    <message>
        <source>Where models run</source>
        <translation>モデルを動かす場所</translation>
    </message>
    <message>
        <source>Use the NPU</source>
        <translation>NPUを使う</translation>
    </message>
    <message>
        <source>For models in OpenVINO&apos;s form; all others run on the processor.</source>
        <translation>OpenVINO形式のモデル用です。ほかのモデルはすべてプロセッサで動きます。</translation>
    </message>
    <message>
        <source>Not on this computer: {reason}.</source>
        <translation>このコンピューターでは使えません：{reason}。</translation>
    </message>
    <message>
        <source>The best that is installed</source>
        <translation>インストール済みの最良のもの</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Name of the speaker</source>
        <translation>話者の名前</translation>
    </message>
    <message>
        <source>All lines of {name}</source>
        <translation>{name} のすべての行</translation>
    </message>
    <message>
        <source>All lines without a speaker</source>
        <translation>話者なしのすべての行</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>この行</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>誰が話していますか？</translation>
    </message>
</context>
<context>
    <name>SpeakerNames</name>
    <message>
        <source>Speaker {number}</source>
        <translation>話者 {number}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>相手</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Tell speakers apart</source>
        <translation>話者を区別</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tell apart</source>
        <translation>区別する</translation>
    </message>
    <message>
        <source>This needs a model for speakers, and none is installed yet.</source>
        <translation>これには話者用のモデルが必要ですが、まだ入っていません。</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>モデルを表示</translation>
    </message>
    <message>
        <source>Unplugged listens to the voices and writes who speaks beside the lines: “Speaker 1”, “Speaker 2”. You can rename them, and what you named yourself stays. It is done in the background and can be undone.</source>
        <translation>Unplugged は声を聞き分け、誰が話しているかを行に「話者 1」「話者 2」のように書きます。名前は変えられ、自分で付けた名前はそのまま残ります。バックグラウンドで行われ、元に戻せます。</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>As many as are heard</source>
        <translation>聞こえた人数</translation>
    </message>
    <message>
        <source>People who speak</source>
        <translation>話す人の数</translation>
    </message>
    <message>
        <source>The right number helps; a wrong one makes it worse.</source>
        <translation>正しい人数は役立ちますが、間違った人数では悪くなります。</translation>
    </message>
    <message>
        <source>Write the minutes anew afterwards</source>
        <translation>その後、議事録を書き直す</translation>
    </message>
    <message>
        <source>So that they name who said what. The present ones are kept.</source>
        <translation>誰が何を言ったかが入ります。今の議事録も残ります。</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Use these models</source>
        <translation>これらのモデルを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Measuring the memory…</source>
        <translation>メモリを測定しています…</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>このコンピューターを測定</translation>
    </message>
    <message>
        <source>This takes about a minute. Leave the computer alone.</source>
        <translation>1 分ほどかかります。その間、コンピューターを使わないでください。</translation>
    </message>
    <message>
        <source>Measuring {model}…</source>
        <translation>{model} を測定しています…</translation>
    </message>
    <message>
        <source>How fast this computer is</source>
        <translation>このコンピューターの速さ</translation>
    </message>
    <message>
        <source>It could not be measured</source>
        <translation>測定できませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SpeedCheck</name>
    <message>
        <source>No speech model could be measured.</source>
        <translation>音声モデルを測定できませんでした。</translation>
    </message>
    <message>
        <source>{model} hears {factor} times faster than people speak: words appear while they do.</source>
        <translation>{model} は話す速さの {factor} 倍で聞き取ります。話している間に言葉が表示されます。</translation>
    </message>
    <message>
        <source>{model} hears {factor} times as fast as people speak: live words come late, the recording is complete.</source>
        <translation>{model} は話す速さの {factor} 倍で聞き取ります。言葉の表示は遅れますが、録音は完全です。</translation>
    </message>
    <message>
        <source>{model} writes the minutes of an hour in about {time}.</source>
        <translation>{model} は1時間分の議事録を約 {time} で書きます。</translation>
    </message>
    <message>
        <source>It may take notes while the meeting goes on.</source>
        <translation>会議中にメモを取らせてもかまいません。</translation>
    </message>
    <message>
        <source>It had better wait until the meeting is over.</source>
        <translation>会議が終わるまで待つのがよいでしょう。</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>Recorded earlier on this computer, {when}</source>
        <translation>以前このコンピューターで記録、{when}</translation>
    </message>
    <message>
        <source>{number}× faster than speech</source>
        <translation>話す速さの {number} 倍</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>Meeting minutes, made right here</source>
        <translation>その場で作る議事録</translation>
    </message>
    <message>
        <source>No cloud, no GPU: its processor does it all.</source>
        <translation>クラウドも GPU も不要。CPU だけで動きます。</translation>
    </message>
    <message>
        <source>Your turn: speak for {seconds} seconds</source>
        <translation>あなたの番：{seconds} 秒話してください</translation>
    </message>
    <message>
        <source>One moment, it is working</source>
        <translation>お待ちください、処理中です</translation>
    </message>
    <message>
        <source>A sample meeting is being worked on right now, for real.</source>
        <translation>サンプル会議を今まさに実際に処理しています。</translation>
    </message>
    <message>
        <source>The stand begins by itself as soon as the minutes are there.</source>
        <translation>議事録ができると自動的に始まります。</translation>
    </message>
    <message>
        <source>This meeting was worked on earlier, on this very computer. The words appear at the moment at which they were heard. Ask: where do your recordings go today?</source>
        <translation>この会議は以前、このコンピューターで処理しました。言葉は聞き取った時刻に表示されます。「今、録音はどこへ送られていますか」と尋ねてみてください。</translation>
    </message>
    <message>
        <source>It writes the minutes</source>
        <translation>議事録を書いています</translation>
    </message>
    <message>
        <source>Each sentence names the moment that carries it.</source>
        <translation>どの文にも根拠の時刻が付きます。</translation>
    </message>
    <message>
        <source>Point at a time behind a sentence: the line on the left lights up. What nobody said is marked, not made up.</source>
        <translation>文の後ろの時刻を指してください。左の行が光ります。誰も言っていないことは作らずに印を付けます。</translation>
    </message>
    <message>
        <source>Pull the network cable: it goes on</source>
        <translation>ケーブルを抜いても動きます</translation>
    </message>
    <message>
        <source>These are live readings of this computer.</source>
        <translation>このコンピューターの今の測定値です。</translation>
    </message>
    <message>
        <source>Hand the cable to a visitor and let them pull it. The link goes down, nothing else changes. Then hand over: “Your turn”.</source>
        <translation>ケーブルを来場者に渡して抜いてもらいます。接続は切れますが、ほかは何も変わりません。その後「あなたの番」へ。</translation>
    </message>
    <message>
        <source>What you say stays here and is deleted when you go.</source>
        <translation>話した内容はここに残り、去ると削除されます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Hand the microphone over. The demo model knows a small English vocabulary: let people plan something, and say who does what by when.</source>
        <translation>マイクを渡してください。デモモデルは英語の小さな語彙しか知りません。何かを計画し、誰が何をいつまでにするかを話してもらいます。</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translation>話してください</translation>
    </message>
    <message>
        <source>Say who does what, and by when.</source>
        <translation>誰が何をいつまでにするかを話してください。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Step back and let them speak. “Done” ends it early.</source>
        <translation>一歩下がって話してもらいます。「完了」で早く終えられます。</translation>
    </message>
    <message>
        <source>Writing your minutes…</source>
        <translation>議事録を書いています…</translation>
    </message>
    <message>
        <source>On this processor, while you watch.</source>
        <translation>この CPU で、目の前で書きます。</translation>
    </message>
    <message>
        <source>This takes some seconds. Show the live readings below.</source>
        <translation>数秒かかります。下の測定値を見せてください。</translation>
    </message>
    <message>
        <source>Your minutes, and the proof</source>
        <translation>あなたの議事録と証明</translation>
    </message>
    <message>
        <source>Press a time to hear the moment again.</source>
        <translation>時刻を押すとその場面をもう一度聞けます。</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Let them press a time behind a sentence. The code can be checked on this computer until they go: unplugged receipt verify CODE.</source>
        <translation>文の後ろの時刻を押してもらいます。来場者が去るまで、このコンピューターで unplugged receipt verify CODE によって確認できます。</translation>
    </message>
    <message>
        <source>Listening to the hall…</source>
        <translation>会場の音を聞いています…</translation>
    </message>
    <message>
        <source>Nothing is heard. Is the microphone muted?</source>
        <translation>何も聞こえません。マイクがミュートになっていませんか？</translation>
    </message>
    <message>
        <source>Good: the hall is quiet enough. Say a word to try.</source>
        <translation>十分静かです。試しに何か話してください。</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>よく聞こえています。</translation>
    </message>
    <message>
        <source>The hall is loud: hold the microphone a hand&apos;s width from your mouth. A directional one helps most.</source>
        <translation>会場がうるさいです。マイクを口に近づけてください。指向性マイクが最も効果的です。</translation>
    </message>
    <message>
        <source>Read from: {source} ({names}).</source>
        <translation>読み取り元: {source}（{names}）。</translation>
    </message>
    <message>
        <source>Cable in</source>
        <translation>ケーブル接続中</translation>
    </message>
    <message>
        <source>Wi-Fi connected</source>
        <translation>Wi-Fi 接続中</translation>
    </message>
    <message>
        <source>Switch it off, and nothing changes</source>
        <translation>切っても何も変わりません</translation>
    </message>
    <message>
        <source>Network link up</source>
        <translation>ネットワーク接続中</translation>
    </message>
    <message>
        <source>Pull the cable, and nothing changes</source>
        <translation>ケーブルを抜いても何も変わりません</translation>
    </message>
    <message>
        <source>Turns in which the GPU was touched: {count}</source>
        <translation>GPU が使われた回数: {count}</translation>
    </message>
    <message>
        <source>Too loud for the microphone. Hold it further away.</source>
        <translation>マイクには大きすぎます。少し離してください。</translation>
    </message>
    <message>
        <source>Read from: {source}.</source>
        <translation>読み取り元: {source}。</translation>
    </message>
    <message>
        <source>Cable: cannot be told here</source>
        <translation>ケーブル: ここでは分かりません</translation>
    </message>
    <message>
        <source>Pull it, and nothing changes</source>
        <translation>抜いても変わりません</translation>
    </message>
    <message>
        <source>No network link</source>
        <translation>ネットワーク接続なし</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>動き続けます</translation>
    </message>
    <message>
        <source>Visitors: {count}</source>
        <translation>来場者: {count}</translation>
    </message>
    <message>
        <source>Speech: {length}</source>
        <translation>発話: {length}</translation>
    </message>
    <message>
        <source>Energy: not measurable here</source>
        <translation>エネルギー: ここでは測定できません</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh</source>
        <translation>エネルギー: {energy} Wh</translation>
    </message>
    <message>
        <source>Energy: {energy} Wh, where it could be measured</source>
        <translation>エネルギー: {energy} Wh（測定できた分）</translation>
    </message>
    <message>
        <source>GPU seconds: 0 ({how})</source>
        <translation>GPU 使用秒数: 0（{how}）</translation>
    </message>
</context>
<context>
    <name>StandBody</name>
    <message>
        <source>Your words</source>
        <translation>あなたの言葉</translation>
    </message>
    <message>
        <source>The sample meeting, right now</source>
        <translation>サンプル会議（処理中）</translation>
    </message>
    <message>
        <source>All of it is deleted in {seconds} s. Touch the screen to stay.</source>
        <translation>{seconds} 秒後にすべて削除します。続けるには画面に触れてください。</translation>
    </message>
</context>
<context>
    <name>StandDialog</name>
    <message>
        <source>Stand mode</source>
        <translation>スタンドモード</translation>
    </message>
    <message>
        <source>For trade shows: full screen, a loop for passers-by, and a minute for everybody who wants to try. It has a library of its own; visitors never see your meetings.</source>
        <translation>展示会用：全画面、通行人向けのループ、試したい人のための 1 分間。専用のライブラリを使うので、来場者があなたの会議を見ることはありません。</translation>
    </message>
    <message>
        <source>Open the stand</source>
        <translation>スタンドを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Passphrase to leave it</source>
        <translation>終了用のパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>ログイン時</translation>
    </message>
    <message>
        <source>Open the stand by itself</source>
        <translation>スタンドを自動で開く</translation>
    </message>
    <message>
        <source>Logo, texts, languages, sample</source>
        <translation>ロゴ、文章、言語、サンプル</translation>
    </message>
    <message>
        <source>Open the settings file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>詳しく読む</translation>
    </message>
    <message>
        <source>None is set: anybody can leave with Ctrl+Q.</source>
        <translation>未設定: 誰でも Ctrl+Q で終了できます。</translation>
    </message>
    <message>
        <source>One is set. A new one takes its place.</source>
        <translation>設定済みです。新しいものに置き換えられます。</translation>
    </message>
    <message>
        <source>All of it can be changed in a file; it is as it should be.</source>
        <translation>すべてファイルで変更できます。内容に問題はありません。</translation>
    </message>
</context>
<context>
    <name>StandWindow</name>
    <message>
        <source>The screen saver could not be held back here: switch it off.</source>
        <translation>スクリーンセーバーを止められませんでした。オフにしてください。</translation>
    </message>
    <message>
        <source>No passphrase is set: anybody can leave with Ctrl+Q.</source>
        <translation>パスフレーズ未設定: 誰でも Ctrl+Q で終了できます。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>1   It listens</source>
        <translation>1   聞き取る</translation>
    </message>
    <message>
        <source>2   It writes the minutes</source>
        <translation>2   議事録を書く</translation>
    </message>
    <message>
        <source>3   Nothing leaves this computer</source>
        <translation>3   何も外に出ない</translation>
    </message>
</context>
<context>
    <name>TranscriptCanvas</name>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>No words were recognised in this meeting.</source>
        <translation>この会議では言葉が認識されませんでした。</translation>
    </message>
</context>
<context>
    <name>TranscriptSide</name>
    <message>
        <source>Jump to now</source>
        <translation>現在の位置へ</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聞き取り中…</translation>
    </message>
    <message>
        <source>Catching up, nothing is lost</source>
        <translation>追いついています。失われるものはありません</translation>
    </message>
    <message>
        <source>{seconds} s behind</source>
        <translation>{seconds} 秒遅れ</translation>
    </message>
    <message>
        <source>Transcribing… {percent} %</source>
        <translation>文字起こし中… {percent} %</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 秒戻る</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>10 秒進む</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>再生の速さ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Unplugged</source>
        <translation>Unplugged を表示</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>録音を開始</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Unplugged is recording</source>
        <translation>Unplugged は録音中です</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>録音を停止</translation>
    </message>
</context>
<context>
    <name>TuningSection</name>
    <message>
        <source>How the language model is run</source>
        <translation>言語モデルの動かし方</translation>
    </message>
    <message>
        <source>What Unplugged does by itself suits most computers.</source>
        <translation>ほとんどのコンピューターには、Unplugged の標準のままが適しています。</translation>
    </message>
    <message>
        <source>What is measured here is measured with {model}.</source>
        <translation>測定は {model} で行います。</translation>
    </message>
    <message>
        <source>Fewer bits need flash attention.</source>
        <translation>ビット数を減らすには Flash Attention が必要です。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Guess words that stood in the text</source>
        <translation>本文にあった語を予測する</translation>
    </message>
    <message>
        <source>Read the same beginning once</source>
        <translation>同じ書き出しは一度だけ読む</translation>
    </message>
    <message>
        <source>Lay out weights for this processor (AMX, VNNI)</source>
        <translation>重みをこのプロセッサー向けに並べる（AMX、VNNI）</translation>
    </message>
    <message>
        <source>{count} (usual)</source>
        <translation>{count}（標準）</translation>
    </message>
    <message>
        <source>Words read at a time</source>
        <translation>一度に読む語数</translation>
    </message>
    <message>
        <source>{count} bits</source>
        <translation>{count} ビット</translation>
    </message>
    <message>
        <source>16 bits (usual)</source>
        <translation>16 ビット（標準）</translation>
    </message>
    <message>
        <source>Memory of what was read</source>
        <translation>読んだ内容の記憶</translation>
    </message>
    <message>
        <source>As the model comes</source>
        <translation>モデルのまま</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Adapter (LoRA)</source>
        <translation>アダプター（LoRA）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove the adapter</source>
        <translation>アダプターを外す</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose an adapter</source>
        <translation>アダプターを選択</translation>
    </message>
    <message>
        <source>Measure on this computer</source>
        <translation>このコンピューターで測定</translation>
    </message>
    <message>
        <source>It belongs to {model} and rests while another model is used.</source>
        <translation>{model} のものなので、別のモデルを使う間は休みます。</translation>
    </message>
    <message>
        <source>Adapters (*.gguf)</source>
        <translation>アダプター (*.gguf)</translation>
    </message>
    <message>
        <source>Something is being worked on; it would be measured along.</source>
        <translation>作業中です。いま測ると一緒に測られてしまいます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Measuring {done} of {count}… Leave the computer alone.</source>
        <translation>{count} 件中 {done} 件目を測定中… その間コンピューターを使わないでください。</translation>
    </message>
</context>
<context>
    <name>WaveformStrip</name>
    <message>
        <source>Position in the recording</source>
        <translation>録音内の位置</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>システムのマイク</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Try the sample meeting</source>
        <translation>サンプル会議を試す</translation>
    </message>
    <message>
        <source>Get a better model</source>
        <translation>より良いモデルを入手</translation>
    </message>
    <message>
        <source>Minutes of your meetings, made on this computer</source>
        <translation>会議の議事録を、このコンピューターだけで</translation>
    </message>
    <message>
        <source>Press Record or drop a file, and read the minutes. No GPU, no cloud, nothing is sent anywhere.</source>
        <translation>「録音」を押すかファイルをドロップすれば、議事録が読めます。GPU もクラウドも使わず、どこにも何も送信しません。</translation>
    </message>
    <message>
        <source>Can you be heard?</source>
        <translation>聞こえますか?</translation>
    </message>
    <message>
        <source>Three demo models are built in</source>
        <translation>デモ用モデルが 3 つ内蔵されています</translation>
    </message>
    <message>
        <source>They were trained without a GPU, know a small English vocabulary, and show how everything works; for real meetings, add larger ones.</source>
        <translation>GPU を使わずに訓練された、少ない英語の語彙を知るモデルで、動作を示すためのものです。実際の会議には、より大きなモデルを追加してください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Recording of {date}, {time}</source>
        <translation>{date} {time} の録音</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
</context>
</TS>

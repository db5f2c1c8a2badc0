<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Something about me (optional)</source>
        <translation>شيء عني (اختياري)</translation>
    </message>
    <message>
        <source>One true sentence makes the letters yours. It goes into each of them.</source>
        <translation>جملة صادقة واحدة تجعل الرسائل رسائلك. تدخل في كل منها.</translation>
    </message>
    <message>
        <source>For example: “I am a teacher and sing in a choir.” “I am a nurse and have two children.”</source>
        <translation>مثلًا: «I am a teacher and sing in a choir.» «I am a nurse and have two children.»</translation>
    </message>
</context>
<context>
    <name>AddressBookDialog</name>
    <message>
        <source>Address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>Search the addresses</source>
        <translation>البحث في العناوين</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Paste an address…</source>
        <translation>لصق عنوان…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>I have checked this today</source>
        <translation>تحقّقت منه اليوم</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Not right any more</source>
        <translation>لم يعد صحيحًا</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Whose address it is</source>
        <translation>لمن هذا العنوان</translation>
    </message>
    <message>
        <source>Of which country</source>
        <translation>من أي بلد</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>No address is in it yet.</source>
        <translation>لا يحتوي على أي عنوان بعد.</translation>
    </message>
    <message>
        <source>No address has these words.</source>
        <translation>لا يحتوي أي عنوان على هذه الكلمات.</translation>
    </message>
    <message>
        <source>What you enter stays on this computer, sealed with your letters.</source>
        <translation>ما تُدخله يبقى على هذا الحاسوب، مختومًا مع رسائلك.</translation>
    </message>
    <message>
        <source>You are a guest: what you enter is gone when the window closes.</source>
        <translation>أنت ضيف: ما تُدخله يزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>{whose}: {state}</source>
        <translation>{whose}: {state}</translation>
    </message>
    <message>
        <source>Fax: {text}</source>
        <translation>الفاكس: {text}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
</context>
<context>
    <name>AddressBookViewModel</name>
    <message>
        <source>The address is deleted.</source>
        <translation>حُذف العنوان.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Saving the addresses</source>
        <translation>حفظ العناوين</translation>
    </message>
    <message>
        <source>Reading the addresses</source>
        <translation>قراءة العناوين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new address(es) taken in.</source>
        <translation>
            <numerusform>لم يُستورد أي عنوان جديد.</numerusform>
            <numerusform>استُورد عنوان جديد واحد.</numerusform>
            <numerusform>استُورد عنوانان جديدان.</numerusform>
            <numerusform>استُوردت %Ln عناوين جديدة.</numerusform>
            <numerusform>استُورد %Ln عنوانًا جديدًا.</numerusform>
            <numerusform>استُورد %Ln عنوان جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses are saved: {file} in {folder}. Anyone can read them there.</source>
        <translation>حُفظت العناوين: {file} في {folder}. يمكن لأي شخص قراءتها هناك.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Paste the address here</source>
        <translation>الصق العنوان هنا</translation>
    </message>
    <message>
        <source>Where it is from: a web page, a letter, a call</source>
        <translation>من أين هو: صفحة ويب أو رسالة أو مكالمة</translation>
    </message>
    <message>
        <source>I have checked this: use it</source>
        <translation>تحقّقت منه: استخدامه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No address is understood yet: paste its lines, one below the other.</source>
        <translation>لم يُفهم أي عنوان بعد: الصق أسطره، سطرًا تحت سطر.</translation>
    </message>
    <message>
        <source>Name: {text}</source>
        <translation>الاسم: {text}</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>العنوان: {text}</translation>
    </message>
    <message>
        <source>Country: {text}</source>
        <translation>البلد: {text}</translation>
    </message>
    <message>
        <source>Telephone: {text}</source>
        <translation>الهاتف: {text}</translation>
    </message>
    <message>
        <source>Fax: {text}</source>
        <translation>الفاكس: {text}</translation>
    </message>
    <message>
        <source>E-mail: {text}</source>
        <translation>البريد الإلكتروني: {text}</translation>
    </message>
    <message>
        <source>Understood as:</source>
        <translation>فُهم هكذا:</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Officials: {chosen} of {officials}. Points: {asked} of {points}.</source>
        <translation>المسؤولون: {chosen} من {officials}. المطالب: {asked} من {points}.</translation>
    </message>
    <message>
        <source>{work}: finished</source>
        <translation>{work}: انتهى</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>Keep my letters on this computer</source>
        <translation>الاحتفاظ برسائلي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your details, letters and cases are sealed on this computer, and are there again at the next start. Nobody reads them without one of these ways in:</source>
        <translation>تُختم بياناتك ورسائلك وحالاتك على هذا الحاسوب، وتجدها عند التشغيل التالي. لا يقرؤها أحد دون إحدى طرق الفتح هذه:</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring. It may want its password now.</source>
        <translation>سؤال حلقة مفاتيح هذا الحاسوب. قد تطلب الآن كلمة مرورها.</translation>
    </message>
    <message>
        <source>Sealing what there is…</source>
        <translation>ختم ما هو موجود…</translation>
    </message>
    <message>
        <source>Show the &amp;code</source>
        <translation>إظهار ال&amp;رمز</translation>
    </message>
    <message>
        <source>&amp;Keep my letters</source>
        <translation>الا&amp;حتفاظ برسائلي</translation>
    </message>
</context>
<context>
    <name>Belonging</name>
    <message>
        <source>Earlier versions…</source>
        <translation>النسخ السابقة…</translation>
    </message>
    <message>
        <source>Rules of your organisation…</source>
        <translation>قواعد منظمتك…</translation>
    </message>
    <message>
        <source>Two private questions…</source>
        <translation>سؤالان خاصان…</translation>
    </message>
    <message>
        <source>Letters of all cases…</source>
        <translation>رسائل كل الحالات…</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>دفتر العناوين…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>إنشاء نسخة احتياط&amp;ية…</translation>
    </message>
    <message>
        <source>&amp;Open a backup…</source>
        <translation>&amp;فتح نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Save all &amp;letters as texts…</source>
        <translation>حفظ كل ال&amp;رسائل نصوصًا…</translation>
    </message>
    <message>
        <source>Save the &amp;register as a table…</source>
        <translation>حفظ ال&amp;سجل جدولًا…</translation>
    </message>
    <message>
        <source>You write by these rules now: {name}.</source>
        <translation>تكتب الآن وفق هذه القواعد: {name}.</translation>
    </message>
    <message>
        <source>Save the addresses as a table</source>
        <translation>حفظ العناوين كجدول</translation>
    </message>
    <message>
        <source>Choose a folder for the backup</source>
        <translation>اختر مجلدًا للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Letters are kept on this computer already, and a backup never goes over them: open it on another computer, or erase all that is kept here first.</source>
        <translation>على هذا الحاسوب رسائل محتفَظ بها من قبل، والنسخة الاحتياطية لا تحلّ محلّها أبدًا: افتحها على حاسوب آخر، أو امحُ أولًا كل ما يُحتفظ به هنا.</translation>
    </message>
    <message>
        <source>Choose a folder for the texts</source>
        <translation>اختر مجلدًا للنصوص</translation>
    </message>
    <message>
        <source>A case without a headline</source>
        <translation>حالة بلا عنوان</translation>
    </message>
    <message>
        <source>these details</source>
        <translation>هذه البيانات</translation>
    </message>
</context>
<context>
    <name>BelongingsViewModel</name>
    <message>
        <source>Making the backup</source>
        <translation>إنشاء النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>No letters are kept yet, so there is nothing to save.</source>
        <translation>لا رسائل محتفَظًا بها بعد، فلا شيء يُحفظ.</translation>
    </message>
    <message>
        <source>Saving the texts</source>
        <translation>حفظ النصوص</translation>
    </message>
    <message>
        <source>Saving the register</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>فتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup is saved: {file} in {folder}. It opens with its passphrase and nothing else, so keep that in mind.</source>
        <translation>حُفظت النسخة الاحتياطية: {file} في {folder}. لا يفتحها شيء سوى عبارة مرورها، فتذكّرها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) saved in {folder}. Anyone can read them there: delete them when you have no more use for them.</source>
        <translation>
            <numerusform>لم يُحفظ أي نص في {folder}.</numerusform>
            <numerusform>حُفظ نص واحد في {folder}. يمكن لأي شخص قراءته هناك: احذفه متى لم تعد تحتاج إليه.</numerusform>
            <numerusform>حُفظ نصّان في {folder}. يمكن لأي شخص قراءتهما هناك: احذفهما متى لم تعد تحتاج إليهما.</numerusform>
            <numerusform>حُفظت %Ln نصوص في {folder}. يمكن لأي شخص قراءتها هناك: احذفها متى لم تعد تحتاج إليها.</numerusform>
            <numerusform>حُفظ %Ln نصًّا في {folder}. يمكن لأي شخص قراءتها هناك: احذفها متى لم تعد تحتاج إليها.</numerusform>
            <numerusform>حُفظ %Ln نص في {folder}. يمكن لأي شخص قراءتها هناك: احذفها متى لم تعد تحتاج إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is saved: {file} in {folder}. Anyone can read it there: delete it when you have no more use for it.</source>
        <translation>حُفظ السجل: {file} في {folder}. يمكن لأي شخص قراءته هناك: احذفه متى لم تعد تحتاج إليه.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Everything from the backup is here, and is kept on this computer from now on. It opens with the same passphrase.</source>
        <translation>كل ما في النسخة الاحتياطية موجود هنا، ويُحتفظ به على هذا الحاسوب من الآن. يُفتح بعبارة المرور نفسها.</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>This point is not asked: its text is empty.</source>
        <translation>لن يُطلب هذا المطلب: نصّه فارغ.</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>صياغة أخرى</translation>
    </message>
    <message>
        <source>{part}: other wording</source>
        <translation>{part}: صياغة أخرى</translation>
    </message>
    <message>
        <source>Another text in this letter</source>
        <translation>نص آخر في هذه الرسالة</translation>
    </message>
    <message>
        <source>{part}: another text here</source>
        <translation>{part}: نص آخر هنا</translation>
    </message>
    <message>
        <source>The sheet: “{text}”</source>
        <translation>النشرة: «{text}»</translation>
    </message>
    <message>
        <source>Suggested: “{text}”</source>
        <translation>المقترح: «{text}»</translation>
    </message>
    <message>
        <source>Use the suggested sentence</source>
        <translation>استعمال الجملة المقترحة</translation>
    </message>
    <message>
        <source>{part}: use the suggested sentence</source>
        <translation>{part}: استعمال الجملة المقترحة</translation>
    </message>
    <message>
        <source>Back to the suggested wording</source>
        <translation>العودة إلى النص المقترح</translation>
    </message>
    <message>
        <source>{part}: back to the suggested wording</source>
        <translation>{part}: العودة إلى النص المقترح</translation>
    </message>
    <message>
        <source>The sheet&apos;s own words: please put them into a request.</source>
        <translation>هذه كلمات النشرة نفسها: صُغها في طلب من فضلك.</translation>
    </message>
    <message>
        <source>Use in all letters</source>
        <translation>استخدامه في كل الرسائل</translation>
    </message>
    <message>
        <source>{part}: use in all letters</source>
        <translation>{part}: استخدامه في كل الرسائل</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Points to ask for</source>
        <translation>المطالب</translation>
    </message>
    <message>
        <source>Not in the letter that is shown: its text is empty there.</source>
        <translation>ليس في الرسالة المعروضة: نصّه فارغ فيها.</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>A case without a headline</source>
        <translation>حالة بلا عنوان</translation>
    </message>
    <message>
        <source>{country} · sample</source>
        <translation>{country} · نموذجية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>لم تُكتب رسائل</numerusform>
            <numerusform>كُتبت رسالة واحدة</numerusform>
            <numerusform>كُتبت رسالتان</numerusform>
            <numerusform>كُتبت %Ln رسائل</numerusform>
            <numerusform>كُتبت %Ln رسالة</numerusform>
            <numerusform>كُتبت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The Delete key takes it off this list.</source>
        <translation>مفتاح Delete يزيلها من هذه القائمة.</translation>
    </message>
    <message>
        <source>With the Delete key it can be deleted from this computer.</source>
        <translation>بمفتاح Delete يمكن حذفها من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>إ&amp;زالة من هذه القائمة</translation>
    </message>
    <message>
        <source>&amp;Delete from this computer…</source>
        <translation>&amp;حذف من هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%Ln more case(s): search for them</source>
        <translation>
            <numerusform>لا حالات أخرى</numerusform>
            <numerusform>حالة أخرى: ابحث عنها</numerusform>
            <numerusform>حالتان أخريان: ابحث عنهما</numerusform>
            <numerusform>%Ln حالات أخرى: ابحث عنها</numerusform>
            <numerusform>%Ln حالة أخرى: ابحث عنها</numerusform>
            <numerusform>%Ln حالة أخرى: ابحث عنها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>There is a newer sheet of this case. What you write here follows the older one; “Check against the sheet…” shows what changed.</source>
        <translation>توجد نشرة أحدث لهذه القضية. ما تكتبه هنا يتبع الأقدم؛ و«المقارنة بالنشرة…» يبيّن ما تغيّر.</translation>
    </message>
    <message>
        <source>A case without a headline</source>
        <translation>حالة بلا عنوان</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>تواريخ مهمة</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>ما يُطلب</translation>
    </message>
    <message>
        <source>The sheet&apos;s own letter. What it asks is numbered.</source>
        <translation>رسالة النشرة نفسها. ما تطلبه مرقّم.</translation>
    </message>
    <message>
        <source>The sheet&apos;s own letter. What it asks wasn&apos;t found: please look for it.</source>
        <translation>رسالة النشرة نفسها. لم يُعثر على ما تطلبه: ابحث عنه من فضلك.</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>من يُكتب إليه</translation>
    </message>
    <message>
        <source>{name}, aged {age}</source>
        <translation>{name}، العمر {age}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <comment>people</comment>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%Ln أشخاص آخرين</numerusform>
            <numerusform>و%Ln شخصًا آخر</numerusform>
            <numerusform>و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) to read</source>
        <translation>
            <numerusform>أقلّ من دقيقة للقراءة</numerusform>
            <numerusform>نحو دقيقة للقراءة</numerusform>
            <numerusform>نحو دقيقتين للقراءة</numerusform>
            <numerusform>نحو %Ln دقائق للقراءة</numerusform>
            <numerusform>نحو %Ln دقيقة للقراءة</numerusform>
            <numerusform>نحو %Ln دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as distressing</source>
        <translation>وسمها بأنها مؤلمة</translation>
    </message>
    <message>
        <source>Folds what happened and the background until you open them.</source>
        <translation>يطوي ما حدث والخلفية إلى أن تفتحهما.</translation>
    </message>
    <message>
        <source>Check against the sheet…</source>
        <translation>المقارنة بالنشرة…</translation>
    </message>
    <message>
        <source>The rest of this is too long to be shown here.</source>
        <translation>البقية أطول من أن تُعرض هنا.</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>The case</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>CaseVersions</name>
    <message>
        <source>This seems to be a case that you opened before, in another version.</source>
        <translation>يبدو أن هذه حالة فتحتها من قبل في نسخة أخرى.</translation>
    </message>
    <message>
        <source>There is a newer sheet of this case among those you opened.</source>
        <translation>بين النشرات التي فتحتها نشرة أحدث لهذه القضية.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>إظهار ما تغيّر</translation>
    </message>
</context>
<context>
    <name>CautionPanel</name>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>What to know before writing to this country</source>
        <translation>ما ينبغي معرفته قبل الكتابة إلى هذا البلد</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>المصدر: {source}.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Show what changed</source>
        <translation>إظهار ما تغيّر</translation>
    </message>
    <message>
        <source>It is another case</source>
        <translation>هذه حالة أخرى</translation>
    </message>
    <message>
        <source>This seems to be the case “{title}”, which you opened before.</source>
        <translation>يبدو أن هذه هي الحالة «{title}» التي فتحتها من قبل.</translation>
    </message>
    <message>
        <source>There is a newer sheet of this case: “{title}”.</source>
        <translation>توجد نشرة أحدث لهذه القضية: «{title}».</translation>
    </message>
    <message>
        <source>Nothing is different from the version you opened before.</source>
        <translation>لا فرق بينها وبين النسخة التي فتحتها من قبل.</translation>
    </message>
    <message>
        <source>Different from the version you opened before:</source>
        <translation>ما يختلف عن النسخة التي فتحتها من قبل:</translation>
    </message>
    <message>
        <source>Different in the newer sheet:</source>
        <translation>المختلف في النشرة الأحدث:</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>جديد: {what}</translation>
    </message>
    <message>
        <source>No longer there: {what}</source>
        <translation>لم يعد موجودًا: {what}</translation>
    </message>
    <message>
        <source>{what}: “{before}” is now “{after}”</source>
        <translation>{what}: كان «{before}» وأصبح «{after}»</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>المطلب</translation>
    </message>
    <message>
        <source>{field}, {who}</source>
        <translation>{field}، {who}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation>&amp;طباعته</translation>
    </message>
    <message>
        <source>Save it in a &amp;file…</source>
        <translation>حفظه في م&amp;لف…</translation>
    </message>
    <message>
        <source>I have the code on paper</source>
        <translation>الرمز لديّ على ورق</translation>
    </message>
    <message>
        <source>It is shown only now. Keep it where this computer is not.</source>
        <translation>لا يظهر إلا الآن. احتفظ به بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>With this code alone, anybody can open your letters, on any computer.</source>
        <translation>بهذا الرمز وحده يمكن لأي شخص فتح رسائلك، على أي حاسوب.</translation>
    </message>
    <message>
        <source>Copy it out or print it. Capitals, spaces and lines don&apos;t matter later.</source>
        <translation>انسخه بخط اليد أو اطبعه. لا أهمية لاحقًا لكبر الأحرف وصغرها ولا للمسافات والأسطر.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and delete it from this computer.</source>
        <translation>حُفظ باسم {name}. اطبعه ثم احذفه من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On its way to the printer, whose queue may keep the page for a day.</source>
        <translation>في طريقه إلى الطابعة، وقد يحتفظ صفّها بالصفحة يومًا.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>كلمات الأمر</translation>
    </message>
    <message>
        <source>Arrow keys choose a command, Enter does it, Esc closes the list.</source>
        <translation>مفاتيح الأسهم تختار أمرًا، وEnter ينفّذه، وEsc يغلق القائمة.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تودّ أن تفعل؟</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>لا أمر بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Keeping letters</source>
        <translation>الاحتفاظ بالرسائل</translation>
    </message>
    <message>
        <source>Write the &amp;letters</source>
        <translation>كتا&amp;بة الرسائل</translation>
    </message>
    <message>
        <source>&amp;Look over and send</source>
        <translation>مراج&amp;عة وإرسال</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقي %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln year(s) left</source>
        <translation>
            <numerusform>بقي أقلّ من سنة</numerusform>
            <numerusform>بقي أكثر من سنة</numerusform>
            <numerusform>بقي أكثر من سنتين</numerusform>
            <numerusform>بقي أكثر من %Ln سنوات</numerusform>
            <numerusform>بقي أكثر من %Ln سنة</numerusform>
            <numerusform>بقي أكثر من %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln year(s) ago</source>
        <translation>
            <numerusform>قبل أقلّ من سنة</numerusform>
            <numerusform>قبل أكثر من سنة</numerusform>
            <numerusform>قبل أكثر من سنتين</numerusform>
            <numerusform>قبل أكثر من %Ln سنوات</numerusform>
            <numerusform>قبل أكثر من %Ln سنة</numerusform>
            <numerusform>قبل أكثر من %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter is %Ln line(s) too long for one page.</source>
        <translation>
            <numerusform>تتسع للرسالة صفحة واحدة.</numerusform>
            <numerusform>الرسالة أطول من صفحة واحدة بسطر.</numerusform>
            <numerusform>الرسالة أطول من صفحة واحدة بسطرين.</numerusform>
            <numerusform>الرسالة أطول من صفحة واحدة بـ %Ln أسطر.</numerusform>
            <numerusform>الرسالة أطول من صفحة واحدة بـ %Ln سطرًا.</numerusform>
            <numerusform>الرسالة أطول من صفحة واحدة بـ %Ln سطر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>إيقاف الا&amp;نتظار</translation>
    </message>
    <message>
        <source>Open only to &amp;read</source>
        <translation>فتح للق&amp;راءة فقط</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ال&amp;محاولة ثانية</translation>
    </message>
    <message>
        <source>Open an old&amp;er state, only to read</source>
        <translation>فتح حالة أق&amp;دم، للقراءة فقط</translation>
    </message>
    <message>
        <source>Begin with a &amp;backup…</source>
        <translation>البدء بنسخة احتيا&amp;طية…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>إظهار الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Go on as a guest</source>
        <translation>المتابعة ك&amp;ضيف</translation>
    </message>
    <message>
        <source>Nothing that you type as a guest is kept. Your letters stay where they are.</source>
        <translation>لا يُحتفظ بشيء مما تكتبه كضيف. تبقى رسائلك في مكانها.</translation>
    </message>
    <message>
        <source>Opening your letters</source>
        <translation>فتح رسائلك</translation>
    </message>
    <message>
        <source>Opening your letters…</source>
        <translation>جارٍ فتح رسائلك…</translation>
    </message>
    <message>
        <source>If this computer&apos;s keyring is locked, it asks for its password now.</source>
        <translation>إن كانت حلقة مفاتيح هذا الحاسوب مقفلة، فستطلب الآن كلمة مرورها.</translation>
    </message>
    <message>
        <source>Your letters are open elsewhere</source>
        <translation>رسائلك مفتوحة في مكان آخر</translation>
    </message>
    <message>
        <source>Your letters can&apos;t be opened as they are</source>
        <translation>لا يمكن فتح رسائلك كما هي</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing new was begun over them. Try another way in, put files back that were moved, or open them with the version that wrote them.</source>
        <translation>لم يتغيّر شيء، ولم يُنشأ شيء جديد مكانها. جرّب طريقة فتح أخرى، أو أعِد الملفات التي نُقلت، أو افتحها بالإصدار الذي كتبها.</translation>
    </message>
    <message>
        <source>Your letters are locked</source>
        <translation>رسائلك مقفلة</translation>
    </message>
    <message>
        <source>The files that are here now are put aside as they are, and nothing is written over them.</source>
        <translation>تُوضع الملفات الموجودة هنا جانبًا كما هي، ولا يُكتب شيء فوقها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in {folder}:</source>
        <translation>
            <numerusform>لا ملفات في {folder}:</numerusform>
            <numerusform>ملف واحد في {folder}:</numerusform>
            <numerusform>ملفان في {folder}:</numerusform>
            <numerusform>%Ln ملفات في {folder}:</numerusform>
            <numerusform>%Ln ملفًا في {folder}:</numerusform>
            <numerusform>%Ln ملف في {folder}:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message numerus="yes">
        <source>%Ln note(s) on the letter</source>
        <translation>
            <numerusform>لا ملاحظات على الرسالة</numerusform>
            <numerusform>ملاحظة واحدة على الرسالة</numerusform>
            <numerusform>ملاحظتان على الرسالة</numerusform>
            <numerusform>%Ln ملاحظات على الرسالة</numerusform>
            <numerusform>%Ln ملاحظة على الرسالة</numerusform>
            <numerusform>%Ln ملاحظة على الرسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) could go</source>
        <translation>
            <numerusform>لا جمل يمكن حذفها</numerusform>
            <numerusform>جملة واحدة يمكن حذفها</numerusform>
            <numerusform>جملتان يمكن حذفهما</numerusform>
            <numerusform>%Ln جمل يمكن حذفها</numerusform>
            <numerusform>%Ln جملة يمكن حذفها</numerusform>
            <numerusform>%Ln جملة يمكن حذفها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{asked} of %Ln point(s) asked</source>
        <translation>
            <numerusform>لا مطالب ({asked})</numerusform>
            <numerusform>طُلب {asked} من مطلب واحد</numerusform>
            <numerusform>طُلب {asked} من مطلبين</numerusform>
            <numerusform>طُلب {asked} من %Ln مطالب</numerusform>
            <numerusform>طُلب {asked} من %Ln مطلبًا</numerusform>
            <numerusform>طُلب {asked} من %Ln مطلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter to {who} asks for everything.</source>
        <translation>الرسالة إلى {who} تطلب كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the letter to {who}: point(s) {points}</source>
        <translation>
            <numerusform>ليس في الرسالة إلى {who}: {points}</numerusform>
            <numerusform>ليس في الرسالة إلى {who}: المطلب {points}</numerusform>
            <numerusform>ليس في الرسالة إلى {who}: المطلبان {points}</numerusform>
            <numerusform>ليس في الرسالة إلى {who}: المطالب {points}</numerusform>
            <numerusform>ليس في الرسالة إلى {who}: المطالب {points}</numerusform>
            <numerusform>ليس في الرسالة إلى {who}: المطالب {points}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong inside Par Avion. What you typed is still here: save your letters, then start the program again.</source>
        <translation>حدث خطأ داخل Par Avion. ما كتبته لا يزال هنا: احفظ رسائلك ثم شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>If you tell us about it, please copy these details. They hold nothing of yours.</source>
        <translation>إن أخبرتنا بذلك فانسخ هذه التفاصيل من فضلك. لا شيء فيها يخصّك.</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>تفاصيل الخطأ</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>Until this day:</source>
        <translation>حتى هذا اليوم:</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>في أقرب وقت</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Your own answer, not the sheet&apos;s</source>
        <translation>إجابتك أنت، لا ما في النشرة</translation>
    </message>
    <message>
        <source>Until when are letters wanted? Look at the sheet.</source>
        <translation>إلى متى تُطلب الرسائل؟ انظر إلى النشرة.</translation>
    </message>
</context>
<context>
    <name>DistressNote</name>
    <message>
        <source>A note about this case</source>
        <translation>تنبيه عن هذه الحالة</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>فتح القصة</translation>
    </message>
    <message>
        <source>Take this note off</source>
        <translation>إزالة هذا التنبيه</translation>
    </message>
    <message>
        <source>This case may be distressing. Its story is folded; open it when you are ready.</source>
        <translation>قد تكون هذه الحالة مؤلمة. قصتها مطويّة؛ افتحها حين تكون مستعدًا.</translation>
    </message>
    <message>
        <source>This case may be distressing. Take your time.</source>
        <translation>قد تكون هذه الحالة مؤلمة. خذ وقتك.</translation>
    </message>
    <message>
        <source>It tells of: {words}</source>
        <translation>تتحدث عن: {words}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إ&amp;عادة</translation>
    </message>
</context>
<context>
    <name>EmbassyBlankPanel</name>
    <message>
        <source>The embassy’s address is printed as a blank: write it in by hand, or enter it before.</source>
        <translation>يُطبع عنوان السفارة فراغًا: اكتبه بخط اليد، أو أدخله قبل ذلك.</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>إدخال العنوان…</translation>
    </message>
</context>
<context>
    <name>EmbassyPanel</name>
    <message>
        <source>The embassy’s address</source>
        <translation>عنوان السفارة</translation>
    </message>
    <message>
        <source>I have checked this: use it</source>
        <translation>تحقّقت منه: استخدامه</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the embassy’s address…</source>
        <translation>تغيير عنوان السفارة…</translation>
    </message>
    <message>
        <source>Paste its address…</source>
        <translation>لصق عنوانها…</translation>
    </message>
    <message>
        <source>Another one found</source>
        <translation>عنوان آخر وُجد</translation>
    </message>
    <message>
        <source>Not right any more</source>
        <translation>لم يعد صحيحًا</translation>
    </message>
    <message>
        <source>Choose my country</source>
        <translation>اختيار بلدي</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>دفتر العناوين…</translation>
    </message>
    <message>
        <source>Which embassy it is depends on the country in which you live.</source>
        <translation>تتوقف السفارة على البلد الذي تعيش فيه.</translation>
    </message>
    <message>
        <source>This address is printed.</source>
        <translation>يُطبع هذا العنوان.</translation>
    </message>
    <message>
        <source>This address was found, and nobody has confirmed it. Embassies move: please compare it with the embassy’s own page, or ring them. Until then a blank is printed.</source>
        <translation>وُجد هذا العنوان ولم يؤكّده أحد. السفارات تنتقل: قارنه بصفحة السفارة نفسها أو اتصل بها. إلى ذلك الحين يُطبع فراغ ليُملأ.</translation>
    </message>
    <message>
        <source>No address is known here. A blank to fill in by hand is printed, unless you paste the address.</source>
        <translation>لا عنوان معروف هنا. يُطبع فراغ ليُملأ بخط اليد، إلا إذا لصقت العنوان.</translation>
    </message>
    <message>
        <source>It is in another country ({country}), and covers yours from there.</source>
        <translation>تقع في بلد آخر ({country})، وتشمل بلدك من هناك.</translation>
    </message>
    <message>
        <source>It is in {town}.</source>
        <translation>تقع في {town}.</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What the letters tell of the case</source>
        <translation>ما تذكره الرسائل عن الحالة</translation>
    </message>
    <message>
        <source>{day}: past on the day of the letter</source>
        <translation>{day}: مضى يوم كتابة الرسالة</translation>
    </message>
    <message>
        <source>{day}: still ahead</source>
        <translation>{day}: لم يأتِ بعد</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>What was read</source>
        <translation>ما قُرئ من النشرة</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>تواريخ مهمة</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>ما يُطلب</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>من يُكتب إليه</translation>
    </message>
    <message>
        <source>Section office</source>
        <translation>مكتب الفرع</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a sheet</source>
        <translation>فتح نشرة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>نشرات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>حفظ الحالة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخ احتياطية</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>فتح قواعد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Take in a table of addresses</source>
        <translation>استيراد جدول عناوين</translation>
    </message>
    <message>
        <source>Save the register as a table</source>
        <translation>حفظ السجل كجدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>اختر مجلدًا للرسائل</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>احفظ هنا</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation>ال&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;مفاتيح الاختصار…</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Opens or folds this part of the page.</source>
        <translation>يفتح هذا الجزء من الصفحة أو يطويه.</translation>
    </message>
    <message>
        <source>{part}, open</source>
        <translation>{part}، مفتوح</translation>
    </message>
    <message>
        <source>{part}, folded</source>
        <translation>{part}، مطويّ</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>&amp;Read the case</source>
        <translation>&amp;قراءة الحالة</translation>
    </message>
    <message>
        <source>&amp;Write the letters</source>
        <translation>&amp;كتابة الرسائل</translation>
    </message>
    <message>
        <source>&amp;Send the letters</source>
        <translation>إر&amp;سال الرسائل</translation>
    </message>
    <message>
        <source>Ne&amp;xt note</source>
        <translation>الملاحظة التال&amp;ية</translation>
    </message>
    <message>
        <source>Show the &amp;cases</source>
        <translation>إظها&amp;ر الحالات</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>A recovery code has eight groups of five letters and digits; nothing is lost: please look at it again.</source>
        <translation>رمز الاسترداد ثماني مجموعات، في كل منها خمسة أحرف وأرقام؛ لم يضِع شيء: راجعه من فضلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of the code have a slip, please look again at: {numbers}.</source>
        <translation>
            <numerusform>لا خطأ في مجموعات الرمز، راجعه من فضلك: {numbers}.</numerusform>
            <numerusform>في مجموعة واحدة من الرمز خطأ، راجعها من فضلك: {numbers}.</numerusform>
            <numerusform>في مجموعتين من الرمز خطأ، راجعهما من فضلك: {numbers}.</numerusform>
            <numerusform>في %Ln مجموعات من الرمز خطأ، راجعها من فضلك: {numbers}.</numerusform>
            <numerusform>في %Ln مجموعة من الرمز خطأ، راجعها من فضلك: {numbers}.</numerusform>
            <numerusform>في %Ln مجموعة من الرمز خطأ، راجعها من فضلك: {numbers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardPart</name>
    <message>
        <source>&amp;Lock when nobody has touched the window for</source>
        <translation>ال&amp;قفل إذا لم يلمس أحد النافذة مدة</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>عندما لا يكون أحد هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Whoever sits down at this computer can read your letters.</source>
        <translation>يستطيع كل من يجلس إلى هذا الحاسوب أن يقرأ رسائلك.</translation>
    </message>
    <message>
        <source>They are locked before this computer sleeps, too.</source>
        <translation>وتُقفل أيضًا قبل أن يدخل هذا الحاسوب في السكون.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t tell when it goes to sleep: lock your letters before, with “Lock now” under “More”.</source>
        <translation>لا يُخبر هذا الحاسوب متى يدخل في السكون: اقفل رسائلك قبل ذلك، من «المزيد».</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Cases</source>
        <translation>ال&amp;حالات</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>ق&amp;راءة</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إر&amp;سال</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>KeepingBar</name>
    <message>
        <source>Try again now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Par Avion tries again by itself.</source>
        <translation>يعيد Par Avion المحاولة من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>KeepingCommands</name>
    <message>
        <source>Keep m&amp;y letters on this computer…</source>
        <translation>الاحتفاظ &amp;برسائلي على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Open my letters…</source>
        <translation>فتح رسائلي…</translation>
    </message>
    <message>
        <source>Keeping and &amp;safety…</source>
        <translation>الحفظ والأ&amp;مان…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Erase all that is kept here…</source>
        <translation>محو كل ما يُحتفظ به هنا…</translation>
    </message>
    <message>
        <source>From now on your letters are kept on this computer, sealed. They are saved by themselves; the line at the bottom says when.</source>
        <translation>من الآن يُحتفظ برسائلك مختومةً على هذا الحاسوب. تُحفظ من تلقاء نفسها؛ والسطر في الأسفل يذكر متى.</translation>
    </message>
    <message>
        <source>Everything from the backup is here, and is kept on this computer from now on. It opens with the same passphrase.</source>
        <translation>كل ما في النسخة الاحتياطية موجود هنا، ويُحتفظ به على هذا الحاسوب من الآن. يُفتح بعبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>The files that could not be opened lie in {folder}.</source>
        <translation>الملفات التي تعذّر فتحها موجودة في {folder}.</translation>
    </message>
</context>
<context>
    <name>KeepingFoot</name>
    <message>
        <source>Keep my letters…</source>
        <translation>الاحتفاظ برسائلي…</translation>
    </message>
    <message>
        <source>Open my letters…</source>
        <translation>فتح رسائلي…</translation>
    </message>
    <message>
        <source>Keeping and safety…</source>
        <translation>الحفظ والأمان…</translation>
    </message>
    <message>
        <source>Your letters are kept on this computer, sealed.</source>
        <translation>يُحتفظ برسائلك مختومةً على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your letters are open only to read.</source>
        <translation>رسائلك مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>You are a guest: nothing stays on this computer.</source>
        <translation>أنت ضيف: لا يبقى شيء على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>KeyDateField</name>
    <message>
        <source>Take this day out</source>
        <translation>إزالة هذا اليوم</translation>
    </message>
    <message>
        <source>Day of {name}</source>
        <translation>اليوم: {name}</translation>
    </message>
    <message>
        <source>{command}: {who}</source>
        <translation>{command}: {who}</translation>
    </message>
</context>
<context>
    <name>KeyDays</name>
    <message>
        <source>{day} ({time})</source>
        <comment>a day, and how far it is away</comment>
        <translation>{day} ({time})</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in more than %Ln year(s)</source>
        <translation>
            <numerusform>بعد أقلّ من سنة</numerusform>
            <numerusform>بعد أكثر من سنة</numerusform>
            <numerusform>بعد أكثر من سنتين</numerusform>
            <numerusform>بعد أكثر من %Ln سنوات</numerusform>
            <numerusform>بعد أكثر من %Ln سنة</numerusform>
            <numerusform>بعد أكثر من %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غدًا</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln year(s) ago</source>
        <translation>
            <numerusform>قبل أقلّ من سنة</numerusform>
            <numerusform>قبل أكثر من سنة</numerusform>
            <numerusform>قبل أكثر من سنتين</numerusform>
            <numerusform>قبل أكثر من %Ln سنوات</numerusform>
            <numerusform>قبل أكثر من %Ln سنة</numerusform>
            <numerusform>قبل أكثر من %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>إظهار ما أ&amp;كتبه</translation>
    </message>
    <message>
        <source>Recovery &amp;code, from your paper</source>
        <translation>رم&amp;ز الاسترداد، من ورقتك</translation>
    </message>
    <message>
        <source>Eight groups of five letters and digits; spaces don&apos;t matter</source>
        <translation>ثماني مجموعات، في كل منها خمسة أحرف وأرقام؛ لا أهمية للمسافات</translation>
    </message>
    <message>
        <source>&amp;Open my letters</source>
        <translation>&amp;فتح رسائلي</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s &amp;keyring</source>
        <translation>الفتح بحل&amp;قة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>It may ask for its own password.</source>
        <translation>قد تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>I have a passphrase</source>
        <translation>لديّ عبارة مرور</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation>لديّ رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>KindOfOne</name>
    <message>
        <source>Kind of this letter</source>
        <translation>نوع هذه الرسالة</translation>
    </message>
    <message>
        <source>As usual ({kind})</source>
        <translation>كالمعتاد ({kind})</translation>
    </message>
</context>
<context>
    <name>KindPanel</name>
    <message>
        <source>Kind of letter</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>A card to the person…</source>
        <translation>بطاقة إلى الشخص…</translation>
    </message>
    <message>
        <source>&amp;Kind, for all officials</source>
        <translation>ال&amp;نوع، لجميع المسؤولين</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>Not for this case:</source>
        <translation>ليس لهذه الحالة:</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language of the letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>The sheet&apos;s language ({language})</source>
        <translation>لغة النشرة ({language})</translation>
    </message>
    <message>
        <source>The sheet also asks for {languages}: Par Avion can&apos;t write in that yet.</source>
        <translation>تطلب النشرة أيضًا {languages}: لا يستطيع Par Avion الكتابة بها بعد.</translation>
    </message>
    <message>
        <source>Salutation, date and closing are in {language}; there are no ready sentences. Write the request in {language} under “My words”, once for all letters: each point of the sheet stands beside its box. Nothing is translated by machine.</source>
        <translation>التحية والتاريخ والخاتمة باللغة {language}؛ ولا توجد جمل جاهزة. اكتب الطلب باللغة {language} في «كلماتي» مرة واحدة لكل الرسائل: كل نقطة من النشرة بجانب خانتها. لا شيء يُترجم آليًا.</translation>
    </message>
    <message>
        <source>It can&apos;t be printed here: this computer has no font for it.</source>
        <translation>لا يمكن طباعتها هنا: لا يوجد على هذا الحاسوب خط لهذه اللغة.</translation>
    </message>
    <message>
        <source>Date, subject and closing are in {language}. The sheet&apos;s own letter stays in {own}: nothing is translated by machine. Put it into {language} under “My words”.</source>
        <translation>التاريخ والموضوع والخاتمة بلغة {language}. وتبقى رسالة النشرة بلغة {own}: لا شيء يُترجم آليًا. اكتبها بلغة {language} في «كلماتي».</translation>
    </message>
    <message>
        <source>Date, opening and closing are in {language}. What happened and the points stay in {own}, as the sheet prints them: nothing is translated by machine. Put them into {language} under “My words”.</source>
        <translation>التاريخ والمقدمة والخاتمة بلغة {language}. ويبقى ما حدث والمطالب بلغة {own} كما في النشرة: لا شيء يُترجم آليًا. اكتبها بلغة {language} في «كلماتي».</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>The writer&apos;s own language will do, too</source>
        <translation>لغة كاتب الرسالة مقبولة أيضًا</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>&amp;New person…</source>
        <translation>ش&amp;خص جديد…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Par Avion could not start over, and nothing you typed is lost. Save it if you like, then close this window and start Par Avion again for the next person.</source>
        <translation>تعذّر على Par Avion البدء من جديد، ولم يضِع شيء مما كتبته. احفظه إن شئت، ثم أغلق هذه النافذة وشغّل Par Avion مرة أخرى للشخص التالي.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>البحث في الحالات</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>ترتيب الحالات</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>إظهار كل الحالات</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>حسب آخر يوم</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <translation>آخر ما فُتح أولًا</translation>
    </message>
    <message>
        <source>No case with “{words}”. Every word of every case was searched.</source>
        <translation>لا حالة فيها «{words}». شمل البحث كل كلمة في كل حالة.</translation>
    </message>
    <message>
        <source>No case with “{words}”. Headlines, countries, names and UA numbers are searched.</source>
        <translation>لا حالة فيها «{words}». يشمل البحث العناوين والبلدان والأسماء وأرقام UA.</translation>
    </message>
</context>
<context>
    <name>LibraryViewModel</name>
    <message>
        <source>The case is off the list. What you wrote for it is still there.</source>
        <translation>أُزيلت الحالة من القائمة. ما كتبته لها لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إرجاعها</translation>
    </message>
    <message>
        <source>The case and its letters are deleted from this computer.</source>
        <translation>حُذفت الحالة ورسائلها من هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Larger text</source>
        <translation>ن&amp;ص أكبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أص&amp;غر</translation>
    </message>
    <message>
        <source>&amp;Text as usual</source>
        <translation>النص كالمعتا&amp;د</translation>
    </message>
</context>
<context>
    <name>LoosePanel</name>
    <message>
        <source>Lines in no field</source>
        <translation>أسطر ليست في أي حقل</translation>
    </message>
    <message>
        <source>Show page numbers and the like</source>
        <translation>إظهار أرقام الصفحات وما شابهها</translation>
    </message>
    <message>
        <source>Put into the chosen field (Enter)</source>
        <translation>وضعه في الحقل المختار (Enter)</translation>
    </message>
    <message>
        <source>Put into…</source>
        <translation>وضعه في…</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>إخراجه (Delete)</translation>
    </message>
    <message>
        <source>No line seems to be missing.</source>
        <translation>لا يبدو أن سطرًا ينقص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) in no field</source>
        <translation>
            <numerusform>لا أسطر خارج الحقول</numerusform>
            <numerusform>سطر واحد ليس في أي حقل</numerusform>
            <numerusform>سطران ليسا في أي حقل</numerusform>
            <numerusform>%Ln أسطر ليست في أي حقل</numerusform>
            <numerusform>%Ln سطرًا ليس في أي حقل</numerusform>
            <numerusform>%Ln سطر ليس في أي حقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Name and full address</source>
        <translation>الاسم والعنوان الكامل</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name and address, and your e-mail address if you gave it.</source>
        <translation>من الرسالة والظرف يعرف المسؤولون اسمك وعنوانك، وبريدك الإلكتروني إن ذكرته.</translation>
    </message>
    <message>
        <source>Name, town and country</source>
        <translation>الاسم والمدينة والبلد</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name, town and country; no street.</source>
        <translation>من الرسالة والظرف يعرف المسؤولون اسمك ومدينتك وبلدك؛ دون الشارع.</translation>
    </message>
    <message>
        <source>Initials, town and country</source>
        <translation>الأحرف الأولى والمدينة والبلد</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your initials, town and country; no name.</source>
        <translation>من الرسالة والظرف يعرف المسؤولون الأحرف الأولى من اسمك ومدينتك وبلدك؛ دون الاسم.</translation>
    </message>
    <message>
        <source>Name, care of my group</source>
        <translation>الاسم، بواسطة مجموعتي</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name and your group&apos;s address, not your own.</source>
        <translation>من الرسالة والظرف يعرف المسؤولون اسمك وعنوان مجموعتك، لا عنوانك.</translation>
    </message>
    <message>
        <source>Name alone</source>
        <translation>الاسم وحده</translation>
    </message>
    <message>
        <source>From letter and envelope, the officials learn your name, and not where you live.</source>
        <translation>من الرسالة والظرف يعرف المسؤولون اسمك، لا أين تسكن.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>For window envelopes (DIN 5008 A)</source>
        <translation>لأظرف بنافذة (DIN 5008 A)</translation>
    </message>
    <message>
        <source>For window envelopes (DIN 5008 B)</source>
        <translation>لظروف ذات نافذة (DIN 5008 B)</translation>
    </message>
    <message>
        <source>Swiss, window at the right</source>
        <translation>سويسري، النافذة على اليمين</translation>
    </message>
    <message>
        <source>Swiss, window at the left</source>
        <translation>سويسري، النافذة على اليسار</translation>
    </message>
    <message>
        <source>French, window at the right</source>
        <translation>فرنسي، النافذة على اليمين</translation>
    </message>
    <message>
        <source>British (DL window)</source>
        <translation>بريطاني (نافذة DL)</translation>
    </message>
    <message>
        <source>US (No. 9 and No. 10 window)</source>
        <translation>أمريكي (نافذة رقم 9 ورقم 10)</translation>
    </message>
    <message>
        <source>Plain letter</source>
        <translation>رسالة بسيطة</translation>
    </message>
    <message>
        <source>DL (110 × 220 mm)</source>
        <translation>DL (110 × 220 مم)</translation>
    </message>
    <message>
        <source>C6 (114 × 162 mm)</source>
        <translation>C6 (114 × 162 مم)</translation>
    </message>
    <message>
        <source>C6/5 (114 × 229 mm)</source>
        <translation>C6/5 (114 × 229 مم)</translation>
    </message>
    <message>
        <source>C5 (162 × 229 mm)</source>
        <translation>C5 (162 × 229 مم)</translation>
    </message>
    <message>
        <source>C4 (229 × 324 mm)</source>
        <translation>C4 (229 × 324 مم)</translation>
    </message>
    <message>
        <source>US No. 10 (4⅛ × 9½ in)</source>
        <translation>US No. 10 (4⅛ × 9½ بوصة)</translation>
    </message>
    <message>
        <source>US Monarch (3⅞ × 7½ in)</source>
        <translation>مونارك أمريكي (3⅞ × 7½ بوصة)</translation>
    </message>
    <message>
        <source>No envelopes</source>
        <translation>بلا ظروف</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>عني</translation>
    </message>
    <message>
        <source>Before the points</source>
        <translation>قبل النقاط</translation>
    </message>
    <message>
        <source>Paragraph {point}</source>
        <translation>الفقرة {point}</translation>
    </message>
    <message>
        <source>Point {point}</source>
        <translation>المطلب {point}</translation>
    </message>
    <message>
        <source>Last sentence</source>
        <translation>الجملة الأخيرة</translation>
    </message>
    <message>
        <source>On the sheet before the letter</source>
        <translation>على الورقة التي تسبق الرسالة</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>على البطاقة</translation>
    </message>
    <message>
        <source>Question to the section office</source>
        <translation>سؤال إلى مكتب الفرع</translation>
    </message>
    <message>
        <source>Note to the section office</source>
        <translation>مذكرة إلى مكتب الفرع</translation>
    </message>
    <message>
        <source>whom the sheet means</source>
        <translation>من تقصده النشرة</translation>
    </message>
    <message>
        <source>you, the official</source>
        <translation>أنت، المسؤول</translation>
    </message>
    <message>
        <source>the authorities</source>
        <translation>السلطات</translation>
    </message>
    <message>
        <source>you: do all in your power</source>
        <translation>أنت: بذل كل ما في وسعك</translation>
    </message>
    <message>
        <source>nobody yet, as the sheet prints it</source>
        <translation>لا أحد بعد، كما في النشرة</translation>
    </message>
    <message>
        <source>you (suggested)</source>
        <translation>أنت (مقترح)</translation>
    </message>
    <message>
        <source>the authorities (suggested)</source>
        <translation>السلطات (مقترح)</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>a copy of the first letter</source>
        <translation>نسخة من الرسالة الأولى</translation>
    </message>
    <message>
        <source>a note with a copy of the first letter</source>
        <translation>مذكرة مع نسخة من الرسالة الأولى</translation>
    </message>
    <message>
        <source>an express letter</source>
        <translation>رسالة سريعة</translation>
    </message>
    <message>
        <source>a very short text</source>
        <translation>نص قصير جدًا</translation>
    </message>
    <message>
        <source>a letter through the embassy</source>
        <translation>رسالة عن طريق السفارة</translation>
    </message>
    <message>
        <source>a fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>a letter written out by hand</source>
        <translation>رسالة تُنسخ بخط اليد</translation>
    </message>
    <message>
        <source>a thank-you letter</source>
        <translation>رسالة شكر</translation>
    </message>
    <message>
        <source>a letter of their own</source>
        <translation>رسالة خاصة بهم</translation>
    </message>
    <message>
        <source>The embassy in your country</source>
        <translation>السفارة في بلدك</translation>
    </message>
    <message>
        <source>Head of state</source>
        <translation>رئيس الدولة</translation>
    </message>
    <message>
        <source>King or queen</source>
        <translation>ملك أو ملكة</translation>
    </message>
    <message>
        <source>Head of government</source>
        <translation>رئيس الحكومة</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>وزير</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>سفير</translation>
    </message>
    <message>
        <source>Prosecutor General</source>
        <translation>النائب العام</translation>
    </message>
    <message>
        <source>President of a highest court</source>
        <translation>رئيس محكمة عليا</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <source>Madam</source>
        <translation>سيدة</translation>
    </message>
    <message>
        <source>Sir</source>
        <translation>سيد</translation>
    </message>
    <message>
        <source>No more letters are wanted</source>
        <translation>لم تعد هناك حاجة إلى رسائل</translation>
    </message>
    <message>
        <source>As soon as possible; the sheet gives no last day</source>
        <translation>في أقرب وقت؛ لا تعطي النشرة آخر يوم</translation>
    </message>
    <message>
        <source>No last day found: please look at the sheet</source>
        <translation>لم يُعثر على آخر يوم: انظر إلى النشرة</translation>
    </message>
    <message>
        <source>Today is the last day ({day})</source>
        <translation>اليوم آخر يوم ({day})</translation>
    </message>
    <message>
        <source>Write until {day}: {time}</source>
        <translation>اكتب حتى {day}: {time}</translation>
    </message>
    <message>
        <source>The last day was {day}, {time}</source>
        <translation>كان آخر يوم {day}، {time}</translation>
    </message>
    <message>
        <source>Post is in time.</source>
        <translation>البريد يصل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Send it by fax first: {number}.</source>
        <translation>أرسلها بالفاكس أولًا: {number}.</translation>
    </message>
    <message>
        <source>Send it by e-mail first: {number}.</source>
        <translation>أرسلها بالبريد الإلكتروني أولًا: {number}.</translation>
    </message>
    <message>
        <source>Faster than post: ask the embassy in your country to pass it on.</source>
        <translation>أسرع من البريد: اطلب من السفارة في بلدك أن توصلها.</translation>
    </message>
    <message>
        <source>Post it today, by the fastest post there is.</source>
        <translation>أرسلها اليوم بأسرع بريد متاح.</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>اليوم آخر يوم</translation>
    </message>
    <message>
        <source>Today is a day that the sheet names</source>
        <translation>اليوم يومٌ تذكره النشرة</translation>
    </message>
    <message>
        <source>The sheet asks for letters as soon as possible</source>
        <translation>النشرة تطلب الرسائل في أقرب وقت ممكن</translation>
    </message>
    <message>
        <source>{why}; {post}. {way}</source>
        <translation>{why}؛ {post}. {way}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>انقضى</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>في أقرب وقت</translation>
    </message>
    <message>
        <source>No last day found</source>
        <translation>لم يُعثر على آخر يوم</translation>
    </message>
    <message>
        <source>There is no such file, and nothing here has changed: look for the sheet with “Open…”.</source>
        <translation>لا يوجد ملف كهذا، ولم يتغيّر شيء هنا: ابحث عن النشرة بواسطة «فتح…».</translation>
    </message>
    <message>
        <source>You may not read this file, and nothing here has changed: ask its owner for a copy.</source>
        <translation>لا يحقّ لك قراءة هذا الملف، ولم يتغيّر شيء هنا: اطلب نسخة من صاحبه.</translation>
    </message>
    <message>
        <source>This is a folder, and nothing here has changed: open the sheet that lies in it.</source>
        <translation>هذا مجلد، ولم يتغيّر شيء هنا: افتح النشرة التي بداخله.</translation>
    </message>
    <message>
        <source>This is not an ordinary file, and nothing here has changed: choose the sheet itself.</source>
        <translation>هذا ليس ملفًا عاديًا، ولم يتغيّر شيء هنا: اختر النشرة نفسها.</translation>
    </message>
    <message>
        <source>This file is empty, and nothing here has changed: fetch the sheet again, or choose another.</source>
        <translation>هذا الملف فارغ، ولم يتغيّر شيء هنا: احصل على النشرة من جديد أو اختر غيرها.</translation>
    </message>
    <message>
        <source>This file is too large for a sheet, and nothing here has changed: choose the sheet alone.</source>
        <translation>هذا الملف أكبر من أن يكون نشرة، ولم يتغيّر شيء هنا: اختر النشرة وحدها.</translation>
    </message>
    <message>
        <source>This file holds only pictures of text, and nothing here has changed: ask for one whose text can be selected, or paste the text.</source>
        <translation>هذا الملف لا يحوي إلا صورًا للنص، ولم يتغيّر شيء هنا: اطلب ملفًا يمكن تحديد نصّه، أو الصق النص.</translation>
    </message>
    <message>
        <source>This file is damaged, and nothing here has changed: fetch the sheet again.</source>
        <translation>هذا الملف تالف، ولم يتغيّر شيء هنا: احصل على النشرة من جديد.</translation>
    </message>
    <message>
        <source>This file is locked with a password, and nothing here has changed: save a copy without one, and open that.</source>
        <translation>هذا الملف محميّ بكلمة مرور، ولم يتغيّر شيء هنا: احفظ نسخة بلا كلمة مرور وافتحها.</translation>
    </message>
    <message>
        <source>This file is a program; it was not started, and nothing here has changed: choose the sheet itself.</source>
        <translation>هذا الملف برنامج؛ لم يُشغَّل، ولم يتغيّر شيء هنا: اختر النشرة نفسها.</translation>
    </message>
    <message>
        <source>No text was found in this file, and nothing here has changed: choose a sheet saved as PDF or text.</source>
        <translation>لم يُعثر على نص في هذا الملف، ولم يتغيّر شيء هنا: اختر نشرة محفوظة بصيغة PDF أو نص.</translation>
    </message>
    <message>
        <source>This is a picture, and nothing here has changed: ask for a sheet whose text can be selected, or type its text and paste that.</source>
        <translation>هذه صورة، ولم يتغيّر شيء هنا: اطلب نشرة يمكن تحديد نصّها، أو اكتب نصّها والصقه.</translation>
    </message>
    <message>
        <source>This file holds other files packed together, and nothing here has changed: unpack it, and open the sheet.</source>
        <translation>يضمّ هذا الملف ملفات أخرى مضغوطة معًا، ولم يتغيّر شيء هنا: فكّ ضغطه وافتح النشرة.</translation>
    </message>
    <message>
        <source>This kind of file ({about}) can&apos;t be read as a sheet, and nothing here has changed: save it as PDF or text, or paste its text.</source>
        <translation>لا يمكن قراءة هذا النوع من الملفات ({about}) كنشرة، ولم يتغيّر شيء هنا: احفظه بصيغة PDF أو نص، أو الصق نصّه.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped; nothing here has changed: paste the sheet&apos;s text instead.</source>
        <translation>طالت قراءة هذا الملف فأُوقفت؛ لم يتغيّر شيء هنا: الصق نص النشرة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This computer guards less well than others against a harmful file, so the sheet was not opened: open it only if you trust whoever sent it.</source>
        <translation>هذا الحاسوب أقلّ حماية من غيره ضدّ ملف ضارّ، فلم تُفتح النشرة: لا تفتحها إلا إن كنت تثق بمن أرسلها.</translation>
    </message>
    <message>
        <source>This file could not be read, and nothing here has changed: fetch the sheet again, or paste its text.</source>
        <translation>تعذّرت قراءة هذا الملف، ولم يتغيّر شيء هنا: احصل على النشرة من جديد أو الصق نصّها.</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>This is an old Word document (.doc), and nothing here has changed: open it in a word processor, save it as .docx or PDF, and open that.</source>
        <translation>هذا مستند Word قديم (.doc)، ولم يتغيّر شيء هنا: افتحه في برنامج لتحرير النصوص واحفظه بصيغة ‎.docx أو PDF، ثم افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>This file is not built like a sheet, so it was not read; nothing here has changed: paste the sheet&apos;s text instead.</source>
        <translation>بنية هذا الملف ليست بنية نشرة، فلم يُقرأ؛ لم يتغيّر شيء هنا: الصق نص النشرة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Office document</source>
        <translation>مستند Office</translation>
    </message>
    <message>
        <source>Outlook mail</source>
        <translation>رسالة Outlook</translation>
    </message>
    <message>
        <source>Pages document</source>
        <translation>مستند Pages</translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation>PostScript</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>شرائح عرض</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>The letters are not made yet: they need your name; nothing you typed is lost.</source>
        <translation>لم تُعَدّ الرسائل بعد: ينقصها اسمك؛ لم يضِع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The letters are not made yet: please add {about}, or let the officials learn less; nothing you typed is lost.</source>
        <translation>لم تُعَدّ الرسائل بعد: أضِف {about} أو دَع المسؤولين يعرفون أقلّ؛ لم يضِع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The letters are not made yet: {about} must be one line of text; nothing you typed is lost.</source>
        <translation>لم تُعَدّ الرسائل بعد: {about} في سطر واحد فقط؛ لم يضِع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The letters are not made yet: please choose your country; nothing you typed is lost.</source>
        <translation>لم تُعَدّ الرسائل بعد: اختر بلدك؛ لم يضِع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The letters are not made yet: please look at {about} again; nothing you typed is lost.</source>
        <translation>لم تُعَدّ الرسائل بعد: راجع {about}؛ لم يضِع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>your town</source>
        <translation>مدينتك</translation>
    </message>
    <message>
        <source>your country</source>
        <translation>بلدك</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>the sentence about you</source>
        <translation>الجملة التي عنك</translation>
    </message>
    <message>
        <source>your group&apos;s address</source>
        <translation>عنوان مجموعتك</translation>
    </message>
    <message>
        <source>your details</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>This sheet names nobody to write to, so there is no letter; the case stays open to read.</source>
        <translation>لا تذكر هذه النشرة أحدًا يُكتب إليه، فلا رسالة؛ تبقى الحالة مفتوحة للقراءة.</translation>
    </message>
    <message>
        <source>This does not look like an urgent action, so there is no letter: open another file.</source>
        <translation>لا يبدو هذا تحرّكًا عاجلًا، فلا رسالة: افتح ملفًا آخر.</translation>
    </message>
    <message>
        <source>This sheet asks for no more letters, so there is nothing to write: thank you for all you did.</source>
        <translation>لم تعد هذه النشرة تطلب رسائل، فلا شيء يُكتب: شكرًا على كل ما فعلته.</translation>
    </message>
    <message>
        <source>Nobody to write to is ticked, so there is no letter; tick an official under “To whom”.</source>
        <translation>لم يُختَر أحد يُكتب إليه، فلا رسالة؛ اختر مسؤولًا تحت «إلى من».</translation>
    </message>
    <message>
        <source>This sheet offers no address for cards, so there is none to write.</source>
        <translation>لا تذكر هذه النشرة عنوانًا للبطاقات، فلا بطاقة تُكتب.</translation>
    </message>
    <message>
        <source>You may not write into this folder; your letters are still here: choose another folder.</source>
        <translation>لا يحقّ لك الكتابة في هذا المجلد؛ رسائلك لا تزال هنا: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full; your letters are still here: make some room, or choose another folder.</source>
        <translation>القرص ممتلئ؛ رسائلك لا تزال هنا: أفسح مكانًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This is not a folder; your letters are still here: choose another place.</source>
        <translation>هذا ليس مجلدًا؛ رسائلك لا تزال هنا: اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The letters could not be saved there; they are still here: choose another folder.</source>
        <translation>تعذّر حفظ الرسائل هناك؛ لا تزال هنا: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No printing system was found; your letters are still here: save them, and print the PDF files elsewhere.</source>
        <translation>لم يُعثر على نظام طباعة؛ رسائلك لا تزال هنا: احفظها واطبع ملفات PDF في مكان آخر.</translation>
    </message>
    <message>
        <source>No printer was found; your letters are still here: switch one on and try again, or save them, and print the PDF files elsewhere.</source>
        <translation>لم يُعثر على طابعة؛ رسائلك لا تزال هنا: شغّل طابعة وحاول ثانية، أو احفظ الرسائل واطبع ملفات PDF في مكان آخر.</translation>
    </message>
    <message>
        <source>The printer did not take the letters; they are still here: look at the printer and try again, or save them.</source>
        <translation>لم تأخذ الطابعة الرسائل؛ لا تزال هنا: تفقّد الطابعة وحاول ثانية، أو احفظها.</translation>
    </message>
    <message>
        <source>The letter can&apos;t be printed with the sign “{about}”; nothing is lost: please use another.</source>
        <translation>لا يمكن طباعة الرسالة بالرمز «{about}»؛ لم يضِع شيء: استخدم غيره.</translation>
    </message>
    <message>
        <source>What is written in {about} can&apos;t be printed here: this computer has no font for it. It stays as it is.</source>
        <translation>لا يمكن طباعة ما كُتب باللغة {about} هنا: لا يوجد على هذا الحاسوب خط لها. ويبقى النص كما هو.</translation>
    </message>
    <message>
        <source>The letter has an address or a block that doesn&apos;t fit on this paper; nothing is lost: choose another paper or layout, or shorten it.</source>
        <translation>في الرسالة عنوان أو مقطع لا تتسع له هذه الورقة؛ لم يضِع شيء: اختر ورقًا أو تصميمًا آخر، أو اختصر.</translation>
    </message>
    <message>
        <source>This case has no official with that number; nothing is lost: choose another.</source>
        <translation>ليس في هذه الحالة مسؤول بهذا الرقم؛ لم يضِع شيء: اختر غيره.</translation>
    </message>
    <message>
        <source>That did not work; nothing is lost: please try again.</source>
        <translation>لم ينجح ذلك؛ لم يضِع شيء: حاول ثانية من فضلك.</translation>
    </message>
    <message>
        <source>No last day was found: look at the sheet before you write.</source>
        <translation>لم يُعثر على آخر يوم: انظر إلى النشرة قبل أن تكتب.</translation>
    </message>
    <message>
        <source>No official to write to was found.</source>
        <translation>لم يُعثر على مسؤول يُكتب إليه.</translation>
    </message>
    <message>
        <source>The sheet gives no salutation for an official: one is suggested.</source>
        <translation>لا تعطي النشرة صيغة مخاطبة لأحد المسؤولين: اقتُرحت واحدة.</translation>
    </message>
    <message>
        <source>No points to ask for were found: write them in your own words.</source>
        <translation>لم يُعثر على مطالب: اكتبها بكلماتك.</translation>
    </message>
    <message>
        <source>This sheet says that no more letters are wanted.</source>
        <translation>تقول هذه النشرة إن الرسائل لم تعد مطلوبة.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an urgent action sheet: please check every part.</source>
        <translation>لا تبدو هذه نشرة تحرّك عاجل: راجع كل جزء من فضلك.</translation>
    </message>
    <message>
        <source>An address ran into the text around it: please compare it with the sheet.</source>
        <translation>اختلط عنوان بالنص المحيط به: قارنه بالنشرة من فضلك.</translation>
    </message>
    <message>
        <source>This computer guards less well than others against a harmful file.</source>
        <translation>هذا الحاسوب أقلّ حماية من غيره ضدّ ملف ضارّ.</translation>
    </message>
    <message>
        <source>The sheet came in a message or a packed file; nothing else in there was read.</source>
        <translation>وردت النشرة داخل رسالة أو ملف مضغوط؛ لم يُقرأ منه شيء غيرها.</translation>
    </message>
    <message>
        <source>The last day has passed: every page says DRAFT until the section office has agreed.</source>
        <translation>انقضى آخر يوم: تحمل كل صفحة كلمة DRAFT إلى أن يوافق مكتب الفرع.</translation>
    </message>
    <message>
        <source>The last day has passed, but the section office agreed to letters.</source>
        <translation>انقضى آخر يوم، لكن مكتب الفرع وافق على الرسائل.</translation>
    </message>
    <message>
        <source>Today is the last day: e-mail or fax gets there in time, post doesn&apos;t.</source>
        <translation>اليوم آخر يوم: البريد الإلكتروني أو الفاكس يصل في الوقت، أما البريد فلا.</translation>
    </message>
    <message>
        <source>The last day is near ({text}): e-mail or fax is quicker than post.</source>
        <translation>آخر يوم قريب ({text}): البريد الإلكتروني أو الفاكس أسرع من البريد.</translation>
    </message>
    <message>
        <source>Your own words tell {who} something about you that you chose to keep back.</source>
        <translation>كلماتك تُخبر {who} بشيء عنك اخترت ألّا تذكره.</translation>
    </message>
    <message>
        <source>This may offend: say what happened, and ask.</source>
        <translation>قد يكون هذا جارحًا: اذكر ما حدث، ثم اطلب.</translation>
    </message>
    <message>
        <source>This accuses the reader: say what is known, or what you fear.</source>
        <translation>هذا يتّهم القارئ: اذكر ما هو معروف، أو ما تخشاه.</translation>
    </message>
    <message>
        <source>This may be read as a threat: ask instead.</source>
        <translation>قد يُقرأ هذا تهديدًا: اطلب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This may be read as mockery: plain words reach further.</source>
        <translation>قد يُقرأ هذا سخرية: الكلمات البسيطة أبلغ أثرًا.</translation>
    </message>
    <message>
        <source>Capitals look like shouting.</source>
        <translation>الأحرف الكبيرة تبدو كالصراخ.</translation>
    </message>
    <message>
        <source>A full stop is calmer.</source>
        <translation>النقطة في آخر الجملة أهدأ.</translation>
    </message>
    <message>
        <source>This takes sides in politics: the letter is about people&apos;s rights.</source>
        <translation>هذا انحياز سياسي: الرسالة عن حقوق الناس.</translation>
    </message>
    <message>
        <source>Not every reader knows this term.</source>
        <translation>لا يعرف كل قارئ هذا المصطلح.</translation>
    </message>
    <message>
        <source>This is not asked by this appeal.</source>
        <translation>هذا النداء لا يطلب ذلك.</translation>
    </message>
    <message>
        <source>The letter doesn&apos;t ask for this point.</source>
        <translation>الرسالة لا تطلب هذه النقطة.</translation>
    </message>
    <message>
        <source>The letter doesn&apos;t name this person.</source>
        <translation>الرسالة لا تذكر اسم هذا الشخص.</translation>
    </message>
    <message>
        <source>The sheet writes this name in another way.</source>
        <translation>تكتب الورقة هذا الاسم بصورة أخرى.</translation>
    </message>
    <message>
        <source>This word isn&apos;t in the dictionary.</source>
        <translation>هذه الكلمة ليست في القاموس.</translation>
    </message>
    <message>
        <source>This names the organisation, and your rules say not to.</source>
        <translation>هذا يذكر اسم المنظمة، وقواعدك تقول بعدم ذكره.</translation>
    </message>
    <message>
        <source>The letter is too long for one page.</source>
        <translation>الرسالة أطول من صفحة واحدة.</translation>
    </message>
    <message>
        <source>The letter can do without this sentence.</source>
        <translation>يمكن الاستغناء عن هذه الجملة في الرسالة.</translation>
    </message>
    <message>
        <source>This looks like a gap that is still to be filled.</source>
        <translation>يبدو هذا فراغًا لم يُملأ بعد.</translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t speak of this country: is it from another letter?</source>
        <translation>لا تتحدث الورقة عن هذا البلد: أهو من رسالة أخرى؟</translation>
    </message>
    <message>
        <source>This greets somebody else than the one whom the letter goes to.</source>
        <translation>هذه التحية لشخص غير الذي تُرسل إليه الرسالة.</translation>
    </message>
    <message>
        <source>This calls a day coming that has passed.</source>
        <translation>يتحدث هذا عن يوم قادم وقد مضى.</translation>
    </message>
    <message>
        <source>The last day has passed.</source>
        <translation>انقضى اليوم الأخير.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>اليوم هو اليوم الأخير.</translation>
    </message>
    <message>
        <source>The last day is near: a letter by post may come too late.</source>
        <translation>اليوم الأخير قريب: قد تصل الرسالة بالبريد متأخرة.</translation>
    </message>
    <message>
        <source>The sheet gives no last day.</source>
        <translation>لا تعطي النشرة آخر يوم.</translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t ask for letters in this language.</source>
        <translation>لا تطلب الورقة رسائل بهذه اللغة.</translation>
    </message>
    <message>
        <source>This sign can&apos;t be printed.</source>
        <translation>لا يمكن طباعة هذه العلامة.</translation>
    </message>
    <message>
        <source>The salutation “{text}” is suggested: the sheet gives none for {who}.</source>
        <translation>المخاطبة «{text}» مقترحة: لا تعطي النشرة مخاطبة لـ {who}.</translation>
    </message>
    <message>
        <source>“{text}” stays as printed, though it doesn&apos;t seem to be the rank of {who}.</source>
        <translation>تبقى «{text}» كما طُبعت، مع أنها لا تبدو رتبة {who}.</translation>
    </message>
    <message>
        <source>“{text}” stays as printed, in another language than the letter to {who}.</source>
        <translation>تبقى «{text}» كما طُبعت، بلغة غير لغة الرسالة إلى {who}.</translation>
    </message>
    <message>
        <source>“{text}” is suggested for {who}: the sheet&apos;s salutation is in another language.</source>
        <translation>«{text}» مقترح لـ{who}: تحية النشرة بلغة أخرى.</translation>
    </message>
    <message>
        <source>The letter to {who} begins as to anybody: say under “To whom” if it is Madam or Sir.</source>
        <translation>تبدأ الرسالة إلى {who} كأنها لأي أحد: قل في «إلى من» إن كانت سيدة أو سيدًا.</translation>
    </message>
    <message>
        <source>Please have this checked: {text}</source>
        <translation>يُرجى مراجعة هذا: {text}</translation>
    </message>
    <message>
        <source>There are no ready sentences in {text}: write the request once, it goes into all letters.</source>
        <translation>لا توجد جمل جاهزة باللغة {text}: اكتب الطلب مرة واحدة فيدخل في كل الرسائل.</translation>
    </message>
    <message>
        <source>Point {point} is not asked of {who} yet: it has no words in the language.</source>
        <translation>النقطة {point} لا تُطلب من {who} بعد: ليس لها كلمات في اللغة.</translation>
    </message>
    <message>
        <source>“Something about me” is not in {text}, as the letters are.</source>
        <translation>«شيء عني» ليس باللغة {text} كما هي الرسائل.</translation>
    </message>
    <message>
        <source>The embassy&apos;s address is not in the sheet: fill it in by hand.</source>
        <translation>عنوان السفارة ليس في النشرة: املأه بخط اليد.</translation>
    </message>
    <message>
        <source>You live in the country addressed: there is no embassy of it to write to.</source>
        <translation>تعيش في البلد المخاطَب: لا سفارة له تكتب إليها.</translation>
    </message>
    <message>
        <source>The copy shows the first official&apos;s address: post it in its printed envelope, not in one with a window.</source>
        <translation>تُظهر النسخة عنوان المسؤول الأول: أرسلها في ظرفها المطبوع، لا في ظرف ذي نافذة.</translation>
    </message>
    <message>
        <source>{text} is still ahead: the letter should arrive before.</source>
        <translation>{text} لم يحن بعد: يحسن أن تصل الرسالة قبله.</translation>
    </message>
    <message>
        <source>{text} has passed, and the letter says so.</source>
        <translation>{text} قد مضى، والرسالة تقول ذلك.</translation>
    </message>
    <message>
        <source>{text} has passed; what the sheet says about it is not in the letter.</source>
        <translation>{text} قد مضى؛ ما تقوله النشرة عنه ليس في الرسالة.</translation>
    </message>
    <message>
        <source>Point {point} to {who} stays as the sheet words it: please put it into a request.</source>
        <translation>يبقى المطلب {point} إلى {who} كما صاغته النشرة: صُغه في طلب من فضلك.</translation>
    </message>
    <message>
        <source>The sheet doesn&apos;t ask for letters in {text}.</source>
        <translation>لا تطلب النشرة رسائل بلغة {text}.</translation>
    </message>
    <message>
        <source>Point {point}: does “{text}” mean {who}? Please check.</source>
        <translation>المطلب {point}: هل يعني «{text}» {who}؟ تحقّق من فضلك.</translation>
    </message>
    <message>
        <source>Letters in {text} can&apos;t be printed here: this computer has no font for them.</source>
        <translation>لا يمكن طباعة الرسائل باللغة {text} هنا: لا يوجد على هذا الحاسوب خط لها.</translation>
    </message>
    <message>
        <source>A window may hide a part of the address of {who}: print the envelope or a label.</source>
        <translation>قد تُخفي نافذة الظرف جزءًا من عنوان {who}: اطبع الظرف أو ملصقًا.</translation>
    </message>
    <message>
        <source>This is the sheet&apos;s model letter: it counts more in your own words.</source>
        <translation>هذا نموذج الرسالة من النشرة: وزنها أكبر إذا كتبتها بكلماتك.</translation>
    </message>
    <message>
        <source>The letter asks for nothing yet: write what you ask for in your own words.</source>
        <translation>لا تطلب الرسالة شيئًا بعد: اكتب ما تطلبه بكلماتك.</translation>
    </message>
    <message>
        <source>The sheet names nobody: the subject line is its headline.</source>
        <translation>لا تذكر النشرة أحدًا: سطر الموضوع هو عنوانها.</translation>
    </message>
    <message>
        <source>To be short, the letter to {who} leaves out: {text}.</source>
        <translation>لتكون قصيرة، تترك الرسالة إلى {who}: {text}.</translation>
    </message>
    <message>
        <source>The letter to {who} is longer than its kind may be; too many are the words from “{text}” on. Nothing was cut.</source>
        <translation>الرسالة إلى {who} أطول مما يسمح به نوعها؛ الكلمات الزائدة تبدأ من «{text}». لم يُقصّ شيء.</translation>
    </message>
    <message>
        <source>{who}: {text} The usual kind is written.</source>
        <translation>{who}: {text} تُكتب بالنوع المعتاد.</translation>
    </message>
    <message>
        <source>the official</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>The page is waiting for {about}: fill it in under “Who I am”.</source>
        <translation>الصفحة تنتظر {about}: املأه تحت «من أنا».</translation>
    </message>
    <message>
        <source>“{text}” is an address that anybody can have: is it the office&apos;s own?</source>
        <translation>العنوان «{text}» يمكن لأي شخص أن يحصل على مثله: هل هو عنوان المكتب نفسه؟</translation>
    </message>
    <message>
        <source>An address is in “{text}”, but the case is about {other}: is that right?</source>
        <translation>يقع أحد العناوين في «{text}»، لكن الحالة تخصّ {other}: هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>“{text}” mixes letters of two alphabets: somebody may have forged it.</source>
        <translation>تخلط «{text}» بين حروف أبجديتين: ربما زوّرها أحد.</translation>
    </message>
    <message>
        <source>Changed since the version before: “{other}” is now “{text}”.</source>
        <translation>تغيّر منذ النسخة السابقة: كان «{other}» وأصبح «{text}».</translation>
    </message>
    <message>
        <source>UA {number}</source>
        <translation>UA {number}</translation>
    </message>
    <message>
        <source>What becomes of each letter is noted here only if you keep your letters on this computer.</source>
        <translation>لا يُسجَّل هنا مصير كل رسالة إلا إذا احتفظت برسائلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There are earlier versions only if you keep your letters on this computer; undo works without that.</source>
        <translation>لا توجد نسخ سابقة إلا إذا احتفظت برسائلك على هذا الحاسوب؛ أما التراجع فيعمل دون ذلك.</translation>
    </message>
    <message>
        <source>Kept only while this window is open. Nothing of it is stored.</source>
        <translation>لا يبقى إلا ما دامت هذه النافذة مفتوحة. لا يُخزَّن منه شيء.</translation>
    </message>
    <message>
        <source>Nothing of yours is kept on this computer, so there is nothing to save here.</source>
        <translation>لا يُحتفظ على هذا الحاسوب بشيء يخصّك، فلا شيء يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Keeping begins with “Keep my letters…”, below the cases or under “More”.</source>
        <translation>يبدأ الاحتفاظ بـ«الاحتفاظ برسائلي…» تحت الحالات أو في «المزيد».</translation>
    </message>
    <message>
        <source>Par Avion knows no keyring on this computer: choose a passphrase instead.</source>
        <translation>لا يعرف Par Avion حلقة مفاتيح على هذا الحاسوب: اختر عبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring can&apos;t be reached from here: use a passphrase, or log in to the desktop in the usual way.</source>
        <translation>لا يمكن الوصول من هنا إلى حلقة مفاتيح هذا الحاسوب: استخدم عبارة مرور، أو سجّل الدخول إلى سطح المكتب بالطريقة المعتادة.</translation>
    </message>
    <message>
        <source>No keyring is running on this computer: use a passphrase instead.</source>
        <translation>لا تعمل حلقة مفاتيح على هذا الحاسوب: استخدم عبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>There is no keyring yet: the system will ask for a new password for one.</source>
        <translation>لا حلقة مفاتيح بعد: سيطلب النظام كلمة مرور جديدة لإنشائها.</translation>
    </message>
    <message>
        <source>The keyring is locked: the system will ask for its password.</source>
        <translation>حلقة المفاتيح مقفلة: سيطلب النظام كلمة مرورها.</translation>
    </message>
    <message>
        <source>The question for the keyring&apos;s password was closed; nothing has changed: ask it again, or open your letters in another way.</source>
        <translation>أُغلق طلب كلمة مرور حلقة المفاتيح؛ لم يتغيّر شيء: اسألها ثانية، أو افتح رسائلك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This keyring forgets everything when you log out, and your letters would be lost with it: choose a passphrase instead.</source>
        <translation>تنسى حلقة المفاتيح هذه كل شيء عند تسجيل خروجك، فتضيع رسائلك معها: اختر عبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no password, so anybody could read what it keeps: choose a passphrase instead.</source>
        <translation>ليس لحلقة مفاتيح هذا الحاسوب كلمة مرور، فيمكن لأي شخص قراءة ما تحتفظ به: اختر عبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>The keyring gave no answer for a minute; nothing is lost: ask it again, or open your letters in another way.</source>
        <translation>لم تُجب حلقة المفاتيح مدة دقيقة؛ لم يضِع شيء: اسألها ثانية، أو افتح رسائلك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The keyring stopped in the middle; nothing is lost: ask it again, or open your letters in another way.</source>
        <translation>توقفت حلقة المفاتيح قبل أن تنتهي؛ لم يضِع شيء: اسألها ثانية، أو افتح رسائلك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no key for your letters any more; their files are untouched: try another way to open them.</source>
        <translation>لم يعد في حلقة مفاتيح هذا الحاسوب مفتاح لرسائلك؛ ملفاتها لم تُمسّ: جرّب طريقة أخرى لفتحها.</translation>
    </message>
    <message>
        <source>The keyring has something else where the key for your letters was; their files are untouched: try another way to open them.</source>
        <translation>في حلقة المفاتيح شيء آخر مكان مفتاح رسائلك؛ ملفاتها لم تُمسّ: جرّب طريقة أخرى لفتحها.</translation>
    </message>
    <message>
        <source>The keyring has another key in this place, which was left as it is: choose a passphrase instead.</source>
        <translation>في حلقة المفاتيح مفتاح آخر في هذا المكان، وقد تُرك كما هو: اختر عبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>The keyring took the key and did not give it back; nothing was begun: choose a passphrase instead.</source>
        <translation>أخذت حلقة المفاتيح المفتاح ولم تُعِده؛ لم يبدأ شيء: اختر عبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>The keyring did not delete the key; it opens nothing any more: delete the entry “paravion” in the system&apos;s own keyring program.</source>
        <translation>لم تحذف حلقة المفاتيح المفتاح؛ لم يعد يفتح شيئًا: احذف المدخل «paravion» في برنامج حلقة المفاتيح الخاص بالنظام.</translation>
    </message>
    <message>
        <source>The file with your letters is not there, only others that belong to it: put it back if you moved it, or begin again from a backup.</source>
        <translation>الملف الذي فيه رسائلك غير موجود، بل ملفات أخرى تابعة له فقط: أعِده إن كنت نقلته، أو ابدأ من جديد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>That did not open your letters; nothing is lost: please try again.</source>
        <translation>لم يفتح ذلك رسائلك؛ لم يضِع شيء: حاول ثانية من فضلك.</translation>
    </message>
    <message>
        <source>That was the way in once, and has been changed since: use the newer one.</source>
        <translation>كان ذلك يفتح رسائلك من قبل، وقد تغيّر منذ ذلك الحين: استخدم الأحدث.</translation>
    </message>
    <message>
        <source>The files with your letters are damaged, and nothing was changed in them: a backup may bring your letters back.</source>
        <translation>الملفات التي فيها رسائلك تالفة، ولم يتغيّر فيها شيء: قد تعيد نسخة احتياطية رسائلك.</translation>
    </message>
    <message>
        <source>A later version of Par Avion wrote these files, and nothing was changed in them: open them with that version.</source>
        <translation>كتب هذه الملفات إصدار أحدث من Par Avion، ولم يتغيّر فيها شيء: افتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>This computer does not let you read the files with your letters; nothing was changed in them: see to whom they belong.</source>
        <translation>لا يسمح لك هذا الحاسوب بقراءة الملفات التي فيها رسائلك؛ لم يتغيّر فيها شيء: تحقّق من مالكها.</translation>
    </message>
    <message>
        <source>Your words could not be saved, because the folder can&apos;t be written to; they are still on the screen: leave this window open and see to the folder.</source>
        <translation>تعذّر حفظ كلماتك لأن الكتابة في المجلد غير ممكنة؛ لا تزال على الشاشة: اترك هذه النافذة مفتوحة وتفقّد المجلد.</translation>
    </message>
    <message>
        <source>Your words could not be saved, because the disk is full; they are still on the screen: leave this window open and make some room.</source>
        <translation>تعذّر حفظ كلماتك لأن القرص ممتلئ؛ لا تزال على الشاشة: اترك هذه النافذة مفتوحة وأفسح مكانًا.</translation>
    </message>
    <message>
        <source>Your words could not be saved; they are still on the screen: leave this window open, and save or print the letters.</source>
        <translation>تعذّر حفظ كلماتك؛ لا تزال على الشاشة: اترك هذه النافذة مفتوحة، واحفظ الرسائل أو اطبعها.</translation>
    </message>
    <message>
        <source>Nothing can be kept here, because the folder can&apos;t be written to; your words are still on the screen: see to the folder, or go on as a guest.</source>
        <translation>لا يمكن الاحتفاظ بشيء هنا لأن الكتابة في المجلد غير ممكنة؛ كلماتك لا تزال على الشاشة: تفقّد المجلد أو تابع كضيف.</translation>
    </message>
    <message>
        <source>Nothing can be kept here, because the disk is full; your words are still on the screen: make some room, or go on as a guest.</source>
        <translation>لا يمكن الاحتفاظ بشيء هنا لأن القرص ممتلئ؛ كلماتك لا تزال على الشاشة: أفسح مكانًا أو تابع كضيف.</translation>
    </message>
    <message>
        <source>Nothing can be kept in this place; your words are still on the screen: go on as a guest.</source>
        <translation>لا يمكن الاحتفاظ بشيء في هذا المكان؛ كلماتك لا تزال على الشاشة: تابع كضيف.</translation>
    </message>
    <message>
        <source>Another window of Par Avion has your letters open; nothing is lost: go on there, or open them here only to read.</source>
        <translation>رسائلك مفتوحة في نافذة أخرى من Par Avion؛ لم يضِع شيء: تابع هناك، أو افتحها هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>The folder with your letters can&apos;t be written to; nothing is lost: open them only to read.</source>
        <translation>الكتابة في المجلد الذي فيه رسائلك غير ممكنة؛ لم يضِع شيء: افتحها للقراءة فقط.</translation>
    </message>
    <message>
        <source>Letters are kept on this computer already, and nothing was begun over them: open those instead.</source>
        <translation>على هذا الحاسوب رسائل محتفَظ بها من قبل، ولم يُنشأ شيء مكانها: افتحها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Your letters are open only to read, so nothing that you type now is kept.</source>
        <translation>رسائلك مفتوحة للقراءة فقط، فلا يُحتفظ بشيء مما تكتبه الآن.</translation>
    </message>
    <message>
        <source>A later version of Par Avion wrote your letters, so they are open only to read, and nothing that you type now is kept.</source>
        <translation>كتب رسائلك إصدار أحدث من Par Avion، فهي مفتوحة للقراءة فقط، ولا يُحتفظ بشيء مما تكتبه الآن.</translation>
    </message>
    <message>
        <source>This is an older state of your letters, open only to read, so nothing that you type now is kept: a backup of it can be gone on with.</source>
        <translation>هذه حالة أقدم لرسائلك، مفتوحة للقراءة فقط، فلا يُحفظ شيء مما تكتبه الآن: يمكن المتابعة من نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>That passphrase did not open the backup; nothing has changed: try again.</source>
        <translation>لم تفتح عبارة المرور هذه النسخة الاحتياطية؛ لم يتغير شيء: حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That file is no backup, or a damaged one; nothing has changed: try another one.</source>
        <translation>هذا الملف ليس نسخة احتياطية، أو أنه تالف؛ لم يتغير شيء: جرّب ملفًا آخر.</translation>
    </message>
    <message>
        <source>A later version of Par Avion made that backup; nothing has changed: open it with that version.</source>
        <translation>أنشأ إصدار أحدث من Par Avion هذه النسخة؛ لم يتغير شيء: افتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>There is no such file any more; nothing has changed: try another one.</source>
        <translation>لم يعد هذا الملف موجودًا؛ لم يتغير شيء: جرّب ملفًا آخر.</translation>
    </message>
    <message>
        <source>This computer does not let you read that file; nothing has changed.</source>
        <translation>لا يسمح لك هذا الحاسوب بقراءة ذلك الملف؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to try a passphrase; nothing is lost: close other programs and try again.</source>
        <translation>الذاكرة المتاحة في هذا الحاسوب لا تكفي لتجربة عبارة مرور؛ لم يضِع شيء: أغلق برامج أخرى وحاول ثانية.</translation>
    </message>
    <message>
        <source>Your letters need one way to be opened, and can have no more than a few; nothing has changed: choose another.</source>
        <translation>تحتاج رسائلك إلى طريقة واحدة لفتحها، ولا يمكن أن يكون لها سوى طرق قليلة؛ لم يتغيّر شيء: اختر غيرها.</translation>
    </message>
    <message>
        <source>Weak: somebody who has this computer could find it by trying. Four or five words that have nothing to do with each other are better.</source>
        <translation>ضعيفة: يمكن لمن بيده هذا الحاسوب أن يجدها بالتجربة. أربع كلمات أو خمس لا صلة بينها أفضل.</translation>
    </message>
    <message>
        <source>Fair: it takes long to find by trying. One more word makes it good.</source>
        <translation>متوسطة: يطول العثور عليها بالتجربة. كلمة أخرى تجعلها جيدة.</translation>
    </message>
    <message>
        <source>Good, if these are no words that somebody would expect of you.</source>
        <translation>جيدة، إن لم تكن كلمات قد يتوقعها أحد منك.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>the recovery code on paper</source>
        <translation>رمز الاسترداد على ورق</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>وُقّعت</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>أُرسلت بالبريد</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رُدّ عليها</translation>
    </message>
    <message>
        <source>Answer passed on</source>
        <translation>أُحيل الرد</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>كُتبت في {day}</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>طُبعت في {day}</translation>
    </message>
    <message>
        <source>Signed on {day}</source>
        <translation>وُقّعت في {day}</translation>
    </message>
    <message>
        <source>Posted on {day}</source>
        <translation>أُرسلت بالبريد في {day}</translation>
    </message>
    <message>
        <source>Came back on {day}</source>
        <translation>عادت في {day}</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>رُدّ عليها في {day}</translation>
    </message>
    <message>
        <source>Answer passed on, on {day}</source>
        <translation>أُحيل الرد في {day}</translation>
    </message>
    <message>
        <source>Mark as written</source>
        <translation>التأشير بأنها كُتبت</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>التأشير بأنها طُبعت</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>التأشير بأنها وُقّعت</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>التأشير بأنها أُرسلت</translation>
    </message>
    <message>
        <source>Mark as come back</source>
        <translation>التأشير بأنها عادت</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>التأشير بأنها رُدّ عليها</translation>
    </message>
    <message>
        <source>Mark the answer as passed on</source>
        <translation>التأشير بأن الرد نُقل</translation>
    </message>
    <message>
        <source>Mark all as written</source>
        <translation>التأشير على الكل: كُتبت</translation>
    </message>
    <message>
        <source>Mark all as printed</source>
        <translation>التأشير على الكل: طُبعت</translation>
    </message>
    <message>
        <source>Mark all as signed</source>
        <translation>التأشير على الكل: وُقّعت</translation>
    </message>
    <message>
        <source>Mark all as posted</source>
        <translation>التأشير على الكل: أُرسلت</translation>
    </message>
    <message>
        <source>Mark all as come back</source>
        <translation>التأشير على الكل: عادت</translation>
    </message>
    <message>
        <source>Mark all as answered</source>
        <translation>التأشير على الكل: رُدّ عليها</translation>
    </message>
    <message>
        <source>Mark all answers as passed on</source>
        <translation>التأشير على كل الردود: نُقلت</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>the choice of officials</source>
        <translation>اختيار المسؤولين</translation>
    </message>
    <message>
        <source>the choice of points</source>
        <translation>اختيار المطالب</translation>
    </message>
    <message>
        <source>the kind of letter</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>the choice of facts</source>
        <translation>اختيار الوقائع</translation>
    </message>
    <message>
        <source>the language of the letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>how a name is written</source>
        <translation>كيفية كتابة اسم</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese (simplified characters)</source>
        <translation>الصينية (الحروف المبسطة)</translation>
    </message>
    <message>
        <source>Chinese (traditional characters)</source>
        <translation>الصينية (الحروف التقليدية)</translation>
    </message>
    <message>
        <source>Full letter</source>
        <translation>رسالة كاملة</translation>
    </message>
    <message>
        <source>Says what happened and asks for every point, on one page.</source>
        <translation>تذكر ما حدث وتطلب كل نقطة، في صفحة واحدة.</translation>
    </message>
    <message>
        <source>Express letter</source>
        <translation>رسالة سريعة</translation>
    </message>
    <message>
        <source>Fewer than 120 words, quickly read: every point, and little else.</source>
        <translation>أقل من 120 كلمة، تُقرأ بسرعة: كل نقطة ولا شيء يُذكر غيرها.</translation>
    </message>
    <message>
        <source>Very short text</source>
        <translation>نص قصير جدًا</translation>
    </message>
    <message>
        <source>At most 50 words, for the form on an official&apos;s web page.</source>
        <translation>50 كلمة على الأكثر، لاستمارة موقع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Through the embassy</source>
        <translation>عن طريق السفارة</translation>
    </message>
    <message>
        <source>Goes to the embassy in your country, with a note that asks to forward the letter.</source>
        <translation>تذهب إلى السفارة في بلدك مع مذكرة تطلب إحالة الرسالة.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>The letter behind a cover sheet with the fax number; without an envelope.</source>
        <translation>الرسالة خلف ورقة غلاف عليها رقم الفاكس؛ من دون ظرف.</translation>
    </message>
    <message>
        <source>Text to write out by hand</source>
        <translation>نص يُنسخ بخط اليد</translation>
    </message>
    <message>
        <source>The full letter in large print, to be copied out: handwriting is noticed.</source>
        <translation>الرسالة كاملة بحروف كبيرة لتُنسخ: خط اليد يلفت النظر.</translation>
    </message>
    <message>
        <source>Thank-you letter</source>
        <translation>رسالة شكر</translation>
    </message>
    <message>
        <source>After good news or an answer: thanks, and asks for nothing.</source>
        <translation>بعد خبر سار أو رد: تشكر ولا تطلب شيئًا.</translation>
    </message>
    <message>
        <source>Unchanged copy</source>
        <translation>نسخة بلا تغيير</translation>
    </message>
    <message>
        <source>The letter to the first official once more, in an envelope of its own.</source>
        <translation>الرسالة إلى المسؤول الأول مرة أخرى، في ظرف خاص بها.</translation>
    </message>
    <message>
        <source>Letter of their own</source>
        <translation>رسالة خاصة بهم</translation>
    </message>
    <message>
        <source>Tells them what you ask of others; of themselves it asks no point.</source>
        <translation>تخبرهم بما تطلبه من غيرهم؛ ولا تطلب منهم أي نقطة.</translation>
    </message>
    <message>
        <source>Note to the embassy</source>
        <translation>مذكرة إلى السفارة</translation>
    </message>
    <message>
        <source>For information, with a copy of the first letter.</source>
        <translation>للعلم، مع نسخة من الرسالة الأولى.</translation>
    </message>
    <message>
        <source>Solidarity card</source>
        <translation>بطاقة تضامن</translation>
    </message>
    <message>
        <source>A few warm words to the person themselves; nothing about the case.</source>
        <translation>كلمات دافئة قليلة إلى الشخص نفسه؛ لا شيء عن القضية.</translation>
    </message>
    <message>
        <source>Asks whether letters are still wanted after the last day.</source>
        <translation>تسأل هل ما زالت الرسائل مطلوبة بعد آخر يوم.</translation>
    </message>
    <message>
        <source>Note on a reply</source>
        <translation>مذكرة عن رد</translation>
    </message>
    <message>
        <source>Goes to the section office with a copy of the reply.</source>
        <translation>تذهب إلى مكتب الفرع مع نسخة من الرد.</translation>
    </message>
    <message>
        <source>Somebody else gets that.</source>
        <translation>يتلقاها شخص آخر.</translation>
    </message>
    <message>
        <source>This sheet gives no fax number for them.</source>
        <translation>لا تذكر هذه النشرة رقم فاكس لهم.</translation>
    </message>
    <message>
        <source>You live in the country addressed: it has no embassy there.</source>
        <translation>أنت تعيش في البلد المعني: ليس له سفارة فيه.</translation>
    </message>
    <message>
        <source>The sheet&apos;s own letter asks its reader, and can&apos;t be worded anew for a copy.</source>
        <translation>رسالة النشرة تخاطب قارئها، ولا يمكن إعادة صياغتها لنسخة.</translation>
    </message>
    <message>
        <source>This sheet offers no address for cards.</source>
        <translation>لا تذكر هذه النشرة عنوانًا للبطاقات.</translation>
    </message>
    <message>
        <source>Your section office is {name}, {email}.</source>
        <translation>مكتب فرعك هو {name}، {email}.</translation>
    </message>
    <message>
        <source>Your section office is {name}.</source>
        <translation>مكتب فرعك هو {name}.</translation>
    </message>
    <message>
        <source>Your section office is reached at {email}.</source>
        <translation>يمكن الوصول إلى مكتب فرعك على {email}.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>A recovery code on paper</source>
        <translation>رمز استرداد على ورق</translation>
    </message>
    <message>
        <source>In use: it opens your letters by itself while you are logged in.</source>
        <translation>مستخدمة: تفتح رسائلك بنفسها ما دمت قد سجلت الدخول.</translation>
    </message>
    <message>
        <source>In use: your letters open when you type it.</source>
        <translation>مستخدمة: تُفتح رسائلك عندما تكتبها.</translation>
    </message>
    <message>
        <source>In use: your letters open for whoever has the paper, on any computer.</source>
        <translation>مستخدم: تُفتح رسائلك لمن معه الورقة، على أي حاسوب.</translation>
    </message>
    <message>
        <source>Not in use: it would open your letters by itself while you are logged in.</source>
        <translation>غير مستخدمة: كانت ستفتح رسائلك بنفسها ما دمت قد سجلت الدخول.</translation>
    </message>
    <message>
        <source>Not in use: you would type it when Par Avion starts, or after a pause.</source>
        <translation>غير مستخدمة: كنت ستكتبها عند بدء Par Avion أو بعد توقف.</translation>
    </message>
    <message>
        <source>There is none: it would be for the day when the other ways fail.</source>
        <translation>لا يوجد: سيكون لليوم الذي تفشل فيه الطرق الأخرى.</translation>
    </message>
    <message>
        <source>From now on this computer&apos;s keyring opens your letters.</source>
        <translation>من الآن تفتح حلقة مفاتيح هذا الحاسوب رسائلك.</translation>
    </message>
    <message>
        <source>From now on this passphrase opens your letters, and an earlier one doesn&apos;t. Backups keep the passphrase that they were made with.</source>
        <translation>من الآن تفتح عبارة المرور هذه رسائلك، ولا تفتحها عبارة سابقة. تحتفظ النسخ الاحتياطية بالعبارة التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>From now on this code opens your letters, and an earlier one doesn&apos;t: destroy its paper.</source>
        <translation>من الآن يفتح هذا الرمز رسائلك، ولا يفتحها رمز سابق: أتلف ورقته.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring no longer opens your letters.</source>
        <translation>لم تعد حلقة مفاتيح هذا الحاسوب تفتح رسائلك.</translation>
    </message>
    <message>
        <source>The passphrase no longer opens your letters.</source>
        <translation>لم تعد عبارة المرور تفتح رسائلك.</translation>
    </message>
    <message>
        <source>The recovery code no longer opens your letters: destroy its paper.</source>
        <translation>لم يعد رمز الاسترداد يفتح رسائلك: أتلف ورقته.</translation>
    </message>
    <message>
        <source>It can&apos;t be taken away: without it, nothing but paper would open your letters.</source>
        <translation>لا يمكن إزالتها: من دونها لن يفتح رسائلك سوى الورق.</translation>
    </message>
    <message>
        <source>It can&apos;t be taken away: nothing else opens your letters.</source>
        <translation>لا يمكن إزالتها: لا شيء آخر يفتح رسائلك.</translation>
    </message>
    <message>
        <source>If this computer forgets its keys, your letters are gone.</source>
        <translation>إذا نسي هذا الحاسوب مفاتيحه ضاعت رسائلك.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, your letters are gone.</source>
        <translation>إذا نسيت عبارة المرور ضاعت رسائلك.</translation>
    </message>
    <message>
        <source>The change could not be brought to the disk. What you had before is to open your letters; until the line at the bottom says “Saved”, keep what is new at hand, too.</source>
        <translation>تعذّرت كتابة التغيير على القرص. ما كان لديك من قبل يفتح رسائلك؛ وإلى أن يقول السطر السفلي إنه حُفظ، أبقِ الجديد أيضًا في متناولك.</translation>
    </message>
    <message>
        <source>The disk is full, so the change could not be brought to it: make some room. What you had before is to open your letters; until the line at the bottom says “Saved”, keep what is new at hand, too.</source>
        <translation>القرص ممتلئ فتعذّرت كتابة التغيير عليه: أفسح بعض المكان. ما كان لديك من قبل يفتح رسائلك؛ وإلى أن يقول السطر السفلي إنه حُفظ، أبقِ الجديد أيضًا في متناولك.</translation>
    </message>
    <message>
        <source>An official</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>An embassy</source>
        <translation>سفارة</translation>
    </message>
    <message>
        <source>A section office</source>
        <translation>مكتب فرع</translation>
    </message>
    <message>
        <source>Confirmed on {day}.</source>
        <translation>أُكِّد في {day}.</translation>
    </message>
    <message>
        <source>Nobody has confirmed it, so it is not printed.</source>
        <translation>لم يؤكّده أحد، لذلك لا يُطبع.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>المصدر: {source}.</translation>
    </message>
    <message>
        <source>Source: {source}, {month}.</source>
        <translation>المصدر: {source}، {month}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read, and the address book is as it was: choose another.</source>
        <translation>لا يمكن قراءة هذا الملف، ودفتر العناوين كما كان: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This table is larger than any address book, and yours is as it was: choose another.</source>
        <translation>هذا الجدول أكبر من أي دفتر عناوين، ودفترك كما كان: اختر جدولًا آخر.</translation>
    </message>
    <message>
        <source>This file is no table of text, and the address book is as it was: save it as CSV in the program that it comes from.</source>
        <translation>هذا الملف ليس جدولًا نصيًا، ودفتر العناوين كما كان: احفظه بصيغة CSV في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>This table has no column called {columns}, and the address book is as it was: the first row must name the columns.</source>
        <translation>ليس في هذا الجدول عمود باسم {columns}، ودفتر العناوين كما كان: يجب أن يسمّي الصف الأول الأعمدة.</translation>
    </message>
    <message>
        <source>Cells that begin like a formula were taken as plain text: {count}.</source>
        <translation>خلايا تبدأ كصيغة حسابية أُخذت كنص عادي: {count}.</translation>
    </message>
    <message>
        <source>Rows whose day of confirmation can&apos;t be right, so not confirmed: {count}.</source>
        <translation>صفوف لا يمكن أن يكون يوم تأكيدها صحيحًا، فلم تُعدّ مؤكَّدة: {count}.</translation>
    </message>
    <message>
        <source>Rows with a country that doesn&apos;t exist: {count}.</source>
        <translation>صفوف فيها بلد غير موجود: {count}.</translation>
    </message>
    <message>
        <source>Rows without a name and an address, left out: {count}.</source>
        <translation>صفوف بلا اسم ولا عنوان، تُركت: {count}.</translation>
    </message>
    <message>
        <source>The file isn&apos;t saved as UTF-8: please look whether its accents are right.</source>
        <translation>الملف غير محفوظ بترميز UTF-8: تأكّد من صحة حروفه.</translation>
    </message>
    <message>
        <source>Check-list</source>
        <translation>قائمة تحقّق</translation>
    </message>
    <message>
        <source>What is to be signed, folded, stamped and posted.</source>
        <translation>ما يجب توقيعه وطيّه ولصق طابع عليه وإرساله بالبريد.</translation>
    </message>
    <message>
        <source>Window test</source>
        <translation>تجربة النافذة</translation>
    </message>
    <message>
        <source>A page to fold and hold against your own envelopes.</source>
        <translation>صفحة تُطوى وتُجرَّب مع أظرفك.</translation>
    </message>
    <message>
        <source>Ruled page</source>
        <translation>صفحة مسطّرة</translation>
    </message>
    <message>
        <source>Lines to write a letter on by hand.</source>
        <translation>أسطر لكتابة رسالة بخط اليد.</translation>
    </message>
    <message>
        <source>On the letters&apos; paper</source>
        <translation>على ورق الرسائل</translation>
    </message>
    <message>
        <source>A6 (105 × 148 mm)</source>
        <translation>A6 (105 × 148 مم)</translation>
    </message>
    <message>
        <source>A5 (148 × 210 mm)</source>
        <translation>A5 (148 × 210 مم)</translation>
    </message>
    <message>
        <source>{name}: {count} labels, {width} × {height} mm</source>
        <translation>{name}: عدد الملصقات {count}، {width} × {height} مم</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عامة</translation>
    </message>
    <message>
        <source>Numbers and speed</source>
        <translation>العدد والسرعة</translation>
    </message>
    <message>
        <source>Personal letters</source>
        <translation>رسائل شخصية</translation>
    </message>
    <message>
        <source>Letters may name the organisation that sent the case.</source>
        <translation>يجوز أن تذكر الرسائل اسم المنظمة التي أرسلت القضية.</translation>
    </message>
    <message>
        <source>You are told where a letter names the organisation that sent the case.</source>
        <translation>تُنبَّه حيث تذكر رسالةٌ اسم المنظمة التي أرسلت القضية.</translation>
    </message>
    <message>
        <source>Names stand in letters like other words.</source>
        <translation>تُكتب الأسماء في الرسائل كسائر الكلمات.</translation>
    </message>
    <message>
        <source>Names are to be bold. That can&apos;t be printed yet: they stay plain.</source>
        <translation>يُفترض أن تكون الأسماء بخط عريض. لا يمكن طبع ذلك بعد، فتبقى بخط عادي.</translation>
    </message>
    <message>
        <source>Names stand in CAPITAL letters.</source>
        <translation>تُكتب الأسماء بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>Each recipient gets an envelope of their own.</source>
        <translation>لكل مُرسَل إليه ظرفه الخاص.</translation>
    </message>
    <message>
        <source>All letters go in one envelope to the section office, which posts them.</source>
        <translation>تُرسل كل الرسائل في ظرف واحد إلى مكتب الفرع، وهو يضعها في البريد.</translation>
    </message>
    <message>
        <source>Who gets a copy gets the first official&apos;s letter unchanged.</source>
        <translation>من يتلقى نسخة يتلقى رسالة المسؤول الأول كما هي.</translation>
    </message>
    <message>
        <source>Who gets a copy gets a letter of their own.</source>
        <translation>من يتلقى نسخة يتلقى رسالة خاصة به.</translation>
    </message>
    <message>
        <source>The embassy gets a note with a copy.</source>
        <translation>تتلقى السفارة مذكرة مع نسخة.</translation>
    </message>
    <message>
        <source>The embassy gets nothing, unless you tick it.</source>
        <translation>لا تتلقى السفارة شيئًا إلا إذا اخترتها.</translation>
    </message>
    <message>
        <source>The officials learn: {level}.</source>
        <translation>يعرف المسؤولون: {level}.</translation>
    </message>
    <message>
        <source>These rules suggest “{level}”. What you chose stays: {now}.</source>
        <translation>تقترح هذه القواعد «{level}». ويبقى ما اخترته: {now}.</translation>
    </message>
    <message>
        <source>Letters begin as: {kind}.</source>
        <translation>تبدأ الرسائل بنوع: {kind}.</translation>
    </message>
    <message>
        <source>Letters close with {closings}.</source>
        <translation>تُختتم الرسائل بـ{closings}.</translation>
    </message>
    <message>
        <source>Letters close as is usual in their language.</source>
        <translation>تُختتم الرسائل كما هو مألوف في لغتها.</translation>
    </message>
    <message>
        <source>After the last day, the question to the section office is in these rules&apos; words.</source>
        <translation>بعد اليوم الأخير، يُصاغ السؤال إلى مكتب الفرع بكلمات هذه القواعد.</translation>
    </message>
    <message>
        <source>After the last day, the question to the section office is in Par Avion&apos;s words.</source>
        <translation>بعد اليوم الأخير، يُصاغ السؤال إلى مكتب الفرع بكلمات Par Avion.</translation>
    </message>
    <message>
        <source>Your section office is: {office}.</source>
        <translation>مكتب فرعك: {office}.</translation>
    </message>
    <message>
        <source>No section office is named.</source>
        <translation>لم يُذكر أي مكتب فرع.</translation>
    </message>
    <message>
        <source>Nothing changes for you.</source>
        <translation>لا يتغير شيء بالنسبة إليك.</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>That file is not there.</source>
        <translation>هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>That file may not be opened.</source>
        <translation>لا يُسمح بفتح هذا الملف.</translation>
    </message>
    <message>
        <source>That is no file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>That file is too large for rules.</source>
        <translation>هذا الملف أكبر من أن يكون قواعد.</translation>
    </message>
    <message>
        <source>That file is not written as rules are{line}.</source>
        <translation>هذا الملف ليس مكتوبًا كما تُكتب القواعد{line}.</translation>
    </message>
    <message>
        <source>These rules are written for a later version of Par Avion.</source>
        <translation>هذه القواعد مكتوبة لإصدار أحدث من Par Avion.</translation>
    </message>
    <message>
        <source>“{key}” is missing or empty{line}.</source>
        <translation>«{key}» ناقص أو فارغ{line}.</translation>
    </message>
    <message>
        <source>“{key}” is not known{line}. Is it a typing error?</source>
        <translation>«{key}» غير معروف{line}. أهو خطأ كتابة؟</translation>
    </message>
    <message>
        <source>“{key}” has the wrong form{line}.</source>
        <translation>صيغة «{key}» غير صحيحة{line}.</translation>
    </message>
    <message>
        <source>“{key}” is none of what can be chosen{line}.</source>
        <translation>«{key}» ليس من الخيارات الممكنة{line}.</translation>
    </message>
    <message>
        <source>“{key}” must be from 1 to 90{line}.</source>
        <translation>يجب أن يكون «{key}» من 1 إلى 90{line}.</translation>
    </message>
    <message>
        <source>“{key}” is too long{line}.</source>
        <translation>«{key}» طويل جدًا{line}.</translation>
    </message>
    <message>
        <source>“{key}” has line breaks or signs that can&apos;t be seen{line}.</source>
        <translation>في «{key}» فواصل أسطر أو علامات لا تُرى{line}.</translation>
    </message>
    <message>
        <source>“{key}” has something in braces that is not known{line}.</source>
        <translation>في «{key}» شيء غير معروف بين أقواس معقوفة{line}.</translation>
    </message>
    <message>
        <source> (line {number})</source>
        <translation> (السطر {number})</translation>
    </message>
    <message>
        <source>{fault} The rules stay as they were.</source>
        <translation>{fault} تبقى القواعد كما كانت.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>on its way, perhaps</source>
        <translation>ربما في الطريق</translation>
    </message>
    <message>
        <source>at the printer</source>
        <translation>لدى الطابعة</translation>
    </message>
    <message>
        <source>left the printer&apos;s list: look whether it is there</source>
        <translation>لم يعد في قائمة الطابعة: تحقّق من خروجه</translation>
    </message>
    <message>
        <source>printed, says the printer</source>
        <translation>طُبع، بحسب الطابعة</translation>
    </message>
    <message>
        <source>printed, you say</source>
        <translation>طُبع، بحسب قولك</translation>
    </message>
    <message>
        <source>the printer gave up</source>
        <translation>تخلّت عنه الطابعة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>جرى تخطّيه</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Before the letters can be made, they need:</source>
        <translation>قبل إعداد الرسائل، ينقصها:</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>املأه</translation>
    </message>
    <message>
        <source>Fill it in: {detail}</source>
        <translation>املأه: {detail}</translation>
    </message>
</context>
<context>
    <name>ModelInvitation</name>
    <message>
        <source>Below stands the letter that the sheet suggests. Officials get it many times; yours counts more in your own words. Begin with any paragraph, and change as many as you like: it can be sent as it stands, too.</source>
        <translation>في الأسفل الرسالة التي تقترحها النشرة. تصل المسؤولين مرات كثيرة، ورسالتك أقوى بكلماتك أنت. ابدأ بأي فقرة وغيّر منها ما تشاء، ويمكن أيضًا إرسالها كما هي.</translation>
    </message>
    <message>
        <source>The sheet&apos;s letter, in your words</source>
        <translation>رسالة النشرة بكلماتك</translation>
    </message>
    <message>
        <source>Every paragraph is in your own words.</source>
        <translation>كل الفقرات بكلماتك أنت.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln paragraph(s) are still the sheet&apos;s words.</source>
        <translation>
            <numerusform>لا فقرة بكلمات النشرة.</numerusform>
            <numerusform>الفقرة الوحيدة ما زالت بكلمات النشرة.</numerusform>
            <numerusform>الفقرتان ما زالتا بكلمات النشرة.</numerusform>
            <numerusform>الفقرات الـ%Ln كلها ما زالت بكلمات النشرة.</numerusform>
            <numerusform>الفقرات الـ%Ln كلها ما زالت بكلمات النشرة.</numerusform>
            <numerusform>الفقرات الـ%Ln كلها ما زالت بكلمات النشرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) of {all} are still the sheet&apos;s words.</source>
        <translation>
            <numerusform>لا فقرة من {all} بكلمات النشرة.</numerusform>
            <numerusform>فقرة واحدة من {all} ما زالت بكلمات النشرة.</numerusform>
            <numerusform>فقرتان من {all} ما زالتا بكلمات النشرة.</numerusform>
            <numerusform>%Ln فقرات من {all} ما زالت بكلمات النشرة.</numerusform>
            <numerusform>%Ln فقرة من {all} ما زالت بكلمات النشرة.</numerusform>
            <numerusform>%Ln فقرة من {all} ما زالت بكلمات النشرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreOfficials</name>
    <message>
        <source>Add an official</source>
        <translation>إضافة مسؤول</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>إضافة نسخة</translation>
    </message>
    <message>
        <source>Add an embassy</source>
        <translation>إضافة سفارة</translation>
    </message>
    <message>
        <source>To be typed in, where the sheet has none</source>
        <translation>تكتبه بنفسك، إن لم يكن في النشرة</translation>
    </message>
</context>
<context>
    <name>MorePapers</name>
    <message>
        <source>They are saved with the letters, each in a file of its own.</source>
        <translation>تُحفظ مع الرسائل، كلٌّ منها في ملف خاص.</translation>
    </message>
    <message>
        <source>Name on the box of labels</source>
        <translation>الاسم على علبة الملصقات</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>ورقة الملصقات</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>أول ملصق خالٍ</translation>
    </message>
    <message>
        <source>Card to the person</source>
        <translation>بطاقة إلى الشخص</translation>
    </message>
    <message>
        <source>Name on the box of labels, as “Avery L7163”</source>
        <translation>الاسم على علبة الملصقات، مثل «Avery L7163»</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>دون ملصقات</translation>
    </message>
</context>
<context>
    <name>MorePapersPanel</name>
    <message>
        <source>More papers</source>
        <translation>أوراق أخرى</translation>
    </message>
    <message>
        <source>Opens or folds what stands below.</source>
        <translation>يفتح ما في الأسفل أو يطويه.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Point {number}</source>
        <translation>المطلب {number}</translation>
    </message>
    <message>
        <source>{field}, {who}</source>
        <translation>{field}، {who}</translation>
    </message>
    <message>
        <source>Official {number}</source>
        <translation>المسؤول {number}</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Embassy {number}</source>
        <translation>السفارة {number}</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation>مطلب جديد</translation>
    </message>
    <message>
        <source>A new key date</source>
        <translation>تاريخ مهم جديد</translation>
    </message>
    <message>
        <source>Key date {number}</source>
        <translation>التاريخ المهم {number}</translation>
    </message>
    <message>
        <source>A new official</source>
        <translation>مسؤول جديد</translation>
    </message>
    <message>
        <source>A new official to get a copy</source>
        <translation>مسؤول جديد يتلقّى نسخة</translation>
    </message>
    <message>
        <source>A new embassy</source>
        <translation>سفارة جديدة</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>نموذج الرسالة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>UA number</source>
        <translation>رقم UA</translation>
    </message>
    <message>
        <source>Index number</source>
        <translation>رقم الفهرس</translation>
    </message>
    <message>
        <source>People, one a line</source>
        <translation>الأشخاص، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Languages to write in, one a line</source>
        <translation>لغات الكتابة، كل لغة في سطر</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>عنوان المكتب</translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation>بريد المكتب الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>هاتف المكتب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>المخاطبة</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>على الإنترنت</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>The &amp;same once more</source>
        <translation>العبارة نف&amp;سها مرة أخرى</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>اكتب عبارة مرور.</translation>
    </message>
    <message>
        <source>Type the same passphrase twice.</source>
        <translation>اكتب عبارة المرور نفسها مرتين.</translation>
    </message>
</context>
<context>
    <name>NoCase</name>
    <message>
        <source>No case is open</source>
        <translation>لا حالة مفتوحة</translation>
    </message>
    <message>
        <source>Drop an urgent action sheet anywhere on this window, or choose one here. You read the case first, and then write your letters.</source>
        <translation>أفلِت نشرة تحرّك عاجل في أي مكان من هذه النافذة، أو اختر نشرة هنا. تقرأ الحالة أولًا ثم تكتب رسائلك.</translation>
    </message>
    <message>
        <source>Open a sheet…</source>
        <translation>فتح نشرة…</translation>
    </message>
    <message>
        <source>Paste the text of a sheet</source>
        <translation>لصق نص نشرة</translation>
    </message>
    <message>
        <source>Look at the sample case</source>
        <translation>إلقاء نظرة على الحالة النموذجية</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Words of the note</source>
        <translation>كلمات المذكرة</translation>
    </message>
    <message>
        <source>Back to the suggested wording</source>
        <translation>العودة إلى الصياغة المقترحة</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>نسخ الكلمات</translation>
    </message>
    <message>
        <source>Print the note…</source>
        <translation>طباعة المذكرة…</translation>
    </message>
    <message>
        <source>Save the note…</source>
        <translation>حفظ المذكرة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>the section office</source>
        <translation>مكتب الفرع</translation>
    </message>
    <message>
        <source>No address of your section office is known: fill it in by hand.</source>
        <translation>عنوان مكتب فرعك غير معروف: املأه بخط اليد.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Fix</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>أظهره في النص</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>{text}: {action}</source>
        <translation>{text}: {action}</translation>
    </message>
    <message>
        <source>{reason} “Fix” takes it out.</source>
        <translation>{reason} «تصحيح» يحذفه.</translation>
    </message>
    <message>
        <source>{reason} Instead: “{text}”</source>
        <translation>{reason} بدلًا منه: «{text}»</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>Notes (%Ln)</source>
        <translation>
            <numerusform>ملاحظات (%Ln)</numerusform>
            <numerusform>ملاحظات (%Ln)</numerusform>
            <numerusform>ملاحظات (%Ln)</numerusform>
            <numerusform>ملاحظات (%Ln)</numerusform>
            <numerusform>ملاحظات (%Ln)</numerusform>
            <numerusform>ملاحظات (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>The letter is being read.</source>
        <translation>تجري قراءة الرسالة.</translation>
    </message>
    <message>
        <source>Nothing to look at again in this letter.</source>
        <translation>لا شيء يحتاج إلى مراجعة في هذه الرسالة.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown, the others after them.</source>
        <translation>
            <numerusform>تُعرض الأولى، ثم البقية بعدها.</numerusform>
            <numerusform>تُعرض الأولى، ثم البقية بعدها.</numerusform>
            <numerusform>تُعرض الأوليان، ثم البقية بعدهما.</numerusform>
            <numerusform>تُعرض أول %Ln ملاحظات، ثم البقية بعدها.</numerusform>
            <numerusform>تُعرض أول %Ln ملاحظة، ثم البقية بعدها.</numerusform>
            <numerusform>تُعرض أول %Ln ملاحظة، ثم البقية بعدها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>What can be done about it</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>OfficeFields</name>
    <message>
        <source>My section office</source>
        <translation>مكتب فرعي</translation>
    </message>
    <message>
        <source>Whom you ask whether letters are still wanted, after a last day.</source>
        <translation>من تسأله هل ما زالت الرسائل مطلوبة بعد انقضاء آخر يوم.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>عنوان المكتب</translation>
    </message>
    <message>
        <source>E-mail address of the office</source>
        <translation>البريد الإلكتروني للمكتب</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>The last day for this case has passed. Ask your section office whether letters are still wanted; until then every page says DRAFT.</source>
        <translation>انقضى آخر يوم لهذه الحالة. اسأل مكتب فرعك إن كانت الرسائل لا تزال مطلوبة؛ إلى ذلك الحين تحمل كل صفحة كلمة DRAFT.</translation>
    </message>
    <message>
        <source>The office a&amp;greed on</source>
        <translation>وافق المكتب ف&amp;ي</translation>
    </message>
    <message>
        <source>The office agreed on the day below</source>
        <translation>وافق المكتب في اليوم المذكور أدناه</translation>
    </message>
    <message>
        <source>Day on which the office agreed</source>
        <translation>اليوم الذي وافق فيه المكتب</translation>
    </message>
    <message>
        <source>Ask the section office…</source>
        <translation>سؤال مكتب الفرع…</translation>
    </message>
</context>
<context>
    <name>OfficialCard</name>
    <message>
        <source>Gets {what}</source>
        <translation>يتلقّى {what}</translation>
    </message>
    <message>
        <source>Its address is not in the sheet: it stays blank, to fill in by hand.</source>
        <translation>عنوانها ليس في النشرة: يبقى فارغًا ليُملأ بخط اليد.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>Salutation: {words}</source>
        <translation>المخاطبة: {words}</translation>
    </message>
</context>
<context>
    <name>OfficialEditor</name>
    <message>
        <source>Join with the one above</source>
        <translation>ضمّه إلى المسؤول الذي فوقه</translation>
    </message>
    <message>
        <source>Move numbers to their own fields</source>
        <translation>نقل الأرقام إلى حقولها</translation>
    </message>
    <message>
        <source>New official from this line</source>
        <translation>مسؤول جديد بدءًا من هذا السطر</translation>
    </message>
    <message>
        <source>Send only a copy</source>
        <translation>إرسال نسخة فقط</translation>
    </message>
    <message>
        <source>Send them a letter</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>This is not an official</source>
        <translation>هذا ليس مسؤولًا</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>{field}, {who}</source>
        <translation>{field}، {who}</translation>
    </message>
    <message>
        <source>{command}: {who}</source>
        <translation>{command}: {who}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>P&amp;aste a sheet&apos;s text</source>
        <translation>&amp;لصق نص نشرة</translation>
    </message>
    <message>
        <source>Open the sampl&amp;e case</source>
        <translation>فتح الحالة النموذ&amp;جية</translation>
    </message>
    <message>
        <source>Please drop one sheet at a time; nothing here has changed.</source>
        <translation>أفلِت نشرة واحدة في كل مرة من فضلك؛ لم يتغيّر شيء هنا.</translation>
    </message>
    <message>
        <source>Par Avion never goes online: save the sheet first, then drop it.</source>
        <translation>لا يتصل Par Avion بالإنترنت أبدًا: احفظ النشرة أولًا ثم أفلِتها.</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the text of a sheet first.</source>
        <translation>لا نص للّصق: انسخ نص نشرة أولًا.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>لا شيء يُطبع بعد.</translation>
    </message>
    <message>
        <source>What will be printed, in this order</source>
        <translation>ما سيُطبع، بهذا الترتيب</translation>
    </message>
    <message>
        <source>What will be printed</source>
        <translation>ما سيُطبع</translation>
    </message>
    <message numerus="yes">
        <source>{paper} paper, %Ln sheet(s)</source>
        <translation>
            <numerusform>ورق {paper}، لا أوراق</numerusform>
            <numerusform>ورق {paper}، ورقة واحدة</numerusform>
            <numerusform>ورق {paper}، ورقتان</numerusform>
            <numerusform>ورق {paper}، %Ln أوراق</numerusform>
            <numerusform>ورق {paper}، %Ln ورقة</numerusform>
            <numerusform>ورق {paper}، %Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: can&apos;t be printed as it is</source>
        <translation>{who}: لا تمكن طباعتها كما هي</translation>
    </message>
    <message numerus="yes">
        <source>Fax to {who}, with its cover (%Ln page(s))</source>
        <translation>
            <numerusform>فاكس إلى {who} مع غلافه (%Ln صفحة)</numerusform>
            <numerusform>فاكس إلى {who} مع غلافه (صفحة واحدة)</numerusform>
            <numerusform>فاكس إلى {who} مع غلافه (صفحتان)</numerusform>
            <numerusform>فاكس إلى {who} مع غلافه (%Ln صفحات)</numerusform>
            <numerusform>فاكس إلى {who} مع غلافه (%Ln صفحة)</numerusform>
            <numerusform>فاكس إلى {who} مع غلافه (%Ln صفحة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letter to {who}, with a note to the embassy (%Ln page(s))</source>
        <translation>
            <numerusform>رسالة إلى {who} مع مذكرة إلى السفارة (%Ln صفحة)</numerusform>
            <numerusform>رسالة إلى {who} مع مذكرة إلى السفارة (صفحة واحدة)</numerusform>
            <numerusform>رسالة إلى {who} مع مذكرة إلى السفارة (صفحتان)</numerusform>
            <numerusform>رسالة إلى {who} مع مذكرة إلى السفارة (%Ln صفحات)</numerusform>
            <numerusform>رسالة إلى {who} مع مذكرة إلى السفارة (%Ln صفحة)</numerusform>
            <numerusform>رسالة إلى {who} مع مذكرة إلى السفارة (%Ln صفحة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text to write out by hand, to {who} (%Ln page(s))</source>
        <translation>
            <numerusform>نص يُنسخ بخط اليد إلى {who} (%Ln صفحة)</numerusform>
            <numerusform>نص يُنسخ بخط اليد إلى {who} (صفحة واحدة)</numerusform>
            <numerusform>نص يُنسخ بخط اليد إلى {who} (صفحتان)</numerusform>
            <numerusform>نص يُنسخ بخط اليد إلى {who} (%Ln صفحات)</numerusform>
            <numerusform>نص يُنسخ بخط اليد إلى {who} (%Ln صفحة)</numerusform>
            <numerusform>نص يُنسخ بخط اليد إلى {who} (%Ln صفحة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letter to {who} (%Ln page(s))</source>
        <translation>
            <numerusform>رسالة إلى {who} (لا صفحات)</numerusform>
            <numerusform>رسالة إلى {who} (صفحة واحدة)</numerusform>
            <numerusform>رسالة إلى {who} (صفحتان)</numerusform>
            <numerusform>رسالة إلى {who} (%Ln صفحات)</numerusform>
            <numerusform>رسالة إلى {who} (%Ln صفحة)</numerusform>
            <numerusform>رسالة إلى {who} (%Ln صفحة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy for {who} (%Ln page(s))</source>
        <translation>
            <numerusform>نسخة لـ {who} (لا صفحات)</numerusform>
            <numerusform>نسخة لـ {who} (صفحة واحدة)</numerusform>
            <numerusform>نسخة لـ {who} (صفحتان)</numerusform>
            <numerusform>نسخة لـ {who} (%Ln صفحات)</numerusform>
            <numerusform>نسخة لـ {who} (%Ln صفحة)</numerusform>
            <numerusform>نسخة لـ {who} (%Ln صفحة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note to the embassy in your country, with a copy (%Ln page(s))</source>
        <translation>
            <numerusform>مذكرة إلى السفارة في بلدك، مع نسخة (لا صفحات)</numerusform>
            <numerusform>مذكرة إلى السفارة في بلدك، مع نسخة (صفحة واحدة)</numerusform>
            <numerusform>مذكرة إلى السفارة في بلدك، مع نسخة (صفحتان)</numerusform>
            <numerusform>مذكرة إلى السفارة في بلدك، مع نسخة (%Ln صفحات)</numerusform>
            <numerusform>مذكرة إلى السفارة في بلدك، مع نسخة (%Ln صفحة)</numerusform>
            <numerusform>مذكرة إلى السفارة في بلدك، مع نسخة (%Ln صفحة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note to {who}, with a copy (%Ln page(s))</source>
        <translation>
            <numerusform>مذكرة إلى {who}، مع نسخة (لا صفحات)</numerusform>
            <numerusform>مذكرة إلى {who}، مع نسخة (صفحة واحدة)</numerusform>
            <numerusform>مذكرة إلى {who}، مع نسخة (صفحتان)</numerusform>
            <numerusform>مذكرة إلى {who}، مع نسخة (%Ln صفحات)</numerusform>
            <numerusform>مذكرة إلى {who}، مع نسخة (%Ln صفحة)</numerusform>
            <numerusform>مذكرة إلى {who}، مع نسخة (%Ln صفحة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln envelope(s), {size}</source>
        <translation>
            <numerusform>لا ظروف، {size}</numerusform>
            <numerusform>ظرف واحد، {size}</numerusform>
            <numerusform>ظرفان، {size}</numerusform>
            <numerusform>%Ln ظروف، {size}</numerusform>
            <numerusform>%Ln ظرفًا، {size}</numerusform>
            <numerusform>%Ln ظرف، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>لا يُطبع: {names}</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>Back to the letters of this case</source>
        <translation>العودة إلى رسائل هذه الحالة</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>The letters of all cases</source>
        <translation>رسائل كل الحالات</translation>
    </message>
    <message>
        <source>Enter opens the case of a letter.</source>
        <translation>مفتاح Enter يفتح حالة الرسالة.</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>رسالة إلى</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>No letter is noted yet. It is as soon as you save or print one.</source>
        <translation>لم تُسجَّل أي رسالة بعد. تُسجَّل متى حفظت رسالة أو طبعتها.</translation>
    </message>
    <message>
        <source>Somebody who isn&apos;t in the case any more</source>
        <translation>شخص لم يعد في الحالة</translation>
    </message>
    <message>
        <source>A case that isn&apos;t here</source>
        <translation>حالة ليست هنا</translation>
    </message>
</context>
<context>
    <name>OwnWordsBar</name>
    <message>
        <source>How many words of the letter are your own</source>
        <translation>كم من كلمات الرسالة كلماتك أنت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of {words} are your own.</source>
        <translation>
            <numerusform>%Ln كلمة من {words} كلماتك أنت.</numerusform>
            <numerusform>كلمة واحدة من {words} هي كلمتك أنت.</numerusform>
            <numerusform>كلمتان من {words} هما كلمتاك أنت.</numerusform>
            <numerusform>%Ln كلمات من {words} هي كلماتك أنت.</numerusform>
            <numerusform>%Ln كلمة من {words} هي كلماتك أنت.</numerusform>
            <numerusform>%Ln كلمة من {words} هي كلماتك أنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {words} words are your own, and that is fine, too.</source>
        <translation>لا كلمة من الكلمات {words} كلمتك أنت، ولا بأس بذلك.</translation>
    </message>
</context>
<context>
    <name>PackViewModel</name>
    <message>
        <source>Looking into the folder</source>
        <translation>تفقّد المجلد</translation>
    </message>
    <message>
        <source>Saving the letters</source>
        <translation>حفظ الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in {folder}.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف في {folder}.</numerusform>
            <numerusform>حُفظ ملف واحد في {folder}.</numerusform>
            <numerusform>حُفظ ملفان في {folder}.</numerusform>
            <numerusform>حُفظت %Ln ملفات في {folder}.</numerusform>
            <numerusform>حُفظ %Ln ملفًا في {folder}.</numerusform>
            <numerusform>حُفظ %Ln ملف في {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page says DRAFT.</source>
        <translation>تحمل كل صفحة كلمة DRAFT.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>The printer doesn&apos;t answer. Par Avion goes on by itself as soon as it does, and prints nothing twice.</source>
        <translation>الطابعة لا تستجيب. سيتابع Par Avion من تلقاء نفسه حالما تستجيب، ولن يطبع شيئًا مرتين.</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>البحث عن طابعات</translation>
    </message>
    <message>
        <source>Save letters…</source>
        <translation>حفظ الرسائل…</translation>
    </message>
    <message>
        <source>The letters are on their way to the printer.</source>
        <translation>الرسائل في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>Something is still printing. Stop that first, or let it come out.</source>
        <translation>ما زالت هناك طباعة جارية. أوقفها أولًا، أو دعها تنتهي.</translation>
    </message>
    <message>
        <source>The note is on its way to the printer.</source>
        <translation>المذكرة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>Writing the letters</source>
        <translation>كتابة الرسائل</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Whose letter is shown</source>
        <translation>صاحب الرسالة المعروضة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>En&amp;velope</source>
        <translation>ال&amp;ظرف</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>الظرف</translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
        <translation>كل الصفح&amp;ة</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>إظهار الصفحة كلها</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>الصفحة كما ستُطبع</translation>
    </message>
    <message>
        <source>The page, to scroll</source>
        <translation>الصفحة، للتمرير</translation>
    </message>
    <message>
        <source>How full the one page is</source>
        <translation>مدى امتلاء الصفحة الواحدة</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message numerus="yes">
        <source>Fits on one page, with room for %Ln line(s).</source>
        <translation>
            <numerusform>تتسع لها صفحة واحدة، دون مكان لمزيد.</numerusform>
            <numerusform>تتسع لها صفحة واحدة، ويبقى مكان لسطر.</numerusform>
            <numerusform>تتسع لها صفحة واحدة، ويبقى مكان لسطرين.</numerusform>
            <numerusform>تتسع لها صفحة واحدة، ويبقى مكان لـ %Ln أسطر.</numerusform>
            <numerusform>تتسع لها صفحة واحدة، ويبقى مكان لـ %Ln سطرًا.</numerusform>
            <numerusform>تتسع لها صفحة واحدة، ويبقى مكان لـ %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits on one page, which is full now.</source>
        <translation>تتسع لها صفحة واحدة، وقد امتلأت الآن.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>marked DRAFT</source>
        <translation>تحمل كلمة DRAFT</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Date on the letters</source>
        <translation>التاريخ على الرسائل</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>الظروف</translation>
    </message>
    <message>
        <source>Date and paper</source>
        <translation>التاريخ والورق</translation>
    </message>
    <message>
        <source>&amp;Date on the letters</source>
        <translation>ال&amp;تاريخ على الرسائل</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>ا&amp;لورق</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>الت&amp;صميم</translation>
    </message>
    <message>
        <source>&amp;Envelopes</source>
        <translation>الظر&amp;وف</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>P&amp;assphrase of the backup</source>
        <translation>&amp;عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>العبارة نف&amp;سها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Make the backup</source>
        <translation>إن&amp;شاء النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Open the backup</source>
        <translation>&amp;فتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>All that is kept on this computer goes into one sealed file. Nothing but this passphrase opens it: not your keyring, not the recovery code. Write it down where only you find it.</source>
        <translation>يوضع كل ما يُحتفظ به على هذا الحاسوب في ملف واحد مختوم. لا يفتحه شيء سوى عبارة المرور هذه: لا حلقة مفاتيحك ولا رمز الاسترداد. دوّنها حيث لا يجدها سواك.</translation>
    </message>
    <message>
        <source>Everything in the backup will be kept on this computer from now on, opened with the same passphrase. The file itself stays as it is.</source>
        <translation>سيُحتفظ من الآن بكل ما في النسخة الاحتياطية على هذا الحاسوب، ويُفتح بعبارة المرور نفسها. أما الملف نفسه فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Type the passphrase with which it was made.</source>
        <translation>اكتب عبارة المرور التي أُنشئت بها.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s); four or five words are good.</source>
        <translation>
            <numerusform>أي عدد من الأحرف؛ أربع كلمات أو خمس عدد جيد.</numerusform>
            <numerusform>حرف واحد على الأقلّ؛ أربع كلمات أو خمس عدد جيد.</numerusform>
            <numerusform>حرفان على الأقلّ؛ أربع كلمات أو خمس عدد جيد.</numerusform>
            <numerusform>%Ln أحرف على الأقلّ؛ أربع كلمات أو خمس عدد جيد.</numerusform>
            <numerusform>%Ln حرفًا على الأقلّ؛ أربع كلمات أو خمس عدد جيد.</numerusform>
            <numerusform>%Ln حرف على الأقلّ؛ أربع كلمات أو خمس عدد جيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more: a slip would close the backup for ever.</source>
        <translation>اكتبها مرة أخرى: خطأ واحد يغلق النسخة الاحتياطية إلى الأبد.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>Your details, letters and cases lie sealed in {folder}.</source>
        <translation>بياناتك ورسائلك وحالاتك مختومة في {folder}.</translation>
    </message>
    <message>
        <source>How the window looks and what you print on stands in {file}, which anybody can read and which names nobody.</source>
        <translation>مظهر النافذة وما تطبع عليه مكتوبان في {file}، وهو ملف يستطيع أي أحد قراءته ولا يذكر اسم أحد.</translation>
    </message>
    <message>
        <source>Files that could not be opened were put aside, to {folder}.</source>
        <translation>وُضعت الملفات التي تعذّر فتحها جانبًا، في {folder}.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>إظهار الم&amp;جلد</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان الحفظ</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print the letters</source>
        <translation>طباعة الرسائل</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>On &amp;both sides of the paper</source>
        <translation>على و&amp;جهي الورقة</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>على وجهي الورقة</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>الطاب&amp;عة</translation>
    </message>
    <message numerus="yes">
        <source>First come the letters: put in %Ln sheet(s) of {paper} paper.</source>
        <translation>
            <numerusform>الرسائل أولًا: لا حاجة إلى ورق {paper}.</numerusform>
            <numerusform>الرسائل أولًا: ضع ورقة {paper} واحدة.</numerusform>
            <numerusform>الرسائل أولًا: ضع ورقتين من {paper}.</numerusform>
            <numerusform>الرسائل أولًا: ضع %Ln أوراق {paper}.</numerusform>
            <numerusform>الرسائل أولًا: ضع %Ln ورقة {paper}.</numerusform>
            <numerusform>الرسائل أولًا: ضع %Ln ورقة {paper}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are asked before the %Ln envelope(s) follow: {size}.</source>
        <translation>
            <numerusform>لا ظروف بعدها: {size}.</numerusform>
            <numerusform>ستُسأل قبل طباعة الظرف: {size}.</numerusform>
            <numerusform>ستُسأل قبل طباعة الظرفين: {size}.</numerusform>
            <numerusform>ستُسأل قبل طباعة الظروف، وعددها %Ln: {size}.</numerusform>
            <numerusform>ستُسأل قبل طباعة الظروف، وعددها %Ln: {size}.</numerusform>
            <numerusform>ستُسأل قبل طباعة الظروف، وعددها %Ln: {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQueueViewModel</name>
    <message>
        <source>Looking into the print queue</source>
        <translation>تفقّد قائمة انتظار الطباعة</translation>
    </message>
    <message numerus="yes">
        <source>The print queue of this computer still keeps %Ln finished job(s), perhaps with their pages. Whoever looks after the computer can remove them with “{command}”, and have none kept with “{files}” and “{history}” in {place}.</source>
        <translation>
            <numerusform>لا تحتفظ قائمة انتظار الطباعة في هذا الحاسوب بأي مهمة منتهية. يمكن لمن يعتني بالحاسوب إزالة المهام بالأمر «{command}»، ومنع الاحتفاظ بها بـ «{files}» و«{history}» في {place}.</numerusform>
            <numerusform>لا تزال قائمة انتظار الطباعة في هذا الحاسوب تحتفظ بمهمة منتهية، وربما بصفحاتها. يمكن لمن يعتني بالحاسوب إزالتها بالأمر «{command}»، ومنع الاحتفاظ بأي مهمة بـ «{files}» و«{history}» في {place}.</numerusform>
            <numerusform>لا تزال قائمة انتظار الطباعة في هذا الحاسوب تحتفظ بمهمتين منتهيتين، وربما بصفحاتهما. يمكن لمن يعتني بالحاسوب إزالتهما بالأمر «{command}»، ومنع الاحتفاظ بأي مهمة بـ «{files}» و«{history}» في {place}.</numerusform>
            <numerusform>لا تزال قائمة انتظار الطباعة في هذا الحاسوب تحتفظ بـ %Ln مهام منتهية، وربما بصفحاتها. يمكن لمن يعتني بالحاسوب إزالتها بالأمر «{command}»، ومنع الاحتفاظ بأي مهمة بـ «{files}» و«{history}» في {place}.</numerusform>
            <numerusform>لا تزال قائمة انتظار الطباعة في هذا الحاسوب تحتفظ بـ %Ln مهمة منتهية، وربما بصفحاتها. يمكن لمن يعتني بالحاسوب إزالتها بالأمر «{command}»، ومنع الاحتفاظ بأي مهمة بـ «{files}» و«{history}» في {place}.</numerusform>
            <numerusform>لا تزال قائمة انتظار الطباعة في هذا الحاسوب تحتفظ بـ %Ln مهمة منتهية، وربما بصفحاتها. يمكن لمن يعتني بالحاسوب إزالتها بالأمر «{command}»، ومنع الاحتفاظ بأي مهمة بـ «{files}» و«{history}» في {place}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingPanel</name>
    <message>
        <source>How much has come out of the printer</source>
        <translation>مقدار ما خرج من الطابعة</translation>
    </message>
    <message>
        <source>What is printing</source>
        <translation>ما تجري طباعته</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>إيقاف الطباعة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Print the envelopes</source>
        <translation>طباعة المظاريف</translation>
    </message>
    <message>
        <source>All came out right</source>
        <translation>خرج كل شيء سليمًا</translation>
    </message>
    <message>
        <source>Print this one again</source>
        <translation>إعادة طباعة هذا</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>تخطّي هذا</translation>
    </message>
    <message>
        <source>The sheet that jammed, counted from 1</source>
        <translation>الورقة التي علقت، بالعدّ من 1</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>المتابعة بدءًا منها</translation>
    </message>
    <message>
        <source>Did a sheet &amp;jam? Which one?</source>
        <translation>هل علقت ورقة؟ أيّ ورقة؟ (&amp;J)</translation>
    </message>
    <message>
        <source>Printing: {done} of {total} have come out.</source>
        <translation>الطباعة: خرج {done} من {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln is/are still to be printed; “Go on” prints just that.</source>
        <translation>
            <numerusform>أُوقفت الطباعة. لم يبقَ شيء للطباعة (%Ln).</numerusform>
            <numerusform>أُوقفت الطباعة. بقي واحد (%Ln) لم يُطبع؛ «متابعة» تطبعه وحده.</numerusform>
            <numerusform>أُوقفت الطباعة. بقي اثنان (%Ln) لم يُطبعا؛ «متابعة» تطبعهما وحدهما.</numerusform>
            <numerusform>أُوقفت الطباعة. بقيت %Ln لم تُطبع؛ «متابعة» تطبعها وحدها.</numerusform>
            <numerusform>أُوقفت الطباعة. بقي %Ln لم يُطبع؛ «متابعة» تطبع ذلك وحده.</numerusform>
            <numerusform>أُوقفت الطباعة. بقي %Ln لم يُطبع؛ «متابعة» تطبع ذلك وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer doesn&apos;t answer. Par Avion goes on by itself as soon as it does.</source>
        <translation>الطابعة لا تستجيب. سيتابع Par Avion من تلقاء نفسه حالما تستجيب.</translation>
    </message>
    <message numerus="yes">
        <source>The printer doesn&apos;t say what became of %Ln of them. Look whether all is there.</source>
        <translation>
            <numerusform>لا تقول الطابعة ما حدث (%Ln). تحقّق من أن كل شيء موجود.</numerusform>
            <numerusform>لا تقول الطابعة ما حدث لواحد منها (%Ln). تحقّق من أن كل شيء موجود.</numerusform>
            <numerusform>لا تقول الطابعة ما حدث لاثنين منها (%Ln). تحقّق من أن كل شيء موجود.</numerusform>
            <numerusform>لا تقول الطابعة ما حدث لـ %Ln منها. تحقّق من أن كل شيء موجود.</numerusform>
            <numerusform>لا تقول الطابعة ما حدث لـ %Ln منها. تحقّق من أن كل شيء موجود.</numerusform>
            <numerusform>لا تقول الطابعة ما حدث لـ %Ln منها. تحقّق من أن كل شيء موجود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters are done. Now put in the envelopes.</source>
        <translation>انتهت الرسائل. ضع المظاريف الآن.</translation>
    </message>
    <message>
        <source>All is printed.</source>
        <translation>طُبع كل شيء.</translation>
    </message>
    <message>
        <source>Letter, {name}</source>
        <translation>رسالة، {name}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Envelope, {name}</source>
        <translation>مظروف، {name}</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>مظروف</translation>
    </message>
    <message>
        <source>{number}. {state} · {what}</source>
        <translation>{number}. {state} · {what}</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change what the officials learn about me</source>
        <translation>تغيير ما يعرفه المسؤولون عني</translation>
    </message>
    <message>
        <source>Two private questions…</source>
        <translation>سؤالان خاصان…</translation>
    </message>
    <message>
        <source>Two private questions</source>
        <translation>سؤالان خاصان</translation>
    </message>
    <message>
        <source>About ties to the country. The answers are kept nowhere.</source>
        <translation>عن صلاتك بالبلد. لا تُحفظ الإجابات في أي مكان.</translation>
    </message>
</context>
<context>
    <name>PrivateQuestions</name>
    <message>
        <source>Two private questions</source>
        <translation>سؤالان خاصان</translation>
    </message>
    <message>
        <source>that country</source>
        <translation>ذلك البلد</translation>
    </message>
    <message>
        <source>A letter can tell officials who you are. If you say yes, they learn only your initials and your town from now on, on envelopes and in files, too.</source>
        <translation>قد تُخبر الرسالة المسؤولين من أنت. إذا أجبت بنعم فلن يعرفوا من الآن إلا الأحرف الأولى من اسمك ومدينتك، على الظروف وفي الملفات أيضًا.</translation>
    </message>
    <message>
        <source>What you answer is kept nowhere. Only what the officials learn changes.</source>
        <translation>لا تُحفظ إجابتك في أي مكان. لا يتغير إلا ما يعرفه المسؤولون.</translation>
    </message>
    <message>
        <source>Do people who are close to you live there?</source>
        <translation>هل يعيش هناك أشخاص قريبون منك؟</translation>
    </message>
    <message>
        <source>Do you travel there, or want to?</source>
        <translation>هل تسافر إلى هناك أو تنوي ذلك؟</translation>
    </message>
    <message>
        <source>This is about: {country}</source>
        <translation>المقصود: {country}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
</context>
<context>
    <name>ProfilesPanel</name>
    <message>
        <source>Who writes</source>
        <translation>من يكتب</translation>
    </message>
    <message>
        <source>Somebody else writes here, too</source>
        <translation>شخص آخر يكتب هنا أيضًا</translation>
    </message>
    <message>
        <source>Forget {name}…</source>
        <translation>نسيان {name}…</translation>
    </message>
    <message>
        <source>Kept on this computer, sealed, as you type.</source>
        <translation>يُحفظ على هذا الحاسوب مختومًا أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Nobody with a name yet</source>
        <translation>شخص بلا اسم بعد</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%Ln file(s) in this folder have the same names.</source>
        <translation>
            <numerusform>ليس في هذا المجلد ملفات بالأسماء نفسها.</numerusform>
            <numerusform>في هذا المجلد ملف بالاسم نفسه.</numerusform>
            <numerusform>في هذا المجلد ملفان بالاسمين نفسيهما.</numerusform>
            <numerusform>في هذا المجلد %Ln ملفات بالأسماء نفسها.</numerusform>
            <numerusform>في هذا المجلد %Ln ملفًا بالأسماء نفسها.</numerusform>
            <numerusform>في هذا المجلد %Ln ملف بالأسماء نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you replace them, the old ones are gone.</source>
        <translation>إذا استبدلتها ضاعت القديمة.</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>ا&amp;ستبدالها</translation>
    </message>
    <message>
        <source>&amp;Choose another folder</source>
        <translation>ا&amp;ختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Now the envelopes</source>
        <translation>الآن المظاريف</translation>
    </message>
    <message numerus="yes">
        <source>When all letters are out, put %Ln envelope(s) in: {size}.</source>
        <translation>
            <numerusform>عندما تخرج كل الرسائل، لا تضع أي مظروف (%Ln): {size}.</numerusform>
            <numerusform>عندما تخرج كل الرسائل، ضع مظروفًا واحدًا (%Ln): {size}.</numerusform>
            <numerusform>عندما تخرج كل الرسائل، ضع مظروفين (%Ln): {size}.</numerusform>
            <numerusform>عندما تخرج كل الرسائل، ضع %Ln مظاريف: {size}.</numerusform>
            <numerusform>عندما تخرج كل الرسائل، ضع %Ln مظروفًا: {size}.</numerusform>
            <numerusform>عندما تخرج كل الرسائل، ضع %Ln مظروف: {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print the envelopes</source>
        <translation>&amp;طباعة الظروف</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
    <message>
        <source>Erase all that Par Avion keeps on this computer?</source>
        <translation>هل يُمحى كل ما يحتفظ به Par Avion على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Your details, letters, cases and the key in the keyring are gone then, and nobody can bring them back. Letters that you saved in folders of your own stay.</source>
        <translation>عندها تزول بياناتك ورسائلك وحالاتك والمفتاح الذي في حلقة المفاتيح، ولا يمكن لأحد استرجاعها. أما الرسائل التي حفظتها في مجلداتك فتبقى.</translation>
    </message>
    <message>
        <source>&amp;Erase it all</source>
        <translation>م&amp;حو الكل</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>الإ&amp;بقاء عليها</translation>
    </message>
    <message>
        <source>If you close this window now, the last words are lost.</source>
        <translation>إذا أغلقت هذه النافذة الآن ضاعت الكلمات الأخيرة.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>ال&amp;بقاء هنا</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>الإ&amp;غلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Par Avion keeps nothing when it closes. Save the letters first?</source>
        <translation>لا يحتفظ Par Avion بشيء عند إغلاقه. هل تُحفظ الرسائل أولًا؟</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>For the next person, Par Avion forgets all of it. Save the letters first?</source>
        <translation>من أجل الشخص التالي ينسى Par Avion كل ذلك. هل تُحفظ الرسائل أولًا؟</translation>
    </message>
    <message>
        <source>Start over &amp;without saving</source>
        <translation>البدء من جديد &amp;دون حفظ</translation>
    </message>
    <message numerus="yes">
        <source>The case, everything you wrote for it and its %Ln line(s) in the register are deleted from this computer, with every earlier version. Nobody can bring that back.</source>
        <translation>
            <numerusform>تُحذف من هذا الحاسوب الحالة وكل ما كتبته لها، مع كل النسخ السابقة. لا يمكن لأحد استرجاع ذلك.</numerusform>
            <numerusform>تُحذف من هذا الحاسوب الحالة وكل ما كتبته لها وسطرها في السجل، مع كل النسخ السابقة. لا يمكن لأحد استرجاع ذلك.</numerusform>
            <numerusform>تُحذف من هذا الحاسوب الحالة وكل ما كتبته لها وسطراها في السجل، مع كل النسخ السابقة. لا يمكن لأحد استرجاع ذلك.</numerusform>
            <numerusform>تُحذف من هذا الحاسوب الحالة وكل ما كتبته لها و%Ln أسطر لها في السجل، مع كل النسخ السابقة. لا يمكن لأحد استرجاع ذلك.</numerusform>
            <numerusform>تُحذف من هذا الحاسوب الحالة وكل ما كتبته لها و%Ln سطرًا لها في السجل، مع كل النسخ السابقة. لا يمكن لأحد استرجاع ذلك.</numerusform>
            <numerusform>تُحذف من هذا الحاسوب الحالة وكل ما كتبته لها و%Ln سطر لها في السجل، مع كل النسخ السابقة. لا يمكن لأحد استرجاع ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{case}” from this computer?</source>
        <translation>هل تُحذف «{case}» من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Name, address and section office are deleted from this computer, with every earlier version. The cases and letters stay. Nobody can bring that back.</source>
        <translation>تُحذف من هذا الحاسوب بيانات الاسم والعنوان ومكتب الفرع، مع كل النسخ السابقة. تبقى الحالات والرسائل. لا يمكن لأحد استرجاع ما حُذف.</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>نسيان {name}؟</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Some of what you typed is in no saved letter yet.</source>
        <translation>بعض ما كتبته ليس في أي رسالة محفوظة بعد.</translation>
    </message>
    <message>
        <source>&amp;Save letters…</source>
        <translation>&amp;حفظ الرسائل…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Everything is erased</source>
        <translation>مُحي كل شيء</translation>
    </message>
    <message>
        <source>Not everything is erased</source>
        <translation>لم يُمحَ كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) removed.</source>
        <translation>
            <numerusform>لم يُزَل أي ملف أو مجلد.</numerusform>
            <numerusform>أُزيل ملف أو مجلد واحد.</numerusform>
            <numerusform>أُزيل اثنان من الملفات والمجلدات.</numerusform>
            <numerusform>أُزيل %Ln من الملفات والمجلدات.</numerusform>
            <numerusform>أُزيل %Ln من الملفات والمجلدات.</numerusform>
            <numerusform>أُزيل %Ln من الملفات والمجلدات.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no key of Par Avion&apos;s.</source>
        <translation>ليس في حلقة مفاتيح هذا الحاسوب مفتاح من Par Avion.</translation>
    </message>
    <message>
        <source>The keyring did not delete the key, which may open what is left: delete the entry “paravion” in the system&apos;s own keyring program.</source>
        <translation>لم تحذف حلقة المفاتيح المفتاح، وقد يفتح ما بقي: احذف المدخل «paravion» في برنامج حلقة المفاتيح الخاص بالنظام.</translation>
    </message>
    <message>
        <source>The keyring did not delete the key, which opens nothing any more: delete the entry “paravion” in the system&apos;s own keyring program.</source>
        <translation>لم تحذف حلقة المفاتيح المفتاح، وهو لم يعد يفتح شيئًا: احذف المدخل «paravion» في برنامج حلقة المفاتيح الخاص بالنظام.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be removed; do it yourself:</source>
        <translation>
            <numerusform>أُزيل كل شيء:</numerusform>
            <numerusform>تعذّرت إزالة واحد منها؛ أزِله بنفسك:</numerusform>
            <numerusform>تعذّرت إزالة اثنين منها؛ أزِلهما بنفسك:</numerusform>
            <numerusform>تعذّرت إزالة %Ln منها؛ أزِلها بنفسك:</numerusform>
            <numerusform>تعذّرت إزالة %Ln منها؛ أزِلها بنفسك:</numerusform>
            <numerusform>تعذّرت إزالة %Ln منها؛ أزِلها بنفسك:</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters that you saved in folders of your own are still there: they are yours.</source>
        <translation>الرسائل التي حفظتها في مجلداتك لا تزال هناك: فهي لك.</translation>
    </message>
    <message>
        <source>&amp;Close, and go on as a guest</source>
        <translation>الإ&amp;غلاق والمتابعة كضيف</translation>
    </message>
    <message>
        <source>Close, and go on as a guest</source>
        <translation>الإغلاق والمتابعة كضيف</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message>
        <source>Officials</source>
        <translation>المسؤولون</translation>
    </message>
    <message numerus="yes">
        <source>a letter, with {asked} of %Ln point(s)</source>
        <translation>
            <numerusform>رسالة بلا مطالب ({asked})</numerusform>
            <numerusform>رسالة فيها {asked} من مطلب واحد</numerusform>
            <numerusform>رسالة فيها {asked} من مطلبين</numerusform>
            <numerusform>رسالة فيها {asked} من %Ln مطالب</numerusform>
            <numerusform>رسالة فيها {asked} من %Ln مطلبًا</numerusform>
            <numerusform>رسالة فيها {asked} من %Ln مطلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>The next step of all letters</source>
        <translation>الخطوة التالية لكل الرسائل</translation>
    </message>
    <message>
        <source>The letters of all cases…</source>
        <translation>رسائل كل الحالات…</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>مصير الرسائل</translation>
    </message>
</context>
<context>
    <name>RegisterRow</name>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>شيء آخر…</translation>
    </message>
    <message>
        <source>Tell the section office…</source>
        <translation>إخبار مكتب الفرع…</translation>
    </message>
    <message>
        <source>Say thank you…</source>
        <translation>تقديم الشكر…</translation>
    </message>
    <message>
        <source>{what}: {who}</source>
        <translation>{what}: {who}</translation>
    </message>
    <message>
        <source>Something else…: {who}</source>
        <translation>شيء آخر…: {who}</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>التراجع عن الخطوة الأخيرة</translation>
    </message>
</context>
<context>
    <name>RegisterViewModel</name>
    <message numerus="yes">
        <source>Noted for %Ln letter(s).</source>
        <translation>
            <numerusform>لم يُسجَّل ذلك لأي رسالة.</numerusform>
            <numerusform>سُجّل ذلك لرسالة واحدة.</numerusform>
            <numerusform>سُجّل ذلك لرسالتين.</numerusform>
            <numerusform>سُجّل ذلك لـ %Ln رسائل.</numerusform>
            <numerusform>سُجّل ذلك لـ %Ln رسالة.</numerusform>
            <numerusform>سُجّل ذلك لـ %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عن ذلك</translation>
    </message>
</context>
<context>
    <name>ReviewField</name>
    <message>
        <source>In your own words, not the sheet&apos;s</source>
        <translation>كلماتك أنت، لا كلمات النشرة</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Done: &amp;back to the case</source>
        <translation>تمّ: ال&amp;عودة إلى الحالة</translation>
    </message>
    <message>
        <source>Done: back to the case</source>
        <translation>تمّ: العودة إلى الحالة</translation>
    </message>
    <message>
        <source>Save the case…</source>
        <translation>حفظ الحالة…</translation>
    </message>
    <message>
        <source>Check against the sheet</source>
        <translation>المقارنة بالنشرة</translation>
    </message>
    <message>
        <source>What is doubtful</source>
        <translation>ما يدعو إلى الشك</translation>
    </message>
</context>
<context>
    <name>ReviewViewModel</name>
    <message>
        <source>Saving the case</source>
        <translation>حفظ الحالة</translation>
    </message>
    <message>
        <source>The case is saved; it opens like a sheet, with all you put right.</source>
        <translation>حُفظت الحالة؛ تُفتح كما تُفتح النشرة، بكل ما صحّحته.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Check aga&amp;inst the sheet…</source>
        <translation>المقارنة بالن&amp;شرة…</translation>
    </message>
    <message>
        <source>Save t&amp;he case…</source>
        <translation>حف&amp;ظ الحالة…</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of your organisation</source>
        <translation>قواعد منظمتك</translation>
    </message>
    <message>
        <source>Guides to letter-writing contradict each other. Choose what your organisation wants; what you typed and chose yourself stays as it is.</source>
        <translation>تتناقض أدلة كتابة الرسائل فيما بينها. اختر ما تريده منظمتك؛ أما ما كتبته واخترته بنفسك فيبقى كما هو.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ا&amp;فتح ملفًا…</translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation>ا&amp;ستخدم هذه القواعد</translation>
    </message>
    <message>
        <source>These rules hold now.</source>
        <translation>هذه القواعد سارية الآن.</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>ما الذي يتغير بالنسبة إليك</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>Keeping and safety</source>
        <translation>الحفظ والأمان</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>طرق الدخول</translation>
    </message>
    <message>
        <source>If there is one already, this one takes its place. Nothing else changes.</source>
        <translation>إن كان هناك واحد فهذا يحل محله. لا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keyring. It may want its password now.</source>
        <translation>سؤال حلقة مفاتيح هذا الحاسوب. قد تطلب الآن كلمة مرورها.</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>إعادة ختم كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Take this passphrase</source>
        <translation>ا&amp;عتماد هذه العبارة</translation>
    </message>
    <message>
        <source>&amp;Take this code</source>
        <translation>ا&amp;عتماد هذا الرمز</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>إيقاف ال&amp;انتظار</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Looking whether it can be used…</source>
        <translation>التحقق من إمكان استخدامها…</translation>
    </message>
</context>
<context>
    <name>SalutationsPanel</name>
    <message>
        <source>How to address them</source>
        <translation>كيف تخاطبهم</translation>
    </message>
    <message>
        <source>The language of the letters has a salutation for each office, and one for Madam and one for Sir. Say what you know; else the letter has the one for anybody.</source>
        <translation>في لغة الرسائل تحية لكل منصب، وأخرى للسيدة وأخرى للسيد. قل ما تعرفه؛ وإلا ففي الرسالة التحية التي تصلح للجميع.</translation>
    </message>
</context>
<context>
    <name>ScriptedNamesPanel</name>
    <message>
        <source>Write each name as {language} writes it; it stands so in every letter.</source>
        <translation>اكتب كل اسم كما يُكتب باللغة {language}؛ يظهر هكذا في كل رسالة.</translation>
    </message>
    <message>
        <source>{name} in {language}</source>
        <translation>{name} باللغة {language}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>إفراغ البحث</translation>
    </message>
</context>
<context>
    <name>SendRoom</name>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
</context>
<context>
    <name>SenderPanel</name>
    <message>
        <source>N&amp;ame</source>
        <translation>ا&amp;لاسم</translation>
    </message>
    <message>
        <source>A&amp;ddress, without the country</source>
        <translation>الع&amp;نوان دون البلد</translation>
    </message>
    <message>
        <source>Tow&amp;n (told where the address is not)</source>
        <translation>الم&amp;دينة (تُذكر حيث لا يُذكر العنوان)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>البر&amp;يد الإلكتروني (اختياري)</translation>
    </message>
    <message>
        <source>My &amp;group and its address (optional)</source>
        <translation>م&amp;جموعتي وعنوانها (اختياري)</translation>
    </message>
    <message>
        <source>What the officials learn about me</source>
        <translation>ما يعرفه المسؤولون عني</translation>
    </message>
    <message>
        <source>The o&amp;fficials learn</source>
        <translation>ما يعرفه المسؤ&amp;ولون</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>اختر بلدك</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sa&amp;ve letters…</source>
        <translation>&amp;حفظ الرسائل…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>The lines of the sheet</source>
        <translation>أسطر النشرة</translation>
    </message>
    <message>
        <source>The page of the sheet</source>
        <translation>صفحة النشرة</translation>
    </message>
    <message>
        <source>The page of the sheet, to scroll</source>
        <translation>صفحة النشرة، للتمرير</translation>
    </message>
    <message>
        <source>Previous page of the sheet</source>
        <translation>الصفحة السابقة من النشرة</translation>
    </message>
    <message>
        <source>Next page of the sheet</source>
        <translation>الصفحة التالية من النشرة</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>العرض كنص</translation>
    </message>
    <message>
        <source>in no field</source>
        <translation>ليس في أي حقل</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
</context>
<context>
    <name>SheetViewModel</name>
    <message>
        <source>This case is invented, for you to look around in. Open a sheet of your own, or drop it anywhere on this window.</source>
        <translation>هذه حالة مُختلَقة لتتجوّل فيها. افتح نشرة من عندك، أو أفلِتها في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Opening the sample case</source>
        <translation>فتح الحالة النموذجية</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>قراءة النشرة</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <translation>قراءة النص الملصق</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>فتحها رغم ذلك</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>إلى الجزء السابق</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>إلى العنصر التالي</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>إلى العنصر السابق</translation>
    </message>
    <message>
        <source>To the control with that letter underlined</source>
        <translation>إلى العنصر الذي تحت حرفه هذا خط</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+حرف</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>ضغط زر أو وضع علامة في مربع</translation>
    </message>
    <message>
        <source>Another line, step or choice; scroll</source>
        <translation>سطر أو خطوة أو خيار آخر؛ تمرير</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Open the list of a choice</source>
        <translation>فتح قائمة خيار</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+سهم للأسفل</translation>
    </message>
    <message>
        <source>Close a list or a question, and change nothing</source>
        <translation>إغلاق قائمة أو سؤال دون تغيير شيء</translation>
    </message>
</context>
<context>
    <name>ShorterPanel</name>
    <message>
        <source>To get back to one page, these could go</source>
        <translation>للعودة إلى صفحة واحدة، يمكن حذف ما يلي</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>«تراجع» يعيد كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %Ln sentence(s)</source>
        <translation>
            <numerusform>احذف الجمل</numerusform>
            <numerusform>احذف الجملة</numerusform>
            <numerusform>احذف الجملتين</numerusform>
            <numerusform>احذف الجمل الـ%Ln</numerusform>
            <numerusform>احذف الجمل الـ%Ln</numerusform>
            <numerusform>احذف الجمل الـ%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>Leave out the whole paragraph</source>
        <translation>احذف الفقرة كلها</translation>
    </message>
    <message>
        <source>{text}: {action}</source>
        <translation>{text}: {action}</translation>
    </message>
</context>
<context>
    <name>SpeaksTo</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Shows the other ways to word this point.</source>
        <translation>يعرض الصيغ الأخرى لهذا المطلب.</translation>
    </message>
    <message>
        <source>Speaks to: {whom}</source>
        <translation>يخاطب: {whom}</translation>
    </message>
    <message>
        <source>{part} speaks to: {whom}. Change</source>
        <translation>{part} يخاطب: {whom}. تغيير</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة الآن</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Language of the window: {language}</source>
        <translation>لغة النافذة: {language}</translation>
    </message>
    <message>
        <source>Only in this window; the letters are printed as before.</source>
        <translation>في هذه النافذة فقط؛ تُطبع الرسائل كما كانت.</translation>
    </message>
    <message>
        <source>Back to the usual size. Only in this window; the letters stay as they are.</source>
        <translation>العودة إلى الحجم المعتاد. في هذه النافذة فقط؛ تبقى الرسائل كما هي.</translation>
    </message>
    <message>
        <source>The letters keep their own language.</source>
        <translation>تبقى الرسائل بلغتها.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Size of the text: {percent} %</source>
        <translation>حجم النص: {percent} %</translation>
    </message>
</context>
<context>
    <name>StatusViewModel</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <source>Made again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Only to read: nothing that you type is kept</source>
        <translation>للقراءة فقط: لا يُحتفظ بشيء مما تكتبه</translation>
    </message>
    <message>
        <source>Guest: Par Avion keeps nothing of what you type</source>
        <translation>ضيف: لا يحتفظ Par Avion بشيء مما تكتبه</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation>لم يُحفظ منذ {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ في {time}</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Nobody is chosen to write to</source>
        <translation>لم يُختَر أحد يُكتب إليه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) not printed yet</source>
        <translation>
            <numerusform>لا رسائل غير مطبوعة</numerusform>
            <numerusform>رسالة واحدة لم تُطبع بعد</numerusform>
            <numerusform>رسالتان لم تُطبعا بعد</numerusform>
            <numerusform>%Ln رسائل لم تُطبع بعد</numerusform>
            <numerusform>%Ln رسالة لم تُطبع بعد</numerusform>
            <numerusform>%Ln رسالة لم تُطبع بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) not saved yet</source>
        <translation>
            <numerusform>لا رسائل غير محفوظة</numerusform>
            <numerusform>رسالة واحدة لم تُحفظ بعد</numerusform>
            <numerusform>رسالتان لم تُحفظا بعد</numerusform>
            <numerusform>%Ln رسائل لم تُحفظ بعد</numerusform>
            <numerusform>%Ln رسالة لم تُحفظ بعد</numerusform>
            <numerusform>%Ln رسالة لم تُحفظ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters sent to the printer at {time}</source>
        <translation>أُرسلت الرسائل إلى الطابعة في {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in your home folder at {time}</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف في مجلدك الرئيسي في {time}</numerusform>
            <numerusform>حُفظ ملف واحد في مجلدك الرئيسي في {time}</numerusform>
            <numerusform>حُفظ ملفان في مجلدك الرئيسي في {time}</numerusform>
            <numerusform>حُفظت %Ln ملفات في مجلدك الرئيسي في {time}</numerusform>
            <numerusform>حُفظ %Ln ملفًا في مجلدك الرئيسي في {time}</numerusform>
            <numerusform>حُفظ %Ln ملف في مجلدك الرئيسي في {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in the folder “{folder}” at {time}</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف في المجلد «{folder}» في {time}</numerusform>
            <numerusform>حُفظ ملف واحد في المجلد «{folder}» في {time}</numerusform>
            <numerusform>حُفظ ملفان في المجلد «{folder}» في {time}</numerusform>
            <numerusform>حُفظت %Ln ملفات في المجلد «{folder}» في {time}</numerusform>
            <numerusform>حُفظ %Ln ملفًا في المجلد «{folder}» في {time}</numerusform>
            <numerusform>حُفظ %Ln ملف في المجلد «{folder}» في {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>تغيّرت منذ ذلك الحين</translation>
    </message>
    <message>
        <source>a correction of the case</source>
        <translation>تصحيح في الحالة</translation>
    </message>
    <message>
        <source>the choice of officials</source>
        <translation>اختيار المسؤولين</translation>
    </message>
    <message>
        <source>the choice of points</source>
        <translation>اختيار المطالب</translation>
    </message>
    <message>
        <source>the kind of letter</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>your words in a note</source>
        <translation>كلماتك في مذكرة</translation>
    </message>
    <message>
        <source>the choice of facts</source>
        <translation>اختيار الوقائع</translation>
    </message>
    <message>
        <source>how a name is written</source>
        <translation>كيفية كتابة اسم</translation>
    </message>
    <message>
        <source>how an official is addressed</source>
        <translation>كيفية مخاطبة مسؤول</translation>
    </message>
    <message>
        <source>a change in “Who I am”</source>
        <translation>تغيير في «من أنا»</translation>
    </message>
    <message>
        <source>what the officials learn about you</source>
        <translation>ما يعرفه المسؤولون عنك</translation>
    </message>
    <message>
        <source>what the section office said</source>
        <translation>ما قاله مكتب الفرع</translation>
    </message>
    <message>
        <source>the language of the letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>how the letters are printed</source>
        <translation>طريقة طباعة الرسائل</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>your words in the letter to {who}</source>
        <translation>كلماتك في الرسالة إلى {who}</translation>
    </message>
    <message>
        <source>your words in several letters</source>
        <translation>كلماتك في عدّة رسائل</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Your letter</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>إل&amp;ى من</translation>
    </message>
    <message>
        <source>Who &amp;I am</source>
        <translation>من أن&amp;ا</translation>
    </message>
    <message>
        <source>M&amp;y words</source>
        <translation>كلما&amp;تي</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>What you wrote for the older sheet, which stays there as it is:</source>
        <translation>ما كتبته للنشرة الأقدم، ويبقى هناك كما هو:</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>انقل</translation>
    </message>
    <message>
        <source>Take over: {what}</source>
        <translation>انقل: {what}</translation>
    </message>
    <message>
        <source>{what}, {who}: “{begins}”</source>
        <translation>{what}، {who}: «{begins}»</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>كل الرسائل</translation>
    </message>
</context>
<context>
    <name>ToCheckPanel</name>
    <message>
        <source>Please have this checked</source>
        <translation>يُرجى مراجعة هذا</translation>
    </message>
    <message>
        <source>By somebody who writes the language well, if you can: Par Avion isn&apos;t sure of it.</source>
        <translation>ممن يجيد كتابة اللغة إن أمكن: Par Avion ليس متأكدًا من ذلك.</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>هذه صحيحة</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Go on with this version</source>
        <translation>المتابعة بهذه النسخة</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>العودة إلى الكتابة</translation>
    </message>
    <message>
        <source>The letter as it was</source>
        <translation>الرسالة كما كانت</translation>
    </message>
    <message>
        <source>The letter as it was; at the right it is as now.</source>
        <translation>الرسالة كما كانت؛ وعلى اليسار كما هي الآن.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>There is no earlier version of these letters yet.</source>
        <translation>لا توجد نسخة سابقة من هذه الرسائل بعد.</translation>
    </message>
    <message>
        <source>{when}
Later: {changes}</source>
        <translation>{when}
بعد ذلك: {changes}</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Use the keyring</source>
        <translation>استخدام حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Choose a passphrase…</source>
        <translation>اختيار عبارة مرور…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>إنشاء رمز استرداد…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>إنشاء رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>Take the keyring away</source>
        <translation>إزالة حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Take the recovery code away</source>
        <translation>إزالة رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>This computer&apos;s keyring</source>
        <translation>حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>You type it when Par Avion starts, or after a pause.</source>
        <translation>تكتبها عند تشغيل Par Avion أو بعد توقف.</translation>
    </message>
    <message>
        <source>A recovery code on paper</source>
        <translation>رمز استرداد على ورق</translation>
    </message>
    <message>
        <source>For the day when the other ways fail. You see it next, to print or copy out.</source>
        <translation>ليوم لا تنفع فيه الطرق الأخرى. ستراه بعد هذا، لتطبعه أو تنسخه بخط اليد.</translation>
    </message>
    <message>
        <source>Choose the keyring or a passphrase.</source>
        <translation>اختر حلقة المفاتيح أو عبارة مرور.</translation>
    </message>
    <message>
        <source>Looking whether it can be used…</source>
        <translation>التحقّق من إمكان استخدامها…</translation>
    </message>
    <message>
        <source>It opens your letters by itself while you are logged in.</source>
        <translation>تفتح رسائلك من تلقاء نفسها ما دمت مسجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>WaysOutPanel</name>
    <message>
        <source>Save le&amp;tters…</source>
        <translation>حفظ الرسا&amp;ئل…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>ط&amp;باعة…</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>Par Avion turns an urgent action sheet into letters that are ready to post.</source>
        <translation>يحوّل Par Avion نشرة تحرّك عاجل إلى رسائل جاهزة للبريد.</translation>
    </message>
    <message>
        <source>Read this invented case, write the letters and send them, or open a sheet of your own.</source>
        <translation>اقرأ هذه الحالة المُختلَقة واكتب الرسائل وأرسلها، أو افتح نشرة من عندك.</translation>
    </message>
    <message>
        <source>Keep my letters on this computer…</source>
        <translation>الاحتفاظ برسائلي على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>What you type is kept on this computer, sealed.</source>
        <translation>يُحتفظ بما تكتبه مختومًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing you type is kept when you close this window.</source>
        <translation>لا يبقى شيء مما تكتبه عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Open a sheet…</source>
        <translation>فتح نشرة…</translation>
    </message>
    <message>
        <source>Open a sheet</source>
        <translation>فتح نشرة</translation>
    </message>
</context>
<context>
    <name>WhatNowPanel</name>
    <message>
        <source>Does somebody else want to write? “New person…” starts afresh, with nothing of yours left behind.</source>
        <translation>هل يودّ شخص آخر أن يكتب؟ «شخص جديد…» يبدأ من الصفر، دون أن يبقى شيء يخصّك.</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>ش&amp;خص جديد…</translation>
    </message>
    <message>
        <source>Saved. Now print the files, sign each letter, fold it, put it into its envelope, stamp it and post it.</source>
        <translation>حُفظت. اطبع الملفات الآن، ووقّع كل رسالة واطوها وضعها في ظرفها وألصق الطابع وأرسلها بالبريد.</translation>
    </message>
    <message>
        <source>Printed. Now sign each letter, fold it, put it into its envelope, stamp it and post it.</source>
        <translation>تمّت الطباعة. وقّع الآن كل رسالة، واطوِها، وضعها في مظروفها، وألصق الطابع وأرسلها بالبريد.</translation>
    </message>
    <message>
        <source>Every page says DRAFT. Once the section office has agreed, tick that below, and save or print the letters anew.</source>
        <translation>تحمل كل صفحة كلمة DRAFT. متى وافق مكتب الفرع، فضع علامة على ذلك أدناه، واحفظ الرسائل أو اطبعها من جديد.</translation>
    </message>
</context>
<context>
    <name>WordsExplained</name>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
    <message>
        <source>Press a word to read what it means.</source>
        <translation>اضغط على كلمة لتقرأ معناها.</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Go to that letter</source>
        <translation>الانتقال إلى تلك الرسالة</translation>
    </message>
    <message>
        <source>Copy the words of this letter</source>
        <translation>نسخ كلمات هذه الرسالة</translation>
    </message>
    <message>
        <source>The copy to {who}</source>
        <translation>النسخة إلى {who}</translation>
    </message>
    <message>
        <source>The letter to {who}</source>
        <translation>الرسالة إلى {who}</translation>
    </message>
    <message>
        <source>An unchanged copy of the letter to {who}: change the words there.</source>
        <translation>نسخة بلا تغيير من الرسالة إلى {who}: غيّر الكلمات هناك.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%Ln word(s) more in “{part}”</source>
        <translation>
            <numerusform>لا زيادة في «{part}»</numerusform>
            <numerusform>زيادة كلمة في «{part}»</numerusform>
            <numerusform>زيادة كلمتين في «{part}»</numerusform>
            <numerusform>زيادة %Ln كلمات في «{part}»</numerusform>
            <numerusform>زيادة %Ln كلمة في «{part}»</numerusform>
            <numerusform>زيادة %Ln كلمة في «{part}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer in “{part}”</source>
        <translation>
            <numerusform>لا نقص في «{part}»</numerusform>
            <numerusform>نقص كلمة في «{part}»</numerusform>
            <numerusform>نقص كلمتين في «{part}»</numerusform>
            <numerusform>نقص %Ln كلمات في «{part}»</numerusform>
            <numerusform>نقص %Ln كلمة في «{part}»</numerusform>
            <numerusform>نقص %Ln كلمة في «{part}»</numerusform>
        </translation>
    </message>
    <message>
        <source>other words in “{part}”</source>
        <translation>كلمات أخرى في «{part}»</translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>%Ln day(s) are left until the last day, {day}</source>
        <translation>
            <numerusform>لم يبقَ أي يوم حتى اليوم الأخير، {day}</numerusform>
            <numerusform>بقي يوم واحد حتى اليوم الأخير، {day}</numerusform>
            <numerusform>بقي يومان حتى اليوم الأخير، {day}</numerusform>
            <numerusform>بقيت %Ln أيام حتى اليوم الأخير، {day}</numerusform>
            <numerusform>بقي %Ln يومًا حتى اليوم الأخير، {day}</numerusform>
            <numerusform>بقي %Ln يوم حتى اليوم الأخير، {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are left until {day}, which the sheet names</source>
        <translation>
            <numerusform>لم يبقَ أي يوم حتى {day} الذي تذكره النشرة</numerusform>
            <numerusform>بقي يوم واحد حتى {day} الذي تذكره النشرة</numerusform>
            <numerusform>بقي يومان حتى {day} الذي تذكره النشرة</numerusform>
            <numerusform>بقيت %Ln أيام حتى {day} الذي تذكره النشرة</numerusform>
            <numerusform>بقي %Ln يومًا حتى {day} الذي تذكره النشرة</numerusform>
            <numerusform>بقي %Ln يوم حتى {day} الذي تذكره النشرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>post takes about %Ln day(s)</source>
        <translation>
            <numerusform>لا يستغرق البريد أي يوم</numerusform>
            <numerusform>يستغرق البريد نحو يوم واحد</numerusform>
            <numerusform>يستغرق البريد نحو يومين</numerusform>
            <numerusform>يستغرق البريد نحو %Ln أيام</numerusform>
            <numerusform>يستغرق البريد نحو %Ln يومًا</numerusform>
            <numerusform>يستغرق البريد نحو %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By these rules, post abroad takes about %Ln day(s).</source>
        <translation>
            <numerusform>وفق هذه القواعد لا يستغرق البريد إلى الخارج أي يوم.</numerusform>
            <numerusform>وفق هذه القواعد يستغرق البريد إلى الخارج نحو يوم واحد.</numerusform>
            <numerusform>وفق هذه القواعد يستغرق البريد إلى الخارج نحو يومين.</numerusform>
            <numerusform>وفق هذه القواعد يستغرق البريد إلى الخارج نحو %Ln أيام.</numerusform>
            <numerusform>وفق هذه القواعد يستغرق البريد إلى الخارج نحو %Ln يومًا.</numerusform>
            <numerusform>وفق هذه القواعد يستغرق البريد إلى الخارج نحو %Ln يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{who}: the office</source>
        <translation>{who}: المنصب</translation>
    </message>
    <message>
        <source>{who}: Madam or Sir</source>
        <translation>{who}: سيدة أو سيد</translation>
    </message>
    <message>
        <source>The office that the sheet names</source>
        <translation>المنصب الذي تذكره النشرة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Madam or Sir</source>
        <translation>سيدة أو سيد</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
</context>
</TS>

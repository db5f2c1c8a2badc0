"""The Japanese section's pages: facts under labels, each value on the next line.

Source: sheets.md, family F8: country, person, deadline, day of issue and number; points; addresses
in the letters of their country; a model letter in English.
"""

from ..layout import Layout, Part, marker

LAYOUT = Layout(
    name="japanese",
    language="ja",
    tells=(
        "国名 対象者 期限 締切 日: uano uanumber 要請 書い アピール 宛先 送付先 コピー 例文 文例 "
        "配信日 発行日 情報 履歴 アクション 背景 ニュースレター マガジン 寄付 シェア ページ"
    ),
    untold=1.0,
    markers=(
        marker(r"^.{0,12}>.*>|^(?:ホーム|アクション|緊急行動(?:[(（]ua[)）])?)$", Part.SITE),
        marker(r"^(?:最新情報|更新履歴):?", Part.CHAIN, Part.CHAIN, value=True, brief=1),
        marker(r"^国名:?", Part.COUNTRY, Part.COUNTRY, value=True, brief=1, weight=2),
        marker(r"^対象者:", Part.PEOPLE, Part.PEOPLE, value=True, brief=1, weight=2),
        marker(r"^(?:期限|締切):?", Part.DEADLINE, Part.DEADLINE, value=True, brief=1, weight=2),
        marker(r"^(?:配信日|発行日):?", Part.HEAD, Part.HEAD, value=True, brief=1, weight=2),
        marker(r"^(?:uano|uanumber)\.?:?", Part.HEAD, Part.HEAD, value=True, brief=1, weight=2),
        marker(r"^アクションしてください", Part.BANNER),
        marker(r"語.{0,80}(?:要請|書い|アピール).{0,60}(?:。|:)$", Part.LANGUAGE, Part.CALLS,
               once=True),
        marker(r"^(?:アピールの宛先|要請先|宛先)", Part.TARGETS_MARKER, Part.TARGETS, weight=2),
        marker(r"^(?:コピー(?:送付)?先|写しの?送付先|コピーを)", Part.COPIES_MARKER, Part.COPIES),
        marker(r"^(?:アピールの例文|例文|文例)", Part.LETTER_MARKER, Part.LETTER, weight=2),
        marker(r"^(?:背景情報?|背景)$", Part.BACKGROUND_MARKER, Part.BACKGROUND),
        marker(r"^(?:ニュースレター|メールマガジン|寄付|シェア|ページトップ)", Part.SITE,
               Part.SITE),
        marker(r"^\d{1,2}(?:/\d{1,2})?$", Part.PAGE_NUMBERS, weight=0),
    ),
)  # fmt: skip

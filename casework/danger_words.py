"""Whether words speak of danger to somebody's life: 112 then goes before every other answer. Pure.

`names_danger` holds anywhere, also in the middle of a letter or of somebody's hours; `speaks_of_danger` also counts
single words as they are typed in a search ("politsei", «скорая»), which inside a letter would ring too often.
"""

from __future__ import annotations

import re

from casework.help_pages import EMERGENCY, pages
from casework.help_search import find

_RINGING = re.compile(r"\b(?:telefon|number|numbri|helista|телефон|номер|\w*звон)\w*", re.IGNORECASE)
"""Of that page too, since it has the numbers; "he does not answer the telephone" speaks of no danger by itself."""
_BARE = str.maketrans("õäöüšžё", "oaouszе")
"""As it is typed in haste, and without these letters on the keyboard."""
_GAP = r"(?:\w+ ){0,3}"

_ESTONIAN = (
    # death by one's own hand or by another's; "Tapa" is a town
    r"(?:tappa|tapan|tapab|tapaks|tappis|tapmi\w+)\b",
    r"(?:enesetap|suitsii)(?!\w* (?:\w+ ){0,2}(?:ei ole|pole|eitab|puudu))\w+",
    rf"(?:end|ennast) {_GAP}(?:poo|poob|poon|poos|poonud|puua|uputa\w*|mürgita\w*|vigasta\w*|lõigu\w*|lõika\w*)\b",
    rf"(?:poob|poos|puua|uputa\w*|mürgitas|vigasta\w*|lõigu\w*|lõika[sb]) {_GAP}(?:end|ennast)\b",
    r"surra\b|suremas\b|sureb (?:ära|kohe|praegu|mu käte)",
    r"ei (?:taha|jaksa|suuda) (?:enam |üldse )?elada(?! (?:üksi|koos|\w{3,}(?:s|l|ga)\b|\w+ juures))",
    r"(?:võt\w+|lõpeta\w*) (?:\w+ )?(?:endalt|oma|enda) elu\b|(?:endalt|oma|enda) elu (?:ära )?(?:võt|lõpeta)\w*",
    r"hüvastijätuk\w+|(?:endale|enesele) (?:\w+ )?(?:haiget|liiga|viga) te\w+",
    r"te(?:ha|eb|en|gi) (?:\w+ )?(?:endale|enesele) (?:\w+ )?(?:haiget|liiga|viga)\b",
    r"veen\w* (?:\w+ )?(?:läbi|lahti)\b|lõik\w+ (?:\w+ ){0,2}veen\w*",
    rf"(?:võtsin|võttis|võtnud|neelas\w*|sõi|sõin) {_GAP}(?:kõik|palju|terve paki|peotäie|hulga) (?:\w+ )?tablet\w+",
    r"(?:kõik|palju) (?:\w+ )?(?:tablet|rohud|rohtu|ravimi)\w* (?:\w+ )?(?:korraga|sisse võt\w+|alla neela\w+)",
    r"üledoos\w*|üleannus\w*|jõi (?:\w+ )?(?:mürki|kloori\w*|hapet|äädikat|pesuvahendit)\b",
    rf"hüp\w+ {_GAP}(?:rõdult|aknast|katuselt|sillalt|rongi (?:alla|ette))",
    rf"(?:rõdult|aknast|katuselt|sillalt|rongi (?:alla|ette)) {_GAP}(?:hüp|kukku|visku)\w+",
    # somebody does it to another
    rf"(?:ähvarda\w*|ründa\w*|torka\w*|vehi\w*|löö\w+|lõi) {_GAP}(?:noaga|kirvega|relvaga|püssiga|nuga)\b",
    rf"(?:noaga|kirvega|relvaga|püssiga) {_GAP}(?:ähvarda|ründa|kallal|löö|lõi|vehi)\w*",
    r"ähvardab (?:mind|meid|teda|ema|isa|last|lapsi)\b|(?:nuga|relv|püss|kirves) (?:on )?käes\b|pussita\w+",
    r"(?:peksab|peksis|kägista\w+|vägista[sb])\b|(?:lööb|lõi) (?:mind|meid|ema|isa|last|lapsi)\b",
    # the body, fire
    r"ei (?:hinga|saa hingata)\b|hingami\w+ (?:on )?(?:lakanud|seiskunud)|teadvuse(?:ta|tu)\w*|kaotas teadvuse",
    r"ei ärka enam\b|uppumas\b|verejooks\w*|verest tühjaks|(?:maja|korter|tuba|köök) põleb\b|tulekahju\b",
    r"elu(?:d)? on (?:\w+ )?ohus\b",
)
_RUSSIAN = (
    r"(?:убить|убью|убье\w+|убива\w+|зареж\w+|задуш\w+|душит)\b(?! врем)",
    r"(?:суицид|самоубий)(?!\w* (?:\w+ ){0,2}(?:нет|не было|отрица))\w*",
    rf"поконч\w+ {_GAP}с (?:собой|жизнью)|с собой {_GAP}поконч\w+|наложи\w+ на себя руки|свести счеты с жизнью",
    r"повес(?:иться|ится|юсь|ился|илась)\b|умереть\b|умирает\b|умираю\b|при смерти\b",
    r"не (?:хоч\w+|хотел\w*|могу|может) (?:\w+ ){0,2}жить\b(?! (?:с|со|в|у|на|здесь|там|тут|одн\w*|вмест\w*|дома)\b)",
    r"жить не (?:хоч|хотел)\w*|предсмертн\w+|прощальн\w+ (?:записк|письм)\w+",
    r"навред\w+ себе|себе навред\w+|причин\w+ себе вред",
    rf"(?:порез|режет|вскры|перерез)\w* {_GAP}(?:вен\w*|себя|запяст\w+)|вены {_GAP}(?:вскры|порез|перерез)\w+",
    rf"(?:выпил|принял|съел)\w* {_GAP}(?:все|много|кучу|пачку|упаковку|горсть) (?:\w+ )?(?:таблет|снотворн)\w+",
    r"наглотал\w*|передоз\w*|отравил(?:ся|ась)\b|выпил\w* (?:\w+ )?(?:уксус|хлорк|кислот)\w*",
    rf"(?:прыгн|спрыгн|выпрыгн|сброс|выброс|прыга)\w+ {_GAP}(?:с балкон|из окн|в окно|с крыш|с мост|под поезд)\w*",
    rf"(?:с балкон\w|из окн\w|с крыш\w|с мост\w|под поезд) {_GAP}(?:прыгн|спрыгн|выпрыгн|сброс|выброс|выпал|упал)\w*",
    rf"угрожа\w+ {_GAP}(?:нож\w*|убийств\w+|топор\w*|оружи\w+|мне|нам|маме|ребенку)\b|схватил\w* (?:\w+ )?нож\b",
    r"с (?:ножом|топором)\b|(?:ударил|пырнул|напал)\w* (?:\w+ ){0,3}ножом",
    r"избива\w+|избил\w*|бьет (?:меня|его|ее|нас|маму|мать|жену|ребенка|детей)\b|изнасил\w+",
    r"не (?:дышит|дышу|может дышать|могу дышать)\b|задыха\w+|без сознани\w+|потерял\w* сознание",
    r"истека\w+ кровью|кровотечени\w+|тонет\b(?! в долг)|(?:дом|квартира|кухня) горит\b|пожар\b",
    r"жизн\w+ (?:\w+ )?в опасности|угроза жизни",
)
_DANGER = re.compile(rf"\b(?:{'|'.join((*_ESTONIAN, *_RUSSIAN)).translate(_BARE)})")
_CRY = re.compile(r"(?:^|[.!?,\n])\s*(?:appi|спасите)\b")
"""Only as the first word of what is said: "ta tuli mulle appi"."""


def names_danger(text: str) -> bool:
    """Words that say it by themselves, in either language, in any place."""
    bare = text.casefold().translate(_BARE)
    return bool(_DANGER.search(" ".join(re.findall(r"\w+", bare))) or _CRY.search(bare))


def speaks_of_danger(text: str) -> bool:
    said = _RINGING.sub(" ", text)
    return names_danger(text) or EMERGENCY in find(said, (pages()[EMERGENCY],), {})

"""Estonian: what is said when somebody's life is in danger, and what only sounds like it. Pure.

Patterns over words in small letters, one space between them, no marks; `casework.danger_words` reads them together
with those of the other language and takes the dots and hooks off the letters first, here and in what is read.
"""

from __future__ import annotations

_GAP = r"(?:\w+ ){0,3}"
_SAME = r"(?:(?!(?:ja|ning|siis|aga|kui)\b|tun[dn])\w+ ){0,3}"
"""Words of the same doing: "pesi end ja lõikas küüned", "tundis end hästi" are two."""
_OTHERS = (
    r"(?:mulle|meile|talle|emale|isale|õele|vennale|pojale|tütrele|naisele|mehele|lapsele|lastele|naabrile|töötajale"
    r"|inimestele|teistele)"
)

DANGER = (
    # death by one's own hand or by another's; "Tapa" is a town
    r"(?:tappa|tapma|tapmas|tapan|tapad|tapab|tapaks|tappis|tapsin|tapnud|tapke|tapetakse|tapeti|tapetud|tapmi\w+)\b",
    (
        r"(?:enesetap|suitsii|suitsidaal|enesevigast)(?!\w* (?:(?:ja|mul|tal|temal|praegu|enam|\w*mõtteid|\w*plaane"
        r"|riski"
        r"|ohtu|katseid) ){0,2}(?:ei (?:ole|esine|avalda|väljenda)|pole|eitab|puudu\w*)"
        r"(?! (?:abi|kedagi|jõudu|lootust|raha))\b)\w+"
    ),
    rf"(?:end|ennast) {_SAME}(?:poo|poob|poon|poos|pooks|pooma|poonud|(?<!ei )puua|uputa\w*|mürgita\w*|vigasta\w*)\b",
    rf"(?:end|ennast) {_SAME}(?:lõigu\w*|lõika\w*)\b|ülespoomi\w+|üles poomi\w+|üles (?:puua|pooma)\b",
    (
        rf"(?:poob|poos|uputa\w*|mürgitas|vigasta\w*|lõigu\w*|lõika[sb]) {_SAME}(?:end|ennast)\b(?! (?:\w+ )?(?:sõrm"
        r"|näpp))"
    ),
    r"(?:poob|poos|puua) (?:end|ennast|enda|enese) üles\b|(?:end|ennast|enda) põlema\b",
    rf"(?:end|ennast) {_GAP}alla (?:visata|viska\w*)\b|(?:mind|mu|meid|teda|ta) maha (?:lüüa|lööb|lõi)\b",
    r"surra\b|suremas\b|sureb (?:ära|kohe|praegu|mu käte)|ma (?:kohe |vist )?suren\b|hinge (?:vaakum|heitma)\w*",
    r"(?:taha\w*|tahtis|soovi\w*|parem) (?:\w+ )?(?:surnud olla|olla surnud|olla surn\w*|surma)\b",
    r"surma(?:soov|mõt)\w+",
    r"parem (?:\w+ )?kui mind (?:enam )?(?:ei ole\w*|poleks|pole)\b|elu kallale\b",
    (
        r"ei (?:taha|tahaks|tahtnud|soovi|jaksa|jõua|suuda|viitsi) (?:enam |üldse "
        r"|rohkem ){0,2}(?:nii(?:moodi)? enam |enam nii )?elada"
        r"(?! (?:üksi|koos|siin|(?!(?:ütles|rääkis|kirjutas|vastas|karjus|nuttis|palus|kuidas|millal|siis|veel)\b)"
        r"\w{3,}(?:s|l|ga)\b|\w+ juures))"
    ),
    r"elada (?:enam ei|ei) (?:taha|jaksa|soovi|suuda)\b(?! (?:üksi|koos|siin))",
    r"elul (?:\w+ )?(?:ei ole|pole) (?:\w+ )?mõtet|ei näe (?:enam )?elul (?:enam )?mõtet",
    r"(?:pole|ei ole|ei näe) (?:enam )?mõtet (?:enam |edasi )?elada(?! \w+s\b)",
    (
        r"(?:võt\w+|lõpeta\w*) (?:\w+ )?(?:endalt?|eneselt?|oma|enda) elu\b"
        r"|(?:endalt?|eneselt?|oma|enda) elu (?:ära )?(?:võt|lõpeta)\w*|(?:endale|enesele|elule) lõp(?:u|p)\b"
    ),
    r"hüvastijätuk\w+|(?:ise)?(?:endale|enesele) (?:\w+ )?(?:haiget|liiga|viga) te\w+",
    r"te(?:ha|eb|en|gi|inud|evad) (?:\w+ )?(?:ise)?(?:endale|enesele) (?:\w+ )?(?:haiget|liiga|viga)\b",
    r"veen(?:id|e|i)? (?:\w+ )?(?:läbi|lahti)\b|lõigub\b",
    r"(?:lõik\w+|lõigu\w*) (?:\w+ ){0,2}veen(?:id|e|i|idest|ist)?\b",
    r"(?:lõiku|lõika|lõigu)(?:s|b|n|ma|ta|da|nud)? (?:\w+ ){0,2}randme\w*",
    (
        rf"(?:võtsin|võttis|võtnud|neelas\w*|sõi|sõin) {_GAP}(?:kõik|palju|terve (?:paki|karbi|purgi)|peotäie|hulga"
        r"|\d\d+)"
        r" (?:\w+ )?(?:\w*tablet|unero[hg]|rahust)\w+"
    ),
    (
        rf"(?:võtsin|võttis|võtnud|neelas\w*|sõi|sõin) {_GAP}(?:liiga palju|peotäie|korraga kõik) (?:\w+ )?(?:ravim"
        r"|roh[ut])\w*"
    ),
    (
        r"(?:kõik|palju|terve paki|peotäie) (?:\w+ )?(?:tablet|rohud|rohtu|ravimi)\w* (?:\w+ )?"
        r"(?:korraga|sisse võt\w+|alla neela\w+|söönud|neelanud)"
    ),
    r"üledoos\w*|overdoos\w*|üleannus\w*|vingu(?:gaasi|mürgit)(?!\w*andur)\w*|gaasi ?(?:lõhn|hais|leke)\w*",
    r"(?:jõi|jõin|joonud) (?:\w+ )?(?:mürki|kloori\w*|hapet|äädikat|pesuvahendit|antifriisi|lahustit|valgendajat)\b",
    rf"(?:hüp|visku)\w+ {_GAP}(?:rõdult|aknast|katuselt|sillalt|korruselt|(?:rongi|auto|trammi|bussi) (?:alla|ette))",
    (
        rf"(?:rõdult|aknast|katuselt|sillalt|korruselt|(?:rongi|auto|trammi|bussi) (?:alla|ette)) {_GAP}"
        r"(?:hüp|kukku|visku)\w+|(?:seisab|istub) (?:\w+ )?(?:katusel|aknalaual|rööbastel)\b|ähvarda\w+ alla hüpata"
        r"|nööri (?:\w+ )?kaela\b"
    ),
    # somebody does it to another
    rf"(?:ähvarda\w*|ründa\w*|torka\w*|vehi\w*|lööb|löönud|lüüa|lõi) {_GAP}(?:noaga|kirvega|relvaga|püssiga|nuga)\b",
    (
        rf"(?:noaga|kirvega|relvaga|püssiga) {_GAP}(?:ähvarda\w*|ründa\w*|kallal\w*|lööb|lüüa|lõi|vehi\w*|vehki\w*"
        r"|ringi)\b"
    ),
    r"(?:haaras|tõmbas|võttis välja) (?:\w+ )?(?:noa|relva|kirve|püssi)\b|käes (?:on )?(?:nuga|relv|püss|kirves)\b",
    r"tulista(?:b|s|ma|da|nud)\b|pussita\w+|(?:nuga|relv|püss|kirves) (?:on )?käes\b",
    r"ähvardab (?:mind|meid|teda|ema|isa|õde|venda|naist|poega|tütart|naabrit|last|lapsi)\b",
    rf"(?:ähvarda\w+|tahab) {_GAP}(?:maja|korteri\w*|kodu|toa) (?:\w+ )?(?:põlema|süüdata|põletada|õhku)",
    r"(?:peksab|peksis|peksma|peksnud|pekstakse|peksti|pekstud|(?:sai|sain|saab|saanud) (?:\w+ )?peksa)\b|kägista\w+",
    r"vägista\w+|lämmata[sb]\b|(?:lööb|lõi) (?:mind|meid|teda|ema|isa|õde|venda|naist|last|lapsi)\b",
    r"ründa[sb] (?:mind|meid|teda)\b",
    rf"(?:lööb|lõi) {_OTHERS} {_GAP}(?:näkku|pähe|rusikaga|vastu nägu|vastu pead)|kallaletung\w*",
    rf"tungi[sb] {_GAP}kallale\b",
    rf"{_OTHERS} (?:\w+ )?kallale\b|kallale (?:\w+ )?{_OTHERS}",
    # the body, fire
    r"ei (?:hinga|saa (?:enam |üldse )?(?:hingata|õhku))\b|hingata (?:enam )?ei saa|hingab vaevu|vaevu hingab",
    r"hingami\w+ (?:on )?(?:lakanud|seiskunud)|lämbu(?:b|n|mas)\b|teadvuse(?:ta|tu)\w*|kaota(?:s|nud) teadvuse",
    r"teadvuse kaota\w+",
    r"(?:pole|ei ole) (?:\w+ )?teadvusel\b|ei reageeri (?:enam |üldse )?(?:millelegi|raputamisele|valule)",
    r"ei saa (?:\w+ )?(?:üles )?äratada\b",
    r"ei ärka enam\b|uppumas\b|upub\b|verejooks\w*|verest tühjaks|vereloi\w+|veritseb\b",
    r"veri (?:\w+ )?(?:jookseb|voolab|purskab|ei jää)",
    r"(?:maja|korter|tuba|köök|kodu|pliit) põleb\b|(?:maja|korter|kodu) (?:on )?leekides|tuli on lahti\b",
    r"suitsu täis\b|tulekahju\b",
    r"(?:lamab|magab) (?:\w+ )?(?:lumes|hanges|lumehanges)|(?:lumes|hanges|lumehanges) (?:\w+ )?lamab|on krampides\b",
    r"valu rinnus\b|(?:suunurk|suu|nägu) (?:\w+ )?(?:viltu|vajus)\b",
    r"(?:vist|äkki|kahtlustan) (?:\w+ )?(?:insul[td]|infarkt)\w*",
    r"(?:kutsuge|kutsu|saatke|vaja|vajan|vajab|vajame) (?:\w+ )?kiirabi\b",
    r"kiirabi (?:on )?(?:kohe |kiiresti )?vaja\b|tulge (?:\w+ )?appi\b",
    r"elu(?:d)? on (?:\w+ )?ohus\b|eluohtli\w+|karda[nb] oma elu pärast",
)
SOUNDS = (
    r"aega tappa|(?:ei ole|pole|ilma) (?:(?:tal|olnud|mingeid|esinenud) )?(?:enesetap|suitsi|enesevigast)\w+",
    r"(?:enesetap|suitsi)\w*ennet\w+|(?:enesetap|suitsi)\w+ ennet\w+|oma elu (?:üle|eest|kätte)",
    r"kui (?:\w+ ){0,2}sure[bn](?: ära)?|sure[bn] (?:naeru|igavus|nälga|häbi|uudishim)\w*|(?:süda|vihm) peksab",
    r"peksab segast",
    r"(?:pärast|peale|enne) tulekahju|tulekahju (?:õppus|korral|puhul)\w*",
    r"nina(?:st)? (?:\w+ )?(?:veritseb|jookseb verd)",
    r"(?:uppu|upu)\w+ (?:võlga|töö|paberi)\w*|(?:võlgadesse|töösse) (?:uppu|upu)\w+|lõi mind (?:pahviks|rivist)",
    r"ähvardab (?:\w+ )?(?:kohtu|trahvi|politsei|kaebuse|väljatõstmi|koondami)\w*",
    r"(?:ei (?:ole )?vaja|ei vajanud) kiirabi|kiirabi (?:ei ole|pole) vaja",
    (
        r"(?:võt\w+|sõi) [^.!?\n]{0,40}tablet\w+(?:(?!korraga|sisse|liiga)[^.!?\n]){0,25} (?:õigel ajal|õigeaegselt"
        r"|õigesti|ette ?nähtud|vastavalt"
        r"|korralikult|ilusti|kaasa|karpi|karbist|hoiule|enda kätte)\b|võt\w+ (?:talt|temalt"
        r"|\w+ käest) (?:kõik )?tablet\w+"
    ),
)
"""Taken out before anything is looked for, so its marks still stand: words of no danger to anybody."""

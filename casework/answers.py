"""Reading what a person typed in a form: never raises on any text, None where it would have to guess."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

OLDEST = 120  # years
_YEAR_DIGITS = 4

_BLANK_LOOKING = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_INVISIBLE_MARKS = frozenset("\u034f\u17b4\u17b5") | {chr(code) for code in range(0xFE00, 0xFE10)}


def clean(text: str) -> str:
    """One line in NFC without zero-width, bidi and control characters; every run of blanks is one space."""
    return " ".join("".join(_shown(char) for char in unicodedata.normalize("NFC", text)).split())


def _shown(char: str) -> str:
    if char in _BLANK_LOOKING or char.isspace():
        return " "
    hidden = unicodedata.category(char) in {"Cc", "Cf", "Cs"} or char in _INVISIBLE_MARKS
    return "" if hidden else char


# ── personal identification code ────────────────────────────────────────────

_ELEVEN_DIGITS = re.compile(r"(?<!\d)(?=([1-8](?:[ .\-]{0,2}\d){10})(?!\d))")
_ANY_ELEVEN = re.compile(r"(?<!\d)\d(?:[ .\-]{0,2}\d){10}(?!\d)")
_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)


def has_personal_code(text: str) -> bool:
    """Whether an Estonian personal identification code (real date, right check digit) stands in the text."""
    plain = unicodedata.normalize("NFKC", clean(text))
    return any(_is_personal_code(found.group(1)) for found in _ELEVEN_DIGITS.finditer(plain))


def could_be_code(text: str) -> bool:
    """Whether eleven digits in a row stand there: in the place of a name a mistyped code is one too."""
    plain = unicodedata.normalize("NFKC", clean(text))
    return bool(_ELEVEN_DIGITS.search(plain) or _ANY_ELEVEN.search(plain))


def _is_personal_code(typed: str) -> bool:
    digits = [int(char) for char in typed if char.isdigit()]
    century = 1800 + (digits[0] - 1) // 2 * 100
    year, month, day = (
        century + digits[1] * 10 + digits[2],
        digits[3] * 10 + digits[4],
        digits[5] * 10 + digits[6],
    )
    return _day(year, month, day) is not None and _check_digit(digits) == digits[10]


def _check_digit(digits: list[int]) -> int:
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest = sum(digit * weight for digit, weight in zip(digits[:10], weights, strict=True)) % 11
        if rest in range(10):
            return rest
    return 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# ── age ─────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Age:
    """`years` is at most one too many when only the birth year is known; `approximate` says so."""

    years: int
    birth_year: int | None
    approximate: bool


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_ABOUT = _words(
    "umbes umb u ca circa ligi ligikaudu vist arvatavasti about около примерно приблизительно наверное где то"
)
_BIRTH = _words(
    "sünd sündinud sündis sünniaasta sünniaeg snd born",
    "р гр род рожд рождения родился родилась",
)
_AROUND_AN_AGE = _BIRTH | _words(
    "a aastat aastane aasta aastase aastased vana vanus ta on ma olen mees naine s aastal",
    "г год года году лет л летний летняя ему ей мне возраст мужчина женщина дата в",
    "years year old age aged y o in",
)
_WORD = re.compile(r"[^\W\d_]+")
_FULL_DATE = re.compile(
    r"(?<!\d)(?:(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})|(?P<y2>\d{4})-(?P<m2>\d{1,2})-(?P<d2>\d{1,2}))(?!\d)"
)
_ODD = re.compile(r"[^\w\s.,:;()?~≈'\"«»„“”\-–]|_|(?:^|\s)[\-–]\s*\d")


def read_age(text: str, today: date) -> Age | None:
    """Years from an age, a birth year or a full birth date; None for anything else, also for two numbers."""
    typed = unicodedata.normalize("NFKC", clean(text)).casefold()
    words = [word for word in _WORD.findall(typed) if word not in _ABOUT]
    if _ODD.search(typed.replace("/", ".")) or not _AROUND_AN_AGE.issuperset(words):
        return None
    whole = _FULL_DATE.search(typed)
    if whole is not None:
        return None if re.search(r"\d", typed.replace(whole.group(), "", 1)) else _from_birth_date(whole, today)
    numbers = re.findall(r"\d+", typed)
    if len(numbers) != 1:
        return None
    return _from_number(numbers[0], typed, today, birth=not _BIRTH.isdisjoint(words))


def _from_birth_date(found: re.Match[str], today: date) -> Age | None:
    year, month, day = (int(found[name] or found[name + "2"]) for name in ("y", "m", "d"))
    born = _day(year, month, day)
    if born is None or born > today:
        return None
    years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    return Age(years, born.year, approximate=False) if years <= OLDEST else None


def _from_number(digits: str, typed: str, today: date, *, birth: bool) -> Age | None:
    number = int(digits) if len(digits) <= _YEAR_DIGITS else -1
    if len(digits) == _YEAR_DIGITS:
        years = today.year - number
        return Age(years, number, approximate=True) if 0 <= years <= OLDEST else None
    if birth or not 0 <= number <= OLDEST:
        return None
    return Age(number, None, approximate=_is_about(digits, typed))


def _is_about(digits: str, typed: str) -> bool:
    before = typed.split(digits, 1)[0]
    reversed_order = bool(re.search(r"(?:лет|года)\s*$", before))
    return reversed_order or bool(re.search(r"[~≈?]", typed)) or not _ABOUT.isdisjoint(_WORD.findall(typed))


# ── phone ───────────────────────────────────────────────────────────────────

_DIGIT_RUN = re.compile(r"(?:\+|(?<!\d)00)?\d(?:[ ()\-–]{0,2}\d){5,}")
_RUSSIAN_TRUNK = re.compile(r"[78]\d{10}")
_DASHED_DATE = re.compile(r"\d{1,2}[\-–]\d{1,2}[\-–](?:19|20)\d\d|(?:19|20)\d\d[\-–]\d{1,2}[\-–]\d{1,2}")
_LOCAL = re.compile(r"[3-8]\d{6}|[58]\d{7}")
_DIGITS_AT_MOST = 15
_ABROAD = re.compile(r"[1-9]\d{7,14}")


def read_phone(text: str) -> str | None:
    """The first phone number of the text as +372… (or another country's with +); None if there is none."""
    plain = unicodedata.normalize("NFKC", clean(text))
    for found in _DIGIT_RUN.finditer(plain):
        run = found.group()
        phone = None if _DASHED_DATE.fullmatch(run) or has_personal_code(run) else _phone_of(run)
        if phone is not None:
            return phone
    return None


def _phone_of(run: str) -> str | None:
    groups = re.findall(r"\d+", run)
    if run.startswith("+") or groups[0].startswith("00"):
        groups[0] = groups[0].removeprefix("00")
        if not "".join(groups).startswith("372"):
            return next((f"+{digits}" for digits in _longest_first(groups) if _ABROAD.fullmatch(digits)), None)
    if _RUSSIAN_TRUNK.fullmatch("".join(groups)):
        return None
    for start in range(len(groups)):
        local = _local_of(groups[start:])
        if local is not None:
            return f"+372{local}"
    return None


def _local_of(groups: list[str]) -> str | None:
    """An Estonian number at the very start of the groups: a whole group if it is one, else as many as fit."""
    for digits in [groups[0], *_longest_first(groups)]:
        for local in (digits.removeprefix("372"), digits):
            if _LOCAL.fullmatch(local):
                return local
    return None


def _longest_first(groups: list[str]) -> Iterator[str]:
    return ("".join(groups[:count]) for count in range(min(len(groups), _DIGITS_AT_MOST), 0, -1))


# ── names ───────────────────────────────────────────────────────────────────

_CYRILLIC = dict(zip("абвгґдеєжзиіїклмнопрстуфхшыэ", "abvggdeezziiiklmnoprstufhsoe", strict=True))
_CYRILLIC |= {"ц": "ts", "ч": "ts", "щ": "sts", "ь": "", "ъ": ""}
_OTHER_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "æ": "a", "þ": "t", "ð": "d", "ı": "i"}
_AFTER_A_CONSONANT = {"я": "a", "ю": "u", "ё": "e", "й": "i"}
_AFTER_A_VOWEL = {"я": "ja", "ю": "ju", "ё": "jo", "й": "i"}
_AT_THE_START = _AFTER_A_VOWEL | {"й": "j"}
_CONSONANTS = frozenset("бвгґджзклмнпрстфхцчшщ")
_LETTERS = str.maketrans({"x": "ks", "w": "v", "q": "k", "z": "s", "j": "i", "y": "i"})
_GROUPS = (("ph", "f"), ("th", "t"), ("kh", "h"), ("shch", "sc"), ("tsh|tch|ch|ts", "c"), ("zh|sh", "s"))
_GLIDES = (
    ("^i+(?=e)", ""),
    ("(?<=[^aeiou])i+o", "e"),
    ("(?<=[^aeiou])i+(?=[aue])", ""),
    ("(?<=[aeou])i+(?=e)", ""),
    (r"(.)\1+", r"\1"),
)


def latin(text: str) -> str:
    """Lower case without diacritics, Cyrillic as Estonian names are written in it (Вильянди → viljandi)."""
    written, before = [], ""
    for char in unicodedata.normalize("NFC", text).casefold():
        written.append(_latin_letter(char, before))
        before = char
    letters = unicodedata.normalize("NFKD", "".join(written))
    return "".join(char for char in letters if not unicodedata.combining(char))


def _latin_letter(char: str, before: str) -> str:
    if char in _AT_THE_START:
        after_consonant = _AFTER_A_CONSONANT if before in _CONSONANTS else _AFTER_A_VOWEL
        return (after_consonant if before.isalpha() else _AT_THE_START)[char]
    return _CYRILLIC.get(char, _OTHER_LETTERS.get(char, char))


def fold_name(name: str) -> str:
    """A loose key: Мария Иванова, Maria Ivanova and Ivanova, Maria are one; empty if there is no letter."""
    return " ".join(sorted(_fold_word(word) for word in _WORD.findall(latin(clean(name)))))


def _fold_word(word: str) -> str:
    for written, folded in _GROUPS:
        word = re.sub(written, folded, word)
    word = word.translate(_LETTERS)
    for written, folded in _GLIDES:
        word = re.sub(written, folded, word)
    return word


def person_key(name: str, birth_year: int | None) -> str | None:
    """What the duplicate hash is made of; None if the name or the birth year is not known."""
    folded = fold_name(name)
    return f"{folded}|{birth_year}" if folded and birth_year is not None else None

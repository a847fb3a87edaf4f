// The page's words in the chosen language; dates as people write them, always of Tallinn.

export const LANGUAGES = { et: "Eesti", ru: "Русский", en: "English" };
const LOCALES = { et: "et-EE", ru: "ru-RU", en: "en-GB" };
const ZONE = "Europe/Tallinn";

let language = "et";
let texts = {};

export const current = () => language;

export async function choose(wanted) {
  const chosen = wanted in LANGUAGES ? wanted : "et";
  texts = await (await fetch(`page/texts/${chosen}`)).json();
  language = chosen;
  localStorage.setItem("sandbox-language", chosen);
  document.documentElement.lang = chosen;
  retell(document);
}

export function firstLanguage() {
  const asked = new URLSearchParams(location.search).get("lang");
  return asked || localStorage.getItem("sandbox-language") || navigator.language.slice(0, 2);
}

// A value may be a sentence itself: { id }.
export function say(id, values = {}) {
  const text = texts[id] || id;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (values[name]?.id ? say(values[name].id) : values[name] ?? whole));
}

// A node remembers which sentence it shows, so that a change of language reaches it.
export function told(node, id, values) {
  node.dataset.say = id;
  if (values) node.dataset.values = JSON.stringify(values);
  node.textContent = say(id, values);
  return node;
}

export function labelled(node, id, values) {
  node.dataset.label = id;
  if (values) node.dataset.values = JSON.stringify(values);
  node.setAttribute("aria-label", say(id, values));
  if (node.matches("button, summary, .mark, .spoiler")) node.title = say(id, values);
  return node;
}

// Words that the host program gave: plain ones, or one for each language.
export function given(node, words) {
  node.dataset.words = JSON.stringify(words);
  node.textContent = typeof words === "string" ? words : words[language] || words.et || Object.values(words)[0] || "";
  return node;
}

function retell(root) {
  for (const node of root.querySelectorAll("[data-words]")) given(node, JSON.parse(node.dataset.words));
  for (const node of root.querySelectorAll("[data-say], [data-label]")) {
    const values = node.dataset.values ? JSON.parse(node.dataset.values) : undefined;
    if (node.dataset.say) told(node, node.dataset.say, values);
    if (node.dataset.label) labelled(node, node.dataset.label, values);
    if (node.placeholder) node.placeholder = say(node.dataset.label, values);
  }
}

// Making a formatter is slow, using it is not: a long chat asks for hundreds of hours and days.
function formatter(options) {
  const made = {};
  return (seconds) => {
    made[language] ||= new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options });
    return made[language].format(new Date(seconds * 1000));
  };
}

export const hour = formatter({ hour: "2-digit", minute: "2-digit" });
export const day = formatter({ weekday: "long", day: "numeric", month: "long" });
export const shortDay = formatter({ weekday: "short", day: "2-digit", month: "2-digit", year: "numeric" });

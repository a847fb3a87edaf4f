// Text with Telegram's entities as DOM nodes. Offsets are UTF-16 units, as in JavaScript strings.

import { el, icon } from "./dom.js";
import { labelled } from "./words.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

const BLOCKS = new Set(["pre", "blockquote"]);

// `hands` start the bot by a link and send a command, when those are tapped.
export function formatted(text, entities, hands) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, sorted, 0, text.length, hands);
}

function nodes(text, entities, begin, end, hands) {
  const made = [];
  let at = begin;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset > at) made.push(text.slice(at, entity.offset));
    const inner = others.filter((other) => other.offset < stop);
    const children = nodes(text, inner, Math.max(entity.offset, at), stop, hands);
    made.push(wrapped(entity, text.slice(entity.offset, stop), children, hands));
    // a block ends its line by itself
    at = BLOCKS.has(TAGS[entity.type]) && text[stop] === "\n" && stop < end ? stop + 1 : stop;
    rest = others.filter((other) => other.offset >= stop);
  }
  if (at < end) made.push(text.slice(at, end));
  return made;
}

function wrapped(entity, text, children, hands) {
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "text_link") return link(entity.url, children, hands);
  if (entity.type === "url") return link(text.includes("://") ? text : `https://${text}`, children, hands);
  if (entity.type === "email") return link(`mailto:${text}`, children, hands);
  if (entity.type === "bot_command") {
    return el("button", { type: "button", class: "command", onclick: () => hands.send(text) }, ...children);
  }
  const tag = TAGS[entity.type];
  return el(tag || "span", tag ? {} : { class: entity.type }, ...children);
}

export function link(url, children, hands) {
  const payload = startPayload(url);
  if (payload !== null) {
    return el("a", { href: url, onclick: (event) => { event.preventDefault(); hands.start(payload); } }, ...children);
  }
  const brought = groupPayload(url);
  if (brought !== null) {
    return el("a", { href: url, onclick: (event) => { event.preventDefault(); hands.startInGroup(brought); } }, ...children);
  }
  if (!/^(https?|mailto|tel):/i.test(url)) return el("span", {}, ...children);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

let username = "";
export const setUsername = (name) => { username = name.toLowerCase(); };

// The payload of a link to this very bot; null for any other link.
export function startPayload(url) {
  const match = /^(?:https?:\/\/)?t(?:elegram)?\.me\/(\w+)(?:\?start=([\w-]*))?$/i.exec(url);
  return match && match[1].toLowerCase() === username ? match[2] || "" : null;
}

// The payload of a link that brings this very bot into a group; null for any other link.
function groupPayload(url) {
  const match = /^(?:https?:\/\/)?t(?:elegram)?\.me\/(\w+)\?startgroup=([\w-]*)$/i.exec(url);
  return match && match[1].toLowerCase() === username ? match[2] : null;
}

function spoiler(children) {
  const hidden = el("span", { class: "spoiler", role: "button", tabIndex: 0 }, icon("eye"), el("span", {}, ...children));
  labelled(hidden, "sandbox-spoiler");
  const open = (event) => {
    if (event.key && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    hidden.classList.add("open");
    hidden.querySelector(":scope > .icon")?.remove();
    for (const name of ["role", "tabindex", "aria-label", "data-label", "title"]) hidden.removeAttribute(name);
  };
  hidden.addEventListener("click", open);
  hidden.addEventListener("keydown", open);
  return hidden;
}

// One line without formatting, spoilers covered: what a lock screen would show.
export function plainLine(text, entities) {
  const letters = [...Array(text.length).keys()].map((at) => text[at]);
  for (const entity of entities || []) {
    if (entity.type !== "spoiler") continue;
    for (let at = entity.offset; at < entity.offset + entity.length; at += 1) letters[at] = "▒";
  }
  return letters.join("").split("\n").find((line) => line.trim()) || "";
}

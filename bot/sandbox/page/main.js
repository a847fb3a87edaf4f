// Puts the page together: news in, phones and tabs out.

import { setNow } from "./clock.js";
import { el } from "./dom.js";
import { setUsername } from "./entities.js";
import { Phone } from "./phone.js";
import { listen } from "./server.js";
import { Top } from "./top.js";
import { choose, current, firstLanguage, labelled, told } from "./words.js";

const place = (id) => document.getElementById(id);
const phones = new Map();
// all that was ever told, for those who come into a group later
const messages = new Map();
let lookedAt = 0;
let started = false;

const world = {
  bot: { first_name: "", username: "" },
  links: [],
  run: "",
  // the name of a phone that was just asked for here
  awaited: "",
  phones: () => [...phones.values()],
  lookedAt: () => lookedAt,
  linkTitle(payload) {
    const title = world.links.find((link) => link.payload === payload)?.title;
    return title && (title[current()] || title.et || Object.values(title)[0]);
  },
  look,
  redraw() {
    top.show();
    tabs();
    for (const phone of phones.values()) phone.redraw();
    tick();
  },
};
let top;

function takeWorld(data) {
  // another sandbox answers under the same address: everything here is of the old one
  if (world.run && world.run !== data.run) location.reload();
  Object.assign(world, { run: data.run, bot: data.bot, links: data.links });
  setUsername(data.bot.username);
}

function takePhone(data) {
  const known = phones.get(data.id);
  if (known) {
    const before = known.data.chats.map((chat) => chat.id);
    known.show(data);
    catchUp(known, before);
    return;
  }
  const phone = new Phone(data, world);
  phones.set(data.id, phone);
  place("phones").append(phone.node);
  catchUp(phone, []);
  if (!lookedAt || data.name === world.awaited) look(data.id);
}

// What was written in a group before this phone came into it.
function catchUp(phone, before) {
  const chats = phone.data.chats.map((chat) => chat.id).filter((id) => !before.includes(id));
  const missed = [...messages.values()].filter((message) => chats.includes(message.chat));
  if (missed.length) phone.put(missed.sort((a, b) => a.id - b.id), false);
}

function takeMessages(items) {
  for (const message of items) messages.set(message.id, message);
  for (const phone of phones.values()) {
    const chats = phone.data.chats.map((chat) => chat.id);
    const mine = items.filter((message) => chats.includes(message.chat)).sort((a, b) => a.id - b.id);
    if (mine.length && phone.put(mine, started) && phone.id !== lookedAt) phone.unread = true;
  }
}

function news({ now, items }) {
  setNow(now);
  for (const item of items) if (item.kind === "world") takeWorld(item);
  for (const item of items) if (item.kind === "phone") takePhone(item);
  for (const item of items) if (item.kind === "trouble") top.trouble.show(item);
  takeMessages(items.filter((item) => item.kind === "message"));
  place("nobody").hidden = phones.size > 0;
  if (items.some((item) => item.kind !== "message")) top.show();
  tabs();
  tick();
  started = true;
}

function look(id) {
  lookedAt = id;
  for (const phone of phones.values()) {
    phone.node.classList.toggle("looked-at", phone.id === id);
    if (phone.id === id) phone.unread = false;
  }
  const phone = phones.get(id);
  phone?.node.scrollIntoView({ block: "nearest", inline: "nearest" });
  phone?.list.toEnd();
  tabs();
  if (started) top.show();
}

// At the width of a phone one phone is seen at a time.
function tabs() {
  place("tabs").hidden = phones.size < 2;
  place("tabs").replaceChildren(...[...phones.values()].map((phone) => {
    const tab = el("button", { type: "button", class: phone.unread ? "unread" : "", onclick: () => look(phone.id) }, phone.data.name);
    if (phone.id === lookedAt) tab.setAttribute("aria-current", "true");
    return tab;
  }));
}

function tick() {
  top.tick();
  for (const phone of phones.values()) phone.tick();
}

function line(there) {
  place("away").hidden = there;
}

async function main() {
  await choose(firstLanguage());
  top = new Top(world);
  place("top").append(...top.nodes);
  labelled(place("tabs"), "sandbox-phones");
  told(place("away"), "sandbox-away");
  const nobody = told(el("p", { class: "nobody", hidden: true }), "sandbox-nobody");
  nobody.id = "nobody";
  place("phones").append(nobody);
  listen(news, line);
  setInterval(tick, 1000);
}

main();

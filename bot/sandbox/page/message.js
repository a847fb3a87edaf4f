// One message as a list item.

import { el, icon } from "./dom.js";
import { formatted, link } from "./entities.js";
import { act } from "./server.js";
import { day, hour, labelled, say, told } from "./words.js";

const HAPPENED = {
  new_chat_members: "sandbox-joined",
  left_chat_member: "sandbox-left",
  migrate_to_chat_id: "sandbox-upgraded",
  migrate_from_chat_id: "sandbox-upgraded",
  forum_topic_created: "sandbox-topic-opened",
};

export function messageItem(message, phone) {
  const mine = message.sender === phone.id;
  const item = el("li", { class: `message ${mine ? "mine" : "theirs"}` });
  item.dataset.messageId = message.id;
  item.dataset.day = day(message.date);
  if (message.deleted) {
    item.classList.add("deleted");
    item.append(told(el("p", { class: "gone" }), "sandbox-deleted"));
    return item;
  }
  const [what, about] = Object.entries(message.happened)[0] || [];
  if (what) {
    item.classList.replace(mine ? "mine" : "theirs", "happened");
    item.append(told(el("p"), HAPPENED[what], { name: about.join(", ") }));
    return item;
  }
  const bubble = el("div", { class: "bubble" });
  bubble.append(...parts(message, phone, mine), marks(message));
  if (message.protected) bubble.classList.add("protected");
  const line = el("div", { class: "line" }, bubble);
  line.append(handles(message, phone, mine));
  item.append(line);
  if (message.buttons.length) item.append(keyboard(message, phone));
  return item;
}

function parts(message, phone, mine) {
  const shown = [];
  if (message.topic) shown.push(el("p", { class: "topic" }, message.topic));
  if (phone.chat < 0 && !mine) shown.push(el("p", { class: "writer" }, message.name));
  if (message.forward) shown.push(told(el("p", { class: "forward" }), "sandbox-forwarded", { name: message.forward }));
  if (message.reply) shown.push(el("blockquote", { class: "reply" }, el("b", {}, message.reply.name || ""), message.reply.text));
  if (message.file) shown.push(filePart(message.file));
  if (message.contact) shown.push(contactPart(message.contact));
  if (message.text) shown.push(el("div", { class: "text" }, ...formatted(message.text, message.entities, phone)));
  return shown;
}

function filePart(file) {
  if (file.kind === "photo" || file.kind === "sticker") {
    const picture = el("img", { class: file.kind, src: file.url, width: file.width, height: file.height, loading: "lazy" });
    picture.alt = say(`sandbox-${file.kind}`);
    return file.kind === "photo" ? el("a", { href: file.url, target: "_blank", class: "picture" }, picture) : picture;
  }
  if (file.kind === "voice") return el("p", { class: "file" }, icon("voice"), told(el("span"), "sandbox-voice"));
  const download = el("a", { class: "file", href: file.url, download: file.name }, icon("file"),
    el("span", {}, el("b", {}, file.name), el("small", {}, size(file.size))));
  return labelled(download, "sandbox-download", { name: file.name });
}

const size = (bytes) => (bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1048576).toFixed(1)} MB`);

function contactPart(contact) {
  return el("p", { class: "file" }, icon("person"),
    el("span", {}, el("b", {}, contact.first_name), el("small", {}, contact.phone_number)));
}

function marks(message) {
  const row = el("p", { class: "marks" });
  if (message.silent) row.append(mark("silent", "sandbox-silent"));
  if (message.protected) row.append(mark("lock", "sandbox-protected"));
  if (message.edited) row.append(told(el("span", { class: "edited" }), "sandbox-edited"));
  row.append(el("time", { dateTime: new Date(message.date * 1000).toISOString() }, hour(message.date)));
  return row;
}

const mark = (name, id) => labelled(el("span", { class: "mark", role: "img" }, icon(name)), id);

function handles(message, phone, mine) {
  const box = el("div", { class: "handles" });
  const add = (name, id, onclick) => box.append(labelled(el("button", { type: "button", class: "quiet", onclick }, icon(name)), id));
  if (mine && !message.file && !message.contact) add("edit", "sandbox-edit", () => phone.composer.edit(message));
  add("reply", "sandbox-reply", () => phone.composer.reply(message));
  return box;
}

function keyboard(message, phone) {
  const rows = message.buttons.map((row, at) =>
    el("div", { class: "row" }, ...row.map((button, column) => inlineButton(button, message, phone, at, column))));
  return el("div", { class: "keyboard" }, ...rows);
}

function inlineButton(button, message, phone, row, column) {
  const wish = { phone: phone.id, chat: message.chat, message: message.id, label: button.text, row, column };
  if (button.url) {
    const anchor = link(button.url, [button.text, icon("out")], phone);
    anchor.classList.add("button");
    return anchor;
  }
  if (button.copy_text) {
    const copy = async () => {
      await navigator.clipboard?.writeText(button.copy_text.text).catch(() => {});
      phone.toast(say("sandbox-copied"));
    };
    return el("button", { type: "button", onclick: copy }, button.text, icon("copy"));
  }
  return el("button", { type: "button", onclick: async () => phone.complain(await act("tap", wish)) }, button.text);
}

export function daySeparator(seconds) {
  return el("li", { class: "day" }, el("span", {}, day(seconds)));
}

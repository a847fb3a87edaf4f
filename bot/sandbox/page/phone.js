// A phone: whose it is, its chats, what pops up on it.

import { ChatList } from "./chat.js";
import { now } from "./clock.js";
import { Composer } from "./composer.js";
import { el, icon } from "./dom.js";
import { Notices } from "./notice.js";
import { act } from "./server.js";
import { given, hour, labelled, say, told } from "./words.js";

const IN_HAND = 20000;

export class Phone {
  constructor(data, world) {
    this.id = data.id;
    this.chat = data.id;
    this.data = data;
    this.world = world;
    this.messages = new Map();
    this.unreadChats = new Set();
    this.toastsSeen = data.toasts.length;
    this.touched = 0;
    this.list = new ChatList(this);
    this.composer = new Composer(this);
    this.notices = new Notices();
    this.time = el("time", { class: "time" });
    this.node = this.frame();
    this.node.addEventListener("pointerdown", () => { this.touched = Date.now(); });
    this.node.addEventListener("keydown", () => { this.touched = Date.now(); });
    this.show(data);
  }

  frame() {
    this.owner = el("h2", {}, this.data.name);
    this.note = el("p", { class: "note" });
    this.bot = el("b", {});
    this.chats = labelled(el("select", { onchange: () => this.openChat(Number(this.chats.value)) }), "sandbox-chat");
    this.block = told(el("button", { type: "button", class: "quiet block", onclick: () => this.do("block") }), "sandbox-block");
    this.about = el("p", { class: "about" });
    this.list.empty.after(this.about);
    const screen = el("div", { class: "screen" },
      el("div", { class: "status" }, this.time, el("span", { class: "language" }, this.data.language)),
      el("div", { class: "head" }, el("span", { class: "face" }, icon("person")), this.bot, this.chats, this.block),
      this.list.node, this.composer.node, this.notices.node);
    const node = el("section", { class: "phone" }, el("div", { class: "owner" }, this.owner, this.note), screen);
    node.dataset.phone = this.data.name;
    node.id = `phone-${this.id}`;
    return labelled(node, "sandbox-phone", { name: this.data.name });
  }

  show(data) {
    this.data = data;
    if (!data.chats.some((each) => each.id === this.chat)) this.leaveChat();
    const chat = data.chats.find((each) => each.id === this.chat);
    given(this.note, data.note);
    this.bot.textContent = this.world.bot.first_name;
    this.chats.hidden = data.chats.length < 2;
    this.bot.hidden = !this.chats.hidden;
    this.chats.replaceChildren(...data.chats.map((each) =>
      el("option", { value: each.id, selected: each.id === this.chat }, this.chatTitle(each.id) + (this.unreadChats.has(each.id) ? " •" : ""))));
    this.block.hidden = data.blocked || !data.started || this.chat !== this.id;
    this.about.textContent = data.description;
    this.about.hidden = !data.description || this.list.items.size > 0;
    this.list.empty.hidden = this.list.items.size > 0 || !this.about.hidden;
    this.composer.show(data, chat);
    for (const toast of data.toasts.slice(this.toastsSeen)) this.answer(toast);
    this.toastsSeen = data.toasts.length;
  }

  answer(toast) {
    if (toast.alert) this.notices.alert(toast.text);
    else this.notices.toast(toast.text);
  }

  // Only what is new and from the bot is announced, and not to somebody who is looking.
  put(messages, fresh) {
    for (const message of messages) {
      const known = this.messages.has(message.id);
      this.messages.set(message.id, message);
      if (fresh && !known && message.bot && !message.deleted && !this.inHand()) this.notices.notify(message, this.chatTitle(message.chat));
      if (fresh && !known && !message.deleted && message.chat !== this.chat) this.unreadChats.add(message.chat);
    }
    const shown = messages.filter((message) => message.chat === this.chat);
    if (shown.length) this.list.put(shown);
    this.show(this.data);
    return fresh && messages.some((message) => message.bot && !message.deleted);
  }

  inHand() {
    return Date.now() - this.touched < IN_HAND;
  }

  chatTitle(id) {
    return this.data.chats.find((each) => each.id === id)?.title || this.world.bot.first_name;
  }

  // The group that was open is not there any more: it became a supergroup, or this person left.
  leaveChat() {
    this.chat = this.id;
    this.list.clear();
    this.list.put(this.written());
  }

  written() {
    return [...this.messages.values()].filter((message) => message.chat === this.chat).sort((a, b) => a.id - b.id);
  }

  openChat(chat) {
    this.chat = chat;
    this.unreadChats.delete(chat);
    this.redraw();
    this.list.toEnd();
  }

  redraw() {
    this.list.clear();
    const shown = this.written();
    if (shown.length) this.list.put(shown);
    this.show(this.data);
    this.tick();
  }

  tick() {
    this.time.textContent = hour(now());
  }

  toast(text) {
    this.notices.toast(text);
  }

  complain(sentence) {
    if (sentence) this.notices.toast(sentence);
    return sentence;
  }

  async do(what, wish = {}) {
    return this.complain(await act(what, { phone: this.id, chat: this.chat, ...wish }));
  }

  // A link opens the private chat, wherever it was tapped.
  start(payload) {
    if (this.chat !== this.id) this.openChat(this.id);
    return this.do("start", { payload });
  }

  // Telegram asks which group; here it is the first one of this person.
  async startInGroup(payload) {
    const group = this.data.chats.find((each) => each.id !== this.id);
    if (!(await this.do("start_in_group", { payload, chat: group?.id })) && group) this.openChat(group.id);
  }

  send(text) {
    return this.do("send", { text });
  }

  linkTitle(payload) {
    return this.world.linkTitle(payload) || say("sandbox-link");
  }
}

// The list of messages of one chat on one phone.

import { el, icon } from "./dom.js";
import { daySeparator, messageItem } from "./message.js";
import { labelled, told } from "./words.js";

const NEAR = 80;

export class ChatList {
  constructor(phone) {
    this.phone = phone;
    this.items = new Map();
    this.day = "";
    this.list = labelled(el("ol", { class: "messages", role: "log", tabIndex: 0 }), "sandbox-messages");
    this.empty = told(el("p", { class: "empty" }), "sandbox-empty");
    this.newest = el("button", { type: "button", class: "newest", hidden: true, onclick: () => this.toEnd() }, icon("down"));
    labelled(this.newest, "sandbox-newest");
    this.node = el("div", { class: "chat" }, this.empty, this.list, this.newest);
    this.list.addEventListener("scroll", () => { if (this.atEnd()) this.newest.hidden = true; });
    // the list grows and shrinks with the composer and the pictures in it
    new ResizeObserver(() => { if (this.follows) this.toEnd(); }).observe(this.list);
    this.list.addEventListener("load", () => { if (this.follows) this.toEnd(); }, true);
    this.list.addEventListener("scroll", () => { this.follows = this.atEnd(); });
    this.follows = true;
  }

  atEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR;
  }

  toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
    this.newest.hidden = true;
    this.follows = true;
  }

  put(messages) {
    const follow = this.follows;
    for (const message of messages) this.putOne(message);
    this.empty.hidden = this.items.size > 0;
    if (follow || messages.some((message) => message.sender === this.phone.id && !message.edited && !message.deleted)) this.toEnd();
    else if (messages.some((message) => !message.deleted)) this.newest.hidden = false;
  }

  putOne(message) {
    const item = messageItem(message, this.phone);
    const old = this.items.get(message.id);
    this.items.set(message.id, item);
    if (!old) {
      // messages come in the order of their days
      if (item.dataset.day !== this.day) this.list.append(daySeparator(message.date));
      this.day = item.dataset.day;
      this.list.append(item);
      return;
    }
    const place = focusedButton(old);
    old.replaceWith(item);
    if (place !== null) (item.querySelectorAll(".keyboard button, .keyboard a")[place] || this.list).focus({ preventScroll: true });
  }

  clear() {
    this.day = "";
    this.items.clear();
    this.list.replaceChildren();
  }
}

// Where the focus stood in the keyboard of a message that is about to be drawn anew.
function focusedButton(item) {
  const buttons = [...item.querySelectorAll(".keyboard button, .keyboard a")];
  const place = buttons.indexOf(document.activeElement);
  return place < 0 ? null : place;
}

// What pops up on a phone: a notification, an answer to a tap, an alert.

import { el, icon } from "./dom.js";
import { plainLine } from "./entities.js";
import { labelled, say, told } from "./words.js";

const NOTICE_STAYS = 5000;
const TOAST_STAYS = 4000;

export class Notices {
  constructor() {
    this.node = el("div", { class: "notices" });
  }

  // As a locked phone would show it: the first line, spoilers covered.
  notify(message, title) {
    const line = plainLine(message.text, message.entities) || (message.file ? say(`sandbox-${message.file.kind}`) : "");
    const kind = message.file && message.text && message.file.kind === "photo" ? `${say("sandbox-photo")}: ` : "";
    const shown = message.file?.kind === "document" ? [message.file.name, message.text && line].filter(Boolean).join(", ") : kind + line;
    const card = el("div", { class: "notification" },
      el("b", {}, title, message.silent && labelled(el("span", { class: "mark", role: "img" }, icon("silent")), "sandbox-silent")),
      el("span", {}, shown));
    this.node.querySelector(".notification")?.remove();
    this.node.prepend(card);
    setTimeout(() => card.remove(), NOTICE_STAYS);
  }

  toast(text) {
    // one at a time, the newest, as on a phone
    for (const earlier of this.node.querySelectorAll(".toast")) earlier.remove();
    const toast = el("div", { class: "toast", role: "status" }, text);
    this.node.append(toast);
    setTimeout(() => toast.remove(), TOAST_STAYS);
  }

  alert(text) {
    const before = document.activeElement;
    const close = () => {
      shade.remove();
      before?.focus();
    };
    const button = told(el("button", { type: "button", class: "strong", onclick: close }), "sandbox-close");
    const shade = el("div", { class: "shade", role: "alertdialog", "aria-modal": "true", "aria-label": text,
      onkeydown: (event) => { if (event.key === "Escape") close(); } }, el("div", { class: "alert" }, el("p", {}, text), button));
    this.node.append(shade);
    button.focus();
  }
}

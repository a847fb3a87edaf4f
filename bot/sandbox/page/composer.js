// The lower end of a phone: text box, files, commands, suggested answers, start and unblock.

import { el, icon } from "./dom.js";
import { plainLine } from "./entities.js";
import { act, upload } from "./server.js";
import { labelled, say, told } from "./words.js";

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.about = null;
    this.box = labelled(el("textarea", { name: "message", rows: 1 }), "sandbox-write");
    this.box.placeholder = say("sandbox-write");
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("input", () => this.grow());
    this.sendButton = iconButton("send", "sandbox-send", { class: "send", type: "submit" });
    this.sendButton.dataset.action = "send";
    this.file = el("input", { type: "file", hidden: true, onchange: () => this.attach() });
    const attach = iconButton("attach", "sandbox-attach", { class: "quiet", onclick: () => this.file.click() });
    this.menu = el("ul", { class: "commands", hidden: true, onkeydown: (event) => this.leaveMenu(event) });
    this.menuButton = iconButton("menu", "sandbox-commands", { class: "quiet", onclick: () => this.toggleMenu() });
    this.menuButton.setAttribute("aria-expanded", "false");
    this.bannerText = el("span");
    this.banner = el("p", { class: "banner", hidden: true }, this.bannerText,
      iconButton("close", "sandbox-stop", { class: "quiet", onclick: () => this.stop() }));
    this.answers = labelled(el("div", { class: "answers", role: "group", hidden: true }), "sandbox-answers");
    this.form = el("form", { class: "composer", onsubmit: (event) => this.submit(event) },
      this.menuButton, attach, this.file, this.box, this.sendButton);
    this.instead = el("div", { class: "instead" });
    document.addEventListener("click", (event) => { if (!this.node.contains(event.target)) this.toggleMenu(false); });
    this.node = el("div", { class: "foot" }, this.menu, this.answers, this.banner, this.form, this.instead);
  }

  show(data, chat) {
    const gate = chat.id === data.id && (data.blocked || !data.started);
    this.form.hidden = gate;
    this.instead.hidden = !gate;
    this.menuButton.hidden = !chat.commands.length;
    if (gate) this.instead.replaceChildren(...this.gate(data));
    if (gate) {
      this.stop();
      this.toggleMenu(false);
    }
    this.showAnswers(gate ? [] : chat.answers);
    this.menu.replaceChildren(...chat.commands.map((command) => this.commandItem(command)));
  }

  gate(data) {
    const start = (payload) => () => this.phone.start(payload);
    if (data.blocked) {
      const unblock = async () => this.phone.complain(await act("unblock", { phone: data.id }));
      return [told(el("p"), "sandbox-blocked"), told(el("button", { type: "button", class: "strong", onclick: unblock }), "sandbox-unblock")];
    }
    if (!data.link) return [told(el("button", { type: "button", class: "strong", onclick: start("") }), "sandbox-start")];
    const title = this.phone.linkTitle(data.link);
    const open = told(el("button", { type: "button", class: "strong", onclick: start(data.link) }), "sandbox-start-link", { title });
    return [open, told(el("button", { type: "button", class: "quiet", onclick: start("") }), "sandbox-start")];
  }

  showAnswers(rows) {
    this.answers.hidden = !rows.length;
    this.answers.replaceChildren(...rows.map((row) => el("div", { class: "row" }, ...row.map((label) =>
      el("button", { type: "button", onclick: () => this.phone.do("press", { label }) }, label)))));
  }

  commandItem({ command, description }) {
    const choose = () => {
      this.toggleMenu(false);
      this.phone.send(`/${command}`);
    };
    return el("li", {}, el("button", { type: "button", onclick: choose }, el("b", {}, `/${command}`), el("span", {}, description)));
  }

  toggleMenu(open = this.menu.hidden) {
    this.menu.hidden = !open;
    this.menuButton.setAttribute("aria-expanded", String(open));
    if (open) this.menu.querySelector("button")?.focus();
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
    if (event.key === "Escape") this.stop();
  }

  leaveMenu(event) {
    if (event.key !== "Escape" || this.menu.hidden) return;
    this.toggleMenu(false);
    this.menuButton.focus();
  }

  grow() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, 140)}px`;
  }

  async submit(event) {
    event.preventDefault();
    const text = this.box.value;
    if (!text.trim()) return;
    const wish = { text, ...this.about };
    this.about = null;
    this.banner.hidden = true;
    this.box.value = "";
    this.grow();
    const failed = await this.phone.do(wish.message ? "edit" : "send", wish);
    if (failed && !this.box.value) this.box.value = text;
  }

  edit(message) {
    this.box.value = message.text;
    this.aim({ message: message.id }, "sandbox-editing");
  }

  reply(message) {
    this.stop();
    this.aim({ reply: message.id }, "sandbox-replying", { text: plainLine(message.text, message.entities) });
  }

  aim(about, id, values) {
    this.about = about;
    told(this.bannerText, id, values);
    this.banner.hidden = false;
    this.grow();
    this.box.focus();
  }

  stop() {
    if (this.about?.message) this.box.value = "";
    this.about = null;
    this.banner.hidden = true;
    this.grow();
  }

  async attach() {
    const [file] = this.file.files;
    if (!file) return;
    const caption = this.box.value;
    this.phone.complain(await upload(this.phone.id, this.phone.chat, file, caption));
    this.box.value = "";
    this.file.value = "";
  }
}

export function iconButton(name, id, properties = {}) {
  return labelled(el("button", { type: "button", ...properties }, icon(name)), id);
}

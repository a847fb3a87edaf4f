// The head of the page: clock, links, a new phone, language.

import { now } from "./clock.js";
import { iconButton } from "./composer.js";
import { el, icon } from "./dom.js";
import { act } from "./server.js";
import { Trouble } from "./trouble.js";
import { LANGUAGES, choose, current, given, hour, labelled, say, shortDay, told } from "./words.js";

export class Top {
  constructor(world) {
    this.world = world;
    this.title = el("h1", {});
    const name = el("div", {}, this.title, told(el("small"), "sandbox-title"));
    this.date = el("time", {});
    this.error = el("p", { class: "error", role: "alert", hidden: true });
    this.links = el("ul", { class: "links" });
    this.linksPanel = panel("link", "sandbox-links", this.links);
    this.languages = labelled(el("div", { class: "languages", role: "group" }), "sandbox-language");
    this.trouble = new Trouble((sentence) => this.complain(sentence));
    const controls = el("div", { class: "controls" }, this.clock(), this.linksPanel,
      panel("phone", "sandbox-add-phone", this.newPhone()),
      panel("storm", "sandbox-trouble", this.trouble.node), this.languages);
    const more = iconButton("menu", "sandbox-more", { class: "more", onclick: () => {
      more.setAttribute("aria-expanded", String(controls.classList.toggle("open")));
    } });
    more.setAttribute("aria-expanded", "false");
    this.nodes = [el("div", { class: "name" }, name, this.date, more), controls, this.error];
    // one panel at a time, and none after a tap elsewhere
    document.addEventListener("click", (event) => {
      for (const open of document.querySelectorAll("details.panel[open]")) if (!open.contains(event.target)) open.open = false;
    });
  }

  clock() {
    const step = (id, name) => told(el("button", { type: "button", onclick: () => this.do("move_clock", { step: name }) }), id);
    return labelled(el("div", { class: "clock", role: "group" }, icon("clock"), step("sandbox-clock-hour", "hour"),
      step("sandbox-clock-day", "day"), step("sandbox-clock-week", "week")), "sandbox-clock");
  }

  newPhone() {
    const name = el("input", { name: "name", required: true, maxLength: 40, autocomplete: "off" });
    const language = el("select", { name: "language" }, ...Object.entries(LANGUAGES).map(([code, own]) => el("option", { value: code }, own)));
    const add = async (event) => {
      event.preventDefault();
      this.world.awaited = name.value.trim();
      if (await this.do("add_phone", { name: name.value, language: language.value })) return;
      name.value = "";
      event.target.closest("details").open = false;
    };
    return el("form", { class: "new-phone", onsubmit: add },
      el("label", {}, told(el("span"), "sandbox-add-name"), name),
      el("label", {}, told(el("span"), "sandbox-add-language"), language),
      told(el("button", { class: "strong" }), "sandbox-add-done"));
  }

  show() {
    const { world } = this;
    this.title.textContent = world.bot.first_name;
    document.title = `${world.bot.first_name} · ${say("sandbox-title")}`;
    this.links.replaceChildren(...world.links.map((link) => this.linkItem(link)));
    if (!world.links.length) this.links.append(told(el("li", { class: "none" }), "sandbox-links-none"));
    this.languages.replaceChildren(...Object.entries(LANGUAGES).map(([code, own]) => {
      const button = el("button", { type: "button", lang: code, title: own, onclick: () => choose(code).then(this.world.redraw) }, code);
      button.setAttribute("aria-pressed", String(code === current()));
      return button;
    }));
  }

  linkItem(link) {
    const phones = labelled(el("select", {}, ...this.world.phones().map((phone) => el("option", { value: phone.id, selected: phone.id === this.world.lookedAt() }, phone.data.name))), "sandbox-link-phone");
    const open = async () => {
      const phone = Number(phones.value);
      if (!(await this.do("start", { phone, payload: link.payload }))) this.world.look(phone);
      this.linksPanel.open = false;
    };
    const button = told(el("button", { type: "button", disabled: !this.world.phones().length, onclick: open }), "sandbox-link-open");
    return el("li", {}, el("div", {}, given(el("b"), link.title), given(el("small"), link.note)), phones, button);
  }

  tick() {
    this.date.textContent = `${shortDay(now())} · ${hour(now())}`;
  }

  async do(what, wish) {
    return this.complain(await act(what, wish));
  }

  complain(sentence) {
    this.error.textContent = sentence;
    this.error.hidden = !sentence;
    return sentence;
  }
}

function panel(shape, id, content) {
  const summary = labelled(el("summary", {}, icon(shape), told(el("span"), id)), id);
  return el("details", { class: `panel of-${shape}` }, summary, el("div", { class: "drop" }, content));
}

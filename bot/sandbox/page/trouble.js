// "Telegram misbehaves": faults to order, what came of them, and whether the limits apply.

import { el } from "./dom.js";
import { trouble } from "./server.js";
import { told } from "./words.js";

const FAULTS = {
  429: "sandbox-fault-many", 500: "sandbox-fault-error", 502: "sandbox-fault-gateway", timeout: "sandbox-fault-timeout",
  dropped_before: "sandbox-fault-before", dropped_after: "sandbox-fault-after", slow: "sandbox-fault-slow",
};
const METHODS = ["sendMessage", "editMessageText", "answerCallbackQuery", "deleteMessages", "getUpdates"];

export class Trouble {
  constructor(complain) {
    this.complain = complain;
    this.fault = el("select", { name: "fault" }, ...Object.entries(FAULTS).map(([name, id]) => told(el("option", { value: name }), id)));
    this.times = el("input", { name: "times", type: "number", min: 1, max: 99, value: 1, required: true });
    this.method = el("select", { name: "method" }, told(el("option", { value: "" }), "sandbox-trouble-any"),
      ...METHODS.map((method) => el("option", { value: method }, method)));
    this.limits = el("input", { type: "checkbox", name: "limits", onchange: () => this.wish({ limits: this.limits.checked }) });
    this.clear = told(el("button", { type: "button", onclick: () => this.wish({ clear: true }) }), "sandbox-trouble-clear");
    this.standing = el("div", { class: "standing" });
    this.node = el("form", { class: "trouble", onsubmit: (event) => this.order(event) },
      labelledBy("sandbox-trouble-fault", this.fault),
      el("div", { class: "pair" }, labelledBy("sandbox-trouble-times", this.times), labelledBy("sandbox-trouble-method", this.method)),
      el("div", { class: "pair" }, told(el("button", { class: "strong" }), "sandbox-trouble-order"), this.clear),
      this.standing,
      el("label", { class: "check" }, this.limits, told(el("span"), "sandbox-trouble-limits")));
  }

  order(event) {
    event.preventDefault();
    this.wish({ order: { fault: this.fault.value, times: Number(this.times.value), method: this.method.value } });
  }

  async wish(wish) {
    this.complain(await trouble(wish));
  }

  show({ fired, orders, rain, limits, refused }) {
    this.limits.checked = limits;
    this.clear.disabled = !orders.length && !Object.keys(rain).length;
    const count = ([fault, times, method]) => el("li", {},
      told(el("span"), "sandbox-trouble-count", { fault: { id: FAULTS[fault] }, times }), method && el("small", {}, method));
    const part = (id, items) => (items.length ? [told(el("h3"), id), el("ul", {}, ...items)] : []);
    const waiting = orders.map(({ fault, times, method }) => [fault, times, method]);
    this.standing.replaceChildren(
      ...part("sandbox-trouble-waiting", waiting.map(count)),
      ...part("sandbox-trouble-fired", Object.entries(fired).map(count)),
      ...(refused ? [told(el("p"), "sandbox-trouble-refused", { times: refused })] : []));
  }
}

const labelledBy = (id, field) => el("label", {}, told(el("span"), id), field);

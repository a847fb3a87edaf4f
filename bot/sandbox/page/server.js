// The two ways to the sandbox: what people do goes out as posts, what happens comes in as a stream.

import { say } from "./words.js";

export async function act(what, wish = {}) {
  const body = JSON.stringify({ do: what, ...wish });
  return answered(fetch("page/do", { method: "POST", headers: { "Content-Type": "application/json" }, body }));
}

// Trouble is ordered in the same way; what comes of it is news.
export async function trouble(wish) {
  return answered(fetch("page/faults", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(wish) }));
}

export async function upload(phone, chat, file, caption) {
  const form = new FormData();
  form.set("phone", phone);
  form.set("chat", chat);
  form.set("caption", caption);
  form.set("file", file);
  return answered(fetch("page/upload", { method: "POST", body: form }));
}

// Nothing when it worked, otherwise the sentence to show.
async function answered(request) {
  try {
    const response = await request;
    if (response.ok) return "";
    if (response.status === 413) return say("sandbox-error-large");
    if (response.status !== 409) return say("sandbox-error");
    return say((await response.json()).error);
  } catch {
    return say("sandbox-error");
  }
}

export function listen(onNews, onLine) {
  const source = new EventSource("page/events");
  source.onmessage = (event) => onNews(JSON.parse(event.data));
  source.onopen = () => onLine(true);
  source.onerror = () => {
    onLine(false);
    // a refused connection is not tried again by itself
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(onNews, onLine), 2000);
    }
  };
}

// The sandbox's clock between two pieces of news.

let ahead = 0;

export function setNow(seconds) {
  ahead = seconds - Date.now() / 1000;
}

export const now = () => Date.now() / 1000 + ahead;

"""The running process: settings, wiring, middlewares, clock, sending. `bot.sandbox` is the stand-in for Telegram."""

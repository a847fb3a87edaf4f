"""The rules of the field: plain values in, decisions out. No Telegram, no SQL, no clock."""

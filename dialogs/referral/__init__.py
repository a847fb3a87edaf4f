"""The referral conversation ([002 §4.2]): from "is anyone in danger" to "sent"."""

"""Leaving: everybody who will leave, one person's way out, the page for the person, the contract's last month."""

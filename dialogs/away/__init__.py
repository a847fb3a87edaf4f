"""Being away, and standing in for a colleague."""

"""The month: checked by those who delivered, drafted for the case manager, closed, and its files."""

"""Tables that an operator brings: read whole, checked to the last cell, then kept whole or not at all."""

"""Pictures and files for people: values in, bytes out.

What draws is imported late, inside the function that needs it: a command or a bot that prints nothing does not pay.
"""

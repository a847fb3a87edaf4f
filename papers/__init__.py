"""Pictures and files for people: values in, bytes out. The first of them are on their way."""

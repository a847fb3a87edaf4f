"""A lead's own municipality in chat: people, links, posters, hours, the published contact, districts.

Every page is shown in place and asks the desk anew: what was decided elsewhere meanwhile is seen, not overwritten.
"""

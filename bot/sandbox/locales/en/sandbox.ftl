### The sandbox page: a practice Telegram with several phones side by side.

## Top of the page

sandbox-title = Practice phones
sandbox-language = Language of this page
sandbox-clock = Clock of the practice phones
sandbox-clock-hour = +1 hour
sandbox-clock-day = Next day
sandbox-clock-week = Next week
sandbox-links = Links to open
sandbox-links-none = There are no links yet.
sandbox-link-open = Open
sandbox-link-phone = Phone
sandbox-add-phone = Add a phone
sandbox-add-name = Name
sandbox-add-language = Language of the phone
sandbox-add-done = Add
sandbox-more = Clock, links and settings
sandbox-phones = Phones
sandbox-nobody = There are no phones yet. Add the first one.
sandbox-away = The connection is lost. The page keeps trying.

## A phone

# Variables:
#   $name (String) - whose phone it is
sandbox-phone = Phone of { $name }
sandbox-chat = Chat
sandbox-block = Block
sandbox-unblock = Unblock
sandbox-blocked = The assistant is blocked on this phone and cannot write here.
sandbox-start = Start
# Variables:
#   $title (String) - name of the link, as the host program gives it
sandbox-start-link = Open: { $title }
sandbox-link = the link
sandbox-empty = Nothing has been written here yet.
sandbox-newest = Newest messages
sandbox-close = Close

## Messages

sandbox-messages = Messages
sandbox-edited = edited
sandbox-deleted = Message deleted
sandbox-protected = Protected: cannot be copied or forwarded
sandbox-silent = Sent without a sound
sandbox-spoiler = Hidden text, tap to show it
# Variables:
#   $name (String) - who wrote the message first
sandbox-forwarded = Forwarded from { $name }
sandbox-photo = Picture
sandbox-voice = Voice message
sandbox-sticker = Sticker
# Variables:
#   $name (String) - file name
sandbox-download = Download { $name }
sandbox-copied = Copied

## Groups

# Variables:
#   $name (String) - who came
sandbox-joined = Joined the group: { $name }
# Variables:
#   $name (String) - who went
sandbox-left = Left the group: { $name }
sandbox-upgraded = The group became a supergroup.
# Variables:
#   $name (String) - name of the topic
sandbox-topic-opened = New topic: { $name }

## Writing

sandbox-write = Message
sandbox-send = Send
sandbox-edit = Edit the message
sandbox-editing = You are editing a message
sandbox-reply = Reply
# Variables:
#   $text (String) - start of the message that is answered
sandbox-replying = You are answering: { $text }
sandbox-stop = Stop
sandbox-attach = Add a picture or a file
sandbox-commands = Commands
sandbox-answers = Suggested answers

## When Telegram misbehaves

sandbox-trouble = Telegram misbehaves
sandbox-trouble-fault = What goes wrong
sandbox-trouble-times = How many times
sandbox-trouble-method = In which call
sandbox-trouble-any = any call
sandbox-trouble-order = Order it
sandbox-trouble-clear = Stop all of it
sandbox-trouble-limits = Telegram's limits apply (30 messages a second)
sandbox-trouble-waiting = Still to come
sandbox-trouble-fired = Has happened
# Variables:
#   $fault (String) - what goes wrong, one of the sentences below
#   $times (Number) - how many times
sandbox-trouble-count = { $fault }: { $times } ×
# Variables:
#   $times (Number) - how many messages were refused
sandbox-trouble-refused = Refused because of the limits: { $times } ×
sandbox-fault-many = Too many requests (429)
sandbox-fault-error = Server error (500)
sandbox-fault-gateway = Bad gateway (502)
sandbox-fault-timeout = No answer
sandbox-fault-before = Line breaks, not done
sandbox-fault-after = Line breaks, done
sandbox-fault-slow = Slow answer

## When something did not work

sandbox-error = That did not work. Please try again.
sandbox-error-edit = A message can be edited for 48 hours. This one is older.
sandbox-error-name = There is a phone with this name already. Please write another name.
sandbox-error-link = Telegram does not accept this link.
sandbox-error-group = This phone is in no group.
sandbox-error-large = The file is too large. A file may have 50 MB.

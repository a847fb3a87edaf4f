"""The bot itself: who it is and what it says about itself."""

from dataclasses import dataclass, field

from bot.sandbox.shapes import Fields


@dataclass
class BotProfile:
    """Name and descriptions by language code; the empty code is for everybody."""

    bot_id: int
    first_name: str
    username: str
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_button: Fields = field(default_factory=lambda: {"type": "commands"})
    reads_all_group_messages: bool = True
    """False is Telegram's privacy mode: in groups the bot hears only what is meant for it."""

    @property
    def user(self) -> Fields:
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.names.get("") or self.first_name,
            "username": self.username,
        }

    @property
    def me(self) -> Fields:
        return {
            **self.user,
            "can_join_groups": True,
            "can_read_all_group_messages": self.reads_all_group_messages,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
        }

    def said_for(self, words: dict[str, str], language: str) -> str:
        return words.get(language) or words.get("", "")

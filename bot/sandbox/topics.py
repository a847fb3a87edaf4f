"""Topics of a forum: each begins with a message, whose number is the number of the topic."""

from dataclasses import dataclass

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.shapes import Fields

BLUE = 0x6FB9F0


@dataclass
class Topic:
    thread_id: int
    name: str
    closed: bool = False
    deleted: bool = False

    @property
    def mark(self) -> Fields:
        """What a message in the topic carries."""
        return {"message_thread_id": self.thread_id, "is_topic_message": True}

    @property
    def refusal(self) -> ApiError | None:
        """Why a bot that is no administrator may not write here."""
        return bad_request("TOPIC_CLOSED") if self.closed else None


def no_such_thread() -> ApiError:
    return bad_request("message thread not found")

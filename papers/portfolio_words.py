"""An adviser's contracts side by side, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casework.summaries import ContractLine, Span
from casework.summaries.figures import LEAST_SHARE
from locales import Html, Texts, days
from papers.summary_values import hours, share, span_name

MOST = 12
"""Contracts in one message; the file has all of them."""


def portfolio_text(texts: Texts, lines: Sequence[ContractLine], span: Span, today: date) -> Html:
    """Those that want a look come first: few places filled, money that ends too early, then by name."""
    head = (
        texts("portfolio-head-so-far", span=span_name(texts, span), day=days.due(today))
        if today <= span.last
        else texts("portfolio-head", span=span_name(texts, span))
    )
    if not lines:
        return Html("\n".join([head, texts("portfolio-empty")]))
    order = sorted(lines, key=lambda line: not (is_low(line) or _ends_early(line)))
    parts = [head, *(_contract(texts, line) for line in order[:MOST])]
    if len(order) > MOST:
        parts.append(texts("portfolio-more", number=len(order) - MOST))
    return Html("\n\n".join(parts))


def is_low(line: ContractLine) -> bool:
    return bool(line.given) and 100 * line.filled / (line.given or 1) < LEAST_SHARE


def _ends_early(line: ContractLine) -> bool:
    return line.budget is not None and line.budget.reached_on is not None


def _contract(texts: Texts, line: ContractLine) -> Html:
    done, planned = hours(texts, line.done), hours(texts, line.planned)
    said = [texts("portfolio-name", name=", ".join(line.municipalities))]
    if line.given is None:
        said.append(texts("portfolio-line-no-places", filled=line.filled, done=done, planned=planned))
    else:
        said.append(texts("portfolio-line", filled=line.filled, places=line.given, done=done, planned=planned))
    if is_low(line):
        said.append(texts("portfolio-low"))
    if line.budget is not None:
        part = share(texts, line.budget.share)
        said.append(
            texts("portfolio-money", share=part)
            if line.budget.reached_on is None
            else texts("portfolio-money-reached", share=part, day=days.due(line.budget.reached_on))
        )
    if line.on_time is not None and line.late is not None:
        said.append(texts("portfolio-timely", on_time=line.on_time, late=line.late))
    return Html("\n".join(said))

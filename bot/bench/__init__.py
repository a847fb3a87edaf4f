"""`markaja bench`: the house's budgets, measured side by side in one run, since machines are noisy.

Each measure is a module with `async def measure(wish) -> list[Figure]`; `run.py` calls them and shows the table.
"""

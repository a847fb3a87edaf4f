"""A small form engine over aiogram's FSM: steps as data, back, edit from the summary, stale-safe buttons.

aiogram-dialog was weighed: it accepts stale taps within a dialog and keeps background updates in memory only.
"""

from dialogs.forms.steps import Choice, Draft, Form, Problem, Read, Run, Step

__all__ = ["Choice", "Draft", "Form", "Problem", "Read", "Run", "Step"]

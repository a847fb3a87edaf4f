# What a newcomer types: `make demo`, `make test`, `make check`. Needs python3 (3.11+) and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
.DEFAULT_GOAL := help

help:  ## show this list
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*##/ —/' | sort

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: $(BIN)/python requirements.lock pyproject.toml
	@echo "Installing what Märkaja needs (half a minute the first time) …"
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(BIN)/python requirements-dev.lock pyproject.toml
	@echo "Installing Märkaja and the tools that check it (a minute the first time) …"
	$(PIP) install --require-hashes -r requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.runtime

venv: $(VENV)/.dev  ## only the environment, with the tools for development

demo: $(VENV)/.runtime  ## a fictional municipality, the sandbox and the bot; prints the page's address
	$(BIN)/markaja demo

test: $(VENV)/.dev  ## all tests: SQLite, PostgreSQL, and the browser where a Chromium is found
	$(BIN)/python -m pytest --numprocesses auto

chaos: $(VENV)/.dev  ## 500 referrals through faults and kills, an hour; other runs: make chaos CHAOS="--referrals 50"
	$(BIN)/python -m tests.chaos $(CHAOS)

check: $(VENV)/.dev  ## format, lint, types, import contracts, both languages
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q tests/locales

format: $(VENV)/.dev  ## put the code into its form
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

lock: $(BIN)/python  ## choose versions anew; the files hold hashes and no addresses
	$(PIP) install uv
	$(BIN)/uv pip compile --quiet --universal --upgrade --generate-hashes --no-emit-index-url --no-annotate \
		--custom-compile-command "make lock" pyproject.toml --extra postgres --group build --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --universal --upgrade --generate-hashes --no-emit-index-url --no-annotate \
		--custom-compile-command "make lock" --constraint requirements.lock \
		pyproject.toml --all-extras --group dev --output-file requirements-dev.lock

CHAOS ?=

.PHONY: help venv demo test chaos check format lock

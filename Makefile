# Everything works on a fresh clone with Python 3.11, pip and make, and nothing else.

PYTHON  ?= $(shell command -v python3.11 || command -v python3)
VENV    ?= .venv
BIN     := $(VENV)/bin
PLUGINS := $(patsubst %/pyproject.toml,%,$(wildcard plugins/[a-z]*/pyproject.toml))
# The versions that the tests ran with.
PIP     := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt
JOBS    ?= 2

.DEFAULT_GOAL := help
.PHONY: help install demo test lint types suite docs bench laws format clean

help: ## show these lines
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(VENV)/installed ## make .venv with newsparse and every plugin

demo: $(VENV)/installed ## read the samples and show what was found
	@$(BIN)/newsparse parse docs/samples/*.txt --to table
	@echo
	@$(BIN)/newsparse show docs/samples/harbour.txt

test: lint types docs suite ## run every check, as CI does

lint: $(VENV)/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/dev
	$(BIN)/mypy src $(wildcard $(addsuffix /src,$(PLUGINS))) $(wildcard tests/typing)

suite: $(VENV)/dev
	$(BIN)/pytest -n $(JOBS) --dist loadfile -q

docs: $(VENV)/dev ## build the documentation into docs/_build
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs docs/_build

bench: $(VENV)/dev ## measure speed, memory and weight
	$(BIN)/python benchmarks/run.py

laws: $(VENV)/dev ## look for broken laws for about an hour
	$(BIN)/pytest -n $(JOBS) --dist loadfile -q --hypothesis-profile=long tests/test_laws.py

format: $(VENV)/dev ## format the code and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean: ## remove everything that make made
	rm -rf $(VENV) docs/_build .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

# The build tools come first and pinned, so that no plugin is built in an environment of its own.
$(VENV)/installed: pyproject.toml constraints.txt $(addsuffix /pyproject.toml,$(PLUGINS)) | $(VENV)/bin/python
	$(PIP) hatchling editables
	$(PIP) --no-build-isolation -e . $(addprefix -e ./,$(PLUGINS))
	@touch $@

$(VENV)/dev: $(VENV)/installed
	$(PIP) $$($(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"])')
	@touch $@

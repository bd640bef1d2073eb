# Two commands are enough: `make film` and `make test`. `make help` lists the rest.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet
EXAMPLE := examples/lamp-keeper/film.scene

.DEFAULT_GOAL := help
.PHONY: help film test lint types imports format docs frames bench places looks gallery said clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

film: $(VENV)/core ## install, then build the example film and say where it is
	@$(BIN)/scenec doctor --brief
	@$(BIN)/scenec build $(EXAMPLE)

test: $(VENV)/dev lint types imports ## install with the tools, then check everything
	$(BIN)/pytest -n auto

lint: $(VENV)/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev
	$(BIN)/mypy

imports: $(VENV)/dev
	$(BIN)/lint-imports --no-logo

format: $(VENV)/dev ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(VENV)/dev ## write docs/reference.md anew from the grammar and the library
	$(BIN)/python -m scenec.reference > docs/reference.md

frames: $(VENV)/dev ## draw the frames of docs/cookbook.md anew
	$(BIN)/python -m tests.cookbook

gallery: $(VENV)/dev ## draw the posters of the examples and write docs/gallery.md anew
	$(BIN)/python -m bench.gallery

bench: $(VENV)/dev ## print how fast it is, as ratios
	$(BIN)/python -m bench

places: $(VENV)/dev ## put both angles of every set on sheets in build/places
	$(BIN)/python -m bench.places

said: $(VENV)/dev ## put what plain sentences name on sheets without words in build/said
	$(BIN)/python -m bench.said_and_seen

looks: $(VENV)/dev ## put every mood and every light on the same shots in build/looks
	$(BIN)/python -m bench.looks

clean: ## remove what these commands made; the store of films is left alone (scenec cache gc)
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# A virtual environment of the project's own. The first line tells what is missing in words, not in a traceback.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "scenec needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 film")'
	@$(PYTHON) -c 'import ensurepip, venv' || { echo "This Python cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/core: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --constraint constraints.txt --editable .
	@touch $@

$(VENV)/dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --constraint constraints.txt --editable '.[dev,models]'
	@touch $@ $(VENV)/core

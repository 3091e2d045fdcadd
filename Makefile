# Two commands: "make run" opens Fairlead on a simulated bridge, "make test" passes the tests.
# Both set up everything they need on a machine that has Python 3.11 or newer and make.

PYTHON ?=
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check setup lock words bench screenshots audit clean

run: setup
	$(BIN)/fairlead demo $(if $(DISPLAY)$(WAYLAND_DISPLAY),,--walk-through)

test: setup check
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup $(PYTEST_ARGS)

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

setup: $(VENV)/.setup-done

$(VENV)/.setup-done: requirements.lock pyproject.toml tools/setup.sh
	PYTHON="$(PYTHON)" VENV="$(VENV)" sh tools/setup.sh
	touch $@

lock:
	$(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
	  --extra dev pyproject.toml -o requirements.lock

words: setup
	$(BIN)/python tools/words.py

bench: setup
	$(BIN)/python bench/kit/all.py $(BENCH_ARGS)

screenshots: setup
	$(BIN)/python tools/screenshots.py

# Known faults of what we build on (asks the network), and bandit over our own code: what it finds that is not explained in
# docs/threat-model.md. In an environment of its own, and no part of the tests.
AUDIT := build/audit

audit: $(AUDIT)/.done
	$(AUDIT)/bin/bandit -q -r app devices ui db tools -s B101 -b tools/bandit-baseline.json
	$(AUDIT)/bin/pip-audit -r requirements.lock --require-hashes --disable-pip --strict

$(AUDIT)/.done: requirements.lock
	$(if $(PYTHON),$(PYTHON),python3) -m venv $(AUDIT)
	$(AUDIT)/bin/pip install -q "bandit>=1.9,<2" "pip-audit>=2.9,<3"
	touch $@

# What build/ has of an older tree would go into the wheel.
wheel: setup
	rm -rf build/lib build/bdist.* dist/fairlead-*.whl
	$(BIN)/uv build --quiet --wheel --no-build-isolation --python $(BIN)/python -o dist .

frozen: wheel
	VENV="$(VENV)" sh tools/freeze/freeze.sh

clean:
	rm -rf $(VENV) build dist *.egg-info

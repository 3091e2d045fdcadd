# Two commands: "make run" opens Fairlead on a simulated bridge, "make test" passes the tests.
# Both set up everything they need on a machine that has Python 3.11 or newer and make.

PYTHON ?=
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test check setup lock words bench screenshots clean

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

clean:
	rm -rf $(VENV) build dist *.egg-info

#!/bin/sh
# Makes the virtual environment with the locked versions and checks the system libraries that Qt needs.
set -eu
venv=${VENV:-.venv}

# A python that is there may still be too old, or a stand-in that only says where others are: each is tried.
python=""
for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14}; do
  if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    python=$candidate
    break
  fi
done
if [ -z "$python" ]; then
  echo "Fairlead needs Python 3.11 or newer and found none. On Debian or Ubuntu: apt-get install python3 python3-venv" >&2
  exit 1
fi

# Debian and Ubuntu packages by the library that Qt loads (glib was renamed in newer releases).
missing=""
need() { # library, package
  ldconfig -p 2>/dev/null | grep -q "$1" || missing="$missing $2"
}
if [ -r /etc/debian_version ]; then
  need libgthread-2.0.so.0 "$(apt-cache show libglib2.0-0t64 >/dev/null 2>&1 && echo libglib2.0-0t64 || echo libglib2.0-0)"
  need libGL.so.1 libgl1
  need libEGL.so.1 libegl1
  need libxkbcommon.so.0 libxkbcommon0
  need libfontconfig.so.1 libfontconfig1
  need libdbus-1.so.3 libdbus-1-3
  if [ -n "${DISPLAY:-}" ]; then
    need libxcb-cursor.so.0 libxcb-cursor0
    need libxcb-icccm.so.4 libxcb-icccm4
    need libxcb-keysyms.so.1 libxcb-keysyms1
    need libxcb-shape.so.0 libxcb-shape0
    need libxcb-xkb.so.1 libxcb-xkb1
    need libxkbcommon-x11.so.0 libxkbcommon-x11-0
  fi
  "$python" -c 'import ensurepip' 2>/dev/null || command -v uv >/dev/null 2>&1 || missing="$missing python3-venv"
fi
if [ -n "$missing" ]; then
  if [ "$(id -u)" = 0 ]; then
    echo "Installing system packages:$missing"
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
  else
    echo "These system packages are missing. Install them, then run make again:" >&2
    echo "  sudo apt-get install$missing" >&2
    exit 1
  fi
fi

if command -v uv >/dev/null 2>&1; then
  [ -x "$venv/bin/python" ] || uv venv --quiet --python "$python" "$venv"
  uv pip install --quiet --compile-bytecode --python "$venv/bin/python" --require-hashes -r requirements.lock
  uv pip install --quiet --python "$venv/bin/python" --no-deps --no-build-isolation -e .
else
  [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
fi
echo "Ready: $venv"

#!/bin/sh
# Makes dist/fairlead, one folder that runs without Python, out of the wheel in dist, and tries it. See docs/install.md.
set -eu
venv=${VENV:-.venv}
frozen=build/frozen
rm -rf "$frozen" dist/fairlead
mkdir -p "$frozen"
# The folder takes the libraries of X11 along that are here: a ship's computer may have none of them.
DISPLAY="${DISPLAY:-:0}" VENV="$venv" sh tools/setup.sh
# Versions as locked, without the packages that only the work on Fairlead needs.
sed -n 's/^\([A-Za-z0-9_.-]*==[^ ]*\)\( ;[^\\]*\)\{0,1\} *\\$/\1\2/p' requirements.lock > "$frozen/versions.txt"
"$venv/bin/uv" venv --quiet --python "$venv/bin/python" "$frozen/venv"
"$venv/bin/uv" pip install --quiet --python "$frozen/venv/bin/python" -c "$frozen/versions.txt" \
  "$(ls dist/fairlead-*.whl)[charts]" "pyinstaller>=6.16,<7"
"$frozen/venv/bin/pyinstaller" --noconfirm --log-level ERROR --distpath dist --workpath "$frozen/work" tools/freeze/fairlead.spec
"$venv/bin/python" tools/try_installed.py dist/fairlead
rm dist/fairlead/probe
du -sh dist/fairlead

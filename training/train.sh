#!/usr/bin/env bash
# From the shared sets to the weights: training/train.sh [SETS_FOLDER] [WORK_FOLDER]
# Needs the packages of requirements.txt in the Python that PYTHON names, and two to four gigabytes of memory.
set -euo pipefail
cd "$(dirname "$0")/.."
sets=${1:-../shared/bench}
work=${2:-${TMPDIR:-/tmp}/unscrape-training}
python=${PYTHON:-python3}
mkdir -p "$work"
npx tsc -p tsconfig.build.json --outDir "$work/dist"
ln -sfn "$PWD/node_modules" "$work/node_modules"
echo '{"type":"module"}' > "$work/package.json"
node --max-old-space-size=8000 training/export.mjs "$work/dist" "$sets" "$work/export"
rm -f "$work/export/share.npy"
# What the forests say of pages that they have not seen teaches them about pages without a full text, and the models of whole pages how to judge.
"$python" training/crossvalidate.py run "$work/export" --name first
"$python" training/whole.py "$work/export" --name first
"$python" training/told.py "$work/export" "$sets" --name first
"$python" training/crossvalidate.py run "$work/export" --name cv --told first
"$python" training/crossvalidate.py show "$work/export" --name cv
"$python" training/whole.py "$work/export" --name cv
"$python" training/build.py "$work/export" --whole "$work/export/whole-cv.npz" --told first \
  --weights src/model/weights/html.ts --parity test/model/parity.json --pages test/classify/model/parity.json

#!/usr/bin/env bash
# From the shared sets to the weights of text dumps: training/dumps/train.sh [SETS_FOLDER] [WORK_FOLDER]
# Needs the packages of ../requirements.txt in the Python that PYTHON names, and four gigabytes of memory. CROSSVALIDATE=yes prints the figures out of fold as well.
set -euo pipefail
cd "$(dirname "$0")/../.."
sets=${1:-../shared/bench}
work=${2:-${TMPDIR:-/tmp}/unscrape-dumps}
python=${PYTHON:-python3}
export OMP_NUM_THREADS=1
mkdir -p "$work"
compile() {
  npx tsc -p tsconfig.build.json --outDir "$work/dist"
  ln -sfn "$PWD/node_modules" "$work/node_modules"
  echo '{"type":"module"}' > "$work/package.json"
}
run() { node --max-old-space-size=6000 "training/dumps/$1" "${@:2}"; }
compile
run export.mjs tokens "$work/dist" "$sets" "$work/export"
rm -f "$work/export/share.npy"
"$python" training/dumps/cross_dumps.py likes "$work/export"
run export.mjs features "$work/dist" "$sets" "$work/export"
if [ "${CROSSVALIDATE:-no}" = yes ]; then
  "$python" training/dumps/cross_dumps.py run "$work/export"
  run predict.mjs "$work/dist" "$sets" "$work/export" "$work/predictions"
  for set in dumps-dev lines-dev; do node "$sets/score.mjs" "$sets/$set" < "$work/predictions/$set.jsonl"; done
fi
"$python" training/dumps/build_dumps.py "$work/export" --weights src/model/weights/dump.ts
compile
run export.mjs own "$work/dist" "$sets" "$work/export"
"$python" training/dumps/parity.py "$work/export" --out test/classify/dump/model/parity.json

#!/usr/bin/env bash
# From the shared sets to the points of the HTML rules: training/rules/html/fit.sh BENCH_FOLDER WORK_FOLDER
# Writes WORK_FOLDER/out/src, laid out as this repository: `cp -r WORK_FOLDER/out/src .` takes the points over.
# Needs NumPy and SciPy (../../requirements.txt) in the Python that PYTHON names, and about three gigabytes of memory.
set -euo pipefail
cd "$(dirname "$0")/../../.."
bench=${1:?Expected the folder of the shared sets}
work=${2:?Expected a folder to work in}
python=${PYTHON:-python3}
steps=training/rules/html
mkdir -p "$work/export"
work=$(cd "$work" && pwd)

npx tsc -p tsconfig.build.json --outDir "$work/dist"
ln -sfn "$PWD/node_modules" "$work/node_modules"
echo '{"type":"module"}' > "$work/package.json"
node $steps/open-build.mjs "$work/dist"
node $steps/cards.mjs "$work/dist" "$work/export/cards.json"
node --max-old-space-size=3000 $steps/export.mjs "$work/dist" "$bench" "$work/export"

"$python" $steps/vocabulary.py "$work/export"
"$python" $steps/look.py first "$work/export"
node $steps/company.mjs "$work/dist" "$work/export"
"$python" $steps/look.py second "$work/export"

node $steps/write-points.mjs "$work/export" "$work/out"
node $steps/write-vocabulary.mjs "$work/export" "$work/out"
cp biome.json "$work/out/biome.json"
(cd "$work/out" && "$work/node_modules/.bin/biome" format --write src)
node $steps/compare.mjs "$work/dist" "$work/export"

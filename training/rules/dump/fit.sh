#!/usr/bin/env bash
# From the shared sets to the points of the dump rules: training/rules/dump/fit.sh BENCH_FOLDER WORK_FOLDER
# Writes WORK_FOLDER/out/src, laid out as this repository: `cp -r WORK_FOLDER/out/src .` takes the points over.
set -euo pipefail
cd "$(dirname "$0")/../../.."
bench=${1:?Expected the folder of the shared sets}
work=${2:?Expected a folder to work in}
steps=training/rules/dump
mkdir -p "$work/out"
work=$(cd "$work" && pwd)

npx tsc -p tsconfig.build.json --outDir "$work/dist"
ln -sfn "$PWD/node_modules" "$work/node_modules"
echo '{"type":"module"}' > "$work/package.json"
node --max-old-space-size=3000 $steps/label.mjs "$bench" "$work/labels.jsonl"
node --max-old-space-size=3000 $steps/fit-points.mjs "$work/dist" "$bench" "$work/labels.jsonl" "$work/out"
cp biome.json "$work/out/biome.json"
(cd "$work/out" && "$work/node_modules/.bin/biome" format --write src)

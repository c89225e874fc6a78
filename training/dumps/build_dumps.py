"""Trains on every page and writes the weights that the product ships, and the trainer's log-odds of our own pages."""

import argparse
import base64
import json
import struct
import sys
import zlib
from pathlib import Path

import numpy as np

import dumps
import likes
from cross_dumps import POWER, features, names_of, sample, train

sys.path.append(str(Path(__file__).resolve().parent.parent))
from plain import forest_of, rising, walk  # noqa: E402

LAYOUT = 2


def write_module(path, names, data):
    listed = "\n".join(f"    {json.dumps(name)}," for name in names).replace('"', "'")
    Path(path).write_text(
        "// Written by training/dumps/build_dumps.py: do not edit.\n"
        "import type { Weights } from '../html-model.js'\n\n"
        "/** Weights of the model of text dumps. Tokens are there as hashes only. */\n"
        "export const dumpWeights: Weights = {\n"
        f"  version: {LAYOUT},\n  features: [\n{listed}\n  ],\n"
        f"  checksum: {zlib.crc32(data)},\n  data: '{base64.b64encode(data).decode()}',\n}}\n",
        encoding="utf8",
    )


def lexicon(pages):
    """The lexicon as the product reads it: size, steps between sorted hashes, scores by token; and the biases."""
    ids, numbers = likes.vocabulary(pages, 4, likes.TRIED)
    everything = np.ones(len(pages.pages), dtype=bool)
    table, biases = likes.lexicon(pages, ids, numbers, likes.targets(pages), pages.weights(0.5), everything)
    live = np.flatnonzero(table.any(axis=1))
    np.savez(pages.folder / "lexicon.npz", ids=ids[live], table=table[live], biases=biases)
    steps = rising(ids[live])
    scores = np.round(table[live] * likes.STEP).astype(np.int8)
    return struct.pack("<i", len(live)) + steps + scores.tobytes(), biases.astype("<f4").tobytes()


def interleaved(models):
    """The trees of all forests by turns, each leaf its share of the mean: the first trees are those that the product asks first."""
    trees = [tree["tree_structure"] for group in zip(*(model.dump_model()["tree_info"] for model in models)) for tree in group]
    for node in walk(trees):
        if "leaf_value" in node:
            node["leaf_value"] /= len(models)
    return trees


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--weights", required=True)
    options = parser.parse_args()
    pages, names = dumps.Pages(options.folder), names_of(options.folder)
    weight = pages.weights(POWER)
    rows, w = sample(weight, np.arange(len(weight)), np.random.default_rng(9))
    models = train(features(options.folder, names)[rows], pages.label[rows], w, names)
    for number, model in enumerate(models):
        model.save_model(str(Path(options.folder) / f"model-{number}.txt"))
    parts = [*lexicon(pages), forest_of(interleaved(models), len(names))]
    print("bytes", [len(part) for part in parts])
    write_module(options.weights, names, b"".join(parts))


if __name__ == "__main__":
    main()

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
from cross_dumps import NETWORK, POWER, features, names_of, sample, scale_of, sequences_of, train

sys.path.append(str(Path(__file__).resolve().parent.parent))
import network  # noqa: E402
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


def trees_of(forest):
    """The trees, each leaf its share of the log-odds."""
    trees = [tree["tree_structure"] for tree in forest.dump_model()["tree_info"]]
    for node in walk(trees):
        if "leaf_value" in node:
            node["leaf_value"] *= 1 - NETWORK
    return trees


def lines(pages, matrix, names, weight):
    """The network, whose last layer gives its share of the log-odds."""
    scale = scale_of(matrix, names)
    net = network.train(sequences_of(pages, matrix, names, weight), np.flatnonzero(pages.telling))
    net = {**net, "out": net["out"] * NETWORK, "out bias": net["out bias"] * NETWORK}
    np.savez(pages.folder / "network.npz", **network.rounded(net))
    return network.packed(net, scale, names.index("words"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--weights", required=True)
    options = parser.parse_args()
    pages, names = dumps.Pages(options.folder), names_of(options.folder)
    weight = pages.weights(POWER)
    rows, w = sample(weight, np.arange(len(weight)), np.random.default_rng(9))
    matrix = features(options.folder, names)
    forest = train(matrix[rows], pages.label[rows], w, names)
    forest.save_model(str(Path(options.folder) / "forest.txt"))
    parts = [*lexicon(pages), forest_of(trees_of(forest), len(names)), lines(pages, matrix, names, weight)]
    print("bytes", [len(part) for part in parts])
    write_module(options.weights, names, b"".join(parts))


if __name__ == "__main__":
    main()

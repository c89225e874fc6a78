"""Trains on every training page and writes the weights that the product ships."""

import argparse
import base64
import json
import zlib
from pathlib import Path

import lightgbm as lgb
import numpy as np

import network
import whole
from crossvalidate import FORESTS, KEEP, PARAMS, Data, Measures, all_names, dataset_of, rows_for_training, train_network
from dense import Trees, hint_bytes, pack, token_table
from hints import Hints
from plain import floor32, walk
from token_columns import Tokens

LAYOUT = 4


def write_module(path, features, page_features, data):
    quote = lambda names: "\n".join(f"    '{name}'," for name in names)
    text = base64.b64encode(data).decode()
    Path(path).write_text(
        "// Written by training/build.py: do not edit.\n"
        "import type { HtmlWeights } from '../html-model.js'\n\n"
        "/** Weights of the model of HTML pages. Tokens are there as hashes only. */\n"
        "export const htmlWeights: HtmlWeights = {\n"
        f"  version: {LAYOUT},\n  features: [\n{quote(features)}\n  ],\n  pageFeatures: [\n{quote(page_features)}\n  ],\n"
        f"  checksum: {zlib.crc32(data)},\n  data: '{text}',\n}}\n",
        encoding="utf8",
    )


def parity(path, forests, net, scale, names, rng):
    """Rows of random numbers near the thresholds, with the sums of each forest, and with the network's log-odds, to which they are one page."""
    features = len(names)
    rows = np.zeros((32, features), dtype=np.float32)
    for forest in forests:
        for node in walk(forest.trees):
            if "split_feature" in node:
                row = rng.integers(len(rows))
                near = floor32(node["threshold"])
                rows[row, node["split_feature"]] = np.float32(round(float(near), 3)) if rng.random() < 0.5 else near
    rows[np.abs(rows) < 1e-30] = 0  # what LightGBM takes for zero
    odds = network.plain(net, scale, rows, rows[:, names.index("words")])
    written = [[float(f"{x:.9g}") for x in row] for row in rows.tolist()]
    json.dump({"rows": written, "expected": [forest.predict(rows).tolist() for forest in forests], "network": odds.tolist()}, open(path, "w"))


def own_parity(path, data, measures, forests, net, scale, types):
    """For each of our own pages: the log-odds of each block by each forest and by the network, and what is said of the page. Features, vocabulary, hints and trees in one."""
    rows = np.flatnonzero((data.set == "own")[data.block_page])
    matrix = measures[rows]
    votes = np.zeros((len(forests) + 1, len(data.label)), dtype=np.float64)
    for number, forest in enumerate(forests):
        votes[number, rows] = forest.predict(matrix)
    told = np.zeros((len(data.label), len(whole.TOLD)), dtype=np.float32)
    names = all_names(data.corpus)
    for at in np.flatnonzero(data.set == "own"):
        blocks = data.corpus.blocks(at)
        votes[-1, blocks] = network.plain(net, scale, measures[blocks], data.corpus.features[blocks, names.index("words")])
    told[rows] = matrix[:, [names.index(name) for name in whole.TOLD]]
    numbers = whole.page_numbers(data, names, votes, told, pages=data.set == "own")
    expected = whole.page_names(data, names).index("expectedF1")
    pages = {}
    for at, page in enumerate(data.corpus.pages):
        if page["set"] == "own":
            row = numbers[at : at + 1]
            pages[page["id"]] = {
                "votes": [vote[data.corpus.blocks(at)].tolist() for vote in votes],
                "types": [float(forest.predict(row)[0]) for forest in types],
                "expectedF1": float(row[0, expected]),
            }
    json.dump(pages, open(path, "w"))


def train_forests(data, measures, weights):
    rows, w = rows_for_training(data, data.trainable, weights, np.random.default_rng(100), KEEP)
    dataset = dataset_of(data, measures, rows, w)
    forests = []
    for params, trees in FORESTS:
        forests.append(Trees(lgb.train({**PARAMS, **params}, dataset, trees)))
        print("forest", len(forests), "rows", len(rows), flush=True)
    return forests


def train_types(data, crossvalidated):
    """The model of a page's type, from what the crossvalidated forests said of each page."""
    kinds, counts = whole.types_of(data)
    types = whole.train_types(np.load(crossvalidated)["numbers"], kinds, counts, np.ones(len(data.set), dtype=bool))
    return [Trees(types, kind, len(whole.TYPES)) for kind in range(len(whole.TYPES))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--whole", required=True, help="what whole.py left of the crossvalidation")
    parser.add_argument("--weights", required=True)
    parser.add_argument("--parity", required=True)
    parser.add_argument("--pages", required=True)
    parser.add_argument("--told", help="name of the crossvalidation that `told.py` made labels of")
    options = parser.parse_args()
    data = Data(options.folder, told=options.told)
    weights = data.row_weights()
    names = all_names(data.corpus)
    tokens = Tokens(data.corpus, weights, weights * data.label, data.group, data.trainable)
    columns, tables = tokens.encode(data.trainable)
    hints = Hints(data.corpus, data.label, weights)
    shipped = hints.fit(data.trainable[data.block_page])
    measures = Measures(data, columns, hints.out_of_fold(data.fold[data.block_page], data.trainable[data.block_page], shipped))
    forests = train_forests(data, measures, weights)
    net, scale, _ = train_network(data, measures, weights, data.trainable)
    exact = network.rounded(net)
    types = train_types(data, options.whole)
    page_features = whole.page_names(data, names)
    parts = [
        token_table(tokens.names.ids, [tables["near"], tables["far"]]),
        token_table(tokens.texts.ids, [tables["text"], tables["head"]]),
        hint_bytes(*shipped),
        pack(forests, len(names)),
        pack(types, len(page_features)),
        network.packed(net, scale, names.index("words")),
    ]
    print("bytes", [len(part) for part in parts])
    write_module(options.weights, names, page_features, b"".join(parts))
    own_parity(options.pages, data, measures, forests, exact, scale, types)
    parity(options.parity, forests, exact, scale, names, np.random.default_rng(3))


if __name__ == "__main__":
    main()

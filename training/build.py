"""Trains on every training page and writes the weights that the product ships."""

import argparse
import base64
import json
import struct
import zlib
from pathlib import Path

import lightgbm as lgb
import numpy as np

from crossvalidate import FORESTS, PARAMS, Data, rows_for_training
from token_columns import COLUMNS, Tokens

LAYOUT = 1
LEAF = 0xFFFF


def lexicon(ids, tables):
    """Tokens with a score in some view: their hashes, then the views' scores in sixteenths."""
    scores = np.stack([np.round(table * 16).astype(np.int8) for table in tables])
    live = np.flatnonzero(np.abs(scores).max(axis=0) >= 2)
    return struct.pack("<i", len(live)) + ids[live].astype("<i4").tobytes() + scores[:, live].tobytes()


def floor32(value):
    """The greatest float32 that is not above a threshold: no float32 lies between the two."""
    near = np.float32(value)
    return near if float(near) <= value else np.nextafter(near, np.float32(-np.inf))


def forest(model, features):
    trees = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]
    thresholds = [set() for _ in range(features)]
    for node in walk(trees):
        if "split_feature" in node:
            thresholds[node["split_feature"]].add(floor32(node["threshold"]))
    lists = [sorted(values) for values in thresholds]
    out = [struct.pack("<H", features)]
    for values in lists:
        out.append(struct.pack("<B", len(values)) + np.array(values, dtype="<f4").tobytes())
    nodes = sum("split_feature" in node for node in walk(trees))
    leaves = sum("split_feature" not in node for node in walk(trees))
    out.append(struct.pack("<Hii", len(trees), nodes, leaves))
    for node in walk(trees):
        if "split_feature" in node:
            at = lists[node["split_feature"]].index(floor32(node["threshold"]))
            out.append(struct.pack("<HB", node["split_feature"], at))
        else:
            out.append(struct.pack("<Hf", LEAF, node["leaf_value"]))
    return b"".join(out)


def walk(trees):
    """All nodes, each tree in depth-first order, the left child first."""
    for tree in trees:
        stack = [tree]
        while stack:
            node = stack.pop()
            yield node
            if "split_feature" in node:
                assert node["decision_type"] == "<="
                stack += [node["right_child"], node["left_child"]]


def write_module(path, features, data):
    names = "\n".join(f"    {json.dumps(name)}," for name in features).replace('"', "'")
    text = base64.b64encode(data).decode()
    Path(path).write_text(
        "// Written by training/build.py: do not edit.\n"
        "import type { Weights } from '../html-model.js'\n\n"
        "/** Weights of the model of HTML blocks. Tokens are there as hashes only. */\n"
        "export const htmlWeights: Weights = {\n"
        f"  version: {LAYOUT},\n  features: [\n{names}\n  ],\n"
        f"  checksum: {zlib.crc32(data)},\n  data: '{text}',\n}}\n",
        encoding="utf8",
    )


def parity(path, models, features, rng):
    """Rows of random numbers near the thresholds, with the trainer's own log-odds."""
    width = len(features)
    rows = np.zeros((32, width), dtype=np.float32)
    for model in models:
        for node in walk(tree["tree_structure"] for tree in model.dump_model()["tree_info"]):
            if "split_feature" in node:
                row = rng.integers(len(rows))
                rows[row, node["split_feature"]] = np.float32(round(float(floor32(node["threshold"])), 3)) if rng.random() < 0.5 else floor32(node["threshold"])
    rows[np.abs(rows) < 1e-30] = 0  # what LightGBM takes for zero
    expected = [model.predict(rows, raw_score=True).tolist() for model in models]
    json.dump({"rows": [[float(f"{x:.9g}") for x in row] for row in rows.tolist()], "expected": expected}, open(path, "w"))


def own_parity(path, data, models, columns):
    """The trainer's log-odds of each block of our own pages: features, vocabulary and trees in one."""
    pages = {}
    for at, page in enumerate(data.corpus.pages):
        if page["set"] == "own":
            blocks = data.corpus.blocks(at)
            rows = np.concatenate([data.corpus.features[blocks], columns[blocks]], axis=1)
            pages[page["id"]] = [model.predict(rows, raw_score=True).tolist() for model in models]
    json.dump(pages, open(path, "w"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--weights", required=True)
    parser.add_argument("--parity", required=True)
    parser.add_argument("--pages", required=True)
    parser.add_argument("--keep", type=float, default=1.0)
    options = parser.parse_args()
    data = Data(options.folder)
    weights = data.row_weights()
    tokens = Tokens(data.corpus, weights, weights * data.label, data.group, data.trainable)
    columns, tables = tokens.encode(data.trainable)
    features = data.corpus.names + COLUMNS
    rows, w = rows_for_training(data, data.trainable, weights, np.random.default_rng(100), options.keep)
    matrix = np.concatenate([data.corpus.features[rows], columns[rows]], axis=1)
    names = [name.replace(" ", "_") for name in features]
    dataset = lgb.Dataset(matrix, data.label[rows], weight=w, feature_name=names, params={**PARAMS})
    models = []
    for number, (params, trees) in enumerate(FORESTS):
        models.append(lgb.train({**PARAMS, **params}, dataset, trees))
        print("forest", number, "rows", len(rows), flush=True)
    parts = [
        lexicon(tokens.names.ids, [tables["near"], tables["far"]]),
        lexicon(tokens.texts.ids, [tables["text"], tables["head"]]),
        struct.pack("<B", len(models)),
        *[forest(model, len(features)) for model in models],
    ]
    print("bytes", [len(part) for part in parts])
    write_module(options.weights, features, b"".join(parts))
    own_parity(options.pages, data, models, columns)
    parity(options.parity, models, features, np.random.default_rng(3))
    for number, model in enumerate(models):
        model.save_model(str(Path(options.folder) / f"model-{number}.txt"))
    np.savez(Path(options.folder) / "tables.npz", names=tokens.names.ids, texts=tokens.texts.ids, **tables)


if __name__ == "__main__":
    main()

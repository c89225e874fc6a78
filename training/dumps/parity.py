"""Writes the trainer's log-odds of each block of our own dumps; checks on the way that the product's lexicon says what the trainer's does."""

import argparse
import json
from pathlib import Path

import lightgbm as lgb
import numpy as np

import likes
from cross_dumps import NETWORK, features, names_of, network, scale_of

EVERY, SURE = 25, 2.5  # as in src/classify/dump/model/score.ts


def early_exit(forest, matrix, begun):
    """Rows begin with what the network says; those that are sure, then and after every so many trees, keep what they have."""
    found, unsure = begun.copy(), np.abs(begun) < SURE
    for trees in range(EVERY, forest.num_trees() + 1, EVERY):
        sums = begun + (1 - NETWORK) * forest.predict(matrix, raw_score=True, num_iteration=trees)
        found[unsure] = sums[unsure]
        unsure &= np.abs(sums) < SURE
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    folder = Path(options.folder)
    forest = lgb.Booster(model_file=str(folder / "forest.txt"))
    lexicon = np.load(folder / "lexicon.npz")
    numbers = {int(hash): at for at, hash in enumerate(lexicon["ids"])}
    names = names_of(folder)
    scale, net = scale_of(features(folder, names), names), np.load(folder / "network.npz")
    found = {}
    for page in json.load(open(folder / "own.json", encoding="utf8")):
        tokens = np.array([numbers.get(hash, -1) for hash in page["tokens"]], dtype=np.int32)
        start, rows = np.array(page["start"]), np.arange(len(page["start"]) - 1)
        out = np.zeros((likes.VIEWS + 3, len(rows)))
        likes.score(tokens, start, rows, lexicon["table"], lexicon["biases"], out)
        for view, name in enumerate(("own", "after", "before", "most", "least", "last")):
            assert np.allclose(out[view], page[name], atol=1e-4), (page["file"], name)
        matrix = np.array(page["columns"], dtype=np.float32).T
        found[page["file"]] = [round(value, 9) for value in early_exit(forest, matrix, network.plain(net, scale, matrix, matrix[:, names.index("words")]))]
    json.dump(found, open(options.out, "w", encoding="utf8"))


if __name__ == "__main__":
    main()

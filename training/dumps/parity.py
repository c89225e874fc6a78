"""Writes the trainer's log-odds of each block of our own dumps; checks on the way that the product's lexicon says what the trainer's does."""

import argparse
import json
from pathlib import Path

import lightgbm as lgb
import numpy as np

import likes


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    folder = Path(options.folder)
    model, lexicon = lgb.Booster(model_file=str(folder / "model.txt")), np.load(folder / "lexicon.npz")
    numbers = {int(hash): at for at, hash in enumerate(lexicon["ids"])}
    found = {}
    for page in json.load(open(folder / "own.json", encoding="utf8")):
        tokens = np.array([numbers.get(hash, -1) for hash in page["tokens"]], dtype=np.int32)
        start, rows = np.array(page["start"]), np.arange(len(page["start"]) - 1)
        for view, name in enumerate(("own", "after", "before")):
            out = np.zeros(len(rows))
            likes.score(tokens, start, rows, lexicon["table"][view], float(lexicon["biases"][view]), out)
            assert np.allclose(out, page[name], atol=1e-5), (page["file"], name)
        matrix = np.array(page["columns"], dtype=np.float32).T
        found[page["file"]] = [round(value, 9) for value in model.predict(matrix, raw_score=True)]
    json.dump(found, open(options.out, "w", encoding="utf8"))


if __name__ == "__main__":
    main()

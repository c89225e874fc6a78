"""Learns whether a line goes on with the one before: figures out of fold by host, then the weights that ship.
    python train.py WORK ROOT [--figures]
"""

import base64
import json
import sys
import zlib
from pathlib import Path

import lightgbm as lgb
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from plain import forest, token_table  # noqa: E402
from rows import FOLDS, load, look_up, weights, word_scores  # noqa: E402

PARAMS = dict(
    objective="binary", num_leaves=31, learning_rate=0.1, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1,
    min_data_in_leaf=40, lambda_l2=5, max_bin=63, verbose=-1, num_threads=1, seed=1, deterministic=True,
)
TREES = 150
# After so many trees most places are settled: of those below `SETTLED` in `src/model/cut-model.ts` none was joined in the end (fold 0, 18,500 joins).
FIRST_TREES = 30

# Columns that hold a word's score: which word stands there, by the column that says that there is none, and whether it ends or begins its line.
WORDS = {
    "a last word joins": ("ending", 0, None),
    "b first word joins": ("beginning", 0, None),
    "c first word joins": ("beginning", 1, ("c first class", lambda x: x < 0)),
    "b last word joins": ("ending", 1, ("gap after b", lambda x: x != 0)),
    "z last word joins": ("ending", -1, ("gap before a", lambda x: x != 0)),
}


class Data:
    def __init__(self, work):
        self.names, self.pages, rows, self.columns, hosts, folds = load(work)
        self.page = rows[:, 0]
        self.label = (rows[:, 1] == 1).astype(float)
        self.weight = weights(self.pages, rows)
        self.host = hosts[self.page]
        self.fold = folds[self.page]
        self.words = {"ending": rows[:, 3], "beginning": rows[:, 4]}
        self.at = {name: at for at, name in enumerate(self.names)}

    def tokens(self, side, step, absent):
        """The word at one side of a cut, or of the cut before or after it on the page."""
        found = self.words[side].copy()
        if step != 0:
            found = np.roll(found, -step)
            found[np.roll(self.page, -step) != self.page] = 0
        if absent is not None:
            column, test = absent
            found[test(self.columns[:, self.at[column]])] = 0
        return found

    def learn_words(self, wanted):
        return {side: word_scores(self.words[side], self.label, self.weight, self.host, wanted) for side in ("ending", "beginning")}

    def fill(self, table, rows, learnt):
        for name, (side, step, absent) in WORDS.items():
            table[rows, self.at[name]] = look_up(self.tokens(side, step, absent)[rows], *learnt[side])

    def table(self, test):
        """All columns: the words of each fold scored without that fold, and without the tested one."""
        table = np.array(self.columns)
        for fold in range(FOLDS):
            rows = self.fold == fold
            self.fill(table, rows, self.learn_words(~rows & (self.fold != test)))
        return table


def fit(data, table, wanted):
    use = wanted & (data.weight > 0)
    weight = data.weight[use]
    return lgb.train(PARAMS, lgb.Dataset(table[use], data.label[use], weight=weight / weight.mean()), TREES)


def figures(data, work):
    """Log-odds out of fold, into `oof.f32`, and how good they are by style."""
    odds = np.zeros(len(data.page))
    for fold in range(FOLDS):
        test = data.fold == fold
        table = data.table(fold)
        odds[test] = fit(data, table, ~test).predict(table[test], raw_score=True)
    odds.astype("<f4").tofile(Path(work) / "oof.f32")
    chance = 1 / (1 + np.exp(-odds))
    loss = -(data.label * np.log(chance + 1e-9) + (1 - data.label) * np.log(1 - chance + 1e-9))
    right = (chance > 0.5) == (data.label > 0.5)
    of = lambda key: np.array([page[key] for page in data.pages])[data.page]
    for group in sorted(set(zip(of("set"), of("style")))):
        use = (of("set") == group[0]) & (of("style") == group[1]) & (data.weight > 0)
        mean = lambda values: np.average(values[use], weights=data.weight[use])
        print(*group, "rows", use.sum(), "join", round(mean(data.label), 3), "loss", round(mean(loss), 4), "right", round(mean(right), 4))


def write_module(path, names, data):
    lines = "\n".join(f"    '{name}'," for name in names)
    path.write_text(
        "// Written by training/rules/dump-cuts/train.py: do not edit.\n"
        "import type { Weights } from '../html-model.js'\n\n"
        "/** Weights of the model of broken lines. Words are there as hashes only. */\n"
        "export const cutWeights: Weights = {\n"
        f"  version: 2,\n  features: [\n{lines}\n  ],\n"
        f"  checksum: {zlib.crc32(data)},\n  data: '{base64.b64encode(data).decode()}',\n}}\n",
        encoding="utf8",
    )


class Part:
    """Some of a model's trees."""

    def __init__(self, model, first, count):
        self.model, self.first, self.count = model, first, count

    def dump_model(self):
        return self.model.dump_model(start_iteration=self.first, num_iteration=self.count)


def merge(learnt):
    """One list of hashes with both scores."""
    ids = np.union1d(learnt["ending"][0], learnt["beginning"][0])
    return ids, [look_up(ids, *learnt[side]) for side in ("ending", "beginning")]


def main():
    work, root = sys.argv[1:3]
    data = Data(work)
    if "--figures" in sys.argv:
        figures(data, work)
    table = data.table(-1)
    everything = np.ones(len(data.page), dtype=bool)
    model = fit(data, table, everything)
    packed = token_table(*merge(data.learn_words(everything))) 
    for part in (Part(model, 0, FIRST_TREES), Part(model, FIRST_TREES, TREES - FIRST_TREES)):
        packed += forest(part, len(data.names))
    write_module(Path(root) / "src/model/weights/cuts.ts", data.names, packed)
    print("weights", len(packed), "bytes")


if __name__ == "__main__":
    main()

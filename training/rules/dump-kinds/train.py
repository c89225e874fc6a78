"""Learns which blocks of a dump are headings and which are list items: figures out of fold by host, then the weights that ship.
    python train.py WORK ROOT [--figures]
"""

import base64
import json
import sys
import zlib
from pathlib import Path

import lightgbm as lgb
import numpy as np

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1] / "dump-cuts")]
from plain import forest, short_hashes, token_table  # noqa: E402
from rows import FOLDS, HOSTS, SHRINK, look_up  # noqa: E402

PARAMS = dict(
    objective="binary", num_leaves=24, learning_rate=0.15, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1,
    min_data_in_leaf=40, lambda_l2=5, max_bin=63, verbose=-1, num_threads=1, seed=1, deterministic=True,
)
TREES = 60
FIRST_TREES = 12
LOOKED_UP = 12
KINDS = {"heading": 1, "item": 2}


class Data:
    def __init__(self, work):
        work = Path(work)
        self.names = json.load(open(work / "features.json"))
        self.pages = [json.loads(line) for line in open(work / "pages.jsonl", encoding="utf8")]
        rows = np.fromfile(work / "rows.i32", dtype=np.int32).reshape(-1, 4 + LOOKED_UP)
        self.columns = np.fromfile(work / "features.f32", dtype=np.float32).reshape(len(rows), len(self.names))
        self.page, self.kind, self.inside, self.words = rows[:, 0], rows[:, 1], rows[:, 2], np.where(rows[:, 4:] == 0, 0, short_hashes(rows[:, 4:]))
        self.host = self.of_page(lambda p: zlib.crc32(p["host"].encode()))
        self.fold = self.host % FOLDS
        # What is content counts most; where nobody said what is (2), a little more than what is not (0).
        weight = np.choose(self.inside, [0.25, 1.0, 0.4]) * (self.kind >= 0) * self.of_page(lambda p: 1.0 if p["set"] == "dumps-dev" else 0.4)
        mass = np.bincount(self.page, weight, len(self.pages))
        self.weight = weight / np.sqrt(np.maximum(mass, 8))[self.page]

    def of_page(self, ask):
        return np.array([ask(page) for page in self.pages])[self.page]

    def learn_words(self, wanted, kind):
        """Shrunk log-odds of each word's standing in a block of the kind."""
        rows = np.flatnonzero(wanted & (self.weight > 0))
        tokens = self.words[rows].ravel()
        label, weight, host = (np.repeat(x[rows], LOOKED_UP)[tokens != 0] for x in (self.kind == kind, self.weight, self.host))
        ids, index = np.unique(tokens[tokens != 0], return_inverse=True)
        weight = weight / weight.mean()
        hits, mass = np.bincount(index, weight * label, len(ids)), np.bincount(index, weight, len(ids))
        mean = hits.sum() / mass.sum()
        seen = np.bincount(np.unique(index.astype(np.int64) * 2**32 + host) // 2**32, minlength=len(ids))
        chance = (hits + SHRINK * mean) / (mass + SHRINK)
        score = np.log(chance / (1 - chance)) - np.log(mean / (1 - mean))
        keep = (seen >= HOSTS) & (np.abs(score) >= 0.1)
        return ids[keep], np.clip(np.round(score[keep] * 16), -127, 127) / 16

    def fill(self, table, rows, learnt):
        for name, scores in learnt.items():
            found = np.stack([look_up(self.words[rows, at], *scores) for at in range(LOOKED_UP)], 1)
            count = np.maximum(1, (self.words[rows] != 0).sum(1))
            at = self.names.index(f"{name} words, mean")
            table[rows, at] = found.sum(1) / count
            table[rows, at + 1] = np.maximum(0, found.max(1))
            table[rows, at + 2] = np.minimum(0, found.min(1))

    def table(self, test):
        """All columns: the words of each fold scored without that fold, and without the tested one."""
        table = np.array(self.columns)
        for fold in range(FOLDS):
            rows = self.fold == fold
            self.fill(table, rows, {name: self.learn_words(~rows & (self.fold != test), kind) for name, kind in KINDS.items()})
        return table


def fit(data, table, wanted, kind):
    use = wanted & (data.weight > 0)
    weight = data.weight[use]
    return lgb.train(PARAMS, lgb.Dataset(table[use], (data.kind[use] == kind).astype(float), weight=weight / weight.mean()), TREES)


def figures(data):
    odds = {name: np.zeros(len(data.page)) for name in KINDS}
    early = {name: np.zeros(len(data.page)) for name in KINDS}
    for fold in range(FOLDS):
        test = data.fold == fold
        table = data.table(fold)
        for name, kind in KINDS.items():
            model = fit(data, table, ~test, kind)
            odds[name][test] = model.predict(table[test], raw_score=True)
            early[name][test] = model.predict(table[test], raw_score=True, num_iteration=FIRST_TREES)
    style, article = data.of_page(lambda p: p["style"]), data.of_page(lambda p: p["type"] == "article")
    content = (data.inside == 1) & (data.kind >= 0)
    for name, kind in KINDS.items():
        yes = odds[name] > -0.4
        print(name, "fewest early log-odds of one thousandth of those found:", np.quantile(early[name][yes], 0.001).round(2), "settled below -2.2:", (early[name] < -2.2).mean().round(3))
        for group in ("inner", "wet", "soup"):
            for bar in (-0.8, -0.6, -0.4, -0.2, 0):
                out = [name, group, bar]
                for use in (content & (style == group), content & (style == group) & article):
                    said, true = use & (odds[name] > bar), use & (data.kind == kind)
                    out += ["P", round((said & true).sum() / said.sum(), 3), "R", round((said & true).sum() / true.sum(), 3), "of", true.sum()]
                print(*out)


class Part:
    """Some of a model's trees."""

    def __init__(self, model, first, count):
        self.model, self.first, self.count = model, first, count

    def dump_model(self):
        return self.model.dump_model(start_iteration=self.first, num_iteration=self.count)


def write_module(path, names, data):
    lines = "\n".join(f"    '{name}'," for name in names)
    path.write_text(
        "// Written by training/rules/dump-kinds/train.py: do not edit.\n"
        "import type { Weights } from '../html-model.js'\n\n"
        "/** Weights of the model of headings and list items. Words are there as hashes only. */\n"
        "export const kindWeights: Weights = {\n"
        f"  version: 2,\n  features: [\n{lines}\n  ],\n"
        f"  checksum: {zlib.crc32(data)},\n  data: '{base64.b64encode(data).decode()}',\n}}\n",
        encoding="utf8",
    )


def main():
    work, root = sys.argv[1:3]
    data = Data(work)
    if "--figures" in sys.argv:
        figures(data)
    everything = np.ones(len(data.page), dtype=bool)
    learnt = {name: data.learn_words(everything, kind) for name, kind in KINDS.items()}
    ids = np.union1d(learnt["heading"][0], learnt["item"][0])
    packed = token_table(ids, [look_up(ids, *learnt[name]) for name in KINDS])
    table = data.table(-1)
    for kind in KINDS.values():
        model = fit(data, table, everything, kind)
        packed += forest(Part(model, 0, FIRST_TREES), len(data.names)) + forest(Part(model, FIRST_TREES, TREES - FIRST_TREES), len(data.names))
    write_module(Path(root) / "src/model/weights/kinds.ts", data.names, packed)
    print("weights", len(packed), "bytes")


main()

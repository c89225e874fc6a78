"""Learns which lines of a dump are its headline, its date and its byline: figures out of fold by host, then the weights that ship.
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
from plain import forest  # noqa: E402

PARAMS = dict(
    objective="binary", learning_rate=0.12, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1,
    lambda_l2=3, max_bin=63, verbose=-1, num_threads=1, seed=1, deterministic=True,
)
# Leaves of a tree, and trees: more gave nothing for bylines.
SIZES = {"title": (20, 120), "date": (20, 120), "name": (12, 60)}
# Fewest lines in a leaf: truths of dates are less sure than those of headlines.
FEWEST = {"title": 20, "date": 40, "name": 20}
# What `findDateLine` takes off a line that speaks of a change alone.
CHANGED = 2.0
FOLDS = 5
KINDS = ("title", "date", "name")
# All wrong lines of a page together weigh at most so many times its right one.
MOST_WRONG = 6
# Pages of other kinds than articles, and other pages than those of `dumps-dev`, count for less.
OTHER_TYPES = 0.6
OTHER_SETS = 0.6


class Lines:
    """The candidates of one kind on the pages where the truth is known."""

    def __init__(self, pages, kind):
        self.kind = kind
        hosts = np.array([zlib.crc32(page["host"].encode()) for page in pages])
        known = [at for at, page in enumerate(pages) if page[kind]["known"] and page[kind]["rows"]]
        self.page = np.concatenate([[at] * len(pages[at][kind]["rows"]) for at in known])
        self.rows = np.array([row for at in known for row in pages[at][kind]["rows"]], dtype=np.float32)
        self.right = np.array([right for at in known for right in pages[at][kind]["right"]], dtype=float)
        self.fold = hosts[self.page] % FOLDS
        hits, misses = np.bincount(self.page, self.right, len(pages)), np.bincount(self.page, 1 - self.right, len(pages))
        of_page = np.array([(1.0 if p["type"] == "article" else OTHER_TYPES) * (1.0 if p["set"] == "dumps-dev" else OTHER_SETS) for p in pages]) * np.where(hits > 0, 1, 0.5)
        share = np.where(self.right > 0, 1 / np.maximum(1, hits[self.page]), np.minimum(1, MOST_WRONG / np.maximum(1, misses[self.page])))
        self.weight = of_page[self.page] * share


def fit(lines, wanted):
    weight = lines.weight[wanted]
    leaves, trees = SIZES[lines.kind]
    return lgb.train(PARAMS | {"num_leaves": leaves, "min_data_in_leaf": FEWEST[lines.kind]}, lgb.Dataset(lines.rows[wanted], lines.right[wanted], weight=weight / weight.mean()), trees)


def changed(lines, names):
    """Which lines of dates speak of a change and not of the publication, as the product asks."""
    says = lambda name: lines.rows[:, names.index(name)] > 0
    return (says("says updated") | says("line before says updated")) & ~says("says published") & ~says("line before says published")


def figures(pages, lines, kind, names):
    odds = np.zeros(len(lines.right))
    for fold in range(FOLDS):
        test = lines.fold == fold
        odds[test] = fit(lines, ~test).predict(lines.rows[test], raw_score=True)
    if kind == "date":
        odds -= CHANGED * changed(lines, names)
    best = {}
    for at, page in enumerate(lines.page):
        if page not in best or odds[at] > best[page][0]:
            best[page] = (odds[at], lines.right[at])
    for name, wanted in GROUPS.items():
        asked = [at for at, p in enumerate(pages) if wanted(p) and p[kind]["known"]]
        there = sum(any(pages[at][kind]["right"]) for at in asked)
        for bar in (-1, -0.3, 0, 0.5, 0.65, 0.8, 0.9, 1, 1.1, 1.2, 1.5, 2):
            given = [best[at][1] for at in asked if at in best and best[at][0] > bar]
            right = sum(given)
            print(f"{kind} {name:14} bar {bar:4} known {len(asked)} there {there} right when given {right / max(1, len(given)):.3f} of known {right / max(1, len(asked)):.3f} of there {right / max(1, there):.3f}")


def of_dumps(style=None):
    return lambda page: page["set"] == "dumps-dev" and page["type"] == "article" and style in (None, page["style"])


GROUPS = {
    "articles": of_dumps(),
    "inner": of_dumps("inner"),
    "wet": of_dumps("wet"),
    "soup": of_dumps("soup"),
    "other types": lambda page: page["set"] == "dumps-dev" and page["type"] != "article",
    "other sets": lambda page: page["set"] in ("world-dev", "segments-dev", "recipes-dev", "dates-dev"),
    "cut": lambda page: page["set"].endswith("-cut"),
    "clean": lambda page: page["set"].endswith("-clean"),
}


def write_module(path, names, data):
    lines = "\n".join(f"    '{kind}: {name}'," for kind in KINDS for name in names[kind])
    path.write_text(
        "// Written by training/rules/dump-front/train.py: do not edit.\n"
        "import type { Weights } from '../html-model.js'\n\n"
        "/** Weights of the models of headlines, dates and bylines of dumps. */\n"
        "export const frontWeights: Weights = {\n"
        f"  version: 2,\n  features: [\n{lines}\n  ],\n"
        f"  checksum: {zlib.crc32(data)},\n  data: '{base64.b64encode(data).decode()}',\n}}\n",
        encoding="utf8",
    )


def main():
    work, root = sys.argv[1:3]
    names = json.load(open(Path(work) / "features.json"))
    pages = [json.loads(line) for line in open(Path(work) / "lines.jsonl", encoding="utf8")]
    packed = b""
    for kind in KINDS:
        lines = Lines(pages, kind)
        if "--figures" in sys.argv:
            figures(pages, lines, kind, names[kind])
        packed += forest(fit(lines, np.ones(len(lines.right), dtype=bool)), len(names[kind]))
    write_module(Path(root) / "src/model/weights/front.ts", names, packed)
    print("weights", len(packed), "bytes")


main()

"""The exported dumps as flat arrays, with labels, weights and folds by site."""

import json
import sys
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).resolve().parent.parent))
import corpus as corpora  # noqa: E402
import labels  # noqa: E402

FOLDS = 5
# what a page of a set counts, all its flattenings together
SETS = {"dumps-dev": 0.5, "wcxb-dev": 0.5, "news-dev": 0.5, "lines-dev": 0.7, "world-dev": 0.5, "web-dev": 0.3, "forums-dev": 0.7, "aeb-dev": 0.5,
        "segments-dev": 0.4, "recipes-dev": 0.3, "dates-dev": 0.3}


class Pages:
    """All dumps of an export; the site of a page decides its fold, joined with every other site that has one of its pages."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.pages = [json.loads(line) for line in open(self.folder / "pages.jsonl", encoding="utf8")]
        ints = lambda name: np.fromfile(self.folder / f"{name}.i32", dtype=np.int32)
        self.block_start = corpora.starts([p["blocks"] for p in self.pages])
        self.word_start = corpora.starts([p["words"] for p in self.pages])
        self.truth_start = corpora.starts([p["truth"] for p in self.pages])
        self.words, self.truth, self.counts, self.print = ints("words"), ints("truth"), ints("wordCounts"), ints("print")
        self.tokens, token_counts = ints("tokens"), ints("tokenCounts")
        self.token_start = corpora.starts(token_counts)
        names = self._joined(corpora.groups(self))
        self.group = np.unique(names, return_inverse=True)[1].astype(np.int32)
        self.fold = np.array([corpora.fold_of(name, FOLDS) for name in names])
        self.page_of = np.repeat(np.arange(len(self.pages), dtype=np.int32), [p["blocks"] for p in self.pages])
        self.set = np.array([p["set"] for p in self.pages])
        self.own = np.array([p["own"] for p in self.pages])
        # the flattenings of one page have the same words: two of them tell the lexicon enough
        self.telling = np.array([p["own"] or p["style"] == "mess" or p["set"] not in ("wcxb-dev", "news-dev") for p in self.pages])
        self.share = self._labels()
        self.label = (self.share >= 0.5).astype(np.float32)

    def blocks(self, page):
        return slice(self.block_start[page], self.block_start[page + 1])

    def _joined(self, names):
        """Dumps of `lines-dev` come without an address: those that share a line of four words or more are of one site."""
        alias, first = {}, {}

        def root(name):
            while name in alias:
                name = alias[name]
            return name

        for at, page in enumerate(self.pages):
            if page["set"] != "lines-dev":
                continue
            for block in range(self.block_start[at], self.block_start[at + 1]):
                if self.counts[block] < 4:
                    continue
                other = root(first.setdefault(int(self.print[block]), names[at]))
                mine = root(names[at])
                if other != mine:
                    alias[mine] = other
        return [root(name) for name in names]

    def _labels(self):
        file = self.folder / "share.npy"
        if file.exists():
            return np.load(file)
        shares = []
        for at in range(len(self.pages)):
            words = self.words[self.word_start[at] : self.word_start[at + 1]][:200000]
            truth = self.truth[self.truth_start[at] : self.truth_start[at + 1]][:60000]
            shares.append(labels.label_page(self.words[self.word_start[at] : self.word_start[at + 1]], self.counts[self.blocks(at)], truth))
        found = np.concatenate(shares)
        np.save(file, found)
        return found

    def weights(self, power=0.8, sets=SETS):
        """Words to a power, every page the same in sum (its set's weight), shared out among its flattenings."""
        own = np.maximum(self.counts, 0.3).astype(np.float64) ** power
        sums = np.bincount(self.page_of, own, minlength=len(self.pages))
        alike = {}
        for page in self.pages:
            key = (page["set"], page["id"])
            alike[key] = alike.get(key, 0) + 1
        worth = np.array([sets.get(p["set"], 0.5) / alike[p["set"], p["id"]] for p in self.pages])
        return own * (worth / np.maximum(sums, 1e-9))[self.page_of]

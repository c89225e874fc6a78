"""The exported dumps as flat arrays, with labels, weights and folds by site."""

import json
import sys
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).resolve().parent.parent))
import corpus as corpora  # noqa: E402
import labels  # noqa: E402

FOLDS = 5


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
        names = corpora.groups(self)
        self.group = np.unique(names, return_inverse=True)[1].astype(np.int32)
        self.fold = np.array([corpora.fold_of(name, FOLDS) for name in names])
        self.page_of = np.repeat(np.arange(len(self.pages), dtype=np.int32), [p["blocks"] for p in self.pages])
        self.set = np.array([p["set"] for p in self.pages])
        self.share = self._labels()
        self.label = (self.share >= 0.5).astype(np.float32)

    def blocks(self, page):
        return slice(self.block_start[page], self.block_start[page + 1])

    def _labels(self):
        file = self.folder / "share.npy"
        if file.exists():
            return np.load(file)
        shares = []
        for at in range(len(self.pages)):
            words = self.words[self.word_start[at] : self.word_start[at + 1]]
            truth = self.truth[self.truth_start[at] : self.truth_start[at + 1]]
            shares.append(labels.label_page(words, self.counts[self.blocks(at)], truth))
        found = np.concatenate(shares)
        np.save(file, found)
        return found

    def weights(self, power=0.8, sets=None):
        """Words to a power, every page the same in sum (its set's weight)."""
        own = np.maximum(self.counts, 0.3).astype(np.float64) ** power
        sums = np.bincount(self.page_of, own, minlength=len(self.pages))
        worth = np.array([(sets or {}).get(s, 1.0) for s in self.set])
        return own * (worth / np.maximum(sums, 1e-9))[self.page_of]

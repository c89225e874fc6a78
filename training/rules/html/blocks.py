"""The exported blocks with their labels, weights and folds."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

# How much a set counts: modern pages of all kinds in full, single kinds and old pages less.
SET_WEIGHTS = {"wcxb-dev": 1.0, "news-dev": 0.7, "aeb-dev": 0.7, "world-dev": 0.6, "forums-dev": 0.5, "web-dev": 0.3}
FOLDS = 5
# A page teaches only if its truth has so many words, and so much of them is found in its blocks.
LEAST_TRUTH_WORDS = 20
LEAST_FOUND = 0.3
# Boilerplate weighs at most so many times what the main content of its page weighs.
MOST_NEGATIVE = 3
# A block without words still weighs something.
LEAST_WORDS = 0.3


@dataclass
class Blocks:
    """All blocks of an export; arrays have one row a block."""

    folder: Path
    pages: list
    tokens: list
    columns: dict
    labels: np.ndarray
    words: np.ndarray
    weights: np.ndarray
    folds: np.ndarray

    @property
    def taught(self):
        """Rows that have weight."""
        return np.where(self.weights > 0)[0]

    def without(self, fold):
        return np.where((self.folds != fold) & (self.weights > 0))[0]

    def of(self, fold):
        return np.where(self.folds == fold)[0]


def rows_of(page):
    return slice(page["from"], page["from"] + page["size"])


def load(folder):
    """Reads what `export.mjs` wrote."""
    folder = Path(folder)
    meta = json.loads((folder / "meta.json").read_text())
    columns = read_columns(folder / "columns.f32", meta["names"])
    labels = (np.fromfile(folder / "labels.f32", dtype=np.float32) >= 0.5).astype(np.float64)
    words = np.maximum(columns["words"], LEAST_WORDS)
    folds = np.concatenate([np.full(page["size"], fold_of(page["host"]), np.int8) for page in meta["pages"]])
    weights = weigh(meta["pages"], words, labels)
    return Blocks(folder, meta["pages"], meta["tokens"], columns, labels, words, weights, folds)


def read_columns(file, names):
    values = np.fromfile(file, dtype=np.float32).reshape(-1, len(names))
    return {name: values[:, at] for at, name in enumerate(names)}


def fold_of(host):
    """Pages of one host are never both in training and in testing, and always in the same fold."""
    return int(hashlib.md5(host.encode()).hexdigest(), 16) % FOLDS


def weigh(pages, words, labels):
    """Each page counts alike in its set, whatever its length; blocks by their words and, a little, by their number."""
    weights = np.zeros(len(words))
    for page in pages:
        rows = rows_of(page)
        found = (words[rows] * labels[rows]).sum()
        if page["truthWords"] < LEAST_TRUTH_WORDS or found < LEAST_FOUND * page["truthWords"]:
            continue
        by_words, by_root = share(words[rows], labels[rows]), share(np.sqrt(words[rows]), labels[rows])
        weights[rows] = (0.7 * by_words + 0.3 * by_root) * SET_WEIGHTS[page["set"]]
    return weights * len(weights) / weights.sum()


def share(mass, labels):
    """Shares out the weight of a page: one for its main content, up to `MOST_NEGATIVE` for the rest."""
    total = max((mass * labels).sum(), 1e-9)
    rest = mass * (1 - labels)
    return mass * labels / total + rest / max(rest.sum(), 1e-9) * min(rest.sum() / total, MOST_NEGATIVE)

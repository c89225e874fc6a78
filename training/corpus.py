"""The exported pages, as flat arrays, with labels and weights."""

import json
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numba import njit

TRAINING = ("wcxb-dev", "news-dev", "aeb-dev", "web-dev", "forums-dev", "world-dev")


@dataclass
class Corpus:
    """All pages of an export. `*_start[p]` is where page p's part of an array begins."""

    folder: Path
    pages: list
    names: list
    features: np.ndarray
    block_start: np.ndarray
    container_start: np.ndarray
    word_start: np.ndarray
    truth_start: np.ndarray
    block_words: np.ndarray
    words: np.ndarray
    truth: np.ndarray
    arrays: dict

    def blocks(self, page):
        return slice(self.block_start[page], self.block_start[page + 1])

    @property
    def block_page(self):
        return np.repeat(np.arange(len(self.pages), dtype=np.int32), np.diff(self.block_start))


def starts(counts):
    return np.concatenate([[0], np.cumsum(np.asarray(counts, dtype=np.int64))])


def load(folder):
    """Reads an export made by `export.mjs`."""
    folder = Path(folder)
    pages = [json.loads(line) for line in open(folder / "pages.jsonl", encoding="utf8")]
    names = json.load(open(folder / "features.json", encoding="utf8"))
    ints = lambda name: np.fromfile(folder / f"{name}.i32", dtype=np.int32)
    block_start = starts([p["blocks"] for p in pages])
    features = np.memmap(folder / "features.f32", dtype=np.float32, mode="r", shape=(int(block_start[-1]), len(names)))
    wanted = ("container", "path", "outer", "hash", "hidden", "branch", "heading", "parent", "names", "nameStart", "textTokens", "textStart", "said", "saidStart",
              "up1", "up2", "wide100", "wide400", "first", "end")
    return Corpus(
        folder=folder,
        pages=pages,
        names=names,
        features=features,
        block_start=block_start,
        container_start=starts([p["containers"] for p in pages]),
        word_start=starts([p["words"] for p in pages]),
        truth_start=starts([p["truth"] for p in pages]),
        block_words=ints("wordCounts"),
        words=ints("words"),
        truth=ints("truth"),
        arrays={name: ints(name) for name in wanted if (folder / f"{name}.i32").exists()},
    )


def fold_of(host, folds=5):
    """The fold of a host: the same in every run, whatever the sets."""
    return zlib.crc32(host.encode("utf8")) % folds


def groups(corpus):
    """One name a page for splitting: its host, joined with every other host that shares a page with it byte by byte."""
    first = {}
    alias = {}

    def root(host):
        while host in alias:
            host = alias[host]
        return host

    for page in corpus.pages:
        host, other = root(page["host"]), first.setdefault(page["hash"], page["host"])
        other = root(other)
        if host != other:
            alias[host] = other
    return [root(page["host"]) for page in corpus.pages]


def duplicates(corpus):
    """True for a page whose bytes an earlier page has."""
    seen, repeated = set(), []
    for page in corpus.pages:
        repeated.append(page["hash"] in seen)
        seen.add(page["hash"])
    return np.array(repeated)

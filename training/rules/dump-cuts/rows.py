"""Reads an export of `export.mjs`: rows, labels, weights, folds by host."""

import json
import sys
import zlib
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).resolve().parents[2]))
from plain import short_hashes  # noqa: E402

FOLDS = 5
# Pages of other sets teach the words and marks of other languages; what is right there is what their tags say, which is not quite what an editor says.
SET_WEIGHTS = {"dumps-dev": 1.0, "soup": 0.6, "excerpt": 0.4, "world-dev": 0.3, "segments-dev": 0.3}
# Words that fewer hosts have are not scored; the score of a rare one is drawn towards nothing.
HOSTS = 6
SHRINK = 8.0


def load(work):
    work = Path(work)
    names = json.load(open(work / "features.json"))
    pages = [json.loads(line) for line in open(work / "pages.jsonl", encoding="utf8")]
    rows = np.fromfile(work / "rows.i32", dtype=np.int32).reshape(-1, 5)
    columns = np.memmap(work / "features.f32", dtype=np.float32, mode="r", shape=(len(rows), len(names)))
    hosts = np.array([zlib.crc32(p["host"].encode()) for p in pages], dtype=np.int64)
    rows[:, 3:5] = short_hashes(rows[:, 3:5])
    return names, pages, rows, columns, hosts, hosts % FOLDS


def weights(pages, rows):
    """Pages weigh the same, but for those on which little can be learnt: the score is a mean over pages."""
    weight = rows[:, 2] / 1000
    mass = np.bincount(rows[:, 0], weight, len(pages))
    of_set = np.array([SET_WEIGHTS[p["set"]] for p in pages])
    return weight * (of_set / np.maximum(mass, 8))[rows[:, 0]]


def word_scores(tokens, label, weight, host, wanted):
    """Shrunk log-odds of going on beside each word, against the mean, learnt on the wanted rows alone."""
    use = wanted & (tokens != 0) & (weight > 0)
    ids, index = np.unique(tokens[use], return_inverse=True)
    w = weight[use] / weight[use].mean()
    joined = np.bincount(index, w * label[use], len(ids))
    mass = np.bincount(index, w, len(ids))
    mean = joined.sum() / mass.sum()
    pairs = np.unique(np.stack([index, host[use]]), axis=1)[0]
    seen = np.bincount(pairs, minlength=len(ids))
    chance = (joined + SHRINK * mean) / (mass + SHRINK)
    score = np.log(chance / (1 - chance)) - np.log(mean / (1 - mean))
    keep = (seen >= HOSTS) & (np.abs(score) >= 0.1)
    return ids[keep], np.clip(np.round(score[keep] * 16), -127, 127) / 16


def look_up(tokens, ids, scores):
    if len(ids) == 0:
        return np.zeros(len(tokens))
    at = np.clip(np.searchsorted(ids, tokens), 0, len(ids) - 1)
    return np.where(ids[at] == tokens, scores[at], 0)

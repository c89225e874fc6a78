"""Three logistic regressions over a block's tokens: is it content, are the blocks after it, are those before it."""

import numpy as np
from numba import njit

STEP = 16.0  # weights are shipped in sixteenths of a log-odd, one byte each
TRIED = 24000  # tokens that are fitted: those on the most sites
MOST = 14000  # tokens that are kept: 400 kB of weights hold no more
WORTH = {"lines-dev": 0.6, "world-dev": 0.5, "web-dev": 0.3, "forums-dev": 0.7, "aeb-dev": 0.7}
NEAR = 8  # blocks that a cue speaks of


def vocabulary(pages, least=5, most=None):
    """Hashes of the tokens that stand on enough sites, and the number of each occurrence's token (-1: unknown)."""
    ids, inverse = np.unique(pages.tokens, return_inverse=True)
    groups = pages.group[np.repeat(pages.page_of, np.diff(pages.token_start))]
    span = int(pages.group.max()) + 1
    pairs = np.unique(inverse.astype(np.int64) * span + groups)
    hosts = np.bincount(pairs // span, minlength=len(ids))
    keep = hosts >= least
    if most is not None and keep.sum() > most:
        keep &= hosts >= np.sort(hosts[keep])[-most]
    number = np.where(keep, np.cumsum(keep) - 1, -1).astype(np.int32)
    return ids[keep], number[inverse]


def targets(pages):
    """By view: what is to be told of each block, 0 to 1."""
    label, words = pages.label.astype(np.float64), np.sqrt(pages.counts + 0.1)
    out = np.zeros((3, len(label)), dtype=np.float32)
    out[0] = label
    _around(label, words, pages.block_start, NEAR, out)
    return out


@njit(cache=True)
def _around(label, words, start, near, out):
    for page in range(len(start) - 1):
        for b in range(start[page], start[page + 1]):
            for view in (1, 2):
                first, end = (b + 1, min(start[page + 1], b + 1 + near)) if view == 1 else (max(start[page], b - near), b)
                total, good = 0.5, 0.0
                for other in range(first, end):
                    total += words[other]
                    good += words[other] * label[other]
                out[view, b] = good / total


@njit(cache=True)
def _fit(tokens, start, rows, target, weight, size, epochs, rate, decay, seed):
    np.random.seed(seed)
    w = np.zeros(size)
    g = np.full(size, 1e-2)
    bias, bias_g = 0.0, 1e-2
    order = rows.copy()
    for epoch in range(epochs):
        np.random.shuffle(order)
        for at in range(len(order)):
            b = order[at]
            n = 0
            total = 0.0
            for k in range(start[b], start[b + 1]):
                t = tokens[k]
                if t >= 0:
                    n += 1
                    total += w[t]
            scale = 1.0 / np.sqrt(max(1, n))
            p = 1.0 / (1.0 + np.exp(-(bias + total * scale)))
            slope = (p - target[b]) * weight[b]
            bias_g += slope * slope
            bias -= rate * slope / np.sqrt(bias_g)
            for k in range(start[b], start[b + 1]):
                t = tokens[k]
                if t >= 0:
                    step = slope * scale + decay * w[t]
                    g[t] += step * step
                    w[t] -= rate * step / np.sqrt(g[t])
    return w, bias


@njit(cache=True)
def score(tokens, start, rows, w, bias, out):
    """The same as the product does it: the weights' sum by the root of their count."""
    for at in range(len(rows)):
        b = rows[at]
        n = 0
        total = 0.0
        for k in range(start[b], start[b + 1]):
            t = tokens[k]
            if t >= 0:
                n += 1
                total += w[t]
        out[b] = bias + total / np.sqrt(max(1, n))


def fit(pages, numbers, size, target, weight, train, epochs=6, rate=0.15, decay=2e-4, seed=5):
    """Weights in sixteenths and the bias, from the blocks of some pages."""
    rows = np.flatnonzero(train[pages.page_of] & (np.diff(pages.token_start) > 0))
    scaled = weight / weight[rows].mean()
    w, bias = _fit(numbers, pages.token_start, rows, target, scaled, size, epochs, rate, decay, seed)
    return np.clip(np.round(w * STEP), -127, 127) / STEP, float(np.float32(bias))


def lexicon(pages, ids, numbers, wanted, weight, train, most=MOST, epochs=3):
    """Weights of the tokens that matter (the others' are 0), one row a view, and the biases."""
    fits = [fit(pages, numbers, len(ids), wanted[view], weight, train, epochs) for view in range(3)]
    table = np.stack([w for w, _ in fits])
    # how much a token moves the scores where it stands
    moves = np.abs(table).max(axis=0) * np.sqrt(np.bincount(numbers[numbers >= 0], minlength=len(ids)))
    table[:, np.argsort(-moves)[most:]] = 0
    return table, [bias for _, bias in fits]


def out_of_fold(pages):
    """Each view's score of each block, by weights that never saw its site."""
    ids, numbers = vocabulary(pages, 5, TRIED)
    wanted, weight = targets(pages), pages.weights(0.5, WORTH)
    out = np.zeros((3, len(pages.label)))
    for fold in range(int(pages.fold.max()) + 1):
        table, biases = lexicon(pages, ids, numbers, wanted, weight, pages.fold != fold)
        rows = np.flatnonzero((pages.fold == fold)[pages.page_of])
        known = np.where((numbers >= 0) & (table[:, numbers] != 0).any(axis=0), numbers, -1).astype(np.int32)
        for view in range(3):
            score(known, pages.token_start, rows, table[view], biases[view], out[view])
    return out

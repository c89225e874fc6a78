"""Logistic regressions over a block's tokens: is it content, are the blocks after it, are those before it."""

import numpy as np
from numba import njit

STEP = 16.0  # weights are shipped in sixteenths of a log-odd, one byte each
TRIED = 90000  # tokens that are fitted: those on the most sites
MOST = 28000  # tokens that are kept: more do not fit into the weights
NEAR = 8  # blocks that a cue speaks of
VIEWS = 3


def vocabulary(pages, least=4, most=None):
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
    out = np.zeros((len(label), VIEWS), dtype=np.float32)
    out[:, 0] = label
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
                out[b, view] = good / total


@njit(cache=True)
def _fit(tokens, start, rows, target, weight, size, epochs, rate, decay, seed):
    np.random.seed(seed)
    views = target.shape[1]
    w = np.zeros((size, views), dtype=np.float32)
    g = np.full((size, views), 1e-2, dtype=np.float32)
    bias, bias_g = np.zeros(views), np.full(views, 1e-2)
    total, slope = np.zeros(views), np.zeros(views)
    order = rows.copy()
    for epoch in range(epochs):
        np.random.shuffle(order)
        for at in range(len(order)):
            b = order[at]
            n = 0
            total[:] = 0
            for k in range(start[b], start[b + 1]):
                t = tokens[k]
                if t >= 0:
                    n += 1
                    for v in range(views):
                        total[v] += w[t, v]
            scale = 1.0 / np.sqrt(max(1, n))
            for v in range(views):
                p = 1.0 / (1.0 + np.exp(-(bias[v] + total[v] * scale)))
                slope[v] = (p - target[b, v]) * weight[b]
                bias_g[v] += slope[v] * slope[v]
                bias[v] -= rate * slope[v] / np.sqrt(bias_g[v])
            for k in range(start[b], start[b + 1]):
                t = tokens[k]
                if t >= 0:
                    for v in range(views):
                        step = slope[v] * scale + decay * w[t, v]
                        g[t, v] += step * step
                        w[t, v] -= rate * step / np.sqrt(g[t, v])
    return w, bias


@njit(cache=True)
def score(tokens, start, rows, table, bias, out):
    """The same as the product does it: the weights' sum by the root of their count; then the greatest and the least of the first view, and the last token's."""
    views = table.shape[1]
    for at in range(len(rows)):
        b = rows[at]
        n = 0
        for v in range(views + 3):
            out[v, b] = 0
        for k in range(start[b], start[b + 1]):
            t = tokens[k]
            out[views + 2, b] = 0
            if t >= 0:
                n += 1
                own = table[t, 0]
                out[views, b] = max(own, out[views, b])
                out[views + 1, b] = min(own, out[views + 1, b])
                out[views + 2, b] = own
                for v in range(views):
                    out[v, b] += table[t, v]
        for v in range(views):
            out[v, b] = bias[v] + out[v, b] / np.sqrt(max(1, n))


def lexicon(pages, ids, numbers, wanted, weight, train, most=MOST, epochs=3, rate=0.15, decay=2e-4, seed=5):
    """Weights in sixteenths of the tokens that matter (the others' are 0), one column a view, and the biases."""
    rows = np.flatnonzero((train & pages.telling)[pages.page_of] & (np.diff(pages.token_start) > 0))
    scaled = weight / weight[rows].mean()
    w, bias = _fit(numbers, pages.token_start, rows, wanted, scaled, len(ids), epochs, rate, decay, seed)
    table = (np.clip(np.round(w * STEP), -127, 127) / STEP).astype(np.float32)
    # how much a token moves the scores where it stands
    force = np.abs(table) * np.array([1.0, 0.7, 0.7])
    moves = force.max(axis=1) * np.sqrt(np.bincount(numbers[numbers >= 0], minlength=len(ids)))
    table[np.argsort(-moves)[most:]] = 0
    return table, bias.astype(np.float32)


def out_of_fold(pages):
    """Each view's score of each block by weights that never saw its site, and which tokens those know."""
    ids, numbers = vocabulary(pages, 4, TRIED)
    wanted, weight = targets(pages), pages.weights(0.5)
    out, seen = np.zeros((VIEWS + 3, len(pages.label))), np.zeros(len(numbers), dtype=np.uint8)
    for fold in range(int(pages.fold.max()) + 1):
        table, biases = lexicon(pages, ids, numbers, wanted, weight, pages.fold != fold)
        tested = (pages.fold == fold)[pages.page_of]
        rows = np.flatnonzero(tested)
        known = np.where((numbers >= 0) & (table != 0).any(axis=1)[numbers], numbers, -1).astype(np.int32)
        own = np.repeat(tested, np.diff(pages.token_start))
        seen[own] = known[own] >= 0
        score(known, pages.token_start, rows, table, biases, out)
        print("fold", fold, auc(out[0][tested], pages.label[tested], weight[tested]), flush=True)
    return out, seen


def auc(score, label, weight):
    order = np.argsort(score)
    l, w = label[order], weight[order]
    neg = np.cumsum(w * (l == 0))
    return float((neg * w * (l == 1)).sum() / ((w * (l == 1)).sum() * neg[-1]))

"""Labels by alignment: which words of a page are words of its truth."""

import numpy as np
from numba import njit


@njit(cache=True)
def _lcs(a, b, aligned):
    """Marks in `aligned` the words of `a` on one longest common subsequence with `b`; bits of the table say where to go back."""
    n, m = len(a), len(b)
    width = (m >> 3) + 1
    take = np.zeros((n + 1, width), dtype=np.uint8)  # the best of (i, j) comes from (i - 1, j)
    row = np.zeros(m + 1, dtype=np.int32)
    for i in range(1, n + 1):
        diagonal = 0
        left = 0
        word = a[i - 1]
        for j in range(1, m + 1):
            up = row[j]
            best = up if up >= left else left
            if word == b[j - 1] and diagonal + 1 > best:
                best = diagonal + 1
            if best == up:
                take[i, j >> 3] |= 1 << (j & 7)
            diagonal = up
            row[j] = best
            left = best
    # going back, a word is taken as late in the page as it can be; runs are then closed up
    i, j = n, m
    row2 = 0
    while i > 0 and j > 0:
        if take[i, j >> 3] & (1 << (j & 7)):
            i -= 1
        elif a[i - 1] == b[j - 1]:
            aligned[i - 1] = j
            i -= 1
            j -= 1
        else:
            j -= 1
    return row2


@njit(cache=True)
def _shift(a, b, aligned):
    """Moves each aligned run as a whole: where a neighbour's truth word is the one next door, prefer the contiguous place."""
    n = len(a)
    # forwards: after an aligned word, if the next page word equals the next truth word which is aligned elsewhere later, pull it here
    position = np.full(len(b) + 2, -1, dtype=np.int64)
    for i in range(n):
        if aligned[i] > 0:
            position[aligned[i]] = i
    for i in range(n - 1):
        j = aligned[i]
        if j > 0 and j < len(b) and aligned[i + 1] == 0 and a[i + 1] == b[j]:
            later = position[j + 1]
            if later > i + 1 or later == -1:
                if later >= 0:
                    aligned[later] = 0
                aligned[i + 1] = j + 1
                position[j + 1] = i + 1
    for i in range(n - 1, 0, -1):
        j = aligned[i]
        if j > 1 and aligned[i - 1] == 0 and a[i - 1] == b[j - 2]:
            earlier = position[j - 1]
            if earlier < i - 1:
                before = -1
                if earlier >= 0:
                    # only when the other place is alone: a run there is worth more
                    before = earlier
                    run = (earlier > 0 and aligned[earlier - 1] == j - 2) if j > 2 else False
                    if run:
                        continue
                    aligned[before] = 0
                aligned[i - 1] = j - 1
                position[j - 1] = i - 1


@njit(cache=True)
def _accept(aligned, start, count, accepted):
    """Keeps aligned words in runs of three or more, and in blocks at least half aligned."""
    n = len(aligned)
    i = 0
    while i < n:
        if aligned[i] == 0:
            i += 1
            continue
        k = i + 1
        while k < n and aligned[k] == aligned[k - 1] + 1:
            k += 1
        if k - i >= 3:
            accepted[i:k] = 1
        i = k
    for block in range(len(count)):
        own = 0
        for i in range(start[block], start[block] + count[block]):
            if aligned[i] > 0:
                own += 1
        if count[block] > 0 and own * 2 >= count[block]:
            for i in range(start[block], start[block] + count[block]):
                if aligned[i] > 0:
                    accepted[i] = 1


@njit(cache=True)
def _second(a, b, aligned, accepted, start, count, share):
    """Text out of order: blocks whose trigrams stand in a part of the truth that no word of the page was aligned with."""
    m = len(b)
    used = np.zeros(m + 1, dtype=np.uint8)
    for i in range(len(a)):
        if accepted[i]:
            used[aligned[i] - 1] = 1
    grams = dict()
    for j in range(m - 2):
        if used[j] == 0 and used[j + 1] == 0 and used[j + 2] == 0:
            grams[(b[j], b[j + 1], b[j + 2])] = j
    if len(grams) == 0:
        return
    for block in range(len(count)):
        if count[block] < 4 or share[block] >= 0.5:
            continue
        first = start[block]
        hits = 0
        for i in range(first, first + count[block] - 2):
            key = (a[i], a[i + 1], a[i + 2])
            if key in grams:
                hits += 1
        if hits * 2 >= count[block] - 2:
            for i in range(first, first + count[block] - 2):
                key = (a[i], a[i + 1], a[i + 2])
                if key in grams:
                    del grams[key]
            share[block] = hits / (count[block] - 2)


def label_page(words, counts, truth):
    """Share of each block's words that are words of the truth."""
    start = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    share = np.zeros(len(counts), dtype=np.float32)
    if len(truth) == 0 or len(words) == 0:
        return share
    aligned = np.zeros(len(words), dtype=np.int64)
    _lcs(words, truth, aligned)
    _shift(words, truth, aligned)
    accepted = np.zeros(len(words), dtype=np.uint8)
    _accept(aligned, start, counts.astype(np.int64), accepted)
    sums = np.concatenate([[0], np.cumsum(accepted)])
    share = ((sums[start[1:]] - sums[start[:-1]]) / np.maximum(1, counts)).astype(np.float32)
    _lonely(share, counts.astype(np.int64))
    _second(words, truth, aligned, accepted, start, counts.astype(np.int64), share)
    return share


@njit(cache=True)
def _lonely(share, count):
    """Blocks of one or two words need a block near by that is content too."""
    n = len(share)
    for block in range(n):
        if count[block] > 2 or share[block] < 0.5:
            continue
        near = False
        for other in range(max(0, block - 3), min(n, block + 4)):
            if other != block and count[other] > 2 and share[other] >= 0.5:
                near = True
        if not near:
            share[block] = 0


def label(corpus):
    """Labels of all pages: 0 to 1, the share of words aligned."""
    shares = []
    for at, page in enumerate(corpus.pages):
        blocks = corpus.blocks(at)
        words = corpus.words[corpus.word_start[at] : corpus.word_start[at + 1]]
        truth = corpus.truth[corpus.truth_start[at] : corpus.truth_start[at + 1]]
        shares.append(label_page(words, corpus.block_words[blocks], truth))
    return np.concatenate(shares)


def weigh(corpus, share):
    """Words of the block by words of the truth (negatives at most three times that a page), mixed 70/30 with the root of its words."""
    weights = np.zeros(len(share), dtype=np.float32)
    for at, page in enumerate(corpus.pages):
        blocks = corpus.blocks(at)
        words = corpus.block_words[blocks].astype(np.float64)
        positive = share[blocks] >= 0.5
        truth = max(20.0, float(page["truth"]))
        own = words / truth
        negatives = own[~positive].sum()
        if negatives > 3:
            own[~positive] *= 3 / negatives
        roots = np.sqrt(words)
        weights[blocks] = 0.7 * own + 0.3 * 2 * roots / max(1.0, roots.sum())
    return weights

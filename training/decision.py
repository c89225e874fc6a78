"""From scores to kept blocks, and the word F1 of what is kept. `src/model/decision.ts` does the same."""

import numpy as np
from numba import njit


@njit(cache=True)
def smooth(p, words, path, around, own_share, path_share):
    """Own score, the mean of its path and the mean of its container, weighted by words."""
    n = len(p)
    path_sum = np.zeros(path.max() + 2 if n else 1)
    path_n = np.zeros_like(path_sum)
    around_sum = np.zeros(around.max() + 2 if n else 1)
    around_n = np.zeros_like(around_sum)
    for b in range(n):
        w = words[b] + 1.0
        path_sum[path[b]] += p[b] * w
        path_n[path[b]] += w
        around_sum[around[b]] += p[b] * w
        around_n[around[b]] += w
    out = np.zeros(n)
    for b in range(n):
        out[b] = (
            own_share * p[b]
            + path_share * path_sum[path[b]] / path_n[path[b]]
            + (1 - own_share - path_share) * around_sum[around[b]] / around_n[around[b]]
        )
    return out


@njit(cache=True)
def choose(p, words):
    """Threshold of the top blocks that maximise the expected F1, and that F1."""
    order = np.argsort(-p)
    total = 0.0
    for b in range(len(p)):
        total += p[b] * words[b]
    best, threshold = 0.0, 1.0
    kept, right = 0.0, 0.0
    for at in range(len(order)):
        b = order[at]
        kept += words[b]
        right += p[b] * words[b]
        if kept + total <= 0:
            continue
        value = 2 * right / (kept + total)
        if value > best:
            best, threshold = value, p[b]
    return threshold, best


@njit(cache=True)
def keep(p, words, hashes, threshold):
    """Blocks at or above the threshold, without exact repeats of six words or more."""
    kept = np.zeros(len(p), dtype=np.bool_)
    seen = set([np.int64(0)])
    for b in range(len(p)):
        if p[b] < threshold:
            continue
        if words[b] >= 6:
            if np.int64(hashes[b]) in seen:
                continue
            seen.add(np.int64(hashes[b]))
        kept[b] = True
    return kept


@njit(cache=True)
def bag_f1(tokens, block_of, kept, truth):
    """Word F1 of the kept blocks, as WCXB defines it."""
    counts = dict()
    counts[np.int32(0)] = 0
    for j in range(len(truth)):
        counts[truth[j]] = counts.get(truth[j], 0) + 1
    given = 0
    both = 0
    for i in range(len(tokens)):
        if not kept[block_of[i]]:
            continue
        given += 1
        left = counts.get(tokens[i], 0)
        if left > 0:
            both += 1
            counts[tokens[i]] = left - 1
    if len(truth) == 0:
        v = 1.0 if given == 0 else 0.0
        return v, v, v
    if given == 0 or both == 0:
        return 0.0, 0.0, 0.0
    precision = both / given
    recall = both / len(truth)
    return precision, recall, 2 * precision * recall / (precision + recall)

"""Target encoding of tokens: how likely a block is content where a token stands, leaving out its own host."""

import numpy as np
from numba import njit

STEP = 16.0  # scores are kept in sixteenths, one byte each
STRENGTH = 0.5  # weight of the prior, in roots of page weights
PARTS = ("max", "min", "sum", "count", "mean")


@njit(cache=True)
def _score(n, p, prior, strength):
    odds = (p + strength * prior) / (max(0.0, n - p) + strength * (1 - prior))
    value = np.log(max(1e-9, odds) * (1 - prior) / prior)
    value = np.round(value * 16.0)
    if value > 127:
        value = 127.0
    if value < -127:
        value = -127.0
    if abs(value) < 2:
        value = 0.0  # says nothing: the shipped lexicon leaves it out
    return value / 16.0


@njit(cache=True)
def _group_sums(order, starts, tokens, weights, targets, size, total_n, total_p, hosts):
    """Sums over hosts of the root of a token's weight there, and of its share of content."""
    local_n = np.zeros(size, dtype=np.float64)
    local_p = np.zeros(size, dtype=np.float64)
    for group in range(len(starts) - 1):
        touched = [np.int64(0) for _ in range(0)]
        for row in range(starts[group], starts[group + 1]):
            at = order[row]
            token = tokens[at]
            if token < 0 or weights[at] <= 0:
                continue
            if local_n[token] == 0.0:
                touched.append(np.int64(token))
            local_n[token] += weights[at]
            local_p[token] += targets[at]
        for token in touched:
            root = np.sqrt(local_n[token])
            total_n[token] += root
            total_p[token] += root * local_p[token] / local_n[token]
            hosts[token] += 1
            local_n[token] = 0.0
            local_p[token] = 0.0


@njit(cache=True)
def _group_scores(order, starts, trained, tokens, weights, targets, total_n, total_p, hosts, prior, strength, least, scores):
    """Score of each occurrence of a token, from the sums without its own host's; 0 when too few hosts have it."""
    size = len(total_n)
    local_n = np.zeros(size, dtype=np.float64)
    local_p = np.zeros(size, dtype=np.float64)
    for group in range(len(starts) - 1):
        touched = [np.int64(0) for _ in range(0)]
        if trained[group]:
            for row in range(starts[group], starts[group + 1]):
                at = order[row]
                token = tokens[at]
                if token < 0 or weights[at] <= 0:
                    continue
                if local_n[token] == 0.0:
                    touched.append(np.int64(token))
                local_n[token] += weights[at]
                local_p[token] += targets[at]
        for row in range(starts[group], starts[group + 1]):
            at = order[row]
            token = tokens[at]
            if token < 0:
                continue
            n, p, known = total_n[token], total_p[token], hosts[token]
            if local_n[token] > 0.0:
                root = np.sqrt(local_n[token])
                n -= root
                p -= root * local_p[token] / local_n[token]
                known -= 1
            if known >= least:
                scores[at] = _score(n, p, prior, strength)
        for token in touched:
            local_n[token] = 0.0
            local_p[token] = 0.0


class Occurrences:
    """All places of one kind of token: the page, the token, and the blocks' weight and content there."""

    def __init__(self, pages, hashes):
        self.pages = pages
        self.hashes = hashes
        self.ids = None
        self.tokens = None
        self.order = None  # occurrences sorted by group, and where each group starts

    def index(self, page_group, least):
        """Numbers the tokens that stand on enough hosts."""
        ids, inverse = np.unique(self.hashes, return_inverse=True)
        pairs = np.unique(inverse.astype(np.int64) * (page_group.max() + 1) + page_group[self.pages])
        hosts = np.bincount(pairs // (page_group.max() + 1), minlength=len(ids))
        keep = hosts >= least
        number = np.where(keep, np.cumsum(keep) - 1, -1).astype(np.int32)
        self.tokens = number[inverse]
        self.ids = ids[keep]

    def encode(self, page_group, train, weights, targets, least=5, strength=STRENGTH):
        """Scores of all occurrences (0 where unknown), and the table of scores that is shipped."""
        if self.order is None:
            self.group = page_group[self.pages]
            self.order = np.argsort(self.group, kind="stable").astype(np.int32)
            self.starts = np.concatenate([[0], np.cumsum(np.bincount(self.group, minlength=page_group.max() + 1))])
        group, order, starts = self.group, self.order, self.starts
        live = train[self.pages]
        w = np.where(live, weights, 0.0)
        t = np.where(live, targets, 0.0)
        size = len(self.ids)
        n, p, hosts = np.zeros(size), np.zeros(size), np.zeros(size, dtype=np.int64)
        _group_sums(order, starts, self.tokens, w, t, size, n, p, hosts)
        prior = float(t.sum() / max(1e-9, w.sum()))
        prior = min(0.9, max(0.1, prior))
        scores = np.zeros(len(self.tokens), dtype=np.float32)
        trained = np.zeros(len(starts) - 1, dtype=np.bool_)
        trained[np.unique(group[live])] = True
        _group_scores(order, starts, trained, self.tokens, w, t, n, p, hosts, prior, strength, least, scores)
        table = np.zeros(size, dtype=np.float32)
        for token in range(size):
            if hosts[token] >= least:
                table[token] = _score(n[token], p[token], prior, strength)
        return scores, table


# --- names of elements -------------------------------------------------------------------------------------------

EMPTY = (-20.0, 20.0)


@njit(cache=True)
def _own(scores, start, count, out):
    """Per container: max, min, sum, count, sum of |s|, sum of s|s| of its tokens' scores."""
    for c in range(count):
        for at in range(start[c], start[c + 1]):
            s = scores[at]
            if s == 0:
                continue
            a = abs(s)
            out[c, 0] = max(out[c, 0], s)
            out[c, 1] = min(out[c, 1], s)
            out[c, 2] += s
            out[c, 3] += 1
            out[c, 4] += a
            out[c, 5] += s * a


@njit(cache=True)
def _join(into, other):
    into[0] = max(into[0], other[0])
    into[1] = min(into[1], other[1])
    for part in range(2, 6):
        into[part] += other[part]


@njit(cache=True)
def _finish(sums, out):
    if sums[3] == 0:
        out[:] = 0
        return
    out[0] = sums[0]
    out[1] = sums[1]
    out[2] = sums[2]
    out[3] = sums[3]
    out[4] = sums[5] / sums[4]


@njit(cache=True)
def name_features(near, far, start, parent, container, branch, near_out, far_out, branch_out, own_out):
    """The features of one page's blocks from the scores of its containers' tokens."""
    count = len(parent)
    own_near = np.zeros((count, 6))
    own_far = np.zeros((count, 6))
    own_near[:, 0] = -20
    own_near[:, 1] = 20
    own_far[:, 0] = -20
    own_far[:, 1] = 20
    _own(near, start, count, own_near)
    _own(far, start, count, own_far)
    sums = np.zeros((count, 6))
    for c in range(count):
        sums[c] = own_near[c]
        up = parent[c]
        for _ in range(3):
            if up < 0:
                break
            _join(sums[c], own_near[up])
            up = parent[up]
        if parent[c] >= 0:
            _join(own_far[c], own_far[parent[c]])
    for b in range(len(container)):
        _finish(sums[container[b]], near_out[b])
        _finish(own_far[container[b]], far_out[b])
        _finish(sums[branch[b]], branch_out[b])
        _finish(own_near[container[b]], own_out[b])


@njit(cache=True)
def block_features(scores, start, out):
    """The features of blocks from the scores of their own tokens."""
    sums = np.zeros(6)
    for b in range(len(out)):
        sums[:] = 0
        sums[0] = -20
        sums[1] = 20
        for at in range(start[b], start[b + 1]):
            s = scores[at]
            if s == 0:
                continue
            a = abs(s)
            sums[0] = max(sums[0], s)
            sums[1] = min(sums[1], s)
            sums[2] += s
            sums[3] += 1
            sums[4] += a
            sums[5] += s * a
        _finish(sums, out[b])


@njit(cache=True)
def container_masses(parent, container, weights, targets, near_w, near_t, far_w, far_t):
    """Weight and content of the blocks within three levels below each container, and of all below."""
    for b in range(len(container)):
        c = container[b]
        level = 0
        while c >= 0:
            if level < 4:
                near_w[c] += weights[b]
                near_t[c] += targets[b]
            far_w[c] += weights[b]
            far_t[c] += targets[b]
            c = parent[c]
            level += 1


CONTEXT = ("up1", "up2", "wide100", "wide400", "likes", "window", "page")
REACH = 5


@njit(cache=True)
def _mean(sums, weights, first, end):
    first = max(first, 0)
    end = min(end, len(sums) - 1)
    weight = weights[end] - weights[first]
    return (sums[end] - sums[first]) / weight if weight > 0 else 0.0


@njit(cache=True)
def context_features(score, words, around, path, first, end, out):
    """A score's mean by words in the surroundings of each block, over the blocks like it, in a window, on the page."""
    size = len(score)
    sums = np.zeros(size + 1)
    weights = np.zeros(size + 1)
    kinds = 1
    for b in range(size):
        weight = words[b] + 1.0
        sums[b + 1] = sums[b] + score[b] * weight
        weights[b + 1] = weights[b] + weight
        kinds = max(kinds, path[b] + 1)
    like_sums = np.zeros(kinds)
    like_weights = np.zeros(kinds)
    for b in range(size):
        weight = words[b] + 1.0
        like_sums[path[b]] += score[b] * weight
        like_weights[path[b]] += weight
    for b in range(size):
        for part in range(4):
            c = around[part, b]
            out[b, part] = _mean(sums, weights, first[c], end[c])
        out[b, 4] = like_sums[path[b]] / max(1.0, like_weights[path[b]])
        out[b, 5] = _mean(sums, weights, b - REACH, b + REACH + 1)
        out[b, 6] = _mean(sums, weights, 0, size)

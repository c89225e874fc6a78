"""The linear model over hashed names and words: its tokens, its training, and its log-odds out of fold. `features/hints.ts` makes the same tokens."""

import numpy as np
from numba import njit

BITS = 17
STEPS = 5  # of one log-odd: weights are kept in four bits each
LEVELS, NEAR, PAIRED, NAMES = 24, 3, 2, 40
OWN_NAME, NEAR_NAME, FAR_NAME, PARENT_TAG, PARENT_NAME = 0, 1, 2, 101, 102
TEXT, HEADING, WORD, PAIR, SIZE, TAG_AND_SIZE = 201, 202, 301, 302, 401, 402
EPOCHS, RATE, DECAY = 2, 0.1, 1e-4
HEAVIEST = 20.0  # times the mean weight: one block must not move everything
MASK = np.uint32((1 << BITS) - 1)


WHOLE = np.uint64(0xFFFFFFFF)


@njit(cache=True)
def join(hashed, value):
    """Hash of a hash and one more number, as `facts/hash.ts` makes it. Numba would widen 32 bits to 64: each product is cut by hand."""
    h = (np.uint64(np.uint32(hashed)) * np.uint64(0x9E3779B1) & WHOLE) ^ np.uint64(np.uint32(value))
    h ^= h >> np.uint64(16)
    h = h * np.uint64(0x85EBCA6B) & WHOLE
    h ^= h >> np.uint64(13)
    h = h * np.uint64(0xC2B2AE35) & WHOLE
    return np.uint32(h ^ (h >> np.uint64(16)))


@njit(cache=True)
def block_tokens(b, parent, container, name_start, names, text_start, texts, heading, said_start, said, words, out):
    """Slots of one block's tokens, written to `out` if it has room for them; their number."""
    n = 0
    write = len(out) > 0
    c = container[b]
    for level in range(LEVELS):
        if c < 0:
            break
        kind = OWN_NAME if level == 0 else NEAR_NAME if level <= NEAR else FAR_NAME
        p = parent[c]
        first, end = name_start[c], min(name_start[c + 1], name_start[c] + NAMES)
        known = name_start[p + 1] - name_start[p] if p >= 0 and level <= PAIRED else 0
        if not write:
            n += (end - first) * (1 + min(2, known))
        else:
            for at in range(first, end):
                out[n] = join(names[at], kind) & MASK
                n += 1
                if known > 0:
                    out[n] = join(join(names[at], names[name_start[p]]), PARENT_TAG) & MASK
                    n += 1
                if known > 1:
                    out[n] = join(join(names[at], names[name_start[p] + 1]), PARENT_NAME) & MASK
                    n += 1
        c = p
    for kind in range(2):
        of = b if kind == 0 else heading[b]
        if of < 0:
            continue
        for at in range(text_start[of], text_start[of + 1]):
            if write:
                out[n] = join(texts[at], TEXT if kind == 0 else HEADING) & MASK
            n += 1
    for at in range(said_start[b], said_start[b + 1]):
        if write:
            out[n] = join(said[at], WORD) & MASK
        n += 1
        if at > said_start[b]:
            if write:
                out[n] = join(join(said[at], said[at - 1]), PAIR) & MASK
            n += 1
    size = 0
    while (1 << size) <= words[b]:
        size += 1
    if write:
        out[n] = join(size, SIZE) & MASK
    n += 1
    if name_start[container[b] + 1] > name_start[container[b]]:
        if write:
            out[n] = join(join(names[name_start[container[b]]], size), TAG_AND_SIZE) & MASK
        n += 1
    return n


@njit(cache=True)
def page_tokens(parent, container, name_start, names, text_start, texts, heading, said_start, said, words):
    """Slots of all tokens of a page's blocks, and how many each block has."""
    nothing = np.empty(0, dtype=np.uint32)
    counts = np.zeros(len(container), dtype=np.int64)
    for b in range(len(container)):
        counts[b] = block_tokens(b, parent, container, name_start, names, text_start, texts, heading, said_start, said, words, nothing)
    out = np.empty(counts.sum(), dtype=np.uint32)
    at = 0
    for b in range(len(container)):
        block_tokens(b, parent, container, name_start, names, text_start, texts, heading, said_start, said, words, out[at : at + counts[b]])
        at += counts[b]
    return out, counts


@njit(cache=True, fastmath=True)
def descend(slots, start, rows, label, weight, seed):
    """Logistic regression by AdaGrad: weights of the slots, and the bias."""
    w = np.zeros(1 << BITS, dtype=np.float32)
    g = np.full(1 << BITS, 1e-6, dtype=np.float32)
    bias, bias_g = 0.0, 1e-6
    np.random.seed(seed)
    for _ in range(EPOCHS):
        for i in np.random.permutation(len(rows)):
            row = rows[i]
            first, end = start[row], start[row + 1]
            root = 1.0 / np.sqrt(end - first)
            z = bias
            for at in range(first, end):
                z += w[slots[at]] * root
            step = (1 / (1 + np.exp(-z)) - label[row]) * weight[row]
            bias_g += step * step
            bias -= RATE * step / np.sqrt(bias_g)
            for at in range(first, end):
                slot = slots[at]
                move = step * root + DECAY * weight[row] * w[slot]
                g[slot] += move * move
                w[slot] -= RATE * move / np.sqrt(g[slot])
    return w, bias


@njit(cache=True)
def apply(slots, start, rows, steps, bias, out):
    """Log-odds of rows by weights in steps: the same sums as the product's, whole numbers first."""
    for row in rows:
        total = 0
        for at in range(start[row], start[row + 1]):
            total += steps[slots[at]]
        out[row] = (total * (1.0 / STEPS)) / np.sqrt(max(1, start[row + 1] - start[row])) + bias


class Hints:
    """Tokens of all blocks, and models trained on some of them."""

    def __init__(self, corpus, label, weights):
        arrays = corpus.arrays
        words = np.asarray(corpus.features[:, corpus.names.index("words")]).astype(np.int64)
        at = {name: np.concatenate([[0], np.cumsum([p[name] for p in corpus.pages])]) for name in ("names", "textTokens", "said")}
        slots, counts = [], []
        for page in range(len(corpus.pages)):
            blocks = corpus.blocks(page)
            first, end = corpus.container_start[page], corpus.container_start[page + 1]
            begin = corpus.block_start[page] + page
            stop = corpus.block_start[page + 1] + page + 1
            found, count = page_tokens(
                arrays["parent"][first:end], arrays["container"][blocks],
                arrays["nameStart"][first + page : end + page + 1].astype(np.int64), arrays["names"][at["names"][page] : at["names"][page + 1]],
                arrays["textStart"][begin:stop].astype(np.int64), arrays["textTokens"][at["textTokens"][page] : at["textTokens"][page + 1]],
                arrays["heading"][blocks], arrays["saidStart"][begin:stop].astype(np.int64), arrays["said"][at["said"][page] : at["said"][page + 1]],
                words[blocks],
            )
            slots.append(found)
            counts.append(count)
        self.slots = np.concatenate(slots)
        self.start = np.concatenate([[0], np.cumsum(np.concatenate(counts))])
        self.label = label
        live = weights > 0
        self.weight = np.minimum(weights / weights[live].mean(), HEAVIEST).astype(np.float32)
        self.live = live

    def fit(self, rows):
        """Weights in steps, as the product keeps them, and the bias."""
        w, bias = descend(self.slots, self.start, np.flatnonzero(rows & self.live), self.label, self.weight, 1)
        return np.clip(np.round(w * STEPS), -8, 7).astype(np.int8), float(np.float32(bias))

    def score(self, model, rows, out):
        apply(self.slots, self.start, np.flatnonzero(rows), *model, out)

    def out_of_fold(self, fold, trainable, shipped):
        """Log-odds of blocks: those that train by models without their own fold, the others by the one that is shipped."""
        out = np.zeros(len(fold))
        self.score(shipped, ~trainable, out)
        for own in np.unique(fold):
            self.score(self.fit(trainable & (fold != own)), trainable & (fold == own), out)
        return out.astype(np.float32)

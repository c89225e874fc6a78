"""A small network over the blocks of a page in their order: columns that the forests ask too, dilated convolutions, and what the page is like as a whole."""

import functools
import os
import time
from dataclasses import dataclass

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402
import optax  # noqa: E402

CHANNELS = 24
TAPS = 5  # blocks that a convolution looks at
SPREADS = (1, 2, 4, 8)  # how far apart they stand, layer by layer
POOLED = 2  # the layer that also hears what the page is like
CLASSES = 16
RATE = 3e-3
DECAY = 0.05
FEW = 5.0  # words that a page has for nothing, so that none is worth nothing and all alike
LEVEL = 400.0  # weight of a batch for which the rate was chosen
MOST_PAGES = 64
GAP = max(SPREADS) * (TAPS // 2)
BOUND = 4.0  # deviations: what lies further off counts as here
STEADY = 0.995  # of the mean of the networks of the last steps, at each step


@dataclass(frozen=True)
class Plan:
    """How a network is taught."""

    epochs: int = 8
    length: int = 4096  # blocks in a batch, whole pages with room between them
    pages: float = 0.5  # what the pages' F1 counts beside the log loss of the blocks
    drop: float = 0.1  # of the channels, in training
    drop_inputs: float = 0.1  # of the inputs, block by block
    drop_columns: float = 0.0  # of the inputs, for all blocks of a batch
    cut: float = 0.0  # of the long pages, of which only a part is shown
    averaged: float = 1.0  # the part of the steps after which the networks are averaged


class Scale:
    """From columns to inputs: numbers that run far are bent, then all are centred. `kinds` are columns of classes, each with its own weights."""

    def __init__(self, matrix, columns, kinds=()):
        self.columns, self.kinds = list(columns), list(kinds)
        rows = np.sort(np.random.default_rng(3).choice(len(matrix), min(len(matrix), 60000), replace=False))
        sample = np.array(matrix[rows][:, self.columns], dtype=np.float64)
        # a column whose hundredth part is above 6 is bent; it is half way up at its mean
        self.bend = np.where(np.quantile(np.abs(sample), 0.99, axis=0) > 6, np.abs(sample).mean(axis=0) + 1e-6, 0).astype(np.float32)
        bent = self.bent(sample)
        self.mean, self.step = bent.mean(axis=0).astype(np.float32), (1 / (bent.std(axis=0) + 1e-6)).astype(np.float32)

    def bent(self, values):
        return np.where(self.bend > 0, values / (np.abs(values) + np.where(self.bend > 0, self.bend, 1)), values)

    def inputs(self, matrix):
        return np.clip((self.bent(matrix[:, self.columns].astype(np.float64)) - self.mean) * self.step, -BOUND, BOUND)


class Sequences:
    """Pages packed one behind the other into batches of one length. `start[p]` is where page p's blocks begin in the matrix; `words` are those of each block."""

    def __init__(self, start, label, weight, words, matrix, scale):
        self.start, self.label, self.weight = start, label, weight
        self.size = np.diff(start)
        self.words = np.sqrt(np.maximum(0.3, np.asarray(words))).astype(np.float32)
        self.kinds = np.empty((len(self.words), len(scale.kinds)), dtype=np.int8)
        self.inputs = np.empty((len(self.words), len(scale.columns)), dtype=np.float16)
        for first in range(0, len(self.words), 100000):
            part = matrix[first : first + 100000]
            self.kinds[first : first + 100000] = part[:, scale.kinds]
            self.inputs[first : first + 100000] = scale.inputs(part)

    def parts(self, order, length, cut=0.0, rng=None):
        """First block and number of blocks of each page; of some long pages, only a part."""
        for page in order:
            first, size = self.start[page], min(self.size[page], length - GAP)
            if cut > 0 and size > 40 and rng.random() < cut:
                share = 0.4 + 0.6 * rng.random()
                first, size = first + int(rng.random() * (1 - share) * size), int(share * size)
            yield first, size

    def batches(self, parts, length):
        taken, filled = [], 0
        for first, size in parts:
            if taken and (filled + size + GAP > length or len(taken) == MOST_PAGES):
                yield self.fill(taken, length)
                taken, filled = [], 0
            taken.append((first, size))
            filled += size + GAP
        if taken:
            yield self.fill(taken, length)

    def fill(self, taken, length):
        made = {
            "inputs": np.zeros((length, self.inputs.shape[1]), np.float32), "kinds": np.zeros((length, self.kinds.shape[1]), np.int32), "label": np.zeros(length, np.float32),
            "weight": np.zeros(length, np.float32), "words": np.zeros(length, np.float32), "live": np.zeros(length, np.float32), "page": np.full(length, MOST_PAGES, np.int32),
        }
        places, at = [], 0
        for number, (first, size) in enumerate(taken):
            to, rows = slice(at, at + size), slice(first, first + size)
            made["inputs"][to], made["kinds"][to], made["label"][to] = self.inputs[rows], self.kinds[rows], self.label[rows]
            made["weight"][to], made["words"][to], made["live"][to], made["page"][to] = self.weight[rows], self.words[rows], 1, number
            places.append((to, rows))
            at += size + GAP
        return made, places


def begin(key, inputs, kinds):
    keys = iter(jax.random.split(key, 3 + 2 * len(SPREADS)))
    draw = lambda *shape: jax.random.normal(next(keys), shape) / np.sqrt(shape[0])
    made = {"in": draw(inputs, CHANNELS), "in bias": jnp.zeros(CHANNELS)}
    made["kinds"], made["page"] = 0.2 * draw(max(1, kinds), CLASSES, CHANNELS)[:kinds], draw(2 * CHANNELS, CHANNELS)
    for layer in range(len(SPREADS)):
        made[f"taps {layer}"] = 0.6 * draw(TAPS, CHANNELS).at[TAPS // 2].add(1.6)
        made[f"mix {layer}"], made[f"bias {layer}"] = draw(CHANNELS, CHANNELS), jnp.zeros(CHANNELS)
    return {**made, "out": jnp.zeros((CHANNELS, 1)), "out bias": jnp.zeros(1)}


def moved(rows, by):
    """Each row gets what stands so many rows behind it."""
    return jnp.pad(rows, ((0, by), (0, 0)))[by:] if by >= 0 else jnp.pad(rows, ((-by, 0), (0, 0)))[:by]


def means(rows, weight, page):
    total = lambda values: jax.ops.segment_sum(values, page, MOST_PAGES + 1)
    return total(rows * weight[:, None]) / (total(weight)[:, None] + 1e-6)


def forward(net, batch, plan=Plan(), key=None):
    live = batch["live"][:, None]

    def drop(rows, number, share, shape=None):
        if key is None or share == 0:
            return rows
        return rows * jax.random.bernoulli(jax.random.fold_in(key, number), 1 - share, shape or rows.shape) / (1 - share)

    inputs = drop(batch["inputs"], len(SPREADS) + 1, plan.drop_inputs)
    inputs = drop(inputs, len(SPREADS) + 2, plan.drop_columns, (1, inputs.shape[1]))
    rows = inputs @ net["in"] + net["in bias"]
    for at in range(len(net["kinds"])):
        rows = rows + net["kinds"][at][batch["kinds"][:, at]]
    rows = drop(jax.nn.relu(rows) * live, 0, plan.drop)
    for layer, spread in enumerate(SPREADS):
        near = sum(moved(rows, (tap - TAPS // 2) * spread) * net[f"taps {layer}"][tap] for tap in range(TAPS))
        change = near @ net[f"mix {layer}"] + net[f"bias {layer}"]
        if layer == POOLED:
            whole = jnp.concatenate([means(rows, batch["words"], batch["page"]), means(rows, batch["live"], batch["page"])], axis=1)
            change = change + (whole @ net["page"])[batch["page"]]
        rows = (rows + drop(jax.nn.relu(change), layer + 1, plan.drop)) * live
    return (rows @ net["out"])[:, 0] + net["out bias"][0]


def loss(net, batch, plan, key):
    """Log loss by block, and what is missing of each page's word F1, words counted by their chances: a page counts as its blocks do together."""
    odds = forward(net, batch, plan, key)
    total = lambda values: jax.ops.segment_sum(values, batch["page"], MOST_PAGES + 1)[:MOST_PAGES]
    words = batch["words"] ** 2 * batch["live"]
    chance, wanted = jax.nn.sigmoid(odds), total(words * batch["label"])
    f1 = (2 * total(chance * words * batch["label"]) + FEW) / (total(chance * words) + wanted + FEW)
    log_loss = jnp.sum(batch["weight"] * (jax.nn.softplus(odds) - batch["label"] * odds))
    return (log_loss + plan.pages * jnp.sum(total(batch["weight"]) * (1 - f1))) / LEVEL


def train(sequences, taught, plan=Plan(), seed=1):
    """A network from these pages."""
    rng = np.random.default_rng(seed)
    taught = taught[sequences.size[taught] > 0]
    net = begin(jax.random.PRNGKey(seed), sequences.inputs.shape[1], sequences.kinds.shape[1])
    steps = int(plan.epochs * sum(1 for _ in range(0, int((np.minimum(sequences.size[taught], plan.length) + GAP).sum()), plan.length)) * 1.05)
    rule = optax.chain(optax.clip_by_global_norm(5.0), optax.adamw(optax.warmup_cosine_decay_schedule(1e-4, RATE, 100, steps, 1e-5), weight_decay=DECAY))
    state, mean = rule.init(net), net

    @jax.jit
    def step(net, state, mean, batch, key, kept):
        value, slope = jax.value_and_grad(loss)(net, batch, plan, key)
        change, state = rule.update(slope, state, net)
        net = optax.apply_updates(net, change)
        return net, state, jax.tree.map(lambda old, new: kept * old + (1 - kept) * new, mean, net), value

    number = 0
    for epoch in range(plan.epochs):
        values = []
        for batch, _ in sequences.batches(sequences.parts(rng.permutation(taught), plan.length, plan.cut, rng), plan.length):
            number += 1
            kept = STEADY if number > plan.averaged * steps else 0.0
            net, state, mean, value = step(net, state, mean, batch, jax.random.PRNGKey(number), kept)
            values.append(float(value))
        print("epoch", epoch, round(np.mean(values), 4), number, "of", steps, "batches", round(time.process_time()), "s", flush=True)
    return {name: np.asarray(values) for name, values in mean.items()}


apply = jax.jit(functools.partial(forward))


def predict(net, sequences, asked, odds, length=4096):
    """Writes the log-odds of all blocks of these pages."""
    asked = asked[sequences.size[asked] > 0]
    long = sequences.size[asked] > length - GAP
    for batch, places in sequences.batches(sequences.parts(asked[~long], length), length):
        found = np.asarray(apply(net, batch))
        for to, rows in places:
            odds[rows] = found[to]
    for page in asked[long]:
        room = -(-(sequences.size[page] + GAP) // length) * length
        batch, [(to, rows)] = sequences.fill([(sequences.start[page], sequences.size[page])], room)
        odds[rows] = np.asarray(apply(net, batch))[to]


def steps_of(values):
    """The numbers of a matrix as whole steps, and the step."""
    step = np.float32(max([1e-9, *np.abs(values).reshape(-1).tolist()]) / 0x7FFF)
    return np.clip(np.round(np.asarray(values, dtype=np.float64) / float(step)), -0x7FFF, 0x7FFF), step


def rounded(net):
    """The network with its numbers as the product reads them."""
    whole = {name: steps_of(values) for name, values in net.items() if name != "out bias"}
    return {**{name: steps * float(step) for name, (steps, step) in whole.items()}, "out bias": net["out bias"].astype(np.float32).astype(np.float64)}


def packed(net, scale, words):
    """The weights as `readLineNetwork` of `src/model` reads them. `words` is the number of the column of words."""

    def shorts(*values):
        return np.array(values, dtype="<u2").tobytes()

    def matrix(name):
        steps, step = steps_of(net[name])
        return np.array([step], dtype="<f4").tobytes() + (steps + 0x8000).astype("<u2").tobytes()

    layers = [shorts(spread) + matrix(f"taps {at}") + matrix(f"mix {at}") + matrix(f"bias {at}") for at, spread in enumerate(SPREADS)]
    return b"".join([
        shorts(len(scale.columns), len(scale.kinds), CLASSES, CHANNELS, TAPS, len(SPREADS), POOLED, words), shorts(*scale.columns), shorts(*scale.kinds),
        *(values.astype("<f4").tobytes() for values in (scale.bend, scale.mean, scale.step)), matrix("in"), matrix("in bias"), matrix("kinds"), *layers, matrix("page"),
        matrix("out"), net["out bias"].astype("<f4").tobytes(),
    ])


def plain(net, scale, matrix, words):
    """Log-odds of one page's blocks, worked out anew from the columns: what the product must come to. `words` are those of each block."""
    rows = scale.inputs(matrix) @ net["in"] + net["in bias"]
    for at, column in enumerate(scale.kinds):
        rows = rows + net["kinds"][at][matrix[:, column].astype(int)]
    rows, words = np.maximum(rows, 0), np.sqrt(np.maximum(0.3, np.asarray(words, dtype=np.float64)))
    for layer, spread in enumerate(SPREADS):
        reach = TAPS // 2 * spread
        wide = np.pad(rows, ((reach, reach), (0, 0)))
        near = sum(wide[tap * spread : tap * spread + len(rows)] * net[f"taps {layer}"][tap] for tap in range(TAPS))
        change = near @ net[f"mix {layer}"] + net[f"bias {layer}"]
        if layer == POOLED:
            whole = np.concatenate([(rows * words[:, None]).sum(axis=0) / (words.sum() + 1e-6), rows.sum(axis=0) / (len(rows) + 1e-6)])
            change = change + whole @ net["page"]
        rows = rows + np.maximum(change, 0)
    return (rows @ net["out"])[:, 0] + net["out bias"][0]

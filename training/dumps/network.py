"""A small network over the blocks of a page in their order: the columns that the forests ask, dilated convolutions, and what the page is like as a whole."""

import functools
import os
import time

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402
import optax  # noqa: E402

CHANNELS = 24
TAPS = 5  # blocks that a convolution looks at
SPREADS = (1, 2, 4, 8)  # how far apart they stand, layer by layer
POOLED = 2  # the layer that also hears what the page is like
KINDS = ("first", "last", "last-1", "last+1", "first+1")  # classes of characters: each has its own weights
CLASSES = 16
EPOCHS = 8
RATE = 3e-3
DECAY = 0.05
DROP = 0.1  # of the inputs and of the channels, in training
PAGES = 0.5  # what the pages' F1 counts beside the log loss of the blocks
FEW = 5.0  # words that a page has for nothing, so that none is worth nothing and all alike
LEVEL = 400.0  # weight of a batch for which the rate was chosen
LENGTH = 4096  # blocks in a batch, whole pages with room between them
MOST_PAGES = 64
GAP = max(SPREADS) * (TAPS // 2)
BOUND = 4.0  # deviations: what lies further off counts as here


class Scale:
    """From columns to inputs: numbers that run far are bent, then all are centred."""

    def __init__(self, matrix, names):
        self.kinds = [names.index(name) for name in KINDS]
        self.columns = [at for at in range(len(names)) if at not in self.kinds]
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
    """Pages packed one behind the other into batches of one length."""

    def __init__(self, pages, matrix, names, weight, scale):
        self.pages, self.weight = pages, weight / weight.mean()
        self.size = np.diff(pages.block_start)
        words = np.sqrt(np.maximum(0.3, np.array(matrix[:, names.index("words")])))
        self.words = words.astype(np.float32)
        self.kinds = np.array(matrix[:, scale.kinds]).astype(np.int8)
        self.inputs = np.empty((len(words), len(scale.columns)), dtype=np.float16)
        for first in range(0, len(words), 100000):
            self.inputs[first : first + 100000] = scale.inputs(matrix[first : first + 100000])

    def batches(self, order, length):
        taken, filled = [], 0
        for page in order:
            size = min(self.size[page], length - GAP)
            if taken and (filled + size + GAP > length or len(taken) == MOST_PAGES):
                yield self.fill(taken, length)
                taken, filled = [], 0
            taken.append(page)
            filled += size + GAP
        if taken:
            yield self.fill(taken, length)

    def fill(self, taken, length):
        made = {
            "inputs": np.zeros((length, self.inputs.shape[1]), np.float32), "kinds": np.zeros((length, len(KINDS)), np.int32), "label": np.zeros(length, np.float32),
            "weight": np.zeros(length, np.float32), "words": np.zeros(length, np.float32), "live": np.zeros(length, np.float32), "page": np.full(length, MOST_PAGES, np.int32),
        }
        places, at = [], 0
        for number, page in enumerate(taken):
            first = self.pages.block_start[page]
            size = min(self.size[page], length - GAP)
            to, rows = slice(at, at + size), slice(first, first + size)
            made["inputs"][to], made["kinds"][to], made["label"][to] = self.inputs[rows], self.kinds[rows], self.pages.label[rows]
            made["weight"][to], made["words"][to], made["live"][to], made["page"][to] = self.weight[rows], self.words[rows], 1, number
            places.append((to, rows))
            at += size + GAP
        return made, places


def begin(key, inputs):
    keys = iter(jax.random.split(key, 3 + 2 * len(SPREADS)))
    draw = lambda *shape: jax.random.normal(next(keys), shape) / np.sqrt(shape[0])
    made = {"in": draw(inputs, CHANNELS), "in bias": jnp.zeros(CHANNELS), "kinds": 0.2 * draw(len(KINDS), CLASSES, CHANNELS), "page": draw(2 * CHANNELS, CHANNELS)}
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


def forward(net, batch, key=None):
    live = batch["live"][:, None]

    def drop(rows, number):
        return rows if key is None else rows * jax.random.bernoulli(jax.random.fold_in(key, number), 1 - DROP, rows.shape) / (1 - DROP)

    rows = drop(batch["inputs"], len(SPREADS) + 1) @ net["in"] + net["in bias"]
    for at in range(len(KINDS)):
        rows = rows + net["kinds"][at][batch["kinds"][:, at]]
    rows = drop(jax.nn.relu(rows) * live, 0)
    for layer, spread in enumerate(SPREADS):
        near = sum(moved(rows, (tap - TAPS // 2) * spread) * net[f"taps {layer}"][tap] for tap in range(TAPS))
        change = near @ net[f"mix {layer}"] + net[f"bias {layer}"]
        if layer == POOLED:
            whole = jnp.concatenate([means(rows, batch["words"], batch["page"]), means(rows, batch["live"], batch["page"])], axis=1)
            change = change + (whole @ net["page"])[batch["page"]]
        rows = (rows + drop(jax.nn.relu(change), layer + 1)) * live
    return (rows @ net["out"])[:, 0] + net["out bias"][0]


def loss(net, batch, key):
    """Log loss by block, and what is missing of each page's word F1, words counted by their chances: a page counts as its blocks do together."""
    odds = forward(net, batch, key)
    total = lambda values: jax.ops.segment_sum(values, batch["page"], MOST_PAGES + 1)[:MOST_PAGES]
    words = batch["words"] ** 2 * batch["live"]
    chance, wanted = jax.nn.sigmoid(odds), total(words * batch["label"])
    f1 = (2 * total(chance * words * batch["label"]) + FEW) / (total(chance * words) + wanted + FEW)
    log_loss = jnp.sum(batch["weight"] * (jax.nn.softplus(odds) - batch["label"] * odds))
    return (log_loss + PAGES * jnp.sum(total(batch["weight"]) * (1 - f1))) / LEVEL


def train(sequences, taught, epochs=EPOCHS, seed=1):
    """A network from these pages."""
    rng = np.random.default_rng(seed)
    taught = taught[sequences.size[taught] > 0]
    net = begin(jax.random.PRNGKey(seed), sequences.inputs.shape[1])
    steps = int(epochs * sum(1 for _ in range(0, int((np.minimum(sequences.size[taught], LENGTH) + GAP).sum()), LENGTH)) * 1.05)
    rule = optax.chain(optax.clip_by_global_norm(5.0), optax.adamw(optax.warmup_cosine_decay_schedule(1e-4, RATE, 100, steps, 1e-5), weight_decay=DECAY))
    state = rule.init(net)

    @jax.jit
    def step(net, state, batch, key):
        value, slope = jax.value_and_grad(loss)(net, batch, key)
        change, state = rule.update(slope, state, net)
        return optax.apply_updates(net, change), state, value

    number = 0
    for epoch in range(epochs):
        values = []
        for batch, _ in sequences.batches(rng.permutation(taught), LENGTH):
            number += 1
            net, state, value = step(net, state, batch, jax.random.PRNGKey(number))
            values.append(float(value))
        print("epoch", epoch, round(np.mean(values), 4), number, "of", steps, "batches", round(time.process_time()), "s", flush=True)
    return {name: np.asarray(values) for name, values in net.items()}


apply = functools.partial(jax.jit(forward))


def predict(net, sequences, asked, odds):
    """Writes the log-odds of all blocks of these pages."""
    asked = asked[sequences.size[asked] > 0]
    long = sequences.size[asked] > LENGTH - GAP
    for batch, places in sequences.batches(asked[~long], LENGTH):
        found = np.asarray(apply(net, batch))
        for to, rows in places:
            odds[rows] = found[to]
    for page in asked[long]:
        length = -(-(sequences.size[page] + GAP) // LENGTH) * LENGTH
        batch, [(to, rows)] = sequences.fill([page], length)
        odds[rows] = np.asarray(apply(net, batch))[to]


def steps_of(values):
    """The numbers of a matrix as whole steps, and the step."""
    step = np.float32(max(1e-9, float(np.abs(values).max())) / 0x7FFF)
    return np.clip(np.round(np.asarray(values, dtype=np.float64) / float(step)), -0x7FFF, 0x7FFF), step


def rounded(net):
    """The network with its numbers as the product reads them."""
    whole = {name: steps_of(values) for name, values in net.items() if name != "out bias"}
    return {**{name: steps * float(step) for name, (steps, step) in whole.items()}, "out bias": net["out bias"].astype(np.float32).astype(np.float64)}


def packed(net, scale, names):
    """The weights as `readLineNetwork` of `src/model` reads them."""

    def shorts(*values):
        return np.array(values, dtype="<u2").tobytes()

    def matrix(name):
        steps, step = steps_of(net[name])
        return np.array([step], dtype="<f4").tobytes() + (steps + 0x8000).astype("<u2").tobytes()

    layers = [shorts(spread) + matrix(f"taps {at}") + matrix(f"mix {at}") + matrix(f"bias {at}") for at, spread in enumerate(SPREADS)]
    return b"".join([
        shorts(len(scale.columns), len(scale.kinds), CLASSES, CHANNELS, TAPS, len(SPREADS), POOLED, names.index("words")), shorts(*scale.columns), shorts(*scale.kinds),
        *(values.astype("<f4").tobytes() for values in (scale.bend, scale.mean, scale.step)), matrix("in"), matrix("in bias"), matrix("kinds"), *layers, matrix("page"),
        matrix("out"), net["out bias"].astype("<f4").tobytes(),
    ])


def plain(net, scale, matrix, names):
    """Log-odds of one page's blocks, worked out anew from the columns: what the product must come to."""
    rows = scale.inputs(matrix) @ net["in"] + net["in bias"]
    for at, column in enumerate(scale.kinds):
        rows = rows + net["kinds"][at][matrix[:, column].astype(int)]
    rows, words = np.maximum(rows, 0), np.sqrt(np.maximum(0.3, matrix[:, names.index("words")].astype(np.float64)))
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

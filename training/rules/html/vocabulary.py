"""Points of names and words: python vocabulary.py EXPORT_FOLDER

Writes sums.npy (four sums a block, out of fold: names near, names far, own words, words of the heading) for the cards, and
vocabulary.json (points fitted on everything) for the product.
"""

import argparse
import json

import numpy as np
from scipy import sparse

import figures
from blocks import load
from logistic import fit

GROUPS = ("near", "far", "own", "head")
# A token counts, in each of the four groups, if pages of so many hosts have it.
LEAST_HOSTS = 12
RIDGE = 300
# Few and plain steps: they hold rare names back once more.
STEPS = 40
# Names that an annotation tool wrote into the pages of one set.
FOREIGN = "krdwrd"


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder")
    blocks = load(arguments.parse_args().folder)
    design, kept, hosts = token_design(blocks)
    print(f"{len(kept)} names and words", flush=True)
    sums = sums_out_of_fold(blocks, design, kept % len(GROUPS))
    np.save(blocks.folder / "sums.npy", sums)
    points = fit_tokens(blocks, design, blocks.taught)
    figures.show("names and words", blocks, sums.sum(0) + points[-1])
    write(blocks, kept, hosts, points)


def token_design(blocks):
    """One column a token and group; returns it with the columns' keys (token * 4 + group) and their numbers of hosts."""
    tokens = np.fromfile(blocks.folder / "tokens.i32", dtype=np.int32).astype(np.int64)
    counts = np.fromfile(blocks.folder / "counts.i32", dtype=np.int32)
    lists = np.repeat(np.arange(len(counts)), counts)
    rows, keys = lists // len(GROUPS), tokens * len(GROUPS) + lists % len(GROUPS)
    hosts = count_hosts(blocks, rows, keys)
    foreign = [FOREIGN in token for token in blocks.tokens]
    kept = np.where((hosts >= LEAST_HOSTS) & ~np.repeat(foreign, len(GROUPS)))[0]
    column = np.full(len(hosts), -1)
    column[kept] = np.arange(len(kept))
    used = column[keys] >= 0
    cells = (rows[used], column[keys[used]])
    design = sparse.csr_matrix((np.ones(used.sum()), cells), shape=(len(blocks.labels), len(kept)))
    return design, kept, hosts[kept]


def count_hosts(blocks, rows, keys):
    """How many hosts have each key on a block that teaches."""
    numbers = {host: at for at, host in enumerate(sorted({page["host"] for page in blocks.pages}))}
    host_of = np.concatenate([np.full(page["size"], numbers[page["host"]]) for page in blocks.pages])
    taught = blocks.weights[rows] > 0
    pairs = np.unique(keys[taught] * len(numbers) + host_of[rows[taught]])
    return np.bincount(pairs // len(numbers), minlength=len(blocks.tokens) * len(GROUPS))


def fit_tokens(blocks, design, rows):
    plain = np.ones(design.shape[1] + 1)
    return fit(design[rows], blocks.labels[rows], blocks.weights[rows], RIDGE, steps=STEPS, scale=plain)


def sums_out_of_fold(blocks, design, group):
    sums = np.zeros((len(GROUPS), len(blocks.labels)))
    for fold in np.unique(blocks.folds):
        points, rest = fit_tokens(blocks, design, blocks.without(fold))[:-1], blocks.of(fold)
        for at in range(len(GROUPS)):
            sums[at, rest] = design[rest] @ (points * (group == at))
    return sums


def write(blocks, kept, hosts, points):
    rows = [
        {"token": blocks.tokens[key // len(GROUPS)], "group": GROUPS[key % len(GROUPS)], "points": float(value), "hosts": int(count)}
        for key, value, count in zip(kept, points[:-1], hosts)
    ]
    (blocks.folder / "vocabulary.json").write_text(json.dumps(rows, ensure_ascii=False))


if __name__ == "__main__":
    main()

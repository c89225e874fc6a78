"""Host-grouped cross-validation: out-of-fold scores of every page, and word F1 by set."""

import argparse
import json
import time
from pathlib import Path

import lightgbm as lgb
import numpy as np

import corpus as corpora
import decision
import labels
import network
from hint_columns import HINT_COLUMNS, hint_columns
from hints import Hints
from network_inputs import INPUTS
from token_columns import COLUMNS, Tokens
from votes import chances, joined
from whole import TOLD

SET_WEIGHTS = {"wcxb-dev": 1.0, "news-dev": 0.6, "aeb-dev": 0.6, "web-dev": 0.4, "forums-dev": 1.0, "world-dev": 0.5}
TOLD_WEIGHT = 0.4  # of a page whose labels were told by the forests
PARAMS = {
    "objective": "binary", "learning_rate": 0.1, "num_leaves": 31, "min_data_in_leaf": 200, "feature_fraction": 0.35, "bagging_fraction": 0.6, "bagging_freq": 1,
    "lambda_l2": 1.0, "max_bin": 63, "num_threads": 1, "verbose": -1, "feature_pre_filter": False, "deterministic": True, "force_col_wise": True, "seed": 7,
}


# Forests that are averaged: one, since a second one beside the network adds nothing.
FORESTS = (({"num_leaves": 40, "learning_rate": 0.09, "seed": 11}, 170),)


# How the network beside them is taught.
PLAN = network.Plan(length=2048, pages=0, drop=0.2, drop_inputs=0.2, drop_columns=0.1, cut=0.4, averaged=0.7)
MOST_WEIGHT = 10  # of a block for the network: so many times the mean

KEEP = 0.6  # of the rows: light negatives are left out, others of them count for more
OWN, PATH = 0.7, 0.3  # shares of a block's own score and of its path's mean; what is left is its container's
LEAST_WORDS = 15  # a page that is expected to have fewer words of content has none
LEAST_SHARE = 0.4  # unless that is so much of the page
# Shares of the best expected F1 that a chance must reach: where the type is not known, and for each of whole.TYPES. The product's are in `share.ts`.
PLAIN = {"precision": 0.7, "balanced": 0.5, "recall": 0.3}
SHARES = {
    "precision": [0.75, 0.7, 0.65, 0.7, 0.65, 0.85, 0.65],
    "balanced": [0.6, 0.45, 0.3, 0.45, 0.4, 0.75, 0.4],
    "recall": [0.35, 0.3, 0.25, 0.3, 0.25, 0.35, 0.25],
}
# Chances that must be reached as long as that is no more than the best expected F1: where little is sure, a share of it would let in anything.
FLOORS = {"precision": [0, 0, 0, 0.4, 0, 0.5, 0], "balanced": [0, 0, 0, 0.4, 0, 0.5, 0], "recall": [0, 0, 0, 0, 0, 0, 0]}


class Data:
    """An export with its labels and weights. `told`: name of what `told.py` left, to train on pages without a full text as well."""

    def __init__(self, folder, sets=corpora.TRAINING, told=None):
        self.corpus = corpora.load(folder)
        pages = self.corpus.pages
        self.set = np.array([p["set"] for p in pages])
        self.type = np.array([p["type"] for p in pages])
        self.group_names = corpora.groups(self.corpus)
        self.fold = np.array([corpora.fold_of(name) for name in self.group_names])
        self.group = np.unique(self.group_names, return_inverse=True)[1].astype(np.int32)
        self.trainable = np.isin(self.set, list(sets)) & ~corpora.duplicates(self.corpus)
        share_file = Path(folder) / "share.npy"
        if share_file.exists():
            self.share = np.load(share_file)
        else:
            self.share = labels.label(self.corpus)
            np.save(share_file, self.share)
        self.block_page = self.corpus.block_page
        self.count = np.array([SET_WEIGHTS.get(name, 0.0) for name in self.set])
        sure = self.hear(Path(folder) / f"told-{told}.npz") if told else 1.0
        self.weight = labels.weigh(self.corpus, self.share) * sure
        self.label = (self.share >= 0.5).astype(np.float32)

    def hear(self, file):
        """Takes in labels that the forests told, and says how much each block counts for it."""
        told = np.load(file)
        pages, own = told["pages"], told["pages"][self.block_page]
        self.share = np.where(own, told["label"], self.share)
        self.trainable |= pages
        self.count[pages] = TOLD_WEIGHT
        for at in np.flatnonzero(pages):
            blocks = self.corpus.blocks(at)
            self.corpus.pages[at]["truth"] = int(self.corpus.block_words[blocks][told["label"][blocks] > 0].sum())
        return np.where(own, told["sure"], 1.0).astype(np.float32)

    def row_weights(self):
        return self.weight * self.count[self.block_page]


def rows_for_training(data, train, weights, rng, keep=1.0):
    """Rows of the training pages; of the light negatives only some, heavier for it."""
    rows = np.flatnonzero(train[data.block_page] & (weights > 0))
    if keep >= 1:
        return rows, weights[rows]
    w = weights[rows]
    limit = np.quantile(w, 0.7)
    chance = np.clip(w / limit, 0.15, 1) * keep
    chance = np.clip(chance, 0, 1)
    taken = rng.random(len(rows)) < chance
    return rows[taken], (w / chance)[taken]


def evaluate(data, score, focus="balanced", pages=None, least=LEAST_WORDS, types=None):
    """Precision, recall and word F1 of each page with text (NaN elsewhere), and the expected F1. `types`: chances of each page's types."""
    c = data.corpus
    found = np.full((len(c.pages), 3), np.nan)
    expected = np.full(len(c.pages), np.nan)
    for at, page in enumerate(c.pages):
        if not page["hasText"] or (pages is not None and not pages[at]):
            continue
        kept, expected[at] = decide(data, at, score, focus, None if types is None else types[at], least)
        blocks = c.blocks(at)
        block_of = np.repeat(np.arange(page["blocks"]), c.block_words[blocks])
        words = c.words[c.word_start[at] : c.word_start[at + 1]]
        truth = c.truth[c.truth_start[at] : c.truth_start[at + 1]]
        found[at] = decision.bag_f1(words, block_of, kept, truth)
    return found, expected


def threshold_of(best, focus, types):
    """Chance that a block must reach: a share of the best expected F1, the mean of the types' shares, and the floor of the types."""
    if types is None:
        return best * PLAIN[focus]
    return max(best * float(np.dot(types, SHARES[focus])), min(best, float(np.dot(types, FLOORS[focus]))))


def decide(data, at, score, focus="balanced", types=None, least=LEAST_WORDS):
    """Which blocks of a page are kept, and the best expected F1 of any cut. `types`: chances of the page's types."""
    c = data.corpus
    blocks = c.blocks(at)
    p = score[blocks].astype(np.float64)
    if len(p) == 0:
        return np.zeros(0, dtype=bool), 0.0
    words = c.block_words[blocks].astype(np.float64)
    parent = c.arrays["parent"][c.container_start[at] : c.container_start[at + 1]]
    around = np.maximum(0, parent[c.arrays["outer"][blocks]])
    p = decision.smooth(p, words, c.arrays["path"][blocks].astype(np.int64), around.astype(np.int64), OWN, PATH)
    _, best = decision.choose(p, words)
    kept = decision.keep(p, words, c.arrays["hash"][blocks], threshold_of(best, focus, types))
    expected_words = (p * words).sum()
    return (kept if expected_words >= least or expected_words >= LEAST_SHARE * words.sum() else np.zeros(len(p), dtype=bool)), best


def report(data, found, log=print):
    for name in dict.fromkeys(data.set):
        mask = (data.set == name) & ~np.isnan(found[:, 2])
        if mask.any():
            p, r, f = found[mask].mean(0)
            log(f"{name:12s} {mask.sum():5d}  F1 {f:.4f}  P {p:.4f}  R {r:.4f}")
            if name == "wcxb-dev":
                log("   " + "  ".join(f"{t} {found[mask & (data.type == t), 2].mean():.3f}" for t in sorted(set(data.type[mask]))))


def all_names(corpus):
    """Names of all columns, in the product's order."""
    return corpus.names + COLUMNS + HINT_COLUMNS


class Measures:
    """The columns of all blocks for one choice of teachers, taken by rows."""

    def __init__(self, data, columns, hint):
        self.data = data
        self.columns = columns
        self.hints = hint_columns(data.corpus, hint)

    def __len__(self):
        return len(self.columns)

    def __getitem__(self, rows):
        return np.concatenate([self.data.corpus.features[rows], self.columns[rows], self.hints[rows]], axis=1)


def dataset_of(data, measures, rows, w):
    names = [name.replace(" ", "_") for name in all_names(data.corpus)]
    return lgb.Dataset(measures[rows], data.label[rows], weight=w, feature_name=names, params={**PARAMS})


def train_network(data, measures, weights, train):
    """A network over the blocks of these pages, what it makes of the columns, and the pages as it reads them."""
    names = all_names(data.corpus)
    scale = network.Scale(measures, [names.index(name) for name in INPUTS])
    even = np.minimum(weights / weights[train[data.block_page]].mean(), MOST_WEIGHT).astype(np.float32)
    sequences = network.Sequences(data.corpus.block_start, data.label, even, data.corpus.features[:, names.index("words")], measures, scale)
    return network.train(sequences, np.flatnonzero(train & (data.count > 0)), PLAN), scale, sequences


def train_fold(data, tokens, hint, weights, fold, keep=1.0):
    """Out-of-fold log-odds of one fold's blocks by each forest and by the network, the gain of each column, and the columns that whole pages are measured by."""
    train = data.trainable & (data.fold != fold)
    measures = Measures(data, tokens.encode(train)[0], hint)
    rows, w = rows_for_training(data, train, weights, np.random.default_rng(7 + fold), keep)
    dataset = dataset_of(data, measures, rows, w)
    tested = np.flatnonzero((data.fold == fold)[data.block_page])
    matrix = measures[tested]
    names = all_names(data.corpus)
    told = matrix[:, [names.index(name) for name in TOLD]]
    scores, gains = [], 0
    for params, trees in FORESTS:
        model = lgb.train({**PARAMS, **params}, dataset, trees)
        scores.append(model.predict(matrix, raw_score=True).astype(np.float32))
        gains = gains + model.feature_importance("gain")
        print("fold", fold, "forest", len(scores), round(time.process_time()), "s", flush=True)
    net, _, sequences = train_network(data, measures, weights, train)
    odds = np.zeros(len(data.label), dtype=np.float32)
    network.predict(net, sequences, np.flatnonzero(data.fold == fold), odds)
    scores.append(odds[tested])
    return {"tested": tested, "scores": np.stack(scores), "gains": gains, "names": names, "told": told}


def nested_hints(data, hints):
    """For each fold, every block's hint by a model that saw neither that fold nor the block's own."""
    fold, train = data.fold[data.block_page], data.trainable[data.block_page]
    folds = np.unique(data.fold)
    out = {own: np.zeros(len(fold)) for own in folds}
    for own in folds:
        for other in folds[folds >= own]:
            model = hints.fit(train & (fold != own) & (fold != other))
            hints.score(model, fold == other, out[own])
            hints.score(model, fold == own, out[other])
    return {own: score.astype(np.float32) for own, score in out.items()}


def run(options):
    data = Data(options.folder, told=options.told)
    weights = data.row_weights()
    tokens = Tokens(data.corpus, weights, weights * data.label, data.group, data.trainable)
    hint = nested_hints(data, Hints(data.corpus, data.label, weights))
    print("loaded", round(time.process_time()), "s; names", len(tokens.names.ids), "texts", len(tokens.texts.ids), flush=True)
    for fold in options.folds:
        found = train_fold(data, tokens, hint[fold], weights, fold, options.keep)
        np.savez(Path(options.folder) / f"fold-{options.name}-{fold}.npz", **found)


def gather(data, folder, name):
    """Log-odds by each forest and by the network out of fold, which pages have them, and the gain of each column."""
    votes, done, gains = None, np.zeros(len(data.fold), dtype=bool), {}
    for file in sorted(Path(folder).glob(f"fold-{name}-?.npz")):
        part = np.load(file)
        if votes is None:
            votes = np.zeros((len(part["scores"]), len(data.label)), dtype=np.float32)
        votes[:, part["tested"]] = part["scores"]
        done |= data.fold == int(file.stem[-1])
        for key, gain in zip(part["names"], part["gains"]):
            gains[key] = gains.get(key, 0) + gain
    return votes, done, gains


def gather_told(data, folder, name):
    """The columns `TOLD` of all blocks, each as its fold saw it."""
    told = np.zeros((len(data.label), len(TOLD)), dtype=np.float32)
    for file in sorted(Path(folder).glob(f"fold-{name}-?.npz")):
        part = np.load(file)
        told[part["tested"]] = part["told"]
    return told


def show(options):
    data = Data(options.folder)
    votes, done, gains = gather(data, options.folder, options.name)
    order = sorted(gains, key=gains.get, reverse=True)
    total = sum(gains.values())
    print("gain:", ", ".join(f"{key} {gains[key] / total:.3f}" for key in order[:40]))
    print("least:", ", ".join(order[-60:]))
    named = [(f"forest {at}", vote) for at, vote in enumerate(votes[:-1])]
    for name, odds in [*named, ("forests", votes[:-1].mean(axis=0)), ("network", votes[-1]), ("all", joined(votes))]:
        print(name)
        report(data, evaluate(data, chances(odds), pages=done)[0])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=("run", "show"))
    parser.add_argument("folder")
    parser.add_argument("--keep", type=float, default=KEEP)
    parser.add_argument("--folds", type=int, nargs="*", default=[0, 1, 2, 3, 4])
    parser.add_argument("--name", default="run")
    parser.add_argument("--told", help="name of the crossvalidation that `told.py` made labels of")
    options = parser.parse_args()
    (run if options.task == "run" else show)(options)


if __name__ == "__main__":
    main()

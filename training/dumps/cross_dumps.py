"""Site-grouped cross-validation: out-of-fold chances of every block, and tables of word F1."""

import argparse
import json
import sys
import time
from pathlib import Path

import lightgbm as lgb
import numpy as np

import dumps
import likes

sys.path.append(str(Path(__file__).resolve().parent.parent))
import decision  # noqa: E402
import network  # noqa: E402

PARAMS = {
    "objective": "binary", "learning_rate": 0.13, "min_data_in_leaf": 150, "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 1.0, "max_bin": 63,
    "num_threads": 1, "verbose": -1, "feature_pre_filter": False, "deterministic": True, "force_row_wise": True,
}
FOREST = {"num_leaves": 32, "max_depth": 7, "feature_fraction": 0.35, "seed": 7}
TREES = 100
KEEP = 0.2  # share of the rows that one training looks at
POWER = 0.8  # a block weighs as its words to this power
LEAST_WORDS = 20  # a page that is expected to have fewer words of content has none
NETWORK = 0.65  # the network's share of the log-odds
KINDS = ("first", "last", "last-1", "last+1", "first+1")  # classes of characters: the network has weights of their own for each
SHARE = 0.45  # of the page's best expected F1: what a block's chance must reach


def features(folder, names):
    return np.memmap(Path(folder) / "features.f32", dtype=np.float32, mode="r").reshape(-1, len(names))


def names_of(folder):
    return json.load(open(Path(folder) / "features.json", encoding="utf8"))


def train(matrix, label, weight, names):
    """The forest."""
    columns = [name.replace(" ", "_") for name in names]
    data = lgb.Dataset(matrix, label, weight=weight * len(weight) / weight.sum(), feature_name=columns, params=PARAMS)
    return lgb.train({**PARAMS, **FOREST}, data, TREES)


def scale_of(matrix, names):
    """How the network takes the columns in."""
    kinds = [names.index(name) for name in KINDS]
    return network.Scale(matrix, [at for at in range(len(names)) if at not in kinds], kinds)


def sequences_of(pages, matrix, names, weight):
    words = matrix[:, names.index("words")]
    return network.Sequences(pages.block_start, pages.label, weight / weight.mean(), words, matrix, scale_of(matrix, names))


def joined(parts):
    """The log-odds of the forest and of the network in one."""
    return (1 - NETWORK) * parts[0] + NETWORK * parts[1]


def sample(weight, rows, rng, keep=KEEP):
    """Some of the rows, the heavier the more likely; the light ones that are taken weigh more for it."""
    w = weight[rows]
    limit = np.quantile(w, 0.75)
    chance = np.clip(np.clip(w / limit, 0.15, 1) * (keep / np.clip(w / limit, 0.15, 1).mean()), 0, 1)
    taken = rng.random(len(rows)) < chance
    return rows[taken], w[taken] / chance[taken]


def out_of_fold(pages, matrix, names, weight, folds):
    """Log-odds out of fold of the dumps that are scored (0 elsewhere) by the forest and by the network, and the gain of each feature."""
    odds = np.zeros((2, len(pages.label)))
    gains = 0
    sequences = sequences_of(pages, matrix, names, weight)
    for fold in folds:
        tested = (pages.fold == fold)[pages.page_of]
        rows, w = sample(weight, np.flatnonzero(~tested), np.random.default_rng(fold))
        forest = train(matrix[rows], pages.label[rows], w, names)
        at = np.flatnonzero(tested & pages.own[pages.page_of])
        odds[0, at] = forest.predict(matrix[at], raw_score=True)
        net = network.train(sequences, np.flatnonzero((pages.fold != fold) & pages.telling))
        network.predict(net, sequences, np.flatnonzero((pages.fold == fold) & pages.own), odds[1])
        gains = gains + forest.feature_importance("gain")
        print("fold", fold, len(rows), "rows", round(time.process_time()), "s", flush=True)
    return odds, gains


def decide(pages, at, chance, share=SHARE, least=LEAST_WORDS):
    blocks = pages.blocks(at)
    p, words = chance[blocks], pages.counts[blocks].astype(np.float64)
    if len(p) == 0 or (p * words).sum() < least:
        return np.zeros(len(p), dtype=bool)
    _, best = decision.choose(p, words)
    return decision.keep(p, words, pages.print[blocks], best * share)


def evaluate(pages, odds, folds, **more):
    """Precision, recall and word F1 of each page of these folds (NaN elsewhere)."""
    chance = 1 / (1 + np.exp(-odds))
    found = np.full((len(pages.pages), 3), np.nan)
    for at, page in enumerate(pages.pages):
        if pages.fold[at] not in folds or not page["own"]:
            continue
        kept = decide(pages, at, chance, **more)
        block_of = np.repeat(np.arange(page["blocks"]), pages.counts[pages.blocks(at)])
        words = pages.words[pages.word_start[at] : pages.word_start[at + 1]]
        truth = pages.truth[pages.truth_start[at] : pages.truth_start[at + 1]]
        found[at] = decision.bag_f1(words, block_of, kept, truth)
    return found


def report(pages, found):
    known = ~np.isnan(found[:, 2])
    style, kind = np.array([p["style"] for p in pages.pages]), np.array([p["type"] for p in pages.pages])
    mean = lambda mask: f"{found[known & mask, 2].mean():.4f}"
    for name in ("dumps-dev", "lines-dev"):
        mine = pages.set == name
        print(name, mean(mine), "P/R", *found[known & mine, :2].mean(axis=0).round(4))
        print("  ", *(f"{value} {mean(mine & (column == value))}" for column in (style, kind) for value in sorted(set(column[mine & known])) if value), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=("likes", "run"))
    parser.add_argument("folder")
    parser.add_argument("--folds", type=int, nargs="*", default=list(range(dumps.FOLDS)))
    options = parser.parse_args()
    pages, folder = dumps.Pages(options.folder), Path(options.folder)
    if options.task == "likes":
        scores, known = likes.out_of_fold(pages)
        scores.astype("<f4").tofile(folder / "likes.f32")
        known.tofile(folder / "known.u8")
        return
    names = names_of(folder)
    parts, gains = out_of_fold(pages, features(folder, names), names, pages.weights(POWER), options.folds)
    parts.tofile(folder / "parts.f64")
    odds = joined(parts)
    odds.tofile(folder / "odds.f64")
    order = np.argsort(-gains)
    print("gain:", ", ".join(f"{names[at]} {gains[at] / gains.sum():.3f}" for at in order[:45]))
    print("least:", ", ".join(names[at] for at in order[-40:]))
    for name, one in (("forest", parts[0]), ("network", parts[1]), ("both", odds)):
        print(name)
        report(pages, evaluate(pages, one, options.folds))


if __name__ == "__main__":
    main()

"""Host-grouped cross-validation: out-of-fold chances of every block, and tables of word F1."""

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

SETS = {"dumps-dev": 1.0, "lines-dev": 0.5, "world-dev": 0.4, "web-dev": 0.3, "forums-dev": 0.7, "aeb-dev": 0.5}
TREES = 110
PARAMS = {
    "objective": "binary", "learning_rate": 0.13, "num_leaves": 24, "max_depth": 6, "min_data_in_leaf": 150, "feature_fraction": 0.35, "bagging_fraction": 0.7, "bagging_freq": 1,
    "lambda_l2": 1.0, "max_bin": 63, "num_threads": 1, "verbose": -1, "feature_pre_filter": False, "deterministic": True, "force_row_wise": True, "seed": 7,
}
POWER = 0.8  # a block weighs as its words to this power
LEAST_WORDS = 20  # a page that is expected to have fewer words of content has none


def features(folder, names):
    rows = np.fromfile(Path(folder) / "features.f32", dtype=np.float32)
    return rows.reshape(-1, len(names))


def names_of(folder):
    return json.load(open(Path(folder) / "features.json", encoding="utf8"))


def train(matrix, label, weight, names, trees=TREES, **more):
    params = {**PARAMS, **more}
    data = lgb.Dataset(matrix, label, weight=weight * len(weight) / weight.sum(), feature_name=[n.replace(" ", "_") for n in names], params=params)
    return lgb.train(params, data, trees)


def sample(weight, rows, rng, keep=0.4):
    """Some of the rows, the heavier the more likely; the light ones that are taken weigh more for it."""
    w = weight[rows]
    limit = np.quantile(w, 0.75)
    chance = np.clip(np.clip(w / limit, 0.15, 1) * (keep / np.clip(w / limit, 0.15, 1).mean()), 0, 1)
    taken = rng.random(len(rows)) < chance
    return rows[taken], w[taken] / chance[taken]


def out_of_fold(pages, matrix, names, weight, folds, trees=TREES, **more):
    """Log-odds out of fold (0 for folds that were left out), and the gain of each feature."""
    odds = np.zeros(len(pages.label))
    gains = 0
    for fold in folds:
        tested = (pages.fold == fold)[pages.page_of]
        rows, w = sample(weight, np.flatnonzero(~tested), np.random.default_rng(fold))
        model = train(matrix[rows], pages.label[rows], w, names, trees, **more)
        print("fold", fold, len(rows), "rows", round(time.process_time()), "s", flush=True)
        odds[tested] = model.predict(matrix[tested], raw_score=True)
        gains = gains + model.feature_importance("gain")
    return odds, gains


def decide(pages, at, chance, share=0.5, least=LEAST_WORDS):
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
        if pages.fold[at] not in folds:
            continue
        kept = decide(pages, at, chance, **more)
        block_of = np.repeat(np.arange(page["blocks"]), pages.counts[pages.blocks(at)])
        words = pages.words[pages.word_start[at] : pages.word_start[at + 1]]
        truth = pages.truth[pages.truth_start[at] : pages.truth_start[at + 1]]
        found[at] = decision.bag_f1(words, block_of, kept, truth)
    return found


def report(pages, found):
    kind = np.array([f"{p['set']} {p['style'] or p['type']}" for p in pages.pages])
    article = np.array([p["set"] == "dumps-dev" and p["type"] == "article" for p in pages.pages])
    known = ~np.isnan(found[:, 2])
    for name in ("dumps-dev", "lines-dev"):
        mask = known & (pages.set == name)
        print(f"{name}: F1 {found[mask, 2].mean():.4f} P {found[mask, 0].mean():.4f} R {found[mask, 1].mean():.4f}; "
              + " ".join(f"{k.split()[1]} {found[known & (kind == k), 2].mean():.3f}" for k in sorted(set(kind[pages.set == name]))))
    print(f"articles {found[known & article, 2].mean():.4f}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=("likes", "run"))
    parser.add_argument("folder")
    parser.add_argument("--folds", type=int, nargs="*", default=list(range(dumps.FOLDS)))
    parser.add_argument("--name", default="")
    options = parser.parse_args()
    pages = dumps.Pages(options.folder)
    if options.task == "likes":
        likes.out_of_fold(pages).astype("<f4").tofile(Path(options.folder) / "likes.f32")
        return
    names = names_of(options.folder)
    odds, gains = out_of_fold(pages, features(options.folder, names), names, pages.weights(POWER, SETS), options.folds)
    odds.tofile(Path(options.folder) / f"odds{options.name}.f64")
    order = np.argsort(-gains)
    print("gain:", ", ".join(f"{names[at]} {gains[at] / gains.sum():.3f}" for at in order[:45]))
    print("least:", ", ".join(names[at] for at in order[-40:]))
    report(pages, evaluate(pages, odds, options.folds))


if __name__ == "__main__":
    main()

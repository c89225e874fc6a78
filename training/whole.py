"""What a page is like as a whole, the model of its type, and the F1 to be expected. `src/classify/model/whole` has the same numbers."""

import argparse
import json
from pathlib import Path

import lightgbm as lgb
import numpy as np

import decision
from votes import chances, joined

TOLD = ["near of page", "text of page", "hint of page", "hint"]  # columns of the vocabulary that are asked for
TYPES = ["article", "collection", "documentation", "forum", "listing", "product", "service"]
KINDS = ["article", "product", "forum", "list", "recipe", "site", "video", "question", "organization", "review"]
OF_CONTENT = [
    "words", "linkDensity", "prose", "headingLevel", "above list", "above table", "above code", "above link", "above form", "currency", "cards", "cardMean",
    "cardProse", "likes", "likeWords", "numberShare", "commaRate", "capitalizedShare", "imagesBefore", "titleShare", "place", "hint",
]
ADDRESS = [f"{part} {name}" for part in ("path", "host") for name in ("article", "forum", "product", "collection", "listing", "documentation", "service")] + ["path year"]

# Sets whose pages are all of one type, and what one of their pages counts.
ALIKE = {"forums-dev": ("forum", 0.5), "news-dev": ("article", 0.1), "aeb-dev": ("article", 0.1), "world-dev": ("article", 0.1)}
TYPE_PARAMS = {
    "objective": "multiclass", "num_class": len(TYPES), "learning_rate": 0.1, "num_leaves": 6, "min_data_in_leaf": 15, "lambda_l2": 3, "feature_fraction": 0.3,
    "bagging_fraction": 0.7, "bagging_freq": 1, "max_bin": 31, "num_threads": 1, "verbose": -1, "deterministic": True, "force_col_wise": True, "seed": 5,
}
TYPE_ROUNDS = 60
POWER = 2.5  # of the expected F1 in the curve of the quality: 2 to 3 do as well


def page_names(data, names):
    """Names of the numbers, in the product's order."""
    whole = [name for name in names if name.startswith("page") or name.endswith(" of page")]
    promises = ["expectedF1", "expectedWords", "expectedShare", "doubt", "agreement", "spread"]
    return whole + [f"says {kind}" for kind in KINDS] + ADDRESS + promises + [f"content {name}" for name in OF_CONTENT]


def page_numbers(data, names, votes, told, pages=None):
    """A row a page, or nothing but a row of zeros for pages that are not asked for. `told` has the columns `TOLD` of all blocks."""
    c = data.corpus
    whole = [c.names.index(name) for name in names if name in c.names and (name.startswith("page") or name.endswith(" of page"))]
    content = [c.names.index(name) for name in OF_CONTENT[:-1]]
    mean = joined(votes)
    chance = chances(mean)
    words_at = c.names.index("words")
    rows = []
    for at, page in enumerate(c.pages):
        blocks = c.blocks(at)
        features = np.asarray(c.features[blocks])
        p, w, hint = chance[blocks], features[:, words_at].astype(np.float64), told[blocks, 3]
        if len(p) == 0 or (pages is not None and not pages[at]):
            rows.append(np.zeros(len(page_names(data, names)), dtype=np.float32))
            continue
        _, best = decision.choose(p, w)
        expected, total = (p * w).sum(), max(1.0, w.sum())
        own = votes[:, blocks].astype(np.float64)
        spread = np.maximum(mean[blocks], own.max(axis=0)) - np.minimum(mean[blocks], own.min(axis=0))
        promises = [
            best, expected, expected / total, (w * p * (1 - p)).sum() / max(1.0, expected), (w * ((mean[blocks] > 0) == (hint > 0))).sum() / total,
            (w * spread).sum() / total,
        ]
        weights = p * w
        columns = np.concatenate([features[:, content], hint[:, None]], axis=1).astype(np.float64)
        means = (weights[:, None] * columns).sum(axis=0) / max(1e-9, weights.sum())
        says = [1.0 if page["kinds"] & (1 << bit) else 0.0 for bit in range(len(KINDS))]
        rows.append(np.concatenate([features[0, whole], told[blocks][0, :3], says, page["address"], promises, means]).astype(np.float32))
    return np.stack(rows)


def types_of(data):
    """Type of each page as a number, -1 where nobody says, and what the page counts."""
    types, counts = np.full(len(data.set), -1), np.zeros(len(data.set))
    for at, (name, kind) in enumerate(zip(data.set, data.type)):
        kind, count = (kind, 1.0) if name == "wcxb-dev" else ALIKE.get(name, ("", 0.0))
        if kind in TYPES and data.trainable[at]:
            types[at], counts[at] = TYPES.index(kind), count
    return types, counts


def train_types(numbers, types, counts, train):
    rows = np.flatnonzero(train & (types >= 0))
    return lgb.train(TYPE_PARAMS, lgb.Dataset(numbers[rows], types[rows], weight=counts[rows], params=TYPE_PARAMS), TYPE_ROUNDS)


def curve(expected, f1, train):
    """Coefficients of the F1 that pages with such an expected F1 really have: `src/model/quality.ts` has those of all pages."""
    rows = train & ~np.isnan(f1)
    terms = np.stack([np.ones(len(f1)), expected**POWER], axis=1)
    return np.linalg.lstsq(terms[rows], f1[rows], rcond=None)[0], terms


def out_of_fold(data, train, shape):
    """Predictions for each fold by a model trained without it."""
    out = np.zeros(shape)
    for fold in np.unique(data.fold):
        tested = data.fold == fold
        out[tested] = train(~tested)[tested]
    return out


def report_types(data, types, chance):
    known = (types >= 0) & (data.set == "wcxb-dev")
    best, sure = chance.argmax(axis=1), chance.max(axis=1)
    print(f"types of wcxb-dev out of fold: right {np.mean(best[known] == types[known]):.3f}")
    for least in (0.5, 0.6, 0.7, 0.8):
        told = known & (sure >= least)
        print(f"  told where surer than {least}: {told.sum() / known.sum():.3f} of the pages, right {np.mean(best[told] == types[told]):.3f}")
    for number, name in enumerate(TYPES):
        own = known & (types == number)
        said = known & (best == number)
        print(f"  {name:14s} recall {np.mean(best[own] == number):.2f} precision {np.mean(types[said] == number):.2f}")


def report_quality(data, f1, said):
    known = ~np.isnan(f1)
    print("quality: said, true, pages")
    for low, high in ((0, 0.4), (0.4, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        part = known & (said >= low) & (said < high)
        if part.any():
            print(f"  {low:.2f}-{min(high, 1):.2f}  {said[part].mean():.3f}  {f1[part].mean():.3f}  {part.sum()}")
    for name in ("all", "wcxb-dev"):
        part = known if name == "all" else known & (data.set == name)
        brier = np.mean((said[part] - f1[part]) ** 2)
        always = np.var(f1[part])
        print(f"  {name}: Brier {brier:.4f} (always the mean {always:.4f}), correlation {np.corrcoef(said[part], f1[part])[0, 1]:.3f}")
    for least in (0.5, 0.6, 0.7, 0.8, 0.9):
        part = known & (said >= least)
        print(f"  at least {least}: {part.sum() / known.sum():.3f} of the pages, mean F1 {f1[part].mean():.3f}; below: {f1[known & (said < least)].mean():.3f}")


def main():
    from crossvalidate import Data, all_names, evaluate, gather, gather_told, report

    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--name", default="run")
    options = parser.parse_args()
    data = Data(options.folder)
    votes, _, _ = gather(data, options.folder, options.name)
    told = gather_told(data, options.folder, options.name)
    names = all_names(data.corpus)
    numbers = page_numbers(data, names, votes, told)
    types, counts = types_of(data)
    chance = out_of_fold(data, lambda train: train_types(numbers, types, counts, train).predict(numbers), (len(types), len(TYPES)))
    report_types(data, types, chance)
    np.save(Path(options.folder) / f"types-{options.name}.npy", chance)
    for focus in ("precision", "recall", "balanced"):
        print("focus", focus)
        found, _ = evaluate(data, chances(joined(votes)), focus, types=chance)
        report(data, found)
    f1 = found[:, 2]
    expected = numbers[:, page_names(data, names).index("expectedF1")].astype(np.float64)

    def tell(train):
        factors, terms = curve(expected, f1, train)
        return terms @ factors

    said = out_of_fold(data, tell, len(f1))
    print("curve of the quality:", np.round(curve(expected, f1, np.ones(len(f1), dtype=bool))[0], 4))
    report_quality(data, f1, np.clip(said, 0, 1))
    np.save(Path(options.folder) / f"quality-{options.name}.npy", np.clip(said, 0, 1))
    np.savez(Path(options.folder) / f"whole-{options.name}.npz", numbers=numbers, f1=f1)
    json.dump(page_names(data, names), open(Path(options.folder) / "page-features.json", "w"))


if __name__ == "__main__":
    main()

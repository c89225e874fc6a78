"""Fits how the F1 that comes out depends on the one that was expected: the parabola of `dumpQualityOf`."""

import argparse

import numpy as np

import dumps
from cross_dumps import LEAST_WORDS, decision, evaluate


def expected(pages, at, chance):
    blocks = pages.blocks(at)
    p, words = chance[blocks], pages.counts[blocks].astype(np.float64)
    return decision.choose(p, words)[1] if (p * words).sum() >= LEAST_WORDS else np.nan


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    options = parser.parse_args()
    pages = dumps.Pages(options.folder)
    odds = np.fromfile(pages.folder / "odds.f64")
    own = np.flatnonzero(pages.own)
    found = evaluate(pages, odds, range(dumps.FOLDS))[own, 2]
    chance = 1 / (1 + np.exp(-odds))
    said = np.array([expected(pages, at, chance) for at in own])
    told = ~np.isnan(said)
    said, found, weight = said[told], found[told], np.where(pages.set[own][told] == "lines-dev", 0.5, 1.0)
    columns = np.stack([np.ones_like(said), said, said**2], axis=1)
    fit = np.linalg.lstsq(columns * weight[:, None] ** 0.5, found * weight**0.5, rcond=None)[0]
    guess = np.clip(columns @ fit, 0, 1)
    print("parabola", fit.round(3), "Brier", ((guess - found) ** 2).mean().round(4), "when the mean is said", found.var().round(4), "correlation", np.corrcoef(guess, found)[0, 1].round(3))
    for low in np.arange(0.2, 1, 0.1):
        mask = (guess >= low) & (guess < low + 0.1)
        if mask.sum() > 5:
            print(f"said {guess[mask].mean():.2f} came {found[mask].mean():.2f} ({mask.sum()})")


if __name__ == "__main__":
    main()

"""Points of the cards: python look.py first|second EXPORT_FOLDER

Reads cards.json, sums.npy and, for the second look, company.f32; writes first.json or second.json (points) and, out of fold, the log-odds
of every block (first.f32, second.f32): the second look learns on the first look's, so that it learns how sure that really is.
"""

import argparse
import json

import numpy as np

import figures
from blocks import load, read_columns
from design import design
from logistic import fit, out_of_fold

RIDGE = 250


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("look", choices=("first", "second"))
    arguments.add_argument("folder")
    given = arguments.parse_args()
    blocks = load(given.folder)
    columns, offset = ask(blocks, given.look)
    cards = json.loads((blocks.folder / "cards.json").read_text())[given.look]
    table, cells = design(cards, columns)
    odds = out_of_fold(blocks, table, RIDGE, offset)
    odds.astype(np.float32).tofile(blocks.folder / f"{given.look}.f32")
    figures.show(f"{given.look} look, {table.shape[1]} cells", blocks, odds)
    rows = blocks.taught
    points = fit(table[rows], blocks.labels[rows], blocks.weights[rows], RIDGE, offset[rows])
    write(blocks.folder / f"{given.look}.json", cells, points)


def ask(blocks, look):
    """The columns that cards may ask for, and what is known before."""
    names = dict(zip(("near", "far", "ownWording", "headWording"), np.load(blocks.folder / "sums.npy")))
    if look == "first":
        return blocks.columns | names, np.zeros(len(blocks.labels))
    company = read_columns(blocks.folder / "company.f32", json.loads((blocks.folder / "company.json").read_text()))
    return blocks.columns | names | company, np.fromfile(blocks.folder / "first.f32", dtype=np.float32).astype(np.float64)


def write(file, cells, points):
    """Points of each card by cell, and the constant as `prior`."""
    fitted, at = {"prior": float(points[-1])}, 0
    for name, keys in cells.items():
        fitted[name] = {str(key): float(value) for key, value in zip(keys, points[at : at + len(keys)])}
        at += len(keys)
    file.write_text(json.dumps(fitted, indent=0))


if __name__ == "__main__":
    main()

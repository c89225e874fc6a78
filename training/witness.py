"""Does it help to ask Readability where the model is unsure? Word F1 of the model, of Readability, and of both, on the pages of `witness.mjs`."""

import argparse
import json
from pathlib import Path

import numpy as np

from crossvalidate import Data, evaluate, gather
from votes import chances, joined


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("witness")
    parser.add_argument("--set", default="wcxb-dev")
    parser.add_argument("--name", default="run")
    options = parser.parse_args()
    data = Data(options.folder)
    votes, _, _ = gather(data, options.folder, options.name)
    mean = joined(votes)
    types = np.load(Path(options.folder) / f"types-{options.name}.npy")
    quality = np.load(Path(options.folder) / f"quality-{options.name}.npy")
    at = {page["id"]: number for number, page in enumerate(data.corpus.pages) if page["set"] == options.set}
    kept, asked = np.zeros(len(mean)), np.zeros(len(data.set), dtype=bool)
    for line in open(options.witness, encoding="utf8"):
        row = json.loads(line)
        blocks = data.corpus.blocks(at[row["id"]])
        if len(row["kept"]) == blocks.stop - blocks.start:
            asked[at[row["id"]]] = True
            kept[blocks] = row["kept"]
    say = np.where(kept > 0, 1.0, -1.0)
    found = {"model": evaluate(data, chances(mean), pages=asked, types=types)[0][:, 2]}
    found["Readability alone"] = evaluate(data, kept, pages=asked, least=0)[0][:, 2]
    for weight in (0.5, 1.0, 2.0):
        found[f"model + {weight} log-odds of Readability"] = evaluate(data, chances(mean + weight * say), pages=asked, types=types)[0][:, 2]
    for low, high in ((0, 0.5), (0.5, 0.7), (0.7, 0.85), (0.85, 1.01)):
        part = asked & (quality >= low) & (quality < high)
        print(f"quality {low} to {high}: {part.sum()} pages;", "; ".join(f"{name} {np.nanmean(f1[part]):.4f}" for name, f1 in found.items()))
    print("all:", asked.sum(), "; ".join(f"{name} {np.nanmean(f1[asked]):.4f}" for name, f1 in found.items()))


if __name__ == "__main__":
    main()

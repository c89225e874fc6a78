"""Labels for pages without a full text: what the crossvalidated forests say of them, and the segments that are known to be content or not."""

import argparse
import gzip
import json
from pathlib import Path

import numpy as np

import corpus as corpora
from votes import chances, joined

SETS = ("segments-dev", "recipes-dev", "dates-dev")
LEAST_F1 = 0.8  # to be expected of the forests' choice: pages that they are less sure of teach nothing
LEAST_WORDS = 60
LEAST_LETTERS = 12  # of a segment or a block that stands for itself


def fold(text):
    return " ".join(text.split())


def segments_of(folder, name):
    """What must and must not come out of each page of a set."""
    with gzip.open(Path(folder) / name / "truth.jsonl.gz", "rt", encoding="utf8") as rows:
        for row in map(json.loads, rows):
            yield row["id"], [[fold(text) for text in row.get(key) or []] for key in ("with", "without")]


def correct(kept, texts, wanted, unwanted):
    """The choice with the segments put right: a block is content that holds or is part of what must come out, and holds nothing that must not."""
    out = kept.copy()
    for at, text in enumerate(texts):
        if len(text) < LEAST_LETTERS:
            continue
        has = lambda segments: any(len(segment) >= LEAST_LETTERS and segment in text for segment in segments)
        good, bad = has(wanted) or any(text in segment for segment in wanted), has(unwanted)
        if good != bad:
            out[at] = good
    return out


def main():
    from crossvalidate import Data, decide, gather

    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("sets")
    parser.add_argument("--name", default="run")
    options = parser.parse_args()
    data = Data(options.folder)
    chance = chances(joined(gather(data, options.folder, options.name)[0]))
    types = np.load(Path(options.folder) / f"types-{options.name}.npy")
    repeated = corpora.duplicates(data.corpus)
    taken, label = np.zeros(len(data.set), dtype=bool), np.zeros(len(chance), dtype=np.float32)
    for name in SETS:
        segments = dict(segments_of(options.sets, name))
        with open(Path(options.folder) / f"texts-{name}.jsonl", encoding="utf8") as rows:
            for at, row in zip(np.flatnonzero(data.set == name), map(json.loads, rows)):
                blocks = data.corpus.blocks(at)
                kept, expected = decide(data, at, chance, types=types[at])
                if len(kept) == 0 or repeated[at] or expected < LEAST_F1:
                    continue
                kept = correct(kept, [fold(text) for text in row["blocks"]], *segments[row["id"]])
                taken[at] = data.corpus.block_words[blocks][kept].sum() >= LEAST_WORDS
                label[blocks] = kept
        print(name, int(taken[data.set == name].sum()), "pages")
    sure = np.abs(2 * chance - 1).astype(np.float32)
    np.savez(Path(options.folder) / f"told-{options.name}.npz", pages=taken, label=label, sure=sure)


if __name__ == "__main__":
    main()

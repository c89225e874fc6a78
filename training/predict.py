"""Out-of-fold predictions as the benchmark's `score.mjs` reads them: one file a set."""

import argparse
import json
from pathlib import Path

import numpy as np

from crossvalidate import Data, decide, gather
from votes import chances, joined


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--name", default="run")
    parser.add_argument("--focus", default="balanced")
    parser.add_argument("--sets", nargs="*")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    data = Data(options.folder)
    votes, _, _ = gather(data, options.folder, options.name)
    types = np.load(Path(options.folder) / f"types-{options.name}.npy")
    score = chances(joined(votes))
    Path(options.out).mkdir(parents=True, exist_ok=True)
    page = 0
    for name in dict.fromkeys(data.set):
        if options.sets and name not in options.sets:
            page += int((data.set == name).sum())
            continue
        with open(Path(options.folder) / f"texts-{name}.jsonl", encoding="utf8") as texts, open(Path(options.out) / f"{name}.jsonl", "w", encoding="utf8") as out:
            for line in texts:
                row = json.loads(line)
                kept, _ = decide(data, page, score, options.focus, types[page])
                text = "\n\n".join(block for block, keep in zip(row["blocks"], kept) if keep)
                out.write(json.dumps({"id": row["id"], "text": text}, ensure_ascii=False) + "\n")
                page += 1
    assert page == len(data.set)


if __name__ == "__main__":
    main()

"""Each set with and without itself in training, and the learning curve: what more labelled sites would buy. One forest, fewer rows."""

import argparse

import lightgbm as lgb
import numpy as np

from crossvalidate import PARAMS, Data, evaluate, rows_for_training
from token_columns import Tokens

FOREST = ({"num_leaves": 31, "seed": 11}, 160)
KEEP = 0.5


def train_and_test(data, tokens, weights, train, tested):
    """Word F1 of the tested pages after training on others."""
    columns, _ = tokens.encode(train)
    rows, w = rows_for_training(data, train, weights, np.random.default_rng(7), KEEP)
    matrix = np.concatenate([data.corpus.features[rows], columns[rows]], axis=1)
    model = lgb.train({**PARAMS, **FOREST[0]}, lgb.Dataset(matrix, data.label[rows], weight=w), FOREST[1])
    blocks = np.flatnonzero(tested[data.block_page])
    score = np.zeros(len(data.label))
    score[blocks] = model.predict(np.concatenate([data.corpus.features[blocks], columns[blocks]], axis=1))
    return evaluate(data, score, pages=tested)[0][tested, 2].mean()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    options = parser.parse_args()
    data = Data(options.folder)
    weights = data.row_weights()
    tokens = Tokens(data.corpus, weights, weights * data.label, data.group, data.trainable)
    for name in ("forums-dev", "web-dev", "world-dev"):
        tested = data.set == name
        train = data.trainable & ~tested & ~np.isin(data.group, data.group[tested])
        print(name, "without itself", round(float(train_and_test(data, tokens, weights, train, tested)), 4), flush=True)
    tested = (data.fold == 1) & (data.set == "wcxb-dev")
    for share in (0.25, 0.5, 1.0):
        chosen = np.random.default_rng(5).random(data.group.max() + 1) < share
        train = data.trainable & (data.fold != 1) & chosen[data.group]
        print("wcxb-dev, fold 1, share of hosts", share, round(float(train_and_test(data, tokens, weights, train, tested)), 4), flush=True)


if __name__ == "__main__":
    main()

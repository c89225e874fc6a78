"""Each set with and without itself in training, and the learning curve: what more labelled sites would buy. One forest, fewer rows."""

import argparse

import lightgbm as lgb
import numpy as np

from crossvalidate import PARAMS, Data, Measures, dataset_of, evaluate, rows_for_training
from hints import Hints
from token_columns import Tokens
from votes import chances

FOREST = ({"num_leaves": 31, "seed": 11}, 80)
KEEP = 0.2
SETS = ("wcxb-dev", "news-dev", "aeb-dev", "web-dev", "forums-dev", "world-dev")
HALVES = 2  # of the folds: hints out of fold are made with fewer models here


class Lab:
    """A corpus with all that does not depend on who teaches."""

    def __init__(self, folder):
        self.data = Data(folder)
        self.weights = self.data.row_weights()
        data = self.data
        self.tokens = Tokens(data.corpus, self.weights, self.weights * data.label, data.group, data.trainable)
        self.hints = Hints(data.corpus, data.label, self.weights)

    def test(self, train, tested):
        """Precision, recall and word F1 of the tested pages after training on others, without knowing their types."""
        data = self.data
        rows_of = train[data.block_page]
        hint = self.hints.out_of_fold(data.fold[data.block_page] % HALVES, rows_of, self.hints.fit(rows_of))
        measures = Measures(data, self.tokens.encode(train)[0], hint)
        rows, w = rows_for_training(data, train, self.weights, np.random.default_rng(7), KEEP)
        model = lgb.train({**PARAMS, **FOREST[0]}, dataset_of(data, measures, rows, w), FOREST[1])
        blocks = np.flatnonzero(tested[data.block_page])
        score = np.zeros(len(data.label))
        score[blocks] = chances(model.predict(measures[blocks], raw_score=True))
        return evaluate(data, score, pages=tested)[0][tested]


def without(lab, name):
    data = lab.data
    tested = data.set == name
    own = np.isin(data.group, data.group[tested])
    found = lab.test(data.trainable & ~own, tested)
    print(name, "without itself", np.round(np.nanmean(found, axis=0), 4), flush=True)


def curve(lab, folds, shares):
    """Word F1 by set with a share of the hosts as teachers, over the folds so far."""
    data = lab.data
    chance = np.random.default_rng(5).random(data.group.max() + 1)
    found = {share: np.full(len(data.set), np.nan) for share in shares}
    for fold in folds:
        tested = (data.fold == fold) & np.isin(data.set, list(SETS))
        for share in shares:
            chosen = (chance < share)[data.group]
            found[share][tested] = lab.test(data.trainable & (data.fold != fold) & chosen, tested)[:, 2]
            means = {name: round(float(np.nanmean(found[share][data.set == name])), 4) for name in SETS}
            print("folds to", fold, "share of the hosts", share, means, flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--shares", type=float, nargs="*", default=[0.25, 0.5, 1.0])
    parser.add_argument("--folds", type=int, nargs="*", default=[0, 1, 2, 3, 4])
    parser.add_argument("--sets", nargs="*", default=["forums-dev", "web-dev", "world-dev"])
    options = parser.parse_args()
    lab = Lab(options.folder)
    curve(lab, options.folds, options.shares)
    for name in options.sets:
        without(lab, name)


if __name__ == "__main__":
    main()

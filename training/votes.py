"""What the forests and the network say, in one. `src/classify/model/score.ts` does the same."""

import numpy as np

NETWORK = 0.5  # the network's share of the log-odds


def joined(votes):
    """The log-odds of the forests and, in the last row, of the network in one."""
    return (1 - NETWORK) * votes[:-1].mean(axis=0, dtype=np.float64) + NETWORK * votes[-1].astype(np.float64)


def chances(odds):
    return 1 / (1 + np.exp(-np.asarray(odds, dtype=np.float64)))

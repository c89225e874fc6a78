"""Logistic regression with ridge, on sparse designs, with an offset."""

import numpy as np
from scipy.optimize import minimize

# A typical p(1-p) of these blocks: only the speed of convergence hangs on it.
CURVATURE = 0.12


def fit(design, labels, weights, ridge, offset=0, start=None, steps=60, scale=None):
    """Returns the points of each column and, last, the constant, which is not held back by the ridge.

    `scale` stretches the columns for the descent alone; without it they are made about as steep as each other.
    """
    turned, total = design.T.tocsr(), weights.sum()
    held = ridge / total
    scale = column_scale(design, weights, held) if scale is None else scale

    def loss(scaled):
        points = scaled * scale
        odds = design @ points[:-1] + points[-1] + offset
        chances = 1 / (1 + np.exp(-odds))
        value = (weights * (np.logaddexp(0, odds) - labels * odds)).sum() / total + held / 2 * (points[:-1] ** 2).sum()
        rest = weights * (chances - labels) / total
        return value, np.concatenate([turned @ rest + held * points[:-1], [rest.sum()]]) * scale

    first = np.zeros(design.shape[1] + 1) if start is None else start / scale
    options = {"maxiter": steps, "maxfun": steps + 20, "maxcor": 30}
    return minimize(loss, first, jac=True, method="L-BFGS-B", options=options).x * scale


def column_scale(design, weights, held):
    """Makes all columns about as steep: without it, rare columns are still far from their best when the steps run out."""
    steepness = np.asarray(design.multiply(design).T @ weights).ravel() / weights.sum() * CURVATURE + held
    return 1 / np.sqrt(np.append(steepness, CURVATURE))


def out_of_fold(blocks, design, ridge, offset=None, steps=60):
    """Log-odds of every block by points that were fitted on other hosts."""
    odds, points = np.zeros(len(blocks.labels)), None
    offset = np.zeros(len(odds)) if offset is None else offset
    for fold in np.unique(blocks.folds):
        rows, rest = blocks.without(fold), blocks.of(fold)
        points = fit(design[rows], blocks.labels[rows], blocks.weights[rows], ridge, offset[rows], points, steps)
        odds[rest] = design[rest] @ points[:-1] + points[-1] + offset[rest]
    return odds

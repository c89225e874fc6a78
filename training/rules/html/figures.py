"""How good chances out of fold are: log loss, and F1 of words against the labels of the blocks."""

import numpy as np

from blocks import rows_of


def log_loss(blocks, odds):
    losses = np.logaddexp(0, odds) - blocks.labels * odds
    return float((blocks.weights * losses).sum() / blocks.weights.sum())


def best_expected_f1(chances, words):
    """The best F1 to be expected of keeping the likeliest blocks, if the chances are right."""
    order = np.argsort(-chances, kind="stable")
    kept, right = np.cumsum(words[order]), np.cumsum((chances * words)[order])
    return (2 * right / (kept + (chances * words).sum() + 1e-9)).max()


def page_f1(page, blocks, chances, part):
    """F1 of a page that keeps the blocks reaching `part` of its best expected F1."""
    rows = rows_of(page)
    words, labels = blocks.words[rows], blocks.labels[rows]
    kept = chances[rows] >= part * best_expected_f1(chances[rows], words)
    right = (words * labels * kept).sum()
    precision, recall = right / max((words * kept).sum(), 1e-9), min(1, right / max((words * labels).sum(), 1e-9))
    return 2 * precision * recall / max(precision + recall, 1e-9)


def show(name, blocks, odds, part=0.5):
    """Prints the loss and, by set and kind of page, the mean F1."""
    chances = 1 / (1 + np.exp(-odds))
    groups = {}
    for page in blocks.pages:
        score = page_f1(page, blocks, chances, part)
        group = page["set"].removesuffix("-dev")
        for key in (group, f"{group} {page['type']}") if group == "wcxb" else (group,):
            groups.setdefault(key, []).append(score)
    means = "  ".join(f"{key} {np.mean(scores):.3f}" for key, scores in sorted(groups.items()))
    print(f"{name}: log loss {log_loss(blocks, odds):.4f}; F1 at {part} of the best: {means}", flush=True)

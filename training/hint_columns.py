"""The columns made of the linear model's log-odds: a block's own, its neighbours', and their means around it. `features/hints.ts` has the same."""

import numpy as np

from vocabulary import CONTEXT, context_features

STEPS = {"hint2Before": -2, "hint1Before": -1, "hint1After": 1, "hint2After": 2}
HINT_COLUMNS = ["hint", *STEPS, *[f"hint of {part}" for part in CONTEXT]]
NONE = -9.0


def hint_columns(corpus, hint):
    """Columns of all blocks from their hints."""
    arrays, page = corpus.arrays, corpus.block_page
    words = np.asarray(corpus.features[:, corpus.names.index("words")]).astype(np.float64)
    out = np.zeros((len(hint), len(HINT_COLUMNS)), dtype=np.float32)
    out[:, 0] = hint
    for column, step in enumerate(STEPS.values(), start=1):
        out[:, column] = np.where(np.roll(page, -step) == page, np.roll(hint, -step), NONE)
    first = 1 + len(STEPS)
    for at in range(len(corpus.pages)):
        blocks = corpus.blocks(at)
        if blocks.start == blocks.stop:
            continue
        span = slice(corpus.container_start[at], corpus.container_start[at + 1])
        around = np.stack([arrays[name][blocks] for name in ("up1", "up2", "wide100", "wide400")])
        means = np.zeros((blocks.stop - blocks.start, len(CONTEXT)), dtype=np.float32)
        context_features(np.ascontiguousarray(hint[blocks]), words[blocks], around, arrays["path"][blocks], arrays["first"][span], arrays["end"][span], means)
        out[blocks, first:] = means
    return out

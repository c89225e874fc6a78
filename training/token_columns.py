"""The vocabulary columns of a corpus for one choice of training pages, and the tables that are shipped."""

import numpy as np
from numba import njit

from vocabulary import CONTEXT, PARTS, Occurrences, block_features, container_masses, context_features, name_features

GROUPS = ("near", "far", "branch", "own", "text", "head")
COLUMNS = [f"{group} {part}" for group in GROUPS for part in PARTS]
COLUMNS += [f"{name} of {part}" for name in ("near", "text") for part in CONTEXT]
LEAST = 5  # hosts that must have a name of an element
LEAST_TEXT = 8  # hosts that must have a word
HASH_SHIFT = 8  # tokens are told by the upper 24 bits of their hashes


def numbers(hashes):
    return (hashes.view(np.uint32) >> np.uint32(HASH_SHIFT)).astype(np.int32)


class Tokens:
    """Everything about tokens that does not depend on the fold."""

    def __init__(self, corpus, weights, targets, page_group, trainable):
        self.corpus = corpus
        self.page_group = page_group
        arrays = corpus.arrays
        pages = len(corpus.pages)
        containers = len(arrays["parent"])
        self.name_page = np.repeat(np.arange(pages, dtype=np.int32), [p["names"] for p in corpus.pages])
        self.text_page = np.repeat(np.arange(pages, dtype=np.int32), [p["textTokens"] for p in corpus.pages])
        near_w, near_t, far_w, far_t = (np.zeros(containers) for _ in range(4))
        head_w, head_t = np.zeros(len(weights)), np.zeros(len(weights))
        counts, text_counts = [], []
        self.name_start, self.text_start = [], []
        at_names = at_texts = 0
        for page in range(pages):
            blocks = corpus.blocks(page)
            first, end = corpus.container_start[page], corpus.container_start[page + 1]
            span = slice(first, end)
            container_masses(
                arrays["parent"][span], arrays["container"][blocks], weights[blocks], targets[blocks],
                near_w[span], near_t[span], far_w[span], far_t[span],
            )
            heading = arrays["heading"][blocks]
            live = heading >= 0
            size = blocks.stop - blocks.start
            head_w[blocks] = np.bincount(heading[live], weights=weights[blocks][live], minlength=size)
            head_t[blocks] = np.bincount(heading[live], weights=targets[blocks][live], minlength=size)
            starts = arrays["nameStart"][first + page : end + page + 1].astype(np.int64)
            self.name_start.append(starts)
            counts.append(np.diff(starts))
            starts = arrays["textStart"][corpus.block_start[page] + page : corpus.block_start[page + 1] + page + 1].astype(np.int64)
            self.text_start.append(starts)
            text_counts.append(np.diff(starts))
        self.name_offset = np.concatenate([[0], np.cumsum([p["names"] for p in corpus.pages])])
        self.text_offset = np.concatenate([[0], np.cumsum([p["textTokens"] for p in corpus.pages])])
        name_container = np.repeat(np.arange(containers), np.concatenate(counts))
        text_block = np.repeat(np.arange(len(weights)), np.concatenate(text_counts))
        self.names = Occurrences(self.name_page, numbers(arrays["names"]))
        self.texts = Occurrences(self.text_page, numbers(arrays["textTokens"]))
        groups_of_training = np.where(trainable, page_group, page_group.max() + 1)
        self.names.index(groups_of_training, LEAST)
        self.texts.index(groups_of_training, LEAST_TEXT)
        self.mass = {
            "near": (near_w[name_container], near_t[name_container]),
            "far": (far_w[name_container], far_t[name_container]),
            "text": (weights[text_block], targets[text_block]),
            "head": (head_w[text_block], head_t[text_block]),
        }

    def encode(self, train):
        """Columns for all blocks with the pages in `train` as teachers, and the four tables."""
        corpus, arrays = self.corpus, self.corpus.arrays
        scores, tables = {}, {}
        sources = (("near", self.names, LEAST), ("far", self.names, LEAST), ("text", self.texts, LEAST_TEXT), ("head", self.texts, LEAST_TEXT))
        for kind, source, least in sources:
            scores[kind], tables[kind] = source.encode(self.page_group, train, *self.mass[kind], least)
        out = {group: np.zeros((corpus.block_start[-1], len(PARTS)), dtype=np.float32) for group in GROUPS}
        for page in range(len(corpus.pages)):
            blocks = corpus.blocks(page)
            span = slice(corpus.container_start[page], corpus.container_start[page + 1])
            names = slice(self.name_offset[page], self.name_offset[page + 1])
            texts = slice(self.text_offset[page], self.text_offset[page + 1])
            name_features(
                scores["near"][names], scores["far"][names], self.name_start[page], arrays["parent"][span],
                arrays["container"][blocks], arrays["branch"][blocks],
                out["near"][blocks], out["far"][blocks], out["branch"][blocks], out["own"][blocks],
            )
            block_features(scores["text"][texts], self.text_start[page], out["text"][blocks])
            own = np.zeros((blocks.stop - blocks.start, len(PARTS)), dtype=np.float32)
            block_features(scores["head"][texts], self.text_start[page], own)
            heading = arrays["heading"][blocks]
            out["head"][blocks] = np.where((heading >= 0)[:, None], own[np.maximum(heading, 0)], 0)
        context = {name: np.zeros((corpus.block_start[-1], len(CONTEXT)), dtype=np.float32) for name in ("near", "text")}
        words = self.corpus.features[:, self.corpus.names.index("words")].astype(np.float64)
        for page in range(len(corpus.pages)):
            blocks = corpus.blocks(page)
            span = slice(corpus.container_start[page], corpus.container_start[page + 1])
            around = np.stack([arrays[name][blocks] for name in ("up1", "up2", "wide100", "wide400")])
            for name in ("near", "text"):
                context_features(
                    np.ascontiguousarray(out[name][blocks, 4]), words[blocks], around, arrays["path"][blocks],
                    arrays["first"][span], arrays["end"][span], context[name][blocks],
                )
        return np.concatenate([out[group] for group in GROUPS] + [context["near"], context["text"]], axis=1), tables

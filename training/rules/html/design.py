"""Cards as columns of zeros and ones: a column for each range, pair of ranges, code or bit."""

import numpy as np
from scipy import sparse


def design(cards, columns):
    """Returns the design and, by card, the names of its cells in order."""
    parts, cells = [], {}
    for card in cards:
        part, names = PARTS[card["kind"]](card, columns)
        parts.append(part)
        cells[card["name"]] = names
    return sparse.hstack(parts, format="csr"), cells


def ranges(card, columns):
    """Values from one cut up to the next fall into a cell; two measures make a table, row by row."""
    cell, size = 0, 1
    for measure in card["ranges"]:
        width = len(measure["cuts"]) + 1
        cell = cell * width + np.searchsorted(np.array(measure["cuts"]), columns[measure["column"]], side="right")
        size *= width
    return one_of(cell, size)


def codes(card, columns):
    values = columns[card["column"]].astype(np.int64)
    return one_of(values, int(values.max()) + 1)


def one_of(cell, size):
    rows = np.arange(len(cell))
    return sparse.csr_matrix((np.ones(len(cell)), (rows, cell)), shape=(len(cell), size)), list(range(size))


def bits(card, columns):
    values = columns[card["column"]].astype(np.int64)
    marks = [sparse.csr_matrix((values & bit > 0).astype(float).reshape(-1, 1)) for bit in card["bits"].values()]
    return sparse.hstack(marks), list(card["bits"])


PARTS = {"ranges": ranges, "codes": codes, "bits": bits}

"""Weights as the model of HTML pages keeps them: `src/model/dense-forest.ts`, `hints.ts` and `token-table.ts` read them."""

import struct

import numpy as np

from hints import BITS, STEPS
from plain import floor32, token_table, walk  # noqa: F401 (token_table is for the trainers)

LEAF, LEAF_ZERO, COARSE = 0x8000, 0x4000, 129
THRESHOLD_BITS = 6


def hint_bytes(steps, bias):
    """Two weights a byte, the lower four bits first."""
    pairs = steps.reshape(-1, 2).astype(np.int16)
    return struct.pack("<ifB", STEPS, bias, BITS) + (pairs[:, 0] & 15 | (pairs[:, 1] & 15) << 4).astype(np.uint8).tobytes()


class Trees:
    """The trees of a model, with values as whole numbers of steps."""

    def __init__(self, model, kind=0, kinds=1):
        self.model, self.kind, self.kinds = model, kind, kinds
        self.trees = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]][kind::kinds]
        self.steps = []
        for tree in self.trees:
            most = max(abs(node.get("leaf_value", node.get("internal_value", 0.0))) for node in walk([tree]))
            self.steps.append(np.float32(max(most, 1e-9) / (LEAF_ZERO - 1)))

    def leaf(self, tree, node):
        return int(round(node["leaf_value"] / float(self.steps[tree])))

    def predict(self, rows):
        """Sums as the product makes them, of the values in steps."""
        leaves = self.model.predict(rows, pred_leaf=True).reshape(len(rows), -1)[:, self.kind :: self.kinds]
        out = np.zeros(len(rows))
        for tree, root in enumerate(self.trees):
            values = {node.get("leaf_index", 0): np.float32(self.leaf(tree, node) * float(self.steps[tree])) for node in walk([root]) if "split_feature" not in node}
            out += np.array([values[leaf] for leaf in leaves[:, tree]], dtype=np.float64)
        return out

    def pack(self, thresholds):
        nodes = sum("split_feature" in node for node in walk(self.trees))
        leaves = sum("split_feature" not in node for node in walk(self.trees))
        out = [struct.pack("<Hii", len(self.trees), nodes, leaves)]
        for tree, root in enumerate(self.trees):
            step = float(self.steps[tree])
            out.append(struct.pack("<f", self.steps[tree]))
            for node in walk([root]):
                if "split_feature" in node:
                    at = thresholds[node["split_feature"]].index(floor32(node["threshold"]))
                    mean = int(round(node["internal_value"] / (step * COARSE)))
                    out.append(struct.pack("<Hb", node["split_feature"] << THRESHOLD_BITS | at, max(-127, min(127, mean))))
                else:
                    out.append(struct.pack("<H", LEAF | (LEAF_ZERO + self.leaf(tree, node))))
        return b"".join(out)


def pack(forests, features):
    """Forests that share their thresholds."""
    thresholds = [set() for _ in range(features)]
    for forest in forests:
        for node in walk(forest.trees):
            if "split_feature" in node:
                thresholds[node["split_feature"]].add(floor32(node["threshold"]))
    lists = [sorted(values) for values in thresholds]
    assert max(len(values) for values in lists) <= 1 << THRESHOLD_BITS
    out = [struct.pack("<H", features)]
    for values in lists:
        out.append(struct.pack("<B", len(values)) + np.array(values, dtype="<f4").tobytes())
    return b"".join([*out, struct.pack("<B", len(forests)), *[forest.pack(lists) for forest in forests]])

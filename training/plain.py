"""Weights in the plain forms that smaller models use: `readLexicon` and `readForest` of `src/model` read them."""

import struct

import numpy as np

LEAF = 0xFFFF


def lexicon(ids, tables):
    """Tokens with a score in some view: their hashes, then the views' scores in sixteenths."""
    scores = np.stack([np.round(table * 16).astype(np.int8) for table in tables])
    live = np.flatnonzero(np.abs(scores).max(axis=0) >= 2)
    return struct.pack("<i", len(live)) + ids[live].astype("<i4").tobytes() + scores[:, live].tobytes()


def floor32(value):
    """The greatest float32 that is not above a threshold: no float32 lies between the two."""
    near = np.float32(value)
    return near if float(near) <= value else np.nextafter(near, np.float32(-np.inf))


def forest(model, features):
    trees = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]
    thresholds = [set() for _ in range(features)]
    for node in walk(trees):
        if "split_feature" in node:
            thresholds[node["split_feature"]].add(floor32(node["threshold"]))
    lists = [sorted(values) for values in thresholds]
    out = [struct.pack("<H", features)]
    for values in lists:
        out.append(struct.pack("<B", len(values)) + np.array(values, dtype="<f4").tobytes())
    nodes = sum("split_feature" in node for node in walk(trees))
    leaves = sum("split_feature" not in node for node in walk(trees))
    out.append(struct.pack("<Hii", len(trees), nodes, leaves))
    for node in walk(trees):
        if "split_feature" in node:
            at = lists[node["split_feature"]].index(floor32(node["threshold"]))
            out.append(struct.pack("<HB", node["split_feature"], at))
        else:
            out.append(struct.pack("<Hf", LEAF, node["leaf_value"]))
    return b"".join(out)


def walk(trees):
    """All nodes, each tree in depth-first order, the left child first."""
    for tree in trees:
        stack = [tree]
        while stack:
            node = stack.pop()
            yield node
            if "split_feature" in node:
                assert node["decision_type"] == "<="
                stack += [node["right_child"], node["left_child"]]

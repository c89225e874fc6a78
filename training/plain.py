"""Weights in the forms that the smaller models use: `readTokenTable` and `readForest` of `src/model` read them."""

import struct

import numpy as np

LEAF, LEAF_ZERO = 0x8000, 0x4000
THRESHOLD_BITS = 6
HASH_BITS = 24


def short_hashes(hashes):
    """The upper bits of hashes of 32 bits: what token tables keep."""
    return (np.asarray(hashes).astype(np.int64) & 0xFFFFFFFF) >> (32 - HASH_BITS)


def rising(ids):
    """Sorted numbers, each as what it is above the one before, seven bits a byte, the lowest first."""
    out, last = bytearray(), 0
    for value in ids:
        step, last = int(value) - last, int(value)
        while step > 127:
            out.append(step & 127 | 128)
            step >>= 7
        out.append(step)
    return bytes(out)


def token_table(ids, tables):
    """Tokens with a score in some view: their hashes, then their scores in sixteenths, token by token."""
    scores = np.stack([np.round(table * 16).astype(np.int8) for table in tables])
    live = np.flatnonzero(np.abs(scores).max(axis=0) >= 2)
    order = live[np.argsort(ids[live])]
    return struct.pack("<i", len(live)) + rising(ids[order]) + np.ascontiguousarray(scores[:, order].T).tobytes()


def floor32(value):
    """The greatest float32 that is not above a threshold: no float32 lies between the two."""
    near = np.float32(value)
    return near if float(near) <= value else np.nextafter(near, np.float32(-np.inf))


def forest(model, features):
    """The trees of a LightGBM model."""
    return forest_of([tree["tree_structure"] for tree in model.dump_model()["tree_info"]], features)


def forest_of(trees, features):
    """Thresholds of each feature, then the trees: nodes and leaves as codes of two bytes, the leaves in steps of their tree."""
    thresholds = [set() for _ in range(features)]
    for node in walk(trees):
        if "split_feature" in node:
            thresholds[node["split_feature"]].add(floor32(node["threshold"]))
    lists = [sorted(values) for values in thresholds]
    assert max(len(values) for values in lists) <= 1 << THRESHOLD_BITS
    out = [struct.pack("<H", features)]
    for values in lists:
        out.append(struct.pack("<B", len(values)) + np.array(values, dtype="<f4").tobytes())
    nodes = sum("split_feature" in node for node in walk(trees))
    leaves = sum("split_feature" not in node for node in walk(trees))
    out.append(struct.pack("<Hii", len(trees), nodes, leaves))
    for tree in trees:
        out.append(pack_tree(tree, lists))
    return b"".join(out)


def pack_tree(tree, lists):
    values = [node["leaf_value"] for node in walk([tree]) if "split_feature" not in node]
    step = np.float32(max(1e-9, max(abs(value) for value in values)) / (LEAF_ZERO - 1))
    out = [struct.pack("<f", step)]
    for node in walk([tree]):
        if "split_feature" in node:
            at = lists[node["split_feature"]].index(floor32(node["threshold"]))
            out.append(struct.pack("<H", node["split_feature"] << THRESHOLD_BITS | at))
        else:
            out.append(struct.pack("<H", LEAF | (LEAF_ZERO + int(round(node["leaf_value"] / float(step))))))
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

"""Writes what was learned as bytes that src/model/weights.ts reads back."""
import base64
import json
import struct

import numpy as np

NO_COLUMN = 255


def buckets(weights):
    """A scale, then a signed byte a bucket."""
    scale = max(float(np.abs(weights).max()), 1e-9) / 127
    return struct.pack('<f', scale) + np.rint(weights / scale).astype(np.int8).tobytes()


def floor32(value):
    """The greatest 32-bit number that is not above a threshold, so that comparing 32-bit features gives the same answer."""
    near = np.float32(value)
    return near if float(near) <= value else np.nextafter(near, np.float32(-np.inf))


def nodes_of(tree, wide, first):
    """A tree's nodes in preorder, numbered from `first`: (column, offset, right, value)."""
    nodes = []

    def walk(node):
        if 'leaf_value' in node:
            nodes.append((NO_COLUMN, 0, 0, np.float32(node['leaf_value'])))
            return
        own = len(nodes)
        nodes.append(None)
        walk(node['left_child'])
        right = first + len(nodes)
        walk(node['right_child'])
        column, offset = wide[node['split_feature']]
        nodes[own] = (column, offset, right, floor32(node['threshold']))

    walk(tree['tree_structure'])
    return nodes


def forest(model, wide):
    roots, nodes = [], []
    for tree in model.dump_model()['tree_info']:
        roots.append(len(nodes))
        nodes += nodes_of(tree, wide, len(nodes))
    assert len(nodes) < 65536
    packed = struct.pack('<fII', 0.0, len(roots), len(nodes)) + struct.pack(f'<{len(roots)}I', *roots)
    return packed + b''.join(struct.pack('<BbHf', *node) for node in nodes)


def write(path, parts):
    """A module with one constant; returns the size of what it holds in bytes."""
    packed = b''.join(parts)
    words = base64.b64encode(packed).decode()
    path.write_text(f"/** Learned by `npm run train`; see train/MODEL.md. */\nexport const packed =\n  '{words}';\n")
    return len(packed)


def parity(path, rows, wide, narrow, first_look, second_look):
    """A few rows and what the trained trees say of them, for the test that holds the program against the trainer."""
    places = [wide.index(pair) for pair in narrow]
    said = {'first': first_look.predict(rows[:, places], raw_score=True), 'again': second_look.predict(rows, raw_score=True)}
    record = {'wide': wide, 'rows': rows.tolist(), **{name: odds.tolist() for name, odds in said.items()}}
    path.write_text(json.dumps(record) + '\n')

"""The encoder as an ONNX graph, time first, with the look-ups left outside and the best answers taken inside."""
import numpy as np
from onnx import TensorProto, helper, numpy_helper

from model import ARC, INPUT, REL


class Graph:
    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def weight(self, array, dtype=np.float32):
        self.count += 1
        name = f'w{self.count}'
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array, dtype=dtype), name))
        return name

    def op(self, kind, *inputs, out=None, **attributes):
        self.count += 1
        out = out or f'v{self.count}'
        self.nodes.append(helper.make_node(kind, list(inputs), [out], **attributes))
        return out

    def linear(self, x, weight, bias, leaky=False, out=None):
        made = self.op('Add', self.op('MatMul', x, self.weight(weight.T)), self.weight(bias), out=None if leaky else out)
        return self.op('LeakyRelu', made, alpha=0.1, out=out) if leaky else made

    def ints(self, *values):
        return self.weight(np.array(values), np.int64)

    def best(self, x, axis, out):
        return self.op('Cast', self.op('ArgMax', x, axis=axis, keepdims=0), to=TensorProto.INT32, out=out)


def gates(w):
    """Rows in ONNX's order (input, output, forget, cell) from torch's (input, forget, cell, output)."""
    i, f, c, o = np.split(w, 4)
    return np.concatenate([i, o, f, c])


def lstm(g, x, sd, k, dim):
    """One layer in both directions: [T, B, I] to [T, B, 2 * dim]."""
    def both(make):
        return np.stack([make(f'lstm.{d}.{k}.') for d in ('onward', 'back')])
    w = both(lambda p: gates(sd[p + 'weight_ih_l0']))
    r = both(lambda p: gates(sd[p + 'weight_hh_l0']))
    b = both(lambda p: np.concatenate([gates(sd[p + 'bias_ih_l0']), gates(sd[p + 'bias_hh_l0'])]))
    y = g.op('LSTM', x, g.weight(w), g.weight(r), g.weight(b), 'lengths', hidden_size=dim, direction='bidirectional')
    return g.op('Reshape', g.op('Transpose', y, perm=[0, 2, 1, 3]), g.ints(0, 0, 2 * dim))


def arcs(g, o, sd):
    """Scores of heads, [B, T, T + 1] with the root first; words beyond the end are no heads."""
    dep = g.linear(o, sd['arc_dep.weight'], sd['arc_dep.bias'], leaky=True)
    by = g.linear(dep, sd['arc'][:ARC].T, sd['arc'][ARC])
    head = g.linear(o, sd['arc_head.weight'], sd['arc_head.bias'], leaky=True)
    words = g.op('MatMul', by, g.op('Transpose', head, perm=[0, 2, 1]))
    length = g.op('Squeeze', g.op('Gather', g.op('Shape', 'x'), g.ints(0)), g.ints(0))
    places = g.op('Range', g.weight(np.array(0), np.int64), length, g.weight(np.array(1), np.int64))
    inside = g.op('Less', g.op('Unsqueeze', places, g.ints(0)), g.op('Unsqueeze', g.op('Cast', 'lengths', to=TensorProto.INT64), g.ints(1)))
    words = g.op('Where', g.op('Unsqueeze', inside, g.ints(1)), words, g.weight(np.array(-1e9)))
    root = g.op('MatMul', by, g.weight(leaky(sd['arc_head.weight'] @ sd['root'][0, 0] + sd['arc_head.bias'])[:, None]))
    return g.op('Concat', root, words, axis=2, out='arcs')


def leaky(x):
    return np.where(x > 0, x, 0.1 * x)


def rels(g, o, heads, sd, count):
    """The label of each word under the head that scores best."""
    dep = g.linear(o, sd['rel_dep.weight'], sd['rel_dep.bias'], leaky=True, out='rel_dep')
    words = g.linear(o, sd['rel_head.weight'], sd['rel_head.bias'], leaky=True)
    root = leaky(sd['rel_head.weight'] @ sd['root'][0, 0] + sd['rel_head.bias'])[None, None]
    batch = g.op('Concat', g.op('Gather', g.op('Shape', o), g.ints(0)), g.ints(1, REL), axis=0)
    head = g.op('Concat', g.op('Expand', g.weight(root), batch), words, axis=1, out='rel_head')
    index = g.op('Expand', g.op('Unsqueeze', g.op('Cast', heads, to=TensorProto.INT64), g.ints(2)), g.op('Shape', dep))
    own = g.op('GatherElements', head, index, axis=1)
    table = sd['rel'].reshape(REL + 1, count, REL + 1)
    by = g.linear(dep, table[:REL, :, :REL].reshape(REL, -1).T, table[REL, :, :REL].reshape(-1))
    by = g.op('Reshape', by, g.ints(0, 0, count, REL))
    scores = g.op('Squeeze', g.op('MatMul', by, g.op('Unsqueeze', own, g.ints(3))), g.ints(3))
    return g.op('Add', scores, g.linear(dep, table[:REL, :, REL].T, table[REL, :, REL]))


def build(sd, classes, dim, layers):
    """The model of an encoder's state (numpy arrays by name)."""
    g = Graph()
    x = 'x'
    for k in range(layers):
        x = lstm(g, x, sd, k, dim)
    for k in ('pos', 'feat', 'lem'):
        g.best(g.linear(x, sd[f'tags.{k}.weight'], sd[f'tags.{k}.bias']), 2, k)
    for k in ('ner', 'ner2'):
        g.linear(x, sd[f'tags.{k}.weight'], sd[f'tags.{k}.bias'], out=k)
    o = g.op('Transpose', x, perm=[1, 0, 2])
    heads = g.best(arcs(g, o, sd), 2, 'heads')
    g.best(rels(g, o, heads, sd, len(classes['rel'])), 2, 'rels')
    inputs = [helper.make_tensor_value_info('x', TensorProto.FLOAT, ['t', 'b', INPUT]), helper.make_tensor_value_info('lengths', TensorProto.INT32, ['b'])]
    ints, floats = ('pos', 'feat', 'lem', 'heads', 'rels'), ('ner', 'ner2', 'arcs', 'rel_dep', 'rel_head')
    outputs = [helper.make_tensor_value_info(n, TensorProto.INT32, ['p', 'q']) for n in ints]
    outputs += [helper.make_tensor_value_info(n, TensorProto.FLOAT, ['p', 'q', 'r']) for n in floats]
    made = helper.make_graph(g.nodes, 'reader', inputs, outputs, g.weights)
    return helper.make_model(made, opset_imports=[helper.make_opsetid('', 13)], ir_version=8)

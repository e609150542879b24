"""Writes the weights as the program reads them: python3 export.py CHECKPOINT VECTORS DATA MODELS [CODE]

Gives MODELS/en.onnx, the network in signed bytes, and MODELS/en.bin: a 4-byte length, a JSON header that names the sections, the sections.
Checks that the graph answers as the network does.
"""
import collections
import json
import os
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import data
import graph
from model import REL, Reader


def sections_of(model, words, classes, sd):
    """Tables as signed bytes, each row with a step of its own; words by their sorted hashes, since the words themselves are never asked for."""
    out = {}
    by_hash = {}
    for word, row in words.rows.items():
        by_hash.setdefault(data.hash_of(word), row)
    order = sorted(by_hash)
    out['words'] = np.array(order, np.uint32)
    out['vectors'] = words.vectors[[by_hash[h] for h in order]]
    known = sorted((data.hash_of(w), i) for w, i in words.frequent.items())
    out['frequent'] = np.array([h for h, _ in known], np.uint32)
    for name, table in (('frequentRows', model.frequent.weight.numpy()[[i for _, i in known]]),
                        ('parts', np.concatenate([t.weight.numpy()[1:] for t in model.parts]))):
        step = np.abs(table).max(1) / 127 + 1e-9
        out[name] = np.round(table / step[:, None]).astype(np.int8)
        out[name + 'Steps'] = step.astype(np.float32)
    out['labels'] = sd['rel'].reshape(REL + 1, len(classes['rel']), REL + 1).transpose(1, 0, 2).astype(np.float32)
    return out


def lemmas_of(folder):
    """The commonest lemma of what was met twice or more, a line each: part of speech, word in small letters, lemma."""
    seen = collections.defaultdict(collections.Counter)
    for name in ('en_ewt-train', 'en_gum_open-train'):
        for s in data.treebank(data.file_of(folder, name + '.conllu')):
            for word, pos, lemma in zip(s['w'], s['pos'], s['lemma']):
                if pos not in ('PROPN', 'X', 'SYM', 'NUM', 'PUNCT') and ' ' not in word + lemma:
                    seen[pos, data.plain(word).lower()][lemma] += 1
    best = {k: max(sorted(c), key=c.get) for k, c in seen.items() if sum(c.values()) > 1}
    return '\n'.join(f'{pos} {word} {lemma}' for (pos, word), lemma in sorted(best.items()))


def write(path, sections, lists):
    header = {**lists, 'sections': {k: [str(v.dtype), int(v.size)] for k, v in sections.items()}}
    text = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode('utf8')
    text += b' ' * (-(4 + len(text)) % 4)
    with open(path, 'wb') as f:
        f.write(len(text).to_bytes(4, 'little') + text)
        for v in sections.values():
            raw = v.tobytes()
            f.write(raw + b'\0' * (-len(raw) % 4))


def check(path, model, words):
    """The graph over two sentences of unlike length against the network."""
    session = onnxruntime.InferenceSession(path)
    texts = [['The', 'envoy', 'said', 'that', 'talks', 'had', 'failed', '.'], ['Talks', 'failed', '.']]
    x = np.zeros((2, 8, 2 + len(data.TABLES)), np.int64)
    for i, t in enumerate(texts):
        x[i, :len(t)] = [words.numbers(w) for w in t]
    lengths = np.array([8, 3])
    with torch.no_grad():
        looked = model.look(torch.from_numpy(x))
        tags, arcs, rel_head, rel_dep = model.encoder(looked, torch.from_numpy(lengths))
    names = [o.name for o in session.get_outputs()]
    got = dict(zip(names, session.run(None, {'x': looked.numpy().transpose(1, 0, 2), 'lengths': lengths.astype(np.int32)})))
    for i, n in enumerate(lengths):
        np.testing.assert_allclose(got['arcs'][i, :n, :n + 1], arcs[i, :n, :n + 1], atol=2e-3)
        np.testing.assert_allclose(got['ner'][:n, i], tags['ner'][i, :n], atol=2e-3)
        heads = torch.from_numpy(got['heads'].astype(np.int64))
        best = model.encoder.labels(rel_head, rel_dep, heads).argmax(-1)
        assert (got['rels'][i, :n] == best[i, :n].numpy()).all() and (got['pos'][:n, i] == tags['pos'][i, :n].argmax(-1).numpy()).all()


def main():
    checkpoint, vectors, treebanks, folder, code = (*sys.argv[1:], 'en')[:5]
    saved = torch.load(checkpoint, map_location='cpu')
    classes = saved['classes']
    words = data.Words(vectors, {w: i + 1 for i, w in enumerate(saved['frequent'])})
    model = Reader(words.vectors, len(words.frequent), {k: len(v) for k, v in classes.items()}, saved['dim'], saved['layers'], 0.0)
    model.load_state_dict(saved['average'])
    model.requires_grad_(False)
    model.eval()
    sd = {k: v.numpy() for k, v in model.encoder.state_dict().items()}
    path = os.path.join(folder, f'{code}.onnx')
    with tempfile.TemporaryDirectory() as own:
        exact = os.path.join(own, 'exact.onnx')
        onnx.save(graph.build(sd, classes, saved['dim'], saved['layers']), exact)
        check(exact, model, words)
        # Signed bytes cost nothing in accuracy that can be measured, and run more than twice as fast.
        quantize_dynamic(exact, path, weight_type=QuantType.QInt8, op_types_to_quantize=['LSTM', 'MatMul'])
    write(os.path.join(folder, f'{code}.bin'), sections_of(model, words, classes, sd), {'classes': classes, 'tables': data.TABLES, 'lemmas': lemmas_of(treebanks)})
    for name in (f'{code}.onnx', f'{code}.bin'):
        print(name, os.path.getsize(os.path.join(folder, name)))


if __name__ == '__main__':
    main()

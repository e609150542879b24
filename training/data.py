"""What the reader learns from: treebanks, names, word vectors, and the numbers that stand for a word.

`features` is mirrored in src/syntax/lexemes.ts: both must give the same numbers for the same word.
"""
import collections
import gzip
import os
import re
import unicodedata

import numpy as np

GLYPHS = {'“': '"', '”': '"', '„': '"', '«': '"', '»': '"', "''": '"', '``': '"', '‘': "'", '’': "'", '`': "'", '…': '...', '—': '--', '–': '--'}
# Rows of each table of hashed parts of words, in the order of `parts`.
TABLES = (4096, 8192, 4096, 4096, 16384, 16384, 8192)
NAME_TYPES = ('PER', 'ORG', 'LOC')


def file_of(folder, name):
    path = os.path.join(folder, name)
    return path if os.path.exists(path) else path + '.gz'


def lines_of(path):
    with gzip.open(path, 'rt', encoding='utf8') if path.endswith('.gz') else open(path, encoding='utf8') as f:
        for line in f:
            yield line.rstrip('\n')


def rows_of(path):
    """The rows of each sentence of a tab-separated file, without comments, word groups and empty nodes."""
    rows = []
    for line in lines_of(path):
        cells = re.split('[\t ]', line) if line and not line.startswith('# ') else []
        if not line.strip():
            if rows:
                yield rows
            rows = []
        elif cells and cells[0].isdigit():
            rows.append(line.split('\t'))
    if rows:
        yield rows


def script_of(form, lemma):
    """How to make the lemma of a word: its case, how many letters to cut from the end, what to put there."""
    f, l = form.lower(), lemma.lower()
    k = 0
    while k < len(f) and k < len(l) and f[k] == l[k]:
        k += 1
    case = 'k' if lemma == form else 'l' if lemma == l else 'U' if lemma.isupper() else 'C'
    if case == 'k':
        return 'k|0|'
    return f'{case}|{len(f) - k}|{l[k:]}' if k > 0 or len(f) < 3 else f'{case}|*|{l}'


def lemma_by(script, form):
    case, cut, end = script.split('|', 2)
    if case == 'k':
        return form
    f = form.lower()
    made = end if cut == '*' else f[:max(0, len(f) - int(cut))] + end
    return made if case == 'l' else made.upper() if case == 'U' else made[:1].upper() + made[1:]


def treebank(path):
    out = []
    for rows in rows_of(path):
        w = [r[1] for r in rows]
        out.append(dict(w=w, pos=[r[3] for r in rows], feat=[r[5] for r in rows], lemma=[r[2] for r in rows],
                        lem=[script_of(r[1], r[2]) for r in rows], head=[int(r[6]) for r in rows], rel=[r[7] for r in rows]))
    return out


def tag_of(raw):
    return raw if raw[2:] in NAME_TYPES else 'O'


def names(path, kinds=tag_of):
    return [dict(w=[r[1] for r in rows], ner=[kinds(r[2]) for r in rows]) for rows in rows_of(path)]


def plain(word):
    return GLYPHS.get(word, word.replace('’', "'"))


def outline(word):
    out = []
    for c in word[:40]:
        kind = unicodedata.category(c)
        k = 'X' if kind == 'Lu' else 'x' if kind == 'Ll' else 'd' if kind[0] == 'N' else c
        if out[-2:] != [k, k]:
            out.append(k)
    return ''.join(out)


def hash_of(text):
    """FNV-1a over UTF-16 units."""
    h = 0x811c9dc5
    b = text.encode('utf-16-le', 'surrogatepass')
    for i in range(0, len(b), 2):
        h = ((h ^ (b[i] | b[i + 1] << 8)) * 0x01000193) & 0xffffffff
    return h


def parts(raw):
    """What is hashed of a word: beginning, endings, outline, the word in lower case and as written, beginning with outline."""
    word = plain(raw)
    form = ''.join('0' if unicodedata.category(c)[0] == 'N' else c for c in word)
    low = form.lower()
    shape = outline(word)
    return ('<' + low[:3], '4' + low[-4:], '2' + low[-2:], '#' + shape, 'w' + low, '=' + form, '3' + shape[:2] + low[-3:])


class Words:
    """Words to numbers: row of the vectors, row of the frequent words, rows of the tables of parts."""

    def __init__(self, folder, frequent):
        with open(os.path.join(folder, 'words.txt'), encoding='utf8') as f:
            self.rows = {w: i + 1 for i, w in enumerate(f.read().split('\n'))}
        flat = np.fromfile(os.path.join(folder, 'vectors.i8'), dtype=np.int8).reshape(len(self.rows), 100)
        self.vectors = np.vstack([np.zeros((1, 100), np.int8), flat])
        self.frequent = frequent
        self.cache = {}

    def numbers(self, word):
        known = self.cache.get(word)
        if known is None:
            low = plain(word).lower()
            hashed = [h % n + 1 for h, n in zip(map(hash_of, parts(word)), TABLES)]
            known = self.cache[word] = (self.rows.get(low, 0), self.frequent.get(low, 0), *hashed)
        return known


def frequent_words(sentences, least=3):
    counts = collections.Counter(plain(w).lower() for s in sentences for w in s['w'])
    kept = sorted((w for w, n in counts.items() if n >= least), key=lambda w: (-counts[w], w))
    return {w: i + 1 for i, w in enumerate(kept)}

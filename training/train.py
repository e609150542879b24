"""Trains the reader: python3 train.py DATA VECTORS OUT [--epochs N] [--workers N] [--teacher FOLDER] ...

DATA: the treebanks and names, gzipped or not. VECTORS: what vectors.mjs wrote. OUT: a folder for checkpoint.pt and log.txt;
a run that finds a checkpoint there goes on from it. --tokens are the words of one step of all workers; with --minutes the rate of
learning falls with the time that is spent, and the run ends in time.
"""
import argparse
import collections
import os
import random
import tempfile
import time

import numpy as np
import torch
import torch.distributed as dist
import torch.nn as nn

import data
from model import Reader

LOSSES = dict(pos=0.5, feat=0.3, lem=0.3, ner=0.7, ner2=0.35)


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument('data')
    p.add_argument('vectors')
    p.add_argument('out')
    p.add_argument('--teacher', help='folder with *.iob2 of names that another model found; their sentences need no tree')
    for name, kind, value in (('epochs', int, 50), ('workers', int, 2), ('dim', int, 400), ('layers', int, 2), ('drop', float, 0.4),
                              ('tokens', int, 1600), ('rate', float, 2e-3), ('seed', int, 2), ('every', int, 5), ('apart', int, 4), ('average', float, 0.998),
                              ('minutes', float, 0)):
        p.add_argument('--' + name, type=kind, default=value)
    a = p.parse_args()
    a.started = time.time()
    return a


def lessons(a):
    """Sentences with trees, with names, or both; names are found by the words of the sentence."""
    trees = [s for n in ('en_ewt-train', 'en_gum_open-train') for s in data.treebank(data.file_of(a.data, n + '.conllu'))]
    by_words = {' '.join(s['w']): s for s in trees}
    for s in data.names(data.file_of(a.data, 'uner_ewt-train.iob2')):
        key = ' '.join(s['w'])
        if key in by_words:
            by_words[key]['ner'] = s['ner']
    for s in trees:
        s.setdefault('ner', by_words[' '.join(s['w'])].get('ner'))
    others = []
    if a.teacher:
        for name in sorted(os.listdir(a.teacher)):
            for s in data.names(os.path.join(a.teacher, name), lambda t: t):
                known = by_words.get(' '.join(s['w']))
                if known is None:
                    others.append(dict(w=s['w'], ner2=s['ner']))
                else:
                    known['ner2'] = s['ner']
        for s in trees:
            s.setdefault('ner2', by_words[' '.join(s['w'])].get('ner2'))
    return trees + others


def classes_of(train):
    out = {}
    for k in ('pos', 'feat', 'lem', 'rel', 'ner2'):
        counts = collections.Counter(x for s in train if s.get(k) for x in s[k])
        out[k] = sorted(x for x, n in counts.items() if n >= (3 if k in ('feat', 'lem') else 1)) or ['O']
    out['ner'] = ['O'] + [f'{b}-{t}' for t in data.NAME_TYPES for b in 'BI']
    return out


def batches(sentences, most, rng=None):
    order = sorted(sentences, key=lambda s: len(s['w']) + (rng.random() * 3 if rng else 0))
    out, current = [], []
    for s in order:
        if current and (len(current) + 1) * len(s['w']) > most:
            out.append(current)
            current = []
        current.append(s)
    out.append(current)
    if rng:
        rng.shuffle(out)
    return out


def tensors(batch, words, index, device='cpu'):
    """Numbers of the words, answers by task (-100 where none), lengths; the longest sentence first."""
    batch.sort(key=lambda s: -len(s['w']))
    n = len(batch[0]['w'])
    x = np.zeros((len(batch), n, 2 + len(data.TABLES)), np.int64)
    y = {k: np.full((len(batch), n), -100, np.int64) for k in (*LOSSES, 'head', 'rel')}
    for i, s in enumerate(batch):
        m = len(s['w'])
        if 'numbers' not in s:
            s['numbers'] = np.array([words.numbers(w) for w in s['w']])
            s['answers'] = {k: np.array([index[k].get(v, -100) for v in s[k]]) for k in (*LOSSES, 'rel') if s.get(k)}
        x[i, :m] = s['numbers']
        for k, answers in s['answers'].items():
            y[k][i, :m] = answers
        if 'head' in s:
            y['head'][i, :m] = s['head']
    lengths = torch.tensor([len(s['w']) for s in batch])
    asked = {k: torch.from_numpy(v).to(device) for k, v in y.items() if k == 'rel' or (v >= 0).any()}
    return torch.from_numpy(x).to(device), asked, lengths.to(device)


CE = nn.CrossEntropyLoss(ignore_index=-100)


def loss_of(model, x, y, lengths):
    with torch.autocast(x.device.type, dtype=torch.bfloat16):
        tags, arcs, rel_head, rel_dep = model(x, lengths)
    loss = 0
    if 'head' in y:
        with torch.autocast(x.device.type, dtype=torch.bfloat16):
            rels = model.encoder.labels(rel_head, rel_dep, y['head'])
        beyond = torch.arange(x.shape[1] + 1, device=x.device)[None] > lengths[:, None]
        arcs = arcs.float().masked_fill(beyond[:, None, :], -1e4)
        loss = CE(arcs.flatten(0, 1), y['head'].flatten()) + CE(rels.float().flatten(0, 1), y['rel'].flatten())
    for k, weight in LOSSES.items():
        if k in y:
            loss = loss + weight * CE(tags[k].float().flatten(0, 1), y[k].flatten())
    return loss


def spans(tags):
    out, start = set(), None
    for i, t in enumerate([*tags, 'O']):
        if start is not None and (t[0] != 'I' or t[2:] != start[1]):
            out.add((start[0], i, start[1]))
            start = None
        if t[0] == 'B' or t[0] == 'I' and start is None:
            start = (i, t[2:])
    return out


def figures(model, sentences, words, index, classes):
    """Heads taken greedily, names by exact spans; in percent."""
    c = collections.Counter()
    model.eval()
    with torch.no_grad():
        for b in batches(sentences, 4000):
            x, y, lengths = tensors(b, words, index, model.vectors.device)
            tags, arcs, rel_head, rel_dep = model(x, lengths)
            beyond = torch.arange(x.shape[1] + 1, device=x.device)[None] > lengths[:, None]
            heads = arcs.masked_fill(beyond[:, None, :], -1e4).argmax(-1)
            best = {k: t.argmax(-1) for k, t in tags.items()}
            rels = model.encoder.labels(rel_head, rel_dep, heads).argmax(-1)
            for i, s in enumerate(b):
                m = len(s['w'])
                if 'head' in s:
                    right = [h == g for h, g in zip(heads[i, :m].tolist(), s['head'])]
                    c['words'] += m
                    c['uas'] += sum(right)
                    c['las'] += sum(r and classes['rel'][l] == g for r, l, g in zip(right, rels[i, :m].tolist(), s['rel']))
                    c['upos'] += sum(classes['pos'][p] == g for p, g in zip(best['pos'][i, :m].tolist(), s['pos']))
                    c['feat'] += sum(classes['feat'][p] == g for p, g in zip(best['feat'][i, :m].tolist(), s['feat']))
                    c['lemma'] += sum(data.lemma_by(classes['lem'][p], w) == g for p, w, g in zip(best['lem'][i, :m].tolist(), s['w'], s['lemma']))
                if s.get('ner'):
                    got, gold = spans([classes['ner'][p] for p in best['ner'][i, :m].tolist()]), spans(s['ner'])
                    c['right'] += len(got & gold)
                    c['names'] += len(got) + len(gold)
    model.train()
    out = {k: round(100 * c[k] / c['words'], 2) for k in ('upos', 'feat', 'lemma', 'uas', 'las') if c['words']}
    return {**out, **({'names': round(200 * c['right'] / c['names'], 2)} if c['names'] else {})}


class Average:
    """A running mean of the weights; it is what is measured and exported (Polyak and Juditsky 1992)."""

    def __init__(self, model, keep):
        self.keep, self.steps = keep, 0
        self.state = {k: v.detach().clone() for k, v in model.state_dict().items()}

    def update(self, model):
        self.steps += 1
        keep = min(self.keep, (1 + self.steps) / (10 + self.steps))
        own, new = list(self.state.values()), [v.detach() for v in model.state_dict().values()]
        torch._foreach_mul_(own, keep)
        torch._foreach_add_(own, new, alpha=1 - keep)


def share_weights(model, workers):
    """Makes the weights of all processes their mean: between two such meetings each goes its own way (local SGD, Stich 2019)."""
    own = list(model.parameters())
    flat = torch.cat([p.detach().flatten() for p in own])
    dist.all_reduce(flat)
    with torch.no_grad():
        for p, part in zip(own, flat.div_(workers).split([p.numel() for p in own])):
            p.copy_(part.view_as(p))


def epoch_of(model, average, optimiser, train, words, index, a, rank, epoch):
    """One pass; each process takes every n-th batch, so that all make the same steps."""
    rng = random.Random(a.seed * 1000 + epoch)
    torch.manual_seed((a.seed * 1000 + epoch) * 10 + rank)
    plan = batches(train, a.tokens // a.workers, rng)
    plan = plan[rank:len(plan) // a.workers * a.workers:a.workers]
    lost = 0.0
    for i, b in enumerate(plan):
        step = epoch * len(plan) + i
        done = (time.time() - a.started) / (60 * a.minutes) if a.minutes else step / (a.epochs * len(plan))
        if done >= 1:
            break
        rate = a.rate * min(1, (step + 1) / 150) * max(0.02, 1 - done)
        for group in optimiser.param_groups:
            group['lr'] = rate
        loss = loss_of(model, *tensors(b, words, index, model.vectors.device))
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimiser.step()
        if a.workers > 1 and (i % a.apart == a.apart - 1 or i == len(plan) - 1):
            share_weights(model, a.workers)
        average.update(model)
        lost += loss.detach()
    return float(lost) / len(plan)


def main():
    a = arguments()
    os.makedirs(a.out, exist_ok=True)
    if torch.cuda.is_available():
        a.workers = 1
    if a.workers == 1:
        run(0, a, None)
    else:
        with tempfile.TemporaryDirectory() as folder:
            torch.multiprocessing.spawn(run, (a, os.path.join(folder, 'meet')), nprocs=a.workers)


def run(rank, a, meet):
    """One of the processes that learn together; the first one keeps the log and the checkpoint."""
    if meet:
        dist.init_process_group('gloo', init_method='file://' + meet, rank=rank, world_size=a.workers)
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    started, path = time.time(), os.path.join(a.out, 'checkpoint.pt')
    train = lessons(a)
    classes = classes_of(train)
    index = {k: {x: i for i, x in enumerate(v)} for k, v in classes.items()}
    words = data.Words(a.vectors, data.frequent_words([s for s in train if 'head' in s]))
    held = {n: data.treebank(data.file_of(a.data, f'en_{n}-dev.conllu')) for n in ('ewt', 'gum_open')}
    held['names'] = data.names(data.file_of(a.data, 'uner_ewt-dev.iob2'))
    model = Reader(words.vectors, len(words.frequent), {k: len(v) for k, v in classes.items()}, a.dim, a.layers, a.drop).to('cuda' if torch.cuda.is_available() else 'cpu')
    optimiser = torch.optim.Adam(model.parameters(), betas=(0.9, 0.95))
    average, first = Average(model, a.average), 0

    def log(line):
        if rank > 0:
            return
        text = f'{time.time() - started:6.0f} s  {time.process_time():6.0f} cpu  {line}'
        print(text, flush=True)
        with open(os.path.join(a.out, 'log.txt'), 'a', encoding='utf8') as f:
            f.write(text + '\n')

    if os.path.exists(path):
        saved = torch.load(path, map_location=model.vectors.device)
        model.load_state_dict(saved['model'])
        optimiser.load_state_dict(saved['optimiser'])
        average.state, average.steps, first = saved['average'], saved['steps'], saved['epoch'] + 1
        log(f'goes on after epoch {saved["epoch"]}')
    log(f'{len(train)} sentences, {sum(len(s["w"]) for s in train)} words, {sum(bool(s.get("ner")) for s in train)} with names, '
        f'{sum(p.numel() for p in model.parameters())} weights, classes ' + str({k: len(v) for k, v in classes.items()}))
    for epoch in range(first, a.epochs):
        lost = epoch_of(model, average, optimiser, train, words, index, a, rank, epoch)
        log(f'epoch {epoch} loss {lost:.3f}')
        if rank > 0:
            continue
        torch.save(dict(model=model.state_dict(), optimiser=optimiser.state_dict(), average=average.state, steps=average.steps,
                        epoch=epoch, classes=classes, frequent=list(words.frequent), dim=a.dim, layers=a.layers), path + '.new')
        os.replace(path + '.new', path)
        over = a.minutes and time.time() - a.started >= 60 * a.minutes
        if over or epoch % a.every == a.every - 1 or epoch == a.epochs - 1:
            live = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(average.state)
            for name, sentences in held.items():
                log(f'  {name} dev {figures(model, sentences, words, index, classes)}')
            model.load_state_dict(live)
        if over:
            break


if __name__ == '__main__':
    main()

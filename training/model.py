"""The network: a BiLSTM over word vectors and hashed parts of words, with biaffine heads for the tree (Dozat and Manning 2017)."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from data import TABLES

FREQUENT, PART, ARC, REL = 64, 32, 160, 48
INPUT = 100 + FREQUENT + PART * len(TABLES)


class BiLstm(nn.Module):
    """Layers of two LSTMs, one over the sentences as they are and one over them turned round."""

    def __init__(self, dim, layers, drop):
        super().__init__()
        sizes = [INPUT] + [2 * dim] * (layers - 1)
        self.onward = nn.ModuleList([nn.LSTM(n, dim, batch_first=True) for n in sizes])
        self.back = nn.ModuleList([nn.LSTM(n, dim, batch_first=True) for n in sizes])
        self.drop = nn.Dropout(drop)

    def forward(self, x, lengths):
        at = torch.arange(x.shape[1], device=x.device)[None]
        turn = torch.where(at < lengths[:, None], lengths[:, None] - 1 - at, at).unsqueeze(-1)
        for k, (onward, back) in enumerate(zip(self.onward, self.back)):
            x = self.drop(x) if k > 0 else x
            turned = back(x.gather(1, turn.expand(-1, -1, x.shape[2])))[0]
            x = torch.cat([onward(x)[0], turned.gather(1, turn.expand(-1, -1, turned.shape[2]))], -1)
        return x


class Encoder(nn.Module):
    """Everything behind the look-ups: what is exported."""

    def __init__(self, sizes, dim, layers, drop):
        super().__init__()
        out = 2 * dim
        self.rels = sizes['rel']
        self.lstm = BiLstm(dim, layers, drop)
        self.tags = nn.ModuleDict({k: nn.Linear(out, sizes[k]) for k in ('pos', 'feat', 'lem', 'ner', 'ner2')})
        self.arc_head, self.arc_dep = nn.Linear(out, ARC), nn.Linear(out, ARC)
        self.rel_head, self.rel_dep = nn.Linear(out, REL), nn.Linear(out, REL)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.02)
        self.rel = nn.Parameter(torch.zeros(REL + 1, self.rels * (REL + 1)))
        self.root = nn.Parameter(torch.zeros(1, 1, out))
        self.drop = nn.Dropout(drop)

    def forward(self, x, lengths):
        o = self.drop(self.lstm(x, lengths))
        tags = {k: head(o) for k, head in self.tags.items()}
        with_root = torch.cat([self.root.expand(o.shape[0], 1, -1).to(o.dtype), o], 1)
        act = lambda z: self.drop(F.leaky_relu(z, 0.1))
        by = F.linear(act(self.arc_dep(o)), self.arc[:ARC].t(), self.arc[ARC])
        arcs = by @ act(self.arc_head(with_root)).transpose(1, 2)
        return tags, arcs, act(self.rel_head(with_root)), act(self.rel_dep(o))

    def labels(self, rel_head, rel_dep, heads):
        """Scores of the labels for each word, given its head (0 is the root)."""
        index = heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, REL)
        head = torch.gather(rel_head, 1, index)
        table = self.rel.view(REL + 1, self.rels, REL + 1)
        by = F.linear(rel_dep, table[:REL, :, :REL].reshape(REL, -1).t(), table[REL, :, :REL].reshape(-1)).unflatten(-1, (self.rels, REL))
        alone = F.linear(rel_dep, table[:REL, :, REL].t(), table[REL, :, REL])
        return (by @ head.unsqueeze(-1)).squeeze(-1) + alone


class Reader(nn.Module):
    """Look-ups, with words and their parts dropped at random while it learns, and the encoder."""

    def __init__(self, vectors, frequent, sizes, dim, layers, drop):
        super().__init__()
        self.register_buffer('vectors', torch.from_numpy(vectors).float() * 0.02, persistent=False)
        self.frequent = nn.Embedding(frequent + 1, FREQUENT, padding_idx=0)
        self.parts = nn.ModuleList([nn.Embedding(n + 1, PART, padding_idx=0) for n in TABLES])
        for table in [self.frequent, *self.parts]:
            nn.init.normal_(table.weight, std=0.3)
            table.weight.data[0] = 0
        self.encoder = Encoder(sizes, dim, layers, drop)
        self.drop = nn.Dropout(drop)

    def look(self, x):
        p = [self.vectors[x[..., 0]], self.frequent(x[..., 1])] + [t(x[..., 2 + i]) for i, t in enumerate(self.parts)]
        if self.training:
            p = [q * (torch.rand(q.shape[:2], device=q.device) > (0.25 if i == 1 else 0.12)).float().unsqueeze(-1) for i, q in enumerate(p)]
        return self.drop(torch.cat(p, -1))

    def forward(self, x, lengths):
        return self.encoder(self.look(x), lengths)

"""Names that spaCy finds in the sentences of CoNLL-U files: python3 teacher.py MODEL OUT FILE...

MODEL: a spaCy model by name or folder. Gives OUT/NAME.iob2 for each file: number, word and tag with tabs between, in the model's own types.
"""
import os
import sys

import spacy
from spacy.tokens import Doc

import data


def sentences(vocab, path):
    for rows in data.rows_of(path):
        yield Doc(vocab, words=[r[1] for r in rows], spaces=['SpaceAfter=No' not in r[-1] for r in rows])


def main():
    model, out, *files = sys.argv[1:]
    nlp = spacy.load(model, exclude=['parser', 'tagger', 'lemmatizer', 'attribute_ruler'])
    os.makedirs(out, exist_ok=True)
    for path in files:
        name = os.path.basename(path).split('.')[0]
        with open(os.path.join(out, name + '.iob2'), 'w', encoding='utf8') as f:
            for doc in nlp.pipe(sentences(nlp.vocab, path), batch_size=256):
                for token in doc:
                    f.write(f"{token.i + 1}\t{token.text}\t{token.ent_iob_ + '-' + token.ent_type_ if token.ent_type_ else 'O'}\n")
                f.write('\n')


if __name__ == '__main__':
    main()

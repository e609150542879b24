"""Tags, trees, lemmas and names by spaCy: texts as a JSON list on standard input; words and CPU seconds of each pass as JSON out."""
import json
import os
import sys
import time

import spacy

texts = json.load(sys.stdin)
nlp = spacy.load(sys.argv[1])
passes = []
words = 0
for _ in range(1 + int(sys.argv[2])):
    started = time.process_time()
    words = sum(len(doc) for doc in nlp.pipe(texts, batch_size=64))
    passes.append(time.process_time() - started)
print(json.dumps({'words': words, 'seconds': passes[1:], 'version': f"spaCy {spacy.__version__}, {nlp.meta['lang']}_{nlp.meta['name']}"}))

import { createRequire } from 'node:module';
import type { OnnxValue, Tensor as TensorOf } from 'onnxruntime-node';
import type { Binding } from 'onnxruntime-node/dist/binding.js';

/** Runs a network: tensors in by name, tensors out by name. */
export type Run = (feeds: Readonly<Record<string, OnnxValue>>) => Readonly<Record<string, { readonly data: unknown }>>;

/** A network with what makes its input. */
export interface Network {
  readonly run: Run;
  readonly tensor: typeof TensorOf;
}

// One thread: whoever wants more cores starts more threads of the program. Shapes differ from batch to batch, so that a kept
// plan of memory would be of no use.
const OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  enableMemPattern: false,
  graphOptimizationLevel: 'all',
} as const;

/**
 * A network from its ONNX file. The binding below the package's promises is used, since it answers at once: so an article is
 * read by a plain function. The library is loaded with the first network.
 */
export function networkOf(path: string): Network {
  const load = createRequire(import.meta.url);
  const { binding, initOrt } = load('onnxruntime-node/dist/binding.js') as {
    readonly binding: { readonly InferenceSession: Binding.InferenceSessionConstructor };
    readonly initOrt: () => void;
  };
  const { Tensor } = load('onnxruntime-node') as { readonly Tensor: typeof TensorOf };
  initOrt();
  const session = new binding.InferenceSession();
  session.loadModel(path, OPTIONS);
  const outputs = Object.fromEntries(session.outputMetadata.map((m) => [m.name, null]));
  return { run: (feeds) => session.run(feeds, { ...outputs }, {}), tensor: Tensor };
}

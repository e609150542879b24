import type { Scene } from '../../model/scene.ts';
import type { Answer, Ask } from '../route.ts';

/** The place of the path that names a story. */
export const STORY = { id: 'The story’s id, the beginning of it, an article of it, or words of its title' } as const;

/**
 * An answer made of the story that the path names. A name other than its id leads to the address with its id: a story is named after its
 * earliest article, and has another id when an earlier one comes in.
 */
export async function ofStory<M>(
  { desk, path }: Pick<Ask<unknown, unknown>, 'desk' | 'path'>,
  below: string,
  make: (scene: Scene) => Promise<M>,
  how: { readonly at?: string | undefined; readonly sides?: readonly string[] | undefined } = {},
): Promise<Answer<M>> {
  const scene = await desk.scene(path.id, how.at, how.sides);
  const { id } = scene.open.story;
  if (id !== path.id) return { moved: `/stories/${encodeURIComponent(id)}${below}` };
  return { model: await make(scene) };
}

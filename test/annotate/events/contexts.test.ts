import { describe, expect, it } from 'vitest';
import { annotated, PUBLISHED } from '../cases.ts';

const contextsOf = (text: string): readonly string[] =>
  annotated(text, PUBLISHED).events.flatMap((e) => e.contexts ?? []);

describe('contexts of an event', () => {
  it.each([
    ['Chad has agreed to let inspectors into its nuclear plant.', ['cbrn']],
    ['Gunmen assassinated the deputy governor on Thursday.', ['crime']],
    ['Peru expelled three Chilean diplomats.', ['diplomatic']],
    ['Japan sent blankets and medicine to flooded villages in Laos.', ['human_security', 'health', 'disasters']],
    ['Ghana and Togo agreed to share data on coal.', ['natural_resource']],
    ['Police fired tear gas at demonstrators in Lima.', ['repression']],
    ['Oman deported forty migrants to Yemen.', ['migration']],
  ])('%s', (text, wanted) => {
    expect(contextsOf(text)).toEqual(wanted);
  });

  it('are those of the parties where no word tells one', () => {
    expect(contextsOf('Peru thanked Chile.')).toEqual(['diplomatic']);
    expect(contextsOf('Rebels attacked the village.')).toEqual(['military']);
  });

  it('are none where nothing tells one, and none from a name', () => {
    expect(contextsOf('Workers in Lima protested on Monday.')).toEqual([]);
    expect(contextsOf('The Union for Independence of Angola protested on Monday.')).toEqual([]);
  });
});

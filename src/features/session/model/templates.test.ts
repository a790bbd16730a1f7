import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAction, changeAction, emptyRecord, handoutSteps } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { TEXT_MOST } from '@/domain/recordBounds';
import { undoChange } from '@/domain/recordUndo';
import { parseRecord } from '@/services/vault/recordSchema';
import { medianGrade } from '../../../../scripts/readability/sentences';
import { isJustBegun, isLaidOut, layOut, laidOutWords, TEMPLATES } from './templates';
import type { Template } from './templates';

const TODAY = '2026-11-30';
const empty = emptyRecord('a', TODAY);

function lay(record: SessionRecord, template: Template, today = TODAY): SessionRecord {
  let ids = 0;
  return layOut(record, template, today, () => `${today}-${(ids += 1)}`);
}

const [appointment, , review] = TEMPLATES;
if (appointment === undefined || review === undefined) throw new Error('Templates are missing');

test.each(TEMPLATES)('$name lays out headings, steps with owner and day, and a review', (one) => {
  const record = lay(empty, one);
  expect(record.situation.split('\n').slice(-one.situation.length)).toEqual(one.situation);
  expect(handoutSteps(record).map(({ what }) => what)).toEqual(one.steps.map(({ what }) => what));
  expect(record.actions.every(({ due }) => due > TODAY)).toBe(true);
  expect(record.close.reviewOn >= '2026-12-14').toBe(true);
  expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(one.open).toContain('situation');
  expect(isJustBegun(record)).toBe(false);
  expect(isLaidOut(record, one, TODAY)).toBe(true);
});

test('both sides have steps in the longer meetings, and the days are said in words', () => {
  const owners = TEMPLATES.map(({ steps }) => [...new Set(steps.map(({ owner }) => owner))]);
  expect(owners).toEqual([['client'], ['client', 'adviser'], ['client', 'adviser']]);
  expect(laidOutWords(appointment, empty, lay(empty, appointment))).toBe(
    '2 steps, the first within one week, and a review in two weeks',
  );
});

test('a review that is past or today moves on; what is said is what was done', () => {
  const held = { ...empty, close: { ...empty.close, reviewOn: TODAY } };
  const laid = lay(held, review);
  expect(laid.close.reviewOn).toBe('2026-12-28');
  expect(laidOutWords(review, held, laid)).toMatch(/^2 steps, .*, and a review in four weeks$/);
  // Its steps stand open, and the next review is to come.
  const again = lay(laid, review, '2026-12-20');
  expect(again.close).toEqual(laid.close);
  expect(laidOutWords(review, laid, again)).toBe('headings to write under');
  const one = { ...held, actions: laid.actions.slice(0, 1) };
  expect(
    laidOutWords(
      review,
      one,
      layOut(one, review, TODAY, () => 'new'),
    ),
  ).toBe('1 step, within four weeks, and a review in four weeks');
});

test('its words are plain', () => {
  const words = TEMPLATES.flatMap(({ situation, steps }) => [
    ...situation.map((heading) => heading.replace(/:$/, '.')),
    ...steps.map(({ what }) => what),
  ]);
  expect(medianGrade(words)).toBeLessThanOrEqual(7);
});

describe('nothing that was typed is changed', () => {
  const text = fc.string({ maxLength: 4000 });

  test('whatever stands there', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(...TEMPLATES), (situation, privateNotes, one) => {
        const typed = addAction(
          { ...empty, situation, privateNotes, close: { ...empty.close, reviewOn: '2027-01-04' } },
          { ...NOTHING_DONE, id: 'own', what: 'Ring the college' },
        );
        const record = lay(typed, one);
        expect(record.situation.startsWith(situation.trimEnd())).toBe(true);
        expect(record.privateNotes.startsWith(privateNotes.trimEnd())).toBe(true);
        expect(record.situation.length).toBeLessThanOrEqual(TEXT_MOST.situation);
        expect(record.actions[0]).toBe(typed.actions[0]);
        expect(record.close).toEqual(typed.close);
        expect(undoChange(record, typed, record)).toEqual(typed);
      }),
    );
  });

  test('Undo takes off what nobody wrote in, and leaves what somebody did', () => {
    const laid = lay(empty, appointment);
    const [first] = laid.actions;
    const since = {
      ...changeAction(laid, first?.id ?? '', { what: 'Read it with your sister.' }),
      situation: `${laid.situation} a job nearby`,
    };
    const back = undoChange(since, empty, laid);
    expect(back.actions.map(({ what }) => what)).toEqual(['Read it with your sister.']);
    expect(back.situation).toBe(since.situation);
    expect(back.close.reviewOn).toBe('');
  });

  test('a second review has headings of its own day, and no step twice', () => {
    const first = lay(empty, review);
    const second = lay(first, review, '2026-12-28');
    expect(second.situation).toContain('Review on 30 November 2026');
    expect(second.situation).toContain('Review on 28 December 2026');
    expect(second.actions).toEqual(first.actions);
    const done = first.actions.reduce(
      (record, { id }) => changeAction(record, id, { status: 'completed' }),
      first,
    );
    expect(lay(done, review, '2026-12-28').actions).toHaveLength(2 * review.steps.length);
  });
});

const NOTHING_DONE = {
  owner: 'client',
  due: '',
  status: 'not-started',
  signpost: '',
} as const;

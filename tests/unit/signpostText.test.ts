import { expect, test } from 'vitest';
import { TEXT_MOST } from '@/domain/recordBounds';
import { signpostText } from '@/domain/signposts';
import { signpostsSchema } from '@/services/pack/schemas/signposts';
import { shardFromData } from '../support/packFromData';

test('the text of every signpost has name, address and number, and room in a step', () => {
  const all = signpostsSchema.parse(shardFromData('signposts'));
  expect(all.length).toBeGreaterThan(30);
  for (const one of all) {
    const text = signpostText(one);
    expect(text.length).toBeLessThanOrEqual(TEXT_MOST.signpost);
    for (const { number } of one.phones) expect(text).toContain(number);
    for (const { url } of one.links) expect(text).toContain(new URL(url).host.replace('www.', ''));
  }
});

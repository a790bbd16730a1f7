import { describe, expect, test } from 'vitest';
import { value } from '@/domain/figure';
import { limitVerdicts } from '@/domain/verdict';
import { inputFromData } from '../../../tests/support/occupationInput';
import { limitFacts } from './limitFacts';

describe('what limits are held against', () => {
  test('is pay and hours of all employees, by hour, week and year as published', () => {
    const facts = limitFacts(inputFromData('5314'));
    expect(facts.part).toBeUndefined();
    expect(Object.keys(facts.pay)).toEqual(['hour', 'week', 'year']);
    expect(facts.pay.hour?.median).toEqual(value(18));
    expect(facts.hours?.median.kind).toBe('value');
  });

  test('is that of the title’s own group where a title was chosen', () => {
    const van = { ...inputFromData('8212'), title: { text: 'Delivery driver', soc2020: '8214' } };
    expect(limitFacts(van).part).toBeUndefined();
    expect(limitFacts(van).pay.hour).toEqual({
      p25: value(12.21),
      median: value(12.91),
      p75: value(14.34),
    });
  });

  test('names the largest part of work that is spread over several groups', () => {
    const facts = limitFacts(inputFromData('3545'));
    const [pay] = limitVerdicts({ lowestPay: { gbp: 10, per: 'hour' }, other: '' }, facts);
    expect(pay?.kind).toBe('meets');
    expect(pay?.reason).toContain(`in the largest part: ${facts.part}`);
  });
});

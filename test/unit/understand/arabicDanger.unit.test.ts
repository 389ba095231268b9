import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readWords } from '../../../src/text/words.ts';
import { readMessage } from '../../../src/understand/readMessage.ts';
import { vocabulary } from '../../../src/understand/vocabulary.ts';

const locales = join(import.meta.dirname, '../../../locales');
const words = readWords(locales, ['ar'], vocabulary).get('ar');

/** What an Arabic text means; now is a Monday at nine. */
const read = (text: string) => {
  if (!words) throw new Error('there are no Arabic words');
  return readMessage(text, { words, now: Temporal.Instant.from('2026-11-23T09:00:00+01:00') });
};

describe('danger in Arabic', () => {
  it.each([
    ['عم يضربها هلأ', 'violence_now'],
    ['الجار يضرب زوجته الآن', 'violence_now'],
    ['جاري عم بيضرب مرته', 'violence_now'],
    ['بيضرب مراته دلوقتي', 'violence_now'],
    ['كيضرب مراتو دابا', 'violence_now'],
    ['ديضرب مرته هسه', 'violence_now'],
    ['يظربها الان', 'violence_now'],
    ['سمعت امرأة تصرخ النجدة', 'violence_now'],
    ['عم يتضاربوا بالدرج بسرعة', 'violence_now'],
    ['في واحد عم ينزف عالدرج', 'violence_now'],
    ['يحاول كسر باب شقتي', 'violence_now'],
    ['سمعنا إطلاق نار', 'violence_now'],
    ['عم يهددني ومعه سكين', 'threat_now'],
    ['يقول انه رح يقتلني', 'threat_now'],
    ['بيهددنا بالقتل وهو قدام بابي', 'threat_now'],
    ['في حريق بالبناية', 'fire_now'],
    ['حريق!', 'fire_now'],
    ['النار طالعة من الشباك', 'fire_now'],
    ['دخان كثيف من تحت الباب', 'fire_now'],
    ['ريحة غاز قوية بالدرج', 'fire_now'],
    ['الشقة عم تحترق', 'fire_now'],
    ['عم يضرب ابنه هلأ', 'child_now'],
    ['طفل صغير لوحده عالبلكون عم يبكي', 'child_now'],
    ['تركوا الولد لحاله بالبيت', 'child_now'],
    ['طفل يبكي ولا أحد يفتح', 'child_now'],
    ['في طفل عم يبكي وما حدا بيفتح الباب', 'child_now'],
    ['طفل حافي في الشارع', 'child_now'],
    ['طفل على حافة النافذة', 'child_now'],
    ['إنذار الحريق يرن وفي ريحة دخان', 'fire_now'],
    ['ضربني جاري أمس', 'past_threat'],
    ['هددني الأسبوع الماضي', 'past_threat'],
    ['تعرضت للضرب من الجار', 'past_threat'],
    ['بصق علي وهددني', 'past_threat'],
    ['كان يضرب زوجته', 'past_threat'],
  ])('%s', (text, danger) => {
    expect(read(text).danger).toBe(danger);
  });

  it.each([
    'لم يهددني أبدا',
    'طفل الجيران يبكي كل ليلة',
    'أطفال الجيران يلعبون ويصرخون كل يوم',
    'إنذار الدخان يرن',
    'أنا وحدي مع أطفالي',
    'Brandlarmet gick i går, luktade rök, falskt alarm',
    'ما هددني',
    'ولا مرة ضربني',
    'لا يوجد حريق',
    'ما في نار ولا دخان',
    'خطر حريق بسبب العربات',
    'بيضرب عالحيط كل ليلة',
    'يضرب على الطبل',
    'الصداع عم يقتلني',
    'رح موت من التعب',
    'رح انجن من الضجة',
    'متل القنبلة',
    'موسيقى عالية كل ليلة',
    'السلام عليكم',
  ])('none in %s', (text) => {
    expect(read(text).danger).toBeUndefined();
  });

  it.each([
    'جاري فاقد الوعي على الدرج',
    'ما عم يتنفس',
    'رح ينتحر',
    'بدي موت',
    'لا أريد أن أعيش',
    'ملقى على الأرض ولا يتحرك',
  ])('an adult: %s', (text) => {
    expect(read(text).alarms.map(({ alarm }) => alarm)).toContain('adult');
  });
});

describe('where, in Arabic', () => {
  it.each([
    ['جيراني فوقي', { relation: 'above' }],
    ['الجيران اللي فوقنا', { relation: 'above' }],
    ['الجار تحتنا', { relation: 'below' }],
    ['الشقة المجاورة', { relation: 'beside' }],
    ['جاري جنبي', { relation: 'beside' }],
    ['اللي مقابلنا', { relation: 'opposite' }],
    ['بنفس الطابق', { relation: 'same_stairwell' }],
    ['بالعمارة اللي جنبنا', { relation: 'other_building' }],
    ['ما بعرف من وين', { relation: 'unknown' }],
    ['شقة ١٢٠٣', { apartment: '1203' }],
    ['الجيران في الطابق الثالث', { floor: '3' }],
    ['الجار بالطابق 2', { floor: '2' }],
    ['ضجيج من Storgatan 5', { address: 'Storgatan 5' }],
  ])('%s', (text, source) => {
    expect(read(text).source).toEqual(source);
  });
});

describe('what else is told in Arabic', () => {
  it.each([
    ['ما منقدر ننام', 'sleep'],
    ['صحاني من النوم', 'sleep'],
    ['عندي امتحانات', 'work'],
    ['أخاف أطلع من البيت', 'fear'],
    ['ابني الصغير', 'children'],
    ['عندي ربو', 'health'],
  ])('%s: %s', (text, effect) => {
    expect(read(text).impact).toContain(effect);
  });

  it.each([
    ['حكيت معهم كتير', true],
    ['تكلمت مع جاري', true],
    ['طلبنا منهم الهدوء', true],
    ['كلمته مرتين', true],
    ['ما حكيت معه', false],
    ['لم أتحدث معهم', false],
    ['دقيت الباب وما فتحوا', false],
    ['ما بسترجي احكي معه', false],
    ['صوت عالي', undefined],
  ])('talked: %s', (text, talked) => {
    expect(read(text).talked).toBe(talked);
  });

  it.each([
    ['شكرا جزيلا', 'thanks'],
    ['السلام عليكم', 'greeting'],
    ['بدي احكي مع موظف', 'human'],
    ['شو صار بشكوتي؟', 'status'],
    ['الحنفية عم تنقط', 'repair'],
    ['فاتورة الإيجار', 'rent'],
    ['جاري مزعج', 'report'],
    ['صار نفس الشي مرة تانية', 'repeat'],
  ])('intent: %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it('is read fast', () => {
    const story = 'الجيران فوقي عاملين حفلة وموسيقى عالية من الساعة ١٠ بالليل. ';
    const text = story.repeat(70).slice(0, 4000);
    for (let round = 0; round < 20; round += 1) read(`${text}${round}`);
    const start = performance.now();
    for (let round = 0; round < 10; round += 1) read(`${text} ${round}`);
    expect((performance.now() - start) / 10).toBeLessThan(40);
  });
});

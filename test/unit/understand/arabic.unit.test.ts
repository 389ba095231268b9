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
  const now = Temporal.Instant.from('2026-11-23T09:00:00+01:00');
  return readMessage(text, { words, now });
};

const kindsOf = (text: string) => read(text).kinds;

const clockOf = (text: string) => {
  const { from, to } = read(`أمس ${text}`).incidents.at(-1) ?? {};
  return `${from ?? ''}-${to ?? ''}`;
};

describe('kinds of disturbance in Arabic', () => {
  it.each([
    ['موسيقى عالية', ['music']],
    ['المُوسِيقَى عاليـــة', ['music']],
    ['صوت التلفزيون عالي', ['music']],
    ['عندهم حفلة', ['party']],
    ['صراخ وشجار', ['voices']],
    ['عم يتخانقوا كل الليل', ['voices']],
    ['الأولاد يركضون وينطون', ['footsteps']],
    ['بيجروا العفش والكراسي', ['footsteps']],
    ['الغساله شغالة', ['appliances']],
    ['كلب ينبح', ['dog']],
    ['الكلب تبعهم عم ينبح', ['dog']],
    ['بيدخنوا عالبلكون', ['smoke']],
    ['ريحة كريهة', ['smell']],
    ['رائحة من المطبخ', ['smell']],
    ['حجزي في غرفة الغسيل', ['laundry']],
    ['بيرموا الزبالة من الشباك', ['littering']],
    ['صوت دريل ومطرقة', ['diy']],
    ['يعزف على البيانو', ['instrument']],
    ['صوت المصعد', ['installation']],
    ['القطط بتدخل', ['pets_other']],
    ['سادين طريق الهروب', ['fire_hazard']],
    ['كسروا زجاج الباب', ['vandalism']],
    ['بيبيعوا مخدرات', ['drugs_crime']],
    ['عم يأجر شقته airbnb', ['subletting']],
    ['في صراصير وبق', ['pests']],
    ['خايفة على العجوز، قلقانة عليه', ['adult_concern']],
    ['störningsjour musik', ['music']],
  ])('%s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each([
    'ما في موسيقى',
    'مو الموسيقى',
    'ليست الموسيقى',
    'لا يوجد حريق',
    'الموسيقى ليست المشكلة',
  ])('none that is denied: %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it.each(['جاري مزعج', 'يسبب لنا إزعاج', 'إزعاج دائم', 'ضوضاء'])('none in %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe('clock times in Arabic', () => {
  it.each([
    ['الساعة 22', '22:00-'],
    ['الساعة ٢٢:٣٠', '22:30-'],
    ['ساعة ۲۳', '23:00-'],
    ['الساعة العاشرة مساءً', '22:00-'],
    ['الساعة عشرة بالليل', '22:00-'],
    ['10 بالليل', '22:00-'],
    ['١٠ ونص بالليل', '22:30-'],
    ['الساعة العاشرة والنصف مساء', '22:30-'],
    ['الساعة الحادية عشرة والربع ليلا', '23:15-'],
    ['الساعة حداعش إلا ربع بالليل', '22:45-'],
    ['الساعة الثانية عشرة إلا خمس دقائق ليلا', '23:55-'],
    ['الساعة تلاتة الفجر', '03:00-'],
    ['الساعة السابعة صباحا', '07:00-'],
    ['الساعة 4 العصر', '16:00-'],
    ['الساعة 2 الظهر', '14:00-'],
    ['منتصف الليل', '00:00-'],
    ['نص الليل', '00:00-'],
    ['من الساعة ١٠ مساء إلى ٢', '22:00-02:00'],
    ['من 22 لحد 02', '22:00-02:00'],
    ['من العاشرة مساء حتى الثالثة فجرا', '22:00-03:00'],
    ['بين الساعة 23 و 01', '23:00-01:00'],
    ['بين العاشرة والحادية عشرة مساء', '22:00-23:00'],
    ['حتى الساعة 4 فجرا', '-04:00'],
  ])('%s is %s', (text, clock) => {
    expect(clockOf(text)).toBe(clock);
  });

  it.each(['3 مرات', 'في شقة 12', 'المرة الثانية', 'خمسة أشخاص', 'عمره 5 سنوات'])(
    'none in %s',
    (text) => {
      expect(clockOf(text)).toBe('-');
    },
  );
});

describe('days in Arabic', () => {
  it.each([
    ['اليوم', '2026-11-23'],
    ['أمس', '2026-11-22'],
    ['امبارح', '2026-11-22'],
    ['البارحة بالليل', '2026-11-22'],
    ['الليلة الماضية', '2026-11-22'],
    ['الليلة الماضية الساعة 2', '2026-11-23'],
    ['أول أمس', '2026-11-21'],
    ['أمس الأول', '2026-11-21'],
    ['قبل يومين', '2026-11-21'],
    ['قبل ثلاثة أيام', '2026-11-20'],
    ['قبل ٤ أيام', '2026-11-19'],
    ['يوم السبت الماضي', '2026-11-21'],
    ['الاحد', '2026-11-22'],
    ['الأربعاء', '2026-11-18'],
    ['ليلة السبت الساعة 2 ليلا', '2026-11-22'],
    ['3 نوفمبر', '2026-11-03'],
    ['٣ تشرين الثاني', '2026-11-03'],
    ['الثالث من نوفمبر', '2026-11-03'],
    ['3 شهر 11', '2026-11-03'],
    ['بتاريخ 3/11', '2026-11-03'],
    ['٢٠٢٦-١١-٠٣', '2026-11-03'],
    ['15 أيلول', '2026-09-15'],
  ])('%s', (text, date) => {
    expect(read(`موسيقى عالية ${text}`).incidents.at(-1)?.date).toBe(date);
  });

  it.each([
    ['منذ شهر', '2026-10-23'],
    ['من شهرين', '2026-09-23'],
    ['صارلهم أسبوعين', '2026-11-09'],
    ['من 3 أسابيع', '2026-11-02'],
    ['منذ سنة', '2025-11-23'],
    ['لمدة ستة أشهر', '2026-05-23'],
    ['منذ شهر أيلول', '2026-09-01'],
    ['منذ مارس', '2026-03-01'],
    ['من شهر 9', '2026-09-01'],
    ['منذ الصيف', '2026-06-01'],
  ])('since: %s', (text, since) => {
    expect(read(`ضجيج ${text}`).since).toBe(since);
  });
});

describe('habits in Arabic', () => {
  it.each([
    ['كل ليلة', 'daily', []],
    ['كل يوم تقريبا', 'daily', []],
    ['كل أسبوع', 'weekly', []],
    ['كل جمعة', 'weekly', ['fri']],
    ['كل يوم سبت', 'weekly', ['sat']],
    ['كل جمعة وسبت', 'weekly', ['fri', 'sat']],
    ['كل نهاية أسبوع', 'weekly', ['sat', 'sun']],
    ['مرتين بالأسبوع', 'several_per_week', []],
    ['ثلاث مرات في الشهر', 'several_per_month', []],
    ['ليل نهار', 'constantly', []],
    ['أول مرة', 'once', []],
  ])('%s', (text, frequency, weekdays) => {
    expect(read(`ضجيج ${text}`)).toMatchObject({ frequency, weekdays });
  });
});

it('a month of it before yesterday is not since yesterday, in Arabic', () => {
  expect(read('موسيقى كل ليلة منذ شهر. أمس من 22 إلى 02.').incidents).toEqual([
    { date: '2026-11-22', from: '22:00', to: '02:00', ongoing: false },
  ]);
});

import type { CasePaper } from '../../domain/casePaper.ts';
import type { SaidHome } from '../../domain/answers.ts';
import type { Quote, Section } from './paper.ts';
import { columnsOf, senderWords, type PaperReader } from './paperWords.ts';

/** What stands on a paper only where it was asked for: own words, and who the letters are. */
export const addedSections = (reader: PaperReader, paper: CasePaper): readonly Section[] => [
  ...wordSections(reader, paper),
  ...nameSections(reader, paper),
];

type Words = NonNullable<CasePaper['words']>[number];

const wordSections = (reader: PaperReader, { words, named }: CasePaper): readonly Section[] => {
  if (!words) return [];
  const { say } = reader;
  return [
    {
      title: say('board:paper.words'),
      lead: say(named ? 'board:paper.wordsWhole' : 'board:paper.wordsLead'),
      ...(words.length > 0
        ? { quotes: words.flatMap((each) => quotesOf(reader, each)) }
        : { none: say('board:paper.noWords') }),
    },
  ];
};

const quotesOf = (reader: PaperReader, said: Words): readonly Quote[] => {
  const { say } = reader;
  const values = { number: said.report, sender: senderWords(reader, said.letter) };
  return (['ownWords', 'effect'] as const).flatMap((name) => {
    const words = said[name];
    return words === undefined
      ? []
      : [{ title: say(`board:paper.quotes.${name}`, values), words, language: said.language }];
  });
};

const nameSections = (reader: PaperReader, { named }: CasePaper): readonly Section[] => {
  if (!named) return [];
  const { say } = reader;
  const none = say('board:identity.none');
  const widths = { who: 0.16, name: 0.28, reach: 0.28, home: 0.28 };
  return [
    {
      title: say('board:paper.names'),
      lead: say('board:paper.namesLead'),
      ...(named.length === 0
        ? { none: say('board:paper.noNames') }
        : {
            table: {
              columns: columnsOf(reader, widths),
              rows: named.map(({ letter, name, reach, home }) => [
                senderWords(reader, letter),
                name ?? none,
                reach ?? none,
                home ? homeWords(reader, home) : none,
              ]),
            },
          }),
    },
  ];
};

const homeWords = ({ say, register }: PaperReader, { said, homeId, propertyId }: SaidHome) => {
  const address = register.properties.find(({ id }) => id === propertyId)?.address;
  const flat = register.homes.find(({ id }) => id === homeId)?.flat;
  return address && flat ? say('board:place.flat', { address, flat }) : said;
};

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  homeHeading,
  openImport,
  peopleHeading,
  someHomes,
  somePeople,
} from '../support/registerImport.ts';

const samples = join(import.meta.dirname, '../../deploy/sample');

let desk: ReturnType<typeof openImport>;
beforeEach(() => {
  desk = openImport();
});
afterEach(() => desk.close());

const begin = openImport();
beforeAll(() => {
  begin.write('homes.csv', someHomes);
  begin.write('people.csv', somePeople);
  begin.take('homes.csv', 'people.csv');
});
afterAll(() => begin.close());

/** The files and the register of a first import. */
const begun = (): void => {
  desk.write('homes.csv', someHomes);
  desk.write('people.csv', somePeople);
  copyFileSync(begin.file, desk.file);
};

describe('a first import', () => {
  it('makes a whole register with the landlord of the sample, to be edited, and nothing else of it', () => {
    desk.write('homes.csv', someHomes);
    desk.write('people.csv', somePeople);
    const told = desk.take('homes.csv', 'people.csv');
    expect(told).toContain('Properties: 2 added, 0 changed, 0 unchanged');
    expect(told).toContain('Homes: 3 added');
    expect(told).toContain('Coordinators: 3 added');
    expect(told).toContain('change name, address and phones under "landlord"');
    const { landlord, properties, homes, coordinators } = desk.read();
    expect(landlord.name).toBe('Sampelbo Bostäder');
    expect(properties).toEqual([
      {
        id: 'p-lindgatan-4',
        address: 'Lindgatan 4',
        area: 'norr',
        municipality: 'Norrköping',
        yearBuilt: 1964,
      },
      {
        id: 'p-akergrand-2-b',
        address: 'Åkergränd 2 B',
        area: 'söder',
        municipality: 'Norrköping',
      },
    ]);
    expect(homes).toEqual([
      { id: 'h-lindgatan-4-1001', propertyId: 'p-lindgatan-4', flat: '1001', floor: 0 },
      { id: 'h-lindgatan-4-1202', propertyId: 'p-lindgatan-4', flat: '1202', floor: 2 },
      { id: 'h-akergrand-2-b-a-1101', propertyId: 'p-akergrand-2-b', flat: '1101', stairwell: 'A' },
    ]);
    expect(coordinators).toEqual([
      {
        id: 'c-karin-ek',
        name: 'Karin Ek',
        role: 'manager',
        areas: [],
        takes: ['concern'],
        email: 'karin.ek@bo.example',
      },
      {
        id: 'c-sara-lund',
        name: 'Sara Lund',
        role: 'coordinator',
        areas: ['norr'],
        takes: [],
        email: 'sara.lund@bo.example',
        teamsId: '5a7a0000-0000-4000-8000-000000000001',
        backup: 'c-asa',
      },
      {
        id: 'c-asa',
        name: 'Åsa Öman',
        role: 'coordinator',
        areas: ['söder', 'väster'],
        takes: ['repair', 'callback'],
        email: 'asa@bo.example',
        backup: 'c-sara-lund',
        awayUntil: '2026-12-24',
      },
    ]);
    expect(desk.mode()).toBe(0o600);
  });

  it('goes where REGISTER_FILE says', () => {
    desk.write('all.csv', somePeople);
    const file = join(desk.folder, 'deep', 'own.json');
    expect(desk.run(['import', 'all.csv'], { REGISTER_FILE: file }).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ homes: [] });
    expect(desk.exists()).toBe(false);
  });

  it('is no register without a manager', () => {
    desk.write('homes.csv', someHomes);
    const { status, faults } = desk.run(['import', 'homes.csv']);
    expect(status).toBe(1);
    expect(faults).toEqual([
      expect.stringContaining('homes.csv: the register needs at least one manager'),
    ]);
    expect(desk.exists()).toBe(false);
  });

  it('of the sample files changes nothing in the sample register', () => {
    copyFileSync(join(samples, 'register.json'), desk.file);
    const before = desk.stamp();
    const told = desk.take(join(samples, 'homes.csv'), join(samples, 'coordinators.csv'));
    expect(told).toContain('Homes: 0 added, 0 changed, 16 unchanged, 0 only in the register');
    expect(told).toContain('Coordinators: 0 added, 0 changed, 5 unchanged');
    expect(desk.stamp()).toBe(before);
  });
});

describe('what a file is written in', () => {
  const english = [
    'property,address,stairwell,flat,floor,area,municipality,yearBuilt',
    'Linden 1,Lindgatan 4,,1001,0,norr,Norrköping,1964',
    '"Linden 1","Lindgatan 4",,1202,2,norr,Norrköping,1964',
    '"Åkern 2","Åkergränd 2 B",A,1101,,söder,Norrköping,',
  ].join('\r\n');
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

  it.each<[string, string | Uint8Array]>([
    ['semicolons, as Excel in Swedish', someHomes.replaceAll('\n', '\r\n')],
    ['commas and English headings', english],
    ['tabs', someHomes.replaceAll(';', '\t')],
    ['UTF-8 with a mark', `\uFEFF${someHomes}`],
    ['Windows-1252, as Excel saves CSV', latin(someHomes)],
    [
      'UTF-16, as Excel saves Unicode text',
      Buffer.from(`\uFEFF${someHomes.replaceAll(';', '\t')}`, 'utf16le'),
    ],
    ['letters in two parts', someHomes.normalize('NFD')],
    [
      'the columns in another order, capitals, blank lines',
      [
        '',
        'KOMMUN;Byggår;Område ; LÄGENHET;Adress;Fastighet;Våning;uppgång',
        'Norrköping;1964;norr;1001;Lindgatan  4;Linden 1;0;',
        ';;;;;;;',
        'Norrköping;1964;norr;1202; Lindgatan 4;Linden 1;2;',
        'Norrköping;;söder;1101;Åkergränd 2 B;Åkern 2;;A',
      ].join('\n'),
    ],
  ])('%s, gives the same homes', (_, content) => {
    begun();
    const before = desk.read();
    desk.write('homes.csv', content);
    expect(desk.take('homes.csv')).toContain('Homes: 0 added, 0 changed, 3 unchanged');
    expect(desk.read()).toEqual(before);
  });

  it('tells of a column that is not used, so that a misspelt one is seen', () => {
    begun();
    desk.write('homes.csv', someHomes.replace('våning', 'våning nr'));
    expect(desk.take('homes.csv')).toContain('homes.csv: the column "våning nr" is not used.');
    expect(desk.read().homes[1]?.floor).toBe(2);
  });
});

describe('a second import', () => {
  it('of the same files writes nothing', () => {
    begun();
    const before = desk.stamp();
    expect(desk.take('homes.csv', 'people.csv')).toContain('Nothing is changed');
    expect(desk.stamp()).toBe(before);
  });

  it('changes only what changed, and keeps every id', () => {
    begun();
    const before = desk.read();
    desk.write(
      'homes.csv',
      [
        homeHeading,
        'Linden 1;LINDGATAN 4;;1001;0;norr;Norrköping;1964',
        'Linden 1;Lindgatan 4;;1202;3;norr;Norrköping;1964',
        'Linden 1;Lindgatan 4;;1301;3;norr;Norrköping;1964',
        'Åkern 2;Åkergränd 2B;A;1101;;söder;Norrköping;',
      ].join('\n'),
    );
    const told = desk.take('homes.csv');
    expect(told).toContain('Homes: 1 added, 1 changed, 2 unchanged, 0 only in the register');
    const { homes, coordinators } = desk.read();
    expect(homes.map(({ id }) => id)).toEqual([
      ...before.homes.map(({ id }) => id),
      'h-lindgatan-4-1301',
    ]);
    expect(homes[1]).toEqual({
      id: 'h-lindgatan-4-1202',
      propertyId: 'p-lindgatan-4',
      flat: '1202',
      floor: 3,
    });
    expect(coordinators).toEqual(before.coordinators);
  });

  it('keeps the landlord that was edited, and the ids that were given by hand', () => {
    copyFileSync(join(samples, 'register.json'), desk.file);
    const whole = desk.read();
    writeFileSync(
      desk.file,
      JSON.stringify({ ...whole, landlord: { ...whole.landlord, name: 'Egna Hem' } }),
    );
    desk.write('homes.csv', `${homeHeading}\nLinden 1;lindgatan 4;;1203;2;norr;Norrköping;1964`);
    desk.take('homes.csv');
    const { landlord, homes } = desk.read();
    expect(landlord.name).toBe('Egna Hem');
    expect(homes.at(-1)).toMatchObject({ id: 'h-lind-4-1203', propertyId: 'p-lind-4' });
    expect(homes).toHaveLength(17);
  });

  it('knows people by id, e-mail or name, and what the file does not tell stays', () => {
    begun();
    desk.write(
      'people.csv',
      [
        'id;namn;roll',
        'c-sara-lund;Sara Ek-Lund;samordnare',
        ';Åsa Öman;jurist',
        ';Karin Ek;chef',
      ].join('\n'),
    );
    expect(desk.take('people.csv')).toContain('Coordinators: 0 added, 2 changed, 1 unchanged');
    const { coordinators } = desk.read();
    expect(coordinators[1]).toMatchObject({
      name: 'Sara Ek-Lund',
      areas: ['norr'],
      backup: 'c-asa',
    });
    expect(coordinators[2]).toMatchObject({ id: 'c-asa', role: 'jurist', awayUntil: '2026-12-24' });
  });

  it('takes away what a cell no longer has', () => {
    begun();
    desk.write(
      'people.csv',
      somePeople.replace(';2026-12-24', ';').replace('sara.lund@bo.example;2', ';2'),
    );
    desk.take('people.csv');
    expect(desk.read().coordinators[2]).not.toHaveProperty('awayUntil');
  });

  it('tells the same flat of two stairwells apart, and a stairwell that is told later is the same home', () => {
    begun();
    desk.write(
      'homes.csv',
      [
        homeHeading,
        'Linden 1;Lindgatan 4;A;1001;0;norr;Norrköping;1964',
        'Linden 1;Lindgatan 4;A;1202;2;norr;Norrköping;1964',
        'Linden 1;Lindgatan 4;B;1202;2;norr;Norrköping;1964',
      ].join('\n'),
    );
    expect(desk.take('homes.csv')).toContain(
      'Homes: 2 added, 1 changed, 0 unchanged, 2 only in the register',
    );
    expect(desk.read().homes[0]).toMatchObject({ id: 'h-lindgatan-4-1001', stairwell: 'A' });
  });

  it('keeps the same address in another municipality apart', () => {
    begun();
    desk.write('homes.csv', `${homeHeading}\nLinden 9;Lindgatan 4;;1202;2;vaster;Linköping;1980`);
    desk.take('homes.csv');
    expect(desk.read().properties.at(-1)).toMatchObject({
      id: 'p-lindgatan-4-linkoping',
      area: 'vaster',
    });
    expect(desk.read().properties[0]).toMatchObject({ area: 'norr' });
  });
});

describe('what the files no longer have', () => {
  const fewer = [homeHeading, 'Linden 1;Lindgatan 4;;1202;2;norr;Norrköping;1964'].join('\n');

  it('stays and is counted', () => {
    begun();
    const before = desk.stamp();
    desk.write('homes.csv', fewer);
    expect(desk.take('homes.csv')).toContain(
      'Homes: 0 added, 0 changed, 1 unchanged, 2 only in the register',
    );
    expect(desk.stamp()).toBe(before);
  });

  it('is taken away with --prune, of the sorts that were given alone', () => {
    begun();
    desk.write('homes.csv', fewer);
    const told = desk.take('homes.csv', '--prune');
    expect(told).toContain('Properties: 0 added, 0 changed, 1 unchanged, 1 removed');
    expect(told).toContain('Homes: 0 added, 0 changed, 1 unchanged, 2 removed');
    expect(told).not.toContain('Coordinators');
    const { properties, homes, coordinators } = desk.read();
    expect([properties.length, homes.length, coordinators.length]).toEqual([1, 1, 3]);
  });

  it('is refused when nobody would be left to manage, or to stand in for somebody', () => {
    begun();
    const [, , sara = ''] = somePeople.split('\n');
    desk.write('people.csv', `${peopleHeading}\n${sara}`);
    const { status, faults } = desk.run(['import', 'people.csv', '--prune']);
    expect(status).toBe(1);
    expect(faults).toEqual([
      expect.stringContaining('needs at least one manager'),
      'people.csv, line 2: the backup "Åsa Öman" is not there',
    ]);
    expect(desk.read().coordinators).toHaveLength(3);
  });
});

/** Each wrong line, and what is told of it. */
type Wrong = readonly (readonly [line: string, reason: string])[];

const wrongHomes: Wrong = [
  ['Linden 1;Lindgatan 4;;1202', 'the line has 4 fields, the heading has 8'],
  [
    'Linden 1;Lindgatan 4;;1202;2;norr;Norrköping;1964;x',
    'the line has 9 fields, the heading has 8',
  ],
  ['Linden 1;;;1202;2;norr;Norrköping;1964', 'address is empty'],
  [
    'Linden 1;Lindgatan 4;;901;2;norr;Norrköping;1964',
    '"901" is not a flat number. It has four digits.',
  ],
  ['Linden 1;Lindgatan 4;;1203;två;norr;Norrköping;1964', '"två" is not a floor'],
  ['Linden 1;Lindgatan 4;;1204;2;norr;Norrköping;64', '"64" is not a year'],
  ['Linden 3;Lindgatan 8;;1202;2;a/b;Norrköping;1964', '"a/b" cannot be an area'],
  [
    'Linden 1;lindgatan  4;;1001;0;norr;Norrköping;1964',
    'lindgatan 4, flat 1001, is there already on line 2 of bad.csv',
  ],
  [
    'Linden 1;Lindgatan 4;;1205;2;öster;Norrköping;1964',
    'Linden 1 has the area öster here, but norr on line 2 of bad.csv',
  ],
  [
    'Linden 1;Lindgatan 6;;1206;2;norr;Norrköping;1964',
    'Linden 1 has the address Lindgatan 6 here, but Lindgatan 4 on line 2',
  ],
  [
    'Linden 1;Lindgatan 4;;1207;2;norr;Norrköping;1965',
    'Linden 1 has the yearBuilt 1965 here, but 1964 on line 2',
  ],
  [
    'Linden 7;Lindgatan 4;;1208;2;norr;Norrköping;1964',
    'Lindgatan 4 has the property Linden 7 here, but Linden 1 on line 2',
  ],
  ['"Linden 1;Lindgatan 4;;1209;2;norr;Norrköping;1964', 'a quote is never closed'],
  ['"Linden" 1;Lindgatan 4;;1210;2;norr;Norrköping;1964', 'a quote stands in the wrong place'],
];

const wrongPeople: Wrong = [
  [';chef;x@bo.example;;;;;', 'name is empty'],
  ['Eva Alm;jurist;eva@bo.example;;;oro|katter;;', '"katter" is nothing that can be taken'],
  ['Bo Alm;jurist;bo@;;;;;', '"bo@" is not an e-mail address'],
  ['Per Ek;jurist;per@bo.example;eva;;;;', '"eva" is not a Teams id'],
  [
    'Ali Ek;jurist;ali@bo.example;5a7a0000-0000-4000-8000-000000000002;;;;2026-02-30',
    '"2026-02-30" is not a date',
  ],
  ['Li Ek;jurist;li@bo.example;;norr|a#b;;;', '"a#b" cannot be an area'],
  ['Ulf Ek;jurist;ulf@bo.example;;;;Per Alm;', 'the backup "Per Alm" is not there'],
  [
    'Ola Ek;jurist;ola@bo.example;;;;ola@bo.example;',
    'the backup "ola@bo.example" is the same person',
  ],
  ['Sara L;jurist;SARA.LUND@bo.example;;;;;', 'Sara L is there already on line 3 of bad.csv'],
  [
    'Ed Ek;jurist;ed@bo.example;5A7A0000-0000-4000-8000-000000000002;;;;',
    'the Teams id 5a7a0000-0000-4000-8000-000000000002 is that of Ali Ek already',
  ],
];

/** What is told of a file whose lines from the fourth on are these, beside a right one that would change much. */
const faultsOf = (right: string, wrong: Wrong, other: string): readonly string[] => {
  begun();
  const before = readFileSync(desk.file, 'utf8');
  const first = right.split('\n').slice(0, 3).join('\n').replace('Åsa Öman', '');
  desk.write('bad.csv', [first, ...wrong.map(([line]) => line)].join('\n'));
  desk.write('good.csv', other);
  const { status, faults } = desk.run(['import', 'good.csv', 'bad.csv']);
  expect(status).toBe(1);
  expect(readFileSync(desk.file, 'utf8')).toBe(before);
  return faults;
};

const expectedOf = (wrong: Wrong): readonly unknown[] =>
  wrong.map(([, reason], at) => expect.stringContaining(`bad.csv, line ${at + 4}: ${reason.slice(0, 30)}`)); // prettier-ignore

describe('every wrong line is named with its number and the reason, and nothing is imported', () => {
  it('of homes', () => {
    const faults = faultsOf(someHomes, wrongHomes, somePeople.replace('Karin Ek', 'Karin Alm'));
    expect(faults).toEqual(expectedOf(wrongHomes));
    for (const [, reason] of wrongHomes) expect(faults.join('\n')).toContain(reason);
  });

  it('of people', () => {
    const faults = faultsOf(somePeople, wrongPeople, someHomes.replaceAll('1964', '1965'));
    expect(faults).toEqual(expectedOf(wrongPeople));
    for (const [, reason] of wrongPeople) expect(faults.join('\n')).toContain(reason);
  });

  it('a role that is none', () => {
    const faults = faultsOf(somePeople, [['Eva Alm;vaktmästare;;;;;;', '']], someHomes);
    expect(faults).toEqual([expect.stringContaining('line 4: "vaktmästare" is not a role')]);
  });

  it('an e-mail that another one in the register has', () => {
    begun();
    desk.write('bad.csv', 'id;namn;roll;e-post\nc-ny;Ny Person;jurist;asa@bo.example');
    expect(desk.run(['import', 'bad.csv']).faults).toEqual([
      'bad.csv, line 2: the e-mail asa@bo.example is that of Åsa Öman already',
    ]);
  });

  it('a backup by a name that two have; a namesake with another e-mail is somebody else', () => {
    begun();
    desk.write(
      'bad.csv',
      [
        peopleHeading,
        'Sara Lund;samordnare;sara.lund@bo.example;;norr;;;',
        'Sara Lund;jurist;sara2@bo.example;;;;;',
      ].join('\n'),
    );
    expect(desk.take('bad.csv')).toContain('Coordinators: 1 added, 1 changed');
    desk.write(
      'bad.csv',
      [
        'namn;roll;e-post;ersättare',
        'Per Alm;jurist;per@bo.example;',
        'Per Alm;jurist;per.alm@bo.example;',
        'Eva;jurist;eva@bo.example;Per Alm',
      ].join('\n'),
    );
    expect(desk.run(['import', 'bad.csv']).faults).toEqual([
      expect.stringContaining('line 4: the backup "Per Alm" may be several people'),
    ]);
  });
});

describe('everything that is wrong is told at once', () => {
  it('over all files, in the order of their lines', () => {
    desk.write(
      'homes.csv',
      [
        homeHeading,
        'Linden 1;Lindgatan 4;;12;x;norr;Norrköping;1964',
        '"Linden 1;',
        'Linden 1;Lindgatan 4;;1202;2;;Norrköping;1964',
        'kort;rad',
      ].join('\n'),
    );
    desk.write(
      'people.csv',
      [peopleHeading, 'Eva;kung;eva@;;;;;', 'Bo;chef;bo@bo.example;;;;;2026-13-01'].join('\n'),
    );
    const { status, faults } = desk.run(['import', 'people.csv', 'homes.csv']);
    expect(status).toBe(1);
    expect(faults.map((each) => each.split(':')[0])).toEqual([
      'homes.csv, line 2',
      'homes.csv, line 2',
      'homes.csv, line 3',
      'homes.csv, line 4',
      'homes.csv, line 5',
      'people.csv, line 2',
      'people.csv, line 2',
      'people.csv, line 3',
    ]);
    expect(desk.exists()).toBe(false);
  });

  it.each([
    [
      'a column that is missing',
      someHomes.replace('lägenhet', 'lägenh'),
      ['line 1: the column flat is missing'],
    ],
    [
      'a column that is there twice',
      someHomes.replace('uppgång', 'adress'),
      ['line 1: the column address is there twice'],
    ],
    ['a file of something else', 'bil;färg\nVolvo;blå', ['the headings do not fit']],
    ['a heading without lines', homeHeading, ['the file has no lines']],
    ['an empty file', '', ['the file has no lines']],
  ])('%s', (_, content, expected) => {
    begun();
    desk.write('bad.csv', content);
    const { faults } = desk.run(['import', 'bad.csv', '--prune']);
    expect(faults).toEqual(expected.map((each) => expect.stringContaining(each)));
    expect(desk.read().homes).toHaveLength(3);
  });

  it('in Swedish where the machine speaks it', () => {
    desk.write('bad.csv', `${peopleHeading}\nEva;kung;eva@bo.example;;;;;`);
    const { faults } = desk.run(['import', 'bad.csv'], { LANG: 'sv_SE.UTF-8' });
    expect(faults).toEqual([
      'bad.csv, rad 2: "kung" är ingen roll. Skriv samordnare, jurist, chef eller läsare.',
    ]);
  });
});

describe('the command', () => {
  it.each([[[]], [['import']], [['export', 'homes.csv']], [['import', 'homes.csv', '--force']]])(
    'tells how it is used: %j',
    (args) => {
      const { status, faults } = desk.run(args);
      expect(status).toBe(1);
      expect(faults.join('')).toContain('--prune');
    },
  );

  it('tells of a file that is not there, and of a register that cannot be read', () => {
    expect(desk.run(['import', 'nowhere.csv']).status).toBe(1);
    desk.write('people.csv', somePeople);
    desk.write('register.json', '{');
    expect(desk.run(['import', 'people.csv']).status).toBe(1);
    expect(readFileSync(desk.file, 'utf8')).toBe('{');
  });
});

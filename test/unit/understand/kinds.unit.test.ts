import { readMessage } from '../../../src/understand/readMessage.ts';
import { wordsOf } from '../../support/hearing.ts';
import { now } from '../../support/caseFacts.ts';

const kinds = (text: string, language: 'sv' | 'en') =>
  readMessage(text, { words: wordsOf(language), now }).kinds;

describe('kinds in Swedish', () => {
  it.each([
    ['de spelar techno på hög volym till fyra', 'music'],
    ['basen dunkar genom väggen', 'music'],
    ['grannen har fest varje fredag', 'party'],
    ['de grälar och skriker på varandra', 'voices'],
    ['jag hör när de har sex', 'voices'],
    ['tunga steg och dunsar ovanför', 'footsteps'],
    ['de drar möbler över golvet mitt i natten', 'footsteps'],
    ['tvättmaskinen centrifugerar vid midnatt', 'appliances'],
    ['hon dammsuger klockan sex', 'appliances'],
    ['hundskall hela dagarna', 'dog'],
    ['valpen ylar när den är ensam', 'dog'],
    ['grannen röker på balkongen', 'smoke'],
    ['det stinker matos i hela lägenheten', 'smell'],
    ['han sa att han vet var jag bor', 'threat'],
    ['han ska slå ihjäl mig', 'threat'],
    ['han spottade på mig och kallade mig hora', 'harassment'],
    ['bankar i taket med kvast så fort vi går', 'harassment'],
    ['han slog mig i ansiktet', 'violence'],
    ['de slåss i trappan', 'violence'],
    ['det luktar gräs från ettan', 'drugs_crime'],
    ['inbrott i källarförrådet', 'drugs_crime'],
    ['ungdomar hänger i trapphuset', 'stairwell'],
    ['en man sover i trapphuset', 'stairwell'],
    ['någon tog min tvättid igen', 'laundry'],
    ['någon har kissat i hissen', 'littering'],
    ['soppåsar utanför dörren', 'littering'],
    ['borrar och hamrar på söndagar', 'diy'],
    ['sonen övar trummor', 'instrument'],
    ['fläkten brummar hela natten', 'installation'],
    ['papegojan skriker', 'pets_other'],
    ['barnvagnar blockerar utrymningsvägen', 'fire_hazard'],
    ['grillar på balkongen', 'fire_hazard'],
    ['klotter på porten', 'vandalism'],
    ['någon krossade rutan', 'vandalism'],
    ['de hyr ut på airbnb', 'subletting'],
    ['lägenheten är full av sopor', 'neglect'],
    ['kackerlackor i köket', 'pests'],
    ['barnen är ensamma hemma på natten', 'child_concern'],
    ['jag är orolig för tanten bredvid', 'adult_concern'],
    ['strålkastaren lyser in i sovrummet', 'other'],
    ['bilen går på tomgång', 'other'],
  ])('%j tells of %s', (text, kind) => {
    expect(kinds(text, 'sv')).toContain(kind);
  });

  it.each([
    ['det är inte musiken', 'music'],
    ['jag satte på tv:n för att slippa höra', 'music'],
    ['det är inte barnen det handlar om', 'child_concern'],
    ['han steg upp', 'footsteps'],
    ['jag såg det på parkeringen', 'other'],
    ['det hände i tvättstugan: han skrek', 'laundry'],
    ['jag vågar inte gå ut med soporna, han hotar mig', 'littering'],
    ['jag har katt själv men hunden skäller', 'pets_other'],
    ['vi har ingen hund, det är musiken', 'dog'],
    ['brandvarnaren piper', 'fire_hazard'],
    ['han skulle slå ner mig', 'violence'],
    ['katterna slåss', 'violence'],
    ['jag har skött min tvätt', 'violence'],
    ['det är ett kvarter bort, musik', 'drugs_crime'],
  ])('%j does not tell of %s', (text, kind) => {
    expect(kinds(text, 'sv')).not.toContain(kind);
  });

  it('takes a hint only when nothing surer is said', () => {
    expect(kinds('de har playstation', 'sv')).toEqual(['voices']);
    expect(kinds('vi hörde musik, hemtjänsten var där', 'sv')).toEqual(['music']);
  });
});

describe('kinds in English', () => {
  it.each([
    ['he plays techno at full blast', 'music'],
    ['the bass comes through the wall', 'music'],
    ['a party every weekend', 'party'],
    ['they argue and shout all night', 'voices'],
    ['stomping and heavy footsteps', 'footsteps'],
    ['they drag furniture across the floor', 'footsteps'],
    ['the washing machine runs at midnight', 'appliances'],
    ['the dog barks all day', 'dog'],
    ['he smokes on the balcony', 'smoke'],
    ['a stench of sewage', 'smell'],
    ['he said he would kill me', 'threat'],
    ['she called me a bitch and spat at me', 'harassment'],
    ['he punched me in the face', 'violence'],
    ['it smells of weed', 'drugs_crime'],
    ['my bike was stolen', 'drugs_crime'],
    ['teenagers hang out in the stairwell', 'stairwell'],
    ['someone took my laundry slot', 'laundry'],
    ['someone peed in the lift', 'littering'],
    ['drilling every evening', 'diy'],
    ['practises the piano', 'instrument'],
    ['the lift door slams all night', 'installation'],
    ['a rooster crowing at five', 'pets_other'],
    ['prams block the escape route', 'fire_hazard'],
    ['graffiti on the door', 'vandalism'],
    ['they rent out rooms on airbnb', 'subletting'],
    ['the flat is full of rubbish', 'neglect'],
    ['cockroaches in the kitchen', 'pests'],
    ['the kids are left alone at night', 'child_concern'],
    ['worried about the old lady next door', 'adult_concern'],
    ['a floodlight shines into my bedroom', 'other'],
  ])('%j tells of %s', (text, kind) => {
    expect(kinds(text, 'en')).toContain(kind);
  });

  it.each([
    ["it's not the music", 'music'],
    ['I am not out for blood, just turn it down', 'violence'],
    ["I'll jump out the window, the drilling", 'adult_concern'],
    ['I never looked at the clock', 'other'],
    ['my parcel was outside my door', 'harassment'],
    ['the pipes howl like a whale', 'dog'],
    ['the lift door slams', 'footsteps'],
    ['people who live in glass houses throw stones', 'drugs_crime'],
    ['it happened in the laundry room, he shouted', 'laundry'],
  ])('%j does not tell of %s', (text, kind) => {
    expect(kinds(text, 'en')).not.toContain(kind);
  });
});

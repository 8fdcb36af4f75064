// Fills the columns of states.tsv that standard data knows, and reports where the rest disagrees.
// Run by hand when the standards move:
//
//   npm install --no-save cldr-core@48.2.0 countries-list@3.4.1
//   node refresh.mjs
//
// alpha3, numeric, unMember: always taken from Unicode CLDR. capital: taken from countries-list
// where the row has none; a capital kept by hand stays and the difference is printed.
import fs from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const codes = require('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
const members = new Set(
    require('cldr-core/supplemental/territoryContainment.json')
        .supplemental.territoryContainment.UN._contains);
const {countries} = require('countries-list');

const file = new URL('states.tsv', import.meta.url);
const [header, ...rows] =
    fs.readFileSync(file, 'utf8').trimEnd().split('\n').map(line => line.split('\t'));
const seen = new Set();

for (const row of rows) {
  const at = column => header.indexOf(column);
  const code = row[at('alpha2')];
  seen.add(code);
  row[at('alpha3')] = codes[code]?._alpha3 ?? '';
  row[at('numeric')] = codes[code]?._numeric ?? '';
  row[at('unMember')] = String(members.has(code));
  const standard = row[at('to')] ? undefined : countries[code]?.capital;
  const names = [row[at('capital')], ...row[at('capitalAliases')].split('|')];
  if (standard && !row[at('capital')]) {
    row[at('capital')] = standard;
  } else if (standard && !names.includes(standard)) {
    console.log(`${row[at('name')]}: capital ${row[at('capital')]}, countries-list says ${standard}`);
  }
}
for (const code of members) {
  if (!seen.has(code)) {
    console.log(`UN member without a row: ${code}`);
  }
}
fs.writeFileSync(file, [header, ...rows].map(row => row.join('\t')).join('\n') + '\n');

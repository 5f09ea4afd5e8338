import { describe } from 'vitest'
import { returnsResults } from './spec-lake.ts'

// GROQ specification, section 12: pipe functions.
describe('order() sorts by total comparison', () =>
  returnsResults([
    ['[3, 1, 2] | order(@)', [1, 2, 3]],
    ['[3, 1, 2] | order(@ asc)', [1, 2, 3]],
    ['[3, 1, 2] | order(@ desc)', [3, 2, 1]],
    ['["b", "a", "B", "é"] | order(@)', ['B', 'a', 'b', 'é']],
    ['[true, false] | order(@)', [false, true]],
    ['[true, "a", 2, null, "b", 1, false] | order(@)', [1, 2, 'a', 'b', false, true, null]],
    ['[true, "a", 2, null] | order(@ desc)', [null, true, 'a', 2]],
    ['[[2], {"a": 1}, null] | order(@)', [[2], { a: 1 }, null]],
    ['[] | order(@)', []],
    ['null | order(a)', null],
    ['1 | order(@)', null],
    ['[{"a": 1, "n": 1}, {"a": 0, "n": 2}, {"a": 1, "n": 3}] | order(a).n', [2, 1, 3]],
    ['[{"a": 1, "n": 1}, {"a": 1, "n": 2}, {"a": 0, "n": 3}] | order(a asc, n desc).n', [3, 2, 1]],
    ['*[_type == "piece"] | order(price)._id', ['brume', 'cendre', 'aube', 'dune']],
    ['*[_type == "piece"] | order(price desc)._id', ['dune', 'aube', 'cendre', 'brume']],
    ['*[_type == "piece"] | order(title asc)._id', ['aube', 'brume', 'cendre', 'dune']],
    ['*[_type == "piece"] | order(sold, title desc)._id', ['dune', 'cendre', 'brume', 'aube']],
    ['*[_type == "piece"] | order(count(tags) desc, _id)._id', ['dune', 'aube', 'cendre', 'brume']],
    [
      '*[_type == "piece"] | order(defined(made) desc, lower(title))._id',
      ['aube', 'dune', 'brume', 'cendre'],
    ],
    ['*[_type == "piece"] | order(dateTime(made) desc)[2..3]._id', ['dune', 'aube']],
    ['*[_type == "maker"] | order(house->name desc)._id', ['ciro', 'ada', 'bea']],
    ['*[_type == "piece"] | order(_id desc)[0]._id', 'dune'],
    ['*[_type == "piece"] | order(_id desc)[0..1]._id', ['dune', 'cendre']],
    ['*[_type == "piece"]{title} | order(title desc)[0].title', 'Dune'],
    ['*[_type == "piece"] | order(_id desc) | order(tags[0])._id', ['cendre', 'aube', 'dune', 'brume']],
    ['*[_type == "piece"]._id | order(@ desc)', ['dune', 'cendre', 'brume', 'aube']],
    ['*[_id == "aube"][0]{"parts": parts[] | order(weight).name}', { parts: ['crown', 'dial', 'case'] }],
    ['*[_type == "house"] | order(name){"first": name} | {"n": first}', [{ n: 'Nord' }, { n: 'Orlune' }]],
  ]))

describe('score() puts the documents that fulfil most conditions first', () =>
  returnsResults([
    ['*[_type == "piece"] | score(title match "cendre")[0]._id', 'cendre'],
    ['*[_type == "piece"] | score(sold == true, price > 500)[0..1]._id', ['cendre', 'aube']],
    ['*[_type == "piece"] | score(price == 300 || sold)[0..1]._id', ['brume', 'cendre']],
    ['*[_type == "piece"] | score(sold && price > 500)[0]._id', 'cendre'],
    ['*[_type == "piece"] | score(boost(_id == "dune", 5), sold)[0]._id', 'dune'],
    ['*[_type == "piece"] | score(boost(sold, 3), boost(price == 300, 2))[0..1]._id', ['cendre', 'brume']],
    [
      '*[_type == "piece"] | score(_id == "dune") | score(boost(_id == "brume", 1))[0..1]._id',
      ['brume', 'dune'],
    ],
    [
      '*[_type == "piece"] | score(_id == "brume") | order(_score desc, _id desc)._id',
      ['brume', 'dune', 'cendre', 'aube'],
    ],
    ['count(*[_type == "piece"] | score(sold))', 4],
    ['*[_type == "piece"] | score(pt::text(body) match "night", "steel" in tags)[0]._id', 'aube'],
    ['*[_type == "piece"] | order(_id) | score(price > 1000)[0]._id', 'aube'],
    ['*[_type == "piece"]{_id, title} | score(title match "dune")[0]._id', 'dune'],
    ['*[_type == "piece"] | score(boost(title match "brume", 0), _id == "none")[0]._id', 'brume'],
    [
      '*[_type == "maker"]{"best": (*[_type == "piece" && references(^._id)] | score(price > 1000))[0]._id}.best',
      ['aube', 'aube', null],
    ],
    [
      '(*[_type == "piece"] | score(sold, price == 900, boost(title match "cendre", 1)) | order(_score desc)){_id, "sure": _score > 3}[0]',
      { _id: 'cendre', sure: true },
    ],
  ]))

import { describe } from 'vitest'
import { returnsResults } from './spec-lake.ts'

// GROQ specification, sections 11, 13 and 14: functions.
describe('a global function', () =>
  returnsResults([
    [
      '[coalesce(null, 2, 3), coalesce(1), coalesce(null, null), coalesce(false, 1), coalesce()]',
      [2, 1, null, false, null],
    ],
    ['*[_id == "nord"][0]{"where": coalesce(at.lat, "unknown")}', { where: 'unknown' }],
    ['[count([]), count([1, null]), count(null), count("ab"), count({"a": 1})]', [0, 2, null, null, null]],
    ['count(*[_type == "maker"])', 3],
    ['global::count([1])', 1],
    [
      '[defined(1), defined(null), defined(false), defined(""), defined([]), defined({})]',
      [true, false, true, true, true, true],
    ],
    ['*[_type == "piece" && defined(limited)]', []],
    ['*[_type == "piece" && defined(notes.fr)]._id', ['aube']],
    ['[length("steel"), length("été"), length("😀"), length(""), length([1, [2, 3]])]', [5, 3, 1, 0, 2]],
    ['[length(null), length(12), length({"a": 1}), length(true)]', [null, null, null, null]],
    ['[lower("ÉTÉ A"), lower(""), lower(null), lower(1), lower(["A"])]', ['été a', '', null, null, null]],
    ['[upper("été a"), upper(null), upper(true)]', ['ÉTÉ A', null, null]],
    ['[round(2.4), round(2.5), round(-2.4), round(7)]', [2, 3, -2, 7]],
    ['[round(3.14159, 2), round(3.14159, 0), round(120, 1), round(0.5, 3)]', [3.14, 3, 120, 0.5]],
    ['[round("1.5"), round(null), round(1.5, null), round(1.5, "1")]', [null, null, null, null]],
    [
      '[string(3), string(1.50), string(-0.5), string(true), string(false), string("a")]',
      ['3', '1.5', '-0.5', 'true', 'false', 'a'],
    ],
    ['[string(null), string([1]), string({"a": 1})]', [null, null, null]],
    ['string(dateTime("2026-03-01T10:00:00+01:00"))', '2026-03-01T09:00:00Z'],
    [
      '[select(true => 1, 2), select(false => 1, 2), select(false => 1), select(null => 1, 2)]',
      [1, 2, null, 2],
    ],
    ['[select(false => 1, true => 2, true => 3), select("true" => 1, 2), select(7)]', [2, 2, 7]],
    [
      '*[_type == "house"]{"age": select(founded < 1950 => "old", founded < 1990 => "young")}.age',
      ['young', 'old'],
    ],
    ['identity()', 'house-robot'],
    ['now() > "2020-01-01T00:00:00Z"', true],
    ['dateTime(now()) <= dateTime::now()', true],
    ['[count([1, 2]) > length("a"), lower(upper("a")) == "a"]', [true, true]],
  ]))

describe('references()', () =>
  returnsResults([
    ['*[references("ada")]._id', ['aube', 'bea']],
    ['*[references("nobody")]._id', []],
    ['*[references("ada", "nord")]._id', ['aube', 'bea']],
    ['*[references(["ada", "nord"])]._id', ['aube', 'bea']],
    ['*[references([])]._id', []],
    ['*[references(null)]._id', []],
    ['*[references(1, "nord")]._id', ['bea']],
    ['*[references(["nord", 1, null])]._id', ['bea']],
    ['*[_type == "maker" && references("ada")]._id', ['bea']],
    ['*[_type == "maker" && !references("ada")]._id', ['ada', 'ciro']],
    ['*[references("gone")]._id', ['ciro']],
    ['*[references("ada") && references("bea")]._id', ['aube']],
    ['*[_id == "aube"][0]{"ada": makers[references("ada")]._key}', { ada: ['m1'] }],
    ['*[_id == "aube"][0]{"is": references("bea")}', { is: true }],
    ['references("ada")', false],
  ]))

describe('dateTime()', () =>
  returnsResults([
    ['dateTime("2026-03-01T09:00:00Z")', '2026-03-01T09:00:00Z'],
    ['dateTime("2026-03-01T09:00:00.250Z")', '2026-03-01T09:00:00.250Z'],
    ['dateTime("2026-03-01T09:00:00-05:00")', '2026-03-01T14:00:00Z'],
    ['dateTime(dateTime("2026-03-01T09:00:00Z"))', '2026-03-01T09:00:00Z'],
    ['[dateTime("2026-03-01"), dateTime("09:00"), dateTime("soon"), dateTime("")]', [null, null, null, null]],
    ['[dateTime(null), dateTime(1), dateTime(["2026-03-01T09:00:00Z"])]', [null, null, null]],
    ['*[dateTime(made) < dateTime("2026-03-01T12:00:00Z")]._id', ['aube']],
    ['*[dateTime(made) == dateTime("2026-03-01T23:30:00Z")]._id', ['dune']],
    ['*[_type == "piece" && !defined(dateTime(made))]._id', ['brume', 'cendre']],
    ['*[_id == "aube"]{"late": dateTime(made) + 3600}', [{ late: '2026-03-01T10:00:00Z' }]],
    ['*[dateTime(made) in dateTime("2026-03-01T00:00:00Z")..dateTime("2026-03-01T12:00:00Z")]._id', ['aube']],
  ]))

describe('a function of the string namespace', () =>
  returnsResults([
    ['string::split("a-b-c", "-")', ['a', 'b', 'c']],
    ['string::split("a--b", "-")', ['a', '', 'b']],
    ['string::split("-a", "-")', ['', 'a']],
    ['string::split("abc", "-")', ['abc']],
    ['string::split("abc", "")', ['a', 'b', 'c']],
    ['string::split("", "-")', []],
    ['string::split("one and two", " and ")', ['one', 'two']],
    ['[string::split(null, "-"), string::split("a", null), string::split(1, 1)]', [null, null, null]],
    [
      '[string::startsWith("aube", "au"), string::startsWith("aube", "be"), string::startsWith("aube", "AU")]',
      [true, false, false],
    ],
    [
      '[string::startsWith("aube", ""), string::startsWith("", ""), string::startsWith("a", "aa")]',
      [true, true, false],
    ],
    ['[string::startsWith(null, "a"), string::startsWith("a", 1)]', [null, null]],
    ['*[string::startsWith(title, "B")]._id', ['brume']],
    ['[string::lower("AÉ"), string::upper("aé"), string::lower(1)]', ['aé', 'AÉ', null]],
  ]))

describe('a function of the array namespace', () =>
  returnsResults([
    ['array::join(["a", "b", "c"], ", ")', 'a, b, c'],
    ['array::join(["a", 1, 1.5, true], "-")', 'a-1-1.5-true'],
    ['[array::join([], "-"), array::join(["a"], "-"), array::join(["a", "b"], "")]', ['', 'a', 'ab']],
    [
      '[array::join(["a", null], "-"), array::join([["a"]], "-"), array::join([{"a": 1}], "-")]',
      [null, null, null],
    ],
    ['[array::join("ab", "-"), array::join(null, "-"), array::join(["a"], 1)]', [null, null, null]],
    ['array::compact([1, null, 2, null])', [1, 2]],
    ['array::compact([null, [], {}, false, "", 0])', [[], {}, false, '', 0]],
    ['[array::compact([]), array::compact(null), array::compact("a")]', [[], null, null]],
    ['array::unique([1, 2, 1, "1", "a", "a", true, true])', [1, 2, '1', 'a', true]],
    ['array::unique([[1], [1], {"a": 1}, {"a": 1}])', [[1], [1], { a: 1 }, { a: 1 }]],
    ['[array::unique([]), array::unique(null), array::unique(1)]', [[], null, null]],
    ['array::unique(*[_type == "piece"].tags[])', ['steel', 'blue', null]],
    [
      '[array::intersects([1, 2], [2, 3]), array::intersects([1], [2]), array::intersects([1], ["1"])]',
      [true, false, false],
    ],
    [
      '[array::intersects([], []), array::intersects([[1]], [[1]]), array::intersects([null], [null])]',
      [false, false, true],
    ],
    ['[array::intersects(1, [1]), array::intersects([1], null)]', [null, null]],
    ['*[array::intersects(tags, ["blue", "gold"])]._id', ['aube']],
  ]))

describe('a function of the math namespace', () =>
  returnsResults([
    ['[math::sum([1, 2, 3]), math::sum([]), math::sum([1, null, 2]), math::sum([1.5, -1.5])]', [6, 0, 3, 0]],
    [
      '[math::sum([1, "2"]), math::sum(["a"]), math::sum(null), math::sum(3), math::sum([true])]',
      [null, null, null, null, null],
    ],
    ['[math::min([3, 1, 2]), math::min([]), math::min([null]), math::min([2, null, 1])]', [1, null, null, 1]],
    ['[math::min(["a", 1]), math::min(null)]', [null, null]],
    [
      '[math::max([3, 1, 2]), math::max([]), math::max([-1, null]), math::max(["b"]), math::max(9)]',
      [3, null, -1, null, null],
    ],
    [
      '[math::avg([1, 2, 3, 4]), math::avg([]), math::avg([2, null, 4]), math::avg(["a"])]',
      [2.5, null, 3, null],
    ],
    ['*[_id == "aube"][0]{"weight": math::sum(parts[].weight)}', { weight: 36 }],
    ['math::max(*[_type == "house"].founded)', 1974],
    ['math::sum(*[_type == "piece"].price)', null],
  ]))

describe('a function of Portable Text or of Sanity', () =>
  returnsResults([
    ['*[_id == "aube"][0]{"text": pt::text(body)}', { text: 'It turns.\n\nAt night it rests.' }],
    ['*[_id == "aube"][0]{"text": pt::text(body[0])}', { text: 'It turns.' }],
    ['*[pt::text(body) match "night rests"]._id', ['aube']],
    ['[pt::text(null), pt::text("a"), pt::text(1)]', [null, null, null]],
    [
      'pt::text({"_type": "block", "children": [{"_type": "span", "text": "a"}, {"_type": "mark", "text": "b"}]})',
      'a',
    ],
    ['[sanity::projectId(), sanity::dataset()]', ['orlune', 'production']],
    ['*[sanity::versionOf("aube")]._id', ['aube']],
    ['*[sanity::versionOf("none")]', []],
    ['*[sanity::versionOf(["aube"])]', []],
    ['*[sanity::partOfRelease("spring")]', []],
    ['releases::all()[]{name, state}', [{ name: 'spring', state: 'active' }]],
    ['releases::all()[state == "archived"]', []],
    ['count(releases::all())', 1],
    [
      '{"pieces": count(*[_type == "piece"]), "releases": releases::all()[].name}',
      { pieces: 4, releases: ['spring'] },
    ],
  ]))

// Extensions of the specification, and selectors of section 6.
describe('diff:: compares two values', () =>
  returnsResults([
    ['diff::changedAny({"a": 1}, {"a": 2}, a)', true],
    ['diff::changedAny({"a": 1}, {"a": 1}, a)', false],
    ['diff::changedAny({"a": 1, "b": 1}, {"a": 1, "b": 2}, a)', false],
    ['diff::changedAny({"a": 1, "b": 1}, {"a": 1, "b": 2}, (a, b))', true],
    ['diff::changedAny({"a": {"b": 1}}, {"a": {"b": 2}}, a)', true],
    ['diff::changedAny({"a": {"b": 1, "c": 1}}, {"a": {"b": 1, "c": 2}}, a.b)', false],
    ['diff::changedAny({"a": {"b": 1, "c": 1}}, {"a": {"b": 1, "c": 2}}, a.(b, c))', true],
    ['diff::changedAny({}, {"a": 1}, a)', true],
    ['diff::changedAny({"a": 1}, {}, a)', true],
    ['diff::changedAny({}, {}, a)', false],
    ['diff::changedAny({"a": [1, 2]}, {"a": [1, 3]}, a[])', true],
    ['diff::changedAny({"a": [{"n": 1, "t": "x"}]}, {"a": [{"n": 1, "t": "y"}]}, a[].n)', false],
    ['diff::changedAny({"a": [{"n": 1, "t": "x"}]}, {"a": [{"n": 1, "t": "y"}]}, a[n == 1])', true],
    ['diff::changedOnly({"a": 1, "b": 1}, {"a": 2, "b": 1}, a)', true],
    ['diff::changedOnly({"a": 1, "b": 1}, {"a": 2, "b": 2}, a)', false],
    ['diff::changedOnly({"a": 1, "b": 1}, {"a": 2, "b": 2}, (a, b))', true],
    ['diff::changedOnly({"a": 1}, {"a": 1}, a)', true],
    ['diff::changedOnly({"a": {"b": 1}}, {"a": {"b": 2}}, a)', true],
    ['diff::changedOnly({"a": {"b": 1, "c": 1}}, {"a": {"b": 2, "c": 1}}, a.c)', false],
    ['*[_type == "house" && diff::changedAny(@, {"name": "Nord"}, name)]._id', ['orlune']],
    ['*[_id == "ada"]{"other": diff::changedAny(@, *[_id == "bea"][0], (name, skills))}', [{ other: true }]],
  ]))

import { describe } from 'vitest'
import { returnsResults } from './spec-lake.ts'

// GROQ specification, sections 2 and 4: syntax and data types.
describe('a literal is the value that it writes', () =>
  returnsResults([
    ['true', true],
    ['false', false],
    ['null', null],
    ['42', 42],
    ['-7', -7],
    ['3.25', 3.25],
    ['1e3', 1000],
    ['2.5E-1', 0.25],
    ['"text"', 'text'],
    ["'text'", 'text'],
    ['""', ''],
    ['"say \\"yes\\""', 'say "yes"'],
    ["'it\\'s'", "it's"],
    [`"it's"`, "it's"],
    ['"back\\\\slash and \\/"', 'back\\slash and /'],
    ['"two\\nlines\\tand a tab"', 'two\nlines\tand a tab'],
    ['"two\nlines"', 'two\nlines'],
    ['"\\b\\f\\r"', '\b\f\r'],
    ['"\\u00e9t\\u00C9"', 'étÉ'],
    ['"\\ud83d\\ude00"', '😀'],
    ['"ساعت"', 'ساعت'],
    ['[]', []],
    ['[1, "a", [true, null]]', [1, 'a', [true, null]]],
    ['[1, 2,]', [1, 2]],
    ['[...[1, 2], 3, ...[[4]]]', [1, 2, 3, [4]]],
    ['[...null, ...1, 2]', [2]],
    ['{}', {}],
    ['{"a": 1, "b c": {"d": [2]},}', { a: 1, 'b c': { d: [2] } }],
    ['{"a": 1, "a": 2}', { a: 2 }],
    ['{...{"a": 1, "b": 1}, "b": 2}', { a: 1, b: 2 }],
    ['{"b": 2, ...{"b": 1}}', { b: 1 }],
    ['{...null, "a": 1}', { a: 1 }],
    ['// a remark\n1', 1],
    ['[1, // the first\n2]', [1, 2]],
    ['  [ 1 ,2 ]  ', [1, 2]],
  ]))

describe('an equality compares simple values of one type', () =>
  returnsResults([
    ['[1 == 1, 1 == 1.0, 1 == 2, 1 != 2]', [true, true, false, true]],
    ['["a" == "a", "a" == "A", "a" != "b"]', [true, false, true]],
    ['[true == true, true == false, true != false]', [true, false, true]],
    ['[null == null, null != null, null == 1, null == false, null != ""]', [true, false, false, false, true]],
    ['[1 == "1", 0 == false, 0 == ""]', [false, false, false]],
    ['[[] == [], [1] == [1], [1] != [1]]', [false, false, true]],
    ['[{"a": 1} == {"a": 1}, {} != {}]', [false, true]],
    ['dateTime("2026-03-01T09:00:00Z") == dateTime("2026-03-01T10:00:00+01:00")', true],
    ['dateTime("2026-03-01T09:00:00Z") == "2026-03-01T09:00:00Z"', false],
  ]))

describe('a comparison of values of different types is null', () =>
  returnsResults([
    ['[1 < 2, 2 < 1, 1 < 1, 1 <= 1, 1 > 0, 1 >= 2]', [true, false, false, true, true, false]],
    ['["a" < "b", "a" < "B", "a" < "aa", "é" > "z"]', [true, false, true, true]],
    ['[false < true, true < true, true >= false]', [true, false, true]],
    ['[1 < "2", "1" > 0, true > 0]', [null, null, null]],
    ['[null < 1, 1 >= null, null <= null]', [null, null, null]],
    ['[[1] < [2], {} > {}]', [null, null]],
    ['dateTime("2026-03-01T09:00:00Z") < dateTime("2026-03-01T09:00:01Z")', true],
    ['dateTime("2026-03-01T09:00:00Z") < "2026-03-02"', null],
  ]))

describe('logic has three values', () =>
  returnsResults([
    ['[true && true, true && false, false && false]', [true, false, false]],
    [
      '[null && true, true && null, null && false, false && null, null && null]',
      [null, null, false, false, null],
    ],
    ['[true || false, false || false, null || true, true || null]', [true, false, true, true]],
    ['[null || false, false || null, null || null]', [null, null, null]],
    ['[!true, !false, !null, !1, !"a", !!true]', [false, true, null, null, null, true]],
    ['[1 && true, "a" || false, [] && false]', [null, null, false]],
  ]))

describe('arithmetic needs operands of the right types', () =>
  returnsResults([
    ['[1 + 2, 7 - 9, 3 * 4, 7 / 2, 7 % 4, 2 ** 10]', [3, -2, 12, 3.5, 3, 1024]],
    ['[-7 % 4, 5.5 % 2, 4 ** 0.5, 2 ** -1]', [-3, 1.5, 2, 0.5]],
    ['[0.1 + 0.2 < 0.31, 1 / 3 > 0.33]', [true, true]],
    ['[1 / 0, -1 / 0, 0 / 0, 1 % 0, 10 ** 400]', [null, null, null, null, null]],
    ['["a" + "b", "a" + 1, 1 + "a", "a" - "b", "a" * 2]', ['ab', null, null, null, null]],
    ['[[1] + [2, 1], [1] + 2, [] + []]', [[1, 2, 1], null, []]],
    ['[{"a": 1, "b": 1} + {"b": 2}, {} + null]', [{ a: 1, b: 2 }, null]],
    ['[1 + null, null - 1, null * null, true + true]', [null, null, null, null]],
    ['[+1, -1, -(-1), +"a", -"a", -null]', [1, -1, 1, null, null, null]],
    ['dateTime("2026-03-01T09:00:00Z") + 60', '2026-03-01T09:01:00Z'],
    ['dateTime("2026-03-01T09:00:00Z") - 0.5', '2026-03-01T08:59:59.500Z'],
    ['dateTime("2026-03-01T09:00:00Z") - dateTime("2026-02-28T09:00:00Z")', 86_400],
    ['dateTime("2026-03-01T09:00:00Z") + dateTime("2026-03-01T09:00:00Z")', null],
    ['dateTime("2026-03-01T09:00:00Z") * 2', null],
  ]))

describe('operators bind in the order of the specification', () =>
  returnsResults([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['100 / 10 / 2', 5],
    ['7 - 7 % 4', 4],
    ['2 ** 3 ** 2', 512],
    ['-2 ** 2', -4],
    ['2 * 3 ** 2', 18],
    ['1 + 1 == 2', true],
    ['1 < 2 && 3 < 4', true],
    ['true || false && false', true],
    ['(true || false) && false', false],
    ['false && false || true', true],
    ['!true || true', true],
    ['!(1 == 1)', false],
    ['!true == false', true],
    ['1 + 1 in [2]', true],
    ['!(1 in [1]) || 2 in [2]', true],
    ['1 in 0 + 1..3', true],
    ['{"a": {"b": [1, 2]}}.a.b[1] + 1', 3],
    ['"a" + "b" match "ab"', true],
  ]))

describe('in looks for a value in a list, a range or a path', () =>
  returnsResults([
    ['[1 in [1, 2], 3 in [1, 2], "a" in ["a"], "1" in [1]]', [true, false, true, false]],
    ['[null in [null], null in [1], null in []]', [true, false, false]],
    ['[[] in [[]], {} in [{}], [1] in [1]]', [false, false, false]],
    ['[1 in null, 1 in 1, "a" in "abc", 1 in {"a": 1}]', [null, null, null, null]],
    ['[1 in 1..3, 3 in 1..3, 4 in 1..3, 0 in 1..3]', [true, true, false, false]],
    ['[1 in 1...3, 3 in 1...3, 2.9 in 1...3]', [true, false, true]],
    ['["b" in "a".."c", "d" in "a".."c", "c" in "a"..."c"]', [true, false, false]],
    ['["2" in 1..3, null in 1..3, true in 1..3]', [null, null, null]],
    ['1 in 3..1', false],
    ['["a.b" in path("a.*"), "a.b.c" in path("a.*"), "a.b.c" in path("a.**")]', [true, false, true]],
    ['["ab" in path("a*"), "a" in path("a"), 1 in path("*")]', [false, true, null]],
  ]))

describe('match looks for the words of a pattern in a text', () =>
  returnsResults([
    [
      '["a blue dial" match "blue", "a blue dial" match "BLUE", "a blue dial" match "blu"]',
      [true, true, false],
    ],
    ['["a blue dial" match "dial blue", "a blue dial" match "blue case"]', [true, false]],
    ['["a blue dial" match "bl*", "a blue dial" match "*ue", "a blue dial" match "b*e"]', [true, true, true]],
    ['["a blue dial" match "*", "" match "*"]', [true, false]],
    ['["blue-dial, steel" match "dial", "blue/dial" match "blue dial"]', [true, true]],
    ['["a blue dial" match ["blue", "dial"], "a blue dial" match ["blue", "case"]]', [true, false]],
    ['[["a blue", "dial"] match "dial", ["a blue", 1, null] match "blue"]', [true, true]],
    ['[["a blue", "dial"] match "blue dial", [] match "blue"]', [true, false]],
    ['["a" match "", "a" match [], "a" match null, "a" match 1]', [false, false, false, false]],
    ['[null match "a", 1 match "1", {} match "a"]', [false, false, false]],
    ['"a" match ["a", 1]', false],
    ['["Été" match "été", "ساعت مچی" match "ساع*"]', [true, true]],
    ['["1.50" match "1.50", "the end." match "end"]', [true, true]],
  ]))

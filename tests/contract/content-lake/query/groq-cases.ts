/** A reference to a document. */
export const ref = (id: string) => ({ _type: 'reference', _ref: id })
/** The documents on which the queries run. */
export const documents: { _id: string; _type: string; [field: string]: unknown }[] = [
  {
    _id: 'house',
    _type: 'house',
    name: 'Orlune',
    founded: 1908,
    at: { _type: 'geopoint', lat: 48.86, lng: 2.34 },
  },
  { _id: 'ada', _type: 'maker', name: 'Ada', house: ref('house') },
  { _id: 'bea', _type: 'maker', name: 'Bea' },
  {
    _id: 'aube',
    _type: 'piece',
    title: 'Aube d’été',
    price: 1200,
    tags: ['steel', 'blue'],
    makers: [
      { _key: 'm1', ...ref('ada') },
      { _key: 'm2', ...ref('bea') },
    ],
    parts: [
      { _key: 'p1', name: 'dial', weight: 4 },
      { _key: 'p2', name: 'case', weight: 30 },
    ],
    made: '2026-03-01T09:00:00Z',
  },
  {
    _id: 'brume',
    _type: 'piece',
    title: 'Brume',
    price: 300,
    tags: [],
    makers: [{ _key: 'm1', ...ref('bea') }],
  },
  { _id: 'cendre', _type: 'piece', title: 'Cendre', price: 900, sold: true, made: '2026-05-01T09:00:00Z' },
  { _id: 'drafts.brume', _type: 'piece', title: 'Brume bleue', price: 350 },
  { _id: 'drafts.dune', _type: 'piece', title: 'Dune', price: 10 },
  { _id: 'versions.spring.aube', _type: 'piece', title: 'Aube de mai', price: 1300 },
]

/** Queries and results by section of the GROQ specification (spec.groq.dev, revision 1.1). */
export const cases: Record<string, [query: string, expected: unknown, params?: Record<string, unknown>][]> = {
  literals: [
    [
      '[1, -2.5, 1e3, true, false, null, "a\\u00e9", \'single\']',
      [1, -2.5, 1000, true, false, null, 'aé', 'single'],
    ],
    ['{"a": 1, "b": {"c": [2]}}', { a: 1, b: { c: [2] } }],
    ['[...[1, 2], 3]', [1, 2, 3]],
  ],
  operators: [
    ['[1 + 2, 7 - 2, 2 * 3, 7 / 2, 7 % 4, 2 ** 3, -(3)]', [3, 5, 6, 3.5, 3, 8, -3]],
    ['["a" + "b", [1] + [2], {"a": 1} + {"b": 2}]', ['ab', [1, 2], { a: 1, b: 2 }]],
    ['[1 == 1, 1 != 2, "a" < "b", 2 >= 2, null == null, 1 == "1"]', [true, true, true, true, true, false]],
    ['[true && null, false && null, true || null, !false, !null]', [null, false, true, true, null]],
    ['[2 in [1, 2], 2 in 1..3, 3 in 1...3, "x" in ["y"]]', [true, true, false, false]],
    ['["Aube d\'ete" match "aub*", "Aube" match "b*", ["one", "two"] match "two"]', [true, false, true]],
  ],
  filters: [
    ['*[_type == "piece" && price > 500]._id', ['aube', 'cendre']],
    ['*[_type == "piece" && !(price > 500)]._id', ['brume']],
    ['*[_type == "piece" && "steel" in tags]._id', ['aube']],
    ['*[_type == "piece" && defined(made) && made > $since]._id', ['cendre'], { since: '2026-04-01' }],
    ['*[_type == "piece" && sold != true]._id', ['aube', 'brume']],
    ['*[_type in ["house", "maker"]]._id', ['ada', 'bea', 'house']],
    ['*[count(tags) > 0]._id', ['aube']],
    ['*[title match $words]._id', ['brume'], { words: ['brum*'] }],
    ['*[_id == "aube"][0].parts[weight > 10].name', ['case']],
    ['*[_type == "piece"][price < 1000][price > 500]._id', ['cendre']],
    ['*[_id in path("drafts.**")]', []],
  ],
  slices: [
    ['*[_type == "piece"][0]._id', 'aube'],
    ['*[_type == "piece"][-1]._id', 'cendre'],
    ['*[_type == "piece"][0..1]._id', ['aube', 'brume']],
    ['*[_type == "piece"][0...1]._id', ['aube']],
    ['*[_type == "piece"][1..-1]._id', ['brume', 'cendre']],
    ['*[_type == "piece"][$from...$to]._id', ['brume'], { from: 1, to: 2 }],
    ['*[_type == "piece"][99]', null],
  ],
  projections: [
    ['*[_id == "brume"]{title, price}', [{ title: 'Brume', price: 300 }]],
    ['*[_id == "brume"][0]{"name": title, "double": price * 2}', { name: 'Brume', double: 600 }],
    ['*[_id == "house"][0]{..., "founded": "long ago", at{lat}}.founded', 'long ago'],
    ['*[_id == "house"][0]{at{lat}}', { at: { lat: 48.86 } }],
    ['*[_type == "piece"]{_id, price > 1000 => {"dear": true}}[0]', { _id: 'aube', dear: true }],
    ['*[_id == "aube"][0]{"sum": math::sum(parts[].weight), "missing": nothing}', { sum: 34, missing: null }],
    ['*[_id == "aube"][0]{...parts[0]{name}}', { name: 'dial' }],
    ['*[_id == "aube"][0]["title"]', 'Aube d’été'],
  ],
  joins: [
    ['*[_id == "aube"][0].makers[]->name', ['Ada', 'Bea']],
    [
      '*[_id == "aube"][0]{"makers": makers[]->{name, "house": house->name}}',
      {
        makers: [
          { name: 'Ada', house: 'Orlune' },
          { name: 'Bea', house: null },
        ],
      },
    ],
    [
      '*[_type == "maker"]{name, "pieces": *[_type == "piece" && references(^._id)]._id}',
      [
        { name: 'Ada', pieces: ['aube'] },
        { name: 'Bea', pieces: ['aube', 'brume'] },
      ],
    ],
    [
      '*[_type == "maker"]{"others": *[_type == "maker" && _id != ^._id]{"of": ^.name, name}}[0].others',
      [{ of: 'Ada', name: 'Bea' }],
    ],
    ['*[house->name == "Orlune"]._id', ['ada']],
    ['*[_id == "brume"][0].makers[0].house->name', null],
    ['*[references($ids)]._id', ['ada', 'aube', 'brume'], { ids: ['house', 'bea'] }],
  ],
  pipes: [
    ['*[_type == "piece"] | order(price)._id', ['brume', 'cendre', 'aube']],
    ['*[_type == "piece"] | order(price desc)[0]._id', 'aube'],
    ['*[_type == "piece"] | order(defined(sold) desc, title asc)._id', ['cendre', 'aube', 'brume']],
    [
      '*[_type == "piece"] | order(lower(title))[0...2]{"t": title} | order(t desc).t',
      ['Brume', 'Aube d’été'],
    ],
    [
      '*[_type == "piece"] | score(title match "cendre", boost(price > 1000, 3)) | order(_score desc)[0]._id',
      'aube',
    ],
  ],
  functions: [
    ['[coalesce(null, 2), count([1, 2]), defined(null), length("été"), length([1])]', [2, 2, false, 3, 1]],
    [
      '[lower("ÉTÉ"), upper("été"), round(3.14159, 2), string(3), select(false => 1, true => 2, 3)]',
      ['été', 'ÉTÉ', 3.14, '3', 2],
    ],
    [
      '[string::split("a-b", "-"), string::startsWith("aube", "au"), array::join(["a", "b"], "+")]',
      [['a', 'b'], true, 'a+b'],
    ],
    [
      '[array::unique([1, 1, 2]), array::compact([1, null]), array::intersects([1], [1, 2])]',
      [[1, 2], [1], true],
    ],
    ['[math::min([3, 1]), math::max([3, 1]), math::avg([1, 3]), math::sum([1, 2])]', [1, 3, 2, 3]],
    ['dateTime("2026-03-02T00:00:00Z") - dateTime("2026-03-01T00:00:00Z")', 86_400],
    ['[dateTime(now()) > dateTime("2020-01-01T00:00:00Z"), identity()]', [true, 'house-robot']],
    ['[sanity::projectId(), sanity::dataset()]', ['orlune', 'production']],
    ['pt::text([{"_type": "block", "children": [{"_type": "span", "text": "It turns."}]}])', 'It turns.'],
    ['*[sanity::versionOf("aube")]._id', ['aube']],
  ],
}

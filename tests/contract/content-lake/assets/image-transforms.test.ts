import { describe, expect } from 'vitest'
import { blue, expectColor, green, load, quarters, red, sand, test } from './image-fixture.ts'

describe('a transform', () => {
  test('without parameters is the original, byte for byte', async ({ of }) => {
    const response = await fetch(of().url())
    expect(Buffer.from(await response.arrayBuffer()).equals(await quarters())).toBe(true)
    expect(response.headers.get('content-type')).toBe('image/png')
  })

  const sizes: [string, string, number, number][] = [
    ['w alone keeps the ratio', 'w=100', 100, 50],
    ['h alone keeps the ratio', 'h=100', 200, 100],
    ['w may enlarge', 'w=800', 800, 400],
    ['fit=max never enlarges', 'w=800&fit=max', 400, 200],
    ['fit=max shrinks into the box', 'w=100&h=100&fit=max', 100, 50],
    ['clip, the default, fits inside the box', 'w=100&h=100', 100, 50],
    ['fit=crop fills the box', 'w=100&h=100&fit=crop', 100, 100],
    ['fit=fill gives the whole box', 'w=100&h=100&fit=fill&bg=000', 100, 100],
    ['fit=fillmax gives the whole box', 'w=500&h=500&fit=fillmax&bg=000', 500, 500],
    ['fit=min keeps the ratio asked for, inside the original', 'w=800&h=800&fit=min', 200, 200],
    ['fit=min that is small enough is as asked', 'w=100&h=100&fit=min', 100, 100],
    ['fit=scale distorts', 'w=100&h=100&fit=scale', 100, 100],
    ['dpr multiplies', 'w=100&dpr=2', 200, 100],
    ['rect cuts', 'rect=200,0,200,100', 200, 100],
    ['rect is then resized', 'rect=200,0,200,100&w=50', 50, 25],
    ['max-h limits what is cropped', 'w=200&fit=crop&max-h=60', 200, 60],
    ['or turns', 'w=100&or=90', 50, 100],
    ['pad adds a border', 'w=100&pad=10', 120, 70],
  ]
  for (const [title, query, width, height] of sizes) {
    test(title, async ({ asset }) => {
      const picture = await load(`${asset.url}?${query}`)
      expect([picture.width, picture.height]).toEqual([width, height])
    })
  }

  const anchors: [string, number[]][] = [
    ['crop=top,left', red],
    ['crop=top,right', green],
    ['crop=bottom,left', blue],
    ['crop=bottom,right', sand],
    ['crop=focalpoint&fp-x=0.9&fp-y=0.9', sand],
    ['crop=focalpoint&fp-x=0.1&fp-y=0.1', red],
  ]
  for (const [anchor, color] of anchors) {
    test(`fit=crop with ${anchor} keeps that part`, async ({ asset }) => {
      const narrow = anchor.includes('left') || anchor.includes('right') || anchor.includes('fp')
      const rect = narrow ? await load(`${asset.url}?w=50&h=100&fit=crop&${anchor}`) : undefined
      expectColor(
        rect?.colorAt(0.5, anchor.includes('bottom') || anchor.includes('0.9') ? 0.9 : 0.1) ?? [],
        color,
      )
    })
  }

  test('crop=entropy gives the size asked for', async ({ asset }) => {
    const picture = await load(`${asset.url}?w=80&h=80&fit=crop&crop=entropy`)
    expect([picture.width, picture.height]).toEqual([80, 80])
  })

  test('fills the rest with the background color', async ({ asset }) => {
    const picture = await load(`${asset.url}?w=100&h=100&fit=fill&bg=ff8800`)
    expectColor(picture.colorAt(0.5, 0.02), [255, 136, 0, 255])
    const clear = await load(`${asset.url}?w=100&h=100&fit=fill`)
    expect(clear.colorAt(0.5, 0.02)[3]).toBe(0)
  })

  test('flips, desaturates and inverts', async ({ asset }) => {
    expectColor((await load(`${asset.url}?flip=h`)).colorAt(0.1, 0.1), green)
    expectColor((await load(`${asset.url}?flip=v`)).colorAt(0.1, 0.1), blue)
    expectColor((await load(`${asset.url}?flip=hv`)).colorAt(0.1, 0.1), sand)
    expectColor((await load(`${asset.url}?invert=true`)).colorAt(0.1, 0.1), [55, 225, 225])
    const [r = 0, g = 0, b = 0] = (await load(`${asset.url}?sat=-100`)).colorAt(0.1, 0.1)
    expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThan(3)
  })

  test('blurs', async ({ asset }) => {
    const edge = (await load(`${asset.url}?blur=300`)).colorAt(0.5, 0.1)
    expect(edge[0]).toBeGreaterThan(60)
    expect(edge[0]).toBeLessThan(170)
  })

  test('follows hotspot and crop as @sanity/image-url writes them', async ({ of, asset }) => {
    const image = {
      asset: { _ref: asset._id },
      crop: { left: 0.5, right: 0, top: 0, bottom: 0 },
      hotspot: { x: 0.75, y: 0.9, width: 0.2, height: 0.2 },
    }
    const picture = await load(of(image).width(90).height(30).url())
    expect([picture.width, picture.height]).toEqual([90, 30])
    expectColor(picture.colorAt(0.1, 0.9), sand)
  })

  test('with a file name after its id is the same picture', async ({ of }) => {
    const picture = await load(of().width(40).vanityName('a-watch-in-the-mist.png').url())
    expect(picture.width).toBe(40)
  })
})

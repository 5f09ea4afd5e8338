import { describe, expect, test } from 'vitest'
import type { Picture } from '#content/picture.ts'
import { pictureSource } from './picture-source.ts'
import { linkPreviewPicture } from './link-preview-picture.ts'

const file = `${'a1'.repeat(20)}-1200x1500.webp`
const picture: Picture = {
  path: `images/orlune/production/${file}`,
  color: '#0c0f17',
  hotspot: null,
  crop: null,
  alt: 'A watch',
  caption: null,
}
const parametersOf = (address: string) => new URL(address, 'https://house.example').searchParams

describe('pictureSource', () => {
  test('contains only URLs of the own origin', () => {
    const source = pictureSource(picture)
    expect(source?.src).toMatch(new RegExp(`^/images/orlune/production/${file}\\?`))
    expect(source?.srcset).not.toContain('//')
  })

  test('offers no width above the original and contains the size of the largest', () => {
    const source = pictureSource(picture)
    expect(source?.srcset.match(/\d+w/g)).toEqual(['320w', '480w', '640w', '960w', '1200w'])
    expect(source).toMatchObject({ width: 1200, height: 1500 })
  })

  test('crops to a ratio around the hotspot', () => {
    const low = { ...picture, hotspot: { x: 0.5, y: 0.9, width: 0.2, height: 0.2 } }
    const source = pictureSource(low, { ratio: '1:1', widths: [640] })
    expect(source).toMatchObject({ width: 640, height: 640 })
    const parameters = parametersOf(source?.src ?? '')
    expect(parameters.get('rect')).toBe('0,300,1200,1200')
    expect(parameters.get('fit')).toBe('crop')
    expect(parameters.get('auto')).toBe('format')
  })

  test('the address of a picture that already has the ratio has only a width', () => {
    const source = pictureSource(picture, { ratio: '4:5', widths: [640] })
    expect(source).toMatchObject({ width: 640, height: 800 })
    expect([...parametersOf(source?.src ?? '').keys()]).toEqual(['w', 'auto'])
  })

  test('applies the crop of the editor', () => {
    const crop = { top: 0, bottom: 0.2, left: 0, right: 0.5 }
    const source = pictureSource({ ...picture, crop }, { widths: [320, 640] })
    expect(parametersOf(source?.src ?? '').get('rect')).toBe('0,0,600,1200')
    expect(source).toMatchObject({ width: 320, height: 640 })
  })

  test('offers a small picture once, at the narrowest width', () => {
    const small = { ...picture, path: picture.path.replace('1200x1500', '200x250') }
    expect(pictureSource(small)?.srcset.match(/\d+w/g)).toEqual(['320w'])
  })

  test.each(['', 'images/orlune/production/../../secret', 'https://elsewhere.example/x.jpg'])(
    'refuses the path %j',
    (path) => {
      expect(pictureSource({ ...picture, path })).toBeNull()
    },
  )
})

test('the picture for link previews is 1200 by 630', () => {
  const address = linkPreviewPicture(picture)
  expect(parametersOf(address ?? '').get('w')).toBe('1200')
  expect(parametersOf(address ?? '').get('h')).toBe('630')
  expect(linkPreviewPicture(null)).toBeNull()
})

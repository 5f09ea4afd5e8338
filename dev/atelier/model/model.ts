import { Document, NodeIO } from '@gltf-transform/core'
import type { Material, Node as SceneNode, Texture } from '@gltf-transform/core'
import {
  ALL_EXTENSIONS,
  KHRMaterialsClearcoat,
  KHRMaterialsEmissiveStrength,
  KHRMaterialsIOR,
  KHRMaterialsSheen,
  KHRMaterialsTransmission,
  KHRMaterialsVariants,
  KHRTextureTransform,
} from '@gltf-transform/extensions'
import type { Variant } from '@gltf-transform/extensions'
import type { BufferGeometry, Quaternion } from 'three'
import { mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js'
import { uvSpan } from '../geometry/mesh.ts'
import { finishes, grains } from './finish.ts'
import type { Finish, FinishName } from './finish.ts'

type Vec3 = readonly [number, number, number]

export interface Placing {
  parent?: SceneNode
  at?: Vec3
  turned?: Quaternion
}

export interface Surface extends Placing {
  /** The finish of this part by variant; other variants keep the default finish. */
  variants?: Record<string, string>
  /** True when the UVs are those of a print (0 to 1), not millimetres of a tiled surface. */
  printed?: boolean
}

/** The finish of a printed or engraved surface; its textures cover UVs 0 to 1. */
export interface PrintedFinish extends Finish {
  base?: Uint8Array
  /** The emissive texture. */
  glow?: Uint8Array
  relief?: Uint8Array
  reliefScale?: number
}

/** A jeweller's display form that wears a model, so that its size on a body can be seen. */
export type FormName = 'wrist' | 'finger'

/**
 * The camera of a hotspot: azimuth and elevation in degrees, distance in metres, the parts to hide, and the form to show
 * under the model.
 */
export interface View {
  azimuth: number
  elevation: number
  distance: number
  hides?: readonly string[]
  wears?: FormName
}

/**
 * Builds the glTF document of a model. Parts are in millimetres, Y up; the file is in metres, by the scale of the root
 * node.
 */
export class Model {
  readonly document = new Document()
  readonly root: SceneNode
  private readonly buffer = this.document.createBuffer()
  private readonly materials = new Map<string, Material>()
  private readonly textures = new Map<string, Texture>()
  private readonly variants = new Map<string, Variant>()
  private readonly variantsExtension = this.document.createExtension(KHRMaterialsVariants)
  private readonly prints = new Map<string, PrintedFinish>()
  readonly name: string

  constructor(name: string) {
    this.name = name
    this.root = this.document.createNode(name).setScale([0.001, 0.001, 0.001])
    this.document.getRoot().setDefaultScene(this.document.createScene(name).addChild(this.root))
    this.document.getRoot().getAsset().generator = 'Maison Orlune, the atelier'
  }

  /** Declares the variants in the order of the catalog; the first is the default. */
  offer(names: readonly string[]): void {
    for (const name of names) this.variants.set(name, this.variantsExtension.createVariant(name))
  }

  group(name: string, placing: Placing = {}): SceneNode {
    return this.place(this.document.createNode(name), placing)
  }

  /** Registers a finish for this model only, such as a printed dial. */
  finish(name: string, finish: PrintedFinish): void {
    this.prints.set(name, finish)
  }

  async part(name: string, geometry: BufferGeometry, finish: string, surface: Surface = {}) {
    const primitive = this.primitive(geometry, surface.printed === true)
    primitive.setMaterial(await this.material(finish))
    if (surface.variants) {
      const list = this.variantsExtension.createMappingList()
      for (const [variant, variantFinish] of Object.entries(surface.variants)) {
        const known = this.variants.get(variant)
        if (!known) throw new Error(`${this.name} does not offer the variant "${variant}".`)
        const material = await this.material(variantFinish)
        list.addMapping(this.variantsExtension.createMapping().setMaterial(material).addVariant(known))
      }
      primitive.setExtension('KHR_materials_variants', list)
    }
    const node = this.document
      .createNode(name)
      .setMesh(this.document.createMesh(name).addPrimitive(primitive))
    return this.place(node, surface)
  }

  /** Adds a hotspot: a node with the camera that shows it. */
  hotspot(name: string, at: Vec3, view: View, parent?: SceneNode): void {
    this.group(`hotspot_${name}`, parent ? { at, parent } : { at }).setExtras({ view })
  }

  nodeCalled(name: string): SceneNode {
    const node = this.document
      .getRoot()
      .listNodes()
      .find((candidate) => candidate.getName() === name)
    if (!node) throw new Error(`${this.name} has no part called "${name}".`)
    return node
  }

  async write(path: string): Promise<void> {
    await new NodeIO().registerExtensions(ALL_EXTENSIONS).write(path, this.document)
  }

  private place(node: SceneNode, placing: Placing): SceneNode {
    if (placing.at) node.setTranslation([...placing.at])
    if (placing.turned) {
      const { x, y, z, w } = placing.turned
      node.setRotation([x, y, z, w])
    }
    return (placing.parent ?? this.root).addChild(node) && node
  }

  private primitive(source: BufferGeometry, printed: boolean) {
    const geometry = mergeVertices(source, 1e-4)
    const index = geometry.getIndex()
    if (!index) throw new Error('A part needs faces.')
    const values = (name: string): Float32Array => new Float32Array(geometry.getAttribute(name).array)
    const uv = values('uv')
    for (let i = 0; i < uv.length; i += 2) {
      const [u, v] = [uv[i] ?? 0, uv[i + 1] ?? 0]
      uv[i] = printed ? u : u / uvSpan + 0.5
      uv[i + 1] = 1 - (printed ? v : v / uvSpan + 0.5)
    }
    const many = geometry.getAttribute('position').count > 65535
    const accessor = (array: Float32Array | Uint16Array | Uint32Array, type: 'VEC2' | 'VEC3' | 'SCALAR') =>
      this.document
        .createAccessor()
        .setArray(array as Float32Array<ArrayBuffer>)
        .setType(type)
        .setBuffer(this.buffer)
    return this.document
      .createPrimitive()
      .setAttribute('POSITION', accessor(values('position'), 'VEC3'))
      .setAttribute('NORMAL', accessor(values('normal'), 'VEC3'))
      .setAttribute('TEXCOORD_0', accessor(uv, 'VEC2'))
      .setIndices(accessor(many ? new Uint32Array(index.array) : new Uint16Array(index.array), 'SCALAR'))
  }

  private async material(name: string): Promise<Material> {
    const known = this.materials.get(name)
    if (known) return known
    const print = this.prints.get(name)
    const finish: PrintedFinish | undefined = print ?? finishes[name as FinishName]
    if (!finish) throw new Error(`There is no finish called "${name}".`)
    const material = this.document
      .createMaterial(name)
      .setBaseColorFactor([...finish.colour, finish.alpha ?? 1])
      .setMetallicFactor(finish.metal ?? 0)
      .setRoughnessFactor(finish.rough)
    if (finish.alpha !== undefined) material.setAlphaMode('BLEND')
    if (finish.emissive) this.glow(material, finish.emissive)
    this.extend(material, finish)
    if (finish.base) material.setBaseColorTexture(this.texture(`${name}_base`, finish.base))
    if (finish.glow) material.setEmissiveTexture(this.texture(`${name}_glow`, finish.glow))
    if (finish.relief) {
      material.setNormalTexture(this.texture(`${name}_relief`, finish.relief))
      material.setNormalScale(finish.reliefScale ?? 1)
    }
    if (finish.grain) await this.grain(material, finish.grain, finish.grainScale ?? 1)
    this.materials.set(name, material)
    return material
  }

  private extend(material: Material, finish: Finish): void {
    const { document } = this
    if (finish.transmission) {
      const transmission = document.createExtension(KHRMaterialsTransmission).createTransmission()
      material.setExtension(
        'KHR_materials_transmission',
        transmission.setTransmissionFactor(finish.transmission),
      )
    }
    if (finish.ior) {
      material.setExtension(
        'KHR_materials_ior',
        document.createExtension(KHRMaterialsIOR).createIOR().setIOR(finish.ior),
      )
    }
    if (finish.coat) {
      const coat = document.createExtension(KHRMaterialsClearcoat).createClearcoat()
      material.setExtension(
        'KHR_materials_clearcoat',
        coat.setClearcoatFactor(finish.coat).setClearcoatRoughnessFactor(0.05),
      )
    }
    if (finish.sheen) {
      const sheen = document.createExtension(KHRMaterialsSheen).createSheen()
      material.setExtension(
        'KHR_materials_sheen',
        sheen.setSheenColorFactor([...finish.sheen]).setSheenRoughnessFactor(0.4),
      )
    }
  }

  private glow(material: Material, colour: Vec3): void {
    const strength = this.document.createExtension(KHRMaterialsEmissiveStrength).createEmissiveStrength()
    material.setEmissiveFactor([...colour])
    material.setExtension('KHR_materials_emissive_strength', strength.setEmissiveStrength(1.6))
  }

  private async grain(material: Material, name: keyof typeof grains, scale: number): Promise<void> {
    const key = `grain_${name}`
    if (!this.textures.has(key)) this.texture(key, await grains[name].make())
    const texture = this.textures.get(key)
    if (!texture) return
    material.setNormalTexture(texture).setNormalScale(scale)
    const tiles = uvSpan / grains[name].tileMm
    const transform = this.document
      .createExtension(KHRTextureTransform)
      .createTransform()
      .setScale([tiles, tiles])
    material.getNormalTextureInfo()?.setExtension('KHR_texture_transform', transform)
  }

  /** Returns one texture for each picture, shared by all finishes that use it. */
  private texture(name: string, png: Uint8Array): Texture {
    for (const known of this.textures.values()) if (known.getImage() === png) return known
    const texture = this.document
      .createTexture(name)
      .setImage(png as Uint8Array<ArrayBuffer>)
      .setMimeType('image/png')
    this.textures.set(name, texture)
    return texture
  }
}

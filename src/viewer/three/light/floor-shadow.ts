import type { Object3D, WebGLRenderer } from 'three'
import {
  Color,
  CustomBlending,
  DoubleSide,
  HalfFloatType,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  OneFactor,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
} from 'three'

const size = 512

/**
 * A soft shadow on the ground, of a wide key light and a dome: the model is projected onto the ground from many
 * directions and the projections are averaged. The shadow is dark at the contact and soft further away.
 */
export class FloorShadow {
  readonly mesh: Mesh
  private readonly print = new WebGLRenderTarget(size, size)
  private readonly sum = new WebGLRenderTarget(size, size, { type: HalfFloatType })
  private readonly eye: OrthographicCamera
  private readonly adder = new Scene()
  private readonly flat = new MeshBasicMaterial({ color: 0xffffff, side: DoubleSide })
  private readonly add: MeshBasicMaterial
  private readonly renderer: WebGLRenderer
  private readonly samples: number
  private readonly frame = new Vector2()
  private readonly model: Object3D
  private readonly clear: RegExp

  constructor(
    renderer: WebGLRenderer,
    model: Object3D,
    radius: number,
    clear: RegExp,
    ground: Color,
    samples = 24,
  ) {
    this.samples = samples
    this.renderer = renderer
    this.model = model
    this.clear = clear
    const span = radius * 3.2
    this.eye = new OrthographicCamera(-span / 2, span / 2, span / 2, -span / 2, -radius * 4, radius * 4)
    this.add = new MeshBasicMaterial({
      map: this.print.texture,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneFactor,
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
    })
    this.adder.add(new Mesh(new PlaneGeometry(2, 2), this.add))
    // The page's background shows at the border of the canvas, so the shadow fades out before it.
    const tone = ground.clone().multiplyScalar(0.07)
    const material = new ShaderMaterial({
      uniforms: { map: { value: this.sum.texture }, tone: { value: tone }, frame: { value: this.frame } },
      vertexShader:
        'varying vec2 vUv; void main() { vUv = uv; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }',
      fragmentShader:
        'uniform sampler2D map; uniform vec3 tone; uniform vec2 frame; varying vec2 vUv; void main() { float s = 0.0; for (int i = -2; i <= 2; i++) for (int j = -2; j <= 2; j++) s += texture2D(map, vUv + vec2(i, j) * .0045).r / 25.0; vec2 e = abs(vUv - .5) * 2.0; float edge = 1.0 - smoothstep(.42, .98, length(e)); vec2 near = (.5 - abs(gl_FragCoord.xy / frame - .5)) * 2.0; gl_FragColor = vec4(tone, s * edge * .82 * smoothstep(0.0, .26, min(near.x, near.y))); \n#include <colorspace_fragment>\n; }',
      transparent: true,
      depthWrite: false,
    })
    this.mesh = new Mesh(new PlaneGeometry(span, span).rotateX(-Math.PI / 2), material)
    this.mesh.position.y = -radius * 0.0005
  }

  update(scene: Scene): void {
    const { renderer, samples } = this
    renderer.getDrawingBufferSize(this.frame)
    const background = scene.background
    const hidden: Object3D[] = []
    this.model.traverse((part) => {
      if (part.visible && this.clear.test(part.name)) hidden.push(part)
    })
    hidden.forEach((part) => (part.visible = false))
    this.mesh.visible = false
    scene.background = null
    renderer.shadowMap.enabled = false
    const clearColor = renderer.getClearColor(new Color())
    const clearAlpha = renderer.getClearAlpha()
    renderer.setClearColor(0x000000, 0)
    renderer.setRenderTarget(this.sum)
    renderer.clear()
    const corner = new OrthographicCamera(-1, 1, 1, -1, 0, 1)
    const environment = scene.environment
    scene.environment = null
    for (let i = 0; i < samples; i++) {
      const { x, z, weight } = direction(i, samples)
      this.project(x, z)
      scene.overrideMaterial = this.flat
      renderer.setRenderTarget(this.print)
      renderer.clear()
      renderer.render(scene, this.eye)
      scene.overrideMaterial = null
      this.add.color.setScalar(weight)
      renderer.setRenderTarget(this.sum)
      renderer.autoClear = false
      renderer.render(this.adder, corner)
      renderer.autoClear = true
    }
    renderer.setRenderTarget(null)
    renderer.setClearColor(clearColor, clearAlpha)
    scene.environment = environment
    scene.background = background
    hidden.forEach((part) => (part.visible = true))
    this.mesh.visible = true
    renderer.shadowMap.enabled = true
  }

  dispose(): void {
    this.print.dispose()
    this.sum.dispose()
    this.flat.dispose()
    this.add.dispose()
    for (const mesh of [this.mesh, ...this.adder.children]) {
      if (!(mesh instanceof Mesh)) continue
      mesh.geometry.dispose()
      mesh.material.dispose()
    }
  }

  /** A view from above in which every point is projected along the light: x and z move by height times slope. */
  private project(x: number, z: number): void {
    const view = new Matrix4().set(1, -x, 0, 0, 0, z, -1, 0, 0, 1, 0, 0, 0, 0, 0, 1)
    this.eye.matrixAutoUpdate = false
    this.eye.matrixWorldAutoUpdate = false
    this.eye.matrixWorldInverse.copy(view)
    this.eye.matrixWorld.copy(view).invert()
  }
}

/** The slopes and the weight of sample `i`: half of the samples lie in the key card, half over the dome. */
function direction(i: number, samples: number): { x: number; z: number; weight: number } {
  const golden = i * 2.39996
  const share = ((i >> 1) + 0.5) / (samples / 2)
  if (i % 2 === 0) {
    const spread = Math.sqrt(share) * 0.42
    return {
      x: -0.83 + Math.cos(golden) * spread,
      z: 0.5 + Math.sin(golden) * spread,
      weight: 0.5 / (samples / 2),
    }
  }
  const tilt = Math.asin(Math.sqrt(share) * 0.94)
  const slope = Math.tan(tilt)
  return { x: Math.cos(golden) * slope, z: Math.sin(golden) * slope, weight: 0.5 / (samples / 2) }
}

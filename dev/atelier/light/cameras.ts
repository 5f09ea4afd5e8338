/** The camera of a model in its spin and in the live viewer. */
export interface Camera {
  /** Vertical field of view, degrees. */
  fov: number
  /** Degrees above the ground. */
  elevation: number
  /** The distance, in units of the model's largest side. */
  reach: number
  /** The height of the target, as a fraction of the model's height. */
  aim: number
  /** The rotation of the model at frame 0, in degrees, counter-clockwise from above. */
  start: number
}

const usual: Camera = { fov: 17.9, elevation: 11, reach: 3.9, aim: 0.5, start: 18 }

const cameras: Record<string, Camera> = {
  meridienne: { ...usual, reach: 4, start: 18 },
  'eau-de-nuit': { ...usual, elevation: 8, reach: 3.75, start: 20 },
  'gift-box': { ...usual, elevation: 24, reach: 5.2, aim: 0.48, start: 32 },
  'plume-de-minuit': { ...usual, elevation: 20, reach: 3.7, aim: 0.5, start: 48 },
  'boussole-de-poche': { ...usual, elevation: 26, reach: 4.4, aim: 0.46, start: 16 },
  'chevaliere-du-passage': { ...usual, elevation: 20, reach: 4.2, start: 22 },
  'bougie-du-quai': { ...usual, elevation: 20, reach: 4.5, start: 16 },
  'pendulette-de-voyage': { ...usual, elevation: 10, reach: 4.1, start: 24 },
  'coffret-de-nuit': { ...usual, elevation: 22, reach: 4.5, aim: 0.45, start: 34 },
  'carre-tour-a-guillocher': { ...usual, elevation: 34, reach: 4.8, aim: 0.4, start: 28 },
  'papier-du-train': { ...usual, elevation: 36, reach: 4.6, aim: 0.5, start: 24 },
  'lanterne-du-quai': { ...usual, elevation: 9, reach: 3.7, start: 28 },
}

export const cameraOf = (name: string): Camera => cameras[name] ?? usual

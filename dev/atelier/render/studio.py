"""Renders a model with Cycles: studio.py -- job.json

The job names a GLB (in metres), a light rig, a camera and a size; see still.ts, which writes it. Two half renders
with different seeds are written as uncompressed EXR for the atelier's own denoiser.
"""
import json
import math
import sys

import numpy

numpy.bool = bool  # Debian's glTF add-on is older than its numpy.

import bpy
from mathutils import Vector

sys.path.insert(0, __file__.rsplit("/", 1)[0])
import surfaces

# The number of Blender units for one metre of the model: Cycles' tolerances suit objects of a few units.
SCALE = 20.0


def linear(hex_colour):
    values = [int(hex_colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]


def gltf_to_blender(v):
    return Vector((v[0], -v[2], v[1]))


def stand(glb, turned, at=(0, 0, 0), scale=1):
    """Imports a model and places it in the picture."""
    before = set(bpy.data.objects)
    bpy.ops.import_scene.gltf(filepath=glb)
    table = bpy.data.objects.new("table", None)
    bpy.context.scene.collection.objects.link(table)
    for thing in [o for o in bpy.data.objects if o.parent is None and o is not table and o not in before]:
        thing.parent = table
    table.scale = (SCALE * scale,) * 3
    table.location = gltf_to_blender(at) * SCALE
    table.rotation_euler.z = math.radians(turned)


def last_frame():
    return max((action.frame_range[1] for action in bpy.data.actions), default=0)


def load(job):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    stand(job["glb"], job["turned"])
    bpy.context.scene.frame_set(round(last_frame()) if job["after"] else 0)
    for name in job["hides"]:
        hide(bpy.data.objects.get(name))
    for other in job["company"]:
        stand(other["glb"], other["turned"], other["at"], other["scale"])
    bpy.context.view_layer.update()


def hide(thing):
    if thing is None:
        return
    thing.hide_render = True
    for child in thing.children:
        hide(child)


def bounds():
    low, high = Vector((1e9,) * 3), Vector((-1e9,) * 3)
    for thing in bpy.data.objects:
        if thing.type != "MESH" or thing.hide_render:
            continue
        for vertex in thing.data.vertices:
            point = thing.matrix_world @ vertex.co
            for i in range(3):
                low[i], high[i] = min(low[i], point[i]), max(high[i], point[i])
    return low, high


def backdrop(rig, radius, job):
    """A seamless paper backdrop: floor, cove and wall."""
    front, back, cove = -radius * 9, radius * job.get("back", 3.4), radius * 2.2
    profile = [(front, 0), (back - cove, 0)]
    for i in range(1, 25):
        a = i / 24 * math.pi / 2
        profile.append((back - cove + cove * math.sin(a), cove - cove * math.cos(a)))
    profile.append((back, radius * 10))
    vertices, faces = [], []
    for y, z in profile:
        vertices += [(-radius * 14, y, z), (radius * 14, y, z)]
    for i in range(len(profile) - 1):
        faces.append((2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2))
    mesh = bpy.data.meshes.new("backdrop")
    mesh.from_pydata(vertices, [], faces)
    for polygon in mesh.polygons:
        polygon.use_smooth = True
    thing = bpy.data.objects.new("backdrop", mesh)
    bpy.context.scene.collection.objects.link(thing)
    mesh.materials.append(surfaces.backdrop(job["paper"], job["paperRough"]))


def card(spec, radius, middle, strength):
    """An area light with a soft border, so that its reflection looks like a softbox."""
    light = bpy.data.lights.new(spec["name"], "AREA")
    light.shape = "RECTANGLE"
    light.size, light.size_y = (s * radius for s in spec["size"])
    light.color = linear(spec["color"])
    light.energy = spec["intensity"] * strength * math.pi * light.size * light.size_y
    light.use_nodes = True
    surfaces.soften(light.node_tree)
    thing = bpy.data.objects.new(spec["name"], light)
    bpy.context.scene.collection.objects.link(thing)
    thing.location = gltf_to_blender(spec["position"]) * radius + middle
    aim = gltf_to_blender(spec["lookAt"]) * radius + middle
    thing.rotation_euler = (aim - thing.location).to_track_quat("-Z", "Y").to_euler()
    thing.visible_camera = False


def flags(radius):
    """Black cards beside glass, which darken its edges."""
    for side in (-1, 1):
        mesh = bpy.data.meshes.new("flag")
        x, y, w, h = side * radius * 0.95, radius * 0.1, radius * 0.35, radius * 1.5
        mesh.from_pydata([(x, y, 0), (x, y + w, 0), (x, y + w, h), (x, y, h)], [], [(0, 1, 2, 3)])
        mesh.materials.append(surfaces.black())
        thing = bpy.data.objects.new("flag", mesh)
        bpy.context.scene.collection.objects.link(thing)
        thing.visible_camera = thing.visible_shadow = thing.visible_diffuse = False


def eye(job, radius, size):
    scene = bpy.context.scene
    camera = bpy.data.cameras.new("camera")
    thing = bpy.data.objects.new("camera", camera)
    scene.collection.objects.link(thing)
    scene.camera = thing
    spec = job["camera"]
    camera.sensor_fit = "VERTICAL"
    camera.sensor_height = 24
    camera.lens = 12 / math.tan(math.radians(spec["fov"]) / 2)
    target = Vector((0, 0, size.z * spec["aim"]))
    if "at" in spec:
        target = gltf_to_blender(spec["at"]) * SCALE
    azimuth, elevation = math.radians(spec.get("azimuth", 0)), math.radians(spec["elevation"])
    reach = spec["reach"] * radius
    way = Vector((math.sin(azimuth) * math.cos(elevation), -math.cos(azimuth) * math.cos(elevation), math.sin(elevation)))
    thing.location = target + way * reach
    thing.rotation_euler = (-way).to_track_quat("-Z", "Y").to_euler()
    camera.shift_x, camera.shift_y = spec.get("shift", (0, 0))
    camera.clip_start, camera.clip_end = radius * 0.02, radius * 60
    if spec.get("fstop"):
        camera.dof.use_dof = True
        camera.dof.focus_distance = reach - radius * spec.get("near", 0.3)
        camera.dof.aperture_fstop = spec["fstop"]


def settings(job):
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device = "CPU"
    cycles.use_adaptive_sampling = True
    cycles.adaptive_threshold = job["threshold"]
    # By default Blender takes at least some fifty samples, too many for the backdrop.
    cycles.adaptive_min_samples = 6
    cycles.use_denoising = False
    cycles.max_bounces = cycles.transmission_bounces = 14 if job["glass"] else 7
    cycles.glossy_bounces, cycles.diffuse_bounces, cycles.transparent_max_bounces = 5, 3, 12
    cycles.caustics_refractive = cycles.caustics_reflective = False
    cycles.blur_glossy = 0.5
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 4, 25
    cycles.filter_width = 1.5
    scene.render.resolution_x, scene.render.resolution_y = job["width"], job["height"]
    scene.render.threads_mode = "FIXED"
    scene.render.threads = job["threads"]
    scene.render.image_settings.file_format = "OPEN_EXR_MULTILAYER"
    scene.render.image_settings.color_depth = "32"
    scene.render.image_settings.exr_codec = "NONE"
    scene.render.use_persistent_data = True
    scene.view_layers[0].cycles.denoising_store_passes = True


def main():
    with open(sys.argv[sys.argv.index("--") + 1]) as file:
        job = json.load(file)
    load(job)
    low, high = bounds()
    size = high - low
    radius = job["radius"] * SCALE if "radius" in job else max(size)
    middle = Vector((0, 0, size.z / 2))
    rig = job["rig"]
    surfaces.enrich(job)
    backdrop(rig, radius, job)
    for spec in rig["cards"]:
        card(spec, radius, middle, job["light"])
    for spec in job.get("cards", []):
        card(spec, radius, middle, 1)
    if job["glass"]:
        flags(radius)
    world = bpy.data.worlds.new("room")
    bpy.context.scene.world = world
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (*rig["background"], 1)
    eye(job, radius, size)
    settings(job)
    scene = bpy.context.scene
    for half, seed in (("a", 11), ("b", 47)):
        scene.cycles.seed = seed
        scene.cycles.samples = max(1, job["samples"] // 2)
        scene.render.filepath = f"{job['out']}.{half}.exr"
        bpy.ops.render.render(write_still=True)


main()

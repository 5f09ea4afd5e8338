"""Materials of the path tracer that glTF cannot describe: wear, brushing, thin crystal, solid glass."""
import bpy


def shader(material):
    for node in material.node_tree.nodes:
        if node.type == "BSDF_PRINCIPLED":
            return node
    return None


def noise(material, scale, detail=5):
    nodes, links = material.node_tree.nodes, material.node_tree.links
    coordinates = nodes.new("ShaderNodeTexCoord")
    texture = nodes.new("ShaderNodeTexNoise")
    texture.inputs["Scale"].default_value = scale
    texture.inputs["Detail"].default_value = detail
    links.new(coordinates.outputs["Object"], texture.inputs["Vector"])
    return texture.outputs["Fac"]


def spread(material, value, low, high):
    nodes, links = material.node_tree.nodes, material.node_tree.links
    to = nodes.new("ShaderNodeMapRange")
    to.inputs["From Min"].default_value, to.inputs["From Max"].default_value = 0.3, 0.7
    to.inputs["To Min"].default_value, to.inputs["To Max"].default_value = low, high
    links.new(value, to.inputs["Value"])
    return to.outputs["Result"]


def vary_roughness(material, middle, by, scale):
    """Varies the roughness slightly, because a uniform surface looks like plastic."""
    rough = spread(material, noise(material, scale), max(0.02, middle - by), middle + by)
    material.node_tree.links.new(rough, shader(material).inputs["Roughness"])


def vary_colour(material, scale, low, high):
    nodes, links = material.node_tree.nodes, material.node_tree.links
    mix = nodes.new("ShaderNodeMixRGB")
    mix.blend_type = "MULTIPLY"
    mix.inputs[0].default_value = 0.55
    mix.inputs[1].default_value = shader(material).inputs["Base Color"].default_value
    links.new(spread(material, noise(material, scale), low, high), mix.inputs[2])
    links.new(mix.outputs[0], shader(material).inputs["Base Color"])


def thin_crystal(material):
    """A coated watch crystal: no visible refraction, a weak reflection at the edge."""
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    out = nodes.new("ShaderNodeOutputMaterial")
    mix = nodes.new("ShaderNodeMixShader")
    clear = nodes.new("ShaderNodeBsdfTransparent")
    mirror = nodes.new("ShaderNodeBsdfGlossy")
    mirror.inputs["Roughness"].default_value = 0
    facing = nodes.new("ShaderNodeFresnel")
    facing.inputs["IOR"].default_value = 1.22
    # The inner side does not reflect: at a grazing angle from within it would reflect everything.
    side = nodes.new("ShaderNodeNewGeometry")
    outside = nodes.new("ShaderNodeMath")
    outside.operation = "SUBTRACT"
    outside.inputs[0].default_value = 1
    links.new(side.outputs["Backfacing"], outside.inputs[1])
    share = nodes.new("ShaderNodeMath")
    share.operation = "MULTIPLY"
    links.new(facing.outputs[0], share.inputs[0])
    links.new(outside.outputs[0], share.inputs[1])
    links.new(share.outputs[0], mix.inputs[0])
    links.new(clear.outputs[0], mix.inputs[1])
    links.new(mirror.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], out.inputs["Surface"])


def invisible(material):
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    out = nodes.new("ShaderNodeOutputMaterial")
    links.new(nodes.new("ShaderNodeBsdfTransparent").outputs[0], out.inputs["Surface"])


def glass(material, ior, colour, shadow, absorption=None):
    """Solid glass. Its shadow is a tint, because caustics are off: they would take hours."""
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    out = nodes.new("ShaderNodeOutputMaterial")
    solid = nodes.new("ShaderNodeBsdfGlass")
    solid.inputs["IOR"].default_value = ior
    solid.inputs["Color"].default_value = (*colour, 1)
    tint = nodes.new("ShaderNodeBsdfTransparent")
    tint.inputs["Color"].default_value = (*shadow, 1)
    path = nodes.new("ShaderNodeLightPath")
    mix = nodes.new("ShaderNodeMixShader")
    links.new(path.outputs["Is Shadow Ray"], mix.inputs[0])
    links.new(solid.outputs[0], mix.inputs[1])
    links.new(tint.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], out.inputs["Surface"])
    if absorption:
        volume = nodes.new("ShaderNodeVolumeAbsorption")
        volume.inputs["Color"].default_value = (*absorption[0], 1)
        volume.inputs["Density"].default_value = absorption[1]
        links.new(volume.outputs[0], out.inputs["Volume"])


def enrich(job):
    for material in bpy.data.materials:
        if not material.use_nodes or shader(material) is None:
            continue
        name, surface = material.name, shader(material)
        if name.startswith("engraving_"):
            if surface.inputs["Base Color"].is_linked is False:
                invisible(material)
        elif name in ("crystal", "pane"):
            thin_crystal(material)
        elif name == "glass":
            glass(material, 1.5, (1, 1, 1), (0.96, 0.96, 0.96))
        elif name == "scent":
            glass(material, 1.1, (1, 0.97, 0.93), (1, 0.84, 0.6), ((0.95, 0.6, 0.22), job.get("density", 2.6)))
        elif name.endswith("_polished") or name == "blued_steel":
            vary_roughness(material, 0.09, 0.03, 900)
        elif name.endswith("_brushed"):
            vary_roughness(material, 0.26, 0.05, 1400)
        elif name.startswith("calf"):
            vary_roughness(material, 0.46, 0.1, 300)
            vary_colour(material, 90, 0.55, 1.15)
        elif name.startswith("paper"):
            vary_roughness(material, 0.55, 0.08, 400)
        elif name.startswith("wax"):
            surface.inputs["Subsurface"].default_value = 0.15
            surface.inputs["Subsurface Radius"].default_value = (0.08, 0.03, 0.02)
            surface.inputs["Subsurface Color"].default_value = surface.inputs["Base Color"].default_value
        elif name.startswith("lacquer"):
            surface.inputs["Clearcoat"].default_value = 1
            surface.inputs["Clearcoat Roughness"].default_value = 0.02
            vary_roughness(material, 0.2, 0.05, 500)
        elif name.startswith("ribbon"):
            surface.inputs["Sheen"].default_value = 0.6


def backdrop(colour, rough):
    material = bpy.data.materials.new("backdrop")
    material.use_nodes = True
    surface = shader(material)
    surface.inputs["Base Color"].default_value = (*colour, 1)
    surface.inputs["Roughness"].default_value = rough
    surface.inputs["Specular"].default_value = 0.3
    nodes, links = material.node_tree.nodes, material.node_tree.links
    bump = nodes.new("ShaderNodeBump")
    bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.05, 0.02
    links.new(noise(material, 60, 8), bump.inputs["Height"])
    links.new(bump.outputs[0], surface.inputs["Normal"])
    return material


def black():
    material = bpy.data.materials.new("black")
    material.use_nodes = True
    shader(material).inputs["Base Color"].default_value = (0.01, 0.01, 0.01, 1)
    shader(material).inputs["Specular"].default_value = 0
    return material


def soften(tree):
    """Fades a light card towards its border, as stage.ts does for the browser."""
    nodes, links = tree.nodes, tree.links
    emission = next(node for node in nodes if node.type == "EMISSION")
    where = nodes.new("ShaderNodeSeparateXYZ")
    links.new(nodes.new("ShaderNodeNewGeometry").outputs["Parametric"], where.inputs[0])

    def fade(axis):
        centred = nodes.new("ShaderNodeMath")
        centred.operation = "SUBTRACT"
        centred.inputs[1].default_value = 0.5
        links.new(axis, centred.inputs[0])
        distance = nodes.new("ShaderNodeMath")
        distance.operation = "ABSOLUTE"
        links.new(centred.outputs[0], distance.inputs[0])
        to = nodes.new("ShaderNodeMapRange")
        to.interpolation_type = "SMOOTHSTEP"
        to.inputs["From Min"].default_value, to.inputs["From Max"].default_value = 0.5, 0.12
        to.inputs["To Min"].default_value, to.inputs["To Max"].default_value = 0, 1
        links.new(distance.outputs[0], to.inputs["Value"])
        return to.outputs[0]

    both = nodes.new("ShaderNodeMath")
    both.operation = "MULTIPLY"
    links.new(fade(where.outputs[0]), both.inputs[0])
    links.new(fade(where.outputs[1]), both.inputs[1])
    links.new(both.outputs[0], emission.inputs["Strength"])

"""Applies Blender's tone mapping to a linear picture: develop.py -- in.exr out.png look exposure"""
import sys

import bpy

source, target, look, exposure = sys.argv[sys.argv.index("--") + 1 :]
scene = bpy.context.scene
scene.view_settings.view_transform = "Filmic"
scene.view_settings.look = look
scene.view_settings.exposure = float(exposure)
scene.render.image_settings.file_format = "PNG"
scene.render.image_settings.color_mode = "RGB"
scene.render.image_settings.color_depth = "16"
bpy.data.images.load(source).save_render(target)

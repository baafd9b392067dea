#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
"""Draws the demo catalogue's pictures: one flat illustration per product, into pictures/ beside this file.

Only what SVG Tiny 1.2 and Qt's renderer both know: no arcs in paths, filters, masks, classes or clip paths. Running it
again gives the same bytes, so a change of one picture is a change of one file.
"""

import json
import math
import pathlib
import sys

PINE, MOSS, HARBOUR, MIST = "#2f5f53", "#86a070", "#33607f", "#a8c4ce"
OCHRE, CLAY, OAK, INK = "#dfa945", "#c96a4b", "#c1935f", "#2c3640"
PAPER = "#fffaf0"
WALLS = {"sand": "#f3e9d8", "oat": "#eee4d2", "blush": "#f6e5d9", "sage": "#e9ecdd", "dawn": "#f8ecd0"}


# ---- shapes ----------------------------------------------------------------------------------------------------------

def mix(one, other, part):
    pairs = ((int(one[i:i + 2], 16), int(other[i:i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def dark(colour, part=0.25):
    return mix(colour, INK, part)


def light(colour, part=0.35):
    return mix(colour, PAPER, part)


def num(value):
    return f"{round(value, 2):g}"


def rect(x, y, w, h, fill, r=0):
    corner = f' rx="{num(r)}"' if r else ""
    return f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"{corner} fill="{fill}"/>'


def oval(cx, cy, rx, ry, fill, alpha=1):
    see = f' fill-opacity="{num(alpha)}"' if alpha < 1 else ""
    return f'<ellipse cx="{num(cx)}" cy="{num(cy)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"{see}/>'


def dot(cx, cy, r, fill):
    return f'<circle cx="{num(cx)}" cy="{num(cy)}" r="{num(r)}" fill="{fill}"/>'


def path(d, fill, alpha=1):
    see = f' fill-opacity="{num(alpha)}"' if alpha < 1 else ""
    return f'<path d="{d}" fill="{fill}"{see}/>'


def line(d, colour, width=4, cap="round"):
    return (f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
            f'stroke-linecap="{cap}" stroke-linejoin="round"/>')


def turned(angle, *parts, at=(200, 150)):
    return f'<g transform="rotate({num(angle)} {num(at[0])} {num(at[1])})">' + "".join(parts) + "</g>"


def moved(x, y, *parts, size=1):
    scale = f" scale({num(size)})" if size != 1 else ""
    return f'<g transform="translate({num(x)} {num(y)}){scale}">' + "".join(parts) + "</g>"


def vessel(cx, top, bottom, rt, rb, c, ry=12, inside=None):
    """A round, open thing seen a little from above: wall, its shaded right side, the opening."""
    foot = ry * rb / rt
    deep = bottom + foot * 1.33
    left, right, low, high = num(cx - rb), num(cx + rb), num(bottom), num(top)
    wall = (f"M{num(cx - rt)} {high} L{left} {low} C{left} {num(deep)} {right} {num(deep)} {right} {low} "
        f"L{num(cx + rt)} {high} Z")
    side = (f"M{num(cx + rt * .45)} {high} L{num(cx + rb * .45)} {num(bottom + foot * .89)} "
        f"Q{right} {num(bottom + foot * .62)} {right} {low} L{num(cx + rt)} {high} Z")
    return (path(wall, c) + path(side, dark(c, .14)) + oval(cx, top, rt, ry, light(c, .3))
        + oval(cx, top, rt - 6, ry - 3, inside or dark(c, .4)))


def flame(x, y, size=1):
    return moved(x, y, path("M0 0 C-16 -8 -12 -24 0 -42 C12 -24 16 -8 0 0 Z", OCHRE),
                 path("M0 -2 C-8 -7 -6 -14 0 -24 C6 -14 8 -7 0 -2 Z", PAPER), size=size)


def leaf(x, y, angle, length, c):
    half = length * .22
    left, right, tip = num(x - half), num(x + half), num(y - length)
    low, high = num(y - length * .35), num(y - length * .8)
    blade = (f"M{num(x)} {num(y)} C{num(x - half * 1.5)} {low} {left} {high} {num(x)} {tip} "
        f"C{right} {high} {num(x + half * 1.5)} {low} {num(x)} {num(y)} Z")
    rib = line(f"M{num(x)} {num(y)} V{num(y - length * .75)}", dark(c, .18), 2)
    return turned(angle, path(blade, c), rib, at=(x, y))


def weave(x, y, w, h, c, step=20):
    """Basketry: rows of short bars, each row shifted by half a bar."""
    out = [rect(x, y, w, h, c, 8)]
    for row in range(int(h // step)):
        top = y + row * step + step * .25
        left = x + (4 if row % 2 else 4 + step * .75)
        while left + step <= x + w - 2:
            out.append(rect(left, top, step, step * .5, dark(c, .2), step * .25))
            left += step * 1.5
    return "".join(out)


# ---- Kitchen ---------------------------------------------------------------------------------------------------------

def mug(c, band):
    return (line("M244 135 C302 128 304 208 240 212", dark(c, .2), 17)
        + vessel(190, 98, 234, 60, 52, c, 14, dark(OAK, .55))
        + path("M132.5 170 C140 190 240 190 247.5 170 L246 192 C238 212 142 212 134 192 Z", band))


def kettle(c):
    return (line("M146 150 C120 42 280 42 254 150", dark(c, .35), 11) + line("M168 77 C188 68 212 68 232 77", OAK, 20)
        + path("M256 184 C296 184 292 142 318 118 L344 130 C338 168 326 222 262 230 Z", dark(c, .2))
        + path("M118 226 C108 170 130 142 162 132 H238 C270 142 292 170 282 226 C280 244 268 250 250 250 "
            "H150 C132 250 120 244 118 226 Z", c)
        + path("M238 132 C270 142 292 170 282 226 C280 244 268 250 250 250 H226 C258 236 262 160 228 132 Z",
            dark(c, .14)) + path("M150 136 C158 112 242 112 250 136 Z", light(c, .2)) + dot(200, 110, 11, OAK)
        + line("M140 208 C136 188 142 170 156 158", light(c, .45), 7))


def board():
    return (turned(-9, rect(182, 34, 36, 80, OAK, 16), rect(132, 84, 136, 168, OAK, 22), dot(200, 56, 8, dark(OAK, .5)),
        line("M156 112 V226 M178 104 C172 150 186 190 178 236 M222 104 C230 150 216 190 222 236 M246 112 V226",
        dark(OAK, .16), 4))
        + path("M242 222 C242 194 262 188 282 190 C304 188 322 196 322 222 C322 242 304 252 282 252 C260 "
            "252 242 242 242 222 Z", CLAY)
        + path("M304 194 C316 198 322 208 322 222 C322 242 304 252 282 252 C306 238 312 216 304 194 Z", dark(CLAY, .16))
        + path("M282 198 L262 186 L276 186 L282 172 L289 186 L304 187 Z", PINE)
        + line("M256 226 C255 216 258 210 264 206", light(CLAY, .5), 5))


def mill(x, c, mark):
    return (path(f"M{x - 34} 248 C{x - 36} 222 {x - 18} 196 {x - 20} 176 C{x - 21} 162 {x - 32} 156 {x - 32} 138 "
        f"H{x + 32} C{x + 32} 156 {x + 21} 162 {x + 20} 176 C{x + 18} 196 {x + 36} 222 {x + 34} 248 Z", c)
        + path(f"M{x + 12} 138 H{x + 32} C{x + 32} 156 {x + 21} 162 {x + 20} 176 C{x + 18} 196 {x + 36} 222 "
            f"{x + 34} 248 H{x + 14} C{x + 12} 214 {x + 2} 180 {x + 12} 138 Z", dark(c, .16))
        + path(f"M{x - 32} 132 C{x - 34} 96 {x + 34} 96 {x + 32} 132 Z", c) + dot(x, 90, 14, c)
        + rect(x - 34, 130, 68, 8, mark, 4) + rect(x - 36, 240, 72, 12, mark, 6))


def mills():
    return mill(148, light(OAK, .3), dark(OAK, .3)) + mill(250, dark(OAK, .5), OAK)


def bowl(c):
    return (path("M98 142 C102 212 146 246 172 250 H228 C254 246 298 212 302 142 Z", c)
        + path("M262 142 C262 212 236 244 212 250 H228 C254 246 298 212 302 142 Z", dark(c, .14))
        + oval(200, 142, 102, 26, light(c, .55)) + oval(200, 144, 92, 20, dark(c, .3))
        + path("M120 153 C150 128 250 128 280 153 C252 168 148 168 120 153 Z", light(c, .25))
        + line("M106 178 C128 204 270 204 294 178", light(c, .55), 6))


def press():
    return (line("M250 118 C306 112 306 216 250 212", INK, 13) + line("M198 40 V96", mix(INK, MIST, .5), 6)
        + dot(198, 42, 13, INK) + rect(146, 94, 104, 150, light(MIST, .45), 8)
        + rect(152, 146, 92, 94, dark(OAK, .62), 5) + rect(152, 138, 92, 10, mix(INK, MIST, .55), 3)
        + line("M166 108 V128", PAPER, 6) + path("M138 98 C142 74 254 74 258 98 Z", INK)
        + rect(140, 94, 116, 10, INK, 4) + rect(142, 196, 112, 10, INK, 3) + rect(138, 240, 120, 12, INK, 5)
        + path("M146 104 L128 100 L146 122 Z", light(MIST, .45)))


def casserole(c):
    return (rect(66, 164, 44, 22, dark(c, .25), 11) + rect(290, 164, 44, 22, dark(c, .25), 11)
        + path("M92 152 H308 V216 C308 240 292 250 272 250 H128 C108 250 92 240 92 216 Z", c)
        + path("M268 152 H308 V216 C308 240 292 250 272 250 H244 C262 244 268 232 268 216 Z", dark(c, .14))
        + path("M96 150 C104 96 296 96 304 150 Z", light(c, .14))
        + path("M262 120 C288 126 301 138 304 150 H272 C274 138 270 128 262 120 Z", c)
        + rect(84, 144, 232, 14, dark(c, .22), 7) + rect(190, 94, 20, 18, dark(c, .3)) + rect(174, 82, 52, 17, OAK, 8)
        + line("M112 178 V212", light(c, .4), 7))


def jar(c):
    return (rect(136, 84, 128, 166, light(MIST, .4), 24)
        + path("M144 148 C170 138 220 158 256 144 V226 C256 236 248 242 240 242 H160 C152 242 144 236 144 226 Z", c)
        + "".join(dot(156 + i % 6 * 18, 164 + i // 6 * 20 + i % 2 * 7, 4, dark(c, .2)) for i in range(24))
        + rect(126, 66, 148, 30, OAK, 9) + rect(134, 94, 132, 10, dark(OAK, .3), 3) + rect(166, 172, 68, 44, PAPER, 5)
        + line("M178 188 H222 M178 201 H208", INK, 4) + line("M150 112 V134", PAPER, 7))


def spoon(x, y, angle, c, slot=None):
    return turned(angle, rect(x - 6, y, 12, 130, c, 6), oval(x, y - 8, 21, 32, c),
                  oval(x, y - 10, 13, 22, slot) if slot else "", at=(x, y + 130))


def spoons(c):
    return (spoon(182, 64, -15, OAK, dark(OAK, .16)) + spoon(222, 60, 17, dark(OAK, .3), dark(OAK, .42))
        + turned(2, rect(196, 50, 13, 120, light(OAK, .25), 6), rect(182, 34, 40, 62, light(OAK, .25), 14),
            rect(191, 48, 6, 34, dark(OAK, .2), 3), rect(206, 48, 6, 34, dark(OAK, .2), 3))
        + vessel(200, 148, 240, 64, 56, c, 15) + line("M144 206 C160 224 240 224 256 206", light(c, .5), 7))


def dishes(c):
    def dish(x, y):
        ridges = "".join(line(f"M{x + i * 13} {y + 13 - abs(i) * 1.5:g} L{x + i * 11} {y + 44 - abs(i) * 2:g}",
                              dark(c, .18), 4)
            for i in range(-4, 5))
        return (vessel(x, y, y + 36, 62, 52, c, 16, OCHRE) + ridges + oval(x - 12, y - 2, 20, 5, dark(OCHRE, .2))
            + oval(x + 22, y + 4, 12, 4, dark(OCHRE, .35)))
    return dish(134, 132) + dish(266, 132) + dish(134, 200) + dish(266, 200)


# ---- Lamps -----------------------------------------------------------------------------------------------------------

def table_lamp(wood, shade):
    return (path("M112 150 H288 L344 250 H56 Z", PAPER, .45) + path("M188 140 H212 L236 240 H164 Z", wood)
        + path("M200 140 H212 L236 240 H208 Z", dark(wood, .16)) + rect(148, 236, 104, 16, dark(wood, .22), 8)
        + path("M150 48 H250 L288 150 H112 Z", shade) + path("M222 48 H250 L288 150 H240 Z", dark(shade, .1))
        + rect(106, 144, 188, 9, dark(shade, .22), 4) + rect(147, 44, 106, 8, dark(shade, .18), 4)
        + line("M146 76 L130 128", light(shade, .6), 6))


def pendant(c):
    return (path("M104 186 H296 L350 262 H50 Z", PAPER, .55) + line("M200 0 V70", INK, 5)
        + rect(186, 62, 28, 26, OAK, 7) + oval(200, 182, 98, 15, dark(c, .4)) + dot(200, 186, 25, light(OCHRE, .45))
        + path("M102 182 C102 116 150 84 200 84 C250 84 298 116 298 182 C270 168 130 168 102 182 Z", c)
        + path("M230 89 C272 98 298 132 298 182 C286 176 270 173 252 172 C254 136 248 106 230 89 Z", dark(c, .14))
        + line("M126 156 C132 132 146 116 164 108", light(c, .45), 7))


def lantern(c):
    return (line("M166 66 C166 18 234 18 234 66", dark(c, .3), 8) + path("M158 92 C162 62 238 62 242 92 Z", c)
        + rect(140, 88, 120, 14, dark(c, .22), 6) + rect(150, 102, 100, 128, light(OCHRE, .68))
        + rect(180, 172, 40, 58, PAPER, 4) + rect(206, 172, 14, 58, mix(PAPER, OAK, .3), 4) + flame(200, 170, 1.05)
        + "".join(rect(x, 100, 9, 132, c, 3) for x in (147, 244)) + rect(152, 138, 96, 5, c)
        + rect(134, 228, 132, 22, c, 7) + rect(222, 228, 44, 22, dark(c, .14), 7))


def desk_lamp(c):
    return (path("M200 138 L328 92 L384 250 H222 Z", PAPER, .6) + rect(78, 236, 112, 16, dark(c, .3), 8)
        + line("M134 236 L98 142 L214 70", OAK, 10) + dot(134, 236, 10, INK) + dot(98, 142, 10, INK)
        + turned(-20, path("M224 116 C224 148 280 148 280 116 Z", OCHRE), rect(212, 40, 46, 34, dark(c, .3), 12),
            path("M248 42 C290 40 318 74 322 118 H174 C178 74 206 40 248 42 Z", c),
            path("M268 46 C300 56 318 84 322 118 H284 C288 86 284 62 268 46 Z", dark(c, .14)),
            line("M194 100 C198 82 208 70 220 64", light(c, .45), 6), at=(238, 76)) + dot(214, 70, 9, INK))


def floor_lamp(shade):
    return (path("M136 110 H264 L300 250 H100 Z", PAPER, .4) + line("M200 116 L140 248", OAK, 9)
        + line("M200 116 L260 248", dark(OAK, .2), 9) + line("M200 110 V246", dark(OAK, .32), 9)
        + line("M166 192 H234", dark(OAK, .4), 5) + path("M154 30 H246 L272 116 H128 Z", shade)
        + path("M220 30 H246 L272 116 H236 Z", dark(shade, .12)) + rect(122, 110, 156, 9, dark(shade, .28), 4)
        + rect(151, 26, 98, 8, dark(shade, .22), 4))


def moon_lamp():
    ribs = "".join(line(f"M{200 - w} {y} C{num(200 - w * .5)} {y + 9} {num(200 + w * .5)} {y + 9} {200 + w} {y}",
                        mix(PAPER, OCHRE, .42), 3)
        for y, w in ((62, 56), (86, 78), (112, 88), (138, 89), (164, 80), (188, 61)))
    return (line("M168 196 L148 250 M232 196 L252 250", OAK, 9) + line("M200 200 V248", dark(OAK, .25), 9)
        + dot(200, 126, 106, mix(PAPER, OCHRE, .12)) + dot(200, 126, 92, mix(PAPER, OCHRE, .26))
        + dot(192, 118, 74, mix(PAPER, OCHRE, .12)) + ribs + rect(178, 28, 44, 9, OAK, 4)
        + rect(166, 208, 68, 10, OAK, 5))


def string_lights():
    def bulb(x, y, c):
        return (rect(x - 7, y, 14, 15, INK, 4)
            + path(f"M{x - 9} {y + 13} C{x - 26} {y + 30} {x - 16} {y + 54} {x} {y + 54} "
                f"C{x + 16} {y + 54} {x + 26} {y + 30} {x + 9} {y + 13} Z", c)
            + line(f"M{x - 8} {y + 30} C{x - 10} {y + 36} {x - 8} {y + 40} {x - 5} {y + 43}", PAPER, 4))
    top = ((52, 50), (110, 76), (170, 90), (230, 90), (290, 76), (348, 50))
    low = ((86, 162), (162, 188), (238, 188), (314, 162))
    tints = (OCHRE, CLAY, MOSS, MIST)
    return (line("M0 16 C110 112 290 112 400 16", INK, 4) + line("M0 102 C120 222 280 222 400 102", INK, 4)
        + "".join(bulb(x, y, tints[i % 4]) for i, (x, y) in enumerate(top))
        + "".join(bulb(x, y, tints[(i + 2) % 4]) for i, (x, y) in enumerate(low)))


def candles(c):
    def candle(x, top, r, tint):
        return (vessel(x, top, 240, r, r, tint, 10, dark(tint, .1)) + line(f"M{x} {top + 2} V{top - 12}", INK, 4)
            + flame(x, top - 8))
    return candle(200, 108, 34, c) + candle(132, 158, 32, light(c, .3)) + candle(268, 182, 34, dark(c, .12))


# ---- Paper -----------------------------------------------------------------------------------------------------------

def notebook(c, band):
    return turned(-7, rect(132, 48, 152, 204, dark(c, .3), 10), rect(134, 50, 142, 198, PAPER, 6),
        rect(120, 44, 150, 204, c, 10), rect(120, 44, 26, 204, dark(c, .18), 10), rect(164, 82, 82, 50, PAPER, 5),
        line("M178 100 H232 M178 115 H216", INK, 4), rect(248, 44, 9, 204, band),
        path("M176 248 V270 L183 263 L190 270 V248 Z", band))


def pencils():
    def pencil(x, top, c):
        return (path(f"M{x} {top + 34} L{x + 13} {top} L{x + 26} {top + 34} Z", light(OAK, .35))
            + path(f"M{x + 8} {top + 12} L{x + 13} {top} L{x + 18} {top + 12} Z", c)
            + rect(x, top + 32, 26, 180 - top, c) + rect(x + 17, top + 32, 9, 180 - top, dark(c, .2)))
    row = ((HARBOUR, 52), (CLAY, 44), (OCHRE, 58), (MOSS, 46), (MIST, 56), (PINE, 48))
    return ("".join(pencil(117 + i * 28, top, c) for i, (c, top) in enumerate(row))
        + path("M108 146 C140 172 260 172 292 146 V242 C292 248 288 252 282 252 H118 C112 252 108 248 108 242 Z",
            light(OAK, .2)) + path("M268 159 C278 156 286 151 292 146 V242 C292 248 288 252 282 252 H268 Z", OAK)
        + rect(134, 190, 112, 36, PAPER, 5)
        + line("M150 208 C162 198 172 218 184 208 C196 198 206 218 230 206", HARBOUR, 5))


def letters(c):
    return turned(-4, rect(116, 48, 168, 150, PAPER, 4), line("M138 74 H236 M138 94 H262 M138 114 H250", MIST, 6),
        rect(86, 118, 228, 132, c, 8),
        path("M86 242 L176 176 H224 L314 242 C314 247 310 250 306 250 H94 C90 250 86 247 86 242 Z", light(c, .2)),
        path("M86 126 L200 206 L314 126 C314 121 310 118 306 118 H94 C90 118 86 121 86 126 Z", dark(c, .16)),
        dot(200, 196, 22, CLAY), dot(200, 196, 15, dark(CLAY, .18)),
        path("M200 184 L210 202 H202 V206 H198 V202 H190 Z", light(CLAY, .6)))


def calendar():
    days = "".join(rect(134 + i % 7 * 20, 190 + i // 7 * 18, 12, 10, CLAY if i == 9 else mix(PAPER, INK, .3), 3)
        for i in range(20))
    return (line("M164 48 L200 24 L236 48", INK, 3) + dot(200, 24, 6, INK)
        + rect(116, 46, 168, 208, mix(PAPER, OAK, .35), 6) + rect(112, 42, 168, 206, PAPER, 6)
        + path("M112 48 C112 44 115 42 118 42 H274 C277 42 280 44 280 48 V172 H112 Z", MIST) + dot(238, 82, 19, OCHRE)
        + path("M112 128 C140 106 168 106 196 128 C224 150 252 150 280 128 V172 H112 Z", HARBOUR)
        + path("M112 148 C140 132 168 132 196 148 C224 164 252 164 280 148 V172 H112 Z", dark(HARBOUR, .3))
        + path("M152 116 H196 L188 130 H160 Z", CLAY) + path("M172 112 V72 L192 110 Z", PAPER) + days
        + "".join(rect(132 + i * 30, 36, 8, 14, INK, 4) for i in range(5)))


def wrapping():
    def roll(x, top, c, pattern):
        return (rect(x, top, 60, 246 - top, c) + oval(x + 30, 246, 30, 8, c) + pattern
            + line(f"M{x + 2} 198 C{x + 16} 205 {x + 44} 205 {x + 58} 198", mix(PAPER, OAK, .35), 7)
            + oval(x + 30, top, 30, 10, light(c, .5)) + oval(x + 30, top, 15, 5, dark(c, .4)))
    stripes = "".join(path(f"M98 {y} L158 {y - 26} v9 L98 {y + 9} Z", PAPER) for y in range(112, 240, 28))
    spots = "".join(dot(186 + i % 2 * 28, 80 + i // 2 * 22 + i % 2 * 11, 6, OCHRE) for i in range(15))
    pines = "".join(path(f"M{x} {y} l11 22 h-22 Z", PINE)
        for x, y in ((260, 122), (283, 146), (260, 168), (283, 208), (260, 216)))
    return roll(98, 78, CLAY, stripes) + roll(170, 52, HARBOUR, spots) + roll(242, 100, light(MOSS, .4), pines)


def postcards():
    def card(angle, sky, sea, sail):
        return turned(angle, rect(96, 84, 208, 142, mix(PAPER, OAK, .25), 5), rect(94, 80, 208, 142, PAPER, 5),
            rect(104, 90, 188, 122, sky),
            path("M104 172 C140 160 170 184 206 172 C240 160 262 180 292 170 V212 H104 Z", sea),
            dot(256, 122, 16, light(OCHRE, .1)), path("M166 174 H226 L214 192 H178 Z", INK),
            path("M194 168 V104 L226 166 Z", sail), path("M188 168 V118 L166 166 Z", PAPER), at=(200, 320))
    return (card(-13, light(MOSS, .3), PINE, CLAY) + card(11, light(CLAY, .5), dark(CLAY, .3), OCHRE)
        + card(-1, MIST, HARBOUR, CLAY))


def pen(c):
    return (turned(-5, rect(82, 118, 236, 132, mix(PAPER, OAK, .25), 4), rect(78, 112, 236, 132, PAPER, 4),
        line("M104 140 H214", MIST, 5), line("M104 164 H196", MIST, 5),
        line("M104 214 C118 190 128 232 144 212 C158 194 166 226 180 206 C186 198 190 202 194 204", HARBOUR, 5))
        + moved(192, 206, turned(-42, rect(58, -18, 190, 36, c, 16), rect(58, 2, 190, 16, dark(c, .22), 8),
            rect(144, -20, 104, 40, dark(c, .1), 18), rect(142, -21, 12, 42, OCHRE, 4),
            rect(164, -24, 80, 9, OCHRE, 4), rect(54, -16, 10, 32, OCHRE, 3),
            path("M54 -13 L0 0 L54 13 Z", light(MIST, .1)), line("M8 0 H40", INK, 3), dot(42, 0, 4, INK), at=(0, 0))))


def sketchbook(c):
    rings = "".join(dot(118 + i * 18, 66, 5, dark(PAPER, .5)) + line(f"M{118 + i * 18} 66 V48", mix(INK, MIST, .4), 5)
        for i in range(10))
    return (rect(100, 56, 204, 196, dark(c, .15), 8) + rect(96, 54, 204, 192, c, 8)
        + rect(104, 54, 188, 180, PAPER, 4) + rings
        + line("M128 212 C160 200 190 216 216 206 C240 198 256 208 272 204", MOSS, 5)
        + path("M176 206 L146 206 L162 178 H150 L168 150 H158 L176 116 L194 150 H184 L202 178 H190 L206 206 Z", PINE)
        + path("M242 204 L224 204 L234 186 H228 L242 160 L256 186 H250 L260 204 Z", MOSS) + dot(250, 118, 14, OCHRE)
        + turned(38, rect(262, 140, 14, 96, CLAY), path("M262 236 L269 256 L276 236 Z", light(OAK, .3)),
            rect(262, 132, 14, 12, INK, 3), at=(269, 190)))


# ---- Toys ------------------------------------------------------------------------------------------------------------

def tug(c):
    return (rect(212, 66, 34, 70, INK, 4) + rect(212, 82, 34, 16, OCHRE) + rect(134, 102, 120, 76, PAPER, 8)
        + rect(228, 102, 26, 76, mix(PAPER, OAK, .35), 8) + rect(124, 92, 140, 16, c, 7)
        + "".join(dot(x, 138, 14, HARBOUR) + dot(x, 138, 8, MIST) for x in (162, 200))
        + line("M96 170 V136 H122", INK, 5)
        + path("M72 172 H336 C334 220 312 250 286 250 H132 C100 250 78 220 72 172 Z", HARBOUR)
        + path("M84 214 H324 C315 238 302 250 286 250 H132 C110 250 94 238 84 214 Z", c)
        + path("M292 172 H336 C334 220 312 250 286 250 H252 C280 238 292 210 292 172 Z", INK, .22)
        + rect(64, 164, 280, 14, OAK, 7)
        + "".join(dot(x, 196, 9, INK) + dot(x, 196, 4, MIST) for x in (116, 156, 264, 304)))


def sailboat(a, b):
    return (rect(192, 28, 10, 180, OAK, 5) + path("M208 34 C262 76 292 128 300 182 H208 Z", a)
        + path("M264 100 C284 128 296 154 300 182 H256 C266 156 268 128 264 100 Z", dark(a, .12))
        + path("M186 56 C150 98 120 146 108 182 H186 Z", b) + line("M222 96 H236 M222 116 H248", light(a, .6), 6)
        + path("M90 200 H318 C308 228 288 240 262 240 H146 C118 240 98 226 90 200 Z", OAK)
        + path("M106 222 H305 C294 236 280 240 262 240 H146 C128 240 114 234 106 222 Z", dark(OAK, .28))
        + rect(82, 192, 244, 12, dark(OAK, .18), 6) + path("M202 20 L236 29 L202 38 Z", CLAY))


def blocks():
    def cube(x, y, c, mark):
        return rect(x, y, 62, 62, c, 6) + rect(x + 48, y, 14, 62, dark(c, .16), 6) + mark
    return (cube(100, 188, HARBOUR, dot(126, 219, 15, PAPER))
        + path("M170 250 V194 C170 190 172 188 176 188 H300 C304 188 306 190 306 194 V250 H272 C272 210 204 "
            "210 204 250 Z", CLAY) + cube(134, 124, OCHRE, path("M160 138 L178 170 H142 Z", PAPER))
        + cube(208, 124, MOSS, rect(221, 141, 28, 28, PAPER, 3)) + path("M202 54 L244 124 H160 Z", PINE)
        + path("M202 54 L244 124 H222 Z", dark(PINE, .2)))


def rings():
    def ring(half, y, c):
        end = 200 + half - 19
        return (rect(200 - half, y, 2 * half, 38, c, 19)
            + line(f"M{220 - half} {y + 12} H{248 - half}", light(c, .45), 5)
            + path(f"M{end - 16} {y} H{end} C{end + 25} {y} {end + 25} {y + 38} {end} {y + 38} H{end - 16} C{end - 4} "
                f"{y + 26} {end - 4} {y + 12} {end - 16} {y} Z", dark(c, .16)))
    stack = ((92, PINE), (80, MOSS), (68, OCHRE), (56, CLAY))
    return (rect(192, 40, 16, 190, light(OAK, .2), 8) + dot(200, 50, 23, HARBOUR) + dot(193, 43, 6, light(HARBOUR))
        + rect(104, 232, 192, 20, OAK, 9) + "".join(ring(half, 194 - i * 40, c) for i, (half, c) in enumerate(stack)))


def kite(a, b):
    def bow(x, y, c):
        return path(f"M{x} {y} L{x - 18} {y - 10} V{y + 10} Z M{x} {y} L{x + 18} {y - 10} V{y + 10} Z", c)
    return (line("M176 196 C150 226 200 240 176 262 C164 274 148 272 140 284", INK, 3) + bow(164, 216, b)
        + bow(187, 242, a) + bow(160, 270, b)
        + turned(18, path("M200 16 L284 96 H200 Z", b), path("M200 16 L116 96 H200 Z", a),
            path("M116 96 L200 220 V96 Z", light(b, .15)), path("M284 96 L200 220 V96 Z", dark(a, .12)),
            line("M200 16 V220 M116 96 H284", PAPER, 4), at=(200, 110)))


def train(c):
    def wheel(x, r):
        return dot(x, 246 - r, r, INK) + dot(x, 246 - r, r * .58, OCHRE) + dot(x, 246 - r, 4, INK)
    return (rect(136, 206, 40, 8, INK, 4) + rect(50, 172, 94, 44, MOSS, 6) + dot(76, 160, 17, OCHRE)
        + dot(104, 154, 19, CLAY) + dot(126, 162, 14, MIST) + rect(50, 172, 94, 44, MOSS, 6)
        + rect(126, 172, 18, 44, dark(MOSS, .16), 6) + wheel(74, 20) + wheel(120, 20) + rect(280, 96, 28, 50, INK, 4)
        + rect(272, 86, 44, 15, INK, 5) + dot(298, 62, 13, PAPER) + dot(274, 44, 9, PAPER)
        + rect(166, 102, 72, 114, c, 8) + rect(180, 118, 44, 38, light(MIST, .5), 5)
        + rect(156, 92, 92, 16, dark(c, .3), 8) + rect(222, 140, 116, 76, HARBOUR, 16)
        + rect(314, 140, 24, 76, dark(HARBOUR, .2), 12) + rect(252, 140, 10, 76, OCHRE)
        + rect(164, 204, 176, 14, OAK, 6) + wheel(200, 28) + wheel(262, 22) + wheel(312, 22))


def whale(c):
    return (line("M138 96 C138 66 108 62 104 78 M142 96 C142 66 172 62 176 78", MIST, 8)
        + path("M280 196 C310 186 312 154 296 126 C316 122 330 130 334 146 C342 130 358 126 370 134 C366 "
            "186 330 236 262 240 Z", dark(c, .14))
        + path("M62 180 C62 124 104 104 146 104 C220 104 232 186 296 186 C310 186 316 178 316 170 C330 214 "
            "280 250 214 250 H120 C84 250 62 222 62 180 Z", c)
        + path("M64 196 C100 222 170 224 240 248 C232 250 222 250 214 250 H120 C90 250 68 228 64 196 Z", light(c, .6))
        + line("M88 222 L102 240 M116 226 L128 246 M146 230 L156 248", light(c, .2), 4) + dot(112, 168, 8, INK)
        + dot(109, 165, 3, PAPER) + path("M176 200 C196 196 212 212 212 236 C192 236 176 222 176 200 Z", dark(c, .2))
        + line("M66 190 C74 196 84 198 94 196", dark(c, .4), 4))


def spinning_top(c):
    return turned(10, rect(193, 44, 14, 60, OAK, 7), dot(200, 44, 15, dark(OAK, .15)),
        path("M182 92 H218 L226 116 H174 Z", dark(OAK, .2)),
        path("M96 146 C96 116 150 108 200 108 C250 108 304 116 304 146 Z", c),
        path("M96 146 H304 C304 160 298 170 288 178 H112 C102 170 96 160 96 146 Z", OCHRE),
        path("M112 178 H288 C266 200 240 208 222 216 H178 C160 208 134 200 112 178 Z", HARBOUR),
        path("M178 216 H222 L206 242 L200 252 L194 242 Z", INK),
        path("M262 113 C288 118 304 128 304 146 C304 160 298 170 288 178 C272 194 254 202 240 208 "
            "C262 176 272 144 262 113 Z", dark(c, .3), .3),
        line("M118 136 C130 126 148 121 166 119", light(c, .5), 6), at=(200, 250))


# ---- Textiles --------------------------------------------------------------------------------------------------------

def blanket(c, band):
    def fold(y, tint):
        return (path(f"M104 {y} H294 C316 {y} 316 {y + 46} 294 {y + 46} H104 C92 {y + 46} 92 {y} 104 {y} Z", tint)
            + line(f"M292 {y + 23} H112", dark(tint, .16), 4))
    fringe = "".join(line(f"M{136 + i * 16} 212 V236", band, 6) for i in range(9))
    drape = light(c, .2)
    return (fold(204, dark(c, .18)) + fold(158, dark(c, .06))
        + path("M104 110 H294 C312 110 314 158 294 158 H104 C92 158 92 110 104 110 Z", c)
        + rect(128, 102, 144, 112, drape, 9) + rect(128, 130, 144, 10, band) + rect(128, 148, 144, 22, band)
        + rect(128, 178, 144, 10, band) + fringe + rect(128, 206, 144, 10, dark(c, .1)))


def cushion(c, band):
    return (path("M104 66 C130 78 270 78 296 66 C304 64 308 70 306 78 C294 120 294 196 306 236 C308 246 302 "
        "252 294 250 C262 240 138 240 106 250 C98 252 92 246 94 236 C106 196 106 120 94 78 C92 70 96 64 104 66 Z",
        c)
        + path("M296 66 C304 64 308 70 306 78 C294 120 294 196 306 236 C308 246 302 252 294 250 C284 247 "
            "272 245 258 243 C276 190 276 120 262 74 C276 72 288 69 296 66 Z", dark(c, .13))
        + line("M120 124 C150 104 170 144 200 124 C230 104 250 144 280 124 M122 160 C150 140 170 180 200 "
            "160 C230 140 250 180 278 160 M120 196 C150 176 170 216 200 196 C230 176 250 216 280 196", band, 7))


def tea_towels():
    stripes = "".join(rect(84, y, 104, h, CLAY) for y, h in ((184, 14), (206, 6), (218, 6)))
    checks = ("".join(rect(x, 56, 10, 168, HARBOUR, 0) for x in (222, 246, 270, 294))
        + "".join(rect(212, y, 104, 10, HARBOUR) for y in (80, 104, 128, 152, 176, 200))
        + "".join(rect(x, y, 10, 10, dark(HARBOUR, .45)) for x in (222, 246, 270, 294)
            for y in (80, 104, 128, 152, 176, 200)))
    return (rect(84, 56, 104, 186, light(OCHRE, .45), 4) + stripes
        + path("M164 56 H188 V238 C188 240 186 242 184 242 H168 Z", INK, .1) + rect(212, 56, 104, 168, PAPER, 4)
        + checks + path("M292 56 H316 V220 C316 222 314 224 312 224 H296 Z", INK, .1) + rect(60, 44, 280, 15, OAK, 7)
        + dot(62, 51, 14, dark(OAK, .25)) + dot(338, 51, 14, dark(OAK, .25)))


def apron(c):
    return (line("M164 74 C160 16 240 16 236 74", dark(c, .3), 8)
        + line("M136 150 C110 152 96 164 88 184 M264 150 C290 152 304 164 312 184", dark(c, .3), 7)
        + path("M160 66 H240 C242 106 254 136 276 150 L284 244 C284 250 280 252 276 252 H124 C120 252 116 "
            "250 116 244 L124 150 C146 136 158 106 160 66 Z", c)
        + path("M226 66 H240 C242 106 254 136 276 150 L284 244 C284 250 280 252 276 252 H252 C256 214 252 "
            "180 246 156 C234 138 226 106 226 66 Z", dark(c, .14)) + rect(158, 66, 84, 12, dark(c, .2), 3)
        + path("M156 172 H244 V212 C244 222 238 228 230 228 H170 C162 228 156 222 156 212 Z", light(c, .16))
        + line("M156 180 H244 M200 182 V228", dark(c, .2), 3))


def rug():
    braid = ((168, 86, HARBOUR), (142, 72, PAPER), (116, 58, MIST), (90, 44, CLAY), (64, 30, PAPER), (38, 16, HARBOUR))
    out = oval(200, 174, 172, 90, dark(HARBOUR, .35))
    for rx, ry, c in braid:
        out += oval(200, 168, rx, ry, c)
        strands = max(10, rx // 3)
        for i in range(strands):
            a = 2 * math.pi * i / strands
            x, y = 200 + (rx - 12) * math.cos(a), 168 + (ry - 7) * math.sin(a)
            lean_x, lean_y = 7 * math.cos(a + .9), 5 * math.sin(a + .9)
            out += line(f"M{num(x - lean_x)} {num(y - lean_y)} L{num(x + lean_x)} {num(y + lean_y)}", dark(c, .18), 3)
    return out


def socks(c, band):
    def sock(shift, tint):
        return moved(shift, 0,
            path("M132 48 H190 V150 C190 166 200 172 216 182 L240 196 C262 210 258 246 230 246 H206 C176 246 "
            "132 226 132 184 Z", tint), path("M132 166 C150 166 168 186 164 216 C144 210 132 200 132 184 Z", band),
            path("M240 196 C262 210 258 246 230 246 H222 C214 224 222 206 240 196 Z", band),
            rect(128, 42, 66, 28, band, 8), rect(132, 88, 58, 9, band), rect(132, 106, 58, 9, band),
            line("M144 48 V62 M160 48 V62 M176 48 V62", dark(band, .2), 3))
    return sock(50, dark(c, .14)) + sock(-32, c)


def bedding(c):
    return (path("M112 92 C108 70 130 64 146 72 C180 60 226 60 258 72 C278 62 296 72 290 94 C298 114 294 130 "
        "282 134 H118 C104 130 102 112 112 92 Z", PAPER)
        + path("M258 72 C278 62 296 72 290 94 C298 114 294 130 282 134 H250 C268 118 270 94 258 72 Z",
            mix(PAPER, OAK, .25))
        + path("M96 136 C92 110 118 106 138 114 C180 102 224 102 264 114 C288 106 310 114 304 140 C310 158 "
            "306 172 296 174 H102 C90 170 90 154 96 136 Z", light(c, .45))
        + path("M84 170 H312 C330 170 330 210 312 210 H84 C76 210 74 200 74 190 C74 180 76 170 84 170 Z", c)
        + path("M84 210 H312 C330 210 330 250 312 250 H84 C76 250 74 240 74 230 C74 220 76 210 84 210 Z", dark(c, .12))
        + line("M86 190 H310 M86 230 H310", dark(c, .22), 3) + rect(184, 168, 22, 84, OCHRE)
        + path("M195 168 L160 150 V182 Z M195 168 L230 150 V182 Z", OCHRE) + dot(195, 168, 9, dark(OCHRE, .2)))


def oven_glove(c, band):
    return (line("M262 214 C290 214 290 246 266 244", dark(c, .3), 7)
        + turned(8,
            path("M140 250 V166 C120 158 104 140 100 122 C96 104 120 96 130 110 C134 118 138 124 144 128 C140 "
            "88 146 40 202 40 C256 40 262 88 258 128 L252 250 Z", c),
            path("M228 46 C256 58 262 92 258 128 L252 250 H226 C240 180 244 110 228 46 Z", dark(c, .14)),
            line("M152 92 L206 44 M146 140 L244 62 M142 186 L256 96 M164 206 L256 136 M154 70 L254 160 M146 "
            "112 L250 204 M142 154 L196 206", light(c, .25), 3), rect(134, 206, 124, 44, band, 8),
            rect(134, 218, 124, 6, dark(band, .18))))


# ---- Bath ------------------------------------------------------------------------------------------------------------

def towels(a, b, c):
    def towel(y, tint, inset):
        return (path(f"M{98 + inset} {y} H{288 - inset} C{310 - inset} {y} {310 - inset} {y + 46} {288 - inset} "
            f"{y + 46} H{98 + inset} C{86 + inset} {y + 46} {86 + inset} {y} {98 + inset} {y} Z", tint)
            + line(f"M{286 - inset} {y + 23} H{108 + inset}", dark(tint, .16), 4)
            + rect(126, y, 11, 46, light(tint, .55)) + rect(143, y, 5, 46, light(tint, .55)))
    return (towel(204, a, 0) + towel(156, b, 5) + towel(108, c, 2)
        + path("M206 92 C206 64 240 58 258 76 C280 70 290 96 274 108 H220 C210 106 206 100 206 92 Z", light(OCHRE, .15))
        + "".join(dot(x, y, 3, dark(OCHRE, .15)) for x, y in ((222, 90), (240, 78), (240, 98), (258, 90), (272, 94))))


def bubble(x, y, r):
    edge, bend = num(x - r * .45), num(x - r * .3)
    shine = f"M{edge} {y} C{edge} {num(y - r * .3)} {bend} {num(y - r * .45)} {x} {num(y - r * .45)}"
    return dot(x, y, r, MIST) + dot(x, y, r - 4, light(MIST, .6)) + line(shine, PAPER, 4)


def soap(c):
    return (rect(88, 214, 224, 22, OAK, 8) + rect(112, 234, 30, 16, dark(OAK, .25), 4)
        + rect(258, 234, 30, 16, dark(OAK, .25), 4) + line("M124 225 H276", dark(OAK, .3), 4)
        + rect(112, 140, 176, 76, c, 26)
        + path("M262 140 C278 140 288 152 288 166 V190 C288 206 278 216 262 216 H240 C256 210 262 200 262 186 Z",
            dark(c, .14))
        + rect(132, 156, 130, 42, light(c, .25), 18)
        + line("M150 180 C164 166 176 192 192 178 C208 164 220 190 244 174", dark(c, .3), 5)
        + bubble(148, 110, 20) + bubble(184, 76, 14) + bubble(236, 102, 25) + bubble(262, 56, 12))


def dispenser(c):
    return (line("M200 96 V58 H148 V72", INK, 12) + rect(172, 50, 62, 18, INK, 8) + rect(176, 88, 48, 24, INK, 6)
        + path("M166 108 H234 C254 114 262 126 262 146 V232 C262 244 256 250 244 250 H156 C144 250 138 244 "
            "138 232 V146 C138 126 146 114 166 108 Z", c)
        + path("M222 108 H234 C254 114 262 126 262 146 V232 C262 244 256 250 244 250 H228 C236 246 238 240 "
            "238 232 V146 C238 126 234 114 222 108 Z", dark(c, .18)) + rect(158, 158, 72, 58, PAPER, 5)
        + leaf(194, 206, -24, 38, MOSS) + leaf(194, 206, 24, 38, PINE) + line("M150 138 V148", light(c, .5), 7))


def brush():
    bristles = "".join(line(f"M{86 + i * 9} 168 V{198 - abs(6 - i) * 1.2:g}", mix(PAPER, OAK, .5 if i % 2 else .75), 8)
        for i in range(14))
    return turned(-20, rect(190, 134, 176, 24, OAK, 12), line("M348 146 C372 138 378 160 386 168", CLAY, 5), bristles,
        path("M68 150 C68 122 108 118 150 118 C200 118 224 130 238 146 C226 166 198 174 150 174 C106 174 "
        "68 176 68 150 Z", OAK),
        path("M68 150 C90 160 204 162 238 146 C226 166 198 174 150 174 C106 174 68 176 68 150 Z", dark(OAK, .2)),
        line("M96 138 C116 131 140 129 168 130", light(OAK, .4), 6), dot(348, 146, 6, dark(OAK, .5)), at=(210, 150))


def slat_mat():
    def slat(i):
        top, wide = 104 + i * 24, 98 + i * 9
        return (path(f"M{200 - wide} {top} H{200 + wide} L{204 + wide} {top + 17} V{top + 22} H{196 - wide} "
            f"V{top + 17} Z", dark(OAK, .38))
            + path(f"M{200 - wide} {top} H{200 + wide} L{204 + wide} {top + 17} H{196 - wide} Z",
                light(OAK, .2) if i % 2 else OAK)
            + line(f"M{212 - wide} {top + 9} H{260 - wide} M{150 + wide} {top + 6} H{186 + wide}", dark(OAK, .14), 3))
    cords = "".join(line(f"M{200 + s * (66 + i * 7)} {118 + i * 24} L{200 + s * (69 + i * 7)} {131 + i * 24}", PAPER, 7)
        for s in (-1, 1) for i in range(5))
    return "".join(slat(i) for i in range(6)) + cords


def mirror(c):
    return (path("M194 24 H206 L270 84 H130 Z", dark(OAK, .35)) + path("M196 40 L238 84 H162 Z", WALLS["sage"])
        + dot(200, 24, 10, INK) + dot(200, 150, 98, c) + dot(200, 150, 82, light(MIST, .15))
        + path("M142 208 L258 92 C266 100 272 110 276 120 L172 226 C160 222 150 216 142 208 Z", light(MIST, .5))
        + path("M124 180 L226 72 C232 74 238 76 243 80 L130 194 Z", light(MIST, .42)))


def laundry_basket(c):
    return (path("M112 96 C116 54 168 44 196 70 C222 42 280 56 288 96 Z", PAPER)
        + path("M188 96 C192 64 252 56 262 96 Z", MIST)
        + line("M140 74 C150 80 154 88 154 96", mix(PAPER, OAK, .4), 4) + weave(118, 98, 164, 152, c, 22)
        + rect(106, 90, 188, 22, dark(c, .28), 10) + rect(186, 122, 44, 18, dark(c, .55), 9))


# ---- Garden ----------------------------------------------------------------------------------------------------------

def watering_can(c):
    return (line("M226 118 C240 50 330 70 312 150 C308 176 292 196 272 206", dark(c, .25), 13)
        + path("M150 190 L76 104 L94 88 L158 140 Z", dark(c, .14))
        + turned(49, rect(56, 78, 56, 22, OCHRE, 6), at=(84, 92))
        + path("M142 122 H258 L274 238 C274 246 270 250 262 250 H138 C130 250 126 246 126 238 Z", c)
        + path("M230 122 H258 L274 238 C274 246 270 250 262 250 H236 C240 208 238 160 230 122 Z", dark(c, .14))
        + path("M142 124 C142 92 204 92 216 124 Z", dark(c, .2)) + rect(134, 118, 132, 12, dark(c, .3), 6)
        + line("M138 222 H264", light(c, .3), 6) + line("M158 148 L154 196", light(c, .25), 7))


def plant_pot(c):
    stems = "".join(leaf(200, 156, a, n, t) for a, n, t in ((-66, 92, MOSS), (66, 92, MOSS), (-40, 118, PINE),
        (42, 116, PINE), (-14, 128, light(MOSS, .15)), (16, 122, MOSS)))
    return (stems + path("M144 164 H256 L240 240 C239 246 236 250 230 250 H170 C164 250 161 246 160 240 Z", c)
        + path("M228 164 H256 L240 240 C239 246 236 250 230 250 H212 C222 224 228 194 228 164 Z", dark(c, .16))
        + rect(134, 144, 132, 30, light(c, .12), 7) + rect(236, 144, 30, 30, c, 7))


def trowels(c):
    steel = mix(INK, MIST, .4)
    return (rect(76, 24, 248, 18, dark(OAK, .3), 6)
        + line("M152 60 C142 44 142 34 152 32 C162 34 162 44 152 60 M250 60 C240 44 240 34 250 32 C260 34 "
            "260 44 250 60", CLAY, 4) + dot(152, 33, 7, INK) + dot(250, 33, 7, INK)
        + moved(0, 12, rect(138, 44, 28, 88, OAK, 12), rect(155, 44, 11, 88, dark(OAK, .14), 5),
            rect(146, 124, 12, 36, steel, 3), rect(136, 116, 32, 14, INK, 4),
            path("M118 156 C124 150 180 150 186 156 C192 196 176 230 152 254 C128 230 112 196 118 156 Z", c),
            path("M152 152 V254 C176 230 192 196 186 156 C182 153 166 152 152 152 Z", dark(c, .16)))
        + moved(0, 12, rect(236, 44, 28, 88, OAK, 12), rect(253, 44, 11, 88, dark(OAK, .14), 5),
            rect(244, 120, 12, 50, steel, 3), rect(234, 116, 32, 14, INK, 4),
            line("M222 246 V192 C222 168 278 168 278 192 V246 M250 172 V250", c, 12)))


def birdhouse(c):
    return (rect(190, 216, 20, 50, dark(OAK, .3)) + rect(132, 206, 136, 16, dark(OAK, .2), 4)
        + path("M144 110 L200 54 L256 110 V208 H144 Z", c) + path("M228 84 L256 110 V208 H228 Z", dark(c, .12))
        + line("M144 144 H256 M144 178 H256", dark(c, .16), 3) + dot(200, 138, 25, INK)
        + rect(194, 174, 12, 12, OAK, 6) + rect(188, 176, 24, 10, OAK, 5)
        + line("M124 122 L200 46 L276 122", CLAY, 18)
        + path("M262 92 C262 78 278 70 288 80 L304 84 L290 92 C290 106 276 112 266 108 L248 116 Z", HARBOUR)
        + dot(282, 84, 3, PAPER))


def seeds():
    def packet(angle, c, plant):
        return turned(angle, rect(158, 64, 92, 146, dark(c, .25), 4), rect(154, 60, 92, 146, PAPER, 4),
            rect(154, 60, 92, 26, c, 4), plant, at=(200, 300))
    carrot = path("M186 130 H214 L200 186 Z", CLAY) + leaf(200, 132, -22, 32, MOSS) + leaf(200, 132, 22, 32, PINE)
    flower = (line("M212 190 V140", PINE, 5)
        + "".join(turned(a, oval(212, 112, 8, 14, OCHRE), at=(212, 130)) for a in range(0, 360, 60))
        + dot(212, 130, 9, dark(OAK, .5)))
    pea = turned(-35, path("M156 130 C164 106 208 106 216 130 C204 146 168 146 156 130 Z", MOSS),
        *(dot(x, 128, 8, light(MOSS, .5)) for x in (171, 186, 201)), at=(186, 130))
    return (packet(-28, MOSS, pea) + packet(28, OCHRE, flower) + packet(0, CLAY, carrot)
        + path("M92 196 H308 L296 250 H104 Z", PINE) + path("M280 196 H308 L296 250 H272 Z", dark(PINE, .2))
        + rect(86, 188, 228, 14, dark(PINE, .25), 5) + rect(156, 214, 84, 22, PAPER, 4)
        + line("M168 225 H228", INK, 4))


def gloves(c, cuff):
    def glove(x, flip, tint):
        return (f'<g transform="translate({x} 0) scale({flip} 1)">'
            + line("M-30 96 V150 M-10 74 V150 M12 74 V150 M33 92 V150", tint, 20)
            + path("M-40 136 H43 V206 H-36 C-38 180 -40 160 -40 136 Z", tint)
            + line("M36 178 C52 172 58 158 62 142", tint, 20)
            + path("M-40 150 C-20 138 20 138 43 150 V182 C20 196 -20 196 -38 182 Z", dark(tint, .2))
            + rect(-44, 200, 92, 50, cuff, 9) + line("M-40 216 H44", dark(cuff, .2), 4) + "</g>")
    return turned(-6, glove(136, 1, c), at=(136, 230)) + turned(6, glove(264, -1, c), at=(264, 230))


def trug():
    return (line("M96 172 C100 34 300 34 304 172", dark(OAK, .2), 15) + dot(150, 158, 32, CLAY)
        + dot(204, 150, 36, OCHRE) + dot(256, 160, 30, MOSS) + line("M150 128 C150 118 154 112 160 108", PINE, 5)
        + leaf(204, 116, 40, 36, PINE) + line("M204 116 V104", dark(OAK, .5), 5) + dot(140, 148, 6, light(CLAY, .5))
        + path("M66 166 H334 C330 218 292 246 252 246 H148 C108 246 70 218 66 166 Z", light(OAK, .12))
        + path("M78 202 H322 C306 232 280 246 252 246 H148 C120 246 94 232 78 202 Z", OAK)
        + line("M126 180 V236 M274 180 V236", dark(OAK, .35), 9) + rect(58, 160, 284, 14, dark(OAK, .22), 7)
        + rect(132, 240, 30, 12, dark(OAK, .4), 4) + rect(238, 240, 30, 12, dark(OAK, .4), 4))


def twine(c):
    turns = "".join(line(f"M146 {98 + i * 13} L254 {108 + i * 13}", dark(c, .2), 4) for i in range(10))
    return (line("M250 214 C300 204 306 250 340 240 C352 236 352 226 344 224", c, 6) + rect(144, 84, 112, 152, c, 12)
        + turns + oval(200, 238, 72, 14, dark(OAK, .25)) + oval(200, 233, 72, 14, OAK) + rect(144, 200, 112, 34, c, 6)
        + line("M146 208 L254 216 M146 221 L254 228", dark(c, .2), 4) + oval(200, 86, 72, 14, dark(OAK, .25))
        + oval(200, 80, 72, 14, light(OAK, .1)) + oval(200, 80, 16, 5, dark(OAK, .5))
        + rect(162, 126, 76, 54, PAPER, 4) + line("M176 144 H224 M176 160 H208", INK, 4))


# ---- Outdoors --------------------------------------------------------------------------------------------------------

def deck_chair(a, b):
    sling = "M146 56 C178 150 216 214 306 146"
    return (line("M288 250 L150 60", OAK, 12) + line("M104 250 L304 146", dark(OAK, .22), 12)
        + line("M240 250 L188 130", dark(OAK, .35), 8)
        + "".join(line(sling, c, w, "butt") for c, w in ((a, 38), (b, 18), (a, 7)))
        + turned(-22, rect(114, 46, 62, 14, dark(OAK, .1), 7), at=(145, 53))
        + turned(55, rect(278, 140, 58, 14, dark(OAK, .1), 7), at=(307, 146)))


def camp_mug(c):
    spots = ((156, 142), (178, 168), (164, 200), (196, 136), (210, 190), (188, 222), (226, 158), (152, 226), (232, 216),
             (202, 162))
    specks = "".join(dot(x, y, 2.5, light(c, .7)) for x, y in spots)
    return (line("M254 134 C304 126 304 214 252 212", dark(c, .22), 14)
        + vessel(194, 104, 240, 66, 62, c, 15, dark(OAK, .6)) + specks
        + path("M128 104 C128 84 260 84 260 104 C260 124 128 124 128 104 Z M136 104 C136 116 252 116 252 "
            "104 C252 92 136 92 136 104 Z", PAPER)
        + line("M172 74 C160 60 182 52 172 36 M212 74 C200 60 222 52 212 36", mix(PAPER, OAK, .3), 6))


def picnic_basket():
    cells = "".join(rect(228 + i % 5 * 18, 116 + i // 5 * 18, 18, 18, CLAY)
        for i in range(20) if (i % 5 + i // 5) % 2 == 0)
    return (line("M120 130 C124 40 276 40 280 130", dark(OAK, .35), 13) + weave(84, 134, 232, 116, OAK, 19)
        + rect(74, 116, 252, 28, dark(OAK, .22), 10) + rect(228, 116, 90, 72, PAPER) + cells
        + "".join(path(f"M{228 + i * 18} 188 h18 l-9 9 Z", CLAY if i % 2 else PAPER) for i in range(5))
        + rect(166, 128, 26, 40, CLAY, 5) + rect(173, 148, 12, 11, OCHRE, 3))


def hammock(a, b):
    return (rect(50, 44, 18, 210, dark(OAK, .2), 6) + rect(332, 44, 18, 210, dark(OAK, .3), 6)
        + line("M60 74 L116 128 M60 74 L112 146 M60 74 L122 112 M340 74 L284 128 M340 74 L288 146 M340 74 L278 112",
            INK, 3) + path("M118 104 C150 170 250 170 282 104 L294 144 C260 236 140 236 106 144 Z", a)
        + path("M114 116 C150 188 250 188 286 116 L289 128 C254 206 146 206 111 128 Z", b)
        + path("M108 139 C146 220 254 220 292 139 L294 148 C256 232 144 232 106 148 Z", dark(a, .2))
        + line("M120 100 L104 148 M280 100 L296 148", OAK, 9) + line("M52 74 H68 M334 74 H348", INK, 6))


def fire_bowl():
    return (turned(-14, rect(126, 124, 150, 22, dark(OAK, .3), 10), at=(200, 136))
        + moved(200, 142,
            path("M0 0 C-66 0 -62 -52 -34 -80 C-30 -64 -24 -58 -14 -56 C-24 -88 -4 -112 14 -124 C10 -96 50 "
            "-84 52 -44 C54 -16 36 0 0 0 Z", CLAY))
        + path("M200 144 C168 144 166 112 184 94 C188 104 194 106 198 104 C196 86 206 76 214 68 C212 90 236 "
            "96 234 120 C232 136 218 144 200 144 Z", OCHRE)
        + turned(12, rect(132, 130, 140, 22, OAK, 10), oval(264, 141, 8, 11, light(OAK, .35)), at=(200, 140))
        + line("M146 206 L124 250 M254 206 L276 250 M200 214 V250", INK, 10)
        + path("M92 152 H308 C302 200 256 224 200 224 C144 224 98 200 92 152 Z", mix(INK, MIST, .18))
        + path("M262 152 H308 C302 200 256 224 200 224 C240 214 260 190 262 152 Z", INK)
        + rect(82, 144, 236, 15, INK, 7))


def flask(c):
    return (path("M168 112 H232 C246 124 250 136 250 152 V234 C250 246 244 252 234 252 H166 C156 252 150 246 "
        "150 234 V152 C150 136 154 124 168 112 Z", c)
        + path("M220 112 H232 C246 124 250 136 250 152 V234 C250 246 244 252 234 252 H216 C224 248 226 242 "
            "226 234 V152 C226 136 226 124 220 112 Z", dark(c, .18)) + rect(164, 94, 72, 22, mix(INK, MIST, .5), 4)
        + path("M160 34 C160 24 240 24 240 34 V98 H160 Z", light(OAK, .25))
        + path("M222 28 C234 29 240 31 240 34 V98 H222 Z", OAK) + rect(150, 202, 100, 12, OCHRE)
        + path("M226 202 H250 V214 H226 Z", dark(OCHRE, .18)) + line("M168 146 V184", light(c, .4), 8))


def parasol(a, b):
    far = dark(b, .14)
    scallops = ((48, 56, b), (104, 54, a), (158, 84, b), (242, 54, a), (296, 56, far))
    return (rect(194, 50, 12, 200, OAK, 5) + rect(146, 238, 108, 14, INK, 6) + rect(182, 216, 36, 26, INK, 5)
        + path("M48 142 C56 76 120 40 200 40 C280 40 344 76 352 142 Z", b)
        + path("M104 142 C108 88 152 52 200 40 C182 52 160 88 158 142 Z", a)
        + path("M242 142 C240 88 218 52 200 40 C248 52 292 88 296 142 Z", a)
        + path("M296 142 C292 88 248 52 200 40 C280 40 344 76 352 142 Z", far)
        + "".join(path(f"M{x} 141 C{x} 158 {x + w} 158 {x + w} 141 Z", tint) for x, w, tint in scallops)
        + dot(200, 34, 9, OAK))


# ---- Travel ----------------------------------------------------------------------------------------------------------

def duffel(c, strap):
    return (line("M148 148 C148 56 252 56 252 148", strap, 12)
        + path("M92 130 H308 C334 130 340 160 340 190 C340 226 334 250 308 250 H92 C66 250 60 226 60 190 "
            "C60 160 66 130 92 130 Z", c)
        + path("M296 130 H308 C334 130 340 160 340 190 C340 226 334 250 308 250 H296 C316 230 318 150 296 130 Z",
            dark(c, .18)) + rect(138, 128, 22, 122, strap) + rect(240, 128, 22, 122, strap)
        + line("M92 146 H302", dark(c, .35), 5) + rect(174, 172, 52, 52, light(c, .14), 6)
        + rect(192, 140, 28, 12, OCHRE, 5)
        + path("M66 158 C74 140 80 134 92 130 H108 C90 150 88 230 108 250 H92 C74 250 66 236 63 218 Z", dark(c, .1)))


def suitcase(c, strap):
    return (line("M164 88 V64 C164 56 168 52 176 52 H224 C232 52 236 56 236 64 V88", dark(strap, .2), 12)
        + rect(76, 82, 248, 164, c, 20)
        + path("M292 82 H304 C316 82 324 90 324 102 V226 C324 238 316 246 304 246 H292 Z", dark(c, .16))
        + rect(116, 82, 26, 164, strap) + rect(258, 82, 26, 164, strap) + rect(112, 128, 34, 24, OCHRE, 5)
        + rect(254, 128, 34, 24, OCHRE, 5) + line("M78 164 H322", dark(c, .3), 4)
        + "".join(path(f"M{x} {y} {d} Z", dark(strap, .15)) for x, y, d in ((76, 112, "V102 C76 90 84 82 96 82 H106"),
            (324, 216, "V226 C324 238 316 246 304 246 H294"), (76, 216, "V226 C76 238 84 246 96 246 H106"),
            (324, 112, "V102 C324 90 316 82 304 82 H294")))
        + turned(-8, rect(170, 180, 58, 40, PAPER, 4),
            line("M178 206 C188 196 196 212 206 202 C212 196 216 200 220 202", HARBOUR, 4), at=(200, 200))
        + rect(92, 244, 28, 8, INK, 4) + rect(280, 244, 28, 8, INK, 4))


def washbag(c, band):
    return (turned(6, rect(238, 52, 16, 110, PAPER, 6), rect(236, 42, 20, 34, MIST, 5))
        + turned(-6, rect(170, 64, 34, 100, CLAY, 8), rect(174, 50, 26, 22, PAPER, 5))
        + path("M94 126 H306 C320 160 330 206 322 236 C320 246 314 250 304 250 H96 C86 250 80 246 78 236 "
            "C70 206 80 160 94 126 Z", c)
        + path("M282 126 H306 C320 160 330 206 322 236 C320 246 314 250 304 250 H276 C296 220 296 160 282 126 Z",
            dark(c, .16)) + rect(86, 116, 228, 18, band, 8) + line("M96 125 H304", light(band, .5), 3)
        + path("M86 124 L66 118 L58 136 L76 140 Z", OCHRE) + line("M90 206 H318", light(c, .3), 6)
        + line("M88 220 H318", light(c, .3), 3))


def passport(c):
    return (turned(9, rect(158, 52, 130, 190, PAPER, 4), rect(168, 44, 50, 30, MIST, 4),
        rect(220, 40, 44, 30, light(CLAY, .4), 4))
        + turned(-5, rect(112, 62, 146, 190, c, 12), rect(236, 62, 22, 190, dark(c, .16), 12),
            rect(112, 62, 18, 190, dark(c, .28), 9), dot(188, 136, 36, OCHRE), dot(188, 136, 30, c),
            path("M188 110 L195 129 L214 136 L195 143 L188 162 L181 143 L162 136 L181 129 Z", OCHRE),
            line("M158 196 H218 M170 212 H206", OCHRE, 6)))


def rucksack(c, strap):
    return (line("M182 60 C182 30 218 30 218 60", strap, 9)
        + path("M112 164 C88 168 84 190 86 226 C88 240 102 242 116 240 Z M288 164 C312 168 316 190 314 226 "
            "C312 240 298 242 284 240 Z", dark(c, .26))
        + path("M120 120 C118 82 150 64 200 64 C250 64 282 82 280 120 L288 232 C288 244 280 252 268 252 "
            "H132 C120 252 112 244 112 232 Z", c)
        + path("M250 72 C272 82 281 98 280 120 L288 232 C288 244 280 252 268 252 H246 C260 200 262 120 250 72 Z",
            dark(c, .15))
        + path("M122 108 C124 78 152 64 200 64 C248 64 276 78 278 108 L280 140 C280 152 272 158 262 158 "
            "H138 C128 158 120 152 120 140 Z", light(c, .12)) + rect(140, 182, 120, 62, light(c, .06), 10)
        + line("M142 198 H258", dark(c, .3), 4) + rect(152, 96, 16, 92, strap, 4) + rect(232, 96, 16, 92, strap, 4)
        + rect(148, 166, 24, 16, OCHRE, 4) + rect(228, 166, 24, 16, OCHRE, 4))


def alarm_clock(c):
    ticks = "".join(turned(a, rect(197, 84, 6, 12 if a % 90 == 0 else 7, INK, 2), at=(200, 158))
        for a in range(0, 360, 30))
    return (line("M146 232 L132 252 M254 232 L268 252", INK, 13) + line("M168 62 C176 36 224 36 232 62", INK, 7)
        + turned(-38, path("M168 66 C168 30 232 30 232 66 Z", OCHRE), at=(200, 158))
        + turned(38, path("M168 66 C168 30 232 30 232 66 Z", dark(OCHRE, .14)), at=(200, 158)) + dot(200, 158, 94, c)
        + dot(200, 158, 76, PAPER) + ticks + line("M200 158 L168 136", INK, 8) + line("M200 158 L226 112", INK, 6)
        + line("M200 158 L212 200", CLAY, 4) + dot(200, 158, 8, CLAY))


def tag(c, strap):
    return (line("M206 96 C160 60 150 10 212 8 C262 8 250 60 214 98", strap, 10)
        + turned(12,
            path("M160 88 C166 76 176 72 186 72 H228 C238 72 246 76 252 88 L276 120 C280 126 280 130 280 136 "
            "V238 C280 248 274 254 264 254 H148 C138 254 132 248 132 238 V136 C132 130 132 126 136 120 Z", c),
            path("M252 88 L276 120 C280 126 280 130 280 136 V238 C280 248 274 254 264 254 H246 C254 210 258 "
            "140 240 74 C246 78 248 82 252 88 Z", dark(c, .16)), dot(206, 104, 14, dark(c, .4)),
            rect(152, 148, 108, 80, PAPER, 6), line("M166 170 H232 M166 190 H246 M166 210 H214", INK, 5), at=(206, 160))
        + line("M206 98 C208 92 210 86 212 82", strap, 10))


# ---- The shop --------------------------------------------------------------------------------------------------------

GROUND = (200, 112)
NARROW = (200, 82)
WIDE = (200, 146)
# file name: wall, ground shadow (middle, half its width), what stands there
PICTURES = {
    "quay-mug": ("sand", (196, 86), lambda: mug(PINE, OCHRE)),
    "kettle": ("blush", GROUND, lambda: kettle(HARBOUR)),
    "cutting-board": ("sage", GROUND, board),
    "pepper-mills": ("dawn", GROUND, mills),
    "stoneware-bowl": ("sand", NARROW, lambda: bowl(MIST)),
    "coffee-press": ("oat", (204, 84), press),
    "casserole": ("sage", (200, 124), lambda: casserole(CLAY)),
    "pantry-jar": ("blush", NARROW, lambda: jar(OCHRE)),
    "spoon-crock": ("dawn", NARROW, lambda: spoons(HARBOUR)),
    "creme-dishes": ("sage", (200, 138), lambda: dishes(PAPER)),
    "fjord-lamp": ("oat", NARROW, lambda: table_lamp(OAK, light(MIST, .25))),
    "gull-pendant": ("sage", None, lambda: pendant(CLAY)),
    "pier-lantern": ("sand", (200, 90), lambda: lantern(PINE)),
    "heron-reading-lamp": ("blush", (186, 110), lambda: desk_lamp(MOSS)),
    "tall-pine-floor-lamp": ("oat", (200, 90), lambda: floor_lamp(OCHRE)),
    "moon-lamp": ("blush", (200, 84), moon_lamp),
    "string-lights": ("sand", None, string_lights),
    "candles": ("sage", (200, 120), lambda: candles(OCHRE)),
    "logbook": ("sand", (196, 98), lambda: notebook(HARBOUR, CLAY)),
    "cedar-pencils": ("sage", (200, 108), pencils),
    "letter-set": ("dawn", (200, 120), lambda: letters(MIST)),
    "tide-calendar": ("blush", None, calendar),
    "wrapping-paper": ("oat", (200, 114), wrapping),
    "harbour-postcards": ("sand", (200, 116), postcards),
    "skerry-pen": ("blush", (200, 128), lambda: pen(PINE)),
    "sketchbook": ("sage", (204, 112), lambda: sketchbook(CLAY)),
    "little-tug": ("dawn", (204, 116), lambda: tug(CLAY)),
    "sailing-boat": ("sage", (204, 90), lambda: sailboat(CLAY, HARBOUR)),
    "building-blocks": ("sand", (204, 116), blocks),
    "stacking-rings": ("blush", (200, 108), rings),
    "shore-kite": ("sage", None, lambda: kite(CLAY, OCHRE)),
    "coast-train": ("oat", (196, 150), lambda: train(CLAY)),
    "cloth-whale": ("blush", (204, 130), lambda: whale(HARBOUR)),
    "spinning-top": ("dawn", (200, 64), lambda: spinning_top(CLAY)),
    "wool-blanket": ("sage", (204, 116), lambda: blanket(CLAY, PAPER)),
    "wave-cushion": ("sand", (200, 110), lambda: cushion(HARBOUR, light(MIST, .2))),
    "tea-towels": ("sage", None, tea_towels),
    "apron": ("sand", None, lambda: apron(MOSS)),
    "braided-rug": ("dawn", None, rug),
    "wool-socks": ("sand", None, lambda: socks(OCHRE, PINE)),
    "linen-bedding": ("blush", (198, 130), lambda: bedding(MIST)),
    "oven-glove": ("sage", (206, 84), lambda: oven_glove(OCHRE, PINE)),
    "bath-towels": ("blush", (200, 116), lambda: towels(PINE, MOSS, light(MOSS, .5))),
    "sea-salt-soap": ("sand", (200, 118), lambda: soap(light(MOSS, .25))),
    "soap-dispenser": ("dawn", NARROW, lambda: dispenser(dark(OAK, .35))),
    "bath-brush": ("sage", (190, 130), brush),
    "cedar-bath-mat": ("blush", None, slat_mat),
    "porthole-mirror": ("sage", None, lambda: mirror(OAK)),
    "laundry-basket": ("dawn", (200, 104), lambda: laundry_basket(OAK)),
    "watering-can": ("blush", (204, 96), lambda: watering_can(PINE)),
    "terracotta-pot": ("sand", (200, 66), lambda: plant_pot(CLAY)),
    "trowel-and-fork": ("dawn", None, lambda: trowels(dark(MIST, .08))),
    "bird-house": ("sage", None, lambda: birdhouse(light(OAK, .2))),
    "seed-tin": ("sand", (200, 118), seeds),
    "garden-gloves": ("dawn", (200, 118), lambda: gloves(light(OAK, .25), PINE)),
    "trug": ("sage", (200, 120), trug),
    "garden-twine": ("blush", (206, 96), lambda: twine(light(OAK, .3))),
    "deck-chair": ("sand", (200, 120), lambda: deck_chair(HARBOUR, PAPER)),
    "camp-mug": ("sage", (198, 92), lambda: camp_mug(HARBOUR)),
    "picnic-basket": ("dawn", (200, 136), picnic_basket),
    "hammock": ("sage", (200, 150), lambda: hammock(OCHRE, CLAY)),
    "fire-bowl": ("sand", (200, 104), fire_bowl),
    "vacuum-flask": ("blush", (200, 76), lambda: flask(PINE)),
    "parasol": ("sage", (200, 84), lambda: parasol(CLAY, PAPER)),
    "weekend-bag": ("sage", (200, 152), lambda: duffel(HARBOUR, OAK)),
    "suitcase": ("blush", (200, 132), lambda: suitcase(MOSS, dark(OAK, .2))),
    "wash-bag": ("sand", (200, 130), lambda: washbag(HARBOUR, CLAY)),
    "passport-wallet": ("dawn", (206, 98), lambda: passport(PINE)),
    "rucksack": ("sand", (200, 116), lambda: rucksack(CLAY, dark(OAK, .45))),
    "travel-clock": ("sage", (200, 86), lambda: alarm_clock(MIST)),
    "luggage-tag": ("blush", None, lambda: tag(OAK, CLAY)),
}


def picture(wall, ground, draw):
    shadow = oval(ground[0], 251, ground[1], 11, INK, .13) if ground else ""
    body = rect(0, 0, 400, 300, WALLS[wall]) + shadow + draw()
    head = ('<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" width="800" height="600" '
            'viewBox="0 0 400 300">\n')
    return head + body.replace("><", ">\n<") + "\n</svg>\n"


def main():
    here = pathlib.Path(__file__).resolve().parent
    for name, (wall, ground, draw) in PICTURES.items():
        (here / "pictures" / f"{name}.svg").write_text(picture(wall, ground, draw), encoding="utf-8", newline="\n")
    shop = json.loads((here / "catalogue.json").read_text(encoding="utf-8"))
    wanted = {product["picture"] for product in shop["products"]}
    drawn = {f"{name}.svg" for name in PICTURES}
    for name in sorted(wanted ^ drawn):
        print("not drawn:" if name in wanted else "not in the catalogue:", name, file=sys.stderr)
    return 1 if wanted != drawn else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Makes the picture pack house/ from Lucide.

    npm pack lucide-static@1.62.0 && tar xzf lucide-static-1.62.0.tgz
    python3 make.py package

The argument is the unpacked lucide-static folder. Needs rsvg-convert on the
path (Debian: librsvg2-bin) and the Python packages pillow and zopfli.

Each picture is one line drawing in the same ink and the same weight of line,
96x96 pixels, on a white square with round corners so that it can be seen on a
dark page too. Where no icon says what is meant, the drawing is put together
here, on Lucide's grid of 24 with Lucide's pen.
"""
import io
import json
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import zopfli.zlib
from PIL import Image

SIDE, CORNER, ICON = 96, 16, 72
INK = (0x1B, 0x1B, 0x1F)
MOST = 1500  # no picture may be bigger than this many bytes
HERE = Path(__file__).resolve().parent / "house"

# What is drawn for each concept: a Lucide icon's name, or a drawing of our own.
CONCEPTS = {
    "kind-problem": "frown",
    "kind-idea": "lightbulb",
    "kind-thanks": "hand-heart",
    "kind-unsafe": "triangle-alert",
    "kind-question": "circle-question-mark",
    "bed": "bed",
    # A head on its pipe, and the water under it.
    "shower": '<path d="M3 22V6a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v1"/><path d="M6.5 13a6.5 6 0 0 1 13 0z"/>'
              '<path d="M8 17v1"/><path d="M13 17v1"/><path d="M18 17v1"/>'
              '<path d="M10.5 21v1"/><path d="M15.5 21v1"/>',
    "food": "utensils",
    "toilet": "toilet",
    # A person with a badge on a band round the neck.
    "staff": '<circle cx="12" cy="5.5" r="3.5"/>'
             '<path d="M2.5 22v-3a6 6 0 0 1 6-6h7a6 6 0 0 1 6 6v3"/>'
             '<path d="m9 13 3 3 3-3"/><rect x="9.5" y="16" width="5" height="6" rx="1"/>',
    "others": "users",
    "noise": "volume-2",
    "safe": "shield-check",
    # One thing you may do, one you may not.
    "rules": '<path d="m2.5 6.5 2.5 2.5 5-5"/><path d="M14 6.5h8"/>'
             '<path d="m3.5 14.5 5.5 5.5"/><path d="m9 14.5-5.5 5.5"/><path d="M14 17.5h8"/>',
    "washing": "washing-machine",
    # A phone on its cable.
    "phone": '<rect x="6" y="1" width="12" height="16" rx="2"/><path d="m12.5 5-2.5 4h4l-2.5 4"/>'
             '<path d="M12 17v2a4 4 0 0 0 4 4h6"/>',
    "warm": "thermometer-snowflake",
    # A written sheet of paper held out by a hand.
    "help": '<g transform="translate(1.6 5.6) scale(.87)" stroke-width="2.3">'
            '<path d="M11 12h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 14"/>'
            '<path d="m7 18 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4'
            'a2 2 0 0 0-2.75-2.91l-4.2 3.9"/><path d="m2 13 6 6"/></g>'
            '<path d="M6 10V2a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v7"/><path d="M10 5h3"/><path d="M10 8.7h3"/>',
    "health": "briefcase-medical",
    "things": "backpack",
    "other": "circle-ellipsis",
    "answer": "messages-square",
    # A ticked paper going into a box.
    "vote": '<path d="M6 13V4a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v9"/><path d="m9 7.5 2 2 4-4"/>'
            '<rect x="2" y="13" width="20" height="9" rx="2"/>',
    # A board hung on a wall, with notices on it.
    "board": '<path d="m8 6 4-4 4 4"/><rect x="1.5" y="6" width="21" height="16" rx="2"/>'
             '<path d="M6 10.5h4.5V14H6z"/><path d="M14.5 10.5H18v7h-3.5z"/><path d="M6 18h4.5"/>',
    "write": "pencil",
}

MANIFEST = {
    "id": "house",
    "title": "Drawings of the house",
    "licence": "ISC and MIT",
    "credit": "Lucide contributors",
    "url": "https://lucide.dev",
    "concepts": {concept: f"{concept}.png" for concept in CONCEPTS},
}

# The colours of the finished pictures: eleven from ink to white, then white
# ever more see-through, for the corners. Four bits are enough for them.
FROM_INK = [tuple(i + (255 - i) * step // 10 for i in INK) for step in range(11)]
SEE_THROUGH = [255 * step // 5 for step in range(5)]


def drawing(lucide, what):
    """The drawing's lines on nothing, as an SVG of 96x96."""
    if not what.startswith("<"):
        icon = Path(lucide, "icons", f"{what}.svg").read_text()
        what = re.search(r"<svg[^>]*>(.*)</svg>", icon, re.S).group(1)
    at = (SIDE - ICON) / 2
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SIDE}" height="{SIDE}">'
        f'<rect width="{SIDE}" height="{SIDE}" rx="{CORNER}" fill="#fff"/>'
        f'<g transform="translate({at} {at}) scale({ICON / 24})" fill="none" stroke="#000" '
        f'stroke-width="2" stroke-linecap="round" stroke-linejoin="round">{what}</g></svg>'
    )


def colour(grey, alpha):
    """The number of the colour nearest to this one."""
    if alpha < 255:
        return 11 + min(round(alpha * 5 / 255), 4)
    return round(grey * 10 / 255)


def chunk(name, data):
    body = name + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def png(svg):
    """The SVG as a PNG of sixteen colours."""
    drawn = subprocess.run(
        ["rsvg-convert"], input=svg.encode(), check=True, capture_output=True
    ).stdout
    pixels = Image.open(io.BytesIO(drawn)).convert("LA").tobytes()
    marks = [colour(pixels[i], pixels[i + 1]) for i in range(0, len(pixels), 2)]
    rows = [
        bytes(row[i] << 4 | row[i + 1] for i in range(0, SIDE, 2))
        for row in (marks[at:at + SIDE] for at in range(0, len(marks), SIDE))
    ]
    plain, above, before = bytearray(), bytearray(), bytes(SIDE // 2)
    for row in rows:
        plain += b"\0" + row
        above += b"\2" + bytes((a - b) & 255 for a, b in zip(row, before))
        before = row
    data = min((zopfli.zlib.compress(bytes(d), numiterations=50) for d in (plain, above)), key=len)
    colours = FROM_INK + [(255, 255, 255)] * 5
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", SIDE, SIDE, 4, 3, 0, 0, 0))
        + chunk(b"PLTE", b"".join(map(bytes, colours)))
        + chunk(b"tRNS", bytes([255] * 11 + SEE_THROUGH))
        + chunk(b"IDAT", data)
        + chunk(b"IEND", b"")
    )


def main(lucide):
    HERE.mkdir(exist_ok=True)
    sizes = []
    for concept, what in CONCEPTS.items():
        picture = png(drawing(lucide, what))
        assert len(picture) <= MOST, f"{concept}: {len(picture)} bytes"
        (HERE / f"{concept}.png").write_bytes(picture)
        sizes.append(len(picture))
    (HERE / "manifest.json").write_text(json.dumps(MANIFEST, indent=2) + "\n")
    print(f"{len(sizes)} pictures, {sum(sizes)} bytes, {min(sizes)} to {max(sizes)} each")


if __name__ == "__main__":
    main(sys.argv[1])

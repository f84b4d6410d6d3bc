#!/usr/bin/env python3
"""Makes pictures.bin, and the third column of pictures.tsv, from OpenMoji.

    npm pack openmoji@17.0.0 && tar xzf openmoji-17.0.0.tgz
    python3 make.py package

The argument is the unpacked OpenMoji folder. Needs rsvg-convert on the path
(Debian: librsvg2-bin) and the Python packages pillow and zopfli.

pictures.tsv lies beside this script and is its input and its output, one line
for each word that has a picture:

    word <TAB> hexcode <TAB> byte length of its PNG

The first two columns are written by hand; the third is made here, and may be
missing before. pictures.bin holds the PNGs one after another in that order, so
a picture's place is the sum of the lengths before it.

Each picture is OpenMoji's black line drawing, cut to its edges, 40x40 pixels
on white, in four greys.
"""
import io
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import zopfli.zlib
from PIL import Image

SIDE, MARGIN, BIG = 40, 1, 720
MOST = 600  # no picture may be bigger than this many bytes
HERE = Path(__file__).resolve().parent


def drawing(svg):
    """The drawing as a 40x40 picture in greys, dark lines on white."""
    png = subprocess.run(
        ["rsvg-convert", "-w", str(BIG), "-h", str(BIG), "-b", "white", str(svg)],
        check=True, capture_output=True,
    ).stdout
    big = Image.open(io.BytesIO(png)).convert("L")
    left, top, right, bottom = big.point(lambda v: 255 - v).getbbox()
    size = max(right - left, bottom - top)
    edge = size * MARGIN // (SIDE - 2 * MARGIN)
    x = (left + right - size) // 2 - edge
    y = (top + bottom - size) // 2 - edge
    square = Image.new("L", (size + 2 * edge, size + 2 * edge), 255)
    square.paste(big, (-x, -y))
    return square.resize((SIDE, SIDE), Image.Resampling.BOX)


def four_greys(v):
    """A grey of 0 to 255 as 0 (black) to 3 (white), lines rather too dark than too faint."""
    return 3 if v >= 225 else 2 if v >= 165 else 1 if v >= 80 else 0


def rows(picture):
    """The picture's rows, four pixels in a byte."""
    levels = [four_greys(v) for v in picture.tobytes()]
    for at in range(0, len(levels), SIDE):
        row = levels[at:at + SIDE]
        yield bytes(
            row[i] << 6 | row[i + 1] << 4 | row[i + 2] << 2 | row[i + 3]
            for i in range(0, SIDE, 4)
        )


def filtered(lines, kind):
    """The rows behind PNG filter 0 (none), 1 (left) or 2 (above)."""
    above, out = bytes(SIDE // 4), bytearray()
    for line in lines:
        left = b"\0" + line[:-1]
        before = (bytes(len(line)), left, above)[kind]
        out.append(kind)
        out.extend((a - b) & 255 for a, b in zip(line, before))
        above = line
    return bytes(out)


def chunk(name, data):
    body = name + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def png(picture):
    """The smallest 2-bit grey PNG of the picture."""
    lines = list(rows(picture))
    data = min(
        (zopfli.zlib.compress(filtered(lines, kind), numiterations=50) for kind in range(3)),
        key=len,
    )
    head = struct.pack(">IIBBBBB", SIDE, SIDE, 2, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )


def main(openmoji):
    table = HERE / "pictures.tsv"
    pairs = [line.split("\t")[:2] for line in table.read_text().splitlines() if line]
    for column in zip(*pairs):
        assert len(set(column)) == len(column), "a word or a drawing is there twice"
    pictures = [png(drawing(Path(openmoji, "black", "svg", f"{code}.svg"))) for _, code in pairs]
    for (word, _), picture in zip(pairs, pictures):
        assert len(picture) <= MOST, f"{word}: {len(picture)} bytes"
    table.write_text(
        "".join(f"{word}\t{code}\t{len(p)}\n" for (word, code), p in zip(pairs, pictures))
    )
    (HERE / "pictures.bin").write_bytes(b"".join(pictures))
    print(f"{len(pairs)} pictures, {sum(map(len, pictures))} bytes, {max(map(len, pictures))} the most")


if __name__ == "__main__":
    main(sys.argv[1])

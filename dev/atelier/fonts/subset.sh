#!/bin/sh
# Makes the subsets of the web fonts in public/fonts. Needed only to change them: the results are committed.
# usage: subset.sh <folder with the variable fonts> <folder for the result>
# It wants python3 with fonttools >= 4.40 and brotli, and the npm packages @fontsource-variable/newsreader,
# @fontsource-variable/hanken-grotesk and vazirmatn (all OFL-1.1) unpacked as newsreader, hanken-grotesk and vazirmatn in
# the first folder.
set -eu
families=$1
result=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The ranges in src/styles are the same, so that a character outside all subsets fetches no font.
latin="U+0020-007E,U+00A0,U+00A3,U+00A5,U+00A7,U+00A9,U+00AB,U+00B0,U+00B6,U+00B7,U+00BB-00BE,U+00C0-00FF,U+0152-0153,\
U+2009,U+200A,U+202F,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+2039,U+203A,U+20AC,U+2032,U+2033,\
U+2190-2193,U+2197,U+2212"
features="kern,liga,lnum,onum,tnum,pnum,smcp,c2sc,calt,ccmp,locl,mark,mkmk,case,ss01"

# cut <source> <name> <unicodes> <features> <axis=value ...>
cut() {
  source=$1 name=$2 unicodes=$3 kept=$4
  shift 4
  python3 -m fontTools.varLib.instancer "$families/$source" "$@" -o "$work/$name.ttf" -q
  python3 -m fontTools.subset "$work/$name.ttf" --unicodes="$unicodes" --layout-features="$kept" \
    --no-hinting --flavor=woff2 --output-file="$result/$name.woff2"
}

cut newsreader/files/newsreader-latin-opsz-normal.woff2 orlune-display "$latin" "$features" opsz=72 wght=250
cut newsreader/files/newsreader-latin-opsz-normal.woff2 orlune-text "$latin" "$features" opsz=18 wght=370
cut newsreader/files/newsreader-latin-opsz-italic.woff2 orlune-text-italic "$latin" "$features" opsz=18 wght=370
cut hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2 orlune-sans "$latin" "$features" wght=400:560
# The long vowels of Japanese addresses.
macrons="U+0100,U+0101,U+0112,U+0113,U+012A,U+012B,U+014C,U+014D,U+016A,U+016B"
cut hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2 orlune-sans-macrons "$macrons" "$features" wght=400:560

# The Latin letters of a Persian page: product names, languages, addresses. The budget leaves 19 KB beside the Persian font.
accents="U+00C0,U+00C7-00CA,U+00CE,U+00D4,U+00E0,U+00E2,U+00E4,U+00E7-00EB,U+00EE,U+00EF,U+00F4,U+00F6,U+00F9,U+00FB,\
U+00FC,U+0153"
cut newsreader/files/newsreader-latin-opsz-normal.woff2 orlune-display-letters \
  "U+0020,U+0026,U+0027,U+0030-0039,U+0041-005A,U+0061-007A,U+2019,$accents" kern,liga,ccmp opsz=72 wght=250
cut hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2 orlune-sans-letters \
  "U+0020-007E,U+00A0,U+00A3,U+00B0,U+00B6,U+00B7,U+00D7,U+2014,U+2019,U+201C,U+201D,U+2022,U+2039,U+203A,U+20AC,\
$accents" kern,liga,ccmp wght=440

# Persian, and the Arabic letters of names. The budget of 45 KB on a first view leaves no room for other alphabets.
persian="U+0020,U+0021,U+0028,U+0029,U+002C-002F,U+003A,U+00AB,U+00BB,U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0654,U+0655,\
U+066A-066C,U+0670,U+067E,U+0686,U+0698,U+06A9,U+06AF,U+06C0,U+06CC,U+06D5,U+06F0-06F9,U+200C-200F,U+2013,U+2026,U+2066-2069,U+FDFC"
joining="kern,mark,mkmk,ccmp,locl,rlig,liga,calt,init,medi,fina,isol,rclt"
cut "vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2" orlune-arabic "$persian" "$joining" wght=200:560

# For the atelier, which uses outlines and can read only TrueType.
outline() {
  python3 -c "
from fontTools.ttLib import TTFont
font = TTFont('$result/$1.woff2')
font.flavor = None
font.save('$(dirname "$0")/$1.ttf')"
}
outline orlune-display
outline orlune-text
python3 -m fontTools.varLib.instancer "$result/orlune-sans.woff2" wght=480 -o "$work/orlune-sans.woff2" -q
python3 -c "
from fontTools.ttLib import TTFont
font = TTFont('$work/orlune-sans.woff2')
font.flavor = None
font.save('$(dirname "$0")/orlune-sans.ttf')"

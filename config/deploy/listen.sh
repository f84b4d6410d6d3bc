#!/bin/sh
# listen.sh DATA: makes what people can listen to, beside a heading on the pages where they tell something.
#
# For each language for which espeak-ng has a voice it reads the headings aloud into DATA/listen/TAG/ID.HASH.mp3, a few
# kilobytes each. HASH is a part of the hash of the words, so a text that was changed since is not read aloud wrongly: run it
# again after each update. The program finds the files at its start and then every hour.
#
# A person's voice is better, and Tigrinya, Somali and Sorani have no other: `hearback l10n --listen TAG` prints what to read.
# Put the recording at DATA/listen/TAG/ID.mp3 (such as so/kind-q.mp3) and run this: it takes the place of the machine's.
#
# HEARBACK is the program (hearback), LANGUAGES the tags to do (all).
set -eu

data=${1:?"usage: $0 DATA, the folder the program keeps its data in"}
program=${HEARBACK:-hearback}
command -v "$program" >/dev/null || { echo "$0: $program is not there; set HEARBACK to where it is" >&2; exit 1; }
tags=${LANGUAGES:-$("$program" l10n | tail -n +2 | cut -f 1)}

voice() {
    case $1 in
        en-GB | en-GB-x-easy) echo en-gb ;;
        fr) echo fr-fr ;;
        ar | cy | es | fa | pl | ro | uk | ur) echo "$1" ;;
    esac
}

packed() {
    if command -v lame >/dev/null; then
        lame --quiet -m m --resample 22.05 -b 24 - "$1"
    else
        ffmpeg -loglevel error -y -i - -ac 1 -ar 22050 -b:a 24k -f mp3 "$1"
    fi
}

able=yes
command -v espeak-ng >/dev/null || able=
command -v lame >/dev/null || command -v ffmpeg >/dev/null || able=
[ "$able" ] || echo "$0: only recordings are taken; to have texts read by machine, install espeak-ng and lame (apt-get install espeak-ng lame)" >&2

new=$(mktemp)
trap 'rm -f "$new"' EXIT
for tag in $tags; do
    folder=$data/listen/$tag made=0 taken=0 there=0 mute=0
    "$program" l10n --listen "$tag" >"$new.$$"
    while IFS='	' read -r id words; do
        hash=$(printf %s "$words" | sha256sum | cut -c 1-8)
        file=$folder/$id.$hash.mp3
        if [ -f "$folder/$id.mp3" ]; then
            mv -f "$folder/$id.mp3" "$file"
            taken=$((taken + 1))
        elif [ -s "$file" ]; then
            there=$((there + 1))
        elif [ "$able" ] && [ "$(voice "$tag")" ]; then
            mkdir -p "$folder"
            # Whole or not at all: it is put in place once it is ready.
            printf %s "$words" | espeak-ng -v "$(voice "$tag")" -s 140 --stdin --stdout | packed "$new"
            mv -f "$new" "$file"
            chmod 644 "$file"
            made=$((made + 1))
        else
            mute=$((mute + 1))
        fi
    done <"$new.$$"
    rm -f "$new.$$"
    echo "$tag: $made read by machine, $taken recorded, $there there already, $mute silent"
done

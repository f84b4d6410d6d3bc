#!/bin/sh
# Makes a Debian computer (12 or later, without a desktop) into a screen on a wall.
#
#   ADDRESS=https://hear.example.org sh setup.sh           as root, in this folder
#   ADDRESS=https://hear.example.org PRINTER=yes sh setup.sh   where a printer for slips is the computer's only one
#   ADDRESS=https://hear.example.org TOUCH=yes sh setup.sh     where people touch the screen and there is no other keyboard
#   ADDRESS=https://hear.example.org FILES=/tmp/look sh setup.sh   writes what it would write below that folder, and does nothing else
#
# It installs Chromium and a plain window manager, makes a user who can do nothing else, and starts the screen with the
# computer. Nothing of it phones home. To take it back: apt-get purge what it installed, deluser screen, and remove the
# files it names.
#
# TOUCH=yes adds Onboard, a keyboard on the screen. It comes up over the lower third when somebody touches a box to write in, and
# learns no words. Tried with Debian 12, Onboard 1.4 and Chromium 156 on a screen of 1280 x 800, with a pointer and in
# English. Not tried: a finger on real glass, other scripts (it follows the layout of X, which is one at a time), a screen
# that stands upright or has another size (change the four numbers below). For several scripts take a tablet.
set -eu

: "${ADDRESS:?Say where the house is: ADDRESS=https://hear.example.org sh setup.sh}"
case "$ADDRESS" in https://*|http://127.0.0.1*|http://localhost*) ;; *) echo "ADDRESS must begin with https://" >&2; exit 2 ;; esac
ADDRESS=${ADDRESS%/} ADDRESS=${ADDRESS%/kiosk}
here=$(cd "$(dirname "$0")" && pwd)
files=${FILES:-}

if [ -z "$files" ]; then
    [ "$(id -u)" -eq 0 ] || { echo "Run it as root." >&2; exit 2; }
    apt-get update -qq
    touch=""
    [ -z "${TOUCH:-}" ] || touch="onboard gir1.2-atspi-2.0 at-spi2-core libglib2.0-bin"
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        chromium xserver-xorg xinit openbox unclutter dbus-x11 fonts-noto-core $touch
    id screen >/dev/null 2>&1 || useradd --create-home --shell /usr/sbin/nologin --groups video,input screen
fi

put() { mkdir -p "$files$(dirname "$1")"; cat >"$files$1"; echo "$files$1"; }

sed "s|ADDRESS|$ADDRESS|g" "$here/policy.json" | put /etc/chromium/policies/managed/hearback-screen.json

print=""
[ -z "${PRINTER:-}" ] || print=" --kiosk-printing"
# Its settings are written at each start, so that nobody changes them for the next. No key of it leads out of the page.
keys="" seen=""
if [ -n "${TOUCH:-}" ]; then
    seen=" --force-renderer-accessibility"
    keys='export GSETTINGS_BACKEND=memory'
    put /usr/share/glib-2.0/schemas/90_hearback-screen.gschema.override <<KEYS
[org.onboard]
layout='Phone'
show-status-icon=false

[org.onboard.window]
force-to-top=true
docking-enabled=false

[org.onboard.window.landscape]
x=0
y=520
width=1280
height=280

[org.onboard.auto-show]
enabled=true
tablet-mode-detection-enabled=false

[org.onboard.lockdown]
disable-preferences=true
disable-quit=true
disable-click-buttons=true
disable-touch-handles=true

[org.onboard.typing-assistance.word-suggestions]
enabled=false
auto-learn=false
stealth-mode=true

[org.gnome.desktop.interface]
toolkit-accessibility=true
KEYS
    [ -n "$files" ] || glib-compile-schemas /usr/share/glib-2.0/schemas
    keys="$keys
onboard &"
fi

put /usr/local/bin/hearback-screen <<SCREEN
#!/bin/sh
# One browser, over the whole screen, again and again. The cursor goes, the screen stays on.
xset s off -dpms
unclutter -idle 1 -root &
openbox &
$keys
while :; do
    chromium --kiosk$print --noerrdialogs --no-first-run --no-default-browser-check --hide-crash-restore-bubble \\
        --disable-pinch --overscroll-history-navigation=0 --disable-background-networking --disable-component-update \\
        --disable-sync --disable-breakpad --disable-domain-reliability --password-store=basic$seen \\
        --user-data-dir="\$HOME/screen" "$ADDRESS/kiosk"
    sleep 2
done
SCREEN
chmod 755 "$files/usr/local/bin/hearback-screen"

put /etc/systemd/system/hearback-screen.service <<UNIT
[Unit]
Description=A screen on a wall that guests share
After=network-online.target systemd-user-sessions.service
Wants=network-online.target
Conflicts=getty@tty7.service

[Service]
User=screen
PAMName=login
TTYPath=/dev/tty7
StandardInput=tty
StandardOutput=null
StandardError=journal
ExecStart=/usr/bin/xinit /usr/local/bin/hearback-screen -- :0 vt7 -nolisten tcp
Restart=always
RestartSec=3
LimitCORE=0
NoNewPrivileges=no
ProtectSystem=full
PrivateTmp=yes

[Install]
WantedBy=multi-user.target
UNIT

# No other text consoles, no restart by three keys, no second screen by keys.
put /etc/X11/xorg.conf.d/50-hearback-screen.conf <<XORG
Section "ServerFlags"
    Option "DontVTSwitch" "true"
    Option "DontZap" "true"
    Option "BlankTime" "0"
EndSection
XORG

if [ -z "$files" ]; then
    systemctl mask ctrl-alt-del.target >/dev/null
    systemctl daemon-reload
    systemctl enable --now hearback-screen.service
    echo "Done. The screen shows a button: press it, and type its six digits at the desk, under Screens."
fi

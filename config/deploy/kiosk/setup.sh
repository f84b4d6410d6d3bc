#!/bin/sh
# Makes a Debian computer (12 or later, without a desktop) into a screen on a wall.
#
#   ADDRESS=https://hear.example.org sh setup.sh           as root, in this folder
#   ADDRESS=https://hear.example.org PRINTER=yes sh setup.sh   where a printer for slips is the computer's only one
#   ADDRESS=https://hear.example.org FILES=/tmp/look sh setup.sh   writes what it would write below that folder, and does nothing else
#
# It installs Chromium and a plain window manager, makes a user who can do nothing else, and starts the screen with the
# computer. Nothing of it phones home. To take it back: apt-get purge what it installed, deluser screen, and remove the
# files it names. There is no touch keyboard: under a whole screen it would not show. Give it one of wood and wire, or use
# a tablet.
set -eu

: "${ADDRESS:?Say where the house is: ADDRESS=https://hear.example.org sh setup.sh}"
case "$ADDRESS" in https://*|http://127.0.0.1*|http://localhost*) ;; *) echo "ADDRESS must begin with https://" >&2; exit 2 ;; esac
ADDRESS=${ADDRESS%/} ADDRESS=${ADDRESS%/kiosk}
here=$(cd "$(dirname "$0")" && pwd)
files=${FILES:-}

if [ -z "$files" ]; then
    [ "$(id -u)" -eq 0 ] || { echo "Run it as root." >&2; exit 2; }
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        chromium xserver-xorg xinit openbox unclutter dbus-x11 fonts-noto-core
    id screen >/dev/null 2>&1 || useradd --create-home --shell /usr/sbin/nologin --groups video,input screen
fi

put() { mkdir -p "$files$(dirname "$1")"; cat >"$files$1"; echo "$files$1"; }

sed "s|ADDRESS|$ADDRESS|g" "$here/policy.json" | put /etc/chromium/policies/managed/hearback-screen.json

print=""
[ -z "${PRINTER:-}" ] || print=" --kiosk-printing"
put /usr/local/bin/hearback-screen <<SCREEN
#!/bin/sh
# One browser, over the whole screen, again and again. The cursor goes, the screen stays on.
xset s off -dpms
unclutter -idle 1 -root &
openbox &
while :; do
    chromium --kiosk$print --noerrdialogs --no-first-run --no-default-browser-check --hide-crash-restore-bubble \\
        --disable-pinch --overscroll-history-navigation=0 --disable-background-networking --disable-component-update \\
        --disable-sync --disable-breakpad --disable-domain-reliability --password-store=basic \\
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

#!/bin/sh
# Makes an entry in this user's menu for the folder this file lies in; --remove takes it away again.
set -eu
here=$(dirname "$(readlink -f "$0")")
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/org.unplugged.Unplugged.desktop
if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$share"/metainfo/org.unplugged.Unplugged.metainfo.xml \
        "$share"/icons/hicolor/*/apps/org.unplugged.Unplugged.*
    echo "The menu entry is gone. Your meetings stay where they are; delete $here to remove the app."
    exit 0
fi
mkdir -p "$share"
cp -r "$here"/share/. "$share"/
# A path may hold spaces, which the entry wants quoted.
sed -i "s|^Exec=unplugged|Exec=\"$here/start\"|" "$entry"
echo "Unplugged is in your menu now. To take it out again: $here/install.sh --remove"

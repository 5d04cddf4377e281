#!/usr/bin/env bash
# Installs the .deb in a bare Debian and uses it there as a user would: without Python, compiler, network.
#   try_in_chroot.sh FOLDER [SUITE]     as root; FOLDER is made by debootstrap unless it is there
set -euo pipefail
root=${1:?the folder of the bare system}
suite=${2:-bookworm}
here=$(cd "$(dirname "$0")/../.." && pwd)
deb=$(ls -t "$here"/dist/unplugged_*.deb | head -1)

[ -x "$root/bin/sh" ] || debootstrap --variant=minbase "$suite" "$root"
cp "$deb" "$root/tmp/unplugged.deb"
# The same once more as an older version, with a file that the newer one hasn't.
older=$(mktemp -d)
dpkg-deb --raw-extract "$deb" "$older"
sed -i 's/^Version: .*/Version: 0.0.1/' "$older/DEBIAN/control"
touch "$older/opt/unplugged/_internal/only-in-the-older-one"
dpkg-deb --root-owner-group -Znone --build "$older" "$root/tmp/older.deb" >/dev/null
rm -r "$older"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mountpoint -q "$root/dev" || mount --bind /dev "$root/dev"
trap 'umount --lazy "$root/dev" "$root/proc"' EXIT

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }
# Installing needs the network; nothing after it has one.
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside apt-get update -qq
put() { inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }
inside sh -c 'rm -rf /root/.local /root/.config /root/.cache; dpkg --purge unplugged 2>/dev/null || true'
put /tmp/older.deb xvfb pulseaudio pulseaudio-utils

sample=/opt/unplugged/_internal/resources/sample/sample-meeting.flac

alone() { unshare --net chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 "$@"; }
if alone sh -c 'command -v python3 || command -v cc'; then
    echo "This system is not bare: it has Python or a compiler." >&2
    exit 1
fi
kept() { find "$root/root/.local" "$root/root/.config" -type f \( -name '*.flac' -o -name 'settings.json' \) -exec sha256sum {} +; }
echo "== an older version, then this one over it"
test -e "$root/opt/unplugged/_internal/only-in-the-older-one"
alone unplugged minutes $sample --out /tmp/older.md --quiet
alone unplugged models use demo-minutes
before=$(alone unplugged list && kept)
put /tmp/unplugged.deb
if [ -e "$root/opt/unplugged/_internal/only-in-the-older-one" ]; then
    echo "A file of the older version stayed." >&2
    exit 1
fi
if [ "$(alone unplugged list && kept)" != "$before" ]; then
    echo "Meetings or settings are not what they were." >&2
    exit 1
fi
echo "$before"
echo "== doctor"
alone unplugged doctor
echo "== the sample meeting"
alone unplugged minutes $sample --out /tmp/minutes.md --quiet
cat "$root/tmp/minutes.md"
echo "== its receipt"
alone unplugged receipt verify last
echo "== killed in the middle, then told to go on"
alone sh -c "unplugged minutes $sample --quiet & sleep 4; kill -9 \$!; wait \$! || true"
alone unplugged list
alone unplugged minutes last --out /tmp/again.md --quiet
grep --quiet "## Action items" "$root/tmp/again.md"
echo "== files of many kinds, with pictures and without"
(cd "$here" && PYTHONPATH=$here/app:$here .venv/bin/python -m tests.packaging.media "$root/tmp/media" >/dev/null 2>&1)
for file in "$root"/tmp/media/said.*; do
    alone unplugged transcribe "${file#"$root"}" --quiet --out /tmp/said.txt
    grep --quiet --ignore-case "budget" "$root/tmp/said.txt" || { echo "Nothing was heard in $file." >&2; exit 1; }
    echo "${file##*/}: heard"
done
echo "== Word, PDF, and minutes in German, for which the demo model is too small and says so"
alone unplugged minutes $sample --write-in de --out /tmp/german.md --quiet
grep --quiet "another language than was spoken" "$root/tmp/german.md"
for kind in docx pdf; do
    alone unplugged export last --out "/tmp/minutes.$kind"
    test -s "$root/tmp/minutes.$kind"
done
echo "== a recording of what a loudspeaker plays"
alone bash -euc 'export XDG_RUNTIME_DIR=$(mktemp -d)
    pulseaudio -n --daemonize=yes --exit-idle-time=-1 --use-pid-file=yes -L module-native-protocol-unix \
        -L "module-null-sink sink_name=loudspeaker rate=48000" 2>/dev/null
    set -m  # so that the recording hears Ctrl-C
    unplugged record --source system --no-minutes --quiet --out /tmp/recorded.txt & recording=$!
    until pactl list short source-outputs | grep --quiet .; do sleep 0.2; done
    timeout 16 paplay "$1" || true
    sleep 4
    kill -INT $recording
    wait $recording
    kill "$(cat "$XDG_RUNTIME_DIR/pulse/pid")"' bash $sample
grep --quiet --ignore-case "budget" "$root/tmp/recorded.txt"
echo "== a model from a hub, on a network that ends at this computer"
mkdir -p "$root/root/hub/models"
cat > "$root/root/hub/models/catalogue.toml" <<'END'
[[model]]
name = "mini-minutes"
kind = "minutes"
engine = "llama.cpp"
hub_id = "makers/mini-GGUF"
hub_file = "mini.gguf"
END
rm -f "$root/tmp/hub"
export root here
unshare --net bash -euc 'ip link set lo up
    cd "$here" && PYTHONPATH=$here/app:$here .venv/bin/python -m tests.packaging.hub "$root/tmp/hub" & hub=$!
    trap "kill $hub" EXIT
    until [ -s "$root/tmp/hub" ]; do sleep 0.1; done
    chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 UNPLUGGED_HOME=/root/hub \
        unplugged models get mini-minutes --yes --mirror "$(cat "$root/tmp/hub")"'
cmp "$root/root/hub/models/mini-minutes/mini.gguf" "$here/models/demo-minutes/demo-minutes.gguf"
echo "== the window"
alone sh -c 'Xvfb :7 -screen 0 1280x800x24 -nolisten tcp -fbdir /tmp >/dev/null 2>&1 & x=$!
    until [ -S /tmp/.X11-unix/X7 ]; do sleep 0.1; done
    DISPLAY=:7 unplugged & app=$!
    sleep 8
    cp /tmp/Xvfb_screen0 /tmp/window.xwd
    cat /proc/$app/maps > /tmp/window.maps
    kill $app; wait $app || true; kill $x; wait $x || true'
grep --quiet libQt6Widgets "$root/tmp/window.maps"
if grep -E "libGLX_mesa|libgallium|libcuda|libvulkan|libOpenCL|_dri\.so" "$root/tmp/window.maps"; then
    echo "The window has a GPU driver in it." >&2
    exit 1
fi
echo "All of it worked; a picture of the window is $root/tmp/window.xwd"

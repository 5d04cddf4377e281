#!/usr/bin/env bash
# Signs, packs and notarises Unplugged.app. Without an identity the app is signed ad hoc, which runs on
# the Mac it was made on and is refused, with a way around it, on others.
#   CODESIGN_IDENTITY   "Developer ID Application: ..."
#   NOTARY_PROFILE      a profile stored with `xcrun notarytool store-credentials`
set -euo pipefail
app=${1:?the path of Unplugged.app}
out=${2:?the .zip to make}
here=$(cd "$(dirname "$0")" && pwd)
identity=${CODESIGN_IDENTITY:--}
timestamp=--timestamp
[ "$identity" != - ] || timestamp=--timestamp=none

sign() { codesign --force --options runtime "$timestamp" --sign "$identity" "$@"; }

# Inside first: a signature covers what it finds. Programs and the libraries of frameworks have no ending.
find "$app/Contents" -type f ! -path "$app/Contents/MacOS/unplugged" -print | while IFS= read -r file; do
    case $(file --brief "$file") in Mach-O*) sign "$file" ;; esac
done
find "$app/Contents" -depth -type d -name '*.framework' -print | while IFS= read -r framework; do
    sign "$framework"
done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"

# Metal must not be linked by our own libraries; Qt's own Cocoa plugin is another matter.
if find "$app/Contents" -name 'libggml*' -o -name 'libllama*' | xargs otool -L | grep -i 'Metal.framework'; then
    echo "llama.cpp is linked to Metal: build it with setup/cpu_only.cmake." >&2
    exit 1
fi

ditto -c -k --keepParent "$app" "$out"
if [ "$identity" != - ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$out" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$app"
    ditto -c -k --keepParent "$app" "$out"
fi

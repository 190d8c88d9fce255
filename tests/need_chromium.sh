#!/bin/sh
# The browser tests need a Chromium: install it where we may, else say how and fail.
for name in "$UJRAT_CHROMIUM" chromium chromium-browser google-chrome chrome; do
    [ -n "$name" ] && command -v "$name" >/dev/null && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium and fonts for the browser tests ..."
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        chromium fonts-noto-core >/dev/null && exit 0
fi
echo "The browser tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium;" >&2
echo "Fedora: sudo dnf install chromium; macOS: brew install --cask chromium), or set" >&2
echo "UJRAT_CHROMIUM to the path of Chromium or Chrome." >&2
exit 1

# screenshots [DIR]: pictures of every view in both themes, at one and at two pixels a point.

task_screenshots() {
    pictures=${1:-$state/screenshots}
    mkdir -p "$pictures"
    pictures=$(CDPATH='' cd -- "$pictures" && pwd)
    need_jdk
    need_maven
    need_display
    command -v Xvfb >/dev/null 2>&1 || stop 2 "pictures of the window need Xvfb (on Debian and Ubuntu: apt install xvfb)."
    take_lock
    display=
    # A screen of its own, large enough for two pixels a point; it picks a free number.
    Xvfb -displayfd 3 -screen 0 2880x1800x24 3>"$state/screen" >/dev/null 2>&1 &
    screen=$!
    trap 'kill "$screen" 2>/dev/null; release_lock' EXIT
    until [ -s "$state/screen" ]; do
        kill -0 "$screen" 2>/dev/null || stop 70 "Xvfb did not start."
        sleep 1
    done
    for scale in 1 2; do
        export DISPLAY=":$(cat "$state/screen")" GDK_BACKEND=x11 GDK_SCALE="$scale"
        build_with_progress "screenshots-$scale" "taking pictures of the window at ${scale}x" verify -Dtest=ScreensTest,DialogScreensTest \
            -Dsurefire.failIfNoSpecifiedTests=false "-Dscreenshots=$pictures/${scale}x" || exit 70
    done
    kill "$screen" 2>/dev/null || true
    rm -f "$state/screen"
    release_lock
    say "parallax: the pictures are in $pictures"
}

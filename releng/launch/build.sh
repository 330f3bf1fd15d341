# Building with progress on standard error, one build at a time.

lock=$state/building

take_lock() {
    mkdir -p "$state"
    told=
    until mkdir "$lock" 2>/dev/null; do
        holder=$(cat "$lock/pid" 2>/dev/null) || holder=
        if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
            rm -rf "$lock"
            continue
        fi
        [ -n "$told" ] || say "parallax: waiting for another build of this checkout to end"
        told=yes
        sleep 1
    done
    printf '%s\n' "$$" > "$lock/pid"
    trap 'release_lock' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# Ends a process that this script started and what it started in turn.
stop_with_children() {
    for child in $(pgrep -P "$1" 2>/dev/null || true); do
        stop_with_children "$child"
    done
    kill "$1" 2>/dev/null || true
}

release_lock() {
    if [ -n "${build_pid:-}" ]; then
        stop_with_children "$build_pid"
        build_pid=
    fi
    rm -rf "$lock"
    trap - EXIT INT TERM
}

# build_with_progress WHAT MAVEN_ARG...: one line a module, a sign of life every ten seconds; fails as the build does.
build_with_progress() {
    log=$state/$1.log
    say "parallax: $2"
    shift 2
    become_maven "$@" >"$log" 2>&1 </dev/null &
    build_pid=$!
    shown=0 quiet=0 fetched_before=0
    while kill -0 "$build_pid" 2>/dev/null; do
        sleep 1
        show_modules
    done
    build_status=0
    wait "$build_pid" || build_status=$?
    build_pid=
    show_modules
    if [ "$build_status" != 0 ]; then
        show_errors
        return "$build_status"
    fi
}

# Prints the modules that began since the last look.
show_modules() {
    modules=$(sed -n 's/^\[INFO\] Building \(.*[^ ]\)  *[0-9][^ ]*  *\(\[[0-9/]*\]\)$/\2 \1/p' "$log")
    count=$(printf '%s' "$modules" | grep -c . || true)
    if [ "$count" -gt "$shown" ]; then
        printf '%s\n' "$modules" | sed -n "$((shown + 1)),${count}p" | sed 's/^/  /' >&2
        shown=$count quiet=0
        return
    fi
    quiet=$((quiet + 1))
    if [ "$quiet" -ge 10 ]; then
        quiet=0
        fetched=$(grep -c '^\(\[INFO\] \)\{0,1\}Downloaded' "$log" || true)
        if [ "$fetched" -gt "$fetched_before" ]; then
            say "  ... $fetched files fetched so far"
        else
            say "  ... still at work"
        fi
        fetched_before=$fetched
    fi
}

show_errors() {
    say "parallax: the build failed:"
    if grep -q '^\[ERROR\]' "$log"; then
        grep '^\[ERROR\]' "$log" | grep -v 'Re-run Maven\|\[Help 1\]\|full stack trace\|^\[ERROR\] *$' | cut -c1-400 | head -n 30 >&2
    else
        tail -n 20 "$log" | cut -c1-400 >&2
    fi
    say "parallax: the whole log is $log"
}

build_product() {
    need_jdk
    need_maven
    take_lock
    if ! product_is_current; then
        start=$state/build-started
        : > "$start"
        build_with_progress build "building (a first build fetches its needs and takes some minutes)" \
            verify -Dmaven.test.skip=true -pl '!releng/org.parallax.architecture,!releng/org.parallax.bench' || exit 70
        mkdir -p "$products"
        mv "$start" "$built"
        warm_up
    fi
    release_lock
}

# A first projection leaves the archive that lets later commands start in a second.
warm_up() {
    find_installation || return 0
    JAVA_HOME=$java_home PARALLAX_TRAINING=yes "$installation/parallax" project --scenario DokdoLanding --runs 10000 \
        "$root/bundles/org.parallax.record.japankorea/examples/dokdo-landing.scenario" >/dev/null 2>&1 </dev/null || true
}

task_build() {
    build_product
}

# The whole build with every test; the last line counts the tests of all modules.
task_verify() {
    need_jdk
    need_maven
    need_display
    take_lock
    find "$root" -path '*/target/surefire-reports/TEST-*.xml' -exec rm -f {} +
    start=$state/build-started
    : > "$start"
    verify_status=0
    build_with_progress verify "building and testing everything" verify -Pall-platforms -Dmaven.test.failure.ignore=true "$@" \
        || verify_status=$?
    if [ "$verify_status" = 0 ]; then
        mkdir -p "$products"
        mv "$start" "$built"
        warm_up
    fi
    release_lock
    count_tests
    [ "$verify_status" = 0 ] && [ "$failed" = 0 ] || exit 1
}

# Sums the reports of all modules, names what failed and prints the closing line.
count_tests() {
    set -- $(find "$root" -path '*/target/surefire-reports/TEST-*.xml' -exec cat {} + | awk '
        function count(name) {
            if (!match($0, " " name "=\"[0-9]+\"")) return 0
            value = substr($0, RSTART, RLENGTH)
            gsub(/[^0-9]/, "", value)
            return value + 0
        }
        /<testsuite / {
            tests += count("tests"); skipped += count("skipped"); bad += count("failures") + count("errors")
        }
        END { print tests - bad - skipped, bad + 0, skipped + 0 }')
    passed=$1 failed=$2 skipped=$3
    if [ "$failed" != 0 ]; then
        grep '<<< \(FAILURE\|ERROR\)!$' "$log" | grep -v 'Tests run:' | sed 's/^\[ERROR\] /  /' | cut -c1-300 | head -n 50 >&2
        say "parallax: the whole log is $log"
    fi
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
}

# bench [NAME]: builds what the benchmarks need and runs those whose name contains NAME.
task_bench() {
    need_jdk
    need_maven
    take_lock
    build_with_progress bench "building the benchmarks" package -Dmaven.test.skip=true -pl releng/org.parallax.bench -am || exit 70
    release_lock
    exec "$java_home/bin/java" -cp "$(cat "$root/releng/org.parallax.bench/target/class.path"):$root/releng/org.parallax.bench/target/classes" \
        org.parallax.bench.BenchMain "$@"
}

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

# One build of a checkout at a time.

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

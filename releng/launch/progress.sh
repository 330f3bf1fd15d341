# A run of Maven that shows on standard error how far it is.

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

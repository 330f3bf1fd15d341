# What the operating system must have; installed on Debian as root, else named with its cure.

on_debian_as_root() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1
}

# install_debian PACKAGE...: installs quietly; fails when a package cannot be had.
install_debian() {
    say "parallax: installing the Debian packages $*"
    mkdir -p "$state"
    {
        apt-get install -y -q --no-install-recommends "$@" </dev/null \
            || { apt-get update -q </dev/null && apt-get install -y -q --no-install-recommends "$@" </dev/null; }
    } >>"$state/packages.log" 2>&1
}

need_jdk() {
    find_java javac && return 0
    if on_debian_as_root; then
        for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
            install_debian "$package" && find_java javac && return 0
        done
    fi
    stop 2 "no JDK $parallax_java_minimum or newer was found; install one (for example Eclipse Temurin 21) or set JAVA_HOME to it."
}

has_library() {
    for folder in /usr/lib /usr/lib64 /lib /usr/lib/*-linux-gnu; do
        [ -e "$folder/$1" ] && return 0
    done
    return 1
}

need_window_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    has_library libgtk-3.so.0 && return 0
    if on_debian_as_root && install_debian libgtk-3-0 dbus-x11 fonts-noto-core fonts-noto-mono fonts-noto-cjk; then
        return 0
    fi
    stop 2 "the window needs GTK 3; install it (on Debian and Ubuntu: apt install libgtk-3-0)."
}

# Sets display to what a command that opens windows is run under: nothing, or a display in memory.
need_display() {
    display=
    [ "$(uname -s)" = Linux ] || return 0
    need_window_libraries
    # Where display and libraries are there already, the letters of the record's names may still be missing.
    if command -v fc-list >/dev/null 2>&1 && [ -z "$(fc-list :lang=ko)" ] && on_debian_as_root; then
        install_debian fonts-noto-core fonts-noto-mono fonts-noto-cjk || true
    fi
    [ -n "${DISPLAY:-}" ] && return 0
    if ! command -v xvfb-run >/dev/null 2>&1 || ! command -v xauth >/dev/null 2>&1; then
        if ! { on_debian_as_root && install_debian xvfb xauth openbox fonts-noto-core fonts-noto-mono fonts-noto-cjk; }; then
            stop 2 "the tests of the window need a display or xvfb-run (on Debian and Ubuntu: apt install xvfb)."
        fi
    fi
    display='xvfb-run -a'
}

# What Java has to find around it: open streams, a locale in which it can read names, a path without a colon. Sourced by
# the start scripts after java.sh; POSIX sh.

# fill_closed_streams: whatever Java opens first would otherwise stand where a stream of the caller's was closed, and be
# written to. Standard output is filled such that writing to it still fails.
fill_closed_streams() {
    [ -d /dev/fd/ ] || return 0
    [ -e /dev/fd/0 ] || exec 0</dev/null
    [ -e /dev/fd/1 ] || exec 1</dev/null
    [ -e /dev/fd/2 ] || exec 2>/dev/null
}

# speak_utf8 NAME...: Java reads the names of files as the locale says, and beyond UTF-8 there are names it cannot read.
# Stops where one of the NAMEs cannot be read.
speak_utf8() {
    case $(locale charmap 2>/dev/null || true) in
        UTF-8 | utf-8 | UTF8 | utf8) ;;
        *) choose_utf8 "$@" ;;
    esac
    for name in "$@"; do
        case $name in
            *[!\ -~]*) printf '%s' "$name" | is_utf8 || stop 2 "a name holds bytes that are not UTF-8: $(plain "$name"); rename the file or folder." ;;
        esac
    done
}

# Takes the first locale of this system that speaks UTF-8.
choose_utf8() {
    if ! command -v locale >/dev/null 2>&1; then
        # Systems that cannot be asked, such as Alpine, have this one.
        export LC_ALL=C.UTF-8
        return
    fi
    for candidate in C.UTF-8 $(locale -a 2>/dev/null | grep -i 'utf-\{0,1\}8$' || true); do
        if [ "$(LC_ALL=$candidate locale charmap 2>/dev/null || true)" = UTF-8 ]; then
            export LC_ALL="$candidate"
            return
        fi
    done
    # macOS names files in UTF-8 whatever the locale.
    [ "$(uname -s)" != Darwin ] || return 0
    for name in "$@"; do
        [ "$name" = "$(plain "$name")" ] || stop 2 "this system has no UTF-8 locale, such as C.UTF-8, without which Java cannot read this name: $(harmless "$name"); install one, or keep to names of ASCII letters."
    done
}

# Whether standard input is UTF-8, as far as this system can tell.
is_utf8() {
    command -v iconv >/dev/null 2>&1 || return 0
    iconv -f UTF-8 -t UTF-8 >/dev/null 2>&1
}

# harmless NAME: the name with a question mark for each sign that a terminal would act on.
harmless() {
    printf '%s' "$1" | LC_ALL=C tr '\001-\037\177' '?'
}

# plain NAME: the name with a question mark for each byte that is no printable ASCII.
plain() {
    printf '%s' "$1" | LC_ALL=C tr -c '[:print:]' '?'
}

# reach_home: sets reach to a path of home that has no colon, at which Java ends a path.
reach_home() {
    reach=$home
    case $home in
        *:*) ;;
        *) return 0 ;;
    esac
    exec 9<"$home"
    reach=/proc/self/fd/9
    [ -d "$reach/launch" ] || stop 2 "this installation cannot be started in a folder with a colon in its name: $home; rename the folder."
}

# terminal_columns: prints the width of the terminal that messages go to; nothing where no line on it can be drawn anew.
terminal_columns() {
    [ -t 2 ] || return 0
    case ${TERM:-dumb} in
        dumb) return 0 ;;
    esac
    size=$(stty size <&2 2>/dev/null) || size=
    case ${size#* } in
        '' | 0) echo 80 ;;
        *) echo "${size#* }" ;;
    esac
}

# asks_for_help ARG...: whether one of them asks what the command takes; what follows -- are names of files.
asks_for_help() {
    for given in "$@"; do
        case $given in
            -h | --help) return 0 ;;
            --) return 1 ;;
        esac
    done
    return 1
}

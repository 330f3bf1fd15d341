#!/bin/sh
# What a double click in the macOS Finder starts: the window. With arguments, it is the start script by another name.
script=$0
while [ -L "$script" ]; do
    link=$(readlink -- "$script")
    case $script in
        */*) beside=${script%/*}/ ;;
        *) beside= ;;
    esac
    case $link in
        /*) script=$link ;;
        *) script=$beside$link ;;
    esac
done
case $script in
    */*) home=${script%/*} ;;
    *) home=. ;;
esac
[ $# -gt 0 ] || set -- open
exec "$home/parallax" "$@"

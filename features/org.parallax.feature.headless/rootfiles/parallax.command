#!/bin/sh
# What a double click in the macOS Finder starts: the window. With arguments, it is the start script by another name.
case $0 in
    */*) home=${0%/*} ;;
    *) home=. ;;
esac
[ $# -gt 0 ] || set -- open
exec "$home/parallax" "$@"

#!/bin/sh
# What a double click in the macOS Finder starts.
exec "${0%/*}/parallax" open "$@"

package org.parallax.dsl.loading;

import java.util.Arrays;

/** Where the lines of a text begin. */
final class Lines {

    private final int[] starts;
    private final int end;

    Lines(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        end = text.length();
        starts = Arrays.copyOf(found, count);
    }

    /** The length of the text. */
    int end() {
        return end;
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int place = Arrays.binarySearch(starts, offset);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** The column of an offset, from 1. */
    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The offset a line begins at. */
    int start(int line) {
        return starts[Math.clamp(line, 1, starts.length) - 1];
    }
}

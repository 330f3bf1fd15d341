package org.parallax.app.importing.table;

/** Counts the lines of a table, which end with a line feed, a carriage return, or both. */
final class SheetLines {

    private SheetLines() {}

    /** The line ends between two offsets; one that both signs make counts once, where its second sign is. */
    static int breaks(String text, int from, int to) {
        int found = 0;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            char sign = text.charAt(i);
            boolean first = sign == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (sign == '\n' || sign == '\r' && !first) {
                found++;
            }
        }
        return found;
    }

    /** The first offset from one on that is no sign of a line end. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
        return at;
    }
}

package org.parallax.dsl.loading;

/**
 * A part of a text that cannot be parsed.
 *
 * @param fault what is wrong, and where
 * @param start where the broken part begins
 * @param end after the broken part
 * @param reach how far the parser may fail by it: to the token at its end, or through a statement after it whose first word
 *        it took for a name
 */
record SyntaxBreak(SyntaxFault fault, int start, int end, int reach) {

    /** Whether the parser may fail at an offset because of this. */
    boolean contains(int offset) {
        return start <= offset && offset <= reach;
    }
}

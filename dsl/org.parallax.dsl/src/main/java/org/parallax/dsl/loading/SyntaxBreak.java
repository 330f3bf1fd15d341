package org.parallax.dsl.loading;

import org.eclipse.xtext.nodemodel.INode;

/**
 * A part of a text that cannot be parsed.
 *
 * @param fault what the parser could not read, with its message
 * @param start where the broken part begins
 * @param end after the broken part; the token there may be the one at which the parser failed
 */
record SyntaxBreak(INode fault, int start, int end) {

    boolean contains(int offset) {
        return start <= offset && offset <= end;
    }
}

package org.parallax.dsl.loading;

import org.eclipse.xtext.nodemodel.INode;

/**
 * A place where the syntax breaks.
 *
 * @param fault what the parser could not read, with its message
 * @param start where the broken part begins
 * @param end after the broken part; what stands there may be what the parser stumbled over
 */
record SyntaxBreak(INode fault, int start, int end) {

    boolean contains(int offset) {
        return start <= offset && offset <= end;
    }
}

package org.parallax.dsl.loading;

import org.eclipse.emf.common.util.URI;

/**
 * Is told whenever a workspace reads a text, so that its owner can see what a change costs. Called on the thread that
 * uses the workspace, which waits for it.
 */
public interface ReadingListener {

    /** Ignores everything. */
    ReadingListener NONE = new ReadingListener() { };

    /** A text was parsed; its names are linked when they are first looked at. Costs as much as the text is long. */
    default void parsed(URI file) {}

    /** A text is linked again without being parsed, since what it may refer to in others has changed. */
    default void relinked(URI file) {}
}

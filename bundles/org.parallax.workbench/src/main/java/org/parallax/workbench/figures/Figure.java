package org.parallax.workbench.figures;

/**
 * A line of figures above a statement.
 *
 * @param offset where the statement begins
 * @param text what is shown
 */
public record Figure(int offset, String text) {}

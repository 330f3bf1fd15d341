package org.parallax.app.catalogue;

/**
 * A text to begin a scenario with, made of what a record holds.
 *
 * @param file a name for its file, without ending
 * @param text one scenario called {@code Untitled}, after a line {@code // Title: a sentence}
 */
public record Starter(String file, String text) {}

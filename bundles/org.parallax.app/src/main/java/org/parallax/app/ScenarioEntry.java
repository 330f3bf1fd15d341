package org.parallax.app;

/**
 * A scenario that was found in a file.
 *
 * @param title the name, if the author gave no title
 * @param file the file as the user named it
 * @param line from 1
 */
public record ScenarioEntry(String name, String title, String file, int line) {}

package org.parallax.dsl.ide.navigate;

import java.nio.file.Path;

/**
 * A line of a file in which a name was found.
 *
 * @param line from 1
 * @param text without the blanks around it
 */
public record FoundLine(Path file, int line, String text) {}

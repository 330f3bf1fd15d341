package org.parallax.report.compared;

/**
 * A statement as an author wrote it.
 *
 * @param text on one line, without comments
 * @param file what messages call the file that it stands in
 * @param line where it begins, from 1
 */
public record StatementText(String text, String file, int line) {}

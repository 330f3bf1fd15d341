package org.parallax.report.compared;

/**
 * A statement as an author wrote it.
 *
 * @param what it is called, as half a sentence that begins with a small letter: {@code an expectation}
 * @param text on one line, without comments
 * @param file what messages call the file that it stands in
 * @param line where it begins, from 1
 */
public record StatementText(String what, String text, String file, int line) {}

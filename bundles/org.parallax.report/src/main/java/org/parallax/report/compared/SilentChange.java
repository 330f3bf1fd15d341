package org.parallax.report.compared;

/**
 * A change of the text that no row of a comparison stands for.
 *
 * @param id by which results would tell of it
 * @param what is changed, as half a sentence that begins with a small letter: {@code an expectation}
 */
public record SilentChange(String id, String what, StatementVersions versions) {}

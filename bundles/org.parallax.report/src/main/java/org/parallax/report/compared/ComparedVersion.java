package org.parallax.report.compared;

import java.util.Optional;

/**
 * The earlier version of a file, where two versions of one file are compared.
 *
 * @param revision how it was asked for: a revision or the path of a saved copy
 * @param hash of the revision, in full; empty for a saved copy
 * @param path of the file then, in its repository or as it was given
 */
public record ComparedVersion(String revision, Optional<String> hash, String path) {}

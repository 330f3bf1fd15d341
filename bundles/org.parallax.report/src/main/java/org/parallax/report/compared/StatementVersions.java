package org.parallax.report.compared;

import java.util.Optional;

/**
 * A statement in both of two scenarios or in one of them.
 *
 * @param before as the second scenario, which is the earlier one, says it; empty where it says nothing
 * @param after as the first scenario says it; empty where it says nothing
 */
public record StatementVersions(Optional<StatementText> before, Optional<StatementText> after) {}

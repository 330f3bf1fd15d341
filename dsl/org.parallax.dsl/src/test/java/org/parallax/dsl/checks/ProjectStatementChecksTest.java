package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What is asked for is installed. */
class ProjectStatementChecksTest extends CheckTest {

    @Test
    void theories() {
        scenario("""
                project with ClashOfReality, Persistence, Persistence, Nonsense
                project runs 100
                """, """
                2:14 error UNKNOWN_THEORY There is no theory named ClashOfReality. Did you mean ClashOfRealities?
                2:43 warning DUPLICATE_THEORY Persistence is asked for twice.
                2:56 error UNKNOWN_THEORY There is no theory named Nonsense. Installed are ClashOfRealities, Persistence and QuasiAlliance.
                3:1 warning SECOND_PROJECT This scenario already says how it is to be projected.
                """);
    }
}

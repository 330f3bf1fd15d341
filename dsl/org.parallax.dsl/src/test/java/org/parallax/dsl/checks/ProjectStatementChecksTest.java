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
                2:43 error DUPLICATE_THEORY Persistence is asked for twice; line 2 has it already.
                2:56 error UNKNOWN_THEORY There is no theory named Nonsense. Installed are ClashOfRealities, Persistence and QuasiAlliance.
                3:1 error SECOND_PROJECT This scenario already says in line 2 how it is to be projected; write all of it there.
                """);
    }

    @Test
    void asksForNothing() {
        scenario("""
                project
                """, """
                2:1 warning NO_EFFECT This asks for nothing: write "with" and theories, "runs" or "seed", or leave it out.
                """);
    }
}

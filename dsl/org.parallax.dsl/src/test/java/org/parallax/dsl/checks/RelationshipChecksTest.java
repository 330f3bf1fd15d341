package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Relationships are founded once, between two parties. */
class RelationshipChecksTest extends CheckTest {

    @Test
    void contributesToNothing() {
        alone("""
                relationship Nowhere
                source s "S"
                mechanism m "m" { text "t" cites s }
                """, """
                1:14 error UNKNOWN_RELATIONSHIP This file contributes to Nowhere, which neither a file beside it nor a plug-in founds; give the header a title to found it here.
                """);
    }

    @Test
    void parties() {
        alone("""
                relationship R "R"
                state A "A" party
                """, """
                1:14 error PARTIES A relationship is between two parties; here A is the only one.
                """);
    }
}

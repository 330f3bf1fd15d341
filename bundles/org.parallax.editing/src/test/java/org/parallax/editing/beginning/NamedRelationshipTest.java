package org.parallax.editing.beginning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a text is about, read off its words. */
final class NamedRelationshipTest {

    @Test
    void aScenarioNamesWhatItLiesOnWhateverElseIsWrongWithIt() {
        names("Pair", "scenario S \"T\" on Pair as of 2020-01 for 3 months {");
        names("Pair", "// on Other\n/* scenario X on Other */ scenario S \"on Other\" as of 2020-01\n  on\n  Pair { event e on 2020-02-01");
        names("kind", "scenario S on ^kind as of");
    }

    @Test
    void aVariantThatInheritsItIsPassedOver() {
        names("Pair", "scenario V extends S { event e on 2020-02-01 : K }\nscenario S on Pair { }");
    }

    @Test
    void aRecordNamesItself() {
        names("Pair", "// a record\nrelationship Pair \"A – B\"\nleader L { stance hardline on Past }\nscenario S on Other { }");
        names("Pair", "relationship Pair");
    }

    @Test
    void whatNamesNoneGivesNone() {
        for (var text : new String[] {"", "scenario", "scenario S extends T { }", "kind K { }", "leader L { stance hardline on Past }",
                "relationship", "scenario S on", "scenarios on Pair"}) {
            assertEquals(Optional.empty(), NamedRelationship.in(text), text);
        }
    }

    private static void names(String relationship, String text) {
        assertEquals(Optional.of(relationship), NamedRelationship.in(text), text);
    }
}
